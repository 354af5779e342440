"""Announcements and a table of actors in the browser. The example has neither; they are added."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from peramban import axe, axe_problems, build

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
PENGUMUMAN = """\
jenis: {jenis}
judul: Contoh pengumuman
ringkasan: Hanya untuk uji.
mulai: 2026-11-19
sampai: 2026-11-30
"""
SOP = """\
nomor: UJI.1
nama: Contoh prosedur
pelaksana: [Pemohon, Petugas, Kepala]
langkah:
  - aktivitas: Pemohon menyerahkan berkas.
    pelaksana: [Pemohon]
    waktu: 5 menit
  - aktivitas: Petugas memeriksa bersama Kepala.
    pelaksana: [Petugas, Kepala]
    waktu: tidak berlaku
"""


@pytest.mark.browser
def test_axe_dan_html_sah(tmp_path: Path, html_salah: Callable[[Path], list[str]]) -> None:
    for nama in ("mkdocs.yml", "content", "overrides"):
        (tmp_path / nama).symlink_to(ROOT / nama, target_is_directory=(ROOT / nama).is_dir())
    shutil.copytree(ROOT / "data", tmp_path / "data")
    unit = tmp_path / "data/unit/bpipi"
    (unit / "pengumuman").mkdir()
    for jenis in ("bahaya", "tutup", "kabar"):
        isi = PENGUMUMAN.format(jenis=jenis)
        (unit / "pengumuman" / f"{jenis}.yml").write_text(isi, "utf-8")
    (unit / "sop").mkdir()
    (unit / "sop/uji.yml").write_text(SOP, "utf-8")
    situs = build(tmp_path, tmp_path / "hasil", strict=False)
    kena = ["unit/bpipi/", "layanan/bpipi/pengujian/", "jam/bpipi/", "sop/bpipi/uji/"]
    assert all("t-spanduk" in (situs / h / "index.html").read_text("utf-8") for h in kena)
    halaman = [*kena, "pengumuman/bpipi/bahaya/", "pengumuman/bpipi/tutup/"]
    assert axe_problems(axe(situs, halaman)) == []
    assert html_salah(situs) == []
