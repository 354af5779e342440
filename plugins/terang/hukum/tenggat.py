"""Limits of time the law sets: who is bound, from when they run, where they are written."""

from __future__ import annotations

from dataclasses import dataclass

from terang.hukum.norma import Norma
from terang.scalars import Durasi, Tanggal


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenggat(Norma):
    """One limit.

    Attributes:
        apa: what has to be done.
        siapa: who has to do it.
        sejak: the event from which it runs.
        lama: the limit; `jenis_hari` is "tidak disebut" where the law says no more than "hari".
    """

    apa: str
    siapa: str
    sejak: str
    lama: Durasi


_UU = Tanggal(2009, 7, 18)
_PERMEN = Tanggal(2018)


def _uu(id_: str, pasal: str, siapa: str, apa: str, sejak: str, hari: int) -> Tenggat:
    lama = Durasi(hari, hari, "hari", "tidak disebut", "paling lama")
    return Tenggat(
        id_, f"UU 25/2009 {pasal}", "V", _UU, apa=apa, siapa=siapa, sejak=sejak, lama=lama
    )


def _kelas(id_: str, apa: str, hari: int) -> Tenggat:
    lama = Durasi(hari, hari, "hari", "kerja", "paling lama")
    return Tenggat(
        id_,
        "PermenPANRB 62/2018, lampiran",
        "V2",
        _PERMEN,
        apa=apa,
        siapa="Instansi",
        sejak="laporan diterima",
        lama=lama,
    )


PENGADUAN_UU: tuple[Tenggat, ...] = (
    _uu("lapor", "Pasal 42 ayat (2)", "Pengadu", "Mengadu", "menerima pelayanan", 30),
    _uu(
        "tanggapan",
        "Pasal 44 ayat (3)",
        "Penyelenggara",
        "Menanggapi: berkas lengkap atau belum",
        "pengaduan diterima",
        14,
    ),
    _uu(
        "lengkapi",
        "Pasal 44 ayat (4) dan (5)",
        "Pengadu",
        "Melengkapi berkas; bila tidak, pengaduan dianggap dicabut",
        "menerima tanggapan",
        30,
    ),
    _uu("putusan", "Pasal 50 ayat (1)", "Penyelenggara", "Memutuskan", "berkas lengkap", 60),
    _uu(
        "penyampaian",
        "Pasal 50 ayat (2)",
        "Penyelenggara",
        "Menyampaikan putusan",
        "diputuskan",
        14,
    ),
)
"""The clock of the Act: it says "hari" and no more."""

PENGADUAN_KELAS: tuple[Tenggat, ...] = (
    _kelas("kelas-informasi", "Permintaan informasi", 5),
    _kelas("kelas-biasa", "Pengaduan tidak berkadar pengawasan", 14),
    _kelas("kelas-pengawasan", "Pengaduan berkadar pengawasan", 60),
)
"""The clock of the national complaint system, by class of report, in working days."""
