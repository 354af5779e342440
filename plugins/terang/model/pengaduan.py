"""Handling of complaints: channels, limits of both sides, steps, outcomes."""

from typing import ClassVar, Literal

from pydantic import Field

from terang.model.butir import Butir, Waktu
from terang.model.dasar import Asal, AtauTiada, Fakta, RefKanal
from terang.scalars import Bilangan, Tanggal, Teks

KelasPengaduan = Literal[
    "permintaan_informasi",
    "tidak_berkadar_pengawasan",
    "berkadar_pengawasan",
    "aspirasi",
]


class TindakLanjutMasukan(Asal):
    """What was done with complaints and input on one matter. Never who complained."""

    hal: Teks
    """The matter, in our own words."""
    tindakan: Teks
    """What was done."""
    tanggal: Tanggal | None = None
    """When."""


class StatistikPengaduan(Asal):
    """`statistik-pengaduan/<year>.yml`: complaints of a year, as the body states them."""

    diterima: Fakta[Bilangan]
    """Received."""
    diproses: Fakta[Bilangan] | None = None
    """Still open at the end."""
    selesai: Fakta[Bilangan] | None = None
    """Settled."""
    menurut_kelas: dict[KelasPengaduan, AtauTiada[Bilangan]] = Field(default_factory=dict)
    """By class of the national complaint system."""
    menurut_kanal: dict[Teks, AtauTiada[Bilangan]] = Field(default_factory=dict)
    """By channel."""
    ditanggapi_14_hari: Fakta[Bilangan] | None = None
    """Answered within 14 days (UU 25/2009 Pasal 44)."""
    diputus_60_hari: Fakta[Bilangan] | None = None
    """Decided within 60 days of a complete file (Pasal 50)."""
    disampaikan_14_hari: Fakta[Bilangan] | None = None
    """Decisions sent within 14 days (Pasal 50)."""
    tepat_menurut_kelas: Fakta[Bilangan] | None = None
    """Settled within the limit of their class (PermenPANRB 62/2018)."""


class Pengaduan(Asal):
    """Component penanganan_pengaduan, and the rules in a unit's `pengaduan.yml`."""

    singkat_daftar: ClassVar[str | None] = "kanal"

    kanal: tuple[RefKanal, ...] = ()
    """Channels in `kanal.yml`; when empty, all of the unit's channels meant for complaints."""
    siapa: Teks | None = None
    """Who may complain, and about what."""
    penanggung_jawab: Teks | None = None
    """Who is in charge, by position."""
    alamat_penanggung_jawab: Teks | None = None
    """Where that officer is reached."""
    identitas_pengadu: Butir | None = None
    """What a complainant tells of himself (UU 25/2009 Pasal 37 ayat (3) huruf a)."""
    pelaksana_pengelola: Butir | None = None
    """Who handles complaints, by position (huruf c)."""
    prioritas: Butir | None = None
    """Which complaints come first (huruf d)."""
    pelaporan_ke_atasan: Butir | None = None
    """How the superior is told (huruf e)."""
    rekomendasi: Butir | None = None
    """What is recommended after a complaint (huruf f)."""
    pemantauan_evaluasi: Butir | None = None
    """How the handling is watched and judged (huruf h)."""
    dokumentasi_statistik: Butir | None = None
    """What is kept and counted (huruf i)."""
    penyeleksian: Butir | None = None
    """How complaints are sorted out at the start."""
    gratis: Butir | None = None
    """That complaining costs nothing (Pasal 48)."""
    kerahasiaan: Butir | None = None
    """How the identity of a complainant is kept (Pasal 42, 49)."""
    tindak_lanjut: tuple[TindakLanjutMasukan, ...] = ()
    """What was done with complaints and input (PP 96/2012 Pasal 42)."""
    tenggat_lapor: Waktu | None = None
    """The citizen's limit."""
    setelah_lewat: Butir | None = None
    """What becomes of a complaint after it."""
    tenggat_jawab: Waktu | None = None
    """The body's limit for its answer."""
    tanpa_identitas: Butir | None = None
    """What becomes of an anonymous complaint."""
    langkah: tuple[Butir, ...] = ()
    """What the officer does."""
    penelaahan: tuple[Butir, ...] = ()
    """How the matter is examined."""
    kategori: tuple[Butir, ...] = ()
    """Ways of settling it."""
    kategori_disebut: Bilangan | None = None
    """How many ways the document claims."""
    penyampaian_hasil: Butir | None = None
    """How the result is told, and to whom."""
    butir_disebut: Bilangan | None = None
    """How many points the document numbers."""
