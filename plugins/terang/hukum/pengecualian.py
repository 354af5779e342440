"""Grounds for keeping information back, how long each may hold, and what must come before."""

from __future__ import annotations

from typing import NamedTuple

from terang.hukum.norma import Norma
from terang.scalars import Tanggal

_UU = Tanggal(2010, 4, 30)
_PP = Tanggal(2010)

PASAL_17 = Norma("pengecualian", "UU 14/2008 Pasal 17", "V", _UU)
UJI_KONSEKUENSI = Norma("uji-konsekuensi", "UU 14/2008 Pasal 19", "V", _UU)
PENETAPAN = Norma("penetapan-klasifikasi", "PP 61/2010 Pasal 4", "V", _PP)
TERBUKA_SENDIRI = Norma("terbuka-sendiri", "PP 61/2010 Pasal 11", "V", _PP)


class AlasanPengecualian(NamedTuple):
    """One ground.

    Attributes:
        kata: what opening would do, in words for readers.
        batas: the longest period, in words.
        sebutan_batas: where the period is written.
    """

    kata: str
    batas: str
    sebutan_batas: str


_SELAMA_PERLU = "selama diperlukan, ditetapkan pimpinan tertinggi badan publik"
ALASAN: dict[str, AlasanPengecualian] = {
    "a": AlasanPengecualian(
        "menghambat penegakan hukum",
        "paling lama 30 tahun, atau sampai dibuka di sidang yang terbuka",
        "PP 61/2010 Pasal 5",
    ),
    "b": AlasanPengecualian(
        "mengganggu hak kekayaan intelektual atau persaingan usaha yang sehat",
        "menurut peraturan bidangnya",
        "PP 61/2010 Pasal 6",
    ),
    "c": AlasanPengecualian(
        "membahayakan pertahanan dan keamanan negara",
        _SELAMA_PERLU,
        "PP 61/2010 Pasal 7 ayat (1) dan (5)",
    ),
    "d": AlasanPengecualian(
        "mengungkap kekayaan alam Indonesia",
        _SELAMA_PERLU,
        "PP 61/2010 Pasal 7 ayat (2) dan (5)",
    ),
    "e": AlasanPengecualian(
        "merugikan ketahanan ekonomi nasional",
        _SELAMA_PERLU,
        "PP 61/2010 Pasal 7 ayat (3) dan (5)",
    ),
    "f": AlasanPengecualian(
        "merugikan hubungan luar negeri",
        _SELAMA_PERLU,
        "PP 61/2010 Pasal 7 ayat (4) dan (5)",
    ),
    "g": AlasanPengecualian(
        "mengungkap isi akta pribadi, kemauan terakhir, atau wasiat seseorang",
        "menurut undang-undang; terbuka bila orangnya setuju tertulis "
        "atau menyangkut jabatan publik",
        "PP 61/2010 Pasal 8 ayat (1) dan (3)",
    ),
    "h": AlasanPengecualian(
        "mengungkap rahasia pribadi seseorang",
        "selama diperlukan; terbuka bila orangnya setuju tertulis atau menyangkut jabatan publik",
        "PP 61/2010 Pasal 8 ayat (2) dan (3)",
    ),
    "i": AlasanPengecualian(
        "membuka memorandum atau surat badan publik yang menurut sifatnya rahasia",
        "menurut undang-undang; terbuka atas putusan Komisi Informasi atau pengadilan",
        "PP 61/2010 Pasal 9",
    ),
    "j": AlasanPengecualian(
        "melanggar undang-undang lain",
        "menurut undang-undang itu",
        "UU 14/2008 Pasal 17 huruf j",
    ),
}
"""By letter of UU 14/2008 Pasal 17."""


def sebutan(huruf: str) -> str:
    """`UU 14/2008 Pasal 17 huruf h`."""
    return f"{PASAL_17.sebutan} huruf {huruf}"
