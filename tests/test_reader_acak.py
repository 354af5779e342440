"""Whatever the bytes, the reader neither raises nor hangs; text comes back as it was written."""

from __future__ import annotations

import random
import re
import time
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from terang.diagnostics.output import render
from terang.reader import Positions, read
from terang.reader.text import REFUSED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.reader import Tree

SLOWEST = 20.0  # seconds for one input; a hang takes longer, a busy machine does not

SEED = """\
# contoh
nama: Izin Usaha Perikanan – "mikro" & kecil
id: 0761
tarif: {nilai: 150.000, sumber: [sk-1, 'bab II']}
jam_layanan:
  - hari: senin
    buka: "08:00"
    tutup: 15.30
  - hari: selasa
catatan: |
  Baris satu
    menjorok
  * butir
ringkas: >-
  dilipat
  menjadi satu
kosong:
daftar: [a, b, "c\\u00e9"]
"""
SNIPPETS = [
    *"&*!|>'\"%@`{}[],:?-#~\t\r\n\\ <=\0\x85\u2028\u202e\ufeff\ud7ff\uffff😀é",
    "---\n", "...\n", "&a ", "*a ", "!!x ", "%YAML 1.1\n", "<<: *a\n", "? ", ": ", "- ", "{{ x }}",
    "a: b: c\n", "\t- x\n", "null", "- - - ", "[[[[", "{a: {b: ", "\\u202e", "\r\n", "\r", "'",
    " " * 50, "[" * 300, "x: " * 30,
]  # fmt: skip


def mutated(rng: random.Random) -> bytes:
    """The seed, or nothing, with a few stretches cut, doubled, moved or replaced."""
    text = SEED if rng.random() < 0.8 else ""
    for _ in range(rng.randint(1, 6)):
        start = rng.randint(0, len(text))
        end = min(len(text), start + rng.choice((0, 0, 1, 1, 3, 20)))
        piece = rng.choice(SNIPPETS) if rng.random() < 0.8 else text[start:end] * 2
        text = text[:start] + piece + text[end:]
    data = bytearray(text.encode())
    for _ in range(rng.choice((0, 0, 0, 1, 3))):
        data.insert(rng.randrange(len(data) + 1), rng.randrange(256))
    return bytes(data)


def leaves(tree: Tree) -> Iterator[object]:
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield key
            yield from leaves(value)
    elif isinstance(tree, list):
        for item in tree:
            yield from leaves(item)
    else:
        yield tree


def paths(tree: Tree, jalur: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield jalur
    pairs = tree.items() if isinstance(tree, dict) else ()
    for step, value in enumerate(tree) if isinstance(tree, list) else pairs:
        yield from paths(value, (*jalur, step))


def check(data: bytes) -> None:
    """What holds for any bytes at all."""
    begin = time.perf_counter()
    tree, found = read(data, "data/x.yml")
    assert time.perf_counter() - begin < SLOWEST
    assert tree is None or isinstance(tree, dict)
    assert tree is not None or found, "no tree and no word about it"
    lines = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
    for each in found:
        assert each.tempat
        for place in each.tempat:
            assert place.posisi is not None
            assert 1 <= place.posisi.baris <= lines
            assert place.posisi.kolom >= 1
            assert place.posisi.panjang >= 1
        assert not REFUSED.search(each.pesan + each.perbaikan)
    for leaf in leaves(tree):
        assert leaf is None or (isinstance(leaf, str) and not REFUSED.search(leaf))
    if found:
        shown = render(found, lambda _: data, "teks")
        assert not REFUSED.search(shown)


def same_in_positions(data: bytes) -> None:
    """Every path of a tree is found, each with a position of its own line."""
    tree, _ = read(data, "data/x.yml")
    positions = Positions(data)
    lines = data.count(b"\n") + data.count(b"\r") + 1
    for jalur in paths(tree):
        assert 1 <= positions.of(jalur).baris <= lines
        assert positions.of(jalur, kunci=True).kolom >= 1


def test_mutated_sample() -> None:
    rng = random.Random(20261120)
    for _ in range(2_000):
        data = mutated(rng)
        check(data)
        same_in_positions(data)


@pytest.mark.panjang
def test_mutated_whole() -> None:
    rng = random.Random(7)
    for _ in range(100_000):
        check(mutated(rng))


@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    check(data)
    Positions(data).of(("a", 0, "b"))


@given(st.text(alphabet="ab:-?[]{},&*!|>'\"%@`#~\\ \t\n\r\0\u2028\u202e1é", max_size=60))
def test_any_yamlish_text(text: str) -> None:
    check(text.encode())


ODD_SPACE = re.compile(r"(?![ \t\r\n])\s")
STYLES = [None, "'", '"', "|", ">"]


@given(
    text=st.text(max_size=120)
    | st.text(alphabet="a:- \n\u00a0\u3000", max_size=20)
    | st.text(alphabet="ab \n:-#'\"|é😀\t\\", max_size=80),
    style=st.sampled_from(STYLES),
    unicode=st.booleans(),
    ends=st.sampled_from(["\n", "\r\n", "\r"]),
    nested=st.booleans(),
)
def test_text_comes_back(
    text: str, style: str | None, unicode: bool, ends: str, nested: bool
) -> None:
    value = {"a": ["x", {"b": text}]} if nested else {"b": text}
    dumped = yaml.dump(value, default_style=style, allow_unicode=unicode, width=80)
    if yaml.load(dumped, yaml.BaseLoader) != value:
        return  # PyYAML loses this text when writing
    tree, found = read(dumped.replace("\n", ends).encode(), "data/x.yml")
    if REFUSED.search(text) or "\r" in text:
        assert {each.aturan for each in found} <= {"Y03", "Y04", "Y05", "Y06"}
        assert found
        return
    if {each.aturan for each in found} == {"Y48"}:  # looks like space that means something
        for each in found:
            posisi = each.tempat[0].posisi
            assert posisi is not None
            line = dumped.split("\n")[posisi.baris - 1]
            before = line[: posisi.kolom - 1]
            assert ODD_SPACE.match(line[posisi.kolom - 1])
            assert re.fullmatch(r"[ -]*([a-z0-9_-]+:)? *", before)
        return
    assert found == []
    expected = text or None
    assert tree == ({"a": ["x", {"b": expected}]} if nested else {"b": expected})


def hard(size: int) -> dict[str, str]:
    """Texts of about `size` bytes, each the worst of its kind."""
    deep = 1_900
    return {
        "brackets in one line": "[" * 100_000,
        "100 brackets": "a: " + "[" * 100,
        "braces in one line": "a: " + "{" * 100_000,
        "brackets in lines": "a: " + "[\n" * (size // 2),
        "closed brackets": "a: " + "[" * 5_000 + "]" * 5_000,
        "shallow brackets": "a: [" + "[[[[[x]]]]],\n" * (size // 14) + "]",
        "blocks": "".join(" " * depth + "a:\n" for depth in range(deep)),
        "100 blocks": "".join(" " * depth + "a:\n" for depth in range(100)),
        "dashes in one line": "- " * 100_000,
        "dashes in lines": "".join(" " * depth + "-\n" for depth in range(deep)),
        "questions": "? " * 100_000,
        "question lines": "?\n" * (size // 2),
        "pairs in brackets": "a: [" + "x: y,\n" * (size // 7) + "]",
        "nulls": "a: ~\n" * (size // 5),
        "documents": "---\n" * (size // 4),
        "anchors": "".join(f"a{number}: &b{number} x\n" for number in range(size // 24)),
        "aliases": "a: &a [x,x]\n" + "".join(
            f"a{number}: &a{number} [{','.join([f'*a{number - 1}' if number else '*a'] * 9)}]\n"
            for number in range(40)
        ),
        "open quote": 'a: "' + "x\n " * (size // 3),
        "controls": "a: \x01\n" * (size // 5),
        "comments": "#\n" * (size // 2),
        "breaks": "\r" * size,
        "colons": ":\n" * (size // 2),
    }  # fmt: skip


def check_hard(text: str) -> None:
    check(text.encode())
    Positions(text.encode()).of(("a", "a", 0))


@pytest.mark.parametrize("name", hard(0))
def test_hard_input_ends(name: str) -> None:
    check_hard(hard(60_000)[name])


@pytest.mark.panjang
@pytest.mark.parametrize("name", hard(0))
def test_hard_input_of_full_size_ends(name: str) -> None:
    check_hard(hard(2 * 1024 * 1024 - 16)[name])
