"""Whole numbers, decimals, rupiah and percent in Indonesian notation: `150.000`, `2,5`."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated

from pydantic_core import PydanticCustomError

from terang.scalars.galat import SETRIP, teks_saja, tolak
from terang.scalars.skema import Pembaca
from terang.scalars.terbilang import baca_kata

_POLOS = re.compile(r"0|[1-9][0-9]*", re.ASCII)
_BERTITIK = re.compile(r"[1-9][0-9]{0,2}(\.[0-9]{3})+", re.ASCII)
_DESIMAL = re.compile(
    r"(-?)((?:0|[1-9][0-9]*)|[1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,([0-9]+))?", re.ASCII
)
_TITIK_TUNGGAL = re.compile(r"(-?)(0|[1-9][0-9]*)\.([0-9]+)", re.ASCII)
_KOMA_RIBUAN = re.compile(r"[1-9][0-9]{0,2}(,[0-9]{3})+", re.ASCII)
_MATA_UANG = re.compile(r"^(?:rp\.?|idr)\s*", re.IGNORECASE | re.ASCII)
_SETRIP_SEN = re.compile(r"(?:,-|\.-|,--|,00)$")
_KATA = {
    "ribu": 10**3,
    "juta": 10**6,
    "miliar": 10**9,
    "milyar": 10**9,
    "triliun": 10**12,
    "trilyun": 10**12,
}
_BERKATA = re.compile(r"(.+?)\s+(" + "|".join(_KATA) + ")", re.IGNORECASE | re.ASCII)
DIGIT_MAKSIMAL = 18
_NIHIL = "nihil"
_KATA_TERBANYAK = 12  # a longer row of words is no number
GRATIS = frozenset({"0", "gratis", "cuma-cuma", _NIHIL})
"""Words for an amount of nothing; none of them says why nothing is paid."""


def _bukan_bilangan(aturan: str, teks: str) -> PydanticCustomError:
    """The error for a text that is no number here: M04 with both readings where there are two."""
    m = _TITIK_TUNGGAL.fullmatch(teks)
    if m and m[2] != "0":
        return tolak("M04", isi=teks, satu=f"{m[1]}{m[2]},{m[3]}", dua=m[1] + m[2] + m[3])
    saran = ""
    if _KOMA_RIBUAN.fullmatch(teks):
        saran = teks.replace(",", ".")
    elif m and aturan != "M03":
        saran = teks.replace(".", ",")
    if aturan == "M03":
        return tolak(aturan, isi=teks, saran=saran, contoh=_contoh(teks))
    return tolak(aturan, isi=teks, saran=saran)


def _contoh(teks: str) -> str:
    """What may be written instead: the number in `3 orang`, `12 (dua belas)` or `tiga orang`."""
    kata = teks.split()
    if kata and (_POLOS.fullmatch(kata[0]) or _BERTITIK.fullmatch(kata[0])):
        return kata[0]
    for angka in (kata, kata[:-1]):
        if (nilai := baca_kata(" ".join(angka[:_KATA_TERBANYAK]))) is not None:
            return str(nilai)
    return "150000 atau 150.000"


def _batasi(teks: str) -> None:
    """Refuse what no amount or count of a public body reaches."""
    if sum(map(str.isdigit, teks)) > DIGIT_MAKSIMAL:
        raise tolak("M23", batas=f"{DIGIT_MAKSIMAL} angka")


def baca_bilangan(isi: object) -> int:
    """Read a whole number >= 0: `150000` or `150.000`; `nihil` is an explicit 0.

    Raises:
        PydanticCustomError: M03 not a whole number, M04 two readings, M23 too large, M25 negative.
    """
    if isinstance(isi, int) and not isinstance(isi, bool):
        return isi
    teks = teks_saja(isi, "bilangan")
    if teks.lower() == _NIHIL:
        return 0
    _batasi(teks)
    if _POLOS.fullmatch(teks) or _BERTITIK.fullmatch(teks):
        return int(teks.replace(".", ""))
    if re.fullmatch(r"-[0-9][0-9.,]*", teks):
        raise tolak("M25", isi=teks)
    raise _bukan_bilangan("M03", teks)


def baca_desimal(isi: object) -> Decimal:
    """Read a decimal number with a comma: `2,5`, `-2,05`, `1.234,5`; `nihil` is an explicit 0.

    Raises:
        PydanticCustomError: M37 not a number, M04 for `5.07` or `1.234`, M23 too large.
    """
    if isinstance(isi, Decimal):
        return isi
    teks = teks_saja(isi, "bilangan")
    if teks.lower() == _NIHIL:
        return Decimal(0)
    _batasi(teks)
    m = _DESIMAL.fullmatch(teks)
    # one group of thousands without a decimal comma could be a decimal point: 1.234
    if m is None or (m[3] is None and m[2].count(".") == 1):
        raise _bukan_bilangan("M37", teks)
    utuh = m[1] + m[2].replace(".", "")
    return Decimal(f"{utuh}.{m[3]}" if m[3] else utuh)


def baca_rupiah(isi: object) -> int:
    """Read an amount as whole rupiah: `150.000`, `Rp 150.000,-`, `1,5 juta`.

    Zero is refused here: free of charge is a kind of tariff, not a number.

    Raises:
        PydanticCustomError: M15 for zero, M25 below zero, and those of `baca_bilangan`.
    """
    if isinstance(isi, int) and not isinstance(isi, bool):
        return isi
    teks = teks_saja(isi, "jumlah rupiah")
    if teks.lower() in GRATIS:
        raise tolak("M15", isi=teks)
    inti = _SETRIP_SEN.sub("", _MATA_UANG.sub("", teks)).strip()
    m = _BERKATA.fullmatch(inti)
    if not inti or inti in SETRIP:
        raise tolak("M03", isi=teks, contoh=_contoh(""))
    nilai = _berkata(m[1], m[2], teks) if m else baca_bilangan(inti)
    if nilai == 0:
        raise tolak("M15", isi=teks)
    return nilai


def _berkata(angka: str, kata: str, teks: str) -> int:
    """`1,5` and `juta` -> 1500000."""
    jumlah = baca_desimal(angka) * _KATA[kata.lower()]
    if jumlah < 0:
        raise tolak("M25", isi=teks)
    if jumlah >= 10**DIGIT_MAKSIMAL:
        raise tolak("M23", batas=f"{DIGIT_MAKSIMAL} angka")
    if jumlah != jumlah.to_integral_value():
        raise tolak("M03", isi=teks, contoh=_contoh(""))
    return int(jumlah)


def baca_persen(isi: object) -> Decimal:
    """Read a percentage: `2,5` or `2,5 %`. The denominator is another field's business.

    Raises:
        PydanticCustomError: M09, or M04 for two readings.
    """
    if isinstance(isi, Decimal):
        return isi
    teks = teks_saja(isi, "persen").removesuffix("%").rstrip()
    try:
        return baca_desimal(teks or "%")
    except PydanticCustomError as galat:
        if galat.type != "M37":
            raise
        saran = (galat.context or {}).get("saran", "")
        raise tolak("M09", isi=teks, saran=saran) from None


_JSON = {"type": ["string", "number"]}

Bilangan = Annotated[int, Pembaca(baca_bilangan, _JSON)]
Rupiah = Annotated[int, Pembaca(baca_rupiah, _JSON)]
Desimal = Annotated[Decimal, Pembaca(baca_desimal, _JSON)]
Persen = Annotated[Decimal, Pembaca(baca_persen, _JSON)]
