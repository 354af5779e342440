"""Roots: build and browser agree on every word, and the field's own words come together."""

from __future__ import annotations

import random
import re
from html import unescape
from typing import TYPE_CHECKING, Any

import pytest

from peramban import mesin
from terang.search.akar import Akar
from terang.search.bahasa import bawaan
from terang.search.buka import Bukaan
from terang.search.kata import potongan

if TYPE_CHECKING:
    from pathlib import Path


def _kata(teks: str) -> list[str]:
    return teks.split("|")


AKAR = _kata(
    "terbit|mohon|uji|syarat|daftar|ajar|lapor|adu|selesai|nilai|sah|periksa|berat|sapu|nyanyi|"
    "kirim|buat|panjang|selenggara|layan|si|besi|kasi|kan|an|i|apa|kerja|pelajar|seri|serta|abai|"
    "uap|eram|tolak|tulis|kapur|pukul|ubah|ambil|olah|izin|urus|latih|damping|tera|ukur|pinjam|sewa"
)
AWALAN = _kata(
    "|di|ke|me|mem|men|meng|meny|pe|pem|pen|peng|peny|ter|be|ber|bel|per|pel|memper|diper|keber|"
    "mempel"
)
AKHIRAN = _kata("|kan|an|i|nya|ku|mu|lah|kah|pun|kannya|annya|ilah|si|kanlah|asi")
HURUF = "aiueobcdfghjklmnprstwyz"
BANYAK = 20_000


def buatan() -> list[str]:
    """Words of affixes and roots, and words of nothing; the same every time."""
    acak = random.Random(11)
    kata: set[str] = set()
    while len(kata) < BANYAK * 3 // 4:
        depan = acak.choice(AWALAN) + (acak.choice(AWALAN) if acak.random() < 0.2 else "")
        ujung = acak.choice(AKHIRAN) + (acak.choice(AKHIRAN) if acak.random() < 0.2 else "")
        kata.add(depan + acak.choice(AKAR) + ujung)
    while len(kata) < BANYAK:
        kata.add("".join(acak.choice(HURUF) for _ in range(acak.randint(1, 14))))
    return sorted(kata)


def kata_situs(situs: Path) -> list[str]:
    kata: set[str] = set()
    for berkas in situs.rglob("*.html"):
        teks = unescape(re.sub(r"<[^>]+>", " ", berkas.read_text("utf-8")))
        kata.update(k for p in potongan(teks) for k in p)
    return sorted(kata)


@pytest.mark.browser
def test_build_and_browser_find_the_same_roots(situs_contoh: Path) -> None:
    kata = [*kata_situs(situs_contoh), *buatan()]
    assert len(kata) > BANYAK + 1_000
    bukaan = Bukaan(lambda alamat: (situs_contoh / alamat).read_bytes())
    polos = Akar({})
    hasil: Any = mesin(situs_contoh, kata, [])
    beda = [
        (k, di_peramban)
        for k, di_peramban in zip(kata, hasil["akar"], strict=True)
        if di_peramban != [polos.dasar(k), bukaan.akar_situs(k)]
    ]
    assert beda == []


@pytest.mark.browser
def test_the_engine_answers_as_python_does(situs_contoh: Path) -> None:
    """Slips, numbers, phrases and nonsense, down to what is said of each result."""
    from terang.search import Indeks

    tanya = [
        *("pengujan spatu", "jam buka", "031 8855149", "Jum'at buka?", "PP 54/2021", "e-ktp", ""),
        *(
            "menerbitkan sertifkat",
            "yang di ke",
            "ſchuh naïve",
            "a" * 99,
            "ongkso tes",
            "rp150.000",
        ),
    ]
    tanya += ["uji " * 40, "a-b-c-d-" * 9, "uji 031-88 " + "x " * 30]
    indeks = Indeks(lambda alamat: (situs_contoh / alamat).read_bytes())
    hasil: Any = mesin(situs_contoh, [], tanya)
    for t, semua in zip(tanya, hasil["jawab"], strict=True):
        di_python = [
            {
                **{nama: getattr(h, nama) for nama in ("alamat", "judul", "jenis", "milik")},
                "jawab": [list(j) for j in h.jawab],
                "sebab": [list(s) for s in h.sebab],
            }
            for h in indeks.cari(t)
        ]
        assert semua == di_python, t


@pytest.mark.parametrize(
    "sekeluarga",
    [
        "mohon memohon pemohon permohonan dimohon",
        "tolak menolak penolakan ditolak",
        "terbit menerbitkan penerbitan diterbitkan",
        "panjang perpanjangan memperpanjang diperpanjang",
        "selenggara penyelenggara menyelenggarakan diselenggarakan",
        "uji pengujian menguji diuji",
        "adu pengaduan mengadukan diadukan ngadu",
        "kirim mengirim pengiriman dikirim",
        "nilai menilai penilaian dinilai",
        "izin perizinan perijinan mengizinkan",
        "pinjam meminjam peminjaman dipinjam",
        "tulis menulis penulisan ditulis",
    ],
)
def test_forms_of_a_word_share_their_root(sekeluarga: str) -> None:
    akar = Akar(bawaan().kecuali)
    kata = sekeluarga.split()
    bukti = {akar.dasar(k) for k in kata if not akar.pilihan(k)}
    assert len({akar.akar(k, bukti.__contains__) for k in kata}) == 1


def test_words_of_their_own_stay_apart() -> None:
    akar = Akar(bawaan().kecuali)
    for kata, lain in (("keberatan", "berat"), ("laporan", "lapor"), ("masukan", "masuk")):
        assert akar.dasar(kata) != akar.dasar(lain)


def test_nothing_is_recoded_without_a_witness() -> None:
    akar = Akar({})
    assert akar.akar("menerbitkan", frozenset().__contains__) == "erbit"
    assert akar.akar("menerbitkan", {"terbit"}.__contains__) == "terbit"
    assert akar.akar("menerbitkan", {"terbit", "erbit"}.__contains__) == "erbit"
