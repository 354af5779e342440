"""Figures of a report, recomputed from plain data by a second implementation without a model."""

from __future__ import annotations

import random
import statistics
from collections import Counter
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest

from terang.derive import lama, laporan, samar, statistik, tahunan
from terang.derive.lingkup import lingkup
from terang.model import LaporanPpid, Profil, Situs
from terang.scalars import Ketiadaan
from terang.store import Entri, Store, Unit

BANYAK = 1_000
BULAN = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)
PERIODE = {
    "bulan": BULAN,
    "triwulan": tuple(f"Triwulan {r}" for r in ("I", "II", "III", "IV")),
    "semester": ("Semester I", "Semester II"),
    "tanpa": (None,),
}
HASIL = (
    *("dikabulkan seluruhnya", "dikabulkan sebagian", "dikabulkan", "dijawab langsung"),
    *("ditolak", "tidak dikuasai", "ditarik", "dalam proses"),
)
DIBERI = HASIL[:4]
TIADA = tuple(k.value for k in Ketiadaan)
TANPA_ARTI = "tidak berlaku"

Sel = int | str


def _tabel(r: random.Random, menurut: str, padanan: list[str], bolong: float) -> dict[str, Any]:
    per = r.choice(tuple(PERIODE))
    baris = []
    for periode in PERIODE[per]:
        isi: dict[str, Sel] = {
            f"k{i}": r.choice(TIADA) if r.random() < bolong else r.choice((0, 0, 1, 2, 7, 31, 1200))
            for i in range(len(padanan))
        }
        baris.append({"isi": isi} | ({"periode": periode} if periode else {}))
    bidang = {"hasil": "jenis_hasil", "kanal": "jenis_kanal"}.get(menurut)
    kolom = {
        f"k{i}": {"label": f"Kolom {i}"} | ({bidang: p} if bidang else {})
        for i, p in enumerate(padanan)
    }
    menghitung = r.choice(("permohonan", "pemohon"))
    return {
        "judul": menurut.capitalize(),
        "menghitung": menghitung,
        "menurut": menurut,
        "per": per,
        "kolom": kolom,
        "baris": baris,
    }


def _laporan(r: random.Random) -> dict[str, Any]:
    bolong = r.choice((0, 0, 0.1, 0.9))
    tabel = {}
    if r.random() < 0.9:
        tabel["hasil"] = _tabel(r, "hasil", r.sample(HASIL, r.randint(1, 5)), bolong)
    if r.random() < 0.7:
        kanal = r.sample(("surel", "telepon", "tatap muka", "situs"), r.randint(1, 4))
        tabel["kanal"] = _tabel(r, "kanal", kanal, bolong)
    if r.random() < 0.7:
        tabel["tujuan"] = _tabel(r, "tujuan", ["a", "b", "c", "d"][: r.randint(1, 4)], bolong / 4)
    hari = [r.choice((0, 1, 3, 9, 10, 11, 17, 18, 40)) for _ in range(r.randint(0, 30))]
    return {
        "judul": "Laporan",
        "periode": "2023",
        "tabel": tabel,
        "lama_jawab": {"satuan": "hari kerja", "per_permohonan": [str(h) for h in hari]},
    }


def _teks(isi: Any) -> Any:
    """As the reader gives it: every scalar is a text."""
    if isinstance(isi, dict):
        return {k: _teks(v) for k, v in isi.items()}
    return [_teks(v) for v in isi] if isinstance(isi, list) else str(isi)


CONTOH = [_laporan(random.Random(benih)) for benih in range(BANYAK)]


def _baca(isi: dict[str, Any]) -> LaporanPpid:
    return LaporanPpid.model_validate(_teks(isi))


# The second implementation: sums over plain lists.


def _sel(tabel: dict[str, Any], kolom: set[str] | None = None) -> list[Sel]:
    return [n for b in tabel["baris"] for k, n in b["isi"].items() if kolom is None or k in kolom]


def _jumlah(sel: list[Sel]) -> tuple[int | None, int]:
    """Sum of the numbers, None when there is none, and how many cells are missing from it."""
    angka = [n for n in sel if isinstance(n, int)]
    hilang = sum(isinstance(n, str) and n != TANPA_ARTI for n in sel)
    return (sum(angka) if angka else None), (hilang if angka else 0)


def _sama(jumlah: statistik.Jumlah | None, sel: list[Sel]) -> bool:
    nilai, hilang = _jumlah(sel)
    if jumlah is None:
        return nilai is None
    return (jumlah.nilai, len(jumlah.disisihkan)) == (nilai, hilang)


@pytest.mark.parametrize("bagian", range(10))
def test_jumlah_bagian_dan_puncak(bagian: int) -> None:
    for isi in CONTOH[bagian::10]:
        model = _baca(isi)
        for id_, plain in isi["tabel"].items():
            tabel = model.tabel[id_]
            assert _sama(statistik.jumlah_tabel(tabel), _sel(plain))
            for kunci in plain["kolom"]:
                assert _sama(statistik.jumlah_kolom(tabel, kunci), _sel(plain, {kunci}))
            for baris, polos in zip(tabel.baris, plain["baris"], strict=True):
                assert _sama(statistik.jumlah_baris(tabel, baris), list(polos["isi"].values()))
            assert {p.periode for p in statistik.puncak(tabel)} == _puncak(plain)


def _puncak(plain: dict[str, Any]) -> set[str]:
    per = {b.get("periode"): _jumlah(list(b["isi"].values())) for b in plain["baris"]}
    nilai = [n for n, _ in per.values()]
    if len(per) < 2 or None in nilai or any(h for _, h in per.values()):
        return set()
    atas = max(n for n in nilai if n is not None)
    return {str(p) for p, (n, _) in per.items() if n == atas} if atas else set()


def test_hasil_dan_ukuran_tahun() -> None:
    for isi in CONTOH:
        entri: Entri[LaporanPpid] = Entri("2023", "u", _baca(isi), "x")
        t = tahunan.tahun(entri)
        assert {(u.tabel, u.jumlah.nilai) for u in t.ukuran} == {
            (id_, n) for id_, p in isi["tabel"].items() if (n := _jumlah(_sel(p))[0]) is not None
        }
        menurut = Counter[str]()
        ada = set()
        if plain := isi["tabel"].get("hasil"):
            for kunci, kolom in plain["kolom"].items():
                nilai, _ = _jumlah(_sel(plain, {kunci}))
                if nilai is not None:
                    ada.add(kolom["jenis_hasil"])
                    menurut[kolom["jenis_hasil"]] += nilai
        assert {k: j.nilai for k, j in t.hasil.items()} == {k: menurut[k] for k in ada}
        assert {k for k in t.hasil if k in laporan.DIBERI} == ada & set(DIBERI)


def test_sebaran_lama_jawab() -> None:
    for isi in CONTOH:
        (satu,) = _baca(isi).lama_jawab
        hari = [int(h) for h in isi["lama_jawab"]["per_permohonan"]]
        s = lama.sebaran(satu.per_permohonan)
        if not hari:
            assert s is None
            assert lama.ketepatan(satu) is None
            continue
        assert s is not None
        assert float(s.median) == statistics.median(hari)
        rata = Decimal(sum(hari)) / len(hari)
        assert s.rata_rata == rata.quantize(Decimal("0.1"), ROUND_HALF_UP)
        assert (s.tercepat, s.terlama, s.banyak) == (min(hari), max(hari), len(hari))
        # the least day by which nine in ten had their answer
        assert 10 * sum(h <= s.persentil for h in hari) >= 9 * len(hari)
        assert 10 * sum(h < s.persentil for h in hari) < 9 * len(hari)
        semua = lama.pita(hari)
        assert sum(p.banyak for p in semua) == len(hari)
        for p in semua:
            termasuk = range(p.dari, 10_000 if p.sampai is None else p.sampai + 1)
            assert p.banyak == sum(h in termasuk for h in hari)
        tepat = lama.ketepatan(satu)
        assert tepat is not None
        assert tepat.dalam_batas == sum(h <= 10 for h in hari)
        assert tepat.dengan_perpanjangan == sum(10 < h <= 17 for h in hari)
        assert tepat.terlambat == sum(h > 17 for h in hari)


def test_perubahan_hanya_antara_jumlah_yang_sejenis_dan_utuh() -> None:
    terjadi = 0
    for satu, dua in zip(CONTOH[::2], CONTOH[1::2], strict=True):
        lalu = tahunan.tahun(Entri("2022", "u", _baca(satu | {"periode": "2022"}), "x"))
        kini = tahunan.tahun(Entri("2023", "u", _baca(dua), "x"))
        p = tahunan.banding(lalu, kini)
        if p is None:
            continue
        terjadi += 1
        dulu = {(u.menghitung, u.jumlah.nilai) for u in lalu.ukuran if u.jumlah.utuh}
        baru = {(u.menghitung, u.jumlah.nilai) for u in kini.ukuran if u.jumlah.utuh}
        assert (p.menghitung, p.dari) in dulu
        assert (p.menghitung, p.ke) in baru
        assert p.selisih == p.ke - p.dari
        if p.dari:
            tepat = Decimal(100 * (p.ke - p.dari)) / p.dari
            assert p.persen == tepat.quantize(Decimal("0.1"), ROUND_HALF_UP)
        else:
            assert p.persen is None
    assert terjadi > BANYAK // 10


def test_badan_adalah_jumlah_unitnya() -> None:
    kosong = Situs.model_validate(
        _teks(
            {
                "nama": "S",
                "alamat_dasar": "https://s.invalid/",
                "peran": "contoh",
                "versi_format": 1,
            }
        )
    )
    r = random.Random(1)
    for mulai in range(0, BANYAK, 5):
        store = Store(situs=Entri("", "", kosong, "situs.yml"))
        nilai: list[int | None] = []
        for i, isi in enumerate(CONTOH[mulai : mulai + 5]):
            profil = Profil.model_validate({"nama": f"Unit {i}", "zona": "WIB"})
            unit = Unit(f"u{i}", Entri("", f"u{i}", profil, "p"))
            if r.random() < 0.8:
                entri: Entri[LaporanPpid] = Entri("2023", f"u{i}", _baca(isi), "l")
                unit.ppid_laporan["2023"] = entri
                utama = tahunan.tahun(entri).utama
                nilai.append(utama.jumlah.nilai if utama else None)
            store.unit[f"u{i}"] = unit
        badan = {"judul": "B", "periode": "2023", "lingkup": [f"u{i}" for i in range(5)]}
        hasil = lingkup(store, Entri("2023", "b", LaporanPpid.model_validate(badan), "b"))
        assert hasil is not None
        ada = [n for n in nilai if n is not None]
        assert hasil.melapor == len(ada)
        assert (hasil.jumlah.nilai if hasil.jumlah else None) == (sum(ada) if ada else None)


def test_kelompok_kecil_tidak_pernah_disebut() -> None:
    disamarkan = digabung = 0
    for isi in CONTOH:
        if not (plain := isi["tabel"].get("tujuan")):
            continue
        boleh = samar.kelompok(_baca(isi).tabel["tujuan"])
        per = {k: _jumlah(_sel(plain, {k})) for k in plain["kolom"]}
        lengkap = all(isinstance(n, int) for n in _sel(plain))
        kecil = sum(n for n, _ in per.values() if n and n < 5)
        if not lengkap or 0 < kecil < 5:
            assert boleh is None
            disamarkan += 1
            continue
        assert boleh is not None
        assert all(n == 0 or n >= 5 for _, n in boleh)
        assert sum(n for _, n in boleh) == _jumlah(_sel(plain))[0]
        digabung += any(nama == samar.GABUNGAN for nama, _ in boleh)
    assert disamarkan
    assert digabung
