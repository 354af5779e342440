"""Surveys of satisfaction (SKM): one period each, as its report states it."""

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field

from terang.model.dasar import Asal, Fakta, RefDokumen, RefLayanan, daftar
from terang.model.periode import PeriodeLaporan
from terang.scalars import Bilangan, Desimal, Tanggal, Tautan, Teks

KodeUnsur = Literal["U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9"]
DasarSkm = Literal["permenpanrb-14-2017", "kep-25-2004"]


class UnsurSkm(Asal):
    """One element. As a bare number: `nrr`."""

    singkat: ClassVar[str | None] = "nrr"

    nrr: Desimal
    """Mean score as printed, from 1 to 4."""


class TindakLanjutSkm(Asal):
    """A planned improvement."""

    unsur: KodeUnsur | None = None
    """The element it is for."""
    aksi: Teks
    """What is done, in our own words."""
    waktu: Teks | None = None
    """By when."""
    penanggung_jawab: Teks | None = None
    """Who sees to it, by position."""


class Skm(Asal):
    """`skm/<period>.yml`: one survey. The key names its period."""

    judul: Teks
    """Title as printed."""
    dasar: DasarSkm = "permenpanrb-14-2017"
    """The rule it follows; the classes differ."""
    periode: PeriodeLaporan
    """Time it covers."""
    layanan: tuple[RefLayanan, ...] = ()
    """Services it asks about; none means all of the unit."""
    populasi: Fakta[Bilangan] | None = None
    """Users in that time."""
    responden: Fakta[Bilangan] | None = None
    """People who answered."""
    metode_sampel: Teks | None = None
    """How they were chosen."""
    unsur: dict[KodeUnsur, UnsurSkm] = Field(default_factory=dict)
    """Mean of each element."""
    bobot: Fakta[Desimal] | None = None
    """Weight that was used, as printed: 0,11 or 0,1111."""
    nilai: Fakta[Desimal] | None = None
    """Score as printed, from 25 to 100."""
    mutu: Fakta[Teks] | None = None
    """Class as printed: A to D."""
    rencana_tindak_lanjut: tuple[TindakLanjutSkm, ...] = ()
    """Plans for what came out weakest."""
    dipublikasikan: Tanggal | None = None
    """When the result was published."""
    dokumen: RefDokumen | None = None
    """Its report."""
    tautan: Annotated[tuple[Tautan, ...], BeforeValidator(daftar)] = ()
    """Where the report is on the web."""
