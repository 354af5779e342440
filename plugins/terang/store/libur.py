"""Holidays lie in the file of their year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang.diagnostics.catalogue import message
from terang.model import Libur, LiburSetempat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.diagnostics import Path
    from terang.scalars import Tanggal
    from terang.store.mentah import Kumpulan


def periksa(m: Kumpulan) -> None:
    """Tell of every date outside the year of its file, and leave that year out.

    A year without a day it should have would be counted wrong, and nobody would see it.
    """
    for mentah in m.mentah.values():
        entri = mentah.entri
        if entri is None or not isinstance(entri.isi, Libur | LiburSetempat):
            continue
        salah = [(j, t) for j, t in _tanggal(entri.isi) if str(t.tahun) != entri.id]
        for jalur, tanggal in salah:
            tempat = entri.tempat(*jalur)
            m.keluhan.append(message("M55", tempat, isi=str(tanggal), tahun=entri.id))
        if salah:
            mentah.entri = None


def _tanggal(isi: Libur | LiburSetempat) -> Iterator[tuple[Path, Tanggal]]:
    for i, hari in enumerate(isi.hari):
        yield ("hari", i, "tanggal"), hari.tanggal
    if isinstance(isi, Libur) and isi.lengkap_sampai:
        yield ("lengkap_sampai",), isi.lengkap_sampai
