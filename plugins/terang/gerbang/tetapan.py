"""What both looks agree on, the quick one over bytes and the slow one over text."""

from __future__ import annotations

TERPENDEK = 9
"""No number that is looked for has fewer digits: `0761-12345`."""
DALAM_BARIS = (
    "a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|nobr|output|q|s"
    "|samp|small|span|strike|strong|sub|sup|time|tspan|tt|u|var|wbr"
)
"""Elements that do not divide what stands around them, as a pattern."""
KODE = frozenset({"json", "jsonld", "geojson", "js", "mjs", "map", "css", "webmanifest"})
"""Endings of files that write some signs as codes: `\\u0040`."""
BATAS_ISI = 256 * 1024 * 1024
"""Bytes that a file may unpack to; more is no document."""


class TakTerbukaError(Exception):
    """A file cannot be opened, so nobody knows what is in it; says why."""
