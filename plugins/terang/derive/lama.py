"""How long answers took: days per request in, order statistics with their operands out."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from terang.hukum import informasi

if TYPE_CHECKING:
    from collections.abc import Sequence

    from terang.model.laporan_ppid import LamaJawab

_SEPERSEPULUH = Decimal("0.1")
PERSENTIL = 90
JAWABAN = informasi.JAWABAN.lama.maks
"""Working days for an answer."""
DIPERPANJANG = JAWABAN + informasi.PERPANJANGAN.lama.maks
"""Working days for an answer whose time was extended."""
JAWABAN_KEBERATAN = informasi.JAWABAN_KEBERATAN.lama.maks
"""Working days for the answer to an objection."""
Tepi = tuple[tuple[int, int | None], ...]
TEPI: Tepi = (
    *((0, 0), (1, 5), (6, JAWABAN)),
    *((JAWABAN + 1, DIPERPANJANG), (DIPERPANJANG + 1, None)),
)
"""Bands of answers to requests, with the limits of the law at their edges."""
TEPI_KEBERATAN: Tepi = (
    *((0, 0), (1, 10), (11, 20)),
    *((21, JAWABAN_KEBERATAN), (JAWABAN_KEBERATAN + 1, None)),
)
"""The same of answers to objections."""


@dataclass(frozen=True, slots=True)
class Sebaran:
    """What a list of days tells, all of it computed.

    Attributes:
        banyak: how many requests; never 0.
        jumlah: sum of their days.
        tercepat: shortest.
        median: the middle one, or the mean of the two in the middle.
        rata_rata: `jumlah` by `banyak`, one decimal.
        persentil: the least number of days in which nine of ten were answered (nearest rank).
        terlama: longest.
    """

    banyak: int
    jumlah: int
    tercepat: int
    median: Decimal
    rata_rata: Decimal
    persentil: int
    terlama: int


@dataclass(frozen=True, slots=True)
class Pita:
    """A band of days, both ends included, and how many requests lie in it."""

    dari: int
    sampai: int | None
    banyak: int


def sebaran(hari: Sequence[int]) -> Sebaran | None:
    """Order statistics; None of nothing, for a mean of no cases is no number."""
    if not hari:
        return None
    urut = sorted(hari)
    n = len(urut)
    tengah = Decimal(urut[(n - 1) // 2] + urut[n // 2]) / 2
    return Sebaran(
        n,
        sum(urut),
        urut[0],
        tengah if tengah % 1 else tengah.quantize(Decimal(1)),
        (Decimal(sum(urut)) / n).quantize(_SEPERSEPULUH, ROUND_HALF_UP),
        urut[-(-PERSENTIL * n // 100) - 1],
        urut[-1],
    )


def pita(hari: Sequence[int], tepi: Tepi = TEPI) -> tuple[Pita, ...]:
    """How many lie in each band; all of them, the empty ones too."""
    return tuple(
        Pita(dari, sampai, sum(dari <= h and (sampai is None or h <= sampai) for h in hari))
        for dari, sampai in tepi
    )


@dataclass(frozen=True, slots=True)
class Ketepatan:
    """How many answers came in time; a list alone does not tell which time was extended.

    Attributes:
        dalam_batas: within ten working days.
        dengan_perpanjangan: later, but within what an extension allows.
        terlambat: later than any extension allows.
    """

    dalam_batas: int
    dengan_perpanjangan: int
    terlambat: int


def ketepatan(lama: LamaJawab) -> Ketepatan | None:
    """Hold the list against the law; None when it counts other days than the law does."""
    hari = lama.per_permohonan
    if lama.satuan != "hari kerja" or not hari:
        return None
    return Ketepatan(
        sum(h <= JAWABAN for h in hari),
        sum(JAWABAN < h <= DIPERPANJANG for h in hari),
        sum(h > DIPERPANJANG for h in hari),
    )


def terlambat_keberatan(lama: LamaJawab) -> int | None:
    """Answers to objections beyond the limit; None when other days are counted, or none are."""
    hari = lama.per_permohonan
    if lama.satuan != "hari kerja" or not hari:
        return None
    return sum(h > JAWABAN_KEBERATAN for h in hari)
