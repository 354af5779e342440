"""Our own texts stay short and plain; the counter of syllables and the gate are right."""

from __future__ import annotations

import pytest
from bench.bacaan import TERPANJANG, kalimat, nilai, petugas, publik, tabel, templat, terlalu_berat
from bench.suku_kata import kata, pasif, suku_kata


@pytest.mark.parametrize(
    "terpenggal",
    [
        *("a-ir", "ba-ik", "la-ut", "pu-lau", "pan-dai", "sau-da-ra", "ba-gai-ma-na", "sur-vei"),
        *("la-yan-an", "pe-nga-du-an", "per-sya-rat-an", "ke-a-man-an", "di-u-ji", "mau-pun"),
        *("syarat-syarat", "nya-nyi", "khu-sus", "struk-tur", "brngk"),
    ],
)
def test_suku_kata(terpenggal: str) -> None:
    if terpenggal == "syarat-syarat":
        assert suku_kata(terpenggal) == 4
    else:
        assert suku_kata(terpenggal.replace("-", "")) == terpenggal.count("-") + 1


def test_pasif() -> None:
    assert all(map(pasif, ("dihitung", "Dicantumkan", "diuji", "diketik")))
    assert not any(map(pasif, ("di", "dia", "dinas", "difabel", "menghitung")))


def test_kalimat_dari_templat() -> None:
    """Tags of a line join, blocks part; what is printed is a word; statements are none."""
    isi = '<p>Lihat <a href="x">tarif {{ y }}</a> di sini. Lalu bayar di loket.</p>'
    isi += "<ul>{% if a %}<li>Satu dua tiga</li>{% endif %}<li>Dua</li></ul>"
    assert list(templat(isi)) == [
        "Lihat tarif isi di sini.",
        "Lalu bayar di loket.",
        "Satu dua tiga",
    ]
    assert list(kalimat("Ya. Tidak sama sekali, bukan?")) == ["Tidak sama sekali, bukan?"]


def test_gerbang_menahan_kalimat_panjang() -> None:
    pas = " ".join(["kata"] * TERPANJANG)
    assert terlalu_berat({"a": [pas, "satu dua tiga"]}) == ["a: rata-rata 14.0"]
    assert terlalu_berat({"a": [pas, "satu dua tiga", "empat lima enam"]}) == []
    (satu,) = terlalu_berat({"a": [f"{pas} lagi", *["satu dua tiga"] * 3]})
    assert satu.startswith(f"a: {TERPANJANG + 1} kata")


def test_nilai_dan_tabel() -> None:
    n = nilai("x", ["Laporan dihitung kembali.", "Anda membawa persyaratan itu."])
    assert (n.kalimat, n.rata, n.terpanjang, n.pasif) == (2, 3.5, 4, 0.5)
    assert n.kata_panjang == pytest.approx(1 / 7)
    assert tabel({"x": ["Anda membawa persyaratan itu."]}).splitlines()[-1].startswith("semua")


@pytest.mark.parametrize("sumber", [publik, petugas])
def test_teks_kami_mudah_dibaca(sumber: object) -> None:
    assert callable(sumber)
    isi = sumber()
    assert sum(len(kata(k)) for semua in isi.values() for k in semua) > 2000
    assert terlalu_berat(isi) == []
