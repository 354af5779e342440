"""The home page: the things people come for, and the bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import links
from terang.pages.ppid import ada_ppid, laporan_terbaru_dulu
from terang.spec import Heading, PageSpec
from terang.store import pilih

if TYPE_CHECKING:
    from terang.pages.bingkai import Bingkai

OUTLINE = (
    Heading("tujuan", "Yang paling dicari"),
    Heading("unit", "Badan dan unit"),
    Heading("informasi", "Informasi publik (PPID)"),
)
UNIT_DI_BERANDA = 120
BERJAM = 24
"""Up to this many units are shown with their hours."""
PPID_DI_BERANDA = 24


def beranda(b: Bingkai) -> PageSpec:
    """The home page."""
    situs = b.store.situs.isi
    units = list(b.store.unit.values())
    ppid = [(u, next(iter(laporan_terbaru_dulu(u)), None)) for u in units if ada_ppid(u)]
    return PageSpec(
        alamat=links.BERANDA,
        judul=situs.nama,
        deskripsi="Standar pelayanan publik: syarat, waktu, biaya, jam layanan, dan cara mengadu.",
        body=b.body(
            "beranda.html",
            links.BERANDA,
            situs=situs,
            units=units[:UNIT_DI_BERANDA],
            banyak=len(units),
            rinci=len(units) <= BERJAM,
            jam_kini=lambda u: pilih.berlaku(u.jam_layanan.values(), b.tanggal),
            ppid=ppid[:PPID_DI_BERANDA],
            sisa=max(0, len(units) - UNIT_DI_BERANDA),
            jumlah=sum(len(u.layanan) for u in units),
        ),
        headings=OUTLINE,
        berkas=b.store.situs.berkas,
        **b.tanggal_data(None),
        induk=None,
    )
