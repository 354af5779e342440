from __future__ import annotations

import itertools
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from mkdocs.commands.build import build
from mkdocs.config import load_config

from proyek import Proyek, proyek, tree
from terang.adapter.shell import Shells


def bangun(uji: Proyek, *, kerangka: bool) -> dict[str, bytes]:
    config = load_config(str(uji.root / "mkdocs.yml"))
    config.plugins["terang-palsu"].kerangka = kerangka  # type: ignore[attr-defined]
    build(config)
    return tree(uji.site)


@pytest.fixture
def cuts(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Addresses of the pages for which the theme was rendered."""
    seen: list[str] = []
    original = Shells._cut

    def cut(self: Shells, templat: str, page: Any, *rest: Any) -> list[str]:
        seen.append(page.url)
        return original(self, templat, page, *rest)

    monkeypatch.setattr(Shells, "_cut", cut)
    return seen


def test_many_pages_share_a_few_renderings(tmp_path: Path, cuts: list[str]) -> None:
    halaman: list[dict[str, Any]] = [{"alamat": "", "judul": "Beranda", "induk": None}]
    halaman += [{"alamat": "layanan/", "judul": "Layanan"}]
    halaman += [{"alamat": f"unit/u{u}/", "judul": f"Unit {u}"} for u in range(5)]
    halaman += [
        {
            "alamat": f"layanan/u{u}/l{i}/",
            "judul": f"Layanan {u}.{i}",
            "induk": f"unit/u{u}/",
            "headings": [f"Bab {i}"],
        }
        for u in range(5)
        for i in range(5)
    ]
    bangun(proyek(tmp_path, halaman=halaman), kerangka=True)
    # The first page shows which links the theme makes, so the sum may exceed the shapes by one.
    assert len(cuts) <= 5, cuts


OUTLINE = """{% extends "base.html" %}
{% block footer %}{% if page %}{% for b in (page.toc | first).children %}{{ b.url }}{{ b.title }}
{% endfor %}
{{ page.title }}|{{ page.abs_url }}|{{ (page.toc | first).title }}{{ terang_remah }}
{% for b in nav.items %}{{ b.active }}{{ b.url | url }}{% endfor %}{% endif %}{% endblock %}
"""


def banding(halaman: list[dict[str, Any]], *, sendiri: bool) -> None:
    """Build a site with and without shells, and compare every byte."""
    with tempfile.TemporaryDirectory() as folder:
        uji = proyek(Path(folder), halaman=halaman)
        uji.content("tentang.md", "# Tentang\n")
        tema: dict[str, Any] = {"name": "material"}
        if sendiri:  # a site's own frame, which draws outlines and the whole state of the menu
            (uji.root / "overrides").mkdir()
            (uji.root / "overrides" / "main.html").write_text(OUTLINE)
            tema["custom_dir"] = "overrides"
        nav = ["index.md", "tentang.md"]
        nav += [f"{h['alamat']}index.md" for h in halaman if h["alamat"].startswith("layanan")][:3]
        uji.config(nav=nav, theme=tema, extra_css=["a.css"], extra_javascript=["layanan/satu/b.js"])
        satu, semua = bangun(uji, kerangka=True), bangun(uji, kerangka=False)
        assert satu.keys() == semua.keys()
        for nama, isi in satu.items():
            assert isi == semua[nama], nama


@pytest.mark.parametrize("sendiri", [False, True])
def test_every_part_of_a_page_is_its_own(sendiri: bool) -> None:
    alamat = [
        tuple(ruas)
        for panjang in (1, 2, 3)
        for ruas in itertools.product(["layanan", "satu", "unit"], repeat=panjang)
    ]
    halaman: list[dict[str, Any]] = [{"alamat": "", "judul": "Beranda", "induk": None}]
    for nomor, (ruas, beda) in enumerate(itertools.product(alamat, range(3))):
        # Siblings of one shape, and now and then one that lacks a part or has another outline.
        halaman.append(
            {
                "alamat": "/".join([*ruas, f"h{beda}"] if beda else ruas) + "/",
                "judul": f"Judul {nomor}",
                "deskripsi": f"Uraian {nomor}" if nomor % 5 else "",
                "headings": [["Syarat"], ["Biaya"], []][nomor % 3],
                "berkas": f"data/{nomor}.yml" if nomor % 7 else None,
                "diperbarui": f"2026-01-{nomor % 28 + 1:02}",
                "induk": "/".join(ruas[: beda - 1]) + "/" if beda > 1 else "",
                "isi": f"<h1>x</h1>{nomor}",
            }
        )
    banding(halaman, sendiri=sendiri)


RUAS = st.sampled_from(["layanan", "satu", "a b", "v1.2"])
JALUR = st.lists(RUAS, min_size=1, max_size=3).map(lambda ruas: "/".join(ruas) + "/")
HURUF = st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"])
KATA = st.text(HURUF, max_size=9)


@st.composite
def situs(draw: st.DrawFn) -> list[dict[str, Any]]:
    halaman: list[dict[str, Any]] = [{"alamat": "", "judul": "Beranda", "induk": None}]
    for alamat in draw(st.lists(JALUR, min_size=4, max_size=12, unique=True)):
        lain = {
            "alamat": alamat,
            "judul": draw(KATA) or "x",
            "deskripsi": draw(KATA),
            "berkas": draw(st.sampled_from([None, "data/situs.json", "data/a b&.yml"])),
            "induk": draw(st.sampled_from([h["alamat"] for h in halaman])),
        }
        halaman.append(lain)
    return halaman


@settings(
    max_examples=12,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # shrinking whole builds takes minutes
    suppress_health_check=list(HealthCheck),
)
@given(halaman=situs(), sendiri=st.booleans())
def test_output_is_that_of_rendering_every_page(
    halaman: list[dict[str, Any]], sendiri: bool
) -> None:
    banding(halaman, sendiri=sendiri)


def test_other_plugins_see_every_page(tmp_path: Path) -> None:
    uji = proyek(tmp_path)
    bangun(uji, kerangka=True)
    assert "<h1>Akta</h1>disela" in uji.page("layanan/satu/akta")
