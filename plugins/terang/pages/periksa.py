"""The checklist of a service: how closely its points must be set to go on one sheet of A4."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from terang.model.butir import Syarat

SEBARIS = 80
"""So many letters of a point go on a line of the sheet."""
LEGA = 20
"""So many lines leave room for the answers above and the source below them."""


def rapat(syarat: Iterable[Syarat]) -> bool:
    """Whether the points need small letters in two columns."""
    return _baris(syarat) > LEGA


def _baris(syarat: Iterable[Syarat]) -> int:
    return sum(1 + len(s.teks) // SEBARIS + _baris(s.butir) for s in syarat)
