"""The glossary: the list of terms, and a page for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats, links
from terang.pages.berhalaman import bagi
from terang.spec import Heading, PageSpec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model import Istilah
    from terang.pages.berhalaman import Halaman
    from terang.pages.bingkai import Bingkai
    from terang.store import Entri


def semua_istilah(b: Bingkai) -> Iterator[PageSpec]:
    """The list in the order of the alphabet, and each term."""
    urut = sorted(b.store.glosarium.values(), key=lambda e: (e.isi.istilah.casefold(), e.id))
    for h in bagi(urut, links.GLOSARIUM):
        yield _daftar(b, h)
    for entri in b.store.glosarium.values():
        yield _satu(b, entri)


def _daftar(b: Bingkai, h: Halaman[Entri[Istilah]]) -> PageSpec:
    return PageSpec(
        alamat=h.alamat_ini,
        judul="Glosarium",
        deskripsi="Arti istilah pelayanan publik dan informasi publik, dengan kata sederhana.",
        body=b.body("daftar-istilah.html", h.alamat_ini, h=h, istilah=h.isi),
        headings=(),
        berkas=None,
        **b.tanggal_data(None),
        induk=links.BERANDA if h.nomor == 1 else h.alamat,
    )


def _satu(b: Bingkai, entri: Entri[Istilah]) -> PageSpec:
    alamat = links.istilah(entri.id)
    t = entri.isi
    return PageSpec(
        alamat=alamat,
        judul=t.istilah,
        deskripsi=formats.ringkas(t.arti),
        body=b.body("istilah.html", alamat, entri=entri, t=t),
        headings=(Heading(links.SUMBER, "Sumber"),),
        berkas=entri.berkas,
        **b.tanggal_data(None),
        induk=links.GLOSARIUM,
    )
