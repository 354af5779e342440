"""Everything in the new site goes through the gate. In: its directory; out: Abort, or nothing.

What lies there is read by a second process, whoever wrote it: pages while this one writes the last
of them, the rest while this one writes files, which it shows on their way.
"""

from __future__ import annotations

import contextlib
import os
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Protocol

from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger

from terang.ahead import soon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from terang.ahead import Soon
    from terang.spec import FileSpec

_Stat = tuple[int, int]
"""Size and time of a file as it was read."""
log = get_plugin_logger("terang")

WORTH_IT = 200
"""Fewer pages are left to the end."""


class Gerbang(Protocol):
    """The gate, as `terang.build` has it."""

    def lihat(self, alamat: str, isi: bytes) -> None:
        """Look at one artefact."""

    def lain(self, berkas: Iterable[tuple[str, bytes]]) -> Any:
        """Look at many as another gate would, and return what was found."""

    def terima(self, hasil: Any) -> None:
        """Take in what another one found."""

    def laporan(self) -> str:
        """All that was found, as text, or ""."""


class Gate:
    """One build's way through the gate: pages, what else lies there, what is written last."""

    def __init__(self, make: Callable[[], Gerbang], site: Path) -> None:
        """Prepare to look at what is written below a directory."""
        self._make = make
        self._site = str(site)
        self._pages: list[str] = []
        self._known: tuple[str, ...] = ()
        self._early: Soon[tuple[Any, int]] | None = None
        self._rest: Soon[tuple[Any, int]] | None = None

    @cached_property
    def _gerbang(self) -> Gerbang:
        return self._make()

    def page(self, jalur: str) -> None:
        """Remember a page that will be written before the next one begins."""
        self._pages.append(jalur)

    def early(self) -> None:
        """Begin on the pages written so far, once, because another core has nothing to do."""
        if self._early is None and len(self._pages) >= WORTH_IT:
            self._known = tuple(self._pages)
            self._gerbang  # noqa: B018 - made before there are two of us
            self._early = soon(partial(self._read, self._known))

    def begin(self) -> None:
        """Begin on what else lies there. There must be no other thread."""
        self._gerbang  # noqa: B018 - made before there are two of us
        self._rest = soon(self._read_rest)

    def show(self, files: Iterable[FileSpec]) -> Iterator[FileSpec]:
        """Look at files that are about to be written."""
        for berkas in files:
            self._gerbang.lihat(berkas.alamat, berkas.isi)
            yield berkas

    def finish(self) -> None:
        """Let the site pass.

        Raises:
            Abort: something in it must not be published; the whole report is in the log.
        """
        assert self._rest is not None
        hasil, now = self._rest()
        self._gerbang.terima(hasil)
        if self._early:
            hasil, then = self._early()
            # what another plugin has written anew since is looked at again
            self._gerbang.terima(hasil if now == then else self._read(self._known)[0])
        if laporan := self._gerbang.laporan():
            log.error("ada data pribadi, atau berkas yang tidak dapat diperiksa.\n%s", laporan)
            raise Abort(
                "Situs tidak dipasang, yang lama tidak diubah. Hapus data pribadi yang disebut di "
                "atas, atau nyatakan kanal kantor di data."
            )

    def close(self) -> None:
        """Let the second process go, whatever it is doing."""
        for begun in (self._early, self._rest):
            if begun:
                begun.close()

    def _read(self, semua: Iterable[str]) -> tuple[Any, int]:
        """Look at files that lie there; what was found, and what tells their state."""
        akar = len(self._site) + 1
        stats: dict[str, _Stat] = {}

        def berkas() -> Iterator[tuple[str, bytes]]:
            for jalur in semua:
                with contextlib.suppress(FileNotFoundError):  # those that are gone are gone
                    isi, stats[jalur] = _content(jalur)
                    yield jalur[akar:].replace(os.sep, "/"), isi

        return self._gerbang.lain(berkas()), _state(stats, self._known)

    def _read_rest(self) -> tuple[Any, int]:
        """Look at every file that nobody has seen; tell the state of the others as it is now."""
        known, rest = frozenset(self._known), []
        stats: dict[str, _Stat] = {}
        for jalur in _files(self._site):
            if jalur in known:
                stats[jalur] = _stat(os.stat(jalur))  # noqa: PTH116 - thousands of them
            else:
                rest.append(jalur)
        return self._read(rest)[0], _state(stats, self._known)


def _state(stats: dict[str, _Stat], known: Iterable[str]) -> int:
    """One number for the sizes and times of files, without their names: it crosses a pipe."""
    return hash(tuple(map(stats.get, known)))


def _files(folder: str) -> Iterator[str]:
    """Every file below a directory; links are followed, as a server does."""
    for di, _, nama in os.walk(folder, followlinks=True):
        yield from (f"{di}{os.sep}{satu}" for satu in nama)


def _stat(s: os.stat_result) -> _Stat:
    return s.st_size, s.st_mtime_ns


def _content(jalur: str) -> tuple[bytes, _Stat]:
    # plain calls: `open` takes three times as long, for thousands of files
    berkas = os.open(jalur, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        stat = os.fstat(berkas)
        isi = os.read(berkas, stat.st_size + 1)
        while len(isi) < stat.st_size and (lanjut := os.read(berkas, stat.st_size)):
            isi += lanjut
        return isi, _stat(stat)
    finally:
        os.close(berkas)
