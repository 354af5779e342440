"""Requirements, procedures and times: shapes of published standards that must fit whole."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model_bantu import (
    ada,
    baca,
    keluhkan,
    lama,
    layanan,
    salah,
)
from terang.model import (
    Layanan,
)
from terang.model.butir import Syarat, Waktu
from terang.model.dasar import (
    Kondisi,
    Kutipan,
)
from terang.model.prosedur import Prosedur
from terang.scalars import Ketiadaan

# Requirements and procedures


def test_syarat_bersarang_empat_tingkat() -> None:
    """Nested with alternatives, conditions, cases, and somebody else who brings it."""
    satu = layanan(
        """
        persyaratan:
          hubungan: semua
          syarat:
            - teks: Administrasi
              jumlah_disebut: 2
              butir:
                - teks: Identitas
                  hubungan: salah satu
                  butir:
                    - {teks: KTP, jenis: dokumen, bentuk: asli dan fotokopi, rangkap: 2}
                    - teks: Surat keterangan
                      jenis: dokumen
                      butir:
                        - {teks: Dari desa, kasus: [hilang], oleh: kepala desa}
                        - {teks: Dari polisi, kasus: [hilang, rusak]}
            - teks: Rekomendasi keamanan
              jenis: rekomendasi
              oleh: Kepolisian
              bila: {hal: penonton, dari: 501, sampai: 1.000, satuan: orang}
            - teks: Bukti bayar
              jenis: pembayaran
              oleh: pembayar
            - teks: Lokasi di Kawasan Industri
              jenis: lokasi
              dasar: {peraturan: pp-5-2021, pasal: Pasal 65}
            - teks: Lapor setiap tahun
              jenis: kewajiban sesudahnya
              tautan: siinas.kemenperin.go.id
        """
    )
    umum, keamanan, bayar, lokasi, lapor = ada(satu.persyaratan).syarat
    identitas = umum.butir[0]
    assert identitas.hubungan == "salah satu"
    ktp, surat = identitas.butir
    assert (ktp.bentuk, ktp.rangkap) == ("asli dan fotokopi", 2)
    assert [s.kasus for s in surat.butir] == [("hilang",), ("hilang", "rusak")]
    assert surat.butir[0].oleh == "kepala desa"
    assert keamanan.bila == Kondisi(hal="penonton", dari=501, sampai=1000, satuan="orang")
    assert bayar.oleh == "pembayar"
    assert lokasi.dasar == Kutipan(peraturan="pp-5-2021", pasal="Pasal 65")
    assert (lapor.jenis, lapor.tautan) == (
        "kewajiban sesudahnya",
        "https://siinas.kemenperin.go.id",
    )


@given(st.integers(0, 12))
def test_syarat_sedalam_apa_pun(dalam: int) -> None:
    isi: Any = "paling dalam"
    for _ in range(dalam):
        isi = {"teks": "x", "butir": [isi]}
    satu = Syarat.model_validate(isi)
    for _ in range(dalam):
        (satu,) = satu.butir
    assert (satu.teks, satu.butir) == ("paling dalam", ())


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("{satuan: orang}", [("M02", "")]),
        ("{hal: penonton, dari: 1.000, sampai: 501}", [("M20", "sampai")]),
        ("{hal: penonton, dari: banyak}", [("M03", "dari")]),
    ],
)
def test_kondisi_tidak_lengkap(teks: str, harap: list[tuple[str, str]]) -> None:
    assert salah(Kondisi, teks) == harap


def test_kondisi_terbuka_ujungnya() -> None:
    assert baca(Kondisi, "{hal: luas, dari: 36, satuan: m2}").sampai is None
    assert Kondisi.model_validate("berkas lengkap").uraian == "berkas lengkap"


def test_syarat_yang_isinya_langkah() -> None:
    """A document prints steps under the heading of the requirements."""
    satu = layanan("persyaratan: {berisi: prosedur}\nprosedur: {tercetak_di: Persyaratan}")
    assert (ada(satu.persyaratan).berisi, ada(satu.prosedur).tercetak_di) == (
        "prosedur",
        "Persyaratan",
    )


PROSEDUR = """
langkah:
  - {id: daftar, teks: Mendaftar., pelaku: [Pemohon], sistem: lsp.bpipi.id, kelengkapan: [KTP]}
  - id: periksa
    teks: Berkas diperiksa.
    nomor_cetak: "3"
    pelaku: [Admin, Asesor]
    tempat: daerah sentra
    waktu: {lama: 2 hari kerja, sejak: berkas diterima}
    keputusan:
      tanya: Peserta terverifikasi dan dokumen lengkap?
      cabang:
        - {bila: ya, ke: nilai}
        - {bila: tidak, ke: daftar}
        - {bila: ditolak, ke: selesai, hasil: Surat penolakan}
  - id: nilai
    teks: Asesmen.
    keluaran: [Hasil asesmen]
    waktu: tidak berlaku
    kekerapan: {kali: 1, per: tahun, batas: paling sedikit}
    bila: pengembangan sistem
    berbeda: [{hal: tempat, teks: Bagan menyebut BPIPI., sumber: sk-1}]
sop: [terima]
bagan_alir:
  - {judul: Bagan, langkah: [Mulai, Daftar], keputusan: ["sesuai syarat?"], pasti: tidak}
pasti_urutan: tidak
"""


def test_prosedur_bercabang() -> None:
    satu = baca(Prosedur, PROSEDUR)
    periksa = satu.langkah[1]
    assert periksa.keputusan is not None
    assert [c.ke for c in periksa.keputusan.cabang] == ["nilai", "daftar", "selesai"]
    assert isinstance(periksa.waktu, Waktu)
    assert periksa.waktu.lama == lama("2 hari kerja")
    assert satu.langkah[2].waktu is Ketiadaan.TIDAK_BERLAKU
    assert satu.langkah[0].waktu is None
    assert (len(satu.bagan_alir), satu.pasti_urutan) == (1, False)


def test_cabang_tersesat() -> None:
    """Each branch that leads nowhere is told at its own place, in one go."""
    tersesat = PROSEDUR.replace("ke: nilai", "ke: nila").replace("ke: daftar", "ke: awal")
    awalan = "langkah.1.keputusan.cabang"
    assert salah(Prosedur, tersesat) == [("M27", f"{awalan}.0.ke"), ("M27", f"{awalan}.1.ke")]
    satu, _ = keluhkan(Prosedur, tersesat)
    assert "langkah" in satu.pesan
    assert "'nilai'" in satu.perbaikan
    assert salah(Prosedur, "langkah: [{teks: a, keputusan: {tanya: b, cabang: []}}]") == [
        ("M38", "langkah.0.keputusan.cabang")
    ]


def test_prosedur_dengan_rujukan() -> None:
    satu = baca(
        Prosedur,
        """
        rujukan:
          ke: Lampiran IV
          hal: Klasifikasi
          pilih_salah_satu: [3, 7, 12, 16]
        """,
    )
    assert satu.rujukan is not None
    assert satu.rujukan.pilih_salah_satu == ("3", "7", "12", "16")
    assert satu.rujukan.tersedia is False
    assert satu.langkah == ()


# Times


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("4-10 hari kerja", [("4-10 hari kerja", None, None)]),
        ("{waktu: [{lama: 3 Bulan, bila: tidak terjadi kekosongan sertifikat}]}",
         [("3 bulan", None, None)]),
        ("{lama: 7 hari kerja}", None),
        ("[{lama: 30 menit, untuk: di loket}, {lama: 25 hari kerja, untuk: di pengadilan}]",
         [("30 menit", "di loket", None), ("25 hari kerja", "di pengadilan", None)]),
        ("[{lama: 7 hari kerja, sejak: pembayaran diterima}]",
         [("7 hari kerja", None, "pembayaran diterima")]),
        ("[{lama: paling lama 30 hari kalender, pihak: pemohon, sejak: menerima pelayanan}]",
         [("paling lama 30 hari kalender", None, "menerima pelayanan")]),
    ],
)  # fmt: skip
def test_jangka_waktu(teks: str, harap: list[tuple[str, str | None, str | None]] | None) -> None:
    if harap is None:  # the keys of one time belong below `waktu`
        assert salah(Layanan, f"nama: a\nringkasan: b\njangka_waktu: {teks}") == [
            ("M01", "jangka_waktu.lama")
        ]
        return
    komponen = layanan(f"jangka_waktu: {teks}").jangka_waktu
    nyata = [(w.lama, w.untuk, w.sejak) for w in ada(komponen).waktu]
    assert nyata == [(lama(t), untuk, sejak) for t, untuk, sejak in harap]


def test_waktu_yang_dibantah_bagan() -> None:
    komponen = layanan(
        """
        jangka_waktu:
          waktu:
            lama: 4-10 hari kerja
            sumber: sk-1, butir 1
            berbeda: [{lama: 5-10 hari kerja, bila: sesuai parameter uji, sumber: sk-1}]
        """
    ).jangka_waktu
    assert ada(komponen).waktu[0].berbeda[0].lama == lama("5-10 hari kerja")


def test_waktu_menurut_rujukan() -> None:
    komponen = layanan("jangka_waktu: {rujukan: sesuai dengan Standar Pelayanan}").jangka_waktu
    assert ada(komponen).waktu == ()
    assert ada(ada(komponen).rujukan).ke == "sesuai dengan Standar Pelayanan"
