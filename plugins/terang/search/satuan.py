"""A question -> what it asks for: words with their roots and groups, slips mended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from terang.search.dekat import dekat
from terang.search.kata import potongan, sambung
from terang.search.timbang import KELOMPOK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from terang.search.buka import Bukaan

PALING_PANJANG = 16
"""Words of a question that are looked at."""
SENDIRI, SINONIM = 10, 7
SALAH = {1: (7, 8), 2: (5, 6)}
"""By slips: how much a guessed word weighs, and how many tenths of its rarity it covers."""
ANGKA_PANJANG = 6


@dataclass(slots=True)
class Satuan:
    """One thing a question asks for.

    Attributes:
        kata: as it is shown; corrected when it was misspelt.
        istilah: terms of the index it is looked up by, with their weights.
        akar: its root, for pairs of words; "" for a phrase.
        faset: what it asks about every service, or "".
        tutup: how many tenths of its rarity a match covers.
        salah: as it was typed, when it was misspelt.
    """

    kata: str
    istilah: list[tuple[str, int]]
    akar: str = ""
    faset: str = ""
    tutup: int = 10
    salah: str = ""


class Pembaca:
    """Reads questions with the words of one index."""

    def __init__(self, bukaan: Bukaan) -> None:
        self._b = bukaan

    def baca(self, tanya: str) -> list[Satuan]:
        """What a question asks for, in its order; words without meaning are left out."""
        bagian = tuple(_awal(potongan(tanya)))
        kata = [k for p in bagian for k in p]
        satu = self._tersambung(bagian)
        dasar = [self._b.akar.dasar(k) for k in kata]
        hasil: list[Satuan] = []
        i = 0
        while i < len(kata):
            if i in satu:
                gabung, langkah = satu[i]
                hasil.append(Satuan(gabung, [(gabung, SENDIRI)], gabung))
                i += langkah
                continue
            frasa = self._frasa(kata, dasar, i)
            if frasa is not None:
                hasil.append(frasa[0])
                i += frasa[1]
                continue
            if kata[i] not in self._b.henti:
                hasil.append(self._kata(kata[i]))
            i += 1
        return hasil

    def _tersambung(self, bagian: tuple[tuple[str, ...], ...]) -> dict[int, tuple[str, int]]:
        """Where words are to be read as one, because the site writes them so: 031-8855149."""
        hasil: dict[int, tuple[str, int]] = {}
        for awal, panjang, teks in _calon(bagian):
            akar = self._b.akar_situs(teks)
            if awal not in hasil and self._b.istilah(akar) is not None:
                hasil[awal] = (akar, panjang)
        return hasil

    def _frasa(self, kata: list[str], dasar: list[str], i: int) -> tuple[Satuan, int] | None:
        for frasa, nama in self._b.sinonim.frasa.get(dasar[i], ()):
            if tuple(dasar[i : i + len(frasa)]) != frasa:
                continue
            faset = nama if nama in self._b.faset else ""
            if faset or self._b.istilah(KELOMPOK + nama) is not None:
                teks = " ".join(kata[i : i + len(frasa)])
                return Satuan(teks, [(KELOMPOK + nama, SENDIRI)], "", faset), len(frasa)
        return None

    def _kata(self, kata: str) -> Satuan:
        satuan = Satuan(kata, [])
        self._isi(satuan, kata, SENDIRI, SINONIM)
        if satuan.faset or any(self._b.istilah(i) is not None for i, _ in satuan.istilah):
            return satuan
        jauh, tebakan = dekat(kata, self._b.kosakata) if _dapat_salah(kata) else (0, [])
        if not jauh:  # nothing is near, or it is spelt right and only not in use here
            return satuan
        bobot, tutup = SALAH[jauh]
        benar = Satuan(tebakan[0], [], tutup=tutup, salah=kata)
        for tebak in tebakan:
            self._isi(benar, tebak, bobot, bobot)
        return benar

    def _isi(self, satuan: Satuan, kata: str, sendiri: int, sinonim: int) -> None:
        akar = self._b.akar_situs(kata)
        kelompok = dict.fromkeys(
            (
                *self._b.sinonim.kata.get(self._b.akar.dasar(kata), ()),
                *self._b.sinonim.kata.get(akar, ()),
            )
        )
        satuan.istilah.append((akar, sendiri))
        satuan.istilah += [(KELOMPOK + nama, sinonim) for nama in kelompok]
        satuan.akar = satuan.akar or akar
        satuan.faset = satuan.faset or next((n for n in kelompok if n in self._b.faset), "")


def _awal(semua: Iterable[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """The pieces that are looked at; a pasted page must not keep anybody waiting."""
    banyak = 0
    for bagian in semua:
        banyak += len(bagian)
        if banyak > PALING_PANJANG:
            return
        yield bagian


def _dapat_salah(kata: str) -> bool:
    return kata.isalpha() and kata.isascii()


def _calon(bagian: tuple[tuple[str, ...], ...]) -> Iterator[tuple[int, int, str]]:
    """First word, number of words, and the one word they may be."""
    awal = 0
    for p in bagian:
        if teks := sambung(p):
            yield awal, len(p), teks
        awal += len(p)
    yield from _nomor([k for p in bagian for k in p])


def _nomor(kata: list[str]) -> Iterator[tuple[int, int, str]]:
    """Digits that somebody has parted by spaces."""
    awal = 0
    while awal < len(kata):
        akhir = awal
        while akhir < len(kata) and kata[akhir].isdigit():
            akhir += 1
        teks = "".join(kata[awal:akhir])
        if akhir - awal > 1 and len(teks) >= ANGKA_PANJANG:
            yield awal, akhir - awal, teks
        awal = max(akhir, awal + 1)
