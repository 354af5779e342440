"""Verdicts for pages: each unit judged once, when a page first asks; counts with denominators."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from terang import kepatuhan
from terang.hukum.kewajiban import KELOMPOK
from terang.kepatuhan import STATUS
from terang.pages.kepatuhan.milik import TemuanUnit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from terang.kepatuhan import Putusan, Status
    from terang.pages.bingkai import Bingkai

TIDAK_BERLAKU = "tidak berlaku"


@dataclass(frozen=True, slots=True)
class Hitungan:
    """How many verdicts there are of each kind; `berlaku` is the denominator of all of them."""

    jumlah: dict[Status, int]

    @property
    def berlaku(self) -> int:
        """Duties that bind the body."""
        return sum(n for status, n in self.jumlah.items() if status != TIDAK_BERLAKU)

    @classmethod
    def dari(cls, semua: Iterable[Putusan]) -> Hitungan:
        """Count verdicts."""
        jumlah: dict[Status, int] = dict.fromkeys(STATUS, 0)
        for p in semua:
            jumlah[p.status] += 1
        return cls(jumlah)


class Penilaian:
    """The verdicts of one build."""

    def __init__(self, b: Bingkai) -> None:
        self._b = b
        self._per_unit: dict[str, tuple[Putusan, ...]] = {}

    @cached_property
    def temuan(self) -> TemuanUnit:
        """Findings by unit."""
        return TemuanUnit(self._b.store, self._b.silang, self._b.catatan.semua)

    def unit(self, unit: str) -> tuple[Putusan, ...]:
        """The verdicts on a unit, in the order of the catalogue."""
        ada = self._per_unit.get(unit)
        if ada is None:
            b = self._b
            ada = kepatuhan.nilai(
                b.store, self.temuan.semua(unit), b.tanggal, unit, self.temuan.penjaga
            )[unit]
            self._per_unit[unit] = ada
        return ada

    def per_kelompok(self, unit: str) -> Iterator[tuple[str, str, tuple[Putusan, ...]]]:
        """Groups of law by key and name, each with its verdicts."""
        semua = self.unit(unit)
        for kunci, nama in KELOMPOK.items():
            yield kunci, nama, tuple(p for p in semua if p.kewajiban.kelompok == kunci)
