"""Follows every link of a built site inside its files: a directory in, one line per problem out."""

from __future__ import annotations

import re
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from html.parser import HTMLParser
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LINKS = {
    "a": ("href",),
    "area": ("href",),
    "audio": ("src",),
    "embed": ("src",),
    "form": ("action",),
    "iframe": ("src",),
    "image": ("href", "xlink:href"),
    "img": ("src", "srcset"),
    "input": ("src",),
    "link": ("href",),
    "object": ("data",),
    "script": ("src",),
    "source": ("src", "srcset"),
    "track": ("src",),
    "use": ("href", "xlink:href"),
    "video": ("src", "poster"),
}
NAVIGATION = {"a", "area"}
# Relations of <link> that only name an address; all others make the browser fetch or connect.
NAMING = {"alternate", "author", "canonical", "help", "license", "next", "prev", "search", "up"}
REMOTE_CSS = re.compile(r"""(?:url\(|@import)\s*['"]?\s*((?:https?:)?//[^'")\s]+)""", re.IGNORECASE)
LOCAL_CSS = re.compile(
    r"""(?:url\(|@import)\s*['"]?(?!data:|https?:|//)([^'")\s]+)""", re.IGNORECASE
)
IMPORTS = re.compile(r"""(?:from|import\()\s*["'`](\.{1,2}/[^"'`]+)["'`]""")
HARMLESS = {"blob", "data", "geo", "mailto", "sms", "tel"}
LOST = "404.html"


class BrokenLinkError(Exception):
    """Why a link as written leads nowhere."""


@dataclass(slots=True)
class Link:
    """One address as written: where it stands, and whether the browser fetches it by itself."""

    teks: str
    unsur: str
    baris: int
    dimuat: bool


@dataclass(slots=True)
class Page:
    """What the crawl needs to know of one HTML file."""

    ids: Counter[str] = field(default_factory=Counter)
    links: list[Link] = field(default_factory=list)
    h1: int = 0
    lang: str = ""
    remote_css: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self.style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in reversed(attrs)}
        if "id" in given:
            self.page.ids[given["id"]] += 1
        if tag == "html":
            self.page.lang = given.get("lang", "")
        self.page.h1 += tag == "h1"
        self.style = tag == "style"
        self.page.remote_css += REMOTE_CSS.findall(given.get("style", ""))
        fetched = tag not in NAVIGATION and not (
            tag == "link" and set(given.get("rel", "").lower().split()) <= NAMING
        )
        for name in LINKS.get(tag, ()):
            for text in _addresses(name, given.get(name)):
                self.page.links.append(Link(text, tag, self.getpos()[0], fetched))

    def handle_endtag(self, tag: str) -> None:
        self.style = False

    def handle_data(self, data: str) -> None:
        if self.style:
            self.page.remote_css += REMOTE_CSS.findall(data)


def _addresses(attribute: str, value: str | None) -> list[str]:
    if value is None:
        return []
    if attribute == "srcset":
        return [part.split()[0] for part in value.split(",") if part.split()]
    return [value.strip()]


def _read(file: Path) -> Page:
    reader = _Reader()
    reader.feed(file.read_text("utf-8"))
    reader.close()
    return reader.page


class _Site:
    """All files of a site, and what a path in it leads to."""

    def __init__(self, root: Path) -> None:
        self.files = {
            file.relative_to(root).as_posix(): file for file in root.rglob("*") if file.is_file()
        }
        self.pages = {name: _read(f) for name, f in self.files.items() if name.endswith(".html")}

    def locate(self, path: str) -> str | None:
        """The file behind a site path. A directory needs its slash, or a host must redirect."""
        name = normpath(path) if path else "."
        if name.startswith(".."):
            return None
        if path == "" or path.endswith(("/", "/.", "/..")) or path in (".", ".."):
            name = normpath(f"{name}/index.html")
        return name if name in self.files else None


def _target(page: str, link: Link, base: str) -> tuple[str, str] | None:
    """The (path, fragment) in the site a link leads to; None if it rightly leads elsewhere."""
    try:
        parts = urlsplit(link.teks)
    except ValueError:
        raise BrokenLinkError("alamat tidak dapat diurai") from None
    scheme = parts.scheme.lower()
    if parts.netloc or scheme in ("http", "https"):
        if link.dimuat:
            raise BrokenLinkError("dimuat dari host lain")
        return None
    if scheme in HARMLESS:
        return None
    if scheme:
        raise BrokenLinkError(f"tautan {scheme}:")
    path, fragment = unquote(parts.path), unquote(parts.fragment)
    return (_path(page, path, base) if path else page), fragment


def _path(page: str, path: str, base: str) -> str:
    """A path as written on a page, counted from the root of the site."""
    if not path.startswith("/"):
        if page == LOST:
            raise BrokenLinkError("tautan relatif; 404.html disajikan di sembarang alamat")
        folder = page.rpartition("/")[0]
        return f"{folder}/{path}" if folder else path
    if page != LOST:
        raise BrokenLinkError("tautan dari akar, putus bila situs di bawah sub-jalur")
    if not path.startswith(base):
        raise BrokenLinkError(f"di luar {base}")
    return path.removeprefix(base)


def _follow(site: _Site, name: str, link: Link, base: str) -> None:
    """Raises what is wrong with a link."""
    target = _target(name, link, base)
    if target is None:
        return
    path, fragment = target
    file = name if path == name else site.locate(path)
    if file is None:
        raise BrokenLinkError("tidak ada berkasnya")
    anchor = fragment.partition(":~:")[0]
    if anchor and file in site.pages and anchor not in site.pages[file].ids:
        raise BrokenLinkError(f"tidak ada id {anchor!r} di {file}")


def _inspect(site: _Site, name: str, base: str) -> Iterator[str]:
    page = site.pages[name]
    if page.h1 != 1:
        yield f"{name}: h1 ada {page.h1}, seharusnya 1"
    if not page.lang.strip():
        yield f"{name}: html tanpa lang"
    for id_, count in page.ids.items():
        if not id_ or re.search(r"\s", id_):
            yield f"{name}: id kosong atau berspasi: {id_!r}"
        if count > 1:
            yield f"{name}: id {id_!r} dipakai {count} kali"
    for url in page.remote_css:
        yield f"{name}: gaya memuat dari host lain: {url}"
    for link in page.links:
        try:
            _follow(site, name, link, base)
        except BrokenLinkError as error:
            yield f"{name}:{link.baris}: <{link.unsur}> {link.teks!r}: {error}"


def _leads_to(site: _Site, name: str) -> set[str]:
    """The files that one file links to, loads, or imports."""
    found: set[str] = set()
    if name in site.pages:
        for link in site.pages[name].links:
            with suppress(BrokenLinkError):
                target = _target(name, link, "/")
                file = site.locate(target[0]) if target and target[0] != name else None
                found |= {file} if file else set()
        return found
    pattern = {"css": LOCAL_CSS, "js": IMPORTS}.get(name.rpartition(".")[2])
    for written in pattern.findall(site.files[name].read_text("utf-8")) if pattern else ():
        put_together = re.sub(r"\$\{[^}]*\}", "*", written)
        path = normpath(join(dirname(name), put_together))
        found |= {file for file in site.files if fnmatchcase(file, path)}
    return found


def unreached(site: Path) -> list[str]:
    """Every file of a site to which no way leads from its home page: links, styles, imports."""
    whole = _Site(site)
    seen, ahead = set[str](), ["index.html"]
    while ahead:
        name = ahead.pop()
        if name not in seen:
            seen.add(name)
            ahead += _leads_to(whole, name)
    return sorted(whole.files.keys() - seen)


def crawl(site: Path, base: str = "/") -> list[str]:
    """Every broken link, anchor, id, heading and third-party resource of the files under `site`.

    Args:
        site: the built site.
        base: the path under which it is served, which only 404.html may name.
    """
    whole = _Site(site)
    problems = [line for name in sorted(whole.pages) for line in _inspect(whole, name, base)]
    for name, file in sorted(whole.files.items()):
        if name.endswith(".css"):
            remote = REMOTE_CSS.findall(file.read_text("utf-8"))
            problems += [f"{name}: gaya memuat dari host lain: {url}" for url in remote]
    return problems or ([] if whole.pages else [f"{site.name}: tidak ada halaman HTML"])
