"""The lists an information office keeps: whole on their pages, and tight on what is kept back."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest
from pydantic import BaseModel

from peramban import axe, axe_problems, pilah, susunan, susunan_salah
from store_bantu import PROFIL, Data
from terang import build, formats, links
from terang.derive.informasi import tercatat, tersedia
from terang.folder import Folder
from terang.hukum import alasan, informasi_publik, layanan_informasi, pengecualian
from terang.hukum.informasi_khusus import KHUSUS
from terang.model import informasi as model_informasi
from terang.model import layanan_informasi as model_layanan
from terang.model.daftar_informasi import HurufPasal17, Kategori
from terang.model.sedia import HalamanUnit
from terang.model.unit import Sifat
from terang.pages.daftar_informasi import KATEGORI
from terang.pages.letak import NAMA as NAMA_HALAMAN
from terang.scalars import Durasi, Tanggal
from terang.search.berkas import dokumen as dokumen_cari
from terang.store import Entri, Store, Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terang.search.dokumen import Dokumen

HARI = date(2026, 11, 20)
CONTOH = Path(__file__).parents[1] / "contoh"
IZIN = "dinas-perizinan"
KANTOR = f"ppid/{IZIN}/"
KELUARGA = (
    KANTOR,
    *(f"{KANTOR}{x}/" for x in ("dip", "dikecualikan", "berkala", "serta-merta", "setiap-saat")),
    f"{KANTOR}formulir/",
    "ppid/dinas-kesehatan/dip/",
    "ppid/dinas-kesehatan/dikecualikan/",
    "ralat/",
)


def situs(akar: Path, hari: date = HARI) -> dict[str, str]:
    """The body of every page."""
    pages = build.site(build.load(Folder(akar), tanggal=hari)).pages
    return {p.alamat: p.body() for p in pages}


@pytest.fixture(scope="module")
def contoh() -> dict[str, str]:
    return situs(CONTOH / "data")


def toko(akar: Path) -> Store:
    store = build.load(Folder(akar), tanggal=HARI).store
    assert store is not None
    return store


def teks(isi: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", isi.replace("<wbr>", ""))))


def baris(isi: str, jangkar: str) -> str:
    """The entry of a list by its id, up to the next."""
    awal = isi.index(f'<li id="{jangkar}"')
    return isi[awal : isi.index("</li>\n<li id=", awal) if "</li>\n<li id=" in isi[awal:] else None]


@pytest.fixture
def data(tmp_path: Path) -> Data:
    return Data(tmp_path / "data").tulis(
        {
            "unit/balai/profil.yml": PROFIL.replace("Unit", "Balai"),
            "unit/balai/ppid/profil.yml": "nama: Meja informasi\n",
            "unit/lain/profil.yml": PROFIL.replace("Unit", "Lain"),
        }
    )


# The law as data, and the keys of the model


def _kunci(jenis: Any) -> set[str]:
    return set(get_args(jenis))


def _bidang(kelas: type[BaseModel]) -> set[str]:
    return set(kelas.model_fields)


def test_kunci_hukum_sama_dengan_kunci_model() -> None:
    golongan = informasi_publik.GOLONGAN
    assert tuple(golongan) == get_args(Kategori)
    for id_, kelas in (
        ("berkala", model_informasi.Berkala),
        ("serta_merta", model_informasi.SertaMerta),
        ("setiap_saat", model_informasi.SetiapSaat),
    ):
        assert {k.id for k in golongan[id_].kelompok} == _bidang(kelas)
    assert [len(g.kelompok) for g in golongan.values()] == [11, 6, 23]
    butir = {k.id: set(k.butir) for k in golongan["berkala"].kelompok if k.butir}
    assert butir == {
        "profil": _kunci(model_informasi.ButirProfil),
        "program": _kunci(model_informasi.ButirProgram),
        "keuangan": _kunci(model_informasi.ButirKeuangan),
        "peraturan": _kunci(model_informasi.ButirPeraturan),
        "prosedur_informasi": _kunci(model_informasi.ButirProsedur),
        "pengadaan": _kunci(model_informasi.ButirPengadaan),
    }
    khusus = {d.id: {x.id for x in d.butir} for d in KHUSUS}
    assert khusus == {
        "bumn": _kunci(model_informasi.ButirBumn),
        "parpol": _kunci(model_informasi.ButirParpol),
        "ormas": _kunci(model_informasi.ButirOrmas),
    }
    assert {d.sifat for d in KHUSUS} <= _kunci(Sifat)
    # letters follow the order of the Act
    bumn = KHUSUS[0].butir
    assert [x.sebutan[-1] for x in bumn] == list("abcdefghijklmn")


def test_kunci_layanan_informasi_dan_pasal_17() -> None:
    hukum = layanan_informasi
    assert set(hukum.STANDAR) == _kunci(model_layanan.JenisStandar)
    assert set(hukum.KOLOM_PERMOHONAN) == _kunci(model_layanan.KolomPermohonan)
    assert set(hukum.KOLOM_KEBERATAN) == _kunci(model_layanan.KolomKeberatan)
    assert set(hukum.PEMBERITAHUAN) == _kunci(model_layanan.IsiPemberitahuan)
    assert set(hukum.TAMBAHAN) < set(hukum.KOLOM_PERMOHONAN)
    assert tuple(pengecualian.ALASAN) == get_args(HurufPasal17) == (*alasan.PENOLAKAN.values(),)
    assert tuple(hukum.ALASAN_KEBERATAN) == (*alasan.KEBERATAN.values(),)
    assert set(NAMA_HALAMAN) == {*_kunci(HalamanUnit), "pengumuman"}
    assert "30 tahun" in pengecualian.ALASAN["a"].batas
    assert pengecualian.ALASAN["j"].sebutan_batas == pengecualian.sebutan("j")


# Every cell of the data


LEWAT = {"pasti", "kategori"}


def _sel(nilai: object, store: Store) -> Iterator[str]:
    """Every text the page must hold for a value of the data."""
    if isinstance(nilai, BaseModel):
        for nama in nilai.model_fields_set - LEWAT:
            yield from _bidang_tampil(nama, getattr(nilai, nama), store)
    elif isinstance(nilai, Mapping):
        for satu in nilai.values():
            yield from _sel(satu, store)
    elif isinstance(nilai, Tanggal):
        yield formats.tanggal(nilai)
    elif isinstance(nilai, Durasi):
        yield formats.durasi(nilai)
    elif isinstance(nilai, Sequence) and not isinstance(nilai, str):
        for satu in nilai:
            yield from _sel(satu, store)
    elif nilai is not None:
        yield str(nilai)


def _bidang_tampil(nama: str, isi: Any, store: Store) -> Iterator[str]:
    """What a page says for a field: of a reference the name of what it leads to."""
    if nama == "dokumen":
        yield store.dokumen[isi].isi.judul
    elif nama == "peraturan" and isinstance(isi, str):
        yield formats.nama_peraturan(store.peraturan[isi].isi)
    elif nama == "halaman" and isi in NAMA_HALAMAN:
        yield NAMA_HALAMAN[isi]
    elif nama == "huruf":
        yield from (pengecualian.ALASAN[h].kata for h in isi)
        yield from (pengecualian.sebutan(h) for h in isi)
    elif nama == "sumber":
        yield from (s.tempat for s in isi if s.tempat)
    else:
        yield from _sel(isi, store)


def test_setiap_sel_ada_di_halamannya(contoh: dict[str, str]) -> None:
    store = toko(CONTOH / "data")
    unit = store.unit[IZIN]
    assert unit.ppid_dip
    assert unit.ppid_dik
    assert unit.ppid_informasi
    assert unit.ppid_standar
    info = unit.ppid_informasi.isi
    wajib: list[tuple[str, object]] = [
        ("dip/", unit.ppid_dip.isi),
        ("dikecualikan/", unit.ppid_dik.isi),
        ("berkala/", info.berkala),
        ("serta-merta/", info.serta_merta),
        ("setiap-saat/", info.setiap_saat),
        ("setiap-saat/", info.khusus),
        ("", unit.ppid_standar.isi),
    ]
    kurang = {
        f"{alamat}: {sel}"
        for alamat, isi in wajib
        for sel in _sel(isi, store)
        if sel.lower() not in teks(contoh[KANTOR + alamat]).lower()
    }
    assert kurang == set()
    assert sum(len(list(_sel(isi, store))) for _, isi in wajib) > 200
    for e in unit.ralat.values():
        assert [s for s in _sel(e.isi, store) if s not in teks(contoh["ralat/"])] == []


def test_setiap_bidang_dipakai_di_contoh() -> None:
    """Every field of the lists' models is used by the invented office."""
    unit = toko(CONTOH / "data").unit[IZIN]
    isi = [getattr(unit, x) for x in ("ppid_dip", "ppid_dik", "ppid_informasi")]
    isi += [unit.ppid_standar, unit.ppid_register, *unit.ralat.values()]
    dipakai: dict[type[BaseModel], set[str]] = {}
    for e in isi:
        assert isinstance(e, Entri)
        for model in _model(e.isi):
            dipakai.setdefault(type(model), set()).update(model.model_fields_set)
    umum = {"sumber", "cetak", "pasti", "terbaca", "semestinya", "alasan", "catatan"}
    kurang = {
        f"{kelas.__name__}.{nama}"
        for kelas, ada in dipakai.items()
        for nama in set(kelas.model_fields) - ada - umum
        if kelas.__name__ not in ("Sumber", "Kutipan")
    }
    # a group or a standard need not say everything an entry may say; the entries do
    penyediaan = set().union(*(a for k, a in dipakai.items() if "uraian" in k.model_fields))
    milik = {f"{k.__name__}.{n}" for k in dipakai for n in penyediaan}
    assert sorted(kurang - milik) == []
    assert {"Dip", "Dik", "UjiKonsekuensi", "Ralat", "Register"} <= {k.__name__ for k in dipakai}


def _model(nilai: object) -> Iterator[BaseModel]:
    if isinstance(nilai, BaseModel):
        yield nilai
        for nama in type(nilai).model_fields:
            yield from _model(getattr(nilai, nama))
    elif isinstance(nilai, Mapping):
        for satu in nilai.values():
            yield from _model(satu)
    elif isinstance(nilai, tuple):
        for satu in nilai:
            yield from _model(satu)


# What is missing


def test_sel_kosong_disebut(data: Data) -> None:
    data.tulis({"unit/balai/ppid/dip.yml": "daftar:\n  a: Peta jalan\n"})
    isi = situs(data.akar)["ppid/balai/dip/"]
    satu = teks(baris(isi, "daftar-a"))
    assert "1. Peta jalan" in satu
    assert satu.count("belum dicantumkan") == 8
    assert "Golongan belum dicantumkan" in teks(isi)
    assert "Dasar belum dicantumkan Per tanggal Belum dicantumkan Jumlah 1 baris" in teks(isi)
    data.tulis({"unit/balai/ppid/dip.yml": "daftar:\n  a: {ringkasan_isi: P, penguasa: Arsip}\n"})
    satu = teks(baris(situs(data.akar)["ppid/balai/dip/"], "daftar-a"))
    assert "Penguasa Arsip" in satu
    assert satu.count("belum dicantumkan") == 7


def test_baris_dikecualikan_menyebut_yang_kurang(data: Data) -> None:
    data.tulis({"unit/balai/ppid/dik.yml": "daftar:\n  a: {informasi: Memo}\n"})
    satu = teks(baris(situs(data.akar)["ppid/balai/dikecualikan/"], "daftar-a"))
    for nama in (
        "Alasan",
        "Undang-undang lain yang menjadi dasar",
        "Akibat bila dibuka",
        "Manfaat bila ditutup",
        "Masa pengecualian",
        "Uji konsekuensi",
        "Surat penetapan",
    ):
        assert f"{nama} belum dicantumkan" in satu, nama


def test_tanpa_data_semua_menyebut_dirinya_kosong(data: Data) -> None:
    isi = situs(data.akar)
    assert "Daftar Informasi Publik belum dicantumkan" in teks(isi["ppid/balai/dip/"])
    assert "Bukan daftar yang ditetapkan" in teks(isi["ppid/balai/dip/"])
    assert "dikecualikan belum dicantumkan" in teks(isi["ppid/balai/dikecualikan/"])
    # each of the Act's items by name; of 34 the office's page answers three
    berkala = isi["ppid/balai/berkala/"]
    assert "Ada 3 dari 34" in teks(berkala)
    assert "Belum 31 belum dicantumkan" in teks(berkala)
    for k in informasi_publik.BERKALA.kelompok:
        for nama in (k.nama, *k.butir.values()):
            assert nama in unescape(berkala), nama
    assert berkala.count('data-kelas="belum"') == 31
    assert isi["ppid/balai/serta-merta/"].count('data-kelas="belum"') == 6
    setiap_saat = isi["ppid/balai/setiap-saat/"]
    assert setiap_saat.count('data-kelas="belum"') == 23
    assert "Kumpulan data belum dicantumkan" in teks(setiap_saat)
    assert "khusus-" not in setiap_saat
    kantor = teks(isi["ppid/balai/"])
    for nama in layanan_informasi.STANDAR.values():
        assert f"{nama} belum dicantumkan" in kantor
    assert "Register permohonan: kolomnya belum dicantumkan" in kantor
    assert "Belum ada ralat yang dicatat" in teks(isi["ralat/"])


def test_tanpa_data_informasi_tanpa_halaman(data: Data) -> None:
    alamat = situs(data.akar)
    assert [a for a in alamat if a.startswith("ppid/lain/")] == []
    data.tulis({"unit/lain/ppid/dip.yml": "daftar:\n  a: Peta\n"})
    assert "ppid/lain/formulir/" in situs(data.akar)


# Ids


def test_jangkar_sama_dengan_jalur_data(contoh: dict[str, str]) -> None:
    for g in informasi_publik.GOLONGAN.values():
        isi = contoh[links.informasi(IZIN, g.id)]
        for k in g.kelompok:
            assert isi.count(f'id="{links.jangkar(g.id, k.id)}"') == 1
            for butir in k.butir:
                assert isi.count(f'id="{links.jangkar(g.id, k.id, "butir", butir)}"') == 1
    assert 'id="berkala-profil-butir-lhkpn"' in contoh[f"{KANTOR}berkala/"]
    for d in KHUSUS:
        for x in d.butir:
            assert f'id="khusus-{d.id}-{x.id.replace("_", "-")}"' in contoh[f"{KANTOR}setiap-saat/"]
    kantor = contoh[KANTOR]
    for jangkar in (*(links.jangkar("standar", k) for k in layanan_informasi.STANDAR), "daftar"):
        assert f'id="{jangkar}"' in kantor
    for kunci in ("permohonan", "keberatan", "pemberitahuan"):
        assert f'id="register-{kunci}"' in kantor


def test_jangkar_yang_dijanjikan_ada() -> None:
    """What a page declares as its anchors is in its body."""
    muatan = build.load(Folder(CONTOH / "data"), tanggal=HARI)
    for p in build.site(muatan).pages:
        if p.alamat.startswith(("ppid/dinas-perizinan/", "ralat/")):
            isi = p.body()
            janji = {*(h.anchor for h in p.headings), *p.anchors}
            assert [j for j in janji if isi.count(f'id="{j}"') != 1] == [], p.alamat


# What is kept back


RAHASIA = """
    daftar:
      sandi: {informasi: Kata sandi server, huruf: c, sampai: 2027}
      denah: {informasi: Denah gudang senjata}
"""
DIP = """
    daftar:
      sandi: Perangkat komputer kantor
      lain: "Denah  GUDANG senjata."
      uraian: {ringkasan_isi: Catatan, uraian: Denah gudang senjata}
      peta: {ringkasan_isi: Peta jalan, kategori: setiap_saat}
"""
INFORMASI = "setiap_saat:\n  perbendaharaan: denah gudang senjata\n"
KUMPULAN = "gudang:\n  judul: Denah gudang senjata\njalan:\n  judul: Panjang jalan\n  satuan: km\n"


def _cari(akar: Path, hari: date = HARI) -> list[Dokumen]:
    from terang.pages import Bingkai, susun

    bingkai = Bingkai.dari(build.load(Folder(akar), tanggal=hari))
    return dokumen_cari(bingkai, susun(bingkai))


@pytest.fixture
def rahasia(data: Data) -> Data:
    return data.tulis(
        {
            "unit/balai/ppid/dik.yml": RAHASIA,
            "unit/balai/ppid/dip.yml": DIP,
            "unit/balai/ppid/informasi.yml": INFORMASI,
            "unit/balai/kumpulan-data.yml": KUMPULAN,
        }
    )


def test_yang_dikecualikan_tidak_bocor(rahasia: Data) -> None:
    isi = situs(rahasia.akar)
    dip = teks(isi["ppid/balai/dip/"])
    assert "3 baris tidak ditampilkan karena tercatat sebagai dikecualikan" in dip
    assert "1. Peta jalan" in dip
    for alamat, html in isi.items():
        if alamat != "ppid/balai/dikecualikan/":
            assert "gudang senjata" not in teks(html).lower(), alamat
            assert "Perangkat komputer kantor" not in html, alamat
    assert "Panjang jalan" in isi["ppid/balai/setiap-saat/"]
    assert 'id="kumpulan-data-gudang"' not in isi["ppid/balai/setiap-saat/"]
    kena = [d for d in _cari(rahasia.akar) if re.search("gudang|komputer", str(d.bidang), re.I)]
    assert [d.alamat for d in kena] == ["ppid/balai/dikecualikan/#daftar-denah"]


@pytest.mark.parametrize(
    ("akhir", "tampil"),
    [
        (
            "sampai: 2026-11-19",
            "Masa pengecualian habis 19 November 2026: terbuka dengan sendirinya",
        ),
        ("dinyatakan_terbuka: 2026-11-20", "Dinyatakan terbuka 20 November 2026"),
    ],
)
def test_yang_sudah_terbuka_tampil(rahasia: Data, akhir: str, tampil: str) -> None:
    masih = RAHASIA.replace("senjata}", f"senjata, {akhir}}}")
    rahasia.tulis({"unit/balai/ppid/dik.yml": masih})
    isi = situs(rahasia.akar)
    assert "1 baris tidak ditampilkan" in teks(isi["ppid/balai/dip/"])
    assert "Denah GUDANG senjata." in teks(isi["ppid/balai/dip/"])
    assert tampil in teks(isi["ppid/balai/dikecualikan/"])
    terbuka = baris(isi["ppid/balai/setiap-saat/"], "setiap-saat-dinyatakan-terbuka")
    assert "Sudah ada di situs ini" in terbuka
    # one day earlier it is still kept back
    kemarin = situs(rahasia.akar, date(2026, 11, 19))
    assert "3 baris tidak ditampilkan" in teks(kemarin["ppid/balai/dip/"])


def test_isian_jahat_tampil_sebagai_teks(rahasia: Data) -> None:
    jahat = "<script>alert(1)</script>"
    for nama in ("dip", "dik", "informasi"):
        berkas = rahasia.akar / f"unit/balai/ppid/{nama}.yml"
        isi = berkas.read_text("utf-8").replace("gudang", jahat).replace("GUDANG", jahat)
        berkas.write_text(isi.replace("Peta jalan", jahat), "utf-8")
    rahasia.tulis({"unit/balai/ralat.yml": RALAT.replace("jam/balai/", f'"{jahat}"')})
    html = situs(rahasia.akar)
    kena = [a for a, h in html.items() if "&lt;script&gt;alert(1)" in h]
    assert {"ppid/balai/dip/", "ppid/balai/dikecualikan/", "ralat/"} <= set(kena)
    assert [a for a, h in html.items() if "<script" in h] == []


# What the site itself holds


TERSIMPAN = {
    "berkala.profil.alamat.": ("profil", "alamat: {jalan: Jalan Melati 1, kabupaten: Kota}"),
    "berkala.profil.ruang_lingkup.": ("profil", "ringkasan: Menguji sepatu."),
    "berkala.profil.tugas_fungsi.": ("profil", "fungsi: [Menguji sepatu.]"),
    "berkala.profil.struktur_organisasi.": ("profil", "struktur_organisasi: Kepala dan dua seksi."),
    "berkala.profil.profil_pejabat.": ("profil", "pimpinan: [{jabatan: Kepala, nama: Contoh}]"),
    "berkala.prosedur_informasi.penanggung_jawab.": ("ppid/profil", "pejabat: {jabatan: Kepala}"),
    "setiap_saat.dip..": ("ppid/dip", "daftar: {a: Peta}"),
    "setiap_saat.standar_layanan_informasi..": ("ppid/standar", "standar: {keberatan: Begini.}"),
    "setiap_saat.dinyatakan_terbuka..": (
        "ppid/dik",
        "daftar: {a: {informasi: Memo, sampai: 2020}}",
    ),
    "setiap_saat.prosedur_kerja_pegawai..": (
        "sop/a",
        "nomor: 1\nnama: Uji\nlangkah: [{aktivitas: Mulai.}]",
    ),
    "berkala.kinerja..": (
        "kinerja/2025",
        "sasaran: [{nama: A, indikator: [{indikator: x, realisasi: 3}]}]",
    ),
    "serta_merta.bencana_alam..": (
        "pengumuman/a",
        """\
jenis: bahaya
bahaya: bencana_alam
judul: Banjir
ringkasan: Jauhi sungai.
mulai: 2026-11-01
sampai: 2026-11-20""",
    ),
    "setiap_saat.laporan_akses..": ("ppid/laporan/2025", "judul: Laporan\nperiode: 2025"),
}
PUNYA = {
    "berkala.prosedur_informasi.memperoleh.",
    "berkala.prosedur_informasi.keberatan.",
    "berkala.prosedur_informasi.sengketa.",
}
"""What the page of any information office answers."""


def _ada(akar: Path, hari: date = HARI) -> dict[str, Any]:
    semua = tersedia(toko(akar), "balai", hari)
    return {f"{'.'.join(s.kunci)}.": s for s in semua}


@pytest.mark.parametrize("kunci", TERSIMPAN)
def test_yang_sudah_ada_dalam_data_lain(data: Data, kunci: str) -> None:
    berkas, isi = TERSIMPAN[kunci]
    assert set(_ada(data.akar)) == PUNYA
    data.tulis({"unit/balai/kinerja/indikator/x.yml": "nama: X\n"})
    nama = f"unit/balai/{berkas}.yml"
    lama = (data.akar / nama).read_text("utf-8") if (data.akar / nama).exists() else ""
    data.tulis({nama: lama + isi + "\n"})
    data.bersih()
    ada = _ada(data.akar)
    assert set(ada) == PUNYA | {kunci}
    assert not ada[kunci].dimasukkan
    assert ada[kunci].tempat.berkas == f"data/{nama}"
    if ada[kunci].halaman not in ("", "kinerja"):
        alamat = links.halaman_unit("balai", ada[kunci].halaman, ada[kunci].id)
        html = situs(data.akar)
        assert not ada[kunci].jangkar or f'id="{ada[kunci].jangkar}"' in html[alamat]


@pytest.mark.parametrize(
    ("berkas", "isi"),
    [
        ("profil", "pimpinan: [{jabatan: Kepala}]"),  # a position is no profile of who holds it
        ("profil", "pimpinan: [{jabatan: Kepala, nama: Contoh, sampai: 2020}]"),
        ("kinerja/2025", "perjanjian: {tanggal: 2025-01-02}"),  # promised, not reached
        ("ppid/standar", "standar: {keberatan: {penguasa: Arsip}}"),
        ("ppid/dip", "daftar: {}"),
    ],
)
def test_yang_tidak_menjawab_tidak_dihitung(data: Data, berkas: str, isi: str) -> None:
    nama = f"unit/balai/{berkas}.yml"
    lama = (data.akar / nama).read_text("utf-8") if (data.akar / nama).exists() else ""
    data.tulis({nama: lama + isi + "\n"})
    data.bersih()
    assert set(_ada(data.akar)) == PUNYA


def test_bahaya_yang_lewat_tidak_lagi_menjawab(data: Data) -> None:
    berkas, isi = TERSIMPAN["serta_merta.bencana_alam.."]
    data.tulis({f"unit/balai/{berkas}.yml": isi})
    html = situs(data.akar)["ppid/balai/serta-merta/"]
    assert "Banjir" in baris_bahaya(html)
    assert "Halaman pengumuman" in teks(baris(html, "serta-merta-bencana-alam"))
    besok = situs(data.akar, date(2026, 11, 21))["ppid/balai/serta-merta/"]
    assert "Tidak ada bahaya yang sedang diumumkan" in teks(besok)
    assert "Banjir" not in besok
    assert set(_ada(data.akar, date(2026, 11, 21))) == PUNYA


def baris_bahaya(isi: str) -> str:
    awal = isi.index('id="bahaya"')
    return isi[awal : isi.index("</section>", awal)]


KELOMPOK = """
    berkala:
      keuangan:
        tautan: https://contoh.invalid/uang
        penguasa: Bagian keuangan
        dimutakhirkan: 2026-06
        butir:
          neraca: {uraian: Seimbang., penguasa: Bendahara}
          daftar_aset: {bentuk: laman}
      program: {penguasa: Perencanaan}
"""


def test_pernyataan_kelompok_berlaku_bagi_butirnya(data: Data) -> None:
    data.tulis({"unit/balai/ppid/informasi.yml": KELOMPOK})
    unit: Unit = toko(data.akar).unit["balai"]
    per = {s.butir: s for s in tercatat(unit, HARI) if s.kelompok == "keuangan"}
    assert (per["neraca"].uraian, per["neraca"].penguasa) == ("Seimbang.", "Bendahara")
    assert per["neraca"].tautan == ()
    assert str(per["neraca"].dimutakhirkan) == "2026-06"
    assert not per["neraca"].dari_kelompok
    for butir in ("daftar_aset", "arus_kas_calk"):
        assert per[butir].dari_kelompok
        assert per[butir].tautan == ("https://contoh.invalid/uang",)
        assert per[butir].penguasa == "Bagian keuangan"
    assert per["daftar_aset"].tempat.jalur[-2:] == ("butir", "daftar_aset")
    assert per["arus_kas_calk"].tempat.jalur == ("berkala", "keuangan")
    # a group that names no place gives none to its items
    assert [s.kelompok for s in tercatat(unit, HARI) if s.kelompok == "program"] == ["program"]
    assert not any(k.startswith("berkala.program") for k in _ada(data.akar))
    html = situs(data.akar)["ppid/balai/berkala/"]
    assert "Untuk seluruh kelompok: Penguasa Perencanaan" in teks(html)
    aset = teks(baris(html, "berkala-keuangan-butir-daftar-aset"))
    assert "Disebut untuk seluruh kelompok" in aset


def test_halaman_yang_tidak_ada_tidak_ditunjuk(data: Data) -> None:
    data.tulis({"unit/balai/ppid/informasi.yml": "berkala:\n  kinerja: {halaman: skm}\n"})
    isi = situs(data.akar)["ppid/balai/berkala/"]
    assert "skm/balai" not in isi
    assert "Kinerja belum dicantumkan" in teks(isi)
    assert set(_ada(data.akar)) == PUNYA


def test_daftar_khusus_menurut_sifat_atau_data(data: Data) -> None:
    data.tulis({"unit/balai/profil.yml": PROFIL + "sifat: [bumn_bumd]\n"})
    isi = situs(data.akar)["ppid/balai/setiap-saat/"]
    assert isi.count('id="khusus-bumn-') == 14
    assert "khusus-parpol" not in isi
    data.tulis({"unit/balai/ppid/informasi.yml": "khusus:\n  parpol: {program: Sekolah.}\n"})
    isi = situs(data.akar)["ppid/balai/setiap-saat/"]
    assert "Sekolah." in teks(baris(isi, "khusus-parpol-program"))


def test_kumpulan_data_lengkap(data: Data) -> None:
    data.tulis(
        {
            "unit/balai/kumpulan-data.yml": """
                jalan:
                  judul: Panjang jalan
                  konsep: Jalan kabupaten
                  definisi: Satu ruas
                  klasifikasi: Menurut kelas
                  ukuran: Panjang
                  satuan: km
                  kode_referensi: Kode wilayah
                  format: [csv, geojson]
                  tautan: https://contoh.invalid/jalan.csv
                  penguasa: Bidang jalan
                  dimutakhirkan: 2026-05-02
                  catatan: Diukur ulang.
            """
        }
    )
    store = toko(data.akar)
    isi = situs(data.akar)["ppid/balai/setiap-saat/"]
    satu = teks(baris(isi, "kumpulan-data-jalan"))
    sel = list(_sel(store.unit["balai"].kumpulan_data["jalan"].isi, store))
    assert len(sel) == 13
    assert [s for s in sel if s not in satu] == []
    dok = next(d for d in _cari(data.akar) if d.judul == "Panjang jalan")
    assert dok.alamat == "ppid/balai/setiap-saat/#kumpulan-data-jalan"


# Size, numbers, search


def test_daftar_panjang_berhalaman(data: Data) -> None:
    panjang = "Isi panjang sekali " * 15
    satu = "".join(
        f"    {k}: {panjang}\n"
        for k in (
            "uraian",
            "penguasa",
            "penanggung_jawab_penerbitan",
            "waktu_pembuatan",
            "tempat_pembuatan",
            "retensi_arsip",
        )
    )
    kategori = get_args(Kategori)
    dip = "".join(
        f"  b{i:03}:\n    ringkasan_isi: Baris {i:03}\n    kategori: {kategori[i % 3]}\n{satu}"
        for i in range(60)
    )
    data.tulis({"unit/balai/ppid/dip.yml": f"daftar:\n{dip}"})
    kumpulan = "".join(
        f"k{i:02}:\n  judul: Data {i:02}\n  konsep: {panjang}\n  definisi: {panjang}\n"
        for i in range(16)
    )
    data.tulis({"unit/balai/kumpulan-data.yml": kumpulan})
    isi = situs(data.akar)
    milik = {a: h for a, h in isi.items() if a.startswith("ppid/balai/")}
    assert max(len(h.encode()) for h in milik.values()) < 88_000  # the frame takes 5 KB
    for i in range(60):
        tempat = [a for a, h in milik.items() if f'id="daftar-b{i:03}"' in h]
        assert len(tempat) == 1
    # running numbers go on over pages, class by class
    nomor = [
        int(n)
        for a in ("", "halaman-2/", "halaman-3/")
        for n in re.findall(r"<strong>(\d+)\. ", isi[f"ppid/balai/dip/{a}"])
    ]
    assert nomor == list(range(1, 61))
    assert "Halaman 2 dari 3" in teks(isi["ppid/balai/dip/halaman-2/"])
    assert 'id="kumpulan-data-k15"' in isi["ppid/balai/setiap-saat/halaman-2/"]
    for d in _cari(data.akar):
        alamat, _, jangkar = d.alamat.partition("#")
        assert not jangkar or f'id="{jangkar}"' in isi[alamat], d.alamat


def test_dicari_di_contoh() -> None:
    semua = {d.alamat: d for d in _cari(CONTOH / "data")}
    dip = semua[f"{KANTOR}dip/#daftar-izin-terbit"]
    assert dip.judul == "Daftar izin bangunan kecil yang diterbitkan"
    assert dip.jawab == ("Informasi setiap saat; penguasa: Bidang perizinan",)
    dik = semua[f"{KANTOR}dikecualikan/#daftar-pelapor"]
    assert dik.jawab[0].startswith("Masih dikecualikan: dapat menghambat penegakan hukum")
    assert semua[f"{KANTOR}berkala/#berkala-program-butir-anggaran"].jawab == (
        "Rp180 juta dari anggaran kabupaten",
    )
    # what is only a holder and a date is not there
    assert f"{KANTOR}berkala/#berkala-profil-butir-lhkpn" not in semua
    assert len([d for a, d in semua.items() if a.startswith(KANTOR)]) > 70


# Standards, registers, forms, corrections


def test_register_menyebut_kolom_yang_tidak_dicatat(contoh: dict[str, str]) -> None:
    kantor = teks(contoh[KANTOR])
    for kolom in (
        *layanan_informasi.KOLOM_PERMOHONAN.values(),
        *layanan_informasi.PEMBERITAHUAN.values(),
    ):
        assert f"{kolom}: belum dicantumkan" not in kantor
        assert kolom in kantor
    assert "Tanggapan pemohon : belum dicantumkan" in kantor.replace("pemohon:", "pemohon :")


WAJIB_PERMOHONAN = {
    *("nomor_pendaftaran", "jenis_pemohon", "nama", "nik", "alamat", "telepon", "pos_el"),
    *("pekerjaan", "surat_kuasa", "rincian_informasi", "tujuan_penggunaan"),
    *("cara_memperoleh", "cara_mengirim"),
}
WAJIB_KEBERATAN = {
    *("nomor_registrasi", "nomor_pendaftaran", "tujuan_penggunaan", "identitas_pemohon"),
    *("identitas_kuasa", "alasan", "kasus_posisi", "tanggal_tanggapan"),
}


def test_formulir_memuat_setiap_isian(contoh: dict[str, str]) -> None:
    html = contoh[f"{KANTOR}formulir/"]
    _, mohon, berat = html.split('<section class="t-formulir"')
    for isian, wajib, bagian in (
        (layanan_informasi.PERMOHONAN, WAJIB_PERMOHONAN, mohon),
        (layanan_informasi.KEBERATAN, WAJIB_KEBERATAN, berat),
    ):
        assert {x.id for x in isian} == wajib
        for x in isian:
            assert x.nama in teks(bagian)
            assert x.baris or x.pilihan
            assert [p for p in x.pilihan if p not in teks(bagian)] == []
        assert bagian.count("t-isian__nama") == len(isian)
        assert "Pemohon" in bagian[bagian.index("t-formulir__tangan") :]
        assert "Petugas penerima" in bagian
        assert "bukan salinan formulir kantor ini" in bagian
        assert "Rekaan untuk contoh" in bagian  # the foot of the page is not printed
        assert "PPID Pelaksana Dinas Perizinan" in bagian
        assert "Jalan Rekaan Nomor 2" in bagian
    assert berat.count("t-isian__kotak") == 7
    assert not re.search(r"<(form|input|textarea|select|button)\b", html)


def test_bantuan_khusus(data: Data) -> None:
    assert "Bantuan kantor ini untuk kebutuhan khusus belum dicantumkan" in teks(
        situs(data.akar)["ppid/balai/formulir/"]
    )
    data.tulis({"unit/balai/ppid/profil.yml": "nama: Meja\nbantuan_khusus: Petugas menuliskan.\n"})
    isi = situs(data.akar)["ppid/balai/formulir/"]
    assert "Petugas menuliskan." in isi
    assert "belum dicantumkan" not in isi[isi.index('id="bantuan-khusus"') :][:300]


RALAT = """
    satu: {tanggal: 2026-03, hal: Tarif, semula: "1", menjadi: "2", sebab: Salin., oleh: Humas}
    dua:
      tanggal: 2026-05-01
      hal: Jam
      halaman: jam/balai/
      semula: "08.00"
      menjadi: "09.00"
      sebab: Salah baca.
      oleh: Humas
"""


def test_ralat_terbaru_dahulu_dari_semua_unit(data: Data) -> None:
    data.tulis(
        {
            "unit/balai/ralat.yml": RALAT,
            "unit/lain/ralat.yml": RALAT.replace("2026-05-01", "2026-09").replace(
                "jam/balai/", "jam/hilang/"
            ),
        }
    )
    isi = situs(data.akar)["ralat/"]
    urut = re.findall(r'<li id="ralat-([a-z-]+)"', isi)
    assert urut == ["lain-dua", "balai-dua", "balai-satu", "lain-satu"]
    assert '<a href="../jam/balai/">' in isi
    assert 'href="../jam/hilang/"' not in isi
    assert "jam/hilang/ (sudah tidak ada)" in teks(isi)
    assert "Keliru sejak belum dicantumkan" in teks(baris(isi, "ralat-balai-satu"))


def test_ralat_ditaut_dari_kaki(situs_rekaan: Path) -> None:
    html = (situs_rekaan / "index.html").read_text("utf-8")
    assert '<a href="ralat/">Ralat</a>' in html[html.index("<footer") :]


def test_ukuran_halaman(situs_rekaan: Path) -> None:
    berat = {a: (situs_rekaan / a / "index.html").stat().st_size for a in KELUARGA}
    assert {a: b for a, b in berat.items() if b > 100_000} == {}
    skrip = Path(__file__).parents[1] / "plugins/terang/theme/assets/pilah.js"
    assert skrip.stat().st_size <= 2_000


# In the browser


@pytest.mark.browser
def test_axe(situs_rekaan: Path) -> None:
    assert axe_problems(axe(situs_rekaan, list(KELUARGA))) == []


@pytest.mark.browser
def test_susunan(situs_rekaan: Path) -> None:
    semua = susunan(situs_rekaan, KELUARGA)
    assert [h["alamat"] for h in semua] == list(KELUARGA)
    assert [salah for halaman in semua for salah in susunan_salah(halaman)] == []


@pytest.mark.browser
def test_html_sah(situs_rekaan: Path, html_salah: Callable[[Path], list[str]]) -> None:
    assert html_salah(situs_rekaan) == []


@pytest.mark.browser
def test_saringan_dan_kertas(situs_rekaan: Path) -> None:
    """What is hidden is said; a link to a hidden row shows it; each form is one sheet."""
    apa = {
        "daftar": f"{KANTOR}dip/",
        "kata": "IZIN terbit",
        "kelas": "berkala",
        "jangkar": "daftar-profil-dinas",
        "formulir": f"{KANTOR}formulir/",
    }
    lihat = pilah(situs_rekaan, apa)
    semua = lihat["awal"]["baris"]
    assert len(semua) == 7
    assert lihat["awal"] == {"baris": semua, "bagian": 4, "kabar": "", "kotak": True}
    assert lihat["polos"] == {**lihat["awal"], "kotak": False}
    assert lihat["berkata"]["baris"] == ["daftar-izin-terbit"]
    assert lihat["berkata"]["bagian"] == 1
    assert lihat["berkata"]["kabar"] == (
        "Tampil 1 dari 7 baris. Disembunyikan 6, karena tidak cocok dengan “IZIN terbit”."
    )
    assert lihat["dituju"]["baris"] == semua
    assert len(lihat["berkelas"]["baris"]) == 3
    assert lihat["berkelas"]["kabar"].endswith("tidak cocok dengan “Informasi berkala”.")
    assert lihat["semua"] == lihat["awal"]
    assert lihat["lembar"] == 2


def test_kategori_semua_bernama() -> None:
    assert set(get_args(Kategori)) < set(KATEGORI)
