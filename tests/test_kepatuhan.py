"""Duties: the catalogue is whole, every body gets every verdict, evidence shows what it proves."""

from __future__ import annotations

import re
import shutil
from datetime import date
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest
import yaml
from pydantic import BaseModel

from terang import build, kepatuhan
from terang.folder import Folder
from terang.hukum.kewajiban import KELOMPOK, KEWAJIBAN
from terang.kepatuhan import PERIKSA, STATUS
from terang.model.unit import Sifat
from terang.store.susunan import MODEL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terang.kepatuhan import Bukti, Putusan
    from terang.store import Muatan

    Ubah = Callable[..., dict[str, Putusan]]

AKAR = Path(__file__).parents[1]
IDS = (Path(__file__).parent / "data" / "kewajiban.txt").read_text("utf-8").split()
"""The ids other programs know the duties by; they never change."""
BADAN = "badan-teladan"
"""The invented body that every duty binds, and that meets them all."""


@cache
def _muatan(data: str) -> Muatan:
    muatan = build.load(Folder(AKAR / data))
    assert muatan.store is not None
    return muatan


@cache
def _nilai(data: str) -> dict[str, tuple[Putusan, ...]]:
    muatan = _muatan(data)
    assert muatan.store is not None
    return kepatuhan.nilai(muatan.store, muatan.diagnostics, muatan.tanggal)


# The catalogue


def test_katalog_lengkap() -> None:
    assert len(IDS) == len(set(IDS)) == 123
    assert list(KEWAJIBAN) == IDS
    assert PERIKSA.keys() == KEWAJIBAN.keys()
    assert {k.kelompok for k in KEWAJIBAN.values()} == set(KELOMPOK)
    assert {s for k in KEWAJIBAN.values() for s in k.mengikat} <= set(get_args(Sifat))


@pytest.mark.parametrize("id_", IDS)
def test_setiap_kewajiban_punya_tempat_mengisi(id_: str) -> None:
    """The kind of data exists, and every step of the path is a field of its model."""
    assert KEWAJIBAN[id_].isi_di
    for tempat in KEWAJIBAN[id_].isi_di:
        jenis, _, jalur = tempat.partition(" ")
        model: type[BaseModel] = MODEL[jenis]
        for langkah in jalur.split("."):
            assert langkah in model.model_fields, tempat
            bawah = list(_kelas(model.model_fields[langkah].annotation))
            model = bawah[0] if bawah else model


def _kelas(jenis: object) -> Iterator[type[BaseModel]]:
    if isinstance(jenis, type) and issubclass(jenis, BaseModel):
        yield jenis
    for satu in get_args(jenis):
        yield from _kelas(satu)


@pytest.mark.parametrize("id_", IDS)
def test_setiap_kewajiban_bercerita(id_: str) -> None:
    k = KEWAJIBAN[id_]
    assert re.fullmatch(r"[A-Z].{15,}\.", k.apa, re.DOTALL)
    assert " Ps " not in k.sebutan
    assert k.bulan > 0
    assert k.keyakinan == "V" or k.keyakinan in {"V2", "M"}


# Verdicts


@pytest.mark.parametrize("data", ["data", "contoh/data"])
def test_setiap_badan_mendapat_setiap_putusan(data: str) -> None:
    store = _muatan(data).store
    assert store is not None
    assert list(_nilai(data)) == list(store.unit)
    for unit, semua in _nilai(data).items():
        assert [p.kewajiban.id for p in semua] == IDS
        for p in semua:
            assert p.status in STATUS
            assert p.unit == unit
            assert p.alasan, p.kewajiban.id
            if p.status in {"sebagian", "belum"}:
                assert p.kurang, p.kewajiban.id
                assert all(b.kurang and b.nama for b in p.kurang)
            if p.status == "terpenuhi":
                assert not p.kurang or p.kewajiban.cara == "atestasi"


def test_badan_teladan_memenuhi_semua() -> None:
    semua = _nilai("contoh/data")[BADAN]
    assert {p.kewajiban.id: p.status for p in semua} == dict.fromkeys(IDS, "terpenuhi")
    tanpa_bukti = {p.kewajiban.id for p in semua if not p.bukti and p.kewajiban.cara == "otomatis"}
    assert tanpa_bukti == set()


def test_hukum_hari_itu() -> None:
    """A duty whose law was not in force binds nobody; the law before it does not become its own."""
    muatan = _muatan("contoh/data")
    assert muatan.store is not None
    for hari, berlaku in (
        (date(2005, 1, 1), set()),
        (
            date(2009, 12, 1),
            {"sp-persyaratan", "lkj-delivered-on-time", "indonesian-language-used"},
        ),
        (date(2012, 1, 1), {"ppid-appointed", "dip-columns-complete"}),
    ):
        semua = kepatuhan.nilai(muatan.store, (), hari, BADAN)[BADAN]
        mengikat = {p.kewajiban.id for p in semua if "aturannya berlaku sejak" not in p.alasan}
        assert berlaku <= mengikat
        assert "seven-info-standards" not in mengikat
        assert all(p.kewajiban.mulai.awal <= hari for p in semua if p.kewajiban.id in mengikat)


def test_umur_dihitung_dari_hari_penilaian() -> None:
    muatan = _muatan("contoh/data")
    assert muatan.store is not None
    kelak = kepatuhan.nilai(muatan.store, muatan.diagnostics, date(2027, 3, 1), BADAN)[BADAN]
    status = {p.kewajiban.id: p.status for p in kelak}
    assert status["berkala-profil"] == "sebagian"  # six months have gone by
    assert status["sp-persyaratan"] == "terpenuhi"  # what never ages
    atestasi = kepatuhan.nilai(muatan.store, muatan.diagnostics, date(2028, 3, 1), BADAN)[BADAN]
    habis = {p.kewajiban.id: p for p in atestasi}["complaint-receipt-given"]
    assert habis.status == "perlu atestasi"
    assert "habis" in habis.alasan


def test_penegasan_tidak_mengganti_data() -> None:
    """Who confirms a duty that lacks its data has not met it."""
    putusan = {p.kewajiban.id: p for p in _nilai("data")["bpipi"]}
    assert putusan["sp-sarana-prasarana"].status in {"sebagian", "belum"}
    assert putusan["complaint-channel-provided"].status == "perlu atestasi"


def test_sifat_menentukan() -> None:
    putusan = {p.kewajiban.id: p for p in _nilai("data")["bspji-pekanbaru"]}
    assert putusan["party-special-list"].status == "tidak berlaku"
    assert "partai politik" in putusan["party-special-list"].alasan
    assert putusan["local-maklumat-contents"].status == "tidak berlaku"


def test_laporan_dinilai_menurut_tahunnya() -> None:
    """The report of 2019 lacks what its own rule asked; that of 2025 is not there."""
    putusan = {p.kewajiban.id: p for p in _nilai("data")["bspji-pekanbaru"]}
    assert "laporan layanan informasi 2025 belum ada; yang terakhir tahun 2019" in (
        putusan["ppid-annual-report-exists"].alasan
    )
    kurang = " ".join(b.kurang for b in putusan["ppid-annual-report-contents"].kurang)
    assert "laporan 2019 tidak memuat penggunaan (realisasi) anggaran" in kurang
    assert "8 dan 7" in kurang or "74" in kurang


# What an auditor found judged wrongly


def _real(unit: str) -> dict[str, Putusan]:
    return {p.kewajiban.id: p for p in _nilai("data")[unit]}


@pytest.fixture
def ubah(tmp_path: Path) -> Ubah:
    """Verdicts on an invented body after one datum was taken (no value) or changed."""
    data = tmp_path / "data"
    shutil.copytree(AKAR / "contoh/data", data)

    def nilai(
        berkas: str, *jalur: str, jadi: object = None, badan: str = BADAN
    ) -> dict[str, Putusan]:
        tempat = data / "unit" / badan / berkas
        pohon: Any = yaml.load(tempat.read_text("utf-8"), Loader=yaml.BaseLoader)
        simpul = pohon
        for langkah in jalur[:-1]:
            simpul = simpul[langkah]
        if jadi is None:
            del simpul[jalur[-1]]
        else:
            simpul[jalur[-1]] = jadi
        tempat.write_text(yaml.safe_dump(pohon, allow_unicode=True, sort_keys=False), "utf-8")
        muatan = build.load(Folder(data))
        assert muatan.store is not None
        semua = kepatuhan.nilai(muatan.store, muatan.diagnostics, muatan.tanggal, badan)[badan]
        return {p.kewajiban.id: p for p in semua}

    return nilai


@pytest.mark.parametrize("unit", ["bpipi", "bspji-pekanbaru", "dpmptsp-purwakarta"])
def test_data_pribadi_mengikat_yang_melayani(unit: str) -> None:
    """Who serves people holds their data, though its profile does not call it a controller."""
    putusan = _real(unit)
    assert putusan["no-personal-data-published"].status == "perlu atestasi"
    assert putusan["pdp-officer-appointed"].status == "belum"


def test_tanpa_daftar_bukan_tanpa_pengecualian(ubah: Ubah) -> None:
    """No list of what is kept back hides no duty; a list said to be empty leaves nothing to ask."""
    duties = ("dik-published", "classification-letter-contents", "exemption-expiry-handled")
    putusan = _real("bpipi")
    assert {putusan[d].status for d in duties} == {"belum"}
    kosong = ubah("ppid/dik.yml", "daftar", jadi={})
    assert {kosong[d].status for d in duties} == {"tidak berlaku"}


def test_laporan_lama_tidak_memenuhi_isi_laporan() -> None:
    """However whole, a report of years ago is not that of last year; its items are all counted."""
    putusan = _real("bspji-pekanbaru")["ppid-annual-report-contents"]
    assert putusan.alasan == "9 dari 13 bagian terpenuhi"
    assert putusan.kurang[0].nama == "laporan layanan informasi 2025"
    rekaan = {p.kewajiban.id: p for p in _nilai("contoh/data")["dinas-kesehatan"]}
    assert rekaan["ppid-annual-report-contents"].status == "sebagian"


def test_satu_butir_baru_tidak_memperbarui_kelompok(ubah: Ubah) -> None:
    jadi = {"tautan": "https://teladan.example/neraca", "dimutakhirkan": "2025-01-05"}
    putusan = ubah("ppid/informasi.yml", "berkala", "keuangan", "butir", "neraca", jadi=jadi)
    assert putusan["periodic-info-six-months"].status == "sebagian"
    assert [b.nama for b in putusan["periodic-info-six-months"].kurang] == ["Laporan keuangan"]


def test_halaman_badan_juga_mengumumkan() -> None:
    """What the page of a body shows is not missing because it has no information office."""
    putusan = _real("bpipi")["berkala-profil"]
    assert putusan.alasan == "5 dari 8 bagian ada, tetapi belum lengkap"
    assert {b.alamat.partition("#")[0] for b in putusan.bukti} == {"unit/bpipi/"}
    tanpa_hari = {b.perbaikan for b in putusan.kurang if b.bukti}
    assert tanpa_hari == {"Isi `diperiksa` di unit/bpipi/profil.yml dengan hari isinya diperiksa."}


def test_biaya_tanpa_besarnya_belum_disebut() -> None:
    """A regulation that holds the tariff does not tell a citizen what to pay."""
    putusan = _real("bpipi")["sp-biaya-tarif"]
    assert putusan.alasan == "1 dari 13 bagian terpenuhi"
    assert all("besar biayanya tidak disebut" in b.kurang for b in putusan.kurang)
    assert {b.tempat.berkas for b in putusan.kurang if b.tempat} == {"data/unit/bpipi/tarif.yml"}


def test_lembar_indikator_sampai_tahun_ini() -> None:
    putusan = _real("bspji-pekanbaru")["iku-sheet-complete"]
    assert putusan.alasan == "7 dari 7 bagian ada, tetapi belum lengkap"
    assert any("targetnya hanya sampai tahun 2024" in b.kurang for b in putusan.kurang)
    assert any("nilai awal: tidak ada data" in b.kurang for b in putusan.kurang)


def test_tidak_terbaca_bukan_belum_diisi() -> None:
    """The copy lost the marks in the column; nobody forgot to enter them."""
    putusan = _real("bspji-pekanbaru")["sop-flow-table"]
    assert {b.kurang.partition(": ")[2] for b in putusan.kurang} >= {"pelaksana: tidak terbaca"}


def test_maklumat_daerah_milik_daerah(ubah: Ubah) -> None:
    """An office below a region neither owes its pledge nor is judged for it; the region is."""
    putusan = _real("dpmptsp-purwakarta")
    for id_ in ("local-maklumat-contents", "local-maklumat-signed"):
        assert putusan[id_].status == "tidak berlaku"
        assert "bukan perangkat di bawahnya" in putusan[id_].alasan
    daerah = ubah("maklumat.yml", "daerah", badan="kabupaten-karangan")
    assert daerah["local-maklumat-contents"].status == "belum"


def test_standar_muda_belum_wajib_dievaluasi(ubah: Ubah) -> None:
    """A standard adopted this year is not late with its yearly evaluation."""
    putusan = ubah("standar/salinan-arsip.yml", "dievaluasi")
    assert putusan["sp-annual-evaluation"].status == "terpenuhi"
    putusan = ubah("standar/salinan-arsip.yml", "penyusunan", "ditetapkan")
    assert putusan["sp-three-year-review"].status == "terpenuhi"  # its document is of this year


def test_standar_tua_dikatakan_sejak_kapan() -> None:
    putusan = _real("bpipi")["sp-three-year-review"]
    assert "ditetapkan 9 Januari 2023, jadi paling lambat 9 Januari 2026" in (
        putusan.kurang[0].kurang
    )


def test_perpanjangan_tidak_dilaporkan_bukan_nol(ubah: Ubah) -> None:
    putusan = ubah("ppid/laporan/2025.yml", "lama_jawab", "diperpanjang")
    assert putusan["request-extension-7-working-days"].status == "belum"
    assert "1 jawaban lewat 10 hari kerja" in putusan["request-extension-7-working-days"].alasan


def test_tanpa_tarif_tidak_menutup_tarif_nol() -> None:
    putusan = _real("bspji-pekanbaru")
    assert putusan["tariff-zero-basis"].status == putusan["tariff-row-complete"].status == "belum"


def test_pengecualian_yang_segera_habis(ubah: Ubah) -> None:
    """It is declared open 30 working days before its end, not after."""
    jalur = ("daftar", "identitas-pemohon", "sampai")
    putusan = ubah("ppid/dik.yml", *jalur, jadi="2026-12-15")
    assert putusan["exemption-expiry-handled"].status == "sebagian"
    putusan = ubah("ppid/dik.yml", *jalur, jadi="2027-06-15")
    assert putusan["exemption-expiry-handled"].status == "terpenuhi"


def test_isi_dokumen_yang_tadinya_terlupa() -> None:
    """The standard of BPIPI says how often staff are judged, its report how it is organised."""
    putusan = _real("bpipi")
    assert putusan["sp-evaluasi-kinerja"].alasan == "12 dari 13 bagian terpenuhi"
    assert "struktur organisasi" not in {b.nama for b in putusan["si-profil-penyelenggara"].kurang}


def test_kumpulan_data_menunjukkan_produsennya(ubah: Ubah) -> None:
    """Who publishes data sets produces data, whatever its profile leaves out."""
    putusan = ubah("profil.yml", "sifat", jadi=["badan_publik"])
    assert putusan["dataset-metadata"].status == "terpenuhi"
    assert putusan["skm-yearly"].status == "tidak berlaku"
    assert "profil tidak menyebutnya" in putusan["skm-yearly"].alasan


def test_menunggu_penegasan_menyebut_yang_sudah_terlihat() -> None:
    putusan = _real("dpmptsp-purwakarta")["sp-jumlah-pelaksana"]
    assert putusan.alasan == (
        "1 dari 1 bagian terlihat di data; belum ada pejabat yang menegaskannya"
    )


@pytest.mark.parametrize("data", ["data", "contoh/data"])
def test_alasan_tanpa_kunci(data: str) -> None:
    """Reasons are for everybody: no keys of the data; each single missing field names its own."""
    for semua in _nilai(data).values():
        for p in semua:
            assert "`" not in p.alasan, p.kewajiban.id
            for b in p.kurang:
                if b.kurang == f"{b.nama} belum diisi" and b.perbaikan:
                    assert "`" in b.perbaikan or ".yml" in b.perbaikan, (p.kewajiban.id, b)


def test_halaman_menyebut_sekali(situs_contoh: Path) -> None:
    """A file is named once, a cause with several places once, keys as words."""
    matriks = (situs_contoh / "kepatuhan/bpipi/index.html").read_text("utf-8")
    diisi = re.findall(r"Diisi di (.*?)\.</p>", matriks)
    assert diisi
    for satu in diisi:
        berkas = re.findall(r"<code>(.*?)</code>", satu)
        assert len(berkas) == len({*berkas}), satu
    temuan = (situs_contoh / "temuan/bspji-pekanbaru/index.html").read_text("utf-8")
    assert temuan.count("Alamat menyebut kabupaten, tetapi tidak provinsi") == 1
    assert "Pemohon menurut kanal" in temuan
    assert f"Ada {temuan.count('<li><strong>')} catatan" in temuan


# Evidence


KOSONG = frozenset({"meta", "link", "br", "img", "hr", "input", "source", "wbr"})
BAGIAN = frozenset({"section", "details", "li", "article"})


class _Halaman(HTMLParser):
    """Texts of a page by the id of what holds them, with what is around it."""

    def __init__(self) -> None:
        super().__init__()
        self.teks: list[str] = []
        self.id: dict[str, tuple[int, int, tuple[str, int] | None]] = {}
        self.tutup: dict[tuple[str, int], int] = {}
        self._buka: list[tuple[str, str | None, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in KOSONG:
            self._buka.append((tag, dict(attrs).get("id"), len(self.teks)))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Parts of pictures; they hold nothing."""

    def handle_endtag(self, tag: str) -> None:
        if all(nama != tag for nama, _, _ in self._buka):
            return
        while self._buka:
            nama, id_, awal = self._buka.pop()
            self.tutup[nama, awal] = len(self.teks)
            if id_:
                luar = [(n, a) for n, _, a in self._buka if n in BAGIAN]
                self.id[id_] = (awal, len(self.teks), luar[-1] if luar else None)
            if nama == tag:
                return

    def handle_data(self, data: str) -> None:
        self.teks.append(data)

    def di(self, id_: str) -> str:
        """The text of the element, and of the part of the page that it heads."""
        awal, akhir, luar = self.id[id_]
        if luar:
            awal, akhir = luar[1], self.tutup.get(luar, len(self.teks))
        return _rapi("".join(self.teks[awal:akhir]))


def _rapi(teks: str) -> str:
    return re.sub(r"[\s\u00ad]+", " ", teks).strip().casefold()


@cache
def _halaman(berkas: Path) -> _Halaman:
    halaman = _Halaman()
    halaman.feed(berkas.read_text("utf-8"))
    return halaman


def _semua_bukti(data: str) -> Iterator[tuple[str, Bukti]]:
    for semua in _nilai(data).values():
        for p in semua:
            yield from ((p.kewajiban.id, b) for b in p.bukti)


def _periksa_bukti(data: str, situs: Path) -> list[str]:
    salah = []
    for id_, b in _semua_bukti(data):
        alamat, _, jangkar = b.alamat.partition("#")
        berkas = situs / alamat / "index.html"
        if not berkas.is_file():
            salah.append(f"{id_}: {b.alamat} has no page")
        elif jangkar not in _halaman(berkas).id:
            salah.append(f"{id_}: {b.alamat} has no such anchor")
        elif _rapi(b.tampak) not in _halaman(berkas).di(jangkar):
            salah.append(f"{id_}: {b.alamat} does not show {b.tampak!r}")
    return salah


def test_bukti_tampak_di_situs(situs_contoh: Path) -> None:
    assert _periksa_bukti("data", situs_contoh) == []


def test_bukti_tampak_di_situs_rekaan(situs_rekaan: Path) -> None:
    assert _periksa_bukti("contoh/data", situs_rekaan) == []
    bernama = [b for _, b in _semua_bukti("contoh/data") if b.tampak]
    assert len(bernama) > 300  # most evidence names words that must stand there


@pytest.mark.parametrize("data", ["data", "contoh/data"])
def test_bukti_menunjuk_data_yang_ada(data: str) -> None:
    muatan = _muatan(data)
    for id_, b in _semua_bukti(data):
        assert muatan.sumber(b.tempat.berkas) is not None, (id_, b.tempat)
