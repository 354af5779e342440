"""Scalars by name: read a text, or learn why it is refused."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter, ValidationError

from terang.scalars import (
    Bilangan,
    Durasi,
    Hari,
    Persen,
    Pukul,
    RentangPukul,
    Rupiah,
    Sesi,
    Slug,
    Tanggal,
    Tautan,
    Teks,
    Telepon,
    Ya,
)
from terang.scalars.angka import baca_desimal
from terang.scalars.kontak import baca_surel
from terang.scalars.skema import TEKS, Pembaca

SKALAR: dict[str, Any] = {
    "Bilangan": Bilangan,
    "Desimal": Annotated[Decimal, Pembaca(baca_desimal, TEKS)],
    "Durasi": Durasi,
    "Hari": Hari,
    "Persen": Persen,
    "Pukul": Pukul,
    "RentangPukul": RentangPukul,
    "Rupiah": Rupiah,
    "Sesi": Sesi,
    "Slug": Slug,
    "Surel": Annotated[str, Pembaca(baca_surel, TEKS)],
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


SATUAN = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
          "sepuluh", "sebelas")  # fmt: skip


def terbilang(n: int) -> str:
    """The words of a number, by the way they are spoken."""
    if n < 12:
        return SATUAN[n]
    if n < 20:
        return f"{SATUAN[n - 10]} belas"
    if n < 100:
        return f"{SATUAN[n // 10]} puluh" + _sisa(n % 10)
    if n < 1000:
        return ("seratus" if n < 200 else f"{SATUAN[n // 100]} ratus") + _sisa(n % 100)
    return ("seribu" if n < 2000 else f"{terbilang(n // 1000)} ribu") + _sisa(n % 1000)


def _sisa(n: int) -> str:
    return f" {terbilang(n)}" if n else ""
