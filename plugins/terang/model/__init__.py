"""What the data means: models with the law's own words as keys."""

from terang.model.jam_layanan import JamLayanan
from terang.model.kanal import Kanal
from terang.model.komponen import Komponen
from terang.model.laporan_ppid import LaporanPpid
from terang.model.layanan import Layanan, Standar
from terang.model.lembar import (
    Dokumen,
    Istilah,
    Maklumat,
    Peraturan,
    Sinonim,
    Situs,
    TemuanDiakui,
)
from terang.model.libur import Libur, LiburSetempat
from terang.model.pengaduan import Pengaduan
from terang.model.pengumuman import Pengumuman
from terang.model.ppid import ProfilPpid
from terang.model.sop import Sop
from terang.model.tarif import Tarif
from terang.model.unit import Profil

__all__ = [
    "Dokumen",
    "Istilah",
    "JamLayanan",
    "Kanal",
    "Komponen",
    "LaporanPpid",
    "Layanan",
    "Libur",
    "LiburSetempat",
    "Maklumat",
    "Pengaduan",
    "Pengumuman",
    "Peraturan",
    "Profil",
    "ProfilPpid",
    "Sinonim",
    "Situs",
    "Sop",
    "Standar",
    "Tarif",
    "TemuanDiakui",
]
