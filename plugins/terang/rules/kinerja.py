"""R42: a printed achievement follows from target and result; no more is spent than was planned."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from terang import formats
from terang.derive.kinerja import RUMUS, angka, tepat
from terang.derive.statistik import digit_terakhir
from terang.diagnostics import Diagnostic
from terang.rules.asal import tingkat
from terang.rules.jelajah import Simpul

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.diagnostics import Path
    from terang.model import Kinerja
    from terang.model.kinerja import CapaianIndikator, Polaritas, SasaranKinerja
    from terang.rules.bahan import Bahan
    from terang.store import Entri, Store


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R42 over the performance of every year."""
    for unit in bahan.store.unit.values():
        for entri in unit.kinerja.values():
            for i, sasaran in enumerate(entri.isi.sasaran):
                di: Path = ("sasaran", i)
                atas = Simpul(sasaran, di, None)
                for j, c in enumerate(sasaran.indikator):
                    bawah = Simpul(c, ("indikator", j), atas)
                    yield from _capaian(bahan.store, entri, c, bawah)
                yield from _anggaran(bahan.store, entri, sasaran, atas)


def _capaian(
    store: Store, entri: Entri[Kinerja], c: CapaianIndikator, simpul: Simpul[CapaianIndikator]
) -> Iterator[Diagnostic]:
    lembar = store.cari("kinerja_indikator", entri.unit, c.indikator)
    polaritas = lembar.isi.polaritas if lembar else None
    tercetak, target, realisasi = angka(c.capaian), angka(c.target), angka(c.realisasi)
    if c.capaian is None or polaritas is None or None in (tercetak, target, realisasi):
        return
    benar = tepat(target, realisasi, polaritas)
    tempat = entri.tempat(*simpul.jalur, "capaian")
    level = tingkat(store, entri, Simpul(c.capaian, ("capaian",), simpul))
    cetak = f"{formats.desimal(tercetak)} %"
    if benar is None:
        pesan = f"capaian tercetak {cetak}, padahal targetnya {formats.desimal(target)}"
        yield Diagnostic(
            "R42",
            level,
            f"{pesan}; dari target yang tidak di atas nol tidak ada persen",
            (tempat,),
            perbaikan="Hapus capaiannya, atau akui temuan ini jika dokumennya mencetaknya.",
            operan={"tercetak": cetak},
        )
        return
    digit = digit_terakhir(tercetak)
    selisih = abs(tercetak - benar)
    if selisih <= digit / 2:
        return
    hasil = f"{formats.desimal(benar.quantize(min(digit, Decimal('0.01'))))} %"
    sebab = _sebab(tercetak, (target, realisasi), polaritas, digit)
    if selisih < digit:
        level, sebab = "saran", "dipotong, bukan dibulatkan"
    yield Diagnostic(
        "R42",
        level,
        f"capaian tercetak {cetak}, tetapi target {formats.desimal(target)} dan realisasi "
        f"{formats.desimal(realisasi)} memberi {hasil} ({RUMUS[polaritas]}, dihitung)"
        + (f"; {sebab}" if sebab else ""),
        (tempat,),
        perbaikan="Cocokkan target, realisasi, dan capaian dengan dokumen, dan `polaritas` di "
        "lembar indikatornya. Jika dokumennya memang demikian, akui temuan ini.",
        operan={"tercetak": cetak, "dihitung": hasil},
    )


def _sebab(
    tercetak: Decimal, angka: tuple[Decimal, Decimal], polaritas: Polaritas, digit: Decimal
) -> str:
    """What else gives the printed figure: another formula, or a decimal comma that slipped."""
    target, realisasi = angka
    for lain, nama in RUMUS.items():
        hasil = tepat(target, realisasi, lain)
        if lain != polaritas and hasil is not None and abs(hasil - tercetak) <= digit / 2:
            return f"yang tercetak cocok dengan rumus {nama}"
    if realisasi and abs(100 * target / realisasi - tercetak) <= digit / 2:
        return "yang tercetak cocok dengan target dibagi realisasi"
    benar = tepat(target, realisasi, polaritas)
    if benar and any(abs(benar * k - tercetak) <= digit / 2 for k in (10, Decimal("0.1"))):
        return "mungkin koma desimalnya bergeser"
    return ""


def _anggaran(
    store: Store, entri: Entri[Kinerja], s: SasaranKinerja, simpul: Simpul[SasaranKinerja]
) -> Iterator[Diagnostic]:
    pagu, terpakai = angka(s.pagu), angka(s.realisasi_anggaran)
    if s.realisasi_anggaran is None or pagu is None or terpakai is None or terpakai <= pagu:
        return
    yield Diagnostic(
        "R42",
        tingkat(store, entri, Simpul(s.realisasi_anggaran, ("realisasi_anggaran",), simpul)),
        f"yang terpakai {formats.rupiah(terpakai)} melebihi pagunya {formats.rupiah(pagu)}",
        (entri.tempat(*simpul.jalur, "realisasi_anggaran"), entri.tempat(*simpul.jalur, "pagu")),
        perbaikan="Cocokkan kedua angka dengan dokumen. Jika pagunya direvisi, tulis pagu yang "
        "baru dan nilai lamanya di `semula`. Jika dokumennya memang demikian, akui temuan ini.",
        operan={"pagu": str(pagu), "realisasi": str(terpakai)},
    )
