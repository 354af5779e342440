"""Lists an information office keeps: public information (DIP), exempted information (DIK)."""

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field

from terang.model.dasar import Asal, Berlaku, Kutipan, RefDokumen, daftar
from terang.model.sedia import Penyediaan
from terang.scalars import Durasi, Slug, Tanggal, Teks

Kategori = Literal["berkala", "serta_merta", "setiap_saat"]
HurufPasal17 = Literal["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]


class Ketetapan(Asal):
    """The decree behind a list or a standard."""

    nomor: Teks | None = None
    """Number as printed."""
    tanggal: Tanggal | None = None
    """Date."""
    oleh: Teks | None = None
    """Who decided, by position."""
    dokumen: RefDokumen | None = None
    """The decree itself."""


class InformasiPublik(Penyediaan):
    """One row of the DIP, with the columns of Perki 1/2010, lampiran II.

    As bare text: `ringkasan_isi`.
    """

    singkat: ClassVar[str | None] = "ringkasan_isi"

    ringkasan_isi: Teks
    """Summary of the contents."""
    kategori: Kategori | None = None
    """How it is announced."""
    penanggung_jawab_penerbitan: Teks | None = None
    """Who made or issues it, by position or office; `penguasa` is who holds it."""
    waktu_pembuatan: Teks | None = None
    """When it was made."""
    tempat_pembuatan: Teks | None = None
    """Where it was made."""
    retensi_arsip: Teks | None = None
    """How long it is kept."""


class Dip(Asal):
    """A unit's `ppid/dip.yml`: its list of public information."""

    ketetapan: Ketetapan | None = None
    """The decree that fixes it."""
    dimutakhirkan: Tanggal | None = None
    """When the list was last brought up to date."""
    daftar: dict[Slug, InformasiPublik] = Field(default_factory=dict)
    """Its rows by id."""


class UjiKonsekuensi(Asal):
    """The test that comes before an exemption (UU 14/2008 Pasal 19)."""

    tanggal: Tanggal | None = None
    """When."""
    nomor: Teks | None = None
    """Number of its record."""
    disetujui_oleh: Teks | None = None
    """Who approved the class, by position (PP 61/2010 Pasal 3)."""
    dokumen: RefDokumen | None = None
    """Its record, as far as it is public."""


class PenetapanKlasifikasi(Ketetapan):
    """The letter that fixes the class (PP 61/2010 Pasal 4)."""

    jenis_klasifikasi: Teks | None = None
    """Kind of class."""
    unit_kerja: Teks | None = None
    """The body and the unit of the officer who decides."""
    tempat: Teks | None = None
    """Where it was fixed."""


class InformasiDikecualikan(Asal, Berlaku):
    """One row of the DIK. It says what is kept back, never what is in it."""

    informasi: Teks
    """What is exempted, described without disclosing it."""
    huruf: Annotated[tuple[HurufPasal17, ...], BeforeValidator(daftar)] = ()
    """Ground: letter of UU 14/2008 Pasal 17."""
    dasar_hukum: Annotated[tuple[Kutipan, ...], BeforeValidator(daftar)] = ()
    """The Act behind it, beside Pasal 17."""
    konsekuensi_dibuka: Teks | None = None
    """What harm comes of opening it."""
    konsekuensi_ditutup: Teks | None = None
    """What good comes of closing it."""
    jangka_waktu: Durasi | None = None
    """How long, when the period has no end on the calendar (`mulai` and `sampai`)."""
    batas: Teks | None = None
    """Or the event that ends it: until the case is closed."""
    uji_konsekuensi: UjiKonsekuensi | None = None
    """The test."""
    penetapan: PenetapanKlasifikasi | None = None
    """The letter."""
    dinyatakan_terbuka: Tanggal | None = None
    """When the office declared it open; it then belongs in the DIP."""


class Dik(Asal):
    """A unit's `ppid/dik.yml`: its list of exempted information."""

    ketetapan: Ketetapan | None = None
    """The decree that fixes it."""
    dimutakhirkan: Tanggal | None = None
    """When the list was last brought up to date."""
    daftar: dict[Slug, InformasiDikecualikan] = Field(default_factory=dict)
    """Its rows by id."""
