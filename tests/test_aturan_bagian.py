"""One cause is one finding: missing parts are named where they are mended."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aturan import IZIN, KANAL, MAKLUMAT, PENGADUAN, PROFIL, STANDAR, UJI, Ubah, proyek
from terang.hukum import KOMPONEN

if TYPE_CHECKING:
    from pathlib import Path

BARU = "unit/dinas/layanan/baru-{}.yml"
ISI = "nama: Layanan {}\nringkasan: Layanan tambahan.\nstandar: sk\ndi_luar_standar: ya\n"
KEAMANAN = Ubah(STANDAR, "jaminan_keamanan:\n  - Arsip disimpan dengan aman.\n", "")


def test_shared_component_is_one_finding_with_the_number_of_services(tmp_path: Path) -> None:
    ditolak = "".join(
        f"{k}: tidak berlaku\n"
        for k in ("persyaratan", "prosedur", "jangka_waktu", "biaya", "produk")
    )
    tambahan = [Ubah(BARU.format(i), "", ISI.format(i) + ditolak) for i in range(10)]
    p = proyek(tmp_path, KEAMANAN, *tambahan)
    (temuan,) = p.periksa()
    assert temuan.aturan == "R21"
    assert "12 layanan" in temuan.pesan
    assert "Jaminan keamanan dan keselamatan pelayanan" in temuan.pesan
    assert temuan.dasar == "UU 25/2009 Pasal 21 huruf m"
    assert temuan.operan == {"komponen": "jaminan_keamanan", "layanan": "12"}
    assert p.baris(temuan.tempat[0]) == (STANDAR, "nama: Standar Pelayanan Dinas Contoh")


def test_component_of_few_services_is_named_at_each(tmp_path: Path) -> None:
    p = proyek(tmp_path, Ubah(UJI, "biaya: [uji]\n", ""))
    (temuan,) = p.periksa()
    assert p.baris(temuan.tempat[0])[0] == UJI
    assert "Pengujian contoh" in temuan.pesan


def test_service_without_instrument_is_one_finding(tmp_path: Path) -> None:
    isi = "nama: Layanan lepas\nringkasan: Tanpa standar.\nbiaya: [uji]\n"
    p = proyek(tmp_path, Ubah(BARU.format(1), "", isi))
    (temuan,) = p.periksa()
    # complaints are those of the unit
    tidak_ada = {k.id for k in KOMPONEN} - {"biaya", "penanganan_pengaduan"}
    assert set(temuan.operan["komponen"].split(", ")) == tidak_ada
    assert all(k.nama in temuan.pesan for k in KOMPONEN if k.id in tidak_ada)
    assert all(f"`{id_}`" in temuan.perbaikan for id_ in tidak_ada)


RUSAK = Ubah(STANDAR, "orang: 2", "orang: banyak")


def test_service_whose_instrument_is_left_out_is_not_judged(tmp_path: Path) -> None:
    assert proyek(tmp_path, RUSAK, bergalat=True).periksa() == ()


def test_channel_may_stand_in_an_instrument_that_is_left_out(tmp_path: Path) -> None:
    tujuan = "  tujuan: [{}]\n"
    ubah = (
        Ubah(KANAL, tujuan.format("informasi, pengaduan"), ""),
        Ubah(KANAL, "dinas.contoh\n" + tujuan.format("pengaduan"), "dinas.contoh\n"),
        Ubah(KANAL, "loket\n" + tujuan.format("pengaduan"), "loket\n"),
        Ubah(PENGADUAN, "kanal: [telepon, loket]\n", ""),
    )
    assert proyek(tmp_path, RUSAK, *ubah, bergalat=True).periksa() == ()


def test_empty_key_of_a_service_is_pointed_to(tmp_path: Path) -> None:
    p = proyek(
        tmp_path,
        Ubah(UJI, "produk: [Laporan hasil uji]", "produk:"),
        Ubah(IZIN, "produk:\n  produk:\n    - Surat izin\n  jumlah_disebut: 1\n", ""),
    )
    (temuan,) = p.periksa()
    assert [p.baris(t) for t in temuan.tempat] == [
        (STANDAR, "nama: Standar Pelayanan Dinas Contoh"),
        (IZIN, "nama: Izin usaha kecil"),
        (UJI, "produk:"),
    ]


@pytest.mark.parametrize("id_", [k.id for k in KOMPONEN])
def test_every_component_is_missed_by_name(id_: str, tmp_path: Path) -> None:
    lengkap = {k.id: f"{k.id}: tidak berlaku\n" for k in KOMPONEN if k.id != id_}
    isi = "nama: Layanan lepas\nringkasan: Tanpa standar.\n" + "".join(lengkap.values())
    hapus = Ubah("unit/lain/profil.yml", "", "nama: Badan Lain\nzona: WIT\n")
    p = proyek(tmp_path, hapus, Ubah("unit/lain/layanan/lepas.yml", "", isi))
    temuan = [t for t in p.periksa() if t.operan.get("komponen") == id_]
    assert [t.tingkat for t in temuan] == ["peringatan"]
    (nama,) = [k.nama for k in KOMPONEN if k.id == id_]
    assert nama in temuan[0].pesan


def test_flaw_of_a_shared_component_is_one_finding(tmp_path: Path) -> None:
    p = proyek(
        tmp_path,
        Ubah(STANDAR, "jaminan_keamanan:\n  - Arsip disimpan dengan aman.\n",
             "jaminan_keamanan: tidak dilaporkan\n"),
    )  # fmt: skip
    (temuan,) = p.periksa()
    assert "dipakai 2 layanan" in temuan.pesan
    assert p.baris(temuan.tempat[0]) == (STANDAR, "jaminan_keamanan: tidak dilaporkan")


def test_pledge_and_channels_may_come_from_above(tmp_path: Path) -> None:
    anak = "nama: Cabang Contoh\nzona: WIB\ninduk: dinas\n"
    layanan = ISI.format("cabang") + "".join(
        f"{k}: tidak berlaku\n"
        for k in ("persyaratan", "prosedur", "jangka_waktu", "biaya", "produk")
    )
    p = proyek(
        tmp_path,
        Ubah("unit/cabang/profil.yml", "", anak),
        Ubah("unit/cabang/layanan/satu.yml", "", layanan),
    )
    assert p.periksa() == ()


def test_one_part_named_wrongly_by_many_is_one_finding(tmp_path: Path) -> None:
    p = proyek(
        tmp_path,
        Ubah(IZIN, "sumber: sk, Tabel 1", "sumber: sk, Tabel 9"),
        Ubah(IZIN, "sumber: sk, Tabel 2", "sumber: sk, Tabel 9 baris 4"),
    )
    (temuan,) = p.periksa()
    assert "2 kali disebut" in temuan.pesan
    assert [p.baris(t)[0] for t in temuan.tempat[:2]] == [IZIN, IZIN]


def test_unit_without_services_owes_no_pledge(tmp_path: Path) -> None:
    assert proyek(tmp_path, Ubah(PROFIL, "induk: provinsi\n", "")).periksa() == ()


@pytest.mark.parametrize(
    ("berkas", "lama", "baru"),
    [
        (MAKLUMAT, "  ringkasan:", "  ringkasann:"),
        (MAKLUMAT, "layanan:\n", "layanan: [\n"),
        (KANAL, "telepon:\n  jenis: telepon\n", "telepon:\n  jenis: telefon\n"),
        (UJI, "nama: Pengujian contoh", "namaa: Pengujian contoh"),
    ],
    ids=["maklumat salah kunci", "maklumat tak terbaca", "kanal salah", "layanan salah"],
)
def test_what_could_not_be_used_is_not_called_missing(
    tmp_path: Path, berkas: str, lama: str, baru: str
) -> None:
    p = proyek(tmp_path, Ubah(berkas, lama, baru), bergalat=True)
    kata = ("tanpa maklumat", "tanpa satu pun saluran", "layanan merujuk", "disebut")
    assert [t.pesan for t in p.periksa() if any(k in t.pesan for k in kata)] == []
