"""Former addresses: each leads to the one page that names it, in data and in a built site."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from store_bantu import LAYANAN, PROFIL, Data
from terang import build, links
from terang.folder import Folder
from terang.spec import Pilihan

if TYPE_CHECKING:
    from pathlib import Path

PINDAH = {
    "unit/badan/profil.yml": PROFIL + "alamat_lama: [dinas, kantor]\n",
    "unit/badan/layanan/izin.yml": LAYANAN + "alamat_lama: [ijin, cabang/ijin]\n",
    "unit/badan/layanan/uji.yml": LAYANAN,
    "unit/cabang/profil.yml": PROFIL,
    "unit/cabang/layanan/tes.yml": LAYANAN + "alamat_lama: dinas/tes\n",
}


@pytest.fixture
def data(tmp_path: Path) -> Data:
    return Data(tmp_path / "data")


def berkas(data: Data) -> dict[str, str]:
    """The files of a site at former addresses."""
    situs = build.site(build.load(Folder(data.akar)))
    return {f.alamat: f.isi.decode() for f in situs.files() if f.alamat.endswith(".html")}


def tujuan(data: Data) -> dict[str, str]:
    """Former address -> where its page leads, from the root of the site."""
    hasil = {}
    for nama, html in berkas(data).items():
        lama = nama.removesuffix("index.html")
        (ke,) = set(re.findall(r'(?:href="|url=)((?:\.\./)+[^"]*/)"', html))
        assert ke.startswith("../" * lama.count("/"))
        hasil[lama] = ke.replace("../", "")
    return hasil


def test_tanpa_alamat_lama_tidak_ada_berkas(data: Data) -> None:
    data.tulis({"unit/badan/profil.yml": PROFIL, "unit/badan/layanan/izin.yml": LAYANAN})
    assert berkas(data) == {}


def test_setiap_alamat_lama_menuju_satu_halaman(data: Data) -> None:
    data.tulis(PINDAH).bersih()
    hasil = tujuan(data)
    assert hasil["layanan/badan/ijin/"] == "layanan/badan/izin/"
    assert hasil["layanan/cabang/ijin/"] == "layanan/badan/izin/"
    assert hasil["layanan/dinas/tes/"] == "layanan/cabang/tes/"
    for lama in ("dinas", "kantor"):
        assert hasil[f"unit/{lama}/"] == "unit/badan/"
        assert hasil[f"jam/{lama}/"] == "jam/badan/"
        assert hasil[f"layanan/{lama}/uji/"] == "layanan/badan/uji/"
        assert hasil[f"layanan/{lama}/ijin/"] == "layanan/badan/izin/", "renamed twice"
    situs = build.site(build.load(Folder(data.akar)))
    halaman = {p.alamat for p in situs.pages}
    assert set(hasil.values()) <= halaman
    assert not set(hasil) & halaman
    pindah = {a for a in hasil if links.unit_dari(a) == "dinas"}
    assert {links.ganti_unit(a, "badan") for a in pindah} - {
        "layanan/badan/ijin/",
        "layanan/badan/tes/",
    } == {a for a in halaman if links.unit_dari(a) == "badan"}, "all of its pages"


def test_halaman_pindah_mengantar_tanpa_skrip(data: Data) -> None:
    data.tulis(PINDAH)
    data.tulis({"unit/badan/layanan/uji.yml": "nama: Uji <b>\nringkasan: x\nalamat_lama: tes\n"})
    html = berkas(data)["layanan/badan/tes/index.html"]
    assert '<meta http-equiv="refresh" content="0; url=../../../layanan/badan/uji/">' in html
    assert '<link rel="canonical" href="../../../layanan/badan/uji/">' in html
    assert '<meta name="robots" content="noindex">' in html
    assert '<a href="../../../layanan/badan/uji/">Uji &lt;b&gt;</a>' in html
    assert "<script" not in html
    assert "bukan laman resmi" in html


def test_situs_resmi_tidak_disebut_contoh(data: Data) -> None:
    data.tulis(PINDAH)
    situs = data.akar / "situs.yml"
    situs.write_text(situs.read_text("utf-8").replace("contoh\n", "resmi\n"), "utf-8")
    assert "bukan laman resmi" not in "".join(berkas(data).values())


def test_tidak_dapat_dicari(data: Data) -> None:
    """Neither the index of names nor the search knows of them."""
    data.tulis(PINDAH)
    muatan = build.load(Folder(data.akar))
    situs = build.site(muatan, Pilihan(cari=True))
    isi = {f.alamat: f.isi.decode() for f in situs.files()}
    assert any(nama.startswith("cari/indeks/") for nama in isi)
    dicari = "".join(t for nama, t in isi.items() if nama.startswith("cari/"))
    dicari += "".join(p.body() for p in situs.pages if p.alamat.startswith("indeks/"))
    assert "layanan/badan/izin/" in dicari
    for lama in ("ijin", "dinas", "kantor"):
        assert f"/{lama}/" not in dicari


@pytest.mark.parametrize(
    ("berkas", "harap"),
    [
        # what a unit of another name now has, it had there, too
        (
            {"unit/badan/layanan/tes.yml": LAYANAN},
            [("M61", "unit/cabang/layanan/tes.yml:3:14")],
        ),
        (
            {"unit/badan/layanan/uji.yml": LAYANAN + "alamat_lama: tes\n"},
            [("M61", "unit/cabang/layanan/tes.yml:3:14")],
        ),
        # it was there, and said so itself
        ({"unit/badan/layanan/uji.yml": LAYANAN + "alamat_lama: dinas/uji\n"}, []),
        (
            {"unit/lain/profil.yml": PROFIL + "alamat_lama:\n  - kantor\n"},
            [("M61", "unit/lain/profil.yml:4:5")],
        ),
        ({"unit/dinas/profil.yml": PROFIL}, [("M60", "unit/badan/profil.yml:3:15")]),
        (
            {"unit/cabang/layanan/ijin.yml": LAYANAN},
            [("M60", "unit/badan/layanan/izin.yml:3:21")],
        ),
        (
            {"unit/lain/profil.yml": PROFIL + "alamat_lama: a/b\n"},
            [("M19", "unit/lain/profil.yml:3:14")],
        ),
    ],
)
def test_yang_tidak_dapat_mengantar(
    data: Data, berkas: dict[str, str], harap: list[tuple[str, str]]
) -> None:
    data.tulis(PINDAH | berkas)
    assert data.keluhan() == harap


def test_berkas_yang_tidak_terbaca_tidak_dituduh(data: Data) -> None:
    """An entry with a fault of its own is not told of a second one, nor is anyone else."""
    data.tulis(PINDAH | {"unit/cabang/layanan/tes.yml": "nama: [\n"})
    assert {aturan[0] for aturan, _ in data.keluhan()} == {"Y"}
