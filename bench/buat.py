"""A made-up project of N services, like a real one. In: N and a seed; out: a directory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bench import kata
from bench import unit as unit_
from bench.layanan import layanan, nama_layanan, penjelasan
from bench.tulis import yaml

if TYPE_CHECKING:
    from pathlib import Path

PER_UNIT = 40
BENIH = 20261120
TANGGAL = "2026-11-20"

MKDOCS = """\
site_name: Ukuran
docs_dir: content
use_directory_urls: true
theme:
  name: material
plugins:
  - terang
nav:
  - Beranda: index.md
  - Layanan: layanan/index.md
  - Tentang: tentang.md
"""
TENTANG = """\
# Tentang situs ini

Situs ini dibuat untuk mengukur kecepatan. Semua isinya karangan.
"""


def buat(akar: Path, n: int, benih: int = BENIH) -> None:
    """Write a project with `n` services into the empty directory `akar`.

    The same `n` and `benih` give the same bytes; a service is the same in every project.
    """
    jumlah_unit = max(1, -(-n // PER_UNIT))
    _tulis(akar / "mkdocs.yml", MKDOCS)
    _tulis(akar / "content" / "tentang.md", TENTANG)
    data = akar / "data"
    _tulis(data / "situs.yml", yaml(_situs()))
    register: dict[str, Any] = {}
    for nomor in range(jumlah_unit):
        register |= unit_.peraturan(benih, nomor)
        _unit(data, benih, nomor, min(PER_UNIT, n - nomor * PER_UNIT))
    _tulis(data / "peraturan.yml", yaml(register))


def _situs() -> dict[str, str]:
    return {
        "nama": "Situs ukuran",
        "alamat_dasar": "https://contoh.invalid/",
        "versi_format": "1",
        "peran": "contoh",
        "tanggal_bangun": TANGGAL,
    }


def _unit(data: Path, benih: int, nomor: int, jumlah: int) -> None:
    bekal = unit_.bekal(benih, nomor)
    folder = data / "unit" / bekal.unit
    for nama, isi in unit_.berkas(benih, nomor, jumlah).items():
        _tulis(folder / nama, yaml(isi))
    _tulis(data / "dokumen" / f"{bekal.dokumen}.yml", yaml(unit_.dokumen(benih, nomor)))
    diakui: dict[str, Any] = {}
    for i in range(1, jumlah + 1):
        id_, isi = kata.slug(nama_layanan(bekal, i)), layanan(bekal, i)
        _tulis(folder / "layanan" / f"{id_}.yml", yaml(isi))
        diakui |= penjelasan(bekal, id_, isi)
    if diakui:
        _tulis(folder / "temuan-diakui.yml", yaml(diakui))


def _tulis(jalur: Path, teks: str) -> None:
    jalur.parent.mkdir(parents=True, exist_ok=True)
    jalur.write_text(teks, "utf-8")
