"""Former addresses: what is still lived at, and what two claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang.diagnostics.catalogue import message
from terang.model import Layanan, Profil

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.diagnostics import Place
    from terang.store.mentah import Kumpulan, Mentah

Tempat = tuple[str, str]
"""A unit and the id of a service in it, or "" for the unit itself."""


def periksa(m: Kumpulan) -> None:
    """Tell of every former address that cannot lead to the one entry that names it."""
    diakui: dict[Tempat, tuple[Mentah, Place]] = {}
    for mentah in m.mentah.values():
        for lama, tertulis, tempat in _alamat_lama(mentah):
            milik = _penghuni(m, lama)
            pengaku = diakui.setdefault(lama, (mentah, tempat))
            if milik:
                m.keluhan.append(message("M60", tempat, isi=tertulis, milik=milik))
            elif pengaku[0] is not mentah:
                _dua_pengaku(m, (tempat, pengaku[1]), tertulis, pengaku[0])
    _di_unit_lama(m, diakui)


def _alamat_lama(mentah: Mentah) -> Iterator[tuple[Tempat, str, Place]]:
    """Each former address of an entry, as written, and where."""
    entri = mentah.entri
    if entri is None or not isinstance(entri.isi, Layanan | Profil):
        return
    for i, tertulis in enumerate(entri.isi.alamat_lama):
        unit, garis, id_ = tertulis.rpartition("/")
        layanan = isinstance(entri.isi, Layanan)
        lama = (unit if garis else entri.unit, id_) if layanan else (tertulis, "")
        yield lama, tertulis, entri.tempat("alamat_lama", i)


def _penghuni(m: Kumpulan, lama: Tempat) -> str:
    """Who lives at an address now, in words, or ""."""
    unit, id_ = lama
    if not id_:
        return f"unit {unit}" if unit in m.unit else ""
    return f"layanan {unit}/{id_}" if ("layanan", unit, id_) in m.mentah else ""


def _di_unit_lama(m: Kumpulan, diakui: dict[Tempat, tuple[Mentah, Place]]) -> None:
    """A unit takes its services along: what has left it earlier cannot have the same address."""
    for (unit, id_), (mentah, tempat) in diakui.items():
        if id_ and (unit, "") in diakui:
            kini = diakui[unit, ""][0].kunci[1]
            ikut = m.mentah.get(("layanan", kini, id_)) or diakui.get((kini, id_), (None,))[0]
            if ikut is not None and ikut is not mentah:
                _dua_pengaku(m, (tempat, diakui[unit, ""][1]), f"{unit}/{id_}", ikut)


def _dua_pengaku(m: Kumpulan, tempat: tuple[Place, ...], isi: str, lain: Mentah) -> None:
    jenis, unit, id_ = lain.kunci
    milik = f"layanan {unit}/{id_}" if jenis == "layanan" else f"unit {unit}"
    m.keluhan.append(message("M61", tempat, isi=isi, milik=milik))
