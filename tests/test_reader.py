"""The reader through its door: bytes in, tree and messages with exact places out."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from terang.diagnostics import Diagnostic, Position
from terang.diagnostics.catalogue import known_ids
from terang.reader import Positions, Tree, read

Spot = tuple[str, int, int]

# Each text with the id, line and column of every message it must get, in order.
BAD: dict[str, tuple[str, list[Spot]]] = {
    "null character": ("a: x\nb: \0y", [("Y03", 2, 4)]),
    "escape character": ("a: \x1b[31m", [("Y03", 1, 4)]),
    "control at start of line": ("a: 1\n\x0cb", [("Y03", 2, 1)]),
    "C1 control": ("é: 日本\x9b", [("Y03", 1, 6)]),
    "second byte order mark": ("a: x\n\ufeffb: y", [("Y27", 2, 1)]),
    "zero width space": ("a: Izin\u200busaha\nb: \u2060x", [("Y27", 1, 8), ("Y27", 2, 4)]),
    "escaped zero width space": ('a: "x\\u200by"', [("Y27", 1, 6)]),
    "line separator": ("a: x\u2028y\nb: \u2029", [("Y04", 1, 5), ("Y04", 2, 4)]),
    "next line": ("a: x\x85y", [("Y04", 1, 5)]),
    "override of direction": ("a: \u202ex", [("Y05", 1, 4)]),
    "isolate": ("a: x\u2066", [("Y05", 1, 5)]),
    "escaped override": ('a: "x \\u202e"', [("Y05", 1, 7)]),
    "escaped controls": ('a: 1\nb: ["\\\\0 \\0", "\\e"]', [("Y03", 2, 10), ("Y03", 2, 16)]),
    "escaped carriage return": ('a: "\\r\\n\\t"', [("Y03", 1, 5)]),
    "escaped break": ('a: "x\\N\n  \\L \\P"', [("Y04", 1, 6), ("Y04", 2, 3), ("Y04", 2, 6)]),
    "escaped key": ('"a\\0": x\nb: y', [("Y03", 1, 3)]),
    "noncharacter": ("a: \ufdd0\nb: \U0001fffe", [("Y06", 1, 4), ("Y06", 2, 4)]),
    "escaped noncharacter": ('a: "\\uFFFE"', [("Y06", 1, 5)]),
    "half of a pair": ('a: "x\\ud800"', [("Y06", 1, 6)]),
    "tab before a key": ("a:\n\tb: 1", [("Y07", 2, 1)]),
    "tab after spaces": ("a:\n  b: 1\n  \tc: 2\n", [("Y07", 3, 3)]),
    "tab in a block text": ("a: |\n\tx", [("Y07", 2, 1)]),
    "tab at the top": ("\ta: 1", [("Y07", 1, 1)]),
    "double key": ("a: 1\nb: 2\na: 3", [("Y08", 3, 1)]),
    "three times a key": ("a: 1\na: 2\n'a': 3", [("Y08", 2, 1), ("Y08", 3, 1)]),
    "double key within": ("c:\n  - {x: 1, x: 2}", [("Y08", 2, 12)]),
    "anchor": ("a: &x 1", [("Y09", 1, 4)]),
    "anchor of a key": ("&k a: 1", [("Y09", 1, 1)]),
    "anchor twice": ("a: &x b\nc: &x d", [("Y09", 1, 4), ("Y09", 2, 4)]),
    "alias": ("a: &x 1\nb: [*x, *x]", [("Y09", 1, 4), ("Y10", 2, 5), ("Y10", 2, 9)]),
    "alias without anchor": ("a: *x", [("Y10", 1, 4)]),
    "anchor around itself": ("a: &x [*x]", [("Y09", 1, 4), ("Y10", 1, 8)]),
    "python object": ("a: !!python/object:os.system 1", [("Y11", 1, 4)]),
    "bare tag": ("a: ! 1\nb: !x {c: !y d}", [("Y11", 1, 4), ("Y11", 2, 4), ("Y11", 2, 11)]),
    "unknown tag handle": ("a: !x!y z", [("Y11", 1, 4)]),
    "broken tag": ("a: !<x 1", [("Y11", 1, 4)]),
    "version": ("%YAML 1.2\n---\na: 1", [("Y12", 1, 1)]),
    "wrong version": ("%YAML 3.0\n---\na: 1", [("Y12", 1, 1)]),
    "unknown directive": ("%FOO\n---\na: 1", [("Y12", 1, 1)]),
    "percent at the start": ("a: 100%\n% b: c", [("Y12", 2, 1)]),
    "merge": ("<<: x\nb: 1", [("Y13", 1, 1)]),
    "second document": ("a: 1\n---\nb: 2", [("Y14", 2, 1)]),
    "text after the end": ("a: 1\n...\nb: 2", [("Y14", 3, 1)]),
    "list as key": ("? [a]\n: b\nc: d", [("Y15", 1, 3)]),
    "mapping as key": ("{a: b}: c", [("Y15", 1, 1)]),
    "no key": (": b", [("Y16", 1, 1)]),
    "empty quoted key": ('"": x', [("Y16", 1, 1)]),
    "list at the top": ("- a\n- b", [("Y17", 1, 1)]),
    "text at the top": ("\nhalo\n", [("Y17", 2, 1)]),
    "nothing": ("", [("Y18", 1, 1)]),
    "comments only": ("# a\n\n# b\n", [("Y18", 1, 1)]),
    "start of document only": ("---\n", [("Y18", 1, 1)]),
    "tilde": ("a: ~", [("Y23", 1, 4)]),
    "nulls": ("a: [null, Null]\nb:\n  c: NULL", [("Y23", 1, 5), ("Y23", 1, 11), ("Y23", 3, 6)]),
    "lone dash": ("a: -\nb: x", [("Y24", 1, 4)]),
    "lone dash with comment": ("a: - # x", [("Y24", 1, 4)]),
    "empty items": ("a:\n  -\n  - x\n  - ''", [("Y25", 2, 4), ("Y25", 4, 5)]),
    "template": ("a: {{ nama }}", [("Y26", 1, 4)]),
    "template in text": ("a: {{ nama }} b", [("Y26", 1, 4)]),
    "template in list": ("a:\n  - [{{ nama }}, b]", [("Y26", 2, 6)]),
    "template block": ("a: {% if x %}", [("Y26", 1, 4)]),
    "colon in value": ("nama: Izin: usaha", [("Y31", 1, 11)]),
    "colon in item": ("a:\n  - b: c: d", [("Y31", 2, 9)]),
    "colon in brackets": ("a: [b: c: d]", [("Y31", 1, 9)]),
    "shifted left": ("a:\n  b: 1\n c: 2\n", [("Y32", 3, 2)]),
    "shifted to the top": ("  a: 1\nb: 2", [("Y32", 2, 1)]),
    "shifted right": ("nama: Izin\nalamat: Jalan\n  kota: x", [("Y33", 3, 3)]),
    "colon in second line": ("a: satu\n  dua\n  tiga: x", [("Y33", 3, 3)]),
    "open double quote": ('a: "x\nb: c\n', [("Y34", 1, 4)]),
    "open single quote": ("a: 1\nb: 'x\n", [("Y34", 2, 4)]),
    "open bracket": ("a: [1, 2\nb: 3", [("Y35", 1, 4)]),
    "open bracket at the end": ("a: [", [("Y35", 1, 4)]),
    "open brace": ("a: {b: 1\nc: 2\n", [("Y35", 1, 4)]),
    "wrong bracket": ("a: [b}", [("Y35", 1, 4)]),
    "no space after colon": ("a: x\nb:c\nd: e", [("Y36", 2, 1)]),
    "no space in first line": ("a:b\nc: d", [("Y36", 1, 1)]),
    "no space anywhere": ("nama:Izin\nalamat:Jalan", [("Y36", 1, 1)]),
    "no space below": ("a:\n  telepon:123\n  b: c", [("Y36", 2, 3)]),
    "no space after dash": ("a:\n  - b\n  -c: d", [("Y37", 3, 3)]),
    "no colon": ("a: x\nb\nc: d", [("Y38", 2, 1)]),
    "end of block text": ("a: |\n  x\n y\nb: 1", [("Y38", 3, 2)]),
    "text after quote": ('a: "x" y', [("Y39", 1, 8)]),
    "apostrophe": ("a: 'Jum'at'", [("Y39", 1, 9)]),
    "list below keys": ("a: 1\n- b", [("Y40", 2, 1)]),
    "key below list": ("- a\nb: c", [("Y40", 2, 1)]),
    "at sign": ("a: @x", [("Y41", 1, 4)]),
    "backtick": ("a: `x`", [("Y41", 1, 4)]),
    "percent": ("a: %x", [("Y41", 1, 4)]),
    "ampersand": ("a: & b", [("Y41", 1, 4)]),
    "star": ("a: **b**", [("Y41", 1, 4)]),
    "closing bracket": ("a: ]", [("Y41", 1, 4)]),
    "question mark": ("a: ? x", [("Y41", 1, 4)]),
    "unknown escape": ('a: "\\q"', [("Y42", 1, 5)]),
    "broken escape": ('a: "b \\xZZ"', [("Y42", 1, 7)]),
    "text after bar": ("a: |x\n y", [("Y43", 1, 5)]),
    "text after angle": ("a: > 5 hari\n", [("Y43", 1, 6)]),
    "item beside key": ("a: - x", [("Y44", 1, 4)]),
    "two commas": ("a: [a, , b]", [("Y45", 1, 8)]),
    "comment one space behind": (
        "a: Surat # nomor satu\nb:\n  - c # d\n",
        [("Y46", 1, 10), ("Y46", 3, 7)],
    ),
    "comment for a value": ("a: #0b5563\nb:  #c\nd: # e\n", [("Y46", 1, 4)]),
    "comment behind two lines": ("a: satu\n  dua # tiga\n", [("Y46", 2, 7)]),
    "template inside": ("a: Izin {{ nama }}\nb: x {% y %}", [("Y28", 1, 9), ("Y28", 2, 6)]),
    "template in block text": ("a: |\n  b\n  Izin {{ nama }} c\n", [("Y28", 3, 8)]),
    "slanted quotes": ("a: “Izin usaha”\nb: [‘x’]", [("Y47", 1, 4), ("Y47", 2, 5)]),
    "no-break indentation": ("a:\n  b: x\n\u00a0 c: y\n", [("Y48", 3, 1)]),
    "no-break space behind key and dash": (
        "a:\u00a0x\nb:\n  -\u00a0y\n  \u3000- z\n",
        [("Y48", 1, 3), ("Y48", 3, 4), ("Y48", 4, 3)],
    ),
    "no-break space that moves a block": ("a: |\n  \u00a0x\n  y\nb: 1\n", [("Y48", 2, 3)]),
    "line without dash": ("a:\n  - b\n  c\n", [("Y49", 3, 3)]),
    "line without dash in the middle": ("a:\n  - b\n  c\n  - d\n", [("Y49", 3, 3)]),
    "bullet in list": ("a:\n  - b\n  • c\n", [("Y49", 3, 3)]),
    "bullets for dashes": ("a:\n  • b\n  • c\n", [("Y49", 2, 3)]),
    "bullet deeper": ("a:\n  - b\n    • c\n", [("Y49", 3, 5)]),
    "quote closed by the next": ('a: 1\nb: "x\nc: "y"\n', [("Y34", 2, 4)]),
    "quote closed in the middle": ("a: 'x\nb: y 'z' w\n", [("Y34", 1, 4)]),
    "item quote closed by the next": ('a:\n  - "x\n  - "y"\n', [("Y34", 2, 5)]),
    "two lines of quote and text": ('a: "x\n  y" z\n', [("Y39", 2, 6)]),
    "one space short in an item": ("a:\n  - b: 1\n   c: 2\n", [("Y32", 3, 4)]),
    "one space short below a list": (
        "a:\n  - b: 1\n    d:\n      - x\n   c: 2\n",
        [("Y32", 5, 4)],
    ),
    "very long key": ("k" * 1100 + ": x", [("Y30", 1, 1101)]),
    "several at once": (
        "a: ~\na: \u202e\nb: !x y\nc:\n  -\n",
        [("Y05", 2, 4), ("Y11", 3, 4), ("Y23", 1, 4), ("Y08", 2, 1), ("Y25", 5, 4)],
    ),
    "character and syntax": ("a: \0\nb: c: d", [("Y03", 1, 4), ("Y31", 2, 5)]),
}

BAD_BYTES: dict[str, tuple[bytes, list[Spot]]] = {
    "Latin-1": ("a: x\nb: café\nc: é\nd: É".encode("latin-1"), [("Y02", 2, 7)]),
    "two wrong bytes": ("– ".encode() + b"a: \xff x \xc3", [("Y01", 1, 6), ("Y01", 1, 10)]),
    "cut in two": ("a: é".encode() + b"\xe2\x80", [("Y01", 1, 5)]),
    "behind wide characters": ("é日😀: ".encode() + b"\xff", [("Y01", 1, 6)]),
    "surrogate in bytes": ("é: ".encode() + b"\xed\xa0\x80", [("Y01", 1, 4)]),
    "UTF-16 LE": ("\ufeffa: b".encode("utf-16-le"), [("Y02", 1, 1)]),
    "UTF-16 BE": ("\ufeffa: b".encode("utf-16-be"), [("Y02", 1, 1)]),
    "UTF-16 without mark": ("a: b".encode("utf-16-le"), [("Y02", 1, 1)]),
    "UTF-32 LE": ("\ufeffa: b".encode("utf-32-le"), [("Y02", 1, 1)]),
    "UTF-32 BE": ("\ufeffa: b".encode("utf-32-be"), [("Y02", 1, 1)]),
    "too large": (b"a: x\n" * 420_000, [("Y20", 1, 1)]),
    "too many": (b"a: [" + b"x,\n" * 260_000 + b"]", [("Y21", 1, 1)]),
    "long line": (b"a: 1\nb: " + b"x" * 20_001, [("Y22", 2, 1)]),
    "31 brackets": (b"a: " + b"[" * 30 + b"x" + b"]" * 30, [("Y19", 1, 33)]),
    "31 blocks": (b"".join(b" " * n + b"a:\n" for n in range(32)), [("Y19", 31, 31)]),
    "300 brackets": (b"a: " + b"[" * 300 + b"]" * 300, [("Y19", 1, 33)]),
    "100,000 brackets": (b"\na: " + b"[" * 100_000, [("Y22", 2, 1), ("Y19", 2, 33)]),
    "100,000 dashes": (b"- " * 100_000, [("Y22", 1, 1), ("Y19", 1, 61)]),
    "300 blocks": (b"".join(b" " * n + b"a:\n" for n in range(300)), [("Y19", 31, 31)]),
}


def spots(found: list[Diagnostic]) -> list[Spot]:
    places = [each.tempat[0].posisi or Position(0, 0) for each in found]
    return [
        (each.aturan, place.baris, place.kolom) for each, place in zip(found, places, strict=True)
    ]


def tree_of(text: str) -> Tree:
    tree, found = read(text.encode(), "data/x.yml")
    assert found == []
    return tree


@pytest.mark.parametrize("name", BAD)
def test_bad_text(name: str) -> None:
    text, expected = BAD[name]
    _, found = read(text.encode(), "data/x.yml")
    assert spots(found) == expected
    assert {place.berkas for each in found for place in each.tempat} == {"data/x.yml"}


@pytest.mark.parametrize("name", BAD)
def test_line_ends_and_mark_move_nothing(name: str) -> None:
    text, expected = BAD[name]
    for ends in ("\r\n", "\r"):
        assert spots(read(text.replace("\n", ends).encode(), "x")[1]) == expected
    assert spots(read(b"\xef\xbb\xbf" + text.encode(), "x")[1]) == expected


@pytest.mark.parametrize("name", BAD_BYTES)
def test_bad_bytes(name: str) -> None:
    data, expected = BAD_BYTES[name]
    assert spots(read(data, "data/x.yml")[1]) == expected


def test_every_message_of_the_reader_is_shown_above() -> None:
    shown = {spot[0] for _, expected in (*BAD.values(), *BAD_BYTES.values()) for spot in expected}
    assert shown == {each for each in known_ids() if each.startswith("Y")} - {"Y29"}


def test_no_word_of_the_parser_reaches_people() -> None:
    english = re.compile(r"\b(while|scanning|parsing|expected|found|allowed|token|context|the)\b")
    for text, _ in BAD.values():
        for each in read(text.encode(), "x")[1]:
            assert not english.search(each.pesan.replace(text, ""))
            assert each.mengapa
            assert each.perbaikan


def test_text_stays_as_typed() -> None:
    text = (
        "a: 0761\nb: 150.000\nc: 12:30\nd: no\ne: 2026-13-40\nf: 1e3\ng: 'x  y'\nh: \"\\u00e9\"\n"
    )
    assert tree_of(text) == {
        "a": "0761",
        "b": "150.000",
        "c": "12:30",
        "d": "no",
        "e": "2026-13-40",
        "f": "1e3",
        "g": "x  y",
        "h": "é",
    }


def test_empty_means_not_entered() -> None:
    assert tree_of("a:\nb: ''\nc: \"\"\nd: |\ne: []\nf: {}\ng: {h: }\n'i':\n") == {
        "a": None,
        "b": None,
        "c": None,
        "d": None,
        "e": [],
        "f": {},
        "g": {"h": None},
        "i": None,
    }


def test_what_looks_suspicious_but_is_text() -> None:
    text = (
        "---\na: Sarana & Prasarana *penting* !\nb: '~'\nc: \"null\"\nd: C:\\data\ne: x << y\n"
        "f: '&x'\ng: |\n  *x\n  &y !z\n  %a\nh: 100%\ni: nullitas\nj: tab\there\n...\n"
    )
    tree = tree_of(text)
    assert isinstance(tree, dict)
    assert tree["b"] == "~"
    assert tree["g"] == "*x\n&y !z\n%a\n"
    assert tree["j"] == "tab\there"


def test_30_levels_are_enough() -> None:
    assert read(b"a: " + b"[" * 29 + b"x" + b"]" * 29, "x")[1] == []
    assert read(b"a: " + b"x" * 19_990, "x")[1] == []


def test_double_key_names_both_lines_and_keeps_the_first() -> None:
    tree, [found] = read(b"a: 1\nb: 2\na: 3\n", "x")
    assert tree == {"a": "1", "b": "2"}
    assert [place.posisi for place in found.tempat] == [Position(3, 1), Position(1, 1)]
    assert "baris 1" in found.pesan
    assert "baris 3" in found.pesan


def test_tree_holds_what_can_be_used() -> None:
    tree, found = read(b'a: ~\n<<: x\n"": y\n? [z]\n: y\nb: !t c\nd: "\\0"\ne: f\n', "x")
    assert tree == {"a": None, "b": "c", "d": "\ufffd", "e": "f"}
    assert len(found) == 6


@pytest.mark.parametrize("text", ["a: &x b\nc: *x", "a: b: c", "- a", "", "a: [b"])
def test_no_tree_where_nothing_can_be_used(text: str) -> None:
    assert read(text.encode(), "x")[0] is None


def test_many_of_a_kind_are_counted() -> None:
    _, found = read(b"a:\n" + b"  - ~\n" * 75 + b"b: x\nb: y\n", "x")
    kinds = [each.aturan for each in found]
    assert (kinds.count("Y23"), kinds.count("Y08"), kinds.count("Y29")) == (50, 1, 1)
    assert "25" in found[-1].pesan
    assert found[-1].tempat[0].posisi == Position(52, 5)


def test_path_of_a_finding() -> None:
    _, found = read(b"a:\n  - b: x\n  - b: ~\n    b: z\n", "x")
    assert [each.tempat[0].jalur for each in found] == [("a", 1, "b"), ("a", 1, "b")]


def test_bad_bytes_are_shown_with_their_surroundings() -> None:
    _, [found] = read("nama: – Desa Sukamaju, caf".encode() + b"\xe9 lama", "x")
    assert "0xE9" in found.pesan
    assert "Sukamaju, caf\ufffd lama" in found.pesan


def test_what_is_an_ordinary_comment_or_text() -> None:
    """No warning where nothing can have been cut off."""
    text = (
        '# satu\na: x  # dua\nb: # tiga\n  - y  # empat\nc: "z" # lima\nd: [p] # enam\n'
        "e: |\n  Surat # nomor\nf: C# dan F#\ng: 'a {{ b }}'\nh: '“x”'\ni: “x” dan “y”\n"
        "j: “x” dan y\nk: a\u00a0b \u00a0c\nl: می\u200cخواهم\nm: a • b\nn:\n  - • c\n"
    )
    tree = tree_of(text)
    assert isinstance(tree, dict)
    assert (tree["a"], tree["e"], tree["f"]) == ("x", "Surat # nomor\n", "C# dan F#")
    assert tree["l"] == "می\u200cخواهم"


def test_warnings_stop_nothing() -> None:
    tree, found = read(b"a: Surat # nomor\nb: x {{ y }}\n", "x")
    assert tree == {"a": "Surat", "b": "x {{ y }}"}
    assert [each.tingkat for each in found] == ["peringatan", "peringatan"]


def test_an_open_quote_names_its_line() -> None:
    _, [found] = read(b'a: 1\nb: "x\nc: "y"\n', "x")
    assert "baris 2" in found.pesan


def test_positions_behind_odd_spaces() -> None:
    data = "a:\n  b: x\n\u00a0 c: yy\n".encode()
    assert read(data, "x")[0] == {"a": {"b": "x", "c": "yy"}}
    assert Positions(data).of(("a", "c")) == Position(3, 6, 2)


simple = st.text(alphabet="abc äß日😀-:'\"#,[]{}&*!|>%@", min_size=1, max_size=12)
trees = st.recursive(
    st.none() | simple,
    lambda below: (
        st.lists(below.filter(lambda item: item is not None), max_size=4)
        | st.dictionaries(simple, below, max_size=4)
    ),
    max_leaves=15,
)


def written(tree: object, flow: bool) -> str:
    """`tree` as YAML in our own hand: every text in double quotes, nothing for None."""
    if isinstance(tree, dict):
        pairs = [f"? {written(key, flow)} : {written(tree[key], flow)}" for key in tree]
        return "{" + ", ".join(pairs) + "}"
    if isinstance(tree, list):
        return "[" + ", ".join(written(item, flow) for item in tree) + "]"
    if tree is None:
        return ""
    return "'" + str(tree).replace("'", "''") + "'" if flow else '"' + escaped(str(tree)) + '"'


def escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


@given(st.dictionaries(simple, trees, min_size=1, max_size=5), st.booleans())
def test_trees_come_back_the_fast_and_the_careful_way(tree: dict[str, Tree], flow: bool) -> None:
    lines = [f"? {written(key, flow)}\n: {written(value, flow)}\n" for key, value in tree.items()]
    text = "".join(lines)
    assert tree_of(text) == tree
    assert tree_of(text + "'\\ ~': 'null'\n") == {**tree, "\\ ~": "null"}


TEXT = """\
nama: Izin Usaha
jam:
  - hari: senin
    buka: "08.00"   # pagi
  - hari: |
      selasa
kosong:
é: {日本: [x, panjang sekali]}
lipat: satu
  dua
nama: kedua
"""


@pytest.mark.parametrize(
    ("jalur", "value", "key"),
    [
        ((), (1, 1, 1), (1, 1, 1)),
        (("nama",), (1, 7, 10), (1, 1, 4)),
        (("jam",), (3, 3, 1), (2, 1, 3)),
        (("jam", 0), (3, 5, 1), (3, 5, 1)),
        (("jam", 0, "buka"), (4, 11, 7), (4, 5, 4)),
        (("jam", 1, "hari"), (5, 11, 1), (5, 5, 4)),
        (("jam", 2, "hari"), (3, 3, 1), (2, 1, 3)),
        (("jam", 0, "tutup"), (3, 5, 1), (3, 5, 1)),
        (("jam", "hari"), (3, 3, 1), (2, 1, 3)),
        (("jam", 0, "hari", "x"), (3, 11, 5), (3, 5, 4)),
        (("kosong",), (7, 8, 1), (7, 1, 6)),
        (("é", "日本", 1), (8, 13, 14), (8, 13, 14)),
        (("é", "日本"), (8, 9, 1), (8, 5, 2)),
        (("lipat",), (9, 8, 4), (9, 1, 5)),
        (("tiada", "apa"), (1, 1, 1), (1, 1, 1)),
    ],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_positions(
    jalur: tuple[str | int, ...],
    value: tuple[int, int, int],
    key: tuple[int, int, int],
    ends: str,
) -> None:
    positions = Positions(b"\xef\xbb\xbf" + TEXT.replace("\n", ends).encode())
    assert positions.of(jalur) == Position(*value)
    assert positions.of(jalur, kunci=True) == Position(*key)


@pytest.mark.parametrize("data", [b"", b"a: [", b"\xff\xfe", b"[" * 9999, b"x" * 3_000_000, b"\0"])
def test_positions_of_what_cannot_be_read(data: bytes) -> None:
    assert Positions(data).of(("a", 0)) == Position(1, 1, Positions(data).of(()).panjang)


def test_positions_in_spite_of_refused_characters() -> None:
    assert Positions("a: \x00\u2028\nb: x".encode() + b"\xff").of(("b",)) == Position(2, 4, 2)
