"""Performance: the sheet of an indicator, and what a year's agreement and report state."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from terang.model.butir import Butir
from terang.model.dasar import Asal, AtauTiada, Fakta, RefDokumen, RefIndikator, daftar
from terang.scalars import Desimal, Persen, Rupiah, Slug, Tanggal, Tautan, Teks, Ya

Polaritas = Literal["maksimasi", "minimasi", "stabilisasi"]
JenisAnalisis = Literal[
    "target_realisasi",
    "tahun_lalu",
    "jangka_menengah",
    "standar_nasional",
    "penyebab",
    "efisiensi",
    "program_penunjang",
]
BagianLkj = Literal[
    "ringkasan_eksekutif",
    "pendahuluan",
    "perencanaan_kinerja",
    "capaian_kinerja",
    "realisasi_anggaran",
    "penutup",
    "lampiran_perjanjian_kinerja",
]


class Indikator(Asal):
    """`kinerja/indikator/<id>.yml`: the sheet of one key performance indicator (IKU)."""

    nama: Teks
    """Name as printed."""
    sasaran: Teks | None = None
    """Strategic objective it measures."""
    definisi: Teks | None = None
    """What is measured, in our own words."""
    alasan_pemilihan: Teks | None = None
    """Why it was chosen."""
    formula: Teks | None = None
    """How it is worked out."""
    satuan: Teks | None = None
    """Unit."""
    polaritas: Polaritas | None = None
    """Whether more is better, less, or a point."""
    tipe_penghitungan: Literal["kumulatif", "nonkumulatif", "rata-rata"] | None = None
    """How years are put together."""
    sumber_data: Teks | None = None
    """Where its data come from."""
    penanggung_jawab: Teks | None = None
    """Who answers for it, by position."""
    periode_pelaporan: Teks | None = None
    """How often it is reported."""
    baseline: Fakta[Desimal] | None = None
    """Value at the start."""
    tahun_baseline: Tanggal | None = None
    """Its year."""
    target: dict[Slug, AtauTiada[Desimal]] = Field(default_factory=dict)
    """Target by year."""


class CapaianIndikator(Asal):
    """What a year's report states of one indicator."""

    indikator: RefIndikator
    """Id in `kinerja/indikator/`."""
    target: Fakta[Desimal] | None = None
    """Target of the year."""
    realisasi: Fakta[Desimal] | None = None
    """What was reached."""
    capaian: Fakta[Persen] | None = None
    """Reached of the target in percent, only when the document prints it."""


class SasaranKinerja(Asal):
    """One objective of the year."""

    nama: Teks
    """As printed."""
    indikator: tuple[CapaianIndikator, ...] = ()
    """Its indicators."""
    analisis: dict[JenisAnalisis, AtauTiada[Butir]] = Field(default_factory=dict)
    """The seven analyses, each in our own words."""
    pagu: Fakta[Rupiah] | None = None
    """Budget in whole rupiah."""
    realisasi_anggaran: Fakta[Rupiah] | None = None
    """What was spent of it."""


class PerjanjianKinerja(Asal):
    """The agreement on the year's performance."""

    tanggal: Tanggal | None = None
    """When it was signed."""
    penandatangan: Annotated[tuple[Teks, ...], BeforeValidator(daftar)] = ()
    """Both levels, by position."""
    dokumen: RefDokumen | None = None
    """The agreement."""
    tautan: Annotated[tuple[Tautan, ...], BeforeValidator(daftar)] = ()
    """Where it is on the web."""


class LaporanKinerja(Asal):
    """The report on the year's performance (LKj)."""

    bagian: Annotated[tuple[BagianLkj, ...], BeforeValidator(daftar)] = ()
    """Parts it has."""
    disampaikan: Tanggal | None = None
    """When it was delivered."""
    kepada: Teks | None = None
    """To whom."""
    dokumen: RefDokumen | None = None
    """The report."""
    tautan: Annotated[tuple[Tautan, ...], BeforeValidator(daftar)] = ()
    """Where it is on the web."""


class PenilaianKinerja(Asal):
    """An assessment of how services are run (UU 25/2009 Pasal 38)."""

    metode: Teks
    """How it was done."""
    pihak_penilai: Literal["sendiri", "bersama", "pihak lain"]
    """Who assessed."""
    hasil: Teks
    """The result as printed, with its scale."""
    dari_standar: Ya | None = None
    """Whether its indicators come from the service standards."""


class Kinerja(Asal):
    """`kinerja/<year>.yml`: performance of a year. The key is the year."""

    perjanjian: PerjanjianKinerja | None = None
    """The agreement."""
    sasaran: tuple[SasaranKinerja, ...] = ()
    """Objectives."""
    laporan: LaporanKinerja | None = None
    """The report."""
    penilaian: Annotated[tuple[PenilaianKinerja, ...], BeforeValidator(daftar)] = ()
    """Assessments of services."""
