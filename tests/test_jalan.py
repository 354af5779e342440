"""From the home page to the answer on a phone: at most three taps, or one search."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from peramban import Way, jalan
from test_situs import PERTANYAAN_WARGA

if TYPE_CHECKING:
    from pathlib import Path

TERJAUH = 3
BPIPI = "Balai Pemberdayaan Industri Persepatuan Indonesia"
PEKANBARU = "Balai Standardisasi dan Pelayanan Jasa Industri Pekanbaru"
PURWAKARTA = "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kabupaten Purwakarta"
KBLI = "Sertifikat Standar KBLI 15121: barang dari kulit dan kulit buatan"

# For each question of PERTANYAAN_WARGA: what is tapped, and what somebody would type instead.
JALAN: dict[str, tuple[tuple[str, ...], str]] = {
    "jam BPIPI Senin-Kamis di luar Ramadan": ((BPIPI,), "jam buka bpipi"),
    "lama pengujian sepatu": (("Layanan", "Pengujian"), "berapa lama uji sepatu"),
    "biaya Sertifikat Standar KBLI 15121": (("Layanan", KBLI), "biaya kbli 15121"),
    "lama izin itu dan sejak kapan": (("Layanan", KBLI), "lama izin kbli 15121"),
    "WhatsApp pengaduan DPMPTSP Purwakarta": ((PURWAKARTA,), "whatsapp dpmptsp purwakarta"),
    "telepon dan faksimili BPIPI": ((BPIPI,), "bpipi"),
    "dokumen untuk asesmen E-LSP": (("Layanan", "E-LSP (Sertifikasi Profesi)"), "syarat e-lsp"),
    "pelatihan reguler: biaya dan syarat": (
        ("Layanan", "Pelatihan Reguler (IKM)"),
        "pelatihan reguler ikm",
    ),
    "syarat khusus KBLI 15121": (("Layanan", KBLI), "syarat kbli 15121"),
    "ruang tunggu difabel dan ruang laktasi di BPIPI": ((BPIPI,), "bpipi"),
    "alamat Unit Pelayanan Publik BPPSI Pekanbaru": ((PEKANBARU,), "alamat bppsi pekanbaru"),
    "jam BPPSI Pekanbaru hari Jumat": ((PEKANBARU,), "jam jumat bppsi pekanbaru"),
    "tarif pengujian di BPIPI": (("Layanan", "Pengujian"), "tarif pengujian bpipi"),
}


# Where the best result says the same in other words.
DI_HASIL = {
    "jam BPIPI Senin-Kamis di luar Ramadan": ["Senin–Kamis", "07.30–12.00 dan 13.00–15.30", "WIB"],
    "jam BPPSI Pekanbaru hari Jumat": ["Jumat", "08.00–12.00 dan 13.30–16.30", "WIB"],
}


def test_every_question_has_a_way() -> None:
    assert JALAN.keys() == PERTANYAAN_WARGA.keys()
    assert max(len(ketukan) for ketukan, _ in JALAN.values()) <= TERJAUH


def gagal(situs: Path, jalan_: dict[str, Way], prefix: str = "/") -> list[str]:
    """What is not in view at the end of each way."""
    hasil: list[str] = []
    for nama, tiba in zip(jalan_, jalan(situs, list(jalan_.values()), prefix), strict=True):
        if tiba["galat"]:
            hasil.append(f"{nama}: {tiba['galat']} ({tiba['alamat']})")
        hasil += [
            f"{nama}: {t['teks']!r} tidak tampak ({t['atas']} px) di {tiba['alamat']}"
            for t in tiba["hasil"]
            if not t["terlihat"]
        ]
    return hasil


@pytest.mark.browser
@pytest.mark.parametrize("prefix", ["/", "/a/b/"])
def test_three_taps_lead_to_every_answer(situs_contoh: Path, prefix: str) -> None:
    semua: dict[str, Way] = {
        nama: {"langkah": [{"ketuk": k} for k in ketukan], "teks": PERTANYAAN_WARGA[nama][1]}
        for nama, (ketukan, _) in JALAN.items()
    }
    assert gagal(situs_contoh, semua, prefix) == []


@pytest.mark.browser
def test_one_search_and_its_best_result_lead_to_every_answer(situs_contoh: Path) -> None:
    semua: dict[str, Way] = {
        nama: {
            "langkah": [{"cari": tanya}, {"pertama": True}],
            "teks": DI_HASIL.get(nama, PERTANYAAN_WARGA[nama][1]),
        }
        for nama, (_, tanya) in JALAN.items()
    }
    assert gagal(situs_contoh, semua) == []
