"""What one run of loading gathers, before any of it is trusted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from terang.diagnostics import Diagnostic, Place
    from terang.folder import Folder
    from terang.model.dasar import Model
    from terang.store.store import Entri

NAMA_JENIS = {
    "standar": "standar pelayanan",
    "jam-layanan": "jam layanan",
    "sop": "SOP",
    "ppid/laporan": "laporan PPID",
    "libur": "hari libur",
    "libur-setempat": "libur setempat",
    "kinerja/indikator": "indikator",
    "skm": "survei kepuasan",
    "statistik-pengaduan": "statistik pengaduan",
    "kumpulan-data": "kumpulan data",
}
Kunci = tuple[str, str, str]
"""Kind, unit, id."""


@dataclass(slots=True)
class Mentah:
    """One entry as read, before it is trusted."""

    kunci: Kunci
    entri: Entri[Model] | None
    rujukan: list[tuple[str, str]]
    tempat: Place
    induk: str = ""
    """What a profile names as the unit above, sound or not."""
    terbaca: bool = True
    """Whether its file could be read at all."""


@dataclass(slots=True)
class Kumpulan:
    """What one run gathers."""

    folder: Folder
    mentah: dict[Kunci, Mentah] = field(default_factory=dict)
    keluhan: list[Diagnostic] = field(default_factory=list)
    gelap: set[tuple[str, str]] = field(default_factory=set)
    """Kind and unit of collections that could not be read: what they hold is not known."""
    unit: set[str] = field(default_factory=set)
    """Units of which there is a file, sound or not."""

    himpunan: dict[frozenset[str], frozenset[str]] = field(default_factory=dict)
    """Sets of names of fields, each kept once."""


class Pencatat:
    """What models tell while they are validated: references, and which fields were given.

    A quarter of a model would be its own copy of their names; `himpunan` keeps each set once.
    """

    __slots__ = ("himpunan", "rujukan")

    def __init__(self, himpunan: dict[frozenset[str], frozenset[str]]) -> None:
        self.rujukan: list[tuple[str, str]] = []
        self.himpunan = himpunan

    def __call__(self, jenis: str, ref: str) -> None:
        """Note a reference."""
        self.rujukan.append((jenis, ref))
