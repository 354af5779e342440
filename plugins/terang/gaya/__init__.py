"""The style sheet and icon of a site. In: the colour a body chose; out: files named by content."""

from terang.gaya.lembar import ikon, lembar, warna_cetak

__all__ = ["ikon", "lembar", "warna_cetak"]
