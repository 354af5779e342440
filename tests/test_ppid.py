"""Information offices and their reports: parts of a year, sums, and what their pages say."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from aturan import DASAR, KANAL, PPID, PROFIL, STATISTIK, Ubah, proyek
from terang.derive.laporan import tidak_dicantumkan
from terang.derive.statistik import (
    jumlah_baris,
    jumlah_kolom,
    jumlah_tabel,
    persen,
    puncak,
)
from terang.folder import Folder
from terang.model import LaporanPpid
from terang.model.statistik import TabelStatistik
from terang.scalars import BagianTahun, Ketiadaan
from terang.scalars.bagian_tahun import setahun
from terang.store import Store, muat
from test_halaman import bagian, html, jawaban, teks

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).parents[1]
KANTOR, LAPORAN, UNIT = "ppid/dinas/", "ppid/dinas/2022/", "unit/dinas/"
TW_2 = "daring: 3, medsos: 0, pesan: 1"

# Parts of a year


@pytest.mark.parametrize(
    ("tertulis", "jenis", "urut", "tampil"),
    [
        ("Januari", "bulan", 1, "Januari"),
        ("nopember", "bulan", 11, "November"),
        ("Triwulan II", "triwulan", 2, "Triwulan II"),
        ("TW 4", "triwulan", 4, "Triwulan IV"),
        ("semester 2", "semester", 2, "Semester II"),
        ("2019", "tahun", 2019, "2019"),
    ],
)
def test_bagian_tahun(tertulis: str, jenis: str, urut: int, tampil: str) -> None:
    satu = BagianTahun.baca(tertulis)
    assert (satu.jenis, satu.urut, str(satu)) == (jenis, urut, tampil)
    assert BagianTahun.baca(str(satu)) == satu


@pytest.mark.parametrize("tertulis", ["Jan", "Triwulan V", "Semester III", "19", "TW 0", "9999"])
def test_bukan_bagian_tahun(tertulis: str) -> None:
    with pytest.raises(ValidationError):
        _tabel([{"periode": tertulis, "isi": {"a": "1", "b": "1"}}], "bulan")


def test_setahun_utuh() -> None:
    assert [len(setahun(j)) for j in ("bulan", "triwulan", "semester", "tahun")] == [12, 4, 2, 0]


# Sums


def _tabel(baris: list[dict[str, Any]], per: str = "bulan") -> TabelStatistik:
    return TabelStatistik.model_validate(
        {
            "judul": "Pemohon",
            "menghitung": "pemohon",
            "menurut": "kanal",
            "per": per,
            "kolom": {
                "a": {"label": "A", "jenis_kanal": "surel"},
                "b": {"label": "B", "jenis_kanal": ["telepon"]},
            },
            "baris": baris,
        }
    )


def _baris(isi: Iterable[tuple[str, str]]) -> list[dict[str, Any]]:
    bulan = [str(b) for b in setahun("bulan")]
    return [{"periode": p, "isi": {"a": a, "b": b}} for p, (a, b) in zip(bulan, isi, strict=False)]


SEL = st.integers(0, 40).map(str) | st.sampled_from([k.value for k in Ketiadaan])


@given(st.lists(st.tuples(SEL, SEL), min_size=1, max_size=12))
def test_jumlah_dua_arah_sama_dan_yang_luput_disebut(isi: list[tuple[str, str]]) -> None:
    """Down and across is one sum; nothing is ever 0, and everything left out has its name."""
    tabel = _tabel(_baris(isi))
    seluruh = jumlah_tabel(tabel)
    angka = [int(s) for s in chain(*isi) if s.isdecimal()]
    baris = [jumlah_baris(tabel, b) for b in tabel.baris]
    kolom = [jumlah_kolom(tabel, k) for k in tabel.kolom]
    if not angka:
        assert seluruh is None
        return
    assert seluruh is not None
    assert seluruh.nilai == sum(angka) == sum(n for _, n in seluruh.operan)
    assert sum(j.nilai for j in baris if j) == sum(j.nilai for j in kolom if j) == seluruh.nilai
    luput = [s for s in chain(*isi) if not s.isdecimal() and s != "tidak berlaku"]
    assert sorted(k.value for _, k in seluruh.disisihkan) == sorted(luput)
    assert seluruh.utuh is (not luput)


def test_puncak_menyebut_semua_yang_sama_dan_diam_bila_tidak_tahu() -> None:
    sama = puncak(_tabel(_baris([("3", "1"), ("2", "2"), ("0", "1")])))
    assert [(p.periode, p.jumlah) for p in sama] == [("Januari", 4), ("Februari", 4)]
    assert [p.kolom for p in sama] == [(("A", 3),), (("A", 2), ("B", 2))]
    assert puncak(_tabel(_baris([("3", "1"), ("2", "tidak dilaporkan")]))) == ()
    assert puncak(_tabel(_baris([("0", "0"), ("0", "0")]))) == ()


def test_persen_dari_nol_tidak_ada() -> None:
    assert persen(0, 0) is None
    assert persen(47, 74) == Decimal("63.5")
    assert persen(1, 8) == Decimal("12.5")


def test_laporan_kosong_menyebut_semua_yang_kurang() -> None:
    isi = LaporanPpid.model_validate({"judul": "A", "periode": "2019"})
    assert len(tidak_dicantumkan(isi, 2019)) == 12
    # no rule on reports was in force for a year before the first one
    assert tidak_dicantumkan(isi, 2008) == ()
    isi = LaporanPpid.model_validate(
        {
            "judul": "A",
            "periode": "2019",
            "waktu_pemenuhan": "3 hari kerja",
            "sengketa": "tidak dilaporkan",
            "anggaran": {"jumlah": "1000", "realisasi": "0"},
        }
    )
    kurang = tidak_dicantumkan(isi, 2021)
    assert "jumlah sengketa informasi" in kurang
    assert not [k for k in kurang if "anggaran" in k or "waktu" in k]


# The report of 2019, against the table as it is printed

TABEL_2019 = """
2 0 12 0 14 0 0
4 0 0 0 4 0 0
7 0 0 0 7 0 0
4 0 0 0 4 0 0
13 0 0 0 13 0 0
7 0 0 1 7 0 0
1 0 1 0 2 0 0
0 1 1 0 2 0 0
0 2 0 1 3 0 0
5 1 1 0 7 0 0
4 3 1 0 8 0 0
0 1 0 1 2 0 0
"""


def contoh() -> Store:
    store, keluhan = muat(Folder(ROOT / "data"))
    assert keluhan == []
    assert store is not None
    return store


def test_tabel_2019_seperti_tercetak() -> None:
    laporan = contoh().unit["bspji-pekanbaru"].ppid_laporan["2019"].isi
    kanal, hasil = laporan.tabel.values()
    baris = [
        [f.nilai for f in (*k.isi.values(), *h.isi.values())]
        for k, h in zip(kanal.baris, hasil.baris, strict=True)
    ]
    assert baris == [[int(n) for n in b.split()] for b in TABEL_2019.strip().splitlines()]
    assert [b.periode for b in kanal.baris] == list(setahun("bulan"))
    assert [b.periode for b in hasil.baris] == list(setahun("bulan"))
    # no total is printed, so none is entered
    assert [t.jumlah for t in laporan.tabel.values()] == [None, None]
    assert [b for t in laporan.tabel.values() for b in t.baris if b.jumlah] == []


def test_nama_menurut_tahun_laporan() -> None:
    profil = contoh().unit["bspji-pekanbaru"].profil.isi
    assert profil.nama_pada(date(2019, 1, 1)).singkatan == "BPPSI Pekanbaru"
    assert profil.nama_pada(date(2026, 11, 20)).singkatan == "BSPJI Pekanbaru"


# Pages


def test_jumlah_tercetak_tidak_disebut_dihitung(tmp_path: Path) -> None:
    isi = html(tmp_path, LAPORAN)
    tabel = isi[isi.index('id="tabel-pengaduan"') :]
    tabel = tabel[: tabel.index("</table>")]
    kepala, kaki = tabel[: tabel.index("<tfoot>")], tabel[tabel.index("<tfoot>") :]
    assert "dihitung" not in kepala
    assert teks(kaki).split()[:4] == ["Jumlah", "10", "2", "12"]
    assert "Bagian dari 12 pengaduan dihitung" in teks(kaki)
    assert "12 pengaduan menurut hasil" in jawaban(isi)["Jumlah"]
    assert "12 pengaduan menurut hasil (dihitung)" not in jawaban(isi)["Jumlah"]


def test_ketiadaan_dalam_sel_bukan_nol(tmp_path: Path) -> None:
    ubah = Ubah(STATISTIK, TW_2, "daring: 3, medsos: 0, pesan: tidak dilaporkan")
    isi = html(tmp_path, LAPORAN, ubah)
    baca = teks(isi)
    assert "Triwulan II 2 3 0 Tidak dilaporkan ≥ 5" in baca
    assert "paling sedikit 17 pemohon menurut kanal (dihitung)" in jawaban(isi)["Jumlah"]
    assert "Tidak termasuk Triwulan II, Telepon dan pesan: tidak dilaporkan." in baca
    assert "Bagian dari 17" not in baca
    assert "Terbanyak" not in jawaban(isi)


def test_catatan_di_tabel_pertama_dan_disebut_di_kedua_baris(tmp_path: Path) -> None:
    isi = html(tmp_path, LAPORAN, Ubah(STATISTIK, TW_2, "daring: 3, medsos: 0, pesan: 2"))
    assert isi.count('id="catatan-1"') == 1
    assert isi.count('href="#catatan-1"') == 2
    assert isi.count('data-aturan="R01"') == 1
    assert isi.index('id="tabel-kanal"') < isi.index('id="catatan-1"') < isi.index("tabel-hasil")
    assert "Berbeda pada Triwulan II (7 dan 6); lihat catatan 1" in jawaban(isi)["Jumlah"]


def test_bulan_berbeda_walau_jumlahnya_sama(tmp_path: Path) -> None:
    pindah = Ubah(STATISTIK, TW_2, "daring: 3, medsos: 0, pesan: 2")
    kurang = Ubah(STATISTIK, "daring: 2, medsos: 0, pesan: 2", "daring: 2, medsos: 0, pesan: 1")
    p = proyek(tmp_path, pindah, kurang)
    (satu,) = [d for d in p.periksa() if d.aturan == "R01"]
    assert "menurut kanal 18 pemohon dan menurut hasil 18 permohonan" in satu.pesan
    assert "berbeda pada Triwulan II (7 dan 6)" in satu.pesan


def test_tabel_tanpa_pembagian_waktu(tmp_path: Path) -> None:
    laporan = """\
judul: Laporan
periode: {mulai: 2021-03, sampai: 2021-12}
tabel:
  kanal:
    judul: Pemohon
    menghitung: pemohon
    menurut: kanal
    per: tanpa
    kolom: {a: {label: Surel, jenis_kanal: surel}, b: {label: Lain}}
    baris: [{isi: {a: 1.250, b: 3}}]
  hasil:
    judul: Hasil
    menghitung: permohonan
    menurut: hasil
    per: tanpa
    kolom: {a: {label: Ditolak, jenis_hasil: ditolak}}
    baris: [{isi: {a: 4}}]
"""
    ubah = Ubah("unit/provinsi/ppid/laporan/2021.yml", "", laporan)
    isi = html(tmp_path, "ppid/provinsi/2021/", ubah)
    baca = teks(isi)
    assert "Pemohon: pemohon menurut kanal, Maret 2021 sampai Desember 2021." in baca
    assert "Seluruh masa laporan catatan 1 1.250 3 1.253" in baca
    assert "berbeda pada seluruh masa laporan (1.253 dan 4)" in baca
    assert "Lain: tidak dirinci dalam laporan" in baca
    assert "Terbanyak" not in jawaban(isi)


def test_nilai_lain_dan_keraguan_di_selnya(tmp_path: Path) -> None:
    sel = "{nilai: 1, pasti: tidak, alasan: Angka kabur, berbeda: [{nilai: 2, sumber: sk}]}"
    isi = html(tmp_path, LAPORAN, Ubah(STATISTIK, TW_2, f"daring: 3, medsos: 0, pesan: {sel}"))
    assert "1 Tempat lain menulis 2" in teks(isi)
    assert "Tidak pasti. Angka kabur." in teks(isi)


def test_kanal_menurut_rujukan_lalu_jenis_lalu_tujuan(tmp_path: Path) -> None:
    for ke, (ubah, ada, tiada) in enumerate(
        (
            (Ubah(PPID, "kanal: [telepon]", "kanal: [surel]"), "Surel", "WhatsApp"),
            (Ubah(PPID, "kanal: [telepon]", "jenis_kanal: [sms, tiktok]"), "SMS", "WhatsApp"),
            (Ubah(PPID, "kanal: [telepon]\n", ""), "Telepon", "WhatsApp"),
        )
    ):
        meminta = teks(bagian(html(tmp_path / str(ke), KANTOR, ubah), "meminta"))
        assert ada in meminta
        assert tiada not in meminta
        assert ("belum dicantumkan di sini: TikTok" in meminta) is ("tiktok" in ubah.baru)


def test_jam_menurut_rujukan_atau_sendiri(tmp_path: Path) -> None:
    rujuk = Ubah(PPID, "kanal: [telepon]", "kanal: [telepon]\njam: loket")
    sendiri = "jam: {jam: {hari: Rabu, sesi: 09.00-10.00}, zona: WITA}"
    satu = jawaban(html(tmp_path / "a", KANTOR, rujuk))["Jam"]
    assert "07.30–12.00 dan 13.00–15.30 WIB" in satu
    dua = jawaban(html(tmp_path / "b", KANTOR, Ubah(PPID, "kanal: [telepon]", sendiri)))["Jam"]
    assert dua == "Rabu 09.00–10.00 WITA"
    assert jawaban(html(tmp_path / "c", KANTOR))["Jam"] == "Belum dicantumkan"


def test_kanal_dalam_kolom_menyebut_yang_tidak_diumumkan(tmp_path: Path) -> None:
    isi = html(
        tmp_path / "a", LAPORAN, Ubah(STATISTIK, "[surel, situs]", "[surel, situs, obrolan]")
    )
    assert "Obrolan langsung (nomor atau alamatnya tidak diumumkan)" in teks(isi)
    assert "Surel (nomor" not in teks(isi)
    # a unit without any channel in the data is not said to hide one
    laporan = (DASAR / STATISTIK).read_text("utf-8").replace("periode: 2022", "periode: 2021")
    ubah = Ubah("unit/provinsi/ppid/laporan/2021.yml", "", laporan)
    lain = teks(html(tmp_path / "b", "ppid/provinsi/2021/", ubah))
    assert "Surel, Situs" in lain
    assert "tidak diumumkan" not in lain


def test_yang_tidak_ada_dikatakan(tmp_path: Path) -> None:
    isi = html(tmp_path, LAPORAN)
    assert "Jumlah sengketa informasi tidak dicantumkan dalam laporan ini." in teks(isi)
    assert "Tidak dicantumkan dalam laporan ini" in jawaban(isi)["Sengketa"]
    assert "Kendala tidak dicantumkan" in teks(bagian(isi, "kendala"))
    kurang = teks(bagian(isi, "tidak-dicantumkan"))
    assert "Penggunaan (realisasi) anggaran" in kurang
    assert "tabel Pemohon" in kurang
    assert "tabel Pengaduan" not in kurang


def test_unit_menuju_kantor_dan_laporannya(tmp_path: Path) -> None:
    ppid = bagian(html(tmp_path / "a", UNIT), "ppid")
    assert 'href="../../ppid/dinas/"' in ppid
    assert 'href="../../ppid/dinas/2022/"' in ppid
    tanpa = bagian(html(tmp_path / "b", "unit/provinsi/"), "ppid")
    assert "Kantor informasi belum dicantumkan." in tanpa
    assert "href" not in tanpa


def test_laporan_tanpa_profil_kantor(tmp_path: Path) -> None:
    laporan = "judul: Laporan\nperiode: 2021\n"
    ubah = Ubah("unit/provinsi/ppid/laporan/2021.yml", "", laporan)
    isi = html(tmp_path, "ppid/provinsi/", ubah)
    assert jawaban(isi)["PPID"] == "Belum dicantumkan"
    assert 'href="../../ppid/provinsi/2021/"' in isi
    assert "bukan hari ini" not in isi


def test_laporan_tanpa_tahun_disisihkan_sebelum_aturan(tmp_path: Path) -> None:
    """Rules and pages count on the year; a name that is none stops before them, not inside."""
    ubah = Ubah("unit/provinsi/ppid/laporan/dua-ribu.yml", "", "judul: A\nperiode: 2021\n")
    p = proyek(tmp_path, ubah, bergalat=True)
    assert p.store.unit["provinsi"].ppid_laporan == {}
    assert p.store.tersisih_di("ppid/laporan", "provinsi")
    p.periksa()


@pytest.mark.parametrize(
    ("realisasi", "jawab", "kurang"),
    [
        ("25.000.000", "Rp30.000.000; terpakai Rp25.000.000", False),
        ("0", "Rp30.000.000; terpakai Rp0", False),
        ("tidak dilaporkan", "Rp30.000.000; realisasi tidak dilaporkan", True),
        ("tidak terbaca", "Rp30.000.000; terpakai: tidak terbaca pada dokumen sumber", False),
    ],
)
def test_realisasi_nol_bukan_tidak_dilaporkan(
    realisasi: str, jawab: str, kurang: bool, tmp_path: Path
) -> None:
    ubah = Ubah(
        STATISTIK, "  jumlah: 30.000.000\n", f"  jumlah: 30.000.000\n  realisasi: {realisasi}\n"
    )
    isi = html(tmp_path, LAPORAN, ubah)
    assert jawaban(isi)["Anggaran"] == jawab
    assert ("Penggunaan (realisasi)" in teks(bagian(isi, "tidak-dicantumkan"))) is kurang


def test_nama_tahun_laporan_dan_nama_kini(tmp_path: Path) -> None:
    nama = "nama:\n  - {nama: Kantor Lama, singkatan: KL, sampai: 2022}\n  - {mulai: 2023, "
    ubah = Ubah(
        PROFIL,
        "nama:\n  nama: Dinas Perizinan Contoh\n  singkatan: Perizinan\n",
        f"{nama}nama: Dinas Perizinan Contoh, singkatan: Perizinan}}\n",
    )
    isi = html(tmp_path, LAPORAN, ubah)
    assert "Layanan informasi publik 2022 (KL)" in teks(isi)
    assert "Kantor Lama (KL), sekarang Dinas Perizinan Contoh (Perizinan)" in teks(isi)
    assert 'href="../../../unit/dinas/"' in isi


def test_kanal_ganda_dalam_tabel_ditolak() -> None:
    with pytest.raises(ValidationError, match="M33"):
        TabelStatistik.model_validate(
            {
                "judul": "A",
                "menghitung": "pemohon",
                "menurut": "kanal",
                "per": "tanpa",
                "kolom": {
                    "a": {"label": "A", "jenis_kanal": ["surel", "sms"]},
                    "b": {"label": "B", "jenis_kanal": "sms"},
                },
                "baris": [{"isi": {"a": "1", "b": "2"}}],
            }
        )


def test_kanal_yang_tidak_lagi_berlaku_tidak_ditawarkan(tmp_path: Path) -> None:
    lama = "  nilai: (0264) 8224794\n"
    ubah = Ubah(KANAL, lama, f"{lama}  sampai: 2023\n")
    assert "8224794" not in bagian(html(tmp_path, KANTOR, ubah), "meminta")
