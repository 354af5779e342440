"""What a body looks like: its colour, and the file of its picture."""

from __future__ import annotations

import re
from typing import Annotated

from terang.scalars.galat import teks_saja, tolak
from terang.scalars.skema import TEKS_ATAU_ANGKA, Pembaca

POLA_WARNA = r"#?[0-9a-fA-F]{6}"
POLA_GAMBAR = r"([A-Za-z0-9_-]+/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.(svg|png|jpg|jpeg|webp)"
_WARNA = re.compile(POLA_WARNA)
_GAMBAR = re.compile(POLA_GAMBAR)


def baca_warna(isi: object) -> str:
    """Read a colour of six digits; `0b5563` needs no quotes, `#0b5563` is a remark without them.

    Returns:
        Six small digits, without the sign.

    Raises:
        PydanticCustomError: M70.
    """
    teks = teks_saja(isi, "warna")
    if not _WARNA.fullmatch(teks):
        raise tolak("M70", isi=teks)
    return teks.removeprefix("#").lower()


def baca_gambar(isi: object) -> str:
    """Read the path of a picture in content/, as it stands in addresses, too.

    Raises:
        PydanticCustomError: M71.
    """
    teks = teks_saja(isi, "berkas gambar")
    if not _GAMBAR.fullmatch(teks):
        raise tolak("M71", isi=teks)
    return teks


Warna = Annotated[str, Pembaca(baca_warna, TEKS_ATAU_ANGKA)]
BerkasGambar = Annotated[
    str, Pembaca(baca_gambar, {"type": "string", "pattern": f"^{POLA_GAMBAR}$"})
]
