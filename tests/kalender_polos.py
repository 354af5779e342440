"""Working days once more, written plainly and otherwise: a list of them, and a place in it."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

Rentang = tuple[date, date]


def hari_kerja(
    tahun: Iterable[int], libur: Collection[date], jeda: Collection[Rentang] = ()
) -> list[date]:
    """Every working day of some years, in order; none within a pause."""
    hasil = []
    for t in sorted(tahun):
        panjang = date(t, 12, 31).timetuple().tm_yday
        semua = (date(t, 1, 1) + timedelta(i) for i in range(panjang))
        hasil += [h for h in semua if h.isoweekday() not in (6, 7) and h not in libur]
    return [h for h in hasil if all(not (a < h <= b) for a, b in jeda)]


def tempo(kerja: list[date], mulai: date, n: int) -> date | None:
    """The nth working day behind a day; None where the list ends before it."""
    letak = bisect_right(kerja, mulai) + n - 1
    return kerja[letak] if letak < len(kerja) else None
