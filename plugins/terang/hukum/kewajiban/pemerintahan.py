"""Duties of government bodies: regional pledge, decisions, language, SOPs, surveys, SP4N-LAPOR!."""

from __future__ import annotations

from terang.hukum.kewajiban.bentuk import (
    PEMERINTAH,
    PENYELENGGARA,
    UU_25,
    Kewajiban,
    Pembuat,
)
from terang.scalars import Tanggal

_UU_23 = Tanggal(2014, 10, 2)
_UU_30 = Tanggal(2014, 10, 17)
_UU_11 = Tanggal(2020, 11, 2)
_UU_24 = Tanggal(2009, 7, 9)
_g = Pembuat("pemerintahan", PEMERINTAH, _UU_30)
_r = Pembuat("panrb", PEMERINTAH, Tanggal(2012))
_s = Pembuat("panrb", PENYELENGGARA, Tanggal(2017))

PEMERINTAHAN: tuple[Kewajiban, ...] = (
    _g(
        "local-maklumat-contents",
        "Maklumat daerah memuat jenis pelayanan; syarat, prosedur, biaya, dan waktu; hak dan "
        "kewajiban; serta unit penanggung jawab.",
        "UU 23/2014 Pasal 347 ayat (1) sampai (3)",
        "maklumat isi",
        mengikat=("pemda",),
        mulai=_UU_23,
    ),
    _g(
        "local-maklumat-signed",
        "Maklumat daerah ditandatangani kepala daerah dan diumumkan luas.",
        "UU 23/2014 Pasal 347 ayat (4), Pasal 348",
        ("maklumat penandatangan", "maklumat tanggal"),
        "campuran",
        mengikat=("pemda",),
        mulai=_UU_23,
    ),
    _g(
        "decision-sop-published",
        "Pedoman umum prosedur pembuatan keputusan diumumkan.",
        "UU 30/2014 Pasal 49 ayat (3)",
        "sop pembuatan_keputusan",
    ),
    _g(
        "decision-default-deadline",
        "Keputusan tanpa batas waktu dari peraturan lain dibuat dalam 5 hari kerja; izin, "
        "dispensasi, dan konsesi dalam 10 hari kerja.",
        "UU 30/2014 Pasal 39 ayat (6), Pasal 53 ayat (2) dan (4), sebagaimana diubah UU 11/2020 "
        "Pasal 175",
        ("layanan jangka_waktu", "layanan perizinan"),
        "campuran",
        mulai=_UU_11,
    ),
    _g(
        "indonesian-language-used",
        "Pengumuman memakai bahasa Indonesia.",
        "UU 24/2009 Pasal 30; Perki 1/2021 Pasal 24 ayat (2) huruf a",
        "profil nama",
        mulai=_UU_24,
    ),
)

PANRB: tuple[Kewajiban, ...] = (
    _r(
        "sop-identity-block",
        "Kepala setiap prosedur operasional lengkap: nomor, tanggal, pengesahan, nama, dasar "
        "hukum, kualifikasi, keterkaitan, peralatan, peringatan, pencatatan.",
        "PermenPANRB 35/2012, lampiran",
        (
            "sop nomor",
            "sop tanggal_pembuatan",
            "sop tanggal_revisi",
            "sop tanggal_efektif",
            "sop disahkan_oleh",
            "sop dasar_hukum",
            "sop kualifikasi_pelaksana",
            "sop keterkaitan",
            "sop peralatan",
            "sop peringatan",
            "sop pencatatan",
        ),
        keyakinan="V2",
        ragu="sebutan pasalnya dari ingatan",
    ),
    _r(
        "sop-flow-table",
        "Setiap langkah prosedur operasional menyebut kegiatan, pelaksana, kelengkapan, waktu, "
        "dan keluaran.",
        "PermenPANRB 35/2012, lampiran",
        ("sop langkah",),
        keyakinan="V2",
        ragu="sebutan pasalnya dari ingatan",
    ),
    _s(
        "skm-yearly",
        "Kepuasan pengguna layanan disurvei setiap tahun.",
        "PermenPANRB 14/2017 Pasal 1 ayat (1)",
        "skm periode",
        bulan=12,
    ),
    _s(
        "skm-nine-elements",
        "Survei kepuasan mencakup sembilan unsur.",
        "PermenPANRB 14/2017, lampiran",
        "skm unsur",
        keyakinan="V2",
        ragu="daftar unsurnya sebagian dari ingatan",
    ),
    _s(
        "skm-arithmetic",
        "Nilai survei cocok dengan unsur dan bobotnya, mutunya cocok dengan nilainya, dan "
        "banyaknya responden disebut.",
        "PermenPANRB 14/2017, lampiran",
        ("skm nilai", "skm mutu", "skm bobot", "skm responden"),
        keyakinan="V2",
    ),
    _s(
        "skm-published",
        "Hasil survei kepuasan diumumkan.",
        "PermenPANRB 14/2017; butir penilaian PEKPPP",
        "skm dipublikasikan",
        keyakinan="M",
    ),
    _s(
        "skm-follow-up-plan",
        "Ada rencana tindak lanjut untuk unsur yang paling lemah.",
        "PermenPANRB 14/2017, lampiran; butir penilaian PEKPPP",
        "skm rencana_tindak_lanjut",
        "campuran",
        keyakinan="M",
    ),
    _r(
        "sp4n-lapor-linked",
        "Pengaduan tersambung ke SP4N-LAPOR!, dan tautannya ditunjukkan.",
        "Perpres 76/2013; PermenPANRB 62/2018",
        "kanal nilai",
        keyakinan="M",
        mulai=Tanggal(2013),
        urusan="pengaduan",
    ),
    _r(
        "complaint-sla-by-class",
        "Laporan selesai menurut kelasnya: 5, 14, atau 60 hari kerja.",
        "PermenPANRB 62/2018, lampiran",
        "statistik-pengaduan tepat_menurut_kelas",
        "campuran",
        keyakinan="V2",
        mulai=Tanggal(2018),
        urusan="pengaduan",
    ),
    _r(
        "complaint-stats-published",
        "Rekap pengaduan setahun diumumkan: diterima, diproses, selesai, menurut kelas dan kanal.",
        "UU 25/2009 Pasal 37 ayat (3) huruf i; butir penilaian PEKPPP",
        ("statistik-pengaduan diterima", "statistik-pengaduan selesai"),
        keyakinan="V2",
        mulai=UU_25,
        bulan=12,
        urusan="pengaduan",
    ),
    _s(
        "service-hours-published",
        "Hari dan jam layanan disebut, dengan istirahat, jam Ramadan, dan zona waktunya.",
        "Instrumen PermenPANRB 29/2022; Perpres 21/2023",
        ("jam-layanan jam", "jam-layanan varian"),
        keyakinan="V2",
        mulai=Tanggal(2022),
    ),
    _r(
        "sippn-entry",
        "Unit dan standarnya tercatat di sistem informasi pelayanan publik nasional.",
        "UU 25/2009 Pasal 23 ayat (2) dan (3); butir penilaian PEKPPP",
        "profil sippn",
        "campuran",
        keyakinan="V2",
        mulai=UU_25,
    ),
)
