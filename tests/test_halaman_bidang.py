"""Every field of a duty of disclosure is on its page under its own id; what is missing is said."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest

from peramban import axe, axe_problems, susunan, susunan_salah
from store_bantu import DOKUMEN, LAYANAN, PROFIL, Data
from terang import build, links
from terang.folder import Folder
from terang.hukum import ISI_MAKLUMAT, MEKANISME
from terang.hukum.kinerja import ANALISIS, BAGIAN
from terang.hukum.skm import UNSUR
from terang.model import (
    Indikator,
    Kinerja,
    Layanan,
    Maklumat,
    Pengaduan,
    Pengumuman,
    Profil,
    ProfilPpid,
    Skm,
    Sop,
    StatistikPengaduan,
    Tarif,
)
from terang.model.dasar import Asal, Berlaku
from terang.model.kinerja import BagianLkj, JenisAnalisis
from terang.model.lembar import IsiMaklumat

if TYPE_CHECKING:
    from collections.abc import Callable

    from terang.model.dasar import Model
    from terang.store import Muatan, Store, Unit

CONTOH = Path(__file__).parents[1] / "contoh" / "data"
KAB = "kabupaten-karangan"
PENGADUAN, MAKLUMAT = f"pengaduan/{KAB}/", f"maklumat/{KAB}/"
KINERJA, INDIKATOR = f"kinerja/{KAB}/2024/", f"kinerja/{KAB}/indikator/nilai-kepuasan/"
SKM = f"skm/{KAB}/2024/"
BAHAYA, PERBAIKAN = f"pengumuman/{KAB}/banjir/", f"pengumuman/{KAB}/lantai/"
LAYANAN_INFORMASI = f"layanan/{KAB}/permohonan-informasi/"
HALAMAN = (
    *(PENGADUAN, MAKLUMAT, KINERJA, INDIKATOR, SKM, BAHAYA, PERBAIKAN, LAYANAN_INFORMASI),
    *(f"unit/{KAB}/", f"ppid/{KAB}/", f"sop/{KAB}/membuat-keputusan/", f"tarif/{KAB}/"),
)
BARU: dict[type[Model], frozenset[str]] = {
    Layanan: frozenset({"penyusunan", "dievaluasi", "ditinjau", "kerja_sama"}),
    Profil: frozenset(
        {
            *("struktur_organisasi", "anggaran_penyelenggaraan", "pelaksana", "sippn"),
            *("petugas_pelindungan_data", "panduan_disabilitas", "evaluasi_tarif"),
        }
    ),
    ProfilPpid: frozenset(
        {
            *("penetapan", "kanal_pengumuman", "bentuk_pengumuman", "bahasa_daerah"),
            *("bantuan_khusus", "pejabat", "ditunjuk_oleh"),
        }
    ),
    Sop: frozenset({"pembuatan_keputusan"}),
    Tarif: frozenset({"tata_cara"}),
}
"""Fields that came with the duties, of models that hold others too."""
BUKAN_ISI = frozenset(
    {
        *Asal.model_fields,
        *Berlaku.model_fields,
        *("jumlah_disebut", "butir_disebut", "kategori_disebut"),
        # these are the head of the page
        *("judul", "ringkasan", "jenis", "poster", "layanan", "jam_layanan", "tempat"),
        *("pukul_mulai", "pukul_sampai", "sampai_pemberitahuan"),
    }
)
HAMPA = frozenset({"br", "img", "input", "link", "meta", "wbr", "hr", "path"})


class _Baca(HTMLParser):
    """The text under every id."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.isi: dict[str, list[str]] = {}
        self._buka: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        id_ = dict(attrs).get("id") or ""
        if id_:
            assert id_ not in self.isi, f"{id_} stands twice"
            self.isi[id_] = []
        if tag not in HAMPA:
            self._buka.append(id_)

    def handle_endtag(self, tag: str) -> None:
        if tag not in HAMPA:
            self._buka.pop()

    def handle_data(self, data: str) -> None:
        for id_ in filter(None, self._buka):
            self.isi[id_].append(data)


def menurut_id(html: str) -> dict[str, str]:
    return {k: " ".join("".join(v).split()) for k, v in _Baca(html).isi.items()}


def teks(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


@pytest.fixture(scope="module")
def muatan() -> Muatan:
    return build.load(Folder(CONTOH))


@pytest.fixture(scope="module")
def store(muatan: Muatan) -> Store:
    assert muatan.store is not None
    return muatan.store


@pytest.fixture(scope="module")
def kab(store: Store) -> Unit:
    return store.unit[KAB]


@pytest.fixture(scope="module")
def halaman(muatan: Muatan) -> dict[str, dict[str, str]]:
    """Text by id of the pages of contoh."""
    return {p.alamat: menurut_id(p.body()) for p in build.site(muatan).pages}


def terisi(isi: Model, selain: frozenset[str] = BUKAN_ISI) -> set[str]:
    return {b for b in isi.model_fields_set if getattr(isi, b)} - selain


def kurang(halaman: dict[str, str], bidang: set[str], *awal: str) -> set[str]:
    """Fields whose anchor is not there, or shows nothing, or says that the field is missing."""
    hasil = set()
    for satu in bidang:
        isi = halaman.get(links.jangkar(*awal, satu), "")
        if not isi or isi.casefold().endswith("belum dicantumkan"):
            hasil.add(satu)
    return hasil


def semua_bidang(kelas: type[Model]) -> set[str]:
    return set(kelas.model_fields) - BUKAN_ISI


def test_setiap_bidang_baru_dipakai_contoh(store: Store) -> None:
    """Of all units together; what no datum uses is shown by no page."""
    unit = store.unit.values()
    semua: dict[type[Model], list[Any]] = {
        Layanan: [e.isi for u in unit for e in u.layanan.values()],
        Profil: [u.profil.isi for u in unit],
        ProfilPpid: [u.ppid_profil.isi for u in unit if u.ppid_profil],
        Sop: [e.isi for u in unit for e in u.sop.values()],
        Tarif: [e.isi for u in unit for e in u.tarif.values()],
        Pengaduan: [u.pengaduan.isi for u in unit if u.pengaduan],
        Maklumat: [e.isi for u in unit for e in u.maklumat.values()],
        Pengumuman: [e.isi for u in unit for e in u.pengumuman.values()],
        StatistikPengaduan: [e.isi for u in unit for e in u.statistik_pengaduan.values()],
        Kinerja: [e.isi for u in unit for e in u.kinerja.values()],
        Indikator: [e.isi for u in unit for e in u.kinerja_indikator.values()],
        Skm: [e.isi for u in unit for e in u.skm.values()],
    }
    for kelas, isi in semua.items():
        wajib = BARU.get(kelas) or semua_bidang(kelas) - {"dokumen"}
        assert wajib - {b for satu in isi for b in terisi(satu, frozenset())} == set(), kelas


def test_pengaduan(halaman: dict[str, dict[str, str]], kab: Unit) -> None:
    isi = halaman[PENGADUAN]
    assert kab.pengaduan is not None
    bidang = terisi(kab.pengaduan.isi)
    assert bidang >= {g.bidang for g in MEKANISME} - {"langkah"}
    assert kurang(isi, bidang) == set()
    assert isi["identitas-pengadu"].endswith("Nama lengkap Alamat Cara dihubungi")
    assert "Kanal" not in isi["prioritas"]


def test_statistik_pengaduan(halaman: dict[str, dict[str, str]], kab: Unit) -> None:
    isi = halaman[PENGADUAN]
    for tahun, entri in kab.statistik_pengaduan.items():
        assert kurang(isi, terisi(entri.isi), "statistik", tahun) == set()
    assert isi["statistik-2024-selesai"] == "Selesai32 94,1 % dari 34 dihitung"
    assert isi["statistik-2023-diproses"].endswith("Tidak dilaporkan")
    assert "≥ 38" in isi["statistik-2023-menurut-kelas"]
    assert "Jumlah dihitung34" in isi["statistik-2024-menurut-kanal"]
    assert list(isi).index("statistik-2024") < list(isi).index("statistik-2023")


def test_maklumat(halaman: dict[str, dict[str, str]], kab: Unit) -> None:
    isi = halaman[MAKLUMAT]
    for jenis, entri in kab.maklumat.items():
        assert (
            kurang(
                isi, terisi(entri.isi, frozenset()) - {"jumlah_disebut", "isi"}, "maklumat", jenis
            )
            == set()
        )
        assert kurang(isi, set(entri.isi.isi), "maklumat", jenis, "isi") == set()
    kunci = {k for h in ISI_MAKLUMAT.values() for k in h.isi}
    assert kunci == set(get_args(IsiMaklumat))
    assert {len(h.isi) for h in ISI_MAKLUMAT.values()} == {4, 6}


def test_unit_dan_kantor_informasi(halaman: dict[str, dict[str, str]], kab: Unit) -> None:
    unit, ppid = halaman[f"unit/{KAB}/"], halaman[f"ppid/{KAB}/"]
    lama = {"alamat", "nama", "tugas", "fungsi", "visi", "misi", "asas", "motto"}
    assert kurang(unit, {*BARU[Profil], *lama, "jenjang", "bidang"}) == set()
    assert unit["pimpinan"] == "BupatiNama belum dicantumkan"
    assert "Pelaksana: tidak ada data" in unit["pelaksana-1"]
    assert kurang(ppid, set(BARU[ProfilPpid])) == set()
    assert "Kinerja 2024" in unit["kinerja"]
    assert "Survei Kepuasan Masyarakat 2024" in unit["kinerja"]


def test_pengumuman(halaman: dict[str, dict[str, str]], kab: Unit) -> None:
    for alamat, id_ in ((BAHAYA, "banjir"), (PERBAIKAN, "lantai")):
        bidang = terisi(kab.pengumuman[id_].isi) - {"kanal"}
        assert kurang(halaman[alamat], bidang) == set()
    assert "evakuasi" not in halaman[PERBAIKAN]
    assert halaman[BAHAYA]["bahaya"] == "Jenis bahayaBencana alam"


def test_layanan(halaman: dict[str, dict[str, str]], kab: Unit) -> None:
    isi = halaman[LAYANAN_INFORMASI]
    assert kurang(isi, set(BARU[Layanan])) == set()
    penyusunan = kab.layanan["permohonan-informasi"].isi.penyusunan
    assert penyusunan is not None
    assert kurang(isi, terisi(penyusunan), "penyusunan") == set()
    assert isi["evaluasi-kinerja-periode-bulan"] == "Dilakukan tiap 6 bulan."
    assert "Pasal 22 ayat (7)" in isi["jangka-waktu-dasar"]
    assert "satu kali" in isi["kerja-sama-1"]
    assert "satu kali" not in isi["kerja-sama-0"]


def test_sop_tarif_dan_jam(halaman: dict[str, dict[str, str]], kab: Unit) -> None:
    sop = kab.sop["membuat-keputusan"].isi
    isi = halaman[f"sop/{KAB}/membuat-keputusan/"]
    assert kurang(isi, terisi(sop) - {"langkah", "dokumen"}) == set()
    assert isi["peralatan"].endswith("Belum dicantumkan")
    assert "pembuatan-keputusan" not in halaman[f"sop/{KAB}/himpun-laporan/"]
    tarif = halaman[f"tarif/{KAB}/"]
    assert {f"tarif-{id_}" for id_ in kab.tarif} <= set(tarif)
    assert "surat keterangan" in tarif["tarif-salinan-warga-miskin-tata-cara"]
    assert "08.00" in halaman[f"jam/{KAB}/"]["jam-loket"]


def test_kinerja(halaman: dict[str, dict[str, str]], kab: Unit) -> None:
    isi, k = halaman[KINERJA], kab.kinerja["2024"].isi
    assert k.perjanjian is not None
    assert k.laporan is not None
    assert kurang(isi, terisi(k.perjanjian) - {"tautan"}, "perjanjian") == set()
    assert kurang(isi, terisi(k.laporan) - {"tautan"}, "laporan") == set()
    assert "karangan.example/perjanjian" in isi["perjanjian-dokumen"]
    for i, s in enumerate(k.sasaran):
        awal = ("sasaran", str(i))
        assert isi[links.jangkar(*awal)] == s.nama
        assert kurang(isi, {"pagu", "realisasi_anggaran"}, *awal) == set()
        assert kurang(isi, set(s.analisis), *awal, "analisis") == set()
        for j, c in enumerate(s.indikator):
            assert kurang(isi, terisi(c) - {"indikator"}, *awal, "indikator", str(j)) == set()
    assert isi["sasaran-0-indikator-1"].endswith("10 8 120,00 % 120,00 %")
    tanpa_persen = isi["sasaran-1-indikator-1"]
    assert tanpa_persen.endswith("Tidak tercetak Tidak ada persen: targetnya tidak di atas nol")
    assert "94,00 % dari Rp450.000.000 dihitung" in isi["sasaran-0-realisasi-anggaran"]
    assert isi["sasaran-1-realisasi-anggaran"] == "TerpakaiTidak dilaporkan"
    assert "sasaran-1-analisis-program-penunjang" not in isi
    assert isi["sasaran-1-analisis-standar-nasional"].endswith("Tidak berlaku")
    assert "4,12 dari 5" in isi["penilaian-0"]
    assert set(get_args(JenisAnalisis)) == set(ANALISIS)
    assert set(get_args(BagianLkj)) == set(BAGIAN)


def test_indikator(halaman: dict[str, dict[str, str]], kab: Unit) -> None:
    for id_, entri in kab.kinerja_indikator.items():
        isi = halaman[f"kinerja/{KAB}/indikator/{id_}/"]
        assert kurang(isi, terisi(entri.isi)) == set()
        assert {f"target-{tahun}" for tahun in entri.isi.target} <= set(isi)
    assert halaman[INDIKATOR]["target-2024"] == "2024 82 83,89 102,30 %"
    assert "Belum dicantumkan" in halaman[INDIKATOR]["target-2025"]
    suhu = halaman[f"kinerja/{KAB}/indikator/suhu-ruang-tunggu/"]
    assert suhu["baseline"].endswith("Tidak diukur")


def test_skm(halaman: dict[str, dict[str, str]], kab: Unit) -> None:
    isi = halaman[SKM]
    assert kurang(isi, terisi(kab.skm["2024"].isi)) == set()
    assert {f"unsur-{kode}" for kode in UNSUR} <= set(isi)
    assert "83,89 dihitung" in isi["nilai-dihitung"]
    assert "Dengan bobot 0,11 hasilnya 83,05" in isi["nilai-dihitung"]
    assert "B (Baik) dari nilai 83,89" in isi["mutu-dihitung"]
    assert "dikali bobot 0,11," in halaman[f"skm/{KAB}/2023/"]["nilai-dihitung"]


def test_laporan_informasi(halaman: dict[str, dict[str, str]]) -> None:
    isi = halaman["ppid/dinas-perizinan/2024/"]
    bagian = {
        *("kebijakan", "sarana", "petugas", "anggaran", "permohonan", "waktu-pemenuhan"),
        *("keberatan", "sengketa", "kendala", "rekomendasi", "alasan-penolakan"),
        *("lama-periksa", "alasan-perpanjangan", "lama-jawab-keberatan"),
        *("dipublikasikan", "dikirim-ke-komisi"),
    }
    assert bagian - set(isi) == set()
    assert isi["lama-periksa"] == "Pemeriksaan kelengkapan paling lama: 2 hari kerja."
    assert isi["dikirim-ke-komisi"].endswith("12 Maret 2025")
    assert "21–30 hari kerja1" in isi["tabel-lama-keberatan-0"].replace(" 1", "1")


KOSONG = {
    "unit/balai/profil.yml": PROFIL,
    "unit/balai/layanan/a.yml": LAYANAN,
    "unit/balai/pengaduan.yml": "siapa: Semua orang.\n",
    "unit/balai/maklumat.yml": "daerah: {ringkasan: Kami melayani.}\nppid: {ringkasan: Kami.}\n",
    "unit/balai/ppid/profil.yml": "nama: Meja\n",
    "unit/balai/pengumuman.yml": """
        api:
          jenis: bahaya
          judul: Api
          ringkasan: Ada api.
          mulai: 2024-01-01
          sampai: 2024-01-02
        cat:
          jenis: perbaikan
          judul: Cat
          ringkasan: Loket dicat.
          mulai: 2024-01-01
          sampai: 2024-01-02
    """,
    "unit/balai/kinerja/2024.yml": """
        perjanjian: {}
        laporan: {}
        sasaran:
          - nama: Cepat
            indikator:
              - {indikator: cepat, target: 10}
    """,
    "unit/balai/kinerja/indikator.yml": "cepat: {nama: Cepat}\n",
    "unit/balai/skm/2024.yml": "judul: Survei\nperiode: 2024\nunsur: {U1: 3}\n",
    "unit/balai/statistik-pengaduan/2024.yml": "diterima: 3\n",
    "unit/balai/sop/a.yml": "nomor: 1\nnama: Kerja\nlangkah:\n  - aktivitas: Bekerja.\n",
    **DOKUMEN,
}


@pytest.fixture
def kosong(tmp_path: Path) -> dict[str, str]:
    data = Data(tmp_path / "data").tulis(KOSONG)
    data.bersih()
    return {p.alamat: p.body() for p in build.site(build.load(Folder(data.akar))).pages}


def test_yang_tidak_ada_disebut_dengan_nama(kosong: dict[str, str]) -> None:
    isi = {alamat: menurut_id(html) for alamat, html in kosong.items()}
    polos = {alamat: teks(html) for alamat, html in kosong.items()}
    mengadu = isi["pengaduan/balai/"]
    assert (
        "Belum dicantumkan: identitas pengadu, prosedur pengelolaan pengaduan, pelaksana yang "
        "mengelola pengaduan, prioritas penyelesaian, pelaporan proses dan hasil kepada atasan, "
        "rekomendasi pengelolaan pengaduan, penyampaian hasil kepada pihak terkait, pemantauan "
        "dan evaluasi, dokumentasi dan statistik, penanggung jawab, alamat penanggung jawab, dan "
        "sarana pengaduan."
    ) in polos["pengaduan/balai/"]
    semua = {"tenggat_jawab", "gratis", "kerahasiaan", "penyeleksian", "tindak_lanjut"}
    semua |= {g.bidang for g in MEKANISME} - {"penanggung_jawab"}
    assert kurang(mengadu, semua) == semua
    assert "penanggung-jawab" not in mengadu
    assert (
        "Belum dicantumkan: biaya mengadu, kerahasiaan, penyeleksian, penelaahan, jalan keluar, "
        "dan tindak lanjut."
    ) in polos["pengaduan/balai/"]
    assert mengadu["tenggat-jawab"] == "Batas jawabanBelum dicantumkan"
    assert mengadu["statistik-2024-selesai"] == "SelesaiBelum dicantumkan"
    assert "Pengaduan menurut kelas belum dicantumkan" in polos["pengaduan/balai/"]

    janji = isi["maklumat/balai/"]
    for jenis, h in ISI_MAKLUMAT.items():
        assert kurang(janji, set(h.isi), "maklumat", jenis, "isi") == set(h.isi)
        nama = [n[:1].lower() + n[1:] for n in h.isi.values()]
        kata = f"harus memuat {len(h.isi)} hal ({h.sebutan}). Belum dicantumkan: {nama[0]}, "
        assert kata in polos["maklumat/balai/"]
        assert f"dan {nama[-1]}." in polos["maklumat/balai/"]

    assert (
        "Belum dicantumkan: struktur organisasi, anggaran pelayanan, pelaksana pelayanan, petugas "
        "pelindungan data pribadi, dan panduan bagi penyandang disabilitas."
    ) in polos["unit/balai/"]
    ppid = {"kanal_pengumuman", "bentuk_pengumuman", "bahasa_daerah", "bantuan_khusus"}
    assert kurang(isi["ppid/balai/"], ppid) == ppid
    bahaya = {"dipublikasikan", "kejadian", "bahaya", "dampak", "cara_menghindari"}
    assert kurang(isi["pengumuman/balai/api/"], bahaya) == bahaya
    assert "Cara menyelamatkan diri belum dicantumkan" in polos["pengumuman/balai/api/"]
    perbaikan = {"dipublikasikan", "penanggung_jawab", "alamat_penanggung_jawab"}
    assert kurang(isi["pengumuman/balai/cat/"], perbaikan) == perbaikan
    assert "dampak" not in isi["pengumuman/balai/cat/"]
    identitas = {"peralatan", "peringatan", "pencatatan", "kualifikasi_pelaksana"}
    assert kurang(isi["sop/balai/a/"], identitas) == identitas


def test_kinerja_dan_survei_menyebut_yang_tidak_ada(kosong: dict[str, str]) -> None:
    isi = {alamat: menurut_id(html) for alamat, html in kosong.items()}
    tahun = isi["kinerja/balai/2024/"]
    assert kurang(tahun, set(ANALISIS), "sasaran-0-analisis") == set(ANALISIS)
    assert "Belum dicantumkan: target dan realisasi tahun ini, " in teks(
        kosong["kinerja/balai/2024/"]
    )
    bidang = {"tanggal", "penandatangan", "dokumen"}
    assert kurang(tahun, bidang, "perjanjian") == bidang
    assert "lampiran perjanjian kinerja" in tahun["laporan-bagian"]
    assert tahun["sasaran-0-indikator-0"].endswith("Tidak ada persen: realisasi tidak ada angkanya")
    assert tahun["sasaran-0-pagu"] == "AnggaranBelum dicantumkan"
    lembar = semua_bidang(Indikator) - {"nama", "target"}
    assert kurang(isi["kinerja/balai/indikator/cepat/"], lembar) == lembar
    survei = isi["skm/balai/2024/"]
    assert survei["nilai-dihitung"].endswith("Tidak dapat dihitung dari data ini")
    polos = teks(kosong["skm/balai/2024/"])
    assert "Belum dicantumkan: U2 (sistem, mekanisme, dan prosedur), U3" in polos
    assert "Rencana tindak lanjut belum dicantumkan" in polos


def test_tanpa_data_tidak_ada_bagian(tmp_path: Path) -> None:
    """A service without any of it says nothing of it, and a unit without performance neither."""
    data = Data(tmp_path / "data").tulis(
        {"unit/balai/profil.yml": PROFIL, "unit/balai/layanan/a.yml": LAYANAN, **DOKUMEN}
    )
    data.bersih()
    isi = {p.alamat: p for p in build.site(build.load(Folder(data.akar))).pages}
    layanan = menurut_id(isi["layanan/balai/a/"].body())
    assert not {links.jangkar(b) for b in BARU[Layanan]} & set(layanan)
    assert "kinerja" not in {h.anchor for h in isi["unit/balai/"].headings}
    assert "Statistik pengaduan belum dicantumkan" in teks(isi["pengaduan/balai/"].body())


def test_standar_memberi_daur_bersama(tmp_path: Path) -> None:
    data = Data(tmp_path / "data").tulis(
        {
            "unit/balai/profil.yml": PROFIL,
            "unit/balai/standar/s.yml": "nama: Standar\ndokumen: sk\nditinjau: 2024-02\n"
            "dievaluasi: 2023-02\n",
            "unit/balai/layanan/a.yml": LAYANAN + "standar: s\ndievaluasi: 2024-05\n",
            **DOKUMEN,
        }
    )
    data.bersih()
    semua = build.site(build.load(Folder(data.akar))).pages
    isi = menurut_id(next(p for p in semua if p.alamat == "layanan/balai/a/").body())
    assert isi["ditinjau"] == "DitinjauFebruari 2024 Berlaku untuk seluruh standar pelayanan."
    assert isi["dievaluasi"] == "DievaluasiMei 2024"


def test_layanan_menunjukkan_tata_cara_pengaduannya(tmp_path: Path) -> None:
    """The component of a service shows what is given, and none of the parts that are not."""
    tata = (
        "penanganan_pengaduan:\n  siapa: Semua\n  gratis: Tidak dipungut.\n  prioritas: Darurat.\n"
    )
    data = Data(tmp_path / "data").tulis(
        {"unit/balai/profil.yml": PROFIL, "unit/balai/layanan/a.yml": LAYANAN + tata, **DOKUMEN}
    )
    data.bersih()
    semua = build.site(build.load(Folder(data.akar))).pages
    isi = teks(next(p for p in semua if p.alamat == "layanan/balai/a/").body())
    assert "Biaya mengadu Tidak dipungut." in isi
    assert "Prioritas Darurat." in isi
    assert "Kerahasiaan" not in isi


@pytest.mark.browser
def test_axe(situs_rekaan: Path) -> None:
    assert axe_problems(axe(situs_rekaan, list(HALAMAN))) == []


@pytest.mark.browser
def test_susunan(situs_rekaan: Path) -> None:
    semua = susunan(situs_rekaan, HALAMAN)
    assert [h["alamat"] for h in semua] == list(HALAMAN)
    assert [salah for satu in semua for salah in susunan_salah(satu)] == []


@pytest.mark.browser
def test_html_sah(situs_rekaan: Path, html_salah: Callable[[Path], list[str]]) -> None:
    assert html_salah(situs_rekaan) == []
