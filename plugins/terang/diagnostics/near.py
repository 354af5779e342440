"""Near misses: a word as typed and the known words in, the one that was probably meant out."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# what people call it, and the word of the data: both bare
_EVERYDAY = {
    "email": "surel",
    "mail": "surel",
    "wa": "whatsapp",
    "telp": "telepon",
    "tlp": "telepon",
    "telpon": "telepon",
    "phone": "telepon",
    "fax": "faksimili",
    "faks": "faksimili",
    "ig": "instagram",
    "fb": "facebook",
    "yt": "youtube",
    "x": "twitter",
    "web": "situs",
    "website": "situs",
}
_JOINTS = re.compile(r"[\s._-]+")
_NEAR = 0.7
_LONGEST = 100  # no known word is longer, and comparing grows with the square of the length


def suggest(word: str, choices: Iterable[str]) -> str:
    """The choice nearest to `word`, or "". Case, spaces, dots, `_` and `-` do not count."""
    wanted = _bare(word)
    if not wanted or len(wanted) > _LONGEST:
        return ""
    bare: dict[str, str] = {}
    for choice in sorted(choices):  # sorted: the answer must not hang on the order of a set
        bare.setdefault(_bare(choice), choice)
    for known in (wanted, _EVERYDAY.get(wanted, "")):
        if known in bare:
            return bare[known]
    found = get_close_matches(wanted, bare, n=1, cutoff=_NEAR)
    return bare[found[0]] if found else ""


def _bare(word: str) -> str:
    return _JOINTS.sub("", word).casefold()
