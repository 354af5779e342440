"""References and the register of regulations: what is refused without a store to ask."""

from __future__ import annotations

import pytest

from model_bantu import baca, keluhkan, salah
from terang.model import Kanal, Layanan, Pengaduan, Peraturan, Situs
from terang.model.dasar import Kutipan

PERATURAN = "bentuk: {bentuk}\nnomor: '23'\ntahun: {tahun}\ntentang: x\n"
SITUS = "nama: x\nalamat_dasar: {alamat}\nversi_format: {versi}\nperan: contoh\n"
LAYANAN = "nama: a\nringkasan: b\n"


@pytest.mark.parametrize(
    ("ditulis", "kunci"),
    [
        ("Perda 3 Tahun 2024", "perda-3-2024"),
        ("UU 25/2009", "uu-25-2009"),
        ("Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik", "uu-25-2009"),
        ("Peraturan Pemerintah No. 5 Tahun 2021", "pp-5-2021"),
        ("Peraturan Menteri PANRB Nomor 15 Tahun 2014, Pasal 3", "permen-panrb-15-2014"),
        ("PP No.5/2021", "pp-5-2021"),
    ],
)
def test_nama_peraturan_bukan_kunci(ditulis: str, kunci: str) -> None:
    """The name of a regulation is told from a misspelt key, and its key is shown."""
    (satu,) = keluhkan(Kutipan, f"peraturan: {ditulis!r}")
    assert satu.aturan == "M44"
    assert "data/peraturan.yml" in satu.perbaikan
    assert satu.perbaikan.endswith(f"misalnya {kunci}.")
    assert baca(Kutipan, f"peraturan: {kunci}").peraturan == kunci


def test_kunci_peraturan_salah() -> None:
    assert salah(Kutipan, "peraturan: UU-25-2009") == [("M19", "peraturan")]
    assert salah(Pengaduan, "kanal: [Dua Kata, a/b/c]") == [("M19", "kanal.0"), ("M19", "kanal.1")]


@pytest.mark.parametrize(
    ("bentuk", "tahun", "aturan"),
    [
        ("Undang-Undang", "1945", None),
        ("Undang-Undang", "1944", "M48"),
        ("Undang-Undang", "209", "M48"),
        ("Undang-Undang", "20009", "M48"),
        ("Staatsblad", "1847", None),
        ("Ordonansi", "1926", None),
        ("Staatsblad", "184", "M48"),
    ],
)
def test_tahun_peraturan(bentuk: str, tahun: str, aturan: str | None) -> None:
    teks = PERATURAN.format(bentuk=bentuk, tahun=tahun)
    if aturan:
        assert salah(Peraturan, teks) == [(aturan, "tahun")]
    else:
        assert baca(Peraturan, teks).tahun == int(tahun)


@pytest.mark.parametrize(
    ("alamat", "versi", "harap"),
    [
        ("https://contoh.go.id/", "1", []),
        ("contoh.go.id", "1", []),
        ("http://contoh.go.id/", "1", [("M49", "alamat_dasar")]),
        ("https://contoh.go.id/", "2", [("M11", "versi_format")]),
        ("https://contoh.go.id/", "nihil", [("M11", "versi_format")]),
    ],
)
def test_situs(alamat: str, versi: str, harap: list[tuple[str, str]]) -> None:
    teks = SITUS.format(alamat=alamat, versi=versi)
    if harap:
        assert salah(Situs, teks) == harap
    else:
        assert baca(Situs, teks).alamat_dasar == f"https://{alamat.removeprefix('https://')}"


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("persyaratan: [{Catatan: datang sendiri}]", [("M45", "persyaratan.0")]),
        ("persyaratan: [a, {KTP: asli}]", [("M45", "persyaratan.1")]),
        ("persyaratan: [{teks: a, butir: [{KTP: asli}]}]", [("M45", "persyaratan.0.butir.0")]),
        ("sasaran: [{Catatan: datang sendiri}]", [("M45", "sasaran.0")]),
        ("sasaran: [{a: b, c: d}]", [("M14", "sasaran.0")]),
        ("persyaratan: [{Teks: a}]", [("M46", "persyaratan.0.Teks")]),
        ("persyaratan: [{tekss: a}]", [("M01", "persyaratan.0.tekss")]),
        (
            "persyaratan: [{KTP: asli, jenis: dokumen}]",
            [("M01", "persyaratan.0.KTP"), ("M02", "persyaratan.0")],
        ),
        ("Jangka_Waktu: 3 hari", [("M46", "Jangka_Waktu")]),
        ("jangka waktu: 3 hari", [("M01", "jangka waktu")]),
    ],
)
def test_kunci_yang_bukan_kunci(teks: str, harap: list[tuple[str, str]]) -> None:
    """A text cut at its colon, and a key in capital letters, are each told once."""
    assert salah(Layanan, LAYANAN + teks) == harap


@pytest.mark.parametrize(
    ("ditulis", "maksud"),
    [
        ("email", "surel"),
        ("E-mail", "surel"),
        ("WA", "whatsapp"),
        ("telp", "telepon"),
        ("Telp.", "telepon"),
        ("fax", "faksimili"),
        ("IG", "instagram"),
        ("website", "situs"),
        ("Telepon", "telepon"),
    ],
)
def test_kata_sehari_hari(ditulis: str, maksud: str) -> None:
    (satu,) = keluhkan(Kanal, f"jenis: {ditulis}\nnilai: x")
    assert satu.aturan == "M11"
    assert satu.perbaikan.startswith(f"Mungkin maksudnya '{maksud}'.")
