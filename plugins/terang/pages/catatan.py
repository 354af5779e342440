"""Findings by the place they speak of, so that a page can show each beside its figure."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from terang.diagnostics import Diagnostic, Path, Place

DITAMPILKAN = ("peringatan", "galat")
Per = dict[tuple[str, "Path"], dict[int, "Diagnostic"]]


class Catatan:
    """Findings that readers see, looked up by a place in the data."""

    def __init__(self, diagnostics: Callable[[], Iterable[Diagnostic]]) -> None:
        """Take a function that gives them; it is called when a page first asks."""
        self._diagnostics = diagnostics

    @property
    def semua(self) -> Iterable[Diagnostic]:
        """All of them, also those that no page shows beside a figure."""
        return self._diagnostics()

    @cached_property
    def _tepat(self) -> Per:
        """By the very place."""
        per: Per = {}
        for d, tempat in self._ditampilkan():
            per.setdefault((tempat.berkas, tempat.jalur), {})[id(d)] = d
        return per

    @cached_property
    def _di(self) -> Per:
        """By the place and everything around it."""
        per: Per = {}
        for d, tempat in self._ditampilkan():
            for panjang in range(len(tempat.jalur) + 1):
                per.setdefault((tempat.berkas, tempat.jalur[:panjang]), {})[id(d)] = d
        return per

    def _ditampilkan(self) -> Iterator[tuple[Diagnostic, Place]]:
        for d in self._diagnostics():
            if d.tingkat in DITAMPILKAN and d.aturan.startswith("R"):
                yield from ((d, tempat) for tempat in d.tempat)

    def di(self, tempat: Place) -> list[Diagnostic]:
        """Findings at the place or below it, in their order."""
        return list(self._di.get((tempat.berkas, tempat.jalur), {}).values())

    def di_bersama(self, tempat: Place) -> list[Diagnostic]:
        """As `di`, for what services share: which of its parts are missing its own page says."""
        return [d for d in self.di(tempat) if d.aturan != "R40"]

    def tepat(self, tempat: Place, komponen: str = "") -> list[Diagnostic]:
        """Findings about an entry as a whole, or about a component it lacks."""
        temu = self._tepat.get((tempat.berkas, tempat.jalur), {}).values()
        return [d for d in temu if komponen in d.operan.get("komponen", "").split(", ")]
