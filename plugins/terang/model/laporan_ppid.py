"""The yearly report of an information office: what it states, chapter by chapter."""

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field

from terang.model.butir import Butir, Fasilitas, Waktu
from terang.model.dasar import Asal, AtauTiada, Fakta, Kutipan, RefDokumen, RefSop, RefUnit, daftar
from terang.model.pembagian import SatuanHari
from terang.model.periode import PeriodeLaporan
from terang.model.ppid import HitungSejak, PetugasPpid
from terang.model.statistik import Cakupan, TabelStatistik
from terang.model.unit import Pejabat
from terang.scalars import Bilangan, Desimal, Persen, Slug, Tanggal, Teks

BentukLaporan = Literal["perki-1-2010", "perki-1-2021"]
BagianLaporan = Literal[
    "pendahuluan",
    "kebijakan",
    "sarana",
    "petugas",
    "prosedur",
    "anggaran",
    "permohonan",
    "waktu-pemenuhan",
    "sengketa",
    "kendala",
    "rekomendasi",
    "penutup",
    "lampiran",
]


class BabLaporan(Asal):
    """A chapter of the report as printed, and what it is about."""

    nomor: Teks | None = None
    """Number as printed."""
    judul: Teks
    """Heading as printed."""
    bagian: BagianLaporan
    """The part of this page that holds it."""


class Dipa(Asal):
    """The budget document that bears the cost."""

    jenis: Literal["DIPA", "DPA"] = "DIPA"
    """DIPA of a central body, DPA of a regional one."""
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
    realisasi: AtauTiada[Bilangan] | None = None
    """What was spent of it, in whole rupiah."""


class AnggaranPpid(Asal):
    """Money for giving information, as the report states it."""

    jumlah: Fakta[Bilangan] | None = None
    """Allocation in whole rupiah, as printed."""
    rincian: tuple[BarisAnggaran, ...] = ()
    """Its lines."""
    realisasi: Fakta[Bilangan] | None = None
    """What was spent; `tidak dilaporkan` when the report does not say."""
    persen_realisasi: Fakta[Persen] | None = None
    """Spent of the allocation in percent, only when the document prints it."""
    dipa: Dipa | None = None
    """Budget document."""


class JumlahPerkara(Asal):
    """Objections or disputes of the year. As a bare number: `jumlah`."""

    singkat: ClassVar[str | None] = "jumlah"

    jumlah: AtauTiada[Bilangan]
    """How many; 0 when the report says that there were none."""
    uraian: tuple[Butir, ...] = ()
    """How they went and what was done with the outcome, in our own words."""


class ArusPermohonan(Asal):
    """Requests through the year: open at its start, received, closed, open at its end."""

    sisa_awal: Fakta[Bilangan] | None = None
    """Open at the start."""
    diterima: Fakta[Bilangan] | None = None
    """Received in the time of the report."""
    selesai: Fakta[Bilangan] | None = None
    """Closed in the time of the report."""
    sisa_akhir: Fakta[Bilangan] | None = None
    """Open at the end."""


class LamaJawab(Asal):
    """How long answers took: one number for each request, or what the report prints of them."""

    untuk: Teks | None = None
    """Which requests, if not all: a classification of the report."""
    satuan: SatuanHari
    """Which days are counted."""
    hitung_sejak: HitungSejak | None = None
    """From when; nothing when the report does not say."""
    per_permohonan: tuple[Bilangan, ...] = ()
    """Days for each answered request, in any order; 0 is an answer on the same day."""
    diperpanjang: Fakta[Bilangan] | None = None
    """For how many the time was extended."""
    kasus: Fakta[Bilangan] | None = None
    """How many requests the printed figures stand for."""
    rata_rata: Fakta[Desimal] | None = None
    """Mean as printed."""
    median: Fakta[Desimal] | None = None
    """Median as printed."""
    tercepat: Fakta[Bilangan] | None = None
    """Shortest as printed."""
    terlama: Fakta[Bilangan] | None = None
    """Longest as printed."""
    tepat_waktu: Fakta[Bilangan] | None = None
    """How many in time as printed."""
    terlambat: Fakta[Bilangan] | None = None
    """How many late as printed."""


class Klaim(Asal):
    """A claim of change that the report makes: it rose, it fell, it stayed."""

    teks: Teks
    """The claim in our own words."""
    tabel: Slug
    """The table whose total it speaks of."""
    arah: Literal["naik", "turun", "tetap"]
    """Which way."""
    dari_tahun: Bilangan | None = None
    """The year it compares with; the year before when the report does not say."""
    sebesar: Bilangan | None = None
    """By how many."""
    persen: Persen | None = None
    """By how much of the earlier figure."""


class Kendala(Butir):
    """An obstacle. As bare text: `teks`."""

    sisi: Literal["internal", "eksternal"] | None = None
    """Inside or outside the body; nothing when the report does not say."""


class Rekomendasi(Butir):
    """A recommendation and what is planned. As bare text: `teks`."""

    id: Slug | None = None
    """A name by which the next report can say what became of it."""
    rencana: tuple[Butir, ...] = ()
    """Planned steps."""
    penanggung_jawab: Teks | None = None
    """Who sees to it, by position."""
    target: Tanggal | None = None
    """By when."""


class TindakLanjut(Asal):
    """What became of a recommendation of an earlier report."""

    rekomendasi: Slug
    """Its `id` in that report."""
    dari_tahun: Bilangan | None = None
    """Year of that report; the one before this when not given."""
    keadaan: Literal["selesai", "berjalan", "belum dimulai", "dihentikan"]
    """How far it is."""
    teks: Teks | None = None
    """What was done, in our own words."""


class LaporanPpid(Asal):
    """`ppid/laporan/<year>.yml`: what the report of a year states. The key is the year."""

    judul: Teks
    """Title as printed."""
    dokumen: RefDokumen | None = None
    """The report itself."""
    periode: PeriodeLaporan
    """Time it covers."""
    bentuk: BentukLaporan | None = None
    """The rule it follows; that of its year when not given."""
    bab: tuple[BabLaporan, ...] = ()
    """Chapters as printed, in their order."""
    lingkup: tuple[RefUnit, ...] = ()
    """Units whose reports of the same year this one sums up."""
    cakupan: Cakupan | None = None
    """How many of those who should report did."""
    kebijakan: tuple[Butir, ...] = ()
    """The policy of information, in our own words."""
    dasar_hukum: tuple[Kutipan, ...] = ()
    """Regulations it rests on, when the document does not list them."""
    sarana: tuple[Fasilitas, ...] = ()
    """Facilities and their state."""
    pejabat: Pejabat | None = None
    """Officer in charge of information and documentation (PPID), by position."""
    ditunjuk_oleh: Pejabat | None = None
    """Who appointed the PPID, by position."""
    petugas: PetugasPpid | None = None
    """Staff and their qualification."""
    prosedur: tuple[RefSop, ...] = ()
    """Procedures of the information service."""
    anggaran: AnggaranPpid | None = None
    """Money."""
    tabel: dict[Slug, TabelStatistik] = Field(default_factory=dict)
    """Tables by id."""
    pokok: tuple[Butir, ...] = ()
    """What was asked for, when the report tells it in words."""
    arus: ArusPermohonan | None = None
    """Open, received, closed, open."""
    lama_jawab: Annotated[tuple[LamaJawab, ...], BeforeValidator(daftar)] = ()
    """How long answers took."""
    waktu_pemenuhan: Annotated[tuple[Waktu, ...], BeforeValidator(daftar)] = ()
    """Times to answer that the report promises or states; `untuk` names the kind of request."""
    keberatan: JumlahPerkara | None = None
    """Objections."""
    sengketa: JumlahPerkara | None = None
    """Disputes."""
    klaim: tuple[Klaim, ...] = ()
    """Claims of change."""
    kendala: tuple[Kendala, ...] = ()
    """Obstacles the report names, in our own words."""
    rekomendasi: tuple[Rekomendasi, ...] = ()
    """Recommendations and plans, in our own words."""
    tindak_lanjut: tuple[TindakLanjut, ...] = ()
    """What became of earlier recommendations."""
    kesimpulan: tuple[Butir, ...] = ()
    """Conclusions, in our own words."""
    saran: tuple[Butir, ...] = ()
    """Suggestions beside the recommendations, in our own words."""
    lampiran: tuple[RefSop, ...] = ()
    """Procedures in the annexes."""
    lama_periksa: Fakta[Bilangan] | None = None
    """Longest time to check whether a request is complete, in working days."""
    lama_jawab_keberatan: Annotated[tuple[LamaJawab, ...], BeforeValidator(daftar)] = ()
    """How long answers to objections took."""
    alasan_perpanjangan: Butir | None = None
    """Why answers were extended, as the written notices say."""
    dipublikasikan: Tanggal | None = None
    """When the report was published."""
    dikirim_ke_komisi: Tanggal | None = None
    """When its copy went to the Komisi Informasi."""
    diperiksa: Tanggal | None = None
    """When these data were last compared with the report."""
