"""Holidays: the days of a year on which no working day is counted, and the decree behind each."""

import re
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Discriminator, Tag, model_validator

from terang.model.dasar import Asal, Kutipan, daftar
from terang.scalars import Tanggal, Teks, Ya
from terang.scalars.galat import Di, tolak, tolak_di
from terang.scalars.teks import POLA_SLUG

JenisLibur = Literal["libur nasional", "cuti bersama"]


def _bentuk(isi: object) -> str:
    """A key of the register is a citation of it; other words stand as they are."""
    if isinstance(isi, str) and not re.fullmatch(POLA_SLUG, isi.strip()):
        return "?teks"
    return "?peraturan"


DasarLibur = Annotated[
    Annotated[Kutipan, Tag("?peraturan")] | Annotated[Teks, Tag("?teks")],
    Discriminator(_bentuk),
]
Dasar = Annotated[tuple[DasarLibur, ...], BeforeValidator(daftar)]


class HariSetempat(Asal):
    """One day on which only this unit, its region, or the units below it are off."""

    tanggal: Tanggal
    """The day."""
    nama: Teks
    """What is observed: a regional holiday, an election."""
    dasar: Dasar = ()
    """Decree behind this day, when that is not the one of the year: an amendment, an election."""


class HariLibur(HariSetempat):
    """One day of the national decree."""

    jenis: JenisLibur
    """A national holiday, or a day of collective leave."""


class Libur(Asal):
    """`libur/<year>.yml`: the holidays of a year. The key is the year."""

    dasar: Dasar = ()
    """Decree of the year: a key in `peraturan.yml`, or its name in words."""
    lengkap: Ya = False
    """`ya` when every day of the decree is here; nothing is counted in a year that is not."""
    lengkap_sampai: Tanggal | None = None
    """Instead of `lengkap`: the last day up to which every holiday is here."""
    hari: tuple[HariLibur, ...]
    """The days."""

    @model_validator(mode="after")
    def _utuh(self) -> Self:
        if self.lengkap and self.lengkap_sampai:
            pilihan = "lengkap; atau lengkap_sampai"
            raise tolak("M16", ada="lengkap, lengkap_sampai", pilihan=pilihan)
        _periksa(self.hari, berdasar=bool(self.dasar))
        return self


class LiburSetempat(Asal):
    """`libur-setempat/<year>.yml` of a unit: days off beside the national ones."""

    dasar: Dasar = ()
    """Decree of these days: a key in `peraturan.yml`, or its name in words."""
    hari: tuple[HariSetempat, ...]
    """The days."""

    @model_validator(mode="after")
    def _utuh(self) -> Self:
        _periksa(self.hari, berdasar=bool(self.dasar))
        return self


def _periksa(hari: tuple[HariSetempat, ...], *, berdasar: bool) -> None:
    """Refuse days that are no single day, that stand twice, or that rest on nothing.

    Raises:
        ValidationError: M56, M57 and M58, each at its row.
    """
    salah: list[Di] = []
    pertama: dict[Tanggal, int] = {}
    for i, satu in enumerate(hari):
        isi = str(satu.tanggal)
        if satu.tanggal.hari is None:
            salah.append(Di(("hari", i, "tanggal"), tolak("M57", isi=isi)))
        elif (ke := pertama.setdefault(satu.tanggal, i)) != i:
            salah.append(Di(("hari", i, "tanggal"), tolak("M56", isi=isi, ke=str(ke + 1))))
    tanpa = [] if berdasar else [i for i, satu in enumerate(hari) if not satu.dasar]
    if tanpa and len(tanpa) == len(hari):
        salah.append(Di(("hari",), tolak("M58")))  # once for all of them
    else:
        salah += [Di(("hari", i), tolak("M58")) for i in tanpa]
    if salah:
        raise tolak_di(*salah)
