"""The two lists of an information office against each other: what is exempted stands in no other.

A row of the list of exempted information holds until its last day, or until the office declares it
open; then it is open by itself (PP 61/2010 Pasal 11).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from terang.model.daftar_informasi import InformasiDikecualikan, InformasiPublik
    from terang.store import Unit

Keadaan = Literal["berlaku", "habis", "dibuka"]


def keadaan(baris: InformasiDikecualikan, pada: date) -> Keadaan:
    """What an exemption has come to on a day; one that has not begun counts as in force."""
    if baris.dinyatakan_terbuka and baris.dinyatakan_terbuka.awal <= pada:
        return "dibuka"
    return "habis" if baris.sampai and baris.sampai.akhir < pada else "berlaku"


@dataclass(frozen=True, slots=True)
class Tertutup:
    """What a unit keeps back on a day: ids and texts of the rows in force."""

    id_baris: frozenset[str]
    teks: frozenset[str]

    def memuat(self, id_: str, *teks: str | None) -> bool:
        """Whether something by this id, or by one of these texts, is kept back."""
        return id_ in self.id_baris or any(_sama(t) in self.teks for t in teks if t)


def tertutup(unit: Unit, pada: date) -> Tertutup:
    """The rows of a unit's list of exempted information that are in force on a day."""
    daftar = unit.ppid_dik.isi.daftar if unit.ppid_dik else {}
    berlaku = {id_: e for id_, e in daftar.items() if keadaan(e, pada) == "berlaku"}
    return Tertutup(frozenset(berlaku), frozenset(_sama(e.informasi) for e in berlaku.values()))


class Terbuka(NamedTuple):
    """Rows of the list of public information by id, and how many are not among them."""

    daftar: dict[str, InformasiPublik]
    disisihkan: int


def terbuka(unit: Unit, pada: date) -> Terbuka:
    """The unit's list of public information without what its other list keeps back on a day."""
    semua = unit.ppid_dip.isi.daftar if unit.ppid_dip else {}
    tutup = tertutup(unit, pada)
    boleh = {id_: b for id_, b in semua.items() if not tutup.memuat(id_, b.ringkasan_isi, b.uraian)}
    return Terbuka(boleh, len(semua) - len(boleh))


def _sama(teks: str) -> str:
    """A text as it is compared: capitals, spaces and the full stop at its end say nothing."""
    return " ".join(teks.casefold().split()).rstrip(".")
