from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING

import material
import pytest

from proyek import proyek
from terang.adapter.tema import SWITCHES, TEMA

if TYPE_CHECKING:
    from proyek import Proyek

MATERIAL = Path(material.__file__).parent / "templates"
DOCS = (Path(__file__).parents[1] / "docs" / "tema.md").read_text("utf-8")
BLOCK = re.compile(r"{%-?\s*block\s+(\w+)")


def rows(judul: str) -> list[list[str]]:
    """Return the cells of the table under a heading, without backticks."""
    bagian = DOCS.split(f"## {judul}\n", 1)[1].split("\n## ", 1)[0]
    baris = [b for b in bagian.splitlines() if b.startswith("| `")]
    return [[sel.strip().strip("`") for sel in b.strip("|").split("|")] for b in baris]


RELIED = {nama: (awal, guna) for nama, awal, guna in rows("What we rely on")}


@pytest.mark.parametrize("nama", sorted(RELIED))
def test_material_is_as_we_know_it(nama: str) -> None:
    awal, guna = RELIED[nama]
    kini = hashlib.sha256((MATERIAL / nama).read_bytes()).hexdigest()[: len(awal)]
    assert kini == awal, (
        f"Material's {nama} has changed, and we rely on it for: {guna}. Compare the versions, "
        f"adjust plugins/terang/theme/ where it needs it, then write {kini} into docs/tema.md."
    )


def test_every_override_is_listed() -> None:
    ours = {path.relative_to(TEMA).as_posix(): path for path in TEMA.rglob("*.html")}
    found = set()
    for nama, path in ours.items():
        blocks = BLOCK.findall(path.read_text("utf-8"))
        stands_for_another = (MATERIAL / nama).exists() or blocks
        if stands_for_another:
            found |= {(nama, block) for block in blocks or [""]}
    assert found == {(nama, block) for nama, block, _ in rows("What we override")}
    assert {nama for nama in ours if (MATERIAL / nama).exists()} <= RELIED.keys()


def test_every_block_we_override_exists() -> None:
    known = set(BLOCK.findall((MATERIAL / "base.html").read_text("utf-8")))
    assert {block for _, block, _ in rows("What we override") if block} <= known


def test_what_we_take_out_is_there() -> None:
    base = (MATERIAL / "base.html").read_text("utf-8")
    assert [base.count(switch) for switch in SWITCHES] == [1] * len(SWITCHES)


def test_every_class_that_docs_name_has_a_style() -> None:
    css = (TEMA / "assets" / "terang.css").read_text("utf-8")
    gaya = DOCS.split("## Style\n", 1)[1]
    for kelas in re.findall(r"`(t-[\w-]+)`", gaya):
        assert f".{kelas}" in css, kelas


@pytest.fixture(scope="module")
def situs(tmp_path_factory: pytest.TempPathFactory) -> Proyek:
    uji = proyek(tmp_path_factory.mktemp("tema"))
    hasil = uji.run("build", "--strict")
    assert hasil.returncode == 0, hasil.stdout
    return uji


PAGES = ["index.html", "layanan/satu/akta/index.html", "tentang/index.html", "404.html"]


@pytest.mark.parametrize("nama", PAGES)
def test_frame_of_every_kind_of_page(situs: Proyek, nama: str) -> None:
    html = (situs.site / nama).read_text("utf-8")
    assert '<html lang="id"' in html
    skrip = re.findall(r"<script.*", html)
    assert len(skrip) == 1, skrip
    assert re.fullmatch(r'<script type="module" src="[./\w-]*assets/bawa\.js"></script>', skrip[0])
    assert "autocomplete" not in html
    assert "Made with" not in html
    assert "md-sidebar" not in html
    assert "Contoh dari dokumen terbitan, bukan laman resmi" in html
    assert html.count("<h1") == 1
    assert html.count('id="isi"') == 1
    assert [kepala for kepala in re.findall(r'aria-label="(.*?)"', html) if kepala == "Menu utama"]
    luar = re.findall(r'(?:src|href)="(https?://[^"]+)"', html)
    assert all(a.startswith(("https://contoh.go.id/", "https://git.contoh/")) for a in luar), luar


def test_generated_page_tells_its_date_and_can_be_skipped_into(situs: Proyek) -> None:
    html = situs.page("layanan/satu/akta")
    assert '<time datetime="2026-09-30">per 2026-09-30 &amp; &lt;sekian&gt;</time>' in html
    assert re.search(r'<a href="#isi" class="md-skip">\s*Lewati ke isi\s*</a>', html)


def test_files_no_page_uses_are_not_written(situs: Proyek) -> None:
    nama = [p.relative_to(situs.site).as_posix() for p in situs.site.rglob("*")]
    assert "assets/terang.css" in nama
    assert not [n for n in nama if n.endswith(".map") or "/lunr" in n or "/workers" in n]


def test_official_site_has_no_notice_and_search_keeps_its_files(tmp_path: Path) -> None:
    uji = proyek(tmp_path, peran="resmi")
    uji.config(plugins=["terang-palsu", "material/search"])
    hasil = uji.run("build", "--strict")
    assert hasil.returncode == 0, hasil.stdout
    assert "bukan laman resmi" not in uji.page("")
    assert list(uji.site.glob("assets/javascripts/lunr/*"))
    indeks = (uji.site / "search" / "search_index.json").read_text("utf-8")
    assert "Tentang" in indeks
    assert "Izin dua" not in indeks
