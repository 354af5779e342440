"""Fit tests: what five real documents say comes out of the data whole, and nothing more."""

from __future__ import annotations

import shutil
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from terang import build, formats, links, rules
from terang.derive.jam import mingguan
from terang.folder import Folder
from terang.hukum import KOMPONEN
from terang.model.tarif import Tarif
from terang.scalars import Durasi, Ketiadaan, Tanggal
from terang.store import Entri, Store, Terwaris, muat

if TYPE_CHECKING:
    from terang.diagnostics import Diagnostic
    from terang.hukum import KomponenHukum
    from terang.model import Layanan
    from terang.model.butir import Waktu

ROOT = Path(__file__).parents[1]
CONTOH = ROOT / "data"
BPIPI, PURWAKARTA, PEKANBARU = "bpipi", "dpmptsp-purwakarta", "bspji-pekanbaru"
SERTIFIKAT = "sertifikat-standar-kbli-15121"


@cache
def store(akar: Path = CONTOH) -> Store:
    hasil, keluhan = muat(Folder(akar))
    assert [(d.aturan, d.pesan) for d in keluhan] == []
    assert hasil is not None
    return hasil


def layanan(unit: str, id_: str) -> Entri[Layanan]:
    return store().unit[unit].layanan[id_]


def komponen(unit: str, id_: str) -> dict[str, Terwaris]:
    return store().komponen(layanan(unit, id_))


def waktu(unit: str, id_: str) -> list[Waktu]:
    return list(komponen(unit, id_)["jangka_waktu"].isi.waktu)


# 1. Durations of three documents keep their kind, their condition and the event that starts them

DURASI = {
    "pengujian": "4-10 hari kerja",
    "konsultasi": "1 Hari kerja",
    "inwall": "12 Hari kerja",
    "mandiri": "5-12 Hari kerja",
    "outwall": "11 Hari",
    "terintegrasi": "1 Tahun",
    "ifn": "2 Hari kerja",
    "ifcc": "4 Bulan",
    "tkdn": "5 hari kerja",
    "ibt": "2 Tahun",
    "elsp": "3 Bulan",
    "sistem-mutu": "1 Tahun",
}


@pytest.mark.parametrize(("id_", "cetak"), DURASI.items())
def test_1_durasi_dua_belas_layanan(id_: str, cetak: str) -> None:
    (satu,) = waktu(BPIPI, id_)
    assert satu.lama == Durasi.baca(cetak)
    assert satu.cetak is not None
    assert satu.cetak.startswith(cetak)
    assert satu.sumber, "where it is printed"
    assert satu.sejak is None, "the decree names no start"
    tampil = formats.durasi(satu.lama)
    if satu.lama.jenis_hari != "tidak disebut":
        assert Durasi.baca(tampil) == satu.lama
    assert str(satu.lama.maks) in tampil


def test_1_jenis_hari_tidak_ditebak() -> None:
    (outwall,) = waktu(BPIPI, "outwall")
    assert outwall.lama.jenis_hari == "tidak disebut"
    assert "tidak disebut" in formats.durasi(outwall.lama)
    (elsp,) = waktu(BPIPI, "elsp")
    assert elsp.bila is not None
    assert "kekosongan sertifikat" in formats.kondisi(elsp.bila)
    satuan = {waktu(BPIPI, id_)[0].lama.satuan for id_ in DURASI}
    assert satuan == {"hari", "bulan", "tahun"}, "nothing is converted"


def test_1_bagan_menyebut_lain() -> None:
    (pengujian,) = waktu(BPIPI, "pengujian")
    (lain,) = pengujian.berbeda
    assert lain.lama == Durasi.baca("5-10 hari kerja")
    assert lain.bila is not None
    assert lain.sumber
    assert lain.sumber != pengujian.sumber
    tercatat = [id_ for id_ in DURASI if waktu(BPIPI, id_)[0].berbeda]
    assert tercatat == ["pengujian"]


def test_1_tiga_tenggat_purwakarta() -> None:
    (izin,) = waktu(PURWAKARTA, SERTIFIKAT)
    aduan = komponen(PURWAKARTA, SERTIFIKAT)["penanganan_pengaduan"].isi
    tenggat = [izin, aduan.tenggat_lapor, aduan.tenggat_jawab]
    assert [formats.durasi(t.lama) for t in tenggat] == [
        "7 hari kerja",
        "paling lama 30 hari kalender",
        "paling lama 14 hari kerja",
    ]
    assert [t.pihak for t in tenggat] == ["penyelenggara", "pemohon", "penyelenggara"]
    assert [t.sejak for t in tenggat] == [
        "berkas permohonan diterima lengkap dan benar",
        "penerimaan pelayanan",
        "penerimaan pengaduan",
    ]


def test_1_langkah_sop() -> None:
    """Eighteen steps: thirteen with minutes, five without a norm, which is not zero minutes."""
    sop = store().unit[PEKANBARU].sop
    semua = [lk.waktu for e in sop.values() for lk in e.isi.langkah]
    assert len(semua) == 18
    ukur = [w for w in semua if isinstance(w, Durasi)]
    assert len(ukur) == 13
    assert [w for w in semua if not isinstance(w, Durasi)] == [Ketiadaan.TIDAK_BERLAKU] * 5
    assert {(w.satuan, w.rentang) for w in ukur} == {("menit", False)}

    def menit(id_: str) -> list[int]:
        return [w.min for lk in sop[id_].isi.langkah if isinstance(w := lk.waktu, Durasi)]

    assert sum(menit("pk-tu-pjt-01")) == 15
    assert menit("pk-tu-pjt-02") == [5, 35, 5, 5, 5, 5, 300, 15, 5, 1]
    assert sum(menit("pk-tu-pjt-02")) == 381
    pelaku = {lk.pelaksana for e in sop.values() for lk in e.isi.langkah}
    assert pelaku == {Ketiadaan.TIDAK_TERBACA}, "the signs in the columns of roles are lost"
    assert {e.isi.tanggal_revisi for e in sop.values()} == {Ketiadaan.TIDAK_BERLAKU}
    assert {e.isi.revisi for e in sop.values()} == {0}


# 2. Twelve services share what one decree says; the thirteenth body has its own; nothing is copied

BERSAMA = {k.id for k in KOMPONEN} - {
    "persyaratan",
    "prosedur",
    "jangka_waktu",
    "produk",
    "penanganan_pengaduan",
    "jaminan_keamanan",
}


def test_2_dua_belas_layanan_satu_komponen() -> None:
    ids = list(DURASI)
    for k in sorted(BERSAMA):
        asal = {id(komponen(BPIPI, id_)[k].isi) for id_ in ids}
        dari = {komponen(BPIPI, id_)[k].dari for id_ in ids}
        assert (len(asal), dari) == (1, {"standar"}), k
    aduan = {komponen(BPIPI, id_)["penanganan_pengaduan"].entri.berkas for id_ in ids}
    assert aduan == {"data/unit/bpipi/pengaduan.yml"}
    assert list(store().unit[BPIPI].jam_layanan) == ["loket"], "one table of hours for all of them"
    assert all(layanan(BPIPI, id_).isi.jam_layanan is None for id_ in ids)


def test_2_satu_tarif_satu_tempat() -> None:
    """The twelve refer to one entry of the tariff table; the free training has its own tariff."""
    for id_ in DURASI:
        biaya = komponen(BPIPI, id_)["biaya"]
        (ref,) = biaya.isi.tarif
        tarif = store().cari("tarif", BPIPI, ref)
        assert tarif is not None
        assert tarif is store().unit[BPIPI].tarif["jasa-pelayanan-teknis"]
        assert tarif.isi.bentuk == "rujukan"
    gratis = komponen(BPIPI, "pelatihan-reguler")["biaya"]
    assert gratis.dari == "layanan"
    (satu,) = gratis.isi.tarif
    assert isinstance(satu, Tarif)
    assert satu.gratis is not None
    assert layanan(BPIPI, "pelatihan-reguler").isi.di_luar_standar


def test_2_purwakarta_punya_sendiri() -> None:
    milik = komponen(PURWAKARTA, SERTIFIKAT)
    assert {k.id for k in KOMPONEN} == set(milik)
    assert {t.entri.unit for t in milik.values()} == {PURWAKARTA}
    assert milik["penanganan_pengaduan"].entri.berkas == f"data/unit/{PURWAKARTA}/pengaduan.yml"


# 3. Hours: regular and in Ramadan, regular only, none


def jam(unit: str) -> list[tuple[str | None, str]]:
    return [
        (m.nama, formats.jam(m.menit))
        for e in store().unit[unit].jam_layanan.values()
        for m in mingguan(e.isi)
    ]


def test_3_jam_bpipi() -> None:
    assert jam(BPIPI) == [(None, "35,0 jam"), ("Bulan puasa (Ramadan)", "33,0 jam")]
    (puasa,) = store().unit[BPIPI].jam_layanan["loket"].isi.varian
    jumat = puasa.jam[1]
    assert [str(r) for r in jumat.terbuka] == ["08.00-12.00", "12.30-15.30"], "a break, no session"
    assert not jumat.pasti


def test_3_jam_pekanbaru() -> None:
    assert jam(PEKANBARU) == [(None, "35,0 jam")]
    (loket,) = store().unit[PEKANBARU].jam_layanan.values()
    assert [(formats.hari(h.hari), formats.sesi(h.terbuka)) for h in loket.isi.jam] == [
        ("Senin–Kamis", "08.00–12.00 dan 13.00–16.00"),
        ("Jumat", "08.00–12.00 dan 13.30–16.30"),
    ]


def test_3_purwakarta_tanpa_jam() -> None:
    assert store().unit[PURWAKARTA].jam_layanan == {}


# 10. One institution with two names, each in its time

LAMA = "Balai Pengembangan Produk dan Standardisasi Industri Pekanbaru"
KINI = "Balai Standardisasi dan Pelayanan Jasa Industri Pekanbaru"


def test_10_satu_lembaga_dua_nama() -> None:
    """What happened between two documents is not known to the day, and is said to be uncertain."""
    profil = store().unit[PEKANBARU].profil.isi
    lama, kini = profil.nama
    assert (lama.nama, lama.singkatan) == (LAMA, "BPPSI Pekanbaru")
    assert (kini.nama, kini.singkatan) == (KINI, "BSPJI Pekanbaru")
    assert (lama.mulai, lama.sampai) == (None, Tanggal(2022, 2))
    assert (kini.mulai, kini.sampai) == (Tanggal(2022, 2), None)
    assert not lama.pasti
    assert not kini.pasti
    assert lama.dasar is not None
    assert lama.dasar.peraturan == "permenperin-26-2017"
    assert kini.dasar is None, "the decree names no basis, so none is entered"
    assert {"BPSI Pekanbaru", "BPSJI Pekanbaru"} <= set(profil.salah_tulis)
    dokumen = store().dokumen
    terbit = {
        id_: dokumen[id_].isi for id_ in ("bspji-laporan-ppid-2019", "bspji-keputusan-26-2022")
    }
    for isi in terbit.values():
        assert isi.tanggal is not None
        assert isinstance(isi.tanggal.nilai, Tanggal)
        assert profil.nama_pada(isi.tanggal.nilai.awal).nama == isi.penerbit
    assert [isi.penerbit for isi in terbit.values()] == [LAMA, KINI]


@pytest.mark.parametrize(
    ("hari", "judul"), [(date(2019, 12, 31), LAMA), (date(2022, 2, 23), KINI)], ids=str
)
def test_10_halaman_memakai_nama_pada_harinya(hari: date, judul: str) -> None:
    """The page bears the name of the day and shows the other, so that either one leads to it."""
    situs = build.site(build.load(Folder(CONTOH), tanggal=hari))
    (halaman,) = [s for s in situs.pages if s.alamat == links.unit(PEKANBARU)]
    assert halaman.judul == judul
    badan = halaman.body()
    assert LAMA in badan
    assert KINI in badan
    assert "Hari pergantian nama tidak disebut" in badan


# 11. A wrong citation stands as printed, with what it should be, and leads to the right law


def test_11_kutipan_salah_tahun() -> None:
    dokumen = store().dokumen["bspji-laporan-ppid-2019"]
    kutipan = dokumen.isi.dasar[0]
    assert kutipan.peraturan == "uu-14-2008"
    assert kutipan.sebutan is not None
    assert kutipan.sebutan.startswith("UU Nomor 14 Tahun 2018")
    assert kutipan.semestinya == "UU Nomor 14 Tahun 2008"
    assert kutipan.sumber
    (temuan,) = [d for d in temuan_di(dokumen.berkas) if d.aturan == "R19"]
    assert (temuan.tingkat, temuan.tempat[0].jalur) == ("peringatan", ("dasar", 0, "sebutan"))
    assert "tahun 2018" in temuan.pesan
    assert temuan.diakui, "published with its explanation"


def temuan_di(berkas: str) -> list[Diagnostic]:
    semua = rules.periksa(store(), hari_bangun(store()))
    return [d for d in semua if d.tempat[0].berkas == berkas]


# SOPs: what is handed over before it is made, and a number that leads nowhere


def test_sop_temuan_di_barisnya() -> None:
    awal = f"data/unit/{PEKANBARU}/sop/pk-tu-pjt-"
    satu, dua = (temuan_di(f"{awal}0{n}.yml") for n in (1, 2))
    assert [(d.aturan, d.tingkat, d.tempat[0].jalur) for d in satu] == [
        ("R30", "peringatan", ("langkah", 2, "rujukan", 0))
    ]
    assert [(d.aturan, d.tingkat, d.tempat[0].jalur) for d in dua] == [
        ("R26", "peringatan", ("langkah", 4, "memakai", 0))
    ]
    assert "langkah 8" in dua[0].pesan
    assert satu[0].diakui
    assert dua[0].diakui


def test_sop_lembar_pengesahan() -> None:
    for e in store().unit[PEKANBARU].sop.values():
        isi = e.isi
        assert (isi.tanggal_pembuatan, isi.tanggal_efektif) == (
            Tanggal(2018, 4, 26),
            Tanggal(2018, 10, 17),
        )
        assert isi.disahkan_oleh is not None
        assert isi.disahkan_oleh.nama is not None
        assert isi.disahkan_oleh.nama.startswith("Fathullah")
        assert isi.disahkan_oleh.nip
        for bidang in ("kualifikasi_pelaksana", "keterkaitan", "peralatan", "pelaksana"):
            assert getattr(isi, bidang), bidang
        assert isi.peringatan
        assert isi.pencatatan
        for langkah in isi.langkah:
            assert langkah.kelengkapan
            assert langkah.keluaran
            assert langkah.sumber


def test_kanal_terhitung_tanpa_alamat() -> None:
    """E-mail is counted in the report, but its address is published nowhere."""
    kanal = store().unit[PEKANBARU].kanal
    assert [e.isi.jenis for e in kanal.values()] == [
        "tatap muka",
        "situs",
        "obrolan",
        "formulir daring",
        "instagram",
        "twitter",
        "telepon",
        "faksimili",
        "surel",
    ]
    assert kanal["surel"].isi.nilai is None
    assert kanal["surel"].isi.catatan
    assert kanal["telepon"].isi.nilai == kanal["faksimili"].isi.nilai
    assert all(e.isi.sumber and e.isi.tujuan for e in kanal.values())


# 12. A service with a procedure that is only pointed at


def test_12_sertifikat_standar() -> None:
    satu = layanan(PURWAKARTA, SERTIFIKAT).isi
    milik = komponen(PURWAKARTA, SERTIFIKAT)
    rujukan = milik["prosedur"].isi.rujukan
    assert rujukan.ke.startswith("Lampiran IV")
    assert rujukan.tersedia is False
    assert rujukan.pilih_salah_satu == ("3", "7", "12", "16")
    assert milik["prosedur"].isi.langkah == ()
    (tarif,) = milik["biaya"].isi.tarif
    assert (tarif.bentuk, tarif.gratis, tarif.dasar) == ("gratis", "tercetak", "tidak disebut")
    assert satu.perizinan is not None
    assert (satu.perizinan.kbli, satu.perizinan.risiko) == ("15121", "Menengah Tinggi")
    assert satu.perizinan.skala_usaha == ("kecil", "menengah")


# 14. A component that is taken away is missed by its name; a count of headings would not miss it


def r21(akar: Path) -> list[Diagnostic]:
    hasil, keluhan = muat(Folder(akar))
    assert keluhan == []
    assert hasil is not None
    return [d for d in rules.periksa(hasil, hari_bangun(hasil)) if d.aturan == "R21"]


def hari_bangun(isi: Store) -> date:
    pasti = isi.situs.isi.tanggal_bangun
    assert pasti is not None
    return pasti.awal


def cabut(akar: Path, id_: str) -> None:
    """Take a component away wherever the service may have it from."""
    unit = akar / "unit" / PURWAKARTA
    if id_ == "penanganan_pengaduan":
        (unit / "pengaduan.yml").unlink()
    for berkas in (
        unit / "standar" / "lampiran-perbup.yml",
        unit / "layanan" / f"{SERTIFIKAT}.yml",
    ):
        isi: dict[str, Any] = yaml.load(berkas.read_text("utf-8"), yaml.BaseLoader)
        isi.pop(id_, None)
        berkas.write_text(yaml.safe_dump(isi, allow_unicode=True, sort_keys=False), "utf-8")


@pytest.mark.parametrize("k", KOMPONEN, ids=lambda k: k.id)
def test_14_komponen_yang_dicabut_disebut(k: KomponenHukum, tmp_path: Path) -> None:
    akar = Path(shutil.copytree(CONTOH, tmp_path / "data"))
    lama = {d.pesan for d in r21(akar)}
    cabut(akar, k.id)
    baru = [d for d in r21(akar) if d.pesan not in lama]
    (satu,) = [d for d in baru if k.nama.lower() in d.pesan.lower()]
    assert k.huruf in satu.dasar
    assert k.id in satu.perbaikan
    assert satu.tempat[0].berkas.startswith(f"data/unit/{PURWAKARTA}/")
    lain = [x.nama for x in KOMPONEN if x is not k and x.nama.lower() in satu.pesan.lower()]
    assert lain == [], "no other component is blamed"


def test_14_empat_belas_judul_bukan_empat_belas_komponen() -> None:
    """The decree prints fourteen headings; one of the fourteen components is not among them."""
    (standar,) = store().unit[BPIPI].standar.values()
    assert len(standar.isi.bagian_dicetak) + len(standar.isi.komponen_tambahan) == 14
    kurang = [k for k in KOMPONEN if k.id not in komponen(BPIPI, "pengujian")]
    assert [k.id for k in kurang] == ["jaminan_keamanan"]
    assert any(kurang[0].nama.lower() in d.pesan.lower() for d in r21(CONTOH))
