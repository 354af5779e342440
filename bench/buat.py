"""A made-up project of N services, like a real one. In: N and a seed; out: a directory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bench import kata
from bench import unit as unit_
from bench.layanan import layanan, nama_layanan, penjelasan, penjelasan_unit
from bench.tulis import yaml

if TYPE_CHECKING:
    from pathlib import Path

    from bench.bekal import Bekal

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
  - terang-cari
nav:
  - Beranda: index.md
  - Layanan: layanan/index.md
  - Tentang: tentang.md
"""
TENTANG = """\
# Tentang situs ini

Situs ini dibuat untuk mengukur kecepatan. Semua isinya karangan.
"""


def buat(akar: Path, n: int, benih: int = BENIH, *, sendiri: bool = False) -> None:
    """Write a project with `n` services into the empty directory `akar`.

    The same arguments give the same bytes; a service is the same in every project of its shape.

    Args:
        akar: the directory.
        n: how many services.
        benih: seed.
        sendiri: all 14 components stand in every service. Without it the components that
            documents print once for all services stand in the instrument of the unit.
    """
    jumlah_unit = max(1, -(-n // PER_UNIT))
    _tulis(akar / "mkdocs.yml", MKDOCS)
    _tulis(akar / "content" / "tentang.md", TENTANG)
    data = akar / "data"
    _tulis(data / "situs.yml", yaml(situs()))
    register: dict[str, Any] = {}
    for nomor in range(jumlah_unit):
        register |= unit_.peraturan(benih, nomor)
        bekal = unit_.bekal(benih, nomor, sendiri=sendiri)
        _unit(data, bekal, nomor, min(PER_UNIT, n - nomor * PER_UNIT))
    _tulis(data / "peraturan.yml", yaml(register))


def situs() -> dict[str, str]:
    """What a measured site says of itself."""
    return {
        "nama": "Situs ukuran",
        "alamat_dasar": "https://contoh.invalid/",
        "versi_format": "1",
        "peran": "contoh",
        "tanggal_bangun": TANGGAL,
    }


def _unit(data: Path, bekal: Bekal, nomor: int, jumlah: int) -> None:
    folder = data / "unit" / bekal.unit
    berkas = unit_.berkas(bekal, nomor, jumlah)
    for nama, isi in berkas.items():
        _tulis(folder / nama, yaml(isi))
    for id_, isi in unit_.dokumen(bekal, nomor).items():
        _tulis(data / "dokumen" / f"{id_}.yml", yaml(isi))
    diakui: dict[str, Any] = penjelasan_unit(bekal, berkas)
    for i in range(1, jumlah + 1):
        id_, isi = kata.slug(nama_layanan(bekal, i)), layanan(bekal, i)
        _tulis(folder / "layanan" / f"{id_}.yml", yaml(isi))
        diakui |= penjelasan(bekal, id_, isi)
    if diakui:
        _tulis(folder / "temuan-diakui.yml", yaml(diakui))


def _tulis(jalur: Path, teks: str) -> None:
    jalur.parent.mkdir(parents=True, exist_ok=True)
    jalur.write_text(teks, "utf-8")
