"""The way of one file through the reader: bytes -> text -> nodes -> tree, with what is wrong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from yaml import YAMLError
from yaml.composer import ComposerError
from yaml.nodes import MappingNode, ScalarNode

from terang.diagnostics.types import Position
from terang.reader.compose import (
    MAX_DEPTH,
    MAX_NODES,
    Composed,
    Span,
    TooDeepError,
    TooManyError,
    compose,
    deep_start,
    properties,
)
from terang.reader.findings import Findings
from terang.reader.lines import Lines
from terang.reader.syntax import missing_space, translate
from terang.reader.text import accept
from terang.reader.tree import OddError, Tree, plain
from terang.reader.walk import BULLETS, OPENING, Walk

if TYPE_CHECKING:
    from yaml.nodes import Node

    from terang.diagnostics.types import Diagnostic

# `&` and `*` make an anchor or alias only before a letter and only where a value may begin.
_PROPERTY: Final = re.compile(rb"[&*!](?<![^\s,:\"'\[\]{}].)(?:(?<=!)|[\w-])")
_WORTH_A_WALK: Final = (b"~", b"ull", b"ULL", b"\\", b"<<")  # nulls, escapes, merges
# A comment one space behind a text, a template, a slanted quote or a bullet where a text begins.
_ODD_SIGNS: Final = (b" #", b"{{", b"{%")
_ODD_LETTERS: Final = tuple(sign.encode() for sign in OPENING + BULLETS)
_ODD_TEXT: Final = re.compile(
    rf"[^\s:-] #|[:-] #\S|{{{{|{{%|[:-] +[{OPENING}]|(?<![^\r\n]) *[{BULLETS}]"
)


def read(data: bytes, berkas: str) -> tuple[Tree, list[Diagnostic]]:
    """The tree of one file and all that is wrong with it. Never raises, whatever the bytes.

    The tree is None where nothing can be used; beside other problems it holds what can, so that
    the model may have its say in the same run.
    """
    findings = Findings(berkas)
    text = accept(data, findings)
    if text is None:
        return None, findings.all()
    tree = _Reading(text, findings).tree()
    return tree, findings.all()


class _Reading:
    """The reading of one accepted text. Lines are only looked for when something is wrong."""

    def __init__(self, data: bytes, findings: Findings) -> None:
        self._data = data
        self._findings = findings

    def tree(self) -> Tree:
        try:
            composed = compose(self._data)
        except TooDeepError:
            self._findings.add("Y19", _position(deep_start(self._data)), {"batas": str(MAX_DEPTH)})
            return None
        except TooManyError:
            self._findings.add("Y21", Position(1, 1), {"batas": str(MAX_NODES)})
            return None
        except YAMLError as error:
            self._note_properties()
            self._note_syntax(error)
            return None
        self._note_properties()
        return self._document(composed)

    def _document(self, composed: Composed) -> Tree:
        if composed.next is not None:
            self._findings.add("Y14", self._rule(composed.next))
        root = composed.node
        if root is None or (isinstance(root, ScalarNode) and not root.value):
            self._findings.add("Y18", Position(1, 1))
            return None
        tree = self._nodes(root)
        if not isinstance(root, MappingNode):
            self._note_top(root)
            return None
        # The walk goes through each alias once, so that what it leaves is not the whole.
        return None if self._findings.any_of("Y10") else tree

    def _rule(self, second: Span) -> Position:
        """The position of the `---` above a second document."""
        lines = Lines(self._data.decode())
        for baris in range(second.line + 1, 1, -1):
            if lines.line(baris).startswith("---"):
                return Position(baris, 1, 3)
        return _position(second)

    def _nodes(self, root: Node) -> Tree:
        # Behind an alias stands a whole tree again: what is used often here may unfold endlessly.
        unfolds = self._findings.any_of("Y10")
        if not (unfolds or _odd(self._data)):
            try:
                return plain(root)
            except (OddError, TypeError):
                pass
        return Walk(Lines(self._data.decode()), self._findings).tree(root)

    def _note_properties(self) -> None:
        """Note anchors, aliases, tags and directives; only a text that may hold some is scanned."""
        data = self._data
        marked = (b"&" in data or b"*" in data or b"!" in data) and _PROPERTY.search(data)
        if not (marked or data.startswith(b"%") or b"\n%" in data or b"\r%" in data):
            return
        text = data.decode()
        try:
            for aturan, span in properties(data):
                shown = text[span.start : span.end]
                self._findings.add(aturan, _position(span), {"tanda": shown})
        except YAMLError:
            pass  # composing says it, with the rest of what was composed

    def _note_syntax(self, error: YAMLError) -> None:
        if isinstance(error, ComposerError) and self._findings.any_of("Y09", "Y10"):
            return  # an alias without an anchor, an anchor twice: already told not to use them
        lines = Lines(self._data.decode())
        mistake = translate(error, lines)
        if self._moved(mistake.posisi.baris, lines):
            return
        # A refused character may be all that is wrong with its line.
        if not self._findings.on_line(mistake.posisi.baris):
            self._findings.add(mistake.aturan, mistake.posisi, mistake.isi)

    def _moved(self, baris: int, lines: Lines) -> bool:
        """Whether an odd space, read as a plain one, moved the block that holds this line."""
        if not self._findings.any_of("Y48"):
            return False
        while baris > 1 and (lines.line(baris)[:1] in ("", " ")):
            baris -= 1
            if self._findings.on_line(baris, "Y48"):
                return True
        return False

    def _note_top(self, root: Node) -> None:
        lines = Lines(self._data.decode())
        first, last = root.start_mark.line + 1, root.end_mark.line + 1
        if isinstance(root, ScalarNode) and not root.style:
            mistake = missing_space(lines, first, last)
            if mistake is not None:
                self._findings.add(mistake.aturan, mistake.posisi, mistake.isi)
                return
        shape = "hanya teks" if isinstance(root, ScalarNode) else "langsung berupa daftar"
        self._findings.add("Y17", Position(first, root.start_mark.column + 1), {"bentuk": shape})


def _odd(data: bytes) -> bool:
    """Whether the text may hold something that only the careful walk can judge."""
    if any(sign in data for sign in _WORTH_A_WALK):
        return True
    # almost never, and cheaper than the pattern
    signs = any(sign in data for sign in _ODD_SIGNS)
    signs = signs or (not data.isascii() and any(sign in data for sign in _ODD_LETTERS))
    return signs and _ODD_TEXT.search(data.decode()) is not None


def _position(span: Span) -> Position:
    return Position(span.line + 1, span.column + 1, max(1, span.end - span.start))
