"""Single values and plain text, as Indonesian readers write them."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from terang.scalars import HARI, Durasi, Ketiadaan, RentangPukul, Tanggal
from terang.scalars.waktu import BULAN

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from terang.model.periode import PeriodeLaporan


_BERKAPITAL = ("Rp", *HARI, *BULAN)
_TIADA = {
    Ketiadaan.TIDAK_BERLAKU: "Tidak berlaku",
    Ketiadaan.TIDAK_ADA_DATA: "Tidak ada data",
    Ketiadaan.TIDAK_DIUKUR: "Tidak diukur",
    Ketiadaan.TIDAK_DILAPORKAN: "Tidak dilaporkan",
    Ketiadaan.TIDAK_TERBACA: "Tidak terbaca pada dokumen sumber",
}


def bilangan(nilai: int) -> str:
    """`1234567` -> `1.234.567`."""
    return f"{nilai:,}".replace(",", ".")


def desimal(nilai: Decimal) -> str:
    """`Decimal("1234.5")` -> `1.234,5`; digits stay as they are."""
    utuh, _, pecahan = f"{nilai:,f}".partition(".")
    return utuh.replace(",", ".") + (f",{pecahan}" if pecahan else "")


def rupiah(nilai: int) -> str:
    """Whole rupiah: `150000` -> `Rp150.000`."""
    return f"Rp{bilangan(nilai)}"


def tanggal(nilai: Tanggal | date) -> str:
    """`9 Januari 2023`, or as much of it as is known: `Februari 2022`, `2022`."""
    if isinstance(nilai, date):
        nilai = Tanggal(nilai.year, nilai.month, nilai.day)
    bagian = [str(nilai.tahun)]
    if nilai.bulan:
        bagian.insert(0, BULAN[nilai.bulan - 1])
    if nilai.hari:
        bagian.insert(0, str(nilai.hari))
    return " ".join(bagian)


def hari_tanggal(nilai: date) -> str:
    """`Senin, 9 Januari 2023`."""
    return f"{HARI[nilai.weekday()]}, {tanggal(nilai)}"


def bulan(nilai: date) -> str:
    """`Januari`."""
    return BULAN[nilai.month - 1]


def nama_hari(nilai: date) -> str:
    """`Senin`."""
    return HARI[nilai.weekday()]


def masa(mulai: Tanggal | None, sampai: Tanggal | None) -> str:
    """Validity in words, or "" when both ends are open."""
    if mulai and sampai:
        return f"{tanggal(mulai)} sampai {tanggal(sampai)}"
    if mulai:
        return f"sejak {tanggal(mulai)}"
    return f"sampai {tanggal(sampai)}" if sampai else ""


def masa_tunggal(periode: PeriodeLaporan) -> str:
    """The time of a report in words: `2019` for a whole year, else both ends."""
    if periode.mulai is not None and periode.mulai == periode.sampai:
        return tanggal(periode.mulai)
    return masa(periode.mulai, periode.sampai)


def rentang(nilai: RentangPukul) -> str:
    """`07.30–12.00`."""
    return f"{nilai.mulai}–{nilai.sampai}"


def sesi(nilai: Iterable[RentangPukul]) -> str:
    """`07.30–12.00 dan 13.00–15.30`."""
    return daftar([rentang(r) for r in nilai])


def hari(nilai: Sequence[int]) -> str:
    """`(0, 1, 2, 3)` -> `Senin–Kamis`; `(0, 2)` -> `Senin dan Rabu`."""
    if len(nilai) == len(HARI):
        return "Setiap hari"
    if len(nilai) > 2 and nilai[-1] - nilai[0] == len(nilai) - 1:
        return f"{HARI[nilai[0]]}–{HARI[nilai[-1]]}"
    return daftar([HARI[i] for i in nilai])


def durasi(nilai: Durasi) -> str:
    """`4–10 hari kerja`; a kind of day that is not stated is said to be so."""
    batas = "" if nilai.batas == "tepat" else f"{nilai.batas} "
    angka = f"{nilai.min}–{nilai.maks}" if nilai.rentang else str(nilai.min)
    tak_disebut = nilai.jenis_hari == "tidak disebut"
    jenis = "(hari kerja atau kalender tidak disebut)" if tak_disebut else nilai.jenis_hari or ""
    return f"{batas}{angka} {nilai.satuan} {jenis}".strip()


def jam(menit: int) -> str:
    """Minutes as hours: `2100` -> `35,0 jam`, `1950` -> `32,5 jam`, `2475` -> `41 jam 15 menit`."""
    utuh, sisa = divmod(menit, 60)
    return f"{utuh} jam {sisa} menit" if sisa % 6 else f"{utuh},{sisa // 6} jam"


def daftar(nilai: Sequence[str], kata: str = "dan") -> str:
    """`a`, `a dan b`, `a, b, dan c`."""
    if len(nilai) < 3:
        return f" {kata} ".join(nilai)
    return f"{', '.join(nilai[:-1])}, {kata} {nilai[-1]}"


def berbeda_tulisan(cetak: str, *tampil: str) -> bool:
    """Whether a printed form tells more than the texts shown.

    Only white space, capitals and the kind of dash are alike; digits and punctuation never are.
    """
    return _rapi(cetak) not in {_rapi(t) for t in tampil}


def _rapi(teks: str) -> str:
    satu = re.sub(r"\s*[-–—]\s*", "-", " ".join(teks.split()))
    return satu.casefold().removesuffix(".")


def tiada(nilai: Ketiadaan) -> str:
    """A kind of nothing, as shown."""
    return _TIADA[nilai]


def kalimat(nilai: str) -> str:
    """A text that ends as a sentence does."""
    return nilai if nilai.endswith((".", "?", "!", "…")) else f"{nilai}."


def sisipan(nilai: str) -> str:
    """A text made fit to stand inside a sentence: small first letter, no full stop.

    Acronyms, amounts, weekdays and months keep their letters.
    """
    tetap = nilai[:2].isupper() or nilai.startswith(_BERKAPITAL)
    badan = nilai if tetap else nilai[:1].lower() + nilai[1:]
    return badan.removesuffix(".")


def kapital(nilai: str) -> str:
    """First letter large, the rest as it is."""
    return nilai[:1].upper() + nilai[1:]


def ringkas(nilai: str, panjang: int = 155) -> str:
    """Text on one line, cut at a word for descriptions."""
    satu = re.sub(r"\s+", " ", nilai).strip()
    if len(satu) <= panjang:
        return satu
    return satu[:panjang].rsplit(" ", 1)[0].rstrip(",;:") + " …"
