"""The law as data: what a service standard must hold, what offices owe, and where it is written."""

from terang.hukum.komponen import KOMPONEN, Bagian, KomponenHukum, dasar, komponen
from terang.hukum.lisensi import LISENSI, Lisensi
from terang.hukum.maklumat import ISI_MAKLUMAT
from terang.hukum.norma import (
    ISI_STANDAR,
    JAM_KERJA,
    MAKLUMAT,
    NORMA,
    SARANA_PENGADUAN,
    Norma,
    NormaJam,
)
from terang.hukum.pengaduan import MEKANISME, MEKANISME_PENGADUAN, BagianMekanisme
from terang.hukum.singkatan import SINGKATAN, Kepanjangan
from terang.hukum.tenggat import PENGADUAN_KELAS, PENGADUAN_UU, Tenggat

__all__ = [
    "ISI_MAKLUMAT",
    "ISI_STANDAR",
    "JAM_KERJA",
    "KOMPONEN",
    "LISENSI",
    "MAKLUMAT",
    "MEKANISME",
    "MEKANISME_PENGADUAN",
    "NORMA",
    "PENGADUAN_KELAS",
    "PENGADUAN_UU",
    "SARANA_PENGADUAN",
    "SINGKATAN",
    "Bagian",
    "BagianMekanisme",
    "Kepanjangan",
    "KomponenHukum",
    "Lisensi",
    "Norma",
    "NormaJam",
    "Tenggat",
    "dasar",
    "komponen",
]
