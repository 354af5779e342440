"""Tariffs in their eight forms, hours in their two, channels of every kind."""

from __future__ import annotations

import itertools

import pytest

from model_bantu import (
    baca,
    layanan,
    salah,
)
from terang.model import (
    JamLayanan,
    Kanal,
    Layanan,
    Tarif,
)
from terang.model.dasar import (
    Kutipan,
)
from terang.model.jam_layanan import JamHari
from terang.model.kanal import Alamat
from terang.model.tarif import BENTUK, Biaya
from terang.scalars import Ketiadaan, Tanggal

# Tariffs

FORM = {
    "jumlah": "150.000",
    "rentang": "{dari: 50.000, sampai: 200.000}",
    "paling_banyak": "1 juta",
    "persen": "{besar: '2,5 %', dari: nilai transaksi}",
    "tingkat": "[{bila: {hal: luas, sampai: 36}, jumlah: 10.000}, {bila: lain, gratis: tercetak}]",
    "rumus": "luas kali tarif dasar",
    "rujukan": "pp-54-2021",
    "gratis": "menurut aturan",
}


def test_delapan_bentuk_tarif() -> None:
    assert set(FORM) == set(BENTUK)
    assert len(BENTUK) == 8


@pytest.mark.parametrize("bentuk", BENTUK)
def test_satu_bentuk_tarif(bentuk: str) -> None:
    tarif = baca(Tarif, f"{bentuk}: {FORM[bentuk]}\nuraian: Uji\nsatuan: per sampel\n")
    assert tarif.bentuk == bentuk
    assert [b for b in BENTUK if getattr(tarif, b)] == [bentuk]


@pytest.mark.parametrize(("satu", "dua"), list(itertools.combinations(BENTUK, 2)))
def test_dua_bentuk_tarif(satu: str, dua: str) -> None:
    assert salah(Tarif, f"{satu}: {FORM[satu]}\n{dua}: {FORM[dua]}\n") == [("M16", "")]


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("uraian: x", ("M16", "")),
        ("tingkat: []", ("M16", "")),
        ("jumlah: 0", ("M15", "jumlah")),
        ("jumlah: gratis", ("M15", "jumlah")),
        ("jumlah: tidak ada data", ("M24", "jumlah")),
        ("gratis: ya", ("M11", "gratis")),
        ("rentang: {dari: 2.000, sampai: 1.000}", ("M20", "rentang.sampai")),
        ("rentang: {dari: 2.000}", ("M02", "rentang")),
        ("persen: {besar: 25}", ("M02", "persen")),
        ("persen: {besar: 2,5, dari: x}", ("M39", "persen.5")),
        ("tingkat: [{bila: x}]", ("M16", "tingkat.0")),
        ("tingkat: [{bila: x, jumlah: 1, gratis: tercetak}]", ("M16", "tingkat.0")),
        ("jumlah: 5.000\ndasar: UU 5", ("M19", "dasar")),
    ],
)
def test_tarif_ditolak(teks: str, harap: tuple[str, str]) -> None:
    assert salah(Tarif, teks) == [harap]


def test_dasar_tarif() -> None:
    def dasar(teks: str) -> object:
        return baca(Tarif, f"gratis: tercetak\ndasar: {teks}").dasar

    assert dasar("tidak disebut") == "tidak disebut"
    pp = Kutipan(peraturan="pp-5-2021")
    assert dasar("pp-5-2021") == dasar("[pp-5-2021]") == dasar("{peraturan: pp-5-2021}") == (pp,)


def test_biaya_campuran() -> None:
    """By citizenship, from the unit's table, versioned, free for one; all in one component."""
    biaya = baca(
        Biaya,
        """
        tarif:
          - paspor
          - {untuk: WNI, jumlah: 350.000, satuan: per orang, kode: I.A.1}
          - {untuk: WNA, jumlah: "1,5 juta", satuan: per orang, tidak_termasuk: [ongkos kirim]}
          - {untuk: pelajar, gratis: dibiayai penyelenggara, bila: dengan surat sekolah}
          - {jumlah: 300.000, sampai: 2024-12-17}
          - {jumlah: 350.000, mulai: 2024-12-18}
        cara_bayar: e-billing sebelum diuji
        """,
    )
    assert biaya.tarif[0] == "paspor"
    rinci = [t for t in biaya.tarif if isinstance(t, Tarif)]
    assert [(t.untuk, t.jumlah, t.gratis) for t in rinci[:3]] == [
        ("WNI", 350_000, None),
        ("WNA", 1_500_000, None),
        ("pelajar", None, "dibiayai penyelenggara"),
    ]
    assert (rinci[3].sampai, rinci[4].mulai) == (Tanggal(2024, 12, 17), Tanggal(2024, 12, 18))


@pytest.mark.parametrize(
    ("teks", "aturan"),
    [
        ("Gratis", "M15"),
        ("0", "M15"),
        ("nihil", "M15"),
        ("Rp 5.000", "M47"),
        ("5.000", "M47"),
        ("1,5 juta", "M47"),
    ],
)
def test_biaya_bukan_kata(teks: str, aturan: str) -> None:
    """A word or an amount alone says neither why nor on what ground, beside the key or below it."""
    awal = "nama: a\nringkasan: b\nbiaya:"
    assert salah(Layanan, f"{awal} {teks}") == [(aturan, "biaya")]
    assert salah(Layanan, f"{awal}\n  - {teks}\n") == [(aturan, "biaya.0")]
    assert salah(Layanan, f"{awal}\n  tarif:\n    - {teks}\n") == [(aturan, "biaya.tarif.0")]


def test_biaya_kata_lain() -> None:
    teks = "nama: a\nringkasan: b\nbiaya: menurut perda"
    assert salah(Layanan, teks) == [("M13", "biaya")]


@pytest.mark.parametrize(
    ("persen", "harap"),
    [
        ("{besar: 0, dari: nilai}", "persen.besar"),
        ("{besar: nihil, dari: nilai}", "persen.besar"),
        ('{besar: "0,00 %", dari: nilai}', "persen.besar"),
        ("0", "persen"),
        ("0 %", "persen"),
    ],
)
def test_persen_nol(persen: str, harap: str) -> None:
    assert salah(Tarif, f"persen: {persen}") == [("M15", harap)]


def test_biaya_tidak_ada_data() -> None:
    assert layanan("biaya: tidak ada data").biaya is Ketiadaan.TIDAK_ADA_DATA


# Hours


@pytest.mark.parametrize(
    ("teks", "terbuka"),
    [
        ("sesi: 07.30-12.00 dan 13.00-15.30", ["07.30-12.00", "13.00-15.30"]),
        ("sesi: [13.00-15.30, 07.30-12.00]", ["07.30-12.00", "13.00-15.30"]),
        ("sesi: 08.00-16.00", ["08.00-16.00"]),
        ("buka: 08.00\ntutup: 15.00\nistirahat: 12.00-12.30", ["08.00-12.00", "12.30-15.00"]),
        ("buka: 08.00\ntutup: 15.00\nistirahat: 08.00-09.00", ["09.00-15.00"]),
        ("buka: 00.00\ntutup: 24.00", ["00.00-24.00"]),
    ],
)
def test_jam_terbuka(teks: str, terbuka: list[str]) -> None:
    assert [str(r) for r in baca(JamHari, "hari: Senin\n" + teks).terbuka] == terbuka


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("", ("M16", "")),
        ("istirahat: 12.00-13.00", ("M16", "")),
        ("sesi: 08.00-12.00\nbuka: 08.00", ("M16", "")),
        ("sesi: 08.00-12.00\nbuka: 08.00\ntutup: 12.00", ("M16", "")),
        ("buka: 08.00", ("M02", "")),
        ("tutup: 08.00", ("M02", "")),
        ("buka: 08.00\ntutup: 08.00", ("M20", "tutup")),
        ("buka: 08.00\ntutup: 15.00\nistirahat: 07.00-09.00", ("M32", "istirahat")),
        ("sesi: 08.00-12.00\nistirahat: 10.00-10.15", ("M32", "istirahat")),
        ("sesi: 08.00-15.00 dan 12.00-12.30", ("M07", "sesi")),
        ("sesi: [08.00-12.00, Pukul 13.00-15.00 WIB]", ("M41", "sesi.1")),
        ("sesi: [08.00-12.00, 13.00-25.00]", ("M06", "sesi.1")),
    ],
)
def test_jam_ditolak(teks: str, harap: tuple[str, str]) -> None:
    assert salah(JamHari, "hari: Senin\n" + teks) == [harap]


def test_jam_ramadan_dan_zona() -> None:
    """Regular hours, a movable variant with its dates as data, and a zone of its own."""
    loket = baca(
        JamLayanan,
        """
        nama: Loket Ambon
        zona: WIT
        tempat: Lantai 1
        untuk: pengambilan
        jam:
          - {hari: Senin-Kamis, sesi: 07.30-12.00 dan 13.00-15.30}
          - {hari: Jumat, buka: 07.30, tutup: 16.00, istirahat: 11.30-13.00}
        libur: [Sabtu, Minggu]
        varian:
          - nama: Ramadan
            jam: [{hari: Senin-Jumat, buka: 08.00, tutup: 15.00, istirahat: 12.00-12.30}]
            masa:
              - {mulai: 2023-03-23, sampai: 2023-04-20, dasar: Surat edaran}
              - {tahun: 2024}
        """,
    )
    assert (loket.zona, loket.libur) == ("WIT", (5, 6))
    masa = loket.varian[0].masa
    assert masa[0].mulai == Tanggal(2023, 3, 23)
    assert masa[1].tahun == Tanggal(2024)
    assert salah(JamLayanan, "zona: GMT\njam: []") == [("M11", "zona")]


# Channels


@pytest.mark.parametrize(
    ("jenis", "nilai", "aturan"),
    [
        ("telepon", "031 - 8855149", None),
        ("whatsapp", "081809898222", None),
        ("sms", "kirim saja", "M10"),
        ("sms", "1708", None),
        ("telepon", "1708", "M10"),
        ("telepon", "12345", "M10"),
        ("faksimili", "tidak ada", "M10"),
        ("surel", "bpipi@kemenperin.go.id", None),
        ("surel", "bpipi.kemenperin.go.id", "M26"),
        ("situs", "www.dpmptsp.purwakartakab.go.id", None),
        ("aplikasi", "javascript:x", "M17"),
        ("facebook", "balai pemberdayaan industri persepatuan indonesia-bpipi", None),
        ("instagram", "@balaipersepatuan.ri", None),
        ("loket", "Loket 3", None),
    ],
)
def test_nilai_kanal(jenis: str, nilai: str, aturan: str | None) -> None:
    teks = f'jenis: {jenis}\nnilai: "{nilai}"\n'
    if aturan:
        assert salah(Kanal, teks) == [(aturan, "nilai")]
    else:
        satu = baca(Kanal, teks)
        assert satu.nilai == nilai
        assert (satu.telepon is None) == (jenis not in ("telepon", "whatsapp", "sms"))


@pytest.mark.parametrize("jenis", ["telepon", "faksimili", "sms", "whatsapp", "surel"])
def test_kanal_tanpa_nilai(jenis: str) -> None:
    """A number or address may be missing when the document is silent, and the data say so."""
    assert salah(Kanal, f"jenis: {jenis}") == [("M02", "")]
    diam = baca(Kanal, f"jenis: {jenis}\ncatatan: Dihitung di laporan, alamatnya tidak diumumkan.")
    assert (diam.nilai, diam.telepon) == (None, None)


def test_kanal_lengkap() -> None:
    kanal = baca(
        Kanal,
        """
        jenis: telepon
        nilai: (0264) 8224794
        ekstensi: "103"
        cetak: (0264) 8224794 ext.103
        petugas: Kepala Bidang Pengaduan
        tujuan: [pengaduan, informasi]
        jam: pengaduan
        mulai: 2022
        berbeda: [{nilai: (0264) 822-4794, sumber: lap-2023}]
        """,
    )
    assert kanal.telepon is not None
    assert kanal.telepon.digit == "02648224794"
    assert kanal.ekstensi == "103"
    assert kanal.berbeda[0].nilai == "(0264) 822-4794"
    obrolan = baca(Kanal, "jenis: obrolan\nlewat: situs")
    assert (obrolan.nilai, obrolan.lewat) == (None, "situs")
    surat = baca(Kanal, "jenis: surat\nalamat: {jalan: Jalan Veteran 139, kode_pos: '41115'}")
    assert surat.alamat == (Alamat(jalan="Jalan Veteran 139", kode_pos="41115"),)
