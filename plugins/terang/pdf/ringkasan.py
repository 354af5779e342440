"""The short form of a report. In: the chapters of the whole; out: what of them it shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from terang.pdf.naskah import judul, label, petakan

if TYPE_CHECKING:
    from terang.pdf.naskah import Naskah, Unsur

DI_RINGKASAN = ("per-unit", "permohonan", "tidak-dicantumkan")
"""Chapters of the short form, after the short answers."""
TABEL_RINGKASAN = {"per-unit": 1, "permohonan": 2}
"""So many tables at most stand in it of a chapter."""


def ringkas(semua: list[Naskah]) -> dict[str, Any]:
    """What `ringkasan.typ` asks for, of all chapters: the answers, main tables, what is missing."""
    pendek = [_pendek(n) for n in semua if judul(n) in DI_RINGKASAN]
    isi = [semua[0], *filter(None, pendek)]
    ada = set(label(isi))
    return {"bab": petakan(isi, partial(_tertuju, ada=ada)), "label": sorted(ada)}


def _pendek(isi: Naskah) -> Naskah:
    """A chapter of tables in short: the first of them, each with its chart."""
    batas = TABEL_RINGKASAN.get(judul(isi))
    if batas is None:
        return isi
    hasil: Naskah = []
    for satu in isi[1:]:
        if isinstance(satu, dict) and satu["j"] in {"bagan", "tabel"} and batas:
            hasil.append(satu)
            batas -= satu["j"] == "tabel"
    return [isi[0], *hasil] if hasil else []


def _tertuju(s: Unsur, ada: set[str]) -> Naskah:
    """An element without a link to what is not there; sources are in the whole report."""
    if s["j"] in {"rujuk", "lihat"} and s["ke"] not in ada:
        return []
    if s["j"] == "tautan" and s.get("ke", "") not in {"", *ada}:
        return [{"j": "polos", "i": s["i"]}]
    return [s]
