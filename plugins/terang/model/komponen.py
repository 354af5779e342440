"""The 14 components of a service standard, each as a model of its own, and the set of them."""

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field

from terang.model.butir import Butir, Fasilitas, Hubungan, Produk, Syarat, Waktu
from terang.model.dasar import (
    Asal,
    AtauTiada,
    Fakta,
    IdKomponen,
    Kutipan,
    Model,
    Rujukan,
    daftar,
)
from terang.model.pengaduan import Pengaduan
from terang.model.prosedur import Prosedur
from terang.model.tarif import Biaya
from terang.scalars import Bilangan, Teks


class Persyaratan(Asal):
    """Requirements. As a bare list: `syarat`."""

    singkat_daftar: ClassVar[str | None] = "syarat"

    syarat: tuple[Syarat, ...] = ()
    """What is required, nested to any depth."""
    hubungan: Hubungan = "semua"
    """Whether all of them are needed."""
    rujukan: Rujukan | None = None
    """Where they are, when they are not here."""
    berisi: IdKomponen | None = None
    """Component whose content the document prints under this heading instead."""


class JangkaWaktu(Asal):
    """Time to complete. As a bare text or list: `waktu`."""

    singkat: ClassVar[str | None] = "waktu"
    singkat_daftar: ClassVar[str | None] = "waktu"

    waktu: Annotated[tuple[Waktu, ...], BeforeValidator(daftar)] = ()
    """One time, or one per channel, case or stage."""
    rujukan: Rujukan | None = None
    """Where it is, when it is not here."""
    dasar: Kutipan | None = None
    """The rule that sets it; without one the limit of UU 30/2014 holds for decisions."""


class ProdukPelayanan(Asal):
    """Results. As a bare text or list: `produk`."""

    singkat: ClassVar[str | None] = "produk"
    singkat_daftar: ClassVar[str | None] = "produk"

    produk: Annotated[tuple[Produk, ...], BeforeValidator(daftar)] = ()
    """What is handed over."""
    jumlah_disebut: Bilangan | None = None
    """How many the document claims."""


class DasarHukum(Asal):
    """Legal basis. As a bare list: `peraturan`."""

    singkat_daftar: ClassVar[str | None] = "peraturan"

    peraturan: Annotated[tuple[Kutipan, ...], BeforeValidator(daftar)]
    """Regulations in the printed order."""


class SaranaPrasarana(Asal):
    """Equipment and facilities. As a bare list: `sarana`."""

    singkat_daftar: ClassVar[str | None] = "sarana"

    sarana: tuple[Fasilitas, ...] = ()
    """Equipment, or everything when the document does not divide."""
    prasarana: tuple[Fasilitas, ...] = ()
    """Rooms and buildings."""
    jumlah_sarana_disebut: Bilangan | None = None
    """How many of the first list the document numbers."""
    jumlah_prasarana_disebut: Bilangan | None = None
    """How many of the second list the document numbers."""


class KompetensiJabatan(Asal):
    """What one position must know."""

    jabatan: Teks
    """Position."""
    syarat: tuple[Butir, ...]
    """What is asked of it."""


class Kompetensi(Asal):
    """Competence of staff. As a bare list: `butir`."""

    singkat_daftar: ClassVar[str | None] = "butir"

    butir: tuple[Butir, ...] = ()
    """What is asked of everybody."""
    jabatan: tuple[KompetensiJabatan, ...] = ()
    """What is asked of a position."""
    jumlah_disebut: Bilangan | None = None
    """How many points the document numbers."""


class JumlahJabatan(Asal):
    """Persons in one position."""

    jabatan: Teks
    """Position as printed."""
    orang: AtauTiada[Bilangan]
    """Persons."""


class JumlahPelaksana(Asal):
    """Number of staff. As a bare number: `jumlah`."""

    singkat: ClassVar[str | None] = "jumlah"
    singkat_daftar: ClassVar[str | None] = "rincian"

    jumlah: Fakta[Bilangan] | None = None
    """Persons in all, as printed; a sum that is not printed is never typed here."""
    rincian: tuple[JumlahJabatan, ...] = ()
    """Persons by position."""


class EvaluasiKinerja(Asal):
    """Assessment of staff. As a bare list: `butir`."""

    singkat_daftar: ClassVar[str | None] = "butir"

    butir: tuple[Butir, ...] = ()
    """The points."""
    periode_bulan: Bilangan | None = None
    """Every so many months: 3, 6, 12 or 24 (UU 25/2009 Pasal 10)."""
    jumlah_disebut: Bilangan | None = None
    """How many points the document numbers."""
    rujukan: Rujukan | None = None
    """Where they are, when they are not here."""


class DaftarButir(Asal):
    """A component that is a list of points. As a bare list: `butir`."""

    singkat_daftar: ClassVar[str | None] = "butir"

    butir: tuple[Butir, ...] = ()
    """The points."""
    jumlah_disebut: Bilangan | None = None
    """How many points the document numbers."""
    rujukan: Rujukan | None = None
    """Where they are, when they are not here."""


class KomponenTambahan(Asal):
    """A heading of the document outside the 14 components."""

    nama: Teks
    """Heading as printed."""
    isi: tuple[Butir, ...] = ()
    """Its content, where it is not part of a component."""
    lihat: tuple[Literal[IdKomponen, "jam_layanan"], ...] = ()
    """Components or sections of the page that hold its content."""


class CetakKomponen(Model):
    """How the document numbers and labels a component."""

    nomor: Teks | None = None
    """Number as printed."""
    judul: Teks | None = None
    """Label as printed."""
    catatan: Teks | None = None
    """A note on it."""


class Komponen(Model):
    """The 14 components, as keys of a service or of the instrument its services share."""

    persyaratan: AtauTiada[Persyaratan] | None = None
    """Persyaratan (UU 25/2009 Pasal 21 huruf b)."""
    prosedur: AtauTiada[Prosedur] | None = None
    """Sistem, mekanisme, dan prosedur (huruf c)."""
    jangka_waktu: AtauTiada[JangkaWaktu] | None = None
    """Jangka waktu penyelesaian (huruf d)."""
    biaya: AtauTiada[Biaya] | None = None
    """Biaya/tarif (huruf e)."""
    produk: AtauTiada[ProdukPelayanan] | None = None
    """Produk pelayanan (huruf f)."""
    penanganan_pengaduan: AtauTiada[Pengaduan] | None = None
    """Penanganan pengaduan, saran, dan masukan (huruf j)."""
    dasar_hukum: AtauTiada[DasarHukum] | None = None
    """Dasar hukum (huruf a)."""
    sarana_prasarana: AtauTiada[SaranaPrasarana] | None = None
    """Sarana, prasarana, dan/atau fasilitas (huruf g)."""
    kompetensi_pelaksana: AtauTiada[Kompetensi] | None = None
    """Kompetensi pelaksana (huruf h)."""
    pengawasan_internal: AtauTiada[DaftarButir] | None = None
    """Pengawasan internal (huruf i)."""
    jumlah_pelaksana: AtauTiada[JumlahPelaksana] | None = None
    """Jumlah pelaksana (huruf k)."""
    jaminan_pelayanan: AtauTiada[DaftarButir] | None = None
    """Jaminan pelayanan (huruf l)."""
    jaminan_keamanan: AtauTiada[DaftarButir] | None = None
    """Jaminan keamanan dan keselamatan pelayanan (huruf m)."""
    evaluasi_kinerja: AtauTiada[EvaluasiKinerja] | None = None
    """Evaluasi kinerja pelaksana (huruf n)."""
    komponen_tambahan: tuple[KomponenTambahan, ...] = ()
    """Headings of the document outside the 14."""
    cetak_komponen: dict[IdKomponen, CetakKomponen] = Field(default_factory=dict)
    """Number and label the document prints for a component."""
