"""A few lines of a file with a mark under the place that is meant, as printed on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang.diagnostics.visible import visible, width

if TYPE_CHECKING:
    from terang.diagnostics.output.locate import Located, Locator

_WINDOW = 100  # code points of a line that are shown; a longer line is cut about the mark
_BEFORE = 40
_TAB = 4


def excerpt(located: Located, locator: Locator) -> list[str]:
    """The line of the place with the one before it and a mark below; nothing without the file."""
    line = locator.line(located.berkas, located.baris)
    if line is None:
        return []
    start = 0
    if len(line) > _WINDOW:
        start = max(0, min(located.kolom - 1 - _BEFORE, len(line) - _WINDOW))
    number_width = len(str(located.baris))
    blank = " " * number_width
    shown = []
    before = locator.line(located.berkas, located.baris - 1)
    if before is not None and before.strip():
        shown.append(f"{located.baris - 1:>{number_width}} | {_window(before, 0)}")
    shown.append(f"{located.baris} | {_window(line, start)}")
    shown.append(f"{blank} | {_mark(line, start, located.kolom - 1, located.panjang)}")
    return [each.rstrip() for each in shown]


def _window(line: str, start: int) -> str:
    cut = line[start : start + _WINDOW]
    lead = "…" if start else ""
    return lead + _spread(cut)[0] + ("…" if start + _WINDOW < len(line) else "")


def _mark(line: str, start: int, column: int, length: int) -> str:
    cut = line[start : start + _WINDOW]
    edges = _spread(cut)[1]
    first = min(max(0, column - start), len(cut))
    last = min(first + max(1, length), len(cut))
    left = edges[first] + (1 if start else 0)
    # A mark behind the end of a line still needs one column, and a combining sign has none.
    columns = max(1, edges[last] - edges[first])
    return " " * left + "^" + "~" * (columns - 1)


def _spread(text: str) -> tuple[str, list[int]]:
    """`text` as shown, and the column at which each of its code points begins, and the end."""
    shown, edges, column = [], [0], 0
    for character in text:
        sign = " " * (_TAB - column % _TAB) if character == "\t" else visible(character)
        shown.append(sign)
        column += sum(map(width, sign))
        edges.append(column)
    return "".join(shown), edges
