"""The parts of the written mechanism for complaints, and what the law calls them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from terang.hukum.norma import Norma
from terang.scalars import Tanggal

BidangMekanisme = Literal[
    "identitas_pengadu",
    "langkah",
    "pelaksana_pengelola",
    "prioritas",
    "pelaporan_ke_atasan",
    "rekomendasi",
    "penyampaian_hasil",
    "pemantauan_evaluasi",
    "dokumentasi_statistik",
    "penanggung_jawab",
]


@dataclass(frozen=True, slots=True)
class BagianMekanisme:
    """One of the ten parts.

    Attributes:
        huruf: its letter in the article.
        bidang: field of `Pengaduan` that holds it.
        nama: what it is called.
    """

    huruf: str
    bidang: BidangMekanisme
    nama: str


MEKANISME_PENGADUAN = Norma(
    "mekanisme-pengaduan", "UU 25/2009 Pasal 37 ayat (3)", "V", Tanggal(2009, 7, 18)
)
MEKANISME: tuple[BagianMekanisme, ...] = (
    BagianMekanisme("a", "identitas_pengadu", "Identitas pengadu"),
    BagianMekanisme("b", "langkah", "Prosedur pengelolaan pengaduan"),
    BagianMekanisme("c", "pelaksana_pengelola", "Pelaksana yang mengelola pengaduan"),
    BagianMekanisme("d", "prioritas", "Prioritas penyelesaian"),
    BagianMekanisme("e", "pelaporan_ke_atasan", "Pelaporan proses dan hasil kepada atasan"),
    BagianMekanisme("f", "rekomendasi", "Rekomendasi pengelolaan pengaduan"),
    BagianMekanisme("g", "penyampaian_hasil", "Penyampaian hasil kepada pihak terkait"),
    BagianMekanisme("h", "pemantauan_evaluasi", "Pemantauan dan evaluasi"),
    BagianMekanisme("i", "dokumentasi_statistik", "Dokumentasi dan statistik"),
    BagianMekanisme("j", "penanggung_jawab", "Penanggung jawab, alamatnya, dan sarana pengaduan"),
)
