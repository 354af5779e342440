"""Page specs in, MkDocs files and pages out. Everything the theme prints is escaped here."""

from __future__ import annotations

import re
from functools import cache
from html import escape
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from mkdocs.structure.files import File, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

    from terang.ahead import Ahead
    from terang.spec import PageSpec

_POLOS = re.compile(r"(?:[a-z0-9\-]+/)*")
ISI = "isi"
"""Id of the article in the theme; where the skip link leads."""


@cache
def _path(base: str) -> str:
    return urlsplit(base).path


def source_uri(alamat: str) -> str:
    """Return where a page with this address would lie as a Markdown file."""
    return f"{alamat}index.md"


class GeneratedPage(Page):
    """A page whose body is made when the page is written, and forgotten afterwards."""

    spec: PageSpec
    judul_menu: str | None = None
    """The title that `nav` in mkdocs.yml gives it; MkDocs itself drops that one."""

    def __init__(self, spec: PageSpec, file: File, config: MkDocsConfig, templat: str) -> None:
        self.spec = spec
        self._templat = templat
        self._toc: Any = None
        self.sebutan = escape(spec.sebutan)
        super().__init__(escape(spec.judul), file, config)
        self.update_date = spec.diperbarui

    def _set_canonical_url(self, base: str | None) -> None:
        """As the host does, which parses two addresses for it; ours are plain."""
        if base and _POLOS.fullmatch(self.url) and not re.search(r"[?#;]|/\.", base):
            base = base if base.endswith("/") else f"{base}/"
            self.canonical_url = base + self.url
            self.abs_url = _path(base) + self.url
        else:
            super()._set_canonical_url(base)

    @property
    def toc(self) -> TableOfContents:
        """The outline, made when asked for: 10,000 of them would be 50 MB."""
        return self._toc or outline(self.spec)

    @toc.setter
    def toc(self, value: TableOfContents) -> None:
        self._toc = value

    @property
    def present_anchor_ids(self) -> set[str]:  # type: ignore[override]
        """The ids that Markdown links may name."""
        return {ISI, *(heading.anchor for heading in self.spec.headings), *self.spec.anchors}

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002 - signature of the host
        """Set what other plugins and the theme read."""
        spec = self.spec
        self.markdown = ""
        self.meta = {
            "title": escape(spec.judul),
            "template": self._templat,
            "tanggal_data": escape(spec.tanggal_data),
            "search": {"exclude": True},
        }
        if spec.deskripsi:
            self.meta["description"] = escape(spec.deskripsi)

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002 - as above
        """Make no body yet; no Markdown is involved."""
        self.content = ""

    def open(self, ahead: Ahead) -> None:
        """Take the body, or make it."""
        made = ahead.take(self.spec.alamat)
        self.content = made.decode() if made else self.spec.body()

    def make(self) -> bytes:
        """The body, for another process."""
        return self.spec.body().encode()

    def close(self) -> None:
        """Forget the body."""
        self.content = ""


class _Root(AnchorLink):
    """The title of a page. Its children are made when somebody looks at them."""

    def __init__(self, spec: PageSpec) -> None:
        self._spec = spec
        super().__init__(escape(spec.judul), ISI, 1)

    @property
    def children(self) -> list[AnchorLink]:
        """The headings of the body."""
        return [AnchorLink(escape(h.judul), h.anchor, 2) for h in self._spec.headings]

    @children.setter
    def children(self, value: list[AnchorLink]) -> None:
        """Take the empty list that the base class starts with."""


def outline(spec: PageSpec) -> TableOfContents:
    """Return the outline of a page in the shape themes expect."""
    return TableOfContents([_Root(spec)])


def page_file(spec: PageSpec, config: MkDocsConfig, asal: str, templat: str) -> File:
    """Return the file of a page, with its page.

    Args:
        spec: the page.
        config: of the host.
        asal: the way from content/ to the parent of the data directory, to which `spec.berkas`
            is relative.
        templat: the theme template to frame it with.
    """
    file = File.generated(
        config, source_uri(spec.alamat), content="", inclusion=InclusionLevel.NOT_IN_NAV
    )
    if spec.berkas is not None:
        # `..` and all: MkDocs joins it to its own `edit_uri` and folds it.
        file.edit_uri = quote(f"{asal}/{spec.berkas}")
    GeneratedPage(spec, file, config, templat)  # takes its place in `file.page`
    return file


def generated(files: Files) -> Iterator[GeneratedPage]:
    """Yield the pages that we made."""
    for file in files:
        if isinstance(file.page, GeneratedPage):
            yield file.page


def set_dates(files: Files, tanggal: str) -> None:
    """Give every page without a date of its own the date of the build, not of the clock."""
    for file in files:
        page = file.page
        if page is not None and not (isinstance(page, GeneratedPage) and page.update_date):
            page.update_date = tanggal
