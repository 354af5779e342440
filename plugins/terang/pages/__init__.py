"""Store -> pages. A page is an address, a title, an outline, and a function that makes its body."""

from __future__ import annotations

from terang.pages.beranda import beranda
from terang.pages.bingkai import Bingkai
from terang.pages.layanan import daftar_layanan, halaman_layanan
from terang.pages.unit import halaman_unit
from terang.spec import PageSpec

__all__ = ["Bingkai", "PageSpec", "susun"]


def susun(bingkai: Bingkai) -> tuple[PageSpec, ...]:
    """Compose every page of a loaded site, in the order of the data."""
    store = bingkai.store
    return (
        beranda(bingkai),
        daftar_layanan(bingkai),
        *(halaman_unit(bingkai, unit) for unit in store.unit.values()),
        *(halaman_layanan(bingkai, layanan) for layanan in store.layanan()),
    )
