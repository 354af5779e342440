"""The files of an index, opened as far as questions need them. In: their bytes; out: terms."""

from __future__ import annotations

import json
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Any

from terang.search import berkas
from terang.search.akar import Akar
from terang.search.bahasa import Sinonim

if TYPE_CHECKING:
    from collections.abc import Callable


class RusakError(Exception):
    """The index is not there, or not of this version; the text says which, in Indonesian."""


class Bukaan:
    """One index."""

    def __init__(self, baca: Callable[[str], bytes | None]) -> None:
        """Open an index.

        Args:
            baca: gives the bytes of a file of the site by its address, or None.

        Raises:
            RusakError: there is none that can be used.
        """
        self._baca = baca
        self._pecahan: dict[int, dict[str, list[int]]] = {}
        self._isi: dict[int, list[list[Any]]] = {}
        mentah = baca(berkas.INTI)
        if mentah is None:
            raise RusakError("tidak ada indeks pencarian di situs ini")
        inti = json.loads(mentah)
        if inti.get("versi") != berkas.VERSI:
            raise RusakError("indeks pencarian dibuat versi lain; bangun ulang situsnya")
        self._inti = inti
        self.henti = frozenset(inti["henti"].split())
        self.faset: tuple[str, ...] = tuple(inti["faset"])
        self.jenis: list[str] = inti["jenis"]
        self.tak_dikenal: int = inti["tak"]
        kecuali = {k: akar for akar, kata in inti["kecuali"].items() for k in kata.split()}
        self.akar = Akar(kecuali)
        self.sinonim = Sinonim({k: v.split() for k, v in inti["kata"].items()})
        for baris in inti["frasa"]:
            kata, _, nama = baris.partition("=")
            dasar = tuple(kata.split())
            self.sinonim.frasa.setdefault(dasar[0], []).append((dasar, nama))

    def istilah(self, nama: str) -> list[int] | None:
        """A term as the index holds it, see `berkas`, or None."""
        nomor = bisect_right(self._inti["awal"], nama) - 1
        if nomor < 0:
            return None
        if nomor not in self._pecahan:
            self._pecahan[nomor] = json.loads(self._ada(berkas.pecahan(nomor)))
        return self._pecahan[nomor].get(nama)

    def dokumen(self, nomor: int) -> list[Any]:
        """Address, title, number of the kind, unit, answers."""
        di, ke = divmod(nomor, self._inti["per"])
        if di not in self._isi:
            self._isi[di] = json.loads(self._ada(berkas.isi(di)))
        return self._isi[di][ke]

    def akar_situs(self, kata: str) -> str:
        """The root of a word on this site."""
        return self.akar.akar(kata, self._terbukti)

    @cached_property
    def kosakata(self) -> list[str]:
        """Words that a misspelt one may stand for."""
        return self._ada(berkas.KOSAKATA).decode().split()

    def _terbukti(self, akar: str) -> bool:
        ada = self.istilah(akar)
        return ada is not None and ada[0] % 2 == 1

    def _ada(self, alamat: str) -> bytes:
        isi = self._baca(alamat)
        if isi is None:
            raise RusakError(f"indeks pencarian tidak utuh: {alamat} tidak ada")
        return isi
