"""Dates that may be fuzzy, clock times, sessions and days of the week."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from pydantic_core import PydanticCustomError

from terang.scalars.galat import Di, teks_saja, tolak, tolak_di
from terang.scalars.skema import TEKS_ATAU_ANGKA, Pembaca, Skalar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

T = TypeVar("T")

HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
BULAN = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
_ISO = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", re.ASCII)
_PANJANG = re.compile(r"([0-9]{1,2})\s+([A-Za-z]+)\s+([0-9]{4})", re.ASCII)
_PUKUL = re.compile(r"([01]?[0-9]|2[0-4])[.:]([0-5][0-9])", re.ASCII)
_RENTANG = re.compile(r"([0-9.:]+)\s*(?:-|–|—|s\.?/?d\.?|sampai)\s*([0-9.:]+)", re.ASCII)
_ANTARSESI = re.compile(r"\s*[,;]?\s+dan\s+|\s*[,;]\s*")
_ANTARHARI = re.compile(r"\s*,?\s*\bdan\b\s*|\s*,\s*")
_NAMA_HARI = {nama.lower(): i for i, nama in enumerate(HARI)} | {"jum'at": 4, "ahad": 6}
NOMOR_BULAN = {nama.lower(): i for i, nama in enumerate(BULAN, start=1)} | {
    "pebruari": 2,
    "nopember": 11,
}
TAHUN_AWAL, TAHUN_AKHIR = 1900, 2200
TAHUN_BANGUN = range(1970, 2106)
"""Years of a build date: compressed files count the seconds since 1970, in 32 bits."""
SEHARI = 24 * 60


@dataclass(frozen=True, slots=True, order=True)
class Tanggal(Skalar):
    """A date whose day, or day and month, may be unknown."""

    tahun: int
    bulan: int | None = None
    hari: int | None = None

    @classmethod
    def baca(cls, isi: object) -> Tanggal:
        """Read `2023-01-09`, `9 Januari 2023`, `2022-02` (month known) or `2022` (year known).

        Raises:
            PydanticCustomError: M05.
        """
        if isinstance(isi, Tanggal):
            return isi
        teks = teks_saja(isi, "tanggal")
        bagian = _bagian_tanggal(teks)
        if bagian is None:
            raise tolak("M05", isi=teks)
        tahun, bulan, hari = bagian
        sah_bulan = bulan is None or 1 <= bulan <= 12
        if not TAHUN_AWAL <= tahun <= TAHUN_AKHIR or not sah_bulan:
            raise tolak("M05", isi=teks)
        if bulan and hari is not None and not 1 <= hari <= calendar.monthrange(tahun, bulan)[1]:
            raise tolak("M05", isi=teks)
        return Tanggal(tahun, bulan, hari)

    @property
    def awal(self) -> date:
        """The first day it can mean."""
        return date(self.tahun, self.bulan or 1, self.hari or 1)

    @property
    def akhir(self) -> date:
        """The last day it can mean."""
        bulan = self.bulan or 12
        return date(self.tahun, bulan, self.hari or calendar.monthrange(self.tahun, bulan)[1])

    def __str__(self) -> str:
        bagian = [f"{self.tahun:04}"]
        bagian += [f"{b:02}" for b in (self.bulan, self.hari) if b is not None]
        return "-".join(bagian)


@dataclass(frozen=True, slots=True, order=True)
class Pukul(Skalar):
    """A clock time in minutes after midnight; 24.00 is the end of the day."""

    menit: int

    @classmethod
    def baca(cls, isi: object) -> Pukul:
        """Read `07.30` or `07:30`.

        Raises:
            PydanticCustomError: M06.
        """
        if isinstance(isi, Pukul):
            return isi
        teks = teks_saja(isi, "pukul")
        m = _PUKUL.fullmatch(teks)
        menit = int(m[1]) * 60 + int(m[2]) if m else SEHARI + 1
        if menit > SEHARI:
            raise tolak("M06", isi=teks)
        return Pukul(menit)

    def __str__(self) -> str:
        return f"{self.menit // 60:02}.{self.menit % 60:02}"


@dataclass(frozen=True, slots=True, order=True)
class RentangPukul(Skalar):
    """A stretch of one day, from `mulai` up to `sampai`."""

    mulai: Pukul
    sampai: Pukul

    @classmethod
    def baca(cls, isi: object) -> RentangPukul:
        """Read `07.30-12.00`.

        Raises:
            PydanticCustomError: M41, M06 for one of its ends, or M20 when it runs backwards.
        """
        if isinstance(isi, RentangPukul):
            return isi
        teks = teks_saja(isi, "rentang jam")
        m = _RENTANG.fullmatch(teks)
        if m is None:
            raise tolak("M41", isi=teks)
        mulai, sampai = Pukul.baca(m[1]), Pukul.baca(m[2])
        if mulai >= sampai:
            raise tolak("M20", mulai=str(mulai), sampai=str(sampai))
        return RentangPukul(mulai, sampai)

    @property
    def menit(self) -> int:
        """Its length in minutes."""
        return self.sampai.menit - self.mulai.menit

    def memuat(self, lain: RentangPukul) -> bool:
        """Whether the other stretch lies inside this one."""
        return self.mulai <= lain.mulai and lain.sampai <= self.sampai

    def bertumpuk(self, lain: RentangPukul) -> bool:
        """Whether both share a minute."""
        return self.mulai < lain.sampai and lain.mulai < self.sampai

    def __str__(self) -> str:
        return f"{self.mulai}-{self.sampai}"


def _bagian_tanggal(teks: str) -> tuple[int, int | None, int | None] | None:
    if m := _ISO.fullmatch(teks):
        return int(m[1]), int(m[2]) if m[2] else None, int(m[3]) if m[3] else None
    if (m := _PANJANG.fullmatch(teks)) and m[2].lower() in NOMOR_BULAN:
        return int(m[3]), NOMOR_BULAN[m[2].lower()], int(m[1])
    return None


def baca_sesi(isi: object) -> tuple[RentangPukul, ...]:
    """Read the sessions of a day: one range, a list, or `07.30-12.00 dan 13.00-15.30`.

    Raises:
        PydanticCustomError: M06, M20, M41, or M07 where one range lies inside the other, so that
            `dan` may mean a second session or a break.
        ValidationError: the same for items of a list, each at its place.
    """
    if isinstance(isi, str):
        rentang = tuple(RentangPukul.baca(r) for r in _ANTARSESI.split(isi.strip()))
        for satu in rentang:
            for dua in rentang:
                if satu is not dua and satu.memuat(dua):
                    raise tolak(
                        "M07",
                        isi=isi.strip(),
                        satu=f"dua sesi: {satu} dan {dua}",
                        dua=f"sesi {satu} dengan istirahat {dua}",
                    )
        return rentang
    if isinstance(isi, (list, tuple)):
        return tuple(_tiap_butir(isi, RentangPukul.baca))
    raise tolak("M14", harapan="rentang jam")


def _tiap_butir(isi: Iterable[object], baca: Callable[[object], T]) -> list[T]:
    """Read every item of a list; what is wrong is told at the place of the item."""
    hasil: list[T] = []
    salah: list[Di] = []
    for i, butir in enumerate(isi):
        try:
            hasil.append(baca(butir))
        except PydanticCustomError as galat:
            salah.append(Di((i,), galat, butir))
    if salah:
        raise tolak_di(*salah)
    return hasil


def baca_hari(isi: object) -> tuple[int, ...]:
    """Read days of the week: `Senin-Kamis`, `Jumat`, `Senin, Rabu`, `setiap hari`. 0 is Monday.

    Raises:
        PydanticCustomError: M11.
        ValidationError: the same for items of a list, each at its place.
    """
    if isinstance(isi, tuple):
        return isi
    if isinstance(isi, list):
        return tuple(sorted({h for hari in _tiap_butir(isi, _hari_teks) for h in hari}))
    return _hari_teks(isi)


def _hari_teks(isi: object) -> tuple[int, ...]:
    teks = teks_saja(isi, "hari")
    if teks.lower() == "setiap hari":
        return tuple(range(7))
    hari: set[int] = set()
    for potong in _ANTARHARI.split(teks):
        ujung = [
            _satu_hari(h, teks) for h in re.split(r"\s*(?:-|–|—|s\.?/?d\.?|sampai)\s*", potong)
        ]
        if len(ujung) > 2:
            raise tolak("M11", isi=teks, pilihan=", ".join(HARI))
        awal, akhir = ujung[0], ujung[-1]
        hari |= {i % 7 for i in range(awal, akhir + (1 if awal <= akhir else 8))}
    return tuple(sorted(hari))


def _satu_hari(nama: str, teks: str) -> int:
    if nama.lower() not in _NAMA_HARI:
        raise tolak("M11", isi=teks, pilihan=", ".join(HARI))
    return _NAMA_HARI[nama.lower()]


_DAFTAR: dict[str, Any] = {"anyOf": [TEKS_ATAU_ANGKA, {"type": "array", "items": TEKS_ATAU_ANGKA}]}

Sesi = Annotated[tuple[RentangPukul, ...], Pembaca(baca_sesi, _DAFTAR)]
Hari = Annotated[tuple[int, ...], Pembaca(baca_hari, _DAFTAR)]
