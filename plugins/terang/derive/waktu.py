"""Sum of the times of a procedure's steps: steps in, one sum per unit and kind of day out."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from terang.model.prosedur import SELESAI
from terang.scalars import Durasi, Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from terang.model.prosedur import Langkah, Prosedur
    from terang.model.sop import LangkahSop
    from terang.scalars.durasi import JenisHari, Satuan

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


@dataclass(frozen=True, slots=True)
class WaktuSop:
    """The norms of time of an SOP's rows.

    Attributes:
        jumlah: the sum per unit of time, the positions of its rows with it.
        tanpa_baku: positions of rows for which the document says that there is no norm.
        tak_dicantumkan: positions of rows that say nothing of time.
    """

    jumlah: dict[Ukuran, JumlahWaktu]
    tanpa_baku: tuple[int, ...]
    tak_dicantumkan: tuple[int, ...]


def waktu_sop(langkah: Sequence[LangkahSop]) -> WaktuSop:
    """Add up the norms of time that are stated; rows without one are counted, never taken as 0."""
    jumlah: dict[Ukuran, JumlahWaktu] = {}
    for i, baris in enumerate(langkah):
        if isinstance(baris.waktu, Durasi):
            ukuran = (baris.waktu.satuan, baris.waktu.jenis_hari)
            ada = jumlah.get(ukuran, JumlahWaktu(0, ()))
            jumlah[ukuran] = JumlahWaktu(ada.maks + baris.waktu.maks, (*ada.langkah, i))
    return WaktuSop(
        jumlah,
        tuple(i for i, x in enumerate(langkah) if isinstance(x.waktu, Ketiadaan)),
        tuple(i for i, x in enumerate(langkah) if x.waktu is None),
    )


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
