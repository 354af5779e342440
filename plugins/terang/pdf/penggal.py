"""Where a long word may be divided at the end of a line, as EYD V has it (pemenggalan kata).

In: text; out: the same text with soft hyphens, and with places to break in what is no word and
longer than a line of a table: an address, a script without spaces.

A word is divided only where the spelling leaves no doubt: before a single consonant between
vowels, or between two consonants; nowhere where an affix may begin or end (`peng-ada-an`), which
takes a dictionary. Short words are left whole, so that a reader who searches finds them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LUNAK = "\u00ad"
PATAH = "\u200b"
"""A place where a line may break without a hyphen."""
TERPENDEK = 13
"""Letters of the shortest word that may be divided."""
_KATA = re.compile(rf"(?<![^\W_])[A-Za-z][a-z]{{{TERPENDEK - 1},}}(?![^\W_])", re.ASCII)
_TAK_TERPUTUS = re.compile(rf"[^\s{LUNAK}{PATAH}]{{28,}}")
_SEPENGGAL = 8
"""So many letters of what is no word stay together."""
_KIRI, _KANAN = 3, 4
_VIRAMA = 9
"""Canonical combining class of what takes the vowel from a letter, as the Javanese pangkon."""
_PENYAMBUNG = frozenset("\u200c\u200d\ufe0f")
_VOKAL = frozenset("aeiou")
_GABUNG = frozenset({"kh", "ng", "ny", "sy", "gh"})
"""Two letters, one consonant."""
_DIFTONG = frozenset({"ai", "au", "ei", "oi"})
_SERANGKAI = frozenset("bcdfgkpst")
"""May stand before `l` or `r` at the head of a syllable."""


def penggal(teks: str) -> str:
    """The text with soft hyphens in its long words, and places to break in what is no word."""
    return _TAK_TERPUTUS.sub(lambda temu: _patah(temu[0]), _KATA.sub(lambda t: _kata(t[0]), teks))


def _patah(teks: str) -> str:
    hasil: list[str] = []
    sejak = 0
    for i, huruf in enumerate(teks):
        if sejak >= _SEPENGGAL and i + 1 < len(teks) and _dapat_dipisah(teks[i - 1], huruf):
            hasil.append(PATAH)
            sejak = 0
        hasil.append(huruf)
        sejak += 1
    return "".join(hasil)


def _dapat_dipisah(lalu: str, kini: str) -> bool:
    """Whether two letters can stand apart: no marks upon another, none that are written joined."""
    if lalu.isdigit() and kini.isdigit():
        return False
    terikat = unicodedata.category(kini)[0] == "M" or unicodedata.combining(lalu) == _VIRAMA
    tersambung = {unicodedata.bidirectional(h) for h in (lalu, kini)} & {"AL", "R"}
    return not (terikat or tersambung or _PENYAMBUNG & {lalu, kini})


@lru_cache(maxsize=4096)
def _kata(kata: str) -> str:
    bunyi = list(_bunyi(kata))
    potong = []
    letak = 0
    for i, satu in enumerate(bunyi):
        if _KIRI <= letak <= len(kata) - _KANAN and _boleh(bunyi, i):
            potong.append(letak)
        letak += len(satu)
    hasil, lalu = [], 0
    for p in potong:
        hasil.append(kata[lalu:p])
        lalu = p
    return LUNAK.join((*hasil, kata[lalu:]))


def _bunyi(kata: str) -> list[str]:
    """Letters, with those that make one sound together: `peng` is p, e, ng."""
    hasil: list[str] = []
    i = 0
    while i < len(kata):
        dua = kata[i : i + 2].lower()
        n = 2 if dua in _GABUNG or dua in _DIFTONG else 1
        hasil.append(kata[i : i + n])
        i += n
    return hasil


def _vokal(bunyi: str) -> bool:
    return bunyi[0].lower() in _VOKAL


def _boleh(bunyi: list[str], i: int) -> bool:
    """Whether a syllable begins at `i` for sure."""
    if i == 0 or i + 1 >= len(bunyi):
        return False
    lalu, kini, lanjut = bunyi[i - 1], bunyi[i], bunyi[i + 1]
    if _vokal(kini) or {lalu.lower(), lanjut.lower()} & _DIFTONG:
        return False  # two vowels may be one sound, or the seam of an affix or of two roots
    if _vokal(lalu) and _vokal(lanjut):
        # a nasal may belong to me- or pe-, and any consonant before a last -an to the root
        return kini.lower() not in {"ng", "ny", "m", "n"} and not _akhiran(bunyi, i)
    if _vokal(lalu) or not _vokal(lanjut):
        return False
    # between two consonants, unless both open the syllable
    return not (lalu[0].lower() in _SERANGKAI and kini.lower() in {"l", "r"})


def _akhiran(bunyi: list[str], i: int) -> bool:
    return "".join(bunyi[i + 1 :]).lower() in {"an", "annya", "i", "inya"}
