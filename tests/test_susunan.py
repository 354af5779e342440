"""Headings, landmarks, names, tables, sizes and reflow of every kind of page, in a browser."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from conftest import seen_once
from peramban import susunan, susunan_salah
from peramban.nilai_susunan import sasaran_sempit
from test_situs import KELUARGA

if TYPE_CHECKING:
    from pathlib import Path

BAIK = """<!doctype html><html lang="id"><head><title>t</title>
<meta name="viewport" content="width=device-width">
<style>a{display:inline-block}.l{min-height:50px;min-width:50px}</style></head><body>
<header><a class="l" href="./">Nama</a><form role="search"><input class="l" aria-label="Cari">
</form><nav aria-label="Menu"><a class="l" href="#s">Isi</a></nav></header>
<main><nav aria-label="Remah"><a class="l" href="./">Awal</a></nav>
<h1>Judul</h1><h2 id="s">Satu</h2><h3>Sub</h3><h2>Dua</h2>
<table><caption>Apa</caption><tr><th scope="col">A</th></tr><tr><td>1</td></tr></table>
<p>Sebuah <a href="#s" style="display:inline">tautan</a> dalam kalimat.</p></main>
<footer><p>Kaki</p></footer></body></html>"""

# What is done to the good page, and what must be said of it.
MUTAN = {
    '<html lang="id">|<html lang="en">': "html lang='en'",
    "<h1>Judul</h1>|<p>Judul</p>": "h1 tidak tepat satu di muka",
    "<h2>Dua</h2>|<h1>Dua</h1>": "h1 tidak tepat satu di muka",
    '<h2 id="s">Satu</h2>|<p id="s">Satu</p>': "dari h1 langsung ke h3: Sub",
    "<h2>Dua</h2>|<h2></h2>": "h2 kosong",
    "<footer>|<div>": "contentinfo: 0 kali",
    "<main>|<main></main><main>": "main: 2 kali",
    'aria-label="Remah"|class="x"': "navigation berulang tanpa nama sendiri",
    'aria-label="Remah"|aria-label="Menu"': "navigation berulang tanpa nama sendiri",
    'aria-label="Cari"|class="x"': "tanpa nama: input",
    ">Nama</a>|></a>": "tanpa nama: a",
    "<caption>Apa</caption>|": "tabel table: tanpa caption",
    ' scope="col"|': "tabel Apa: th tanpa scope",
    "<p>Kaki</p>|<div style='width:400px'>Kaki</div>": "lebar 320 (1): isinya",
    "<p>Kaki</p>|<div style='width:20rem'>Kaki</div>": "lebar 640 (teks): isinya",
    "<p>Kaki</p>|<a href='#s' style='height:12px;display:block'>a</a>"
    "<a href='#s' style='height:12px;display:block'>b</a>": "terlalu dekat pada a b: a a",
}


@pytest.fixture(scope="session")
def susunan_contoh(situs_contoh: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    lihat = partial(susunan, situs_contoh, KELUARGA)
    hasil: list[Any] = seen_once(tmp_path_factory, "susunan.json", lihat)
    return hasil


@pytest.mark.browser
def test_susunan_setiap_jenis_halaman(susunan_contoh: list[Any]) -> None:
    assert [h["alamat"] for h in susunan_contoh] == list(KELUARGA)
    assert [salah for halaman in susunan_contoh for salah in susunan_salah(halaman)] == []


@pytest.mark.browser
def test_tombol_dan_menu_selebar_jari(susunan_contoh: list[Any]) -> None:
    """44 px for buttons, fields, summaries and links of menus."""
    assert {salah for h in susunan_contoh for salah in sasaran_sempit(h["sasaran"])} == set()


@pytest.mark.browser
def test_setiap_kesalahan_ditemukan(tmp_path: Path) -> None:
    """The good page passes; each edit of it is told, and nothing passes unseen."""
    semua = {"baik/": BAIK}
    for i, ubah in enumerate(MUTAN):
        lama, baru = ubah.split("|")
        assert BAIK.count(lama) == 1, lama
        semua[f"{i}/"] = BAIK.replace(lama, baru)
    for alamat, html in semua.items():
        (tmp_path / alamat).mkdir()
        (tmp_path / alamat / "index.html").write_text(html, "utf-8")
    baik, *mutan = susunan(tmp_path, semua)
    assert susunan_salah(baik) == []
    assert list(sasaran_sempit(baik["sasaran"])) == []
    luput = [
        (ubah, susunan_salah(halaman))
        for (ubah, kata), halaman in zip(MUTAN.items(), mutan, strict=True)
        if not any(kata in salah for salah in susunan_salah(halaman))
    ]
    assert luput == []


def test_sasaran_sempit_menyebut_unsurnya() -> None:
    tombol = {"unsur": "button Cari", "lebar": 60, "tinggi": 32, "besar": True}
    assert list(sasaran_sempit([tombol])) == ["32 px, perlu 44: button Cari"]
    assert list(sasaran_sempit([{**tombol, "besar": False}, {**tombol, "tinggi": 44}])) == []
