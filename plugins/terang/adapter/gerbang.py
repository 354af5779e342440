"""Everything in the new site goes through the gate. In: its directory; out: Abort, or nothing.

What lies there is read by a second process, whoever wrote it, while this one writes the last files
and shows them on their way.
"""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger

from terang.ahead import soon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from terang.spec import FileSpec

log = get_plugin_logger("terang")


class Gerbang(Protocol):
    """The gate, as `terang.build` has it."""

    def lihat(self, alamat: str, isi: bytes) -> None:
        """Look at one artefact."""

    def semua(self, berkas: Iterable[tuple[str, Callable[[], bytes]]]) -> Any:
        """Look at many, and return what was found."""

    def terima(self, hasil: Any) -> None:
        """Take in what was found."""

    def laporan(self) -> str:
        """All that was found, as text, or ""."""


class Gate:
    """One build's way through the gate: begin, show what is written afterwards, pass."""

    def __init__(self, gerbang: Gerbang, site: Path) -> None:
        """Begin on what lies in the directory. There must be no other thread."""
        self._gerbang = gerbang
        self._rest = soon(partial(_read_all, gerbang, site))

    def show(self, files: Iterable[FileSpec]) -> Iterator[FileSpec]:
        """Look at files that are about to be written."""
        for berkas in files:
            self._gerbang.lihat(berkas.alamat, berkas.isi)
            yield berkas

    def close(self) -> None:
        """Let the site pass.

        Raises:
            Abort: something in it must not be published; the whole report is in the log.
        """
        self._gerbang.terima(self._rest())
        if laporan := self._gerbang.laporan():
            log.error("ada data pribadi, atau berkas yang tidak dapat diperiksa.\n%s", laporan)
            raise Abort(
                "Situs tidak dipasang, yang lama tidak diubah. Hapus data pribadi yang disebut di "
                "atas, atau nyatakan kanal kantor di data."
            )


def _read_all(gerbang: Gerbang, site: Path) -> Any:
    return gerbang.semua(_files(site))


def _files(site: Path) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Every file below a directory with its address; links are read, too, as a server does."""
    akar = len(str(site)) + 1
    for folder, _, nama in os.walk(site, followlinks=True):
        for satu in nama:
            jalur = f"{folder}{os.sep}{satu}"
            yield jalur[akar:].replace(os.sep, "/"), partial(_read, jalur)


def _read(jalur: str) -> bytes:
    # a third of the time that `open` takes
    berkas = os.open(jalur, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        isi = bytearray()
        while bagian := os.read(berkas, 1 << 20):
            if len(bagian) < 1 << 20 and not isi:
                return bagian
            isi += bagian
        return bytes(isi)
    finally:
        os.close(berkas)
