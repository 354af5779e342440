"""Days by which things must be published that the data themselves date."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from terang.scalars import Tanggal

_LAPORAN = (3, 31)
HARI_MAKLUMAT = 7
"""Working days from the adoption of a standard to its pledge (PP 96/2012 Pasal 30 ayat (4))."""
_PEMBERITAHUAN = 30


def batas_laporan(tahun: int) -> date:
    """The last day to publish a year's report on giving information (Perki 1/2021 Pasal 56)."""
    return date(tahun + 1, *_LAPORAN)


def batas_perbaikan(mulai: Tanggal) -> date:
    """The last day to announce works that begin on a day (UU 25/2009 Pasal 28 ayat (3))."""
    return mulai.awal - timedelta(days=_PEMBERITAHUAN)
