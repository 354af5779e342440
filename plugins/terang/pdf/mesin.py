"""typst, which makes the PDF. In: the name of a template and its data; out: the bytes of a file.

Data reach the template as values (`sys.inputs`), so no text in them can become part of it. Fonts
are our own alone: what the machine has installed changes nothing.
"""

from __future__ import annotations

import ast
import json
import re
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import typst

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typst import PDFStandard

DI_SINI = Path(__file__).parent
TEMPLAT = DI_SINI / "templat"
HURUF = DI_SINI / "huruf"
KELUARGA = (
    "Noto Sans",
    "Noto Sans Javanese",
    "Noto Sans Balinese",
    "Noto Sans Sundanese",
    "Noto Sans Buginese",
    "Noto Sans Batak",
    "Noto Sans Rejang",
    "Noto Naskh Arabic",
    "Noto Sans Math",
    "Noto Sans Symbols2",
    "Noto Emoji",
)
"""Families in the order in which they are asked for a letter."""
STANDAR: Final[list[PDFStandard]] = ["ua-1", "a-2a"]
VERSI = version("typst")
_TAK_TERCETAK = re.compile(r'the text `"(.*?)"` could not be displayed', re.DOTALL)


class CetakError(Exception):
    """A document that cannot be printed."""


class TakTercetakError(CetakError):
    """A letter that none of the fonts has; the message is the text it stands in."""


class GagalSusunError(CetakError):
    """The template could not be set; the message is typst's."""


class HurufHilangError(CetakError):
    """A font of this package is missing; the message names those that are."""


def cetak(templat: str, data: Mapping[str, Any]) -> bytes:
    """Set a document.

    Args:
        templat: file name in `templat/`.
        data: what the template asks for; plain data.

    Returns:
        A PDF that declares PDF/UA-1 and PDF/A-2a. The same data give the same bytes.

    Raises:
        TakTercetakError: a letter has no form in any font.
        GagalSusunError: anything else that typst refuses.
        HurufHilangError: the fonts of this package are not whole.
    """
    mesin = typst.Compiler(
        TEMPLAT / templat, root=TEMPLAT, font_paths=huruf(), ignore_system_fonts=True
    )
    masukan = {"data": json.dumps({"huruf": KELUARGA, **data}, ensure_ascii=False)}
    try:
        hasil = mesin.compile(format="pdf", sys_inputs=masukan, pdf_standards=STANDAR)
    except typst.TypstError as galat:
        if temu := _TAK_TERCETAK.search(galat.message):
            raise TakTercetakError(_teks(temu[1])) from None
        raise GagalSusunError(galat.diagnostic or galat.message) from None
    assert isinstance(hasil, bytes)
    return hasil


@cache
def huruf() -> typst.Fonts:
    """The fonts of this package, read once.

    Raises:
        HurufHilangError: a family is missing.
    """
    semua = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(HURUF)]
    )
    if kurang := sorted({*KELUARGA} - {*semua.families()}):
        raise HurufHilangError(", ".join(kurang))
    return semua


def _teks(tertulis: str) -> str:
    r"""A text as Rust prints it: `\u{1f600}` and quotes are escaped."""
    ubah = re.sub(r"\\u\{([0-9a-f]+)\}", lambda t: f"\\U{int(t[1], 16):08x}", tertulis)
    hasil: str = ast.literal_eval(f'"{ubah}"')
    return hasil
