"""The events of MkDocs, in the order in which they come. In: `build`; out: pages of the host."""

from __future__ import annotations

import datetime
import gc
import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.config import config_options as opt
from mkdocs.config.base import Config
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure.files import InclusionLevel

from terang.adapter import rupa, tautan, tema
from terang.adapter.berkas import picture, write
from terang.adapter.gerbang import Gate
from terang.adapter.kemajuan import kemajuan
from terang.adapter.muat import Line, Reading
from terang.adapter.pages import GeneratedPage, generated, page_file, set_dates
from terang.adapter.panel import of_exception, panel
from terang.adapter.shell import REMAH, Shells
from terang.adapter.target import Target
from terang.ahead import Ahead, Soon
from terang.folder import Folder
from terang.spec import PaperError, Pilihan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import jinja2
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext

    from terang.spec import FileSpec

    Show = Callable[[Iterable[FileSpec]], Iterable[FileSpec]]

log = get_plugin_logger("terang")

FIRST = float("inf")
LAST = float("-inf")
SIMPANAN = Path(".cache", "terang", "pdf")
"""Where earlier prints are kept, beside the data; it may be deleted."""
INGATAN = Path(".cache", "terang", "gerbang")
"""Checksums of papers that the gate has let pass, likewise."""


class PluginConfig(Config):  # type: ignore[no-untyped-call]  # the host's own gap
    """The options of the plugin in mkdocs.yml."""

    # Not named `data`: an option of that name hides UserDict.data and recurses for ever.
    direktori = opt.Type(str, default="data")
    tanggal = opt.Optional(opt.Type((str, int, datetime.date)))


# The host calls every event by keyword, so none can leave out what it does not use.
# ruff: noqa: ARG002


class TerangPlugin(BasePlugin[PluginConfig]):  # type: ignore[no-untyped-call]  # as above
    """Publishes a data directory through MkDocs."""

    kerangka = True
    """Whether pages share renderings of the theme. Off only to prove that this changes no byte."""
    cari = False
    """Whether the site gets a search; the plugin `terang-cari` says so."""
    laporan = False
    """Whether reports get files of their own; the plugin `terang-laporan` says so."""
    pdf = True
    """Whether PDF is among them; likewise."""

    def __init__(self) -> None:
        self._serving = False
        self._reading = Reading(self.line)
        self._akar = Path()
        self._target: Target | None = None
        self._rupa: tuple[FileSpec, ...] = ()
        self._taken: frozenset[str] = frozenset()
        self._gc: tuple[int, int, int] | None = None
        self._nav: Navigation | None = None
        self._remah: Callable[[tuple[tautan.Remah, ...]], str] | None = None
        self._generated: tuple[GeneratedPage, ...] = ()
        self._ahead: Ahead | None = None
        self._shells: Shells | None = None
        self._gate: Gate | None = None
        self._aside: list[File] = []

    def line(self) -> Line:
        """The line from data to pages; a test may put another in its place."""
        from terang import build  # after reading has begun: models take as long to make

        return build

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Remember the command. That this event exists keeps the plugin alive under `serve`."""
        self._serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Load and check here: right after this event MkDocs empties its target."""
        if config.theme.name != "material":
            raise Abort("Terang memerlukan tema Material. Tulis di mkdocs.yml: theme: material")
        if sum(isinstance(plugin, TerangPlugin) for plugin in config.plugins.values()) > 1:
            raise Abort("Plugin terang tertulis lebih dari sekali di mkdocs.yml. Sisakan satu.")
        data = self._data(config)
        self._akar = data.parent
        if data.is_dir() and str(data) not in config.watch:
            config.watch.append(str(data))
        self._tune_gc()
        self._reading.pilihan = Pilihan(
            cari=self.cari,
            laporan=self.laporan,
            pdf=self.pdf and not self._serving,
            alamat_dasar=config.site_url or "",
            gambar=partial(picture, Path(config.docs_dir)),
        )
        if self._serving:
            self._reading.for_screen(Folder(data), self._tanggal(), strict=config.strict)
        else:
            # Before the data are read: a site torn by a kill comes back even if the data are bad.
            self._end_target()
            self._target = Target(config, data)
            folder = Folder(data, serentak=True)
            try:
                self._reading.for_build(folder, self._tanggal(), strict=config.strict)
            finally:
                folder.close()
        gc.freeze()  # what was read stays; nobody looks through it again
        gc.enable()
        tema.add_theme(config)
        self._rupa = rupa.pasang(config, self._reading.situs)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the generated pages and files."""
        self._aside = tema.set_aside(files, config, cari=self.cari)
        taken = {f.dest_uri: f for f in files if f.inclusion.value > InclusionLevel.DRAFT.value}
        asal = os.path.relpath(self._akar, config.docs_dir).replace(os.sep, "/")
        for spec in list(self._reading.pages(config.nav, files)):
            templat = tema.SHELL if self.kerangka else spec.templat
            self._add(page_file(spec, config, asal, templat), files, taken)
        self._taken = frozenset(taken)
        return files

    @event_priority(-50)
    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Hang pages below their parents; `nav` itself stays as short as mkdocs.yml has it."""
        self._nav = nav
        tautan.set_menu_titles(config.nav, files)
        for alamat in tautan.set_parents(files):
            log.warning("halaman induk '%s' tidak ada; remah roti di bawahnya terputus.", alamat)
        if self._reading.muatan is not None:
            set_dates(files, self._reading.muatan.tanggal.isoformat())
        return nav

    @event_priority(-100)
    def on_env(self, env: jinja2.Environment, *, config: MkDocsConfig, files: Files) -> None:
        """Prepare the theme."""
        tema.set_up(env)
        env.globals["terang_panel"] = self._reading.panel
        links = [*map(str, config.extra_javascript), *config.extra_css]
        members = tautan.nav_members(self._nav) if self._nav else frozenset()
        self._remah = tema.crumbs(env)
        self._generated = tuple(generated(files))
        self._shells = Shells(env, members, tautan=links, tidy=tema.tidy)
        if not self._serving:
            tema.compile_frame(env)
            self._reading.decide(strict=config.strict)
            self._gate = self._make_gate(config)

    @event_priority(FIRST)
    def _open_page(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Make the body now, so that other plugins see it and no two bodies are kept."""
        if self._ahead is None:
            self._ahead = self._begin()
        if self._gate and self._ahead.idle and self._files_made():
            self._gate.early()
        if isinstance(page, GeneratedPage):
            self._open(page, self._ahead)
        assert self._remah is not None
        variables: dict[str, Any] = context  # type: ignore[assignment]
        variables[REMAH] = self._remah(tuple(tautan.breadcrumbs(page)))
        return context

    @event_priority(LAST)
    def _frame_page(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Frame the page; the template that MkDocs renders then only prints it."""
        if self.kerangka and isinstance(page, GeneratedPage):
            assert self._shells is not None
            variables: dict[str, Any] = context  # type: ignore[assignment]
            variables["terang_halaman"] = self._shells.render(page.spec.templat, page, variables)
        return context

    on_page_context = CombinedEvent(_open_page, _frame_page)

    @event_priority(FIRST)
    def _tidy_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Tidy what did not come out of a shell."""
        framed = self.kerangka and isinstance(page, GeneratedPage)
        return output if framed else tema.tidy(output)

    @event_priority(LAST)
    def _close_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Forget the body."""
        if isinstance(page, GeneratedPage):
            page.close()
            if self._gate:
                self._gate.page(page.file.abs_dest_path)
        return output

    on_post_page = CombinedEvent(_tidy_page, _close_page)

    def on_post_template(
        self, output_content: str, *, template_name: str, config: MkDocsConfig
    ) -> str:
        """Tidy the page for addresses that do not exist."""
        return tema.tidy(output_content) if template_name.endswith(".html") else output_content

    @event_priority(LAST)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Exchange the site. Nothing of a build comes after this, so nothing can fail after it."""
        site, gate = Path(config.site_dir), self._gate
        show = gate.show if gate else _unseen
        try:
            if gate:
                gate.begin()
            self._write_files(site, show)
            self._print(site, show)
            tema.put_back(self._aside, self._shells.targets if self._shells else ())
            if gate:
                gate.finish()
        except OSError as error:
            raise Abort(f"Berkas situs tidak dapat ditulis: {error}") from error
        except PaperError as error:
            log.error("ada yang tidak dapat dicetak.\n%s", error)
            raise Abort(
                "Situs tidak dipasang, yang lama tidak diubah. Perbaiki data yang disebut di atas."
            ) from None
        if self._target is not None:
            self._target.exchange()
        self._end()

    def on_build_error(self, *, error: Exception) -> None:
        """Leave the old site as it is."""
        self._end()

    def on_shutdown(self) -> None:
        """Leave the old site as it is; an interrupt comes only here."""
        self._end()

    # The steps of the events above.

    def _data(self, config: MkDocsConfig) -> Path:
        start = Path(config.config_file_path).parent if config.config_file_path else Path.cwd()
        data = start / self.config.direktori
        try:
            data = data.resolve()
            data.stat()
        except FileNotFoundError:
            pass  # the data's own messages say what is missing
        except (OSError, ValueError) as error:
            raise Abort(
                f"Folder data '{self.config.direktori}' tidak dapat dibuka: {error}. "
                "Periksa `direktori` di bawah plugin terang di mkdocs.yml."
            ) from None
        return data

    def _tanggal(self) -> datetime.date | None:
        """The environment decides, then mkdocs.yml; without both, the data."""
        tertulis: Any = self.config.tanggal
        try:
            return self.line().tanggal_dari(os.environ, "" if tertulis is None else str(tertulis))
        except ValueError as error:
            raise Abort(
                f"Tanggal bangun tidak dapat dipakai: {error}. Di mkdocs.yml tulis tanggal: "
                "TTTT-BB-HH tanpa jam, misalnya 2026-11-20, dari tahun 1970 sampai 2105; "
                "SOURCE_DATE_EPOCH, bila diisi, adalah bilangan detik sejak 1 Januari 1970."
            ) from None

    def _write_files(self, site: Path, show: Show) -> None:
        """Write the files of the core that are no pages, as they are."""
        situs = self._reading.situs
        write(site, show((*self._rupa, *(situs.files() if situs else ()))), self._taken)

    def _print(self, site: Path, show: Show) -> None:
        """Print what the site has on paper."""
        if situs := self._reading.situs:
            simpanan = self._akar / SIMPANAN
            with kemajuan() as kabar:
                write(site, show(situs.kertas(simpanan, kabar)), self._taken)

    def _add(self, file: File, files: Files, taken: dict[str, File]) -> None:
        other = taken.setdefault(file.dest_uri, file)
        if other is file:
            files.append(file)
            return
        asal = file.page.spec.berkas if isinstance(file.page, GeneratedPage) else None
        log.error(
            "dua sumber untuk alamat '%s': '%s' dan %s. Yang dipakai '%s'; "
            "hapus atau ganti nama salah satu, supaya tidak ada isi yang hilang.",
            file.url,
            other.src_uri,
            f"'{asal}'" if asal else "halaman buatan Terang",
            other.src_uri,
        )

    def _begin(self) -> Ahead:
        """Begin on the bodies."""
        if self._serving:  # there are threads then, and few pages to make
            return Ahead(())
        return Ahead((page.spec.alamat, page.make) for page in self._generated)

    def _make_gate(self, config: MkDocsConfig) -> Gate:
        """The gate of a build; what `serve` shows is not published."""
        make = partial(self.line().gerbang, self._reading.muatan, self._akar / INGATAN)
        return Gate(make, Path(config.site_dir))

    def _files_made(self) -> bool:
        """Whether no other process is making files."""
        files = self._reading.situs.files if self._reading.situs else None
        return not isinstance(files, Soon) or files.ready()

    def _open(self, page: GeneratedPage, ahead: Ahead) -> None:
        try:
            page.open(ahead)
        except Exception as error:  # under `serve` one page must not stop them all
            if not self._serving:
                raise
            log.exception("gagal membuat isi '%s'", page.url)
            page.content = panel(of_exception(error), ada_halaman=False)

    def _tune_gc(self) -> None:
        # So many objects that all stay: looking for dead ones costs a third of a build.
        if self._gc is None:
            self._gc = gc.get_threshold()
            gc.set_threshold(20_000, 20, 100)
        gc.disable()

    def _end(self) -> None:
        if self._ahead is not None:
            self._ahead.close()
        if self._gate is not None:
            self._gate.close()
        self._end_target()
        self._shells = self._remah = self._nav = self._ahead = self._gate = None
        self._generated, self._aside = (), []
        if self._gc is not None:
            gc.set_threshold(*self._gc)
            self._gc = None
            if self._serving:  # otherwise the process ends, and looking through it all is in vain
                gc.unfreeze()
        gc.enable()

    def _end_target(self) -> None:
        if self._target is not None:
            self._target.close()
            self._target = None


def _unseen(files: Iterable[FileSpec]) -> Iterable[FileSpec]:
    return files
