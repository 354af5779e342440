"""Texts made fit to be compared: a text in, without what tells no two things apart, out."""

from __future__ import annotations

import re

from terang.model.kanal import BERNOMOR
from terang.scalars import Telepon

_TANDA_KUTIP = str.maketrans(dict.fromkeys("\"'`´‘’‚‛“”„‟«»", ""))
_KATA_NOMOR = re.compile(r"^\s*(?:nomor\b|no\.)", re.IGNORECASE)
_HIASAN = re.compile(r"^(?:https?://)?(?:www\.)?@?|/+$|\s+", re.IGNORECASE)


def rapi(teks: str) -> str:
    """Runs of white space are one space."""
    return " ".join(teks.split())


def lipat(nama: str) -> str:
    """Of a name neither case nor quotes nor runs of spaces count."""
    return rapi(nama.translate(_TANDA_KUTIP)).casefold()


def inti(nomor: str) -> str:
    """Of the number of a document only letters and digits count."""
    return re.sub(r"[\W_]+", "", _KATA_NOMOR.sub("", nomor).casefold())


def nilai_kanal(jenis: str, nilai: str) -> str:
    """Of a telephone number the digits count, of an address not its `https://www.`."""
    digit = re.sub(r"\D", "", nilai)
    if jenis in BERNOMOR and digit:
        return Telepon(nilai, digit).internasional
    return _HIASAN.sub("", nilai).casefold()
