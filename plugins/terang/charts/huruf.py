"""Text in a drawing: how wide it is at most, where it breaks, and what makes it inert.

Widths are tenths of a unit of the view box, for letters of 12 units. They are those of DejaVu Sans,
the widest of the usual screen fonts, so that text in any other leaves room rather than overlaps.
"""

from __future__ import annotations

import re
import unicodedata

from markupsafe import Markup, escape

HURUF = 120
"""Size of letters."""
BARIS = 150
"""Distance of two lines."""

_LEBAR = {
    28: "'ijl",
    30: "IJ",
    32: " ,.",
    36: "/:;\\|f-",
    40: "()[]t!",
    42: "r",
    54: '"*_`–sz“”?',
    62: "cFkvxyzPTYaoLe",
    64: "ESbdghnpqu$0123456789{}",
    70: "KAVBRXZC",
    80: "UHNDG&OQ",
    86: "w#+<=>^~≥×−M",
    100: "%mW@…",
}
_HURUF = {huruf: n for n, semua in _LEBAR.items() for huruf in semua}
_LATIN, _LAIN = 66, 100
# What XML has no place for, and what would turn the reading of the text around it.
_TERLARANG = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff"
    "\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]"
)
_TITIK3 = "…"


def lebar(teks: str) -> int:
    """How wide a text is at most, in tenths of a unit."""
    return sum(map(_satu, teks)) * HURUF // 100


def _satu(huruf: str) -> int:
    if (n := _HURUF.get(huruf)) is not None:
        return n
    if unicodedata.combining(huruf):
        return 0
    if huruf <= "\u024f":
        return _HURUF.get(unicodedata.normalize("NFD", huruf)[0], _LATIN)
    return _LAIN if unicodedata.east_asian_width(huruf) not in "WF" else 130


def bersih(teks: str) -> str:
    """One line; control characters, also those of direction, become a visible U+FFFD."""
    return _TERLARANG.sub("\ufffd", " ".join(teks.split()))


def rakit(pola: str, *isi: object) -> Markup:
    """Markup from a pattern with `{}`: texts are escaped, markup stays.

    What `Markup.format` does, without reading the pattern in Python: a page has 300 of them.
    """
    return Markup(pola.format(*(x if type(x) is Markup else escape(x) for x in isi)))


def aman(teks: str) -> Markup:
    """Text for an element or an attribute."""
    return escape(bersih(teks))


def lipat(teks: str, selebar: int, terbanyak: int) -> tuple[list[str], bool]:
    """Break a text into lines.

    Args:
        teks: what is to be written.
        selebar: width of a line in tenths of a unit.
        terbanyak: how many lines there may be.

    Returns:
        The lines, and whether something was cut; then the last one ends in an ellipsis.
    """
    hasil: list[str] = []
    sisa = bersih(teks)
    while sisa and len(hasil) < terbanyak:
        awal = _muat(sisa, selebar)
        if awal < len(sisa) and len(hasil) + 1 == terbanyak:
            sisa_muat = sisa[: _muat(sisa, selebar - lebar(_TITIK3))]
            return [*hasil, sisa_muat.rstrip(" ,.;:(") + _TITIK3], True
        if awal < len(sisa) and (spasi := sisa.rfind(" ", 1, awal + 1)) > 0:
            awal = spasi
        hasil.append(sisa[:awal].rstrip())
        sisa = sisa[awal:].lstrip()
    return hasil, False


def _muat(teks: str, selebar: int) -> int:
    """How many letters fit; one at least, so that a text always gets shorter."""
    jumlah = 0
    for i, huruf in enumerate(teks):
        jumlah += _satu(huruf) * HURUF
        if jumlah > selebar * 100:
            return max(i, 1)
    return len(teks)
