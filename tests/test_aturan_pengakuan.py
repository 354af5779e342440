"""Explanations: they fit one finding and its values, lapse with them, and never excuse a galat."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aturan import DIAKUI, IZIN, PROFIL, STANDAR, UJI, Proyek, Ubah, proyek
from terang import reader
from terang.diagnostics import Diagnostic, Place
from terang.rules import pengakuan

if TYPE_CHECKING:
    from pathlib import Path

ENTRI = """beda:
  aturan: R23
  tempat: unit/dinas/layanan/izin.yml jangka_waktu.waktu[0].lama
  nilai:
    ditampilkan: 3-5 hari kerja
    lain: 3-7 hari kerja
  penjelasan: Bagan alir belum disesuaikan.
  oleh: Kepala Dinas
  tanggal: 2024-05-01
"""
MUTAN = Ubah(
    IZIN, "- lama: 3-5 hari kerja\n          sumber", "- lama: 3-7 hari kerja\n          sumber"
)


def diakui(entri: str = ENTRI) -> Ubah:
    return Ubah(DIAKUI, "", entri)


def satu(p: Proyek, aturan: str) -> Diagnostic:
    (temuan,) = [t for t in p.periksa() if t.aturan == aturan]
    return temuan


def test_explained_finding_keeps_its_level_and_gets_the_text(tmp_path: Path) -> None:
    temuan = proyek(tmp_path, MUTAN, diakui()).periksa()
    assert [(t.aturan, t.tingkat, t.diakui) for t in temuan] == [
        ("R23", "peringatan", "Bagan alir belum disesuaikan.")
    ]


@pytest.mark.parametrize(
    "tempat",
    [
        "unit/dinas/layanan/izin.yml jangka_waktu.waktu[0]",
        "unit/dinas/layanan/izin.yml  jangka_waktu",
        "data/unit/dinas/layanan/izin.yml jangka_waktu.waktu[0].lama",
    ],
)
def test_place_may_be_named_more_widely(tempat: str, tmp_path: Path) -> None:
    lama = "unit/dinas/layanan/izin.yml jangka_waktu.waktu[0].lama"
    p = proyek(tmp_path, MUTAN, diakui(ENTRI.replace(lama, tempat)))
    assert [t.diakui for t in p.periksa()] == ["Bagan alir belum disesuaikan."]


def test_lapses_when_a_value_changes(tmp_path: Path) -> None:
    p = proyek(tmp_path, MUTAN, diakui(ENTRI.replace("3-7", "3-9")))
    assert satu(p, "R23").diakui is None
    gugur = satu(p, "T01")
    assert gugur.tingkat == "peringatan"
    assert "3-9 hari kerja" in gugur.pesan
    assert "3-7 hari kerja" in gugur.pesan
    assert p.baris(gugur.tempat[0]) == (DIAKUI, "ditampilkan: 3-5 hari kerja")
    assert p.baris(gugur.tempat[1]) == (IZIN, "- lama: 3-5 hari kerja")


@pytest.mark.parametrize(
    ("lama", "baru"),
    [("", ""), ("aturan: R23", "aturan: R11"), ("jangka_waktu.waktu[0]", "prosedur.langkah[0]")],
)
def test_hint_when_the_finding_is_gone(lama: str, baru: str, tmp_path: Path) -> None:
    edits = (MUTAN,) if lama else ()
    p = proyek(tmp_path, *edits, diakui(ENTRI.replace(lama, baru) if lama else ENTRI))
    gugur = satu(p, "T01")
    assert gugur.tingkat == "saran"
    assert p.baris(gugur.tempat[0])[1].startswith("tempat: unit/dinas/layanan/izin.yml")
    assert all(t.diakui is None for t in p.periksa())


WAKTU = """    - lama: 3-5 hari kerja
      sejak: berkas lengkap
      sumber: sk, Tabel 1
      berbeda:
        - lama: 3-5 hari kerja
          sumber: sk, Tabel 2
"""
BERSELISIH = WAKTU.replace(
    "- lama: 3-5 hari kerja\n          ", "- lama: 3-7 hari kerja\n          "
)
URUTAN = "waktu[0].lama"


def pindah(entri: str, ke: int, id_: str = "beda") -> str:
    return entri.replace("beda:", f"{id_}:", 1).replace(URUTAN, f"waktu[{ke}].lama")


def test_explanation_follows_its_finding_down_a_list(tmp_path: Path) -> None:
    p = proyek(tmp_path, Ubah(IZIN, WAKTU, "    - 1 jam\n" + BERSELISIH), diakui())
    assert [t.diakui for t in p.periksa()] == ["Bagan alir belum disesuaikan."]


def test_explanation_that_could_be_of_two_findings_is_of_none(tmp_path: Path) -> None:
    p = proyek(tmp_path, Ubah(IZIN, WAKTU, BERSELISIH * 2), diakui(pindah(ENTRI, 7)))
    assert [(t.aturan, t.diakui) for t in p.periksa()] == [("R23", None)] * 2 + [("T01", None)]


def test_one_finding_is_not_explained_twice(tmp_path: Path) -> None:
    dua = ENTRI + pindah(ENTRI, 1, "kedua").replace("Bagan", "Brosur")
    p = proyek(tmp_path, MUTAN, diakui(dua))
    assert satu(p, "R23").diakui == "Bagan alir belum disesuaikan."
    gugur = satu(p, "T01")
    assert p.baris(gugur.tempat[0])[1].endswith("waktu[1].lama")


def test_two_explanations_keep_their_findings_in_their_places(tmp_path: Path) -> None:
    dua = ENTRI + pindah(ENTRI, 1, "kedua").replace("Bagan", "Brosur")
    p = proyek(tmp_path, Ubah(IZIN, WAKTU, BERSELISIH * 2), diakui(dua))
    assert [str(t.diakui)[:6] for t in p.periksa()] == ["Bagan ", "Brosur"]


def test_galat_cannot_be_explained(tmp_path: Path) -> None:
    p = proyek(tmp_path, Ubah(PROFIL, "misi_disebut: 2", "misi_disebut: 6"))
    (galat,) = p.periksa()
    assert galat.tingkat == "galat"
    isi = pengakuan.contoh(galat).replace("[isi tanggal]", "2024-05-01").replace("[isi ", "(")
    p = proyek(
        tmp_path / "lagi",
        Ubah(PROFIL, "misi_disebut: 2", "misi_disebut: 6"),
        diakui(isi.replace("]", ")")),
    )
    assert satu(p, "R11").diakui is None
    assert satu(p, "T01").tingkat == "peringatan"
    assert "tidak dapat diakui" in satu(p, "T01").pesan


@pytest.mark.parametrize(
    "mutan",
    [
        MUTAN,
        Ubah(STANDAR, "jaminan_keamanan:\n  - Arsip disimpan dengan aman.\n", ""),
        Ubah(STANDAR, "cetak: oleh atasan langsung; dan", "cetak: 'Nomor ... \"Tahun\" 2023: #1'"),
        Ubah(UJI, "nama: Pengujian contoh", "nama: Izin usaha kecil"),
    ],
)
def test_pasted_example_explains_once_filled_in(mutan: Ubah, tmp_path: Path) -> None:
    (temuan,) = proyek(tmp_path, mutan).periksa()
    isi = pengakuan.contoh(temuan)
    pohon, salah = reader.read(isi.encode(), "data/unit/dinas/temuan-diakui.yml")
    assert isinstance(pohon, dict)
    assert salah == []
    for kosong, terisi in (
        ("[isi penjelasan]", "Diakui."),
        ("[isi jabatan yang bertanggung jawab]", "Kepala Dinas"),
        ("[isi tanggal]", "2024-05-01"),
    ):
        isi = isi.replace(kosong, terisi)
    temuan_lagi = proyek(tmp_path / "lagi", mutan, diakui(isi)).periksa()
    assert [(t.aturan, t.diakui) for t in temuan_lagi] == [(temuan.aturan, "Diakui.")]


def test_example_left_unfilled_is_found(tmp_path: Path) -> None:
    (temuan,) = proyek(tmp_path, MUTAN).periksa()
    isi = pengakuan.contoh(temuan).replace("[isi tanggal]", "2024-05-01")
    p = proyek(tmp_path / "lagi", MUTAN, diakui(isi))
    assert {(t.aturan, t.tingkat) for t in p.periksa()} >= {("R28", "galat")}


def test_id_of_example_is_a_slug() -> None:
    panjang = Diagnostic("R11", "saran", "", (Place("data/unit/x/" + "a_b/" * 40 + "y.yml", (0,)),))
    id_ = pengakuan.contoh(panjang).partition(":")[0]
    assert len(id_) <= 80
    assert id_.startswith("r11-unit-x-a-b-")
    assert not id_.endswith("-")
