"""Store -> pages. A page is an address, a title, an outline, and a function that makes its body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang.pages.beranda import beranda
from terang.pages.bingkai import Bingkai
from terang.pages.laporan_ppid import halaman_laporan
from terang.pages.layanan import daftar_layanan, halaman_layanan
from terang.pages.ppid import ada_ppid, halaman_ppid, laporan_terbaru_dulu
from terang.pages.unit import halaman_unit
from terang.spec import PageSpec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.store import Muatan

__all__ = ["PageSpec", "susun"]


def susun(muatan: Muatan) -> tuple[PageSpec, ...]:
    """Compose every page of a loaded site, in the order of the data."""
    bingkai = Bingkai.dari(muatan)
    store = bingkai.store
    return (
        beranda(bingkai),
        daftar_layanan(bingkai),
        *(halaman_unit(bingkai, unit) for unit in store.unit.values()),
        *_informasi(bingkai),
        *(halaman_layanan(bingkai, layanan) for layanan in store.layanan()),
    )


def _informasi(b: Bingkai) -> Iterator[PageSpec]:
    """Information offices and their reports."""
    for unit in b.store.unit.values():
        if ada_ppid(unit):
            yield halaman_ppid(b, unit)
            yield from (halaman_laporan(b, unit, e) for e in laporan_terbaru_dulu(unit))
