"""What the plugin does to the theme. In: the host's configuration and files; out: the same."""

from __future__ import annotations

import os
import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2
from mkdocs.theme import Theme

from terang.bytecode import Bytecode

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files

    from terang.adapter.tautan import Remah

TEMA = Path(__file__).resolve().parent.parent / "theme"
SHELL = "terang/kerangka.html"

# Material's switches for its script, which our frame does not load; an unlabelled checkbox is
# not valid HTML and helps nobody. Its names for parts and its empty box for notes serve that script
# too, on every page. They stand outside every block, see docs/tema.md.
_SWITCH = """\
    <input class="md-toggle" data-md-toggle="{0}" type="checkbox" id="__{0}" autocomplete="off">
"""
SWITCHES = (
    _SWITCH.format("drawer"),
    _SWITCH.format("search"),
    '    <label class="md-overlay" for="__drawer"></label>\n',
    """\
    <div class="md-dialog" data-md-component="dialog">
      <div class="md-dialog__inner md-typeset"></div>
    </div>
""",
    *(f' data-md-component="{part}"' for part in ("skip", "announce", "container", "main")),
)
_CARI = "assets/cari/"
_BOOK = "assets/images/favicon.png"
_INDENT = re.compile(r"\n +(?=<)")


class _Loader(jinja2.FileSystemLoader):
    """Finds every template, but lists none below a folder whose name begins with a dot.

    The host asks for the list to publish what is in it, and publishes nothing of such a folder;
    Material keeps 14,000 icons in one.
    """

    def list_templates(self) -> list[str]:
        found: set[str] = set()
        for path in map(os.fspath, self.searchpath):
            for folder, below, files in os.walk(path, followlinks=self.followlinks):
                below[:] = [name for name in below if not name.startswith(".")]
                relative = os.path.relpath(folder, path).replace(os.sep, "/")
                found.update(files if relative == "." else (f"{relative}/{f}" for f in files))
        return sorted(found)


class _Theme(Theme):
    """The host's theme, whose templates are found by our loader."""

    def get_env(self) -> jinja2.Environment:
        env = super().get_env()
        env.loader = _Loader(self.dirs)
        return env


def add_theme(config: MkDocsConfig) -> None:
    """Put our templates before Material's and behind the site's own."""
    theme = _Theme.__new__(_Theme)
    vars(theme).update(vars(config.theme))  # all that the host has read of it
    config.theme = theme
    ours = str(TEMA)
    if ours not in theme.dirs:
        theme.dirs.insert(1 if theme.custom_dir else 0, ours)
    theme["language"] = "id"
    theme["font"] = False  # else every page asks a third party for fonts


def set_icon(config: MkDocsConfig, logo: str, ikon: str) -> None:
    """Put the body's picture, else ours, in the place of Material's book; a site's own stays."""
    if config.theme.get("favicon") == _BOOK:
        config.theme["favicon"] = logo if logo.endswith(".svg") else ikon


def set_up(env: jinja2.Environment) -> None:
    """Leave out the lines that hold nothing but a template's statements; read templates once."""
    env.trim_blocks = True
    env.lstrip_blocks = True
    env.auto_reload = False  # it lives for one build, which asks for a template per page,
    env.cache = {}  # and counting which was used last takes longer than using it
    env.bytecode_cache = Bytecode(f"{type(env)} {env.autoescape} {sorted(env.extensions)}")


def crumbs(env: jinja2.Environment) -> Callable[[tuple[Remah, ...]], str]:
    """What turns breadcrumbs into HTML; pages of one folder follow each other and share theirs."""
    module: Any = env.get_template("terang/remah.html").module
    return lru_cache(maxsize=64)(lambda jalan: str(module.remah(jalan)))


def compile_frame(env: jinja2.Environment) -> None:
    """Compile what every page is framed with, while the rules are still at work."""
    for name in ("main.html", "base.html", "404.html"):
        env.get_template(name)


def tidy(html: str) -> str:
    """Take out of a page what only Material's script needs, and the air around the article."""
    for switch in SWITCHES:
        html = html.replace(switch, "", 1)
    awal, artikel, sisa = html.partition("<article")
    isi, tutup, akhir = sisa.rpartition("</article>")
    return f"{_rapat(awal)}{artikel}{isi}{tutup}{_rapat(akhir)}" if tutup else html


def _rapat(html: str) -> str:
    """Part of a page without the indentation of Material's skeleton."""
    return _INDENT.sub("\n", html)


def set_aside(files: Files, config: MkDocsConfig, *, cari: bool) -> list[File]:
    """Take out what no page may need: our search when it is off, and all that comes with Material.

    Returns:
        Material's files, for `put_back`; with its search plugin on, its scripts stay.
    """
    material = config.theme.dirs[config.theme.dirs.index(str(TEMA)) + 1 :]
    searching = "material/search" in config.plugins
    aside = []
    for file in list(files):
        uri = file.src_uri
        if file.src_dir == str(TEMA) and uri.startswith(_CARI) and not cari:
            files.remove(file)
        elif file.src_dir in material and not (searching and _is_script(uri)):
            files.remove(file)
            aside.append(file)
    return aside


def _is_script(uri: str) -> bool:
    return uri.startswith("assets/javascripts/") and not uri.endswith(".map")


def put_back(aside: Iterable[File], asked: Container[str]) -> None:
    """Write those of the files set aside that a rendered template has linked to."""
    for file in aside:
        if file.dest_uri in asked:
            file.copy_file()
