"""The shape of a catalogue entry: what a message says, why it matters, how to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from terang.diagnostics.types import Level


class Text(NamedTuple):
    """One message. `{name}` in `pesan` and `perbaikan` are filled with shown values."""

    pesan: str
    mengapa: str
    perbaikan: str
    tingkat: Level = "galat"
