"""The invented site: it uses every part of a yearly report, and says on every page what it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

import pytest
from pydantic import BaseModel

from peramban import (
    axe,
    axe_problems,
    crawl,
    susunan,
    susunan_salah,
)
from terang import build as garis
from terang.folder import Folder
from terang.model import LaporanPpid
from terang.model import pembagian as pembagian_
from terang.model.lembar import PERINGATAN_PERAN
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from terang.store import Muatan

CONTOH = Path(__file__).parents[1] / "contoh"
HALAMAN = (
    "ppid/dinas-perizinan/2023/",  # every kind of table, printed totals, disputes, budget by line
    "ppid/dinas-kesehatan/2022/",  # a year cut short, merged groups, a counter without a time
    "ppid/kecamatan-karang-hulu/2024/",  # every kind of nothing
    "ppid/kabupaten-karangan/2023/",  # a body and its units, one of which did not report
)
DUA_DAFTAR = HALAMAN[0]
# .example and .invalid are set aside for examples (RFC 2606)
ASING = re.compile(r"(?:https?://|mailto:[^@\"]*@)([\w.-]+)")
# what the templates lead to, on every site; a map is only asked for the invented address
BOLEH = re.compile(
    r"(?:.*\.)?(?:example|invalid)|wa\.me|lapor\.go\.id|www\.openstreetmap\.org|www\.w3\.org"
    r"|creativecommons\.org|www\.apache\.org|squidfunk\.github\.io"
)
Literal_ = tuple[str, ...]


@pytest.fixture(scope="module")
def muatan() -> Muatan:
    return garis.load(Folder(CONTOH / "data"))


def _kelas(jenis: Any) -> Iterator[type[BaseModel]]:
    """Models named in a type, however deep."""
    if isinstance(jenis, type) and issubclass(jenis, BaseModel):
        yield jenis
    for satu in get_args(jenis):
        yield from _kelas(satu)


def _pilihan(jenis: Any) -> Iterator[Literal_]:
    """Lists of words a type lets choose from."""
    if get_origin(jenis) is Literal:
        yield tuple(map(str, get_args(jenis)))
        return
    for satu in get_args(jenis):
        yield from _pilihan(satu)


def _semua_model() -> set[type[BaseModel]]:
    lihat: set[type[BaseModel]] = set()
    antre: list[type[BaseModel]] = [LaporanPpid]
    while antre:
        kelas = antre.pop()
        if kelas not in lihat:
            lihat.add(kelas)
            antre += [k for f in kelas.model_fields.values() for k in _kelas(f.annotation)]
    return lihat


def _pemilik(kelas: type[BaseModel], bidang: str) -> str:
    """A field by the class that defines it: provenance is one field, wherever it stands."""
    asal = next(k for k in reversed(kelas.__mro__) if bidang in getattr(k, "model_fields", ()))
    return f"{asal.__name__.partition('[')[0]}.{bidang}"


def _isi(nilai: object) -> Iterator[BaseModel]:
    """Every model in a value, itself first."""
    if isinstance(nilai, BaseModel):
        yield nilai
        for bidang in type(nilai).model_fields:
            yield from _isi(getattr(nilai, bidang))
    elif isinstance(nilai, Mapping):
        for satu in nilai.values():
            yield from _isi(satu)
    elif isinstance(nilai, Sequence) and not isinstance(nilai, str):
        for satu in nilai:
            yield from _isi(satu)


def _laporan(muatan: Muatan) -> list[BaseModel]:
    assert muatan.store is not None
    return [
        satu
        for unit in muatan.store.unit.values()
        for entri in unit.ppid_laporan.values()
        for satu in _isi(entri.isi)
    ]


def test_tanpa_galat_dan_setiap_peringatan_dijelaskan(muatan: Muatan) -> None:
    assert muatan.store is not None
    assert [d for d in muatan.diagnostics if d.tingkat == "galat"] == []
    terbuka = [d for d in muatan.diagnostics if d.tingkat == "peringatan" and d.diakui is None]
    assert terbuka == []
    # M22 is the gate against personal data; it would be a galat
    assert not {d.aturan for d in muatan.diagnostics} & {"M22", "T01"}


def test_setiap_isi_laporan_dipakai(muatan: Muatan) -> None:
    wajib = {_pemilik(k, b) for k in _semua_model() for b in k.model_fields}
    assert {"LaporanPpid.arus", "Asal.terbaca", "KolomStatistik.putusan"} <= wajib
    dipakai = {_pemilik(type(m), b) for m in _laporan(muatan) for b in m.model_fields_set}
    assert sorted(wajib - dipakai) == []


def test_setiap_pilihan_dipakai(muatan: Muatan) -> None:
    """Every word of the report's lists, and every kind of nothing in a cell."""
    wajib = {
        (daftar, kata)
        for kelas in _semua_model()
        for bidang in kelas.model_fields.values()
        for daftar in _pilihan(bidang.annotation)
        for kata in daftar
    }
    # the lists of that module are all of them part of a report
    milik = {daftar for x in vars(pembagian_).values() for daftar in _pilihan(x)}
    assert len(milik) >= 10
    assert milik <= {daftar for daftar, _ in wajib}
    assert sorted(wajib - set(_terpakai(_laporan(muatan)))) == []
    sel = {f.nilai for m in _laporan(muatan) if hasattr(m, "isi") for f in m.isi.values()}
    assert set(Ketiadaan) <= sel


def _terpakai(semua: list[BaseModel]) -> Iterator[tuple[Literal_, str]]:
    for model in semua:
        for nama, bidang in type(model).model_fields.items():
            nilai = getattr(model, nama)
            ada = nilai if isinstance(nilai, tuple) else (nilai,)
            for daftar in _pilihan(bidang.annotation):
                for satu in ada:
                    if isinstance(satu, str) and not isinstance(satu, Enum) and satu in daftar:
                        yield daftar, satu


def test_satu_unit_tidak_melapor_satu_tahun(muatan: Muatan) -> None:
    assert muatan.store is not None
    tahun = {u: set(x.ppid_laporan) for u, x in muatan.store.unit.items()}
    tiga = {"2022", "2023", "2024"}
    assert tahun == {
        "kabupaten-karangan": tiga,
        "dinas-perizinan": tiga,
        "dinas-kesehatan": tiga,
        "kecamatan-karang-hulu": tiga - {"2023"},
        "badan-teladan": {"2025"},
    }


def test_setiap_halaman_mengaku_rekaan(situs_rekaan: Path) -> None:
    halaman = sorted(situs_rekaan.rglob("*.html"))
    assert len(halaman) > 30
    kalimat = {False: "Semua isi situs ini rekaan", True: PERINGATAN_PERAN["rekaan"]}
    tanpa = [h for h in halaman if kalimat[h.name == "laporan.html"] not in h.read_text("utf-8")]
    assert tanpa == []


def test_tidak_menunjuk_orang_atau_badan_nyata(situs_rekaan: Path) -> None:
    """Addresses on the web and for mail are reserved ones; no telephone can be dialled."""
    for halaman in situs_rekaan.rglob("*.html"):
        html = halaman.read_text("utf-8")
        inang = {i for i in ASING.findall(html) if not BOLEH.fullmatch(i)}
        assert inang == set(), halaman
        assert set(re.findall(r' href="tel:([^"]+)"', html)) <= {"0000000000", "+62000000000"}, (
            halaman
        )


def test_angka_dapat_diikuti_dengan_tangan(situs_rekaan: Path) -> None:
    """A figure of each kind, as it can be worked out from the tables with a pencil."""
    teks = {a: _teks(situs_rekaan, a) for a in HALAMAN}
    izin, sehat, hulu, kabupaten = (teks[a] for a in HALAMAN)
    assert "Diberi: 32 dari 37 permohonan (86,5 %)" in izin
    assert "Median 7,5 hari kerja" in izin
    assert "kelanjutannya tidak dicantumkan" in izin
    assert "Kelompok lain, digabung 7" in sehat
    assert "masa tidak disebut" in sehat
    assert "Jumlah dihitung ≥ 7 3 0 Tidak ada angka ≥ 10" in hulu
    assert "2 dari 3 unit melaporkan 2023" in kabupaten
    assert "Mencakup 81 dari 310 desa" in kabupaten
    assert "disamarkan" in _teks(situs_rekaan, "ppid/dinas-kesehatan/2023/")


def test_kelompok_kecil_tidak_terbit(situs_rekaan: Path) -> None:
    """Three and four people could be recognised; two of twenty-four even by what is left."""
    for tahun in ("2022", "2024"):
        isi = _teks(situs_rekaan, f"ppid/dinas-kesehatan/{tahun}/")
        assert "Kelompok lain, digabung" in isi
        assert "Yayasan" not in isi
        assert "Kelompok kader" not in isi
    assert "Penelitian" not in _teks(situs_rekaan, "ppid/dinas-kesehatan/2023/")


def _teks(situs: Path, alamat: str) -> str:
    html = (situs / alamat / "index.html").read_text("utf-8")
    isi = html[html.index("<article") : html.index("</article>")]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", isi))


def test_tautan_dan_jangkar(situs_rekaan: Path) -> None:
    assert crawl(situs_rekaan) == []


def test_setiap_tabel_punya_nama_sendiri(situs_rekaan: Path) -> None:
    html = (situs_rekaan / DUA_DAFTAR / "index.html").read_text("utf-8")
    nama = re.findall(r'<section[^>]* aria-label="([^"]+)"', html)
    assert len(nama) > 10
    assert sorted(nama) == sorted(set(nama))


@pytest.mark.browser
def test_axe_tanpa_pelanggaran(situs_rekaan: Path) -> None:
    # the fullest page and that of a body; the others are put together from the same parts
    assert axe_problems(axe(situs_rekaan, [HALAMAN[0], HALAMAN[-1]])) == []


@pytest.mark.browser
def test_susunan_halaman_laporan(situs_rekaan: Path) -> None:
    semua = susunan(situs_rekaan, HALAMAN)
    assert [h["alamat"] for h in semua] == list(HALAMAN)
    assert [salah for halaman in semua for salah in susunan_salah(halaman)] == []


@pytest.mark.browser
def test_html_sah(situs_rekaan: Path, html_salah: Callable[[Path], list[str]]) -> None:
    assert html_salah(situs_rekaan) == []
