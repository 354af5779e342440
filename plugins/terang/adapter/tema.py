"""What the plugin does to the theme. In: the host's configuration and files; out: the same."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from terang.bytecode import Bytecode

if TYPE_CHECKING:
    import jinja2
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

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
_INDENT = re.compile(r"\n +(?=<)")
_SEARCH = ("assets/javascripts/lunr/", "assets/javascripts/workers/")
_CARI = "assets/cari/"


def add_theme(config: MkDocsConfig) -> None:
    """Put our templates before Material's and behind the site's own."""
    theme = config.theme
    ours = str(TEMA)
    if ours not in theme.dirs:
        theme.dirs.insert(1 if theme.custom_dir else 0, ours)
    theme["language"] = "id"
    theme["font"] = False  # else every page asks a third party for fonts


def set_up(env: jinja2.Environment) -> None:
    """Leave out the lines that hold nothing but a template's statements."""
    env.trim_blocks = True
    env.lstrip_blocks = True
    env.bytecode_cache = Bytecode(f"{type(env)} {env.autoescape} {sorted(env.extensions)}")


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


def prune(files: Files, config: MkDocsConfig, *, cari: bool) -> None:
    """Drop files of the theme that no page uses: source maps, either search when it is off."""
    searching = "material/search" in config.plugins
    for file in list(files):
        uri = file.src_uri
        if file.src_dir in config.theme.dirs and (
            uri.endswith(".map")
            or (not searching and uri.startswith(_SEARCH))
            or (not cari and uri.startswith(_CARI))
        ):
            files.remove(file)
