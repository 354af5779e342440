"""Instruments (standar) and services (layanan)."""

from typing import Annotated, Literal

from pydantic import BeforeValidator

from terang.model.dasar import (
    AlamatLama,
    Asal,
    Berlaku,
    IdKomponen,
    Model,
    RefDokumen,
    RefJam,
    RefKanal,
    RefLayanan,
    RefStandar,
    RefUnit,
    daftar,
)
from terang.model.kanal import Tempat
from terang.model.komponen import Komponen
from terang.model.tarif import Biaya
from terang.scalars import Bilangan, Durasi, Tanggal, Tautan, Teks, Ya


class Penyusunan(Asal):
    """How a standard was made: with whom, and when each step was (PP 96/2012 Pasal 26-30)."""

    berita_acara: Tanggal | None = None
    """When the minutes of the discussion were signed."""
    peserta: tuple[Teks, ...] = ()
    """Whom they name, by group: pengguna, akademisi. Never a private person."""
    rancangan_dipublikasikan: Tanggal | None = None
    """When the draft was published."""
    masukan_sampai: Tanggal | None = None
    """Last day for comments."""
    diperbaiki: Tanggal | None = None
    """When the draft had been revised."""
    ditetapkan: Tanggal | None = None
    """When it was adopted; without it the date of the document."""


class Daur(Model):
    """The life of a standard after its making."""

    penyusunan: Penyusunan | None = None
    """How it was made."""
    dievaluasi: Tanggal | None = None
    """When its application was last evaluated (PP 96/2012 Pasal 32)."""
    ditinjau: Tanggal | None = None
    """Last review (PP 96/2012 Pasal 33)."""


class Standar(Asal, Berlaku, Daur, Komponen):
    """An instrument: what one decree says for all of its services."""

    nama: Teks
    """Title."""
    dokumen: RefDokumen
    """The document; its components are the source of everything without a source of its own."""
    jumlah_layanan_disebut: Bilangan | None = None
    """How many services the document claims."""
    bagian_dicetak: tuple[IdKomponen, ...] = ()
    """Components the document prints, in its order; when empty, those that are entered."""
    poster: Ya = False
    """Whether the site offers it as a sheet for the wall."""
    diperiksa: Tanggal | None = None
    """When the officer last compared these data with the document."""


class Perizinan(Model):
    """Licence data of services under risk-based licensing."""

    jenis: Literal["NIB", "Sertifikat Standar", "Izin", "Perizinan Berusaha UMKU"]
    """Kind of licence."""
    kbli: Teks | None = None
    """Five-digit code."""
    judul_kbli: Teks | None = None
    """Title of the code."""
    risiko: Literal["Rendah", "Menengah Rendah", "Menengah Tinggi", "Tinggi"] | None = None
    """Risk class."""
    skala_usaha: tuple[Literal["mikro", "kecil", "menengah", "besar"], ...] = ()
    """Business scales it is for."""
    verifikasi: Ya | None = None
    """Whether the certificate is verified by the office."""


class TersediaDi(Model):
    """Another unit or place where the service is offered, with what differs there."""

    unit: RefUnit | None = None
    """The unit."""
    tempat: Tempat | None = None
    """Or a named place."""
    jam_layanan: RefJam | None = None
    """Its hours there."""
    kanal: tuple[RefKanal, ...] = ()
    """Its channels there."""
    biaya: Biaya | None = None
    """Its tariff there."""
    catatan: Teks | None = None
    """What else differs."""


class KerjaSama(Asal):
    """Part of a service that another party carries out (UU 25/2009 Pasal 13)."""

    pihak: Teks
    """The other party, with its address as far as it is printed."""
    lingkup: Teks
    """What it does."""
    jangka_waktu: Durasi | None = None
    """How long."""
    alamat_pengaduan: Teks | None = None
    """Where to complain about it."""
    tertentu: Ya = False
    """`ya` for a short, single cooperation; it may last 14 days at most."""


class Layanan(Asal, Berlaku, Daur, Komponen):
    """One service."""

    nama: Teks
    """Name shown to citizens."""
    nama_cetak: Teks | None = None
    """Heading as printed, when it differs."""
    nomor_cetak: Teks | None = None
    """Letter or number in the document."""
    nama_lain: tuple[Teks, ...] = ()
    """Other words people use for it; for search."""
    ringkasan: Teks
    """What one gets, in one or two short sentences of our own."""
    kelompok: Teks | None = None
    """Group in lists."""
    sasaran: tuple[Teks, ...] = ()
    """Whom it is for."""
    standar: RefStandar | None = None
    """The instrument it belongs to."""
    dokumen: RefDokumen | None = None
    """Its document, when that is not the instrument's."""
    di_luar_standar: Ya = False
    """`ya` for a service the document mentions outside its list."""
    perizinan: Perizinan | None = None
    """Licence data."""
    daring: tuple[Tautan, ...] = ()
    """Web services it is used through."""
    tempat: Annotated[tuple[Tempat, ...], BeforeValidator(daftar)] = ()
    """Where it is given, when not at the unit's address."""
    jam_layanan: RefJam | None = None
    """Its desk, when the unit has several."""
    kanal: tuple[RefKanal, ...] = ()
    """Its own channels."""
    tersedia_di: tuple[TersediaDi, ...] = ()
    """Other units or places that offer it."""
    terkait: tuple[RefLayanan, ...] = ()
    """Services often needed together."""
    alamat_lama: Annotated[tuple[AlamatLama, ...], BeforeValidator(daftar)] = ()
    """Its former ids, `<unit>/<id>` if it was another unit's; their addresses lead here."""
    kerja_sama: Annotated[tuple[KerjaSama, ...], BeforeValidator(daftar)] = ()
    """Parts of it that others carry out."""
    poster: Ya = False
    """Whether the site offers it as a sheet for the wall."""
    diperiksa: Tanggal | None = None
    """When the officer last compared these data with the document."""
