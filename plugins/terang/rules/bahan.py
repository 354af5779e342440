"""What every rule is given: the store, the build date, and one walk through everything there is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from terang.model import Layanan, Maklumat, Pengaduan, Pengumuman, Profil, ProfilPpid, Sop
from terang.model.butir import Butir, Syarat, Waktu
from terang.model.dasar import Kutipan, Model, Rujukan, Sumber
from terang.model.jam_layanan import JamHari
from terang.model.kanal import Alamat
from terang.model.komponen import (
    DaftarButir,
    JumlahJabatan,
    Kompetensi,
    KompetensiJabatan,
    ProdukPelayanan,
    SaranaPrasarana,
)
from terang.model.laporan_ppid import Kendala, Rekomendasi
from terang.model.layanan import TersediaDi
from terang.model.prosedur import Langkah
from terang.model.sop import LangkahSop
from terang.rules.jelajah import jelajahi, semua_entri, tulisan
from terang.rules.sitasi import semua_sitasi

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from terang.rules.jelajah import Dicari, Simpul, Tulisan
    from terang.rules.sitasi import Sitasi
    from terang.store import Entri, Store, Terwaris

M = TypeVar("M", bound=Model)

DICARI: Dicari = {
    Alamat: None,
    Butir: "jumlah_disebut",
    DaftarButir: "jumlah_disebut",
    JamHari: None,
    JumlahJabatan: None,
    Kendala: "jumlah_disebut",
    Kompetensi: "jumlah_disebut",
    KompetensiJabatan: None,
    Kutipan: None,
    Langkah: "pelaku",
    LangkahSop: "pelaksana",
    Layanan: "kanal",
    Maklumat: "jumlah_disebut",
    Pengaduan: None,
    Pengumuman: "kanal",
    ProdukPelayanan: "jumlah_disebut",
    Profil: "misi_disebut",
    ProfilPpid: "kanal",
    Rekomendasi: "jumlah_disebut",
    Rujukan: None,
    SaranaPrasarana: None,
    Sop: "pelaksana",
    Sumber: "tempat",
    Syarat: "jumlah_disebut",
    TersediaDi: "kanal",
    Waktu: None,
}
"""Parts that rules look for, each with a field that must be filled in; the walk keeps no others."""


class _Isi(NamedTuple):
    """All parts by their class, and the texts of each entry, a line each."""

    bagian: dict[type[Model], list[tuple[Entri[Any], Simpul[Any]]]]
    teks: list[tuple[Entri[Any], str]]


@dataclass(frozen=True)
class Bahan:
    """The material of one run; the walk is made when a rule first asks for it."""

    store: Store
    tanggal: date

    def semua(self, kelas: type[M]) -> list[tuple[Entri[Any], Simpul[M]]]:
        """Every part of one of the classes of `DICARI`, with its entry, in the order of entries."""
        return self._isi.bagian[kelas]

    def tulisan(self, perlu: Callable[[str], object]) -> Iterator[tuple[Entri[Any], Tulisan]]:
        """Every text of the entries that are worth the time.

        Args:
            perlu: tells by all texts of an entry, a line each, whether one of them may matter.
        """
        for entri, teks in self._isi.teks:
            if perlu(teks):
                yield from ((entri, t) for t in tulisan(entri.isi))

    @cached_property
    def komponen(self) -> tuple[tuple[Entri[Layanan], dict[str, Terwaris]], ...]:
        """Every service with the components that hold for it."""
        return tuple((layanan, self.store.komponen(layanan)) for layanan in self.store.layanan())

    @cached_property
    def sitasi(self) -> tuple[Sitasi, ...]:
        """Every citation that leads to an entry of the register."""
        return tuple(semua_sitasi(self))

    @cached_property
    def _isi(self) -> _Isi:
        isi = _Isi({kelas: [] for kelas in DICARI}, [])
        for entri in semua_entri(self.store):
            teks: list[str] = []
            for simpul in jelajahi(entri.isi, DICARI, teks):
                isi.bagian[type(simpul.isi)].append((entri, simpul))
            isi.teks.append((entri, "\n".join([*teks, ""])))
        return isi
