"""Totals of tables that count requests: a table in, sums with their operands and what they lack."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Iterable

    from terang.model.statistik import BarisStatistik, TabelStatistik

SELURUH = "seluruh masa laporan"
_SEPERSEPULUH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Jumlah:
    """A computed sum.

    Attributes:
        nilai: the sum of what is known.
        operan: names and values of what was added up.
        disisihkan: what has no number, and the kind of nothing that stands there.
    """

    nilai: int
    operan: tuple[tuple[str, int], ...]
    disisihkan: tuple[tuple[str, Ketiadaan], ...] = ()

    @property
    def utuh(self) -> bool:
        """Whether nothing was left out."""
        return not self.disisihkan


@dataclass(frozen=True, slots=True)
class Puncak:
    """The part of the year in which most was counted.

    Attributes:
        periode: its name.
        jumlah: its sum.
        kolom: heading and count of its largest column; several when they are equal.
    """

    periode: str
    jumlah: int
    kolom: tuple[tuple[str, int], ...]


def jumlahkan(sel: Iterable[tuple[str, int | Ketiadaan]]) -> Jumlah | None:
    """Add up what is known; None when nothing is. Zero counts, a kind of nothing is left out.

    `tidak berlaku` means that there is nothing to count: nothing is missing from the sum.
    """
    semua = list(sel)
    ada = tuple((nama, n) for nama, n in semua if not isinstance(n, Ketiadaan))
    if not ada:
        return None
    tiada = tuple(
        (nama, n)
        for nama, n in semua
        if isinstance(n, Ketiadaan) and n is not Ketiadaan.TIDAK_BERLAKU
    )
    return Jumlah(sum(n for _, n in ada), ada, tiada)


def nama_baris(baris: BarisStatistik) -> str:
    """What a row is for, in words."""
    return str(baris.periode) if baris.periode else SELURUH


def jumlah_baris(tabel: TabelStatistik, baris: BarisStatistik) -> Jumlah | None:
    """Sum of one row over the columns."""
    return jumlahkan((k.label, baris.isi[kunci].nilai) for kunci, k in tabel.kolom.items())


def jumlah_kolom(tabel: TabelStatistik, kolom: str) -> Jumlah | None:
    """Sum of one column over the rows."""
    return jumlahkan((nama_baris(b), b.isi[kolom].nilai) for b in tabel.baris)


def jumlah_tabel(tabel: TabelStatistik) -> Jumlah | None:
    """Sum of all cells: its operands are the columns, what it lacks is named by row and column."""
    kolom = [(k.label, jumlah_kolom(tabel, kunci)) for kunci, k in tabel.kolom.items()]
    operan = tuple((label, j.nilai) for label, j in kolom if j)
    if not operan:
        return None
    luput = tuple(
        (f"{nama_baris(baris)}, {k.label}", n)
        for baris in tabel.baris
        for kunci, k in tabel.kolom.items()
        if isinstance(n := baris.isi[kunci].nilai, Ketiadaan) and n is not Ketiadaan.TIDAK_BERLAKU
    )
    return Jumlah(sum(n for _, n in operan), operan, luput)


def puncak(tabel: TabelStatistik) -> tuple[Puncak, ...]:
    """Rows with the largest sum; none when a row is not fully known, or nothing was counted."""
    jumlah = [(b, jumlah_baris(tabel, b)) for b in tabel.baris]
    if len(jumlah) < 2 or any(j is None or not j.utuh for _, j in jumlah):
        return ()
    terbanyak = max(j.nilai for _, j in jumlah if j)
    if not terbanyak:
        return ()
    return tuple(
        Puncak(nama_baris(b), j.nilai, _terbesar(j))
        for b, j in jumlah
        if j and j.nilai == terbanyak
    )


def _terbesar(jumlah: Jumlah) -> tuple[tuple[str, int], ...]:
    atas = max(n for _, n in jumlah.operan)
    return tuple((nama, n) for nama, n in jumlah.operan if n == atas)


def digit_terakhir(tercetak: Decimal) -> Decimal:
    """One unit of the last printed digit: `0.1` of `63,5`; half of it is the tolerance."""
    return Decimal(1).scaleb(min(0, int(tercetak.as_tuple().exponent)))


def persen(bagian: int, dari: int) -> Decimal | None:
    """A share in percent with one decimal; None of nothing."""
    if not dari:
        return None
    return (Decimal(100 * bagian) / dari).quantize(_SEPERSEPULUH, ROUND_HALF_UP)
