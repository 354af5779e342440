"""What a chart is drawn with: colours with their patterns, marks, lines of text, the frame.

Colours are attributes, for files and paper, and classes, which the style sheet (`66-bagan.css`)
overrides in the dark. Neighbours are dark and light in turn, and each has a pattern of its own, so
nothing is told by colour alone. Lengths are tenths of a unit.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import Markup

from terang.charts.huruf import BARIS, aman, rakit
from terang.charts.nilai import TANDA, data

if TYPE_CHECKING:
    from collections.abc import Sequence

    from terang.charts.nilai import Nilai

LEBAR = 3400
WARNA = (
    *("#0a4478", "#ad5a06", "#0a544c", "#b83d85"),
    *("#54351b", "#2277b0", "#3f2068", "#68737d"),
)
"""Series colours on white paper, at least 3:1; those of dark paper stand in the style sheet."""
TINTA, TINTA_2, GARIS, KERTAS = "#14212a", "#475760", "#76868f", "#fff"
# A tile of 7 x 7 units: how it is turned, and the lines in the colour of paper upon the series'.
_POLA = (
    ("", ""),
    ("45", "M3 0V7"),
    ("", "M1 2h1.3M4.5 5.5h1.3"),
    ("-45", "M3 0V7"),
    ("", "M0 3H7"),
    ("", "M3 0V7"),
    ("45", "M3 0V7M0 3H7"),
    ("", "M0 2h4M3.5 5.5h3.5"),
)
STUB, TINGGI = 110, 140
"""Width of the mark of a value without a length, and height of a bar."""
_ID = re.compile(r"[A-Za-z][A-Za-z0-9_-]*", re.ASCII)


def n(persepuluh: int) -> str:
    """Tenths as a number of XML: 965 -> `96.5`, 960 -> `96`."""
    utuh, sisa = divmod(abs(persepuluh), 10)
    return f"{'-' if persepuluh < 0 else ''}{utuh}{f'.{sisa}' if sisa else ''}"


def kotak(x: int, y: int, lebar: int, tinggi: int) -> str:
    """A rectangle as the data of a path, which is shorter than a `rect`."""
    return f"M{n(x)} {n(y)}h{n(lebar)}v{n(tinggi)}H{n(x)}z"


def pola(k: int) -> int:
    """The pattern of a series. From the ninth on colours come back with another pattern."""
    return (k + k // len(WARNA)) % len(_POLA)


def isi(id_: str, k: int) -> Markup:
    """Class and fill of a series."""
    warna = k % len(WARNA)
    if not pola(k):
        return rakit('class="g{}" fill="{}"', warna + 1, WARNA[warna])
    return rakit('fill="url(#{}-{}) {}"', id_, k + 1, WARNA[warna])


def pola_pola(id_: str, banyak: int) -> Markup:
    """The patterns of the first series."""
    hasil = []
    for k in range(banyak):
        putar, garis = _POLA[pola(k)]
        warna = k % len(WARNA)
        if garis:
            hasil.append(
                f'<pattern id="{id_}-{k + 1}" width="7" height="7" patternUnits="userSpaceOnUse"'
                + (f' patternTransform="rotate({putar})"' if putar else "")
                + f'><path class="g{warna + 1}" fill="{WARNA[warna]}" d="M0 0h7v7H0z"/>'
                f'<path class="gl" stroke="{KERTAS}" d="{garis}"/></pattern>'
            )
    return rakit("<defs>{}</defs>", Markup("".join(hasil))) if hasil else Markup()


def tanda(k: int, i: int, nilai: Nilai) -> Markup:
    """What a mark says to machines: series, category, value."""
    # this order, with the category's title behind it, packs best
    return rakit('data-deret="{}" data-nilai="{}" data-kategori="{}"', k, data(nilai), i)


def keterangan(teks: str) -> Markup:
    """The whole text of what is cut or short, for whoever points at it."""
    return rakit("<title>{}</title>", aman(teks))


def stub(x: int, y: int, jenis_: str, selebar: int = STUB) -> Markup:
    """The mark of what has no length: a dashed box, never filled, with its sign where it fits."""
    garis = rakit(
        '<path class="gn" fill="none" stroke="{}" stroke-dasharray="2" d="{}"/>',
        TINTA_2,
        kotak(x, y + 5, selebar, TINGGI - 10),
    )
    if selebar < STUB or not TANDA[jenis_]:
        return garis
    return garis + rakit(
        '<text x="{}" y="{}" text-anchor="middle">{}</text>',
        n(x + STUB // 2),
        n(y + 115),
        TANDA[jenis_],
    )


def stub_nilai(bagian: Markup, tempat: tuple[int, int], nilai: Nilai, teks: str) -> Markup:
    """The parts of a mark of one value without a length; `teks` says it in words."""
    return rakit("<g {}>{}{}</g>", tanda(*tempat, nilai), keterangan(teks), bagian)


def tulisan(x: int, y: int, baris: Sequence[str], utuh: str = "") -> Markup:
    """Lines of text below `y`, all that was cut in its title."""
    penuh = keterangan(utuh) if utuh else Markup()
    if len(baris) == 1:
        return rakit('<text x="{}" y="{}">{}{}</text>', n(x), n(y + 115), penuh, aman(baris[0]))
    isi_ = Markup().join(
        rakit('<tspan x="{}" y="{}">{}</tspan>', n(x), n(y + 115 + BARIS * i), aman(b))
        for i, b in enumerate(baris)
    )
    return rakit("<text>{}{}</text>", penuh, isi_)


def bingkai(id_: str, nama: str, deskripsi: str, tinggi: int, bagian: Markup) -> Markup:
    """The whole drawing with its name and description.

    Raises:
        ValueError: `id_` would not be one in HTML, in XML and in `url(#...)` alike.
    """
    if not _ID.fullmatch(id_):
        raise ValueError(f"chart id {id_!r}")
    return rakit(
        '<svg xmlns="http://www.w3.org/2000/svg" class="g" viewBox="-2 0 {} {}" role="img" '
        'aria-labelledby="{}-t {}-d" font-family="Liberation Sans,Arial,sans-serif" '
        'font-size="12" fill="{}"><title id="{}-t">{}</title><desc id="{}-d">{}</desc>{}</svg>',
        *(n(LEBAR + 20), n(tinggi), id_, id_, TINTA),  # letters may begin left of their place
        *(id_, aman(nama), id_, aman(deskripsi), bagian),
    )
