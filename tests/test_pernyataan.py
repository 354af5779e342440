"""What the site says of itself: facts of `situs.yml`, what is missing, and nothing else."""

from __future__ import annotations

import re
from datetime import date
from html import unescape
from pathlib import Path
from typing import get_args

import pytest

from model_bantu import baca, salah
from store_bantu import PROFIL, SITUS, Data
from terang import build, links
from terang.folder import Folder
from terang.hukum import LISENSI
from terang.model import Situs
from terang.model.lembar import BELUM_DITETAPKAN, IdLisensi
from terang.pages import kaki
from terang.spec import Pilihan

HARI = date(2026, 11, 20)
KANAL = """
    surel:
      jenis: surel
      nilai: tanya@contoh.invalid
    lapor:
      jenis: telepon
      nilai: 021-7654321
      tujuan: [pengaduan]
    dalam:
      jenis: telepon
      nilai: 021-1111111
      tujuan: [pengaduan]
      terbit: tidak
"""
TEMA = Path(__file__).parents[1] / "plugins" / "terang" / "theme"
AKSES, PRIVASI, LISENSI_, _ = (alamat for alamat, _ in kaki(kepatuhan=False))


@pytest.fixture
def data(tmp_path: Path) -> Data:
    return Data(tmp_path / "data").tulis(
        {"unit/badan/profil.yml": PROFIL, "unit/badan/kanal.yml": KANAL}
    )


def teks(data: Data, alamat: str, *situs: str, cari: bool = True) -> str:
    """What a page says, with more lines in `situs.yml`."""
    data.tulis({"situs.yml": SITUS + "".join(f"    {baris}\n" for baris in situs)})
    data.bersih()
    semua = build.site(build.load(Folder(data.akar), tanggal=HARI), Pilihan(cari=cari)).pages
    isi = next(p for p in semua if p.alamat == alamat).body()
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", isi))).replace(" .", ".")


KURANG = {
    "pengelola: Humas": (PRIVASI, "Pengelola situs belum dicantumkan", "Pengelola: Humas."),
    "lisensi_data: CC0 1.0": (LISENSI_, "Lisensi data belum ditetapkan", "(CC0 1.0). Anda boleh"),
    "penanggung_jawab_aksesibilitas: Humas": (
        AKSES,
        "Penanggung jawab aksesibilitas belum dicantumkan",
        "Penanggung jawab: Humas.",
    ),
    "kanal_aksesibilitas: badan/surel": (
        AKSES,
        "Kanal khusus untuk hambatan aksesibilitas belum dicantumkan",
        "tanya@ contoh. invalid",
    ),
    "aksesibilitas_diperiksa: 2026-10-02": (
        AKSES,
        "Tanggal pemeriksaan oleh orang, misalnya dengan pembaca layar, belum dicantumkan",
        "terakhir memeriksa situs ini pada 2 Oktober 2026.",
    ),
    "catatan_server: alamat jaringan, 30 hari": (
        PRIVASI,
        "Apa yang dicatat server situs ini dan berapa lama belum dicantumkan",
        "Menurut pengelola: alamat jaringan, 30 hari.",
    ),
}


@pytest.mark.parametrize("baris", KURANG)
def test_yang_hanya_diketahui_badan(data: Data, baris: str) -> None:
    """Each missing piece is said; once it is there it is shown instead."""
    alamat, kurang, ada = KURANG[baris]
    tanpa, dengan = teks(data, alamat), teks(data, alamat, baris)
    assert (kurang in tanpa, ada in tanpa) == (True, False)
    assert (kurang in dengan, ada in dengan) == (False, True)


def test_kanal_lewat_pintu_yang_sama(data: Data) -> None:
    """The only body's complaint channels stand in; one that is not public never shows."""
    isi = teks(data, AKSES)
    assert "Pakai kanal pengaduan:" in isi
    assert "021-7654321" in isi
    assert "1111111" not in isi
    rahasia = teks(data, AKSES, "kanal_aksesibilitas: [badan/dalam]")
    assert "1111111" not in rahasia
    assert "Kanal khusus untuk hambatan aksesibilitas belum dicantumkan" in rahasia
    data.tulis({"unit/lain/profil.yml": PROFIL})
    dua = teks(data, AKSES)
    assert "021-7654321" not in dua
    assert "kanal pengaduan badan yang bersangkutan" in dua


def test_pencarian_hanya_bila_ada(data: Data) -> None:
    for alamat, kata in ((PRIVASI, "membuka halaman hasil"), (AKSES, "kotak pencarian")):
        assert kata in teks(data, alamat)
        assert kata not in teks(data, alamat, cari=False)
    # the finder is there either way, and writes what is asked into the address
    for cari in (True, False):
        assert "enyaring layanan, kata dan pilihan itu" in teks(data, PRIVASI, cari=cari)


def test_lisensi_tertutup_dan_beralamat() -> None:
    """One list in the model, one of names and addresses; a slip is told with what was meant."""
    assert set(get_args(IdLisensi)) == {*LISENSI, BELUM_DITETAPKAN}
    assert all(satu.alamat.startswith("https://") for satu in LISENSI.values())
    assert baca(Situs, SITUS).lisensi_data == BELUM_DITETAPKAN
    assert salah(Situs, SITUS + "    lisensi_data: CC-BY\n") == [("M11", "lisensi_data")]
    assert salah(Situs, SITUS + "    lisensi_data: MIT\n") == [("M11", "lisensi_data")]


@pytest.mark.parametrize(
    ("baris", "aturan"),
    [
        ("kanal_aksesibilitas: badan/surat", "M27"),
        ("kanal_aksesibilitas: surel", "M27"),
        ("aksesibilitas_diperiksa: kemarin", "M05"),
        ("penanggung_jawab_aksesibilitas: [Humas]", "M14"),
    ],
)
def test_nilai_salah_di_barisnya(data: Data, baris: str, aturan: str) -> None:
    data.tulis({"situs.yml": SITUS + f"    {baris}\n"})
    ((kode, tempat),) = data.keluhan()
    assert (kode, tempat.rpartition(":")[0]) == (aturan, "situs.yml:6")


def test_ada_di_kaki_setiap_halaman(situs_contoh: Path) -> None:
    for alamat in ("", "layanan/bpipi/pengujian/", "tentang/", AKSES):
        html = (situs_contoh / alamat / "index.html").read_text("utf-8")
        bawah = html[html.index("<footer") : html.index("</footer>")]
        for tujuan, nama in kaki(kepatuhan=True):
            rela = links.relatif(alamat, tujuan) if tujuan != alamat else "./"
            assert f'<a href="{rela}">{nama}</a>' in bawah, (alamat, tujuan)


def test_tanpa_kuki_dan_simpanan() -> None:
    """What the privacy statement says of our scripts is true of them."""
    aset = sorted(TEMA.rglob("*.js"))
    assert aset
    dilarang = re.compile(
        r"document\.cookie|(?:local|session)Storage|indexedDB|sendBeacon|https?://"
    )
    assert [a.name for a in aset if dilarang.search(a.read_text("utf-8"))] == []
