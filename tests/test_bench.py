"""The generated projects that speed is measured on: sound, the same every time, like real ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml as pyyaml
from bench.buat import buat
from bench.hasil import Baris, Berat, Ukuran, putusan
from bench.tulis import yaml
from bench.ukur import GagalError, Lari, lari

from proyek import tree
from terang import reader
from terang.build import load, stops
from terang.hukum import KOMPONEN
from terang.store import muat

if TYPE_CHECKING:
    from pathlib import Path

N = 20


@pytest.fixture(scope="module")
def proyek(tmp_path_factory: pytest.TempPathFactory) -> Path:
    akar = tmp_path_factory.mktemp("bench") / "a"
    buat(akar, N)
    return akar


def test_projects_load_without_a_complaint(proyek: Path) -> None:
    store, keluhan = muat(proyek / "data")
    assert not keluhan
    assert store is not None
    layanan = list(store.layanan())
    assert len(layanan) == N
    for satu in layanan:
        assert set(store.komponen(satu)) == {k.id for k in KOMPONEN}


def test_projects_pass_a_strict_check(tmp_path: Path) -> None:
    buat(tmp_path / "a", 5 * N)
    muatan = load(tmp_path / "a" / "data")
    assert not stops(muatan, strict=True)
    assert any(d.diakui for d in muatan.diagnostics)


def test_the_same_seed_gives_the_same_bytes(proyek: Path, tmp_path: Path) -> None:
    buat(tmp_path / "b", N)
    assert tree(tmp_path / "b") == tree(proyek)
    buat(tmp_path / "c", N, benih=1)
    assert tree(tmp_path / "c") != tree(proyek)


def test_services_are_as_large_as_real_ones_and_all_different(proyek: Path) -> None:
    berkas = list(proyek.glob("data/unit/*/layanan/*.yml"))
    ukuran = [b.stat().st_size for b in berkas]
    assert 5_000 < sum(ukuran) / len(ukuran) < 7_500
    assert len({b.read_bytes() for b in berkas}) == N


def test_a_service_is_the_same_in_a_larger_project(proyek: Path, tmp_path: Path) -> None:
    buat(tmp_path / "b", 2 * N)
    kecil, besar = tree(proyek), tree(tmp_path / "b")
    layanan = [nama for nama in kecil if "/layanan/" in nama]
    assert len(layanan) == N
    assert all(kecil[nama] == besar[nama] for nama in layanan)


TEKS = ["07.30", "011", "1.000", "2", "ya", "no", "a: b", "- x", "(021) 5", "#", "x #y", "24:00"]


@pytest.mark.parametrize("teks", [*TEKS, "kata " * 40 + "akhir", "https://a.b/c"])
def test_every_reader_of_yaml_sees_the_text_that_was_written(teks: str) -> None:
    isi = {"a": [teks, {"b": teks, "c": [teks]}], "d": teks}
    tertulis = yaml(isi)
    assert reader.read(tertulis.encode(), "x.yml") == (isi, [])
    tertebak = pyyaml.safe_load(tertulis)
    assert [str(tertebak["d"]), str(tertebak["a"][0])] == [teks, teks]


def test_a_measured_command_tells_its_time_and_its_failure(tmp_path: Path) -> None:
    hasil = lari(("sh", "-c", "sleep 0.3"), tmp_path, memori=True)
    assert hasil.wall >= 0.3
    assert hasil.cpu < hasil.wall
    assert hasil.puncak > 0
    with pytest.raises(GagalError, match="sebabnya"):
        lari(("sh", "-c", "echo sebabnya; exit 3"), tmp_path)


def test_verdicts_follow_the_figures() -> None:
    def baris(n: int, wall: float, halaman: int, puncak: int) -> Baris:
        kami = Ukuran([Lari(wall, wall)], Berat(n * halaman, halaman, 5_000), puncak)
        return Baris(n, kami, Ukuran([Lari(10, 10)], Berat(1, 1, 1)))

    baik = [baris(1_000, 1.4, 20_000, 0), baris(10_000, 9, 21_000, 800 * 10**6)]
    assert [tercapai for _, tercapai in putusan(baik)] == [True] * 5
    buruk = [baris(1_000, 1.6, 31_000, 0), baris(10_000, 9, 40_000, 901 * 10**6)]
    assert [tercapai for _, tercapai in putusan(buruk)] == [False] * 5
