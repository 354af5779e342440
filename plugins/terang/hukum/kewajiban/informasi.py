"""Duties of UU 14/2008 and PP 61/2010: disclosure of public information."""

from __future__ import annotations

from terang.hukum.kewajiban.bentuk import BADAN_PUBLIK, UU_14, Kewajiban, Pembuat
from terang.scalars import Tanggal

_i = Pembuat("informasi", BADAN_PUBLIK, UU_14, "informasi")
_PP_61 = Tanggal(2010, 8, 20)

INFORMASI: tuple[Kewajiban, ...] = (
    _i(
        "ppid-appointed",
        "Pejabat pengelola informasi ditunjuk dengan keputusan.",
        "UU 14/2008 Pasal 13 ayat (1) huruf a; PP 61/2010 Pasal 12",
        ("ppid/profil pejabat", "ppid/profil penetapan"),
        "campuran",
    ),
    _i(
        "periodic-info-six-months",
        "Informasi berkala diumumkan paling sedikit enam bulan sekali.",
        "UU 14/2008 Pasal 9 ayat (1) sampai (4)",
        "ppid/informasi berkala",
        bulan=6,
    ),
    _i(
        "immediate-info-announced",
        "Yang mengancam hidup orang banyak atau ketertiban diumumkan seketika.",
        "UU 14/2008 Pasal 10",
        ("pengumuman kejadian", "pengumuman dipublikasikan"),
        "campuran",
    ),
    _i(
        "any-time-info-available",
        "Semua informasi yang wajib ada setiap saat dapat ditemukan.",
        "UU 14/2008 Pasal 11 ayat (1)",
        "ppid/informasi setiap_saat",
    ),
    _i(
        "dip-published",
        "Daftar informasi publik diumumkan, tanpa yang dikecualikan.",
        "UU 14/2008 Pasal 11 ayat (1) huruf a",
        "ppid/dip daftar",
    ),
    _i(
        "annual-info-service-statistics",
        "Setiap tahun diumumkan: banyaknya permintaan, waktu menjawab setiap permintaan, yang "
        "diberi dan ditolak, dan alasan penolakan.",
        "UU 14/2008 Pasal 12",
        ("ppid/laporan tabel", "ppid/laporan lama_jawab"),
        bulan=12,
    ),
    _i(
        "request-recorded",
        "Setiap permintaan dicatat, juga yang lisan.",
        "UU 14/2008 Pasal 22 ayat (2) dan (3)",
        "atestasi pernyataan",
        "atestasi",
    ),
    _i(
        "request-registration-number",
        "Setiap permintaan mendapat nomor pendaftaran.",
        "UU 14/2008 Pasal 22 ayat (4) sampai (6)",
        "ppid/register permohonan",
        "campuran",
    ),
    _i(
        "request-answer-10-working-days",
        "Permintaan dijawab tertulis dalam 10 hari kerja.",
        "UU 14/2008 Pasal 22 ayat (7)",
        "ppid/laporan lama_jawab",
    ),
    _i(
        "request-extension-7-working-days",
        "Perpanjangan paling lama 7 hari kerja, dengan alasan tertulis.",
        "UU 14/2008 Pasal 22 ayat (8)",
        ("ppid/laporan lama_jawab", "ppid/laporan alasan_perpanjangan"),
    ),
    _i(
        "request-notice-contents",
        "Jawaban tertulis memuat tujuh hal yang diminta undang-undang.",
        "UU 14/2008 Pasal 22 ayat (7) huruf a sampai g",
        "ppid/register pemberitahuan",
        "campuran",
    ),
    _i(
        "objection-route-published",
        "Alasan, batas waktu, dan jalan keberatan sampai Komisi Informasi diumumkan.",
        "UU 14/2008 Pasal 35 sampai 38; Perki 1/2021 Pasal 39 sampai 41",
        "ppid/profil nama",
    ),
    _i(
        "objection-answer-30-working-days",
        "Keberatan dijawab dalam 30 hari kerja, dengan alasan tertulis.",
        "UU 14/2008 Pasal 36 ayat (2) dan (3)",
        ("ppid/laporan lama_jawab_keberatan", "ppid/laporan keberatan"),
    ),
    _i(
        "bumn-special-list",
        "Badan usaha milik negara atau daerah mengumumkan empat belas hal.",
        "UU 14/2008 Pasal 14",
        "ppid/informasi khusus.bumn",
        mengikat=("bumn_bumd",),
    ),
    _i(
        "party-special-list",
        "Partai politik mengumumkan tujuh hal.",
        "UU 14/2008 Pasal 15",
        "ppid/informasi khusus.parpol",
        mengikat=("parpol",),
    ),
    _i(
        "ngo-special-list",
        "Organisasi nonpemerintah mengumumkan tujuh hal.",
        "UU 14/2008 Pasal 16",
        "ppid/informasi khusus.ormas",
        mengikat=("ormas",),
    ),
    _i(
        "consequence-test-documented",
        "Akibat membuka dan menutup informasi diuji sebelum sesuatu dikecualikan.",
        "UU 14/2008 Pasal 19; PP 61/2010 Pasal 3",
        ("atestasi pernyataan", "ppid/dik daftar"),
        "atestasi",
    ),
    _i(
        "classification-letter-contents",
        "Surat penetapan klasifikasi memuat enam hal.",
        "PP 61/2010 Pasal 4 ayat (2)",
        "ppid/dik daftar",
        mulai=_PP_61,
    ),
    _i(
        "exemption-expiry-handled",
        "Yang masa pengecualiannya habis dinyatakan terbuka dan masuk daftar informasi publik.",
        "PP 61/2010 Pasal 11",
        ("ppid/dik daftar", "ppid/dip daftar"),
        mulai=_PP_61,
    ),
)
