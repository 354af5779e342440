"""What a text is, when two are one, and what of the example project may not become official."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aturan import HARI_INI
from terang import hukum, rules
from terang.cli.baru import proyek as proyek_baru
from terang.cli.baru import tulis
from terang.folder import Folder
from terang.model import Dokumen, Kanal, Layanan, Profil, TemuanDiakui
from terang.model.butir import Butir, Syarat
from terang.model.dasar import Fakta, Kutipan, Model, Sumber
from terang.model.jam_layanan import Varian
from terang.model.prosedur import Langkah
from terang.rules import jelajah, sebut
from terang.rules.asal import dari_keyakinan
from terang.rules.banding import inti, lipat, nilai_kanal, rapi
from terang.rules.jenis_teks import DI_BIDANG, Jenis, jenis
from terang.scalars import Durasi, Tanggal, Teks
from terang.scalars.durasi import Batas, JenisHari, Satuan
from terang.store import muat

if TYPE_CHECKING:
    from collections.abc import Iterator

RULES = Path(rules.__file__).parent


@pytest.mark.parametrize(
    ("kelas", "bidang", "harap"),
    [
        (Butir, "teks", Jenis.SENDIRI),
        (Butir, "cetak", Jenis.KUTIPAN),
        (Syarat, "terbaca", Jenis.BUKAN),
        (Syarat, "hubungan", Jenis.BUKAN),
        (Syarat, "kasus", Jenis.SENDIRI),
        (Syarat, "tautan", Jenis.TAUTAN),
        (Kutipan, "peraturan", Jenis.BUKAN),
        (Kutipan, "pasal", Jenis.SENDIRI),
        (Fakta[Teks], "nilai", Jenis.CUPLIKAN),
        (Fakta[Teks], "catatan", Jenis.SENDIRI),
        (Dokumen, "judul", Jenis.CUPLIKAN),
        (Dokumen, "penerbit", Jenis.SENDIRI),
        (Kanal, "nilai", Jenis.PAKAI),
        (Kanal, "jenis", Jenis.BUKAN),
        (Layanan, "daring", Jenis.TAUTAN),
        (Langkah, "id", Jenis.BUKAN),
        (Langkah, "pelaku", Jenis.SENDIRI),
        (Varian, "nama", Jenis.SENDIRI),
        (Profil, "kode", Jenis.SENDIRI),
        (TemuanDiakui, "nilai", Jenis.BUKAN),
        (TemuanDiakui, "penjelasan", Jenis.SENDIRI),
    ],
)
def test_a_text_is_what_its_class_and_field_say(
    kelas: type[Model], bidang: str, harap: Jenis
) -> None:
    assert jenis(kelas, bidang) is harap


def test_what_is_said_of_fields_is_said_of_fields_there_are() -> None:
    assert [(k, b) for k, isi in DI_BIDANG.items() for b in isi if b not in k.model_fields] == []


def test_the_walk_meets_every_text_and_what_is_looked_for() -> None:
    store, _ = muat(Folder(Path(__file__).parents[1] / "data"))
    assert store is not None
    for entri in jelajah.semua_entri(store):
        teks: list[str] = []
        dicari: jelajah.Dicari = {Butir: None, Fakta[Teks]: None, Sumber: "tempat"}
        bagian = [s.isi for s in jelajah.jelajahi(entri.isi, dicari, teks)]
        assert sorted(teks) == sorted(t.teks for t in jelajah.tulisan(entri.isi))
        assert {t for b in _bagian(entri.isi) for t in _diisi(b)} <= set(teks)
        harap = [s for s in _bagian(entri.isi) if type(s) in dicari]
        assert bagian == [s for s in harap if not isinstance(s, Sumber) or s.tempat]


def _bagian(isi: object) -> Iterator[Model]:
    if isinstance(isi, Model):
        yield isi
        isi = tuple(isi.__dict__.values())
    if isinstance(isi, dict):
        isi = tuple(isi.values())
    if isinstance(isi, tuple):
        for satu in isi:
            yield from _bagian(satu)


def _diisi(isi: Model) -> Iterator[str]:
    """Texts of one part that are not its defaults."""
    for nama, info in type(isi).model_fields.items():
        nilai = getattr(isi, nama)
        for satu in nilai if isinstance(nilai, tuple) else (nilai,):
            if type(satu) is str and satu != info.default:
                yield satu


def test_example_project_may_not_become_official_as_it_is(tmp_path: Path) -> None:
    tulis(proyek_baru("dinas-uji", "Dinas Uji"), tmp_path)
    for peran in ("contoh", "resmi"):
        situs = tmp_path / "data" / "situs.yml"
        situs.write_text(re.sub(r"peran: \w+", f"peran: {peran}", situs.read_text()))
        store, keluhan = muat(Folder(tmp_path / "data"))
        assert keluhan == []
        assert store is not None
        temuan = [t for t in rules.periksa(store, HARI_INI) if t.aturan == "R28"]
        tersisa = {
            t.tempat(entri)
            for entri in jelajah.semua_entri(store)
            for t in jelajah.tulisan(entri.isi)
            if t.jenis is not Jenis.BUKAN and re.search(r"contoh|0000000", t.teks, re.IGNORECASE)
        }
        assert len(tersisa) > 20
        assert {t.tempat[0] for t in temuan} == (tersisa if peran == "resmi" else set())
        assert {t.tingkat for t in temuan} <= {"galat"}


durasi = st.builds(
    lambda satuan, jenis_hari, batas, a, b: Durasi(
        min(a, b), max(a, b), satuan, jenis_hari if satuan == "hari" else None, batas
    ),
    st.sampled_from(get_args(Satuan)),
    st.sampled_from(get_args(JenisHari)),
    st.sampled_from(get_args(Batas)),
    st.integers(1, 99_999),
    st.integers(1, 99_999),
)


@given(durasi)
def test_a_duration_is_named_as_it_is_typed(lama: Durasi) -> None:
    assert Durasi.baca(sebut.durasi(lama)) == lama
    assert sebut.durasi(lama).isascii()


@pytest.mark.parametrize(
    ("satu", "dua"),
    [("Dinas “Maju”", 'dinas "maju"'), ("Jum'at", "JUMAT"), (" a  b ", "a b")],
)
def test_names_that_are_one(satu: str, dua: str) -> None:
    assert lipat(satu) == lipat(dua)


@pytest.mark.parametrize(
    ("satu", "dua", "sama"),
    [
        ("Nomor B/41/I/2023", "b / 41 / i / 2023", True),
        ("No. 7", "7", True),
        ("SOP-01", "sop 01", True),
        ("SOP-01", "SOP-10", False),
        ("Nomorator 1", "1", False),
    ],
)
def test_numbers_of_documents(satu: str, dua: str, sama: bool) -> None:
    assert (inti(satu) == inti(dua)) is sama


@pytest.mark.parametrize(
    ("kanal", "satu", "dua", "sama"),
    [
        ("telepon", "031-8855149", "+62 (31) 885 5149", True),
        ("telepon", "031-8855149", "031-8855148", False),
        ("situs", "https://www.a.go.id/", "A.go.id", True),
        ("situs", "a.go.id/x", "a.go.id/y", False),
        ("instagram", "@dinas", "dinas", True),
    ],
)
def test_values_of_channels(kanal: str, satu: str, dua: str, sama: bool) -> None:
    assert (nilai_kanal(kanal, satu) == nilai_kanal(kanal, dua)) is sama


@given(st.text())
def test_folding_twice_folds_once(teks: str) -> None:
    assert rapi(rapi(teks)) == rapi(teks)


def test_law_is_data() -> None:
    assert len({n.id for n in hukum.NORMA}) == len(hukum.NORMA)
    rujukan = re.compile(r"\b(?:UU|PP|Perpres|Permen\w*)\s+(?:Nomor\s+)?\d+|\bPasal \d+")
    terpakai = {p.name: rujukan.findall(p.read_text("utf-8")) for p in RULES.glob("*.py")}
    assert {nama: isi for nama, isi in terpakai.items() if isi} == {}
    assert rujukan.search(hukum.JAM_KERJA.sebutan)


def test_a_norm_holds_from_its_day_to_its_last() -> None:
    norma = hukum.Norma("uji", "UU 1/2020", "V", Tanggal(2020, 5, 1), Tanggal(2021, 6))
    hari = [Tanggal(2020, 4, 30), Tanggal(2020, 5, 1), Tanggal(2021, 6, 30), Tanggal(2021, 7, 1)]
    assert [norma.berlaku(h.awal) for h in hari] == [False, True, True, False]


def test_what_is_known_from_memory_only_is_a_hint() -> None:
    assert dari_keyakinan("V") == dari_keyakinan("V2", "V") == "peringatan"
    assert dari_keyakinan("M") == dari_keyakinan("V", "M") == "saran"
