"""Duties on performance, tariffs, personal data, open data and accessibility."""

from __future__ import annotations

from terang.hukum.kewajiban.bentuk import (
    BADAN_PUBLIK,
    PEMERINTAH,
    PENYELENGGARA,
    Kewajiban,
    Pembuat,
)
from terang.scalars import Tanggal

_PP_8 = Tanggal(2006, 4, 3)
_PERMEN_53 = Tanggal(2014)
_k = Pembuat("kinerja", PEMERINTAH, _PERMEN_53, "kinerja")
_t = Pembuat("tarif", ("pengelola_pnbp", "pemungut_retribusi"), Tanggal(2018), "tarif")
_PENGENDALI = ("pengendali_data",)
"""Whoever takes requests or serves people holds their data, whether or not its profile says so."""
_d = Pembuat("data", _PENGENDALI, Tanggal(2022, 10, 17), "data")
_PERPRES_39 = Tanggal(2019, 6, 12)
_UU_8 = Tanggal(2016, 4, 15)
_PNBP = ("pengelola_pnbp",)

KINERJA: tuple[Kewajiban, ...] = (
    _k(
        "lkj-delivered-on-time",
        "Laporan kinerja disampaikan dalam 2 bulan; dari kepala daerah dalam 3 bulan.",
        "PP 8/2006 Pasal 18 ayat (2), Pasal 19 ayat (2); Perpres 29/2014",
        "kinerja laporan",
        "campuran",
        keyakinan="V2",
        mulai=_PP_8,
        bulan=12,
    ),
    _k(
        "lkj-contents-complete",
        "Laporan kinerja memuat semua bagiannya.",
        "PermenPANRB 53/2014, lampiran II",
        "kinerja laporan",
        bulan=12,
    ),
    _k(
        "lkj-seven-analyses",
        "Setiap sasaran dianalisis dengan tujuh cara.",
        "PermenPANRB 53/2014, lampiran II",
        "kinerja sasaran",
        bulan=12,
    ),
    _k(
        "pk-published",
        "Perjanjian kinerja tahun berjalan diumumkan dan ditandatangani.",
        "Perpres 29/2014; PermenPANRB 53/2014, lampiran I",
        "kinerja perjanjian",
        "campuran",
        keyakinan="M",
        bulan=12,
    ),
    _k(
        "iku-sheet-complete",
        "Lembar setiap indikator kinerja utama lengkap.",
        "PER/09/M.PAN/5/2007; PER/20/M.PAN/11/2008",
        (
            "kinerja/indikator definisi",
            "kinerja/indikator formula",
            "kinerja/indikator satuan",
            "kinerja/indikator polaritas",
            "kinerja/indikator sumber_data",
            "kinerja/indikator penanggung_jawab",
            "kinerja/indikator baseline",
            "kinerja/indikator target",
        ),
        keyakinan="M",
        mulai=Tanggal(2008),
    ),
    _k(
        "iku-arithmetic",
        "Capaian indikator cocok dengan target, realisasi, dan polaritasnya.",
        "PermenPANRB 53/2014; rumusnya dari PermenPANRB 8/2021",
        "kinerja sasaran",
        keyakinan="M",
        bulan=12,
    ),
    _k(
        "budget-realisation-linked",
        "Anggaran dan realisasinya ditunjukkan di samping hasil setiap sasaran.",
        "PermenPANRB 53/2014, lampiran II bab III bagian B",
        "kinerja sasaran",
        bulan=12,
    ),
)

TARIF: tuple[Kewajiban, ...] = (
    _t(
        "tariff-row-complete",
        "Setiap baris tarif punya jenis, satuan, dan besarnya.",
        "UU 9/2018 Pasal 6 dan 8; bentuk lampiran peraturan tarif",
        ("tarif uraian", "tarif satuan", "tarif jumlah"),
    ),
    _t(
        "tariff-legal-basis",
        "Setiap baris tarif menyebut dasar hukumnya.",
        "UU 9/2018 Pasal 4 ayat (3), Pasal 8 ayat (3); UU 1/2022 Pasal 94",
        "tarif dasar",
    ),
    _t(
        "tariff-zero-basis",
        "Tarif nol rupiah atau nol persen punya aturan yang memuat besaran, syarat, dan tata "
        "caranya.",
        "UU 9/2018 Pasal 13; PP 69/2020 Pasal 24",
        ("tarif gratis", "tarif dasar", "tarif bila", "tarif tata_cara"),
        mengikat=_PNBP,
        mulai=Tanggal(2020),
    ),
    _t(
        "tariff-evaluated-two-years",
        "Jenis dan tarif dievaluasi setiap dua tahun.",
        "PP 69/2020 Pasal 25 ayat (1)",
        ("atestasi pernyataan", "profil evaluasi_tarif"),
        "atestasi",
        mengikat=_PNBP,
        mulai=Tanggal(2020),
        bulan=24,
    ),
)

DATA: tuple[Kewajiban, ...] = (
    _d(
        "no-personal-data-published",
        "Identitas pemohon dan pengadu tidak terbit di mana pun.",
        "UU 27/2022 Pasal 4, 16 ayat (1) huruf e, 20, 36, 39; UU 14/2008 Pasal 17 huruf h",
        "atestasi pernyataan",
        "campuran",
        mengikat=(*_PENGENDALI, *BADAN_PUBLIK, *PENYELENGGARA),
    ),
    _d(
        "pdp-officer-appointed",
        "Petugas pelindungan data pribadi ditunjuk.",
        "UU 27/2022 Pasal 53 ayat (1) huruf a",
        "profil petugas_pelindungan_data",
        "campuran",
        mengikat=(*_PENGENDALI, *PENYELENGGARA),
    ),
    _d(
        "dataset-metadata",
        "Setiap kumpulan data punya konsep, definisi, klasifikasi, ukuran, satuan, dan kode "
        "rujukan.",
        "Perpres 39/2019 Pasal 3 dan seterusnya",
        (
            "kumpulan-data konsep",
            "kumpulan-data definisi",
            "kumpulan-data klasifikasi",
            "kumpulan-data ukuran",
            "kumpulan-data satuan",
            "kumpulan-data kode_referensi",
        ),
        mengikat=("produsen_data",),
        mulai=_PERPRES_39,
        ragu="unsurnya sebagian dari ingatan",
    ),
    _d(
        "dataset-open-format",
        "Kumpulan data tersedia dalam format terbuka yang terbaca mesin.",
        "Perpres 39/2019",
        ("kumpulan-data format", "kumpulan-data tautan"),
        mengikat=("produsen_data",),
        mulai=_PERPRES_39,
        keyakinan="V2",
    ),
    _d(
        "disability-service-guide",
        "Ada panduan layanan yang dapat dipakai penyandang disabilitas.",
        "UU 8/2016 Pasal 106 ayat (2), Pasal 123, Pasal 124",
        "profil panduan_disabilitas",
        "campuran",
        mengikat=PENYELENGGARA,
        mulai=_UU_8,
        urusan="layanan",
    ),
    _d(
        "web-accessibility-conformance",
        "Situs dapat dipakai semua orang dan kesesuaiannya dinyatakan.",
        "UU 8/2016 Pasal 24 huruf b; Perki 1/2021 Pasal 24 ayat (4)",
        ("situs aksesibilitas_diperiksa",),
        "campuran",
        mengikat=BADAN_PUBLIK,
        mulai=_UU_8,
        keyakinan="M",
        ragu="ukurannya, WCAG, bukan aturan yang mengikat",
        urusan="informasi",
    ),
)
