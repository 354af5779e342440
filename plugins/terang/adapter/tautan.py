"""How pages hang together. In: pages and `nav`; out: parents, breadcrumbs, titles of the menu."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mkdocs.utils import get_relative_url

from terang.adapter.pages import GeneratedPage, generated, source_uri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs.structure import StructureItem
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

BERANDA = "Beranda"


@dataclass(frozen=True, slots=True)
class Remah:
    """One breadcrumb: HTML of its text, and its address relative to the page, or "" for none."""

    judul: str
    alamat: str


def nav_titles(nav: Any) -> Iterator[tuple[str | None, str]]:
    """Yield every `(title or None, path)` of `nav` in mkdocs.yml, at any depth."""
    if isinstance(nav, str):
        yield None, nav
    elif isinstance(nav, list):
        for item in nav:
            yield from nav_titles(item)
    elif isinstance(nav, dict):
        for judul, isi in nav.items():
            if isinstance(isi, str):
                yield str(judul), isi
            else:
                yield from nav_titles(isi)


def set_menu_titles(nav: Any, files: Files) -> None:
    """Give our pages the titles that `nav` has for them."""
    for judul, jalur in nav_titles(nav):
        file = files.get_file_from_path(jalur)
        if judul is not None and file is not None and isinstance(file.page, GeneratedPage):
            file.page.judul_menu = judul


def set_parents(files: Files) -> list[str]:
    """Hang every generated page below its parent.

    Returns:
        Addresses of parents that do not exist or would close a circle.
    """
    unknown: dict[str, None] = {}
    for page in generated(files):
        induk = page.spec.induk
        # The home page is the first crumb of all; as a parent it would be "active" everywhere.
        if not induk or page.parent is not None:
            continue
        file = files.get_file_from_path(source_uri(induk))
        if file is None or file.page is None or _is_below(file.page, page):
            unknown[induk] = None
        else:
            page.parent = file.page  # type: ignore[assignment]
    return list(unknown)


def _is_below(item: StructureItem, page: Page) -> bool:
    above: StructureItem | None = item
    while above is not None:
        if above is page:
            return True
        above = above.parent
    return False


def breadcrumbs(page: Page) -> list[Remah]:
    """Return the way from the home page to the one above this page."""
    if page.is_homepage:
        return []
    crumbs = [Remah(BERANDA, get_relative_url(".", page.url))]
    crumbs += [_crumb(item, page) for item in reversed(list(page.ancestors))]
    return crumbs


def _crumb(item: Any, page: Page) -> Remah:
    judul = getattr(item, "judul_menu", None) or getattr(item, "sebutan", None) or item.title or ""
    url = getattr(item, "url", None)
    return Remah(judul, "" if url is None else get_relative_url(url or ".", page.url))


def nav_members(nav: Navigation) -> frozenset[int]:
    """Return the identities of everything in `nav`; only these can be drawn as active there."""

    def walk(items: list[Any]) -> Iterator[int]:
        for item in items:
            yield id(item)
            yield from walk(item.children or [])

    return frozenset(walk(nav.items))


def active_path(page: Page, members: frozenset[int]) -> tuple[int, ...]:
    """Return the items of `nav` that lie on the way to this page."""
    if not members:
        return ()
    way = []
    item: StructureItem | None = page
    while item is not None:
        if id(item) in members:
            way.append(id(item))
        item = item.parent
    return tuple(way)
