"""What pages say of edited data: nothing invented, nothing expired as current, nothing twice."""

from __future__ import annotations

import re
from datetime import date
from html import unescape
from typing import TYPE_CHECKING

import pytest

from aturan import JAM, KANAL, PENGADUAN, PROFIL, STANDAR, TARIF, UJI, Ubah, proyek
from terang import build
from terang.folder import Folder
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from pathlib import Path

HARI = date(2024, 6, 1)
L_UJI, L_IZIN = "layanan/dinas/uji/", "layanan/dinas/izin/"
U_DINAS = "unit/dinas/"


def html(tmp_path: Path, alamat: str, *ubah: Ubah, bergalat: bool = False) -> str:
    p = proyek(tmp_path, *ubah, bergalat=bergalat)
    situs = build.site(build.load(Folder(p.data), tanggal=HARI))
    return {s.alamat: s for s in situs.pages}[alamat].body()


def teks(isi: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", isi))).replace(" .", ".")


def jawaban(isi: str) -> dict[str, str]:
    """The short answers of a page, by question."""
    kartu = isi[isi.index('id="jawaban"') : isi.index("</dl>")]
    pasang = re.findall(r"<dt>(.*?)</dt>\s*<dd>(.*?)</dd>", kartu, re.DOTALL)
    return {teks(t).strip(): teks(j).strip() for t, j in pasang}


def bagian(isi: str, jangkar: str) -> str:
    """A part of a page, folded or not."""
    lipat = f'<div id="{jangkar}">'
    awal = isi.index(lipat if lipat in isi else f'<section aria-labelledby="{jangkar}">')
    akhir = "</div></details>" if lipat in isi else "</section>"
    return isi[awal : isi.index(akhir, awal)]


def test_jawaban_lengkap(tmp_path: Path) -> None:
    j = jawaban(html(tmp_path, L_UJI))
    assert list(j) == ["Hasil", "Syarat", "Waktu", "Biaya", "Tempat dan jam", "Mengadu"]
    assert j["Waktu"] == "7 hari kerja"
    assert j["Biaya"] == "Rp150.000 per sampel Pengujian"
    assert "Senin–Kamis 07.30–12.00 dan 13.00–15.30 WIB" in j["Tempat dan jam"]
    assert "Telepon (0264) 8224794" in j["Mengadu"]


def test_yang_sudah_lewat_tidak_tampil_sebagai_kini(tmp_path: Path) -> None:
    isi = html(
        tmp_path,
        L_UJI,
        Ubah(JAM, "  mulai: 2023-01-01\n", "  mulai: 2018-01-01\n  sampai: 2019\n"),
        Ubah(JAM, "kantor:\n  jenis: kantor\n", "kantor:\n  jenis: kantor\n  sampai: 2019\n"),
        Ubah(TARIF, "  satuan: per sampel\n", "  satuan: per sampel\n  sampai: 2019\n"),
        Ubah(KANAL, "8224794\n", "8224794\n  sampai: 2019\n"),
    )
    j = jawaban(isi)
    assert "07.30" not in j["Tempat dan jam"]
    assert "Jam layanan belum dicantumkan" in j["Tempat dan jam"]
    assert j["Biaya"] == "Belum dicantumkan"
    assert "8224794" not in j["Mengadu"]
    assert "tidak berlaku sekarang" in bagian(isi, "biaya")


def test_nama_menurut_hari_bangun(tmp_path: Path) -> None:
    isi = html(
        tmp_path,
        U_DINAS,
        Ubah(
            PROFIL,
            "nama:\n  nama: Dinas Perizinan Contoh\n  singkatan: Perizinan\n",
            "nama:\n  - nama: Dinas Lama\n    sampai: 2020\n  - nama: Dinas Kini\n    mulai: 2021\n"
            "    sampai: 2029\n  - nama: Dinas Nanti\n    mulai: 2030\n",
        ),
    )
    assert re.search(r"<h1[^>]*>Dinas Kini\s*</h1>", isi)
    assert "Dinas Lama" in bagian(isi, "tentang")


def test_loket_unit_lain_yang_disebut_layanan(tmp_path: Path) -> None:
    isi = html(
        tmp_path,
        L_UJI,
        Ubah(UJI, "standar: sk\n", "standar: sk\njam_layanan: provinsi/meja\n"),
        Ubah(
            "unit/provinsi/jam-layanan.yml",
            "",
            "meja:\n  jam:\n    hari: Rabu\n    sesi: 09.00-10.00\n",
        ),
    )
    tempat = jawaban(isi)["Tempat dan jam"]
    assert "Rabu 09.00–10.00 WIB" in tempat
    assert "07.30" not in tempat


def test_aturan_pengaduan_induk_memakai_kanal_induk(tmp_path: Path) -> None:
    isi = html(
        tmp_path,
        U_DINAS,
        Ubah(PENGADUAN, "kanal: [telepon, loket]\n", "siapa: Warga.\n"),
        Ubah("unit/provinsi/pengaduan.yml", "", "kanal: [telepon]\n"),
        Ubah("unit/provinsi/kanal.yml", "", "telepon:\n  jenis: telepon\n  nilai: 022-7654321\n"),
    )
    assert "8224794" in bagian(isi, "pengaduan")
    p = proyek(
        tmp_path / "dua",
        Ubah("unit/provinsi/pengaduan.yml", "", "kanal: [telepon]\n"),
        Ubah("unit/provinsi/kanal.yml", "", "telepon:\n  jenis: telepon\n  nilai: 022-7654321\n"),
    )
    (p.data / PENGADUAN).unlink()
    situs = build.site(build.load(Folder(p.data), tanggal=HARI))
    isi = {s.alamat: s for s in situs.pages}[U_DINAS].body()
    assert "022-7654321" in teks(bagian(isi, "pengaduan")).replace(" ", "")
    assert "Aturan unit induk" in bagian(isi, "pengaduan")


def test_batas_pemohon_bukan_janji_badan(tmp_path: Path) -> None:
    isi = html(
        tmp_path,
        L_UJI,
        Ubah(
            UJI,
            "jangka_waktu: 7 hari kerja",
            "jangka_waktu:\n  - 7 hari kerja\n  - lama: 3 bulan\n    pihak: pemohon\n"
            "    untuk: mengambil hasil",
        ),
    )
    assert jawaban(isi)["Waktu"] == "7 hari kerja"
    assert "batas untuk Anda" in bagian(isi, "jangka-waktu")


def test_daftar_menyebut_setiap_waktu_dan_tarif(tmp_path: Path) -> None:
    isi = html(
        tmp_path,
        "layanan/",
        Ubah(
            UJI,
            "jangka_waktu: 7 hari kerja",
            "jangka_waktu:\n  - lama: 1 hari kerja\n    untuk: daring\n"
            "  - lama: 30 hari kerja\n    untuk: di loket",
        ),
        Ubah(
            UJI,
            "biaya: [uji]",
            "biaya:\n  - gratis: tidak dipungut\n    untuk: pelajar\n  - jumlah: 500.000\n"
            "    dasar: [uu-25-2009]",
        ),
    )
    baris = teks(isi)
    assert "Daring: 1 hari kerja; Di loket: 30 hari kerja" in baris
    assert "Gratis: tidak dipungut biaya (untuk pelajar); Rp500.000" in baris


TIADA = {
    "tidak berlaku": "Tidak berlaku",
    "tidak ada data": "Tidak ada data",
    "tidak diukur": "Tidak diukur",
    "tidak dilaporkan": "Tidak dilaporkan",
    "tidak terbaca": "Tidak terbaca pada dokumen sumber",
}


def test_setiap_ketiadaan_tampil_lain(tmp_path: Path) -> None:
    assert set(TIADA) == {k.value for k in Ketiadaan}
    tampil = set()
    for i, (tulis, baca) in enumerate(TIADA.items()):
        isi = html(tmp_path / str(i), L_UJI, Ubah(UJI, "biaya: [uji]", f"biaya: {tulis}"))
        assert jawaban(isi)["Biaya"] == baca
        assert "Gratis" not in teks(isi)
        tampil.add(jawaban(isi)["Biaya"])
    kosong = html(tmp_path / "kosong", L_UJI, Ubah(UJI, "biaya: [uji]\n", ""))
    tampil.add(jawaban(kosong)["Biaya"])
    assert len(tampil) == len(TIADA) + 1


@pytest.mark.parametrize(
    ("ubah", "jangkar"),
    [
        (Ubah(UJI, "produk: [Laporan hasil uji]", "produk: tidak berlaku"), "Hasil"),
        (
            Ubah(
                STANDAR,
                "penanganan_pengaduan:\n  kanal: [telepon, instagram]\n",
                "penanganan_pengaduan: tidak berlaku\n",
            ),
            "Mengadu",
        ),
    ],
)
def test_tidak_berlaku_tidak_diganti_isian_lain(tmp_path: Path, ubah: Ubah, jangkar: str) -> None:
    assert jawaban(html(tmp_path, L_UJI, ubah))[jangkar] == "Tidak berlaku"


def test_beda_tulisan_terlihat(tmp_path: Path) -> None:
    isi = html(
        tmp_path,
        L_UJI,
        Ubah(
            UJI,
            "jangka_waktu: 7 hari kerja",
            "jangka_waktu:\n  waktu:\n    lama: 4-10 hari kerja\n    cetak: 10 hari kerja",
        ),
    )
    assert "Tercetak: “10 hari kerja”" in isi
    sama = html(
        tmp_path / "sama",
        L_UJI,
        Ubah(
            UJI,
            "jangka_waktu: 7 hari kerja",
            "jangka_waktu:\n  waktu:\n    lama: 4-10 hari kerja\n    cetak: 4 - 10 Hari Kerja",
        ),
    )
    assert "Tercetak" not in bagian(sama, "jangka-waktu")


def test_catatan_sekali_per_halaman_di_samping_angkanya(tmp_path: Path) -> None:
    isi = html(
        tmp_path,
        L_UJI,
        Ubah(STANDAR, "jaminan_keamanan:\n  - Arsip disimpan dengan aman.\n", ""),
        Ubah(
            UJI,
            "jangka_waktu: 7 hari kerja",
            "jangka_waktu:\n  waktu:\n    lama: 7 hari kerja\n    berbeda:\n"
            "      - lama: 9 hari kerja\n        sumber: sk, Tabel 2",
        ),
    )
    assert isi.count('data-aturan="R21"') == 1
    assert 'data-aturan="R21"' in bagian(isi, "jaminan-keamanan")
    assert isi.count('data-aturan="R23"') == 1
    assert 'data-aturan="R23"' in bagian(isi, "jangka-waktu")


def test_sumber_bernomor_dan_terdaftar(tmp_path: Path) -> None:
    isi = html(
        tmp_path,
        L_UJI,
        Ubah(
            UJI,
            "jangka_waktu: 7 hari kerja",
            "jangka_waktu:\n  waktu:\n    lama: 7 hari kerja\n    sumber: sk, Tabel 2",
        ),
    )
    (nomor,) = set(re.findall(r'href="#sumber-(\d+)"', bagian(isi, "jangka-waktu")))
    assert re.search(rf'<li id="sumber-{nomor}"( value="{nomor}")?>Tabel 2</li>', isi)
    # whatever a list counts by itself, each entry shows the number it is cited by
    for daftar in re.findall(r'<ol class="t-sumber">(.*?)</ol>', isi):
        terhitung = 0
        for id_, nilai in re.findall(r'<li id="sumber-(\d+)"(?: value="(\d+)")?>', daftar):
            terhitung = int(nilai) if nilai else terhitung + 1
            assert terhitung == int(id_)


def test_jumlah_yang_berbeda_disebut(tmp_path: Path) -> None:
    isi = html(
        tmp_path,
        L_UJI,
        Ubah(
            UJI,
            "biaya: [uji]",
            "biaya: [uji]\njumlah_pelaksana:\n  jumlah:\n    nilai: 25\n    berbeda:\n"
            "      - nilai: 31\n        sumber: sk, Tabel 2",
        ),
    )
    assert "Tempat lain menulis 31 orang" in teks(bagian(isi, "jumlah-pelaksana"))


def test_tanpa_jumlah_tidak_ada_kata_dihitung(tmp_path: Path) -> None:
    isi = html(
        tmp_path,
        L_UJI,
        Ubah(
            UJI,
            "biaya: [uji]",
            "biaya: [uji]\njumlah_pelaksana:\n  rincian:\n    - jabatan: Analis\n"
            "      orang: tidak dilaporkan",
        ),
    )
    pelaksana = teks(bagian(isi, "jumlah-pelaksana"))
    assert "Tidak dilaporkan" in pelaksana
    assert "dihitung" not in pelaksana


def test_fasilitas_rusak_bukan_fasilitas_khusus(tmp_path: Path) -> None:
    isi = html(
        tmp_path,
        U_DINAS,
        Ubah(
            STANDAR,
            "sarana: [Komputer, Printer]",
            "sarana:\n    - nama: Lift\n      ramah: [disabilitas]\n      tersedia: tidak\n"
            "    - Printer",
        ),
    )
    assert "Fasilitas khusus" not in jawaban(isi)
    assert "tidak dapat dipakai" in bagian(isi, "fasilitas")


@pytest.mark.parametrize(("keyakinan", "ragu"), [("V", False), ("M", True)])
def test_peraturan_diganti_hanya_setegas_yang_diperiksa(
    tmp_path: Path, keyakinan: str, ragu: bool
) -> None:
    isi = html(
        tmp_path,
        L_IZIN,
        Ubah(
            "peraturan.yml",
            "  tanggal: 2009-07-18\n  keyakinan: V\n",
            f"  diganti_oleh: uu-baru\n  keyakinan: {keyakinan}\n",
        ),
        Ubah(
            "peraturan.yml",
            "",
            "uu-baru:\n  bentuk: Undang-Undang\n  nomor: 9\n  tahun: 2099\n  tentang: Contoh\n"
            "  singkatan: UU 9/2099\n",
        ),
    )
    assert "diganti oleh UU 9/2099" in isi
    assert ("belum kami periksa" in isi) is ragu


def syarat(tmp_path: Path, yaml: str) -> list[str]:
    isi = html(tmp_path, L_UJI, Ubah(UJI, "persyaratan: [Contoh barang]\n", yaml))
    kartu = isi[isi.index('id="jawaban"') : isi.index("</dl>")]
    (dd,) = re.findall(r">Syarat</a></dt>\s*<dd>(.*?)</dd>", kartu, re.DOTALL)
    return [teks(b).strip() for b in dd.split('<span class="t-baris">')[1:]]


def test_syarat_singkat_mengatakan_cukup_satu(tmp_path: Path) -> None:
    pilihan = "persyaratan:\n  hubungan: salah satu\n  syarat:\n    - KTP\n"
    pilihan += "    - teks: Surat kuasa\n      butir: [Materai, KTP wakil]\n"
    assert syarat(tmp_path, pilihan) == [
        "Cukup salah satu dari yang berikut:",
        "KTP",
        "Surat kuasa Materai dan KTP wakil",
    ]


def test_syarat_singkat_membawa_batas_di_atasnya(tmp_path: Path) -> None:
    berjenjang = (
        "persyaratan:\n  - teks: Badan usaha\n    bila: Pemohon badan usaha\n    pasti: tidak\n"
        "    butir:\n      - NIB\n      - teks: Identitas\n        hubungan: salah satu\n"
        "        butir: [KTP, SIM]\n"
        "  - teks: Sesudah izin terbit\n    jenis: kewajiban sesudahnya\n    butir: [Lapor]\n"
    )
    assert syarat(tmp_path, berjenjang) == [
        "NIB bila pemohon badan usaha; tidak pasti",
        "Identitas KTP atau SIM; bila pemohon badan usaha; tidak pasti",
    ]


def test_hari_tutup_bukan_hari_yang_belum_dicantumkan(tmp_path: Path) -> None:
    belum = "Hari lain belum dicantumkan"
    lengkap = html(tmp_path / "satu", U_DINAS)
    assert "Sabtu dan Minggu tutup" in lengkap
    kurang = html(tmp_path / "dua", U_DINAS, Ubah(JAM, "libur: Sabtu-Minggu", "libur: Minggu"))
    # of the counter and of its hours in Ramadan; the office never says when it is closed
    assert (lengkap.count(belum), kurang.count(belum)) == (1, 3)


def test_jumlah_jam_selalu_dalam_jam(tmp_path: Path) -> None:
    isi = html(tmp_path, U_DINAS, Ubah(JAM, "sesi: 08.00-15.00", "sesi: 08.00-15.15"))
    assert "36 jam 15 menit" in isi


def test_surat_tanpa_nomor_pun_saluran(tmp_path: Path) -> None:
    isi = html(
        tmp_path,
        L_UJI,
        Ubah(KANAL, "loket:\n  jenis: loket\n", "loket:\n  jenis: surat\n"),
        Ubah(STANDAR, "[telepon, instagram]\n", "[loket]\n  tenggat_jawab: 14 hari kerja\n"),
    )
    assert "Surat, Jalan Kenanga" in jawaban(isi)["Mengadu"]
    assert "Dijawab dalam 14 hari kerja" in jawaban(isi)["Mengadu"]
