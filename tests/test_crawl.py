"""The crawler finds every planted fault and nothing else."""

from __future__ import annotations

import tempfile
from pathlib import Path
from posixpath import relpath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peramban import crawl, unreached


def page(body: str = "", head: str = "") -> str:
    return (
        f'<!doctype html><html lang="id"><head>{head}</head>'
        f'<body><h1 id="judul">x</h1>{body}</body></html>'
    )


def write(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return root


SOUND = {
    "index.html": page(
        '<a href="layanan/">a</a> <a href="layanan/#syarat">b</a> <a href="?x=1">c</a>'
        '<a href="#judul">d</a> <a href="https://lain.example/">e</a> <a href="">f</a>'
        '<a href="mailto:a@b.example">g</a> <a href="data/daftar%20isi.csv">h</a>'
        '<img src="gambar.svg" srcset="gambar.svg 1x, gambar.svg 2x" alt="">'
        '<a href="layanan/#:~:text=x">i</a> <form action="layanan/"></form>',
        '<link rel="canonical" href="https://situs.example/"><link rel="stylesheet" href="g.css">'
        '<script src="s.js"></script>',
    ),
    "layanan/index.html": page('<h2 id="syarat">x</h2><a href="..">a</a><a href="../">b</a>'),
    "404.html": page(
        '<a href="/">a</a> <a href="/layanan/#syarat">b</a>', '<script src="/s.js"></script>'
    ),
    "data/daftar isi.csv": "",
    "gambar.svg": "<svg/>",
    "g.css": "a { background: url(gambar.svg) }",
    "s.js": "",
}


def test_sound_site_has_no_problem(tmp_path: Path) -> None:
    assert crawl(write(tmp_path, SOUND)) == []


@pytest.mark.parametrize(
    ("html", "problem"),
    [
        (page('<a href="tak-ada/">x</a>'), "<a> 'tak-ada/': tidak ada berkasnya"),
        (page('<a href="layanan">x</a>'), "<a> 'layanan': tidak ada berkasnya"),
        (page('<a href="../x/">x</a>'), "<a> '../x/': tidak ada berkasnya"),
        (page('<a href="layanan/#biaya">x</a>'), "tidak ada id 'biaya' di layanan/index.html"),
        (page('<a href="#hilang">x</a>'), "tidak ada id 'hilang' di index.html"),
        (page('<a href="/layanan/">x</a>'), "tautan dari akar"),
        (page('<img src="x.png" alt="">'), "<img> 'x.png': tidak ada berkasnya"),
        (page('<img srcset="gambar.svg 1x, b.png 2x" alt="">'), "'b.png': tidak ada berkasnya"),
        (page('<svg><use href="#ikon"/></svg>'), "tidak ada id 'ikon'"),
        (page(head='<script src="t.js"></script>'), "<script> 't.js': tidak ada berkasnya"),
        (page(head='<link rel="icon" href="i.png">'), "<link> 'i.png': tidak ada berkasnya"),
        (page(head='<script src="https://x.example/a.js"></script>'), "dimuat dari host lain"),
        (page(head='<script src="//x.example/a.js"></script>'), "dimuat dari host lain"),
        (page(head='<link rel="preconnect" href="https://x.example">'), "dimuat dari host lain"),
        (page('<img src="http://x.example/a.png" alt="">'), "dimuat dari host lain"),
        (page('<p style="background:url(//x.example/a)">'), "gaya memuat dari host lain"),
        (page(head="<style>@import 'https://x.example/a'</style>"), "gaya memuat dari host lain"),
        (page('<a href="javascript:void(0)">x</a>'), "tautan javascript:"),
        (page('<a href=" JavaScript:x()">x</a>'), "tautan javascript:"),
        (page('<a href="http://[x/">x</a>'), "alamat tidak dapat diurai"),
        (page('<p id="judul"></p>'), "id 'judul' dipakai 2 kali"),
        (page('<p id="a b"></p>'), "id kosong atau berspasi: 'a b'"),
        (page("<h1>dua</h1>"), "h1 ada 2"),
        (page().replace("<h1", "<h2"), "h1 ada 0"),
        (page().replace(' lang="id"', ""), "html tanpa lang"),
    ],
)
def test_planted_fault(tmp_path: Path, html: str, problem: str) -> None:
    problems = crawl(write(tmp_path, SOUND | {"index.html": html}))
    assert len(problems) == 1
    assert problems[0].startswith("index.html:")
    assert problem in problems[0]


def test_stylesheet_of_its_own_may_not_reach_out(tmp_path: Path) -> None:
    css = "a{}\n@font-face { src: url('https://huruf.example/a.woff2') }"
    assert crawl(write(tmp_path, SOUND | {"g.css": css})) == [
        "g.css: gaya memuat dari host lain: https://huruf.example/a.woff2"
    ]


def test_lost_page_knows_the_path_of_the_site(tmp_path: Path) -> None:
    lost = {"404.html": page('<a href="/a/b/layanan/">x</a><a href="/layanan/">y</a>')}
    assert crawl(write(tmp_path, SOUND | lost), base="/a/b/") == [
        "404.html:1: <a> '/layanan/': di luar /a/b/"
    ]


def test_lost_page_may_not_be_relative(tmp_path: Path) -> None:
    problems = crawl(write(tmp_path, SOUND | {"404.html": page('<a href="layanan/">x</a>')}))
    assert len(problems) == 1
    assert "tautan relatif" in problems[0]


def test_empty_site_is_a_problem(tmp_path: Path) -> None:
    assert len(crawl(tmp_path)) == 1


SEGMENT = st.sampled_from(["layanan", "unit", "a-1", "ppid", "2024"])
FOLDER = st.lists(SEGMENT, max_size=3).map("/".join)


@given(folders=st.sets(FOLDER, min_size=2, max_size=6), data=st.data())
def test_links_between_any_pages(folders: set[str], data: st.DataObject) -> None:
    """All pages link to all others, relatively; whichever is lost, every link to it is found."""
    names = sorted(folders)
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        for here in names:
            links = (f"{relpath(f'/{there}', f'/{here}')}/" for there in names)
            body = "".join(f'<a href="{link}#judul">x</a>' for link in links)
            write(root, {f"{here}/index.html".lstrip("/"): page(body)})
        assert crawl(root) == []
        lost = data.draw(st.sampled_from(names))
        (root / lost / "index.html").unlink()
        assert len(crawl(root)) == len(names) - 1


def test_what_nothing_leads_to_is_found(tmp_path: Path) -> None:
    """Links, styles, images of styles, imports, also those whose name is put together."""
    head = '<link rel="stylesheet" href="g.css"><script type="module" src="s/a.js"></script>'
    site = write(
        tmp_path,
        {
            "index.html": page('<a href="satu/">a</a>', head),
            "satu/index.html": page('<a href="../x.pdf#2">a</a> <a href="?y">b</a>'),
            "yatim/index.html": page('<a href="../">a</a>'),
            "x.pdf": "",
            "y.pdf": "",
            "g.css": "@import 'g2.css'; a { background: url(i/a.png) url(data:i/b.png) }",
            "g2.css": "",
            "g3.css": "",
            "i/a.png": "",
            "i/b.png": "",
            "s/a.js": 'import { x } from "./b.js"; import(`./c-${x}.js`); const y = "./d.js";',
            "s/b.js": "",
            "s/c-1.js": "",
            "s/d.js": "",
        },
    )
    assert unreached(site) == ["g3.css", "i/b.png", "s/d.js", "y.pdf", "yatim/index.html"]
