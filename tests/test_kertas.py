"""Papers of both example sites: conform, complete, the same bytes; what goes wrong is told."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kertas_bantu import Kertas, cetakan, kata, teks_html
from peramban import axe, axe_problems, kunjungi, visit_problems
from proyek import environment
from terang import build
from terang.diagnostics.texts_cetak import CETAK
from terang.folder import Folder
from terang.pages import Bingkai
from terang.pdf import mesin, regu
from terang.pdf.cetakan import Cetakan
from terang.pdf.from_html import from_html
from terang.pdf.naskah import buat_judul
from terang.pdf.poster import poster
from terang.pdf.simpanan import Simpanan
from terang.pdf.situs import cetakan as semua_cetakan
from terang.pdf.terbit import GagalTerbitError, terbitkan
from terang.spec import Pilihan

ROOT = Path(__file__).parents[1]
PEKANBARU = "ppid/bspji-pekanbaru/2019/"
PILIHAN = Pilihan(laporan=True)
ARTIKEL = re.compile(r"<article.*?</article>", re.DOTALL)
LAPORAN = 13
"""Reports of both sites."""
POSTER = (
    "jam/bpipi/",
    "layanan/bpipi/pengujian/",
    "layanan/dpmptsp-purwakarta/sertifikat-standar-kbli-15121/",
    "maklumat/bpipi/",
)


def bingkai(data: Path) -> Bingkai:
    return Bingkai.dari(build.load(Folder(data)), PILIHAN)


@pytest.fixture(scope="module")
def contoh() -> Bingkai:
    return bingkai(ROOT / "data")


@pytest.fixture(scope="module")
def semua(situs_contoh: Path, situs_rekaan: Path) -> dict[str, Kertas]:
    """Every paper of both sites by its address."""
    return {
        f"{situs.name}/{berkas.relative_to(situs)}": Kertas(berkas.read_bytes())
        for situs in (situs_contoh, situs_rekaan)
        for berkas in cetakan(situs)
    }


def satu(situs: Path, alamat: str) -> Kertas:
    return Kertas((situs / alamat).read_bytes())


def test_setiap_laporan_punya_ketiga_berkasnya(situs_contoh: Path, situs_rekaan: Path) -> None:
    for situs, data in ((situs_contoh, ROOT / "data"), (situs_rekaan, ROOT / "contoh/data")):
        ada = sorted(data.glob("unit/*/ppid/laporan/*.yml"))
        for berkas in ada:
            folder = situs / "ppid" / berkas.parts[-4] / berkas.stem
            beranda = (folder / "index.html").read_text("utf-8")
            for nama in ("laporan.pdf", "ringkasan.pdf", "laporan.html"):
                assert (folder / nama).is_file(), folder
                assert f'/{berkas.stem}/{nama}"' in beranda, folder
    assert len(cetakan(situs_contoh, "poster.pdf")) == len(POSTER)


def test_setiap_kertas_memenuhi_kedua_standar(semua: dict[str, Kertas]) -> None:
    assert len(semua) == 2 * LAPORAN + len(POSTER)
    assert {nama: p for nama, k in semua.items() if (p := k.pelanggaran())} == {}


def test_pemeriksa_menemukan_pelanggaran(situs_contoh: Path) -> None:
    """The same checks say no to a paper whose title is taken away."""
    rusak = satu(situs_contoh, f"{PEKANBARU}ringkasan.pdf").isi.replace(b"pdfuaid", b"pdfuaix")
    assert Kertas(rusak).pelanggaran()


def test_tidak_ada_huruf_di_luar_kertas(semua: dict[str, Kertas]) -> None:
    assert {nama: luar for nama, k in semua.items() if (luar := k.di_luar())} == {}


def test_bahasa_judul_dan_penanda(semua: dict[str, Kertas]) -> None:
    for nama, k in semua.items():
        akar = k.akar
        assert akar["/Lang"].startswith("id"), nama
        assert k.baca.metadata is not None
        assert k.baca.metadata.title, nama
        assert akar["/ViewerPreferences"]["/DisplayDocTitle"], nama
        if nama.endswith("laporan.pdf"):
            assert len(k.daftar_isi()) > 8, nama


def test_tabel_tetap_satu_dan_berkepala(situs_contoh: Path) -> None:
    k = satu(situs_contoh, f"{PEKANBARU}laporan.pdf")
    tabel = list(k.susunan.semua("/Table"))
    html = (situs_contoh / PEKANBARU / "index.html").read_text("utf-8")
    sop = [(situs_contoh / f"sop/bspji-pekanbaru/pk-tu-pjt-0{i}/index.html") for i in (1, 2)]
    banyak = sum(t.count("<table") for t in (html, *(s.read_text("utf-8") for s in sop)))
    assert len(tabel) == banyak == 5
    for t in tabel:
        kepala = list(t.semua("/TH"))
        assert kepala
        assert {sel.ciri.get("/Scope") for sel in kepala} == {"/Column"}
    bulan = [len(list(t.semua("/TR"))) for t in tabel]
    assert bulan[1:3] == [15, 15]  # head, twelve months, total, share


def test_setiap_gambar_punya_kata(situs_contoh: Path, situs_rekaan: Path) -> None:
    for situs in (situs_contoh, situs_rekaan):
        for berkas in cetakan(situs):
            gambar = list(Kertas(berkas.read_bytes()).susunan.semua("/Figure"))
            assert gambar or berkas.name != "laporan.pdf"


def test_nomor_halaman_daftar_isi_benar(semua: dict[str, Kertas]) -> None:
    laporan = [k for nama, k in semua.items() if nama.endswith("laporan.pdf")]
    for k in laporan:
        depan = " ".join(" ".join(k.halaman[1:4]).split())
        for judul, halaman in k.daftar_isi():
            bersih = " ".join(_polos(judul).split())
            if bersih.startswith("Daftar"):
                continue
            if temu := re.search(rf"{re.escape(bersih)}[ .]*?(\d+)(?= |$)", depan):
                assert int(temu[1]) == halaman, judul
            else:  # only parts of chapters of their own are left out of the contents
                assert bersih in SUBLAMPIRAN, judul
        for i, teks in enumerate(k.halaman[1:], 2):
            assert f"Halaman {i} dari {len(k.halaman)}" in " ".join(teks.split())


SUBLAMPIRAN = frozenset(
    {
        *("Identitas", "Langkah", "Tabel pelaksana", "Dasar dan keterkaitan", "Pengesahan"),
        *("Sumber", "Rujukan ke dokumen", "Sidik data"),
    }
)


def _polos(teks: str) -> str:
    return teks.replace("\u00ad", "").replace("\u200b", "")


def _isi_halaman(html: str) -> str:
    """What the page says, without what only a page of a site has."""
    artikel: str = ARTIKEL.findall(html)[0]
    for awal, akhir in (
        ('<div class="t-bawa">', "</div>"),
        ("<p>Unduh:", "</p>"),
        ('<nav aria-label="Bab laporan">', "</nav>"),
        ("<div><dt>Situs</dt>", "</div>"),
        ('<h1 id="judul">', "</h1>"),
        ('<a class="t-sup"', "</a>"),  # a letter on paper
    ):
        artikel = re.sub(f"{awal}.*?{akhir}", "", artikel, flags=re.DOTALL)
    return artikel


def test_setiap_kata_dan_angka_halaman_ada_di_kertas(
    situs_contoh: Path, situs_rekaan: Path
) -> None:
    """The paper says all that the page says, as often."""
    banyak = 0
    for situs in (situs_contoh, situs_rekaan):
        for folder in sorted(f.parent for f in cetakan(situs, "laporan.pdf")):
            html = _isi_halaman((folder / "index.html").read_text("utf-8"))
            ada = kata(satu(folder, "laporan.pdf").teks)
            kurang = kata(teks_html(html)) - ada
            assert kurang == {}, folder
            banyak += sum(ada.values())
    assert banyak > 12_000


def test_ringkasan_paling_banyak_empat_halaman(semua: dict[str, Kertas]) -> None:
    ringkasan = {n: len(k.halaman) for n, k in semua.items() if n.endswith("ringkasan.pdf")}
    assert {n: p for n, p in ringkasan.items() if p > 4} == {}
    assert ringkasan[f"situs-mkdocs/{PEKANBARU}ringkasan.pdf"] == 3


def test_pekanbaru_dijawab_di_ringkasan(situs_contoh: Path) -> None:
    teks = " ".join(satu(situs_contoh, f"{PEKANBARU}ringkasan.pdf").teks.split())
    for harus in (
        "74 pemohon menurut kanal (dihitung)",
        "73 permohonan menurut hasil (dihitung)",
        "Rp29.420.000; realisasi tidak dilaporkan",
        "Yang tidak dicantumkan bukan berarti nol.",
        "Contoh dari dokumen terbitan, bukan laman resmi.",
    ):
        assert harus in teks, harus


def test_sidik_dapat_dicocokkan_dan_tidak_membuka_kelompok_kecil(
    situs_contoh: Path, situs_rekaan: Path
) -> None:
    terbuka = 0
    for situs, akar in ((situs_contoh, ROOT), (situs_rekaan, ROOT / "contoh")):
        for berkas in cetakan(situs, "laporan.pdf"):
            unit, tahun = berkas.parts[-3:-1]
            data = (akar / f"data/unit/{unit}/ppid/laporan/{tahun}.yml").read_bytes()
            sidik = hashlib.sha256(data).hexdigest()
            kertas = Kertas(berkas.read_bytes())
            teks = "".join(kertas.teks.split())
            html = berkas.with_suffix(".html").read_text("utf-8")
            dijaga = "sidik isi" in html
            assert dijaga == ("sidikisi" in teks)
            assert (sidik in teks) == (sidik[:12] in html) == (not dijaga), berkas
            assert (sidik[:12] in teks) == (not dijaga), berkas
            terbuka += not dijaga
    assert 0 < terbuka < LAPORAN


# The same bytes, and what was printed before.


def test_proses_lain_menghasilkan_byte_yang_sama(situs_contoh: Path, tmp_path: Path) -> None:
    """Another process, directory, time zone, language and hash seed; nothing kept from before."""
    skrip = (
        "import sys; from pathlib import Path; from terang import build; "
        "from terang.folder import Folder; from terang.spec import Pilihan\n"
        "from terang.pages import Bingkai; from terang.pdf.situs import cetakan\n"
        "from terang.pdf.mesin import cetak\n"
        f"data = Path({str(ROOT / 'data')!r}); pilihan = Pilihan(laporan=True)\n"
        "b = Bingkai.dari(build.load(Folder(data)), pilihan)\n"
        "for c in cetakan(b, pilihan):\n"
        "    t = Path(c.alamat.replace('/', '+')); t.write_bytes(cetak(c.templat, c.data))\n"
    )
    for nama, lain in (
        ("a", {"TZ": "Asia/Jayapura", "LC_ALL": "C", "PYTHONHASHSEED": "1"}),
        ("b", {"TZ": "UTC", "PYTHONHASHSEED": "2", "RAYON_NUM_THREADS": "1"}),
    ):
        (tmp_path / nama).mkdir()
        subprocess.run(
            [sys.executable, "-c", skrip],
            cwd=tmp_path / nama,
            env=environment(**lain),
            check=True,
            timeout=120,
        )
    for berkas in cetakan(situs_contoh):
        nama = berkas.relative_to(situs_contoh).as_posix().replace("/", "+")
        a, b = ((tmp_path / f / nama).read_bytes() for f in ("a", "b"))
        assert a == b == berkas.read_bytes(), nama


def test_angka_yang_berubah_hanya_mengubah_cetakannya_sendiri(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "contoh/data", tmp_path / "data")
    dulu = _sidik(tmp_path / "data")
    berkas = tmp_path / "data/unit/dinas-perizinan/ppid/laporan/2024.yml"
    teks = berkas.read_text("utf-8")
    assert "jumlah: 19.000.000" in teks or "anggaran" in teks
    ubah = re.sub(
        r"(anggaran:\n(?:  .*\n)*?.*?)(\d\d)\.000\.000", r"\g<1>\g<2>.000.001", teks, count=1
    )
    assert ubah != teks
    berkas.write_text(ubah, "utf-8")
    kini = _sidik(tmp_path / "data")
    assert dulu.keys() == kini.keys()
    beda = {a for a in dulu if dulu[a] != kini[a]}
    assert beda == {f"ppid/dinas-perizinan/2024/{n}.pdf" for n in ("laporan", "ringkasan")}


def _sidik(data: Path) -> dict[str, str]:
    return {c.alamat: c.sidik for c in semua_cetakan(bingkai(data), PILIHAN)}


@pytest.fixture
def tiga(contoh: Bingkai) -> list[Cetakan]:
    unit = contoh.store.unit["bpipi"]
    hasil = [poster(contoh, unit, apa) for apa in ("pengujian", "maklumat", "jam")]
    return [c for c in hasil if c]


def _terbit(semua: list[Cetakan], folder: Path) -> dict[str, bytes]:
    return {f.alamat: f.isi for f in terbitkan(semua, Simpanan(folder), lambda _: None)}


def test_simpanan_menghemat_waktu_dan_tidak_mengubah_apa_pun(
    tiga: list[Cetakan], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asli = _terbit(tiga, tmp_path)
    dicetak: list[str] = []
    cetak = mesin.cetak

    def tercatat(templat: str, data: Any) -> bytes:
        dicetak.append(data["judul"])
        return cetak(templat, data)

    monkeypatch.setattr(mesin, "cetak", tercatat)
    assert _terbit(tiga, tmp_path) == asli
    assert dicetak == []
    berkas = sorted(tmp_path.iterdir())
    assert len(berkas) == 3
    for rusak in (b"", b"x", berkas[0].read_bytes()[:-1], b"\0" + berkas[0].read_bytes()[1:]):
        dicetak.clear()
        berkas[0].write_bytes(rusak)
        assert _terbit(tiga, tmp_path) == asli
        assert len(dicetak) == 1
    shutil.rmtree(tmp_path)
    dicetak.clear()
    assert _terbit(tiga, tmp_path) == asli
    assert len(dicetak) == 3
    # what is not printed any more is forgotten
    assert _terbit(tiga[:1], tmp_path) == {tiga[0].alamat: asli[tiga[0].alamat]}
    assert len(list(tmp_path.iterdir())) == 1


def test_simpanan_yang_tidak_dapat_ditulis_bukan_galat(tiga: list[Cetakan], tmp_path: Path) -> None:
    halangan = tmp_path / "berkas"
    halangan.write_text("bukan folder")
    assert len(_terbit(tiga[:1], halangan)) == 1


def test_banyak_proses_menghasilkan_byte_yang_sama(contoh: Bingkai) -> None:
    semua = list(semua_cetakan(contoh, PILIHAN))
    assert len(semua) > regu.SENDIRI
    for c, hasil in zip(semua, regu.cetak_semua(semua), strict=True):
        assert hasil == mesin.cetak(c.templat, c.data), c.alamat


# Whatever the data hold is a text, and never code.

KHUSUS = r"""#$*_@\<>"'`~=+-/[](){}^&%|;:,.!? §–“”"""
AKSARA = "ꦲꦤꦕꦫꦏ ᬳᬦᬘᬭᬓ ᮠᮔᮎᮛᮊ ᨕᨄᨊ ᯀᯅᯂ بسم الله 😀🙏📄 ≥●½²→ 日"
HURUF = st.sampled_from(
    [*KHUSUS, *AKSARA, *"abcxyz019", "#let ", "#panic(", "$x$", "//", "/*", "\n", "@tabel", "<lab>"]
)


def _laporan(isi: list[Any]) -> dict[str, Any]:
    return {
        "judul": "Uji",
        "jenis": "Laporan",
        "pendek": "Uji",
        "penerbit": "Badan",
        "kini": "",
        "deskripsi": "Uji.",
        "kata": [],
        "tanggal": [2026, 11, 20],
        "warna": "#0b5563",
        "logo": [],
        "format_logo": "",
        "peringatan": "",
        "edisi": "uji",
        "alamat": "https://contoh.invalid/",
        "identitas": [],
        "label": [],
        "daftar_tabel": False,
        "daftar_gambar": False,
        "bab": [{"isi": isi, "nama": "Uji", "bernomor": True, "baru": False}],
    }


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(HURUF, max_size=40).map("".join))
@example('#panic("x") $a$ *b* _c_ @d \\e <f> "g" // h /* i */ = j')
@example("#let x = 1; #x")
def test_teks_tidak_pernah_menjadi_perintah(teks: str) -> None:
    """Printed as it is typed, or refused by name; never read as typst."""
    isi = [buat_judul("a", "Judul"), {"j": "p", "g": "", "id": "", "i": [f"AWAL{teks}AKHIR"]}]
    try:
        k = Kertas(mesin.cetak("laporan.typ", _laporan(isi)))
    except mesin.TakTercetakError as galat:
        tolak = str(galat)
        k = None
    if k is None:
        assert tolak == "日"
        assert tolak in teks
        return
    tercetak = "".join(k.teks.split())
    latin = "".join(
        h for h in "".join(teks.split()) if h in KHUSUS or (h.isascii() and h.isalnum())
    )
    if all(h in KHUSUS or h.isascii() for h in teks):
        assert f"AWAL{latin}AKHIR" in tercetak
    else:
        for huruf in filter(str.isalnum, latin):
            assert huruf in tercetak


def test_aksara_nusantara_arab_dan_emoji_tercetak() -> None:
    aksara = AKSARA.replace("日", "")
    k = Kertas(mesin.cetak("laporan.typ", _laporan([{"j": "p", "g": "", "id": "", "i": [aksara]}])))
    ada = set(k.teks)
    assert {h for h in "".join(aksara.split()) if h not in ada} == set()
    assert k.pelanggaran() == []


def test_isi_yang_berat_tetap_di_atas_kertas() -> None:
    """Long words, a table of 400 rows, a chapter with nothing in it."""
    baris = "".join(
        f'<tr><th scope="row">Baris {i}</th><td class="t-angka">{i}</td></tr>' for i in range(400)
    )
    html = (
        f'<h2 id="a">Panjang</h2><p>{"W" * 300}</p><p>{"sangatpanjang" * 30}</p>'
        f'<ul><li>{"x" * 200}</li></ul><h2 id="b">Kosong</h2><h2 id="c">Tabel</h2>'
        f'<table id="t"><caption>Banyak</caption><thead><tr><th scope="col">{"K" * 90}</th>'
        f'<th scope="col">N</th></tr></thead><tbody>{baris}</tbody></table>'
    )
    k = Kertas(mesin.cetak("laporan.typ", _laporan(from_html(html, "https://contoh.invalid/"))))
    assert k.di_luar() == []
    assert k.pelanggaran() == []
    tabel = list(k.susunan.semua("/Table"))
    assert [len(list(t.semua("/TR"))) for t in tabel] == [401]
    berisi = [h for h in k.halaman if "Baris" in h]
    assert len(berisi) > 3
    assert all("KKK" in h for h in berisi)  # the head stands on each of its pages
    for i in range(400):
        assert f"Baris {i}" in k.teks


def test_unsur_yang_tidak_dikenal_adalah_galat_program() -> None:
    with pytest.raises(ValueError, match="marquee"):
        from_html("<marquee>x</marquee>", "https://contoh.invalid/")


# Sheets for the wall.


@pytest.mark.parametrize("alamat", POSTER)
def test_poster_satu_lembar_dan_kodenya_terbaca(situs_contoh: Path, alamat: str) -> None:
    k = satu(situs_contoh, f"{alamat}poster.pdf")
    assert len(k.halaman) == 1
    (kode,) = zxingcpp.read_barcodes(k.gambar())
    assert kode.text == f"https://contoh.invalid/{alamat}"


@pytest.mark.parametrize("alamat", POSTER)
def test_kata_poster_adalah_kata_halaman(situs_contoh: Path, alamat: str) -> None:
    halaman = (situs_contoh / alamat / "index.html").read_text("utf-8")
    ada = kata(teks_html(ARTIKEL.findall(halaman)[0]))
    ada += kata(teks_html(halaman))
    ada += kata(f"Selengkapnya dengan sumbernya Edisi data https://contoh.invalid/{alamat}")
    ada += kata("dan lainnya lihat kode QR")
    di_poster = kata(satu(situs_contoh, f"{alamat}poster.pdf").teks)
    assert {k for k in di_poster if k not in ada} == set()


def test_jawaban_halaman_ada_di_poster(situs_contoh: Path) -> None:
    for alamat in POSTER[1:3]:
        halaman = (situs_contoh / alamat / "index.html").read_text("utf-8")
        (jawaban,) = re.findall(r'<dl class="t-jawaban.*?</dl>', halaman, re.DOTALL)
        di_poster = kata(satu(situs_contoh, f"{alamat}poster.pdf").teks)
        assert kata(teks_html(jawaban)) - di_poster == {}


def test_layanan_panjang_berkata_selengkapnya(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    berkas = tmp_path / "data/unit/bpipi/layanan/pengujian.yml"
    syarat = "".join(
        f"  - Dokumen nomor {i} yang ditandatangani pejabat berwenang, dilegalisasi, difotokopi "
        f"rangkap tiga, dan diserahkan bersama aslinya untuk dicocokkan oleh petugas loket {i}\n"
        for i in range(12)
    )
    berkas.write_text(f"{berkas.read_text('utf-8')}persyaratan:\n{syarat}", "utf-8")
    b = bingkai(tmp_path / "data")
    c = poster(b, b.store.unit["bpipi"], "pengujian")
    assert c is not None
    k = Kertas(mesin.cetak(c.templat, c.data))
    assert len(k.halaman) == 1
    assert "lihat kode QR" in " ".join(k.teks.split())
    assert k.di_luar() == []


@pytest.mark.parametrize("apa", ["pengujian", "maklumat", "jam"])
def test_isi_yang_tidak_muat_berkata_demikian(contoh: Bingkai, apa: str) -> None:
    c = poster(contoh, contoh.store.unit["bpipi"], apa)
    assert c is not None
    panjang = {"j": "p", "g": "", "id": "", "i": ["Kalimat yang amat panjang. " * 900]}
    isi: list[Any] = [panjang]
    if apa == "pengujian":
        isi = [{**c.data["isi"][0], "b": [{**b, "i": [panjang]} for b in c.data["isi"][0]["b"]]}]
    k = Kertas(mesin.cetak(c.templat, {**c.data, "isi": isi, "judul": "Nama yang panjang " * 12}))
    assert len(k.halaman) == 1
    assert "tidak muat di satu lembar; lihat kode QR" in " ".join(k.teks.split())
    assert k.di_luar() == []


def test_poster_yang_tidak_ada(contoh: Bingkai) -> None:
    unit = contoh.store.unit["bspji-pekanbaru"]
    assert poster(contoh, unit, "maklumat") is None
    assert poster(contoh, unit, "tidak-ada") is None


# One file.


def test_satu_berkas_berdiri_sendiri(situs_contoh: Path, situs_rekaan: Path) -> None:
    berkas = [*cetakan(situs_contoh, "laporan.html"), *cetakan(situs_rekaan, "laporan.html")]
    assert len(berkas) == LAPORAN
    for satu_berkas in berkas:
        html = satu_berkas.read_text("utf-8")
        assert len(html.encode()) <= 500_000, satu_berkas
        gaya, html = re.findall(r"<style>(.*?)</style>(.*)", html, re.DOTALL)[0]
        assert not re.search(r"@import|url\((?!#)", gaya)
        assert not re.search(
            r"<script|<link rel=\"(?!canonical|icon\" href=\"data:,)|<iframe|\bsrc=|url\((?!#)",
            html,
        )
        tujuan = re.findall(r'href="([^"]*)"', html)
        asing = [t for t in tujuan if not re.match(r"(https?://|#|tel:|mailto:|sms:|data:,$)", t)]
        assert asing == [], satu_berkas
        jangkar = {t[1:] for t in tujuan if t.startswith("#")}
        assert jangkar <= set(re.findall(r'\bid="([^"]+)"', html)), satu_berkas


def test_satu_berkas_memuat_seluruh_halaman(situs_contoh: Path, situs_rekaan: Path) -> None:
    for situs in (situs_contoh, situs_rekaan):
        for folder in sorted(f.parent for f in cetakan(situs, "laporan.html")):
            halaman = _isi_halaman((folder / "index.html").read_text("utf-8"))
            ada = kata(teks_html((folder / "laporan.html").read_text("utf-8")))
            assert kata(teks_html(halaman)) - ada == {}, folder


@pytest.mark.browser
def test_satu_berkas_di_peramban(situs_contoh: Path) -> None:
    alamat = f"{PEKANBARU}laporan.html"
    assert axe_problems(axe(situs_contoh, [alamat])) == []
    assert visit_problems(kunjungi(situs_contoh, [alamat])) == []


# What goes wrong is told, and the old site stays.


@pytest.fixture
def rekaan(tmp_path: Path) -> Path:
    """The invented site with one report, small enough to build over and over."""
    shutil.copytree(ROOT / "contoh", tmp_path / "p", ignore=shutil.ignore_patterns("site", ".*"))
    for laporan in (tmp_path / "p/data/unit").glob("*/ppid/laporan/*.yml"):
        if laporan.stem != "2022" or "kesehatan" not in str(laporan):
            laporan.unlink()
    return tmp_path / "p"


def _bangun(proyek: Path, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build"],
        cwd=proyek,
        env=environment(**env),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_huruf_tanpa_rupa_disebut_tempatnya(rekaan: Path) -> None:
    assert _bangun(rekaan).returncode == 0
    lama = {f: f.read_bytes() for f in sorted((rekaan / "site").rglob("*")) if f.is_file()}
    berkas = rekaan / "data/unit/dinas-kesehatan/ppid/laporan/2022.yml"
    baris = berkas.read_text("utf-8").splitlines()
    (nomor,) = [i for i, b in enumerate(baris) if b.startswith("judul:")]
    baris[nomor] += " 日本"
    berkas.write_text("\n".join(baris), "utf-8")
    hasil = _bangun(rekaan)
    pesan = hasil.stdout + hasil.stderr
    assert hasil.returncode == 1
    assert "Traceback" not in pesan
    assert f"data/unit/dinas-kesehatan/ppid/laporan/2022.yml:{nomor + 1}:" in pesan
    assert "C01" in pesan
    assert "U+65E5" in pesan
    assert "laporan PPID dinas-kesehatan 2022" in pesan
    assert {f: f.read_bytes() for f in sorted((rekaan / "site").rglob("*")) if f.is_file()} == lama
    assert not list(rekaan.glob(".site.*"))


def test_tanpa_pdf(rekaan: Path) -> None:
    """By the environment, and by the site's own data; the page then promises none."""
    situs = rekaan / "site/ppid/dinas-kesehatan/2022"
    assert _bangun(rekaan, TERANG_TANPA_PDF="1").returncode == 0
    assert not cetakan(rekaan / "site")
    assert (situs / "laporan.html").is_file()
    assert "laporan.pdf" not in (situs / "index.html").read_text("utf-8")
    data = rekaan / "data/situs.yml"
    data.write_text(data.read_text("utf-8") + "pdf: tidak\n", "utf-8")
    assert _bangun(rekaan).returncode == 0
    assert not cetakan(rekaan / "site")
    assert "ringkasan.pdf" not in (situs / "index.html").read_text("utf-8")


def _gagal(c: Cetakan) -> list[tuple[str, str, str]]:
    with pytest.raises(GagalTerbitError) as galat:
        list(terbitkan([c], Simpanan(None), lambda _: b"a: 1\n"))
    return [(d.aturan, d.tempat[0].berkas, d.pesan) for d in galat.value.diagnostics]


def test_templat_yang_gagal_disebut_badan_dan_tahunnya() -> None:
    c = Cetakan("x.pdf", "laporan PPID dinas 2024", ("data/a.yml",), "laporan.typ", {})
    ((aturan, berkas, pesan),) = _gagal(c)
    assert (aturan, berkas) == ("C02", "data/a.yml")
    assert "laporan PPID dinas 2024" in pesan


def test_huruf_yang_hilang_disebut_namanya(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for font in mesin.HURUF.glob("*.ttf"):
        if "Javanese" not in font.name:
            (tmp_path / font.name).symlink_to(font)
    monkeypatch.setattr(mesin, "HURUF", tmp_path)
    mesin.huruf.cache_clear()
    try:
        c = Cetakan(
            "x.pdf", "laporan PPID dinas 2024", ("data/a.yml",), "laporan.typ", _laporan([])
        )
        ((aturan, _, pesan),) = _gagal(c)
    finally:
        mesin.huruf.cache_clear()
    assert aturan == "C03"
    assert "Noto Sans Javanese" in pesan
    assert "dinas 2024" in pesan


def test_semua_yang_gagal_disebut_sekaligus() -> None:
    semua = [
        Cetakan(f"{i}.pdf", f"laporan {i}", (f"data/{i}.yml",), "laporan.typ", {}) for i in range(5)
    ]
    with pytest.raises(GagalTerbitError) as galat:
        list(terbitkan(semua, Simpanan(None), lambda _: None))
    assert [d.tempat[0].berkas for d in galat.value.diagnostics] == [
        f"data/{i}.yml" for i in range(5)
    ]


def test_setiap_pesan_cetak_diuji() -> None:
    """Whoever adds a message adds a test above."""
    assert set(CETAK) == {"C01", "C02", "C03"}
    assert os.environ.get("TERANG_TANPA_PDF", "") == ""
