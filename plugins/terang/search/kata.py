"""Text -> words, as the index and the client cut it alike (`assets/cari-kata.mjs`)."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_BUKAN_SPASI = re.compile(r"\S+")
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


@lru_cache(maxsize=20_000)
def potongan(teks: str) -> tuple[tuple[str, ...], ...]:
    """The pieces of a text that white space parts, each cut into words.

    `031-8855149` is one piece of two words, because people write it as one word, too.
    """
    hasil = []
    for p in _BUKAN_SPASI.findall(ratakan(teks)):
        bagian = tuple(_RUPIAH.sub("", b)[:PANJANG] for b in _BAGIAN.findall(p))
        if bagian:
            hasil.append(bagian)
    return tuple(hasil)


def sambung(bagian: tuple[str, ...]) -> str:
    """What the words of one piece are when written as one, or "" when nobody would."""
    if len(bagian) < 2:
        return ""
    satu = "".join(bagian)
    return satu if len(satu) <= PANJANG and len(set(bagian)) > 1 else ""
