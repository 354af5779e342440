"""Text, slugs and yes/no."""

from __future__ import annotations

import re
from typing import Annotated

from terang.scalars.galat import teks_saja, tolak
from terang.scalars.skema import TEKS_ATAU_ANGKA, Pembaca

POLA_SLUG = r"[a-z0-9]+(-[a-z0-9]+)*"
_SLUG = re.compile(POLA_SLUG)
_YA = {"ya": True, "tidak": False}
PANJANG_SLUG = 80


def baca_teks(isi: object) -> str:
    """Read plain text: outer white space goes, inner line breaks stay."""
    return teks_saja(isi, "teks")


def baca_slug(isi: object) -> str:
    """Read an id that can stand in an address: small letters, digits, single hyphens."""
    teks = teks_saja(isi, "id")
    if len(teks) > PANJANG_SLUG:
        raise tolak("M23", batas=f"{PANJANG_SLUG} karakter")
    if not _SLUG.fullmatch(teks):
        raise tolak("M19", isi=teks)
    return teks


def baca_ya(isi: object) -> bool:
    """Read `ya` or `tidak`; nothing else is a yes or a no."""
    if isinstance(isi, bool):
        return isi
    teks = teks_saja(isi, "ya atau tidak").lower()
    if teks not in _YA:
        raise tolak("M11", isi=teks, pilihan="ya, tidak")
    return _YA[teks]


Teks = Annotated[str, Pembaca(baca_teks, TEKS_ATAU_ANGKA)]
Slug = Annotated[str, Pembaca(baca_slug, {"type": "string", "pattern": f"^{POLA_SLUG}$"})]
Ya = Annotated[bool, Pembaca(baca_ya, {"enum": ["ya", "tidak"]})]
