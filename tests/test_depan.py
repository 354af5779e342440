"""What lists, cards and the front door say never sounds surer or fresher than the data."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

import pytest

from store_bantu import Data
from terang import build
from terang.derive import faset
from terang.folder import Folder

if TYPE_CHECKING:
    from pathlib import Path

HARI = datetime.date(2026, 11, 20)
PROFIL = "nama: Dinas Contoh\nzona: WIB\n"
LAYANAN = "nama: Izin Apa Saja\nringkasan: Izin untuk apa saja.\n"
PUASA = """\
  varian:
    - nama: Bulan puasa (Ramadan)
      jam:
        - hari: senin-jumat
          sesi: [08.00-14.00]
"""
LOKET = """\
kantor:
  nama: Kantor
  jenis: kantor
  jam:
    - hari: senin-jumat
      sesi: [07.00-16.00]
loket:
  nama: Loket
  jam:
    - hari: senin-kamis
      sesi: [09.00-11.00]
      pasti: tidak
"""


@pytest.fixture
def data(tmp_path: Path) -> Data:
    return Data(tmp_path / "data")


def halaman(data: Data, alamat: str) -> str:
    """The text of one page."""
    situs = build.site(build.load(Folder(data.akar), tanggal=HARI))
    (satu,) = (p for p in situs.pages if p.alamat == alamat)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", satu.body()))


def test_jam_biasa_mengaku_bila_ada_jam_lain(data: Data) -> None:
    data.tulis(
        {
            "unit/dinas/profil.yml": PROFIL,
            "unit/dinas/jam-layanan.yml": LOKET + PUASA,
            "unit/dinas/layanan/izin.yml": LAYANAN,
        }
    )
    for alamat in ("", "unit/dinas/", "layanan/dinas/izin/"):
        assert "di luar Bulan puasa (Ramadan)" in halaman(data, alamat), alamat


def test_jam_loket_didahulukan_dan_ragu_terlihat(data: Data) -> None:
    data.tulis({"unit/dinas/profil.yml": PROFIL, "unit/dinas/jam-layanan.yml": LOKET})
    depan = halaman(data, "")
    assert "Senin–Kamis 09.00–11.00 WIB (tidak pasti)" in depan
    assert "07.00–16.00" not in depan
    unit = halaman(data, "unit/dinas/")
    assert "09.00–11.00 WIB (tidak pasti)" in unit
    assert "09.00–11.00 (tidak pasti)" in unit  # in the table of the week, too


def test_layanan_yang_berakhir_bukan_layanan_kini(data: Data) -> None:
    gratis = LAYANAN + "biaya:\n  tarif:\n    - gratis: tercetak\n      dasar: tidak disebut\n"
    data.tulis(
        {
            "unit/dinas/profil.yml": PROFIL,
            "unit/dinas/layanan/izin.yml": gratis + "sampai: 2020-01-01\n",
        }
    )
    assert "Layanan gratis" not in halaman(data, "")
    for alamat in ("layanan/", "unit/dinas/"):
        assert "Tidak berlaku sekarang · Lama" in halaman(data, alamat)
    data.tulis({"unit/dinas/layanan/izin.yml": gratis})
    assert "Layanan gratis" in halaman(data, "")
    assert "Tidak berlaku sekarang" not in halaman(data, "layanan/")


def test_catatan_saja_bukan_tempat(data: Data) -> None:
    data.tulis(
        {
            "unit/dinas/profil.yml": PROFIL,
            "unit/dinas/layanan/izin.yml": LAYANAN + "tersedia_di:\n  - catatan: Juga lewat pos.\n",
        }
    )
    muatan = build.load(Folder(data.akar), tanggal=HARI)
    assert muatan.store is not None
    (izin,) = muatan.store.layanan()
    assert faset.cara(muatan.store, izin, HARI) == {faset.BELUM}


def test_pesan_tidak_ke_alamat_salah_cetak(data: Data) -> None:
    surel = "surel:\n  jenis: surel\n  nilai: aduan@conoth.go.id\n  tujuan: [pengaduan]\n"
    benar = "  semestinya: aduan@contoh.go.id\n  alasan: Huruf tertukar.\n"
    data.tulis({"unit/dinas/profil.yml": PROFIL, "unit/dinas/kanal.yml": surel + benar})
    assert "Tulis ke" not in halaman(data, "unit/dinas/")
    data.tulis({"unit/dinas/kanal.yml": surel})
    assert "Tulis ke" in halaman(data, "unit/dinas/")


def test_jam_kanal_yang_sudah_lewat_tidak_disebut(data: Data) -> None:
    kanal = "telepon:\n  jenis: telepon\n  nilai: (021) 5551234\n  jam: loket\n"
    data.tulis(
        {
            "unit/dinas/profil.yml": PROFIL,
            "unit/dinas/kanal.yml": kanal,
            "unit/dinas/jam-layanan.yml": LOKET + "  sampai: 2020-12-31\n",
        }
    )
    assert "Jam: Senin" not in halaman(data, "unit/dinas/")


def test_banyak_layanan_dan_unit_tetap_di_bawah_batas(data: Data) -> None:
    semua = {"unit/dinas/profil.yml": PROFIL}
    semua |= {f"unit/dinas/layanan/izin-{n}.yml": LAYANAN for n in range(121)}
    semua |= {
        f"unit/u{n}/profil.yml": f"nama: Unit {n}\nzona: WIB\ninduk: dinas\n" for n in range(125)
    }
    data.tulis(semua)
    unit = halaman(data, "unit/dinas/")
    assert "121 layanan, dihitung: daftar semua layanan atau hanya layanan" in unit
    assert "25 unit di bawahnya, menurut abjad" in unit
    assert "6 unit lainnya, menurut abjad" in halaman(data, "")
