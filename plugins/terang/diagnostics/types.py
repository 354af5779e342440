"""The values of which every message is made. Nothing here reads a file or prints."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Level = Literal["galat", "peringatan", "saran"]
LEVELS: tuple[Level, ...] = ("galat", "peringatan", "saran")

Path = tuple[str | int, ...]
"""A way through the data of one file: keys and list positions (from 0)."""


@dataclass(frozen=True, slots=True)
class Position:
    """A stretch of one line. Lines and columns count from 1, in code points."""

    baris: int
    kolom: int
    panjang: int = 1


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the data: a file and a path in it, or a position where there is no path yet.

    `berkas` is relative to the parent of the data directory, with `/`. With `kunci` the key at the
    end of the path is meant, not its value (an unknown key, a missing one's mapping).
    """

    berkas: str
    jalur: Path = ()
    kunci: bool = False
    posisi: Position | None = None

    @property
    def jalur_teks(self) -> str:
        """The path as officers write it: `tabel.hasil.baris[2]`."""
        jalur = "".join(f"[{k}]" if isinstance(k, int) else f".{k}" for k in self.jalur)
        return jalur.removeprefix(".")


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding, with every place it rests on.

    Attributes:
        aturan: `Y..` cannot be read, `M..` does not fit the model, `R..` a rule fires,
            `C..` cannot be printed, `P..` must not be published.
        tingkat: `galat` stops a build, `peringatan` a strict one, `saran` none.
        pesan: what is wrong, with the values.
        tempat: the places, the one to mend first.
        mengapa: why it matters to a reader of the site.
        perbaikan: what the officer can do about it.
        operan: the values compared, as shown.
        dasar: the provision the rule rests on, or "".
        diakui: the published explanation, when `temuan-diakui.yml` holds one.
    """

    aturan: str
    tingkat: Level
    pesan: str
    tempat: tuple[Place, ...]
    mengapa: str = ""
    perbaikan: str = ""
    operan: Mapping[str, str] = field(default_factory=dict)
    dasar: str = ""
    diakui: str | None = None
