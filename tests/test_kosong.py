"""A service of which nothing is entered but its name: card, lists, finder and paper say so."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from peramban import axe, axe_problems, bawa, build

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

IZIN = "layanan/dinas/izin/"
BERKAS = {
    "mkdocs.yml": """\
site_name: x
docs_dir: content
theme: {name: material}
plugins: [terang, terang-cari]
nav: [index.md, layanan/index.md]
extra: {generator: false}
""",
    "data/situs.yml": """\
nama: Dinas Contoh
alamat_dasar: https://contoh.invalid/
versi_format: 1
peran: contoh
tanggal_bangun: 2026-11-20
""",
    "data/unit/dinas/profil.yml": "nama: Dinas Contoh\nzona: WIB\n",
    "data/unit/dinas/layanan/izin.yml": "nama: Izin Apa Saja\nringkasan: Izin untuk apa saja.\n",
}


@pytest.fixture(scope="module")
def situs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    akar = tmp_path_factory.mktemp("kosong")
    (akar / "content").mkdir()
    for nama, isi in BERKAS.items():
        (akar / nama).parent.mkdir(parents=True, exist_ok=True)
        (akar / nama).write_text(isi, "utf-8")
    return build(akar, akar / "hasil", strict=False)


def teks(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


def test_setiap_jawaban_mengaku(situs: Path) -> None:
    html = (situs / IZIN / "index.html").read_text("utf-8")
    kartu = html[html.index('id="jawaban"') : html.index("</dl>")]
    assert kartu.count("<dt>") == kartu.count('class="t-tiada"') == 6
    assert teks(kartu).count("elum dicantumkan") + teks(kartu).count("jam belum dicantumkan") >= 6
    lipatan = re.findall(r"<summary>(.*?)</summary>", html)
    assert len([x for x in lipatan if "belum dicantumkan" in x]) == 14
    assert "Gratis" not in html
    assert "Rp" not in teks(html)


def test_daftar_dan_penyaring_mengaku(situs: Path) -> None:
    daftar = teks((situs / "layanan/index.html").read_text("utf-8"))
    assert "Lama: belum dicantumkan · Biaya: belum dicantumkan" in daftar
    (baris,) = json.loads((situs / "layanan/saring/b0.json").read_text("utf-8"))
    assert baris[2] == "Dinas Contoh · Lama: belum dicantumkan · Biaya: belum dicantumkan"
    inti = json.loads((situs / "layanan/saring/inti.json").read_text("utf-8"))
    assert inti["banyak"] == 1
    unit = teks((situs / "unit/dinas/index.html").read_text("utf-8"))
    for kata in ("Jam layanan belum dicantumkan", "Kanal belum dicantumkan"):
        assert kata in unit
    assert "Lainnya" not in unit
    assert "Layanan gratis" not in teks((situs / "index.html").read_text("utf-8"))


@pytest.mark.browser
def test_di_kertas_dan_di_layar(situs: Path, html_salah: Callable[[Path], list[str]]) -> None:
    (cetak,) = bawa(situs, [IZIN])
    for kertas in (cetak["skrip"], cetak["tanpa"]):
        assert all(kertas["lipatan"])
        for nama in ("Persyaratan", "Jangka waktu penyelesaian", "Biaya/tarif"):
            assert f"Komponen {nama} belum dicantumkan untuk layanan ini" in kertas["teks"]
    halaman = [
        "",
        "layanan/",
        IZIN,
        "unit/dinas/",
        "jam/dinas/",
        "tarif/dinas/",
        "pengaduan/dinas/",
    ]
    assert axe_problems(axe(situs, halaman)) == []
    assert html_salah(situs) == []
