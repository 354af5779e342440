from __future__ import annotations

import gc
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from proyek import LAYANAN, Proyek, environment, palsu, proyek, tree
from terang.adapter.pages import GeneratedPage, generated
from terang.adapter.panel import panel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from terang.spec import PageSpec

HOSTS = ("mkdocs", "properdocs")
GENERATOR = re.compile(rb'<meta name="generator"[^>]*>')


def without_generator(site: Path) -> dict[str, bytes]:
    return {nama: GENERATOR.sub(b"", isi) for nama, isi in tree(site).items()}


# Whole builds by command


def test_both_hosts_write_the_same_bytes_anywhere(tmp_path: Path) -> None:
    sites = []
    for host, zona in zip(HOSTS, ("Asia/Jayapura", "America/Lima"), strict=True):
        (tmp_path / host / "dalam").mkdir(parents=True)
        uji = proyek(tmp_path / host / "dalam", berkas={"data/a.csv": "a;b\n"})
        hasil = uji.run("build", "--strict", host=host, TZ=zona, LC_ALL="C")
        assert hasil.returncode == 0, hasil.stdout
        assert "WARNING" not in hasil.stdout
        sites.append(without_generator(uji.site))
    assert sites[0].keys() == sites[1].keys()
    for nama, isi in sites[0].items():
        assert isi == sites[1][nama], nama
    assert len(re.findall(b"<loc>", sites[0]["sitemap.xml"])) == len(LAYANAN) + 1


@pytest.mark.parametrize("host", HOSTS)
def test_bad_data_stop_the_build_in_plain_words(tmp_path: Path, host: str) -> None:
    uji = proyek(tmp_path)
    assert uji.run(host=host).returncode == 0
    before = tree(uji.site)
    uji.data(nama="Nama lain", galat=["satu salah", "dua salah"])
    hasil = uji.run(host=host)
    assert hasil.returncode == 1
    assert "satu salah" in hasil.stdout
    assert "dua salah" in hasil.stdout
    assert "yang lama tidak diubah" in hasil.stdout
    assert "Traceback" not in hasil.stdout
    assert tree(uji.site) == before


def test_warnings_in_the_data_stop_only_a_strict_build(tmp_path: Path) -> None:
    uji = proyek(tmp_path, peringatan=["agak salah"])
    strict = uji.run("build", "--strict")
    assert strict.returncode == 1
    assert not uji.site.exists()
    easy = uji.run()
    assert easy.returncode == 0
    assert "agak salah" in easy.stdout
    uji.data(saran=["bisa lebih baik"])
    assert uji.run("build", "--strict").returncode == 0


def test_links_into_generated_pages_are_checked(tmp_path: Path) -> None:
    uji = proyek(tmp_path)
    assert uji.run("build", "--strict").returncode == 0
    assert 'href="../layanan/satu/izin/#syarat"' in uji.page("tentang")
    for anchor in ("lain", "isi"):
        uji.content("tentang.md", f"[baik](layanan/satu/izin/index.md#{anchor})")
        uji.config(validation={"links": {"anchors": "warn"}})
        assert uji.run("build", "--strict").returncode == 0
    uji.content("tentang.md", "[putus](layanan/satu/izin/index.md#tidak-ada)")
    hasil = uji.run("build", "--strict")
    assert hasil.returncode == 1
    assert "does not contain an anchor '#tidak-ada'" in hasil.stdout


@pytest.mark.parametrize("nama", ["layanan/satu/akta.md", "layanan/satu/akta/index.md"])
def test_two_sources_of_one_address_are_named(tmp_path: Path, nama: str) -> None:
    uji = proyek(tmp_path)
    uji.content(nama, "# Tulisan tangan\n")
    hasil = uji.run()
    assert hasil.returncode == 0
    kalimat = next(baris for baris in hasil.stdout.splitlines() if "dua sumber" in baris)
    assert "ERROR" in kalimat
    assert nama in kalimat
    assert "data/situs.json" in kalimat
    assert "Tulisan tangan" in uji.page("layanan/satu/akta")
    assert uji.run("build", "--strict").returncode == 1


def test_theme_and_date_that_cannot_be_used_are_explained(tmp_path: Path) -> None:
    uji = proyek(tmp_path)
    uji.config(theme={"name": "mkdocs"})
    lain = uji.run()
    uji.config(plugins=[{"terang-palsu": {"tanggal": "2 Oktober"}}])
    salah = uji.run()
    uji.config(plugins=[{"terang-palsu": {"tanggal": datetime(2026, 11, 20, 10, tzinfo=UTC)}}])
    berjam = uji.run()
    terlalu_besar = uji.run(SOURCE_DATE_EPOCH="9" * 20)
    for hasil, kata in (
        (lain, "theme: material"),
        (salah, "TTTT-BB-HH"),
        (berjam, "tanggal '2026-11-20 10:00:00"),
        (terlalu_besar, "SOURCE_DATE_EPOCH '9999"),
    ):
        assert hasil.returncode == 1
        assert kata in hasil.stdout
        assert "Traceback" not in hasil.stdout


@pytest.mark.parametrize("direktori", ["x" * 5_000, "da\0ta", "mkdocs.yml/data"])
def test_a_data_folder_that_cannot_be_opened_is_named(tmp_path: Path, direktori: str) -> None:
    uji = proyek(tmp_path)
    uji.config(plugins=[{"terang-palsu": {"direktori": direktori}}])
    hasil = uji.run()
    assert hasil.returncode == 1
    assert "tidak dapat dibuka" in hasil.stdout
    assert "Traceback" not in hasil.stdout


def test_the_plugin_twice_is_told_once(tmp_path: Path) -> None:
    uji = proyek(tmp_path)
    uji.config(plugins=["terang-palsu", "terang-palsu"])
    hasil = uji.run()
    assert hasil.returncode == 1
    assert "lebih dari sekali" in hasil.stdout
    assert "dua sumber" not in hasil.stdout


@pytest.mark.parametrize("folder", ["data", "data/site", "content", ".", "tema", "mkdocs.yml"])
def test_site_never_takes_the_place_of_its_sources(tmp_path: Path, folder: str) -> None:
    uji = proyek(tmp_path)
    (uji.root / "tema").mkdir()
    (uji.root / "tema" / "catatan.txt").write_text("milik kami", "utf-8")
    uji.config(theme={"name": "material", "custom_dir": "tema"})
    sebelum = tree(uji.root)
    hasil = uji.run("build", "-d", str(uji.root / folder))
    assert hasil.returncode == 1
    assert "Traceback" not in hasil.stdout
    assert tree(uji.root) == sebelum


def test_date_comes_from_environment_then_configuration_then_data(tmp_path: Path) -> None:
    uji = proyek(tmp_path, tanggal="2026-03-03")

    def lastmod(**env: str) -> str:
        assert uji.run(**env).returncode == 0
        peta = (uji.site / "sitemap.xml").read_text("utf-8")
        assert "<lastmod>2026-09-30</lastmod>" in peta  # generated pages have their own
        cocok = re.search(r"/tentang/</loc>\s*<lastmod>(.*?)</lastmod>", peta)
        assert cocok is not None
        return cocok[1]

    assert lastmod() == "2026-03-03"
    uji.config(plugins=[{"terang-palsu": {"tanggal": "2026-02-02"}}])
    assert lastmod() == "2026-02-02"
    assert lastmod(SOURCE_DATE_EPOCH="1767225600") == "2026-01-01"


# Builds in this process


class Bangunan:
    """One build in this process."""

    def __init__(self, uji: Proyek) -> None:
        self.config = load_config(str(uji.root / "mkdocs.yml"))
        self.plugin = cast("Any", self.config.plugins["terang-palsu"])
        self.plugin.kerangka = True
        self.pages: list[GeneratedPage] = []
        events = self.config.plugins.events["env"]
        events.append(self._look)

    def _look(self, env: Any, *, config: Any, files: Any) -> None:
        self.pages = list(generated(files))

    def run(self) -> Bangunan:
        build(self.config)
        return self


def test_bodies_are_made_one_at_a_time_and_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hasil = Bangunan(proyek(tmp_path))
    seen: list[tuple[str, int]] = []
    original = palsu.site

    def site(muatan: Any, pilihan: Any) -> Any:
        def watched(spec: PageSpec) -> PageSpec:
            def body() -> str:
                seen.append((spec.alamat, sum(bool(page.content) for page in hasil.pages)))
                return spec.body()

            return replace(spec, body=body)

        situs = original(muatan, pilihan)
        return replace(situs, pages=tuple(map(watched, situs.pages)))

    monkeypatch.setattr(palsu, "site", site)
    hasil.run()
    assert seen == [(str(halaman["alamat"]), 0) for halaman in LAYANAN]
    assert not any(page.content for page in hasil.pages)


def test_a_build_leaves_the_process_as_it_was(tmp_path: Path) -> None:
    before = gc.get_threshold()
    uji = proyek(tmp_path)
    hasil = Bangunan(uji)
    hasil.run()
    assert gc.get_threshold() == before
    assert hasil.config.site_dir == str(uji.site)
    uji.data(galat=["salah"])
    gagal = Bangunan(uji)
    with pytest.raises(SystemExit):
        gagal.run()
    assert gc.get_threshold() == before
    assert gagal.config.site_dir == str(uji.site)


@pytest.fixture
def situs(tmp_path: Path) -> Callable[..., Proyek]:
    def make(**isi: Any) -> Proyek:
        uji = proyek(tmp_path, **isi)
        Bangunan(uji).run()
        return uji

    return make


def test_titles_and_descriptions_arrive_escaped(situs: Callable[..., Proyek]) -> None:
    html = situs().page("layanan/satu/akta")
    assert "<title>Akta &lt;b&gt;lahir&lt;/b&gt; &amp; lain – Situs Uji</title>" in html
    assert 'content="Cara &lt;memperoleh&gt; &quot;akta&quot; &amp; &#x27;salinan&#x27;"' in html


def test_breadcrumbs_follow_the_parents(situs: Callable[..., Proyek]) -> None:
    uji = situs()

    def remah(alamat: str) -> list[tuple[str, str]]:
        blok = re.search(r'aria-label="Remah roti">(.*?)</nav>', uji.page(alamat), re.DOTALL)
        return re.findall(r'<a href="(.*?)">(.*?)</a>', blok[1]) if blok else []

    assert remah("") == []
    assert remah("layanan") == [("..", "Beranda")]
    # Under the title that mkdocs.yml has for it, and escaped.
    assert remah("layanan/satu/akta")[1:] == [("../../", "Layanan publik")]
    assert remah("layanan/satu/izin")[1:] == [("../../../unit/satu/", "Unit &amp; &lt;Satu&gt;")]


def test_only_what_mkdocs_yml_names_is_in_the_menu(situs: Callable[..., Proyek]) -> None:
    html = situs().page("layanan/satu/akta")
    menu = re.search(r'aria-label="Menu utama">(.*?)</nav>', html, re.DOTALL)
    assert menu is not None
    assert re.findall(r">([^<]+)</a>", menu[1]) == ["Layanan publik", "Tentang"]
    assert menu[1].count("aria-current") == 1


def test_edit_link_leads_to_the_data(situs: Callable[..., Proyek]) -> None:
    uji = situs()
    tujuan = 'href="https://git.contoh/o/r/edit/main/data/situs.json"'
    assert tujuan in uji.page("layanan/satu/akta")
    assert "Ubah data halaman ini" in uji.page("layanan/satu/akta")
    assert "Ubah data" not in uji.page("layanan/dua/izin")  # no file behind it
    assert "/edit/main/content/tentang.md" in uji.page("tentang")


def test_files_are_written_as_they_are(situs: Callable[..., Proyek]) -> None:
    berkas = {"data/a.md": "# x", "ppid/laporan.html": "<p>", ".well-known/security.txt": "Contact"}
    uji = situs(berkas=berkas)
    assert {nama: (uji.site / nama).read_text() for nama in berkas} == berkas


def test_unknown_and_circular_parents_are_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    halaman = [
        {"alamat": "a/", "judul": "A", "induk": "tidak-ada/"},
        {"alamat": "b/", "judul": "B", "induk": "c/"},
        {"alamat": "c/", "judul": "C", "induk": "b/"},
    ]
    uji = proyek(tmp_path, halaman=halaman)
    uji.config(nav=["tentang.md"])
    uji.content("tentang.md", "# Tentang\n")
    Bangunan(uji).run()
    peringatan = "".join(r.getMessage() for r in caplog.records if r.levelname == "WARNING")
    assert [kata for kata in ("tidak-ada/", "b/", "c/") if f"'{kata}'" in peringatan] == [
        "tidak-ada/",
        "b/",
    ]


# On the screen


def test_panel_escapes_the_report() -> None:
    html = panel("<script> & lain", ada_halaman=True)
    assert "&lt;script&gt; &amp; lain" in html
    assert 'role="alert"' in html


class Layar:
    """A running `mkdocs serve`."""

    def __init__(self, uji: Proyek) -> None:
        with socket.socket() as pintu:
            pintu.bind(("127.0.0.1", 0))
            self.pintu = pintu.getsockname()[1]
        self.proses = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{self.pintu}"],
            cwd=uji.root,
            env=environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def tunggu(self, alamat: str, kata: str, *, tanpa: str = "\0") -> str:
        """Return the page as soon as it has one phrase and not the other."""
        html = ""
        batas = time.monotonic() + 20
        while time.monotonic() < batas and self.proses.poll() is None:
            try:
                url = f"http://127.0.0.1:{self.pintu}/layanan-publik/{alamat}"
                with urllib.request.urlopen(url, timeout=5) as jawab:
                    html = jawab.read().decode()
            except (urllib.error.URLError, TimeoutError):
                html = ""
            if kata in html and tanpa not in html:
                return html
            time.sleep(0.1)
        raise AssertionError(f"{kata!r} not seen at {alamat!r}: {html[-1500:]}")

    def tutup(self) -> None:
        self.proses.terminate()
        self.proses.wait(10)


def test_screen_shows_what_is_wrong_and_recovers(tmp_path: Path) -> None:
    uji = proyek(tmp_path, galat=["<salah> sekali"])
    uji.config(site_url="https://contoh.go.id/layanan-publik/")
    uji.content("tentang.md", "# Tentang\n")
    layar = Layar(uji)
    try:
        # Nothing good yet: the panel stands wherever the menu leads.
        for alamat in ("", "layanan/", "tentang/"):
            html = layar.tunggu(alamat, 'role="alert"')
            assert "&lt;salah&gt; sekali" in html
        uji.data()
        layar.tunggu("layanan/satu/izin/", "<h1>Izin</h1>", tanpa='role="alert"')
        # Bad again, now also by a failure of the program: the last good pages stay.
        uji.data(jatuh="site", nama="Nama lain")
        html = layar.tunggu("layanan/satu/izin/", "site jatuh")
        assert "<h1>Izin</h1>" in html
        assert "Situs Uji" in html
        # One page that cannot be made does not take the others with it.
        uji.data(halaman=[*LAYANAN[:3], {"alamat": "rusak/", "judul": "Rusak", "jatuh": True}])
        assert 'role="alert"' in layar.tunggu("rusak/", "isi jatuh")
        layar.tunggu("unit/satu/", "<h1>Unit", tanpa='role="alert"')
    finally:
        layar.tutup()
    assert not uji.site.exists()
