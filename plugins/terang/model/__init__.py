"""What the data means: models with the law's own words as keys."""

from terang.model.atestasi import Atestasi, Ralat
from terang.model.daftar_informasi import Dik, Dip
from terang.model.informasi import InformasiWajib
from terang.model.jam_layanan import JamLayanan
from terang.model.kanal import Kanal
from terang.model.kinerja import Indikator, Kinerja
from terang.model.komponen import Komponen
from terang.model.kumpulan_data import KumpulanData
from terang.model.laporan_ppid import LaporanPpid
from terang.model.layanan import Layanan, Standar
from terang.model.layanan_informasi import Register, StandarLayananInformasi
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
from terang.model.pengaduan import Pengaduan, StatistikPengaduan
from terang.model.pengumuman import Pengumuman
from terang.model.ppid import ProfilPpid
from terang.model.skm import Skm
from terang.model.sop import Sop
from terang.model.tarif import Tarif
from terang.model.unit import Profil

__all__ = [
    "Atestasi",
    "Dik",
    "Dip",
    "Dokumen",
    "Indikator",
    "InformasiWajib",
    "Istilah",
    "JamLayanan",
    "Kanal",
    "Kinerja",
    "Komponen",
    "KumpulanData",
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
    "Ralat",
    "Register",
    "Sinonim",
    "Situs",
    "Skm",
    "Sop",
    "Standar",
    "StandarLayananInformasi",
    "StatistikPengaduan",
    "Tarif",
    "TemuanDiakui",
]
