"""Imports run one way, as the table of ARCHITECTURE.md says."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from itertools import chain
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "plugins" / "terang"

# What a room of the core may import, and through it what that room may. `diagnostics.output` lies
# higher than the rest of its package: it is a room of its own.
CORE: dict[str, set[str]] = {
    "diagnostics": set(),
    "reader": {"diagnostics"},
    "folder": {"ahead", "diagnostics", "reader"},
    "diagnostics.output": {"diagnostics", "reader"},
    "scalars": set(),
    "ahead": set(),
    "bytecode": set(),
    "gaya": {"spec"},
    "model": {"scalars"},
    "hukum": {"reader", "scalars"},
    "store": {"folder", "diagnostics.output", "scalars", "model", "hukum"},
    "links": {"model", "hukum"},
    "formats": {"scalars", "model"},
    "kalender": {"scalars"},
    "gerbang": {"diagnostics", "scalars"},
    "charts": {"formats", "scalars"},
    "derive": {"store", "formats", "kalender", "gerbang"},
    "rules": {"store", "derive", "links", "formats", "hukum"},
    "kepatuhan": {"rules"},
    "spec": set(),
    "render": {"store", "derive", "links", "formats", "rules", "spec", "bytecode"},
    "pages": {
        *("store", "derive", "links", "formats", "kepatuhan"),
        *("rules", "render", "spec", "gaya", "charts"),
    },
    "search": {"pages"},
    "pdf": {"pages"},
    "export": {"pages"},
    "build": {"search", "pdf", "export"},
}
# The roots of the program: nothing beyond these, and never each other.
ROOTS: dict[str, set[str]] = {
    "adapter": {
        *("ahead", "build", "bytecode", "folder", "gaya", "spec"),
        *("diagnostics", "diagnostics.output"),
    },
    "cli": {
        *("build", "folder", "model", "store", "rules", "search", "spec"),
        *("derive", "formats", "hukum", "kalender", "scalars"),
        *("diagnostics", "diagnostics.output"),
    },
    "__main__": {"cli"},
}
HOSTS = {"mkdocs", "properdocs", "material"}


def room_of(module: str) -> str:
    """`terang.pages.beranda` -> `pages`, `terang.diagnostics.output.x` -> `diagnostics.output`."""
    parts = module.split(".")[1:]
    part = ".".join(parts[:2])
    return part if part in CORE else "".join(parts[:1])


def reachable(room: str) -> set[str]:
    direct = CORE.get(room, set())
    return direct.union(*(reachable(below) for below in direct))


def allowed(room: str) -> set[str]:
    return ROOTS[room] if room in ROOTS else reachable(room)


def _dynamic(node: ast.Call) -> Iterator[str]:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name in ("import_module", "__import__"):
        for argument in node.args[:1]:
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield argument.value


def _from(node: ast.ImportFrom, package: str) -> Iterator[str]:
    above = package.split(".")
    above = above[: len(above) - node.level + 1] if node.level else []
    module = ".".join([*above, *([node.module] if node.module else [])])
    for alias in node.names:
        # Of `from terang.pages import spec` the name matters, as it may be a room.
        yield f"{module}.{alias.name}" if module.split(".")[0] == "terang" else module


def imports(source: str, package: str) -> Iterator[tuple[int, str]]:
    """Line and full name of everything imported, under TYPE_CHECKING and in functions too."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, name) for name in _from(node, package))
        elif isinstance(node, ast.Call):
            yield from ((node.lineno, name) for name in _dynamic(node))


def judge(file: str, source: str) -> list[str]:
    """What is wrong with the imports of one file; `file` is relative to the package."""
    path = Path(file)
    parts = ["terang", *path.with_suffix("").parts]
    package = ".".join(parts[:-1])
    room = room_of(package if path.stem == "__init__" else ".".join(parts))
    if room and room not in CORE and room not in ROOTS:
        return [f"{file}: ruang {room} tidak dikenal; tambahkan ke ARCHITECTURE.md dan ke sini"]
    problems = []
    for line, name in imports(source, package):
        top = name.split(".")[0]
        if top in HOSTS and room != "adapter":
            problems.append(f"{file}:{line}: {name} hanya boleh diimpor oleh adapter")
        if top != "terang":
            continue
        target = room_of(name)
        known = target in CORE or target in ROOTS
        if known and target != room and target not in allowed(room):
            problems.append(f"{file}:{line}: {room or 'terang'} tidak boleh mengimpor {target}")
        if not known and name.count(".") > 1:
            problems.append(f"{file}:{line}: ruang {target} tidak dikenal")
    return problems


def test_package() -> None:
    files = sorted(PACKAGE.rglob("*.py"))
    assert files
    found = [judge(str(f.relative_to(PACKAGE)), f.read_text("utf-8")) for f in files]
    assert list(chain.from_iterable(found)) == []


def test_table_is_the_one_of_the_architecture() -> None:
    """Every room here stands in ARCHITECTURE.md, and every room there is held here."""
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    rows = re.findall(r"^\| (`[^|]+`) \|", text, re.MULTILINE)
    written = {name for row in rows for name in re.findall(r"`([a-z]+)(?:/|\.py)?`", row)}
    code = {room.split(".")[0] for room in (*CORE, *ROOTS)} - {"__main__"}
    assert written - {"templates", "theme"} == code


def test_no_room_reaches_itself() -> None:
    for room, direct in CORE.items():
        assert direct <= set(CORE), room
        assert room not in reachable(room)


@pytest.mark.parametrize(
    ("file", "source", "fault"),
    [
        ("model/tarif.py", "from terang.store import Store", "model tidak boleh mengimpor store"),
        ("model/tarif.py", "from ..store import Store", "model tidak boleh mengimpor store"),
        ("model/tarif.py", "from .. import store", "model tidak boleh mengimpor store"),
        ("model/__init__.py", "from ..store import Store", "model tidak boleh mengimpor store"),
        ("links.py", "from . import pages", "links tidak boleh mengimpor pages"),
        (
            "rules/jam.py",
            "def f():\n  import terang.pages.jam",
            "rules tidak boleh mengimpor pages",
        ),
        ("reader/baca.py", "import terang.diagnostics.output", "reader tidak boleh mengimpor diag"),
        ("reader/baca.py", "from terang.diagnostics import output", "reader tidak boleh mengimpor"),
        ("diagnostics/__init__.py", "from .output import render", "mengimpor diagnostics.output"),
        ("diagnostics/catalogue.py", "from terang.reader import read", "mengimpor reader"),
        ("spec.py", "from terang.pages import jam", "spec tidak boleh mengimpor pages"),
        ("adapter/plugin.py", "from terang.cli import main", "adapter tidak boleh mengimpor cli"),
        ("adapter/plugin.py", "import terang.pages.jam", "adapter tidak boleh mengimpor pages"),
        ("cli/__init__.py", "from terang import adapter", "cli tidak boleh mengimpor adapter"),
        ("charts/x.py", "from terang.derive import y", "charts tidak boleh mengimpor derive"),
        ("build.py", "from terang import adapter", "build tidak boleh mengimpor adapter"),
        ("build.py", "from mkdocs.plugins import BasePlugin", "hanya boleh diimpor oleh adapter"),
        ("cli/x.py", "import properdocs", "hanya boleh diimpor oleh adapter"),
        ("pages/x.py", "import_module('material.plugins')", "hanya boleh diimpor oleh adapter"),
        ("__init__.py", "from .build import load", "terang tidak boleh mengimpor build"),
        ("gudang/x.py", "", "ruang gudang tidak dikenal"),
        ("store/x.py", "from terang.gudang.x import y", "ruang gudang tidak dikenal"),
    ],
)
def test_planted_fault_is_found(file: str, source: str, fault: str) -> None:
    problems = judge(file, dedent(source))
    assert len(problems) == 1
    assert fault in problems[0]


def test_type_checking_imports_count() -> None:
    source = "if TYPE_CHECKING:\n    from terang.rules import x\n"
    assert judge("derive/x.py", source) == [
        "derive/x.py:2: derive tidak boleh mengimpor rules",
    ]


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("reader/baca.py", "from terang.diagnostics.types import Diagnostic"),
        ("reader/baca.py", "from terang.diagnostics import Diagnostic, catalogue"),
        ("diagnostics/__init__.py", "from terang.diagnostics.types import Diagnostic"),
        ("diagnostics/catalogue.py", "from terang.diagnostics import Diagnostic"),
        ("diagnostics/output.py", "from terang.reader import Positions"),
        ("rules/jam.py", "from terang.model.jam import Jam\nfrom terang import __version__"),
        ("pages/jam.py", "from terang.spec import PageSpec\nfrom .lain import x"),
        ("adapter/plugin.py", "import mkdocs.plugins\nfrom terang.spec import PageSpec"),
        ("cli/__init__.py", "from terang import build, diagnostics"),
    ],
)
def test_forward_arrow_is_allowed(file: str, source: str) -> None:
    assert judge(file, source) == []


def test_reading_can_begin_before_the_models_are_made() -> None:
    """A second process reads meanwhile; importing them takes as long as reading 1,000 files."""
    program = (
        "import sys, terang.adapter.plugin as p; "
        "print(*sorted({m.split('.')[1] for m in sys.modules if m.startswith('terang.')}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [
        *("adapter", "ahead", "bytecode", "diagnostics", "folder", "gaya", "reader", "spec"),
    ]
