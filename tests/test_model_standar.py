"""Complaints, pledges, staff, whole standards and SOPs: real shapes that must fit whole."""

from __future__ import annotations

import itertools
from datetime import date
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from model_bantu import (
    ada,
    baca,
    lama,
    layanan,
    salah,
)
from terang.hukum import KOMPONEN
from terang.model import (
    Layanan,
    Maklumat,
    Pengaduan,
    Pengumuman,
    Profil,
    Sop,
    Standar,
)
from terang.model.dasar import (
    Fakta,
    IdKomponen,
)
from terang.model.komponen import Komponen
from terang.scalars import Bilangan, Ketiadaan

# Complaints, pledge, staff, facilities, licences


def test_pengaduan_dengan_dua_tenggat() -> None:
    satu = baca(
        Pengaduan,
        """
        kanal: [telepon, pusat/lapor]
        tenggat_lapor:
          {lama: paling lama 30 hari kalender, sejak: menerima pelayanan, pihak: pemohon}
        setelah_lewat: Dianggap saran.
        tenggat_jawab: {lama: paling lama 14 hari kerja, sejak: pengaduan diterima}
        tanpa_identitas: Dianggap saran.
        kategori: [Di dalam, Bersama yang lain, {teks: Ke APIP, catatan: Dengan izin.}]
        kategori_disebut: 3
        """,
    )
    assert satu.tenggat_lapor is not None
    assert satu.tenggat_jawab is not None
    assert not satu.tenggat_lapor.lama.sebanding(satu.tenggat_jawab.lama)
    assert satu.tenggat_lapor.pihak == "pemohon"
    assert satu.kategori_disebut == len(satu.kategori) == 3
    hanya_kanal = Pengaduan.model_validate(["telepon"])
    assert hanya_kanal.tenggat_jawab is None


def test_maklumat_dan_motto() -> None:
    maklumat = baca(Maklumat, "ringkasan: a\njanji: [b, c]\njumlah_disebut: 3\ntanggal: 2023-01-09")
    assert [j.teks for j in maklumat.janji] == ["b", "c"]
    profil = baca(
        Profil,
        """
        nama: DPMPTSP
        zona: WIB
        motto:
          - {nama: PASTI, kepanjangan: [Pelayanan Sepenuh Hati]}
          - {nama: KSATRIA, kepanjangan: [Kolaborasi, Satu Pintu, Rekreatif, Inovatif, Amanah]}
        """,
    )
    assert [len(m.kepanjangan) for m in profil.motto] == [1, 5]


def test_kompetensi_dengan_alternatif() -> None:
    satu = layanan(
        """
        kompetensi_pelaksana:
          butir:
            - teks: Pendidikan
              hubungan: salah satu
              butir: [Sarjana, SMA dan 5 tahun kerja, SMA dan 3 tahun kerja, Kompetensi teknis]
          jabatan:
            - {jabatan: Analis, syarat: [Paham ISO 17025]}
        jumlah_pelaksana: 30
        sarana_prasarana:
          sarana: [Komputer, {nama: Kursi roda, ramah: [disabilitas, lansia]}]
          prasarana: [{nama: Ruang Laktasi, ramah: [ibu menyusui]}]
          jumlah_sarana_disebut: 16
        evaluasi_kinerja:
          - {teks: Survei, kekerapan: {kali: 4, per: tahun}}
          - {teks: Rapat, kekerapan: {per: bulan, kelipatan: 3, batas: paling sedikit}}
        """
    )
    assert len(ada(satu.kompetensi_pelaksana).butir[0].butir) == 4
    assert ada(satu.sarana_prasarana).sarana[1].ramah == ("disabilitas", "lansia")
    assert ada(satu.jumlah_pelaksana).jumlah == Fakta[Bilangan](nilai=30)
    survei, rapat = (b.kekerapan for b in ada(satu.evaluasi_kinerja).butir)
    assert survei is not None
    assert rapat is not None
    assert (survei.kali, rapat.kelipatan, rapat.batas) == (4, 3, "paling sedikit")


def test_perizinan_dan_tempat() -> None:
    satu = layanan(
        """
        nama_cetak: Sertifikat Standar KBLI 15121
        nomor_cetak: "26"
        perizinan:
          jenis: Sertifikat Standar
          kbli: "01111"
          risiko: Menengah Tinggi
          skala_usaha: [kecil, menengah]
          verifikasi: ya
        tempat: [{nama: Mal Pelayanan Publik, alamat: {provinsi: Jawa Barat}}, {nama: Dinas}]
        jam_layanan: pengambilan
        tersedia_di:
          - {unit: cabang-a, jam_layanan: cabang-a/loket, kanal: [cabang-a/telepon]}
          - {tempat: {nama: Kecamatan}, biaya: {tarif: {gratis: tidak dipungut}}}
        """
    )
    assert ada(satu.perizinan).kbli == "01111"
    assert [t.nama for t in satu.tempat] == ["Mal Pelayanan Publik", "Dinas"]
    assert satu.tersedia_di[0].jam_layanan == "cabang-a/loket"
    assert salah(Layanan, "nama: a\nringkasan: b\nterkait: [a/b/c]") == [("M19", "terkait.0")]


# The standard as a whole

ISI_KOMPONEN = {
    "persyaratan": "[KTP]",
    "prosedur": "[Mendaftar]",
    "jangka_waktu": "3 hari kerja",
    "biaya": "{tarif: {gratis: tidak dipungut}}",
    "produk": "Surat",
    "penanganan_pengaduan": "[telepon]",
    "dasar_hukum": "[uu-25-2009]",
    "sarana_prasarana": "[Komputer]",
    "kompetensi_pelaksana": "[Sarjana]",
    "pengawasan_internal": "[Atasan]",
    "jumlah_pelaksana": "3",
    "jaminan_pelayanan": "[Kode etik]",
    "jaminan_keamanan": "[APAR]",
    "evaluasi_kinerja": "[Survei]",
}


def test_empat_belas_komponen() -> None:
    """The law, the model and its list of ids name the same fourteen."""
    menurut_hukum = [k.id for k in KOMPONEN]
    assert list(get_args(IdKomponen)) == menurut_hukum
    assert [n for n in Komponen.model_fields if n in menurut_hukum] == menurut_hukum
    assert set(ISI_KOMPONEN) == set(menurut_hukum)
    assert len({k.huruf for k in KOMPONEN}) == 14


@given(st.lists(st.sampled_from(sorted(ISI_KOMPONEN)), unique=True, min_size=3))
def test_komponen_dalam_urutan_apa_pun(urutan: list[str]) -> None:
    """Three to fourteen, in the document's order, with its own numbers; the order is kept."""
    awal = "nama: a\ndokumen: b\n"
    isi = [f"{k}: {ISI_KOMPONEN[k]}\n" for k in urutan]
    cetak = f"bagian_dicetak: [{', '.join(urutan)}]\ncetak_komponen:\n" + "".join(
        f"  {k}: {{nomor: 12k, judul: Judul {i}}}\n" for i, k in enumerate(urutan)
    )
    satu = baca(Standar, awal + "".join(isi) + cetak)
    assert satu.bagian_dicetak == tuple(urutan)
    assert list(satu.cetak_komponen) == urutan
    assert {k for k in ISI_KOMPONEN if getattr(satu, k) is not None} == set(urutan)
    assert satu == baca(Standar, cetak + "".join(sorted(isi)) + awal)


def test_komponen_tambahan() -> None:
    satu = baca(
        Standar,
        """
        nama: Standar
        dokumen: sk-1
        komponen_tambahan:
          - {nama: Waktu Layanan, lihat: [jam_layanan, jangka_waktu]}
          - {nama: Visi, isi: [Melayani]}
        """,
    )
    assert satu.komponen_tambahan[0].lihat == ("jam_layanan", "jangka_waktu")
    assert salah(Standar, "nama: a\ndokumen: b\nkomponen_tambahan: [{nama: x, lihat: [jam]}]") == [
        ("M11", "komponen_tambahan.0.lihat.0")
    ]


def test_hilang_kosong_dan_di_tempat_lain() -> None:
    """Missing, empty, not applicable and printed elsewhere are four different things."""
    keadaan = [
        layanan("").prosedur,
        layanan("prosedur: []").prosedur,
        layanan("prosedur: tidak berlaku").prosedur,
        layanan("prosedur: {rujukan: Lampiran IV}").prosedur,
    ]
    assert all(a != b for a, b in itertools.combinations(keadaan, 2))


# SOPs


def test_sop_dengan_waktu_tanpa_norma() -> None:
    sop = baca(
        Sop,
        """
        nomor: PK.TU-PJT.01
        nama: Kode Etik
        tanggal_pembuatan: 2018-04-26
        tanggal_revisi: tidak berlaku
        revisi: 0
        tanggal_efektif: 2018-10-17
        disahkan_oleh: {jabatan: Kepala, nama: Fulan}
        dasar_hukum: [uu-25-2009, {peraturan: uu-14-2008, pasal: Pasal 7}]
        kualifikasi_pelaksana: [Pemahaman UU 25/2009]
        keterkaitan: [PK Penanganan Surat Masuk]
        sop_terkait: [terima]
        peralatan: [Komputer]
        peringatan: Kegiatan terganggu.
        pencatatan: elektronik
        pelaksana: [Pelanggan, Pengelola, Kepala]
        langkah:
          - {aktivitas: Permintaan, pelaksana: [Pelanggan, Kepala], waktu: 5 menit, keluaran: Order}
          - {aktivitas: Sanksi, pelaksana: tidak terbaca, waktu: tidak berlaku, rujukan: [PK.04]}
          - {aktivitas: Lain}
        """,
    )
    assert sop.tanggal_revisi is Ketiadaan.TIDAK_BERLAKU
    assert sop.revisi == 0
    assert [lk.waktu for lk in sop.langkah] == [lama("5 menit"), Ketiadaan.TIDAK_BERLAKU, None]
    assert sop.langkah[1].pelaksana is Ketiadaan.TIDAK_TERBACA
    assert salah(Sop, "nomor: a\nnama: b\nlangkah: [{aktivitas: c, waktu: 0.5 jam}]") == [
        ("M08", "langkah.0.waktu")
    ]


# Announcements

PENGUMUMAN = """
    jenis: gangguan
    judul: Sistem antrean mati
    ringkasan: Nomor antrean dibagikan di pintu.
    mulai: 2026-11-18
    pukul_mulai: "10.15"
    sampai: 2026-11-25
    sampai_pemberitahuan: ya
    layanan: [izin, pusat/paspor]
    jam_layanan: [loket]
    tempat: [Lantai 1]
    kanal: [telepon]
    sumber: edaran-7, angka 2
    """


def test_pengumuman() -> None:
    satu = baca(Pengumuman, PENGUMUMAN)
    assert satu.layanan == ("izin", "pusat/paspor")
    assert (satu.jam_layanan, satu.tempat, satu.kanal) == (("loket",), ("Lantai 1",), ("telepon",))
    assert str(satu.pukul_mulai) == "10.15"
    assert satu.sampai_pemberitahuan


def test_pengumuman_turun_sendiri() -> None:
    """Even one whose end is open holds on no day after `sampai`."""
    satu = baca(Pengumuman, PENGUMUMAN)
    hari = [date(2026, 11, h) for h in (17, 18, 25, 26)]
    assert [satu.berlaku_pada(h) for h in hari] == [False, True, True, False]


def test_pengumuman_tanpa_akhir_ditolak_bersama_yang_lain() -> None:
    """Open or not, an end is asked for, and whatever else is wrong is told in the same run."""
    tanpa = PENGUMUMAN.replace("    sampai: 2026-11-25\n", "").replace("gangguan", "libur")
    assert salah(Pengumuman, tanpa) == [("M11", "jenis"), ("M52", "")]


def test_pengumuman_pukul_pada_hari_yang_sama() -> None:
    sehari = PENGUMUMAN.replace("2026-11-25", "2026-11-18\n    pukul_sampai: 10.15")
    assert salah(Pengumuman, sehari) == [("M20", "pukul_sampai")]
    assert baca(Pengumuman, sehari.replace("10.15\n", "10.16\n")).pukul_sampai
    lain_hari = PENGUMUMAN.replace("2026-11-25", "2026-11-25\n    pukul_sampai: 08.00")
    assert str(baca(Pengumuman, lain_hari).pukul_sampai) == "08.00"
