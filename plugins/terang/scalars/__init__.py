"""Domain scalars: the only place where text becomes a number, a date, a time or a duration."""

from terang.scalars.angka import Bilangan, Desimal, Persen, Rupiah
from terang.scalars.bagian_tahun import BagianTahun
from terang.scalars.citra import BerkasGambar, Warna
from terang.scalars.durasi import Durasi, Satuan
from terang.scalars.ketiadaan import KETIADAAN, Ketiadaan
from terang.scalars.kontak import Tautan, Telepon
from terang.scalars.teks import Slug, Teks, Ya
from terang.scalars.waktu import HARI, Hari, Pukul, RentangPukul, Sesi, Tanggal

__all__ = [
    "HARI",
    "KETIADAAN",
    "BagianTahun",
    "BerkasGambar",
    "Bilangan",
    "Desimal",
    "Durasi",
    "Hari",
    "Ketiadaan",
    "Persen",
    "Pukul",
    "RentangPukul",
    "Rupiah",
    "Satuan",
    "Sesi",
    "Slug",
    "Tanggal",
    "Tautan",
    "Teks",
    "Telepon",
    "Warna",
    "Ya",
]
