"""The working days of a unit: holidays of the country and of its region in, a `Kalender` out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from terang import formats
from terang.kalender import Dasar, Kalender, Libur

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from terang.model.libur import DasarLibur
    from terang.store import Entri, Store

SETEMPAT = "libur setempat"


def kalender(store: Store, unit: str = "") -> Kalender:
    """The calendar of a unit; without one, that of the country.

    A year counts as far as its file says that it is complete; a file that does not say so is as
    good as none.
    """
    libur: dict[date, Libur] = {}
    for entri in (*setempat(store, unit), *store.libur.values()):
        for hari in entri.isi.hari:
            dasar = tuple(sebut_dasar(store, hari.dasar or entri.isi.dasar))
            jenis = getattr(hari, "jenis", SETEMPAT)
            libur[hari.tanggal.awal] = Libur(hari.tanggal.awal, hari.nama, jenis, dasar)
    return Kalender(libur, dict(_terisi(store)), store.situs.isi.cuti_bersama_libur)


def setempat(store: Store, unit: str) -> list[Entri[Any]]:
    """The years with days off of the unit's own and of those above it, nearest last."""
    urut = reversed(list(store.silsilah(unit)))
    return [entri for u in urut for entri in u.libur_setempat.values()]


def ada_tabel(store: Store, libur: Entri[Any]) -> bool:
    """Whether a page shows a year of holidays: some office counts by it, and it can be counted."""
    units = [store.unit[libur.unit]] if libur.unit else store.unit.values()
    berkantor = any(u.ppid_profil or u.ppid_laporan for u in units)
    return berkantor and int(libur.id) in dict(_terisi(store))


def sebut_dasar(store: Store, dasar: Iterable[DasarLibur]) -> Iterator[Dasar]:
    """Decrees by name."""
    for d in dasar:
        if isinstance(d, str):
            yield Dasar(d)
        else:
            nama = d.sebutan or formats.sebut_peraturan(store.peraturan[d.peraturan].isi)
            yield Dasar(f"{nama} {d.pasal}" if d.pasal else nama, d.peraturan)


def _terisi(store: Store) -> Iterator[tuple[int, date]]:
    for id_ in sorted(store.libur):
        isi = store.libur[id_].isi
        if isi.lengkap:
            yield int(id_), date(int(id_), 12, 31)
        elif isi.lengkap_sampai:
            yield int(id_), isi.lengkap_sampai.akhir
