"""Text -> words, as the index and the client cut it alike (`assets/kata.js`)."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_BAGIAN = re.compile(r"[a-z0-9]+")
_MATI = re.compile(r"[\u0300-\u036f'\u2018\u2019\u02bc`]")
_RUPIAH = re.compile(r"^rp(?=[0-9])")
PANJANG = 40
"""No word is longer; what is, is no word."""


def ratakan(teks: str) -> str:
    """Lower case without accents and apostrophes: `Jum'at` and `jumat` are one word."""
    if teks.isascii():
        return teks.lower().replace("'", "").replace("`", "")
    return _MATI.sub("", unicodedata.normalize("NFKD", teks).lower())


@lru_cache(maxsize=200_000)
def bagian(potong: str) -> tuple[str, ...]:
    """The words of one piece of flattened text."""
    return tuple(_RUPIAH.sub("", b)[:PANJANG] for b in _BAGIAN.findall(potong))


def potongan(teks: str) -> tuple[tuple[str, ...], ...]:
    """The pieces of a text that white space parts, each cut into words.

    `031-8855149` is one piece of two words, because people write it as one word, too.
    """
    return tuple(filter(None, map(bagian, ratakan(teks).split())))


def sambung(kata: tuple[str, ...]) -> str:
    """What the words of one piece are when written as one, or "" when nobody would."""
    if len(kata) < 2:
        return ""
    satu = "".join(kata)
    return satu if len(satu) <= PANJANG and len(set(kata)) > 1 else ""
