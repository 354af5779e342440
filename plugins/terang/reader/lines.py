"""Where in a text: indexes of code points in, lines and columns from 1 out, and back.

Only LF, CR LF and CR end a line, as in editors; the other breaks YAML knows are refused earlier.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from terang.diagnostics.types import Position

_BREAK = re.compile("\r\n|\r|\n")


class Lines:
    """The lines of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = [0]
        self._ends = []
        for found in _BREAK.finditer(text):
            self._ends.append(found.start())
            self._starts.append(found.end())
        self._ends.append(len(text))

    def __len__(self) -> int:
        return len(self._starts)

    def line(self, baris: int) -> str:
        """The text of line `baris` (from 1) without its break; "" where there is none."""
        if not 1 <= baris <= len(self._starts):
            return ""
        return self.text[self._starts[baris - 1] : self._ends[baris - 1]]

    def start(self, baris: int) -> int:
        """Index of the first code point of line `baris` (from 1)."""
        return self._starts[baris - 1]

    def longest(self) -> tuple[int, int]:
        """Number and length of the longest line."""
        lengths = [end - start for start, end in zip(self._starts, self._ends, strict=True)]
        best = max(range(len(lengths)), key=lengths.__getitem__)
        return best + 1, lengths[best]

    def position(self, index: int, panjang: int = 1) -> Position:
        """The position of the code point at `index`."""
        number = bisect_right(self._starts, index)
        return Position(number, index - self._starts[number - 1] + 1, max(1, panjang))

    def around(self, index: int, panjang: int = 1) -> str:
        """The words about a code point, at most 20 code points to each side, within its line."""
        number = bisect_right(self._starts, index)
        start = max(self._starts[number - 1], index - 20)
        return self.text[start : min(self._ends[number - 1], index + panjang + 20)].strip()
