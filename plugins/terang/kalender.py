"""Working days: entered holidays in, for every day whether it counts and why, and due dates out.

What is not entered is never guessed: a day beyond the calendar is refused.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from terang.scalars import HARI

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

CUTI_BERSAMA = "cuti bersama"
HARI_KERJA = "hari kerja"
MENUNGGU = "menunggu kelengkapan"
SETIAP_HARI = "hari kalender"
SABTU = 5
SEHARI = timedelta(days=1)

Jeda = tuple[date, date]
"""The clock stops at the end of the first day and runs again on the working day after the second,
as after a receipt: neither the waiting nor the day on which what was missing came is counted."""


class Dasar(NamedTuple):
    """The decree behind a holiday: its name, and its key in the register when it has one."""

    teks: str
    peraturan: str = ""


class Libur(NamedTuple):
    """One holiday.

    Attributes:
        tanggal: the day.
        nama: what is observed.
        jenis: `libur nasional`, `cuti bersama`, or `libur setempat`.
        dasar: decrees.
    """

    tanggal: date
    nama: str
    jenis: str
    dasar: tuple[Dasar, ...] = ()

    def __str__(self) -> str:
        return ", ".join([f"{self.jenis} {self.nama}", *(d.teks for d in self.dasar)])


class Hari(NamedTuple):
    """One day: whether it is a working day, why, and the holiday on it, counted or not."""

    tanggal: date
    kerja: bool
    alasan: str
    libur: Libur | None = None


class Langkah(NamedTuple):
    """One day of a count: its number, or 0 when it is skipped, and the reason."""

    tanggal: date
    ke: int
    alasan: str


class BelumTerisiError(Exception):
    """A day of which the calendar knows nothing.

    Attributes:
        tanggal: the day.
        sampai: the last day of that year that is entered, or None when there is none.
    """

    def __init__(self, tanggal: date, sampai: date | None) -> None:
        super().__init__(f"{tanggal}: year {tanggal.year} is not entered")
        self.tanggal = tanggal
        self.sampai = sampai

    @property
    def tahun(self) -> int:
        """The year that is missing, or of which a part is."""
        return self.tanggal.year


@dataclass(frozen=True, slots=True)
class Hitungan:
    """A count, day by day.

    Attributes:
        mulai: the trigger, day zero.
        hari: every day from the day after it up to the due date.
        catatan: what there is to say of a trigger on a day that is no working day, or "".
    """

    mulai: date
    hari: tuple[Langkah, ...]
    catatan: str = ""

    @property
    def jatuh_tempo(self) -> date:
        """The last day."""
        return self.hari[-1].tanggal

    @property
    def dilewati(self) -> tuple[Langkah, ...]:
        """The days that were skipped."""
        return tuple(h for h in self.hari if not h.ke)

    def ke(self, n: int) -> date:
        """The nth counted day.

        Raises:
            ValueError: so many were not counted.
        """
        for h in self.hari:
            if h.ke == n:
                return h.tanggal
        raise ValueError(n)


@dataclass(frozen=True)
class Kalender:
    """The working days of the years that are entered.

    Legal limits count Monday to Friday; a desk that is open on Saturday changes nothing.

    Attributes:
        libur: holidays by day; where two fall on one day, the national one.
        terisi: the last day entered, by year.
        cuti_bersama_libur: whether collective leave is skipped, too.
    """

    libur: Mapping[date, Libur]
    terisi: Mapping[int, date]
    cuti_bersama_libur: bool = True
    _kenal: dict[date, Hari] = field(default_factory=dict, repr=False, compare=False)

    def hari(self, tanggal: date) -> Hari:
        """What a day is.

        Raises:
            BelumTerisiError: it lies beyond the calendar.
        """
        kenal = self._kenal.get(tanggal)
        if kenal is None:
            kenal = self._kenal[tanggal] = self._hari(tanggal)
        return kenal

    def _hari(self, tanggal: date) -> Hari:
        sampai = self.terisi.get(tanggal.year)
        if sampai is None or tanggal > sampai:
            raise BelumTerisiError(tanggal, sampai)
        libur = self.libur.get(tanggal)
        if tanggal.weekday() >= SABTU:
            return Hari(tanggal, False, HARI[tanggal.weekday()], libur)
        if libur is None:
            return Hari(tanggal, True, HARI_KERJA)
        if libur.jenis == CUTI_BERSAMA and not self.cuti_bersama_libur:
            return Hari(tanggal, True, f"{HARI_KERJA}; {libur}, tetap dihitung", libur)
        return Hari(tanggal, False, str(libur), libur)

    def tenggat(self, mulai: date, n: int, jeda: Iterable[Jeda] = ()) -> Hitungan:
        """Count `n` working days; the first is the next working day after the trigger.

        Args:
            mulai: the trigger, such as the day of receipt; it is never counted itself.
            n: how many, at least 1.
            jeda: stretches in which the clock stands still.

        Raises:
            BelumTerisiError: the count leads beyond the calendar.
            ValueError: there is nothing to count, or a stretch ends before it begins.
        """
        diam = tuple(jeda)
        if n < 1 or any(henti > lanjut for henti, lanjut in diam):
            raise ValueError((n, diam))
        awal = self.hari(mulai)
        hari: list[Langkah] = []
        ke, kini = 0, mulai
        while ke < n:
            kini += SEHARI
            satu = self.hari(kini)
            if any(henti < kini <= lanjut for henti, lanjut in diam):
                hari.append(Langkah(kini, 0, MENUNGGU))
                continue
            ke += satu.kerja
            hari.append(Langkah(kini, ke if satu.kerja else 0, satu.alasan))
        return Hitungan(mulai, tuple(hari), "" if awal.kerja else _bukan_hari_kerja(awal))


def hari_kalender(mulai: date, n: int) -> Hitungan:
    """Count `n` days, each one: where a law says "hari" and no more.

    Raises:
        ValueError: there is nothing to count.
    """
    if n < 1:
        raise ValueError(n)
    semua = (Langkah(mulai + i * SEHARI, i, SETIAP_HARI) for i in range(1, n + 1))
    return Hitungan(mulai, tuple(semua))


def _bukan_hari_kerja(awal: Hari) -> str:
    nama = HARI[awal.tanggal.weekday()]
    sebab = "" if awal.alasan == nama else f" ({awal.alasan})"
    return f"hari {nama}{sebab} bukan hari kerja; hitungan mulai pada hari kerja berikutnya"
