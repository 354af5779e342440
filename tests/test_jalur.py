"""The example site under a path, with former addresses: every way leads on."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from conftest import shared_directory
from peramban import (
    axe,
    axe_problems,
    build,
    crawl,
    jalur,
    kunjungi,
    once,
    unreached,
)
from terang.gaya import ikon, lembar

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
JALUR = "/a/b/"
HILANG = "layanan/tak/ada/sama-sekali/"
SUNTING = {
    "mkdocs.yml": (
        "site_url: https://contoh.invalid/\n",
        "site_url: https://contoh.invalid/a/b/\n",
    ),
    "data/unit/bpipi/profil.yml": ("\n", "\nalamat_lama: bpipi-lama\n"),
    "data/unit/bpipi/layanan/pengujian.yml": ("\n", "\nalamat_lama: [uji-lama]\n"),
}
PINDAH = {
    "layanan/bpipi/uji-lama/": "layanan/bpipi/pengujian/",
    "layanan/bpipi-lama/uji-lama/": "layanan/bpipi/pengujian/",
    "layanan/bpipi-lama/elsp/": "layanan/bpipi/elsp/",
    "unit/bpipi-lama/": "unit/bpipi/",
    "jam/bpipi-lama/": "jam/bpipi/",
}


def bangun(tujuan: Path) -> None:
    proyek = tujuan.with_name(f"{tujuan.name}-proyek")
    for nama in ("content", "data"):
        shutil.copytree(ROOT / nama, proyek / nama)
    (proyek / "overrides").mkdir()
    shutil.copy(ROOT / "mkdocs.yml", proyek)
    for nama, (lama, baru) in SUNTING.items():
        teks = (proyek / nama).read_text("utf-8")
        assert lama in teks
        (proyek / nama).write_text(teks.replace(lama, baru, 1), "utf-8")
    build(proyek, tujuan)


@pytest.fixture(scope="module")
def situs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return once(shared_directory(tmp_path_factory), "situs-jalur", bangun)


def test_semua_tautan_sampai(situs: Path) -> None:
    assert crawl(situs, JALUR) == []


def test_alamat_lama_di_luar_semua_daftar(situs: Path, situs_contoh: Path) -> None:
    """No page, no map and no index leads to one; nothing else is new."""
    berkas = {p.relative_to(situs).as_posix() for p in situs.rglob("*") if p.is_file()}
    contoh = {p.relative_to(situs_contoh).as_posix() for p in situs_contoh.rglob("*")}
    baru = {n for n in berkas - contoh if not n.startswith("cari/indeks/")}
    assert {f"{lama}index.html" for lama in PINDAH} <= baru
    milik = {n for n in contoh if n.split("/")[1:2] == ["bpipi"] and n.endswith("/index.html")}
    assert len(milik) > 15
    assert {n.replace("/bpipi/", "/bpipi-lama/", 1) for n in milik} <= baru, "all that a unit has"
    assert baru <= set(unreached(situs))
    assert all("bpipi-lama/" in n or "uji-lama/" in n for n in baru)
    isi = "".join(p.read_text("utf-8") for p in situs.glob("cari/indeks/*"))
    for daftar in (isi, (situs / "sitemap.xml").read_text("utf-8")):
        assert "layanan/bpipi/pengujian/" in daftar
        assert "bpipi-lama/" not in daftar
        assert "uji-lama/" not in daftar


@pytest.mark.browser
def test_cari_dari_halaman_hilang_dan_alamat_lama(situs: Path) -> None:
    hasil = jalur(situs, HILANG, "uji sepatu", list(PINDAH), JALUR)
    assert hasil["dicari"] == {"alamat": f"{JALUR}layanan/bpipi/pengujian/", "judul": "Pengujian"}
    assert [d["alamat"] for d in hasil["diantar"]] == [JALUR + baru for baru in PINDAH.values()]
    assert "Halaman ini pindah" not in {d["judul"] for d in hasil["diantar"]}


@pytest.mark.browser
def test_halaman_hilang_punya_gaya(situs: Path) -> None:
    (hilang,) = kunjungi(situs, [HILANG], JALUR)
    assert hilang["status"] == 404
    keluhan = [k for k in hilang["keluhan"] if HILANG not in k and "status of 404" not in k]
    assert keluhan == []
    assert {JALUR + lembar().alamat, JALUR + ikon().alamat} <= {
        nama for nama, _ in hilang["permintaan"]
    }


@pytest.mark.browser
def test_halaman_pindah_sah_dan_terbaca(
    situs: Path, tmp_path: Path, html_salah: Callable[[Path], list[str]]
) -> None:
    """As it stands where a browser does not lead on by itself."""
    lama = next(iter(PINDAH))
    for nama in (f"{lama}index.html", f"{PINDAH[lama]}index.html", lembar().alamat):
        (tmp_path / nama).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(situs / nama, tmp_path / nama)
    assert html_salah(tmp_path) == []
    halaman = tmp_path / lama / "index.html"
    diam = halaman.read_text("utf-8").replace('<meta http-equiv="refresh"', "<meta")
    halaman.write_text(diam, "utf-8")
    (tmp_path / "favicon.ico").touch()
    assert axe_problems(axe(tmp_path, [lama])) == []
