"""What was corrected after it had been published: of all units, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import links
from terang.pages.berhalaman import bagi
from terang.spec import Heading, PageSpec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terang.pages.bingkai import Bingkai

PER_HALAMAN = 40
JUDUL = "Ralat"
DESKRIPSI = "Apa yang keliru di situs ini, sejak kapan, dan apa yang benar."


def halaman_ralat(b: Bingkai, ada: Callable[[str], bool]) -> Iterator[PageSpec]:
    """All corrections, also when there are none.

    Args:
        b: of the build.
        ada: whether the site has a page at an address; asked when a body is rendered.
    """
    semua = sorted(
        (e for unit in b.store.unit.values() for e in unit.ralat.values()),
        key=lambda e: e.isi.tanggal.akhir,
        reverse=True,
    )
    for h in bagi(semua, links.RALAT, PER_HALAMAN):
        yield PageSpec(
            alamat=h.alamat_ini,
            judul=JUDUL if h.nomor == 1 else f"{JUDUL}, halaman {h.nomor}",
            deskripsi=DESKRIPSI,
            body=b.body("ralat.html", h.alamat_ini, h=h, ada=ada),
            headings=(Heading("daftar", "Daftar"), Heading(links.SUMBER, "Sumber")),
            berkas=None,
            **b.tanggal_data(None),
            induk=links.BERANDA if h.nomor == 1 else h.alamat,
        )
