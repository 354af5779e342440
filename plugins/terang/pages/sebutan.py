"""An entry as one line of a list. In: any entry; out: its name, where its page is, what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from terang import links
from terang.model import (
    Dokumen,
    Indikator,
    Istilah,
    Kinerja,
    LaporanPpid,
    Layanan,
    Libur,
    LiburSetempat,
    Pengumuman,
    ProfilPpid,
    Skm,
    Sop,
    Standar,
    Tarif,
)
from terang.store import pilih

if TYPE_CHECKING:
    from terang.pages.bingkai import Bingkai
    from terang.store import Entri


class Sebutan(NamedTuple):
    """Name, address, and kind in words."""

    nama: str
    alamat: str
    apa: str


def sebut(b: Bingkai, e: Entri[Any]) -> Sebutan:
    """The line of an entry that has a page, or stands on one.

    Raises:
        TypeError: its kind has neither.
    """
    unit = f" {pilih.sebutan(b.store, e.unit, b.tanggal)}" if e.unit else ""
    match e.isi:
        case Layanan(nama=nama):
            return Sebutan(nama, links.layanan(e.unit, e.id), f"Layanan{unit}")
        case Standar(nama=nama, dokumen=dokumen):
            return Sebutan(nama, links.dokumen(dokumen), f"Standar pelayanan{unit}")
        case Sop(nama=nama):
            return Sebutan(nama, links.sop(e.unit, e.id), f"Prosedur kerja{unit}")
        case ProfilPpid():
            return Sebutan(f"Informasi publik (PPID){unit}", links.ppid(e.unit), "Kantor informasi")
        case LaporanPpid(judul=judul):
            return Sebutan(judul, links.laporan(e.unit, e.id), f"Laporan {e.id}{unit}")
        case Pengumuman(judul=judul):
            return Sebutan(judul, links.pengumuman(e.unit, e.id), f"Pengumuman{unit}")
        case Libur():
            return Sebutan(f"Hari libur {e.id}", links.tabel_tenggat(e.id), "Hari libur")
        case LiburSetempat():
            return Sebutan(
                f"Libur setempat {e.id}", links.tabel_tenggat(e.id, e.unit), f"Hari libur{unit}"
            )
        case Tarif():
            return Sebutan(e.isi.uraian or e.id, links.tarif(e.unit), f"Tarif{unit}")
        case Dokumen(judul=judul, jenis=jenis):
            return Sebutan(judul, links.dokumen(e.id), jenis.capitalize())
        case Istilah(istilah=istilah):
            return Sebutan(istilah, links.istilah(e.id), "Istilah")
        case _:
            return _kinerja(e, unit)


def _kinerja(e: Entri[Any], unit: str) -> Sebutan:
    """The line of what a unit tells of how it did; `unit` is its name behind a space."""
    match e.isi:
        case Kinerja():
            alamat = links.kinerja(e.unit, e.id)
            return Sebutan(f"Kinerja {e.id}{unit}", alamat, "Kinerja")
        case Indikator(nama=nama):
            return Sebutan(nama, links.indikator(e.unit, e.id), f"Indikator kinerja{unit}")
        case Skm(judul=judul):
            return Sebutan(judul, links.skm(e.unit, e.id), f"Survei kepuasan{unit}")
        case _:
            raise TypeError(type(e.isi).__name__)
