"""Sum of staff by position: a component in, the sum with what was left out of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from terang.model.komponen import JumlahJabatan, JumlahPelaksana


@dataclass(frozen=True, slots=True)
class JumlahOrang:
    """A computed number of persons.

    Attributes:
        orang: the sum of what is known.
        disisihkan: positions whose number is not known; the sum is then a lower bound.
    """

    orang: int
    disisihkan: tuple[JumlahJabatan, ...]


def jumlah_pelaksana(isi: JumlahPelaksana) -> JumlahOrang | None:
    """Add up the persons by position; None when no position has a number.

    `tidak berlaku` means that the position does not exist here: nothing is missing from the sum.
    """
    orang = [r.orang for r in isi.rincian if isinstance(r.orang, int)]
    if not orang:
        return None
    sisih = tuple(
        r
        for r in isi.rincian
        if isinstance(r.orang, Ketiadaan) and r.orang is not Ketiadaan.TIDAK_BERLAKU
    )
    return JumlahOrang(sum(orang), sisih)
