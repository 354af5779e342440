"""How charts look: contrast that is computed, and what a browser makes of them in every mode."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import partial
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Any

import pytest

from bagan_bantu import SVG, Kotak
from conftest import seen_once
from galeri_bagan import halaman, semua
from peramban import axe, axe_problems, bagan, html_validate
from terang.gaya import lembar
from terang.gaya.warna import kontras

if TYPE_CHECKING:
    from pathlib import Path

BENTUK, TEKS, TETANGGA = 3.0, 4.5, 1.5
TERANG, GELAP = ("ffffff", "f4f6f7"), ("11181d", "1a2329")  # paper, and its second shade
HURUF_TERKECIL = 11


def warna_terang() -> dict[str, str]:
    """Colours of the series as attributes."""
    akar = ET.fromstring(semua()["delapan"])
    return {
        u.attrib["class"]: u.attrib["fill"].removeprefix("#")
        for u in akar.iter()
        if re.fullmatch(r"g\d", u.get("class", ""))
    }


def warna_gelap() -> dict[str, str]:
    """Colours of the series on dark paper, from the style sheet."""
    css = lembar().isi.decode()
    semua_ = re.findall(r"\.(g\d)\{fill: ?#(\w{6})\}", css)
    awal = css.index(".g1{fill: #")
    assert css.rfind("@media", 0, awal) == css.rfind(
        "@media screen and (prefers-color-scheme:", 0, awal
    )
    return dict(semua_)


@pytest.mark.parametrize(("warna", "alas"), [(warna_terang, TERANG), (warna_gelap, GELAP)])
def test_series_stand_out(warna: Any, alas: tuple[str, str]) -> None:
    """From either paper, and from the next one in lightness alone."""
    w = warna()
    assert sorted(w) == [f"g{k}" for k in range(1, 9)]
    assert all(kontras(w[g], a) >= BENTUK for g in w for a in alas)
    berurut = [w[f"g{k}"] for k in range(1, 9)]
    for a, b in pairwise([*berurut, berurut[0]]):
        assert kontras(a, b) >= TETANGGA, (a, b)


@pytest.mark.parametrize(("warna", "alas"), [(warna_terang, "ffffff"), (warna_gelap, "11181d")])
def test_patterns_leave_enough_colour(warna: Any, alas: str) -> None:
    """A tile seen from afar, its lines mixed into its colour, is still dark enough."""
    akar = ET.fromstring(semua()["delapan"])
    w = warna()
    pola = list(akar.iter(f"{SVG}pattern"))
    assert len(pola) == 7
    for p in pola:
        dasar, garis = p
        d = garis.attrib["d"]
        assert "stroke-width" not in garis.attrib  # 1
        luas = sum(7 if x in "VH" else float(x[1:]) for x in re.findall(r"[VH]|h[\d.]+", d))
        bagian = (luas - ("V" in d and "H" in d)) / 49  # where two lines cross there is one
        assert 0 < bagian < 0.35
        assert kontras(campur(w[dasar.attrib["class"]], alas, bagian), alas) >= BENTUK, p.get("id")


def campur(warna: str, alas: str, bagian: float) -> str:
    """Light of two colours added up, as the eye does, and not their numbers."""

    def sinar(n: int) -> float:
        return n / 255 / 12.92 if n <= 10 else ((n / 255 + 0.055) / 1.055) ** 2.4

    def angka(x: float) -> int:
        return round(255 * (12.92 * x if x <= 0.0031308 else 1.055 * x ** (1 / 2.4) - 0.055))

    pasang = zip(bytes.fromhex(warna), bytes.fromhex(alas), strict=True)
    return bytes(angka(sinar(a) * (1 - bagian) + sinar(b) * bagian) for a, b in pasang).hex()


def hex_(rgb: str) -> str:
    """`rgb(1, 2, 3)` -> `010203`."""
    m = re.fullmatch(r"rgb\((\d+), (\d+), (\d+)\)", rgb)
    assert m, rgb
    return bytes(int(x) for x in m.groups()).hex()


@pytest.fixture(scope="module")
def galeri(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return halaman(tmp_path_factory.mktemp("galeri") / "situs")


@pytest.fixture(scope="module")
def tampak(galeri: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    """Every chart in every width and mode."""
    lihat = partial(bagan, galeri, [""])
    hasil: list[Any] = seen_once(tmp_path_factory, "bagan.json", lihat)
    assert {(s["modus"], s["lebar"]) for s in hasil} == {
        (m, w) for m in ("terang", "gelap", "paksa", "cetak") for w in (320, 360, 1280)
    }
    assert all(len(s["bagan"]) == len(semua()) for s in hasil)
    return hasil


@pytest.mark.browser
def test_axe_and_html(galeri: Path) -> None:
    assert axe_problems(axe(galeri, [""])) == []
    assert html_validate(galeri) == []


@pytest.mark.browser
def test_letters_are_neither_small_nor_huge(tampak: list[Any]) -> None:
    for s in tampak:
        for b in s["bagan"]:
            terkecil = HURUF_TERKECIL if s["lebar"] >= 360 else 10  # the smallest reflow of WCAG
            assert terkecil <= b["huruf"] * b["skala"] <= 18, (s["modus"], s["lebar"], b["id"])
            assert b["kotak"]["x"] + b["kotak"]["lebar"] <= s["lebar"]


@pytest.mark.browser
def test_texts_have_room_by_the_browsers_measure(tampak: list[Any]) -> None:
    """What `lebar` reckons is enough: nothing runs out of the drawing, over a text or a bar."""
    for s in tampak:
        for b in s["bagan"]:
            bingkai = Kotak(*b["kotak"].values())
            teks = [(t["teks"], Kotak(*t["kotak"].values())) for t in b["teks"]]
            batang = [Kotak(*k.values()) for k in b["batang"]]
            assert teks
            for isi, k in teks:
                tempat = (s["modus"], s["lebar"], b["id"], isi)
                assert k.lebar > 0, tempat
                assert k.x >= bingkai.x - 0.1, tempat
                assert k.kanan <= bingkai.kanan + 0.1, tempat
                assert k.bawah <= bingkai.bawah + 1, tempat
                # a line of letters, without the space above and below that fonts add
                inti = Kotak(k.x, k.y + k.tinggi * 0.15, k.lebar, k.tinggi * 0.7)
                assert not any(inti.tumpang(x) for x in batang), tempat
            for (satu, a), (dua, c) in combinations(teks, 2):
                inti = Kotak(a.x, a.y + a.tinggi * 0.15, a.lebar, a.tinggi * 0.7)
                assert not inti.tumpang(
                    Kotak(c.x, c.y + c.tinggi * 0.15, c.lebar, c.tinggi * 0.7)
                ), (satu, dua)


@pytest.mark.browser
def test_colours_in_every_mode(tampak: list[Any]) -> None:
    """The style sheet wins over the attributes; shapes stand out from the ground they are on."""
    harus = {"terang": warna_terang(), "gelap": warna_gelap(), "cetak": warna_terang()}
    for s in tampak:
        for b in s["bagan"]:
            tempat = (s["modus"], b["id"])
            alas = "ffffff" if s["modus"] == "cetak" else hex_(b["alas"])
            garis = {n: hex_(x) for n, x in b["garis"].items() if x}
            assert kontras(hex_(b["tinta"]), alas) >= TEKS, tempat
            for nama in {".gn", ".gs", ".gz"} & set(garis):
                assert kontras(garis[nama], alas) >= BENTUK, (tempat, nama)
            if s["modus"] == "paksa":
                # one solid, the others patterns of the colour of text on the ground, all outlined
                assert {n: hex_(w) for n, w in b["warna"].items()} == {
                    n: hex_(b["tinta"]) if n == "g1" else alas for n in b["warna"]
                }
                assert set(garis.values()) == {hex_(b["tinta"])}, tempat
                continue
            assert {n: hex_(w) for n, w in b["warna"].items()} == {
                n: harus[s["modus"]][n] for n in b["warna"]
            }
            assert garis[".gp"] == garis.get(".gl", garis[".gp"]) == alas, tempat
