"""How counts are divided, by channel, outcome or ground, and what each group stands for."""

from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, model_validator

from terang.model.dasar import Asal, Model, RefUnit, daftar
from terang.model.kanal import JenisKanal
from terang.scalars import Bilangan, Teks
from terang.scalars.galat import Di, tolak, tolak_di

Dihitung = Literal[
    "pemohon", "permohonan", "pertanyaan lisan", "pengaduan", "keberatan", "sengketa"
]
Pembagian = Literal[
    "kanal",
    "hasil",
    "jenis pemohon",
    "tujuan",
    "pokok",
    "unit",
    "lama",
    "alasan penolakan",
    "alasan keberatan",
    "tanggapan keberatan",
    "tahap sengketa",
    "putusan sengketa",
]
CIRI_PEMOHON: frozenset[str] = frozenset({"jenis pemohon", "tujuan"})
"""What tells something of those who ask: small groups of them could be recognised."""
JenisHasil = Literal[
    "dikabulkan seluruhnya",
    "dikabulkan sebagian",
    "dikabulkan",
    "dijawab langsung",
    "ditolak",
    "tidak dikuasai",
    "dirujuk",
    "tidak lengkap",
    "ditarik",
    "gugur",
    "dalam proses",
]
"""`dikabulkan` is one figure for "sebagian atau seluruhnya"."""
JenisPemohon = Literal["perorangan", "kelompok orang", "badan hukum"]
AlasanPenolakan = Literal[
    "penegakan hukum",
    "hak kekayaan intelektual dan persaingan usaha",
    "pertahanan dan keamanan",
    "kekayaan alam",
    "ketahanan ekonomi",
    "hubungan luar negeri",
    "akta pribadi",
    "rahasia pribadi",
    "memorandum",
    "undang-undang lain",
    "tidak dikuasai",
    "belum didokumentasikan",
    "lain",
]
"""The letters of UU 14/2008 Pasal 17 in their order, then what bodies write beside them."""
AlasanKeberatan = Literal[
    "penolakan",
    "informasi berkala tidak disediakan",
    "tidak ditanggapi",
    "tidak sebagaimana diminta",
    "tidak dipenuhi",
    "biaya tidak wajar",
    "melebihi waktu",
]
"""UU 14/2008 Pasal 35 ayat (1), letters a to g."""
Tanggapan = Literal["dikabulkan", "dikabulkan sebagian", "ditolak", "dicabut", "dalam proses"]
TahapSengketa = Literal["komisi informasi", "pengadilan", "kasasi"]
Putusan = Literal[
    "mediasi berhasil", "dikabulkan", "dikabulkan sebagian", "ditolak", "gugur", "dalam proses"
]
SatuanHari = Literal["hari kerja", "hari kalender", "hari"]
"""`hari` is what a document writes that does not say which days it counts."""


class RentangLama(Model):
    """A band of answering times; one end may be open."""

    dari: Bilangan | None = None
    """From so many days, included."""
    sampai: Bilangan | None = None
    """Up to so many days, included."""
    satuan: SatuanHari
    """Which days are counted."""

    @model_validator(mode="after")
    def _berujung(self) -> Self:
        if self.dari is None and self.sampai is None:
            raise tolak("M02", kunci="sampai")
        if self.dari is not None and self.sampai is not None and self.dari > self.sampai:
            galat = tolak("M20", mulai=str(self.dari), sampai=str(self.sampai))
            raise tolak_di(Di(("sampai",), galat))
        return self


class KolomStatistik(Asal):
    """One column: a group as the report defines it, and what it stands for."""

    label: Teks
    """Heading as printed; the right form of a misprint stands in `semestinya`."""
    jenis_kanal: Annotated[tuple[JenisKanal, ...], BeforeValidator(daftar)] = ()
    """Kinds of channel the group is made of; empty when the report does not say."""
    jenis_hasil: JenisHasil | None = None
    """The outcome that is counted."""
    jenis_pemohon: JenisPemohon | None = None
    """Whom the law knows them as; empty when the report does not say."""
    alasan_penolakan: AlasanPenolakan | None = None
    """Why information was refused."""
    alasan_keberatan: AlasanKeberatan | None = None
    """Why somebody objected."""
    tanggapan: Tanggapan | None = None
    """How the superior answered an objection."""
    tahap: TahapSengketa | None = None
    """Before whom a dispute is."""
    putusan: Putusan | None = None
    """How a dispute ended; empty when the report does not say."""
    unit: RefUnit | None = None
    """The unit of the data that is counted, if it is there."""
    lama: RentangLama | None = None
    """The band of answering times."""

    def padanan(self, menurut: Pembagian) -> tuple[object, ...]:
        """What the column stands for in a table divided so; empty when that is not said."""
        if menurut not in PADANAN:
            return ()
        isi = getattr(self, PADANAN[menurut])
        return isi if isinstance(isi, tuple) else () if isi is None else (isi,)


PADANAN: dict[Pembagian, str] = {
    "kanal": "jenis_kanal",
    "hasil": "jenis_hasil",
    "jenis pemohon": "jenis_pemohon",
    "unit": "unit",
    "lama": "lama",
    "alasan penolakan": "alasan_penolakan",
    "alasan keberatan": "alasan_keberatan",
    "tanggapan keberatan": "tanggapan",
    "tahap sengketa": "tahap",
    "putusan sengketa": "putusan",
}
"""The field of a column that says what it stands for, by how the table is divided."""
WAJIB: frozenset[Pembagian] = frozenset(
    (
        *("hasil", "lama", "alasan penolakan"),
        *("alasan keberatan", "tanggapan keberatan", "tahap sengketa"),
    )
)
"""Divisions that mean nothing without it."""
SATU_KOLOM: frozenset[Pembagian] = frozenset({"kanal", "hasil", "unit", "lama"})
"""Divisions in which no two columns stand for the same."""
