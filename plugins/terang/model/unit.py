"""Bodies and units: identity through time, address, heads, duties, applicability."""

from datetime import date
from typing import Annotated, ClassVar, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from terang.model.butir import Butir
from terang.model.dasar import (
    Asal,
    AtauTiada,
    Berlaku,
    Fakta,
    Kutipan,
    RefKanal,
    RefUnit,
    Zona,
    daftar,
)
from terang.model.kanal import Alamat, Tempat
from terang.model.sedia import Penyediaan
from terang.scalars import Bilangan, Rupiah, Slug, Tanggal, Tautan, Teks
from terang.scalars.galat import tolak

Sifat = Literal[
    "badan_publik",
    "penyelenggara_pelayanan",
    "pusat",
    "pemda",
    "bumn_bumd",
    "parpol",
    "ormas",
    "pengelola_pnbp",
    "pemungut_retribusi",
    "produsen_data",
    "pengendali_data",
]


class NamaUnit(Asal, Berlaku):
    """A name in its time. As bare text: `nama`."""

    singkat: ClassVar[str | None] = "nama"

    nama: Teks
    """Full name."""
    singkatan: Teks | None = None
    """Acronym."""
    dasar: Kutipan | None = None
    """The regulation that gave it."""
    induk: Teks | None = None
    """Name of the parent body in that time."""


class Pejabat(Asal, Berlaku):
    """Who heads the unit. A NIP has no place here; it holds a birth date."""

    jabatan: Teks
    """Position."""
    nama: Teks | None = None
    """Name as printed."""


class PelaksanaPelayanan(Asal):
    """A part of the unit that carries services out. As bare text: `nama`."""

    singkat: ClassVar[str | None] = "nama"

    nama: Teks
    """Name of the part."""
    penanggung_jawab: Teks | None = None
    """Who is in charge, by position."""
    jumlah: AtauTiada[Bilangan] | None = None
    """Persons."""
    anggaran: Fakta[Rupiah] | None = None
    """Its budget in whole rupiah."""
    alamat_pengaduan: Teks | None = None
    """Where to complain about it."""
    kanal: tuple[RefKanal, ...] = ()
    """Its telephone and mail in `kanal.yml`."""


class Motto(Asal):
    """A motto, often an acronym. As bare text: `nama`."""

    singkat: ClassVar[str | None] = "nama"

    nama: Teks
    """The motto."""
    kepanjangan: tuple[Teks, ...] = ()
    """What its letters stand for."""


class Pernyataan(Asal):
    """A vision or another statement in our own words. As bare text: `teks`."""

    singkat: ClassVar[str | None] = "teks"

    teks: Teks
    """The statement."""


class Profil(Asal):
    """A unit's `profil.yml`."""

    nama: Annotated[tuple[NamaUnit, ...], BeforeValidator(daftar)]
    """Its names; the present one has no end."""
    nama_lain: tuple[Teks, ...] = ()
    """Other words people use for it; for search, never shown."""
    salah_tulis: tuple[Teks, ...] = ()
    """Misspellings in documents; for search, never shown."""
    induk: RefUnit | None = None
    """The unit above it, when that is in the data."""
    nama_induk: Teks | None = None
    """The body above it, when that is not in the data."""
    sifat: tuple[Sifat, ...] = ()
    """Which duties bind it."""
    jenjang: Teks | None = None
    """Level: eselon III, UPT, perangkat daerah."""
    kode: dict[Teks, Teks] = Field(default_factory=dict)
    """Codes by name: satker, DIPA."""
    zona: Zona
    """Time zone of its hours."""
    alamat: Alamat | None = None
    """Main address."""
    tempat_layanan: tuple[Tempat, ...] = ()
    """Other places where it serves."""
    pimpinan: tuple[Pejabat, ...] = ()
    """Heads with their periods."""
    bidang: tuple[Teks, ...] = ()
    """Fields of service."""
    tugas: tuple[Butir, ...] = ()
    """Duties."""
    fungsi: tuple[Butir, ...] = ()
    """Functions."""
    visi: Pernyataan | None = None
    """Vision."""
    misi: tuple[Butir, ...] = ()
    """Mission."""
    misi_disebut: Bilangan | None = None
    """How many missions the document claims."""
    motto: Annotated[tuple[Motto, ...], BeforeValidator(daftar)] = ()
    """Mottos."""
    asas: tuple[Butir, ...] = ()
    """Principles of service."""
    ringkasan: Teks | None = None
    """What the unit does, in our own words."""
    struktur_organisasi: Penyediaan | None = None
    """How it is organised, or where that can be seen."""
    anggaran_penyelenggaraan: Fakta[Rupiah] | None = None
    """Budget of its services in whole rupiah; `catatan` says of which year."""
    pelaksana: Annotated[tuple[PelaksanaPelayanan, ...], BeforeValidator(daftar)] = ()
    """Who carries the services out (UU 25/2009 Pasal 23)."""
    sippn: Tautan | None = None
    """Its page in the national service information system."""
    petugas_pelindungan_data: Pejabat | None = None
    """Officer for personal data (UU 27/2022 Pasal 53), by position."""
    panduan_disabilitas: Penyediaan | None = None
    """Guide to its services for people with disabilities (UU 8/2016 Pasal 106)."""
    evaluasi_tarif: Tanggal | None = None
    """When its tariffs were last evaluated (PP 69/2020 Pasal 25)."""
    alamat_lama: Annotated[tuple[Slug, ...], BeforeValidator(daftar)] = ()
    """Former names of its folder; the addresses of its pages under them lead here."""
    diperiksa: Tanggal | None = None
    """When the officer last confirmed these data."""

    @model_validator(mode="after")
    def _ada_nama(self) -> Self:
        if not self.nama:
            raise tolak("M02", kunci="nama")
        return self

    def nama_pada(self, hari: date) -> NamaUnit:
        """The name of a day: the one that holds then, else the last that had begun."""
        sah = [n for n in self.nama if n.berlaku_pada(hari)]
        mulai = [n for n in self.nama if n.mulai is None or n.mulai.awal <= hari]
        return (sah or mulai or list(self.nama))[-1]
