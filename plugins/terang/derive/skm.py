"""Score and class of a survey of satisfaction: means of its elements in, figures with operands out.

PermenPANRB 14/2017: the weighted sum of nine means (1 to 4), times 25, is the score (25 to 100).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from terang.derive.statistik import digit_terakhir
from terang.hukum.skm import ATURAN_SKM, UNSUR
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from terang.hukum.skm import KelasMutu
    from terang.model import Skm
    from terang.model.skm import DasarSkm, KodeUnsur

SEPERSEMBILAN = Fraction(1, 9)
DIBULATKAN = Fraction(11, 100)
"""The weight as many reports print it; with it the best score there is is 99."""
SKALA = 25
_SEN = Decimal("0.01")
_HURUF = re.compile(r"[A-D](?![\w])")


@dataclass(frozen=True, slots=True)
class NilaiSkm:
    """A computed score.

    Attributes:
        nilai: on the scale of 25 to 100, two digits, half up.
        tepat: the same before it is rounded.
        bobot: the weight it was computed with.
        kelonggaran: by how much it may be off because the means are printed rounded.
    """

    nilai: Decimal
    tepat: Fraction
    bobot: Fraction
    kelonggaran: Fraction


def bobot_dipakai(isi: Skm) -> Fraction:
    """The weight the survey says it used, else one ninth. `0,111` and longer are one ninth."""
    tercetak = isi.bobot.nilai if isi.bobot else None
    if tercetak is None or isinstance(tercetak, Ketiadaan):
        return SEPERSEMBILAN
    bobot = Fraction(tercetak)
    panjang = -int(tercetak.as_tuple().exponent)
    dekat = abs(bobot - SEPERSEMBILAN) <= Fraction(digit_terakhir(tercetak)) / 2
    return SEPERSEMBILAN if dekat and panjang > 2 else bobot


def bobot_lain(bobot: Fraction) -> Fraction:
    """The other of the two weights in use."""
    return DIBULATKAN if bobot == SEPERSEMBILAN else SEPERSEMBILAN


def kurang_unsur(isi: Skm) -> tuple[str, ...]:
    """Elements without a mean, where the rule wants these nine; () under the older rule."""
    if ATURAN_SKM[isi.dasar].unsur != len(UNSUR):
        return ()
    return tuple(kode for kode in UNSUR if kode not in isi.unsur)


def nilai(isi: Skm, bobot: Fraction) -> NilaiSkm | None:
    """The score; None when an element is missing, or the rule wants others than these nine."""
    if ATURAN_SKM[isi.dasar].unsur != len(UNSUR) or kurang_unsur(isi):
        return None
    rata = [u.nrr for u in isi.unsur.values()]
    tepat = sum((Fraction(n) for n in rata), Fraction(0)) * bobot * SKALA
    longgar = sum((Fraction(digit_terakhir(n)) / 2 for n in rata), Fraction(0)) * bobot * SKALA
    return NilaiSkm(dua_digit(tepat), tepat, bobot, longgar)


def dua_digit(tepat: Fraction) -> Decimal:
    """Rounded half up to two digits, from the exact value."""
    return (Decimal(tepat.numerator) / Decimal(tepat.denominator)).quantize(_SEN, ROUND_HALF_UP)


def kelas(nilai: Decimal, dasar: DasarSkm) -> KelasMutu | None:
    """The class of a score, rounded to two digits first; None below the scale."""
    bulat = nilai.quantize(_SEN, ROUND_HALF_UP)
    return next((k for k in ATURAN_SKM[dasar].kelas if bulat >= k.dari), None)


def baca_kelas(teks: str, dasar: DasarSkm) -> KelasMutu | None:
    """The class a printed text names: `B`, `B (Baik)`, `Sangat Baik`; None when it names none."""
    semua = ATURAN_SKM[dasar].kelas
    temu = _HURUF.match(teks.strip())
    if temu:
        return next(k for k in semua if k.huruf == temu[0])
    return next((k for k in semua if k.nama.casefold() == teks.strip().casefold()), None)


def terendah(isi: Skm, banyak: int = 3) -> tuple[tuple[KodeUnsur, Decimal], ...]:
    """The elements with the lowest means, ties in the order of their codes."""
    urut = sorted(isi.unsur.items(), key=lambda satu: (satu[1].nrr, satu[0]))
    return tuple((kode, u.nrr) for kode, u in urut[:banyak])


def empat_digit(bobot: Fraction) -> Decimal:
    """A weight with four digits, as reports print it."""
    return (Decimal(bobot.numerator) / Decimal(bobot.denominator)).quantize(Decimal("0.0001"))
