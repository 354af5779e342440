"""The built example site, as citizens, auditors and browsers meet it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from peramban import (
    Case,
    axe,
    axe_problems,
    build,
    crawl,
    layar,
    layar_problems,
    unreached,
)

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
UJI = "layanan/bpipi/pengujian/"
PURWAKARTA = "layanan/dpmptsp-purwakarta/sertifikat-standar-kbli-15121/"
BADAN = ("bpipi", "dpmptsp-purwakarta", "bspji-pekanbaru")
UNIT = tuple(f"unit/{badan}/" for badan in BADAN)
PER_BADAN = ("maklumat", "jam", "tarif", "pengaduan")
PPID = "ppid/bspji-pekanbaru/"
LAPORAN = "ppid/bspji-pekanbaru/2019/"
TENGGAT = ("ppid/bspji-pekanbaru/tenggat/", "tenggat/2026/")
KELUARGA = (
    *("", "layanan/", *UNIT, UJI, PURWAKARTA, "layanan/bpipi/elsp/", "tentang/", "404.html"),
    *(f"{jenis}/{badan}/" for jenis in PER_BADAN for badan in BADAN),
    *("jam/", "tarif/", "pengaduan/"),
    *(f"sop/bspji-pekanbaru/pk-tu-pjt-{nomor}/" for nomor in ("01", "02")),
    *("dokumen/bpipi-keputusan-41-2023/", "dokumen/purwakarta-standar-26/"),
    *("peraturan/", "peraturan/uu-25-2009/", "peraturan/uu-11-2020/"),
    *("glosarium/", "glosarium/maklumat/", "indeks/", "indeks/p/"),
    *("kepatuhan/", "kepatuhan/bspji-pekanbaru/", "temuan/bspji-pekanbaru/", "ralat/"),
    *(PPID, LAPORAN, TENGGAT[0], "cari/", "aksesibilitas/", "privasi/", "lisensi/"),
)

# What citizens ask about the bodies, and the texts of the answer in the first screen of a phone.
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
    "alamat Unit Pelayanan Publik BPPSI Pekanbaru": (
        "unit/bspji-pekanbaru/",
        ["Jalan Hang Tuah Ujung No. 124"],
    ),
    "jam BPPSI Pekanbaru hari Jumat": (
        "unit/bspji-pekanbaru/",
        ["Jumat", "08.00–12.00 dan 13.30–16.30 WIB"],
    ),
    "tarif pengujian di BPIPI": (UJI, ["Diatur PP 54/2021", "angkanya tidak ada di dokumen ini"]),
}

# Anywhere on the page: what auditors ask, and what the sources themselves leave out.
DI_HALAMAN = {
    "langkah SOP 01 yang punya waktu baku": (
        "sop/bspji-pekanbaru/pk-tu-pjt-01/",
        "dihitung: 15 menit dari 3 langkah. 5 langkah tanpa baku waktu, bukan nol",
    ),
    "kapan SOP 02 dibuat, berlaku, dan direvisi": (
        "sop/bspji-pekanbaru/pk-tu-pjt-02/",
        "Dibuat 26 April 2018 Direvisi Belum pernah; revisi ke-0 Berlaku 17 Oktober 2018",
    ),
    "nama balai sekarang": (
        "unit/bspji-pekanbaru/",
        "Nama lama Balai Pengembangan Produk dan Standardisasi Industri Pekanbaru",
    ),
    "dokumen yang memakai nama baru": ("dokumen/bspji-keputusan-26-2022/", "23 Februari 2022"),
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
    "nama lama BSPJI Pekanbaru": (
        "unit/bspji-pekanbaru/",
        "Nama lama Balai Pengembangan Produk dan Standardisasi Industri Pekanbaru",
    ),
    "hari pergantian nama tidak ditebak": (
        "unit/bspji-pekanbaru/",
        "Hari pergantian nama tidak disebut",
    ),
    "surel BPPSI Pekanbaru dihitung tanpa alamat": (
        "unit/bspji-pekanbaru/",
        "tetapi laporan tidak mengumumkan alamatnya",
    ),
    "surel yang tidak terbaca pasti": ("unit/bpipi/", "bpipi@wkemenperin.go.id"),
    "risiko dan KBLI": (PURWAKARTA, "Menengah Tinggi"),
}

# What the officers of an information office ask, anywhere on its pages.
PERTANYAAN_PPID = {
    "semuanya di halaman laporan": (
        LAPORAN,
        [
            "Jalan Hang Tuah Ujung No. 124, Kota Pekanbaru",
            "Jumat 08.00–12.00 dan 13.30–16.30",
            "PPID: Kepala Sub Bagian Tata Usaha",
            "ditunjuk Kepala Balai",
            "Petugas tetap di Unit Pelayanan Publik: 2 orang",
            "3 dari 8 langkah punya baku waktu: jumlahnya 15 menit, dihitung",
            "dibuat 26 April 2018, berlaku 17 Oktober 2018, belum pernah direvisi (revisi 0)",
            "sudah tercetak dalam keputusan tanggal 23 Februari 2022",
            "Keputusan 26 Tahun 2022",
            "Semestinya: “UU Nomor 14 Tahun 2008”",
            "realisasi tidak dilaporkan",
        ],
    ),
    "berapa permohonan 2019": (
        LAPORAN,
        ["74 pemohon menurut kanal (dihitung)", "73 permohonan menurut hasil (dihitung)"],
    ),
    "bulan terbanyak dan kanalnya": (
        LAPORAN,
        ["Januari: 14 pemohon, 12 di antaranya Media Sosial", "Mei 13 0 0 0 13"],
    ),
    "bulan yang berselisih": (
        LAPORAN,
        ["berbeda pada Juni (8 dan 7)", "Catatan kami, bukan keterangan balai"],
    ),
    "ditolak dan dikabulkan sebagian": (
        LAPORAN,
        ["73 dikabulkan seluruhnya, 0 dikabulkan sebagian, 0 ditolak"],
    ),
    "sengketa": (LAPORAN, ["Sengketa Tidak ada (0)", "Jumlah sengketa: 0"]),
    "anggaran dan rinciannya": (
        LAPORAN,
        ["Dianggarkan Rp29.420.000", "Belanja bahan Rp9.950.000", "bimtek dan lain-lain Rp19.470"],
    ),
    "DIPA": (LAPORAN, ["SP DIPA-019.07.2.417912/2019, tanggal 5 Desember 2018"]),
    "siapa PPID": (PPID, ["PPID Kepala Sub Bagian Tata Usaha, ditunjuk Kepala Balai"]),
    "petugas dan tugasnya": (
        PPID,
        [
            "Petugas tetap 2 orang",
            "informasi di luar pengajuan sampel: 1 orang",
            "pengujian sampel: 1 orang",
        ],
    ),
    "yang belum ada dalam laporan": (
        LAPORAN,
        [
            "Waktu pemenuhan setiap permohonan (hanya ada untuk permohonan magang mahasiswa)",
            "paling lama 3 hari",
            "Penggunaan (realisasi) anggaran",
            "Baris dan kolom jumlah pada tabel Jumlah Pemohon",
        ],
    ),
    "kendala dan rekomendasi": (
        LAPORAN,
        ["3 kendala", "belum terakreditasi", "belum banyak dikenal", "4 rekomendasi"],
    ),
    "nama dahulu dan sekarang": (
        LAPORAN,
        [
            "Layanan informasi publik 2019 (BPPSI Pekanbaru)",
            "sekarang Balai Standardisasi dan Pelayanan Jasa Industri Pekanbaru",
        ],
    ),
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


def test_setiap_badan_punya_setiap_halaman(situs_contoh: Path) -> None:
    """Of the public contract, as far as there are data for it; the rest is said to be missing."""
    harap = {f"{jenis}/{badan}/" for jenis in ("unit", *PER_BADAN) for badan in BADAN}
    harap |= {"", "layanan/", "jam/", "tarif/", "pengaduan/", "peraturan/", "glosarium/"}
    harap |= {*TENGGAT, "tenggat/2024/", "tenggat/2025/"}
    harap |= {"indeks/", PPID, LAPORAN, "aksesibilitas/", "privasi/", "lisensi/"}
    harap |= {f"dokumen/{f.stem}/" for f in (ROOT / "data/dokumen").glob("*.yml")}
    for jenis in ("layanan", "sop"):
        for berkas in (ROOT / "data/unit").glob(f"*/{jenis}/*.yml"):
            harap.add(f"{jenis}/{berkas.parents[1].name}/{berkas.stem}/")
    assert [a for a in sorted(harap) if not (situs_contoh / a / "index.html").is_file()] == []


def test_tidak_ada_halaman_yang_berat(situs_contoh: Path) -> None:
    berat = {str(h): h.stat().st_size for h in situs_contoh.rglob("*.html")}
    assert {h: b for h, b in berat.items() if b > 100_000} == {}


@pytest.mark.browser
def test_jawaban_warga_di_layar_pertama(situs_contoh: Path) -> None:
    kasus = [Case(alamat=a, teks=t) for a, t in PERTANYAAN_WARGA.values()]
    assert layar_problems(layar(situs_contoh, kasus)) == []


@pytest.mark.parametrize("tanya", DI_HALAMAN)
def test_jawaban_di_halaman(situs_contoh: Path, tanya: str) -> None:
    alamat, teks = DI_HALAMAN[tanya]
    assert teks in _teks(situs_contoh, alamat)


@pytest.mark.parametrize("tanya", PERTANYAAN_PPID)
def test_jawaban_untuk_petugas_informasi(situs_contoh: Path, tanya: str) -> None:
    alamat, semua = PERTANYAAN_PPID[tanya]
    isi = _teks(situs_contoh, alamat)
    assert [teks for teks in semua if teks not in isi] == []


def test_setiap_angka_laporan_bersumber(situs_contoh: Path) -> None:
    """Each table cites its place, each sum says that it is computed, each share names its whole."""
    html = (situs_contoh / LAPORAN / "index.html").read_text("utf-8")
    tabel = re.findall(r"<table class=\"t-tabel t-statistik\".*?</table>", html, re.DOTALL)
    assert len(tabel) == 2
    for satu in tabel:
        assert re.search(r'<caption>[^<]*<a href="#sumber-\d+"', satu)
        assert len(re.findall(r'<th scope="row"', satu)) == 14
        assert satu.count(">dihitung<") == 3
        assert re.search(r'<th scope="row">Bagian dari 7[34]', satu)


# The table of a year that offices share is the one of the office, in another frame.
DIPERIKSA = (*KELUARGA, TENGGAT[1])
BAGIAN = 5


@pytest.mark.browser
@pytest.mark.parametrize("ke", range(BAGIAN))
def test_axe_tanpa_pelanggaran(situs_contoh: Path, ke: int) -> None:
    """In parts, which two processes share; `test_deploy` sees the others without a script."""
    alamat = DIPERIKSA[ke::BAGIAN]
    hasil = axe(situs_contoh, alamat, without_script=[a for a in alamat if a not in KELUARGA])
    assert {s["alamat"] for s in hasil["keadaan"]} == set(alamat)
    assert axe_problems(hasil) == []


@pytest.mark.browser
def test_axe_di_bawah_jalur_lain(situs_contoh: Path) -> None:
    assert axe_problems(axe(situs_contoh, ["", UJI], prefix="/a/b/")) == []


@pytest.mark.browser
def test_html_sah(situs_contoh: Path, html_salah: Callable[[Path], list[str]]) -> None:
    assert html_salah(situs_contoh) == []


def test_tautan_dan_jangkar(situs_contoh: Path) -> None:
    assert crawl(situs_contoh) == []


TANPA_JALAN = {
    "404.html": "host menyajikannya bila alamatnya tidak ada",
    "sitemap.xml": "untuk mesin pencari",
    "sitemap.xml.gz": "untuk mesin pencari",
    "cari/index.html": "tujuan kotak cari bila JavaScript ada",
    "cari/indeks/": "dibaca program pencari menurut nama",
    "layanan/saring/": "dibaca penyaring layanan menurut nama",
    "assets/saring/": "diambil halaman.js bila ada penyaring",
}


def test_setiap_berkas_ada_jalannya(situs_contoh: Path) -> None:
    """Nothing is published that nobody can come to; what a machine looks for is named here."""
    yatim = unreached(situs_contoh)
    kecuali = {
        n: next((k for k in TANPA_JALAN if n == k or (k[-1] == "/" and n.startswith(k))), "")
        for n in yatim
    }
    assert [n for n, k in kecuali.items() if not k] == []
    assert set(kecuali.values()) == set(TANPA_JALAN), "an exception that nothing needs"


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
    assert sorted(berat.values())[len(berat) // 2] <= 24_000
