"""What cannot hold a leak, told from the bytes alone. In: bytes of text; out: whether it is clean.

Nearly every file of a site is clean, and there are thousands: so no pattern runs over them. Each
is copied twice, without what may divide digits and with every digit the same, and long runs are
found in it as the system finds strings. What is left over, readers look at slowly. It may call a
clean file dirty, never a dirty one clean; tests hold it against the readers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terang.gerbang.izin import telepon
from terang.gerbang.tetapan import DALAM_BARIS, TERPENDEK

if TYPE_CHECKING:
    from terang.gerbang.izin import Izin

# What may stand inside a number; of signs beyond ASCII all bytes.
_SELA = b" \t\r\n.-/()_" + bytes(range(0x80, 0x100))
_KELAS = bytes(
    ord("0") if chr(b) in "0123456789" else ord("T") if chr(b) in ">;" else ord("x")
    for b in range(256)
)
_DERET = b"0" * TERPENDEK
_TANDA = b"T0"
"""A digit behind a tag or an entity."""
_NOL = re.compile(b"0+")
_MULAI = re.compile(rb"0[2-9][0-9]{7}|62[0-9]{7}")
_SEKITAR, _INANG = 24, 80
"""So many bytes around decide, nearly always; behind `@` stands the name of a host."""
_PANJANG = 15
_ENTITAS_AMAN = re.compile(b"&(?!#|commat|period)|&#(?:39|34);")
# The code of no `@`, and of nothing between two digits.
_KODE_AMAN = re.compile(rb"(?!%40)(?:(?<![0-9])|(?!(?:%[0-9A-Fa-f]{2})+[0-9]))")
# Names run into what follows them here, so `<ul>` counts as `<u l>`, too.
_DALAM = re.compile(f"<(?:!|{DALAM_BARIS})".encode(), re.IGNORECASE)
_KANAN = re.compile(rb"(?:<wbr>|[A-Za-z0-9.\-])*")
_HURUF = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._%+-")
# A reader looks beyond a space, a tag, an entity, a sign nobody sees.
_SEBELUM = frozenset(bytes([b]) for b in (*b" >;", *range(0x80, 0x100)))
_SESUDAH = frozenset(bytes([b]) for b in (*b"<&%", *range(0x80, 0x100)))


class Saring:
    """Remembers surroundings that it has found harmless: pages of a site repeat each other."""

    def __init__(self, izin: Izin) -> None:
        self._telepon = izin.telepon
        self._deret: dict[bytes, int] = {}
        self._aman: set[bytes] = set()
        self._surel: dict[bytes, list[bytes]] = {}
        for surel in izin.surel:
            lokal, _, inang = surel.encode().partition(b"@")
            self._surel.setdefault(inang, []).append(lokal)

    def bersih(self, isi: bytes) -> bool:
        """Whether a file of text, coded as UTF-8, has nothing in it that readers must look at."""
        padat = isi.translate(None, _SELA)
        kelas = padat.translate(_KELAS)
        return (
            (_DERET not in kelas or self._angka(padat, kelas))
            and (b"@" not in isi or self._alamat(isi))
            and (b"&" not in isi or _biasa(isi, b"&", _ENTITAS_AMAN))
            and (b"%" not in isi or _biasa(isi, b"%", _KODE_AMAN))
            and (_TANDA not in kelas or self._terpisah(padat, kelas))
        )

    def _angka(self, padat: bytes, kelas: bytes) -> bool:
        cari, kenal = kelas.find, self._deret
        i = cari(_DERET)
        while i >= 0:
            sekitar = padat[i - 1 if i else 0 : i + _SEKITAR]
            panjang = kenal.get(sekitar, 0)
            if not panjang:
                m = _NOL.match(kelas, i)
                panjang = m.end() - i if m else 1
                if not self._wajar(padat[i : i + panjang], tambah=padat[i - 1 : i] == b"+"):
                    return False
                if panjang < _SEKITAR:
                    kenal[sekitar] = panjang
            i = cari(_DERET, i + panjang)
        return True

    def _wajar(self, deret: bytes, *, tambah: bool) -> bool:
        """Whether digits in a row can be no number of a person, however they are divided."""
        if telepon(deret.decode()) in self._telepon:
            return True
        return len(deret) < _PANJANG and not tambah and not _MULAI.search(deret)

    def _alamat(self, isi: bytes) -> bool:
        cari, aman = isi.find, self._aman
        i = cari(b"@")
        while i >= 0:
            sekitar = isi[max(0, i - _SEKITAR) : i + _INANG]
            # near the beginning of a file they do not tell where among them the sign stands
            if i < _SEKITAR or sekitar not in aman:
                m = _KANAN.match(isi, i + 1)
                kanan = m[0] if m else b""
                ujung = i + 1 + len(kanan)
                inang = kanan.replace(b"<wbr>", b"").rstrip(b".").lower()
                lokal = self._surel.get(inang, ())
                if not (
                    any(_berakhir(isi, i, satu) for satu in lokal)
                    if lokal
                    else _bukan_alamat(isi[i - 1 : i], kanan, isi[ujung : ujung + 1])
                ):
                    return False
                if (
                    i >= _SEKITAR
                    and len(kanan) + 2 < _INANG
                    and all(len(satu) < _SEKITAR for satu in lokal)
                ):
                    aman.add(sekitar)
            i = cari(b"@", i + 1)
        return True

    def _terpisah(self, padat: bytes, kelas: bytes) -> bool:
        cari, aman = kelas.find, self._aman
        i = cari(_TANDA)
        while i >= 0:
            sekitar = padat[max(0, i - _SEKITAR) : i + 4]
            if i < _SEKITAR or sekitar not in aman:
                awal = _pembagi(padat, i)
                if awal < 0:
                    return False
                if i >= _SEKITAR > i - awal:
                    aman.add(sekitar)
            i = cari(_TANDA, i + 2)
        return True


def _pembagi(padat: bytes, i: int) -> int:
    """Where that begins which divides a digit from the digit before it; -1 if nothing does."""
    while True:
        tag = padat[i] == 0x3E
        j = padat.rfind(b"<" if tag else b"&", 0 if tag else max(0, i - 10), i)
        if j <= 0 or (tag and not _DALAM.match(padat, j)):
            return max(0, j)
        sebelum = padat[j - 1]
        if 0x30 <= sebelum <= 0x39:
            return -1
        if sebelum not in b">;":
            return j - 1
        i = j - 1


def _biasa(isi: bytes, tanda: bytes, aman: re.Pattern[bytes]) -> bool:
    """Whether all that begins with a sign is of the kind that hides no digit and no `@`."""
    i = isi.find(tanda)
    while i >= 0:
        if not aman.match(isi, i):
            return False
        i = isi.find(tanda, i + 1)
    return True


def _berakhir(isi: bytes, i: int, lokal: bytes) -> bool:
    """Whether a name stands before a place, and is not the end of a longer one."""
    awal = i - len(lokal)
    return isi[awal:i].lower() == lokal and (awal == 0 or isi[awal - 1] not in _HURUF)


def _bukan_alamat(kiri: bytes, inang: bytes, sesudah: bytes) -> bool:
    """Whether `@` stands alone, before an account, or before a rule of a style sheet."""
    if kiri[:1] in _SEBELUM or (kiri and kiri[0] in _HURUF):
        return bool(inang) and not set(inang) & set(b".<") and sesudah not in _SESUDAH
    return True
