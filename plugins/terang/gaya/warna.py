"""One colour of a body -> the accents of light and dark pages, each with the contrast it needs.

Contrast is that of WCAG 2.2: (lighter luminance + 0.05) / (darker luminance + 0.05).
"""

from __future__ import annotations

from typing import NamedTuple

BAWAAN = "0b5563"
PUTIH, HITAM = (255, 255, 255), (0, 0, 0)
KERTAS_GELAP = (17, 24, 29)
LANGKAH = 100

Rgb = tuple[int, int, int]


class Aksen(NamedTuple):
    """Accents as `#rrggbb`.

    Attributes:
        aksen: lines, buttons and marks on paper.
        pita: the band of the header, under white text.
        lembut: a tint behind text.
    """

    aksen: str
    pita: str
    lembut: str


def terang(warna: str) -> Aksen:
    """Accents on white paper for a colour `rrggbb`."""
    asal = _rgb(warna)
    return Aksen(
        _hex(_menuju(asal, HITAM, PUTIH, 5.5)),
        _hex(_menuju(asal, HITAM, PUTIH, 7.5)),
        _hex(_campur(asal, PUTIH, 0.92)),
    )


def gelap(warna: str) -> Aksen:
    """Accents on dark paper."""
    asal = _rgb(warna)
    return Aksen(
        _hex(_menuju(asal, PUTIH, KERTAS_GELAP, 8.0)),
        _hex(_menuju(asal, HITAM, PUTIH, 13.0)),
        _hex(_campur(asal, KERTAS_GELAP, 0.8)),
    )


def kontras(a: str, b: str) -> float:
    """Contrast of two colours `rrggbb`, from 1 to 21."""
    return _kontras(_rgb(a), _rgb(b))


def _rgb(warna: str) -> Rgb:
    merah, hijau, biru = bytes.fromhex(warna.removeprefix("#"))
    return merah, hijau, biru


def _hex(warna: Rgb) -> str:
    return "#" + bytes(warna).hex()


def _campur(dari: Rgb, ke: Rgb, bagian: float) -> Rgb:
    a, b, c = (round(x + (y - x) * bagian) for x, y in zip(dari, ke, strict=True))
    return a, b, c


def _menuju(dari: Rgb, ke: Rgb, alas: Rgb, cukup: float) -> Rgb:
    """The first colour on the way that stands out enough from the ground."""
    for i in range(LANGKAH):
        calon = _campur(dari, ke, i / LANGKAH)
        if _kontras(calon, alas) >= cukup:
            return calon
    return ke


def _kontras(a: Rgb, b: Rgb) -> float:
    tinggi, rendah = sorted((_terang(a), _terang(b)), reverse=True)
    return (tinggi + 0.05) / (rendah + 0.05)


def _terang(warna: Rgb) -> float:
    merah, hijau, biru = (
        x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4
        for x in (kanal / 255 for kanal in warna)
    )
    return 0.2126 * merah + 0.7152 * hijau + 0.0722 * biru
