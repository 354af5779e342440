"""What holds for every model: shorthands, facts, kinds of nothing, validity, all faults at once."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from model_bantu import (
    SEMUA,
    baca,
    keluhkan,
    layanan,
    salah,
)
from terang.hukum import KOMPONEN
from terang.model import (
    Dokumen,
    JamLayanan,
    Layanan,
    Peraturan,
    Profil,
)
from terang.model.butir import Butir
from terang.model.dasar import (
    Berlaku,
    Fakta,
    Kutipan,
    Model,
    NilaiLain,
    Sumber,
)
from terang.model.komponen import JumlahPelaksana
from terang.model.prosedur import Prosedur
from terang.model.skema import keterangan_bidang
from terang.scalars import Bilangan, Ketiadaan, Tanggal, Teks

# What holds for every model


@pytest.mark.parametrize("model", SEMUA, ids=lambda k: k.__name__)
def test_setiap_kunci_dijelaskan(model: type[Model]) -> None:
    """Editors show what a key means; a model and a key without words help nobody."""
    assert model.__doc__
    assert [nama for nama in model.model_fields if nama not in keterangan_bidang(model)] == []


@pytest.mark.parametrize(
    "model", [k for k in SEMUA if k not in (Fakta, NilaiLain)], ids=lambda k: k.__name__
)
def test_kunci_asing_ditolak(model: type[Model]) -> None:
    with pytest.raises(ValidationError) as galat:
        model.model_validate({"kunci_asing": "1"})
    assert ("extra_forbidden", ("kunci_asing",)) in [
        (e["type"], e["loc"]) for e in galat.value.errors()
    ]


CONTOH_TEKS = {
    "lama": "3 hari kerja",
    "peraturan": "uu-25-2009",
    "waktu": "1 bulan",
    "jumlah": "30",
    "nrr": "3,2",
}
CONTOH_BUTIR: dict[str, Any] = {
    "peraturan": "uu-25-2009",
    "waktu": "1 bulan",
    "rincian": {"jabatan": "Analis", "orang": "4"},
    "tarif": "umum",
    "kanal": "telepon",
}


@pytest.mark.parametrize("model", [k for k in SEMUA if k.singkat], ids=lambda k: k.__name__)
def test_singkatan_teks(model: type[Model]) -> None:
    nama = str(model.singkat)
    teks = CONTOH_TEKS.get(nama, "contoh")
    assert model.model_validate(teks) == model.model_validate({nama: teks})


@pytest.mark.parametrize("model", [k for k in SEMUA if k.singkat_daftar], ids=lambda k: k.__name__)
def test_singkatan_daftar(model: type[Model]) -> None:
    nama = str(model.singkat_daftar)
    butir = CONTOH_BUTIR.get(nama, "contoh")
    assert model.model_validate([butir, butir]) == model.model_validate({nama: [butir, butir]})
    assert len(getattr(model.model_validate([butir, butir]), nama)) == 2


def test_nilai_kosong_sama_dengan_tidak_diisi() -> None:
    penuh = layanan(
        "".join(f"{nama}:\n" for nama in Layanan.model_fields if nama not in ("nama", "ringkasan"))
    )
    assert penuh == layanan("")
    assert salah(Layanan, "nama:\nringkasan: x\n") == [("M02", "nama")]


def test_satu_boleh_tanpa_daftar() -> None:
    satu = layanan(
        """
        sumber: sk-1, halaman 3
        jangka_waktu: 3 hari kerja
        tempat: {nama: Loket 1}
        biaya: {tarif: {jumlah: 5.000, dasar: pp-5-2021}}
        produk: Surat izin
        """
    )
    banyak = layanan(
        """
        sumber: [{dokumen: sk-1, tempat: halaman 3}]
        jangka_waktu: {waktu: [{lama: 3 hari kerja}]}
        tempat: [{nama: Loket 1}]
        biaya: {tarif: [{jumlah: 5.000, dasar: [{peraturan: pp-5-2021}]}]}
        produk: {produk: [{nama: Surat izin}]}
        """
    )
    assert satu == banyak


# Facts, kinds of nothing, provenance


def test_fakta_dengan_beberapa_sumber() -> None:
    """One fact, several sources: which is shown, which differ, and why."""
    fakta = baca(
        Fakta[Bilangan],
        """
        nilai: 58
        sumber: [lakip, "lakip, Tabel 2"]
        alasan: Tabel lebih rinci daripada kalimat.
        berbeda:
          - {nilai: 56, sumber: "lakip, b.248", cetak: 56 orang}
          - {nilai: tidak terbaca, sumber: lakip}
        """,
    )
    assert fakta.nilai == 58
    assert fakta.sumber == (Sumber(dokumen="lakip"), Sumber(dokumen="lakip", tempat="Tabel 2"))
    assert [lain.nilai for lain in fakta.berbeda] == [56, Ketiadaan.TIDAK_TERBACA]
    assert fakta.berbeda[0].cetak == "56 orang"


def test_fakta_singkat() -> None:
    assert Fakta[Bilangan].model_validate("58") == Fakta[Bilangan](nilai=58)
    assert Fakta[Teks].model_validate("tidak ada data").nilai is Ketiadaan.TIDAK_ADA_DATA
    assert Fakta[Bilangan].model_validate("nihil").nilai == 0
    assert salah(JumlahPelaksana, "jumlah: {cetak: 30 Orang}") == [("M02", "jumlah")]
    assert salah(JumlahPelaksana, "jumlah: {nilai: banyak}") == [("M03", "jumlah.nilai")]
    assert salah(JumlahPelaksana, "jumlah: {orang: 3}") == [("M14", "jumlah")]


def test_bacaan_tidak_pasti() -> None:
    """What the copy shows, what was meant, and why it is uncertain are three things."""
    langkah = baca(
        Prosedur,
        """
        langkah:
          - teks: Daftar sebelum asesmen.
            cetak: "1. hari sebelum pelaksanaan asesmen"
            terbaca: 1. hari
            semestinya: 1 hari
            pasti: tidak
            alasan: Jumlah hari bercampur dengan nomor urut.
        """,
    ).langkah[0]
    assert (langkah.pasti, langkah.terbaca, langkah.semestinya) == (False, "1. hari", "1 hari")
    assert langkah.alasan


@pytest.mark.parametrize("kata", list(Ketiadaan))
def test_ketiadaan_pada_komponen(kata: Ketiadaan) -> None:
    """Every component may be absent for a stated reason, which is neither empty nor missing."""
    for k in KOMPONEN:
        satu = layanan(f"{k.id}: {kata.value}")
        assert getattr(satu, k.id) is kata
        assert getattr(layanan(""), k.id) is None


def test_ketiadaan_bukan_nol() -> None:
    rincian = baca(
        JumlahPelaksana,
        """
        rincian:
          - {jabatan: Kepala, orang: 1}
          - {jabatan: Analis, orang: nihil}
          - {jabatan: Dokter, orang: tidak berlaku}
          - {jabatan: Juru, orang: tidak dilaporkan}
        """,
    ).rincian
    assert [r.orang for r in rincian] == [1, 0, Ketiadaan.TIDAK_BERLAKU, Ketiadaan.TIDAK_DILAPORKAN]


# Validity


@pytest.mark.parametrize(
    ("mulai", "sampai", "sah"),
    [
        ("2022-02-17", "2022-02-17", True),
        ("2022-02", "2022", True),
        ("2022-12", "2022", True),
        ("2022", "2022-01-01", True),
        ("2022-02-18", "2022-02-17", False),
        ("2023", "2022-12", False),
    ],
)
def test_urutan_masa(mulai: str, sampai: str, sah: bool) -> None:
    """A fuzzy end refuses only what cannot be in order, whatever the unknown day."""
    teks = f"mulai: {mulai}\nsampai: {sampai}\n"
    if sah:
        assert baca(Berlaku, teks).mulai == Tanggal.baca(mulai)
    else:
        assert salah(Berlaku, teks) == [("M20", "sampai")]


def test_masa_dipegang_setiap_turunan() -> None:
    berlaku = {k.__name__ for k in SEMUA if issubclass(k, Berlaku)}
    assert berlaku >= {"NamaUnit", "JamLayanan", "Tarif", "Kanal", "Layanan", "Standar", "Pejabat"}
    assert ("M20", "sampai") in salah(Layanan, "mulai: 2023\nsampai: 2022\nnama: a\nringkasan: b")
    assert ("M20", "jam.0.tutup") in salah(
        JamLayanan, "jam: {hari: Senin, buka: 09.00, tutup: 08.00}"
    ) or ("M20", "jam.tutup") in salah(JamLayanan, "jam: {hari: Senin, buka: 09.00, tutup: 08.00}")


def test_lembaga_dengan_riwayat_nama() -> None:
    """Names with fuzzy periods; misspellings are for search and never a name."""
    profil = baca(
        Profil,
        """
        nama:
          - nama: Balai Pengembangan Produk dan Standardisasi Industri Pekanbaru
            singkatan: BPPSI
            sampai: 2022-02
            induk: Badan Penelitian dan Pengembangan Industri
            sumber: lap-2019
          - nama: Balai Standardisasi dan Pelayanan Jasa Industri Pekanbaru
            singkatan: BSPJI
            mulai: 2019-12
            dasar: {peraturan: permenperin-1-2022, pasal: Pasal 3 dan 4}
            pasti: tidak
            alasan: Hari pergantian tidak diketahui.
        nama_lain: [Balai Pekanbaru]
        salah_tulis: [BPSI, BSPIJ]
        nama_induk: BSKJI
        kode: {satker: "247952", DIPA: 019.07.2.417912}
        zona: WIB
        pimpinan:
          - {jabatan: Kepala, nama: Fulan, sampai: 2021}
          - {jabatan: Plt. Kepala, mulai: 2022-01-03}
        """,
    )
    assert profil.nama_pada(date(2026, 11, 20)).singkatan == "BSPJI"
    assert profil.nama[0].sampai == Tanggal(2022, 2)
    assert profil.nama[1].mulai == Tanggal(2019, 12), "periods may overlap where the day is unknown"
    assert profil.kode == {"satker": "247952", "DIPA": "019.07.2.417912"}
    assert [p.nama for p in profil.pimpinan] == ["Fulan", None]


def test_nama_kini() -> None:
    def nama(teks: str) -> str:
        return baca(Profil, teks + "zona: WIB\n").nama_pada(date(2026, 11, 20)).nama

    assert nama("nama: A\n") == "A"
    assert nama("nama: {nama: A, sampai: 2020}\n") == "A"
    assert nama("nama: [{nama: A, sampai: 2020}, {nama: B}]\n") == "B"
    assert nama("nama: [{nama: B}, {nama: A, sampai: 2020}]\n") == "B"
    assert salah(Profil, "nama: []\nzona: WIB\n") == [("M02", "")]


def test_dokumen_dengan_tanggal_di_lampiran() -> None:
    dokumen = baca(
        Dokumen,
        """
        jenis: keputusan
        judul: Standar Pelayanan
        nomor: {nilai: 41/BPIPI/2023, cetak: Nomor 41}
        tanggal: {nilai: 2023-01-09, catatan: Hanya di kepala lampiran.}
        tahun: 2023
        berlaku_mulai: tanggal ditetapkan
        penerbit: BPIPI
        lampiran: [{nama: Lampiran I, nomor: "41", tanggal: 2023-01-09}]
        """,
    )
    assert dokumen.tanggal is not None
    assert dokumen.tanggal.nilai == Tanggal(2023, 1, 9)
    tanpa = baca(Dokumen, "jenis: surat\njudul: a\npenerbit: b\ntanggal: tidak terbaca\n")
    assert tanpa.tanggal is not None
    assert tanpa.tanggal.nilai is Ketiadaan.TIDAK_TERBACA
    assert tanpa.nomor is None


def test_peraturan_yang_diganti() -> None:
    satu = baca(
        Peraturan,
        """
        bentuk: Peraturan Menteri
        nomor: 34/M-IND/PER/3/2010
        tahun: 2010
        tentang: Kode Etik
        diubah_oleh: [permenperin-1-2012]
        diganti_oleh: permenperin-2-2020
        dicabut: 2020
        keyakinan: V2
        """,
    )
    assert (satu.tahun, satu.dicabut, satu.keyakinan) == (2010, Tanggal(2020), "V2")


def test_kutipan_yang_salah_cetak() -> None:
    """A wrong citation stays as printed; the right one stands beside it."""
    satu = baca(
        Kutipan,
        """
        peraturan: uu-14-2008
        pasal: Pasal 13
        sebutan: UU Nomor 14 Tahun 2018
        semestinya: UU Nomor 14 Tahun 2008
        """,
    )
    assert satu.sebutan != satu.semestinya


def test_semua_kesalahan_sekaligus() -> None:
    """Every fault of an entry in one run, each at its own place, two of a kind too."""
    assert salah(
        Layanan,
        """
        mulai: kemarin
        namaa: Izin
        persyaratan: [{teks: a, rangkap: dua}, {jenis: dokumen}]
        jangka_waktu: [segera, 3 hari kerja, nanti]
        biaya: {tarif: [{jumlah: 5.07}, {jumlah: "0"}]}
        tempat: {nama: x, alamat: y}
        """,
    ) == [
        ("M01", "namaa"),
        ("M02", ""),
        ("M02", "persyaratan.1"),
        ("M03", "persyaratan.0.rangkap"),
        ("M04", "biaya.tarif.0.jumlah"),
        ("M05", "mulai"),
        ("M08", "jangka_waktu.0"),
        ("M08", "jangka_waktu.2"),
        ("M13", "tempat.alamat"),
        ("M15", "biaya.tarif.1.jumlah"),
    ]


def test_saran_kunci_di_kedalaman() -> None:
    """A misspelt key gets the nearest one of the model that stands there, shorthands included."""
    kasus = [
        ("persyaratan: [{teks: a, rangkep: 1}]", "rangkap"),
        ("prosedur: {langkah: [{teks: a, keputusn: b}]}", "keputusan"),
        ("biaya: {tarif: {jumlah: 1, uraiann: x}}", "uraian"),
        ("jangka_waktu: [{lama: 1 jam, sejakk: x}]", "sejak"),
        ("jumlah_pelaksana: {jumlah: {nilai: 3, sumbr: x}}", "sumber"),
        ("perizinan: {jenis: NIB, resiko: Rendah}", "risiko"),
    ]
    for teks, harap in kasus:
        (satu,) = keluhkan(Layanan, "nama: a\nringkasan: b\n" + teks)
        assert satu.aturan == "M01", teks
        assert f"'{harap}'" in satu.perbaikan, (teks, satu.perbaikan)


def test_model_tidak_dapat_diubah() -> None:
    satu = layanan("")
    with pytest.raises(ValidationError, match="frozen"):
        setattr(satu, "nama", "Lain")  # noqa: B010 - the type checker knows it too
    assert Butir.model_validate("a") == Butir(teks="a")
    assert Tanggal.baca("2023").awal == date(2023, 1, 1)
