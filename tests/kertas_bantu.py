"""Papers as a program reads them: bytes of a PDF in; words, pictures, structure, verdicts out."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import TYPE_CHECKING, Any

import page as pemeriksa
import pypdfium2
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PIL.Image import Image

PANJANG = "PDFA2A-STREAM-LENGTH-001"
PROFIL = tuple(map(pemeriksa.ValidationProfile, ("ua1", "2a")))
# A hyphen at the end of a line may be one of the word or not: neither counts.
_GANTI_BARIS = re.compile("(?<=[^\\W_])[-\u00ad\u0002\ufffe]\\s*(?=[^\\W_])")
_SVG_LISAN = re.compile(r"<(title|desc)\b.*?</\1>", re.DOTALL)


@dataclass(frozen=True)
class Unsur:
    """A structure element: its kind, its attributes, what is below it."""

    jenis: str
    ciri: dict[str, str]
    anak: tuple[Unsur, ...]

    def semua(self, jenis: str) -> Iterator[Unsur]:
        if self.jenis == jenis:
            yield self
        for satu in self.anak:
            yield from satu.semua(jenis)


class Kertas:
    """A PDF."""

    def __init__(self, isi: bytes) -> None:
        self.isi = isi

    @cached_property
    def _pdfium(self) -> Any:
        return pypdfium2.PdfDocument(self.isi)

    @cached_property
    def baca(self) -> PdfReader:
        return PdfReader(BytesIO(self.isi))

    @cached_property
    def halaman(self) -> list[str]:
        """The text of each page."""
        return [p.get_textpage().get_text_range().replace("\u200b", "") for p in self._pdfium]

    @property
    def teks(self) -> str:
        """All of it; the letter of a note is none of its first word."""
        return re.sub(r"(?m)^[a-z]+(?=Catatan\b)", "", "\n".join(self.halaman))

    def gambar(self, halaman: int = 0, skala: float = 3) -> Image:
        gambar: Image = self._pdfium[halaman].render(scale=skala).to_pil()
        return gambar

    def di_luar(self) -> list[str]:
        """Letters that lie beyond the edge of their page."""
        hasil = []
        for p in self._pdfium:
            lebar, tinggi = p.get_size()
            teks = p.get_textpage()
            for i in range(teks.count_chars()):
                kiri, bawah, kanan, atas = teks.get_charbox(i)
                huruf = teks.get_text_range(i, 1)
                if huruf.strip() and not (
                    0 <= kiri <= kanan <= lebar + 1 and -1 <= bawah <= atas <= tinggi + 1
                ):
                    hasil.append(huruf)
        return hasil

    def pelanggaran(self) -> list[str]:
        """What the two standards find wrong."""
        return [
            f"{profil.value}: {gagal.rule_id}"
            for profil in PROFIL
            for gagal in pemeriksa.validate_pdf_bytes(self.isi, profile=profil).failures
            if gagal.rule_id != PANJANG or not self._panjang_tepat(gagal.object_id)
        ]

    def _panjang_tepat(self, id_: Any) -> bool:
        """Whether a stream is as long as it says.

        The checker counts wrong when its last byte is that of a line end, which veraPDF does not.
        """
        (awal,) = re.finditer(
            rb"\n%d 0 obj\s*<<.*?>>\s*stream\n" % id_.object_number, self.isi, re.S
        )
        panjang = re.search(rb"/Length (\d+)", awal[0])
        assert panjang
        akhir = awal.end() + int(panjang[1])
        return self.isi[akhir - 1 : akhir + 10] == b"\r\nendstream"

    @property
    def akar(self) -> Any:
        """The catalogue of the file."""
        return self.baca.trailer["/Root"]

    @cached_property
    def susunan(self) -> Unsur:
        akar = self.akar["/StructTreeRoot"]
        return Unsur("akar", {}, tuple(_anak(akar)))

    def daftar_isi(self) -> list[tuple[str, int]]:
        """Bookmarks with their pages, counted from 1."""
        return [
            (str(b.title), int(self.baca.get_destination_page_number(b) or 0) + 1)
            for b in self._ratakan()
        ]

    def _ratakan(self) -> Iterator[Any]:
        tumpuk: list[Any] = list(self.baca.outline)
        while tumpuk:
            satu = tumpuk.pop(0)
            if isinstance(satu, list):
                tumpuk[:0] = satu
            else:
                yield satu


def _anak(simpul: Any) -> Iterator[Unsur]:
    bawah = simpul.get("/K", ())
    for satu in bawah if isinstance(bawah, ArrayObject) else (bawah,):
        isi = satu.get_object() if hasattr(satu, "get_object") else satu
        if isinstance(isi, DictionaryObject) and "/S" in isi:
            ciri = isi.get("/A", {})
            semua = ciri if isinstance(ciri, ArrayObject) else (ciri,)
            nilai = {k: str(v) for c in semua for k, v in c.get_object().items()} if ciri else {}
            yield Unsur(str(isi["/S"]), nilai, tuple(_anak(isi)))


def kata(teks: str) -> Counter[str]:
    """Words and numbers, however they are set."""
    return Counter(re.findall(r"[^\W_]+", _GANTI_BARIS.sub("", teks)))


def teks_html(html: str) -> str:
    """The words of our own HTML as they are seen; what a picture says aloud is not printed."""
    from html.parser import HTMLParser

    bagian: list[str] = []

    class Pembaca(HTMLParser):
        def handle_data(self, data: str) -> None:
            bagian.append(data)

        def handle_starttag(self, tag: str, attrs: Any) -> None:
            bagian.append("" if tag in {"wbr", "a", "abbr", "strong"} else " ")

    Pembaca().feed(_SVG_LISAN.sub("", html))
    return "".join(bagian).replace("\u00ad", "").replace("\u200b", "")


def cetakan(situs: Path, nama: str = "*.pdf") -> list[Path]:
    """Every paper of a built site."""
    return sorted(situs.rglob(nama))
