"""The page of results. In: the frame; out: a page whose list the client fills."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import links
from terang.spec import PageSpec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from terang.pages.bingkai import Bingkai

JALAN_LAIN = (
    (links.INDEKS, "Indeks A–Z"),
    (links.DAFTAR_LAYANAN, "Daftar layanan"),
    (links.PENGADUAN, "Cara mengadu"),
)


def halaman_cari(b: Bingkai, pages: Iterable[PageSpec]) -> PageSpec:
    """The page at `cari/`, with the ways on that exist among `pages`."""
    ada = {p.alamat for p in pages}
    jalan = [(alamat, nama) for alamat, nama in JALAN_LAIN if alamat in ada]
    return PageSpec(
        alamat=links.CARI,
        judul="Pencarian",
        deskripsi="Cari layanan, jam, biaya, syarat, dan cara mengadu di situs ini.",
        body=b.body("cari.html", links.CARI, jalan=jalan),
        headings=(),
        berkas=None,
        **b.tanggal_data(None),
        induk=links.BERANDA,
        anchors=frozenset({"hasil-cari"}),
    )


def tanpa_skrip(pages: Iterable[PageSpec]) -> str:
    """Where the box leads without JavaScript: to all names, else to the page that shows ways on."""
    return links.INDEKS if any(p.alamat == links.INDEKS for p in pages) else links.CARI
