"""Paths -> positions. A file is composed again for this, so only files with something to say pay.

Of a key written twice the first occurrence counts, as in the tree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from yaml import YAMLError
from yaml.nodes import MappingNode, ScalarNode, SequenceNode

from terang.diagnostics.types import Position
from terang.reader.compose import TooDeepError, TooManyError, compose
from terang.reader.lines import Lines
from terang.reader.text import MAX_BYTES, readable

if TYPE_CHECKING:
    from yaml.nodes import Node

    from terang.diagnostics.types import Path

    Found = tuple[Node, Node]  # a key and its value; of an item of a list twice the item

_START = Position(1, 1)


class Positions:
    """Looks up positions in one file."""

    def __init__(self, data: bytes) -> None:
        text = readable(data) if len(data) <= MAX_BYTES else ""
        self._lines = Lines(text)
        self._root = _compose(text)
        self._below: dict[int, dict[str | int, Found]] = {}  # per collection, made when asked for

    def of(self, jalur: Path, *, kunci: bool = False) -> Position:
        """The position of the deepest node that exists along `jalur`, or of the key naming it.

        A file that cannot be read is pointed to at its beginning.
        """
        if self._root is None:
            return _START
        name = node = self._root
        for step in jalur:
            found = self._children(node).get(step if isinstance(node, SequenceNode) else str(step))
            if found is None:
                # a bare list stands for a field of that list, a bare entry for a list of one
                if isinstance(step, str) == isinstance(node, SequenceNode):
                    continue
                break
            name, node = found
        return position_of(name if kunci else node, self._lines)

    def _children(self, node: Node) -> dict[str | int, Found]:
        if id(node) not in self._below:
            self._below[id(node)] = _children(node)
        return self._below[id(node)]


def position_of(node: Node, lines: Lines) -> Position:
    """The position of a node: of a scalar its first line, of a collection its first character."""
    start, end = node.start_mark, node.end_mark
    if start.line >= len(lines):  # an empty value behind a last line without a break
        return Position(len(lines), len(lines.line(len(lines))) + 1)
    if not isinstance(node, ScalarNode):
        length = 1
    elif end.line == start.line:
        length = end.column - start.column
    else:
        length = len(lines.line(start.line + 1).rstrip()) - start.column
    return Position(start.line + 1, start.column + 1, max(1, length))


def _compose(text: str) -> Node | None:
    try:
        return compose(text.encode()).node
    except (YAMLError, TooDeepError, TooManyError):
        return None


def _children(node: Node) -> dict[str | int, Found]:
    children: dict[str | int, Found] = {}
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if isinstance(key, ScalarNode):
                children.setdefault(key.value, (key, value))
    elif isinstance(node, SequenceNode):
        children.update(enumerate((item, item) for item in node.value))
    return children
