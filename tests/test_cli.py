"""The command `terang`, through its command line."""

from __future__ import annotations

import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from terang import __version__, build
from terang.cli import main
from terang.cli.skema import nama_skema
from terang.store.susunan import MODEL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terang.folder import Folder

ROOT = Path(__file__).parents[1]
NAMA = "Dinas Contoh"
INGGRIS = re.compile(
    r"\b(Usage|Options?|Commands|Arguments?|Error|Show|required|Missing|No such)\b"
)

PERINTAH = [sys.executable, "-c", "import sys; from terang.cli import main; sys.exit(main())"]

Jalankan = subprocess.CompletedProcess[bytes]


class YamlInti(yaml.SafeLoader):
    """YAML as editors read it: the core schema of 1.2."""


YamlInti.yaml_implicit_resolvers = {}

for tag, pola, awal in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    (
        "float",
        r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?",
        list("-+.0123456789"),
    ),
):
    YamlInti.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pola})$"), awal)


@pytest.fixture(scope="module")
def asli(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new project, not to be changed."""
    tujuan = tmp_path_factory.mktemp("baru") / "proyek"
    assert main(["baru", str(tujuan), "--unit", "dinas-contoh", "--nama", NAMA]) == 0
    return tujuan


@pytest.fixture
def proyek(asli: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new project of one's own, in which the command runs."""
    tujuan = tmp_path / "proyek"
    shutil.copytree(asli, tujuan)
    monkeypatch.chdir(tujuan)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    return tujuan


def proses(*args: str, cwd: Path, **env: str) -> Jalankan:
    return subprocess.run(
        [*PERINTAH, *args],
        cwd=cwd,
        env={**os.environ, **env},
        capture_output=True,
        check=False,
    )


def rusak(proyek: Path) -> None:
    """Plant a `galat`."""
    (proyek / "data" / "unit" / "dinas-contoh" / "kanal.yml").write_text("surel: {jenis: x}\n")


def kurang(proyek: Path) -> None:
    """Plant a `peringatan`."""
    (proyek / "data" / "unit" / "dinas-contoh" / "maklumat.yml").unlink()


# terang periksa


@pytest.mark.parametrize(("tanam", "biasa", "ketat"), [(None, 0, 0), (kurang, 0, 1), (rusak, 1, 1)])
def test_exit_code(
    proyek: Path, tanam: Callable[[Path], None] | None, biasa: int, ketat: int
) -> None:
    if tanam:
        tanam(proyek)
    assert main(["periksa"]) == biasa
    assert main(["periksa", "--strict"]) == ketat


def test_json_is_the_contract(proyek: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rusak(proyek)
    assert main(["periksa", "--format", "json"]) == 1
    laporan = json.loads(capsys.readouterr().out)
    assert list(laporan) == ["versi", "ringkasan", "temuan"]
    assert laporan["ringkasan"]["galat"] > 0
    temuan = laporan["temuan"][0]
    assert temuan["tingkat"] == "galat"
    assert temuan["lokasi"][0] == {
        "berkas": "data/unit/dinas-contoh/kanal.yml",
        "baris": 1,
        "kolom": 16,
        "jalur": "surel.jenis",
    }


@pytest.mark.parametrize(
    ("bentuk", "ada"),
    [("teks", "kanal.yml:1:16"), ("sarif", '"version": "2.1.0"'), ("github", "::error file=")],
)
def test_formats(proyek: Path, capsys: pytest.CaptureFixture[str], bentuk: str, ada: str) -> None:
    rusak(proyek)
    assert main(["periksa", "--format", bentuk]) == 1
    keluar = capsys.readouterr()
    assert ada in keluar.out
    assert keluar.err == ""


@pytest.mark.parametrize("tempat", [".", "../data", "../../proyek/data/"])
def test_files_are_named_from_the_parent_of_data(
    proyek: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tempat: str,
) -> None:
    rusak(proyek)
    monkeypatch.chdir(proyek / "data")
    assert main(["periksa", "--format", "json", "--data", tempat]) == 1
    laporan = json.loads(capsys.readouterr().out)
    berkas = {lokasi["berkas"] for satu in laporan["temuan"] for lokasi in satu["lokasi"]}
    assert "data/unit/dinas-contoh/kanal.yml" in berkas


@pytest.mark.parametrize("data", ["tidak-ada", "mkdocs.yml"])
def test_no_data_directory(proyek: Path, capsys: pytest.CaptureFixture[str], data: str) -> None:
    assert main(["periksa", "--data", data]) == 2
    keluar = capsys.readouterr()
    assert keluar.out == ""
    assert f"folder data '{data}'" in keluar.err
    assert "--data DIR" in keluar.err


def test_date_comes_from_the_environment(
    proyek: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    diminta: list[date | None] = []
    muat = build.load

    def catat(folder: Folder, *, tanggal: date | None = None) -> Any:
        diminta.append(tanggal)
        return muat(folder, tanggal=tanggal)

    monkeypatch.setattr(build, "load", catat)
    assert main(["periksa"]) == 0
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1577811600")  # 2020-01-01 in WIB, 2019 in UTC
    assert main(["periksa"]) == 0
    assert diminta == [None, date(2020, 1, 1)]
    for salah in ("kemarin", "9" * 30, "253402300799", "-86400"):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", salah)
        assert main(["periksa"]) == 2
        assert "SOURCE_DATE_EPOCH" in capsys.readouterr().err


def test_explanations_to_paste(proyek: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["periksa", "--contoh-pengakuan"]) == 0
    assert yaml.safe_load(capsys.readouterr().out) is None
    kurang(proyek)
    assert main(["periksa", "--contoh-pengakuan"]) == 0
    isian = capsys.readouterr().out
    assert len(yaml.safe_load(isian)) == 1
    isian = isian.replace("[isi penjelasan]", "Maklumat ditandatangani bulan depan.")
    isian = isian.replace("[isi jabatan yang bertanggung jawab]", "Kepala Dinas")
    isian = isian.replace("[isi tanggal]", "2026-01-31")
    diakui = proyek / "data" / "unit" / "dinas-contoh" / "temuan-diakui.yml"
    diakui.write_text(isian, "utf-8")
    assert main(["periksa", "--strict", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["ringkasan"] == {
        "galat": 0,
        "peringatan": 0,
        "saran": 0,
        "diakui": 1,
    }


def test_explanations_have_each_their_own_id(
    proyek: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two parts are missing at one place."""
    standar = next((proyek / "data").glob("unit/*/standar/*.yml"))
    isi = yaml.safe_load(standar.read_text("utf-8"))
    del isi["evaluasi_kinerja"], isi["pengawasan_internal"]
    standar.write_text(yaml.safe_dump(isi), "utf-8")
    assert main(["periksa", "--contoh-pengakuan"]) == 0
    isian = capsys.readouterr().out
    ids = re.findall(r"^(\S+):$", isian, re.MULTILINE)
    assert len(ids) == 2
    assert len(set(ids)) == 2


def test_output_is_utf8_in_any_locale(proyek: Path) -> None:
    kanal = proyek / "data" / "unit" / "dinas-contoh" / "kanal.yml"
    kanal.write_text("surel: {jenis: pos élok 🙂}\n", "utf-8")
    hasil = proses(
        "periksa", cwd=proyek, LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii:strict"
    )
    assert hasil.returncode == 1
    assert "pos élok 🙂" in hasil.stdout.decode("utf-8")
    assert hasil.stderr == b""


def test_reader_may_leave(proyek: Path) -> None:
    rusak(proyek)
    baca, tulis = os.pipe()
    os.close(baca)
    anak = subprocess.Popen(
        [*PERINTAH, "periksa"],
        cwd=proyek,
        stdout=tulis,
        stderr=subprocess.PIPE,
    )
    os.close(tulis)
    _, galat = anak.communicate(timeout=60)
    assert galat == b""
    assert anak.returncode == 1


def test_output_that_cannot_be_written_is_told(proyek: Path, tmp_path: Path) -> None:
    def tanpa_tempat() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))

    rusak(proyek)
    with (tmp_path / "penuh.txt").open("wb") as penuh:
        anak = subprocess.run(
            [*PERINTAH, "periksa"],
            cwd=proyek,
            stdout=penuh,
            preexec_fn=tanpa_tempat,
            stderr=subprocess.PIPE,
            check=False,
            timeout=60,
        )
    assert anak.returncode == 2
    assert b"tidak dapat ditulis" in anak.stderr
    assert b"Traceback" not in anak.stderr
    assert b"Exception" not in anak.stderr


@settings(max_examples=40)
@given(
    isi=st.binary(max_size=80),
    nama=st.sampled_from(["situs.yml", "unit/a/profil.yml", "unit/a/layanan/b.yml", "x.yml"]),
)
def test_no_data_raise(isi: bytes, nama: str) -> None:
    with tempfile.TemporaryDirectory() as sementara:
        data = Path(sementara) / "data"
        (data / nama).parent.mkdir(parents=True)
        (data / nama).write_bytes(isi)
        assert main(["periksa", "--data", str(data)]) in {0, 1}


# The command line itself


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--versi"]) == 0
    assert capsys.readouterr().out == f"terang {__version__}\n"


@pytest.mark.parametrize("args", [[], ["periksa"], ["baru"], ["skema"], ["tenggat"]])
def test_help_is_indonesian(capsys: pytest.CaptureFixture[str], args: list[str]) -> None:
    assert main([*args, "--help"]) == 0
    bantuan = capsys.readouterr().out
    assert bantuan.startswith("Pakai: terang")
    assert "Tampilkan bantuan ini." in bantuan
    assert not INGGRIS.search(bantuan)


@pytest.mark.parametrize(
    ("args", "pesan"),
    [
        ([], "Pakai: terang"),
        (["periska"], "perintah 'periska' tidak dikenal. Mungkin maksudnya: periksa."),
        (["periksa", "--strikt"], "pilihan '--strikt' tidak dikenal."),
        (["periksa", "--format", "xml"], "'--format' harus salah satu: teks, json, sarif, github."),
        (["periksa", "--data"], "pilihan '--data' ditulis tanpa isi"),
        (["periksa", "data"], "mungkin ada kata yang berlebih"),
        (["baru", "x", "--unit", "a"], "'--nama' belum diisi."),
        (["baru", "--unit", "a", "--nama", "b"], "belum diisi."),
        (["skema"], "belum diisi."),
    ],
)
def test_wrong_usage(capsys: pytest.CaptureFixture[str], args: list[str], pesan: str) -> None:
    assert main(args) == 2
    keluar = capsys.readouterr()
    assert keluar.out == ""
    assert pesan in keluar.err
    assert not INGGRIS.search(keluar.err)


# terang skema


@pytest.fixture(scope="module")
def skema(asli: Path) -> dict[str, Draft202012Validator]:
    """The validators of a new project, by file name."""
    isi = {f.name: json.loads(f.read_bytes()) for f in (asli / "_skema").iterdir()}
    return {nama: Draft202012Validator(satu) for nama, satu in isi.items()}


def test_schemas_are_schemas(skema: dict[str, Draft202012Validator]) -> None:
    assert {f"{nama_skema(jenis)}.json" for jenis in MODEL} <= set(skema)
    assert {"daftar-kanal.json", "daftar-layanan.json"} <= set(skema)
    assert "daftar-situs.json" not in skema
    for nama, satu in skema.items():
        isi: Any = satu.schema
        Draft202012Validator.check_schema(isi)
        assert isi["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        assert isi["$id"].endswith(nama.removesuffix(".json"))
        assert isi["title"]
    layanan: Any = skema["layanan.json"].schema
    assert layanan["properties"]["nama"]["description"] == "Name shown to citizens."


def test_schemas_are_the_same_bytes_every_time(asli: Path, tmp_path: Path) -> None:
    for biji in ("1", "2"):
        hasil = proses("skema", biji, cwd=tmp_path, PYTHONHASHSEED=biji)
        assert hasil.returncode == 0, hasil.stderr
        nama = {f.name for f in (tmp_path / biji).iterdir()}
        assert nama == {f.name for f in (asli / "_skema").iterdir()}
        for satu in nama:
            assert (tmp_path / biji / satu).read_bytes() == (asli / "_skema" / satu).read_bytes()


def test_schema_directory_cannot_be_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x").touch()
    assert main(["skema", str(tmp_path / "x")]) == 2
    assert "skema tidak dapat ditulis" in capsys.readouterr().err


def berkas_berskema(proyek: Path, setelan: Path) -> Iterator[tuple[Path, str]]:
    """Every data file with the schema its editor takes for it."""
    pola = json.loads(setelan.read_bytes())["yaml.schemas"]
    for berkas in sorted((proyek / "data").rglob("*.yml")):
        relatif = berkas.relative_to(proyek)
        cocok = [s for s, semua in pola.items() for p in semua if relatif.match(p)]
        assert len(cocok) == 1, (relatif, cocok)
        yield berkas, Path(cocok[0]).name


@pytest.mark.parametrize("pemuat", [yaml.BaseLoader, YamlInti], ids=["teks", "bertipe"])
@pytest.mark.parametrize("contoh", [True, False], ids=["data", "baru"])
def test_data_fits_the_schemas(
    asli: Path, skema: dict[str, Draft202012Validator], contoh: bool, pemuat: Any
) -> None:
    setelan = asli / ".vscode" / "settings.json"
    jumlah = 0
    for berkas, nama in berkas_berskema(ROOT if contoh else asli, setelan):
        isi = yaml.load(berkas.read_text("utf-8"), pemuat)
        salah = [(list(e.path), e.message) for e in skema[nama].iter_errors(isi)]
        assert not salah, (berkas.name, nama, salah[:3])
        jumlah += 1
    assert jumlah >= 10


def menurut_model(jenis: str, isi: Any) -> bool:
    try:
        MODEL[jenis].model_validate(isi)
    except ValidationError:
        return False
    return True


SAH = [
    ("layanan", "{nama: A, ringkasan: B}"),
    ("layanan", "{nama: A, ringkasan: B, kelompok: , sumber: , kanal: }"),
    ("layanan", "{nama: A, ringkasan: B, biaya: tidak berlaku, persyaratan: [a, {teks: b}]}"),
    ("layanan", "{nama: A, ringkasan: B, jangka_waktu: 3 hari, produk: Surat}"),
    ("layanan", "{nama: A, ringkasan: B, jangka_waktu: [3 hari, {lama: 1 jam}]}"),
    ("layanan", "{nama: A, ringkasan: B, jangka_waktu: {waktu: {lama: 1 jam}}}"),
    ("layanan", "{nama: A, ringkasan: B, jumlah_pelaksana: 3}"),
    ("layanan", "{nama: A, ringkasan: B, jumlah_pelaksana: tidak ada data}"),
    ("layanan", "{nama: A, ringkasan: B, jumlah_pelaksana: [{jabatan: X, orang: nihil}]}"),
    ("layanan", "{nama: A, ringkasan: B, jumlah_pelaksana: {jumlah: {nilai: 3, catatan: c}}}"),
    ("layanan", "{nama: A, ringkasan: B, biaya: [{jumlah: 10.000, dasar: tidak disebut}, t-1]}"),
    ("layanan", "{nama: A, ringkasan: B, biaya: {tarif: {jumlah: 5000, dasar: [uu-1]}}}"),
    ("layanan", "{nama: A, ringkasan: B, tempat: {nama: Kantor}, di_luar_standar: ya}"),
    ("layanan", "{nama: A, ringkasan: B, sumber: 'dok-1, halaman 2'}"),
    ("layanan", "{nama: A, ringkasan: B, sumber: [{dokumen: dok-1}, dok-2]}"),
    ("profil", "{nama: Dinas, zona: WIB, motto: Cepat}"),
    ("profil", "{nama: {nama: Dinas, singkatan: D}, zona: WIT, motto: {nama: Cepat}}"),
    ("profil", "{nama: [Dinas], zona: WITA, kode: {satker: 12}}"),
    ("dokumen", "{jenis: laman, judul: A, penerbit: B, nomor: tidak terbaca, tanggal: 2026-01}"),
    ("dokumen", "{jenis: laman, judul: A, penerbit: B, tanggal: {nilai: 2026, catatan: c}}"),
    ("jam-layanan", "{jam: {hari: Senin, sesi: 08.00-12.00}, libur: [Sabtu, Minggu]}"),
    ("maklumat", "{ringkasan: A, janji: [a, {teks: b, butir: [c]}]}"),
    ("standar", "{nama: A, dokumen: d, cetak_komponen: {biaya: {nomor: 4}}}"),
    ("ppid/profil", "{nama: Meja, jam: loket, petugas: {jumlah: 2, rincian: [{tugas: a}, b]}}"),
    (
        "ppid/profil",
        "{nama: Meja, jam: {jam: {hari: Senin, sesi: 08.00-12.00}}, tempat: {nama: A}}",
    ),
    ("ppid/laporan", "{judul: A, periode: 2019, sengketa: 0, waktu_pemenuhan: 3 hari}"),
    ("ppid/laporan", "{judul: A, periode: {mulai: 2019-02, sampai: 2019-12}}"),
    (
        "ppid/laporan",
        (
            "{judul: A, periode: 2019, tabel: {a: {judul: A, menghitung: pemohon, "
            "menurut: kanal, per: bulan, kolom: {b: {label: B, jenis_kanal: surel}}, "
            "baris: [{periode: Mei, isi: {b: 0}}, {periode: Juni, isi: {b: tidak dilaporkan}}]}}}"
        ),
    ),
]
SALAH = [
    ("layanan", "{nama: A, ringkasan: B, nomor: 3}"),  # unknown key
    ("layanan", "{nama: A}"),  # missing key
    ("layanan", "{nama: , ringkasan: B}"),  # empty where it must not be
    ("layanan", "{nama: A, ringkasan: B, persyaratan: [{jenis: dokumen}]}"),  # missing below
    ("layanan", "{nama: A, ringkasan: B, persyaratan: [{teks: a, jenis: berkas}]}"),  # wrong word
    ("layanan", "{nama: A, ringkasan: B, persyaratan: [{teks: a, rangkapp: 2}]}"),
    ("layanan", "{nama: A, ringkasan: B, persyaratan: {teks: a}}"),
    ("layanan", "{nama: A, ringkasan: B, biaya: gratis}"),
    ("layanan", "{nama: A, ringkasan: B, di_luar_standar: mungkin}"),
    ("layanan", "{nama: A, ringkasan: B, standar: UU 25}"),  # not an id
    ("layanan", "{nama: A, ringkasan: B, dasar_hukum: [UU 25/2009]}"),  # a shorthand, not an id
    ("layanan", "{nama: A, ringkasan: B, sumber: 'Dokumen satu'}"),
    ("layanan", "{nama: A, ringkasan: B, jumlah_pelaksana: {jumlah: {nilai: 3, catat: c}}}"),
    ("layanan", "{nama: A, ringkasan: B, tempat: Kantor}"),
    ("layanan", "[{nama: A, ringkasan: B}]"),
    ("profil", "{nama: Dinas, zona: WIX}"),
    ("profil", "{nama: Dinas}"),
    ("profil", "{nama: [{singkatan: D}], zona: WIB}"),
    ("kanal", "{jenis: telefon, nilai: 021}"),
    ("maklumat", "{ringkasan: A, janji: a}"),
    ("standar", "{nama: A, dokumen: d, cetak_komponen: {tarif: {nomor: 4}}}"),
    ("ppid/profil", "{nama: Meja, jenis_kanal: [telegram]}"),
    ("ppid/laporan", "{judul: A, periode: {awal: 2019}}"),
    (
        "ppid/laporan",
        (
            "{judul: A, periode: 2019, tabel: {a: {judul: A, menghitung: orang, "
            "menurut: kanal, per: bulan, kolom: {b: {label: B}}, baris: []}}}"
        ),
    ),
]


@pytest.mark.parametrize("pemuat", [yaml.BaseLoader, YamlInti], ids=["teks", "bertipe"])
@pytest.mark.parametrize(("jenis", "isi"), SAH)
def test_schema_accepts_what_the_model_accepts(
    skema: dict[str, Draft202012Validator], jenis: str, isi: str, pemuat: Any
) -> None:
    assert menurut_model(jenis, tanpa_kosong(yaml.load(isi, yaml.BaseLoader)))
    pohon = yaml.load(isi, pemuat)
    if pemuat is yaml.BaseLoader:
        pohon = tanpa_kosong(pohon)
    assert [e.message for e in skema[f"{nama_skema(jenis)}.json"].iter_errors(pohon)] == []


@pytest.mark.parametrize("pemuat", [yaml.BaseLoader, YamlInti], ids=["teks", "bertipe"])
@pytest.mark.parametrize(("jenis", "isi"), SALAH)
def test_schema_refuses_what_the_model_refuses(
    skema: dict[str, Draft202012Validator], jenis: str, isi: str, pemuat: Any
) -> None:
    assert not menurut_model(jenis, tanpa_kosong(yaml.load(isi, yaml.BaseLoader)))
    pohon = yaml.load(isi, pemuat)
    if pemuat is yaml.BaseLoader:
        pohon = tanpa_kosong(pohon)
    assert not skema[f"{nama_skema(jenis)}.json"].is_valid(pohon)


def tanpa_kosong(pohon: Any) -> Any:
    """PyYAML's base loader has no nothing; our reader does."""
    if isinstance(pohon, dict):
        return {k: tanpa_kosong(v) for k, v in pohon.items()}
    if isinstance(pohon, list):
        return [tanpa_kosong(v) for v in pohon]
    return None if pohon == "" else pohon


def test_collection_is_a_mapping_of_entries(skema: dict[str, Draft202012Validator]) -> None:
    daftar = skema["daftar-kanal.json"]
    kanal = {"jenis": "telepon", "nilai": "021-1"}
    assert daftar.is_valid({"telepon": kanal, "telepon-2": kanal})
    assert not daftar.is_valid({"Telepon Dua": kanal})
    assert not daftar.is_valid({"telepon": {**kanal, "nomer": "1"}})
    assert not daftar.is_valid(kanal)


# terang baru


def test_new_project_has_what_it_needs(asli: Path) -> None:
    for nama in (
        "mkdocs.yml",
        "README.md",
        "requirements.txt",
        ".gitignore",
        ".editorconfig",
        ".vscode/settings.json",
        "content/tentang.md",
        "data/situs.yml",
        "data/peraturan.yml",
        "data/unit/dinas-contoh/profil.yml",
        "data/unit/dinas-contoh/layanan/contoh-layanan.yml",
        "_skema/layanan.json",
    ):
        assert (asli / nama).is_file(), nama
    for berkas in asli.rglob("*"):
        if berkas.is_file():
            isi = berkas.read_text("utf-8")
            assert not re.search(r"SLUG|NAMA_BADAN|\bdot-", isi), berkas
            assert isi.endswith("\n")
    situs = yaml.safe_load((asli / "data" / "situs.yml").read_text("utf-8"))
    assert situs["peran"] == "contoh"
    assert situs["nama"] == NAMA


def test_every_data_file_explains_itself(asli: Path) -> None:
    """A comment first, and one on every value of the top that is not a group or a list."""
    for berkas in (asli / "data").rglob("*.yml"):
        baris = berkas.read_text("utf-8").splitlines()
        assert baris[0].startswith("# "), berkas
        for satu in baris:
            if re.match(r"\w+: \S", satu):
                assert "  # " in satu, (berkas.name, satu)


def test_new_project_invents_nothing(asli: Path) -> None:
    """Whatever looks like a fact says that it is an example, or cannot be reached."""
    layanan = yaml.safe_load(
        (asli / "data/unit/dinas-contoh/layanan/contoh-layanan.yml").read_text("utf-8")
    )
    for kunci in ("nama", "ringkasan", "produk"):
        assert "contoh" in layanan[kunci].casefold()
    kanal = yaml.safe_load((asli / "data/unit/dinas-contoh/kanal.yml").read_text("utf-8"))
    assert kanal["surel"]["nilai"].endswith(".invalid")
    assert set(re.sub(r"\D", "", kanal["telepon"]["nilai"])[3:]) == {"0"}


def test_new_project_builds_strictly(asli: Path, tmp_path: Path) -> None:
    shutil.copytree(asli, tmp_path / "proyek")
    hasil = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"],
        cwd=tmp_path / "proyek",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    assert hasil.returncode == 0, hasil.stdout
    situs = tmp_path / "proyek" / "site"
    halaman = (situs / "layanan/dinas-contoh/contoh-layanan/index.html").read_text("utf-8")
    assert "Contoh layanan surat keterangan" in halaman
    assert NAMA in (situs / "index.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        (["--unit", "Dinas Contoh", "--nama", "A"], "Untuk --unit pakai"),
        (["--unit", "../a", "--nama", "A"], "Untuk --unit pakai"),
        (["--unit", "", "--nama", "A"], "Untuk --unit pakai"),
        (["--unit", "\udc80", "--nama", "A"], "Untuk --unit pakai"),
        (["--unit", "a", "--nama", "\udc80"], "isi --nama"),
        (["--unit", "a", "--nama", "  "], "isi --nama"),
        (["--unit", "a", "--nama", "satu\ndua"], "isi --nama"),
        (["--unit", "a", "--nama", "A" * 201], "isi --nama"),
        (["--unit", "a", "--nama", "Dinas ......"], "R28"),
        (["--unit", "a", "--nama", "-"], "nama '-' tidak dapat dipakai"),
    ],
)
def test_new_project_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], isi: list[str], pesan: str
) -> None:
    assert main(["baru", str(tmp_path / "x"), *isi]) == 2
    assert pesan in capsys.readouterr().err
    assert not (tmp_path / "x").exists()


def test_nothing_is_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    berkas = tmp_path / "penuh" / "catatan.txt"
    berkas.parent.mkdir()
    berkas.write_text("penting")
    for tujuan in (berkas.parent, berkas):
        assert main(["baru", str(tujuan), "--unit", "a", "--nama", "A"]) == 2
        assert "tidak kosong" in capsys.readouterr().err
    assert [f.name for f in berkas.parent.iterdir()] == ["catatan.txt"]
    assert berkas.read_text() == "penting"


def test_empty_directory_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["baru", ".", "--unit", "a", "--nama", "A"]) == 0
    assert main(["periksa", "--strict"]) == 0


NAMA_SULIT = st.one_of(
    st.text(max_size=40),
    st.text("\"'#:{}[]&*!|>%@`\\,?- \t🙂👩‍👧é0x", min_size=1, max_size=20),
    st.sampled_from(["null", "ya", "no", "0x10", "1e3", "2026-01-31"]),
    st.sampled_from(["SLUG", "NAMA_BADAN", "{{ a }}", "${A}", "<b>a</b>"]),
)


@settings(max_examples=25)
@given(nama=NAMA_SULIT)
def test_any_name_is_written_or_refused(nama: str) -> None:
    with tempfile.TemporaryDirectory() as sementara:
        tujuan = Path(sementara) / "proyek"
        kode = main(["baru", str(tujuan), "--unit", "a-1", "--nama", nama])
        assert tujuan.exists() == (kode == 0)
        if kode:
            assert kode == 2
            return
        assert main(["periksa", "--strict", "--data", str(tujuan / "data")]) == 0
        for berkas, kunci in (("data/situs.yml", "nama"), ("mkdocs.yml", "site_name")):
            isi = yaml.safe_load((tujuan / berkas).read_text("utf-8"))
            assert isi[kunci] == nama.strip()


@pytest.mark.parametrize(
    "nama",
    ['Dinas "A"', "Dinas: B", "Dinas # C", "🙂 Dinas", "👩‍👧 Dinas", "D'E", "a\\b", "{x}", "- y"],
)
def test_ordinary_signs_are_no_reason_to_refuse(tmp_path: Path, nama: str) -> None:
    assert main(["baru", str(tmp_path / "x"), "--unit", "a", "--nama", nama]) == 0
