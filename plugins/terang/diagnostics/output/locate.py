"""Places -> lines and columns: each file is composed at most once, and only when it must be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from terang.diagnostics.types import Position
from terang.diagnostics.visible import visible
from terang.reader.lines import Lines
from terang.reader.positions import Positions
from terang.reader.text import readable

if TYPE_CHECKING:
    from collections.abc import Callable

    from terang.diagnostics.types import Diagnostic, Path, Place

    Sources = Callable[[str], bytes | None]

_NAME = re.compile(r"[^\s.\[\]\"']+")
_START = Position(1, 1)


@dataclass(frozen=True, slots=True)
class Located:
    """A place as it is printed. Lines and columns count from 1, in code points."""

    berkas: str
    baris: int
    kolom: int
    panjang: int
    jalur: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A diagnostic with its places looked up."""

    diagnostic: Diagnostic
    tempat: tuple[Located, ...]


class Locator:
    """Looks up places in the files that `sources` gives; a file it does not have is pointed to."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._data: dict[str, bytes | None] = {}
        self._positions: dict[str, Positions] = {}
        self._lines: dict[str, Lines] = {}

    def locate(self, place: Place) -> Located:
        """Where `place` is."""
        posisi = place.posisi or self._look_up(place)
        return Located(
            place.berkas, posisi.baris, posisi.kolom, posisi.panjang, path_text(place.jalur)
        )

    def line(self, berkas: str, baris: int) -> str | None:
        """The text of one line, or None when there is no such file or line."""
        data = self._read(berkas)
        if data is None:
            return None
        if berkas not in self._lines:
            self._lines[berkas] = Lines(readable(data, keep=True))
        lines = self._lines[berkas]
        return lines.line(baris) if 1 <= baris <= len(lines) else None

    def _look_up(self, place: Place) -> Position:
        data = self._read(place.berkas)
        if data is None:
            return _START
        if place.berkas not in self._positions:
            self._positions[place.berkas] = Positions(data)
        return self._positions[place.berkas].of(place.jalur, kunci=place.kunci)

    def _read(self, berkas: str) -> bytes | None:
        if berkas not in self._data:
            self._data[berkas] = self._sources(berkas)
        return self._data[berkas]


def path_text(jalur: Path) -> str:
    """A path as people read it: `jam_layanan[3].hari`; list positions count from 0."""
    text = ""
    for step in jalur:
        if isinstance(step, int):
            text += f"[{step}]"
        elif _NAME.fullmatch(step):
            text += f".{step}" if text else step
        else:
            text += f'["{step}"]'
    return visible(text)
