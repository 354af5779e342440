"""Mutants and sound data of the rules on duties: what lapsed, lists, what came late, gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aturan import LAPORAN_23, MAKLUMAT, PENGADUAN, PENGUMUMAN, Mutan, Ubah, m

if TYPE_CHECKING:
    from terang.diagnostics import Level

DIP = "unit/dinas/ppid/dip.yml"
DIK = "unit/dinas/ppid/dik.yml"
ATESTASI = "unit/dinas/atestasi.yml"
STANDAR_INFORMASI = "unit/dinas/ppid/standar.yml"
REGISTER = "unit/dinas/ppid/register.yml"
JANJI = "ringkasan: Dinas berjanji melayani menurut standar."
JUDUL = "judul: Laporan Layanan Informasi 2023"
LIBUR = Ubah("libur/2023.yml", "", "lengkap: ya\nhari: []\n")

BARIS_DIP = """daftar:
  arsip:
    ringkasan_isi: Daftar arsip
    penguasa: Bidang Arsip
    penanggung_jawab_penerbitan: Kepala Bidang Arsip
    waktu_pembuatan: Mei 2024
    tempat_pembuatan: Kota Contoh
    bentuk: [salinan cetak]
    retensi_arsip: 5 tahun
"""
DENAH = BARIS_DIP.replace("arsip:", "denah:", 1)
BARIS_DIK = """daftar:
  denah:
    informasi: Denah gudang
    huruf: c
    konsekuensi_dibuka: Gudang dapat dibobol.
    konsekuensi_ditutup: Gudang aman.
    mulai: 2024-01-02
    sampai: 2026-01-02
    penetapan:
      jenis_klasifikasi: Pertahanan dan keamanan
      oleh: Sekretaris
      unit_kerja: Dinas, Bidang Arsip
      tempat: Kota Contoh
      tanggal: 2024-01-02
"""
TERBUKA = "    dinyatakan_terbuka: 2024-05-02\n"
TANDA_TERIMA = """complaint-receipt-given:
  pernyataan: Setiap pengadu menerima tanda terima.
  jabatan: Sekretaris
  tanggal: 2024-05-02
"""
SEPULUH = """identitas_pengadu: Nama dan alamat.
langkah: [Dicatat., Diputuskan.]
pelaksana_pengelola: Petugas pengaduan.
prioritas: Keselamatan didahulukan.
pelaporan_ke_atasan: Setiap minggu.
rekomendasi: Saran perbaikan kepada kepala dinas.
penyampaian_hasil: Tertulis kepada pengadu.
pemantauan_evaluasi: Setiap tiga bulan.
dokumentasi_statistik: Dihitung setiap bulan.
penanggung_jawab: Sekretaris
"""
PERBAIKAN = """atap:
  jenis: perbaikan
  judul: Perbaikan atap
  ringkasan: Atap diperbaiki.
  dipublikasikan: 2024-03-01
  mulai: 2024-04-01
  sampai: 2024-04-10
"""
TUJUH = "standar:\n" + "".join(
    f"  {k}: {{tautan: https://dinas.contoh.go.id/{k}}}\n"
    for k in (
        *("pengumuman", "permintaan", "keberatan", "penetapan_dip", "pendokumentasian"),
        *("maklumat", "pengujian_konsekuensi"),
    )
)
PEMBERITAHUAN = (
    "pemberitahuan: [penguasaan, badan_publik_penguasa, keputusan_alasan, materi, penghitaman, "
    "alat_format, biaya_cara_pembayaran]\n"
)


def b(
    aturan: str, tingkat: Level, berkas: str, isi: str, lama: str, baru: str, baris: str, pesan: str
) -> Mutan:
    """A file of its own, sound but for one change."""
    assert isi.count(lama) == 1, lama
    return Mutan(
        aturan,
        tingkat,
        (Ubah(berkas, "", isi.replace(lama, baru)),),
        baris,
        pesan,
        berkas,
    )


MUTAN_KEWAJIBAN = [
    # R37 what an office confirmed, what it keeps back
    b("R37", "saran", ATESTASI, TANDA_TERIMA, "2024-05-02", "2023-05-02", "tanggal: 2023-05-02",
      'penegasan kewajiban "complaint-receipt-given" habis 2 Mei 2024'),
    b("R37", "saran", ATESTASI, TANDA_TERIMA, "2024-05-02\n",
      "2024-05-02\n  berlaku_sampai: 2024-05-31\n", "berlaku_sampai: 2024-05-31",
      "habis 31 Mei 2024"),
    b("R37", "galat", ATESTASI, TANDA_TERIMA, "complaint-receipt-given", "complaint-receipt-give",
      "complaint-receipt-give:", 'mungkin maksudnya "complaint-receipt-given"'),
    b("R37", "saran", ATESTASI, TANDA_TERIMA, "complaint-receipt-given", "dip-published",
      "dip-published:", "dinilai dari datanya"),
    b("R37", "saran", DIK, BARIS_DIK, "sampai: 2026-01-02", "sampai: 2024-05-31",
      "sampai: 2024-05-31", 'masa pengecualian "Denah gudang" habis 31 Mei 2024'),
    b("R37", "peringatan", DIK, BARIS_DIK, "sampai: 2026-01-02\n",
      "sampai: 2026-01-02\n    dinyatakan_terbuka: 2024-05-02\n",
      "dinyatakan_terbuka: 2024-05-02", "tidak ada di daftar informasi publik"),
    # R38 rows of both lists
    b("R38", "peringatan", DIP, BARIS_DIP, "    penguasa: Bidang Arsip\n", "",
      "ringkasan_isi: Daftar arsip", 'baris "Daftar arsip" daftar informasi publik tanpa yang '
      "menguasai"),
    b("R38", "peringatan", DIP, BARIS_DIP, "    retensi_arsip: 5 tahun\n", "",
      "ringkasan_isi: Daftar arsip", "tanpa jangka waktu penyimpanan"),
    Mutan("R38", "galat", (Ubah(DIK, "", BARIS_DIK), Ubah(DIP, "", DENAH)),
          "ringkasan_isi: Daftar arsip", "tercatat juga sebagai dikecualikan", DIP),
    Mutan("R38", "galat", (Ubah(DIK, "", BARIS_DIK),
                           Ubah(DIP, "", BARIS_DIP.replace("Daftar arsip", "denah  GUDANG."))),
          "ringkasan_isi: denah  GUDANG.", "tercatat juga sebagai dikecualikan", DIP),
    b("R38", "peringatan", DIK, BARIS_DIK, "    konsekuensi_ditutup: Gudang aman.\n", "",
      "informasi: Denah gudang", "tanpa pertimbangan bila ditutup"),
    b("R38", "peringatan", DIK, BARIS_DIK, "    huruf: c\n", "", "informasi: Denah gudang",
      "tanpa dasar pengecualian"),
    b("R38", "peringatan", DIK, BARIS_DIK, "    sampai: 2026-01-02\n", "",
      "informasi: Denah gudang", "tanpa jangka waktu"),
    b("R38", "peringatan", DIK, BARIS_DIK, "      tempat: Kota Contoh\n", "",
      "jenis_klasifikasi: Pertahanan dan keamanan",
      "surat penetapan klasifikasi, baris \"Denah gudang\", tanpa tempat penetapan"),
    # R39 too late
    m("R39", "peringatan", LAPORAN_23, JUDUL, "dipublikasikan: 2024-04-01\n" + JUDUL,
      "dipublikasikan: 2024-04-01", "diumumkan 1 April 2024, padahal paling lambat 31 Maret 2024"),
    Mutan("R39", "peringatan",
          (LIBUR, Ubah(MAKLUMAT, "tanggal:", "dipublikasikan: 2023-01-19\n  tanggal:")),
          "dipublikasikan: 2023-01-19", "padahal paling lambat 18 Januari 2023", MAKLUMAT),
    b("R39", "peringatan", PENGUMUMAN, PERBAIKAN, "2024-03-01", "2024-03-03",
      "dipublikasikan: 2024-03-03", "diumumkan 3 Maret 2024, padahal paling lambat 2 Maret 2024"),
    # R40 lists that are not whole
    b("R40", "peringatan", PENGADUAN, SEPULUH, "prioritas: Keselamatan didahulukan.\n", "",
      "kanal: [telepon, loket]", "memuat 9 dari 10 bagian; belum ada prioritas penyelesaian"),
    m("R40", "peringatan", MAKLUMAT, "  tanggal: 2023-01-09\n", "", JANJI,
      "maklumat layanan memuat 2 dari 3 bagian; belum ada tanggal"),
    m("R40", "peringatan", MAKLUMAT, "  penandatangan: {jabatan: Kepala Dinas}\n", "", JANJI,
      "belum ada penanda tangan"),
    b("R40", "peringatan", STANDAR_INFORMASI, TUJUH,
      "  keberatan: {tautan: https://dinas.contoh.go.id/keberatan}\n", "", "pengumuman: {tautan: https://dinas.contoh.go.id/pengumuman}",
      "memuat 6 dari 7 bagian; belum ada menangani keberatan"),
    b("R40", "peringatan", REGISTER, PEMBERITAHUAN, "penghitaman, ", "",
      PEMBERITAHUAN.replace("penghitaman, ", "").strip(), "memuat 6 dari 7 bagian"),
]  # fmt: skip


SAH_KEWAJIBAN: list[tuple[str, tuple[Ubah, ...]]] = [
    # on the last day it still holds; an exemption that has begun again; what was opened and listed
    ("R37", (Ubah(ATESTASI, "", TANDA_TERIMA.replace("2024-05-02", "2023-06-01")),)),
    ("R37", (Ubah(DIK, "", BARIS_DIK.replace("sampai: 2026-01-02", "sampai: 2024-06-01")),)),
    ("R37", (Ubah(DIK, "", BARIS_DIK.replace("    penetapan", TERBUKA + "    penetapan")),
             Ubah(DIP, "", DENAH))),
    ("R38", (Ubah(DIP, "", BARIS_DIP),)),
    ("R38", (Ubah(DIK, "", BARIS_DIK.replace("sampai: 2026-01-02", "batas: sampai kosong")),)),
    ("R39", (Ubah(LAPORAN_23, JUDUL, "dipublikasikan: 2024-03-31\n" + JUDUL),)),
    ("R39", (Ubah(LAPORAN_23, JUDUL, "dipublikasikan: 2024-03\n" + JUDUL),)),
    ("R39", (LIBUR, Ubah(MAKLUMAT, "tanggal:", "dipublikasikan: 2023-01-18\n  tanggal:"))),
    ("R39", (Ubah(MAKLUMAT, "tanggal:", "dipublikasikan: 2023-02-18\n  tanggal:"),)),  # no holidays
    ("R39", (Ubah(PENGUMUMAN, "", PERBAIKAN.replace("2024-03-01", "2024-03-02")),)),
    ("R40", (Ubah(PENGADUAN, "", SEPULUH),)),
    ("R40", (Ubah(STANDAR_INFORMASI, "", TUJUH),)),
    ("R40", (Ubah(REGISTER, "", PEMBERITAHUAN),)),
]  # fmt: skip
