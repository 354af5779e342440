"""A unit's years side by side, ready to be shown: totals, outcomes, times, money, changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terang import formats
from terang.derive.laporan import DIBERI
from terang.derive.tahunan import perubahan
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from terang.derive.statistik import Jumlah
    from terang.derive.tahunan import Nilai, Tahun
    from terang.model.pembagian import JenisHasil

TIADA = "Tidak dicantumkan"


class SelTahun(NamedTuple):
    """A cell in words, and whether it holds no number."""

    teks: str
    tiada: bool = False


class TahunTampil(NamedTuple):
    """One year.

    Attributes:
        sel: its cells in the order of `KOLOM`.
        angka: asked, given and refused as values; of a sum that lacks something, what it lacks.
        ubah: what changed since the year before, in words.
    """

    tahun: Tahun
    sel: tuple[SelTahun, ...]
    angka: tuple[Nilai, ...]
    ubah: str


KOLOM = ("Diminta", "Diberi", "Ditolak", "Median hari kerja", "Keberatan", "Sengketa")


def tahunan(semua: tuple[Tahun, ...]) -> tuple[TahunTampil, ...]:
    """Every year, the latest first."""
    ubah = {p.ke_tahun: formats.perubahan(p.dari, p.ke, p.menghitung) for p in perubahan(semua)}
    return tuple(
        TahunTampil(t, _sel(t), _tiga(t), formats.kapital(ubah.get(t.tahun, "")))
        for t in reversed(semua)
    )


def _sel(t: Tahun) -> tuple[SelTahun, ...]:
    return (
        _utama(t),
        _hasil(t, DIBERI),
        _hasil(t, frozenset({"ditolak"})),
        SelTahun(formats.desimal(t.lama.median)) if t.lama else SelTahun(TIADA, tiada=True),
        _nilai(t.keberatan),
        _nilai(t.sengketa),
    )


def _tiga(t: Tahun) -> tuple[Nilai, ...]:
    utama = [t.utama.jumlah] if t.utama else []
    diberi = [j for k, j in t.hasil.items() if k in DIBERI]
    return tuple(map(_utuh, (utama, diberi, [j for k, j in t.hasil.items() if k == "ditolak"])))


def _utuh(semua: Sequence[Jumlah]) -> Nilai:
    """A sum that is known whole, else why it is not; None when nobody states it."""
    luput = [kosong for j in semua for _, kosong in j.disisihkan]
    if luput or not semua:
        return luput[0] if luput else None
    return sum(j.nilai for j in semua)


def _utama(t: Tahun) -> SelTahun:
    """The total of the year: `73`, or every one that differs, `74 pemohon; 73 permohonan`."""
    semua = dict.fromkeys((_angka(u.jumlah), u.menghitung) for u in t.ukuran)
    if not semua:
        return SelTahun(TIADA, tiada=True)
    polos = {apa for _, apa in semua} == {"permohonan"}
    kata = [n if polos else f"{n} {apa}" for n, apa in semua]
    return SelTahun("; ".join(kata) + ("" if t.setahun else " (bukan setahun penuh)"))


def _hasil(t: Tahun, jenis: Iterable[JenisHasil]) -> SelTahun:
    ada = [j for k, j in t.hasil.items() if k in set(jenis)]
    if not ada:
        return SelTahun(TIADA, tiada=True)
    paling = "" if all(j.utuh for j in ada) else "≥ "
    return SelTahun(f"{paling}{formats.bilangan(sum(j.nilai for j in ada))}")


def _angka(j: Jumlah) -> str:
    return ("" if j.utuh else "≥ ") + formats.bilangan(j.nilai)


def _nilai(nilai: Nilai) -> SelTahun:
    if nilai is None:
        return SelTahun(TIADA, tiada=True)
    if isinstance(nilai, Ketiadaan):
        return SelTahun(formats.tiada(nilai), tiada=True)
    return SelTahun(formats.bilangan(nilai))
