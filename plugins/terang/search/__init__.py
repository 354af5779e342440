"""The search of the site. In: the Store and the pages; out: a static index, and what it answers."""

from terang.search.berkas import indeks
from terang.search.buka import RusakError
from terang.search.halaman import halaman_cari, tanpa_skrip
from terang.search.saring import saringan
from terang.search.tanya import Hasil, Indeks

__all__ = ["Hasil", "Indeks", "RusakError", "halaman_cari", "indeks", "saringan", "tanpa_skrip"]
