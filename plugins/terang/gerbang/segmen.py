"""Stretches of text with the way back to where they stand. In: pieces of a file; out: segments."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field


@dataclass(slots=True)
class Segmen:
    """Text that people read in one go, made of pieces of a file.

    Attributes:
        di: where it lies, when that is not a line: `lembar 'Data', sel B7`.
        pengesahan: whether it is, or may hold, the signature block of a procedure.
        longgar: see `pola.cari`.
    """

    di: str = ""
    pengesahan: bool = False
    longgar: bool = True
    potongan: list[str] = field(default_factory=list)
    _awal: list[int] = field(default_factory=list)
    _asal: list[int] = field(default_factory=list)
    _panjang: int = 0

    def tambah(self, teks: str, asal: int) -> None:
        """Add a piece that stands at an offset of the file."""
        self._awal.append(self._panjang)
        self._asal.append(asal)
        self.potongan.append(teks)
        self._panjang += len(teks)

    @property
    def teks(self) -> str:
        """The whole."""
        return "".join(self.potongan)

    def asal(self, letak: int) -> int:
        """The offset in the file of a place in the text."""
        i = bisect_right(self._awal, letak) - 1
        return self._asal[i] + letak - self._awal[i] if i >= 0 else 0


def satu(teks: str, di: str = "", *, longgar: bool = True) -> Segmen:
    """A segment of one piece, at the beginning of its file."""
    segmen = Segmen(di, longgar=longgar)
    segmen.tambah(teks, 0)
    return segmen
