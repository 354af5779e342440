"""Numbers in words: `empat belas` in, 14 out."""

from __future__ import annotations

import re

_ANGKA = {
    "se": 1,
    "satu": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "tujuh": 7,
    "delapan": 8,
    "sembilan": 9,
}
_D = "|".join(_ANGKA)
_S = "|".join(k for k in _ANGKA if k != "se")


def _di_bawah_seribu(nama: str) -> str:
    return (
        rf"(?:(?P<ratus{nama}>{_D}) ratus ?)?"
        rf"(?:(?P<belas{nama}>{_D}) belas|"
        rf"(?:(?P<puluh{nama}>{_D}) puluh ?)?(?P<satuan{nama}>{_S})?)"
    )


_POLA = re.compile(
    rf"(?:(?P<seribu>se) ribu ?|(?=\S){_di_bawah_seribu('_ribu')} ?ribu ?)?{_di_bawah_seribu('')}"
)
_SAMBUNG = re.compile(r"(?<=[a-z])(belas|puluh|ratus|ribu)\b")


def baca_kata(teks: str) -> int | None:
    """Read a number in words up to 999.999, or return None when the text is none."""
    rapi = " ".join(_SAMBUNG.sub(r" \1", teks.lower()).split())
    if rapi == "nol":
        return 0
    m = _POLA.fullmatch(rapi)
    if not rapi or m is None:
        return None
    ribu = 1 if m["seribu"] else _jumlah(m, "_ribu")
    return ribu * 1000 + _jumlah(m, "") or None


def _jumlah(m: re.Match[str], nama: str) -> int:
    def nilai(bagian: str) -> int:
        return _ANGKA[m[bagian + nama]] if m[bagian + nama] else 0

    belas = 10 + nilai("belas") if m["belas" + nama] else 0
    return nilai("ratus") * 100 + nilai("puluh") * 10 + nilai("satuan") + belas
