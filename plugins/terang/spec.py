"""What the core hands to a host: finished pages and files, free of any generator."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


TEMPLAT = "terang.html"
"""The theme template of most pages."""
TEMPLAT_JAM = "terang-jam.html"
"""That of pages with hours, on which a script marks today."""
TEMPLAT_SARING = "terang-saring.html"
"""That of the list of services, on which a script makes the finder work."""


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
