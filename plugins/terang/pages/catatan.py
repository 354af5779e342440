"""Findings by the place they speak of, so that a page can show each beside its figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from terang.diagnostics import Diagnostic, Path, Place

DITAMPILKAN = ("peringatan", "galat")
Per = dict[tuple[str, "Path"], dict[int, "Diagnostic"]]


class Catatan:
    """Findings that readers see, looked up by a place in the data."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self._tepat: Per = {}
        self._di: Per = {}
        for d in diagnostics:
            if d.tingkat in DITAMPILKAN and d.aturan.startswith("R"):
                for tempat in d.tempat:
                    self._catat(d, tempat)

    def _catat(self, d: Diagnostic, tempat: Place) -> None:
        self._tepat.setdefault((tempat.berkas, tempat.jalur), {})[id(d)] = d
        for panjang in range(len(tempat.jalur) + 1):
            self._di.setdefault((tempat.berkas, tempat.jalur[:panjang]), {})[id(d)] = d

    def di(self, tempat: Place) -> list[Diagnostic]:
        """Findings at the place or below it, in their order."""
        return list(self._di.get((tempat.berkas, tempat.jalur), {}).values())

    def tepat(self, tempat: Place, komponen: str = "") -> list[Diagnostic]:
        """Findings about an entry as a whole, or about a component it lacks."""
        temu = self._tepat.get((tempat.berkas, tempat.jalur), {}).values()
        return [d for d in temu if komponen in d.operan.get("komponen", "").split(", ")]
