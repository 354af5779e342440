"""The page of a source document: what it is, who rests on it, what it cites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats, links
from terang.spec import Heading, PageSpec
from terang.store import pilih

if TYPE_CHECKING:
    from terang.model import Dokumen
    from terang.pages.bingkai import Bingkai
    from terang.store import Entri

DISEBUT = 200
"""So many services that rest on a document are named."""
Pemakai = tuple[str, str, str]
"""Name, address, what it is."""


def halaman_dokumen(b: Bingkai, entri: Entri[Dokumen]) -> PageSpec:
    """One source document."""
    alamat = links.dokumen(entri.id)
    d = entri.isi

    def body() -> str:
        semua = pemakai(b, entri.id)
        return b.render(
            "dokumen.html",
            alamat,
            entri=entri,
            d=d,
            dipakai=semua[:DISEBUT],
            sisa=max(0, len(semua) - DISEBUT),
        )

    return PageSpec(
        alamat=alamat,
        judul=d.judul,
        deskripsi=formats.ringkas(f"{d.jenis.capitalize()} terbitan {d.penerbit}."),
        body=body,
        headings=(
            Heading("identitas", "Identitas"),
            Heading("dipakai", "Dipakai oleh"),
            *([Heading("dasar", "Peraturan yang dikutip")] if d.dasar else []),
            *([Heading("bagian", "Bagian dokumen")] if d.bagian else []),
            Heading(links.SUMBER, "Sumber"),
        ),
        berkas=entri.berkas,
        **b.tanggal_data(None),
        induk=links.BERANDA,
        sebutan=f"{d.jenis.capitalize()} {d.tahun.tahun}" if d.tahun else d.jenis.capitalize(),
    )


def pemakai(b: Bingkai, id_: str) -> list[Pemakai]:
    """Services and SOPs that rest on a document."""
    hasil: list[Pemakai] = []
    for unit in b.store.unit.values():
        sebutan = pilih.sebutan(b.store, unit.id, b.tanggal)
        for layanan in unit.layanan.values():
            dokumen = b.store.dokumen_layanan(layanan)
            if dokumen and dokumen.id == id_:
                alamat = links.layanan(unit.id, layanan.id)
                hasil.append((layanan.isi.nama, alamat, f"Layanan {sebutan}"))
        hasil += [
            (sop.isi.nama, links.sop(unit.id, sop.id), f"SOP {sebutan}")
            for sop in unit.sop.values()
            if sop.isi.dokumen == id_
        ]
    return hasil
