"""Questions to a built index, answered as the client in the browser answers them.

Everything is whole numbers until the very end, so that both rank alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from terang.search.buka import Bukaan
from terang.search.satuan import Pembaca

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terang.search.satuan import Satuan

BERDAMPINGAN = 6
LEMAH = 4
"""Tenths that what is asked of every service weighs beside other words."""
AMBANG = 40
"""Percent of what is asked for that a document must have."""
TETAP = 20
"""What every word counts besides its rarity."""
BIDANG = ("nama", "nama lain", "hasil", "syarat", "ringkasan", "badan", "nomor", "isi", "nama lain")
JAWAB = ("Hasil", "Syarat", "Waktu", "Biaya", "Tempat dan jam", "Mengadu")
JAWAB_FASET = {"hasil": 0, "syarat": 1, "waktu": 2, "biaya": 3, "tempat": 4, "jam": 4, "mengadu": 5}
JAWAB_BIASA = (2, 3)


@dataclass(frozen=True, slots=True)
class Hasil:
    """One result.

    Attributes:
        alamat: relative to the root of the site.
        jawab: answers with their labels; a label may be "".
        sebab: words of the question, and where each was found.
    """

    alamat: str
    judul: str
    jenis: str
    milik: str
    jawab: tuple[tuple[str, str], ...]
    sebab: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Temuan:
    """What one unit of a question found: by document the weight and the field."""

    satuan: Satuan
    langka: int
    nilai: dict[int, tuple[int, int]]


class Indeks:
    """A built index that answers questions."""

    def __init__(self, baca: Callable[[str], bytes | None]) -> None:
        """Open the index, see `Bukaan`."""
        self._b = Bukaan(baca)
        self._pembaca = Pembaca(self._b)

    def cari(self, tanya: str, banyak: int = 10) -> tuple[Hasil, ...]:
        """The best results, best first; none when nothing is good enough."""
        satuan = self._pembaca.baca(tanya)
        temuan = [self._temuan(s) for s in satuan]
        urut = self._urut(temuan)
        faset = [s.faset for s in satuan if s.faset]
        return tuple(islice(self._hasil(urut, temuan, faset), banyak))

    def _temuan(self, satuan: Satuan) -> Temuan:
        nilai: dict[int, tuple[int, int]] = {}
        langka = 0
        for istilah, bobot in satuan.istilah:
            ada = self._b.istilah(istilah)
            if ada is None:
                continue
            langka = langka or ada[0] // 2
            nomor = 0
            for langkah, isi in zip(ada[1::2], ada[2::2], strict=True):
                nomor += langkah
                besar = (isi // 16) * bobot
                if besar > nilai.get(nomor, (0, 0))[0]:
                    nilai[nomor] = (besar, isi % 16)
        return Temuan(satuan, langka or self._b.tak_dikenal, nilai)

    def _urut(self, temuan: list[Temuan]) -> list[int]:
        isi = [t for t in temuan if not t.satuan.faset]
        jumlah: dict[int, int] = {}
        tutup: dict[int, int] = {}
        for t in temuan:
            lemah = bool(isi and t.satuan.faset)
            for nomor, (besar, _) in t.nilai.items():
                jumlah[nomor] = jumlah.get(nomor, 0) + besar * (LEMAH if lemah else 10)
                besar_tutup = _isi(t) * t.satuan.tutup * (LEMAH if lemah else 10)
                tutup[nomor] = tutup.get(nomor, 0) + besar_tutup
        for nomor, besar in self._berdampingan(temuan):
            if nomor in jumlah:
                jumlah[nomor] += besar * 10
        semua = sum(10 * _isi(t) * (LEMAH if isi and t.satuan.faset else 10) for t in temuan)
        cukup = [n for n, besar in tutup.items() if besar * 100 >= semua * AMBANG]
        return sorted(cukup, key=lambda n: (-(jumlah[n] * tutup[n]), n))

    def _berdampingan(self, temuan: list[Temuan]) -> Iterator[tuple[int, int]]:
        for a, b in pairwise(temuan):
            if not (a.satuan.akar and b.satuan.akar):
                continue
            ada = self._b.istilah(f"{a.satuan.akar} {b.satuan.akar}")
            nomor = 0
            for langkah, isi in zip(ada[1::2], ada[2::2], strict=True) if ada else ():
                nomor += langkah
                yield nomor, (isi // 16) * BERDAMPINGAN

    def _hasil(self, urut: list[int], temuan: list[Temuan], faset: list[str]) -> Iterator[Hasil]:
        sudah: set[str] = set()
        for nomor in urut:
            alamat, judul, jenis, milik, *jawab = self._b.dokumen(nomor)
            if alamat in sudah:  # a page has many channels; one of them is enough
                continue
            sudah.add(alamat)
            sebab = [(t.satuan.kata, BIDANG[t.nilai[nomor][1]]) for t in temuan if nomor in t.nilai]
            yield Hasil(
                alamat,
                judul,
                self._b.jenis[jenis],
                milik,
                tuple(_jawab(jawab, faset)),
                tuple(dict.fromkeys(sebab)),
            )


def _isi(t: Temuan) -> int:
    return TETAP + t.langka


def _jawab(jawab: list[str], faset: list[str]) -> Iterator[tuple[str, str]]:
    if len(jawab) != len(JAWAB):
        yield from (("", j) for j in jawab if j)
        return
    diminta = dict.fromkeys(JAWAB_FASET[f] for f in faset if f in JAWAB_FASET)
    for nomor in diminta or JAWAB_BIASA:
        yield JAWAB[nomor], jawab[nomor]
