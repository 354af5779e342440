"""Long lists over several pages, so that none is too heavy for a slow network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from terang import links

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

T = TypeVar("T")

PER_HALAMAN = 300


@dataclass(frozen=True, slots=True)
class Halaman(Generic[T]):
    """One page of a list.

    Attributes:
        isi: what stands on it.
        nomor: its number, from 1.
        jumlah: how many pages there are.
        alamat: address of the first page.
    """

    isi: Sequence[T]
    nomor: int
    jumlah: int
    alamat: str

    @property
    def alamat_ini(self) -> str:
        """Address of this page."""
        return links.lanjutan(self.alamat, self.nomor)

    @property
    def sebelum(self) -> str | None:
        """Address of the page before it."""
        return links.lanjutan(self.alamat, self.nomor - 1) if self.nomor > 1 else None

    @property
    def sesudah(self) -> str | None:
        """Address of the page after it."""
        return links.lanjutan(self.alamat, self.nomor + 1) if self.nomor < self.jumlah else None


def bagi(isi: Sequence[T], alamat: str, per: int = PER_HALAMAN) -> Iterator[Halaman[T]]:
    """Split a list into pages; an empty one makes one empty page."""
    jumlah = max(1, -(-len(isi) // per))
    for i in range(jumlah):
        yield Halaman(isi[i * per : (i + 1) * per], i + 1, jumlah, alamat)
