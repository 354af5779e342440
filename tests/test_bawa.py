"""How pages end: whom to tell, with what message, and passing on, whatever the text holds."""

from __future__ import annotations

import html as htm
import re
from typing import TYPE_CHECKING, cast
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aturan import KANAL, PENGADUAN, UJI, Ubah, proyek
from terang import build
from terang.folder import Folder
from terang.model import Kanal
from terang.pages import kontak
from terang.pages.periksa import rapat
from terang.render import environment
from terang.spec import Pilihan
from test_halaman import HARI, L_UJI, U_DINAS, html, teks

if TYPE_CHECKING:
    from pathlib import Path

SUREL = Kanal(jenis="surel", nilai="aduan@contoh.go.id")
WA = Kanal(jenis="whatsapp", nilai="0812-3456-7890")
TEKS = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=80)
KANAL_UJI = "{id}:\n  jenis: {jenis}\n  nilai: {nilai}\n  tujuan: [pengaduan]\n{lain}"
DINAS_SUREL = KANAL_UJI.format(id="surat-el", jenis="surel", nilai="aduan@contoh.go.id", lain="")
DINAS_WA = KANAL_UJI.format(id="wa", jenis="whatsapp", nilai="081234567890", lain="")
RUJUK = "kanal: [telepon, loket]\n"


def _dari_atribut(tautan: str) -> str:
    """The link as a browser reads it out of a page; it must be alone there."""
    isi = environment().from_string('<a href="{{ x }}">y</a>').render(x=tautan)
    cocok = re.fullmatch(r'<a href="([^"<>]*)">y</a>', isi)
    assert cocok
    return htm.unescape(cocok[1])


def _isian(tautan: str) -> dict[str, str]:
    return {k: v[0] for k, v in parse_qs(urlsplit(tautan).query, keep_blank_values=True).items()}


@given(judul=TEKS, isi=TEKS)
def test_surel_membawa_teks_apa_pun(judul: str, isi: str) -> None:
    tautan = _dari_atribut(kontak.berpesan(SUREL, judul, isi))
    assert tautan.isascii()
    assert urlsplit(tautan).path == "aduan@contoh.go.id"
    assert not {"\r", "\n"} & {*unquote(tautan.split("&body=")[0])}  # no header of its own
    assert _isian(tautan)["subject"] == " ".join(judul.split())
    assert _isian(tautan)["body"].replace("\r\n", "\n") == isi


@given(judul=TEKS, isi=TEKS)
def test_whatsapp_membawa_teks_apa_pun(judul: str, isi: str) -> None:
    for tautan, nomor in (
        (kontak.berpesan(WA, judul, isi), "/6281234567890"),
        (kontak.bagikan_wa(judul, isi), "/"),
    ):
        urai = urlsplit(_dari_atribut(tautan))
        assert (urai.scheme, urai.netloc, urai.path) == ("https", "wa.me", nomor)
        assert urai.fragment == ""
        assert _isian(tautan) == {"text": f"{judul}\n{isi}"}


def test_kanal_tanpa_pesan_ditolak() -> None:
    with pytest.raises(ValueError, match="telepon"):
        kontak.berpesan(Kanal(jenis="telepon", nilai="021-5551234"), "a", "b")


def _penutup(isi: str) -> str:
    return isi[isi.index('<div class="t-bawa">') :]


def _keliru(isi: str) -> tuple[str, str]:
    """Where "Ada yang keliru?" leads, and its words."""
    baris = _penutup(isi).partition("Ada yang keliru?")[2]
    cocok = re.search(r'href="([^"]*)"', baris)
    return htm.unescape(cocok[1]) if cocok else "", teks(baris).strip()


def test_surel_unit_didahulukan(tmp_path: Path) -> None:
    ubah = (Ubah(KANAL, "", DINAS_WA + DINAS_SUREL), Ubah(PENGADUAN, RUJUK, ""))
    tautan, kata = _keliru(html(tmp_path, L_UJI, *ubah))
    assert tautan.startswith("mailto:aduan@contoh.go.id?")
    assert kata == "Tulis ke Perizinan lewat surel."
    isian = _isian(tautan)
    assert isian["subject"].startswith("Keliru: ")
    alamat, edisi = isian["body"].splitlines()[:2]
    assert alamat.endswith(f"/{L_UJI}")
    assert edisi == "Data per 1 Juni 2024, dibangun 1 Juni 2024"


def test_whatsapp_unit(tmp_path: Path) -> None:
    ubah = (Ubah(KANAL, "", DINAS_WA), Ubah(PENGADUAN, RUJUK, "kanal: [telepon, wa]\n"))
    tautan, kata = _keliru(html(tmp_path, U_DINAS, *ubah))
    assert tautan.startswith("https://wa.me/6281234567890?text=Keliru:%20")
    assert kata == "Tulis ke Perizinan lewat WhatsApp."


@pytest.mark.parametrize(
    "lain",
    ["  terbit: tidak\n", "  sampai: 2020\n", "  mulai: 2030\n", "  pasti: tidak\n"],
)
def test_hanya_kanal_umum_yang_berlaku_dan_pasti(tmp_path: Path, lain: str) -> None:
    """Else the page of every channel; a doubtful address would tell a stranger."""
    ubah = (
        Ubah(KANAL, "", DINAS_SUREL + lain),
        Ubah(PENGADUAN, RUJUK, "kanal: [telepon, surat-el]\n"),
    )
    isi = html(tmp_path, L_UJI, *ubah)
    assert _keliru(isi) == ("../../../pengaduan/dinas/", "Sampaikan ke Perizinan.")


def test_unit_tanpa_kanal_mengatakannya(tmp_path: Path) -> None:
    p = proyek(tmp_path)
    (p.data / PENGADUAN).unlink()
    (p.data / KANAL).write_text(
        re.sub(r"\bpengaduan\b", "informasi", (p.data / KANAL).read_text("utf-8")), "utf-8"
    )
    halaman = {s.alamat: s for s in build.site(build.load(Folder(p.data), tanggal=HARI)).pages}
    tautan, kata = _keliru(halaman["jam/dinas/"].body())
    assert tautan == "../../pengaduan/"
    assert kata == "Perizinan belum mencantumkan kanal pengaduan; lihat kanal badan lain."


def test_setiap_halaman_berdata_berpenutup(tmp_path: Path) -> None:
    p = proyek(tmp_path)
    halaman = build.site(build.load(Folder(p.data), tanggal=HARI)).pages
    isi = {s.alamat: s.body() for s in halaman}
    assert {a for a, b in isi.items() if b.count("Ada yang keliru?") != 1} == {""}
    bagi = {a.partition("/")[0] for a, b in isi.items() if "https://wa.me/?" in b}
    assert bagi == {"unit", "layanan", "dokumen", "pengumuman", "ppid", "kinerja", "skm"}
    assert "https://wa.me/?" not in isi["layanan/"]
    assert _keliru(isi["peraturan/"])[0] == "../pengaduan/"
    assert _keliru(isi["pengaduan/dinas/"]) == ("", "Sampaikan lewat kanal di halaman ini.")


def test_alamat_dasar_dari_inang(tmp_path: Path) -> None:
    p = proyek(tmp_path)
    pilihan = Pilihan(alamat_dasar="https://lain.go.id/a")
    situs = build.site(build.load(Folder(p.data), tanggal=HARI), pilihan)
    isi = {s.alamat: s for s in situs.pages}[L_UJI].body()
    assert "%0Ahttps://lain.go.id/a/layanan/dinas/uji/" in _penutup(isi)


def test_daftar_periksa_bila_ada_syarat(tmp_path: Path) -> None:
    isi = html(tmp_path / "ada", L_UJI)
    assert isi.count('id="daftar-periksa"') == isi.count('href="#daftar-periksa"') == 1
    tanpa = Ubah(UJI, "persyaratan: [Contoh barang]\n", "")
    assert "daftar-periksa" not in html(tmp_path / "tiada", L_UJI, tanpa)


def test_rapat_menurut_panjang() -> None:
    from terang.model.komponen import Persyaratan

    def syarat(banyak: int, teks: str) -> bool:
        isi = Persyaratan.model_validate({"syarat": [{"teks": teks}] * banyak})
        return rapat(isi.syarat)

    assert not syarat(20, "KTP")
    assert syarat(21, "KTP")
    assert syarat(8, "Surat keterangan " * 12)
    bersarang = cast("dict[str, object]", {"teks": "Umum", "butir": [{"teks": "KTP"}] * 20})
    assert rapat(Persyaratan.model_validate({"syarat": [bersarang]}).syarat)
