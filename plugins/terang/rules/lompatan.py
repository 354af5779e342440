"""R29: a printed number reads as one number, and a total does not leap from year to year."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terang import formats
from terang.derive.samar import dijaga
from terang.derive.tahunan import deret, perubahan, tahun
from terang.diagnostics import Diagnostic
from terang.rules.asal import tingkat
from terang.rules.jelajah import Simpul
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model import LaporanPpid
    from terang.rules.bahan import Bahan
    from terang.store import Entri, Store

KALI = 5
"""So many times as much as the year before is asked about."""
CUKUP = 20
"""Below this number of requests a leap is chance."""
_BUKAN_CACAH = re.compile(r"[-–−]\s*\d[\d.,]*|\d+,\d*[1-9]\d*", re.ASCII)


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R29 over reports."""
    for unit in bahan.store.unit.values():
        for entri in unit.ppid_laporan.values():
            yield from _cetak(bahan.store, entri)
        yield from _lompat(unit.ppid_laporan)


def _cetak(store: Store, entri: Entri[LaporanPpid]) -> Iterator[Diagnostic]:
    """Counts that are printed below zero or with a fraction: no case is negative or half."""
    for id_, tabel in entri.isi.tabel.items():
        for i, baris in enumerate(tabel.baris):
            for kunci, sel in baris.isi.items():
                if (
                    not isinstance(sel.nilai, Ketiadaan)
                    or not sel.cetak
                    or dijaga(entri.isi, tabel)
                ):
                    continue
                if not _BUKAN_CACAH.fullmatch(sel.cetak.strip()):
                    continue
                jalur = ("tabel", id_, "baris", i, "isi", kunci)
                yield Diagnostic(
                    "R29",
                    tingkat(store, entri, Simpul(sel, jalur, Simpul(tabel, (), None))),
                    f"tercetak {sel.cetak.strip()} {tabel.menghitung} pada "
                    f"{tabel.kolom[kunci].label}; banyaknya tidak mungkin negatif atau pecahan",
                    (entri.tempat(*jalur, "cetak"),),
                    "Angka ini tidak ikut dijumlahkan, sehingga jumlahnya tidak lengkap.",
                    "Tanyakan angka yang benar kepada penyusun laporan. Selama belum ada, yang "
                    "tercetak tetap tampil; akui temuan ini.",
                    {"tercetak": sel.cetak.strip()},
                )


def _lompat(laporan: dict[str, Entri[LaporanPpid]]) -> Iterator[Diagnostic]:
    for ubah in perubahan(deret(map(tahun, laporan.values()))):
        kecil, besar = sorted((ubah.dari, ubah.ke))
        if besar < CUKUP or besar < KALI * max(kecil, 1):
            continue
        kini, lalu = laporan[str(ubah.ke_tahun)], laporan[str(ubah.dari_tahun)]
        yield Diagnostic(
            "R29",
            "saran",
            f"{ubah.menghitung} {ubah.dari_tahun} berjumlah {formats.bilangan(ubah.dari)}, "
            f"{ubah.ke_tahun} {formats.bilangan(ubah.ke)}: berubah {KALI} kali lipat atau lebih",
            (kini.tempat("tabel", kunci=True), lalu.tempat("tabel", kunci=True)),
            "Lompatan sebesar ini sering berarti titik atau koma yang hilang.",
            "Periksa angkanya pada dokumen. Jika benar dan sebabnya diketahui, akui temuan ini.",
            {str(ubah.dari_tahun): str(ubah.dari), str(ubah.ke_tahun): str(ubah.ke)},
        )
