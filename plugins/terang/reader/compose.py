"""Bytes -> nodes of libyaml, with no tag resolved: a scalar stays the text YAML denotes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from yaml import YAMLError, events, tokens
from yaml._yaml import CParser  # yaml.cyaml passes it on, but not for type checkers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from yaml.events import Event
    from yaml.nodes import Node
    from yaml.tokens import Token

MAX_DEPTH: Final = 30
MAX_NODES: Final = 250_000
_STACK: Final = 200  # libyaml's composer recurses in C without a guard of its own

# Depth comes from indentation, from `- - -` on one line, and from brackets. A text with little of
# each cannot be deep, and most are; the others are counted node by node, which costs a third more.
_WIDE: Final = b"\n" + b" " * 41
_CHAIN: Final = re.compile(rb"\n *[-?:][ \t]+[-?:](?=[ \t\r\n])")
_MANY_BRACKETS: Final = 50
_LARGE: Final = 200_000


class Span(NamedTuple):
    """A stretch of the text: line and column of its start, its code points; from 0."""

    line: int
    column: int
    start: int
    end: int


class Composed(NamedTuple):
    """The first document of a text, and where a second one begins."""

    node: Node | None
    next: Span | None


class TooDeepError(Exception):
    """The text nests deeper than can be composed."""


class TooManyError(Exception):
    """The text holds more nodes than a file of data may."""


class _Composer(CParser):
    def resolve(self, _kind: object, _value: object, _implicit: object) -> None:
        return None

    def descend_resolver(self, _node: object, _index: object) -> None:
        pass

    def ascend_resolver(self) -> None:
        pass


class _Guarded(_Composer):
    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self._depth = self._nodes = 0

    def descend_resolver(self, _node: object, _index: object) -> None:
        self._depth += 1
        self._nodes += 1
        if self._depth > _STACK:
            raise TooDeepError
        if self._nodes > MAX_NODES:
            raise TooManyError

    def ascend_resolver(self) -> None:
        self._depth -= 1


def compose(data: bytes) -> Composed:
    """The first document of `data`.

    Raises:
        YAMLError: the text is not YAML.
        TooDeepError: see `deep_start` for the place.
        TooManyError: more than `MAX_NODES` nodes.
    """
    parser = _Composer(data) if _shallow(data) else _Guarded(data)
    if not parser.check_node():
        return Composed(None, None)
    node = parser.get_node()
    if not parser.check_node():
        return Composed(node, None)
    second = parser.peek_event()
    return Composed(node, None if second is None else _span(second))


def deep_start(data: bytes) -> Span:
    """Where the first collection deeper than `MAX_DEPTH` begins, for a text that has one."""
    parser = CParser(data)
    depth = 0
    while True:
        event = parser.get_event()
        if isinstance(event, events.CollectionStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                return _span(event)
        elif isinstance(event, events.CollectionEndEvent):
            depth -= 1


def properties(data: bytes) -> Iterator[tuple[str, Span]]:
    """Every `&anchor`, `*alias`, `!tag` and `%directive` as an id of the catalogue and its place.

    Raises:
        YAMLError: after what was found before the text stopped being YAML.
    """
    parser = CParser(data)
    while (token := parser.get_token()) is not None:
        if aturan := _PROPERTIES.get(type(token)):
            yield aturan, _span(token)


def quoted_before(data: bytes, line: int, column: int) -> Span | None:
    """The last text in quotes that ends before a place (from 0) and runs over several lines."""
    parser = CParser(data)
    found: Span | None = None
    try:
        while (token := parser.get_token()) is not None:
            start, end = token.start_mark, token.end_mark
            if (start.line, start.column) >= (line, column):
                break
            if isinstance(token, tokens.ScalarToken) and not token.plain:
                found = _span(token) if start.line < end.line else None
    except YAMLError:
        pass  # what was found before stays true
    return found


_PROPERTIES: Final[dict[type, str]] = {
    tokens.AnchorToken: "Y09",
    tokens.AliasToken: "Y10",
    tokens.TagToken: "Y11",
    tokens.DirectiveToken: "Y12",
}


def _shallow(data: bytes) -> bool:
    lines = b"\n" + data
    return (
        len(data) < _LARGE
        and _WIDE not in lines
        and data.count(b"\r") == data.count(b"\r\n")
        and data.count(b"[") + data.count(b"{") < _MANY_BRACKETS
        and not _CHAIN.search(lines)
    )


def _span(marked: Event | Token) -> Span:
    start, end = marked.start_mark, marked.end_mark
    assert start is not None  # libyaml marks everything
    assert end is not None
    return Span(start.line, start.column, start.index, end.index)
