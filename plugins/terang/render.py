"""Data -> HTML by Jinja: autoescape, undefined names are errors, Indonesian filters."""

from __future__ import annotations

import re
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2
from jinja2 import nodes
from jinja2.compiler import CodeGenerator
from jinja2.utils import missing
from markupsafe import Markup, escape

from terang import formats
from terang.bytecode import Bytecode, source_of
from terang.hukum import komponen
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Callable, MutableMapping
    from types import FunctionType

    from jinja2.compiler import Frame, MacroRef

_markup: Callable[[str], Markup] = partial(str.__new__, Markup)
_khusus = re.compile("[&<>'\"]").search
_PATAH = re.compile(r"([@._/])(?=[^@._/])")
TEMPLATES = Path(__file__).parent / "templates"
_FILTER: dict[str, Callable[..., Any]] = {nama: getattr(formats, nama) for nama in formats.__all__}


class _Generator(CodeGenerator):
    """Attributes are attributes, keys keys, calls calls, and most text needs no escaping.

    Templates here look up no keys by a dot, so `x.y` can be what Python makes of it, and `x[y]`
    too; a page has 1,200 of them. Nothing they call wants to be passed the context, and macros are
    called with their arguments in order; asking took a fifth of the time of a page. A text without
    a special character is written as it is.
    """

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Getitem(self, node: nodes.Getitem, frame: Frame) -> None:  # noqa: N802 - as above
        self.visit(node.node, frame)
        self.write("[")
        self.visit(node.arg, frame)
        self.write("]")

    def visit_Call(  # noqa: N802 - Jinja's name
        self, node: nodes.Call, frame: Frame, forward_caller: bool = False
    ) -> None:
        if forward_caller or node.dyn_kwargs:
            self.fail("call blocks and ** are not used in these templates", node.lineno)
        self.visit(node.node, frame)
        self.write("(")
        for isi in (*node.args, *node.kwargs):
            self.visit(isi, frame)
            self.write(", ")
        if node.dyn_args:
            self.write("*")
            self.visit(node.dyn_args, frame)
        self.write(")")

    def visit_CondExpr(self, node: nodes.CondExpr, frame: Frame) -> None:  # noqa: N802 - as above
        # an `if` without `else` is nothing; Jinja would make an undefined value and then print it
        super().visit_CondExpr(
            node if node.expr2 else nodes.CondExpr(node.test, node.expr1, nodes.Const("")), frame
        )

    def macro_def(self, macro_ref: MacroRef, _frame: Frame) -> None:
        if macro_ref.accesses_caller or macro_ref.accesses_kwargs or macro_ref.accesses_varargs:
            self.fail("macros here take what they name", macro_ref.node.lineno)
        self.write("environment.makro(macro)")

    def _output_child_pre(self, _node: nodes.Expr, _frame: Frame, finalize: Any) -> None:
        self.write("environment.keluar(")
        if finalize.src is not None:
            self.write(finalize.src)


def _keluar(isi: Any) -> object:
    """What goes into the page for a value: text is escaped, markup stays."""
    jenis = type(isi)
    if jenis is Markup or (jenis is str and _khusus(isi) is None):
        return isi
    return escape(isi)


def _makro(badan: FunctionType) -> Callable[..., Markup]:
    """What a template calls as a macro, for the function its body became.

    Jinja's body puts in its defaults itself, for arguments that are `missing`.
    """
    badan.__defaults__ = (missing,) * badan.__code__.co_argcount
    return lambda *isi: _markup(badan(*isi))


class _Environment(jinja2.Environment):
    code_generator_class = _Generator
    keluar = staticmethod(_keluar)
    makro = staticmethod(_makro)

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        # no template here has globals of its own, and a chain of one is copied a hundred times
        # slower than what it holds, for every page
        return self.globals if d is None else super().make_globals(d)


def environment() -> jinja2.Environment:
    """Make the environment in which every body is rendered."""
    env = _Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,  # all of them; to keep count of which were used last takes longer than a use
        bytecode_cache=Bytecode(source_of(__file__)),
    )
    env.filters.update(_FILTER)
    env.tests["ketiadaan"] = lambda isi: isinstance(isi, Ketiadaan)
    env.filters["patahan"] = patahan
    env.globals["masa"] = formats.masa
    env.globals["komponen"] = komponen
    return env


@lru_cache(maxsize=4096)
def patahan(teks: str) -> Markup:
    """An address, a number or a link that may break where a reader expects it: behind @ . / _."""
    return Markup(_PATAH.sub(r"\1<wbr>", str(escape(teks))))
