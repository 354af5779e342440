"""A collector of what is wrong in one file: each place once, and not a thousand times the same."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from terang.diagnostics.catalogue import message
from terang.diagnostics.types import Place

if TYPE_CHECKING:
    from collections.abc import Mapping

    from terang.diagnostics.types import Diagnostic, Path, Position

PER_ID = 50


class Findings:
    """The diagnostics of one file, at most `PER_ID` of one kind and a count of the rest."""

    def __init__(self, berkas: str) -> None:
        self._berkas = berkas
        self._found: list[Diagnostic] = []
        self._seen: set[tuple[str, int, int]] = set()
        self._count: Counter[str] = Counter()
        self._rest: dict[str, Position] = {}

    def add(
        self,
        aturan: str,
        posisi: Position,
        isi: Mapping[str, str] | None = None,
        *,
        jalur: Path = (),
        juga: tuple[Position, ...] = (),
    ) -> None:
        """Note one problem; a second one of the same kind at the same position is dropped."""
        spot = (aturan, posisi.baris, posisi.kolom)
        if spot in self._seen:
            return
        self._count[aturan] += 1
        if self._count[aturan] > PER_ID:
            self._rest.setdefault(aturan, posisi)
            return
        self._seen.add(spot)
        places = tuple(Place(self._berkas, jalur, posisi=each) for each in (posisi, *juga))
        self._found.append(message(aturan, places, **(isi or {})))

    def any_of(self, *aturan: str) -> bool:
        """Whether a problem of one of these kinds was noted."""
        return any(self._count[each] for each in aturan)

    def on_line(self, baris: int, aturan: str = "") -> bool:
        """Whether a problem, or one of this kind, was noted on this line."""
        return any(line == baris and aturan in ("", kind) for kind, line, _ in self._seen)

    def all(self) -> list[Diagnostic]:
        """What was noted, in the order of noting."""
        rest = (
            message(
                "Y29",
                Place(self._berkas, posisi=posisi),
                jumlah=str(self._count[aturan] - PER_ID),
                aturan=aturan,
            )
            for aturan, posisi in self._rest.items()
        )
        return [*self._found, *rest]
