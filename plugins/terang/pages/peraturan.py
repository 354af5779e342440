"""The register of law: the list, and a page for each regulation with those who cite it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from terang import formats, links
from terang.pages.berhalaman import bagi
from terang.pages.sebutan import sebut
from terang.spec import Heading, PageSpec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model import Peraturan
    from terang.pages.berhalaman import Halaman
    from terang.pages.bingkai import Bingkai
    from terang.store import Entri

KEYAKINAN = {
    "V": "Naskahnya sudah kami baca.",
    "V2": "Menurut sumber kedua; naskahnya belum kami periksa.",
    "M": "Belum kami periksa terhadap naskah.",
}
DISEBUT = 100
"""So many who cite a regulation are named."""


def semua_peraturan(b: Bingkai) -> Iterator[PageSpec]:
    """The list by kind, over as many pages as it takes, and the page of each regulation."""
    urut = sorted(b.store.peraturan.values(), key=lambda e: (e.isi.bentuk, e.isi.tahun, e.id))
    for h in bagi(urut, links.PERATURAN):
        yield _daftar(b, h)
    for entri in b.store.peraturan.values():
        yield _satu(b, entri)


def _daftar(b: Bingkai, h: Halaman[Entri[Peraturan]]) -> PageSpec:
    kelompok = [(k, list(g)) for k, g in groupby(h.isi, key=lambda e: e.isi.bentuk)]
    return PageSpec(
        alamat=h.alamat_ini,
        judul="Peraturan",
        deskripsi="Peraturan yang dikutip dokumen di situs ini, keberlakuannya, dan penggantinya.",
        body=b.body("daftar-peraturan.html", h.alamat_ini, h=h, kelompok=kelompok),
        headings=tuple(Heading(f"bentuk-{i}", k) for i, (k, _) in enumerate(kelompok, 1)),
        berkas=None,
        **b.tanggal_data(None),
        induk=links.BERANDA if h.nomor == 1 else h.alamat,
    )


def _satu(b: Bingkai, entri: Entri[Peraturan]) -> PageSpec:
    alamat = links.peraturan(entri.id)
    p = entri.isi

    def body() -> str:
        semua = b.silang.pengutip.get(entri.id, [])
        return b.render(
            "peraturan.html",
            alamat,
            entri=entri,
            p=p,
            keyakinan=KEYAKINAN,
            pendahulu=b.silang.pendahulu.get(entri.id, []),
            pengutip=[sebut(b, e) for e in semua[:DISEBUT]],
            sisa=max(0, len(semua) - DISEBUT),
        )

    return PageSpec(
        alamat=alamat,
        judul=formats.nama_peraturan(p),
        deskripsi=formats.ringkas(f"{p.tentang}: keberlakuan, pengganti, dan yang mengutipnya."),
        body=body,
        headings=(
            Heading("status", "Status"),
            Heading("pengutip", "Dikutip oleh"),
            Heading(links.SUMBER, "Sumber"),
        ),
        berkas=entri.berkas,
        **b.tanggal_data(None),
        induk=links.PERATURAN,
        sebutan=formats.sebut_peraturan(p),
    )
