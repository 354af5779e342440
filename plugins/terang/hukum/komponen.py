"""The 14 components of a service standard, in the order and groups of PermenPANRB 15/2014."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from terang.hukum.norma import ISI_STANDAR

if TYPE_CHECKING:
    from collections.abc import Iterable

Bagian = Literal["penyampaian", "pengelolaan"]


@dataclass(frozen=True, slots=True)
class KomponenHukum:
    """One component.

    Attributes:
        id: key in the data.
        nama: exact term of UU 25/2009 Pasal 21.
        huruf: letter in Pasal 21.
        bagian: `penyampaian` (service delivery) or `pengelolaan` (manufacturing).
        tanya: the question of a citizen it answers.
    """

    id: str
    nama: str
    huruf: str
    bagian: Bagian
    tanya: str

    @property
    def dasar(self) -> str:
        """Citation."""
        return dasar((self,))


KOMPONEN: tuple[KomponenHukum, ...] = (
    KomponenHukum("persyaratan", "Persyaratan", "b", "penyampaian", "Apa yang harus dibawa?"),
    KomponenHukum(
        "prosedur", "Sistem, mekanisme, dan prosedur", "c", "penyampaian", "Bagaimana langkahnya?"
    ),
    KomponenHukum("jangka_waktu", "Jangka waktu penyelesaian", "d", "penyampaian", "Berapa lama?"),
    KomponenHukum("biaya", "Biaya/tarif", "e", "penyampaian", "Berapa biayanya?"),
    KomponenHukum("produk", "Produk pelayanan", "f", "penyampaian", "Apa yang saya dapat?"),
    KomponenHukum(
        "penanganan_pengaduan",
        "Penanganan pengaduan, saran, dan masukan",
        "j",
        "penyampaian",
        "Ke mana mengadu?",
    ),
    KomponenHukum("dasar_hukum", "Dasar hukum", "a", "pengelolaan", "Apa dasar hukumnya?"),
    KomponenHukum(
        "sarana_prasarana",
        "Sarana, prasarana, dan/atau fasilitas",
        "g",
        "pengelolaan",
        "Fasilitas apa yang ada?",
    ),
    KomponenHukum(
        "kompetensi_pelaksana", "Kompetensi pelaksana", "h", "pengelolaan", "Siapa yang melayani?"
    ),
    KomponenHukum(
        "pengawasan_internal", "Pengawasan internal", "i", "pengelolaan", "Siapa yang mengawasi?"
    ),
    KomponenHukum(
        "jumlah_pelaksana", "Jumlah pelaksana", "k", "pengelolaan", "Berapa orang yang melayani?"
    ),
    KomponenHukum(
        "jaminan_pelayanan", "Jaminan pelayanan", "l", "pengelolaan", "Apa yang dijamin?"
    ),
    KomponenHukum(
        "jaminan_keamanan",
        "Jaminan keamanan dan keselamatan pelayanan",
        "m",
        "pengelolaan",
        "Bagaimana keamanannya?",
    ),
    KomponenHukum(
        "evaluasi_kinerja",
        "Evaluasi kinerja pelaksana",
        "n",
        "pengelolaan",
        "Bagaimana layanan dinilai?",
    ),
)

_PER_ID = {k.id: k for k in KOMPONEN}


def komponen(id_: str) -> KomponenHukum:
    """Return the component with this id.

    Raises:
        KeyError: there is none.
    """
    return _PER_ID[id_]


def dasar(daftar: Iterable[KomponenHukum]) -> str:
    """Citation of one component, or of several."""
    return f"{ISI_STANDAR.sebutan} huruf {', '.join(sorted(k.huruf for k in daftar))}"
