"""Sheets of a workbook: text that is never computed, headers that stay, pages that print."""

from __future__ import annotations

import io
from datetime import datetime, time
from textwrap import wrap
from typing import TYPE_CHECKING, Any, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import xlsxwriter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

SEL = 32_000
"""Characters that fit into a cell, a little less than the format allows."""
TAUTAN = 60_000
"""Links that fit into a sheet; the format allows 65,530, and later ones are text."""
PANJANG_TAUTAN = 2_000
A4 = 9
BARIS = 12
"""Height of a line of text in points."""
TERTINGGI = 400
"""Height of a row in points, a little less than the format allows."""
BAHASA = "id"
_AWAL = (1980, 1, 1, 0, 0, 0)


class Kolom(NamedTuple):
    """A column: its head, and its width in characters."""

    judul: str
    lebar: float


class Tautan(NamedTuple):
    """A cell that leads to an address."""

    url: str


Sel = str | int | Tautan


class Buku:
    """A workbook in memory. The same calls give the same bytes."""

    def __init__(self, judul: str, keterangan: str, tanggal: date) -> None:
        """Begin it.

        Args:
            judul: its title.
            keterangan: what it says of itself.
            tanggal: given as the day it was made, since the clock must not show in it.
        """
        self._isi = io.BytesIO()
        # Text stays text: what begins with `=` is no formula, what looks like a link no link.
        self._buku = xlsxwriter.Workbook(
            self._isi,
            {
                "in_memory": True,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
            },
        )
        self._buku.set_properties(
            {
                "title": judul,
                "comments": keterangan,
                "author": "Terang",
                "created": datetime.combine(tanggal, time()),
            }
        )
        dasar = {"font_name": "Arial", "font_size": 10, "valign": "top", "text_wrap": True}
        self.gaya = {
            nama: self._buku.add_format({**dasar, **lebih}) for nama, lebih in GAYA.items()
        }

    def lembar(self, nama: str) -> Any:
        """A new sheet, set up for A4 on its side."""
        lembar = self._buku.add_worksheet(nama)
        lembar.set_landscape()
        lembar.set_paper(A4)
        lembar.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        lembar.fit_to_pages(1, 0)
        lembar.set_footer("&L&A&RHalaman &P dari &N")
        return lembar

    def tabel(
        self, nama: str, kolom: Sequence[Kolom], isi: Sequence[Sequence[Sel]], tetap: int
    ) -> None:
        """A sheet with one table: its head stays on the screen and is printed on every page.

        Args:
            nama: of the sheet.
            kolom: heads and widths.
            isi: rows.
            tetap: how many columns stay on the screen.
        """
        lembar = self.lembar(nama)
        for k, satu in enumerate(kolom):
            lembar.set_column(k, k, satu.lebar)
            lembar.write_string(0, k, satu.judul, self.gaya["kepala"])
        tautan = 0
        for b, baris in enumerate(isi, start=1):
            for k, sel in enumerate(baris):
                tautan += isinstance(sel, Tautan)
                self.sel(lembar, b, k, sel, bertaut=tautan <= TAUTAN)
            # Not every program makes rows as high as their text.
            lembar.set_row(b, _tinggi(baris, kolom))
        lembar.set_row(0, _tinggi([k.judul for k in kolom], kolom))
        lembar.freeze_panes(1, tetap)
        lembar.repeat_rows(0)
        lembar.autofilter(0, 0, max(1, len(isi)), len(kolom) - 1)

    def sel(
        self, lembar: Any, b: int, k: int, sel: Sel, gaya: str = "sel", *, bertaut: bool = True
    ) -> None:
        """Write a cell; a link that is too long or one too many is text."""
        if isinstance(sel, int):
            lembar.write_number(b, k, sel, self.gaya["angka"])
        elif isinstance(sel, str):
            pilih = GAYA_STATUS.get(sel, gaya)
            lembar.write_string(b, k, _muat(sel), self.gaya[pilih])
        elif bertaut and len(sel.url) <= PANJANG_TAUTAN:
            lembar.write_url(b, k, sel.url, self.gaya["tautan"], sel.url)
        else:
            lembar.write_string(b, k, _muat(sel.url), self.gaya["sel"])

    def selesai(self) -> bytes:
        """The whole file."""
        self._buku.close()
        return _berbahasa(self._isi.getvalue())


TEPI = {"border": 1, "border_color": "#BFBFBF"}
GAYA: dict[str, dict[str, Any]] = {
    "judul": {"bold": True, "font_size": 14, "text_wrap": False},
    "teks": {},
    "penting": {"bold": True, "font_color": "#7A2E00"},
    "kepala": {"bold": True, "bg_color": "#1F3A5F", "font_color": "#FFFFFF", **TEPI},
    "sel": TEPI,
    "tebal": {"bold": True, **TEPI},
    "angka": {"num_format": "#,##0", "align": "center", **TEPI},
    "tautan": {"font_color": "#0B4F9E", "underline": 1, **TEPI},
    "ya": {"bg_color": "#DDEFE0", **TEPI},
    "sebagian": {"bg_color": "#FFF3CC", **TEPI},
    "belum": {"bg_color": "#F8DDDA", **TEPI},
    "perlu": {"bg_color": "#E3E4F3", **TEPI},
    "lewat": {"bg_color": "#EEEEEE", **TEPI},
}
GAYA_STATUS = {
    "ya": "ya",
    "terpenuhi": "ya",
    "sebagian": "sebagian",
    "belum": "belum",
    "perlu atestasi": "perlu",
    "tidak berlaku": "lewat",
    "tidak dinilai": "lewat",
}
"""Looks of cells that hold a verdict; the word stands in each, so colour says nothing alone."""


def tinggi(teks: str, lebar: float) -> int:
    """Height in points of a text in a cell so many characters wide."""
    baris = sum(max(1, len(wrap(satu, max(4, int(lebar * 1.2))))) for satu in teks.split("\n"))
    return min(TERTINGGI, baris * BARIS + 3)


def _tinggi(baris: Sequence[Sel], kolom: Sequence[Kolom]) -> int:
    teks = (sel.url if isinstance(sel, Tautan) else str(sel) for sel in baris)
    return max(tinggi(t, k.lebar) for t, k in zip(teks, kolom, strict=True))


def _muat(teks: str) -> str:
    """A text as far as a cell holds it."""
    return teks if len(teks) <= SEL else f"{teks[:SEL]} … (terpotong; selengkapnya di CSV)"


def _berbahasa(isi: bytes) -> bytes:
    """The file with its language named, which the writer has no word for."""
    hasil = io.BytesIO()
    with ZipFile(io.BytesIO(isi)) as dari, ZipFile(hasil, "w", ZIP_DEFLATED) as ke:
        for nama in dari.namelist():
            satu = dari.read(nama)
            if nama == "docProps/core.xml":
                akhir = b"</cp:coreProperties>"
                satu = satu.replace(akhir, f"<dc:language>{BAHASA}</dc:language>".encode() + akhir)
            info = ZipInfo(nama, _AWAL)
            info.compress_type = ZIP_DEFLATED
            ke.writestr(info, satu)
    return hasil.getvalue()
