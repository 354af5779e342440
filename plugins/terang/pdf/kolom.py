"""How wide the columns of a table are on paper. In: its rows; out: letters, by column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang.pdf.naskah import teks
from terang.pdf.penggal import LUNAK, PATAH

if TYPE_CHECKING:
    from terang.pdf.naskah import Unsur

TERSEMPIT, TERLEBAR = 5, 44
"""Letters that a column has room for at least, and at most before its text wraps."""
BARIS_SEHALAMAN = 22
"""A table of so many short rows is not divided over two pages."""


def lebar(baris: list[list[Unsur]]) -> list[list[int]]:
    """For each column the letters of its longest word, and how many its text would fill."""
    hasil = [[TERSEMPIT, TERSEMPIT] for _ in range(sum(sel["k"] for sel in baris[0]))]
    for satu in baris:
        i = 0
        for sel in satu:
            if sel["k"] == 1:  # a cell over several columns says nothing of one
                kata = _polos(sel).replace(PATAH, " ").split()
                terpanjang = max([*map(len, kata), hasil[i][0]])
                hasil[i] = [min(terpanjang, TERLEBAR), max(hasil[i][1], len(" ".join(kata)))]
            i += sel["k"]
    return hasil


def pendek(baris: list[list[Unsur]]) -> bool:
    """Whether a table fits on a page for sure: few rows, of a line or two."""
    return len(baris) <= BARIS_SEHALAMAN and all(
        len(_polos(sel)) <= TERLEBAR for satu in baris for sel in satu
    )


def _polos(sel: Unsur) -> str:
    return teks(sel["i"]).replace(LUNAK, "")
