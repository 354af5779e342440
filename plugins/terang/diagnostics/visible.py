"""Text of the data made safe to show: unseen characters in, signs a person can see out."""

from __future__ import annotations

import re
import unicodedata

# Everything that acts on a terminal or a page instead of standing on it: C0 and C1 controls, the
# separators of lines, bidi steering, the byte order mark, halves of pairs, noncharacters.
UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u200b\u2028-\u202e\u2060\u2066-\u2069\ufdd0-\ufdef\ufeff"
    "\ud800-\udfff"
    + "".join(
        f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
    )
    + "]"
)


def sign(character: str) -> str:
    """A visible stand-in for one unseen character: a control picture, or its number."""
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else f"<U+{code:04X}>"


def visible(text: str) -> str:
    """`text` with every unseen character replaced by its sign."""
    return UNSEEN.sub(lambda found: sign(found[0]), text)


def clip(text: str, limit: int = 60) -> str:
    """`text` on one line, visible, cut with an ellipsis to at most `limit` code points."""
    short = text if len(text) <= limit else text[: limit - 1] + "…"
    shown = visible(short)
    return shown if len(shown) <= limit else shown[: limit - 1] + "…"


def width(character: str) -> int:
    """Columns of a terminal that one visible character takes."""
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
