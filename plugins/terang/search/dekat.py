"""Words that a misspelt one may stand for. In: a word and a vocabulary; out: the nearest words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

SATU, DUA = 4, 8
"""From so many letters on one slip is forgiven, from so many two."""
BEDA_AWAL = 6
"""Shorter words must begin with the same letter."""
PALING_BANYAK = 3


def jarak(a: str, b: str, batas: int) -> int:
    """Slips between two words, a swap counting as one; more than `batas` is `batas + 1`."""
    if abs(len(a) - len(b)) > batas:
        return batas + 1
    sebelum, lalu = [0] * (len(b) + 1), list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        kini = [i] + [0] * len(b)
        for j, y in enumerate(b, 1):
            kini[j] = min(lalu[j] + 1, kini[j - 1] + 1, lalu[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                kini[j] = min(kini[j], sebelum[j - 2] + 1)
        if min(kini) > batas:
            return batas + 1
        sebelum, lalu = lalu, kini
    return min(lalu[-1], batas + 1)


def dekat(kata: str, kosakata: Iterable[str]) -> tuple[int, list[str]]:
    """The nearest words and how far they are; none when nothing is near."""
    batas = 0 if len(kata) < SATU or not kata.isalpha() else 1 if len(kata) < DUA else 2
    temu: list[tuple[int, bool, str]] = []
    for calon in kosakata if batas else ():
        beda = calon[0] != kata[0]
        if beda and len(kata) < BEDA_AWAL:
            continue
        jauh = jarak(kata, calon, 1 if beda else batas)
        if jauh <= (1 if beda else batas):
            temu.append((jauh, beda, calon))
    temu.sort()
    terdekat = temu[0][0] if temu else 0
    return terdekat, [calon for jauh, _, calon in temu if jauh == terdekat][:PALING_BANYAK]
