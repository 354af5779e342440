"""The usual way: MkDocs, Material, mkdocs-gen-files. In: our data; out: another project."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Cara:
    """What a peer leaves as MkDocs and Material have it by default."""

    cari: bool
    """Material's search."""
    navigasi: bool
    """Every page in the navigation, which is pruned."""


CARA = {
    "gen-files": Cara(cari=False, navigasi=False),
    "gen-files+cari": Cara(cari=True, navigasi=False),
    "gen-files+cari+nav": Cara(cari=True, navigasi=True),
}
"""The ways to compare with, from the barest to what Material makes of generated pages unless it is
told otherwise. The target is held against each, by our build that makes a search or none, too."""
SKRIP = Path(__file__).with_name("halaman_md.py")

MKDOCS = """\
site_name: Situs ukuran
site_url: https://contoh.invalid/
docs_dir: content
use_directory_urls: true
theme:
  name: material
  language: id
  font: false
  features:
    - navigation.prune
markdown_extensions:
  - attr_list
  - def_list
  - tables
  - toc
plugins:
{cari}  - gen-files:
      scripts:
        - {skrip}
"""
NAV = """\
nav:
  - Beranda: index.md
  - Layanan: layanan/index.md
  - Tentang: tentang.md
not_in_nav: |
  /layanan/
  /unit/
"""


def siapkan(akar: Path, sumber: Path, cara: Cara = CARA["gen-files"]) -> None:
    """Write a project into `akar` that publishes the data of the project `sumber`.

    Args:
        akar: a directory that does not exist yet.
        sumber: one of our projects.
        cara: what it leaves at its default.
    """
    akar.mkdir(parents=True)
    shutil.copytree(sumber / "content", akar / "content")
    (akar / SKRIP.name).write_bytes(SKRIP.read_bytes())
    (akar / "data").symlink_to(os.path.relpath(sumber / "data", akar), target_is_directory=True)
    isi = MKDOCS.format(skrip=SKRIP.name, cari="  - search\n" if cara.cari else "")
    isi += "" if cara.navigasi else NAV
    (akar / "mkdocs.yml").write_text(isi, "utf-8")


def tanpa_cari(kami: Path) -> Path:
    """Write one of our projects again, over the same data, without its search."""
    akar = kami.with_name(f"{kami.name}-tanpa-cari")
    akar.mkdir()
    shutil.copytree(kami / "content", akar / "content")
    (akar / "data").symlink_to(os.path.relpath(kami / "data", akar), target_is_directory=True)
    isi = (kami / "mkdocs.yml").read_text("utf-8").replace("  - terang-cari\n", "")
    (akar / "mkdocs.yml").write_text(isi, "utf-8")
    return akar
