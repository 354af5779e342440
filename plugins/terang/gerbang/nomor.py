"""Which numbers a row of digits holds. In: groups with what divides them; out: kinds and spans."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NIK, _NIP, _NPWP = 16, 18, 15
# Region, birth date (day + 40 for women) or date of the family card, serial number.
_POLA_NIK = re.compile(
    r"(?!000000)[0-9]{6}(?:0[1-9]|[12][0-9]|3[01]|4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])"
    r"[0-9]{2}(?!0000)[0-9]{4}"
)
_PROVINSI = re.compile(r"1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7]")
# Birth date, month of appointment, sex, serial number.
_POLA_NIP = re.compile(
    r"(?:19[3-9][0-9]|20[01][0-9])(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
    r"(?:19[5-9][0-9]|20[0-9]{2})(?:0[1-9]|1[0-2])[12](?!000)[0-9]{3}"
)
_SELULER = re.compile(r"0?8[1-9]")
SELULER = range(10, 14)
"""Digits of a mobile number, with its 0."""
_KAWASAN = re.compile(r"0(?:2[124]|[36]1|[2-79][1-9][0-9])")
KABEL = range(9, 13)
"""Digits of any other number, with the code of its area."""
_LUAR = range(9, 16)
_RUPIAH = re.compile(r"(?:Rp|IDR)\W{0,3}$", re.IGNORECASE)
_RAPAT = frozenset("./-\u2010\u2011\u2012\u2013\u2014")


class Gugus(NamedTuple):
    """Digits without anything between them, and where they stand in the text."""

    digit: str
    awal: int
    akhir: int


class Konteks(NamedTuple):
    """What stands around: the text, whether `+` comes first, and what the words before say."""

    teks: str
    tambah: bool
    longgar: bool
    npwp: bool
    telepon: bool


def nilai(gugus: Sequence[Gugus], k: Konteks) -> Iterator[tuple[str, int, int]]:
    """Kind, first group and the group behind the last, for all that is found in a row."""
    sela = [tampak(k.teks[a.akhir : b.awal]) for a, b in pairwise(gugus)]
    i = 0
    while i < len(gugus):
        temu = _panjang(gugus, sela, i, k) or (k.telepon and _telepon(gugus, sela, i, k)) or None
        if temu:
            yield temu[0], i, temu[1]
        i = temu[1] if temu else i + 1


def tampak(sela: str) -> str:
    """What people see of what divides digits; every kind of space is one."""
    return sela.translate(_TAK_TAMPAK)


_TAK_TAMPAK: dict[int, str] = {
    **dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF), ""),
    **dict.fromkeys((*range(0x2000, 0x200B), 0x202F, 0xA0), " "),
}


def _panjang(
    gugus: Sequence[Gugus], sela: Sequence[str], i: int, k: Konteks
) -> tuple[str, int] | None:
    """NIK, NIP or NPWP that begins with a group."""
    digit = ""
    for j in range(i, len(gugus)):
        digit += gugus[j].digit
        if len(digit) > _NIP:
            return None
        jenis = _jenis(digit, k)
        if jenis and (j == i or _utuh(gugus, sela, i, j + 1, k, digit)):
            return jenis, j + 1
    return None


def _jenis(digit: str, k: Konteks) -> str:
    if len(digit) == _NIK:
        if _POLA_NIK.fullmatch(digit):
            return "nik"
        return "npwp" if k.npwp else ""
    if len(digit) == _NIP:
        return "nip" if _POLA_NIP.fullmatch(digit) else ""
    return "npwp" if len(digit) == _NPWP and k.npwp else ""


def _utuh(
    gugus: Sequence[Gugus], sela: Sequence[str], i: int, j: int, k: Konteks, digit: str
) -> bool:
    """Whether groups are one number divided, and not neighbours, nor part of a longer one."""
    tepi = [*(sela[i - 1 : i] if i else []), *sela[j - 1 : j]]
    dalam = [s.strip() for s in sela[i : j - 1]]
    if any(dalam) and any(set(s) & _RAPAT for s in tepi):
        return False
    if len(digit) == _NIK and not k.npwp and not _PROVINSI.match(digit):
        return False
    panjang = [len(g.digit) for g in gugus[i:j]]
    if tepi or not k.longgar:
        # nothing but a NIP holds two dates; its grouping needs no look
        return len({*dalam}) == 1 and (len(digit) == _NIP or _baku(panjang))
    return not _uang(panjang, dalam, k.teks[: gugus[i].awal])


def _uang(panjang: Sequence[int], sela: Sequence[str], sebelum: str) -> bool:
    """Whether it is amounts with dots at their thousands: several, or one behind `Rp`."""
    titik = [s == "." for s in sela]
    ribuan = all(
        p == 3 if i and titik[i - 1] else p <= 3 or not (i < len(titik) and titik[i])
        for i, p in enumerate(panjang)
    )
    return any(titik) and ribuan and (not all(titik) or bool(_RUPIAH.search(sebelum)))


def _berupiah(gugus: Sequence[Gugus], sela: Sequence[str], i: int, k: Konteks) -> bool:
    """Whether one amount with dots at its thousands begins with a group, behind `Rp`."""
    akhir = next((j for j in range(i, len(sela)) if sela[j] != "."), len(sela))
    panjang = [len(g.digit) for g in gugus[i : akhir + 1]]
    return _uang(panjang, sela[i:akhir], k.teks[: gugus[i].awal])


def _baku(panjang: Sequence[int]) -> bool:
    """Whether people divide numbers so: in equal parts, or where the parts of a number end."""
    if len(panjang) < 5 and min(panjang) > 3:
        return True
    sama = len({*panjang[:-1]}) == 1 and panjang[-1] <= panjang[0] and panjang[0] > 2
    ujung = {sum(panjang[:n]) for n in range(1, len(panjang))}
    return sama or (len(panjang) < 6 and (ujung <= {2, 4, 6, 12} or ujung <= {8, 14, 15}))


def _telepon(
    gugus: Sequence[Gugus], sela: Sequence[str], i: int, k: Konteks
) -> tuple[str, int] | None:
    if i and _tersambung(sela[i - 1]):
        return None
    g = gugus[i].digit
    if i == 0 and k.tambah:
        asing = not g.startswith("62")
        # `+2.971.094.000` is growth
        return None if asing and any("." in s for s in sela) else _terpanjang(gugus, sela, 0, _LUAR)
    if g.startswith("62"):
        return None if _berupiah(gugus, sela, i, k) else _dengan_negara(gugus, sela, i)
    if _SELULER.match(g) and g.startswith("0"):
        return _seluler(gugus, sela, i, k)
    if g in ("0", "08"):
        return _terurai(gugus, sela, i, k)
    return _kabel(gugus, sela, i) if g.startswith("0") else None


def _tersambung(sela: str) -> bool:
    """Whether what stands between joins two groups into one code."""
    return sela in ("-", ".", "/")


def _terpanjang(
    gugus: Sequence[Gugus], sela: Sequence[str], i: int, banyak: range, paling_sedikit: int = 1
) -> tuple[str, int] | None:
    """The most groups that make a number and do not break a code."""
    hasil, jumlah = None, 0
    for j in range(i, len(gugus)):
        panjang = len(gugus[j].digit)
        jumlah += panjang
        if jumlah >= banyak.stop or (j > i and panjang < paling_sedikit):
            break
        sambung = j < len(sela) and _tersambung(sela[j])
        if jumlah in banyak and not sambung:
            hasil = "telepon", j + 1
    return hasil


def _dengan_negara(gugus: Sequence[Gugus], sela: Sequence[str], i: int) -> tuple[str, int] | None:
    """`62812...`, `62 812 ...`: without `+` a mobile number only; amounts begin with 62, too."""
    g = gugus[i].digit
    if g == "62":
        lanjut = i + 1 < len(gugus) and gugus[i + 1].digit
        pasti = bool(lanjut) and bool(_SELULER.match(str(lanjut)))
        return _terpanjang(gugus, sela, i, _tambah(SELULER), 2) if pasti else None
    if not re.match(r"6208?[1-9]|628[1-9]", g) or (len(g) > 10 and g.endswith("000")):
        return None
    return _terpanjang(gugus, sela, i, _tambah(SELULER), 2)


def _tambah(r: range) -> range:
    return range(r.start + 1, r.stop + 2)


def _seluler(
    gugus: Sequence[Gugus], sela: Sequence[str], i: int, k: Konteks
) -> tuple[str, int] | None:
    if len(gugus) - i > 1 and "/" in sela[i]:
        return None  # the number of a letter: 0812/045/2019
    titik = any("." in s for s in sela[i : i + 2])
    return _terpanjang(gugus, sela, i, SELULER, 3 if titik else 2) or _terurai(gugus, sela, i, k)


def _terurai(
    gugus: Sequence[Gugus], sela: Sequence[str], i: int, k: Konteks
) -> tuple[str, int] | None:
    """A mobile number cut into small pieces: only where nothing else stands in the row."""
    sisa = gugus[i:]
    digit = "".join(g.digit for g in sisa)
    sendiri = i == 0 and len(digit) in SELULER and digit.startswith("08") and digit[2] != "0"
    seragam = len(set(sela[i:])) == 1
    return ("telepon", len(gugus)) if sendiri and seragam and k.longgar else None


def _kabel(gugus: Sequence[Gugus], sela: Sequence[str], i: int) -> tuple[str, int] | None:
    kawasan = _KAWASAN.match(gugus[i].digit)
    if not kawasan:
        return None
    if sum("/" in s for s in sela[i : i + 3]) > 1:
        return None  # the number of a letter
    sendiri = len(kawasan[0]) == len(gugus[i].digit)
    if not sendiri and len(gugus[i].digit) not in KABEL:
        return None
    # the local part begins with no 0
    lokal = gugus[i].digit[kawasan.end() :] or (gugus[i + 1].digit if i + 1 < len(gugus) else "0")
    if lokal.startswith("0") or len(lokal) < 2:
        return None
    return _terpanjang(gugus, sela, i, KABEL, 2)
