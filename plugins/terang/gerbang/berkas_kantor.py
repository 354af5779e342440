"""Spreadsheets and documents (XLSX, DOCX, ODS, ...): every member, hidden or not. Out: segments."""

from __future__ import annotations

import io
import lzma
import re
import zipfile
import zlib
from html import unescape
from typing import TYPE_CHECKING

from terang.gerbang.html import segmen
from terang.gerbang.segmen import satu
from terang.gerbang.tetapan import BATAS_ISI, TakTerbukaError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terang.gerbang.segmen import Segmen

_LEMBAR = re.compile(r"xl/worksheets/(?:_rels/)?sheet[^/]*\.xml")
_SEL = re.compile(r"<c\s([^>]*?)(?:/>|>(.*?)</c>)", re.DOTALL)
_RUJUK = re.compile(r'\br="([A-Z]+[0-9]+)"')
_NILAI = re.compile(r"<(?:v|t)(?:\s[^>]*)?>(.*?)</(?:v|t)>", re.DOTALL)
_BERSAMA = re.compile(r"<si(?:\s[^>]*)?>(.*?)</si>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
# Parts of a paragraph are divided where its looks change, in the middle of a number, too.
_BAGIAN = re.compile(
    r"</?(?:w:(?:r|t|rPr|proofErr|bookmarkStart|bookmarkEnd|[a-z]+Pr|rFonts|b|i|sz|szCs|color|lang|u"
    r"|noProof|hyperlink|smartTag)|text:(?:span|a|s)|a:(?:r|t|rPr)|r|rPr)(?:\s[^>]*)?/?>"
)


_RUSAK = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    RuntimeError,
    NotImplementedError,
    ValueError,
    EOFError,
    OSError,
)


def baca(isi: bytes, anggota: Callable[[str, bytes], Iterator[Segmen]]) -> Iterator[Segmen]:
    """Segments of all members.

    Args:
        isi: the file.
        anggota: reads a member that is a file of another kind: a picture, a text.

    Raises:
        TakTerbukaError: it is broken, locked with a password, or unpacks without end.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
            daftar = arsip.infolist()
            if sum(info.file_size for info in daftar) > BATAS_ISI:
                raise TakTerbukaError("isinya terlalu besar")
            if arsip.comment:
                yield satu(arsip.comment.decode("utf-8", "replace"), "komentar arsip")
            nama_lembar = _nama_lembar(arsip)
            for info in daftar:
                yield satu(info.filename, "nama anggota")
                yield from _anggota(arsip.read(info), info.filename, nama_lembar, anggota)
    except _RUSAK as galat:
        raise TakTerbukaError("rusak atau berkata sandi") from galat


def _anggota(
    isi: bytes, nama: str, lembar: dict[str, str], lain: Callable[[str, bytes], Iterator[Segmen]]
) -> Iterator[Segmen]:
    if not nama.endswith((".xml", ".rels")):
        for s in lain(nama, isi):
            s.di = f"{nama}, {s.di}" if s.di else nama
            yield s
        return
    teks = isi.decode("utf-8", "replace")
    if _LEMBAR.fullmatch(nama):
        yield from _sel(teks, lembar.get(nama, nama))
    if nama == "xl/sharedStrings.xml":
        yield from (
            satu(unescape(_TAG.sub("", s[1])), f"{nama}, teks ke-{i}")
            for i, s in enumerate(_BERSAMA.finditer(teks), 1)
        )
        return
    for s in segmen(_BAGIAN.sub("", teks)):
        s.di = nama
        yield s


def _sel(teks: str, lembar: str) -> Iterator[Segmen]:
    """Cells of a worksheet by name; what they share stands elsewhere."""
    for sel in _SEL.finditer(teks):
        rujuk = _RUJUK.search(sel[1])
        if sel[2] and rujuk and 't="s"' not in sel[1]:
            isi = "".join(unescape(n) for n in _NILAI.findall(sel[2]))
            yield satu(_bulat(isi), f"lembar {lembar}, sel {rujuk[1]}")


def _bulat(isi: str) -> str:
    """A number as a spreadsheet shows it: `1.471081201900001E15` is one with 16 digits."""
    if re.fullmatch(r"[0-9](?:\.[0-9]+)?[eE]\+?1[0-9]", isi):
        return f"{round(float(isi))}"
    return isi


def _nama_lembar(arsip: zipfile.ZipFile) -> dict[str, str]:
    """Names of worksheets by the member that holds them."""
    try:
        buku = arsip.read("xl/workbook.xml").decode("utf-8", "replace")
        rel = arsip.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
    except KeyError:
        return {}
    tujuan = {}
    for r in re.findall(r"<Relationship\s[^>]*>", rel):
        id_, ke = re.search(r'\bId="([^"]*)"', r), re.search(r'\bTarget="/?(?:xl/)?([^"]*)"', r)
        if id_ and ke:
            tujuan[id_[1]] = f"xl/{ke[1]}"
    hasil = {}
    for s in re.findall(r"<sheet\s[^>]*>", buku):
        nama, id_ = re.search(r'\bname="([^"]*)"', s), re.search(r'\br:id="([^"]*)"', s)
        if nama and id_ and id_[1] in tujuan:
            tersembunyi = " (tersembunyi)" if "idden" in s else ""
            hasil[tujuan[id_[1]]] = f"'{unescape(nama[1])}'{tersembunyi}"
    return hasil
