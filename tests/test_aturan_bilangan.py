"""Numbers in words, and names a slip away: held against slow and simple definitions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from terang.rules.bilangan import baca_kata
from terang.rules.mirip import Kamus, jarak

SATUAN = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
          "sepuluh", "sebelas")  # fmt: skip


def terbilang(n: int) -> str:
    """The words of a number, by the way they are spoken."""
    if n < 12:
        return SATUAN[n]
    if n < 20:
        return f"{SATUAN[n - 10]} belas"
    if n < 100:
        return f"{SATUAN[n // 10]} puluh" + _sisa(n % 10)
    if n < 1000:
        return ("seratus" if n < 200 else f"{SATUAN[n // 100]} ratus") + _sisa(n % 100)
    return ("seribu" if n < 2000 else f"{terbilang(n // 1000)} ribu") + _sisa(n % 1000)


def _sisa(n: int) -> str:
    return f" {terbilang(n)}" if n else ""


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


def jarak_lambat(a: str, b: str) -> int:
    """Optimal string alignment, straight from its definition."""
    if not a or not b:
        return len(a) + len(b)
    nilai = min(
        jarak_lambat(a[:-1], b) + 1,
        jarak_lambat(a, b[:-1]) + 1,
        jarak_lambat(a[:-1], b[:-1]) + (a[-1] != b[-1]),
    )
    if len(a) > 1 and len(b) > 1 and a[-2:] == b[:-3:-1]:
        nilai = min(nilai, jarak_lambat(a[:-2], b[:-2]) + 1)
    return nilai


pendek = st.text("abc", max_size=6)


@given(pendek, pendek)
def test_distance(a: str, b: str) -> None:
    assert jarak(a, b, 2) == min(jarak_lambat(a, b), 3)


kata = st.text("degh", min_size=4, max_size=6)
nama = st.lists(kata, min_size=2, max_size=3).map(" ".join)


@given(nama, st.integers(0, 13), st.integers(0, 13), st.sampled_from("wyz"))
def test_two_slips_in_a_long_name_are_found(asli: str, i: int, j: int, huruf: str) -> None:
    i, j = i % len(asli), j % len(asli)
    salah = list(asli)
    salah[i], salah[j] = huruf, huruf
    salah_tulis = "".join(salah)
    assert Kamus([asli, "nama lain sekali"]).mirip(salah_tulis) == asli


@given(st.lists(nama, max_size=6), nama)
def test_index_finds_what_comparing_all_finds(dikenal: list[str], dicari: str) -> None:
    kamus = Kamus(dikenal)
    dekat = {d for d in dikenal if jarak(dicari, d) <= 2}
    hasil = kamus.mirip(dicari)
    if dicari in kamus:
        assert hasil is None
    else:
        assert (hasil in dekat) if dekat else (hasil is None)
