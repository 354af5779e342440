"""What pictures say beside their picture: EXIF, IPTC, XMP, comments, texts. Out: segments."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

from terang.gerbang.html import segmen as segmen_html
from terang.gerbang.segmen import satu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.gerbang.segmen import Segmen

_PNG = b"\x89PNG\r\n\x1a\n"
_TERBACA = re.compile(rb"[\x20-\x7e\xa0-\xff]{9,}")
_TERBACA_16 = re.compile(rb"(?:[\x20-\x7e]\0){9,}|(?:\0[\x20-\x7e]){9,}")
_XMP = re.compile(rb"<x:xmpmeta.*?</x:xmpmeta>|<rdf:RDF.*?</rdf:RDF>", re.DOTALL)
_BATAS = 16 * 1024 * 1024


def baca(isi: bytes) -> Iterator[Segmen]:
    """Segments of a PNG, JPEG, WebP, GIF, TIFF or AVIF; nothing of its picture."""
    if isi.startswith(_PNG):
        yield from _png(isi)
    elif isi.startswith(b"\xff\xd8"):
        yield from _jpeg(isi)
    elif isi[:4] == b"RIFF":
        yield from _riff(isi)
    elif isi[:4] == b"GIF8":
        yield from _gif(isi)
    else:
        yield from _xmp(isi)
        yield from mentah(isi, "properti")


def _png(isi: bytes) -> Iterator[Segmen]:
    i = len(_PNG)
    while i + 8 <= len(isi):
        panjang, jenis = int.from_bytes(isi[i : i + 4], "big"), isi[i + 4 : i + 8]
        data = isi[i + 8 : i + 8 + panjang]
        i += 12 + panjang
        nama, _, sisa = data.partition(b"\0")
        di = f"properti {nama.decode('latin-1')}"
        if jenis == b"tEXt":
            yield from _teks(sisa, di)
        elif jenis == b"zTXt":
            yield from _teks(_buka(sisa[1:]), di)
        elif jenis == b"iTXt":
            padat, isi_teks = sisa[:1] == b"\1", sisa[2:].split(b"\0", 2)[-1]
            yield from _teks(_buka(isi_teks) if padat else isi_teks, di)
        elif jenis == b"eXIf":
            yield from mentah(data, "properti EXIF")
    yield from mentah(isi[i:], "sesudah gambar")


def _jpeg(isi: bytes) -> Iterator[Segmen]:
    i = 2
    while i + 4 <= len(isi) and isi[i] == 0xFF:
        tanda = isi[i + 1]
        if tanda == 0xDA:  # the picture itself begins
            break
        panjang = int.from_bytes(isi[i + 2 : i + 4], "big")
        data = isi[i + 4 : i + 2 + panjang]
        if tanda == 0xFE:
            yield from _teks(data, "komentar gambar")
        elif 0xE1 <= tanda <= 0xEF:
            yield from _xmp(data)
            if not data.startswith((b"http://ns.adobe.com/x", b"ICC_PROFILE")):
                yield from mentah(data, "properti EXIF")
        i += 2 + max(2, panjang)


def _riff(isi: bytes) -> Iterator[Segmen]:
    i = 12
    while i + 8 <= len(isi):
        jenis, panjang = isi[i : i + 4], int.from_bytes(isi[i + 4 : i + 8], "little")
        data = isi[i + 8 : i + 8 + panjang]
        if jenis == b"EXIF":
            yield from mentah(data, "properti EXIF")
        elif jenis == b"XMP ":
            yield from _xmp(data)
        i += 8 + panjang + panjang % 2


def _gif(isi: bytes) -> Iterator[Segmen]:
    """Comments: blocks behind `21 FE`, each with its length first."""
    for m in re.finditer(rb"\x21\xfe", isi):
        i, teks = m.end(), b""
        while i < len(isi) and isi[i]:
            teks += isi[i + 1 : i + 1 + isi[i]]
            i += 1 + isi[i]
        if _TERBACA.fullmatch(teks):
            yield from _teks(teks, "komentar gambar")
    yield from _xmp(isi)


def _xmp(isi: bytes) -> Iterator[Segmen]:
    for m in _XMP.finditer(isi):
        yield from _teks(m[0], "properti XMP")


def _teks(isi: bytes, di: str) -> Iterator[Segmen]:
    for s in segmen_html(isi.decode("utf-8", "replace")):
        s.di = di
        yield s


def mentah(isi: bytes, di: str) -> Iterator[Segmen]:
    """Texts among binary values, of a file that is not too large to look at."""
    isi = isi[:_BATAS]
    for m in _TERBACA.finditer(isi):
        yield satu(m[0].decode("utf-8", "replace"), di)
    for m in _TERBACA_16.finditer(isi):
        yield satu(m[0].replace(b"\0", b"").decode("ascii"), di)


def _buka(isi: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(isi, _BATAS)
    except zlib.error:
        return b""
