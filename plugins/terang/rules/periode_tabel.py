"""R18 for statistics: no part of the year stands twice or is missing; a report covers its year."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from terang import formats
from terang.diagnostics import Diagnostic
from terang.rules.asal import tingkat
from terang.rules.jelajah import Simpul
from terang.scalars.bagian_tahun import BANYAK, setahun

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.diagnostics import Place
    from terang.model import LaporanPpid
    from terang.model.periode import PeriodeLaporan
    from terang.model.statistik import TabelStatistik
    from terang.rules.bahan import Bahan
    from terang.scalars import BagianTahun
    from terang.store import Entri, Store


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R18 over the reports of information offices."""
    for unit in bahan.store.unit.values():
        for entri in unit.ppid_laporan.values():
            yield from _tahun(entri)
            for id_, tabel in entri.isi.tabel.items():
                yield from _ganda(bahan.store, entri, id_, tabel)
                yield from _hilang(entri, id_, tabel)


def _tahun(entri: Entri[LaporanPpid]) -> Iterator[Diagnostic]:
    periode, tahun = entri.isi.periode, int(entri.id)
    if periode.awal.year <= tahun <= periode.akhir.year:
        return
    masa = formats.masa(periode.mulai, periode.sampai)
    yield Diagnostic(
        "R18",
        "peringatan",
        f"laporan {tahun} menyebut masa {masa}",
        (entri.tempat("periode"),),
        perbaikan="Beri laporan nama tahun yang dilaporkannya, atau betulkan `periode`.",
        operan={"laporan": entri.id, "periode": masa},
    )


def _ganda(
    store: Store, entri: Entri[LaporanPpid], id_: str, tabel: TabelStatistik
) -> Iterator[Diagnostic]:
    pertama: dict[BagianTahun, Place] = {}
    for i, baris in enumerate(tabel.baris):
        if baris.periode is None:
            continue
        tempat = entri.tempat("tabel", id_, "baris", i, "periode")
        if baris.periode in pertama:
            yield Diagnostic(
                "R18",
                tingkat(store, entri, Simpul(tabel, ("tabel", id_), None)),
                f"{baris.periode} ada dua kali dalam tabel {tabel.judul}",
                (tempat, pertama[baris.periode]),
                "Baris ganda terhitung dua kali dalam setiap jumlah.",
                "Periksa nama periode pada dokumen; mungkin satu baris salah salin.",
                {"tabel": id_, "ganda": str(baris.periode)},
            )
        pertama.setdefault(baris.periode, tempat)


def _hilang(entri: Entri[LaporanPpid], id_: str, tabel: TabelStatistik) -> Iterator[Diagnostic]:
    ada = {b.periode for b in tabel.baris}
    if tabel.per == "tanpa" or tabel.per == "tahun":
        return
    bagian = [b for b in setahun(tabel.per) if _di_dalam(b, int(entri.id), entri.isi.periode)]
    hilang = [str(b) for b in bagian if b not in ada]
    if not hilang:
        return
    yield Diagnostic(
        "R18",
        "peringatan",
        f"tabel {tabel.judul} tidak memuat {formats.daftar(hilang)}",
        (entri.tempat("tabel", id_, "baris", kunci=True),),
        "Pembaca mengira jumlahnya mencakup seluruh masa laporan.",
        "Tambahkan barisnya dari dokumen. Sel yang tidak diisi dokumen ditulis dengan alasannya, "
        "misalnya tidak dilaporkan; jangan 0.",
        {"tabel": id_, "tidak_ada": ", ".join(hilang)},
    )


def _di_dalam(bagian: BagianTahun, tahun: int, periode: PeriodeLaporan) -> bool:
    """Whether a part of the year lies in the time a report covers, with its first day at least."""
    if bagian.jenis == "tahun":
        return False
    bulan = 12 // BANYAK[bagian.jenis] * (bagian.urut - 1) + 1
    return periode.awal <= date(tahun, bulan, 1) <= periode.akhir
