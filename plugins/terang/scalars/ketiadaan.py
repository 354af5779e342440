"""The kinds of nothing. None of them is ever 0, and none of them is another."""

from __future__ import annotations

from enum import StrEnum


class Ketiadaan(StrEnum):
    """Why a fact has no value. Written in the data in these very words."""

    TIDAK_BERLAKU = "tidak berlaku"
    TIDAK_ADA_DATA = "tidak ada data"
    TIDAK_DIUKUR = "tidak diukur"
    TIDAK_DILAPORKAN = "tidak dilaporkan"
    TIDAK_TERBACA = "tidak terbaca"


KETIADAAN: dict[str, Ketiadaan] = {jenis.value: jenis for jenis in Ketiadaan}


def baca_ketiadaan(isi: object) -> Ketiadaan | None:
    """Return the kind of nothing a text names, or None when it names none."""
    if isinstance(isi, Ketiadaan):
        return isi
    if isinstance(isi, str):
        return KETIADAAN.get(" ".join(isi.split()).lower())
    return None
