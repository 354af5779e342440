"""Our own abbreviations are spelled out at first use; foreign words carry their language."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from store_bantu import DOKUMEN, LAYANAN, PROFIL, Data
from terang import build
from terang.folder import Folder
from terang.hukum import SINGKATAN
from terang.pages.asing import Penanda

if TYPE_CHECKING:
    from collections.abc import Iterator

PAKET = Path(__file__).parents[1] / "plugins" / "terang"
BESAR = re.compile(r"(?<![\w#&-])[A-Z][A-Z0-9]{2,}(?:-[A-Z]+!?)?(?![\w-])")
DIKENAL = {
    "SMS",  # the everyday word, and the name of the channel
    "WIB",
    "WITA",
    "WIT",
    "SHA",  # SHA-256 names an algorithm
    "MIT",  # the name of a licence
    "ODC",
}
# A heading says in words what its abbreviation stands for; what follows spells it out.
BERJUDUL = re.compile(r"(?:Informasi publik|Prosedur kerja) \((?:PPID|SOP)\)")
SOP = """
    nomor: 7
    nama: Menerima tamu
    langkah:
      - aktivitas: Tamu mengisi buku.
    disahkan_oleh:
      jabatan: Kepala
      nip: 19700101 200001 1 001
"""
GLOSARIUM = """
    sop:
      istilah: SOP
      kepanjangan: Standar Operasional Prosedur
      arti: Cara kerja tertulis.
    live-chat:
      istilah: Live chat
      bahasa: en
      arti: Percakapan tertulis.
    oss:
      istilah: OSS
      kepanjangan: Online Single Submission
      bahasa: en
      arti: Sistem izin.
"""


def kata_templat(teks: str) -> str:
    """What a template prints itself, with the texts in its expressions."""
    ungkapan = re.findall(r"{[{%](.*?)[%}]}", teks, re.DOTALL)
    petik = " ".join(
        t for u in ungkapan for t in re.findall(r'"([^"]*)"', re.sub(r'singkat\("[^"]*"', "", u))
    )
    tampil = re.sub(r"<[^>]*>|{#.*?#}|{[{%].*?[%}]}", " ", teks, flags=re.DOTALL)
    return f"{tampil} {petik}"


def kata_python(teks: str) -> Iterator[str]:
    """The texts of a module that may reach readers: all but docstrings, keys and names."""
    pohon = ast.parse(teks)
    bukan = {
        id(simpul.value)
        for simpul in ast.walk(pohon)
        if isinstance(simpul, ast.Expr) and isinstance(simpul.value, ast.Constant)
    }
    for simpul in ast.walk(pohon):
        isi = simpul.value if isinstance(simpul, ast.Constant) else None
        if isinstance(isi, str) and id(simpul) not in bukan and " " in isi:
            yield isi


def asing(teks: str) -> list[str]:
    return [k for k in BESAR.findall(BERJUDUL.sub("", teks)) if k.split("-")[0] not in DIKENAL]


def test_penjaga_menemukan_singkatan() -> None:
    """The search of the two tests below finds what it must."""
    assert asing(kata_templat('<p>Lihat SOP {{ x }} atau {{ "nomor NIP" }}.</p>')) == ["SOP", "NIP"]
    assert asing(kata_templat('<h2>Informasi publik (PPID)</h2>{{ singkat("SOP") }}')) == []
    assert asing(" ".join(kata_python('"""SOP x."""\na = f"merujuk SOP {b}"'))) == ["SOP"]
    assert asing("di SP4N-LAPOR! dan WIB") == ["SP4N-LAPOR!"]


@pytest.mark.parametrize("templat", sorted(PAKET.glob("t*/**/*.html")), ids=lambda p: p.name)
def test_templat_tidak_menyingkat_sendiri(templat: Path) -> None:
    assert asing(kata_templat(templat.read_text("utf-8"))) == []


@pytest.mark.parametrize("ruang", ["pages", "formats", "derive"])
def test_kalimat_halaman_tidak_menyingkat(ruang: str) -> None:
    temu = {
        f"{modul.name}: {teks}"
        for modul in sorted((PAKET / ruang).glob("*.py"))
        for teks in kata_python(modul.read_text("utf-8"))
        if asing(teks)
    }
    assert temu == set()


def isi(tmp_path: Path, alamat: str, glosarium: str = GLOSARIUM) -> str:
    data = Data(tmp_path / "data").tulis(
        {
            "unit/balai/profil.yml": PROFIL,
            "unit/balai/sop/a.yml": SOP,
            "unit/balai/sop/b.yml": SOP.replace("7", "8"),
            "unit/balai/layanan/a.yml": LAYANAN
            + "sarana_prasarana:\n  sarana: [Ruang live chat]\n",
            "glosarium.yml": glosarium,
            **DOKUMEN,
        }
    )
    data.bersih()
    semua = build.site(build.load(Folder(data.akar))).pages
    return next(p for p in semua if p.alamat == alamat).body()


def test_sekali_per_halaman_dengan_tautan(tmp_path: Path) -> None:
    """Spelled out once, visibly and in the title; later uses are bare."""
    unit = isi(tmp_path, "unit/balai/")
    pertama = (
        '<a href="../../glosarium/sop/"><abbr title="Standar Operasional Prosedur">SOP</abbr></a> '
        "(Standar Operasional Prosedur) 7, 1 langkah (dihitung)</span>"
    )
    assert unit.count("<abbr") == 1
    assert pertama in unit
    assert '<span class="t-kecil">SOP 8, 1 langkah' in unit
    assert "\x05" not in unit
    sop = isi(tmp_path, "sop/balai/a/")
    assert '<abbr title="Nomor Induk Pegawai">NIP</abbr> (Nomor Induk Pegawai) 19700101' in sop


def test_tanpa_glosarium_tanpa_tautan(tmp_path: Path) -> None:
    """What the site's glossary does not hold is known all the same, and leads nowhere."""
    unit = isi(tmp_path, "unit/balai/", "{}\n")
    assert f'class="t-kecil"><abbr title="{SINGKATAN["SOP"].teks}">SOP</abbr> (' in unit
    assert "glosarium/sop" not in unit


def test_glosarium_badan_mengalahkan(tmp_path: Path) -> None:
    lain = GLOSARIUM.replace("Standar Operasional Prosedur", "Susunan <Pekerjaan>")
    assert "(Susunan &lt;Pekerjaan&gt;) 7" in isi(tmp_path, "unit/balai/", lain)


def test_kata_asing_bertanda(tmp_path: Path) -> None:
    layanan = isi(tmp_path, "layanan/balai/a/")
    assert '<li>Ruang <span lang="en">live chat</span></li>' in layanan
    istilah = isi(tmp_path, "glosarium/live-chat/")
    assert '<h1 id="judul"><span lang="en">Live chat</span></h1>' in istilah
    oss = isi(tmp_path, "glosarium/oss/")
    assert '<h1 id="judul">OSS</h1>' in oss
    assert 'Kepanjangan: <span lang="en">Online Single Submission</span>.' in oss


def test_hanya_kata_utuh_dan_yang_dikenal(tmp_path: Path) -> None:
    """Nothing is guessed: no part of a word, and no word the glossary does not hold."""
    data = Data(tmp_path / "data").tulis({"glosarium.yml": GLOSARIUM})
    tandai = Penanda(data.bersih())
    assert tandai("Ruang live chatting & server") == "Ruang live chatting &amp; server"
    assert tandai("LIVE CHAT, oss") == '<span lang="en">LIVE CHAT</span>, oss'
    data.tulis({"glosarium.yml": "{}\n"})
    assert tandai("a") == Penanda(data.bersih())("a")


def test_bahasa_lain_ditolak(tmp_path: Path) -> None:
    data = Data(tmp_path / "data").tulis({"glosarium.yml": GLOSARIUM.replace("en\n", "xx\n", 1)})
    assert data.keluhan() == [("M11", "glosarium.yml:8:11")]
