"""Parts of a year that rows of a table are for: a month, a quarter, a half, or a whole year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from terang.scalars.galat import teks_saja, tolak
from terang.scalars.skema import Skalar
from terang.scalars.waktu import BULAN, NOMOR_BULAN, TAHUN_AKHIR, TAHUN_AWAL

JenisBagian = Literal["bulan", "triwulan", "semester", "tahun"]
BANYAK: dict[JenisBagian, int] = {"bulan": 12, "triwulan": 4, "semester": 2}
"""How many of a kind make a year."""
_ROMAWI = ("I", "II", "III", "IV")
_NOMOR = {str(i): i for i in range(1, 5)} | {r.lower(): i for i, r in enumerate(_ROMAWI, start=1)}
_BERNOMOR = re.compile(r"(triwulan|tw|semester)\s*\.?\s*([1-4]|i{1,3}|iv)", re.ASCII)
_TAHUN = re.compile(r"[0-9]{4}", re.ASCII)
PILIHAN = (
    "Januari sampai Desember, Triwulan I sampai IV, Semester I atau II, atau tahun seperti 2019"
)


@dataclass(frozen=True, slots=True, order=True)
class BagianTahun(Skalar):
    """A month, quarter, half or year; `urut` counts from 1, of a year it is the year."""

    jenis: JenisBagian
    urut: int

    @classmethod
    def baca(cls, isi: object) -> BagianTahun:
        """Read `Januari`, `Triwulan II`, `TW 2`, `Semester 1` or `2019`.

        Raises:
            PydanticCustomError: M11.
        """
        if isinstance(isi, BagianTahun):
            return isi
        return _baca(teks_saja(isi, "bulan, triwulan, semester, atau tahun"))

    def __str__(self) -> str:
        if self.jenis == "bulan":
            return BULAN[self.urut - 1]
        if self.jenis == "tahun":
            return str(self.urut)
        return f"{self.jenis.capitalize()} {_ROMAWI[self.urut - 1]}"


@lru_cache(maxsize=512)  # the same few names in every table
def _baca(teks: str) -> BagianTahun:
    kecil = teks.lower()
    if kecil in NOMOR_BULAN:
        return BagianTahun("bulan", NOMOR_BULAN[kecil])
    if m := _BERNOMOR.fullmatch(kecil):
        jenis: JenisBagian = "semester" if m[1] == "semester" else "triwulan"
        if _NOMOR[m[2]] <= BANYAK[jenis]:
            return BagianTahun(jenis, _NOMOR[m[2]])
    if _TAHUN.fullmatch(teks) and TAHUN_AWAL <= int(teks) <= TAHUN_AKHIR:
        return BagianTahun("tahun", int(teks))
    raise tolak("M11", isi=teks, pilihan=PILIHAN)


def setahun(jenis: JenisBagian) -> tuple[BagianTahun, ...]:
    """Every part of a year of one kind, in order; none for whole years."""
    return tuple(BagianTahun(jenis, i) for i in range(1, BANYAK.get(jenis, 0) + 1))
