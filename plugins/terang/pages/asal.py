"""Provenance of an entry as HTML: its sources, and what there is to say of its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from terang import formats
from terang.model.dasar import Asal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from terang.model.dasar import Sumber

KOSONG = Markup()
BIDANG = frozenset(Asal.model_fields)


def keterangan(x: Asal, *tampil: str) -> str:
    """What the text shown does not say itself, as plain sentences.

    Args:
        x: the entry.
        tampil: the texts shown, so that a printed form that says the same is left out.
    """
    bagian: list[str] = []
    if x.cetak and (x.semestinya or not tampil or formats.berbeda_tulisan(x.cetak, *tampil)):
        bagian.append(f"Tercetak: “{x.cetak}”.")
    if x.terbaca:
        bagian.append(f"Salinan terbaca: “{x.terbaca}”.")
    if not x.pasti:
        bagian.append("Tidak pasti.")
    if x.alasan:
        bagian.append(formats.kalimat(x.alasan))
    if x.semestinya:
        bagian.append(f"Semestinya: “{x.semestinya}”.")
    if x.catatan:
        bagian.append(formats.kalimat(x.catatan))
    return " ".join(bagian)


class Penyaji:
    """Shows provenance; `sumber` makes the marks of its sources."""

    def __init__(self, sumber: Callable[[Iterable[Sumber]], Markup]) -> None:
        self._sumber = sumber

    def asal(self, x: Asal, *tampil: str) -> Markup:
        """Behind an entry: the numbers of its sources, then a line of small print."""
        if x.model_fields_set.isdisjoint(BIDANG):
            return KOSONG
        teks = keterangan(x, *tampil)
        if not x.sumber:
            return _kecil(teks) if teks else KOSONG
        nomor = self._sumber(x.sumber)
        return nomor + _kecil(teks) if teks else nomor

    def asal_bagian(self, x: Asal) -> Markup:
        """For a whole section: a paragraph of its own."""
        teks = escape(keterangan(x))
        if not x.sumber:
            return Markup(f'<p class="t-asal">{teks}</p>') if teks else KOSONG
        nomor = self._sumber(x.sumber)
        return Markup(f'<p class="t-asal">Sumber: {nomor}{" " + teks if teks else ""}</p>')


def _kecil(teks: str) -> Markup:
    return Markup(f'<span class="t-asal">{escape(teks)}</span>')
