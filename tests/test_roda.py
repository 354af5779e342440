"""The wheel: built and installed without the network, it makes and builds a site by itself."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from peramban import once

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[1]
PAKET = ROOT / "plugins"


def jalankan(perintah: Sequence[str | Path], cwd: Path) -> str:
    # Neither this checkout nor the settings of its tests may help the installed package.
    lingkungan = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    hasil = subprocess.run(
        perintah,
        cwd=cwd,
        env={**lingkungan, "PYTHONUTF8": "1", "PIP_NO_INDEX": "1", "PIP_NO_INPUT": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    assert hasil.returncode == 0, hasil.stdout
    return hasil.stdout


def bangun_roda(tujuan: Path) -> None:
    tujuan.mkdir()
    jalankan([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tujuan], ROOT)


@pytest.fixture(scope="session")
def roda(tmp_path_factory: pytest.TempPathFactory) -> Path:
    sendiri = tmp_path_factory.getbasetemp()
    bersama = sendiri.parent if "PYTEST_XDIST_WORKER" in os.environ else sendiri
    (hasil,) = once(bersama, "roda", bangun_roda).glob("*.whl")
    return hasil


def test_contents(roda: Path) -> None:
    with ZipFile(roda) as isi:
        nama = set(isi.namelist())
    paket = {n for n in nama if n.startswith("terang/")}
    seharusnya = {
        f.relative_to(PAKET).as_posix()
        for f in (PAKET / "terang").rglob("*")
        if f.is_file() and "__pycache__" not in f.parts
    }
    assert paket == seharusnya
    assert {
        "terang/py.typed",
        "terang/theme/main.html",
        "terang/theme/assets/terang.css",
        "terang/templates/layanan.html",
        "terang/hukum/komponen.py",
        "terang/cli/contoh/mkdocs.yml",
        "terang/cli/contoh/dot-gitignore",
        "terang/cli/contoh/data/unit/SLUG/profil.yml",
    } <= paket
    lain = {n.split("/", 1)[1] for n in nama - paket if ".dist-info/" in n}
    assert len(lain) == len(nama - paket), "only the package and its metadata"
    assert {"METADATA", "entry_points.txt", "licenses/LICENSE"} <= lain


def test_installed_alone(roda: Path, tmp_path: Path) -> None:
    lingkungan = tmp_path / "lingkungan"
    jalankan([sys.executable, "-m", "venv", "--without-pip", lingkungan], tmp_path)
    bin_ = lingkungan / ("Scripts" if os.name == "nt" else "bin")
    python = bin_ / "python"
    jalankan(
        [sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "-q", roda],
        tmp_path,
    )
    # Its dependencies are those of this environment. A .pth file in a directory that is itself
    # named by one is not read, so the package installed in place here stays unseen.
    (pustaka,) = lingkungan.rglob("site-packages")
    sini = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (pustaka / "ketergantungan.pth").write_text("\n".join(sorted(sini)) + "\n", "utf-8")
    asal = jalankan([python, "-c", "import terang; print(terang.__file__)"], tmp_path)
    assert Path(asal.strip()).is_relative_to(lingkungan)

    proyek = tmp_path / "proyek"
    nama = 'Dinas "Contoh": #1'
    terang = bin_ / "terang"
    jalankan([terang, "baru", proyek, "--unit", "dinas-contoh", "--nama", nama], tmp_path)
    laporan = jalankan([terang, "periksa", "--strict"], proyek)
    assert "0 galat, 0 peringatan" in laporan
    jalankan([python, "-m", "mkdocs", "build", "--strict"], proyek)
    layanan = proyek / "site" / "layanan" / "dinas-contoh" / "contoh-layanan" / "index.html"
    assert "Contoh layanan surat keterangan" in layanan.read_text("utf-8")
    assert (proyek / "site" / "assets" / "terang.css").is_file()
