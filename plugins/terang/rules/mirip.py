"""Names that differ by a slip of the keyboard: an index of known names, near ones out.

A name within two slips of another keeps at least one of three pieces whole, at most two places
away; only names that share such a piece are compared.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from terang.rules.banding import lipat

if TYPE_CHECKING:
    from collections.abc import Iterable

PANJANG_MINIMAL = 6
PANJANG_DUA = 8
"""Shorter words of one slip's distance are often two good words."""
JARAK = 2
_NOMOR = re.compile(r"\b(?:[0-9]+|[ivxlc]+|[a-z])\b")


def jarak(satu: str, dua: str, batas: int = JARAK) -> int:
    """Slips between two texts: a letter more, less or other, or two neighbours swapped.

    Returns:
        The number, or `batas + 1` when there are more.
    """
    if abs(len(satu) - len(dua)) > batas:
        return batas + 1
    lalu: list[int] = []
    kini = list(range(len(dua) + 1))
    for i, a in enumerate(satu, start=1):
        lalu2, lalu, kini = lalu, kini, [i]
        for j, b in enumerate(dua, start=1):
            nilai = min(lalu[j] + 1, kini[j - 1] + 1, lalu[j - 1] + (a != b))
            if i > 1 and j > 1 and a == dua[j - 2] and satu[i - 2] == b:
                nilai = min(nilai, lalu2[j - 2] + 1)
            kini.append(nilai)
        if min(kini) > batas and min(lalu) > batas:
            return batas + 1
    return min(kini[-1], batas + 1)


def salah_tulis(nama: str, dikenal: str) -> bool:
    """Whether `nama` (folded) looks like a slip of `dikenal` (folded), not like its sibling."""
    pendek = min(len(nama), len(dikenal))
    if nama == dikenal or pendek < PANJANG_MINIMAL:
        return False
    # Tim 1 and Tim 2, Seksi I and Seksi II are two names
    if _NOMOR.sub("#", nama) == _NOMOR.sub("#", dikenal):
        return False
    batas = JARAK if pendek >= PANJANG_DUA else 1
    return jarak(nama, dikenal, batas) <= batas


class Kamus:
    """Known names, by their pieces."""

    def __init__(self, nama: Iterable[str]) -> None:
        self._nama: set[str] = set()
        self._potong: dict[tuple[int, int, str], list[str]] = {}
        for satu in nama:
            self._tambah(lipat(satu))

    def _tambah(self, nama: str) -> None:
        if nama in self._nama:
            return
        self._nama.add(nama)
        for ke, (awal, akhir) in enumerate(_potongan(len(nama))):
            self._potong.setdefault((len(nama), ke, nama[awal:akhir]), []).append(nama)

    def __contains__(self, nama: str) -> bool:
        return lipat(nama) in self._nama

    def mirip(self, nama: str) -> str | None:
        """The known name (folded) that `nama` is a slip of; None when it is known, or near none."""
        dicari = lipat(nama)
        if dicari in self._nama or len(dicari) < PANJANG_MINIMAL:
            return None
        calon: dict[str, None] = {}
        for panjang in range(max(1, len(dicari) - JARAK), len(dicari) + JARAK + 1):
            for ke, (awal, akhir) in enumerate(_potongan(panjang)):
                for geser in range(-JARAK, JARAK + 1):
                    if awal + geser >= 0:
                        kunci = (panjang, ke, dicari[awal + geser : akhir + geser])
                        calon.update(dict.fromkeys(self._potong.get(kunci, ())))
        return min((c for c in calon if salah_tulis(dicari, c)), default=None)


def _potongan(panjang: int) -> tuple[tuple[int, int], ...]:
    batas = [panjang * i // (JARAK + 1) for i in range(JARAK + 2)]
    return tuple(pairwise(batas))
