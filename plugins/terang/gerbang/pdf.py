"""PDF: text of its pages, notes on them, properties, XMP, attachments. In: bytes; out: segments."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

from terang.gerbang.html import lepas_persen
from terang.gerbang.html import segmen as segmen_html
from terang.gerbang.segmen import satu
from terang.gerbang.tetapan import TakTerbukaError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from terang.gerbang.segmen import Segmen

_XMP = re.compile(rb"<x:xmpmeta.*?</x:xmpmeta>", re.DOTALL)
_ALIR = re.compile(rb"/Type\s*/Metadata\b[^>]*>>\s*stream\r?\n|/Metadata[^>]*>>\s*stream\r?\n")
# A number that goes on in the next line.
_SAMBUNG = re.compile(r"(?<=[0-9][.\-])\r?\n(?=[0-9])")
_LENGKAP = 40 * 1024 * 1024
"""Bytes of unpacked metadata that are looked at."""


def baca(isi: bytes, anggota: Callable[[str, bytes], Iterator[Segmen]]) -> Iterator[Segmen]:
    """Segments of a PDF.

    Args:
        isi: the file.
        anggota: reads an attachment.

    Raises:
        TakTerbukaError: it is broken or locked with a password.
    """
    import pypdfium2 as pdfium  # a large library, for sites that have paper

    try:
        dokumen = pdfium.PdfDocument(isi)
    except pdfium.PdfiumError as galat:
        raise TakTerbukaError("rusak atau berkata sandi") from galat
    try:
        for nama, nilai in dokumen.get_metadata_dict(skip_empty=True).items():
            yield satu(nilai, f"properti {nama}")
        yield from _xmp(isi)
        for i in range(len(dokumen)):
            yield from _halaman(dokumen, i, pdfium)
        for i in range(dokumen.count_attachments()):
            lampiran = dokumen.get_attachment(i)
            nama = lampiran.get_name()
            yield satu(nama, "nama lampiran")
            for s in anggota(nama, bytes(lampiran.get_data())):
                s.di = f"lampiran {nama}, {s.di}" if s.di else f"lampiran {nama}"
                yield s
    finally:
        dokumen.close()


def _halaman(dokumen: Any, i: int, pdfium: Any) -> Iterator[Segmen]:
    halaman = dokumen[i]
    teks = halaman.get_textpage()
    isi = _SAMBUNG.sub("", teks.get_text_bounded().replace("\ufffe", ""))
    kertas = satu(isi, f"halaman {i + 1}", longgar=False)
    kertas.pengesahan = True  # paper has no marks; who is named before a NIP must do
    yield kertas
    teks.close()
    yield from _catatan(halaman, i, pdfium.raw)
    halaman.close()


def _catatan(halaman: Any, i: int, raw: Any) -> Iterator[Segmen]:
    """Notes, form fields and links on a page."""
    for n in range(raw.FPDFPage_GetAnnotCount(halaman)):
        catatan = raw.FPDFPage_GetAnnot(halaman, n)
        for kunci in (b"Contents", b"T", b"V", b"TU"):
            yield satu(_nilai(catatan, kunci, raw), f"catatan di halaman {i + 1}")
        tautan = raw.FPDFAnnot_GetLink(catatan)
        aksi = raw.FPDFLink_GetAction(tautan) if tautan else None
        if aksi:
            panjang = raw.FPDFAction_GetURIPath(halaman.pdf, aksi, None, 0)
            tempat = (raw.ctypes.c_char * panjang)()
            raw.FPDFAction_GetURIPath(halaman.pdf, aksi, tempat, panjang)
            yield from _tautan(tempat.value.decode("utf-8", "replace"), i)
        raw.FPDFPage_CloseAnnot(catatan)


def _tautan(alamat: str, i: int) -> Iterator[Segmen]:
    if alamat:
        yield satu(lepas_persen(alamat), f"tautan di halaman {i + 1}")


def _nilai(catatan: Any, kunci: bytes, raw: Any) -> str:
    panjang = raw.FPDFAnnot_GetStringValue(catatan, kunci, None, 0)
    if panjang <= 2:
        return ""
    tempat = (raw.FPDF_WCHAR * (panjang // 2))()
    raw.FPDFAnnot_GetStringValue(catatan, kunci, tempat, panjang)
    return bytes(tempat).decode("utf-16-le", "replace").rstrip("\0")


def _xmp(isi: bytes) -> Iterator[Segmen]:
    """XMP, plain or packed."""
    semua = [m[0] for m in _XMP.finditer(isi)]
    for alir in _ALIR.finditer(isi):
        try:
            semua.append(zlib.decompressobj().decompress(isi[alir.end() :], _LENGKAP))
        except zlib.error:
            continue  # it is plain, and was found above
    for satu_xmp in semua:
        for s in segmen_html(satu_xmp.decode("utf-8", "replace")):
            s.di = "properti XMP"
            yield s
