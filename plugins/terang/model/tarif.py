"""Tariffs: amounts, ranges, percentages, tiers, formulas, references, and free of charge."""

from decimal import Decimal
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Discriminator, Tag, model_validator
from pydantic_core import PydanticCustomError

from terang.model.dasar import (
    Asal,
    Berlaku,
    Kondisi,
    Kutipan,
    Model,
    RefTarif,
    Rujukan,
    bentuk_tulisan,
    daftar,
)
from terang.scalars import Persen, Rupiah, Teks
from terang.scalars.angka import GRATIS, baca_rupiah
from terang.scalars.galat import Di, tolak, tolak_di

BENTUK = ("jumlah", "rentang", "paling_banyak", "persen", "tingkat", "rumus", "rujukan", "gratis")

Gratis = Literal["menurut aturan", "tidak dipungut", "dibiayai penyelenggara", "tercetak"]


def _bentuk_dasar(isi: object) -> str:
    return "?teks" if isi == "tidak disebut" else "?susunan"


DasarTarif = Annotated[
    Annotated[tuple[Kutipan, ...], BeforeValidator(daftar), Tag("?susunan")]
    | Annotated[Literal["tidak disebut"], Tag("?teks")],
    Discriminator(_bentuk_dasar),
]


class RentangRupiah(Model):
    """From one amount to another."""

    dari: Rupiah
    """Lowest amount, rupiah."""
    sampai: Rupiah
    """Highest amount, rupiah."""

    @model_validator(mode="after")
    def _urut(self) -> Self:
        if self.dari > self.sampai:
            galat = tolak("M20", mulai=str(self.dari), sampai=str(self.sampai))
            raise tolak_di(Di(("sampai",), galat))
        return self


def _di_atas_nol(besar: Decimal) -> Decimal:
    if besar < 0:
        raise tolak("M25", isi=str(besar))
    if besar == 0:
        raise tolak("M15", isi="0 %")
    return besar


class Persentase(Model):
    """A percentage of something named."""

    @model_validator(mode="before")
    @classmethod
    def _bukan_angka_nol(cls, isi: Any) -> Any:
        if isinstance(isi, str) and isi.strip().removesuffix("%").rstrip().lower() in GRATIS:
            raise tolak("M15", isi=isi.strip())
        return isi

    besar: Annotated[Persen, AfterValidator(_di_atas_nol)]
    """The percentage."""
    dari: Teks
    """Of what: nilai transaksi, pokok retribusi."""


class Tingkat(Asal):
    """One tier: a condition and its amount."""

    bila: Kondisi
    """The tier's condition."""
    jumlah: Rupiah | None = None
    """Amount in rupiah."""
    persen: Persentase | None = None
    """Or a percentage."""
    gratis: Gratis | None = None
    """Or free of charge, and why."""

    @model_validator(mode="after")
    def _satu_bentuk(self) -> Self:
        _harus_satu(self, ("jumlah", "persen", "gratis"))
        return self


class Tarif(Asal, Berlaku):
    """One tariff, in exactly one of its forms. Zero is not a form: see `gratis`."""

    uraian: Teks | None = None
    """What is paid for."""
    untuk: Teks | None = None
    """Who pays it: WNI, WNA, pelajar, usaha kecil."""
    bila: Kondisi | None = None
    """When it is due."""
    jumlah: Rupiah | None = None
    """A fixed amount, rupiah."""
    rentang: RentangRupiah | None = None
    """From one amount to another."""
    paling_banyak: Rupiah | None = None
    """A ceiling, rupiah."""
    persen: Persentase | None = None
    """A percentage of something named (ad valorem)."""
    tingkat: tuple[Tingkat, ...] = ()
    """Tiers."""
    rumus: Teks | None = None
    """A formula in words: the last resort, shown as such."""
    rujukan: Kutipan | None = None
    """The regulation that holds the amounts, when they are not here."""
    gratis: Gratis | None = None
    """Free of charge, and why; `tercetak` when the document says so without a basis."""
    satuan: Teks | None = None
    """Per what: per sampel, per orang, per dokumen."""
    dasar: DasarTarif = ()
    """The provision the tariff rests on."""
    tata_cara: Teks | None = None
    """How a tariff of nothing is asked for, when it is a rule's (PP 69/2020 Pasal 24)."""
    kode: Teks | None = None
    """Code in the annex of the regulation."""
    tidak_termasuk: tuple[Teks, ...] = ()
    """What the tariff does not cover."""

    @model_validator(mode="after")
    def _satu_bentuk(self) -> Self:
        _harus_satu(self, BENTUK)
        return self

    @property
    def bentuk(self) -> str:
        """The form it has."""
        return next(b for b in BENTUK if getattr(self, b))


def _bukan_jumlah(isi: str) -> str:
    """Refuse `Gratis` and 0, which hide why nothing is paid, and an amount, which hides its basis.

    Raises:
        PydanticCustomError: M15, M47.
    """
    try:
        baca_rupiah(isi)
    except PydanticCustomError as galat:
        if galat.type == "M15":
            raise
        return isi
    raise tolak("M47", isi=isi.strip())


TarifAtauRef = Annotated[
    Annotated[Tarif, Tag("?susunan")]
    | Annotated[RefTarif, BeforeValidator(_bukan_jumlah), Tag("?teks")],
    Discriminator(bentuk_tulisan),
]


def _harus_satu(isi: Model, bentuk: tuple[str, ...]) -> None:
    ada = [b for b in bentuk if getattr(isi, b)]
    if len(ada) != 1:
        raise tolak("M16", ada=", ".join(ada) or "tidak ada", pilihan=", ".join(bentuk))


class Biaya(Asal):
    """Component biaya: tariffs of its own, or those of the unit's table."""

    singkat_daftar: ClassVar[str | None] = "tarif"

    @model_validator(mode="before")
    @classmethod
    def _bukan_kata(cls, isi: Any) -> Any:
        if isinstance(isi, str):
            _bukan_jumlah(isi)
            raise tolak("M13", isi=isi)
        return isi

    tarif: Annotated[tuple[TarifAtauRef, ...], BeforeValidator(daftar)] = ()
    """Tariffs, or ids in the unit's `tarif.yml`; one amount is typed in one place only."""
    rujukan: Rujukan | None = None
    """Where the tariffs are, when they are not here."""
    cara_bayar: Teks | None = None
    """How it is paid."""
