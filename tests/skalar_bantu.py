"""Scalars by name: read a text, or learn why it is refused."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from terang.scalars import (
    Bilangan,
    Desimal,
    Durasi,
    Hari,
    Persen,
    Pukul,
    RentangPukul,
    Rupiah,
    Sesi,
    Slug,
    Surel,
    Tanggal,
    Tautan,
    Teks,
    Telepon,
    Ya,
)

SKALAR: dict[str, Any] = {
    "Bilangan": Bilangan,
    "Desimal": Desimal,
    "Durasi": Durasi,
    "Hari": Hari,
    "Persen": Persen,
    "Pukul": Pukul,
    "RentangPukul": RentangPukul,
    "Rupiah": Rupiah,
    "Sesi": Sesi,
    "Slug": Slug,
    "Surel": Surel,
    "Tanggal": Tanggal,
    "Tautan": Tautan,
    "Teks": Teks,
    "Telepon": Telepon,
    "Ya": Ya,
}
PEMBACA = {nama: TypeAdapter(jenis) for nama, jenis in SKALAR.items()}


def baca(nama: str, isi: object) -> Any:
    return PEMBACA[nama].validate_python(isi)


def ditolak(nama: str, isi: object) -> tuple[str, dict[str, str]]:
    """The message id with which a scalar refuses `isi`, and what fills the message."""
    with pytest.raises(ValidationError) as galat:
        baca(nama, isi)
    (rincian,) = galat.value.errors()
    return rincian["type"], {k: v for k, v in rincian["ctx"].items() if k != "aturan"}


def rentang(teks: str) -> RentangPukul:
    awal, _, akhir = teks.partition("-")
    return RentangPukul(pukul(awal), pukul(akhir))


def pukul(teks: str) -> Pukul:
    jam, _, menit = teks.partition(".")
    return Pukul(int(jam) * 60 + int(menit))
