"""Findings by the place they speak of, so that a page can show each beside its figure."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from terang.diagnostics import Diagnostic, Path, Place

DITAMPILKAN = ("peringatan", "galat")


class Catatan:
    """Findings that readers see, looked up by a place in the data."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self._per_berkas: dict[str, list[tuple[Path, Diagnostic]]] = defaultdict(list)
        for d in diagnostics:
            if d.tingkat in DITAMPILKAN and d.aturan.startswith("R"):
                for tempat in d.tempat:
                    self._per_berkas[tempat.berkas].append((tempat.jalur, d))

    def di(self, tempat: Place) -> list[Diagnostic]:
        """Findings at the place or below it, each once, in their order."""
        panjang = len(tempat.jalur)
        temu = (
            d
            for jalur, d in self._per_berkas.get(tempat.berkas, ())
            if jalur[:panjang] == tempat.jalur
        )
        return list({id(d): d for d in temu}.values())

    def tepat(self, tempat: Place, komponen: str = "") -> list[Diagnostic]:
        """Findings about an entry as a whole, or about a component it lacks."""
        sini = self._per_berkas.get(tempat.berkas, ())
        temu = {id(d): d for jalur, d in sini if jalur == tempat.jalur}
        return [d for d in temu.values() if komponen in d.operan.get("komponen", "").split(", ")]
