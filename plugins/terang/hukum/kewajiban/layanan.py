"""Duties of UU 25/2009 and PP 96/2012: standards, pledges, the information system."""

from __future__ import annotations

from terang.hukum.kewajiban.bentuk import PENYELENGGARA, PP_96, UU_25, Kewajiban, Pembuat

_sp = Pembuat("standar", PENYELENGGARA, UU_25)
_mk = Pembuat("maklumat", PENYELENGGARA, UU_25)
_si = Pembuat("sistem", PENYELENGGARA, UU_25)
_TIGA_TAHUN = 36

STANDAR: tuple[Kewajiban, ...] = (
    _sp(
        "sp-exists-per-service",
        "Setiap jenis layanan punya standar pelayanan yang ditetapkan.",
        "UU 25/2009 Pasal 15 huruf a, Pasal 20 ayat (1); PP 96/2012 Pasal 22 ayat (1)",
        ("layanan standar", "layanan dokumen", "dokumen tanggal"),
        "campuran",
    ),
    _sp(
        "sp-dasar-hukum",
        "Dasar hukum layanan disebut.",
        "UU 25/2009 Pasal 21 huruf a",
        "layanan dasar_hukum",
    ),
    _sp(
        "sp-persyaratan",
        "Persyaratan layanan disebut.",
        "UU 25/2009 Pasal 21 huruf b",
        "layanan persyaratan",
    ),
    _sp(
        "sp-prosedur",
        "Langkah layanan disebut berurutan.",
        "UU 25/2009 Pasal 21 huruf c",
        "layanan prosedur",
    ),
    _sp(
        "sp-jangka-waktu",
        "Lama layanan disebut dengan angka dan satuannya.",
        "UU 25/2009 Pasal 21 huruf d",
        "layanan jangka_waktu",
    ),
    _sp(
        "sp-biaya-tarif",
        "Biaya layanan disebut; yang tidak dipungut pun dikatakan begitu.",
        "UU 25/2009 Pasal 21 huruf e",
        ("layanan biaya", "tarif jumlah"),
    ),
    _sp(
        "sp-produk",
        "Hasil layanan yang diterima pemohon disebut.",
        "UU 25/2009 Pasal 21 huruf f",
        "layanan produk",
    ),
    _sp(
        "sp-sarana-prasarana",
        "Sarana dan prasarana layanan disebut, juga yang untuk kelompok rentan.",
        "UU 25/2009 Pasal 21 huruf g dan penjelasannya",
        "layanan sarana_prasarana",
        "campuran",
    ),
    _sp(
        "sp-kompetensi-pelaksana",
        "Kemampuan yang harus dimiliki petugas disebut.",
        "UU 25/2009 Pasal 21 huruf h",
        "layanan kompetensi_pelaksana",
        "campuran",
    ),
    _sp(
        "sp-pengawasan-internal",
        "Cara atasan mengawasi layanan disebut.",
        "UU 25/2009 Pasal 21 huruf i",
        "layanan pengawasan_internal",
        "campuran",
    ),
    _sp(
        "sp-penanganan-pengaduan",
        "Cara mengadu dan memberi masukan tentang layanan disebut, dengan kanalnya.",
        "UU 25/2009 Pasal 21 huruf j",
        ("layanan penanganan_pengaduan", "pengaduan kanal"),
    ),
    _sp(
        "sp-jumlah-pelaksana",
        "Banyaknya petugas layanan disebut.",
        "UU 25/2009 Pasal 21 huruf k",
        "layanan jumlah_pelaksana",
        "campuran",
    ),
    _sp(
        "sp-jaminan-pelayanan",
        "Jaminan bahwa layanan mengikuti standarnya disebut.",
        "UU 25/2009 Pasal 21 huruf l",
        "layanan jaminan_pelayanan",
    ),
    _sp(
        "sp-jaminan-keamanan",
        "Jaminan keamanan dan keselamatan pengguna disebut.",
        "UU 25/2009 Pasal 21 huruf m",
        "layanan jaminan_keamanan",
    ),
    _sp(
        "sp-evaluasi-kinerja",
        "Cara menilai petugas disebut, dengan periodenya: 3, 6, 12, atau 24 bulan.",
        "UU 25/2009 Pasal 21 huruf n; Pasal 10 ayat (1) dan penjelasannya",
        ("layanan evaluasi_kinerja", "standar evaluasi_kinerja"),
        "campuran",
    ),
    _sp(
        "sp-public-participation",
        "Rancangan standar dibahas bersama masyarakat, dengan berita acara dan daftar hadir.",
        "UU 25/2009 Pasal 20 ayat (2); PP 96/2012 Pasal 26 ayat (1) dan (3)",
        ("atestasi pernyataan", "standar penyusunan.berita_acara"),
        "atestasi",
        bulan=_TIGA_TAHUN,
    ),
    _sp(
        "sp-draft-published",
        "Rancangan standar diumumkan paling lambat 5 hari kerja sesudah berita acara.",
        "PP 96/2012 Pasal 27 ayat (1)",
        ("standar penyusunan.rancangan_dipublikasikan", "standar penyusunan.berita_acara"),
        "campuran",
        mulai=PP_96,
        bulan=_TIGA_TAHUN,
    ),
    _sp(
        "sp-draft-comment-window",
        "Masyarakat punya 7 hari kerja untuk memberi masukan; perbaikan selesai 14 hari kemudian.",
        "PP 96/2012 Pasal 27 ayat (2) dan (3)",
        ("standar penyusunan.masukan_sampai", "standar penyusunan.diperbaiki"),
        "campuran",
        mulai=PP_96,
        bulan=_TIGA_TAHUN,
    ),
    _sp(
        "sp-annual-evaluation",
        "Penerapan setiap standar dievaluasi setiap tahun.",
        "PP 96/2012 Pasal 32 ayat (1)",
        ("standar dievaluasi", "layanan dievaluasi"),
        "campuran",
        mulai=PP_96,
        bulan=12,
    ),
    _sp(
        "sp-three-year-review",
        "Setiap standar ditinjau ulang setiap tiga tahun.",
        "PP 96/2012 Pasal 33 ayat (1)",
        ("standar ditinjau", "layanan ditinjau"),
        mulai=PP_96,
        bulan=_TIGA_TAHUN,
    ),
    _sp(
        "sp-input-follow-up-informed",
        "Masyarakat diberi tahu apa yang dilakukan dengan masukan dan pengaduan mereka.",
        "PP 96/2012 Pasal 42 ayat (2)",
        "pengaduan tindak_lanjut",
        "campuran",
        mulai=PP_96,
        urusan="pengaduan",
    ),
)

MAKLUMAT: tuple[Kewajiban, ...] = (
    _mk(
        "maklumat-exists",
        "Badan menyatakan kesanggupan melayani menurut standar, lewat maklumat yang ditandatangani "
        "dan bertanggal.",
        "UU 25/2009 Pasal 22 ayat (1); PP 96/2012 Pasal 30 ayat (1) dan (2)",
        ("maklumat ringkasan", "maklumat penandatangan", "maklumat tanggal"),
        "campuran",
    ),
    _mk(
        "maklumat-published-wide",
        "Maklumat diumumkan dengan jelas dan mudah dicapai.",
        "UU 25/2009 Pasal 15 huruf b, Pasal 22 ayat (2) dan penjelasannya; "
        "PP 96/2012 Pasal 30 ayat (3)",
        "maklumat ringkasan",
    ),
    _mk(
        "maklumat-within-7-working-days",
        "Maklumat diumumkan paling lambat 7 hari kerja sesudah standar ditetapkan.",
        "PP 96/2012 Pasal 30 ayat (4)",
        ("maklumat dipublikasikan", "standar penyusunan.ditetapkan"),
        mulai=PP_96,
    ),
)

SISTEM: tuple[Kewajiban, ...] = (
    _si(
        "si-profil-penyelenggara",
        "Profil penyelenggara lengkap: nama, penanggung jawab, pelaksana, struktur organisasi, "
        "anggaran, alamat pengaduan, telepon, dan surel.",
        "UU 25/2009 Pasal 23 ayat (4) huruf a dan penjelasannya",
        (
            "profil pimpinan",
            "profil struktur_organisasi",
            "profil anggaran_penyelenggaraan",
            "kanal nilai",
        ),
    ),
    _si(
        "si-profil-pelaksana",
        "Profil pelaksana lengkap: penanggung jawab, pelaksana, anggaran, alamat pengaduan, "
        "telepon, dan surel.",
        "UU 25/2009 Pasal 23 ayat (4) huruf b dan penjelasannya",
        "profil pelaksana",
    ),
    _si(
        "si-pengelolaan-pengaduan",
        "Pengelolaan pengaduan dijelaskan dari penyeleksian sampai kepastian penyelesaiannya.",
        "UU 25/2009 Pasal 23 ayat (4) huruf e dan penjelasannya",
        (
            "pengaduan penyeleksian",
            "pengaduan penelaahan",
            "pengaduan kategori",
            "pengaduan tenggat_jawab",
        ),
        urusan="pengaduan",
    ),
    _si(
        "si-penilaian-kinerja",
        "Hasil penilaian kinerja layanan diumumkan.",
        "UU 25/2009 Pasal 23 ayat (4) huruf f, Pasal 38",
        "kinerja penilaian",
        bulan=12,
    ),
    _si(
        "si-open-and-easy",
        "Enam bagian sistem informasi terbuka dan mudah dicapai: profil penyelenggara, profil "
        "pelaksana, standar, maklumat, pengaduan, penilaian kinerja.",
        "UU 25/2009 Pasal 23 ayat (4) dan (5)",
        (
            "profil nama",
            "profil pelaksana",
            "layanan standar",
            "maklumat ringkasan",
            "pengaduan kanal",
            "kinerja penilaian",
        ),
    ),
    _si(
        "outsourced-service-disclosed",
        "Bila bagian layanan diserahkan ke pihak lain, pokok perjanjian, identitas, dan alamat "
        "pengaduannya diumumkan.",
        "UU 25/2009 Pasal 13 ayat (1) huruf b, d, dan e beserta penjelasannya",
        "layanan kerja_sama",
        "campuran",
    ),
    _si(
        "facility-works-notice",
        "Perbaikan sarana diumumkan 30 hari kalender sebelumnya, dengan kegiatan, penanggung "
        "jawab, waktu, dan alamat pengaduan.",
        "UU 25/2009 Pasal 28 ayat (1) sampai (3)",
        (
            "pengumuman dipublikasikan",
            "pengumuman penanggung_jawab",
            "pengumuman alamat_penanggung_jawab",
            "pengumuman kanal",
        ),
    ),
    _si(
        "tariff-approved",
        "Biaya layanan ditetapkan lewat peraturan dan dengan persetujuan wakil rakyat.",
        "UU 25/2009 Pasal 31 ayat (4); PP 96/2012 Pasal 29",
        "tarif dasar",
        "campuran",
        urusan="tarif",
    ),
)
