"""Nodes -> tree of text, for the files that have nothing wrong with them: the common, fast way.

An empty scalar, quoted or not, means "not entered" and becomes None.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from yaml.nodes import ScalarNode, SequenceNode

from terang.reader.compose import MAX_DEPTH

if TYPE_CHECKING:
    from yaml.nodes import Node

Tree = None | str | list["Tree"] | dict[str, "Tree"]


class OddError(Exception):
    """Something is wrong with the nodes; the careful walk says what."""


def plain(node: Node, depth: int = MAX_DEPTH) -> Tree:
    """The tree below `node`.

    Raises:
        OddError, TypeError: a key is double, empty or no text, an item is empty, or it is too deep.
    """
    kind = type(node)
    if kind is ScalarNode:
        return node.value or None
    if not depth:
        raise OddError
    if kind is SequenceNode:
        items = [plain(item, depth - 1) for item in node.value]
        if None in items:
            raise OddError
        return items
    # A key that is no text has a list for its value, and a list cannot be a key: TypeError.
    tree = {key.value: plain(value, depth - 1) for key, value in node.value}
    if len(tree) != len(node.value) or "" in tree:
        raise OddError
    return tree
