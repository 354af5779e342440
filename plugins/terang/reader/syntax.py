"""What libyaml stumbled over -> a message of the catalogue and the place to mend.

libyaml names the place where it gave up and says so in English; the officer needs the place where
the slip is. So each of its complaints has a reader here that looks at the lines about that place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from yaml import MarkedYAMLError

from terang.diagnostics.types import Position
from terang.reader.compose import quoted_before

if TYPE_CHECKING:
    from collections.abc import Callable

    from yaml import YAMLError

    from terang.reader.lines import Lines

_KEY_AND_VALUE: Final = re.compile(r"\s*(?:- +)*[^\s#][^:]*:\s+\S")
_NO_SPACE: Final = re.compile(r"\s*(?:-\s+)*(?P<kunci>[^\s:#'\"\[{-][^:#]*):(?=[^\s:/])")
_NO_SPACE_DASH: Final = re.compile(r"\s*-[^\s-]")
_TEMPLATE: Final = re.compile(r"\{\{|\{%")
_ITEM: Final = re.compile(r"( *)-\s+")
_TEXT_AFTER: Final = re.compile(r".*[\"'\]}]\s*$")
_LONGEST_KEY: Final = 1000  # libyaml gives up looking for the colon after 1024


@dataclass(frozen=True, slots=True)
class Mistake:
    """A message: its id, its place and its values."""

    aturan: str
    posisi: Position
    isi: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Fault:
    """libyaml's complaint, with lines and columns from 1: where it gave up, and what it was in."""

    lines: Lines
    baris: int
    kolom: int
    awal: tuple[int, int]

    @property
    def line(self) -> str:
        return self.lines.line(self.baris)

    @property
    def before(self) -> str:
        return self.line[: self.kolom - 1]

    @property
    def sign(self) -> str:
        return self.line[self.kolom - 1 : self.kolom]

    def here(self, aturan: str, panjang: int = 1, **isi: str) -> Mistake:
        return Mistake(aturan, Position(self.baris, self.kolom, panjang), isi)

    def start(self, aturan: str, **isi: str) -> Mistake:
        return Mistake(aturan, Position(*self.awal), isi)

    def sign_at_start(self) -> str:
        baris, kolom = self.awal
        return self.lines.line(baris)[kolom - 1 : kolom]


def translate(error: YAMLError, lines: Lines) -> Mistake:
    """The message for an error of libyaml. Never a word of libyaml's own."""
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        return Mistake("Y30", Position(1, 1))
    mark = error.problem_mark
    begin = error.context_mark or mark
    fault = _at_text(lines, mark.line + 1, mark.column + 1, (begin.line + 1, begin.column + 1))
    said = f"{error.context or ''}; {error.problem or ''}"
    for words, read in _READERS:
        if words in said:
            return read(fault)
    return fault.here("Y30")


def missing_space(lines: Lines, first: int, last: int) -> Mistake | None:
    """The first line from `first` to `last` that would be `key: value` with one more space."""
    for baris in range(first, last + 1):
        if found := _NO_SPACE.match(lines.line(baris)):
            return _no_space(baris, found)
    return None


def _at_text(lines: Lines, baris: int, kolom: int, awal: tuple[int, int]) -> _Fault:
    """The fault, moved from the void after the last line to the end of the last line with text."""
    if baris < len(lines) or lines.line(baris):
        return _Fault(lines, baris, kolom, awal)
    while baris > 1 and not lines.line(baris).strip():
        baris -= 1
    return _Fault(lines, baris, len(lines.line(baris)) + 1, awal)


def _no_space(baris: int, found: re.Match[str]) -> Mistake:
    start = found.start("kunci")
    shown = found.string[start : found.end() + 12]
    return Mistake("Y36", Position(baris, start + 1, found.end() - start), {"isi": shown})


def _mapping_value(fault: _Fault) -> Mistake:
    if fault.kolom > _LONGEST_KEY:
        return fault.here("Y30")
    if _KEY_AND_VALUE.match(fault.before):
        return fault.here("Y31")
    indent = len(fault.line) - len(fault.line.lstrip())
    if _NO_SPACE_DASH.match(fault.before):
        return Mistake("Y37", Position(fault.baris, indent + 1))
    above = _above(fault)
    if above is None:
        return fault.here("Y30")
    text = fault.lines.line(above)
    if found := _NO_SPACE.match(text):
        return _no_space(above, found)
    if ":" not in text and not text.lstrip().startswith("- "):
        return _no_colon(fault.lines, above)
    return Mistake(
        "Y33", Position(fault.baris, indent + 1, fault.kolom - 1 - indent), {"baris": str(above)}
    )


def _above(fault: _Fault) -> int | None:
    """The line above that the faulty one continues: the nearest `key: value`, or plain text."""
    nearest = None
    for baris in range(fault.baris - 1, 0, -1):
        text = fault.lines.line(baris).strip()
        if not text:
            continue
        nearest = nearest or baris
        if ":" in text or text.startswith("- "):
            return baris
    return nearest


def _no_colon(lines: Lines, baris: int) -> Mistake:
    text = lines.line(baris)
    indent = len(text) - len(text.lstrip())
    shown = text.strip()
    return Mistake("Y38", Position(baris, indent + 1, max(1, len(shown))), {"isi": shown})


def _colon_missing(fault: _Fault) -> Mistake:
    baris, kolom = fault.awal
    text = fault.lines.line(baris)
    if found := _NO_SPACE.match(text):
        return _no_space(baris, found)
    if _NO_SPACE_DASH.match(text):
        return Mistake("Y37", Position(baris, kolom))
    above = next((t for n in range(baris - 1, 0, -1) if (t := fault.lines.line(n)).strip()), "")
    if (item := _ITEM.match(above)) and len(item[1]) == kolom - 1:
        shown = text.strip()
        bullet = f" sebagai ganti '{shown[0]}'" if not shown[0].isalnum() else ""
        isi = {"isi": shown, "ganti": bullet}
        return Mistake("Y49", Position(baris, kolom, len(shown)), isi)
    return _no_colon(fault.lines, baris)


def _key_expected(fault: _Fault) -> Mistake:
    if found := _TEMPLATE.search(fault.line):
        return Mistake("Y26", Position(fault.baris, found.start() + 1, 2))
    if fault.sign == ":" and fault.before.strip() in ("", "-"):
        return fault.here("Y16")
    if _TEXT_AFTER.match(fault.before):
        return _text_after(fault)
    if fault.sign in _PROPERTY:
        return fault.here(_PROPERTY[fault.sign], tanda=_word(fault.line, fault.kolom))
    if fault.sign in tuple("]},"):
        return fault.here("Y41", tanda=fault.sign)
    if fault.sign == "-":
        return fault.here("Y40")
    if found := _NO_SPACE.match(fault.line):
        return _no_space(fault.baris, found)
    return fault.here("Y32") if ":" in fault.line else _no_colon(fault.lines, fault.baris)


def _item_expected(fault: _Fault) -> Mistake:
    if _TEXT_AFTER.match(fault.before):
        return _text_after(fault)
    if _NO_SPACE_DASH.match(fault.line):
        return fault.here("Y37")
    return fault.here("Y32" if fault.sign == "-" or _inside_item(fault) else "Y40")


def _inside_item(fault: _Fault) -> bool:
    """Whether the line begins right of the dash above, but left of what stands behind that dash."""
    for baris in range(fault.baris - 1, 0, -1):
        item = _ITEM.match(fault.lines.line(baris))
        if item and len(item[1]) < fault.kolom - 1:
            return fault.kolom - 1 < item.end()
    return False


def _text_after(fault: _Fault) -> Mistake:
    """Text behind a closing quote, which may be the opening one of the next value."""
    quoted = quoted_before(fault.lines.text.encode(), fault.baris - 1, fault.kolom - 1)
    text = fault.lines.text
    if quoted and not text[quoted.end - 2].strip():
        baris = quoted.line + 1
        isi = {"tanda": text[quoted.start], "baris": str(baris)}
        return Mistake("Y34", Position(baris, quoted.column + 1), isi)
    return fault.here("Y39", len(fault.line.rstrip()) - fault.kolom + 1)


def _document_expected(fault: _Fault) -> Mistake:
    above = next(
        (
            text
            for number in range(fault.baris - 1, 0, -1)
            if (text := fault.lines.line(number).strip())
        ),
        "",
    )
    if above.startswith("..."):
        return fault.here("Y14")
    mistake = _key_expected(fault)
    # After a finished document a key is only ever wrong by where it stands.
    return fault.here("Y32") if mistake.aturan == "Y38" else mistake


def _bracket(fault: _Fault) -> Mistake:
    baris = fault.awal[0]
    text = fault.lines.line(baris)
    if found := _TEMPLATE.search(text):
        return Mistake("Y26", Position(baris, found.start() + 1, 2))
    if fault.sign == ":" and fault.baris == baris:
        return fault.here("Y31")
    sign = fault.sign_at_start()
    return fault.start("Y35", tanda=sign, tutup="]" if sign == "[" else "}")


def _content_expected(fault: _Fault) -> Mistake:
    if not fault.sign:
        return _last_bracket(fault)
    if fault.sign in tuple(",]}") and not fault.before.rstrip().endswith(":"):
        return fault.here("Y45")
    return fault.here("Y41", tanda=fault.sign)


def _last_bracket(fault: _Fault) -> Mistake:
    for baris in range(fault.baris, 0, -1):
        text = fault.lines.line(baris)
        kolom = max(text.rfind("["), text.rfind("{")) + 1
        if kolom:
            sign = text[kolom - 1]
            close = "]" if sign == "[" else "}"
            return Mistake("Y35", Position(baris, kolom), {"tanda": sign, "tutup": close})
    return fault.here("Y30")


def _bad_start(fault: _Fault) -> Mistake:
    if fault.sign == "\t":
        return _tab(fault)
    if found := _TEMPLATE.search(fault.line):
        return Mistake("Y26", Position(fault.baris, found.start() + 1, 2))
    return fault.here("Y41", tanda=fault.sign)


def _tab(fault: _Fault) -> Mistake:
    rest = fault.line[fault.kolom - 1 :]
    return fault.here("Y07", max(1, len(rest) - len(rest.lstrip("\t"))))


def _escape(fault: _Fault) -> Mistake:
    start = max(0, fault.line.rfind("\\", 0, fault.kolom))
    shown = fault.line[start : max(start + 2, fault.kolom)]
    return Mistake("Y42", Position(fault.baris, start + 1, len(shown) or 1), {"tanda": shown})


def _half_character(fault: _Fault) -> Mistake:
    mistake = _escape(fault)
    start = mistake.posisi.kolom - 1
    shown = (re.match(r"\\[xuU][0-9A-Fa-f]*", fault.line[start:]) or [""])[0]
    return Mistake(
        "Y06",
        Position(fault.baris, start + 1, max(1, len(shown))),
        {"tanda": shown, "sekitar": fault.line[max(0, start - 20) : start + 20].strip()},
    )


def _dash(fault: _Fault) -> Mistake:
    rest = fault.line[fault.kolom :].strip()
    return fault.here("Y24" if not rest or rest.startswith("#") else "Y44")


def _word(line: str, kolom: int) -> str:
    return (re.match(r"\S+", line[kolom - 1 :]) or [""])[0]


def _open_quote(fault: _Fault) -> Mistake:
    return fault.start("Y34", tanda=fault.sign_at_start(), baris=str(fault.awal[0]))


def _tag(fault: _Fault) -> Mistake:
    baris, kolom = fault.awal
    return fault.start("Y11", tanda=_word(fault.lines.line(baris), kolom))


_PROPERTY: Final = {"&": "Y09", "*": "Y10", "!": "Y11"}

# The first words found in libyaml's sentence decide, so the particular stands before the general.
_READERS: Final[tuple[tuple[str, Callable[[_Fault], Mistake]], ...]] = (
    ("directive", lambda fault: fault.start("Y12")),
    ("incompatible YAML document", lambda fault: fault.start("Y12")),
    ("scanning an anchor", lambda fault: fault.start("Y41", tanda="&")),
    ("scanning an alias", lambda fault: fault.start("Y41", tanda="*")),
    ("undefined alias", lambda fault: fault.here("Y10", tanda=_word(fault.line, fault.kolom))),
    ("scanning a tag", _tag),
    ("parsing a tag", _tag),
    ("tag handle", _tag),
    ("invalid Unicode character escape", _half_character),
    ("unknown escape character", _escape),
    ("hexdecimal", _escape),
    ("a tab character", _tab),
    ("while scanning a block scalar", lambda fault: fault.here("Y43")),
    ("quoted scalar", _open_quote),
    ("mapping values are not allowed", _mapping_value),
    ("could not find expected ':'", _colon_missing),
    ("block sequence entries are not allowed", _dash),
    ("mapping keys are not allowed", lambda fault: fault.here("Y41", tanda="?")),
    ("did not find expected ',' or", _bracket),
    ("did not find expected node content", _content_expected),
    ("did not find expected key", _key_expected),
    ("did not find expected '-' indicator", _item_expected),
    ("<document start>", _document_expected),
    ("cannot start any token", _bad_start),
)
