"""Duties of a body with their evidence, of all bodies side by side, and what was found in data."""

from terang.pages.kepatuhan.ikhtisar import semua_kepatuhan
from terang.pages.kepatuhan.matriks import halaman_kepatuhan
from terang.pages.kepatuhan.penilaian import Penilaian
from terang.pages.kepatuhan.temuan import halaman_temuan

__all__ = [
    "Penilaian",
    "halaman_kepatuhan",
    "halaman_temuan",
    "semua_kepatuhan",
]
