"""Documents -> weighted postings. Ranking is decided here; whoever asks only adds up."""

from __future__ import annotations

import math
from array import array
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from terang.search.bahasa import FASET, sinonim
from terang.search.dokumen import HASIL, NAMA, NAMA_LAIN, SALAH_TULIS
from terang.search.kata import bagian, ratakan, sambung

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from terang.search.akar import Akar
    from terang.search.bahasa import Bahasa
    from terang.search.dokumen import Dokumen

# by field: names before what is received, that before what is needed, that before prose
BOBOT = (10.0, 8.0, 5.0, 3.0, 2.5, 1.5, 7.0, 1.0, 8.0)
BOBOT_JENIS = {"layanan": 1.15, "unit": 1.3, "istilah": 0.8, "peraturan": 0.8, "dokumen": 0.6}
BOBOT_HALAMAN = 0.6
BERANGKAI = frozenset({NAMA, NAMA_LAIN, HASIL})
"""Fields of which neighbouring words are kept, too."""
DATAR = 0.4
SKALA, SKALA_IDF = 4, 10
PALING_BANYAK = 1_500
"""Of a word in more documents only the best of them are kept."""
KELOMPOK = "="
"""Begins the term of a group of synonyms; no word begins so."""
PERCUMA = frozenset(KELOMPOK + nama for nama in FASET)
"""Costs, times and papers are told of every service: there they tell nothing."""
DITUJU = {"jam": KELOMPOK + "jam", "tarif": KELOMPOK + "biaya", "pengaduan": KELOMPOK + "mengadu"}
"""What is asked of every service leads to the page, by its kind, that answers it for the unit."""
BOBOT_DITUJU = 4
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


class _Potong(NamedTuple):
    """What one piece of text gives, whatever stands around it.

    `awal` says that a phrase of synonyms may begin in it.
    """

    istilah: tuple[str, ...]
    akar: tuple[str, ...]
    dasar: tuple[str, ...]
    awal: bool


class _Pengurai:
    """Cuts texts into terms. Pieces of text recur all the time; each is looked at once."""

    def __init__(self, akar: Akar, bahasa: Bahasa, bukti: frozenset[str]) -> None:
        self._akar, self._henti, self._bukti = akar, bahasa.henti, bukti
        self._sinonim = sinonim(bahasa, akar)
        self._ingat: dict[str, _Potong] = {}

    def urai(self, teks: str, *, rangkai: bool) -> Counter[str]:
        """The terms of a text: roots, words written as one, groups; with `rangkai` pairs, too."""
        semua: list[str] = []
        akar: list[str] = []
        dasar: list[str] = []
        awal = False
        ingat = self._ingat
        for p in ratakan(teks).split():
            satu = ingat.get(p) or self._potong(p)
            semua += satu.istilah
            dasar += satu.dasar
            awal = awal or satu.awal
            if rangkai:
                akar += satu.akar
        if rangkai:
            semua += [f"{a} {b}" for a, b in pairwise(akar)]
        if awal:
            semua += self._frasa(dasar)
        return Counter(semua)

    def _potong(self, potong: str) -> _Potong:
        kata = bagian(potong)
        dasar = tuple(map(self._akar.dasar, kata))
        akar = [self._akar.akar(k, self._bukti.__contains__) for k in kata]
        istilah = [a for a, k in zip(akar, kata, strict=True) if k not in self._henti]
        utuh = tuple(istilah)
        if satu := sambung(kata):
            istilah.append(self._akar.akar(satu, self._bukti.__contains__))
        for satu in dict.fromkeys((*dasar, *akar)):
            istilah += [KELOMPOK + nama for nama in self._sinonim.kata.get(satu, ())]
        awal = any(d in self._sinonim.frasa for d in dasar)
        hasil = self._ingat[potong] = _Potong(tuple(istilah), utuh, dasar, awal)
        return hasil

    def _frasa(self, dasar: list[str]) -> Iterator[str]:
        awal = self._sinonim.frasa
        for i in [i for i, satu in enumerate(dasar) if satu in awal]:
            for frasa, nama in awal[dasar[i]]:
                if tuple(dasar[i : i + len(frasa)]) == frasa:
                    yield KELOMPOK + nama


def timbang(dokumen: Sequence[Dokumen], akar: Akar, bahasa: Bahasa) -> Timbangan:
    """Weigh every term of every document."""
    benar = _kosakata({t for d in dokumen for b, t in d.bidang if b != SALAH_TULIS}, bahasa)
    salah = _kosakata({t for d in dokumen for b, t in d.bidang if b == SALAH_TULIS}, bahasa)
    hasil = Timbangan(kosakata=benar)
    bukti = _bukti(benar | salah, akar)
    urai = _Pengurai(akar, bahasa, bukti)
    rata = _rata(dokumen)
    pos: dict[str, array[int]] = defaultdict(lambda: array("Q"))
    for nomor, d in enumerate(dokumen):
        for istilah, (bobot, bidang, _) in _satu(d, urai, rata).items():
            pos[istilah].append((nomor << _GESER) | (int(bobot * 100) << 4) | bidang)
    n = len(dokumen)
    hasil.tak_dikenal = round(SKALA_IDF * _langka(n, 0))
    jenis = [BOBOT_JENIS.get(d.jenis, 1.0) for d in dokumen]
    jenis = [BOBOT_HALAMAN if d.jenis == "halaman" else j for d, j in zip(dokumen, jenis)]  # noqa: B905
    for istilah in sorted(pos):
        hasil.istilah[istilah] = _istilah(pos.pop(istilah), n, jenis, istilah in bukti)
    return hasil


def _kosakata(semua: Iterable[str], bahasa: Bahasa) -> set[str]:
    potong: set[str] = set()
    for teks in semua:
        potong.update(ratakan(teks).split())
    kata = {k for p in map(bagian, potong) for k in (*p, sambung(p)) if k}
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


def _satu(d: Dokumen, urai: _Pengurai, rata: list[float]) -> dict[str, tuple[float, int, float]]:
    """Of one document every term with its weight, the field that adds most to it, and how much."""
    hasil: dict[str, tuple[float, int, float]] = {}
    dituju = DITUJU.get(d.jenis)
    for bidang, teks in d.bidang:
        ukuran = DATAR + (1 - DATAR) * len(teks) / max(1.0, rata[bidang])
        besar, rangkai = BOBOT[bidang], bidang in BERANGKAI
        semua = urai.urai(teks, rangkai=rangkai)
        if d.jenis == "layanan" and not rangkai:
            for istilah in PERCUMA & semua.keys():
                del semua[istilah]
        for istilah, kali in semua.items():
            bobot = besar * kali / (kali + ukuran)
            if istilah == dituju:
                bobot *= BOBOT_DITUJU
            lama = hasil.get(istilah)
            if lama is None:
                hasil[istilah] = (bobot, bidang, bobot)
            elif lama[1] == NAMA or bobot <= lama[2]:  # a name says enough
                hasil[istilah] = (lama[0] + bobot, lama[1], lama[2])
            else:
                hasil[istilah] = (lama[0] + bobot, bidang, bobot)
    return hasil


def _langka(n: int, banyak: int) -> float:
    return math.log(1 + (n - banyak + 0.5) / (banyak + 0.5))


def _istilah(pos: array[int], n: int, jenis: list[float], terbukti: bool) -> Istilah:
    langka = _langka(n, len(pos))
    skala = SKALA * langka
    isi: list[int] = []
    for satu in pos:
        nomor = satu >> _GESER
        bobot = ((satu >> 4) & 0xFFFF) / 100
        isi += (nomor, round(skala * bobot * jenis[nomor]) or 1, satu & 15)
    if len(pos) > PALING_BANYAK:
        semua = sorted(
            zip(isi[::3], isi[1::3], isi[2::3], strict=True), key=lambda s: (-s[1], s[0])
        )
        isi = [angka for tiga in sorted(semua[:PALING_BANYAK]) for angka in tiga]
    return Istilah(max(1, round(SKALA_IDF * langka)), terbukti, isi)
