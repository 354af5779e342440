"""Small groups of applicants are merged or left out: a table in, what may be published out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang.model.pembagian import CIRI_PEMOHON

if TYPE_CHECKING:
    from terang.diagnostics import Diagnostic
    from terang.model import LaporanPpid
    from terang.model.statistik import TabelStatistik
    from terang.store import Store

BATAS = 5
"""A group that is smaller could be recognised; zero is nobody."""


def dijaga(laporan: LaporanPpid, tabel: TabelStatistik) -> bool:
    """Whether a table tells what sort of people asked, and no document has printed it already."""
    tercetak = bool(tabel.sumber) or laporan.dokumen is not None
    return tabel.menurut in CIRI_PEMOHON and not tercetak


class Penjaga:
    """Tells which findings speak of a guarded table, in words that may not be published."""

    def __init__(self, store: Store) -> None:
        self._tabel = frozenset(
            (e.berkas, (*e.jalur, "tabel", id_))
            for unit in store.unit.values()
            for e in unit.ppid_laporan.values()
            for id_, tabel in e.isi.tabel.items()
            if dijaga(e.isi, tabel)
        )

    def tertutup(self, temuan: Diagnostic) -> bool:
        """Whether one of the places of a finding lies in such a table."""
        return bool(self._tabel) and any(
            (t.berkas, t.jalur[:n]) in self._tabel
            for t in temuan.tempat
            for n in range(len(t.jalur) + 1)
        )


def kelompok(tabel: TabelStatistik) -> tuple[tuple[str, int], ...] | None:
    """Groups that may be told, over the whole time of the table: name and count.

    Those under five are merged; None when even the merged one is under five, or when a cell has
    no number, so that nobody can say how small a group is.
    """
    besar: list[tuple[str, int]] = []
    kecil = 0
    for kunci, kolom in tabel.kolom.items():
        sel = [baris.isi[kunci].nilai for baris in tabel.baris]
        angka = [n for n in sel if isinstance(n, int)]
        if len(angka) < len(sel):
            return None
        banyak = sum(angka)
        if 0 < banyak < BATAS:
            kecil += banyak
        else:
            besar.append((kolom.label, banyak))
    if 0 < kecil < BATAS:
        return None
    return (*besar, (GABUNGAN, kecil)) if kecil else tuple(besar)


GABUNGAN = "Kelompok lain, digabung"
"""What merged groups are called."""
