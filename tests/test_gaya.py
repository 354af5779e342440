"""The style sheet: colours that stay readable whatever a body picks, parts put together whole."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proyek import proyek
from terang.gaya import lembar
from terang.gaya.warna import gelap, kontras, terang

if TYPE_CHECKING:
    from pathlib import Path

WARNA = st.integers(0, 0xFFFFFF).map(lambda n: f"{n:06x}")
TEKS, BESAR = 4.5, 3.0


def token(css: str) -> tuple[dict[str, str], dict[str, str]]:
    """The colours of light and of dark pages."""
    siang: dict[str, str] = {}
    malam: dict[str, str] = {}
    for syarat, isi in re.findall(r"(?:@media([^{]+)\{)?:root\{([^}]*)\}", css):
        if not syarat or "dark" in syarat:
            tuju = malam if syarat else siang
            tuju |= dict(re.findall(r"--t-([\w-]+): ?(#\w+)", isi))
    return siang, siang | malam


def panjang(warna: str) -> str:
    polos = warna.removeprefix("#")
    return polos if len(polos) == 6 else "".join(2 * c for c in polos)


@given(WARNA)
def test_every_colour_gives_readable_accents(warna: str) -> None:
    siang, malam = terang(warna), gelap(warna)
    assert kontras(siang.aksen, "ffffff") >= TEKS
    assert kontras(siang.pita, "ffffff") >= 7
    assert kontras(malam.pita, "ffffff") >= 7
    assert kontras(malam.aksen, "11181d") >= TEKS
    # text of either shade on the tint
    for tinta in ("14212a", "475760", "0a558a", "7a4700"):
        assert kontras(tinta, siang.lembut) >= TEKS
    for tinta in ("e7edf0", "afbdc5", "8cc8f2"):
        assert kontras(tinta, malam.lembut) >= TEKS


def test_a_readable_colour_is_taken_as_it_is() -> None:
    assert terang("0b5563").pita == "#0b5563"
    assert terang("ffcc00").pita != "#ffcc00"


@pytest.mark.parametrize("malam", [False, True])
def test_the_tokens_of_text_are_readable_on_every_ground(malam: bool) -> None:
    t = token(lembar().isi.decode())[malam]
    for tinta in ("tinta", "tinta-2", "tautan", "hati", "galat", "baik"):
        for alas in ("kertas", "kertas-2"):
            assert kontras(panjang(t[tinta]), panjang(t[alas])) >= TEKS, (tinta, alas)
    for nama in ("hati", "galat", "baik"):
        assert kontras(panjang(t[nama]), panjang(t[f"{nama}-lembut"])) >= TEKS
    assert kontras(panjang(t["fokus"]), panjang(t["kertas"])) >= BESAR
    assert kontras(panjang(t["garis-2"]), panjang(t["kertas"])) >= BESAR


def test_the_name_follows_the_content() -> None:
    assert lembar().alamat == lembar("0b5563").alamat != lembar("882200").alamat
    assert re.fullmatch(r"assets/terang\.[0-9a-f]{8}\.css", lembar().alamat)


def test_nothing_is_lost_but_remarks_and_white_space() -> None:
    css = lembar().isi.decode()
    assert "/*" not in css
    assert "\n" not in css
    assert css.count("{") == css.count("}")
    assert 'content:" (" attr(href)' in css.replace("content: ", "content:")
    assert "@import" not in css
    assert "url(" not in css  # nothing is fetched


def test_a_body_brings_its_colour_and_picture(tmp_path: Path) -> None:
    uji = proyek(tmp_path, warna="882200", logo="gambar/logo.svg")
    gambar = tmp_path / "content" / "gambar" / "logo.svg"
    gambar.parent.mkdir(parents=True, exist_ok=True)
    gambar.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', "utf-8")
    hasil = uji.run("build", "--strict")
    assert hasil.returncode == 0, hasil.stdout
    html = uji.page("layanan/satu/akta")
    assert '<img src="../../../gambar/logo.svg" alt="">' in html
    assert f'href="../../../{lembar("882200").alamat}"' in html
    assert (uji.site / lembar("882200").alamat).read_bytes() == lembar("882200").isi


def test_a_picture_that_is_not_there_is_told(tmp_path: Path) -> None:
    uji = proyek(tmp_path, logo="gambar/logo.svg")
    hasil = uji.run("build")
    assert hasil.returncode == 0
    assert "gambar 'gambar/logo.svg' tidak ada di content/" in hasil.stdout
    assert "<img" not in uji.page("")
    assert uji.run("build", "--strict").returncode == 1
