"""Near misses: a word as typed and the known words in, the one that was probably meant out."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_JOINTS = re.compile(r"[\s_-]+")
_NEAR = 0.7
_LONGEST = 100  # no known word is longer, and comparing grows with the square of the length


def suggest(word: str, choices: Iterable[str]) -> str:
    """The choice nearest to `word`, or "". Case, spaces, `_` and `-` do not count."""
    wanted = _bare(word)
    if not wanted or len(wanted) > _LONGEST:
        return ""
    bare: dict[str, str] = {}
    for choice in sorted(choices):  # sorted: the answer must not hang on the order of a set
        bare.setdefault(_bare(choice), choice)
    if wanted in bare:
        return bare[wanted]
    found = get_close_matches(wanted, bare, n=1, cutoff=_NEAR)
    return bare[found[0]] if found else ""


def _bare(word: str) -> str:
    return _JOINTS.sub("", word).casefold()
