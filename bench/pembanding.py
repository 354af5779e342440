"""The usual way: MkDocs, Material, mkdocs-gen-files. In: our data; out: another project."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

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
  - gen-files:
      scripts:
        - {skrip}
nav:
  - Beranda: index.md
  - Layanan: layanan/index.md
  - Tentang: tentang.md
not_in_nav: |
  /layanan/
  /unit/
"""


def siapkan(akar: Path, sumber: Path) -> None:
    """Write a project into `akar` that publishes the data of the project `sumber`."""
    akar.mkdir(parents=True)
    shutil.copytree(sumber / "content", akar / "content")
    (akar / SKRIP.name).write_bytes(SKRIP.read_bytes())
    (akar / "data").symlink_to(os.path.relpath(sumber / "data", akar), target_is_directory=True)
    (akar / "mkdocs.yml").write_text(MKDOCS.format(skrip=SKRIP.name), "utf-8")
