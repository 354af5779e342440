"""Findings for programs that mark lines: paths from the root of the repository, and SARIF."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest
import yaml

from terang.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
CONTOH = ROOT / "contoh" / "data"
PERINTAH = re.compile(r"::(error|warning|notice) file=([^,]+),line=(\d+),col=(\d+),")


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """A repository whose data lie below its root."""
    (tmp_path / ".git").mkdir()
    shutil.copytree(CONTOH, tmp_path / "contoh" / "data")
    return tmp_path


@pytest.fixture
def periksa(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[[Path, str, str], str]:
    def lari(di: Path, data: str, bentuk: str) -> str:
        monkeypatch.chdir(di)
        main(["periksa", "--data", data, "--format", bentuk])
        return capsys.readouterr().out

    return lari


def tanda(teks: str) -> list[tuple[str, str, int]]:
    semua = [PERINTAH.match(baris) for baris in teks.splitlines()]
    return [(m[1], m[2], int(m[3])) for m in semua if m]


def tempat(laporan: dict[str, Any]) -> list[tuple[str, int]]:
    return [(t["lokasi"][0]["berkas"], t["lokasi"][0]["baris"]) for t in laporan["temuan"]]


@pytest.mark.parametrize(
    ("di", "data"), [("", "contoh/data"), ("contoh", "data"), ("contoh/data", ".")]
)
def test_github_menandai_berkas_dari_akar(
    repo: Path, periksa: Callable[[Path, str, str], str], di: str, data: str
) -> None:
    """From wherever it is run, each mark names a file of the repository and a line in it."""
    semua = tanda(periksa(repo / di, data, "github"))
    laporan = json.loads(periksa(repo / di, data, "json"))
    # JSON keeps its contract: paths from the parent of the data directory
    assert [(f.removeprefix("contoh/"), b) for _, f, b in semua] == tempat(laporan)
    for _, berkas, baris in semua:
        assert berkas.startswith("contoh/data/")
        assert baris <= len((repo / berkas).read_text("utf-8").splitlines())
    assert len(semua) == len(laporan["temuan"]) > 5


def test_tanda_menunjuk_baris_yang_salah(
    repo: Path, periksa: Callable[[Path, str, str], str]
) -> None:
    berkas = repo / "contoh/data/unit/dinas-perizinan/profil.yml"
    isi = berkas.read_text("utf-8")
    berkas.write_text(f"{isi}salahketik: x\n", "utf-8")
    nomor = len(isi.splitlines()) + 1
    nama = "contoh/data/unit/dinas-perizinan/profil.yml"
    assert ("error", nama, nomor) in tanda(periksa(repo, "contoh/data", "github"))


def test_tanpa_repositori_folder_kerja_akarnya(
    tmp_path: Path, periksa: Callable[[Path, str, str], str]
) -> None:
    shutil.copytree(CONTOH, tmp_path / "a" / "isi")
    assert {f.split("/unit/")[0] for _, f, _ in tanda(periksa(tmp_path, "a/isi", "github"))} == {
        "a/isi"
    }
    # data elsewhere than below the working directory have no path from it
    (tmp_path / "b").mkdir()
    luar = tanda(periksa(tmp_path / "b", "../a/isi", "github"))
    assert {f.split("/unit/")[0] for _, f, _ in luar} == {"isi"}


def test_tautan_folder_ditandai_di_tempat_aslinya(
    repo: Path, periksa: Callable[[Path, str, str], str]
) -> None:
    (repo / "data").symlink_to("contoh/data")
    semua = tanda(periksa(repo, "data", "github"))
    assert semua
    assert all(f.startswith("contoh/data/") for _, f, _ in semua)


def sarif(teks: str) -> dict[str, Any]:
    (run,) = json.loads(teks)["runs"]
    hasil: dict[str, Any] = run
    return hasil


def test_sarif_punya_yang_diminta_github(
    repo: Path, periksa: Callable[[Path, str, str], str]
) -> None:
    run = sarif(periksa(repo, "contoh/data", "sarif"))
    driver = run["tool"]["driver"]
    assert driver["name"] == "Terang"
    assert re.fullmatch(r"\d+\.\d+\.\d+.*", driver["semanticVersion"])
    aturan = driver["rules"]
    for satu in aturan:
        for bidang in ("shortDescription", "fullDescription", "help"):
            assert satu[bidang]["text"]
        assert len(satu["shortDescription"]["text"]) <= 1024
        assert satu["defaultConfiguration"]["level"] in ("error", "warning", "note")
    (dasar,) = run["originalUriBaseIds"]
    # no address: a log tells nothing of the machine that made it
    assert "uri" not in run["originalUriBaseIds"][dasar]
    laporan = json.loads(periksa(repo, "contoh/data", "json"))
    level = {"galat": "error", "peringatan": "warning", "saran": "note"}
    for hasil, temuan in zip(run["results"], laporan["temuan"], strict=True):
        assert aturan[hasil["ruleIndex"]]["id"] == hasil["ruleId"] == temuan["aturan"]
        assert hasil["level"] == level[temuan["tingkat"]]
        assert hasil["message"]["text"]
        (lokasi,) = hasil["locations"]
        artefak = lokasi["physicalLocation"]["artifactLocation"]
        assert artefak["uriBaseId"] == dasar
        assert (repo / unquote(artefak["uri"])).is_file()
        wilayah = lokasi["physicalLocation"]["region"]
        assert wilayah["startLine"] == temuan["lokasi"][0]["baris"]
        assert re.fullmatch(
            r"[0-9a-f]{16}:\d+", hasil["partialFingerprints"]["primaryLocationLineHash"]
        )
    assert str(repo) not in json.dumps(run)


def test_sidik_tetap_bila_baris_bergeser(
    repo: Path, periksa: Callable[[Path, str, str], str]
) -> None:
    def sidik() -> tuple[list[str], list[int]]:
        hasil = sarif(periksa(repo, "contoh/data", "sarif"))["results"]
        return (
            [h["partialFingerprints"]["primaryLocationLineHash"] for h in hasil],
            [h["locations"][0]["physicalLocation"]["region"]["startLine"] for h in hasil],
        )

    semula, baris = sidik()
    assert len(set(semula)) == len(semula)
    for berkas in (repo / "contoh/data/unit").rglob("*.yml"):
        berkas.write_text(f"# satu\n# dua\n{berkas.read_text('utf-8')}", "utf-8")
    kini, bergeser = sidik()
    assert kini == semula
    assert bergeser == [b + 2 for b in baris]
    # another datum is another finding
    berkas = repo / "contoh/data/unit/dinas-perizinan/profil.yml"
    berkas.write_text(f"{berkas.read_text('utf-8')}salahketik: x\n", "utf-8")
    assert set(sidik()[0]) - set(semula)


def test_alur_kerja_di_petunjuk() -> None:
    """The workflow of the guide is YAML, asks for no right but reading, and runs our command."""
    teks = (ROOT / "docs" / "deploy.md").read_text("utf-8")
    bagian = teks.split("### Checking a change request")[1]
    isi = yaml.load(bagian.split("```yaml\n")[1].split("```")[0], yaml.BaseLoader)
    assert isi["permissions"] == {"contents": "read"}
    langkah = isi["jobs"]["periksa"]["steps"]
    assert [s["uses"].split("@")[0] for s in langkah if "uses" in s] == ["actions/checkout"]
    assert langkah[-1]["run"].endswith("terang periksa --strict --format github")
