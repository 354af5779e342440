"""HTML of our own templates as elements. In: HTML; out: a tree, and its pictures beside it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_SVG = re.compile(r"<svg\b.*?</svg>", re.DOTALL)


class Elemen:
    """An element as it was read: its name, its attributes, and what is in it."""

    __slots__ = ("anak", "ciri", "nama")

    def __init__(self, nama: str, ciri: dict[str, str]) -> None:
        self.nama = nama
        self.ciri = ciri
        self.anak: list[Elemen | str] = []

    @property
    def kelas(self) -> list[str]:
        """Its classes."""
        return self.ciri.get("class", "").split()

    def semua(self, nama: str) -> list[Elemen]:
        """The children that are elements of this name."""
        return [a for a in self.anak if isinstance(a, Elemen) and a.nama == nama]


class _Pembaca(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.akar = Elemen("", {})
        self._buka = [self.akar]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        baru = Elemen(tag, {k: v or "" for k, v in attrs})
        self._buka[-1].anak.append(baru)
        if tag not in {"wbr", "br"}:
            self._buka.append(baru)

    def handle_endtag(self, tag: str) -> None:
        if self._buka[-1].nama != tag:
            raise ValueError(f"</{tag}> closes <{self._buka[-1].nama}>")
        self._buka.pop()

    def handle_data(self, data: str) -> None:
        self._buka[-1].anak.append(data)


def baca(html: str) -> tuple[Elemen, list[str]]:
    """The tree of a body, and its pictures: `<svg data-n="0">` stands for the first of them.

    Raises:
        ValueError: an element is closed that is not open.
    """
    gambar: list[str] = []

    def simpan(temu: re.Match[str]) -> str:
        gambar.append(temu[0])
        return f'<svg data-n="{len(gambar) - 1}"></svg>'

    return _pohon(_SVG.sub(simpan, html)), gambar


def kata_svg(svg: str, nama: str) -> str:
    """The text of a picture's first element of a name (`title`, `desc`), or ""."""
    temu = re.search(rf"<{nama}\b[^>]*>(.*?)</{nama}>", svg, re.DOTALL)
    return "".join(a for a in _pohon(temu[1] if temu else "").anak if isinstance(a, str))


def _pohon(html: str) -> Elemen:
    pembaca = _Pembaca()
    pembaca.feed(html)
    pembaca.close()
    return pembaca.akar
