"""What every model shares: strict keys, provenance, facts, validity, references."""

from datetime import date
from typing import Annotated, Any, ClassVar, Generic, Literal, Self, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    GetJsonSchemaHandler,
    Tag,
    model_validator,
)
from pydantic_core import CoreSchema

from terang.model.rujukan import ALAMAT_LAMA, bukan_sitasi, rujukan
from terang.model.skema import Skema, atau, keterangan_bidang, lengkapi_bidang, pengganti
from terang.scalars import Bilangan, Ketiadaan, Tanggal, Teks, Ya
from terang.scalars.galat import Di, tolak, tolak_di
from terang.scalars.ketiadaan import baca_ketiadaan
from terang.scalars.skema import Pembaca

T = TypeVar("T")

Zona = Literal["WIB", "WITA", "WIT"]


class Model(BaseModel):
    """A mapping of the data. Unknown keys are refused; an empty value counts as not entered."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    singkat: ClassVar[str | None] = None
    """The field a bare text stands for."""
    singkat_daftar: ClassVar[str | None] = None
    """The field a bare list stands for."""
    bila_hilang: ClassVar[dict[str, str]] = {}
    """Required fields of an entry whose absence has a message of its own."""

    @model_validator(mode="before")
    @classmethod
    def _buka_singkatan(cls, isi: Any) -> Any:
        if isinstance(isi, dict):
            if None not in isi.values():
                return isi
            # an unknown key stays, to be refused: `{besar: 2,5}` holds a key `5` without a value
            return {k: v for k, v in isi.items() if v is not None or k not in cls.model_fields}
        if isinstance(isi, str) and cls.singkat:
            return {cls.singkat: isi}
        if isinstance(isi, list) and cls.singkat_daftar:
            return {cls.singkat_daftar: isi}
        return isi

    def model_post_init(self, konteks: Any, /) -> None:
        """Let the store keep equal sets of names once: 10,000 services have a million of them."""
        himpunan = getattr(konteks, "himpunan", None)
        if himpunan is not None:
            nama = frozenset(self.__pydantic_fields_set__)
            satu = himpunan.setdefault(nama, nama)
            object.__setattr__(self, "__pydantic_fields_set__", satu)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, inti: CoreSchema, lanjut: GetJsonSchemaHandler, /
    ) -> Skema:
        """Tell editors of empty values, lists of one and shorthands, which pydantic cannot see."""
        rujukan = lanjut(inti)
        skema = lanjut.resolve_ref_schema(rujukan)
        for nama, info in cls.model_fields.items():
            sendiri = any(
                isinstance(m, BeforeValidator) and m.func is daftar for m in info.metadata
            )
            bidang = skema["properties"][nama]
            if kata := keterangan_bidang(cls).get(nama):
                bidang["description"] = kata
            skema["properties"][nama] = lengkapi_bidang(
                bidang, wajib=info.is_required(), boleh_sendiri=sendiri
            )
        lengkap = atau(dict(skema), cls._tulisan_lain(skema["properties"]))
        skema.clear()  # in place: others refer to it already
        skema.update(lengkap)
        return rujukan

    @classmethod
    def _tulisan_lain(cls, bidang: dict[str, Skema], /) -> list[Skema]:
        """JSON Schemas of what may stand for the mapping, made from those of its fields."""
        lain = []
        if cls.singkat:
            lain.append(pengganti(bidang[cls.singkat], {"string", "number", "boolean"}))
        if cls.singkat_daftar:
            lain.append(pengganti(bidang[cls.singkat_daftar], {"array"}))
        return lain


RefUnit = Annotated[str, rujukan("unit")]
AlamatLama = Annotated[str, ALAMAT_LAMA]
RefDokumen = Annotated[str, rujukan("dokumen")]
RefPeraturan = Annotated[str, rujukan("peraturan"), BeforeValidator(bukan_sitasi)]
RefStandar = Annotated[str, rujukan("standar", antarunit=True)]
RefLayanan = Annotated[str, rujukan("layanan", antarunit=True)]
RefKanal = Annotated[str, rujukan("kanal", antarunit=True)]
RefTarif = Annotated[str, rujukan("tarif", antarunit=True)]
RefJam = Annotated[str, rujukan("jam-layanan", antarunit=True)]
RefSop = Annotated[str, rujukan("sop", antarunit=True)]
RefIndikator = Annotated[str, rujukan("kinerja/indikator", antarunit=True)]


# Tags start with a character no key of the data can start with: they show up in error paths.
def _tanda(isi: object) -> str:
    return "?isi" if baca_ketiadaan(isi) is None else "?tiada"


_Tiada = Annotated[
    Ketiadaan, Pembaca(baca_ketiadaan, {"enum": [k.value for k in Ketiadaan]}), Tag("?tiada")
]

AtauTiada = Annotated[Annotated[T, Tag("?isi")] | _Tiada, Discriminator(_tanda)]
"""A value, or the kind of nothing that stands in its place."""


IdKomponen = Literal[
    "persyaratan",
    "prosedur",
    "jangka_waktu",
    "biaya",
    "produk",
    "penanganan_pengaduan",
    "dasar_hukum",
    "sarana_prasarana",
    "kompetensi_pelaksana",
    "pengawasan_internal",
    "jumlah_pelaksana",
    "jaminan_pelayanan",
    "jaminan_keamanan",
    "evaluasi_kinerja",
]
"""Keys of the 14 components; `terang.hukum` says what the law calls them."""


def bentuk_tulisan(isi: object) -> str:
    """Discriminate a union by how the entry is written: as text, or as a mapping or list."""
    return "?teks" if isinstance(isi, str) else "?susunan"


def daftar(isi: Any) -> Any:
    """Let one entry stand for a list of one."""
    return isi if isinstance(isi, list) or isi is None else [isi]


class Sumber(Model):
    """Where a fact is printed. As bare text: `id-dokumen, tempat yang dapat ditemukan pembaca`."""

    dokumen: RefDokumen
    """Id of the document in `dokumen/`."""
    tempat: Teks | None = None
    """Chapter, component, table, row, column."""

    @model_validator(mode="before")
    @classmethod
    def _dari_teks(cls, isi: Any) -> Any:
        if isinstance(isi, str):
            dokumen, _, tempat = isi.partition(",")
            return {"dokumen": dokumen.strip()} | ({"tempat": tempat.strip()} if tempat else {})
        return isi

    @classmethod
    def _tulisan_lain(cls, _bidang: dict[str, Skema], /) -> list[Skema]:
        return [{"type": "string", "pattern": r"^\s*[a-z0-9]+(-[a-z0-9]+)*\s*(,|$)"}]


class Asal(Model):
    """Provenance, which any entry may carry."""

    sumber: Annotated[tuple[Sumber, ...], BeforeValidator(daftar)] = ()
    """Where it is printed; one, or several that agree."""
    cetak: Teks | None = None
    """As printed: at most a cell or a phrase, never rewritten."""
    pasti: Ya = True
    """`tidak` when it could not be read with certainty; then `alasan` says why."""
    terbaca: Teks | None = None
    """What the copy at hand shows, when that is not the text of the original."""
    semestinya: Teks | None = None
    """The right form of a misprint; what is printed stands, this is shown as a note."""
    alasan: Teks | None = None
    """Why it is uncertain, or why this value is preferred over the others."""
    catatan: Teks | None = None
    """A note for readers, in our own words."""


class NilaiLain(Asal, Generic[T]):
    """What another place says of the same fact."""

    nilai: AtauTiada[T]
    """The other value."""
    untuk: Teks | None = None
    """The condition the other place names."""


class NilaiSemula(Asal, Generic[T]):
    """A value that was published before and has been revised. As a bare value: `nilai`."""

    singkat: ClassVar[str | None] = "nilai"

    nilai: AtauTiada[T]
    """The former value."""
    sampai: Tanggal | None = None
    """Until when it was published."""


class Fakta(Asal, Generic[T]):
    """A value with its provenance. A bare value stands for `{nilai: ...}`."""

    nilai: AtauTiada[T]
    """The value that is shown, or a kind of nothing."""
    berbeda: tuple[NilaiLain[T], ...] = ()
    """What other places say."""
    semula: Annotated[tuple[NilaiSemula[T], ...], BeforeValidator(daftar)] = ()
    """What it was before it was revised, the first publication first."""

    @model_validator(mode="before")
    @classmethod
    def _bungkus(cls, isi: Any) -> Any:
        # a mapping with other keys of the envelope lacks its value; it is not the value
        return isi if isinstance(isi, dict) and isi.keys() & cls.model_fields else {"nilai": isi}

    @classmethod
    def _tulisan_lain(cls, bidang: dict[str, Skema], /) -> list[Skema]:
        return [bidang["nilai"]]


class Berlaku(Model):
    """A stretch of validity; both ends may be open or fuzzy."""

    mulai: Tanggal | None = None
    """First day, month or year."""
    sampai: Tanggal | None = None
    """Last day, month or year."""

    @model_validator(mode="after")
    def _urut(self) -> Self:
        if self.mulai and self.sampai and self.mulai.awal > self.sampai.akhir:
            galat = tolak("M20", mulai=str(self.mulai), sampai=str(self.sampai))
            raise tolak_di(Di(("sampai",), galat))
        return self

    def berlaku_pada(self, hari: date) -> bool:
        """Whether it holds on a day; a fuzzy end holds as long as it may."""
        terlalu_dini = self.mulai is not None and hari < self.mulai.awal
        return not terlalu_dini and (self.sampai is None or hari <= self.sampai.akhir)


class Kondisi(Model):
    """When something applies: in words, or as a range of something counted."""

    singkat: ClassVar[str | None] = "uraian"

    uraian: Teks | None = None
    """The condition in words."""
    hal: Teks | None = None
    """What is counted: penonton, luas bangunan, keterlambatan."""
    dari: Bilangan | None = None
    """Lower limit, included."""
    sampai: Bilangan | None = None
    """Upper limit, included."""
    satuan: Teks | None = None
    """Unit of both limits."""

    @model_validator(mode="after")
    def _lengkap(self) -> Self:
        if self.uraian is None and self.hal is None:
            raise tolak("M02", kunci="uraian")
        if self.dari is not None and self.sampai is not None and self.dari > self.sampai:
            galat = tolak("M20", mulai=str(self.dari), sampai=str(self.sampai))
            raise tolak_di(Di(("sampai",), galat))
        return self


class Kutipan(Asal):
    """A citation of a regulation. As bare text: the id of the regulation."""

    singkat: ClassVar[str | None] = "peraturan"

    peraturan: RefPeraturan
    """Id in `peraturan.yml`."""
    pasal: Teks | None = None
    """Article, paragraph, annex."""
    sebutan: Teks | None = None
    """How the document cites it, when that differs from the register."""


class Rujukan(Asal):
    """Content that is not here but somewhere else: an annex, another document."""

    singkat: ClassVar[str | None] = "ke"

    ke: Teks
    """What is pointed at, as printed: Lampiran IV Peraturan Bupati ini."""
    pilih_salah_satu: tuple[Teks, ...] = ()
    """Alternatives the reader must choose from."""
    hal: Teks | None = None
    """What the alternatives are called: Klasifikasi."""
    tersedia: Ya = False
    """Whether the target is at hand in the data."""
    dokumen: RefDokumen | None = None
    """The document that holds it, when it is at hand."""
    peraturan: RefPeraturan | None = None
    """The regulation that holds it."""
