"""Reads a chart back: marks with what they say to machines, texts with the room they take."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from decimal import Decimal
from typing import NamedTuple

from terang.charts.huruf import lebar
from terang.scalars import Ketiadaan

SVG = "{http://www.w3.org/2000/svg}"
_KOTAK = re.compile(r"M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)H([\d.]+)z")
_GARIS = re.compile(r"M([\d.]+) ([\d.]+)v([\d.]+)")


class Kotak(NamedTuple):
    """A rectangle in units of the view box."""

    x: float
    y: float
    lebar: float
    tinggi: float

    @property
    def kanan(self) -> float:
        return self.x + self.lebar

    @property
    def bawah(self) -> float:
        return self.y + self.tinggi

    def tumpang(self, lain: Kotak) -> bool:
        return (
            self.x < lain.kanan - 0.01
            and lain.x < self.kanan - 0.01
            and self.y < lain.bawah - 0.01
            and lain.y < self.bawah - 0.01
        )


class Tanda(NamedTuple):
    """A mark: its indexes, its value as written, its shape, its title; `isi` is what fills it."""

    deret: int
    kategori: int
    nilai: str
    kotak: Kotak
    batang: bool
    judul: str | None
    isi: tuple[str | None, str | None]


class Bagan(NamedTuple):
    """A chart read back."""

    akar: ET.Element
    lebar: float
    tinggi: float
    tanda: dict[tuple[int, int], Tanda]
    teks: list[tuple[str, Kotak]]

    @property
    def tulisan(self) -> str:
        return "\n".join(t for t, _ in self.teks)


def baca(svg: str) -> Bagan:
    """Parse a chart; a mark that stands twice is an error."""
    akar = ET.fromstring(svg)
    kotak = [float(x) for x in akar.attrib["viewBox"].split()]
    tanda: dict[tuple[int, int], Tanda] = {}
    teks: list[tuple[str, Kotak]] = []

    def jalan(unsur: ET.Element, isi: tuple[str | None, str | None]) -> None:
        if unsur.get("fill") not in (None, "none"):
            isi = (unsur.get("class"), unsur.get("fill"))
        if unsur.get("data-deret") is not None:
            satu = _tanda(unsur, isi)
            assert (satu.deret, satu.kategori) not in tanda
            tanda[satu.deret, satu.kategori] = satu
        if unsur.tag == f"{SVG}text":
            teks.extend(_teks(unsur))
        for anak in unsur:
            if unsur.tag != f"{SVG}defs":
                jalan(anak, isi)

    jalan(akar, (None, None))
    return Bagan(akar, kotak[0] + kotak[2], kotak[3], tanda, teks)


def _tanda(unsur: ET.Element, isi: tuple[str | None, str | None]) -> Tanda:
    bentuk = unsur if unsur.tag == f"{SVG}path" else unsur.find(f"{SVG}path")
    assert bentuk is not None
    d = bentuk.attrib["d"]
    if m := _KOTAK.fullmatch(d):
        assert m[1] == m[5]
        kotak = Kotak(*(float(x) for x in m.groups()[:4]))
    else:
        m = _GARIS.fullmatch(d)
        assert m, d
        kotak = Kotak(float(m[1]), float(m[2]), 0, float(m[3]))
    berisi = bentuk.get("fill") != "none" and kotak.lebar > 0
    return Tanda(
        int(unsur.attrib["data-deret"]),
        int(unsur.attrib["data-kategori"]),
        unsur.attrib["data-nilai"],
        kotak,
        berisi,
        unsur.findtext(f"{SVG}title"),
        isi,
    )


def _teks(unsur: ET.Element) -> list[tuple[str, Kotak]]:
    hasil = []
    for baris in [s for s in unsur if s.tag == f"{SVG}tspan"] or [unsur]:
        judul = baris.find(f"{SVG}title")
        isi = (baris.text or "") + ((judul.tail or "") if judul is not None else "")
        luas = lebar(isi) / 10
        x, dasar = float(baris.attrib["x"]), float(baris.attrib["y"])
        if unsur.get("text-anchor") == "middle":
            x -= luas / 2
        hasil.append((isi, Kotak(x, dasar - 11, luas, 14)))
    return hasil


def tertulis(nilai: int | Decimal | Ketiadaan | None) -> str:
    """What `data-nilai` must be."""
    if nilai is None:
        return "belum dicantumkan"
    if isinstance(nilai, Ketiadaan):
        return nilai.value
    if isinstance(nilai, Decimal):
        return str(int(nilai)) if nilai == int(nilai) and nilai >= 0 else f"{nilai:f}"
    return str(nilai)


def panjang(nilai: int | Decimal | Ketiadaan | None) -> int | None:
    """The length a value has: whole and >= 0."""
    if nilai is None or isinstance(nilai, Ketiadaan) or nilai < 0 or nilai != int(nilai):
        return None
    return int(nilai)
