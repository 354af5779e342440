"""Everything a site has on paper and in single files. In: its pages; out: what is to be made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang.derive.lingkup import semua_tahun
from terang.pdf.cetakan import Gambar
from terang.pdf.laporan import laporan
from terang.pdf.poster import diminta
from terang.pdf.satu_berkas import satu_berkas

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.derive.tahunan import Tahun
    from terang.model import LaporanPpid
    from terang.pages.bingkai import Bingkai
    from terang.pdf.cetakan import Cetakan
    from terang.spec import FileSpec, Pilihan
    from terang.store import Entri, Unit


def cetakan(b: Bingkai, pilihan: Pilihan) -> Iterator[Cetakan]:
    """What is to be printed."""
    gambar = logo(b, pilihan)
    for unit, entri, tahun in _laporan(b):
        yield from laporan(b, unit, entri, tahun, gambar)
    yield from diminta(b, gambar)


def berkas_tunggal(b: Bingkai) -> Iterator[FileSpec]:
    """Every report as one HTML file."""
    for unit, entri, tahun in _laporan(b):
        yield satu_berkas(b, unit, entri, tahun)


def _laporan(b: Bingkai) -> Iterator[tuple[Unit, Entri[LaporanPpid], tuple[Tahun, ...]]]:
    """Every report with all the years of its unit."""
    for unit in b.store.unit.values():
        if unit.ppid_laporan:
            tahun = semua_tahun(b.store, unit)
            yield from ((unit, entri, tahun) for entri in unit.ppid_laporan.values())


def logo(b: Bingkai, pilihan: Pilihan) -> Gambar | None:
    """The picture of the body, if the host has it."""
    nama = b.store.situs.isi.logo
    isi = pilihan.gambar(nama) if nama else None
    return Gambar(isi, nama.rpartition(".")[2].lower()) if nama and isi is not None else None
