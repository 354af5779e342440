"""How texts and regulations are named in messages; other values are the business of `formats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from terang.model import Peraturan

PANJANG_KUTIP = 60


def kutip(teks: str) -> str:
    """A text in quotes on one line, cut when it is long."""
    rapi = " ".join(teks.split())
    return f'"{rapi if len(rapi) <= PANJANG_KUTIP else rapi[: PANJANG_KUTIP - 1] + "…"}"'


def peraturan(isi: Peraturan) -> str:
    """Its short form, else kind, number and year."""
    return isi.singkatan or f"{isi.bentuk} Nomor {isi.nomor} Tahun {isi.tahun}"
