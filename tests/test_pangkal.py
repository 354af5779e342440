"""The ground the tests stand on: builds shared by processes, and nothing skipped in silence."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest

from peramban import BuildError, build, once

TESTS = Path(__file__).parent


@pytest.fixture
def project(tmp_path: Path) -> Path:
    docs = tmp_path / "proyek" / "docs"
    docs.mkdir(parents=True)
    (docs / "index.md").write_text("# Beranda\n\n[lain](lain.md)\n", "utf-8")
    (docs / "lain.md").write_text("# Lain\n", "utf-8")
    config = "site_name: Contoh\ntheme: {name: material, font: false}\nplugins: []\n"
    (docs.parent / "mkdocs.yml").write_text(config, "utf-8")
    return docs.parent


@pytest.mark.parametrize("host", ["mkdocs", "properdocs"])
def test_build(project: Path, tmp_path: Path, host: str) -> None:
    site = build(project, tmp_path / "situs", host)
    assert "<h1" in (site / "lain" / "index.html").read_text("utf-8")


def test_build_is_strict(project: Path, tmp_path: Path) -> None:
    (project / "docs" / "lain.md").unlink()
    with pytest.raises(BuildError, match=r"lain\.md"):
        build(project, tmp_path / "situs")


def test_once_is_once(tmp_path: Path) -> None:
    calls: list[Path] = []

    def make(target: Path) -> None:
        calls.append(target)
        target.mkdir()

    with ThreadPoolExecutor(4) as pool:
        sites = list(pool.map(lambda _: once(tmp_path, "situs", make), range(8)))
    assert set(sites) == {tmp_path / "situs"}
    assert len(calls) == 1


def test_failure_is_tried_once_and_reported_to_all(tmp_path: Path) -> None:
    calls: list[Path] = []

    def make(target: Path) -> None:
        calls.append(target)
        raise BuildError("data salah")

    for _ in range(2):
        with pytest.raises(BuildError, match="data salah"):
            once(tmp_path, "situs", make)
    assert len(calls) == 1


def test_build_can_be_shared(project: Path, tmp_path: Path) -> None:
    site = once(tmp_path, "situs", partial(build, project))
    assert (site / "index.html").is_file()


SAMPLE = """
import pytest
@pytest.mark.browser
def test_peramban(): pass
@pytest.mark.panjang
def test_panjang(): pass
def test_biasa(): pass
"""
INI = "[pytest]\nmarkers =\n  panjang: x\n  browser: x\n"


def run_sample(place: Path, *options: str, **env: str) -> subprocess.CompletedProcess[str]:
    (place / "test_contoh.py").write_text(SAMPLE, "utf-8")
    (place / "pytest.ini").write_text(INI, "utf-8")
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTEST", "TERANG", "CI"))}
    kept |= {"PYTHONPATH": str(TESTS), "TERANG_CHROMIUM": str(place / "tidak-ada")} | env
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "conftest", "-p", "no:cacheprovider", *options],
        cwd=place,
        env=kept,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("options", [(), ("-n", "2")], ids=["satu", "xdist"])
def test_missing_browser_is_said_aloud(tmp_path: Path, options: tuple[str, ...]) -> None:
    done = run_sample(tmp_path, *options)
    assert done.returncode == 0
    assert "1 passed, 2 skipped" in done.stdout
    assert "UJI PERAMBAN TIDAK DIJALANKAN" in done.stdout
    assert "1 uji dilewati, belum ada:" in done.stdout
    assert "chromium" in done.stdout
    assert "1 uji panjang dilewati" in done.stdout


def test_missing_browser_fails_in_ci(tmp_path: Path) -> None:
    done = run_sample(tmp_path, CI="true")
    assert done.returncode == 1
    assert "1 passed, 1 skipped, 1 error" in done.stdout
    assert "chromium" in done.stdout


def test_long_run_runs_long_tests(tmp_path: Path) -> None:
    done = run_sample(tmp_path, TERANG_PANJANG="1")
    assert "2 passed, 1 skipped" in done.stdout
    assert "uji panjang dilewati" not in done.stdout
