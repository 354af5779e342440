"""The parts of a report's page: which there are, in which order, under which printed headings."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terang import links

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from terang.model import LaporanPpid
    from terang.model.laporan_ppid import BabLaporan, BagianLaporan

JUDUL: dict[BagianLaporan, str] = {
    "kebijakan": "Kebijakan",
    "sarana": "Sarana",
    "petugas": "Petugas",
    "prosedur": "Prosedur kerja",
    "anggaran": "Anggaran",
    "permohonan": "Permohonan informasi",
    "waktu-pemenuhan": "Waktu pemenuhan",
    "sengketa": "Keberatan dan sengketa",
    "kendala": "Kendala",
    "rekomendasi": "Rekomendasi",
    "penutup": "Kesimpulan dan saran",
    "lampiran": "Lampiran",
}
"""Our headings, in the order of the law."""
_BILA_ADA: dict[BagianLaporan, Callable[[LaporanPpid], object]] = {
    "prosedur": lambda isi: isi.prosedur,
    "penutup": lambda isi: isi.kesimpulan or isi.saran,
    "lampiran": lambda isi: isi.lampiran,
}
"""Parts the law does not ask for: shown only when the report has them."""
TIDAK_DICANTUMKAN = "tidak-dicantumkan"
TAHUNAN = "dari-tahun-ke-tahun"
LINGKUP = "per-unit"


class Bagian(NamedTuple):
    """A part of the page: anchor, our heading, and the chapters of the report that it holds."""

    id: str
    judul: str
    bab: tuple[BabLaporan, ...] = ()


def bagian(isi: LaporanPpid, *, tahunan: bool) -> tuple[Bagian, ...]:
    """The parts of a page, in the order of the report's chapters, else of the law.

    Args:
        isi: the report.
        tahunan: whether there are other years to compare with.
    """
    urut: Iterable[BagianLaporan] = dict.fromkeys(
        [*(b.bagian for b in isi.bab if b.bagian in JUDUL), *JUDUL]
    )
    isi_laporan = [
        Bagian(satu, JUDUL[satu], tuple(b for b in isi.bab if b.bagian == satu))
        for satu in urut
        if satu not in _BILA_ADA or _BILA_ADA[satu](isi)
    ]
    return (
        *([Bagian(LINGKUP, "Menurut unit")] if isi.lingkup else []),
        *isi_laporan,
        *([Bagian(TAHUNAN, "Dari tahun ke tahun")] if tahunan else []),
        Bagian(TIDAK_DICANTUMKAN, "Yang tidak dicantumkan dalam laporan ini"),
        Bagian(links.SUMBER, "Sumber"),
    )
