"""Names a slip away: held against a slow and simple definition."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from terang.rules.mirip import Kamus, jarak


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
