"""The example site as a host serves it after docs/deploy.md: headers, weight, no script."""

from __future__ import annotations

import gzip
import re
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from conftest import seen_once
from peramban import cari, kunjungi, tanpa_skrip, visit_problems
from terang.gaya import ikon, lembar
from test_situs import KELUARGA

if TYPE_CHECKING:
    from peramban import Scriptless, Visit

ROOT = Path(__file__).parents[1]
DOCS = (ROOT / "docs/deploy.md").read_text("utf-8")
LAYANAN_PENUH = "layanan/bpipi/pengujian/"
MENU = ["Layanan", "Tentang"]
# First load of any page; the aim is what the frame alone is to cost, see the design.
BATAS_BYTE, BATAS_PERMINTAAN = 80_000, 6
TUJUAN_BYTE, TUJUAN_PERMINTAAN = 50_000, 4
BERSKRIP = ("jam/", "unit/", "ppid/", "layanan/", "kepatuhan/")
"""Pages with hours, with lists to filter, home and the finder fetch one file more."""


def bagian(bahasa: str) -> str:
    """The one block of a language in the docs."""
    (isi,) = re.findall(rf"^```{bahasa}\n(.*?)^```", DOCS, re.DOTALL | re.MULTILINE)
    return str(isi)


KEPALA = dict(baris.split(": ", 1) for baris in bagian("http").splitlines())


@pytest.fixture(scope="module")
def kunjungan(situs_contoh: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Visit]:
    lihat = partial(kunjungi, situs_contoh, KELUARGA, headers=KEPALA)
    hasil: list[Visit] = seen_once(tmp_path_factory, "kunjungan.json", lihat)
    return hasil


@pytest.fixture(scope="module")
def dua_kali(situs_contoh: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Scriptless]:
    lihat = partial(tanpa_skrip, situs_contoh, KELUARGA)
    hasil: list[Scriptless] = seen_once(tmp_path_factory, "tanpa-skrip.json", lihat)
    return hasil


# Headers


def test_kebijakan_ketat() -> None:
    kebijakan = dict(
        bagian.strip().split(" ", 1) for bagian in KEPALA["Content-Security-Policy"].split(";")
    )
    assert kebijakan["default-src"] == "'none'"
    assert set(" ".join(kebijakan.values()).split()) == {"'none'", "'self'"}
    assert {"script-src", "style-src", "base-uri", "form-action", "frame-ancestors"} <= set(
        kebijakan
    )


@pytest.mark.parametrize(
    ("bahasa", "pola"),
    [
        ("nginx", r'add_header ([\w-]+) "([^"]*)" always;'),
        ("apache", r'Header always set ([\w-]+) "([^"]*)"\n'),
    ],
)
def test_setelan_host_menyebut_kepala_yang_sama(bahasa: str, pola: str) -> None:
    tertulis = {k: v for k, v in re.findall(pola, bagian(bahasa)) if k != "Cache-Control"}
    assert tertulis == KEPALA


@pytest.mark.browser
def test_tidak_ada_yang_terhalang(kunjungan: list[Visit]) -> None:
    """Under the documented headers, with every other host unreachable, nobody complains."""
    assert [v["alamat"] for v in kunjungan] == list(KELUARGA)
    assert visit_problems(kunjungan) == []


@pytest.mark.browser
def test_pencarian_di_bawah_kebijakan(situs_contoh: Path) -> None:
    tanya = ["uji sepatu", "pngaduan", "xyzzyq"]
    jawab = cari(situs_contoh, tanya, headers=KEPALA)
    assert [j["galat"] for j in jawab] == [[], [], []]
    assert [bool(j["alamat"]) for j in jawab] == [True, True, False]


# Weight


@pytest.mark.browser
def test_muatan_pertama(kunjungan: list[Visit]) -> None:
    berat = {
        v["alamat"]: (sum(byte for _, byte in v["permintaan"]), len(v["permintaan"]))
        for v in kunjungan
    }
    berkas = {nama for v in kunjungan for nama, _ in v["permintaan"]}
    assert {f"/{lembar().alamat}", f"/{ikon().alamat}", "/assets/halaman.js"} <= berkas
    assert all(n >= 4 and b > 8_000 for b, n in berat.values()), "something was not counted"
    lewat = {a: x for a, x in berat.items() if x[0] > BATAS_BYTE or x[1] > BATAS_PERMINTAAN}
    assert lewat == {}
    assert {a: x for a, x in berat.items() if x[0] > TUJUAN_BYTE} == {}, "the aim"
    lebih = {a for a, x in berat.items() if x[1] > TUJUAN_PERMINTAAN}
    layanan = {a for a in lebih if a.startswith("layanan/") and a != "layanan/"}
    assert {a for a in lebih if a and not a.startswith(BERSKRIP)} | layanan == set(), "the aim"


def test_halaman_layanan_ringan_di_kabel(situs_contoh: Path) -> None:
    berat = {
        h.parent.name: (len(isi), len(gzip.compress(isi, 6)))
        for h in situs_contoh.glob("layanan/*/*/index.html")
        for isi in [h.read_bytes()]
    }
    assert len(berat) > 10
    assert {h: b for h, b in berat.items() if b[0] > 30_000 or b[1] > 8_000} == {}


# Without JavaScript


@pytest.mark.browser
def test_tanpa_skrip_tidak_ada_yang_hilang(dua_kali: list[Scriptless]) -> None:
    """The same text, but for what scripts add on purpose; enough of it to be a page."""
    beda = {
        h["alamat"]: (
            Counter(h["dengan"]) - Counter(h["tanpa"]),
            Counter(h["tanpa"]) - Counter(h["dengan"]),
        )
        for h in dua_kali
    }
    assert {a: b for a, b in beda.items() if b != (Counter(), Counter())} == {}
    assert min(len(h["tanpa"]) for h in dua_kali) > 10
    (layanan,) = (h["tanpa"] for h in dua_kali if h["alamat"] == LAYANAN_PENUH)
    assert len(layanan) > 200


@pytest.mark.browser
def test_tanpa_skrip_semua_jalan_terbuka(dua_kali: list[Scriptless]) -> None:
    assert [h["alamat"] for h in dua_kali if h["h1"]] == list(KELUARGA)
    assert {h["alamat"]: h["menu"] for h in dua_kali if h["menu"] != MENU} == {}
    tanpa_remah = [h["alamat"] for h in dua_kali if not h["remah"]]
    assert tanpa_remah == ["", "404.html"]
    assert {h["alamat"] for h in dua_kali if h["terbuka"] != h["lipatan"]} == set()
    assert sum(h["lipatan"] for h in dua_kali) >= 3
    assert {h["kirim"] for h in dua_kali} == {"/indeks/?q=izin"}
