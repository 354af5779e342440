"""Sum of the times of a procedure's steps: steps in, one sum per unit and kind of day out."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from terang.model.prosedur import SELESAI
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from terang.model.prosedur import Langkah, Prosedur
    from terang.scalars.durasi import Durasi, JenisHari, Satuan

Ukuran = tuple["Satuan", "JenisHari | None"]


@dataclass(frozen=True, slots=True)
class JumlahWaktu:
    """The longest time of several steps in one unit; units are never converted into each other.

    `langkah` are the positions of the steps in the list, from 0.
    """

    maks: int
    langkah: tuple[int, ...]


def lurus(prosedur: Prosedur) -> bool:
    """Whether every step follows the one before it: decisions only go on or end."""
    berikut = {id(a): b.id for a, b in pairwise(prosedur.langkah)}
    return all(
        cabang.ke in {SELESAI, berikut.get(id(lk))}
        for lk in prosedur.langkah
        if lk.keputusan
        for cabang in lk.keputusan.cabang
    )


def _lama_pasti(lk: Langkah) -> Durasi | None:
    """How long a step takes everybody; None when it is not for all, or no norm is stated."""
    waktu = lk.waktu
    if waktu is None or isinstance(waktu, Ketiadaan) or lk.bila or waktu.bila:
        return None
    if waktu.pihak != "penyelenggara" or waktu.lama.batas == "paling cepat":
        return None
    return waktu.lama


def jumlah_langkah(prosedur: Prosedur) -> dict[Ukuran, JumlahWaktu]:
    """Add up the times of the steps every applicant goes through; empty when the way forks."""
    if not lurus(prosedur):
        return {}
    hasil: dict[Ukuran, JumlahWaktu] = {}
    for i, lk in enumerate(prosedur.langkah):
        lama = _lama_pasti(lk)
        if lama is None:
            continue
        ada = hasil.get((lama.satuan, lama.jenis_hari), JumlahWaktu(0, ()))
        hasil[lama.satuan, lama.jenis_hari] = JumlahWaktu(ada.maks + lama.maks, (*ada.langkah, i))
    return hasil
