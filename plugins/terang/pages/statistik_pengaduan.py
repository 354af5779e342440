"""A unit's complaints year by year, ready to be shown: stated counts, computed shares and sums."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terang import links
from terang.derive.pengaduan import KELAS, Bagian, bagian, menurut_kanal, menurut_kelas

if TYPE_CHECKING:
    from collections.abc import Sequence

    from terang.derive.statistik import Jumlah
    from terang.model import StatistikPengaduan
    from terang.model.dasar import Fakta
    from terang.scalars import Ketiadaan
    from terang.store import Entri, Unit


class Ruas(NamedTuple):
    """One count: its field, name, the fact if it is given, and its share of a named whole."""

    bidang: str
    judul: str
    fakta: Fakta[int] | None
    bagian: Bagian | None = None


class Tabel(NamedTuple):
    """One division: its field, caption, head of the rows, rows, and their computed sum."""

    bidang: str
    judul: str
    kepala: str
    baris: Sequence[tuple[str, int | Ketiadaan]]
    jumlah: Jumlah | None


class SatuTahun(NamedTuple):
    """A year: the anchor of its section, its data, counts and divisions."""

    id: str
    entri: Entri[StatistikPengaduan]
    ruas: tuple[Ruas, ...]
    tabel: tuple[Tabel, ...]


def jangkar_tahun(tahun: str) -> str:
    """Anchor of a year's section."""
    return links.jangkar("statistik", tahun)


def statistik(unit: Unit) -> tuple[SatuTahun, ...]:
    """Every year there is, the latest first."""
    return tuple(_tahun(e) for e in reversed(unit.statistik_pengaduan.values()))


def _tahun(entri: Entri[StatistikPengaduan]) -> SatuTahun:
    s = entri.isi
    ruas = (
        Ruas("diterima", "Diterima", s.diterima),
        Ruas("selesai", "Selesai", s.selesai, bagian(s.selesai, s.diterima)),
        Ruas("diproses", "Masih diproses", s.diproses, bagian(s.diproses, s.diterima)),
        Ruas(
            "ditanggapi_14_hari",
            "Ditanggapi dalam 14 hari",
            s.ditanggapi_14_hari,
            bagian(s.ditanggapi_14_hari, s.diterima),
        ),
        Ruas(
            "diputus_60_hari",
            "Diputus dalam 60 hari sejak berkas lengkap",
            s.diputus_60_hari,
            bagian(s.diputus_60_hari, s.selesai),
        ),
        Ruas(
            "disampaikan_14_hari",
            "Putusan disampaikan dalam 14 hari",
            s.disampaikan_14_hari,
            bagian(s.disampaikan_14_hari, s.selesai),
        ),
        Ruas(
            "tepat_menurut_kelas",
            "Selesai dalam batas kelas laporannya",
            s.tepat_menurut_kelas,
            bagian(s.tepat_menurut_kelas, s.selesai),
        ),
    )
    kelas = [(KELAS[k], n) for k, n in s.menurut_kelas.items()]
    kanal = list(s.menurut_kanal.items())
    tabel = (
        Tabel("menurut_kelas", "Pengaduan menurut kelas", "Kelas", kelas, menurut_kelas(s)),
        Tabel("menurut_kanal", "Pengaduan menurut kanal", "Kanal", kanal, menurut_kanal(s)),
    )
    return SatuTahun(jangkar_tahun(entri.id), entri, ruas, tabel)
