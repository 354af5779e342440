"""`terang kepatuhan`: the public contract, the same in CSV and in the workbook, line by line."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
from jsonschema import Draft202012Validator

from lembar_bantu import UTAMA, Lembar, buka
from store_bantu import LAYANAN, Data
from terang import build, kepatuhan
from terang.cli import main
from terang.export.alamat import KATA, Pemeriksa
from terang.folder import Folder
from terang.hukum.kewajiban import KEWAJIBAN
from terang.hukum.kuesioner import baca, semua
from terang.pages import Bingkai, susun
from terang.spec import PageSpec

if TYPE_CHECKING:
    from collections.abc import Callable

    from terang.store import Muatan

ROOT = Path(__file__).parents[1]
CONTOH = ROOT / "contoh" / "data"
STATUS = ["terpenuhi", "sebagian", "belum", "perlu atestasi", "tidak berlaku"]
KONTRAK = {
    "type": "array",
    "items": {
        "type": "object",
        "additionalProperties": False,
        "required": ["id", "unit", "status", "bukti", "dasar", "tenggat", "alasan"],
        "properties": {
            "id": {"enum": list(KEWAJIBAN)},
            "unit": {"type": "string", "minLength": 1},
            "status": {"enum": STATUS},
            "bukti": {
                "type": "array",
                "items": {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["url", "berkas", "baris"],
                    "properties": {
                        "url": {"type": "string", "pattern": "^https?://"},
                        "berkas": {"type": "string", "pattern": r"^data/.+\.yml$"},
                        "baris": {"type": "integer", "minimum": 1},
                    },
                },
            },
            "dasar": {"type": "string", "minLength": 1},
            "tenggat": {"type": ["string", "null"], "pattern": r"^\d{4}-\d\d-\d\d$"},
            "alasan": {"type": "string", "minLength": 1},
        },
    },
}


@pytest.fixture
def jalankan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)

    def lari(*args: str) -> tuple[int, str, str]:
        kode = main(["kepatuhan", *args])
        return (kode, *capsys.readouterr())

    return lari


@pytest.fixture(scope="module", params=["data", "contoh/data"])
def muatan(request: pytest.FixtureRequest) -> Muatan:
    return build.load(Folder(ROOT / request.param))


@pytest.fixture(scope="module")
def putusan(muatan: Muatan) -> list[dict[str, Any]]:
    isi: list[dict[str, Any]] = json.loads(build.kepatuhan(muatan, "json"))
    return isi


@pytest.fixture(scope="module")
def buku(muatan: Muatan) -> dict[str, Lembar]:
    return buka(build.kepatuhan(muatan, "xlsx"))


# the contract


def test_json_adalah_kontrak(muatan: Muatan, putusan: list[dict[str, Any]]) -> None:
    Draft202012Validator(KONTRAK).validate(putusan)
    assert muatan.store is not None
    urut = [(u, k) for u in muatan.store.unit for k in KEWAJIBAN]
    assert [(p["unit"], p["id"]) for p in putusan] == urut
    assert all(p["dasar"] == KEWAJIBAN[p["id"]].sebutan for p in putusan)
    dasar = muatan.store.situs.isi.alamat_dasar
    assert all(b["url"].startswith(dasar) for p in putusan for b in p["bukti"])
    # an example in which nothing is met, or everything, would show little
    assert {p["status"] for p in putusan} == set(STATUS)


def _memegang(teks: list[str], baris: int, langkah: tuple[str | int, ...]) -> bool:
    if not langkah:  # the whole file: what stands above its first line is comment
        return not [t for t in teks[: baris - 1] if t.strip() and t.strip()[0] != "#"]
    akhir = langkah[-1]
    ini = teks[baris - 1]
    return f"{akhir}:" in ini if isinstance(akhir, str) else bool(re.search(r"-\s|\[", ini))


def test_setiap_baris_bukti_memegang_datanya(muatan: Muatan, putusan: list[dict[str, Any]]) -> None:
    """The line is opened, and holds the key or is the item that the evidence names."""
    assert muatan.store is not None
    hasil = kepatuhan.nilai(muatan.store, muatan.diagnostics, muatan.tanggal)
    jalur: dict[tuple[str, str, str, str], list[Any]] = {}
    for semua_ in hasil.values():
        for p in semua_:
            for b in p.bukti:
                kunci = (p.kewajiban.id, p.unit, b.tempat.berkas, b.alamat)
                jalur.setdefault(kunci, []).append(b.tempat.jalur)
    terlihat = 0
    for satu in putusan:
        for bukti in satu["bukti"]:
            teks = (muatan.sumber(bukti["berkas"]) or b"").decode().splitlines()
            alamat = bukti["url"].removeprefix(muatan.store.situs.isi.alamat_dasar)
            kini = jalur[satu["id"], satu["unit"], bukti["berkas"], alamat]
            assert any(_memegang(teks, bukti["baris"], langkah) for langkah in kini), bukti
            terlihat += 1
    assert terlihat > 200


def test_baris_ikut_bila_data_bergeser(tmp_path: Path) -> None:
    shutil.copytree(CONTOH, tmp_path / "data")
    berkas = tmp_path / "data/unit/dinas-kesehatan/layanan/kartu-puskesmas.yml"
    nama = "data/unit/dinas-kesehatan/layanan/kartu-puskesmas.yml"

    def baris() -> list[int]:
        isi = build.kepatuhan(build.load(Folder(tmp_path / "data")), "json", "dinas-kesehatan")
        return [b["baris"] for p in json.loads(isi) for b in p["bukti"] if b["berkas"] == nama]

    semula = baris()
    berkas.write_text(f"# satu\n# dua\n{berkas.read_text('utf-8')}", "utf-8")
    assert semula
    assert baris() == [b + 2 for b in semula]


# the same in every form


def test_csv_sama_dengan_json(muatan: Muatan, putusan: list[dict[str, Any]]) -> None:
    teks = build.kepatuhan(muatan, "csv").decode()
    tabel = list(csv.DictReader(io.StringIO(teks)))
    assert len(tabel) == len(putusan)
    for baris, p in zip(tabel, putusan, strict=True):
        for kunci in ("id", "unit", "status", "dasar", "alasan"):
            assert baris[kunci] == p[kunci]
        assert baris["tenggat"] == (p["tenggat"] or "")
        awal = p["bukti"][0] if p["bukti"] else None
        assert baris["bukti"] == (awal["url"] if awal else "")
        assert baris["berkas:baris"] == (f"{awal['berkas']}:{awal['baris']}" if awal else "")
        assert baris["kewajiban"] == KEWAJIBAN[p["id"]].apa
        assert int(baris["bagian terpenuhi"]) <= int(baris["bagian diminta"])
        assert baris["peran situs"] in ("contoh", "rekaan")
        if p["status"] in ("sebagian", "belum", "perlu atestasi"):
            assert baris["yang kurang"]


def test_buku_kerja_sama_dengan_json(
    buku: dict[str, Lembar], putusan: list[dict[str, Any]]
) -> None:
    assert list(buku) == ["Ringkasan", "Kuesioner", "Semua kewajiban", "Bukti"]
    kewajiban = buku["Semua kewajiban"].tabel()
    assert len(kewajiban) == len(putusan)
    bukti: dict[tuple[str, str], dict[tuple[str, str, int], None]] = {}
    for b in buku["Bukti"].tabel():
        satu = (b["Alamat"], b["Berkas data"], int(b["Baris"]))
        bukti.setdefault((b["Unit"], b["Id kewajiban"]), {})[satu] = None
        assert b["Alamat diperiksa"] in KATA.values()
    for baris, p in zip(kewajiban, putusan, strict=True):
        assert [baris[k] for k in ("Unit", "Id kewajiban", "Status", "Alasan", "Dasar")] == [
            p[k] for k in ("unit", "id", "status", "alasan", "dasar")
        ]
        assert baris["Berlaku sampai"] == (p["tenggat"] or "tidak ada")
        assert int(baris["Banyak bukti"]) == len(p["bukti"])
        assert list(bukti.get((p["unit"], p["id"]), {})) == [
            (b["url"], b["berkas"], b["baris"]) for b in p["bukti"]
        ]


def test_ringkasan_menghitung_putusan(
    buku: dict[str, Lembar], putusan: list[dict[str, Any]]
) -> None:
    sel = buku["Ringkasan"].sel
    kepala = next(int(k[1:]) for k, v in sel.items() if v == "Kelompok")
    tabel = buku["Ringkasan"].tabel(kepala)
    total = [t for t in tabel if t["Kelompok"] == "Semua"]
    per_unit: dict[str, list[str]] = {}
    for p in putusan:
        per_unit.setdefault(p["unit"], []).append(p["status"])
    for baris, status in zip(total, per_unit.values(), strict=True):
        assert int(baris["Kewajiban"]) == len(KEWAJIBAN)
        assert int(baris["Berlaku"]) == len(KEWAJIBAN) - status.count("tidak berlaku")
        for nama in STATUS:
            assert int(baris[nama.capitalize()]) == status.count(nama)
    for nama in ("Kewajiban", *(s.capitalize() for s in STATUS)):
        rinci = sum(int(t[nama]) for t in tabel if t["Kelompok"] != "Semua")
        assert rinci == sum(int(t[nama]) for t in total)
    kata = "\n".join(sel.values())
    assert kata.count("Kewajiban mana menjawab apa: pilihan kami.") == len(semua())
    assert "Bobot (dari ingatan; belum kami periksa), tidak dipakai menghitung: Kebijakan" in kata
    assert any("Bukan laman resmi" in v or "bukan laman resmi" in v for v in sel.values())


def test_kuesioner_menjawab_dari_putusan(
    buku: dict[str, Lembar], putusan: list[dict[str, Any]]
) -> None:
    jawaban = {"terpenuhi": "ya"}
    status = {(p["unit"], p["id"]): p["status"] for p in putusan}
    tabel = buku["Kuesioner"].tabel()
    ditanya = {i for q in semua() for g in q.bagian for b in g.butir for i in b.kewajiban}
    unit = {p["unit"] for p in putusan}
    terjawab, ditegaskan = set(), 0
    for baris in tabel:
        if baris["Jawaban"] == "tidak dinilai":
            assert baris["Id kewajiban"] == "tidak ada"
            assert baris["PEKPPP"] != "tidak ada"
            continue
        kunci = (baris["Unit"], baris["Id kewajiban"])
        terjawab.add(kunci)
        assert baris["Jawaban"] == jawaban.get(status[kunci], status[kunci])
        assert baris["Pertanyaan"] == KEWAJIBAN[kunci[1]].apa
        # an answer that only an office vouches for says so
        assert (baris["Jawaban"], baris["Tautan bukti"]) != ("ya", "belum ada bukti")
        ditegaskan += baris["Tautan bukti"] == "ditegaskan pejabat, tanpa halaman bukti"
        assert (baris["Yang kurang"] == "tidak ada") == (
            status[kunci] in ("terpenuhi", "tidak berlaku")
        )
    assert terjawab == {(u, i) for u in unit for i in ditanya}
    assert bool(ditegaskan) == ("badan-teladan" in unit)


def test_tautan_hanya_ke_halaman_yang_ada(muatan: Muatan, buku: dict[str, Lembar]) -> None:
    assert muatan.store is not None
    dasar = muatan.store.situs.isi.alamat_dasar
    ada = {dasar + h.alamat for h in susun(Bingkai.dari(muatan))}
    tertaut = 0
    for nama, kolom in (("Bukti", "Alamat"), ("Kuesioner", "Tautan bukti")):
        for baris in buku[nama].tabel():
            if tuju := baris[f"@{kolom}"]:
                assert tuju == baris[kolom]
                assert tuju.partition("#")[0] in ada
                tertaut += 1
            elif nama == "Bukti":
                assert baris["Alamat diperiksa"] == KATA["halaman tidak ada"]
    assert tertaut > 100


def test_pemeriksa_alamat() -> None:
    halaman = PageSpec("a/", "A", "", lambda: '<p id="isi">x</p>', (), None, "", None)
    periksa = Pemeriksa([halaman]).periksa
    assert periksa("a/") == "ada"
    assert periksa("a/#isi") == "ada"
    assert periksa("a/#lain") == "tempat tidak ada"
    assert periksa("b/#isi") == "halaman tidak ada"
    assert periksa("https://contoh.invalid/x") == "di luar situs"
    assert periksa("https://") == "salah tulis"
    assert periksa("javascript://contoh.invalid/x") == "salah tulis"
    assert periksa("https://contoh.invalid/a b") == "salah tulis"


def test_lembar_siap_dibaca_dan_dicetak(buku: dict[str, Lembar], muatan: Muatan) -> None:
    for nama, lembar in buku.items():
        cetak = lembar.pohon.find(f"{UTAMA}pageSetup")
        assert cetak is not None
        assert cetak.attrib["orientation"] == "landscape"
        assert cetak.attrib["paperSize"] == "9"
        assert lembar.pohon.find(f"{UTAMA}autoFilter") is not None
        if nama != "Ringkasan":
            assert next(lembar.pohon.iter(f"{UTAMA}pane")).attrib["ySplit"] == "1"
    with ZipFile(io.BytesIO(build.kepatuhan(muatan, "xlsx"))) as isi:
        inti = isi.read("docProps/core.xml").decode()
        assert not [n for n in isi.namelist() if "vba" in n or "externalLink" in n]
    assert f"{muatan.tanggal.isoformat()}T00:00:00Z</dcterms:created>" in inti
    assert "<dc:language>id</dc:language>" in inti


def test_teks_menyebut_tempat_dan_batasnya(muatan: Muatan) -> None:
    assert muatan.store is not None
    teks = build.kepatuhan(muatan, "teks").decode()
    for id_ in muatan.store.unit:
        assert f"({id_}), dinilai 20 November 2026" in " ".join(teks.split())
    assert re.search(r"Semua: \d+ dari \d+ terpenuhi; \d+ sebagian", teks)
    assert re.search(r"- data/unit/[\w/-]+\.yml:\d+: ", teks)
    assert re.search(r"perbaikan: Isi `[\w-]+` ", teks)
    assert "tidak pernah membuktikan" in " ".join(teks.split())
    # only names of files, which must stay whole to be followed, may be longer
    panjang = [t for t in teks.splitlines() if len(t) > 100]
    assert [t for t in panjang if " " in t.strip().removeprefix("- ")] == []


@pytest.mark.parametrize("bentuk", ["teks", "json", "csv", "xlsx"])
def test_masukan_sama_byte_sama(tmp_path: Path, bentuk: str) -> None:
    hasil = []
    for nama, lingkungan in (
        ("a", {"TZ": "Asia/Jayapura", "LC_ALL": "C", "PYTHONHASHSEED": "1"}),
        ("b", {"TZ": "America/Lima", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "77"}),
    ):
        tujuan = tmp_path / nama
        program = "import sys; from terang.cli import main; sys.exit(main())"
        pilih = ["--unit", "dinas-perizinan", "--format", bentuk, "--keluaran", str(tujuan)]
        subprocess.run(
            [sys.executable, "-c", program, "kepatuhan", "--data", str(CONTOH), *pilih],
            env={**os.environ, **lingkungan},
            check=True,
            capture_output=True,
        )
        hasil.append(tujuan.read_bytes())
    assert hasil[0] == hasil[1]
    assert len(hasil[0]) > 5_000


# what data must not do


JAHAT = "=HYPERLINK(0)"


@pytest.fixture
def jahat(tmp_path: Path) -> Path:
    data = Data(tmp_path / "data")
    data.tulis(
        {
            "unit/balai/profil.yml": f"nama: '{JAHAT}'\nzona: WIB\n",
            "unit/balai/layanan/izin.yml": LAYANAN.replace("Izin", f"'{JAHAT}'"),
        }
    )
    return data.akar


def test_isi_tidak_pernah_menjadi_rumus(
    jahat: Path, jalankan: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    kode, teks, _ = jalankan("--data", str(jahat), "--format", "csv")
    assert kode == 0
    tabel = list(csv.reader(io.StringIO(teks)))
    assert {sel[0] for baris in tabel for sel in baris if sel}.isdisjoint("=+-@\t\r")
    assert any(sel == f"'{JAHAT}" for baris in tabel for sel in baris)
    kode, *_ = jalankan("--data", str(jahat), "--format", "xlsx", "--keluaran", "a.xlsx")
    assert kode == 0
    sel = buka((tmp_path / "a.xlsx").read_bytes())["Ringkasan"].sel  # refuses formulas
    assert JAHAT in sel.values()


def test_kelompok_kecil_tidak_bocor(tmp_path: Path) -> None:
    """What findings say of who asked is not told; that something does not agree is."""
    shutil.copytree(CONTOH, tmp_path / "data")
    laporan = tmp_path / "data/unit/dinas-kesehatan/ppid/laporan/2024.yml"
    semula = laporan.read_text("utf-8")
    rusak = semula.replace("warga: 4, kader: 0, yayasan: 1", "warga: 4, kader: 0, yayasan: 3")
    assert rusak != semula
    laporan.write_text(rusak, "utf-8")

    def semua_bentuk() -> tuple[Muatan, str]:
        muatan = build.load(Folder(tmp_path / "data"), tanggal=date(2025, 6, 1))
        unit = "dinas-kesehatan"
        xlsx = buka(build.kepatuhan(muatan, "xlsx", unit))
        sel = "\n".join(v for lembar in xlsx.values() for v in lembar.sel.values())
        teks = [build.kepatuhan(muatan, b, unit).decode() for b in ("teks", "csv", "json")]
        return muatan, " ".join("\n".join([sel, *teks]).split())

    muatan, isi = semua_bentuk()
    jaga = [
        d
        for d in muatan.diagnostics
        if d.aturan == "R01" and any("permohonan-menurut-pemohon" in t.jalur for t in d.tempat)
    ]
    assert jaga
    assert all(d.pesan not in isi for d in jaga)
    assert "siapa yang meminta tidak cocok" in isi
    # once a document has printed the table, it may be quoted
    sumber = "    judul: Siapa yang Meminta\n    sumber: {dokumen: sk, tempat: halaman 1}\n"
    laporan.write_text(rusak.replace("    judul: Siapa yang Meminta\n", sumber), "utf-8")
    (tmp_path / "data/dokumen/sk.yml").write_text(
        "jenis: laporan\njudul: L\npenerbit: Dinas\n", "utf-8"
    )
    muatan, isi = semua_bentuk()
    assert "siapa yang meminta tidak cocok" not in isi
    assert any(d.pesan in isi for d in muatan.diagnostics if d.aturan == "R01")


# the command


def test_hanya_satu_unit(jalankan: Callable[..., tuple[int, str, str]], tmp_path: Path) -> None:
    pilih = ("--data", str(CONTOH), "--unit", "dinas-perizinan", "--format")
    kode, teks, _ = jalankan(*pilih, "json")
    assert kode == 0
    assert [(p["unit"], p["id"]) for p in json.loads(teks)] == [
        ("dinas-perizinan", k) for k in KEWAJIBAN
    ]
    assert jalankan(*pilih, "xlsx")[0] == 0
    (berkas,) = tmp_path.iterdir()
    assert berkas.name == "kepatuhan-dinas-perizinan-2026-11-20.xlsx"
    assert {b["Unit"] for b in buka(berkas.read_bytes())["Bukti"].tabel()} == {"dinas-perizinan"}


@pytest.mark.parametrize("tanggal", ["2006-01-01", "2009-01-01", "2010-06-01"])
def test_sebelum_ada_aturannya(jalankan: Callable[..., tuple[int, str, str]], tanggal: str) -> None:
    """What was no law yet binds nobody, and the verdict says since when it is."""
    kode, teks, _ = jalankan("--data", str(CONTOH), "--tanggal", tanggal, "--format", "json")
    assert kode == 0
    lewat = 0
    for p in json.loads(teks):
        if not KEWAJIBAN[p["id"]].berlaku(date.fromisoformat(tanggal)):
            assert (p["status"], p["bukti"], p["tenggat"]) == ("tidak berlaku", [], None)
            assert p["alasan"].startswith("aturannya berlaku sejak ")
            lewat += 1
    # reports on performance (2006) and indicators (2007) are older than the Acts of 2008 and 2009
    belum = {"2006-01-01": 123, "2009-01-01": 121, "2010-06-01": 60}
    assert lewat == belum[tanggal] * len(list((CONTOH / "unit").iterdir()))


def test_hari_yang_diminta_menang_atas_lingkungan(
    jalankan: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1577836800")  # 1 January 2020
    data = ("--data", str(CONTOH))
    assert "dinilai 1 Januari 2020" in jalankan(*data)[1]
    assert "dinilai 2 Maret 2024" in jalankan(*data, "--tanggal", "2024-03-02")[1]


@pytest.mark.parametrize("tanggal", ["kemarin", "2026-13-01", "2026", "1969-12-31", "2026-02-30"])
def test_hari_yang_bukan_hari(jalankan: Callable[..., tuple[int, str, str]], tanggal: str) -> None:
    kode, teks, salah = jalankan("--data", str(CONTOH), "--tanggal", tanggal)
    assert (kode, teks) == (2, "")
    assert f"'{tanggal}' tidak dapat dipakai sebagai hari penilaian" in salah


def test_unit_yang_tidak_ada(jalankan: Callable[..., tuple[int, str, str]]) -> None:
    kode, teks, salah = jalankan("--data", str(CONTOH), "--unit", "dinas-perijinan")
    assert (kode, teks) == (2, "")
    assert "Mungkin maksudnya: dinas-perizinan." in salah
    assert "dinas-kesehatan, dinas-perizinan, kabupaten-karangan, dan kecamatan" in salah


@pytest.mark.parametrize(
    ("berkas", "isi", "tempat"),
    [
        ("situs.yml", "nama: [\n", "data/situs.yml:"),
        ("unit/dinas-kesehatan/profil.yml", "nama: X\nzona: GMT\n", "profil.yml:2:7"),
    ],
)
def test_data_rusak(
    jalankan: Callable[..., tuple[int, str, str]],
    tmp_path: Path,
    berkas: str,
    isi: str,
    tempat: str,
) -> None:
    shutil.copytree(CONTOH, tmp_path / "data")
    (tmp_path / "data" / berkas).write_text(isi, "utf-8")
    for bentuk in ("json", "xlsx"):
        kode, teks, salah = jalankan("--format", bentuk)
        assert (kode, teks) == (1, "")
        assert tempat in salah
        assert "galat" in salah
        assert "Belum dinilai" in salah
    assert [p.name for p in tmp_path.iterdir()] == ["data"]


def test_tempat_yang_tidak_dapat_ditulis(jalankan: Callable[..., tuple[int, str, str]]) -> None:
    kode, _, salah = jalankan("--data", str(CONTOH), "--keluaran", "tiada/a.json")
    assert kode == 2
    assert "tidak dapat ditulis" in salah


# questionnaires


@pytest.mark.parametrize("q", semua(), ids=lambda q: q.id)
def test_kuesioner_lengkap(q: Any) -> None:
    assert q.keyakinan in ("V", "V2", "M")
    assert q.pembagian == "pilihan kami"
    assert all((q.nama, q.singkat, q.penilai, q.dasar, q.catatan))
    for bagian in q.bagian:
        assert bagian.butir
        # a weight is shown with its confidence, and none is made up
        assert (bagian.persen is None) == (bagian.keyakinan_bobot == "")
        assert bagian.keyakinan_bobot in ("", "M")
        for butir in bagian.butir:
            assert bool(butir.kewajiban) != bool(butir.tanpa), butir
            assert set(butir.kewajiban) <= set(KEWAJIBAN), butir
            assert len(set(butir.kewajiban)) == len(butir.kewajiban)


def test_isi_kuesioner() -> None:
    per_id = {q.id: q for q in semua()}
    assert sorted(per_id) == ["monev-2025", "pekppp"]
    monev = per_id["monev-2025"]
    assert [g.nama for g in monev.bagian] == [
        *("Kualitas informasi", "Sarana dan prasarana", "Jenis informasi"),
        *("Pelayanan informasi", "Komitmen organisasi", "Digitalisasi"),
    ]
    assert monev.tahun == 2025
    assert all(g.persen is None for g in monev.bagian)
    terbagi = [i for g in monev.bagian for b in g.butir for i in b.kewajiban]
    assert len(set(terbagi)) == len(terbagi)
    kelompok = ("informasi", "berkala", "layanan-informasi")
    assert {k.id for k in KEWAJIBAN.values() if k.kelompok in kelompok} <= set(terbagi)
    pekppp = per_id["pekppp"]
    assert [len(g.butir) for g in pekppp.bagian] == [7, 4, 6, 4, 4, 1]
    assert [g.persen for g in pekppp.bagian] == [24, 25, 18, 11, 10, 12]


@pytest.mark.parametrize(
    ("isi", "galat"),
    [(b"nama: [\n", ValueError), (b"nama: X\n", KeyError), (b"- a\n", ValueError)],
)
def test_kuesioner_yang_tidak_lengkap_ditolak(isi: bytes, galat: type[Exception]) -> None:
    with pytest.raises(galat):
        baca(isi, "x")
