"""Personal data in plain text. In: text; out: what was found where, as kind and digits.

Digits may be divided by spaces, dots, dashes and signs nobody sees. What looks alike and is none
(checksums, budget codes, dates, clock times) is passed over first.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from terang.gerbang import nomor
from terang.gerbang.tetapan import TERPENDEK

if TYPE_CHECKING:
    from collections.abc import Iterator

_SELA = " \u00a0\u00ad\u2000-\u200f\u2010-\u2015\u202f\u2060\u2212\ufeff./()_\\-"
_DERET = re.compile(rf"[0-9](?:[{_SELA}]{{0,4}}[0-9])+")
_GUGUS = re.compile("[0-9]+")
# Sums of files, their beginning behind the word `sidik`, their base64 form, UUIDs, pictures
# inside a page, DIPA numbers, days, clock times.
_BUKAN = re.compile(
    r"(?<![0-9A-Za-z])(?=[0-9]*[a-f])[0-9a-f]{20,128}(?![0-9A-Za-z])"
    r"|(?<=sidik\s)(?:isi\s)?(?=[0-9]*[a-f])[0-9a-f]{12,19}(?![0-9A-Za-z])"
    r"|sha(?:256|384|512)-[A-Za-z0-9+/=]{40,}"
    r"|(?<![0-9A-Za-z])(?=[0-9-]*[a-f])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    r"|;base64,[A-Za-z0-9+/=]+"
    r"|(?<![0-9.])[0-9]{3}\.[0-9]{2}\.[0-9]\.[0-9]{6}(?![0-9.])"
    r"|(?<![0-9.\-/])(?:[0-9]{4}-[01][0-9]-[0-3][0-9]|[0-3]?[0-9]([.\-/])[01]?[0-9]\1(?:19|20)[0-9]{2})"
    r"(?![0-9.\-/])"
    r"|(?<![0-9.:])[0-2]?[0-9][.:][0-5][0-9](?![0-9]|[.:][0-9])"
)
_SUREL = re.compile(
    r"(?<![A-Za-z0-9._%+\-])[A-Za-z0-9._%+\-]{1,64}[ \u200b]?@[ \u200b]?"
    r"((?:[A-Za-z0-9](?:[A-Za-z0-9\-]{0,62})\u200b?\.\u200b?)+([A-Za-z]{2,24}))(?![A-Za-z0-9\-])"
)
# `ikon@2x.png` is a picture, `pustaka@3.1.js` a program.
_AKHIRAN = re.compile(
    "avif|bmp|css|csv|gif|html?|ico|jpe?g|js|json|map|mjs|pdf|png|svg|txt|webp|woff2?|xml",
    re.IGNORECASE,
)
_NPWP_CETAK = re.compile(r"[0-9]{2}\.[0-9]{3}\.[0-9]{3}\.[0-9][-.][0-9]{3}\.[0-9]{3}(?![0-9])")
_NPWP_KATA = re.compile(r"NPWP|wajib pajak", re.IGNORECASE)
_PENTING = re.compile(r"\bN\.?I\.?K\b|KTP|\bK\.?K\b|[Kk]ependudukan|[Kk]eluarga")
# Numbers of permits and accounts look like telephones.
_BUKAN_TELEPON = re.compile(r"(?:\bNIB|[Rr]ekening|\bNo\.? ?[Rr]ek)\W{0,4}$")
_DEKAT = 40


class Temu(NamedTuple):
    """Something found.

    Attributes:
        jenis: `nik`, `nip`, `npwp`, `telepon` or `surel`.
        awal: where it begins in the text, as an index.
        akhir: where it ends.
        isi: its digits alone, or the address in lower case.
    """

    jenis: str
    awal: int
    akhir: int
    isi: str


def cari(teks: str, *, longgar: bool = True) -> Iterator[Temu]:
    """Find everything in a text that looks like personal data.

    Args:
        teks: the text; a line break ends a number.
        longgar: whether a number may be divided anywhere. Not where cells of a table stand side by
            side with nothing but space between them, as in the text of a PDF.
    """
    if "@" in teks:
        yield from _surel(teks)
    bersih = _BUKAN.sub(lambda m: "\0" * len(m[0]), teks) if _DERET.search(teks) else ""
    for deret in _DERET.finditer(bersih):
        if deret.end() - deret.start() > TERPENDEK - 1:
            yield from _angka(bersih, deret, longgar=longgar)


def _surel(teks: str) -> Iterator[Temu]:
    for m in _SUREL.finditer(teks):
        if not _AKHIRAN.fullmatch(m[2]):
            isi = m[0].replace(" ", "").replace("\u200b", "").strip(".").lower()
            yield Temu("surel", m.start(), m.end(), isi)


def _angka(teks: str, deret: re.Match[str], *, longgar: bool) -> Iterator[Temu]:
    awal = deret.start()
    gugus = [nomor.Gugus(m[0], awal + m.start(), awal + m.end()) for m in _GUGUS.finditer(deret[0])]
    if sum(len(g.digit) for g in gugus) < TERPENDEK:
        return
    sebelum = teks[max(0, awal - _DEKAT) : awal]
    konteks = nomor.Konteks(
        teks,
        tambah=teks[awal - 1 : awal] == "+" or teks[awal - 2 : awal] == "+(",
        longgar=longgar or bool(_PENTING.search(sebelum)),
        npwp=bool(_NPWP_KATA.search(sebelum)),
        telepon=not _BUKAN_TELEPON.search(sebelum),
    )
    m = _NPWP_CETAK.search(deret[0])
    if m and not deret[0][: m.start()].endswith(tuple("0123456789.")):
        digit = re.sub("[^0-9]", "", m[0])
        yield Temu("npwp", awal + m.start(), awal + m.end(), digit)
        return
    temu: dict[tuple[int, int], Temu] = {}
    for bagian in (gugus, _satukan(gugus, teks)):
        for jenis, a, z in nomor.nilai(bagian, konteks):
            digit = "".join(g.digit for g in bagian[a:z])
            rentang = bagian[a].awal, bagian[z - 1].akhir
            temu.setdefault(rentang, Temu(jenis, *rentang, digit))
    yield from temu.values()


def _satukan(gugus: list[nomor.Gugus], teks: str) -> list[nomor.Gugus]:
    """Groups that only signs nobody sees divide, as one."""
    hasil: list[nomor.Gugus] = []
    for g in gugus:
        if hasil and not nomor.tampak(teks[hasil[-1].akhir : g.awal]):
            hasil[-1] = nomor.Gugus(hasil[-1].digit + g.digit, hasil[-1].awal, g.akhir)
        else:
            hasil.append(g)
    return hasil
