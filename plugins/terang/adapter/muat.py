"""The data as the host gets them. In: a directory; out: the site, or what to show instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger

from terang.adapter.pages import source_uri
from terang.adapter.panel import of_exception, panel
from terang.adapter.tautan import nav_titles
from terang.spec import PageSpec, Pilihan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from mkdocs.structure.files import Files

    from terang.adapter.gerbang import Gerbang
    from terang.build import Situs
    from terang.diagnostics.types import Diagnostic
    from terang.folder import Folder

log = get_plugin_logger("terang")


class Muatan(Protocol):
    """What is asked of loaded data here; the rest is between the parts of the line."""

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """The findings."""

    @property
    def tanggal(self) -> date:
        """The date of the build."""


class Line(Protocol):
    """The line from data to pages, as `terang.build` has it."""

    def load(self, folder: Folder, *, tanggal: date | None) -> Any:
        """Read and check everything; never raise for bad data."""

    def site(self, muatan: Any, pilihan: Pilihan) -> Situs:
        """Return the pages and files that are asked for."""

    def report(self, muatan: Any, *, strict: bool) -> str:
        """Return all findings as text."""

    def summary(self, muatan: Any) -> str:
        """Return how many findings there are, on one line."""

    def stops(self, muatan: Any, *, strict: bool) -> bool:
        """Say whether the findings forbid publishing."""

    def broken(self, muatan: Any) -> bool:
        """Say whether reading alone forbids it; the rules may still be at work."""

    def gerbang(self, muatan: Any, ingatan: Path) -> Gerbang:
        """Return the gate of a build; papers found clean are remembered in a file."""

    def tanggal_dari(self, lingkungan: Mapping[str, str], tertulis: str) -> date | None:
        """Return the build date that is asked for, if any; ValueError if it is no date."""


class Reading:
    """The last good data, and what is wrong with the present ones.

    Attributes:
        muatan: the last data that could be published; in a build, those the rules still look at.
        situs: their pages and files.
        panel: HTML that tells what is wrong now, or "".
        pilihan: what is wanted of the site.
    """

    def __init__(self, line: Callable[[], Line]) -> None:
        self._line = line
        self.pilihan = Pilihan()
        self.muatan: Muatan | None = None
        self.situs: Situs | None = None
        self.panel = ""

    def for_build(self, folder: Folder, tanggal: date | None, *, strict: bool) -> None:
        """Read the data.

        Raises:
            Abort: they cannot be published; the whole report is in the log.
        """
        line = self._line()
        self.muatan = muatan = line.load(folder, tanggal=tanggal)
        if line.broken(muatan):
            self.decide(strict=strict)
        self.situs = self._site(muatan)

    def decide(self, *, strict: bool) -> None:
        """Wait for the last finding of a build, and publish or not.

        Raises:
            Abort: the data cannot be published; the whole report is in the log.
        """
        line, muatan = self._line(), self.muatan
        if line.stops(muatan, strict=strict):
            log.error("data belum dapat diterbitkan.\n%s", line.report(muatan, strict=strict))
            raise Abort(
                "Situs tidak dibangun, yang lama tidak diubah. Perbaiki data yang disebut di atas."
            )
        if line.stops(muatan, strict=True):
            log.info("catatan tentang data.\n%s", line.report(muatan, strict=strict))
        log.info("data diperiksa: %s.", line.summary(muatan))

    def for_screen(self, folder: Folder, tanggal: date | None, *, strict: bool) -> None:
        """Read the data without ever raising: after a failed rebuild `serve` answers no request."""
        laporan, line = "", self._line()
        try:
            muatan = line.load(folder, tanggal=tanggal)
            if line.stops(muatan, strict=strict):
                laporan = line.report(muatan, strict=strict)
                log.error("data belum dapat diterbitkan.\n%s", laporan)
            else:
                self.muatan, self.situs = muatan, self._site(muatan)
        except Exception as error:  # whatever it is, the person at the screen has to see it there
            laporan = of_exception(error)
            log.exception("gagal memuat data")
        self.panel = panel(laporan, ada_halaman=self.situs is not None) if laporan else ""

    def _site(self, muatan: Any) -> Situs:
        return self._line().site(muatan, self.pilihan)

    def pages(self, nav: Any, files: Files) -> Iterator[PageSpec]:
        """Yield the pages; while there are none, one to show the panel on wherever `nav` leads."""
        if self.situs is not None:
            yield from self.situs.pages
            return
        for jalur in sorted({source_uri(""), *(path for _, path in nav_titles(nav))}):
            if jalur.endswith("index.md") and files.get_file_from_path(jalur) is None:
                alamat = jalur.removesuffix("index.md")
                yield PageSpec(alamat, "Data belum terbaca", "", _stub, (), None, "", "")


def _stub() -> str:
    return "<h1>Data belum terbaca</h1>\n"
