"""The law as data: what a service standard must hold, and where that is written."""

from terang.hukum.komponen import KOMPONEN, Bagian, KomponenHukum, komponen

__all__ = ["KOMPONEN", "Bagian", "KomponenHukum", "komponen"]
