"""R35: one part of the year that holds over half of a column asks for a word of explanation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats
from terang.derive.samar import dijaga
from terang.derive.statistik import jumlah_kolom, nama_baris
from terang.diagnostics import Diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model import LaporanPpid
    from terang.rules.bahan import Bahan
    from terang.store import Entri

CUKUP = 10
"""Below this number one part of the year easily holds over half."""
SEDIKIT = 3
"""With so few rows one of them may hold over half without a reason."""


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R35 over the tables of reports."""
    for unit in bahan.store.unit.values():
        for entri in unit.ppid_laporan.values():
            yield from _laporan(entri)


def _laporan(entri: Entri[LaporanPpid]) -> Iterator[Diagnostic]:
    for id_, tabel in entri.isi.tabel.items():
        if len(tabel.baris) <= SEDIKIT or dijaga(entri.isi, tabel):
            continue
        for kunci, kolom in tabel.kolom.items():
            jumlah = jumlah_kolom(tabel, kunci)
            if jumlah is None or not jumlah.utuh or jumlah.nilai < CUKUP:
                continue
            for i, baris in enumerate(tabel.baris):
                sel = baris.isi[kunci]
                n = sel.nilai
                if not isinstance(n, int) or 2 * n <= jumlah.nilai or sel.catatan or baris.catatan:
                    continue
                yield Diagnostic(
                    "R35",
                    "saran",
                    f"{nama_baris(baris)} memuat {formats.bilangan(n)} dari "
                    f"{formats.bilangan(jumlah.nilai)} {tabel.menghitung} pada kolom {kolom.label}",
                    (entri.tempat("tabel", id_, "baris", i, "isi", kunci),),
                    perbaikan="Periksa angkanya pada dokumen. Jika benar dan sebabnya diketahui, "
                    "tulis di `catatan` selnya.",
                    operan={
                        "periode": nama_baris(baris),
                        "banyak": str(n),
                        "dari": str(jumlah.nilai),
                    },
                )
