"""Complaints of a year: what the body counts in, shares and sums with their operands out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from terang.derive.statistik import Jumlah, jumlahkan, persen
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from decimal import Decimal

    from terang.model import StatistikPengaduan
    from terang.model.dasar import Fakta
    from terang.model.pengaduan import KelasPengaduan

KELAS: dict[KelasPengaduan, str] = {
    "permintaan_informasi": "Permintaan informasi",
    "tidak_berkadar_pengawasan": "Pengaduan tidak berkadar pengawasan",
    "berkadar_pengawasan": "Pengaduan berkadar pengawasan",
    "aspirasi": "Aspirasi",
}
"""Classes of the national complaint system, in words."""


@dataclass(frozen=True, slots=True)
class Bagian:
    """A share: `banyak` of `dari`, in percent with one decimal."""

    banyak: int
    dari: int
    persen: Decimal


def angka(fakta: Fakta[int] | None) -> int | None:
    """The number of a fact; None when it is not given or a kind of nothing."""
    return None if fakta is None or isinstance(fakta.nilai, Ketiadaan) else fakta.nilai


def bagian(banyak: Fakta[int] | None, dari: Fakta[int] | None) -> Bagian | None:
    """The share of one count in another; None when either is unknown or there is none to share."""
    a, b = angka(banyak), angka(dari)
    if a is None or b is None:
        return None
    p = persen(a, b)
    return None if p is None else Bagian(a, b, p)


def menurut_kelas(isi: StatistikPengaduan) -> Jumlah | None:
    """Sum over the classes; it names the classes without a number."""
    return jumlahkan((KELAS[kelas], n) for kelas, n in isi.menurut_kelas.items())


def menurut_kanal(isi: StatistikPengaduan) -> Jumlah | None:
    """Sum over the channels; it names the channels without a number."""
    return jumlahkan(isi.menurut_kanal.items())
