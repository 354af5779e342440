"""Questionnaires of assessors as data: what is asked, and which duties answer it. No score is made.

A questionnaire changes from year to year: a new one is a new file beside this module.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from terang import reader

if TYPE_CHECKING:
    from terang.hukum.norma import Keyakinan

__all__ = ["Bagian", "Butir", "Kuesioner", "baca", "semua"]

_DI_SINI = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Butir:
    """One piece of evidence that is asked for.

    Attributes:
        nama: what it is called, or "" where no source says more than the name of the part.
        kewajiban: ids of the duties that answer it.
        tanpa: why no duty does, or "".
    """

    nama: str
    kewajiban: tuple[str, ...]
    tanpa: str


@dataclass(frozen=True, slots=True)
class Bagian:
    """An indicator or aspect.

    Attributes:
        id: its key.
        nama: its name.
        butir: what is asked for.
        persen: its weight, or None where no source tells one; never used for a score.
        keyakinan_bobot: how sure the weight is, or "".
    """

    id: str
    nama: str
    butir: tuple[Butir, ...]
    persen: int | None = None
    keyakinan_bobot: Keyakinan | str = ""


@dataclass(frozen=True, slots=True)
class Kuesioner:
    """A questionnaire.

    Attributes:
        id: name of its file.
        nama: its name in full.
        singkat: its short name.
        penilai: who assesses.
        dasar: citation.
        keyakinan: how sure the names of its parts are.
        pembagian: whose choice it is which duty answers what.
        catatan: what readers must know of both.
        bagian: its parts.
        tahun: the year it is of, or None where the source tells none.
    """

    id: str
    nama: str
    singkat: str
    penilai: str
    dasar: str
    keyakinan: Keyakinan
    pembagian: str
    catatan: str
    bagian: tuple[Bagian, ...]
    tahun: int | None = None

    @property
    def sebutan(self) -> str:
        """What tables call it: the short name, with the year where there is one."""
        return f"{self.singkat} {self.tahun}" if self.tahun else self.singkat

    def menjawab(self, kewajiban: str) -> tuple[tuple[Bagian, Butir], ...]:
        """Where a duty answers, by its id."""
        return tuple((g, b) for g in self.bagian for b in g.butir if kewajiban in b.kewajiban)


@cache
def semua() -> tuple[Kuesioner, ...]:
    """The questionnaires that come with the package, by name of file."""
    return tuple(baca(f.read_bytes(), f.stem) for f in sorted(_DI_SINI.glob("*.yml")))


def baca(isi: bytes, id_: str) -> Kuesioner:
    """A questionnaire from its file.

    Raises:
        ValueError: it cannot be read; KeyError: something is missing in it.
    """
    pohon, salah = reader.read(isi, f"{id_}.yml")
    if salah or not isinstance(pohon, dict):
        raise ValueError(f"{id_}: {salah}")
    p: dict[str, Any] = pohon
    return Kuesioner(
        id_,
        p["nama"],
        p["singkat"],
        p["penilai"],
        p["dasar"],
        p["keyakinan"],
        p["pembagian"],
        " ".join(p["catatan"].split()),
        tuple(_bagian(k, isi) for k, isi in p["bagian"].items()),
        int(p["tahun"]) if "tahun" in p else None,
    )


def _bagian(id_: str, isi: dict[str, Any]) -> Bagian:
    bobot = isi.get("bobot")
    butir = tuple(
        Butir(b.get("nama", ""), tuple(b.get("kewajiban", ())), b.get("tanpa", ""))
        for b in isi["butir"]
    )
    if bobot is None:
        return Bagian(id_, isi["nama"], butir)
    return Bagian(id_, isi["nama"], butir, int(bobot["persen"]), bobot["keyakinan"])
