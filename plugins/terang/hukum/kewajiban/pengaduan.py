"""Duties of UU 25/2009 on complaints and on assessing performance."""

from __future__ import annotations

from terang.hukum.kewajiban.bentuk import PENYELENGGARA, UU_25, Kewajiban, Pembuat

_p = Pembuat("pengaduan", PENYELENGGARA, UU_25, "pengaduan")

PENGADUAN: tuple[Kewajiban, ...] = (
    _p(
        "complaint-channel-provided",
        "Sarana pengaduan disediakan dan ada petugas yang mampu menanganinya.",
        "UU 25/2009 Pasal 36 ayat (1) dan penjelasan ayat (4)",
        ("kanal tujuan", "pengaduan kanal"),
        "campuran",
    ),
    _p(
        "complaint-officer-published",
        "Nama dan alamat penanggung jawab pengaduan serta sarananya diumumkan.",
        "UU 25/2009 Pasal 36 ayat (4)",
        ("pengaduan penanggung_jawab", "pengaduan alamat_penanggung_jawab"),
        ragu="undang-undang menulis nama; kami menerima nama jabatan",
    ),
    _p(
        "complaint-mechanism-ten-items",
        "Tata cara pengaduan tertulis memuat sepuluh bagian.",
        "UU 25/2009 Pasal 37 ayat (1) dan (3)",
        (
            "pengaduan identitas_pengadu",
            "pengaduan langkah",
            "pengaduan pelaksana_pengelola",
            "pengaduan prioritas",
            "pengaduan pelaporan_ke_atasan",
            "pengaduan rekomendasi",
            "pengaduan penyampaian_hasil",
            "pengaduan pemantauan_evaluasi",
            "pengaduan dokumentasi_statistik",
            "pengaduan penanggung_jawab",
        ),
    ),
    _p(
        "complaint-receipt-given",
        "Pengadu menerima tanda terima yang lengkap.",
        "UU 25/2009 Pasal 44 ayat (1) dan (2)",
        "atestasi pernyataan",
        "atestasi",
    ),
    _p(
        "complaint-first-reply-14-days",
        "Pengaduan ditanggapi dalam 14 hari: lengkap atau belum.",
        "UU 25/2009 Pasal 44 ayat (3)",
        "statistik-pengaduan ditanggapi_14_hari",
        "campuran",
    ),
    _p(
        "complaint-decision-60-days",
        "Pengaduan diputus dalam 60 hari sejak berkasnya lengkap.",
        "UU 25/2009 Pasal 50 ayat (1)",
        "statistik-pengaduan diputus_60_hari",
        "campuran",
    ),
    _p(
        "complaint-decision-delivered",
        "Putusan dikirim ke pengadu dalam 14 hari.",
        "UU 25/2009 Pasal 50 ayat (2) dan (9)",
        "statistik-pengaduan disampaikan_14_hari",
        "campuran",
    ),
    _p(
        "complaint-free-and-confidential",
        "Mengadu tidak dipungut biaya, dan identitas pengadu dijaga.",
        "UU 25/2009 Pasal 42 ayat (5), Pasal 48 ayat (1), Pasal 49 ayat (1)",
        ("pengaduan gratis", "pengaduan kerahasiaan"),
        "campuran",
    ),
    _p(
        "performance-assessment-yearly",
        "Kinerja layanan dinilai setiap tahun dengan indikator dari standarnya.",
        "UU 25/2009 Pasal 38 ayat (1) dan (2) beserta penjelasannya",
        ("kinerja penilaian",),
        "campuran",
        bulan=12,
        urusan="kinerja",
    ),
)
