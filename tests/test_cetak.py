"""Paper and sharing in the browser: checklists on one sheet, folded parts open, no menus."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from conftest import seen_once, shared_directory
from peramban import Takeaway, axe, axe_problems, bawa, build, once

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
PERIKSA = "#daftar-periksa"
IZIN = "layanan/dpmptsp-purwakarta/sertifikat-standar-kbli-15121/"
LAPORAN = "ppid/bspji-pekanbaru/2019/"
BANYAK = (5, 20, 40, 120)
HANYA_DIKLIK = ("Cari\n", "Tentang\n", "Beranda", "Bagikan", "Ada yang keliru", "Ubah data")
LAYANAN = """\
nama: Layanan uji {banyak} syarat
ringkasan: Hanya untuk uji.
standar: keputusan-41-2023
persyaratan:
  syarat:
"""


def _syarat(i: int) -> str:
    """The ith requirement: every fifth offers a choice, every seventh is for somebody else."""
    teks = f"    - teks: Surat keterangan domisili usaha dari kelurahan atau desa, nomor {i}\n"
    teks += "      jenis: dokumen\n      bentuk: asli dan fotokopi\n      rangkap: 2\n"
    if i % 5 == 0:
        teks += "      hubungan: salah satu\n      butir:\n"
        teks += f"        - KTP pemohon {i}\n        - Paspor pemohon {i}\n"
    return teks + ("      oleh: penjamin\n" if i % 7 == 0 else "")


def bangun(tujuan: Path) -> None:
    akar = tujuan.with_name(f"{tujuan.name}-proyek")
    akar.mkdir()
    for nama in ("mkdocs.yml", "content", "overrides"):
        (akar / nama).symlink_to(ROOT / nama, target_is_directory=(ROOT / nama).is_dir())
    shutil.copytree(ROOT / "data", akar / "data")
    for banyak in BANYAK:
        isi = LAYANAN.format(banyak=banyak) + "".join(_syarat(i + 1) for i in range(banyak))
        (akar / f"data/unit/bpipi/layanan/uji-{banyak}.yml").write_text(isi, "utf-8")
    build(akar, tujuan, strict=False)


@pytest.fixture(scope="module")
def situs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example with services of many requirements."""
    return once(shared_directory(tmp_path_factory), "situs-cetak", bangun)


BIASA = (IZIN, "unit/bpipi/", "jam/bpipi/", LAPORAN, "dokumen/bpipi-keputusan-41-2023/")


@pytest.fixture(scope="module")
def halaman_biasa(situs: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Takeaway]:
    """One page of each kind, not as a checklist."""
    hasil: list[Takeaway] = seen_once(tmp_path_factory, "bawa.json", partial(bawa, situs, BIASA))
    return hasil


def _bawa(situs: Path, *alamat: str) -> list[Takeaway]:
    return bawa(situs, alamat)


@pytest.mark.browser
def test_daftar_periksa_satu_lembar(situs: Path) -> None:
    nyata = ["layanan/bpipi/elsp/", "layanan/bpipi/pelatihan-reguler/", IZIN]
    uji = [f"layanan/bpipi/uji-{banyak}/" for banyak in BANYAK]
    hasil = _bawa(situs, *(f"{alamat}{PERIKSA}" for alamat in nyata + uji))
    for ini in hasil[:-1]:
        assert ini["skrip"]["lembar"] == 1, ini["alamat"]
        assert ini["tanpa"]["lembar"] == 1, ini["alamat"]
    assert hasil[-1]["skrip"]["lembar"] > 1  # each sheet says which one it is
    teks = hasil[2]["skrip"]["teks"]
    for ada in (
        "Sertifikat Standar KBLI 15121: barang dari kulit dan kulit buatan",
        "Daftar periksa: Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kabupaten",
        "7 hari kerja sejak berkas permohonan diterima lengkap dan benar",
        "Gratis",
        "Jam layanan belum dicantumkan",
        "081809898222",
        "Sarana produksi memenuhi",
        "sesudah terbit",
        "26. Sertifikat Standar (Risiko Menengah Tinggi)",
        "dibangun 20 November 2026",
        "bukan laman resmi",
    ):
        assert ada in teks, ada
    for tiada in ("Dasar hukum", "Beranda", "Kompetensi", "Kembali ke halaman", "Bagikan", "Cari"):
        assert tiada not in teks, tiada
    assert all(f"nomor {i}" in hasil[5]["tanpa"]["teks"] for i in range(1, 41))
    for ada in ("asli dan fotokopi, 2 rangkap", "Cukup salah satu:", "dibawa penjamin"):
        assert ada in hasil[3]["tanpa"]["teks"] + hasil[4]["tanpa"]["teks"], ada


@pytest.mark.browser
def test_kertas_tanpa_yang_hanya_dapat_diklik(halaman_biasa: list[Takeaway]) -> None:
    assert [ini["alamat"] for ini in halaman_biasa] == list(BIASA)
    for ini in halaman_biasa:
        for cetak in (ini["skrip"], ini["tanpa"]):
            for tiada in (
                "Menu utama",
                "Cari\n",
                "Beranda",
                "Bagikan",
                "Ada yang keliru",
                "Ubah data",
            ):
                assert tiada not in cetak["teks"], (ini["alamat"], tiada)
            assert all(cetak["lipatan"]), ini["alamat"]
        assert "Alamat halaman ini: https://contoh.invalid/" in ini["tanpa"]["teks"]
        assert "Data halaman ini per" in ini["tanpa"]["teks"]
        # with margin boxes they stand on every sheet, and not once more at the end
        assert f"https://contoh.invalid/{ini['alamat']}" in ini["kaki"]
        assert "Data halaman ini per" in ini["kaki"]
        assert "situs dibangun 20 November 2026" in ini["kaki"]
        assert "Alamat halaman ini" not in ini["skrip"]["teks"]


@pytest.mark.browser
def test_lipatan_terbuka_saat_dicetak_lalu_kembali(halaman_biasa: list[Takeaway]) -> None:
    (ini,) = (satu for satu in halaman_biasa if satu["alamat"] == LAPORAN)
    assert ini["lipat"]["semua"] > 0
    sebelum, selama, sesudah = ini["lipat"]["counts"]
    assert sebelum == sesudah < selama == ini["lipat"]["semua"]


@pytest.mark.browser
def test_alamat_disalin_dan_diumumkan(situs: Path) -> None:
    ada, tiada = _bawa(situs, f"{IZIN}?q=rahasia#biaya", "jam/bpipi/")
    assert ada["salin"] is not None
    assert ada["salin"]["kata"] == "Salin alamat"
    assert ada["salin"]["kabar"] == "Alamat disalin."
    assert ada["salin"]["papan"].endswith(f"/{IZIN}")
    assert tiada["salin"] is None


@pytest.mark.browser
def test_daftar_periksa_di_layar(situs: Path, html_salah: Callable[[Path], list[str]]) -> None:
    assert axe_problems(axe(situs, [f"{IZIN}{PERIKSA}", f"layanan/bpipi/uji-40/{PERIKSA}"])) == []
    assert html_salah(situs) == []
