"""The built example site, as citizens, auditors and browsers meet it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from peramban import Case, axe, axe_problems, build, crawl, html_validate, layar, layar_problems

ROOT = Path(__file__).parents[1]
UJI = "layanan/bpipi/pengujian/"
PURWAKARTA = "layanan/dpmptsp-purwakarta/sertifikat-standar-kbli-15121/"
UNIT = ("unit/bpipi/", "unit/dpmptsp-purwakarta/")
KELUARGA = (
    "",
    "layanan/",
    *UNIT,
    UJI,
    PURWAKARTA,
    "layanan/bpipi/elsp/",
    "tentang/",
    "cari/",
    "404.html",
)

# What citizens ask about both bodies, and the texts of the answer in the first screen of a phone.
PERTANYAAN_WARGA = {
    "jam BPIPI Senin-Kamis di luar Ramadan": (
        "unit/bpipi/",
        ["Senin–Kamis", "07.30–12.00 dan 13.00–15.30 WIB"],
    ),
    "lama pengujian sepatu": (UJI, ["4–10 hari kerja", "juga menulis 5–10 hari kerja"]),
    "biaya Sertifikat Standar KBLI 15121": (PURWAKARTA, ["Gratis"]),
    "lama izin itu dan sejak kapan": (
        PURWAKARTA,
        ["7 hari kerja sejak berkas permohonan diterima lengkap dan benar"],
    ),
    "WhatsApp pengaduan DPMPTSP Purwakarta": (
        "unit/dpmptsp-purwakarta/",
        ["WhatsApp", "081809898222"],
    ),
    "telepon dan faksimili BPIPI": ("unit/bpipi/", ["031-8855149", "031-8856150"]),
    "dokumen untuk asesmen E-LSP": ("layanan/bpipi/elsp/", ["KTP", "Ijazah terakhir"]),
    "pelatihan reguler: biaya dan syarat": (
        "layanan/bpipi/pelatihan-reguler/",
        ["Gratis", "alas kaki", "didaftarkan ke Disperindag Provinsi", "rekomendasi"],
    ),
    "syarat khusus KBLI 15121": (
        PURWAKARTA,
        [
            "Sarana produksi mengacu K3",
            "Struktur organisasi SDM terdokumentasi",
            "Pelayanan minimal kepada konsumen",
            "Sistem manajemen usaha perusahaan",
        ],
    ),
    "ruang tunggu difabel dan ruang laktasi di BPIPI": (
        "unit/bpipi/",
        ["Ruang Tunggu Difabel", "Ruang Laktasi"],
    ),
    "tarif pengujian di BPIPI": (UJI, ["Diatur PP 54/2021", "angkanya tidak ada di dokumen ini"]),
}

# Anywhere on the page: what auditors ask, and what the sources themselves leave out.
DI_HALAMAN = {
    "komponen yang tidak ada dalam Keputusan 41/2023": (
        UJI,
        "Komponen Jaminan keamanan dan keselamatan pelayanan belum ada",
    ),
    "empat belas baris, satu di antaranya bukan komponen": (UJI, "“Waktu Layanan”, di luar 14"),
    "prosedur Purwakarta hanya rujukan": (
        PURWAKARTA,
        "Klasifikasi 3, 7, 12, atau 16 dalam Lampiran IV Peraturan Bupati ini (tidak tersedia)",
    ),
    "jam Purwakarta tidak ada": (PURWAKARTA, "Jam layanan belum dicantumkan"),
    "jam mingguan dihitung": ("unit/bpipi/", "dihitung: 35,0 jam"),
    "jam Ramadan dihitung apa adanya": ("unit/bpipi/", "dihitung: 33,0 jam"),
    "jumlah pelaksana BPIPI dihitung": (UJI, "Jumlah, dihitung 25"),
    "nama lama BPIPI": ("unit/bpipi/", "Balai Pengembangan Industri Persepatuan Indonesia"),
    "surel yang tidak terbaca pasti": ("unit/bpipi/", "bpipi@wkemenperin.go.id"),
    "risiko dan KBLI": (PURWAKARTA, "Menengah Tinggi"),
}


def _teks(situs: Path, alamat: str) -> str:
    html = (situs / alamat / "index.html").read_text("utf-8")
    isi = html[html.index("<article") : html.index("</article>")]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", isi)).replace(" .", ".")


def _isi(situs: Path) -> dict[str, bytes]:
    penanda = re.compile(rb'<meta name="generator"[^>]*>')
    return {
        str(f.relative_to(situs)): penanda.sub(b"", f.read_bytes())
        for f in sorted(situs.rglob("*"))
        if f.is_file()
    }


@pytest.mark.browser
def test_jawaban_warga_di_layar_pertama(situs_contoh: Path) -> None:
    kasus = [Case(alamat=a, teks=t) for a, t in PERTANYAAN_WARGA.values()]
    assert layar_problems(layar(situs_contoh, kasus)) == []


@pytest.mark.parametrize("tanya", DI_HALAMAN)
def test_jawaban_di_halaman(situs_contoh: Path, tanya: str) -> None:
    alamat, teks = DI_HALAMAN[tanya]
    assert teks in _teks(situs_contoh, alamat)


@pytest.mark.browser
def test_axe_tanpa_pelanggaran(situs_contoh: Path) -> None:
    assert axe_problems(axe(situs_contoh, list(KELUARGA))) == []


@pytest.mark.browser
def test_axe_di_bawah_jalur_lain(situs_contoh: Path) -> None:
    assert axe_problems(axe(situs_contoh, ["", UJI], prefix="/a/b/")) == []


@pytest.mark.browser
def test_html_sah(situs_contoh: Path) -> None:
    assert html_validate(situs_contoh) == []


def test_tautan_dan_jangkar(situs_contoh: Path) -> None:
    assert crawl(situs_contoh) == []


def test_setiap_halaman_menyebut_diri_contoh(situs_contoh: Path) -> None:
    halaman = sorted(situs_contoh.rglob("*.html"))
    assert len(halaman) > len(KELUARGA)
    tanpa = [h for h in halaman if "bukan laman resmi" not in h.read_text("utf-8")]
    assert tanpa == []


def test_tautan_ubah_menuju_berkas_data(situs_contoh: Path) -> None:
    html = (situs_contoh / UJI / "index.html").read_text("utf-8")
    assert "data/unit/bpipi/layanan/pengujian.yml" in html


def test_dua_inang_menulis_byte_yang_sama(situs_contoh: Path, situs_properdocs: Path) -> None:
    satu, dua = _isi(situs_contoh), _isi(situs_properdocs)
    assert satu.keys() == dua.keys()
    assert [nama for nama in satu if satu[nama] != dua[nama]] == []


def test_mesin_lain_menulis_byte_yang_sama(situs_contoh: Path, tmp_path: Path) -> None:
    """Another directory, time zone, locale, hash seed and order of files on disk."""
    proyek = tmp_path / "lain"
    proyek.mkdir()
    for nama in ("overrides", "content", "data"):
        for berkas in sorted((ROOT / nama).rglob("*"), reverse=True):
            if berkas.is_file():
                sasaran = proyek / berkas.relative_to(ROOT)
                sasaran.parent.mkdir(parents=True, exist_ok=True)
                sasaran.write_bytes(berkas.read_bytes())
    (proyek / "mkdocs.yml").write_bytes((ROOT / "mkdocs.yml").read_bytes())
    env = {"TZ": "Asia/Jayapura", "LC_ALL": "C", "PYTHONHASHSEED": "77", "PYTHONUTF8": "0"}
    lain = build(proyek, tmp_path / "hasil", env=env)
    assert _isi(lain) == _isi(situs_contoh)


def test_halaman_layanan_ringan(situs_contoh: Path) -> None:
    berat = {h: h.stat().st_size for h in situs_contoh.glob("layanan/*/*/index.html")}
    assert max(berat.values()) <= 30_000 + 2_000  # Purwakarta's has nine requirements and 43 places
    assert sorted(berat.values())[len(berat) // 2] <= 24 * 1024
