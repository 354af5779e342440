"""Telephone numbers, e-mail addresses and links."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlsplit

from terang.scalars.galat import teks_saja, tolak
from terang.scalars.skema import TEKS, Pembaca, Skalar

_TELEPON = re.compile(r"\+?[0-9(][0-9 ().\-/]{1,24}", re.ASCII)
# Emergency and service numbers of the whole country; 1500xxx is long enough by itself.
_PENDEK = re.compile(r"11[0235789]|123|129|151|157|159|166|177|14[0-9]{3}|15[0-9]{2}", re.ASCII)
TELEPON_TERPENDEK = 7
_SUREL = re.compile(
    r"[A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9\-]*[A-Za-z0-9])?"
    r"(?:\.[A-Za-z0-9](?:[A-Za-z0-9\-]*[A-Za-z0-9])?)+"
)
_INANG = re.compile(
    r"[A-Za-z0-9](?:[A-Za-z0-9\-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9\-]+)+(?::[0-9]{1,5})?"
)
PANJANG_TAUTAN = 2_000


@dataclass(frozen=True, slots=True)
class Telepon(Skalar):
    """A telephone number: as printed, and its digits for comparing and dialling."""

    cetak: str
    digit: str

    @classmethod
    def baca(cls, isi: object) -> Telepon:
        """Read a number such as `031-8855149`, `(0264) 8224794`, `+62 31 8855149` or `110`.

        Raises:
            PydanticCustomError: M10.
        """
        if isinstance(isi, Telepon):
            return isi
        nomor = cls.baca_sms(isi)
        if len(nomor.digit) < TELEPON_TERPENDEK and not _PENDEK.fullmatch(nomor.digit):
            raise tolak("M10", isi=nomor.cetak)
        return nomor

    @classmethod
    def baca_sms(cls, isi: object) -> Telepon:
        """Read a number that takes messages; those may be short ones of any kind, such as 1708.

        Raises:
            PydanticCustomError: M10.
        """
        teks = teks_saja(isi, "nomor telepon")
        digit = re.sub(r"[^0-9]", "", teks)
        if not _TELEPON.fullmatch(teks) or not 3 <= len(digit) <= 15:
            raise tolak("M10", isi=teks)
        return cls(teks, digit)

    @property
    def internasional(self) -> str:
        """The number for `tel:`: `+62...`; short codes (110, 1500xxx) stay as they are."""
        if self.cetak.startswith("+"):
            return "+" + self.digit
        return "+62" + self.digit[1:] if self.digit.startswith("0") else self.digit


def baca_surel(isi: object) -> str:
    """Read an e-mail address.

    Raises:
        PydanticCustomError: M26.
    """
    teks = teks_saja(isi, "surel")
    if not _SUREL.fullmatch(teks):
        raise tolak("M26", isi=teks)
    return teks


def baca_tautan(isi: object) -> str:
    """Read a web address; one without a scheme gets `https://`. Only http and https are links.

    Raises:
        PydanticCustomError: M17, or M23 when it is too long.
    """
    teks = teks_saja(isi, "alamat web")
    if len(teks) > PANJANG_TAUTAN:
        raise tolak("M23", batas="2.000 karakter")
    lengkap = teks if "://" in teks else f"https://{teks}"
    if re.search(r"[\s<>\"'`\\{}|^]", lengkap):
        raise tolak("M17", isi=teks)
    try:
        bagian = urlsplit(lengkap)
    except ValueError:
        raise tolak("M17", isi=teks) from None
    if bagian.scheme not in {"http", "https"} or not _INANG.fullmatch(bagian.netloc):
        raise tolak("M17", isi=teks)
    return lengkap


Tautan = Annotated[str, Pembaca(baca_tautan, TEKS)]
