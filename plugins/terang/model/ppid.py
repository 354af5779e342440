"""The information office (PPID) and its report of a year."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import BeforeValidator, Discriminator, Field, Tag, model_validator

from terang.model.butir import Butir, Fasilitas, Waktu
from terang.model.dasar import (
    Asal,
    AtauTiada,
    Berlaku,
    Fakta,
    Kutipan,
    RefDokumen,
    RefJam,
    RefKanal,
    bentuk_tulisan,
    daftar,
)
from terang.model.jam_layanan import JamLayanan
from terang.model.kanal import JenisKanal, Tempat
from terang.model.skema import Skema
from terang.model.statistik import TabelStatistik
from terang.model.unit import Pejabat
from terang.scalars import Bilangan, Slug, Tanggal, Teks
from terang.scalars.galat import tolak


class TugasPetugas(Asal):
    """Officers with one task. As bare text: `tugas`."""

    singkat: ClassVar[str | None] = "tugas"

    tugas: Teks
    """What they do, in our own words."""
    jumlah: AtauTiada[Bilangan] | None = None
    """How many."""


class PetugasPpid(Asal):
    """Who serves at the information office."""

    jumlah: Fakta[Bilangan] | None = None
    """How many, as printed."""
    rincian: tuple[TugasPetugas, ...] = ()
    """How they share the work."""


JamAtauRef = Annotated[
    Annotated[RefJam, Tag("?teks")] | Annotated[JamLayanan, Tag("?susunan")],
    Discriminator(bentuk_tulisan),
]


HitungSejak = Literal["diterima", "lengkap"]


class ProfilPpid(Asal):
    """A unit's `ppid/profil.yml`."""

    nama: Teks
    """Name of the office or desk that gives information."""
    keadaan: Tanggal | None = None
    """Day, month or year these data describe, when that is not today."""
    pejabat: Pejabat | None = None
    """Officer in charge of information and documentation (PPID), by position."""
    ditunjuk_oleh: Pejabat | None = None
    """Who appointed the PPID, by position."""
    tempat: Annotated[tuple[Tempat, ...], BeforeValidator(daftar)] = ()
    """Where the desk is."""
    jam: JamAtauRef | None = None
    """Hours of the desk, or an id in `jam-layanan.yml`."""
    petugas: PetugasPpid | None = None
    """Officers and their tasks."""
    sarana: tuple[Fasilitas, ...] = ()
    """Facilities for those who ask for information."""
    kanal: tuple[RefKanal, ...] = ()
    """Channels in `kanal.yml` for asking; when empty, those of the kinds below, else those meant
    for `informasi` or `permohonan informasi`."""
    jenis_kanal: tuple[JenisKanal, ...] = ()
    """Kinds of channel the document names; their numbers and addresses stand in `kanal.yml`."""
    hitung_sejak: HitungSejak | None = None
    """From when the office counts its 10 working days: receipt, as the Act says, or completeness,
    as is practice under Perki 1/2021. When it is not given, the Act's word is shown."""
    dasar_hukum: tuple[Kutipan, ...] = ()
    """Legal basis of the office."""
    diperiksa: Tanggal | None = None
    """When the officer last confirmed these data."""


class PeriodeLaporan(Berlaku):
    """The stretch of time a report covers. As bare text, `2019`: that year or month whole."""

    @model_validator(mode="before")
    @classmethod
    def _dari_teks(cls, isi: Any) -> Any:
        return {"mulai": isi, "sampai": isi} if isinstance(isi, str) else isi

    @model_validator(mode="after")
    def _dua_ujung(self) -> Self:
        tiada = [k for k in ("mulai", "sampai") if getattr(self, k) is None]
        if tiada:
            raise tolak("M02", kunci=tiada[0])
        return self

    @classmethod
    def _tulisan_lain(cls, bidang: dict[str, Skema], /) -> list[Skema]:
        return [bidang["mulai"]]

    @property
    def awal(self) -> date:
        """Its first day."""
        return self.mulai.awal if self.mulai else date.min

    @property
    def akhir(self) -> date:
        """Its last day."""
        return self.sampai.akhir if self.sampai else date.max


class Dipa(Asal):
    """The budget document that bears the cost."""

    nomor: Teks
    """Number as printed."""
    tanggal: Tanggal | None = None
    """Its date."""


class BarisAnggaran(Asal):
    """One line of the budget."""

    uraian: Teks
    """What it is for."""
    jumlah: AtauTiada[Bilangan]
    """Whole rupiah."""


class AnggaranPpid(Asal):
    """Money for giving information, as the report states it."""

    jumlah: Fakta[Bilangan] | None = None
    """Allocation in whole rupiah, as printed."""
    rincian: tuple[BarisAnggaran, ...] = ()
    """Its lines."""
    realisasi: Fakta[Bilangan] | None = None
    """What was spent; `tidak dilaporkan` when the report does not say."""
    dipa: Dipa | None = None
    """Budget document."""


class SengketaInformasi(Asal):
    """Disputes about information. As a bare number: `jumlah`."""

    singkat: ClassVar[str | None] = "jumlah"

    jumlah: AtauTiada[Bilangan]
    """How many; 0 when the report says that there were none."""


class LaporanPpid(Asal):
    """`ppid/laporan/<year>.yml`: what the report of a year states. The key is the year."""

    judul: Teks
    """Title as printed."""
    dokumen: RefDokumen | None = None
    """The report itself."""
    periode: PeriodeLaporan
    """Time it covers."""
    tabel: dict[Slug, TabelStatistik] = Field(default_factory=dict)
    """Tables of requests by id."""
    waktu_pemenuhan: Annotated[tuple[Waktu, ...], BeforeValidator(daftar)] = ()
    """Times to answer that the report states; `untuk` names the kind of request, if not every."""
    sengketa: SengketaInformasi | None = None
    """Disputes."""
    anggaran: AnggaranPpid | None = None
    """Money."""
    kendala: tuple[Butir, ...] = ()
    """Obstacles the report names, in our own words."""
    rekomendasi: tuple[Butir, ...] = ()
    """Recommendations and plans, in our own words."""
    diperiksa: Tanggal | None = None
    """When these data were last compared with the report."""
