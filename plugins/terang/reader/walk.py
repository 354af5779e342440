"""Nodes -> tree of text and everything that is wrong in them: the careful way, for odd files only.

Of a key written twice the first occurrence stays in the tree; what has no name is left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from yaml.nodes import MappingNode, ScalarNode, SequenceNode

from terang.diagnostics.types import Position
from terang.reader.compose import MAX_DEPTH
from terang.reader.positions import position_of
from terang.reader.text import REFUSED

if TYPE_CHECKING:
    from yaml.nodes import Node

    from terang.diagnostics.types import Path
    from terang.reader.findings import Findings
    from terang.reader.lines import Lines
    from terang.reader.tree import Tree

OPENING: Final = "‘“„"
CLOSING: Final = "’”“"
BULLETS: Final = "•●◦▪‣"
NULLS: Final = frozenset({"~", "null", "Null", "NULL"})

_ESCAPE: Final = re.compile(r"\\(?:x(..)|u(.{4})|U(.{8})|(.))", re.DOTALL)
_TEMPLATE: Final = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
_COMMENT: Final = re.compile(r" #[^\r\n]*")
_SWALLOWED: Final = re.compile(r"(?<=:) (#[^\s][^\r\n]*)")
_SLANTED: Final = re.compile(rf"([{OPENING}])[^{OPENING}{CLOSING}]*([{CLOSING}])", re.DOTALL)
_SHORT: Final = {
    "0": "\0",
    "a": "\a",
    "b": "\b",
    "v": "\v",
    "f": "\f",
    "r": "\r",
    "e": "\x1b",
    "N": "\x85",
    "L": "\u2028",
    "P": "\u2029",
}


class Walk:
    """One careful walk over the nodes of one file."""

    def __init__(self, lines: Lines, findings: Findings) -> None:
        self._lines = lines
        self._findings = findings
        self._seen: set[int] = set()  # an alias may lead back to where it stands

    def tree(self, node: Node, jalur: Path = ()) -> Tree:
        """The tree below `node`, noting what is wrong on the way."""
        if isinstance(node, ScalarNode):
            return self._scalar(node, jalur)
        if id(node) in self._seen:
            return None
        self._seen.add(id(node))
        if len(jalur) >= MAX_DEPTH:
            self._note("Y19", node, jalur, {"batas": str(MAX_DEPTH)})
            return None
        if isinstance(node, SequenceNode):
            return self._sequence(node, jalur)
        return self._mapping(node, jalur) if isinstance(node, MappingNode) else None

    def _sequence(self, node: SequenceNode, jalur: Path) -> Tree:
        items: list[Tree] = []
        for number, item in enumerate(node.value):
            if isinstance(item, ScalarNode) and not item.value:
                self._note("Y25", item, (*jalur, number))
            items.append(self.tree(item, (*jalur, number)))
        return items

    def _mapping(self, node: MappingNode, jalur: Path) -> Tree:
        tree: dict[str, Tree] = {}
        first: dict[str, ScalarNode] = {}
        for key, value in node.value:
            if not self._is_name(key, node, jalur):
                continue
            here = (*jalur, key.value)
            below = self.tree(value, here)
            if key.value in first:
                self._double(first[key.value], key, here)
                continue
            first[key.value] = key
            tree[key.value] = below
        return tree

    def _is_name(self, key: Node, mapping: MappingNode, jalur: Path) -> bool:
        if not isinstance(key, ScalarNode):
            braces = isinstance(key, MappingNode) and key.flow_style and mapping.flow_style
            self._note("Y26" if braces else "Y15", mapping if braces else key, jalur)
        elif not key.value:
            self._note("Y16", key, jalur)
        elif key.value == "<<" and not key.style:
            self._note("Y13", key, jalur)
        else:
            name: str = key.value
            return self._cleaned(key, (*jalur, name)) == name
        return False

    def _double(self, first: ScalarNode, second: ScalarNode, jalur: Path) -> None:
        one, two = position_of(first, self._lines), position_of(second, self._lines)
        self._findings.add(
            "Y08",
            two,
            {"kunci": second.value, "baris": str(one.baris), "lagi": str(two.baris)},
            jalur=jalur,
            juga=(one,),
        )

    def _scalar(self, node: ScalarNode, jalur: Path) -> Tree:
        if not node.style and node.value in NULLS:
            self._note("Y23", node, jalur, {"isi": node.value})
            return None
        if node.value and node.style not in ("'", '"'):
            self._judge_unquoted(node, jalur)
        end = node.end_mark.index
        if not node.value and (found := _SWALLOWED.match(self._lines.text, end)):
            # `warna: #0b5563` has no value; with two spaces, or one behind the sign, it is a remark
            posisi = self._lines.position(end + 1, len(found[1]))
            self._findings.add("Y46", posisi, {"isi": found[1].rstrip()}, jalur=jalur)
        return self._cleaned(node, jalur) or None

    def _judge_unquoted(self, node: ScalarNode, jalur: Path) -> None:
        start, end = node.start_mark.index, node.end_mark.index
        if found := _TEMPLATE.search(self._lines.text, start, end):
            posisi = self._lines.position(found.start(), len(found[0]))
            self._findings.add("Y28", posisi, {"isi": found[0]}, jalur=jalur)
        if node.style:
            return
        if found := _COMMENT.match(self._lines.text, end):
            # Of a comment there is no telling whether it was meant as one; two spaces or a line of
            # its own say so, as in every file that `terang baru` writes.
            posisi = self._lines.position(end + 1, len(found[0]) - 1)
            self._findings.add("Y46", posisi, {"isi": found[0].strip()}, jalur=jalur)
        if found := _SLANTED.fullmatch(node.value):
            isi = {"isi": node.value, "buka": found[1], "tutup": found[2]}
            self._note("Y47", node, jalur, isi)
        self._judge_bullets(node, jalur)

    def _judge_bullets(self, node: ScalarNode, jalur: Path) -> None:
        """Note a text whose lines begin with bullets: it was meant as a list."""
        for number in range(node.start_mark.line + 1, node.end_mark.line + 2):
            line = self._lines.line(number)
            shown = line.strip()
            if shown[:1] and shown[0] in BULLETS:
                posisi = Position(number, line.index(shown[0]) + 1, len(shown))
                isi = {"isi": shown, "ganti": f" sebagai ganti '{shown[0]}'"}
                self._findings.add("Y49", posisi, isi, jalur=jalur)
                return

    def _cleaned(self, node: ScalarNode, jalur: Path) -> str:
        """The text of a node; refused characters that came in as escapes are noted and replaced."""
        text: str = node.value
        if node.style != '"' or not (REFUSED.search(text) or "\r" in text):
            return text
        start, end = node.start_mark.index, node.end_mark.index
        for found in _ESCAPE.finditer(self._lines.text, start, end):
            code = found[1] or found[2] or found[3]
            character = chr(int(code, 16)) if code else _SHORT.get(found[4], " ")
            refused = REFUSED.match(character)
            if refused or character == "\r":
                self._findings.add(
                    (refused and refused.lastgroup) or "Y03",
                    self._lines.position(found.start(), len(found[0])),
                    {
                        "tanda": found[0],
                        "sekitar": self._lines.around(found.start(), len(found[0])),
                    },
                    jalur=jalur,
                )
        return REFUSED.sub("\ufffd", text).replace("\r", "\ufffd")

    def _note(
        self, aturan: str, node: Node, jalur: Path, isi: dict[str, str] | None = None
    ) -> None:
        self._findings.add(aturan, position_of(node, self._lines), isi, jalur=jalur)
