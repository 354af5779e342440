"""The home page: the things people come for, and the bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import links
from terang.spec import Heading, PageSpec

if TYPE_CHECKING:
    from terang.pages.bingkai import Bingkai

OUTLINE = (
    Heading("tujuan", "Apa yang Anda cari?"),
    Heading("unit", "Badan dan unit"),
)
UNIT_DI_BERANDA = 120


def beranda(b: Bingkai) -> PageSpec:
    """The home page."""
    situs = b.store.situs.isi
    units = list(b.store.unit.values())
    return PageSpec(
        alamat=links.BERANDA,
        judul=situs.nama,
        deskripsi="Standar pelayanan publik: syarat, waktu, biaya, jam layanan, dan cara mengadu.",
        body=b.body(
            "beranda.html",
            links.BERANDA,
            situs=situs,
            units=units[:UNIT_DI_BERANDA],
            sisa=max(0, len(units) - UNIT_DI_BERANDA),
            jumlah=sum(len(u.layanan) for u in units),
        ),
        headings=OUTLINE,
        berkas=b.store.situs.berkas,
        **b.tanggal_data(None),
        induk=None,
    )
