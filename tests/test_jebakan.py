"""Traps: small slips on top of clean data, each with exactly what must be said of it and where."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

import terang
from terang.diagnostics import LEVELS, Place
from terang.diagnostics.catalogue import known_ids, message, placeholders
from terang.diagnostics.output import Locator, render
from terang.diagnostics.texts_cetak import CETAK
from terang.diagnostics.texts_gerbang import GERBANG
from terang.folder import Folder
from terang.store import muat

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from terang.diagnostics import Diagnostic
    from terang.diagnostics.output import Format

AKAR = Path(__file__).parent / "jebakan"
UNIT = "dinas"
# Nobody can be led into this: it is for what was not foreseen.
DI_LUAR = frozenset(CETAK) | frozenset(GERBANG)  # those: test_kertas.py, test_gerbang.py
TAK_TERCAPAI = {"M99"}
# What can be read, but may not be what was meant.
RINGAN = {"Y28", "Y46"}
Temuan = tuple[str, tuple[str, ...]]
"""An id, and its places as `berkas:baris:kolom` below `data/`."""


@dataclass(frozen=True)
class Jebakan:
    """One row of the table; its keys are told there."""

    nama: str
    berkas: str
    harap: list[str]
    ganti: str = ""
    jadi: str = ""
    awal: str = ""
    tambah: str = ""
    lalu: str = ""
    kali: str = "1"
    isi: str | None = None
    hapus: str = ""
    tautan: str = ""
    sandi: str = "utf-8"
    sendiri: str = ""
    unit: str = UNIT

    def jalur(self, berkas: str) -> str:
        """A file of the table, below `data/`."""
        if berkas.startswith(("/", "@")):
            return berkas[1:]
        return f"unit/{self.unit}/{berkas}"

    def pasang(self, data: Path) -> None:
        """Set the trap in a copy of the clean data."""
        tujuan = data / self.jalur(self.berkas)
        tujuan.parent.mkdir(parents=True, exist_ok=True)
        if self.hapus:
            tujuan.unlink()
        elif self.tautan:
            tujuan.symlink_to(self.tautan)
        else:
            lama = tujuan.read_text("utf-8") if self.isi is None else self.isi
            tujuan.write_bytes(self._ubah(lama).replace(UNIT, self.unit).encode(self.sandi))

    def _ubah(self, teks: str) -> str:
        kali = int(self.kali)
        if self.ganti:
            assert teks.count(self.ganti) == 1, f"{self.nama}: 'ganti' harus ada tepat satu kali"
            teks = teks.replace(self.ganti, self.jadi * kali)
        return self.awal * kali + teks + self.tambah * kali + self.lalu

    @property
    def temuan(self) -> list[Temuan]:
        """What is expected, in the form of `ditemukan`."""
        return sorted(self._satu(harap) for harap in self.harap)

    def _satu(self, harap: str) -> Temuan:
        aturan, _, tempat = harap.partition(" ")
        return aturan, tuple(self._tempat(t) for t in tempat.split(", "))

    def _tempat(self, teks: str) -> str:
        *berkas, baris, kolom = teks.split(":")
        return f"{self.jalur(berkas[0] if berkas else self.berkas)}:{baris}:{kolom}"


@cache
def jebakan() -> tuple[Jebakan, ...]:
    """The table. BaseLoader: every value stays text."""
    baris = yaml.load((AKAR / "jebakan.yml").read_text("utf-8"), yaml.BaseLoader)
    return tuple(Jebakan(**isi) for isi in baris)


def sumber(data: Path, berkas: str) -> bytes | None:
    jalur = data.parent / berkas
    return jalur.read_bytes() if jalur.is_file() and not jalur.is_symlink() else None


def ditemukan(data: Path, keluhan: Iterable[Diagnostic]) -> list[Temuan]:
    """The findings by id and places, sorted."""
    locator = Locator(lambda berkas: sumber(data, berkas))
    hasil = []
    for d in keluhan:
        tempat = [locator.locate(t) for t in d.tempat]
        teks = (f"{t.berkas.removeprefix('data/')}:{t.baris}:{t.kolom}" for t in tempat)
        hasil.append((d.aturan, tuple(teks)))
    return sorted(hasil)


def salin(tmp_path: Path) -> Path:
    return Path(shutil.copytree(AKAR / "data", tmp_path / "data"))


@pytest.mark.parametrize("jebakan", jebakan(), ids=lambda j: j.nama)
def test_satu(jebakan: Jebakan, tmp_path: Path) -> None:
    """Each slip alone: what is expected is said, where it is expected, and nothing else."""
    data = salin(tmp_path)
    jebakan.pasang(data)
    _, keluhan = muat(Folder(data))
    assert ditemukan(data, keluhan) == jebakan.temuan


def test_bersih(tmp_path: Path) -> None:
    store, keluhan = muat(Folder(salin(tmp_path)))
    assert keluhan == []
    assert store is not None
    assert [(e.unit, e.id) for e in store.layanan()] == [("dinas", "izin"), ("dinas", "uji")]


def test_lebih_dari_lima_puluh(tmp_path: Path) -> None:
    """The same slip a hundred times is told fifty times, and the rest is counted."""
    data = salin(tmp_path)
    berkas = data / "unit/dinas/layanan/izin.yml"
    baris = len(berkas.read_text("utf-8").splitlines())
    berkas.write_text(berkas.read_text("utf-8") + "nama: lagi\n" * 100, "utf-8")
    _, keluhan = muat(Folder(data))
    assert [d.aturan for d in keluhan] == ["Y08"] * 50 + ["Y29"]
    assert "50" in keluhan[-1].pesan
    assert ditemukan(data, keluhan[-1:]) == [
        ("Y29", (f"unit/dinas/layanan/izin.yml:{baris + 51}:1",))
    ]


def test_setiap_pesan_terjebak() -> None:
    """Whoever adds a message adds a trap for it."""
    terjebak = {aturan for j in jebakan() for aturan, _ in j.temuan} | {"Y29"}
    assert terjebak == known_ids() - TAK_TERCAPAI - DI_LUAR
    assert len(jebakan()) >= 100
    assert len({j.nama for j in jebakan()}) == len(jebakan())


@dataclass(frozen=True)
class Semua:
    """All traps in one run, each in a unit of its own."""

    data: Path
    keluhan: list[Diagnostic]
    harap: list[Temuan]

    @property
    def jumlah(self) -> dict[str, int]:
        """How many findings of each level."""
        return {t: sum(d.tingkat == t for d in self.keluhan) for t in LEVELS}

    def cetak(self, bentuk: Format) -> str:
        return render(self.keluhan, lambda berkas: sumber(self.data, berkas), bentuk)


@pytest.fixture(scope="module")
def semua(tmp_path_factory: pytest.TempPathFactory) -> Semua:
    data = salin(tmp_path_factory.mktemp("semua"))
    harap: list[Temuan] = []
    for nomor, asal in enumerate(jebakan()):
        if asal.sendiri:
            continue
        # as long as the name it stands for, so that columns stay
        satu = replace(asal, unit=f"dn{nomor:03}")
        shutil.copytree(AKAR / "data" / "unit" / UNIT, data / "unit" / satu.unit)
        satu.pasang(data)
        harap += satu.temuan
    return Semua(data, muat(Folder(data))[1], sorted(harap))


def test_semua_dalam_satu_jalan(semua: Semua) -> None:
    nyata = ditemukan(semua.data, semua.keluhan)
    assert [t for t in semua.harap if t not in nyata] == [], "not told"
    assert [t for t in nyata if t not in semua.harap] == [], "told, but not asked for"
    assert nyata == semua.harap


def test_json_menepati_kontrak(semua: Semua) -> None:
    """The public format of `terang periksa --format json`."""
    isi = json.loads(semua.cetak("json"))
    assert list(isi) == ["versi", "ringkasan", "temuan"]
    assert isi["versi"] == 1
    assert isi["ringkasan"] == semua.jumlah | {"diakui": 0}
    kunci = {"aturan", "tingkat", "pesan", "lokasi", "operan", "dasar", "perbaikan", "diakui"}
    for temuan in isi["temuan"]:
        assert set(temuan) == kunci
        assert re.fullmatch(r"[YM]\d\d", temuan["aturan"])
        assert temuan["tingkat"] == ("peringatan" if temuan["aturan"] in RINGAN else "galat")
        assert temuan["diakui"] is None
        assert temuan["dasar"] == ""
        assert temuan["pesan"].endswith(".")
        assert temuan["perbaikan"].endswith(".")
        assert all(isinstance(nilai, str) for nilai in temuan["operan"].values())
        assert temuan["lokasi"]
        for tempat in temuan["lokasi"]:
            assert set(tempat) == {"berkas", "baris", "kolom", "jalur"}
            assert tempat["baris"] >= 1
            assert tempat["kolom"] >= 1
            assert tempat["berkas"].startswith("data/")
            ada = os.path.lexists(semua.data.parent / tempat["berkas"])
            assert ada or temuan["aturan"] == "M31"
    nyata = [
        (
            temuan["aturan"],
            tuple(
                f"{t['berkas'].removeprefix('data/')}:{t['baris']}:{t['kolom']}"
                for t in temuan["lokasi"]
            ),
        )
        for temuan in isi["temuan"]
    ]
    assert sorted(nyata) == semua.harap
    tempat = [(t["lokasi"][0]["berkas"], t["lokasi"][0]["baris"]) for t in isi["temuan"]]
    assert tempat == sorted(tempat), "in the order of files and lines"


def test_teks_untuk_petugas(semua: Semua) -> None:
    """Every finding shows its line with a mark under the place, why it matters, and the remedy."""
    *blok, penutup = semua.cetak("teks").split("\n\n")
    galat, peringatan = semua.jumlah["galat"], semua.jumlah["peringatan"]
    assert penutup == f"{galat} galat, {peringatan} peringatan, 0 saran, 0 diakui\n"
    assert len(blok) == len(semua.keluhan)
    for satu in blok:
        kepala, _, isi = satu.partition("\n")
        cocok = re.match(r"(data/[^:]+):(\d+):(\d+)", kepala)
        assert cocok, kepala
        assert re.search(r"^  (galat|peringatan) [YM]\d\d: \S.*\.$", isi, re.M), satu
        assert re.search(r"^  mengapa: \S.*\.$", isi, re.M), satu
        assert re.search(r"^  perbaikan: \S.*\.$", isi, re.M), satu
        if sumber(semua.data, cocok[1]):
            assert re.search(rf"^  +{cocok[2]} \| ?.*\n +\| +\^~*$", isi, re.M), satu


ASING = re.compile(
    r"\b(the|of|is|not|and|error|exception|expected|invalid|input|field|value|key|missing|found|"
    r"line|column|should|must|type|string|list|dict|tuple|mapping|sequence|scalar|token|traceback|"
    r"none|true|false|pydantic|unit/x|errno)\b",
    re.I,
)


def test_tanpa_bahasa_mesin(semua: Semua) -> None:
    """No word of a library, no trace of a program, no path of this machine."""
    teks = semua.cetak("teks")
    pesan = [baris for baris in teks.splitlines() if not re.match(r" +\d* *\|", baris)]
    assert [baris for baris in pesan if ASING.search(baris)] == []
    for bentuk in ("teks", "json", "sarif", "github"):
        assert str(semua.data.parent) not in semua.cetak(bentuk)


def test_isi_di_luar_data_tidak_tercetak(tmp_path: Path) -> None:
    """A link out of the data is refused, and what it leads to is not read."""
    data = salin(tmp_path)
    (tmp_path / "rahasia.yml").write_text("nama: RAHASIA\n", "utf-8")
    (data / "unit/dinas/layanan/lain.yml").symlink_to("../../../../rahasia.yml")
    store, keluhan = muat(Folder(data))
    assert [d.aturan for d in keluhan] == ["M29"]
    assert store is not None
    assert "lain" not in store.unit["dinas"].layanan


# The catalogue and those who use it, read from the source: no trap has to find a missing word.

RUANG = ("folder", "scalars", "model", "store")
PAKET = Path(terang.__file__).parent


def panggilan() -> Iterator[tuple[str, str, set[str] | None]]:
    """Id, place and given names of each message asked for by a constant id."""
    for berkas in sorted(b for ruang in RUANG for b in (PAKET / ruang).rglob("*.py")):
        for simpul in ast.walk(ast.parse(berkas.read_text("utf-8"))):
            if not isinstance(simpul, ast.Call):
                continue
            nama = getattr(simpul.func, "id", "")
            if nama not in ("tolak", "message") or not simpul.args:
                continue
            diberi = {k.arg for k in simpul.keywords if k.arg}
            terbuka = any(k.arg is None for k in simpul.keywords)
            for c in ast.walk(simpul.args[0]):
                if isinstance(c, ast.Constant) and re.fullmatch(r"[YM]\d\d", str(c.value)):
                    tempat = f"{berkas.relative_to(PAKET)}:{simpul.lineno}"
                    yield str(c.value), tempat, None if terbuka else diberi


def tetapan() -> set[str]:
    """Every M id that stands in the rooms as a string of its own."""
    return {
        c.value
        for ruang in RUANG
        for berkas in (PAKET / ruang).rglob("*.py")
        for c in ast.walk(ast.parse(berkas.read_text("utf-8")))
        if isinstance(c, ast.Constant)
        and isinstance(c.value, str)
        and re.fullmatch(r"M\d\d", c.value)
    }


def test_katalog_sama_dengan_pemakainya() -> None:
    dikenal = {aturan for aturan in known_ids() if aturan.startswith("M")}
    assert tetapan() - dikenal == set(), "asked for, but in no catalogue"
    assert dikenal - tetapan() == set(), "in the catalogue, but nobody asks for it"


def test_setiap_pesan_diisi() -> None:
    ada = list(panggilan())
    assert len(ada) > 40
    kurang = [
        (aturan, tempat, placeholders(aturan) - diberi)
        for aturan, tempat, diberi in ada
        if diberi is not None and not placeholders(aturan) <= diberi
    ]
    assert kurang == []
    assert [tempat for _, tempat, diberi in ada if diberi is None] == [], "nobody hides the names"


PERBAIKAN = {
    "komentar satu spasi sesudah teks": "apit seluruh nilai dengan tanda kutip; bila keterangan, "
    "beri dua spasi",
    "angka dan kata berbeda": "tulis angka yang benar",
    "jam dengan kata Pukul dan WIB": "- 08.00-12.00, tanpa 'Pukul' dan 'WIB'",
    "akhiran .yml.txt": "namanya menjadi baru.yml",
    "layanan di luar foldernya": "Pindahkan ke folder unit/dn",
    "nama peraturan sebagai dasar": "data/peraturan.yml bila belum ada, lalu tulis kuncinya di "
    "sini, misalnya perda-3-2024",
    "titik dua di dalam butir": "Apit seluruh butir dengan tanda kutip",
    "butir tanpa tanda hubung": "Tambahkan '- ' di depannya.",
    "butir dengan bulatan": "Tambahkan '- ' di depannya sebagai ganti '•'",
    "biaya hanya angka": "Tulis - jumlah: Rp 150.000 di bawah biaya:",
    "bilangan dengan satuan": "Tulis angka saja, misalnya 3.",
    "kanal dengan huruf besar": "Mungkin maksudnya 'surel'.",
    "rujukan dengan garis bawah": "Mungkin maksudnya 'sk-1'.",
    "kanal dengan kata sehari-hari": "Mungkin maksudnya 'surel'.",
    "kanal tidak ada": "Yang ada: lapor, situs, surel, telepon.",
    "jenis kanal email": "Mungkin maksudnya 'surel'.",
    "kutip miring": "Ganti “ ” dengan tanda kutip lurus",
    "kunci dengan huruf besar": "Tulis nama: dengan huruf kecil",
    "huruf Latin-1": "Notepad: Simpan Sebagai, Encoding: UTF-8",
}


def test_perbaikan(semua: Semua) -> None:
    """The remedy of a slip tells what to do about that very slip."""
    jalur = {j.nama: f"dn{nomor:03}" for nomor, j in enumerate(jebakan())}
    for nama, harap in PERBAIKAN.items():
        pesan = [d.perbaikan for d in semua.keluhan if f"/{jalur[nama]}/" in d.tempat[0].berkas]
        assert any(harap in satu for satu in pesan), (nama, pesan)


def test_pesan_tanpa_istilah() -> None:
    """What an officer reads is a sentence, and tells what to do in words of the data."""
    for aturan in sorted(known_ids()):
        isi = dict.fromkeys(placeholders(aturan), "contoh")
        satu = message(aturan, Place("data/a.yml"), **isi)
        for teks in (satu.pesan, satu.mengapa, satu.perbaikan):
            assert re.fullmatch(r"['A-Z].*[.]", teks, re.S), (aturan, teks)
            assert not ASING.search(teks), (aturan, teks)


def satu_berkas(data: Path, berkas: str, isi: str) -> Diagnostic:
    """What is said of one more file."""
    (data / berkas).parent.mkdir(parents=True, exist_ok=True)
    (data / berkas).write_text(isi, "utf-8")
    (satu,) = muat(Folder(data))[1]
    return satu


LAYANAN = "nama: Izin\nringkasan: Izin baru.\n"
DOKUMEN = "jenis: keputusan\njudul: SK\npenerbit: Dinas\n"


@pytest.mark.parametrize(
    ("berkas", "isi", "folder"),
    [
        ("unit/dinas/izin-baru.yml", LAYANAN, "unit/dinas/layanan/"),
        ("izin-baru.yml", LAYANAN, "unit/<nama-unit>/layanan/"),
        ("unit/dinas/layanan/izin/baru.yml", LAYANAN, "unit/dinas/layanan/"),
        ("unit/dinas/sk-2.yml", "nama: Standar\ndokumen: sk-2\n", "unit/dinas/standar/"),
        ("unit/dinas/ppid/2019.yml", "judul: A\nperiode: 2019\n", "unit/dinas/ppid/laporan/"),
        ("sk-2.yml", DOKUMEN, "dokumen/"),
        ("unit/dinas/sk-2.yml", DOKUMEN, "dokumen/"),
    ],
)
def test_folder_yang_benar(berkas: str, isi: str, folder: str, tmp_path: Path) -> None:
    satu = satu_berkas(salin(tmp_path), berkas, isi)
    assert satu.aturan == "M43"
    assert satu.perbaikan == f"Pindahkan ke folder {folder}."


@pytest.mark.parametrize(
    ("berkas", "saran"),
    [
        ("unit/dinas/kanall.yml", "kanal.yml"),
        ("unit/dinas/layanan/baru.yaml", "baru.yml"),
        ("unit/dinas/layananan/baru.yml", "layanan"),
        ("unit/dinas/layanan/izin/baru.yml", ""),
        ("unit/dinas/standar.docx", ""),
        ("unit/dinas/ppid/profl.yml", "profil.yml"),
        ("unit/dinas/ppid/laporn.yml", "laporan.yml"),
        ("unit/dinas/ppid/laporn/2019.yml", "laporan"),
        ("unit/dinas/pppid/profil.yml", "ppid"),
        ("unit/dinas/ppid/laporan/2019/isi.yml", ""),
        ("unit/dinas/ppid/laporan/2019.yaml", "2019.yml"),
        ("units/dinas/profil.yml", "unit"),
        ("unit/dinas.yml", ""),
        ("peraturn.yml", "peraturan.yml"),
        ("dokumn/sk-2.yml", "dokumen"),
    ],
)
def test_saran_nama_berkas(berkas: str, saran: str, tmp_path: Path) -> None:
    data = salin(tmp_path)
    satu = satu_berkas(data, berkas, "a: b\n")
    assert satu.aturan == "M28"
    assert berkas in satu.pesan
    assert satu.perbaikan.startswith(f"Mungkin maksudnya '{saran}'." if saran else "Perbaiki")
