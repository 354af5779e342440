"""The index and its questions in Python: shape, properties, synonyms, command, plugin."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proyek import proyek
from terang import build, links, search
from terang.cli import main
from terang.folder import Folder
from terang.pages import Bingkai
from terang.pages import susun as susun_halaman
from terang.search import Indeks
from terang.search.berkas import INTI, KOSAKATA, susun
from terang.search.dokumen import ISI, JENIS, NAMA, SALAH_TULIS, Dokumen
from terang.spec import PageSpec, Pilihan

if TYPE_CHECKING:
    from terang.spec import FileSpec

ROOT = Path(__file__).parents[1]


def indeks(*dokumen: Dokumen) -> Indeks:
    berkas = {f.alamat: f.isi for f in susun(list(dokumen))}
    return Indeks(berkas.get)


def dokumen(nama: str, *lain: tuple[int, str], alamat: str = "") -> Dokumen:
    return Dokumen(
        alamat or f"x/{nama}/", nama, "halaman", ((NAMA, nama), *lain), (f"Tentang {nama}",)
    )


@pytest.fixture(scope="module")
def contoh() -> dict[str, FileSpec]:
    situs = build.site(build.load(Folder(ROOT / "data")), Pilihan(cari=True))
    return {f.alamat: f for f in situs.files()}


@pytest.fixture(scope="module")
def cari(contoh: dict[str, FileSpec]) -> Indeks:
    return Indeks(lambda alamat: contoh[alamat].isi)


def test_without_search_there_are_no_files_and_no_page() -> None:
    situs = build.site(build.load(Folder(ROOT / "data")))
    assert [f.alamat for f in situs.files() if not f.alamat.startswith("layanan/saring/")] == []
    assert situs.cari == ""
    assert "cari/" not in {p.alamat for p in situs.pages}


def test_every_result_leads_to_a_page(contoh: dict[str, FileSpec]) -> None:
    situs = build.site(build.load(Folder(ROOT / "data")), Pilihan(cari=True))
    ada = {p.alamat: p for p in situs.pages}
    semua = [d for a, f in contoh.items() if "/d" in a for d in json.loads(f.isi)]
    assert len(semua) > 40
    for alamat, *_ in semua:
        halaman, _, jangkar = alamat.partition("#")
        assert halaman in ada, alamat
        di_sana = {h.anchor for h in ada[halaman].headings} | ada[halaman].anchors
        assert not jangkar or jangkar in di_sana, alamat


def test_the_index_is_the_same_every_time(contoh: dict[str, FileSpec]) -> None:
    lagi = build.site(build.load(Folder(ROOT / "data")), Pilihan(cari=True))
    assert {f.alamat: f.isi for f in lagi.files()} == {a: f.isi for a, f in contoh.items()}


def test_names_that_are_never_shown_are_not_in_what_is_shown(contoh: dict[str, FileSpec]) -> None:
    tampil = b"".join(f.isi for a, f in contoh.items() if "/d" in a)
    for kata in (b"BPPF", b"Pmberdayaan", b"Balai Sepatu Sidoarjo", b"kursus IKM"):
        assert kata not in tampil
    tebakan = contoh[KOSAKATA].isi.split()
    assert b"pmberdayaan" not in tebakan
    assert b"pemberdayaan" in tebakan


@pytest.mark.parametrize("tanya", ["BPPF", "Balai Pengembangan Industri Persepatuan Indonesia"])
def test_other_and_former_names_are_found(cari: Indeks, tanya: str) -> None:
    assert cari.cari(tanya)[0].alamat == "unit/bpipi/"


def test_a_page_stands_once_in_the_results(cari: Indeks) -> None:
    alamat = [h.alamat for h in cari.cari("bpipi", 50)]
    assert len(alamat) == len(set(alamat)) > 10


def test_phrases_count_more_than_their_words_apart() -> None:
    sini, sana = dokumen("izin usaha kulit"), dokumen("kulit izin lain usaha")
    assert indeks(sana, sini).cari("izin usaha kulit")[0].judul == sini.judul


def test_names_count_more_than_prose() -> None:
    nama, prosa = dokumen("Kalibrasi"), dokumen("Lain", (ISI, "kalibrasi " * 5))
    assert [h.judul for h in indeks(prosa, nama).cari("kalibrasi")] == ["Kalibrasi", "Lain"]


def test_half_of_what_is_asked_for_is_not_enough() -> None:
    i = indeks(dokumen("Sertifikat mutu"), dokumen("Lain"))
    assert i.cari("sertifikat")
    assert i.cari("sertifikat rumah tinggal susun") == ()


def test_misspelt_words_of_documents_are_found_and_never_offered() -> None:
    i = indeks(dokumen("Balai", (SALAH_TULIS, "Balau")), dokumen("Lain"))
    assert i.cari("balau")[0].sebab == (("balau", "nama lain"),)
    assert i.cari("balax")[0].sebab == (("balai", "nama"),)


@given(st.lists(st.text(min_size=1), min_size=1, max_size=6), st.text())
def test_any_text_is_data_and_any_question_is_answered(nama: list[str], tanya: str) -> None:
    semua = [dokumen(n, (ISI, tanya), alamat=f"x/{i}/") for i, n in enumerate(nama)]
    berkas = {f.alamat: f.isi for f in susun(semua)}
    tampil = [d for a in sorted(berkas) if "/d" in a for d in json.loads(berkas[a])]
    assert [d[1] for d in tampil] == nama
    assert all(d[4] == f"Tentang {n}" for d, n in zip(tampil, nama, strict=True))
    i = Indeks(berkas.get)
    for t in (tanya, *nama):
        assert {h.judul for h in i.cari(t)} <= set(nama)
    pecahan = [json.loads(isi) for a, isi in berkas.items() if a.endswith(".json") and "/k" in a]
    istilah = [k for p in pecahan for k in p]
    assert istilah == sorted(istilah)
    assert all(set(k) <= set("abcdefghijklmnopqrstuvwxyz0123456789 =-") for k in istilah)


def test_channels_without_anything_to_show_are_left_out(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    kanal = tmp_path / "data" / "unit" / "bpipi" / "kanal.yml"
    with kanal.open("a", encoding="utf-8") as f:
        f.write("ada: {jenis: sms, nilai: '08123456789'}\nkosong: {jenis: obrolan}\n")
    situs = build.site(build.load(Folder(tmp_path / "data")), Pilihan(cari=True))
    indeks = Indeks({f.alamat: f.isi for f in situs.files()}.get)
    semua = {h.judul for kata in ("sms bpipi", "obrolan bpipi") for h in indeks.cari(kata, 50)}
    assert "SMS BPIPI" in semua
    assert not [judul for judul in semua if judul.startswith("Obrolan") and "BPIPI" in judul]


def test_sites_add_words_of_their_own(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    sinonim = tmp_path / "data" / "sinonim.yml"

    def tanya(kata: str) -> list[str]:
        situs = build.site(build.load(Folder(tmp_path / "data")), Pilihan(cari=True))
        berkas = {f.alamat: f.isi for f in situs.files()}
        return [h.alamat for h in Indeks(berkas.get).cari(kata)][:1]

    assert tanya("ngglondang") == []
    sinonim.write_text("uji: [ngglondang]\n", "utf-8")
    assert tanya("ngglondang") == ["layanan/bpipi/pengujian/"]


def test_an_index_of_another_version_is_refused(contoh: dict[str, FileSpec]) -> None:
    inti = json.loads(contoh[INTI].isi) | {"versi": 0}
    lain = {INTI: replace(contoh[INTI], isi=json.dumps(inti).encode())}
    with pytest.raises(Exception, match="bangun ulang"):
        Indeks(lambda alamat: lain[alamat].isi)


def test_kinds_are_all_labelled(contoh: dict[str, FileSpec]) -> None:
    assert json.loads(contoh[INTI].isi)["jenis"] == list(JENIS.values())


def test_command(situs_contoh: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cari", "jam", "buka", "bpipi", "--situs", str(situs_contoh)]) == 0
    pertama = capsys.readouterr().out.splitlines()[:3]
    assert pertama[0] == "1. Jam layanan BPIPI (Jam layanan, BPIPI)"
    assert pertama[1] == "   jam/bpipi/"
    assert "07.30–12.00" in pertama[2]
    assert main(["cari", "harga", "emas", "--situs", str(situs_contoh)]) == 0
    assert capsys.readouterr().out == "Tidak ditemukan: harga emas\n"


def test_command_without_an_index(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cari", "jam", "--situs", str(tmp_path)]) == 2
    galat = capsys.readouterr().err
    assert "tidak ada indeks pencarian" in galat
    assert "terang-cari" in galat


def test_search_needs_the_plugin_terang(tmp_path: Path) -> None:
    uji = proyek(tmp_path)
    uji.config(plugins=["terang-cari"])
    hasil = uji.run("build", "--strict")
    assert hasil.returncode != 0
    assert "Tulis di mkdocs.yml di bawah plugins: terang, lalu terang-cari" in hasil.stdout


def test_without_the_plugin_there_is_no_box_and_no_script(tmp_path: Path) -> None:
    uji = proyek(tmp_path)
    assert uji.run("build", "--strict").returncode == 0
    html = uji.page("")
    assert "t-cari" not in html
    assert re.findall(r"<script[^>]*>", html) == ['<script type="module" src="assets/halaman.js">']
    assert not (uji.site / "assets" / "cari").exists()
    assert not (uji.site / "cari").exists()


def test_box_leads_on_without_javascript(situs_contoh: Path) -> None:
    html = (situs_contoh / "layanan" / "bpipi" / "pengujian" / "index.html").read_text("utf-8")
    ke = "indeks/" if (situs_contoh / "indeks" / "index.html").exists() else "cari/"
    assert f'<form class="t-cari" role="search" action="../../../{ke}">' in html
    assert html.count("<script") == 1
    assert not (situs_contoh / "search").exists()


def _halaman(alamat: str) -> PageSpec:
    return PageSpec(alamat, alamat, "", str, (), None, "", "")


def test_pages_of_their_own_are_led_to_once_they_exist() -> None:
    bingkai = Bingkai.dari(build.load(Folder(ROOT / "data")))
    baru = [
        *(links.istilah("maklumat"), links.PERATURAN, links.jam("bpipi"), links.pengaduan("bpipi")),
        *(links.tarif("bpipi"), links.maklumat("bpipi"), links.dokumen("bpipi-keputusan-41-2023")),
        *(links.INDEKS, links.indeks("a")),
    ]
    ada = susun_halaman(bingkai)
    dikenal = {p.alamat for p in ada}
    pages = (*ada, *(_halaman(a) for a in baru if a not in dikenal))
    berkas = {f.alamat: f.isi for f in search.indeks(bingkai, pages)}
    indeks = Indeks(berkas.get)
    harap = {
        "apa itu maklumat pelayanan": links.istilah("maklumat"),
        "UU 25/2009": links.peraturan("uu-25-2009"),
        "undang-undang pelayanan publik": links.peraturan("uu-25-2009"),
        "jam buka bpipi": links.jam("bpipi"),
        "ngadu ke bpipi": links.pengaduan("bpipi"),
        "tarif jasa pelayanan teknis bpipi": links.tarif("bpipi"),
        "keputusan 41 bpipi": links.dokumen("bpipi-keputusan-41-2023"),
    }
    for tanya, alamat in harap.items():
        assert alamat in [h.alamat for h in indeks.cari(tanya, 3)], tanya
    semua = {d[0] for a, isi in berkas.items() if "/d" in a for d in json.loads(isi)}
    assert links.indeks("a") not in semua
    assert links.INDEKS in semua
    assert search.tanpa_skrip(pages) == links.INDEKS
    assert search.tanpa_skrip(ada if links.INDEKS not in dikenal else ()) == links.CARI
