"""What became of recommendations: earlier reports and this one in, each with its state out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terang.derive.tahunan import sebelum

if TYPE_CHECKING:
    from terang.model import LaporanPpid
    from terang.model.laporan_ppid import Rekomendasi, TindakLanjut
    from terang.store import Entri, Unit


class Nasib(NamedTuple):
    """A recommendation of an earlier year and what this report says of it, which may be nothing."""

    tahun: str
    rekomendasi: Rekomendasi | None
    tindak: TindakLanjut | None


def nasib(unit: Unit, entri: Entri[LaporanPpid]) -> tuple[Nasib, ...]:
    """Every follow-up the report names, then what the report before it recommended in vain."""
    dulu = sebelum(unit.ppid_laporan, int(entri.id))
    lalu = dulu.id if dulu else str(int(entri.id) - 1)
    temu = []
    disebut: set[tuple[str, str]] = set()
    for tindak in entri.isi.tindak_lanjut:
        tahun = str(tindak.dari_tahun or lalu)
        disebut.add((tahun, tindak.rekomendasi))
        temu.append(Nasib(tahun, _cari(unit, tahun, tindak.rekomendasi), tindak))
    diam = [r for r in (dulu.isi.rekomendasi if dulu else ()) if (lalu, r.id or "") not in disebut]
    return (*temu, *(Nasib(lalu, r, None) for r in diam))


def _cari(unit: Unit, tahun: str, id_: str) -> Rekomendasi | None:
    laporan = unit.ppid_laporan.get(tahun)
    return next((r for r in (laporan.isi.rekomendasi if laporan else ()) if r.id == id_), None)
