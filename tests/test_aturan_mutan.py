"""Every rule is silent on sound data and on what only looks wrong, and fires on each mutant."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from aturan import (
    HARI_INI,
    IZIN,
    JAM,
    KANAL,
    LAPORAN,
    LAPORAN_23,
    MAKLUMAT,
    PENGADUAN,
    PENGUMUMAN,
    PERATURAN,
    PPID,
    PROFIL,
    SITUS,
    SK,
    SOP,
    STANDAR,
    STATISTIK,
    TARIF,
    UJI,
    Mutan,
    Ubah,
    m,
    proyek,
)
from mutan_kewajiban import MUTAN_KEWAJIBAN, SAH_KEWAJIBAN
from mutan_kinerja import MUTAN_KINERJA, SAH_KINERJA
from terang.rules import ATURAN, Bahan

if TYPE_CHECKING:
    from pathlib import Path


DISEBUT = "jumlah_sarana_disebut"
JUMAT = "    - hari: Jumat\n      buka: 07.30\n      tutup: 16.00\n"
GANDA = "    - hari: Kamis-Jumat\n      buka: 07.30\n      tutup: 16.00\n"
MASA = "    - nama: ramadan\n      jam:\n        - hari: Senin\n          sesi: 08.00-14.00\n"
KANAL_BARU = "sms-kedua:\n  jenis: sms\n  nilai: +62 818 0989 8222\n"
ALAMAT = "  alamat:\n    jalan: Jalan Kenanga\n    kelurahan: Sari\n    kecamatan: Taman\n"
NOMOR_SK = "nomor: B/41/DINAS/I/2023\ntanggal"
TANGGAL_SK = "tanggal: 2023-01-09\ntahun"
RESMI = Ubah(SITUS, "peran: contoh", "peran: resmi")
TANPA_PENGADUAN = (
    Ubah(KANAL, "  tujuan: [informasi, pengaduan]\n", ""),
    Ubah(KANAL, "dinas.contoh\n  tujuan: [pengaduan]\n", "dinas.contoh\n"),
    Ubah(PENGADUAN, "kanal: [telepon, loket]\n", ""),
    Ubah(STANDAR, "  kanal: [telepon, instagram]\n", "  siapa: Semua warga\n"),
)


def lain(nilai: str, *berbeda: str, di: str = "") -> str:
    """A fact with what other places say, each `value` or `value, sumber: ..`; indented by `di`."""
    tempat_lain = "".join(f"\n{di}    - {{nilai: {b}}}" for b in berbeda)
    return f"\n{di}  nilai: {nilai}\n{di}  berbeda:{tempat_lain}"


DARING = "jenis_kanal: [surel, situs]"
TW_1 = "{periode: Triwulan I, isi: {langsung: 4, daring: 1, medsos: 0, pesan: 0}}"
TW_2 = "{periode: Triwulan II, isi: {langsung: 2, daring: 3, medsos: 0, pesan: 1}}"
SMT_1 = "{periode: Semester I, isi: {selesai: 7, lanjut: 2}, jumlah: 9}"
JUMLAH = "jumlah: {isi: {selesai: 10, lanjut: 2}, jumlah: 12}"
TANPA_DOKUMEN = Ubah(STATISTIK, "dokumen: laporan\n", "")

PERSEN = 'isi: {diberi: "91,7", ditolak: "8,3"}'
BAHAN = "- {uraian: Bahan, jumlah: 10.000.000, realisasi: 9.000.000}"
JALAN = "- {uraian: Perjalanan, jumlah: 20.000.000, realisasi: 18.000.000}"
TW_4 = "- {periode: Triwulan II, isi: {diberi: 7, ditolak: 0}}"
KLAIM = '- {teks: Permohonan bertambah., tabel: hasil, arah: naik, sebesar: 6, persen: "33,3"}'
NEGATIF = TW_4.replace("ditolak: 0", 'ditolak: {nilai: tidak ada data, cetak: "-3"}')
ATAS = "unit/provinsi/ppid/laporan/"


def terpakai(baris: str, juta: int) -> Ubah:
    awal, _, _ = baris.partition("realisasi")
    return Ubah(LAPORAN_23, baris, f"{awal}realisasi: {juta}.000.000}}")


def tahun_lain(tahun: int, banyak: int, lain: str = "") -> Ubah:
    """A report of another unit with one number."""
    return Ubah(
        f"{ATAS}{tahun}.yml",
        "",
        f"""\
judul: Laporan {tahun}
periode: {tahun}
{lain}tabel:
  hasil:
    judul: Permohonan
    menghitung: permohonan
    menurut: hasil
    per: tanpa
    kolom: {{a: {{label: Diberi, jenis_hasil: dikabulkan}}}}
    baris: [{{isi: {{a: {banyak}}}}}]
""",
    )


MUTAN = [
    # R01 two ways to divide one set
    m("R01", "peringatan", STATISTIK, TW_2, TW_2.replace("pesan: 1", "pesan: 2"),
      "- " + TW_2.replace("pesan: 1", "pesan: 2"),
      "menurut kanal 19 pemohon, tetapi menurut hasil 18 permohonan (keduanya dihitung); berbeda "
      "pada Triwulan II (7 dan 6)"),
    Mutan("R01", "galat", (TANPA_DOKUMEN,
                           Ubah(STATISTIK, "menghitung: pemohon", "menghitung: permohonan"),
                           Ubah(STATISTIK, TW_2, TW_2.replace("daring: 3", "daring: 1"))),
          "- " + TW_2.replace("daring: 3", "daring: 1"), "(4 dan 6)", STATISTIK),
    m("R01", "galat", LAPORAN_23, "orang: 18", "orang: 19", "baris:",
      "menurut hasil 24 permohonan, tetapi menurut jenis pemohon 25 permohonan"),
    m("R01", "galat", LAPORAN_23, "cepat: 15", "cepat: 25", "baris:",
      "lama jawab disebut untuk 32 permohonan, padahal seluruhnya 24"),
    m("R01", "galat", LAPORAN_23, "rahasia: 2, lain: 1", "rahasia: 1, lain: 0", "baris:",
      "2 permohonan ditolak, tetapi hanya 1 alasan"),
    # R02 a body and its units
    Mutan("R02", "galat", (tahun_lain(2023, 25, "lingkup: [dinas]\n"),), "baris: [{isi: {a: 25}}]",
          "laporan ini menghitung 25 permohonan, tetapi unit-unitnya berjumlah 24 (dinas 24)",
          f"{ATAS}2023.yml"),
    Mutan("R02", "galat", (tahun_lain(2023, 24, "lingkup: [dinas, provinsi]\n"),),
          "lingkup: [dinas, provinsi]", "provinsi laporan ini sendiri", f"{ATAS}2023.yml"),
    # R03 printed totals
    m("R03", "galat", LAPORAN_23, "sisa_akhir: 3", "sisa_akhir: 4", "sisa_akhir: 4",
      "sisa akhir tercetak 4, tetapi sisa awal 2 ditambah 24 diterima, dikurangi 23 selesai, "
      "adalah 3"),
    Mutan("R03", "galat", (Ubah(LAPORAN_23, "realisasi: 27.", "realisasi: 24."),
                           Ubah(LAPORAN_23, "persen_realisasi: 90", "persen_realisasi: 80")),
          "realisasi: 24.000.000", "realisasi anggaran tercetak 24.000.000", LAPORAN_23),
    m("R03", "galat", LAPORAN_23, "Menerima permohonan, jumlah: 3", "Menerima, jumlah: 2",
      "jumlah: 3", "jumlah petugas tercetak 3"),
    m("R03", "peringatan", STATISTIK, SMT_1, SMT_1.replace("jumlah: 9", "jumlah: 8"),
      "- " + SMT_1.replace("jumlah: 9", "jumlah: 8"), "Semester I tercetak 8"),
    m("R03", "peringatan", STATISTIK, JUMLAH, JUMLAH.replace("10", "11"),
      JUMLAH.replace("10", "11"), "kolom Selesai tercetak 11"),
    m("R03", "peringatan", STATISTIK, JUMLAH, JUMLAH.replace("12", "13"),
      JUMLAH.replace("12", "13"), "seluruhnya tercetak 13, tetapi rinciannya berjumlah 12"),
    Mutan("R03", "galat", (TANPA_DOKUMEN, Ubah(STATISTIK, "30.000.000", "29.000.000")),
          "jumlah: 29.000.000", "anggaran tercetak 29.000.000", STATISTIK),
    m("R03", "peringatan", PPID, "nilai: 3,", "nilai: 4,", "jumlah: {nilai: 4, sumber: laporan}",
      "petugas tercetak 4"),
    # R04 percentages
    m("R04", "galat", LAPORAN_23, PERSEN, PERSEN.replace("91,7", "81,7"),
      PERSEN.replace("91,7", "81,7"),
      "bagian Dikabulkan tercetak 81,7 %, tetapi 22 dari 24 adalah 91,7 % (dihitung)"),
    m("R04", "saran", LAPORAN_23, PERSEN, PERSEN.replace("91,7", "91,6"),
      PERSEN.replace("91,7", "91,6"), "dipotong, bukan dibulatkan"),
    m("R04", "peringatan", LAPORAN_23, "    persen:\n      isi: {diberi: \"91,7\"",
      "    persen:\n      sumber: laporan\n      isi: {diberi: \"91,9\"",
      PERSEN.replace("91,7", "91,9"), "tercetak 91,9 %"),
    m("R04", "galat", LAPORAN_23, "      terhadap: jumlah\n", "", "persen:", "tanpa penyebut"),
    m("R04", "galat", LAPORAN_23, "persen_realisasi: 90", "persen_realisasi: 9",
      "persen_realisasi: 9", "koma desimalnya bergeser"),
    Mutan("R04", "galat", (Ubah(LAPORAN_23, "  jumlah: 30.000.000\n", ""),),
          "persen_realisasi: 90", "tanpa penyebut", LAPORAN_23),
    # R05 spent over planned
    Mutan("R05", "galat", (terpakai(BAHAN, 11), terpakai(JALAN, 16)),
          "- {uraian: Bahan, jumlah: 10.000.000, realisasi: 11.000.000}",
          "realisasi Bahan Rp11.000.000 melebihi pagunya Rp10.000.000", LAPORAN_23),
    Mutan("R05", "galat", (terpakai(BAHAN, 10), terpakai(JALAN, 21),
                           Ubah(LAPORAN_23, "realisasi: 27.", "realisasi: 31."),
                           Ubah(LAPORAN_23, "realisasi: 90", 'realisasi: "103,3"')),
          "realisasi: 31.000.000", "realisasi anggaran Rp31.000.000 melebihi", LAPORAN_23),
    # R06 one fact
    Mutan("R06", "galat", (Ubah(LAPORAN_23, "diterima: 24", "diterima: 25"),
                           Ubah(LAPORAN_23, "selesai: 23", "selesai: 24")),
          "diterima: 25", "permohonan diterima 25, tetapi tabel menurut hasil 24", LAPORAN_23),
    m("R06", "galat", LAPORAN_23, "keberatan: 2\n", "keberatan: 3\n", "keberatan: 3",
      "jumlah keberatan 3, tetapi tabel menurut tanggapan keberatan 2"),
    m("R06", "galat", STATISTIK, "anggaran:\n", "arus: {sisa_akhir: 1}\nanggaran:\n",
      "sisa_awal: 2", "sisa awal 2023 2, tetapi sisa akhir 2022 1", LAPORAN_23),
    m("R06", "galat", LAPORAN_23, "  jumlah: 30.000.000",
      "  jumlah: {nilai: 30.000.000, berbeda: [{nilai: 31.000.000}]}",
      "jumlah: {nilai: 30.000.000, berbeda: [{nilai: 31.000.000}]}",
      "anggaran 30.000.000, tetapi di tempat lain tertulis 31.000.000"),
    # R11 counts, words, sums, numbers
    m("R11", "peringatan", STANDAR, f"{DISEBUT}: 2", f"{DISEBUT}: 3", f"{DISEBUT}: 3", "disebut 3"),
    m("R11", "peringatan", STANDAR, "sarana: [Komputer, Printer]", "sarana: [Komputer]",
      f"{DISEBUT}: 2", "memuat 1"),
    m("R11", "peringatan", STANDAR, "jumlah_layanan_disebut: 2", "jumlah_layanan_disebut: 12",
      "jumlah_layanan_disebut: 12", "12 layanan"),
    m("R11", "peringatan", IZIN, "        - KTP\n", "", "jumlah_disebut: 2", "memuat 1"),
    m("R11", "peringatan", IZIN, "    - Surat izin\n", "    - Surat izin\n    - Stiker\n",
      "jumlah_disebut: 1", "disebut 1 produk"),
    m("R11", "galat", MAKLUMAT, "jumlah_disebut: 2", "jumlah_disebut: 3", "jumlah_disebut: 3", "3"),
    m("R11", "peringatan", MAKLUMAT, "jumlah_disebut: 2", "jumlah_disebut: 3\n  sumber: sk",
      "jumlah_disebut: 3", "memuat 2"),
    m("R11", "galat", PROFIL, "misi_disebut: 2", "misi_disebut: 6", "misi_disebut: 6", "misi"),
    m("R11", "galat", PENGADUAN, "kategori_disebut: 2", "kategori_disebut: 3",
      "kategori_disebut: 3", "kategori"),
    m("R11", "peringatan", STANDAR, "jumlah: 5", "jumlah: 6", "jumlah: 6", "rincian per jabatan"),
    m("R11", "peringatan", STANDAR, "orang: 2", "orang: 1", "jumlah: 5", "berjumlah 4"),
    m("R11", "peringatan", STANDAR, "4 (empat) kali", "4 (lima) kali",
      "cetak: 4 (lima) kali dalam 1 (satu) tahun", '"lima" (5)'),
    m("R11", "peringatan", UJI, "nomor_cetak: b", "nomor_cetak: c", "nomor_cetak: c", "tercetak 3"),
    m("R11", "saran", UJI, "      nomor_cetak: b\n",
      "      nomor_cetak: 8.\n  pasti_urutan: tidak\n", "nomor_cetak: 8.", "tercetak 8"),
    m("R11", "galat", STANDAR, "jumlah: 5", "jumlah:" + lain("5", "6", di="  "), "nilai: 5",
      "jumlah pelaksana 5, tetapi di tempat lain tertulis 6"),
    m("R11", "peringatan", STANDAR, "jumlah: 5",
      "jumlah:" + lain("5", "tidak terbaca", '"7", sumber: laporan', di="  "), "nilai: 5", "7"),
    m("R11", "galat", LAPORAN_23, "keberatan: 2\n", "keberatan: 2\nkendala:\n  - teks: Petugas\n"
      "    jumlah_disebut: 2\n    butir: [Kurang]\n", "jumlah_disebut: 2", "memuat 1"),
    m("R11", "galat", LAPORAN_23, "keberatan: 2\n", "keberatan: 2\nrekomendasi:\n  - teks: Tambah\n"
      "    jumlah_disebut: 2\n    butir: [Satu]\n", "jumlah_disebut: 2", "memuat 1"),
    # R16 claims
    m("R16", "galat", LAPORAN_23, KLAIM, KLAIM.replace("naik", "turun"),
      KLAIM.replace("naik", "turun"),
      "laporan menyebut turun, tetapi menurut angkanya naik 6 permohonan, dari 18 menjadi 24"),
    m("R16", "galat", LAPORAN_23, KLAIM, KLAIM.replace("6", "7"), KLAIM.replace("6", "7"),
      "menyebut naik 7, tetapi"),
    m("R16", "galat", LAPORAN_23, KLAIM, KLAIM.replace("33,3", "30"), KLAIM.replace("33,3", "30"),
      "menyebut naik 30 %, tetapi"),
    m("R16", "galat", LAPORAN_23, KLAIM, KLAIM.replace("tabel: hasil", "tabel: kanal"),
      KLAIM.replace("tabel: hasil", "tabel: kanal"), "tabel kanal, yang tidak ada"),
    m("R16", "galat", LAPORAN_23, "rata_rata: 4", "rata_rata: 5", "rata_rata: 5",
      "rata-rata tercetak 5, tetapi dari 4 permohonan 4,0 (dihitung)"),
    m("R16", "galat", LAPORAN_23, 'median: "2,5"', "median: 4", "median: 4", "median tercetak 4"),
    m("R16", "galat", LAPORAN_23, "terlama: 10", "terlama: 11", "terlama: 11",
      "terlama tercetak 11"),
    m("R16", "galat", LAPORAN_23, "kasus: 4", "kasus: 4\n  tepat_waktu: 3\n  terlambat: 0",
      "kasus: 4",
      "tepat waktu 3 dan terlambat 0 berjumlah 3, tetapi jawaban yang dihitung 4"),
    Mutan("R16", "galat", (Ubah(LAPORAN_23, "kasus: 4", "kasus: 0"),
                           Ubah(LAPORAN_23, "  per_permohonan: [1, 2, 3, 10]\n", "")),
          "rata_rata: 4", "rata-rata tercetak 4, padahal tidak ada permohonan", LAPORAN_23),
    # R17 dates
    m("R17", "peringatan", PERATURAN, "  tahun: 2011", "  tahun: 2024", "- permen-55-2011",
      "lebih muda", SK),
    Mutan("R17", "saran", (Ubah(SK, "  - permen-55-2011", "  - permen-9-2021"),
                           Ubah(PERATURAN, "  tahun: 2021", "  tahun: 2024")),
          "- permen-9-2021", "lebih muda", SK),
    m("R17", "peringatan", LAPORAN, "tanggal:", "nomor: B/7/PTSP/II/2023\ntanggal:",
      "nomor: B/7/PTSP/II/2023", "bulan II"),
    m("R17", "peringatan", LAPORAN, "tanggal:", "nomor: 41 Tahun 2022\ntanggal:",
      "nomor: 41 Tahun 2022", "tahun 2022"),
    m("R17", "saran", LAPORAN, "tanggal:", "nomor: {nilai: B/7/IV/2022, pasti: tidak}\ntanggal:",
      "nomor: {nilai: B/7/IV/2022, pasti: tidak}", "tahun 2022 dan bulan IV"),
    m("R17", "peringatan", SOP, "tanggal_efektif: 2018-10-17", "tanggal_efektif: 2018-04-01",
      "tanggal_efektif: 2018-04-01", "sebelum dibuat"),
    m("R17", "peringatan", PERATURAN, "tanggal: 2009-07-18", "tanggal: 2008-07-18",
      "tanggal: 2008-07-18", "2009"),
    m("R17", "peringatan", IZIN, "mulai: 2023-02", "mulai: 2022-12", "mulai: 2022-12",
      "di luar masa berlaku"),
    m("R17", "galat", JAM, "mulai: 2024-03-11", "mulai: 2022-03-11", "- mulai: 2022-03-11",
      "di luar masa berlaku"),
    m("R17", "saran", MAKLUMAT, "tanggal: 2023-01-09", "tanggal: 2032-01-09",
      "tanggal: 2032-01-09", "belum terjadi"),
    m("R17", "saran", SITUS, "", "aksesibilitas_diperiksa: 2032-01\n",
      "aksesibilitas_diperiksa: 2032-01", "belum terjadi"),
    # R18 periods and headings
    m("R18", "peringatan", SK, "Dinas Contoh Tahun 2023", "Dinas Contoh Tahun 2021",
      "tahun: 2023", "judul menyebut tahun 2021"),
    m("R18", "peringatan", LAPORAN, "tanggal: 2023-01-31", "tanggal: 2021-01-31",
      "tanggal: 2021-01-31", "tentang tahun 2022"),
    m("R18", "galat", JAM, JUMAT, GANDA, "- hari: Kamis-Jumat", "Kamis tertulis lebih dari sekali"),
    m("R18", "peringatan", JAM, JUMAT, GANDA + "      sumber: sk\n", "- hari: Kamis-Jumat",
      "Kamis"),
    m("R18", "galat", JAM, "libur: Sabtu-Minggu", "libur: Jumat", "libur: Jumat", "juga libur"),
    m("R18", "galat", JAM, "          sampai: 2024-04-09\n",
      "          sampai: 2024-04-09\n" + MASA,
      "- nama: ramadan", "dua jam khusus"),
    m("R18", "peringatan", KANAL, "", KANAL_BARU, "nilai: +62 818 0989 8222", "dua kali"),
    m("R18", "peringatan", UJI, "nama: Pengujian contoh", "nama: Izin  Usaha kecil",
      "nama: Izin  Usaha kecil", "dua layanan"),
    m("R18", "peringatan", STATISTIK, "periode: Triwulan III, isi: {langsung",
      "periode: Triwulan II, isi: {langsung",
      "- {periode: Triwulan II, isi: {langsung: 2, daring: 2, medsos: 0, pesan: 2}}",
      "ada dua kali"),
    Mutan("R18", "galat", (TANPA_DOKUMEN, Ubah(STATISTIK, "Triwulan III, isi: {diberi",
                                               "Triwulan II, isi: {diberi")),
          "- {periode: Triwulan II, isi: {diberi: 6, ditolak: 0, proses: 0}}", "ada dua kali",
          STATISTIK),
    m("R18", "peringatan", STATISTIK,
      f"      - {TW_1}\n", "", "baris:", "tidak memuat Triwulan I"),
    m("R18", "peringatan", STATISTIK, "periode: 2022", "periode: 2021", "periode: 2021",
      "laporan 2022 menyebut masa 2021"),
    # R19 citations
    m("R19", "peringatan", SK, "UU Nomor 25 Tahun 2009", "UU Nomor 25 Tahun 2018",
      "sebutan: UU Nomor 25 Tahun 2018", "tahun 2018"),
    m("R19", "peringatan", SK, "UU Nomor 25 Tahun 2009", "UU 15/2009", "sebutan: UU 15/2009",
      "nomor 15"),
    m("R19", "peringatan", SK, "  - permen-55-2011",
      "  - peraturan: permen-55-2011\n    cetak: No. 56/M-IND/Per/6/2011",
      "cetak: No. 56/M-IND/Per/6/2011", "nomor 56"),
    m("R19", "saran", SK, "  - permen-55-2011",
      "  - peraturan: permen-9-2021\n    sebutan: Permen 8/2021", "sebutan: Permen 8/2021", "9"),
    m("R19", "peringatan", SK, "  - permen-55-2011", "  - permen-36-2012", "- permen-36-2012",
      "diganti oleh"),
    m("R19", "peringatan", PERATURAN, "  tahun: 2011\n", "  tahun: 2011\n  dicabut: 2020-05\n",
      "- permen-55-2011", "dicabut sejak Mei 2020", SK),
    # R20 decrees
    m("R20", "peringatan", SK, "  nama: Siti Contoh\n", "", "jabatan: Kepala Dinas",
      "tanpa nama penanda tangan"),
    m("R20", "peringatan", SK, "nomor: B/41/DINAS/I/2023\ntanggal: 2023-01-09\n", "",
      "jenis: keputusan", "tanpa nomor dan tanggal"),
    m("R20", "peringatan", SK, "    nomor: B/41/DINAS/I/2023", "    nomor: B/14/DINAS/I/2023",
      "nomor: B/14/DINAS/I/2023", "mengulang nomor"),
    m("R20", "peringatan", SK, "    tanggal: 2023-01-09", "    tanggal: 2023-01-19",
      "tanggal: 2023-01-19", "mengulang tanggal"),
    m("R20", "saran", SK, "    tanggal: 2023-01-09\n", "", "- nama: Lampiran I",
      "tidak mengulang tanggal"),
    m("R20", "peringatan", SK, NOMOR_SK,
      "nomor:" + lain("B/41/DINAS/I/2023", "B/14/DINAS/I/2023, sumber: laporan") + "\ntanggal",
      "nilai: B/41/DINAS/I/2023", "nomor dokumen"),
    m("R20", "galat", SK, TANGGAL_SK, "tanggal:" + lain("2023-01-09", "2023-01-19") + "\ntahun",
      "nilai: 2023-01-09", "19 Januari 2023"),
    # R21 components by name
    m("R21", "peringatan", STANDAR, "jaminan_keamanan:\n  - Arsip disimpan dengan aman.\n", "",
      "nama: Standar Pelayanan Dinas Contoh", "2 layanan tidak memilikinya"),
    m("R21", "peringatan", UJI, "jangka_waktu: 7 hari kerja\n", "", "nama: Pengujian contoh",
      '"Jangka waktu penyelesaian" tidak ada'),
    m("R21", "peringatan", UJI, "jangka_waktu: 7 hari kerja", "jangka_waktu: tidak ada data",
      "jangka_waktu: tidak ada data", '"tidak ada data"'),
    m("R21", "peringatan", UJI, "jangka_waktu: 7 hari kerja",
      "jangka_waktu:\n  rujukan: sesuai Standar Pelayanan", "rujukan: sesuai Standar Pelayanan",
      "hanya merujuk"),
    m("R21", "peringatan", UJI, "jangka_waktu: 7 hari kerja",
      "jangka_waktu:\n  catatan: Menurut antrean.", "catatan: Menurut antrean.",
               "tidak memuat isi"),
    m("R21", "peringatan", UJI, "persyaratan: [Contoh barang]", "persyaratan:\n  berisi: prosedur",
      "berisi: prosedur", "berisi komponen lain"),
    m("R21", "peringatan", TARIF, "  dasar: [uu-25-2009]\n", "", "uji:", "tarif tanpa dasar hukum"),
    m("R21", "peringatan", IZIN, "menurut aturan\n      dasar: [uu-25-2009]",
      "tercetak\n      dasar: tidak disebut", "- gratis: tercetak", "gratis tanpa dasar hukum"),
    m("R21", "peringatan", MAKLUMAT, "layanan:\n", "daerah:\n", "nama:", "tanpa maklumat", PROFIL),
    Mutan("R21", "peringatan",
          (*TANPA_PENGADUAN, Ubah(KANAL, "loket\n  tujuan: [pengaduan]\n", "loket\n")),
          "nama:", "tanpa satu pun saluran pengaduan", PROFIL),
    Mutan("R21", "peringatan",
          (*TANPA_PENGADUAN, Ubah(KANAL, "  jenis: loket\n", "  jenis: loket\n  terbit: tidak\n"),
           Ubah(KANAL, "", "datang: {jenis: tatap muka, tempat: Kantor}\n")),
          "nama:", "tanpa satu pun saluran pengaduan", PROFIL),
    # R22 hours
    m("R22", "galat", JAM, "[07.30-12.00, 13.00-15.30]", "[07.30-12.00, 11.00-15.30]",
      "sesi: [07.30-12.00, 11.00-15.30]", "bertumpuk"),
    m("R22", "galat", JAM, "[07.30-12.00, 13.00-15.30]", "[08.00-15.00, 12.00-12.30]",
      "sesi: [08.00-15.00, 12.00-12.30]", "mungkin itu jam istirahat"),
    m("R22", "peringatan", JAM, "[07.30-12.00, 13.00-15.30]",
      "[08.00-15.00, 12.00-12.30]\n      sumber: sk", "sesi: [08.00-15.00, 12.00-12.30]", "12.00"),
    m("R22", "saran", JAM, "      tutup: 16.30\n", "      tutup: 17.00\n", "- hari: Senin-Kamis",
      "38,0 jam"),
    # R23 durations
    m("R23", "peringatan", IZIN, "- lama: 3-5 hari kerja\n          sumber",
      "- lama: 3-7 hari kerja\n          sumber", "- lama: 3-5 hari kerja", "3–7 hari kerja"),
    m("R23", "galat", IZIN, "- lama: 3-5 hari kerja\n          sumber: sk, Tabel 2",
      "- lama: 3-7 hari kerja", "- lama: 3-5 hari kerja", "3–7 hari kerja"),
    m("R23", "peringatan", IZIN, "- lama: 3-5 hari kerja\n          sumber",
      "- lama: 3-5 hari kalender\n          sumber", "- lama: 3-5 hari kerja", "kalender"),
    m("R23", "saran", UJI, "7 hari kerja", "7 hari", "jangka_waktu: 7 hari", "tidak disebut"),
    m("R23", "peringatan", IZIN, "waktu: 2-4 hari kerja", "waktu: 2-5 hari kerja",
      "- lama: 3-5 hari kerja", "6 hari kerja"),
    # R24 contacts
    m("R24", "peringatan", KANAL, "  nilai: dinas@perizinan.contoh.go.id",
      "  nilai: dinas@perizinan.contooh.go.id", "nilai: dinas@perizinan.contooh.go.id",
               "contoh.go.id"),
    m("R24", "peringatan", KANAL, "https://www.perizinan.contoh.go.id/",
      "https://www.perzinan.contoh.go.id/", "nilai: https://www.perzinan.contoh.go.id/",
      "perizinan.contoh.go.id"),
    m("R24", "saran", KANAL, "terbaca: dinas@perizinan.contoh.go.id",
      "terbaca: dinas@perizinan.wcontoh.go.id", "terbaca: dinas@perizinan.wcontoh.go.id",
               "salinan"),
    m("R24", "peringatan", KANAL, "  nilai: dinas.contoh\n", "", "instagram:", "instagram"),
    m("R24", "galat", KANAL, "  nilai: (0264) 8224794\n",
      "  nilai: (0264) 8224794\n  berbeda: [{nilai: 0264-8224795}]\n", "nilai: (0264) 8224794",
      '"0264-8224795"'),
    m("R24", "peringatan", KANAL, "  nilai: dinas.contoh\n",
      "  nilai: dinas.contoh\n  sumber: sk\n  berbeda: [{nilai: dinas_contoh, sumber: sk}]\n",
      "nilai: dinas.contoh", "kanal instagram"),
    m("R24", "galat", KANAL, "  jenis: loket\n", "  jenis: loket\n  terbit: tidak\n",
      "kanal: [telepon, loket]", "saluran loket disebut untuk warga", PENGADUAN),
    m("R24", "peringatan", KANAL, "  jenis: instagram\n",
      "  jenis: instagram\n  terbit: tidak\n", "kanal: [telepon, instagram]", "tidak terbit",
      STANDAR),
    Mutan("R24", "galat", (Ubah(KANAL, "  jenis: sms\n", "  jenis: sms\n  terbit: tidak\n"),
                           Ubah(PENGUMUMAN, "kanal: [telepon]", "kanal: [telepon, sms]")),
          "kanal: [telepon, sms]", "saluran sms", PENGUMUMAN),
    Mutan("R24", "peringatan", (Ubah(KANAL, "  jenis: sms\n", "  jenis: sms\n  terbit: tidak\n"),
                                Ubah(UJI, "standar: sk\n",
                                     "standar: sk\ntersedia_di: [{unit: provinsi, kanal: [sms]}]\n"
                                     )),
          "tersedia_di: [{unit: provinsi, kanal: [sms]}]", "saluran sms", UJI),
    Mutan("R24", "galat", (Ubah(KANAL, "  jenis: loket\n", "  jenis: loket\n  terbit: tidak\n"),
                           Ubah(KANAL, "", "datang: {jenis: tatap muka, tempat: Kantor}\n"),
                           Ubah(PENGADUAN, "kanal: [telepon, loket]", "kanal: [telepon]"),
                           Ubah(PPID, "kanal: [telepon]", "kanal: [telepon, loket]")),
          "kanal: [telepon, loket]", "saluran loket", PPID),
    m("R24", "peringatan", STATISTIK, DARING, "jenis_kanal: facebook",
      "daring: {label: Daring, jenis_kanal: facebook}",
      "menghitung 6 pemohon, tetapi kanal facebook"),
    m("R24", "saran", STATISTIK, DARING, "jenis_kanal: [surel, situs, obrolan]",
      "daring: {label: Daring, jenis_kanal: [surel, situs, obrolan]}",
      "kanal obrolan unit ini tidak"),
    m("R24", "saran", STATISTIK, DARING, "jenis_kanal: [surel]", "kolom:",
      "kanal situs diumumkan, tetapi tabel Pemohon tidak menghitungnya"),
    # R25 names
    m("R25", "saran", IZIN, "pelaku: [Petugas Loket]", "pelaku: [Petugas Lokte]",
      "pelaku: [Petugas Lokte]", '"Petugas Loket"'),
    m("R25", "saran", SOP, "    pelaksana: [Penyelia]", "    pelaksana: [Penyela]",
      "pelaksana: [Penyela]", '"Penyelia"'),
    m("R25", "saran", LAPORAN, "penerbit: Dinas Perizinan", "penerbit: Dinas Perijinan",
      "penerbit: Dinas Perijinan Contoh", '"Dinas Perizinan Contoh"'),
    m("R25", "saran", UJI, "Contoh diterima.", "Contoh diterima Perijinan.",
      "- teks: Contoh diterima Perijinan.", '"Perizinan"'),
    # R26 order of steps
    m("R26", "galat", SOP, "Surat permohonan dan contoh", "Surat permohonan serta berita  acara",
      "kelengkapan: Surat permohonan serta berita  acara",
      'langkah 1 memakai "berita acara", yang baru dibuat pada langkah 2'),
    m("R26", "galat", SOP, "(BPC)\n", "(BPC)\n    memakai: [Contoh, Berita Acara]\n",
      "memakai: [Contoh, Berita Acara]", "langkah 2"),
    m("R26", "peringatan", SOP, "Surat permohonan dan contoh",
      "Berita acara (BA) atau notula\n    sumber: sk",
      "kelengkapan: Berita acara (BA) atau notula", "langkah 2"),
    Mutan("R26", "peringatan", (Ubah(SOP, "Surat permohonan dan contoh", "Berita acara"),
                                Ubah(SOP, "nama: Penerimaan contoh\n",
                                     "nama: Penerimaan contoh\ndokumen: sk\n")),
          "kelengkapan: Berita acara", "langkah 1", SOP),
    # R28 unfinished text
    m("R28", "galat", UJI, "Contoh diuji.", "Contoh diuji ...", "- teks: Contoh diuji ...",
      "belum diisi"),
    m("R28", "galat", UJI, "Contoh diuji.", "Contoh diuji dan", "- teks: Contoh diuji dan",
      "belum selesai"),
    m("R28", "galat", UJI, "Contoh diuji.", "Contoh diuji,", "- teks: Contoh diuji,",
      "belum selesai"),
    m("R28", "galat", UJI, "Contoh diuji.", "Sebagai berikut", "- teks: Sebagai berikut",
      "rincian"),
    m("R28", "galat", IZIN, "Izin bagi usaha kecil.", '"[isi ringkasan]"',
      'ringkasan: "[isi ringkasan]"', "belum diisi"),
    m("R28", "galat", IZIN, "Izin bagi usaha kecil.", "diisi", "ringkasan: diisi", "belum diisi"),
    m("R28", "galat", IZIN, "Izin bagi usaha kecil.", "Lorem ipsum", "ringkasan: Lorem ipsum",
      "diisi"),
    m("R28", "galat", IZIN, "Izin bagi usaha kecil.", "TBD", "ringkasan: TBD", "belum diisi"),
    m("R28", "galat", PROFIL, "Jalan Melati Nomor 1", "Jalan Melati Nomor xxx",
      "jalan: Jalan Melati Nomor xxx", "belum diisi"),
    m("R28", "galat", IZIN, "sebagai berikut:\"\n      butir:\n        - teks: Formulir yang telah "
      "diisi lengkap\n        - KTP\n      jumlah_disebut: 2\n", "sebagai berikut:\"\n",
      '- teks: "Dokumen sebagai berikut:"', "tanpa rinciannya"),
    m("R28", "peringatan", STANDAR, "cetak: oleh atasan langsung; dan",
      "cetak: Keputusan Nomor ... Tahun 2023", "cetak: Keputusan Nomor ... Tahun 2023", "nomor"),
    m("R28", "peringatan", STANDAR, "cetak: oleh atasan langsung; dan",
      "cetak: oleh atasan langsung dan", "cetak: oleh atasan langsung dan", "belum selesai"),
    m("R28", "peringatan", LAPORAN, "tanggal:", "nomor: Nomor ..... Tahun 2023\ntanggal:",
      "nomor: Nomor ..... Tahun 2023", "nomor yang masih kosong"),
    m("R28", "galat", KANAL, "  nilai: dinas.contoh\n", '  nilai: "[diisi kemudian]"\n',
      'nilai: "[diisi kemudian]"', "belum diisi"),
    m("R28", "galat", PROFIL, "Jalan Melati Nomor 1", "Jalan Melati,", "jalan: Jalan Melati,",
      "belum selesai"),
    Mutan("R28", "galat",
          (RESMI, Ubah(UJI, "Pengujian barang di laboratorium.", "Contoh ringkasan, diuji.")),
          "ringkasan: Contoh ringkasan, diuji.", "isian contoh", UJI),
    Mutan("R28", "galat",
          (RESMI, Ubah(SITUS, "https://layanan.contoh.go.id", "https://contoh.invalid/")),
          "alamat_dasar: https://contoh.invalid/", "isian contoh", SITUS),
    # R29 numbers that read as none, and leaps
    m("R29", "galat", LAPORAN_23, TW_4, NEGATIF, NEGATIF,
      "tercetak -3 permohonan pada Ditolak"),
    m("R29", "galat", LAPORAN_23, TW_4, NEGATIF.replace("-3", "2,5"), NEGATIF.replace("-3", "2,5"),
      "tidak mungkin negatif atau pecahan"),
    Mutan("R29", "saran", (tahun_lain(2021, 4), tahun_lain(2022, 40)), "tabel:",
          "permohonan 2021 berjumlah 4, 2022 40", f"{ATAS}2022.yml"),
    # R30 references
    m("R30", "galat", LAPORAN_23, "keberatan: 2\n",
      "keberatan: 2\ntindak_lanjut: [{rekomendasi: situs, keadaan: selesai}]\n",
      "tindak_lanjut: [{rekomendasi: situs, keadaan: selesai}]",
      "laporan 2022 tidak memuat rekomendasi situs"),
    m("R30", "galat", UJI, "    dokumen: sk\n", "", "tersedia: ya", "dinyatakan tersedia"),
    m("R30", "peringatan", UJI, "ke: Tabel 2", "ke: Tabel 3", "ke: Tabel 3", "Tabel 3 tidak ada"),
    m("R30", "peringatan", IZIN, "sumber: sk, Tabel 1", "sumber: sk, Lampiran IV butir 2",
      "sumber: sk, Lampiran IV butir 2", "Lampiran IV"),
    m("R30", "peringatan", SOP, "rujukan: [sop-01]", "rujukan: [SOP-04]", "rujukan: [SOP-04]",
      '"SOP-04"'),
    # R31 places
    m("R31", "galat", PROFIL, 'kode_pos: "41115"', 'kode_pos: "4115"', 'kode_pos: "4115"',
      "lima angka"),
    m("R31", "saran", PROFIL, "kabupaten: Kota Contoh", "kabupaten: Contoh", "kabupaten: Contoh",
      "kabupaten atau kota"),
    m("R31", "saran", PROFIL, "  kecamatan: Taman\n", "", "kelurahan: Mekar", "tidak kecamatan"),
    m("R31", "peringatan", KANAL, ALAMAT,
      ALAMAT.replace("Taman", "Jaya").replace("Sari", "Taman"), "kelurahan: Taman",
      '"Taman" ditulis sebagai kelurahan'),
    # R33 staff
    Mutan("R33", "galat", (Ubah(PPID, "nama: Meja informasi\n", "nama: Meja\nkeadaan: 2023\n"),
                           Ubah(LAPORAN_23, "  jumlah: 3\n", "  jumlah: 4\n"),
                           Ubah(LAPORAN_23, "permohonan, jumlah: 3", "permohonan, jumlah: 4")),
          "jumlah: 4", "laporan 2023 menyebut 4 petugas", LAPORAN_23),
    # R35 peaks
    Mutan("R35", "saran", (Ubah(LAPORAN_23, "diberi: 4,", "diberi: 1,"),
                           Ubah(LAPORAN_23, "diberi: 5,", "diberi: 2,"),
                           Ubah(LAPORAN_23, "diberi: 7,", "diberi: 13,")),
          TW_4.replace("7", "13"), "Triwulan II memuat 13 dari 22 permohonan pada kolom Dikabulkan",
          LAPORAN_23),
    # R36 announcements
    m("R36", "saran", PENGUMUMAN, "sampai: 2024-06-04", "sampai: 2026-06-04",
      "sampai: 2026-06-04", "lebih dari setahun"),
    m("R36", "saran", PENGUMUMAN, "sampai: 2024-06-04", "sampai: 2025", "sampai: 2025",
      "sejak 3 Juni 2024 baru berakhir 2025"),
    *MUTAN_KEWAJIBAN,
    *MUTAN_KINERJA,
]  # fmt: skip

SAH: list[tuple[str, tuple[Ubah, ...]]] = [
    # R01: one person asks for several things, an unknown cell, counts that are not one set
    ("R01", (Ubah(STATISTIK, TW_2, TW_2.replace("pesan: 1", "pesan: 0")),)),
    ("R01", (Ubah(STATISTIK, TW_2, TW_2.replace("pesan: 1", "pesan: tidak dilaporkan")),)),
    ("R01", (Ubah(STATISTIK, "menghitung: pemohon", "menghitung: pertanyaan lisan"),
             Ubah(STATISTIK, TW_2, TW_2.replace("pesan: 1", "pesan: 9")))),
    # R01: a request that was withdrawn
    ("R01", (Ubah(STATISTIK, "ditolak: {label", "lain: {label: Dicabut, jenis_hasil: ditarik}\n"
                             "      ditolak: {label"),
             *(Ubah(STATISTIK, f"{a}, ditolak", f"{a}, lain: {n}, ditolak")
               for a, n in zip(("diberi: 5", "diberi: 4", "diberi: 6", "diberi: 1"), (0, 1, 0, 0),
                               strict=True)),
             Ubah(STATISTIK, TW_2, TW_2.replace("pesan: 1", "pesan: 2")))),
    # R03: what is not known may be the difference; what does not exist is none
    ("R03", (Ubah(STATISTIK, SMT_1, SMT_1.replace("lanjut: 2", "lanjut: tidak dilaporkan")),)),
    ("R03", (Ubah(STATISTIK, "isi: {selesai: 3, lanjut: 0}",
                  "isi: {selesai: 3, lanjut: tidak berlaku}"),)),
    ("R03", (Ubah(PPID, "tugas: Mencari dokumen, jumlah: 2", "tugas: Mencari dokumen"),)),
    # R18: a report that begins with the second quarter
    ("R18", (Ubah(STATISTIK, "periode: 2022", "periode: {mulai: 2022-04, sampai: 2022-12}"),
             Ubah(STATISTIK, f"      - {TW_1}\n", ""))),
    # R24: nobody came that way, a group of unknown channels, a channel of other days, a way in
    ("R24", (Ubah(STATISTIK, "jenis_kanal: tatap muka", "jenis_kanal: [tatap muka, loket]"),)),
    ("R24", (Ubah(STATISTIK, ", jenis_kanal: [surel, situs]", ""),)),
    ("R24", (Ubah(KANAL, "  nilai: mpp.contoh.go.id\n",
                  "  nilai: mpp.contoh.go.id\n  mulai: 2023\n"),
             Ubah(KANAL, "  nilai: https://www.perizinan.contoh.go.id/\n",
                  "  nilai: https://www.perizinan.contoh.go.id/\n  sampai: 2021-12\n"),
             Ubah(STATISTIK, DARING, "jenis_kanal: surel"))),
    ("R24", (Ubah(STATISTIK, DARING, "jenis_kanal: [surel, obrolan]"),
             Ubah(KANAL, "mal:\n  jenis: situs\n  nilai: mpp.contoh.go.id\n",
                  "tanya:\n  jenis: obrolan\n  lewat: situs\n"))),
    # R24: what a scan shows need not be an address, and a host need not have a name of its own
    ("R24", (Ubah(KANAL, "terbaca: dinas@perizinan.contoh.go.id", 'terbaca: "https://[dinas"'),)),
    ("R24", (Ubah(KANAL, "nilai: https://www.perizinan.contoh.go.id/", "nilai: https://www.id"),)),
    # R28: a form that nobody has filled in
    ("R28", (Ubah(UJI, "persyaratan: [Contoh barang]\n",
                  "persyaratan:\n  syarat: [Contoh barang]\n  rujukan:\n"),)),
    # R11: nothing claimed, nothing entered yet, a number in words of several kinds, a gap on paper
    ("R11", (Ubah(STANDAR, f"  {DISEBUT}: 2\n", ""),)),
    ("R11", (Ubah(STANDAR, "orang: 2", "orang: tidak ada data"),)),
    ("R11", (Ubah(UJI, "      nomor_cetak: a\n", ""),)),
    ("R11", (Ubah(STANDAR, "4 (empat) kali", "2,5 (lima) atau 3-5 (tiga sampai lima)"),)),
    ("R11", (Ubah(STANDAR, "4 (empat) kali", "1.250 (seribu dua ratus lima puluh)"),)),
    ("R11", (Ubah(STANDAR, "jumlah: 5",
                  "jumlah:" + lain("5", "5, sumber: sk", "tidak terbaca", di="  ")),)),
    # R17: a fuzzy date may still be right, tomorrow's validity is no mistake
    ("R17", (Ubah(IZIN, "mulai: 2023-02", "mulai: 2023"),)),
    ("R17", (Ubah(IZIN, "mulai: 2023-02", "mulai: 2025-01-01"),)),
    ("R17", (Ubah(LAPORAN, "tanggal:", "nomor: KEP/V.2/2023\ntanggal:"),)),
    ("R17", (Ubah(LAPORAN, "tanggal: 2023-01-31", "nomor: 12/V/2023\ntanggal: 2023"),)),
    ("R17", (Ubah(PERATURAN, "  tanggal: 2009-07-18\n", ""),)),
    # R18: a title about another regulation, a decree made before its year, variants in turn
    ("R18", (Ubah(SK, "Dinas Contoh Tahun 2023", "menurut UU Nomor 25 Tahun 2009"),)),
    ("R18", (Ubah(SK, "Dinas Contoh Tahun 2023", "Dinas Contoh 2021-2024"),)),
    ("R18", (Ubah(LAPORAN, "tanggal: 2023-01-31", "tanggal: 2022-12-31"),)),
    ("R18", (Ubah(JAM, "          sampai: 2024-04-09\n", "          sampai: 2024-04-09\n" + MASA
                  + "      masa: [{tahun: 2025}]\n"),)),
    ("R18", (Ubah(KANAL, "", KANAL_BARU.replace("jenis: sms", "jenis: telepon")),)),
    ("R18", (Ubah(KANAL, "", "telepon-dua:\n  jenis: telepon\n  nilai: (0264) 8224794\n"
                             "  ekstensi: \"103\"\n"),)),
    ("R18", (Ubah(UJI, "nama: Pengujian contoh", "nama: Izin usaha kecil\nsampai: 2023-01-31"),)),
    # R19: the same citation in other clothes, a law that fell after the document
    ("R19", (Ubah(SK, "UU Nomor 25 Tahun 2009", "Undang-Undang No. 25 tahun 2009"),)),
    ("R19", (Ubah(SK, "UU Nomor 25 Tahun 2009", "UU 25/2009, Pasal 21"),)),
    ("R19", (Ubah(SK, "UU Nomor 25 Tahun 2009", "Undang-Undang Pelayanan Publik"),)),
    ("R19", (Ubah(SK, "  - permen-55-2011",
                  "  - peraturan: permen-55-2011\n    cetak: 55/MIND/Per/6/2011"),)),
    ("R19", (Ubah(SK, "  - permen-55-2011",
                  "  - peraturan: permen-55-2011\n    sebutan: Permen 55/2011"),)),
    ("R19", (Ubah(PERATURAN, "  tahun: 2011\n", "  tahun: 2011\n  dicabut: 2023-01-10\n"),)),
    ("R19", (Ubah(PERATURAN, "  tahun: 2011\n", "  tahun: 2011\n  dicabut: 2023\n"),)),
    ("R19", (Ubah(SK, "  - permen-55-2011",
                  "  - peraturan: permen-55-2011\n    cetak: Nomor 055/M-IND/PER/06/2011"),)),
    # R20: a number that cannot be read is there; other kinds of document need none
    ("R20", (Ubah(SK, "nomor: B/41/DINAS/I/2023\ntanggal", "nomor: tidak terbaca\ntanggal"),)),
    ("R20", (Ubah(SK, "    nomor: B/41/DINAS/I/2023", "    nomor: b / 41 / Dinas / I / 2023"),)),
    ("R20", (Ubah(SK, "    tanggal: 2023-01-09", "    tanggal: 2023-01"),)),
    ("R20", (Ubah(SK, NOMOR_SK, "nomor:" + lain("B/41/DINAS/I/2023", "No. B-41/Dinas/I/2023")
                  + "\ntanggal"),)),
    ("R20", (Ubah(SK, TANGGAL_SK, "tanggal:" + lain("2023-01-09", "2023-01", "2023")
                  + "\ntahun"),)),
    # R21: not applicable is an answer; procedures by SOP, tariffs by regulation are content
    ("R21", (Ubah(UJI, "persyaratan: [Contoh barang]", "persyaratan: tidak berlaku"),)),
    ("R21", (Ubah(UJI, "biaya: [uji]", "biaya:\n  tarif:\n    rujukan: uu-25-2009"),)),
    ("R21", (Ubah(IZIN, "menurut aturan\n      dasar: [uu-25-2009]", "tidak dipungut"),)),
    ("R21", (Ubah(STANDAR, "penanganan_pengaduan:\n  kanal: [telepon, instagram]\n", ""),)),
    ("R21", (*TANPA_PENGADUAN, Ubah(KANAL, "jenis: loket\n  tujuan: [pengaduan]\n",
                                    "jenis: kotak pengaduan\n"))),
    # R22: touching sessions, a desk with hours of its own, hours from before the norm
    ("R22", (Ubah(JAM, "[07.30-12.00, 13.00-15.30]", "[12.00-15.30, 07.30-12.00]"),)),
    ("R22", (Ubah(JAM, "      tutup: 16.00\n      istirahat: 11.30", "      tutup: 18.00\n"
                       "      istirahat: 11.30"),)),
    ("R22", (Ubah(JAM, "  jenis: kantor\n", "  jenis: loket\n"),
             Ubah(JAM, "      tutup: 16.30\n", "      tutup: 12.30\n"),
             Ubah(JAM, "07.30\n      tutup: 12.30\n      istirahat: 11.30-13.00",
                  "07.30\n      tutup: 12.30"))),
    ("R22", (Ubah(JAM, "  jenis: kantor\n", "  jenis: kantor\n  sampai: 2022-12\n"),
             Ubah(JAM, "      tutup: 16.30\n", "      tutup: 17.00\n"))),
    # R23: two cases, another unit, half of the time of one branch
    ("R23", (Ubah(IZIN, "- lama: 3-5 hari kerja\n          sumber",
                  "- lama: 1 bulan\n          sumber"),)),
    ("R23", (Ubah(IZIN, "waktu: 2-4 hari kerja",
                  "waktu: {lama: 2-9 hari kerja, bila: Perlu kunjungan}"),)),
    ("R23", (Ubah(IZIN, "waktu: 2-4 hari kerja", "waktu: 300 menit"),)),
    ("R23", (Ubah(IZIN, "waktu: 2-4 hari kerja", "waktu: tidak berlaku"),)),
    # R24: other hosts of one owner, numbered hosts, mail of the big providers, the same number
    ("R24", (Ubah(KANAL, "mpp.contoh.go.id", "mpd.contoh.go.id"),)),
    ("R24", (Ubah(KANAL, "mpp.contoh.go.id", "perizinan2.contoh.go.id"),)),
    ("R24", (Ubah(KANAL, "  nilai: dinas@perizinan.contoh.go.id", "  nilai: dinas@gmail.com"),
             Ubah(KANAL, "mpp.contoh.go.id", "https://ymail.com"))),
    ("R24", (Ubah(KANAL, "mpp.contoh.go.id", "https://bps.go.id"),
             Ubah(KANAL, "https://www.perizinan.contoh.go.id/", "https://bpk.go.id"))),
    ("R24", (Ubah(KANAL, "jenis: instagram\n  nilai: dinas.contoh\n",
                  "jenis: obrolan\n  lewat: situs\n"),)),
    ("R24", (Ubah(KANAL, "  nilai: (0264) 8224794\n",
                  "  nilai: (0264) 8224794\n  berbeda: [{nilai: +62 264-822-4794}]\n"),)),
    ("R24", (Ubah(KANAL, "  nilai: mpp.contoh.go.id\n",
                  "  nilai: mpp.contoh.go.id\n  berbeda: [{nilai: http://www.MPP.contoh.go.id/}]\n"),
             )),
    # R24: hidden channels that nothing names, and one whose address is a slip that nobody sees
    ("R24", (Ubah(KANAL, "  jenis: sms\n", "  jenis: sms\n  terbit: tidak\n"),
             Ubah(STATISTIK, "[telepon, sms, whatsapp]", "[telepon, whatsapp]"))),
    ("R24", (Ubah(KANAL, "  nilai: dinas@perizinan.contoh.go.id",
                  "  terbit: tidak\n  nilai: dinas@perizinan.contooh.go.id"),
             Ubah(STATISTIK, DARING, "jenis_kanal: situs"))),
    ("R24", (Ubah(KANAL, "  nilai: mpp.contoh.go.id\n",
                  "  nilai: perizinan.contooh.go.id\n  terbit: tidak\n"),)),
    ("R24", (Ubah(KANAL, "  nilai: mpp.contoh.go.id\n", "  nilai: mpp.contoh.go.id\n"
                  "  terbit: tidak\n  berbeda: [{nilai: mal.contoh.go.id}]\n"),)),
    ("R18", (Ubah(KANAL, "", KANAL_BARU + "  terbit: tidak\n"),)),
    ("R28", (Ubah(SOP, "keluaran: Berita acara", "keluaran: Berita acara,"),)),
    # R25: quotes, case and spaces, siblings, short words that differ by two letters
    ("R25", (Ubah(IZIN, "pelaku: [Petugas Loket]", "pelaku: [petugas  loket]"),)),
    ("R25", (Ubah(IZIN, "pelaku: [Petugas Loket]", "pelaku: [Tim 1, Tim 2, Seksi I, Seksi II]"),)),
    ("R25", (Ubah(IZIN, "pelaku: [Petugas Loket]", "pelaku: [Penguji, Pengaju]"),)),
    ("R25", (Ubah(UJI, "nama: Pengujian contoh",
             "nama: Pengujian contoh\nnama_lain: [Perijinan]"),)),
    ("R25", (Ubah(PROFIL, "nama: Dinas Perizinan Contoh", "nama: Dinas “Perizinan” Contoh"),)),
    # R26: passed on, not made; made at once; one of two is enough; brought along from outside
    ("R26", (Ubah(SOP, "Surat permohonan dan contoh", "Berita acara"),
             Ubah(SOP, "kelengkapan: BPC, contoh", "kelengkapan: BPC dan berita acara"))),
    ("R26", (Ubah(SOP, "(BPC)\n", "(BPC)\n    memakai: [BPC]\n"),)),
    ("R26", (Ubah(SOP, "BPC, contoh", "Berita acara / BPC"),)),
    ("R26", (Ubah(SOP, "Surat permohonan dan contoh", "Formulir berita acara"),)),
    # R28: a form that is filled in, an omission marked as one, a roman thirty, a phone number
    ("R28", (Ubah(STANDAR, "cetak: oleh atasan langsung; dan", "cetak: oleh [...] atasan"),)),
    ("R28", (Ubah(UJI, "Contoh diuji.", "Lampiran XXX diisi lengkap."),)),
    ("R28", (Ubah(UJI, "Contoh diuji.", "Berkas yang belum diisi dikembalikan."),)),
    ("R28", (Ubah(KANAL, "terbaca: dinas@perizinan.contoh.go.id", "terbaca: dinas..."),)),
    # R28: lines in a link, the colon of a printed title, samples in an official laboratory
    ("R28", (Ubah(KANAL, "www.perizinan.contoh.go.id/", "www.perizinan.contoh.go.id/a___b"),)),
    ("R28", (Ubah(SK, "judul: Standar Pelayanan Dinas Contoh Tahun 2023",
                  'judul: "Standar Pelayanan Dinas Contoh Tahun 2023:"'),)),
    ("R28", (RESMI,)),
    ("R28", (Ubah(UJI, "Pengujian barang di laboratorium.", "Contoh ringkasan, diuji."),)),
    # R30: declared not at hand, a document that lists no parts, prose
    ("R30", (Ubah(UJI, "ke: Tabel 2\n    tersedia: ya", "ke: Tabel 3\n    tersedia: tidak"),)),
    ("R30", (Ubah(SK, "bagian:\n  - Lampiran I\n  - Tabel 1\n  - Tabel 2\n", ""),)),
    ("R30", (Ubah(IZIN, "sumber: sk, Tabel 1", "sumber: sk, lampiran a dan tabel kedua"),)),
    # R31: a kecamatan with a kelurahan of its name, an address that begins higher up
    ("R31", (Ubah(KANAL, "    kelurahan: Sari\n", "    kelurahan: Taman\n"),)),
    ("R31", (Ubah(PROFIL, "  kelurahan: Mekar\n  kecamatan: Taman\n", ""),)),
    ("R31", (Ubah(PROFIL, "kabupaten: Kota Contoh", "kabupaten: Kab. Contoh"),)),
    # R01: of people there may be fewer; several grounds; no table by outcome
    ("R01", (Ubah(LAPORAN_23, "    menghitung: permohonan\n    menurut: jenis pemohon",
                  "    menghitung: pemohon\n    menurut: jenis pemohon"),
             Ubah(LAPORAN_23, "orang: 18", "orang: 14"))),
    ("R01", (Ubah(LAPORAN_23, "rahasia: 2, lain: 1", "rahasia: 2, lain: 2"),)),
    # R02: the units agree, or have not reported
    ("R02", (tahun_lain(2022, 18, "lingkup: [dinas]\n"),)),
    ("R02", (tahun_lain(2021, 7, "lingkup: [dinas]\n"),)),
    # R04: half a unit of the last digit, another denominator, no number
    ("R04", (Ubah(LAPORAN_23, '"91,7", ditolak: "8,3"', '"92", ditolak: "8"'),)),
    ("R04", (Ubah(LAPORAN_23, '"91,7", ditolak: "8,3"', '"100", ditolak: "9,1"'),
             Ubah(LAPORAN_23, "terhadap: jumlah", "terhadap: diberi"))),
    ("R04", (Ubah(LAPORAN_23, "persen_realisasi: 90", "persen_realisasi: tidak dilaporkan"),)),
    # R05: to the last rupiah, and nothing reported
    ("R05", (terpakai(BAHAN, 10), terpakai(JALAN, 17))),
    ("R05", (Ubah(LAPORAN_23, "realisasi: 9.000.000", "realisasi: tidak dilaporkan"),)),
    # R06: the year before says nothing
    ("R06", (Ubah(STATISTIK, "anggaran:\n", "arus: {sisa_akhir: tidak dilaporkan}\nanggaran:\n"),)),
    # R16: the other year is not there; the mean is rounded
    ("R16", (Ubah(LAPORAN_23, "arah: naik", "arah: turun, dari_tahun: 2020"),)),
    ("R16", (Ubah(LAPORAN_23, "[1, 2, 3, 10]", "[1, 2, 3, 3, 10]"),
             Ubah(LAPORAN_23, "rata_rata: 4", 'rata_rata: "3,8"'),
             Ubah(LAPORAN_23, 'median: "2,5"', "median: 3"),
             Ubah(LAPORAN_23, "kasus: 4", "kasus: 5"))),
    # R29: few cases, and a text that is no number
    ("R29", (tahun_lain(2021, 2), tahun_lain(2022, 18))),
    ("R29", (Ubah(LAPORAN_23, TW_4, NEGATIF.replace("-3", "kabur")),)),
    # R33: two counts that say whom they count
    ("R33", (Ubah(PPID, "  jumlah: {nilai: 3", "  definisi: tetap\n  jumlah: {nilai: 3"),
             Ubah(PPID, "nama: Meja informasi\n", "nama: Meja\nkeadaan: 2023\n"),
             Ubah(LAPORAN_23, "  jumlah: 3\n", "  jumlah: 4\n  definisi: semua\n"))),
    # R35: a peak with a word of explanation
    ("R35", (Ubah(LAPORAN_23, "diberi: 4,", "diberi: 1,"),
             Ubah(LAPORAN_23, "diberi: 5,", "diberi: 2,"),
             Ubah(LAPORAN_23, "diberi: 7,", "diberi: {nilai: 13, catatan: Hari informasi},"))),
    # R36: a year, and an end that is open
    ("R36", (Ubah(PENGUMUMAN, "sampai: 2024-06-04", "sampai: 2025-06-03"),)),
    ("R36", (Ubah(PENGUMUMAN, "sampai: 2024-06-04", "sampai: 2024\n  sampai_pemberitahuan: ya"),)),
    *SAH_KEWAJIBAN,
    *SAH_KINERJA,
]  # fmt: skip


@pytest.mark.parametrize("aturan", [a.id for a in ATURAN])
def test_every_rule_has_sound_data_and_mutants(aturan: str, tmp_path: Path) -> None:
    assert [m for m in MUTAN if m.aturan == aturan]
    assert [id_ for id_, _ in SAH if id_ == aturan]
    (satu,) = [a for a in ATURAN if a.id == aturan]
    assert list(satu.periksa(Bahan(proyek(tmp_path).store, HARI_INI))) == []


@pytest.mark.parametrize(("aturan", "ubah"), SAH)
def test_silent_on_what_only_looks_wrong(
    aturan: str, ubah: tuple[Ubah, ...], tmp_path: Path
) -> None:
    temuan = proyek(tmp_path, *ubah).periksa()
    assert [t.pesan for t in temuan if t.aturan == aturan] == []


@pytest.mark.parametrize("mutan", MUTAN, ids=[f"{m.aturan}-{m.baris}" for m in MUTAN])
def test_fires_on_mutant(mutan: Mutan, tmp_path: Path) -> None:
    p = proyek(tmp_path, *mutan.ubah)
    temuan = p.periksa()
    assert {t.aturan for t in temuan} == {mutan.aturan}
    (kena,) = [t for t in temuan if mutan.pesan in t.pesan and t.tingkat == mutan.tingkat]
    assert p.baris(kena.tempat[0]) == (mutan.berkas, mutan.baris)
    assert kena.operan
    assert kena.perbaikan
    assert kena.mengapa
    for tempat in kena.tempat:
        assert p.baris(tempat)


def test_ids_are_in_order_and_single() -> None:
    semua = [a.id for a in ATURAN]
    assert semua == sorted(set(semua))


def test_time_alone_makes_no_more_than_a_hint(tmp_path: Path) -> None:
    p = proyek(tmp_path)
    for tanggal in (date(1990, 1, 1), date(2024, 6, 1), date(2150, 1, 1)):
        assert {t.tingkat for t in p.periksa(tanggal)} <= {"saran"}
