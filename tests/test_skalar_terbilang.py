"""Numbers in words: held against a slow and simple definition."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skalar_bantu import terbilang
from terang.scalars.terbilang import baca_kata


def test_every_number_up_to_999() -> None:
    assert [baca_kata(terbilang(n)) for n in range(1000)] == list(range(1000))


@given(st.integers(1000, 999_999))
def test_thousands(n: int) -> None:
    assert baca_kata(terbilang(n)) == n


@pytest.mark.parametrize(
    "teks",
    ["", " ", "ribu", "puluh", "se", "belas dua", "empat empat", "tiga sampai lima", "lima koma"],
)
def test_what_is_no_number(teks: str) -> None:
    assert baca_kata(teks) is None


@pytest.mark.parametrize(
    ("teks", "nilai"), [("Empat  Belas", 14), ("empatbelas", 14), ("duapuluh satu", 21)]
)
def test_spellings(teks: str, nilai: int) -> None:
    assert baca_kata(teks) == nilai
