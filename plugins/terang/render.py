"""Data -> HTML by Jinja: autoescape, undefined names are errors, Indonesian filters."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2
import jinja2.runtime
from jinja2.compiler import CodeGenerator
from markupsafe import Markup, escape

from terang import formats
from terang.hukum import komponen
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import nodes
    from jinja2.compiler import Frame

_KHUSUS = re.compile("[&<>'\"]")
_PATAH = re.compile(r"([@._/])(?=[^@._/])")
TEMPLATES = Path(__file__).parent / "templates"
_FILTER: dict[str, Callable[..., Any]] = {nama: getattr(formats, nama) for nama in formats.__all__}


class _Context(jinja2.runtime.Context):
    """Calls what a template calls, and no more.

    Jinja first asks of everything called whether it wants the context or the like. Nothing here
    does, a page makes 300 calls, and the asking took a fifth of the time of its body.
    """

    def call(
        self,
        apa: Callable[..., Any],
        /,
        *isi: Any,
        _loop_vars: object = None,  # what Jinja adds for those that want it
        _block_vars: object = None,
        **bernama: Any,
    ) -> Any:
        """Call `apa`, which must not be one of Jinja's functions that are passed the context."""
        return apa(*isi, **bernama)


class _Generator(CodeGenerator):
    """Attributes are attributes, and most text needs no escaping.

    Templates here look up no keys by a dot, so `x.y` can be what Python makes of it; a page has
    1,200 of them. A text without a special character is written as it is.
    """

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def _output_child_pre(self, _node: nodes.Expr, _frame: Frame, finalize: Any) -> None:
        self.write("environment.keluar(")
        if finalize.src is not None:
            self.write(finalize.src)


def _keluar(isi: object) -> object:
    """What goes into the page for a value: text is escaped, markup stays."""
    jenis = type(isi)
    if jenis is Markup or (jenis is str and _KHUSUS.search(str(isi)) is None):
        return isi
    return escape(isi)


class _Environment(jinja2.Environment):
    context_class = _Context
    code_generator_class = _Generator
    keluar = staticmethod(_keluar)


def environment() -> jinja2.Environment:
    """Make the environment in which every body is rendered."""
    env = _Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    env.filters.update(_FILTER)
    env.tests["ketiadaan"] = lambda isi: isinstance(isi, Ketiadaan)
    env.filters["patahan"] = patahan
    env.globals["masa"] = formats.masa
    env.globals["komponen"] = komponen
    return env


def patahan(teks: str) -> Markup:
    """An address, a number or a link that may break where a reader expects it: behind @ . / _."""
    return Markup(_PATAH.sub(r"\1<wbr>", str(escape(teks))))
