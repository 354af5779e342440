"""Whatever a text field holds, it comes out as text: no element, attribute, template or link."""

from __future__ import annotations

import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from terang import build
from terang.folder import Folder
from terang.model.pembagian import JenisHasil
from terang.scalars.ketiadaan import KETIADAAN

if TYPE_CHECKING:
    from terang.spec import PageSpec

ROOT = Path(__file__).parents[1]
TANDA = "xq7"
RACUN = (
    f"<script>alert('{TANDA}')</script>",
    f"\"'><img src=x onerror={TANDA}>",
    "{{ 7 * 191 }} {% raise %} {# #}",
    f"</dd></dl></article><h1>{TANDA}</h1>",
    f"javascript:{TANDA}",
    "&lt;b&gt; &amp;amp; &#60;",
    "]]><!--<style>*{}</style>",
    f"[{TANDA}](javascript:alert(1)) **tebal** `kode`",
)
# fields whose text is free; every other scalar is typed and would be refused
BEBAS = frozenset(
    """
    nama nama_cetak nama_lain ringkasan teks ringkas uraian cetak catatan alasan terbaca
    semestinya siapa penanggung_jawab alamat_penanggung_jawab jalan kelurahan kecamatan
    kabupaten provinsi kode_pos tempat petugas lewat jabatan judul penerbit salinan pelaku
    kelengkapan keluaran tanya hasil hal ke sebutan pasal tentang singkatan kepanjangan sasaran
    kelompok bidang satuan judul_kbli sejak untuk nomor_cetak cara_bayar berlaku_mulai
    tercetak_di motto nama_induk salah_tulis keputusan aktivitas keterangan peringatan pencatatan
    arti istilah lembaran peralatan kualifikasi_pelaksana keterkaitan bentuk label tugas definisi
    """.split()  # noqa: SIM905
)
PILIHAN = r"[a-z0-9-]*"
HASIL = get_args(JenisHasil)


class Pengurai(HTMLParser):
    """Collects what could act: elements, event attributes, addresses."""

    def __init__(self) -> None:
        super().__init__()
        self.unsur: set[str] = set()
        self.bahaya: list[str] = []
        self.teks: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.unsur.add(tag)
        for nama, nilai in attrs:
            jahat = nama.startswith("on") or nama in {"style", "srcdoc"}
            alamat = nama in {"href", "src", "action"} and nilai is not None
            if jahat or (alamat and re.match(r"\s*(javascript|data|vbscript):", nilai or "", re.I)):
                self.bahaya.append(f"{tag} {nama}={nilai}")

    def handle_data(self, data: str) -> None:
        self.teks.append(data)


def _racuni(pohon: object, racun: str, kunci: str = "") -> object:
    if isinstance(pohon, dict):
        return {k: _racuni(v, racun, k) for k, v in pohon.items()}
    if isinstance(pohon, list):
        return [_racuni(v, racun, kunci) for v in pohon]
    # a single small word may be a choice or an id under the same key
    pilihan = str(pohon) in KETIADAAN or str(pohon) in HASIL or re.fullmatch(PILIHAN, str(pohon))
    bebas = kunci in BEBAS and not pilihan
    return f"{pohon} {racun}" if bebas else pohon


def _salin(ke: Path, racun: str) -> Path:
    data = ke / "data"
    for berkas in (ROOT / "data").rglob("*.yml"):
        pohon = yaml.load(berkas.read_bytes(), yaml.BaseLoader)
        sasaran = data / berkas.relative_to(ROOT / "data")
        sasaran.parent.mkdir(parents=True, exist_ok=True)
        beracun = pohon if berkas.name == "situs.yml" else _racuni(pohon, racun)
        sasaran.write_text(yaml.safe_dump(beracun, allow_unicode=True, sort_keys=False), "utf-8")
    return data


def _halaman(data: Path) -> tuple[PageSpec, ...]:
    muatan = build.load(Folder(data), tanggal=date(2026, 11, 20))
    galat = [d for d in muatan.diagnostics if d.aturan[0] in "YM"]
    assert galat == [], build.report(muatan)
    return build.site(muatan).pages


DIKENAL = frozenset(
    """
    p h1 h2 h3 dl dt dd div span a small strong section ul ol li table caption thead tbody tfoot
    tr th td br sup details summary wbr nav abbr
    figure svg title desc defs pattern g path text tspan
    """.split()  # noqa: SIM905
)


PENCARI = frozenset({*"form label input select option fieldset legend button noscript".split()})  # noqa: SIM905


BERSARING = re.compile(
    r"layanan/|ralat/|ppid/[^/]+/(dip|dikecualikan|berkala|serta-merta|setiap-saat)/"
)
"""Lists one can choose from."""


def _periksa(html: str, lain: frozenset[str] = frozenset()) -> str:
    urai = Pengurai()
    urai.feed(html)
    assert urai.bahaya == []
    assert urai.unsur <= DIKENAL | lain
    return "".join(urai.teks)


@pytest.mark.parametrize("racun", RACUN, ids=range(len(RACUN)))
def test_isian_jahat_tampil_sebagai_teks(tmp_path: Path, racun: str) -> None:
    halaman = _halaman(_salin(tmp_path, racun))
    assert len(halaman) > 10
    terlihat = 0
    for p in halaman:
        teks = _periksa(p.body(), PENCARI if BERSARING.fullmatch(p.alamat) else frozenset())
        terlihat += racun.split("\n")[0] in teks
        assert "1337" not in teks
    assert terlihat > 10


TEKS_BEBAS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co", "Cf", "Zl", "Zp")),
    min_size=1,
    max_size=40,
)


@given(sampel=TEKS_BEBAS)
def test_teks_sembarang_tidak_menjadi_unsur(
    tmp_path_factory: pytest.TempPathFactory, sampel: str
) -> None:
    from terang.render import environment

    templat = environment().from_string('<p title="{{ isi }}">{{ isi }}</p>')
    urai = Pengurai()
    urai.feed(templat.render(isi=sampel))
    assert urai.unsur == {"p"}
    assert urai.bahaya == []
    assert "".join(urai.teks) == sampel


@pytest.mark.parametrize("jahat", ["\0", "\x1b", "\u202e", "\u2066"], ids=ascii)
@pytest.mark.parametrize("gaya", ["langsung", "luputan"])
def test_huruf_kendali_ditolak_sebelum_terbit(tmp_path: Path, jahat: str, gaya: str) -> None:
    """NUL and the controls that turn text around never reach a page: the datum is refused."""
    data = _salin(tmp_path, "aman")
    profil = data / "unit/bpipi/profil.yml"
    isi = jahat if gaya == "langsung" else f"\\u{ord(jahat):04x}"
    profil.write_text(profil.read_text("utf-8") + f'\nringkasan_: "UPT {isi}"\n', "utf-8")
    muatan = build.load(Folder(data), tanggal=date(2026, 11, 20))
    assert build.stops(muatan, strict=False)
    keluhan = [d for d in muatan.diagnostics if d.aturan.startswith("Y")]
    assert {d.tempat[0].berkas for d in keluhan} == {"data/unit/bpipi/profil.yml"}
    assert jahat not in build.report(muatan)


def test_nama_jahat_di_bingkai_tema(tmp_path: Path) -> None:
    """Titles pass through the theme, which does not escape: the border must."""
    from peramban import build as bangun

    racun = RACUN[0] + RACUN[1]
    _salin(tmp_path, racun)
    for nama in ("mkdocs.yml", "content", "overrides"):
        asal = ROOT / nama
        (tmp_path / nama).symlink_to(asal, target_is_directory=asal.is_dir())
    teks = (ROOT / "mkdocs.yml").read_text("utf-8")
    (tmp_path / "mkdocs.yml").unlink()
    (tmp_path / "mkdocs.yml").write_text(teks, "utf-8")
    situs = bangun(tmp_path, tmp_path / "hasil", strict=False)
    html = (situs / "layanan/bpipi/pengujian/index.html").read_text("utf-8")
    pemuat = '<script type="module" src="../../../assets/halaman.js"></script>'
    assert html.count(pemuat) == 1
    urai = Pengurai()
    urai.feed(html.replace(pemuat, ""))
    assert urai.bahaya == []
    assert not urai.unsur & {"script", "img", "iframe", "style"}


BUNGLON = "bunglon-7531@rahasia.contoh.go.id"
SUMBER = "bpipi-laporan-kinerja-2023"


def _dengan_kanal(ke: Path, terbit: str) -> Path:
    """The example with a channel of our own, which everything that can name a channel names."""
    data = _salin(ke, "")
    unit = data / "unit" / "bpipi"
    with (unit / "kanal.yml").open("a", encoding="utf-8") as f:
        f.write(f"bunglon: {{jenis: surel, nilai: {BUNGLON}, terbit: {terbit}, ")
        f.write("tujuan: [informasi, pengaduan], ")
        f.write(f"berbeda: [{{nilai: lain.{BUNGLON}, sumber: bpipi-laporan-kinerja-2023}}], ")
        f.write("sumber: bpipi-laporan-kinerja-2023}\n")
    pengaduan = yaml.load((unit / "pengaduan.yml").read_bytes(), yaml.BaseLoader)
    pengaduan["kanal"].insert(0, "bunglon")
    (unit / "pengaduan.yml").write_text(yaml.safe_dump(pengaduan), "utf-8")
    (unit / "ppid").mkdir()
    (unit / "ppid" / "profil.yml").write_text(
        f"nama: PPID\nkanal: [bunglon]\nsumber: {SUMBER}\n", "utf-8"
    )
    umum = "jenis: kabar\njudul: Uji\nringkasan: Uji.\nmulai: 2026-11-19\nsampai: 2026-11-30\n"
    (unit / "pengumuman.yml").write_text(
        "uji: {" + ", ".join(umum.splitlines()) + f", kanal: [bunglon], sumber: {SUMBER}}}\n",
        "utf-8",
    )
    with (unit / "layanan" / "pengujian.yml").open("a", encoding="utf-8") as f:
        f.write("kanal: [bunglon]\ntersedia_di: [{unit: bpipi, kanal: [bunglon]}]\n")
    return data


@pytest.mark.parametrize("terbit", ["ya", "tidak"])
def test_kanal_yang_tidak_terbit_tidak_sampai_ke_situs(tmp_path: Path, terbit: str) -> None:
    """Not to a page, a search index or any other file; the same channel, public, is on all."""
    from peramban import build as bangun

    _dengan_kanal(tmp_path, terbit)
    for nama in ("mkdocs.yml", "content", "overrides"):
        (tmp_path / nama).symlink_to(ROOT / nama, target_is_directory=(ROOT / nama).is_dir())
    situs = bangun(tmp_path, tmp_path / "hasil", strict=False)
    memuat = {
        str(f.relative_to(situs))
        for f in situs.rglob("*")
        if f.is_file() and b"bunglon-7531" in f.read_bytes()
    }
    tampil = ("unit/bpipi", "layanan/bpipi/pengujian", "ppid/bpipi", "pengumuman/bpipi/uji")
    halaman = {f"{h}/index.html" for h in tampil}
    assert (memuat >= halaman) if terbit == "ya" else (memuat == set())


def test_halaman_mengambil_kanal_lewat_satu_pintu() -> None:
    """A page that looks channels up by itself would show those that are not public."""
    langsung = re.compile(r"cari\([\"']kanal|\bstore\.kanal\b|unit\.kanal\b|koleksi\([\"']kanal")
    terang = ROOT / "plugins" / "terang"
    berkas = [*(terang / "pages").glob("*.py"), *(terang / "templates").rglob("*.html")]
    berkas += (terang / "search").glob("*.py")
    assert len(berkas) > 10
    assert [b.name for b in berkas if langsung.search(b.read_text("utf-8"))] == []
    assert langsung.search((terang / "store" / "pilih.py").read_text("utf-8"))
