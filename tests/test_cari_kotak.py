"""The search box with keys alone, in a real browser, below another path."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from conftest import seen_once
from peramban import kotak

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.browser
TANYA = "uji sepatu"
UJI = "/a/b/layanan/bpipi/pengujian/"


@pytest.fixture(scope="module")
def pakai(situs_contoh: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    lihat = partial(kotak, situs_contoh, [TANYA], prefix="/a/b/")
    hasil: list[Any] = seen_once(tmp_path_factory, "kotak.json", lihat)
    return hasil


def test_the_box_is_reached_and_opens(pakai: list[Any]) -> None:
    assert [p["lebar"] for p in pakai] == [360, 1280]
    for p in pakai:
        assert 0 < p["tab"] <= 4
        dibuka = p["dibuka"]
        assert (dibuka["peran"], dibuka["daftar"]) == ("combobox", "listbox")
        assert dibuka["fokus"]
        assert dibuka["terbuka"]
        assert "4–10 hari kerja" in dibuka["saran"][0]
        assert dibuka["saran"][-1] == f"Semua hasil untuk “{TANYA}”"
        assert dibuka["kabar"] == [
            f"{len(dibuka['saran']) - 1} saran. Pilih dengan panah atas dan bawah."
        ]


def test_arrows_choose_and_the_box_keeps_the_focus(pakai: list[Any]) -> None:
    for p in pakai:
        assert p["turun"]["terpilih"].startswith("Pengujian")
        assert p["turun"]["tertanda"] == 1
        assert p["turun"]["fokus"]
        assert p["naik"]["terpilih"] == ""
        assert not p["ditutup"]["terbuka"]
        assert p["ditutup"]["fokus"]
        assert p["dibuka_lagi"]["terbuka"]


def test_enter_opens_the_choice_or_the_page_of_results(pakai: list[Any]) -> None:
    for p in pakai:
        assert p["tujuan"].endswith(UJI)
        assert p["kirim"].endswith("/a/b/cari/?q=uji+sepatu")
        assert p["hasil"] > 1
        assert not p["meluber"]


def test_axe_finds_nothing_in_the_open_box_nor_in_the_results(pakai: list[Any]) -> None:
    assert [p["axe"] for p in pakai] == [[], []]
    assert [p["axe_hasil"] for p in pakai] == [[], []]
