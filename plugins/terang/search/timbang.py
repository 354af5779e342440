"""Documents -> weighted postings. Ranking is decided here; whoever asks only adds up."""

from __future__ import annotations

import math
from array import array
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from terang.search.bahasa import FASET, sinonim
from terang.search.dokumen import HASIL, NAMA, NAMA_LAIN, SALAH_TULIS
from terang.search.kata import potongan, sambung

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from terang.search.akar import Akar
    from terang.search.bahasa import Bahasa
    from terang.search.dokumen import Dokumen

# by field: names before what is received, that before what is needed, that before prose
BOBOT = (10.0, 8.0, 5.0, 3.0, 2.5, 1.5, 7.0, 1.0, 8.0)
BOBOT_JENIS = {"layanan": 1.15, "unit": 1.1, "istilah": 0.8, "peraturan": 0.8, "dokumen": 0.6}
BOBOT_HALAMAN = 0.6
BERANGKAI = frozenset({NAMA, NAMA_LAIN, HASIL})
"""Fields of which neighbouring words are kept, too."""
DATAR = 0.4
SKALA, SKALA_IDF = 4, 10
PALING_BANYAK = 1_500
"""Of a word in more documents only the best of them are kept."""
KELOMPOK = "="
"""Begins the term of a group of synonyms; no word begins so."""
_GESER = 20


@dataclass(slots=True)
class Istilah:
    """One term: how rare it is, whether it is certain as a root, and its documents.

    `isi` holds document, weight and field in turns, in the order of the documents.
    """

    langka: int
    terbukti: bool
    isi: list[int]


@dataclass(slots=True)
class Timbangan:
    """All terms.

    Attributes:
        kosakata: words as they are written, those left out that somebody has miswritten.
        tak_dikenal: how rare a word counts that is not there.
    """

    istilah: dict[str, Istilah] = field(default_factory=dict)
    kosakata: set[str] = field(default_factory=set)
    tak_dikenal: int = 0


class _Pengurai:
    """Cuts texts into terms."""

    def __init__(self, akar: Akar, bahasa: Bahasa, bukti: frozenset[str]) -> None:
        self._akar, self._henti, self._bukti = akar, bahasa.henti, bukti
        self._sinonim = sinonim(bahasa, akar)
        self._ingat: dict[str, str] = {}

    def akar(self, kata: str) -> str:
        """The root of a word."""
        akar = self._ingat.get(kata)
        if akar is None:
            akar = self._ingat[kata] = self._akar.akar(kata, self._bukti.__contains__)
        return akar

    def urai(self, teks: str, *, rangkai: bool) -> Counter[str]:
        """The terms of a text: roots, words written as one, groups; with `rangkai` pairs, too."""
        hasil: Counter[str] = Counter()
        urut: list[str] = []
        semua: list[str] = []
        for bagian in potongan(teks):
            if satu := sambung(bagian):
                hasil[self.akar(satu)] += 1
            semua += bagian
            urut += [self.akar(k) for k in bagian if k not in self._henti]
        hasil.update(urut)
        if rangkai:
            hasil.update(f"{a} {b}" for a, b in pairwise(urut))
        for nama, banyak in self._kelompok(semua).items():
            hasil[KELOMPOK + nama] += banyak
        return hasil

    def _kelompok(self, kata: list[str]) -> Counter[str]:
        hasil: Counter[str] = Counter()
        dasar = [self._akar.dasar(k) for k in kata]
        for i, (satu, tertulis) in enumerate(zip(dasar, kata, strict=True)):
            hasil.update(self._sinonim.kata.get(satu, ()))
            if satu != (akar := self.akar(tertulis)):
                hasil.update(self._sinonim.kata.get(akar, ()))
            for frasa, nama in self._sinonim.frasa.get(satu, ()):
                if tuple(dasar[i : i + len(frasa)]) == frasa:
                    hasil[nama] += 1
        return hasil


def timbang(dokumen: Sequence[Dokumen], akar: Akar, bahasa: Bahasa) -> Timbangan:
    """Weigh every term of every document."""
    hasil = Timbangan(kosakata=_kosakata(dokumen, bahasa, SALAH_TULIS))
    bukti = _bukti(_kosakata(dokumen, bahasa), akar)
    urai = _Pengurai(akar, bahasa, bukti)
    rata = _rata(dokumen)
    pos: dict[str, array[int]] = defaultdict(lambda: array("Q"))
    for nomor, d in enumerate(dokumen):
        for istilah, (bobot, bidang) in _satu(d, urai, rata).items():
            pos[istilah].append((nomor << _GESER) | (int(bobot * 100) << 4) | bidang)
    n = len(dokumen)
    hasil.tak_dikenal = round(SKALA_IDF * _langka(n, 0))
    jenis = [BOBOT_JENIS.get(d.jenis, 1.0) for d in dokumen]
    jenis = [BOBOT_HALAMAN if d.jenis == "halaman" else j for d, j in zip(dokumen, jenis)]  # noqa: B905
    for istilah in sorted(pos):
        hasil.istilah[istilah] = _istilah(pos.pop(istilah), n, jenis, istilah in bukti)
    return hasil


def _kosakata(dokumen: Iterable[Dokumen], bahasa: Bahasa, tanpa: int | None = None) -> set[str]:
    teks = {t for d in dokumen for bidang, t in d.bidang if bidang != tanpa}
    kata = {k for t in teks for p in potongan(t) for k in (*p, sambung(p)) if k}
    return kata - bahasa.henti


def _bukti(kosakata: Iterable[str], akar: Akar) -> frozenset[str]:
    return frozenset(akar.dasar(k) for k in kosakata if not akar.pilihan(k))


def _rata(dokumen: Sequence[Dokumen]) -> list[float]:
    """Mean length of each field, in characters: close enough, and nothing to count twice."""
    jumlah, banyak = [0] * len(BOBOT), [0] * len(BOBOT)
    for d in dokumen:
        for bidang, teks in d.bidang:
            jumlah[bidang] += len(teks)
            banyak[bidang] += 1
    return [j / max(1, b) for j, b in zip(jumlah, banyak, strict=True)]


def _satu(d: Dokumen, urai: _Pengurai, rata: list[float]) -> dict[str, tuple[float, int]]:
    """Of one document every term with its weight, and the field that adds most to it."""
    hasil: dict[str, tuple[float, int]] = {}
    terbaik: dict[str, float] = {}
    for bidang, teks in d.bidang:
        ukuran = DATAR + (1 - DATAR) * len(teks) / max(1.0, rata[bidang])
        for istilah, kali in urai.urai(teks, rangkai=bidang in BERANGKAI).items():
            if _percuma(istilah, d.jenis, bidang):
                continue
            bobot = BOBOT[bidang] * kali / (kali + ukuran)
            lama, asal = hasil.get(istilah, (0.0, bidang))
            if asal != NAMA and bobot > terbaik.get(istilah, 0.0):  # a name says enough
                terbaik[istilah], asal = bobot, bidang
            hasil[istilah] = (lama + bobot, asal)
    return hasil


def _percuma(istilah: str, jenis: str, bidang: int) -> bool:
    """Costs, times and papers are told of every service: there they tell nothing."""
    if jenis != "layanan" or not istilah.startswith(KELOMPOK) or bidang in BERANGKAI:
        return False
    return istilah[1:] in FASET


def _langka(n: int, banyak: int) -> float:
    return math.log(1 + (n - banyak + 0.5) / (banyak + 0.5))


def _istilah(pos: array[int], n: int, jenis: list[float], terbukti: bool) -> Istilah:
    langka = _langka(n, len(pos))
    semua = []
    for satu in pos:
        nomor = satu >> _GESER
        bobot = ((satu >> 4) & 0xFFFF) / 100
        nilai = max(1, round(SKALA * langka * bobot * jenis[nomor]))
        semua.append((nomor, nilai, satu & 15))
    if len(semua) > PALING_BANYAK:
        semua.sort(key=lambda s: (-s[1], s[0]))
        semua = sorted(semua[:PALING_BANYAK])
    isi = [angka for satu in semua for angka in satu]
    return Istilah(max(1, round(SKALA_IDF * langka)), terbukti, isi)
