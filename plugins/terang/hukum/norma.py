"""Norms that rules hold the data to: what is asked, where it is written, since when, how sure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from terang.scalars import Tanggal

if TYPE_CHECKING:
    from datetime import date

Keyakinan = Literal["V", "V2", "M"]


@dataclass(frozen=True, slots=True)
class Norma:
    """One norm.

    Attributes:
        id: its name in this program.
        sebutan: citation.
        keyakinan: how well it was checked: text read, second hand, memory.
        mulai: since when it is in force.
        sampai: its last day; None while it is in force.
    """

    id: str
    sebutan: str
    keyakinan: Keyakinan
    mulai: Tanggal
    sampai: Tanggal | None = None

    def berlaku(self, pada: date) -> bool:
        """Whether it is in force on a day."""
        return self.mulai.awal <= pada and (self.sampai is None or pada <= self.sampai.akhir)


@dataclass(frozen=True, slots=True)
class NormaJam(Norma):
    """Working hours of an office in minutes a week, breaks left out."""

    biasa: int = 0
    ramadan: int = 0


_UU_PELAYANAN_PUBLIK = Tanggal(2009, 7, 18)

ISI_STANDAR = Norma("isi-standar", "UU 25/2009 Pasal 21", "V", _UU_PELAYANAN_PUBLIK)
MAKLUMAT = Norma("maklumat", "UU 25/2009 Pasal 22", "V", _UU_PELAYANAN_PUBLIK)
SARANA_PENGADUAN = Norma("sarana-pengaduan", "UU 25/2009 Pasal 36", "V", _UU_PELAYANAN_PUBLIK)
JAM_KERJA = NormaJam(
    "jam-kerja",
    "Perpres 21/2023",
    "V2",
    Tanggal(2023),
    biasa=37 * 60 + 30,
    ramadan=32 * 60 + 30,
)

NORMA: tuple[Norma, ...] = (ISI_STANDAR, MAKLUMAT, SARANA_PENGADUAN, JAM_KERJA)
