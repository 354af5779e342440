"""Pages of one kind of a unit's data, of documents, regulations and terms, and the index."""

from __future__ import annotations

import re
from datetime import date
from html import unescape
from typing import TYPE_CHECKING

import pytest

from store_bantu import DOKUMEN, LAYANAN, PROFIL, Data
from terang import build
from terang.folder import Folder
from terang.pages.berhalaman import PER_HALAMAN

if TYPE_CHECKING:
    from pathlib import Path

HARI = date(2024, 6, 1)
JAM = "loket:\n  jam:\n    - hari: Senin-Kamis\n      sesi: 08.00-12.00\n"
SOP = """
    nomor: SOP.1
    nama: Menerima tamu
    dokumen: sk
    dasar_hukum:
      - peraturan: uu-1
    pelaksana: [Tamu, Petugas, Kepala]
    langkah:
      - aktivitas: Tamu mengisi buku.
        pelaksana: [Tamu]
        waktu: 5 menit
      - aktivitas: Petugas mengantar.
        pelaksana: [Petugas, Tamu]
        waktu: tidak berlaku
        rujukan: [SOP.2, SOP.9]
      - aktivitas: Kepala menerima.
        pelaksana: tidak terbaca
"""
SOP_DUA = "nomor: SOP.2\nnama: Mengantar tamu\nlangkah:\n  - aktivitas: Jalan.\n"
PERATURAN = """
    uu-1:
      bentuk: Undang-Undang
      nomor: "1"
      tahun: 2001
      tentang: tamu
      diganti_oleh: uu-2
    uu-2:
      bentuk: Undang-Undang
      nomor: "2"
      tahun: 2002
      tentang: tamu baru
"""
PENGUMUMAN = """
    jenis: tutup
    judul: Loket tutup
    ringkasan: Loket tidak melayani karena lantai diperbaiki.
    mulai: 2024-06-01
    pukul_mulai: 10.00
    sampai: 2024-06-03
    layanan: [a]
"""


@pytest.fixture
def data(tmp_path: Path) -> Data:
    return Data(tmp_path / "data").tulis(
        {
            "unit/induk/profil.yml": PROFIL,
            "unit/induk/kanal.yml": "pos:\n  jenis: telepon\n  nilai: 021-7654321\n",
            "unit/induk/pengaduan.yml": "kanal: [pos]\ntenggat_jawab:\n  lama: 14 hari kerja\n",
            "unit/induk/maklumat.yml": "layanan:\n  ringkasan: Kami melayani semua orang.\n",
            "unit/balai/profil.yml": PROFIL.replace("Unit", "Balai") + "induk: induk\n",
            "unit/balai/jam-layanan.yml": JAM,
            "unit/balai/tarif.yml": "uji:\n  uraian: Uji\n  jumlah: Rp150.000\n",
            "unit/balai/layanan/a.yml": LAYANAN,
            "unit/balai/layanan/b.yml": LAYANAN.replace("Izin", "Uji"),
            "unit/balai/sop/satu.yml": SOP,
            "unit/balai/sop/dua.yml": SOP_DUA,
            "unit/balai/pengumuman/lantai.yml": PENGUMUMAN,
            "peraturan.yml": PERATURAN,
            "glosarium.yml": "loket:\n  istilah: loket\n  arti: Tempat dilayani.\n",
            **DOKUMEN,
        }
    )


def halaman(data: Data, hari: date = HARI) -> dict[str, str]:
    data.bersih()
    situs = build.site(build.load(Folder(data.akar), tanggal=hari))
    return {p.alamat: p.body() for p in situs.pages}


def teks(isi: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", isi)))


def test_yang_di_induk_berlaku_dan_disebut_asalnya(data: Data) -> None:
    isi = halaman(data)
    mengadu = teks(isi["pengaduan/balai/"])
    assert "Aturan unit induk, Unit" in mengadu
    assert "021-7654321" in mengadu
    assert "14 hari kerja" in mengadu
    assert "Maklumat unit induk, Unit" in teks(isi["maklumat/balai/"])
    assert "Maklumat unit induk" not in teks(isi["maklumat/induk/"])


def test_yang_tidak_ada_disebut_dan_tidak_dikarang(data: Data) -> None:
    (data.akar / "unit/induk/maklumat.yml").unlink()
    (data.akar / "unit/induk/pengaduan.yml").unlink()
    (data.akar / "unit/induk/kanal.yml").unlink()
    isi = {alamat: teks(html) for alamat, html in halaman(data).items()}
    assert "Jam layanan belum dicantumkan" in isi["jam/induk/"]
    assert "Maklumat pelayanan belum dicantumkan" in isi["maklumat/balai/"]
    assert "Kanal pengaduan belum dicantumkan" in isi["pengaduan/balai/"]
    assert "Tata cara pengaduan belum dicantumkan" in isi["pengaduan/balai/"]
    assert "Belum dicantumkan" in isi["tarif/balai/"]
    assert "Gratis" not in isi["tarif/balai/"]


def test_dua_hitungan_waktu_pengaduan_terpisah(data: Data) -> None:
    isi = halaman(data)["pengaduan/balai/"]
    uu, kelas = re.findall(r"<tbody>(.*?)</tbody>", isi, re.DOTALL)
    assert "paling lama 60 hari (hari kerja atau kalender tidak disebut)" in teks(uu)
    assert "hari kerja UU" not in teks(uu)
    assert re.findall(r"paling lama (\d+) hari kerja", teks(kelas)) == ["5", "14", "60"]
    lama = halaman(data, date(2015, 1, 1))["pengaduan/balai/"]
    assert "PermenPANRB 62/2018" not in lama


def test_sop_langkah_dan_tabel_dari_data_yang_sama(data: Data) -> None:
    isi = halaman(data)["sop/balai/satu/"]
    baris = re.findall(r"<tr><td>\d+</td>(.*?)</tr>", isi, re.DOTALL)
    sel = [re.findall(r"<td[^>]*>(.*?)</td>", satu, re.DOTALL) for satu in baris]
    assert [["●" in s for s in satu[:3]] for satu in sel[:2]] == [
        [True, False, False],
        [True, True, False],
    ]
    assert 'colspan="3">Tidak terbaca' in baris[2]
    assert [teks(satu[-1]).strip() for satu in sel] == [
        "5 menit",
        "tanpa baku",
        "belum dicantumkan",
    ]
    assert "dihitung: 5 menit dari 1 langkah" in teks(isi)
    assert "1 langkah tanpa baku waktu, bukan nol" in teks(isi)
    assert "1 langkah belum mencantumkan waktu" in teks(isi)
    assert 'sop/balai/dua/">SOP.2</a>' in isi
    assert "SOP.9 (belum ada di situs ini)" in isi


def test_pengumuman_tampil_selama_berlaku(data: Data) -> None:
    isi = halaman(data)
    ada = {alamat for alamat, html in isi.items() if "t-spanduk" in html}
    assert {"unit/balai/", "layanan/balai/a/", "jam/balai/", "sop/balai/satu/"} <= ada
    assert not ada & {"layanan/balai/b/", "unit/induk/", "jam/induk/", ""}
    rinci = teks(isi["pengumuman/balai/lantai/"])
    assert "1 Juni 2024 pukul 10.00 sampai 3 Juni 2024" in rinci
    assert "sudah lewat" not in rinci
    lewat = halaman(data, date(2024, 6, 4))
    assert [alamat for alamat, html in lewat.items() if "t-spanduk" in html] == []
    assert "Pengumuman ini sudah lewat" in teks(lewat["pengumuman/balai/lantai/"])


def test_peraturan_tahu_pengutip_dan_penggantinya(data: Data) -> None:
    isi = halaman(data)
    assert "Menerima tamu Prosedur kerja Balai" in teks(isi["peraturan/uu-1/"])
    assert 'peraturan/uu-2/">Undang-Undang Nomor 2 Tahun 2002</a>' in isi["peraturan/uu-1/"]
    assert "Menggantikan Undang-Undang Nomor 1 Tahun 2001" in teks(isi["peraturan/uu-2/"])
    assert "Belum kami periksa" in teks(isi["peraturan/uu-1/"])
    assert "Menerima tamu Prosedur kerja Balai" in teks(isi["dokumen/sk/"])


def test_indeks_menurut_huruf_dan_berhalaman(data: Data) -> None:
    isi = halaman(data)
    assert "Loket Istilah" in teks(isi["indeks/l/"])
    assert "Uji Layanan Balai" in teks(isi["indeks/"])
    banyak = {
        f"unit/balai/layanan/x{i:03}.yml": LAYANAN.replace("Izin", f"Xenon {i:03}")
        for i in range(PER_HALAMAN + 1)
    }
    isi = halaman(data.tulis(banyak))
    assert "Xenon 000" not in isi["indeks/"]
    assert "Xenon 299" in isi["indeks/x/"]
    assert "Xenon 300" not in isi["indeks/x/"]
    assert "Xenon 300" in isi["indeks/x/halaman-2/"]
    assert "Halaman 1 dari 2" in teks(isi["indeks/x/"])
    assert "Uji Layanan" not in teks(isi["tarif/balai/"])
    assert "303 layanan, dihitung" in teks(isi["tarif/balai/"])


def test_banyak_unit_menjadi_daftar_tautan(data: Data) -> None:
    assert "08.00–12.00" in halaman(data)["jam/"]
    isi = halaman(data.tulis({f"unit/u{i}/profil.yml": PROFIL for i in range(30)}))
    assert "08.00–12.00" not in isi["jam/"]
    assert 'jam/balai/">Balai</a>' in isi["jam/"]
