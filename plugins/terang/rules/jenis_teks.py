"""What a text is: the class and the field that hold it in, own words or quotation out."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, get_args

from terang.model import (
    Dokumen,
    Kanal,
    Layanan,
    Peraturan,
    Profil,
    Sop,
    TemuanDiakui,
)
from terang.model.dasar import Asal, Fakta, Kutipan, NilaiLain, NilaiSemula, Rujukan
from terang.model.komponen import CetakKomponen, KomponenTambahan
from terang.model.laporan_ppid import BabLaporan, BarisAnggaran, Dipa, LaporanPpid
from terang.model.lembar import Lampiran
from terang.model.pembagian import KolomStatistik
from terang.model.prosedur import BaganAlir, Langkah, Prosedur
from terang.model.sop import LangkahSop
from terang.model.statistik import PersenTercetak, TabelStatistik
from terang.scalars import Tautan, Teks
from terang.scalars.skema import Pembaca

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model.dasar import Model


class Jenis(Enum):
    """Kinds of text."""

    SENDIRI = "own words"
    KUTIPAN = "a passage as printed"
    CUPLIKAN = "a heading, number, name or fragment as printed: it may end anywhere"
    PAKAI = "used, not read as words: search terms, numbers, accounts"
    TAUTAN = "a link"
    BUKAN = "no text of the site: ids, kinds, what a copy shows, values of findings"


TERCETAK = frozenset({Jenis.KUTIPAN, Jenis.CUPLIKAN})
"""What a document prints is published as it stands."""

DI_BIDANG: dict[type[Model], dict[str, Jenis]] = {
    Asal: {"cetak": Jenis.KUTIPAN, "semestinya": Jenis.CUPLIKAN, "terbaca": Jenis.BUKAN},
    BabLaporan: dict.fromkeys(("nomor", "judul"), Jenis.CUPLIKAN),
    BaganAlir: dict.fromkeys(("judul", "langkah", "keputusan"), Jenis.CUPLIKAN),
    BarisAnggaran: {"uraian": Jenis.CUPLIKAN},
    CetakKomponen: dict.fromkeys(("nomor", "judul"), Jenis.CUPLIKAN),
    Dipa: {"nomor": Jenis.CUPLIKAN},
    Dokumen: dict.fromkeys(("judul", "bagian"), Jenis.CUPLIKAN),
    Fakta: {"nilai": Jenis.CUPLIKAN},
    Kanal: {"nilai": Jenis.PAKAI},
    KomponenTambahan: {"nama": Jenis.CUPLIKAN},
    KolomStatistik: {"label": Jenis.CUPLIKAN},
    Kutipan: {"sebutan": Jenis.CUPLIKAN},
    LangkahSop: dict.fromkeys(("kelengkapan", "keluaran", "memakai"), Jenis.CUPLIKAN),
    Lampiran: dict.fromkeys(("nama", "nomor"), Jenis.CUPLIKAN),
    Langkah: {"nomor_cetak": Jenis.CUPLIKAN},
    LaporanPpid: {"judul": Jenis.CUPLIKAN},
    Layanan: {
        "nama_cetak": Jenis.CUPLIKAN,
        "nomor_cetak": Jenis.CUPLIKAN,
        "nama_lain": Jenis.PAKAI,
    },
    NilaiLain: {"nilai": Jenis.CUPLIKAN},
    NilaiSemula: {"nilai": Jenis.CUPLIKAN},
    Peraturan: {"nomor": Jenis.CUPLIKAN},
    Profil: {"nama_lain": Jenis.PAKAI, "salah_tulis": Jenis.BUKAN},
    Prosedur: {"tercetak_di": Jenis.CUPLIKAN},
    Rujukan: {"ke": Jenis.CUPLIKAN},
    Sop: dict.fromkeys(("nomor", "keterkaitan"), Jenis.CUPLIKAN),
    PersenTercetak: {"terhadap": Jenis.BUKAN},
    TabelStatistik: {"judul": Jenis.CUPLIKAN},
    TemuanDiakui: dict.fromkeys(("aturan", "tempat", "nilai"), Jenis.BUKAN),
}
_MENURUT_TIPE = {
    get_args(Teks)[1].baca: Jenis.SENDIRI,
    get_args(Tautan)[1].baca: Jenis.TAUTAN,
}


@cache
def jenis(kelas: type[Model], bidang: str) -> Jenis:
    """The kind of the texts in a field: what is said of it here, else what its type says."""
    for induk in kelas.__mro__:
        if bidang in DI_BIDANG.get(induk, {}):
            return DI_BIDANG[induk][bidang]
    info = kelas.model_fields[bidang]
    for baca in _pembaca((*info.metadata, info.annotation)):
        if baca in _MENURUT_TIPE:
            return _MENURUT_TIPE[baca]
    return Jenis.BUKAN


def _pembaca(bagian: tuple[Any, ...]) -> Iterator[object]:
    for satu in bagian:
        if isinstance(satu, Pembaca):
            yield satu.baca
        else:
            yield from _pembaca(get_args(satu))
