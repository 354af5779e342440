"""The parts of the style sheet, put together. `00-token.css` is the place to change the look."""

from __future__ import annotations

import hashlib
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from terang.gaya import warna as pewarna
from terang.spec import FileSpec

if TYPE_CHECKING:
    from terang.gaya.warna import Aksen

FOLDER = Path(__file__).parent
_KOMENTAR = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPASI = re.compile(r"\s+")
_RAPAT = re.compile(r"""("[^"]*")| ?([{};,>]) ?""")


def lembar(warna: str | None = None) -> FileSpec:
    """The style sheet of a site.

    Args:
        warna: the body's colour, `rrggbb`; accents with enough contrast are made from it.

    Returns:
        `assets/terang.<checksum>.css`: whoever keeps it by its name never has an old one.
    """
    pilihan = warna or pewarna.BAWAAN
    isi = (
        f":root{{{_token(pewarna.terang(pilihan))}}}"
        "@media screen and (prefers-color-scheme:dark)"
        f"{{:root{{{_token(pewarna.gelap(pilihan))}}}}}"
        f"{_bagian()}"
    ).encode()
    return FileSpec(f"assets/terang.{hashlib.sha256(isi).hexdigest()[:8]}.css", isi)


def ikon(warna: str | None = None) -> FileSpec:
    """The icon of a site whose body brings no picture: a light in its colour."""
    pita = pewarna.terang(warna or pewarna.BAWAAN).pita
    isi = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
        f'<rect width="32" height="32" rx="7" fill="{pita}"/>'
        '<path d="M6 22a10 10 0 0 1 20 0zM16 4v4M5 9l3 3M27 9l-3 3" fill="#fff" stroke="#fff" '
        'stroke-width="2.5" stroke-linecap="round"/></svg>\n'
    ).encode()
    return FileSpec(f"assets/ikon.{hashlib.sha256(isi).hexdigest()[:8]}.svg", isi)


def warna_cetak(warna: str | None = None) -> str:
    """The accent on printed paper for a body's colour, `#rrggbb`."""
    return pewarna.terang(warna or pewarna.BAWAAN).aksen


def _token(aksen: Aksen) -> str:
    return ";".join(f"--t-{nama}:{nilai}" for nama, nilai in aksen._asdict().items())


@cache
def _bagian() -> str:
    """All parts in the order of their names, without what browsers do not read."""
    semua = "".join(f.read_text("utf-8") for f in sorted(FOLDER.glob("*.css")))
    rapat = _RAPAT.sub(lambda m: m[1] or m[2], _SPASI.sub(" ", _KOMENTAR.sub("", semua)))
    return rapat.replace(";}", "}").strip()
