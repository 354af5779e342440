"""References: the text of one in, its id out; the store, which knows what exists, is told of each.

A text that cannot be an id is told to the store as well: it names what was meant and what there is.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from pydantic_core import PydanticCustomError

from terang.scalars.galat import tolak
from terang.scalars.ketiadaan import baca_ketiadaan
from terang.scalars.skema import Pembaca
from terang.scalars.teks import POLA_SLUG, baca_slug, baca_teks

if TYPE_CHECKING:
    from pydantic import ValidationInfo

_DI_UNIT = {"type": "string", "pattern": f"^{POLA_SLUG}(/{POLA_SLUG})?$"}
_WAJAR = re.compile(_DI_UNIT["pattern"])
_SENDIRI = {"type": "string", "pattern": f"^{POLA_SLUG}$"}
_SITASI = re.compile(
    r"(?P<bentuk>[a-z][a-z/. -]*?)[\s.]*(?:(?:nomor|no)\b)?[\s.:]*(?P<nomor>[0-9]+)"
    r"(?:\s+tahun\s+|\s*/\s*)(?P<tahun>[0-9]{4})\b",
    re.IGNORECASE | re.ASCII,
)
_BENTUK = {
    "undang-undang": "uu",
    "peraturan pemerintah": "pp",
    "peraturan presiden": "perpres",
    "peraturan daerah": "perda",
    "peraturan gubernur": "pergub",
    "peraturan bupati": "perbup",
    "peraturan wali kota": "perwali",
    "peraturan walikota": "perwali",
    "peraturan menteri": "permen",
}


def rujukan(jenis: str, *, antarunit: bool = False) -> Pembaca:
    """Return the annotation of a reference to a `jenis`; with `antarunit` also `<unit>/<id>`."""

    def baca(isi: object, info: ValidationInfo) -> str:
        lapor = info.context if callable(info.context) else None
        ref = _baca(baca_teks(isi), antarunit=antarunit, bebas=lapor is not None)
        if lapor:
            lapor(jenis, ref)
        return ref

    return Pembaca(baca, _DI_UNIT if antarunit else _SENDIRI, konteks=True)


@lru_cache(maxsize=4096)  # what is referred to is referred to often
def _baca(ref: str, *, antarunit: bool, bebas: bool) -> str:
    bagian = ref.split("/") if antarunit else [ref]
    if len(bagian) > 2:
        raise tolak("M19", isi=ref)
    try:
        return "/".join(baca_slug(b) for b in bagian)
    except PydanticCustomError:
        if not bebas or baca_ketiadaan(ref):
            raise
        return ref


def bukan_sitasi(isi: object) -> object:
    """Refuse the name of a regulation where its key is asked for.

    Raises:
        PydanticCustomError: M44.
    """
    if isinstance(isi, str) and (m := _SITASI.match(isi.strip())):
        bentuk = " ".join(m["bentuk"].lower().replace(".", "").split())
        for panjang, pendek in _BENTUK.items():
            bentuk = bentuk.replace(panjang, pendek)
        kunci = re.sub(r"[^a-z0-9]+", "-", f"{bentuk}-{m['nomor']}-{m['tahun']}")
        raise tolak("M44", isi=isi.strip(), kunci=kunci)
    return isi


def baca_alamat_lama(isi: object) -> str:
    """Read a former `<id>` or `<unit>/<id>`; nothing of that name need exist any more.

    Raises:
        PydanticCustomError: M19, M23.
    """
    return _baca(baca_teks(isi), antarunit=True, bebas=False)


ALAMAT_LAMA = Pembaca(baca_alamat_lama, _DI_UNIT)
"""The annotation of such a field."""


def wajar(ref: str) -> bool:
    """Whether a reference is made of ids, so that something can be found under it."""
    return _WAJAR.fullmatch(ref) is not None
