"""How satisfaction is measured: nine elements, their weight, and the classes of both rules."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from terang.hukum.norma import Norma
from terang.scalars import Tanggal

UNSUR: dict[str, str] = {
    "U1": "Persyaratan",
    "U2": "Sistem, mekanisme, dan prosedur",
    "U3": "Waktu penyelesaian",
    "U4": "Biaya atau tarif",
    "U5": "Produk spesifikasi jenis pelayanan",
    "U6": "Kompetensi pelaksana",
    "U7": "Perilaku pelaksana",
    "U8": "Penanganan pengaduan, saran, dan masukan",
    "U9": "Sarana dan prasarana",
}
"""The nine elements by code."""


@dataclass(frozen=True, slots=True)
class KelasMutu:
    """One class: letter, what it is called, and its lower limit on the scale of 25 to 100."""

    huruf: str
    nama: str
    dari: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class AturanSkm(Norma):
    """A rule on surveys.

    Attributes:
        unsur: how many elements it wants.
        kelas: its classes, the best first.
    """

    unsur: int
    kelas: tuple[KelasMutu, ...]


def _kelas(a: str, b: str, c: str) -> tuple[KelasMutu, ...]:
    nama = ("Sangat Baik", "Baik", "Kurang Baik", "Tidak Baik")
    batas = (a, b, c, "25.00")
    return tuple(KelasMutu(h, n, Decimal(d)) for h, n, d in zip("ABCD", nama, batas, strict=True))


ATURAN_SKM: dict[str, AturanSkm] = {
    "permenpanrb-14-2017": AturanSkm(
        "permenpanrb-14-2017",
        "PermenPANRB 14/2017",
        "V2",
        Tanggal(2017),
        unsur=9,
        kelas=_kelas("88.31", "76.61", "65.00"),
    ),
    "kep-25-2004": AturanSkm(
        "kep-25-2004",
        "Keputusan Menteri Pendayagunaan Aparatur Negara 25/2004",
        "V2",
        Tanggal(2004),
        Tanggal(2014),
        unsur=14,
        kelas=_kelas("81.26", "62.51", "43.76"),
    ),
}
