"""Text in files that are no markup: JSON, programs, tables, lists. In: bytes; out: segments."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from terang.gerbang.html import lepas_kode, lepas_persen
from terang.gerbang.segmen import satu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.gerbang.segmen import Segmen

_TANDA_BOM = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTOH = 4_096


def baca(isi: bytes) -> str | None:
    """The text of a file; None when it is none. Files of old programs are read as Latin-1."""
    for tanda, kode in _TANDA_BOM:
        if isi.startswith(tanda):
            return isi.decode(kode, "replace")
    if b"\0" in isi[:_CONTOH]:
        return None
    try:
        return isi.decode()
    except UnicodeDecodeError:
        return isi.decode("latin-1") if _terbaca(isi[:_CONTOH]) else None


def _terbaca(isi: bytes) -> bool:
    """Whether bytes can be Latin-1: text has no control characters."""
    return len(isi.translate(None, bytes((*range(9), *range(14, 32), 127)))) == len(isi)


def kode(teks: str) -> Iterator[Segmen]:
    """Segments of JSON, a program or a style sheet, with its escapes undone."""
    yield satu(lepas_kode(teks) if "\\" in teks or "%" in teks or "&" in teks else teks)


def polos(teks: str) -> Iterator[Segmen]:
    """Segments of plain text or a table."""
    yield satu(lepas_persen(teks))
