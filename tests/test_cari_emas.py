"""The gold questions, asked at /cari/ in a real browser: what is found, and what must not be."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

import pytest
import yaml

from conftest import shared_directory
from peramban import build, cari, once
from terang.search import Indeks

if TYPE_CHECKING:
    from peramban import Answer

ROOT = Path(__file__).parents[1]
EMAS = Path(__file__).parent / "emas"
ASING = EMAS / "asing.yml"
JENIS = {"imbuhan", "sehari-hari", "salah ketik", "nama", "angka"}
TERATAS = 5
CUKUP = 0.95

pytestmark = pytest.mark.browser


class Tanya(TypedDict):
    """One gold question."""

    tanya: str
    alamat: list[str]
    jenis: str


def baca(berkas: Path) -> list[Tanya]:
    isi: list[Tanya] = yaml.safe_load(berkas.read_text("utf-8"))
    assert all(t["jenis"] in JENIS and t["alamat"] for t in isi), berkas.name
    return isi


def halaman(alamat: str) -> str:
    return alamat.partition("#")[0]


def cocok(ada: str, boleh: list[str]) -> bool:
    """Whether a page is one of the acceptable ones.

    `peraturan/` and `sop/<unit>/` stand for every page below them: the register of law has one for
    each regulation, and SOPs have no list.
    """
    return any(
        ada == halaman(a) or (a.startswith(("peraturan/", "sop/")) and ada.startswith(a))
        for a in boleh
    )


def laporan(emas: list[Tanya], jawab: list[Answer]) -> tuple[float, str]:
    """Recall at five, and what to read when it is too low: scores by kind, and every miss."""
    nilai: dict[str, list[bool]] = defaultdict(list)
    luput = []
    for t, j in zip(emas, jawab, strict=True):
        teratas = [halaman(a) for a in j["alamat"][:TERATAS]]
        temu = any(cocok(a, t["alamat"]) for a in teratas)
        nilai[t["jenis"]].append(temu)
        if not temu:
            luput.append(f"  {t['tanya']} ({t['jenis']}): {teratas}")
    semua = [x for per in nilai.values() for x in per]
    per_jenis = ", ".join(f"{j} {sum(x)}/{len(x)}" for j, x in sorted(nilai.items()))
    return sum(semua) / len(semua), "\n".join((per_jenis, *luput))


@pytest.mark.parametrize(
    "berkas", sorted(p for p in EMAS.glob("*.yml") if p != ASING), ids=lambda p: p.stem
)
def test_gold_questions_are_answered(berkas: Path, situs_contoh: Path) -> None:
    emas = baca(berkas)
    jawab = cari(situs_contoh, [t["tanya"] for t in emas])
    assert [j["galat"] for j in jawab if j["galat"]] == []
    recall, teks = laporan(emas, jawab)
    assert recall >= CUKUP, teks


def test_own_questions_are_many_and_of_every_kind() -> None:
    emas = baca(EMAS / "sendiri.yml")
    assert len(emas) >= 75
    assert {t["jenis"] for t in emas} == JENIS


def test_foreign_questions_find_nothing(situs_contoh: Path) -> None:
    asing: list[str] = yaml.safe_load(ASING.read_text("utf-8"))
    assert len(asing) == 20
    jawab = cari(situs_contoh, asing)
    assert [(j["tanya"], j["alamat"]) for j in jawab if j["alamat"]] == []
    assert all("tidak ditemukan" in j["keadaan"].lower() for j in jawab)


def test_nothing_found_still_shows_ways_on(situs_contoh: Path) -> None:
    html = (situs_contoh / "cari" / "index.html").read_text("utf-8")
    assert 'href="../layanan/"' in html


def test_browser_and_command_line_give_the_same_five(situs_contoh: Path) -> None:
    tanya = [t["tanya"] for t in baca(EMAS / "sendiri.yml")[::5]]
    indeks = Indeks(lambda alamat: (situs_contoh / alamat).read_bytes())
    jawab = cari(situs_contoh, tanya, prefix="/a/b/")
    di_peramban = [j["alamat"][:TERATAS] for j in jawab]
    assert di_peramban == [[h.alamat for h in indeks.cari(t, TERATAS)] for t in tanya]
    assert all(di_peramban)


def test_answers_stand_in_the_results(situs_contoh: Path) -> None:
    lama, jam, wa = cari(
        situs_contoh, ["berapa lama uji sepatu", "jam buka bpipi", "WA purwakarta"]
    )
    assert "Waktu: 4–10 hari kerja (dokumen juga menulis 5–10 hari kerja)" in lama["teks"][0]
    assert "Cocok: “uji” di nama" in lama["teks"][0]
    assert "Senin–Kamis 07.30–12.00 dan 13.00–15.30 WIB" in jam["teks"][0]
    assert "081809898222" in wa["teks"][0]


def test_more_results_come_when_they_are_asked_for(situs_contoh: Path) -> None:
    banyak, sedikit = cari(situs_contoh, ["bpipi", "tenant"])
    assert len(banyak["alamat"]) == 10
    assert "10 hasil teratas" in banyak["keadaan"]
    assert banyak["semua"] > 10
    assert sedikit["semua"] == len(sedikit["alamat"]) < 10


def test_a_slip_is_told(situs_contoh: Path) -> None:
    (jawab,) = cari(situs_contoh, ["pengujan sepatu"])
    assert "“pengujan” dibaca sebagai “pengujian”" in jawab["keadaan"]


RACUN = '<img src=x onerror=alert(1)> "petik" {{ 7*7 }} <script>alert(2)</script>'


@pytest.fixture(scope="session")
def situs_racun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example with names and answers that would be code if anything parsed them."""

    def buat(target: Path) -> None:
        akar = target.with_suffix(".proyek")
        for nama in ("data", "content", "overrides"):
            for berkas in (ROOT / nama).rglob("*"):
                if berkas.is_file():
                    ke = akar / berkas.relative_to(ROOT)
                    ke.parent.mkdir(parents=True, exist_ok=True)
                    ke.write_bytes(berkas.read_bytes())
        layanan = akar / "data/unit/bpipi/layanan/pengujian.yml"
        isi = layanan.read_text("utf-8").replace("nama: Pengujian\n", f"nama: '{RACUN} uji'\n")
        isi = isi.replace("- nama: Jasa Pengujian", f"- nama: '{RACUN}'")
        layanan.write_text(isi, "utf-8")
        (akar / "mkdocs.yml").write_bytes((ROOT / "mkdocs.yml").read_bytes())
        build(akar, target, strict=False)

    return once(shared_directory(tmp_path_factory), "situs-racun", partial(buat))


def test_nothing_from_the_index_becomes_an_element(situs_racun: Path) -> None:
    (jawab,) = cari(situs_racun, [f"hasil uji {RACUN}"])
    assert RACUN in " ".join(jawab["teks"])
    assert f"hasil uji {RACUN}" in jawab["keadaan"]
    assert not set(jawab["unsur"]) - {"li", "h2", "a", "span", "p", "strong"}
    assert jawab["galat"] == []
