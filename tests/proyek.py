"""A small MkDocs project in a temporary directory, built in this process or by a real command."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

TESTS = Path(__file__).parent
PALSU = TESTS / "palsu"
PLUGINS = TESTS.parent / "plugins"

# Makes the plugin `terang-palsu` known to MkDocs in this process, too.
sys.path.append(str(PALSU))
palsu = importlib.import_module("palsu_build")

LAYANAN: list[dict[str, Any]] = [
    {"alamat": "", "judul": "Beranda", "induk": None, "berkas": "data/situs.json"},
    {"alamat": "layanan/", "judul": "Layanan", "headings": ["Semua"]},
    {"alamat": "unit/satu/", "judul": "Unit & <Satu>", "induk": "", "deskripsi": 'Kata "unit"'},
    {
        "alamat": "layanan/satu/akta/",
        "judul": "Akta <b>lahir</b> & lain",
        "deskripsi": "Cara <memperoleh> \"akta\" & 'salinan'",
        "headings": ["Syarat", "Biaya & waktu"],
        "induk": "layanan/",
        "isi": "<h1>Akta</h1><!--sela-->",
    },
    {
        "alamat": "layanan/satu/izin/",
        "judul": "Izin",
        "induk": "unit/satu/",
        "headings": ["Syarat"],
    },
    {"alamat": "layanan/dua/izin/", "judul": "Izin dua", "induk": "layanan/", "berkas": None},
]


@dataclass(frozen=True, slots=True)
class Proyek:
    root: Path

    @property
    def site(self) -> Path:
        return self.root / "site"

    def data(self, **isi: Any) -> None:
        (self.root / "data").mkdir(exist_ok=True)
        isi.setdefault("halaman", LAYANAN)
        (self.root / "data" / "situs.json").write_text(json.dumps(isi), "utf-8")

    def content(self, nama: str, teks: str) -> None:
        berkas = self.root / "content" / nama
        berkas.parent.mkdir(parents=True, exist_ok=True)
        berkas.write_text(teks, "utf-8")

    def config(self, penyela: dict[str, str] | None = None, **lain: Any) -> None:
        isi = {
            "site_name": "Uji",
            "docs_dir": "content",
            "repo_url": "https://git.contoh/o/r",
            "edit_uri": "edit/main/content/",
            "theme": {"name": "material"},
            "nav": ["index.md", {"Layanan publik": "layanan/index.md"}, "tentang.md"],
            "plugins": [{"terang-palsu": {}}, {"penyela": penyela or {}}],
            "extra": {"generator": False},
            **lain,
        }
        (self.root / "mkdocs.yml").write_text(yaml.safe_dump(isi), "utf-8")

    def run(self, *args: str, host: str = "mkdocs", **env: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", host, *(args or ("build",))],
            cwd=self.root,
            env=environment(**env),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=60,
            check=False,
        )

    def page(self, alamat: str) -> str:
        return (self.site / alamat / "index.html").read_text("utf-8")


def environment(**env: str) -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(
            [str(PALSU), str(PLUGINS), *filter(None, [os.environ.get("PYTHONPATH")])]
        ),
        "NO_MKDOCS_2_WARNING": "1",
        "DISABLE_MKDOCS_2_WARNING": "true",
        **env,
    }


def proyek(root: Path, **isi: Any) -> Proyek:
    """Return a project that builds: five generated pages, one written by hand."""
    hasil = Proyek(root)
    hasil.data(**isi)
    hasil.config()
    hasil.content("tentang.md", "# Tentang\n\n[izin](layanan/satu/izin/index.md#syarat)\n")
    return hasil


def tree(root: Path) -> dict[str, bytes]:
    """Return every file below `root`."""
    return {
        p.relative_to(root).as_posix(): p.read_bytes()
        for p in sorted(root.rglob("*"))
        if p.is_file()
    }
