"""What a host asks of the core, and gets: finished pages and files, free of any generator."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable


BentukKepatuhan = Literal["teks", "json", "csv", "xlsx"]
"""Forms in which verdicts on duties are given."""
TEMPLAT = "terang.html"
"""The theme template of most pages."""


@dataclass(frozen=True, slots=True)
class Heading:
    """An entry of a page's outline, level 2. `judul` is plain text."""

    anchor: str
    judul: str


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page of the site.

    Attributes:
        alamat: address relative to the site's root, "" or ending in `/`.
        judul: plain text, not escaped.
        sebutan: a short form of the title for breadcrumbs, or "" when the title is short.
        deskripsi: plain text for the description of the page, not escaped.
        body: makes the finished, escaped HTML; called once, when the page is written.
        headings: outline of the body.
        anchors: every other id in the body that a link may name.
        berkas: the data file behind it, relative to the parent of the data directory, or None.
        diperbarui: ISO date of the data, for machines.
        tanggal_data: the same for readers, plain text.
        induk: address of the page above it in the breadcrumbs, or None for the home page.
        templat: theme template that frames it.
    """

    alamat: str
    judul: str
    deskripsi: str
    body: Callable[[], str]
    headings: tuple[Heading, ...]
    berkas: str | None
    diperbarui: str
    induk: str | None
    anchors: frozenset[str] = frozenset()
    templat: str = TEMPLAT
    sebutan: str = ""
    tanggal_data: str = ""


@dataclass(frozen=True, slots=True)
class FileSpec:
    """One file that is not a page: address relative to the site's root, and its bytes."""

    alamat: str
    isi: bytes


@dataclass(frozen=True, slots=True)
class Pilihan:
    """What a host wants of a site.

    Attributes:
        cari: whether it gets a search, with its page and its index.
        laporan: whether reports and posters get files of their own beside their pages.
        pdf: whether PDF is among these files; `situs.yml` may say no, too.
        alamat_dasar: where it will lie, when that is not where the data say.
        gambar: the bytes of a picture below the folder of hand-written pages, or None.
    """

    cari: bool = False
    laporan: bool = False
    pdf: bool = True
    alamat_dasar: str = ""
    gambar: Callable[[str], bytes | None] = lambda _nama: None


class PaperError(Exception):
    """Something cannot be printed; the message is the whole report, for the officer."""
