"""What is to be printed: a template and its data, and what it is called in messages."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Gambar:
    """A picture: its bytes, and what they are (`svg`, `png`, `jpg`, `gif`, `webp`)."""

    isi: bytes
    format: str


@dataclass(frozen=True, slots=True)
class Cetakan:
    """One file to be printed.

    Attributes:
        alamat: of the file, relative to the site's root.
        sebutan: what it is, for messages: `laporan PPID bspji-pekanbaru 2019`.
        berkas: the data files it is made from, the main one first, as diagnostics call them.
        templat: of `pdf/templat/`.
        data: all that is in it, as plain data.
    """

    alamat: str
    sebutan: str
    berkas: tuple[str, ...]
    templat: str
    data: Mapping[str, Any]

    @property
    def sidik(self) -> str:
        """Tells these data from any others."""
        isi = json.dumps([self.templat, self.data], ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(isi.encode()).hexdigest()
