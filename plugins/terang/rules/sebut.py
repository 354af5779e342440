"""How values are named in messages and operands; what readers see is the business of `formats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang.rules.banding import rapi

if TYPE_CHECKING:
    from terang.scalars import Durasi

PANJANG_KUTIP = 60


def kutip(teks: str) -> str:
    """A text in quotes on one line, cut when it is long."""
    satu = rapi(teks)
    return f'"{satu if len(satu) <= PANJANG_KUTIP else satu[: PANJANG_KUTIP - 1] + "…"}"'


def durasi(nilai: Durasi) -> str:
    """As it is typed in the data: `4-10 hari kerja`, `paling lama 3 hari`."""
    batas = "" if nilai.batas == "tepat" else nilai.batas
    angka = f"{nilai.min}-{nilai.maks}" if nilai.rentang else str(nilai.min)
    jenis = "" if nilai.jenis_hari == "tidak disebut" else nilai.jenis_hari
    return " ".join(filter(None, (batas, angka, nilai.satuan, jenis)))
