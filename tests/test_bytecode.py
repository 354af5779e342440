"""Compiled templates are kept beside compiled modules; losing them costs time and nothing else."""

from __future__ import annotations

import importlib.util
import sys
from typing import TYPE_CHECKING

import jinja2
import pytest

from terang.bytecode import Bytecode

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def simpanan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where compiled templates go."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    folder = tmp_path / "simpanan"
    folder.mkdir()
    monkeypatch.setattr(importlib.util, "cache_from_source", lambda _: str(folder / "x.pyc"))
    return folder


def tulis(sumber: str, cara: str = "a") -> str:
    env = jinja2.Environment(
        loader=jinja2.DictLoader({"x": sumber}), bytecode_cache=Bytecode(cara), autoescape=True
    )
    return env.get_template("x").render(a="<")


def test_what_is_kept_is_used_until_the_source_changes(simpanan: Path) -> None:
    assert tulis("satu {{ a }}") == "satu &lt;"
    (berkas,) = simpanan.iterdir()
    lama = berkas.read_bytes()
    berkas.write_bytes(lama.replace(b"satu ", b"SATU "))
    assert tulis("satu {{ a }}") == "SATU &lt;"
    assert tulis("dua {{ a }}") == "dua &lt;"
    assert tulis("satu {{ a }}") == "satu &lt;"


def test_another_way_of_compiling_keeps_its_own(simpanan: Path) -> None:
    tulis("satu", "a")
    tulis("satu", "b")
    assert len(list(simpanan.iterdir())) == 2


@pytest.mark.parametrize("rusak", [b"", b"j", b"j2\x05\x00\x00\x00", None])
def test_a_torn_file_is_made_anew(simpanan: Path, rusak: bytes | None) -> None:
    tulis("satu {{ a }}")
    (berkas,) = simpanan.iterdir()
    utuh = berkas.read_bytes()
    berkas.write_bytes(utuh[: len(utuh) // 2] if rusak is None else rusak)
    assert tulis("satu {{ a }}") == "satu &lt;"
    assert berkas.read_bytes() == utuh


def test_nothing_is_kept_where_python_keeps_nothing(
    simpanan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert tulis("satu {{ a }}") == "satu &lt;"
    assert not list(simpanan.iterdir())


def test_a_folder_nobody_may_write_to_is_no_error(simpanan: Path) -> None:
    simpanan.rmdir()
    assert tulis("satu {{ a }}") == "satu &lt;"
