"""The page of a source document: what it is, who rests on it, what it cites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats, links
from terang.pages.sebutan import sebut
from terang.spec import Heading, PageSpec

if TYPE_CHECKING:
    from terang.model import Dokumen
    from terang.pages.bingkai import Bingkai
    from terang.store import Entri

STANDAR = 20
"""So many instruments printed in a document are shown with its headings."""
DISEBUT = 200
"""So many services that rest on a document are named."""


def halaman_dokumen(b: Bingkai, entri: Entri[Dokumen]) -> PageSpec:
    """One source document."""
    alamat = links.dokumen(entri.id)
    d = entri.isi
    standar = [e for e in b.silang.standar.get(entri.id, []) if e.isi.cetak_komponen]

    def body() -> str:
        semua = b.silang.pemakai.get(entri.id, [])
        return b.render(
            "dokumen.html",
            alamat,
            entri=entri,
            d=d,
            dipakai=[sebut(b, e) for e in semua[:DISEBUT]],
            sisa=max(0, len(semua) - DISEBUT),
            standar=standar[:STANDAR],
            sisa_standar=max(0, len(standar) - STANDAR),
        )

    return PageSpec(
        alamat=alamat,
        judul=d.judul,
        deskripsi=formats.ringkas(f"{d.jenis.capitalize()} terbitan {d.penerbit}."),
        body=body,
        headings=(
            Heading("identitas", "Identitas"),
            Heading("dipakai", "Dipakai oleh"),
            *([Heading("judul-komponen", "Nomor dan judul komponen")] if standar else []),
            *([Heading("dasar", "Peraturan yang dikutip")] if d.dasar else []),
            *([Heading("bagian", "Bagian dokumen")] if d.bagian else []),
            Heading(links.SUMBER, "Sumber"),
        ),
        berkas=entri.berkas,
        **b.tanggal_data(None),
        induk=links.BERANDA,
        sebutan=f"{d.jenis.capitalize()} {d.tahun.tahun}" if d.tahun else d.jenis.capitalize(),
    )
