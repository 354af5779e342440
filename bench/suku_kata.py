"""Words of Indonesian, measured: syllables, and whether a word is a passive verb."""

from __future__ import annotations

import re

_INTI = re.compile(r"[aeiou]")
# Two vowels in one syllable where it is open: pu-lau, sau-da-ra; not in ba-ik, la-ut, a-ir.
_DIFTONG = re.compile(r"(?:ai|au|oi|ei)(?=$|[^aeiou][aeiou]|n[gy][aeiou])")
_PASIF = re.compile(r"^di(?!a$|nas|fabel|sini|mana|alog|skus|rekt|stri|gital|ploma|afragma)")
_KATA = re.compile(r"[a-z]+(?:-[a-z]+)*", re.IGNORECASE)
PASIF_MIN = 5


def suku_kata(kata: str) -> int:
    """How many syllables a word has, at least one.

    A suffix -i behind a stem in -a (me-nan-da-i) is taken for a diphthong: one too few.
    """
    kecil = kata.lower()
    if "-" in kecil:
        return sum(suku_kata(bagian) for bagian in kecil.split("-"))
    return max(1, len(_INTI.findall(kecil)) - len(_DIFTONG.findall(kecil)))


def kata(teks: str) -> list[str]:
    """The words of a text; numbers and signs are none."""
    return _KATA.findall(teks)


def pasif(satu: str) -> bool:
    """Whether a word looks like a verb in the passive: di- and a stem."""
    return len(satu) >= PASIF_MIN and bool(_PASIF.match(satu.lower()))
