"""The finder of services with keys alone, in a real browser, below another path."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest

from conftest import seen_once
from peramban import saring

pytestmark = pytest.mark.browser
ROOT = Path(__file__).parents[1]
BANYAK = len(list((ROOT / "data/unit").glob("*/layanan/*.yml")))
GRATIS = ("Pelatihan Reguler (IKM)", "Sertifikat Standar KBLI 15121")


@pytest.fixture(scope="module")
def lihat(situs_contoh: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    pakai = partial(saring, situs_contoh, prefix="/a/b/")
    return seen_once(tmp_path_factory, "saring.json", pakai)


@pytest.fixture(scope="module")
def pakai(lihat: Any) -> list[Any]:
    hasil: list[Any] = lihat["pakai"]
    assert [(p["lebar"], p["gelap"]) for p in hasil] == [
        *((360, False), (1280, False)),
        *((360, True), (1280, True)),
    ]
    return hasil


def test_nothing_is_read_before_somebody_turns_to_it(pakai: list[Any]) -> None:
    for p in pakai:
        assert p["diam"] == 0
        assert p["awal"]["daftar"]
        assert p["awal"]["hasil"] == []
        assert p["awal"]["kabar"] == ""
        assert p["awal"]["peran"] == "status"


def test_a_choice_filters_and_is_announced(pakai: list[Any]) -> None:
    for p in pakai:
        assert 0 < p["tab"] < 30
        assert p["kecil"] == []
        for keadaan in (p["gratis"], p["dimuat_ulang"], p["kembali"]):
            assert keadaan["kabar"] == f"2 layanan, dihitung dari {BANYAK}."
            assert len(keadaan["hasil"]) == 2
            for baris, nama in zip(keadaan["hasil"], GRATIS, strict=True):
                assert baris.startswith(nama)
            assert "BPIPI · Lama: belum dicantumkan · Biaya: Gratis: biaya" in keadaan["hasil"][0]
            assert "/a/b/layanan/bpipi/pelatihan-reguler/" in keadaan["tautan"][0]
            assert keadaan["terpilih"] == ["biaya=gratis"]
            assert not keadaan["daftar"]
            assert not keadaan["meluber"]
        assert p["gratis"]["fokus"] == "biaya"


def test_words_go_on_and_back_with_the_address(pakai: list[Any]) -> None:
    for p in pakai:
        for keadaan in (p["kata"], p["maju"]):
            assert keadaan["alamat"] == "?q=latihan&biaya=gratis"
            assert [b.partition("\n")[0] for b in keadaan["hasil"]] == [GRATIS[0]]
            assert keadaan["kabar"] == f"1 layanan, dihitung dari {BANYAK}."
            assert set(keadaan["terpilih"]) == {"q=latihan", "biaya=gratis"}
        assert p["kata"]["judul"][:2] == ["h1", "h2"]


def test_nothing_found_says_what_to_let_go(pakai: list[Any]) -> None:
    for p in pakai:
        assert p["kosong"]["hasil"] == []
        assert p["kosong"]["kabar"].startswith("Tidak ada layanan yang cocok.")
        banyak = len(p["longgar"]["hasil"])
        assert banyak > 1
        assert p["kosong"]["longgar"] == [f"Lepas Biaya: Berbayar ({banyak} layanan)"]
        assert p["longgar"]["alamat"] == "?q=latihan"
        assert p["longgar"]["fokus"] == "judul-hasil-saring"
        assert p["dihapus"]["daftar"]
        assert p["dihapus"]["terpilih"] == []
        assert p["dihapus"]["fokus"] == "saring-hapus"
        assert p["dihapus"]["kabar"] == f"Semua {BANYAK} layanan ditampilkan."


def test_axe_and_a_strict_policy_find_nothing(pakai: list[Any]) -> None:
    for p in pakai:
        assert [p["axe_awal"], p["axe_hasil"], p["axe_kosong"]] == [[], [], []]
        assert p["galat"] == []


def test_without_javascript_the_list_is_whole(lihat: Any) -> None:
    tanpa = lihat["tanpa"]
    assert not tanpa["borang"]
    assert not tanpa["judul"]
    tujuan = {a.removeprefix("../") for a in tanpa["daftar"]}
    harap = {
        f"layanan/{f.parents[1].name}/{f.stem}/" for f in ROOT.glob("data/unit/*/layanan/*.yml")
    }
    assert tujuan == harap
