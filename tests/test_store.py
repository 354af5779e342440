"""The store: where data may lie, in which order, what is inherited from whom."""

from __future__ import annotations

import os
import random
import shutil
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store_bantu import DOKUMEN, KELUARGA, LAYANAN, PROFIL, STANDAR, Data
from terang.diagnostics.output import Format, render
from terang.folder import Folder
from terang.hukum import KOMPONEN
from terang.store import Store, muat, pilih
from terang.store.susunan import KOLEKSI, KOLEKSI_UNIT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[1]


@pytest.fixture
def data(tmp_path: Path) -> Data:
    return Data(tmp_path / "data")


def isi(store: Store | None) -> Any:
    """A store without the places its entries come from."""
    assert store is not None
    return _tanpa_tempat(
        {
            "situs": store.situs,
            "unit": {k: {f: getattr(u, f) for f in u.__slots__} for k, u in store.unit.items()},
            "dokumen": store.dokumen,
            "peraturan": store.peraturan,
            "glosarium": store.glosarium,
        }
    )


def _tanpa_tempat(nilai: Any) -> Any:
    if isinstance(nilai, dict):
        return {k: _tanpa_tempat(v) for k, v in nilai.items()}
    return (nilai.id, nilai.unit, nilai.isi) if hasattr(nilai, "berkas") else nilai


# Where data may lie


KUMPULAN = {"peraturan", "glosarium", "kanal", "tarif", "jam-layanan", "maklumat"}


def pecah(akar: Path) -> None:
    """Turn every collection file into a folder of files."""
    for berkas in [b for b in akar.rglob("*.yml") if b.stem in KUMPULAN]:
        for id_, satu in yaml.load(berkas.read_text("utf-8"), yaml.BaseLoader).items():
            tujuan = berkas.with_suffix("") / f"{id_}.yml"
            tujuan.parent.mkdir(exist_ok=True)
            tujuan.write_text(yaml.safe_dump(satu, allow_unicode=True), "utf-8")
        berkas.unlink()


def satukan(akar: Path) -> None:
    """Turn every folder of a collection into one file."""
    semua = {*KOLEKSI, *KOLEKSI_UNIT}
    folder = [
        f for f in akar.rglob("*") if f.is_dir() and {f.name, f"{f.parent.name}/{f.name}"} & semua
    ]
    for satu in reversed(folder):  # a collection may lie in the folder of another
        milik = [b for b in satu.glob("*.yml") if f"{satu.name}/{b.stem}" not in semua]
        entri = {b.stem: yaml.load(b.read_text("utf-8"), yaml.BaseLoader) for b in milik}
        satu.with_suffix(".yml").write_text(yaml.safe_dump(entri, allow_unicode=True), "utf-8")
        for berkas in milik:
            berkas.unlink()
        if not any(satu.iterdir()):
            satu.rmdir()


@pytest.mark.parametrize("ubah", [(pecah,), (satukan,), (pecah, satukan)])
def test_berkas_dan_folder_sama(ubah: tuple[Callable[[Path], None], ...], tmp_path: Path) -> None:
    """The example, with every collection as a folder, as one file, or the other way round."""
    akar = Path(shutil.copytree(ROOT / "data", tmp_path / "data"))
    for satu in ubah:
        satu(akar)
    store, keluhan = muat(Folder(akar))
    assert keluhan == []
    assert isi(store) == isi(muat(Folder(ROOT / "data"))[0])


def test_berkas_dan_folder_berdampingan(data: Data) -> None:
    data.tulis(
        {
            "unit/a/profil.yml": PROFIL,
            "unit/a/kanal.yml": "satu: {jenis: loket}\n",
            "unit/a/kanal/dua.yml": "jenis: loket\n",
        }
    )
    assert set(data.bersih().unit["a"].kanal) == {"satu", "dua"}


def test_delapan_belas_layanan_di_satu_lembar(data: Data) -> None:
    """A sheet of eighteen services, in the order of the sheet."""
    nama = [f"layanan-{n:02}" for n in range(18, 0, -1)]
    lembar = "".join(f"{n}:\n  nama: {n}\n  ringkasan: x\n  standar: s\n" for n in nama)
    data.tulis(
        DOKUMEN
        | {
            "unit/a/profil.yml": PROFIL,
            "unit/a/standar/s.yml": STANDAR + "jumlah_layanan_disebut: 18\n",
            "unit/a/layanan.yml": lembar,
        }
    )
    store = data.bersih()
    assert [e.id for e in store.layanan()] == nama
    assert {str(store.standar(e)) for e in store.layanan()} == {str(store.unit["a"].standar["s"])}
    entri = store.unit["a"].layanan["layanan-18"]
    assert (entri.berkas, entri.jalur) == ("data/unit/a/layanan.yml", ("layanan-18",))


@pytest.mark.parametrize("benih", range(3))
def test_urutan_folder_tidak_berarti(benih: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """File systems list names in any order; store and findings come out the same."""
    harap = muat(Folder(ROOT / "data"))
    asli = os.walk
    acak = random.Random(benih)

    def walk(akar: Any, *args: Any, **kwargs: Any) -> Iterator[Any]:
        for induk, folder, berkas in asli(akar, *args, **kwargs):
            acak.shuffle(folder)
            acak.shuffle(berkas)
            yield induk, folder, berkas

    monkeypatch.setattr(os, "walk", walk)
    nyata = muat(Folder(ROOT / "data"))
    assert nyata == harap
    assert isinstance(nyata[0], Store)
    assert [e.id for e in nyata[0].layanan()] == [e.id for e in (harap[0] or nyata[0]).layanan()]


def test_dua_kali_muat_sama() -> None:
    satu, dua = muat(Folder(ROOT / "data")), muat(Folder(ROOT / "data"))
    assert satu == dua
    assert asdict(satu[0].situs) if satu[0] else False


def test_nama_berawalan_titik_dilewati(data: Data) -> None:
    data.tulis({".git/x.yml": "a", "_skema/x.json": "{}", "unit/a/.draf.yml": "a"})
    assert data.bersih().unit == {}


@pytest.mark.parametrize("nama", [".", "data", "./data", "../induk/data"])
def test_folder_data_disebut_bagaimanapun(
    nama: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Findings name files below the data directory's own name, however it was given."""
    data = Data(tmp_path / "induk" / "data").tulis({"asing.yml": "a: b\n"})
    monkeypatch.chdir(data.akar if nama == "." else data.akar.parent)
    _, keluhan = muat(Folder(Path(nama)))
    assert [d.tempat[0].berkas for d in keluhan] == ["data/asing.yml"]


def test_tanpa_folder_data(tmp_path: Path) -> None:
    store, (satu,) = muat(Folder(tmp_path / "tidak-ada"))
    assert store is None
    assert (satu.aturan, satu.tempat[0].berkas) == ("M31", "tidak-ada/situs.yml")


# Links and files of an odd kind


@pytest.mark.parametrize(
    ("tautan", "tujuan", "harap"),
    [
        ("unit/a/kanal.yml", "../b/kanal.yml", []),
        ("unit/a/kanal.yml", "../../../luar/kanal.yml", ["M29"]),
        ("unit/a/kanal", "../../../luar", ["M29"]),
        ("unit/a/kanal", "../b", ["M29"]),
        ("unit/a/kanal.yml", "kanal.yml", ["M29"]),
        ("unit/a/kanal.yml", "hilang.yml", ["M35"]),
        ("unit/c", "/", ["M29"]),
    ],
)
def test_tautan_simbolik(tautan: str, tujuan: str, harap: list[str], data: Data) -> None:
    data.tulis(
        {
            "unit/a/profil.yml": PROFIL,
            "unit/b/profil.yml": PROFIL,
            "unit/b/kanal.yml": "loket: {jenis: loket}\n",
            "../luar/kanal.yml": "rahasia: {jenis: loket}\n",
        }
    )
    (data.akar / tautan).symlink_to(tujuan)
    store, keluhan = muat(Folder(data.akar))
    assert [d.aturan for d in keluhan] == harap
    assert store is not None
    assert "rahasia" not in store.unit["a"].kanal
    assert ("loket" in store.unit["a"].kanal) == (harap == [])


def test_berkas_yang_bukan_berkas(data: Data) -> None:
    """A pipe would be read for ever, and a folder named as a file is a folder."""
    data.tulis({"unit/a/profil.yml": PROFIL, "unit/a/tarif.yml/a.yml": "a: b\n"})
    os.mkfifo(data.akar / "unit/a/kanal.yml")
    assert data.keluhan() == [
        ("M28", "unit/a/tarif.yml/a.yml:1:1"),
        ("M35", "unit/a/kanal.yml:1:1"),
    ]


def test_nama_berkas_yang_bukan_teks(data: Data) -> None:
    nama = os.fsdecode(b"unit/a/l\xff.yml")
    data.tulis({"unit/a/profil.yml": PROFIL})
    (data.akar / nama).write_bytes(b"a: b\n")
    _, keluhan = muat(Folder(data.akar))
    assert [d.aturan for d in keluhan] == ["M28"]
    for bentuk in get_args(Format):
        assert "M28" in render(keluhan, data.sumber, bentuk).encode().decode()


# Inheritance


def test_pewarisan_pengaduan(data: Data) -> None:
    """Service over standard over unit over those above, at any depth; the nearest holds whole."""
    data.tulis(KELUARGA | DOKUMEN | {"unit/loket/layanan/izin.yml": LAYANAN + "standar: s\n"})
    data.tulis({"unit/loket/standar/s.yml": STANDAR})

    def dari() -> tuple[str, str] | None:
        store = data.bersih()
        satu = store.komponen(store.unit["loket"].layanan["izin"]).get("penanganan_pengaduan")
        return (satu.dari, satu.isi.siapa) if satu else None

    assert dari() is None
    data.tulis({"unit/kementerian/pengaduan.yml": "siapa: kementerian\n"})
    assert dari() == ("induk", "kementerian")
    data.tulis({"unit/seksi/pengaduan.yml": "siapa: seksi\n"})
    assert dari() == ("induk", "seksi")
    data.tulis({"unit/loket/pengaduan.yml": "siapa: loket\n"})
    assert dari() == ("unit", "loket")
    aduan = "penanganan_pengaduan: {siapa: standar}\n"
    data.tulis({"unit/loket/standar/s.yml": STANDAR + aduan})
    assert dari() == ("standar", "standar")
    aduan = "standar: s\npenanganan_pengaduan: {siapa: layanan}\n"
    data.tulis({"unit/loket/layanan/izin.yml": LAYANAN + aduan})
    assert dari() == ("layanan", "layanan")


@given(
    di_layanan=st.sets(st.sampled_from([k.id for k in KOMPONEN])),
    di_standar=st.sets(st.sampled_from([k.id for k in KOMPONEN])),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
def test_pewarisan_komponen(di_layanan: set[str], di_standar: set[str], tmp_path: Path) -> None:
    data = Data(tmp_path / "data")
    kosong = "".join(f"{k}: tidak berlaku\n" for k in sorted(di_layanan))
    bersama = "".join(f"{k}: tidak ada data\n" for k in sorted(di_standar))
    data.tulis(
        DOKUMEN
        | {
            "unit/a/profil.yml": PROFIL,
            "unit/a/standar/s.yml": STANDAR + bersama,
            "unit/a/layanan/izin.yml": LAYANAN + "standar: s\n" + kosong,
        }
    )
    store = data.bersih()
    hasil = store.komponen(store.unit["a"].layanan["izin"])
    assert {k for k, t in hasil.items() if t.dari == "layanan"} == di_layanan
    assert {k for k, t in hasil.items() if t.dari == "standar"} == di_standar - di_layanan
    assert list(hasil) == [k.id for k in KOMPONEN if k.id in hasil], "in the order of the law"
    for k, t in hasil.items():
        assert t.tempat("x").jalur == (k, "x")
        assert t.tempat().berkas.endswith("s.yml" if t.dari == "standar" else "izin.yml")


def test_pewarisan_kanal_dan_rujukan(data: Data) -> None:
    """Channels come whole from the nearest unit that has any; ids are looked for upwards."""
    data.tulis(
        KELUARGA
        | DOKUMEN
        | {
            "unit/kementerian/kanal.yml": "lapor: {jenis: lapor}\nsurat: {jenis: surat}\n",
            "unit/kementerian/standar/umum.yml": STANDAR + "jumlah_pelaksana: 3\n",
            "unit/balai/kanal.yml": "surat: {jenis: loket}\n",
            "unit/loket/pengaduan.yml": "kanal: [surat, lapor, kementerian/surat]\n",
            "unit/loket/layanan/izin.yml": LAYANAN + "standar: umum\n",
        }
    )
    store = data.bersih()
    assert list(store.kanal("loket")) == ["surat"]
    assert list(store.kanal("kementerian")) == ["lapor", "surat"]
    assert [u.id for u in store.silsilah("loket")] == ["loket", "seksi", "balai", "kementerian"]

    def unit(ref: str) -> str | None:
        satu = store.cari("kanal", "loket", ref)
        return satu.unit if satu else None

    assert unit("surat") == "balai"
    assert unit("lapor") == "kementerian"
    assert unit("kementerian/surat") == "kementerian"
    assert unit("balai/lapor") is None
    assert unit("tidak-ada/surat") is None
    komponen = store.komponen(store.unit["loket"].layanan["izin"])
    assert komponen["jumlah_pelaksana"].entri.unit == "kementerian"
    dokumen = store.dokumen_layanan(store.unit["loket"].layanan["izin"])
    assert dokumen is not None
    assert dokumen.id == "sk"


def test_kanal_yang_tidak_terbit(data: Data) -> None:
    """It is there to be referred to, but a unit without a public channel has none of its own."""
    data.tulis(
        KELUARGA
        | {
            "unit/kementerian/kanal.yml": "surat: {jenis: surat}\ndalam: "
            "{jenis: loket, terbit: tidak}\n",
            "unit/balai/kanal.yml": "meja: {jenis: loket, terbit: tidak}\n",
        }
    )
    store = data.bersih()
    assert list(store.kanal("balai")) == ["surat"]
    hari = date(2026, 11, 20)
    assert [e.id for e in pilih.kanal(store, "balai", hari)] == ["surat"]
    rujukan = ["meja", "dalam", "surat", "tidak-ada"]
    assert [e.id for e in pilih.kanal_dirujuk(store, "balai", rujukan, hari)] == ["surat"]
    assert store.cari("kanal", "balai", "meja") is not None


def test_jam_tidak_diwariskan(data: Data) -> None:
    jam = "loket: {jam: {hari: Senin, sesi: 08.00-12.00}}\n"
    store = data.tulis(KELUARGA | {"unit/balai/jam-layanan.yml": jam}).bersih()
    assert list(store.unit["balai"].jam_layanan) == ["loket"]
    assert store.unit["seksi"].jam_layanan == {}


def test_beberapa_loket(data: Data) -> None:
    """Several desks with hours and zones of their own; a service names the one it uses."""
    data.tulis(
        {
            "unit/a/profil.yml": PROFIL,
            "unit/a/jam-layanan.yml": """
                pendaftaran: {jam: {hari: Senin-Jumat, sesi: 08.00-12.00}}
                pengambilan: {zona: WITA, tempat: Lantai 2, jam: {hari: Senin, sesi: 13.00-15.00}}
            """,
            "unit/a/layanan/izin.yml": LAYANAN + "jam_layanan: pengambilan\n",
        }
    )
    store = data.bersih()
    loket = store.cari("jam_layanan", "a", "pengambilan")
    assert loket is not None
    assert loket.isi.zona == "WITA"
    assert len(store.unit["a"].jam_layanan) == 2


def test_folder_disebut_dengan_titik(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--data .` names files as from the parent, and excerpts find them."""
    from terang import build

    data = tmp_path / "data"
    data.mkdir()
    (data / "situs.yml").write_text("nama: Uji\nwarna: biru\n", "utf-8")
    monkeypatch.chdir(data)
    muatan = build.load(Folder(Path()))
    assert {d.tempat[0].berkas for d in muatan.diagnostics} == {"data/situs.yml"}
    assert "2 | warna: biru" in build.report(muatan)


def test_kutipan_tidak_mengikuti_tautan_keluar(tmp_path: Path) -> None:
    from terang import build

    rahasia = tmp_path / "rahasia.yml"
    rahasia.write_text("kata: sandi\n", "utf-8")
    data = tmp_path / "data"
    data.mkdir()
    (data / "situs.yml").symlink_to(rahasia)
    muatan = build.load(Folder(data))
    assert "M29" in {d.aturan for d in muatan.diagnostics}
    assert "sandi" not in build.report(muatan)


def test_dua_proses_membaca_hal_yang_sama(tmp_path: Path) -> None:
    """Sound and unsound files alike: the same Store, the same messages in the same order."""
    from bench import buat

    buat.buat(tmp_path, 80)
    data = tmp_path / "data"
    berkas = sorted((data / "unit").rglob("layanan/*.yml"))
    berkas[7].write_text("nama: [rusak\n", "utf-8")
    berkas[30].write_text(berkas[30].read_text("utf-8").replace("nama:", "namaa:", 1), "utf-8")
    berkas[60].write_bytes(b"\xff\xfe")
    (data / "asing.yml").write_text("a: b\n", "utf-8")
    satu, dua = muat(Folder(data)), muat(Folder(data, serentak=True))
    assert len(dua[1]) > 3
    assert satu == dua


@pytest.mark.parametrize("folder", ["unit", "unit/a", "unit/a/layanan"])
def test_folder_yang_tertutup_disebut(
    folder: str, data: Data, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody may take what the system does not show for something that is not there."""
    data.tulis({"unit/a/profil.yml": PROFIL, "unit/a/layanan/x.yml": LAYANAN})
    buka = os.scandir

    def tertutup(jalur: Any) -> Any:
        if Path(jalur) == data.akar / folder:
            raise PermissionError(13, "Permission denied", str(jalur))
        return buka(jalur)

    monkeypatch.setattr(os, "scandir", tertutup)
    assert ("M35", f"{folder}:1:1") in data.keluhan()
