"""HTML, XML and SVG as people see them, and what their attributes hold. Out: segments."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import unquote

from terang.gerbang.segmen import Segmen
from terang.gerbang.tetapan import DALAM_BARIS

if TYPE_CHECKING:
    from collections.abc import Iterator

SAH = "t-pengesahan"
"""Class of the block in which a printed NIP may stand."""
BATAS = "\u200b"
"""Where an element within a line begins or ends: it divides words, and no digits."""
_TANDA = re.compile(
    r"<!--(?P<komentar>.*?)-->"
    r"|<!\[CDATA\[(?P<cdata>.*?)\]\]>"
    r"|<(?P<mentah>script|style)(?P<sifat_mentah>(?:[^>\"']|\"[^\"]*\"|'[^']*')*)>(?P<isi>.*?)</(?P=mentah)\s*>"
    r"|<(?P<tutup>/?)(?P<nama>[A-Za-z?!][^\s/>]*)(?P<sifat>(?:[^>\"']|\"[^\"]*\"|'[^']*')*)>",
    re.DOTALL | re.IGNORECASE,
)
_SIFAT = re.compile(r"([^\s=\"'/]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_ENTITAS = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
_JALUR = re.compile(r"[MmLlHhVvCcSsQqTtAaZzEe0-9\s,.+\-()a-z]*")
_BERBILANGAN = re.compile("d|points|viewbox|transform|values|keytimes|stroke-dasharray")
_SEBARIS = re.compile(DALAM_BARIS)


def segmen(teks: str) -> Iterator[Segmen]:
    """Every stretch of text between elements that divide, every attribute, script and comment."""
    kini, akhir = Segmen(), 0
    for tanda in _TANDA.finditer(teks):
        _teks(kini, teks[akhir : tanda.start()], akhir)
        akhir = tanda.end()
        nama = (tanda["nama"] or "").lower()
        yield from _tersirat(tanda)
        if tanda["komentar"] is not None or _SEBARIS.fullmatch(nama):
            if nama != "wbr":
                kini.tambah(BATAS, tanda.start())
            continue
        if tanda["cdata"] is not None:
            kini.tambah(tanda["cdata"], tanda.start("cdata"))
            continue
        yield kini
        kini = Segmen()
        # the block is one element without blocks inside
        kini.pengesahan = not tanda["tutup"] and SAH in (tanda["sifat"] or "")
    _teks(kini, teks[akhir:], akhir)
    yield kini


def _tersirat(tanda: re.Match[str]) -> Iterator[Segmen]:
    """What is in a tag or comment and not in the flow of the text."""
    for bagian in ("komentar", "isi"):
        isi = tanda[bagian]
        if isi and not isi.isspace():
            satu = Segmen()
            satu.tambah(lepas_kode(isi), tanda.start(bagian))
            yield satu
    for bagian in ("sifat", "sifat_mentah"):
        if tanda[bagian] and "=" in tanda[bagian]:
            yield from _sifat(tanda[bagian], tanda.start(bagian))
    # `<nama@kantor.id>` is a tag to a browser, which shows nothing of it
    if bebas := _SIFAT.sub(" ", f"{tanda['nama'] or ''}{tanda['sifat'] or ''}").strip():
        satu = Segmen()
        satu.tambah(bebas, tanda.start("nama"))
        yield satu


def _sifat(sifat: str, di: int) -> Iterator[Segmen]:
    for m in _SIFAT.finditer(sifat):
        ke = m.lastindex or 2
        nilai = m[ke]
        if _BERBILANGAN.fullmatch(m[1].lower()) and _JALUR.fullmatch(nilai):
            continue
        satu = Segmen()
        satu.tambah(lepas_persen(unescape(nilai)), di + m.start(ke))
        yield satu


def _teks(kini: Segmen, teks: str, di: int) -> None:
    """Add text with its entities resolved; line breaks and runs of space are one space."""
    akhir = 0
    for m in _ENTITAS.finditer(teks) if "&" in teks else ():
        _polos(kini, teks[akhir : m.start()], di + akhir)
        kini.tambah(unescape(m[0]), di + m.start())
        akhir = m.end()
    _polos(kini, teks[akhir:], di + akhir)


def _polos(kini: Segmen, teks: str, di: int) -> None:
    akhir = 0
    for m in re.finditer(r"[ \t\r\n]{2,}|[\t\r\n]", teks):
        kini.tambah(teks[akhir : m.start()] + " ", di + akhir)
        akhir = m.end()
    kini.tambah(teks[akhir:], di + akhir)


def lepas_persen(teks: str) -> str:
    """Undo the coding of addresses: `%40`, `%2B62`."""
    return unquote(teks) if "%" in teks else teks


_LEPAS = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^ux]))")


def lepas_kode(teks: str) -> str:
    r"""Undo what JSON and scripts write for a sign: `@`, `\n`, `\x40`; then entities and `%40`."""

    def tanda(m: re.Match[str]) -> str:
        return (
            chr(int(m[1] or m[2], 16)) if m[1] or m[2] else {"n": "\n", "t": "\t"}.get(m[3], m[3])
        )

    teks = _LEPAS.sub(tanda, teks) if "\\" in teks else teks
    return unescape(lepas_persen(teks))
