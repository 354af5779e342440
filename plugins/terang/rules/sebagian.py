"""R01 for parts of a set: no more answers are timed than asked, no fewer grounds than refusals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats
from terang.derive import laporan
from terang.derive.statistik import jumlah_tabel
from terang.diagnostics import Diagnostic
from terang.rules.asal import tingkat
from terang.rules.jelajah import Simpul

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.derive.statistik import Jumlah
    from terang.model import LaporanPpid
    from terang.model.statistik import TabelStatistik
    from terang.rules.bahan import Bahan


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R01 over tables that tell of a part of the requests."""
    for unit in bahan.store.unit.values():
        for entri in unit.ppid_laporan.values():
            for id_, tabel in entri.isi.tabel.items():
                jumlah = jumlah_tabel(tabel)
                if jumlah is None or tabel.menghitung not in laporan.PERMINTAAN:
                    continue
                if kata := _mustahil(entri.isi, tabel, jumlah):
                    simpul = Simpul(tabel, ("tabel", id_), None)
                    yield Diagnostic(
                        "R01",
                        tingkat(bahan.store, entri, simpul),
                        f"{kata} (dihitung)",
                        (entri.tempat("tabel", id_, "baris", kunci=True),),
                        perbaikan="Cocokkan tabel ini dan tabel hasil dengan dokumen. Jika "
                        "dokumennya memang demikian, akui temuan ini.",
                        operan={id_: str(jumlah.nilai)},
                    )


def _mustahil(isi: LaporanPpid, tabel: TabelStatistik, jumlah: Jumlah) -> str:
    """What cannot be, in words; "" when nothing is wrong."""
    banyak = formats.bilangan(jumlah.nilai)
    if tabel.menurut == "lama":
        semua = [j.nilai for _, t in laporan.permintaan(isi) if (j := jumlah_tabel(t)) and j.utuh]
        if semua and jumlah.nilai > max(semua):
            seluruh = formats.bilangan(max(semua))
            return f"lama jawab disebut untuk {banyak} permohonan, padahal seluruhnya {seluruh}"
    if tabel.menurut == "alasan penolakan" and jumlah.utuh:
        ditolak = laporan.hasil(isi).get("ditolak")
        if ditolak and jumlah.nilai < ditolak.nilai:
            tolak = formats.bilangan(ditolak.nilai)
            return f"{tolak} permohonan ditolak, tetapi hanya {banyak} alasan penolakan disebut"
    return ""
