"""Values of a chart: which have a length, what the others are called, and numbers short enough."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import NamedTuple

from terang import formats
from terang.charts.huruf import lebar
from terang.scalars import Ketiadaan

Nilai = int | Decimal | Ketiadaan | None
"""A number, a kind of nothing, or None where nobody has entered anything."""

BELUM_DIISI = "belum dicantumkan"
TAK_DIGAMBAR = "tidak digambar"
RUPIAH = "rupiah"
TANDA = {
    Ketiadaan.TIDAK_BERLAKU.value: "×",
    Ketiadaan.TIDAK_ADA_DATA.value: "–",
    Ketiadaan.TIDAK_DIUKUR.value: "~",
    Ketiadaan.TIDAK_DILAPORKAN.value: "?",
    Ketiadaan.TIDAK_TERBACA.value: "#",
    BELUM_DIISI: "",
    TAK_DIGAMBAR: "!",
}
"""The sign of everything that has no length; what nobody filled in is an empty box."""

LEBAR_ANGKA = 1000
_TIGA_ANGKA = Context(prec=3, rounding=ROUND_HALF_UP, Emin=-999_999, Emax=999_999)
_RIBUAN = ((12, "triliun"), (9, "miliar"), (6, "juta"))


@dataclass(frozen=True, slots=True)
class Deret:
    """A series: its name and one value per category, in their order."""

    nama: str
    nilai: tuple[Nilai, ...]


class Angka(NamedTuple):
    """A number as written at a mark.

    Attributes:
        teks: `1.234`, or shortened `Rp29,4 juta`.
        bulat: whether shortening changed the value.
    """

    teks: str
    bulat: bool


def panjang(nilai: Nilai) -> int | None:
    """The length of a bar: a whole number >= 0; None for all that must not look like one."""
    if nilai is None or isinstance(nilai, Ketiadaan):
        return None
    if isinstance(nilai, Decimal) and (not nilai.is_finite() or nilai != nilai.to_integral_value()):
        return None
    return int(nilai) if nilai >= 0 else None


def jenis(nilai: Nilai) -> str:
    """What a value without a length is: a key of `TANDA`."""
    if nilai is None:
        return BELUM_DIISI
    return nilai.value if isinstance(nilai, Ketiadaan) else TAK_DIGAMBAR


def data(nilai: Nilai) -> str:
    """The value for `data-nilai`, exactly."""
    if nilai is None or isinstance(nilai, Ketiadaan):
        return jenis(nilai)
    utuh = panjang(nilai)
    if utuh is not None:
        return str(utuh)
    return f"{nilai:f}" if isinstance(nilai, Decimal) else str(nilai)


def tepat(nilai: Nilai, satuan: str) -> str:
    """The value in words, exactly: `1.234`, `Rp29.412.000`, `tidak dilaporkan`."""
    if nilai is None or isinstance(nilai, Ketiadaan):
        return jenis(nilai)
    utuh = panjang(nilai)
    if utuh is not None:
        teks = formats.bilangan(utuh)
    elif isinstance(nilai, Decimal):
        teks = formats.desimal(nilai) if nilai.is_finite() else str(nilai)
    else:
        teks = formats.bilangan(nilai)
    return _bermata_uang(teks.replace("-", "−"), satuan)


def tulis(nilai: int | Decimal, satuan: str) -> Angka:
    """The number at a mark: whole where it is short enough, rupiah from a million on shortened."""
    teks = tepat(nilai, satuan)
    utuh = panjang(nilai)
    juta = satuan == RUPIAH and utuh is not None and utuh >= 10**6
    if lebar(teks) <= LEBAR_ANGKA and not juta:
        return Angka(teks, False)
    if utuh is not None:
        for pangkat, kata in _RIBUAN:
            # what rounds up to the next word is written with that word: Rp1 miliar, not 1.000 juta
            if utuh >= 10**pangkat - 5 * 10 ** (pangkat - 5):
                angka = _pendek(utuh, pangkat, kata, satuan)
                if lebar(angka.teks) <= LEBAR_ANGKA:
                    return angka
                break
    return _berpangkat(nilai, satuan)


def _pendek(nilai: int, pangkat: int, kata: str, satuan: str) -> Angka:
    """Three digits or more, rounded half up: `1,25 miliar`, `29,4 juta`, `1.200 triliun`."""
    desimal = 1 if nilai >= 10 ** (pangkat + 1) else 2
    satu = 10 ** (pangkat - desimal)
    bulat = (nilai + satu // 2) // satu
    utuh, pecahan = divmod(bulat, 10**desimal)
    ekor = f",{pecahan:0{desimal}}".rstrip("0").rstrip(",")
    teks = f"{formats.bilangan(utuh)}{ekor} {kata}"
    return Angka(_bermata_uang(teks, satuan), bulat * satu != nilai)


def _berpangkat(nilai: int | Decimal, satuan: str) -> Angka:
    """`1,23 × 10^40`: for what no word reaches."""
    bulat = _TIGA_ANGKA.create_decimal(nilai)
    pangkat = bulat.adjusted()
    depan = formats.desimal(_TIGA_ANGKA.scaleb(bulat, -pangkat))
    teks = f"{depan} × 10^{pangkat}".replace("-", "−")
    return Angka(_bermata_uang(teks, satuan), bulat != nilai)


def _bermata_uang(teks: str, satuan: str) -> str:
    if satuan != RUPIAH:
        return teks
    return f"−Rp{teks[1:]}" if teks.startswith("−") else f"Rp{teks}"
