"""Maklumat, documents, regulations, terms, the site, and explained findings."""

import re
from typing import Annotated, ClassVar, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from terang.model.butir import Butir
from terang.model.dasar import Asal, Berlaku, Fakta, Kutipan, Model, RefKanal, RefPeraturan, daftar
from terang.model.unit import Pejabat
from terang.scalars import BerkasGambar, Bilangan, Tanggal, Tautan, Teks, Warna, Ya
from terang.scalars.galat import Di, tolak, tolak_di
from terang.scalars.waktu import TAHUN_AKHIR, TAHUN_BANGUN

VERSI_FORMAT = 1
TAHUN_REPUBLIK = 1945
TAHUN_STAATSBLAD = 1800
# what was law before the republic and still is cited
_KOLONIAL = re.compile(r"staatsblad|\bstb|ordon|reglement|wetboek|bijblad", re.IGNORECASE)


IsiMaklumat = Literal[
    "jenis_pelayanan",
    "syarat_prosedur_biaya_waktu",
    "hak_kewajiban",
    "unit_penanggung_jawab",
    "dasar_hukum",
    "sistem_mekanisme_prosedur",
    "jangka_waktu",
    "biaya_tarif",
    "jaminan_pelayanan",
    "evaluasi_kinerja_pelaksana",
]
"""Contents of a pledge: of a region (UU 23/2014 Pasal 347), of a PPID (Perki 1/2021 Pasal 47)."""


class Maklumat(Asal, Berlaku):
    """A pledge; the key is its legal kind: `layanan`, `daerah` or `ppid`."""

    ringkasan: Teks
    """What is pledged, in our own words."""
    janji: tuple[Butir, ...] = ()
    """Its commitments."""
    jumlah_disebut: Bilangan | None = None
    """How many the document claims."""
    penandatangan: Pejabat | None = None
    """Who signed it."""
    tanggal: Tanggal | None = None
    """When."""
    dipublikasikan: Tanggal | None = None
    """When it was published (PP 96/2012 Pasal 30)."""
    isi: dict[IsiMaklumat, Butir] = Field(default_factory=dict)
    """What the law wants in the pledge of a region or of an information office, by its key."""
    kanal: tuple[RefKanal, ...] = ()
    """Channels in `kanal.yml` it is published through beside this site."""
    bentuk: tuple[Literal["audio", "visual", "braille"], ...] = ()
    """Forms for people with disabilities it is there in."""
    poster: Ya = False
    """Whether the site offers it as a sheet for the wall."""


class Lampiran(Model):
    """What an annex repeats of its decree."""

    nama: Teks
    """Name of the annex."""
    nomor: Teks | None = None
    """Number it repeats."""
    tanggal: Tanggal | None = None
    """Date it repeats."""


class Dokumen(Asal):
    """A source document."""

    jenis: Literal[
        "keputusan", "peraturan", "laporan", "sop", "surat", "brosur", "laman", "lainnya"
    ]
    """Kind."""
    judul: Teks
    """Title as printed."""
    nomor: Fakta[Teks] | None = None
    """Number as printed."""
    tanggal: Fakta[Tanggal] | None = None
    """Date; `catatan` says where it was found."""
    tahun: Tanggal | None = None
    """Year or period the document is about."""
    berlaku_mulai: Teks | None = None
    """From when it holds, in the document's terms."""
    penerbit: Teks
    """Body that issued it."""
    penetap: Pejabat | None = None
    """Who signed."""
    lampiran: tuple[Lampiran, ...] = ()
    """Annexes with the number and date they repeat."""
    bagian: tuple[Teks, ...] = ()
    """Its parts: tables, annexes, SOP numbers, to which references inside it can lead."""
    berkas: Tautan | None = None
    """Where the public can get it."""
    sha256: Teks | None = None
    """Checksum of the file."""
    salinan: Teks | None = None
    """What copy was read: text layer of a scan, excerpt."""
    dasar: tuple[Kutipan, ...] = ()
    """Regulations it cites in its preamble."""


class Peraturan(Asal):
    """A regulation in the register."""

    @model_validator(mode="after")
    def _tahun_mungkin(self) -> Self:
        awal = TAHUN_STAATSBLAD if _KOLONIAL.search(self.bentuk) else TAHUN_REPUBLIK
        if not awal <= self.tahun <= TAHUN_AKHIR:
            raise tolak_di(Di(("tahun",), tolak("M48", isi=str(self.tahun), awal=str(awal))))
        return self

    bentuk: Teks
    """Undang-Undang, Peraturan Pemerintah, Peraturan Menteri Perindustrian."""
    nomor: Teks
    """Number as printed in it."""
    tahun: Bilangan
    """Year."""
    tentang: Teks
    """Subject."""
    singkatan: Teks | None = None
    """Short form: UU 25/2009."""
    tanggal: Tanggal | None = None
    """Date of enactment."""
    lembaran: Teks | None = None
    """Gazette: LN 2009/112, TLN 5038."""
    diubah_oleh: tuple[RefPeraturan, ...] = ()
    """Amendments."""
    diganti_oleh: RefPeraturan | None = None
    """Its successor."""
    dicabut: Tanggal | None = None
    """Since when it no longer holds."""
    keyakinan: Literal["V", "V2", "M"] = "M"
    """How well its status was checked: text read, second hand, memory."""
    tautan: Tautan | None = None
    """Official text."""


def _ada_kata(kata: tuple[str, ...]) -> tuple[str, ...]:
    if not kata:
        raise tolak("M02", kunci="kata")
    kosong = (i for i, satu in enumerate(kata) if not any(huruf.isalnum() for huruf in satu))
    if salah := [Di((i,), tolak("M54", isi=kata[i])) for i in kosong]:
        raise tolak_di(*salah)
    return kata


class Istilah(Asal):
    """A term of the glossary."""

    istilah: Teks
    """The term."""
    arti: Teks
    """What it means, in plain words."""
    kepanjangan: Teks | None = None
    """What an acronym stands for."""
    bahasa: Literal["en"] | None = None
    """Language of the words, of `kepanjangan` if there is one, where it is not Indonesian."""
    dasar: Kutipan | None = None
    """Where the law defines it."""


class Sinonim(Model):
    """Words that mean the same to those who search. As a bare list: `kata`."""

    singkat_daftar: ClassVar[str | None] = "kata"

    kata: Annotated[tuple[Teks, ...], AfterValidator(_ada_kata)]
    """Words and short phrases; for search, never shown."""


class TemuanDiakui(Model):
    """A finding the body explains; it lapses when one of the values changes."""

    aturan: Teks
    """Rule: R23."""
    tempat: Teks
    """The place named by the finding: `unit/x/layanan/y.yml jangka_waktu`."""
    nilai: dict[Teks, Teks]
    """The values of the finding, as `terang periksa` prints them."""
    penjelasan: Teks
    """Published as a footnote."""
    oleh: Teks
    """Office that answers for it."""
    tanggal: Tanggal
    """When it was explained."""


def _aman(alamat: str) -> str:
    if not alamat.startswith("https://"):
        raise tolak("M49", isi=alamat)
    return alamat


def _versi_dikenal(versi: int) -> int:
    if versi != VERSI_FORMAT:
        raise tolak("M11", isi=str(versi), pilihan=str(VERSI_FORMAT))
    return versi


def _dapat_dibangun(tanggal: Tanggal) -> Tanggal:
    if tanggal.tahun not in TAHUN_BANGUN:
        raise tolak("M51", isi=str(tanggal), awal=str(TAHUN_BANGUN[0]), akhir=str(TAHUN_BANGUN[-1]))
    return tanggal


BELUM_DITETAPKAN: Literal["belum ditetapkan"] = "belum ditetapkan"
IdLisensi = Literal[
    "CC BY 4.0", "CC BY-SA 4.0", "CC0 1.0", "ODC-BY 1.0", "ODbL 1.0", "belum ditetapkan"
]
"""Keys of the licences; `terang.hukum` says what they are called and where they stand."""


PERINGATAN_PERAN = {
    "resmi": "",
    "contoh": "Contoh dari dokumen terbitan, bukan laman resmi.",
    "rekaan": "Rekaan untuk contoh: badan dan angkanya karangan. Bukan laman resmi.",
}


class Situs(Model):
    """`situs.yml`: the site itself."""

    nama: Teks
    """Name of the site."""
    alamat_dasar: Annotated[Tautan, AfterValidator(_aman)]
    """Its address on the web."""
    versi_format: Annotated[Bilangan, AfterValidator(_versi_dikenal)]
    """Version of this data format: 1."""
    peran: Literal["resmi", "contoh", "rekaan"]
    """Official, an example made from published documents, or an invented one."""
    tanggal_bangun: Annotated[Tanggal, AfterValidator(_dapat_dibangun)] | None = None
    """Build date; without it and without SOURCE_DATE_EPOCH it is today in WIB."""
    pengelola: Teks | None = None
    """Who answers for the site."""
    warna: Warna | None = None
    """Colour of the body, six digits such as 0b5563; accents with enough contrast come from it."""
    logo: BerkasGambar | None = None
    """Picture of the body in content/, for example gambar/logo.svg."""
    lisensi_data: IdLisensi = BELUM_DITETAPKAN
    """Under what terms data and own texts may be used again; without it, not decided yet."""
    penanggung_jawab_aksesibilitas: Teks | None = None
    """Office that answers for the site's accessibility."""
    kanal_aksesibilitas: Annotated[tuple[RefKanal, ...], BeforeValidator(daftar)] = ()
    """Channels for those who meet a barrier, `<unit>/<id>`; without any, those for complaints."""
    aksesibilitas_diperiksa: Tanggal | None = None
    """When people last checked the site's accessibility."""
    pdf: Ya = True
    """Whether reports and posters are made as PDF, too, where the site has them."""
    cuti_bersama_libur: Ya = True
    """Whether legal limits skip days of collective leave; the laws do not say."""

    @property
    def peringatan_peran(self) -> str:
        """What every page of a site that is not official says; "" on an official one."""
        return PERINGATAN_PERAN[self.peran]

    catatan_server: Teks | None = None
    """What the web server keeps of a visit, and for how long, in our own words."""
