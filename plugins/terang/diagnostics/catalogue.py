"""The catalogue: an id, places and values in, a `Diagnostic` in plain Indonesian out."""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING

from terang.diagnostics.near import suggest
from terang.diagnostics.texts_cetak import CETAK
from terang.diagnostics.texts_gerbang import GERBANG
from terang.diagnostics.texts_model import MODEL
from terang.diagnostics.texts_reader import READER
from terang.diagnostics.types import Diagnostic, Place
from terang.diagnostics.visible import clip

if TYPE_CHECKING:
    from collections.abc import Mapping

    from terang.diagnostics.texts import Text

__all__ = ["known_ids", "message", "placeholders", "suggest"]

# A list of choices comes from us, not from the data, and is of no use when cut short.
_LIMITS = {"pilihan": 400, "asal": 400, "di": 200}
_ALL: Mapping[str, Text] = {**READER, **MODEL, **CETAK, **GERBANG}


def message(aturan: str, tempat: tuple[Place, ...] | Place, /, **isi: str) -> Diagnostic:
    """The diagnostic `aturan` at `tempat`, its placeholders filled with `isi` as shown to people.

    `saran`, when given and not empty, adds "Mungkin maksudnya '…'." to how to mend it.

    Raises:
        KeyError: the id is not in the catalogue, or a placeholder of it has no value.
    """
    text = _text(aturan)
    shown = {name: clip(value, _LIMITS.get(name, 60)) for name, value in isi.items()}
    near = shown.pop("saran", "")
    mend = text.perbaikan.format_map(shown)
    return Diagnostic(
        aturan=aturan,
        tingkat=text.tingkat,
        pesan=text.pesan.format_map(shown),
        tempat=(tempat,) if isinstance(tempat, Place) else tempat,
        mengapa=text.mengapa,
        perbaikan=f"Mungkin maksudnya '{near}'. {mend}" if near else mend,
        operan=shown,
    )


def known_ids() -> frozenset[str]:
    """Every id that `message` knows."""
    return frozenset(_ALL)


def placeholders(aturan: str) -> frozenset[str]:
    """The names that `message` needs for `aturan`."""
    text = _text(aturan)
    fields = Formatter().parse(text.pesan + text.perbaikan)
    return frozenset(name for _, name, _, _ in fields if name)


def _text(aturan: str) -> Text:
    return _ALL[aturan]
