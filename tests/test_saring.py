"""What the finder says of services: facets, files, plain lists; Python and the browser alike."""

from __future__ import annotations

import gzip
import json
import re
import shutil
from datetime import date
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from bench.buat import buat

from aturan import JAM, KANAL, TARIF, UJI, Ubah, proyek
from peramban import saring_mesin
from terang import build, links
from terang.derive import faset
from terang.folder import Folder
from terang.scalars import Durasi, Ketiadaan
from terang.search.akar import Akar
from terang.search.bahasa import bawaan
from terang.search.kata import potongan

if TYPE_CHECKING:
    from collections.abc import Callable

    from terang.build import Situs
    from terang.model import Layanan
    from terang.store import Entri, Store

ROOT = Path(__file__).parents[1]
ASSETS = ROOT / "plugins/terang/theme/assets"
HARI = date(2024, 6, 1)
BIAYA, LAMA = "biaya: [uji]\n", "jangka_waktu: 7 hari kerja\n"
SEBULAN = ("hari", "minggu", "bulan")


def uji(tmp_path: Path, *ubah: Ubah) -> tuple[Store, Entri[Layanan]]:
    store = proyek(tmp_path, *ubah).store
    return store, store.unit["dinas"].layanan["uji"]


def biaya(tmp_path: Path, *ubah: Ubah) -> set[str]:
    store, e = uji(tmp_path, *ubah)
    return set(faset.biaya(store, store.komponen(e).get("biaya"), HARI))


DASAR = "dasar: [uu-25-2009]"
BENTUK = {
    "uji": {"berbayar"},
    "{gratis: menurut aturan, " + DASAR + "}": {"gratis"},
    "{gratis: tidak dipungut}": {"gratis"},
    "{gratis: dibiayai penyelenggara}": {"gratis"},
    "{gratis: tercetak}": {"gratis"},
    "{jumlah: 1.000, " + DASAR + "}": {"berbayar"},
    "{rentang: {dari: 1.000, sampai: 2.000}, " + DASAR + "}": {"berbayar"},
    "{paling_banyak: 1.000, " + DASAR + "}": {"berbayar"},
    "{persen: {besar: 2, dari: nilai}, " + DASAR + "}": {"berbayar"},
    "{rumus: luas kali harga, " + DASAR + "}": {"berbayar"},
    "{rujukan: uu-25-2009}": {"peraturan"},
    "{tingkat: [{bila: {hal: luas, sampai: 9}, gratis: tidak dipungut}, "
    "{bila: {hal: luas, dari: 10}, jumlah: 5.000}], " + DASAR + "}": {"gratis", "berbayar"},
    "{gratis: tidak dipungut, untuk: pelajar}, uji, {rujukan: uu-25-2009}": {
        *("gratis", "berbayar", "peraturan"),
    },
}


@pytest.mark.parametrize("tulis", BENTUK)
def test_every_form_of_tariff_has_its_group(tmp_path: Path, tulis: str) -> None:
    assert biaya(tmp_path, Ubah(UJI, BIAYA, f"biaya: [{tulis}]\n")) == BENTUK[tulis]


def test_no_kind_of_nothing_is_free(tmp_path: Path) -> None:
    for i, tiada in enumerate(Ketiadaan):
        ubah = Ubah(UJI, BIAYA, f"biaya: {tiada.value}\n")
        assert biaya(tmp_path / str(i), ubah) == {"tiada"}
    assert biaya(tmp_path / "kosong", Ubah(UJI, BIAYA, "")) == {"belum"}
    rujuk = Ubah(UJI, BIAYA, "biaya:\n  rujukan:\n    ke: Peraturan lain\n    tersedia: tidak\n")
    assert biaya(tmp_path / "rujuk", rujuk) == {"peraturan"}
    lewat = Ubah(TARIF, "  satuan: per sampel\n", "  satuan: per sampel\n  sampai: 2019\n")
    assert biaya(tmp_path / "lewat", lewat) == {"belum"}


DURASI = {
    "1 menit": "hari",
    "1440 menit": "hari",
    "1441 menit": "minggu",
    "24 jam": "hari",
    "25 jam": "minggu",
    "168 jam": "minggu",
    "169 jam": "bulan",
    "720 jam": "bulan",
    "721 jam": "lebih",
    "1 hari kerja": "hari",
    "1 hari": "hari",
    "1-2 hari kerja": "minggu",
    "5 hari kerja": "minggu",
    "6 hari kerja": "bulan",
    "20 hari kerja": "bulan",
    "21 hari kerja": "lebih",
    "7 hari kalender": "minggu",
    "8 hari kalender": "bulan",
    "30 hari kalender": "bulan",
    "31 hari kalender": "lebih",
    "5 hari": "minggu",
    "6 hari": "bulan",
    "21 hari": "lebih",
    "1 minggu": "minggu",
    "2 minggu": "bulan",
    "4 minggu": "bulan",
    "5 minggu": "lebih",
    "1 bulan": "bulan",
    "2 bulan": "lebih",
    "1 tahun": "lebih",
    "paling lama 5 hari kerja": "minggu",
    "paling cepat 1 hari kerja": "lain",
}


@pytest.mark.parametrize("tulis", DURASI)
def test_every_duration_has_one_group(tulis: str) -> None:
    assert faset.golongan(Durasi.baca(tulis)) == DURASI[tulis]


JANJI = {
    "jangka_waktu: 7 hari kerja\n": {"bulan"},
    "jangka_waktu:\n  - 1 hari kerja\n  - 3 bulan\n": {"hari", "lebih"},
    "jangka_waktu:\n  - 1 hari kerja\n  - lama: 3 bulan\n    pihak: pemohon\n": {"hari"},
    "jangka_waktu:\n  - lama: 3 bulan\n    pihak: pemohon\n": {"belum"},
    "jangka_waktu:\n  rujukan:\n    ke: Lampiran\n    tersedia: tidak\n": {"lain"},
    "jangka_waktu: tidak berlaku\n": {"lain"},
    "jangka_waktu: tidak ada data\n": {"lain"},
    "": {"belum"},
}


@pytest.mark.parametrize("tulis", JANJI)
def test_every_promise_counts_and_none_is_made_up(tmp_path: Path, tulis: str) -> None:
    store, e = uji(tmp_path, Ubah(UJI, LAMA, tulis))
    assert set(faset.lama(store.komponen(e).get("jangka_waktu"))) == JANJI[tulis]


def test_the_way_is_only_what_is_entered(tmp_path: Path) -> None:
    def cara(nama: str, *ubah: Ubah) -> set[str]:
        store, e = uji(tmp_path / nama, *ubah)
        return set(faset.cara(store, e, HARI))

    tanpa = Ubah(JAM, "  mulai: 2023-01-01\n", "  mulai: 2018-01-01\n  sampai: 2019\n")
    web = Ubah(UJI, BIAYA, BIAYA + "daring: [https://contoh.go.id]\n")
    assert cara("loket") == {"datang"}
    assert cara("kantor-saja", tanpa) == {"belum"}
    assert cara("daring", tanpa, web) == {"daring"}
    assert cara("keduanya", web) == {"daring", "datang"}
    tempat = Ubah(UJI, BIAYA, BIAYA + "tempat: {nama: Pasar}\n")
    assert cara("tempat", tanpa, tempat) == {"datang"}
    ref = Ubah(UJI, BIAYA, BIAYA + "kanal: [baru]\n")
    aplikasi = Ubah(KANAL, "", "baru: {jenis: aplikasi, nilai: 'https://contoh.go.id/a'}\n")
    tutup = Ubah(KANAL, "", aplikasi.baru.replace("}", ", terbit: tidak}"))
    assert cara("aplikasi", tanpa, ref, aplikasi) == {"daring"}
    assert cara("tak-terbit", tanpa, ref, tutup) == {"belum"}


def test_other_units_that_give_it_count_too(tmp_path: Path) -> None:
    di = Ubah(UJI, BIAYA, BIAYA + "tersedia_di: [{unit: provinsi}]\nsasaran: [Pelajar, Umum]\n")
    _, e = uji(tmp_path, di)
    assert faset.badan(e) == ("dinas", "provinsi")
    assert faset.sasaran(e) == ("Pelajar", "Umum")
    situs = build.site(build.load(Folder(tmp_path / "data"), tanggal=HARI))
    inti = json.loads(berkas(situs)[links.berkas_saring("inti.json")])
    nomor = [b[0] for b in inti["badan"]].index("provinsi")
    assert [n for n, _ in inti["juga"]] == [nomor]
    assert ["umum", "Umum"] in inti["sasaran"]


def test_a_bare_service_shows_what_is_missing(tmp_path: Path) -> None:
    p = proyek(tmp_path)
    (p.data / "unit/dinas/layanan/kosong.yml").write_text("nama: Kosong\nringkasan: Satu.\n")
    (p.data / "unit/dinas/jam-layanan.yml").unlink()
    for lain in ("uji", "izin"):
        shutil.rmtree(p.data / "unit/dinas/maklumat", ignore_errors=True)
        (p.data / f"unit/dinas/layanan/{lain}.yml").unlink()
    for nama in ("maklumat.yml", "pengumuman.yml"):
        (p.data / "unit/dinas" / nama).unlink()
    situs = build.site(build.load(Folder(p.data), tanggal=HARI))
    baris = "Perizinan · Lama: belum dicantumkan · Biaya: belum dicantumkan"
    html = {s.alamat: s for s in situs.pages}["layanan/"].body()
    assert f'Kosong</a> <span class="t-kecil">{baris}</span>' in html
    isi = berkas(situs)
    inti = json.loads(isi[links.berkas_saring("inti.json")])
    assert json.loads(isi[links.berkas_saring("b0.json")]) == [
        ["layanan/dinas/kosong/", "Kosong", baris]
    ]
    # the last code of each: B is 1, C is 2, E is 4, Q is 16, g is 32
    assert (inti["biaya"], inti["lama"], inti["cara"], inti["himpunan"]) == ("Q", "g", "E", [[]])


def test_an_answer_of_many_says_how_many_are_left(tmp_path: Path) -> None:
    satu = "{{jumlah: {0}.000, untuk: golongan ke-{0}, " + DASAR + "}}"
    banyak = ", ".join(map(satu.format, range(1, 31)))
    p = proyek(tmp_path, Ubah(UJI, BIAYA, f"biaya: [{banyak}]\n"))
    situs = build.site(build.load(Folder(p.data), tanggal=HARI))
    html = {s.alamat: s for s in situs.pages}["layanan/"].body()
    (baris,) = re.findall(r"Biaya: (Rp1\.000 .*?)</span>", html)
    disebut = baris.count("golongan ke-")
    assert 1 < disebut < 30
    assert baris.endswith(f"; dan {30 - disebut} lagi")


def test_addresses_of_choices() -> None:
    assert links.saring(biaya="gratis") == "layanan/?biaya=gratis"
    assert links.saring(q="uji sepatu", badan="bpipi") == "layanan/?badan=bpipi&q=uji+sepatu"
    assert links.kunci("Industri kecil dan menengah (IKM)") == "industri-kecil-dan-menengah-ikm"


# The files against the store, and the plain lists, at several sizes.


def berkas(situs: Situs) -> dict[str, bytes]:
    return {f.alamat: f.isi for f in situs.files()}


class Besar(NamedTuple):
    """A site of many services, its files written as a host would."""

    store: Store
    situs: Situs
    folder: Path
    tanggal: date


def besar(akar: Path, n: int) -> Besar:
    buat(akar / "p", n)
    muatan = build.load(Folder(akar / "p" / "data"))
    assert muatan.store is not None
    situs = build.site(muatan)
    folder = akar / "site"
    shutil.copytree(ASSETS, folder / "assets")
    for alamat, isi in berkas(situs).items():
        (folder / alamat).parent.mkdir(parents=True, exist_ok=True)
        (folder / alamat).write_bytes(isi)
    return Besar(muatan.store, situs, folder, muatan.tanggal)


@pytest.fixture(scope="module")
def sedang(tmp_path_factory: pytest.TempPathFactory) -> Besar:
    return besar(tmp_path_factory.mktemp("sedang"), 400)


def lembar(b: Besar) -> list[list[str]]:
    semua = sorted((b.folder / "layanan/saring").glob("b*.json"), key=lambda p: int(p.stem[1:]))
    return [baris for p in semua for baris in json.loads(p.read_text("utf-8"))]


def periksa_daftar(b: Besar) -> None:
    """No page is heavy, and three clicks lead to every service."""
    halaman = {p.alamat: p for p in b.situs.pages if p.alamat.startswith(links.SEMUA_LAYANAN)}
    muka = next(p for p in b.situs.pages if p.alamat == links.DAFTAR_LAYANAN)
    isi = {a: p.body() for a, p in (*halaman.items(), (muka.alamat, muka))}
    assert max(len(html.encode()) for html in isi.values()) < 90_000  # the frame takes 6 KB
    dari_muka = set(re.findall(r'href="\.\./(layanan/semua/[^"#]*)', isi[muka.alamat]))
    assert dari_muka == set(halaman)
    tujuan = [
        re.findall(r'<li><a href="(?:\.\./)+(layanan/[^"]+)">', html)
        for a, html in isi.items()
        if a in halaman
    ]
    assert sorted(a for semua in tujuan for a in semua) == sorted(
        links.layanan(e.unit, e.id) for e in b.store.layanan()
    )
    baris = {f"{ket}</span>" for _, _, ket in lembar(b)[:50]}
    semua_html = "".join(isi.values()).replace("&#39;", "'").replace("&amp;", "&")
    assert [x for x in baris if x not in semua_html] == []


def pencocok(b: Besar) -> Callable[[dict[str, list[str]], str], list[int]]:
    """What should be found, from the data alone."""
    store = b.store
    akar = Akar(bawaan().kecuali)
    per_alamat = {links.layanan(e.unit, e.id): e for e in store.layanan()}
    semua = [per_alamat[a] for a, _, _ in lembar(b)]
    assert len(semua) == len(per_alamat)
    ada = [store.komponen(e) for e in semua]

    def akar_kata(kata: str) -> set[str]:
        return {akar.dasar(kata), *akar.pilihan(kata)}

    def kata(teks: str) -> list[str]:
        return [k for p in potongan(teks) for k in p if k not in bawaan().henti]

    def teks(e: Entri[Layanan], k: dict[str, Any]) -> str:
        hasil = k["produk"].isi.produk if k["produk"].dari == "layanan" else ()
        return " ".join((e.isi.nama, *e.isi.nama_lain, *(p.nama for p in hasil)))

    istilah = [
        {a for kt in kata(teks(e, k)) for a in akar_kata(kt)}
        for e, k in zip(semua, ada, strict=True)
    ]
    kosakata = set().union(*istilah)
    nilai: dict[str, list[set[str]]] = {
        "badan": [{u.id for id_ in faset.badan(e) for u in store.silsilah(id_)} for e in semua],
        "sasaran": [{links.kunci(t) for t in e.isi.sasaran} or {"belum"} for e in semua],
        "biaya": [set(faset.biaya(store, k["biaya"], b.tanggal)) for k in ada],
        "lama": [set(faset.lama(k["jangka_waktu"])) for k in ada],
        "cara": [set(faset.cara(store, e, b.tanggal)) for e in semua],
    }

    def diminta(f: str, minta: list[str]) -> set[str]:
        if f != "lama":
            return set(minta)
        sampai = max((SEBULAN.index(m) + 1 for m in minta if m in SEBULAN), default=0)
        return {*SEBULAN[:sampai], *(m for m in minta if m not in SEBULAN)}

    def cocok(pilihan: dict[str, list[str]], q: str) -> list[int]:
        hasil = set(range(len(semua)))
        for f, minta in pilihan.items():
            if minta:
                hasil &= {i for i in hasil if nilai[f][i] & diminta(f, minta)}
        for kt in kata(q):
            cari = akar_kata(kt) & kosakata
            if not cari and len(kt) >= 3:
                cari = {k for k in kosakata if k.startswith(kt)}
            hasil &= {i for i in hasil if istilah[i] & cari}
        return sorted(hasil)

    return cocok


def acak(b: Besar, banyak: int, benih: int) -> list[dict[str, Any]]:
    """Choices of every kind, alone and together."""
    r = Random(benih)
    inti = json.loads((b.folder / links.berkas_saring("inti.json")).read_text("utf-8"))
    kode = {
        "badan": [x[0] for x in inti["badan"]],
        "sasaran": [*(x[0] for x in inti["sasaran"]), "belum"],
        "biaya": list(faset.BIAYA),
        "lama": list(faset.LAMA),
        "cara": list(faset.CARA),
    }
    nama = [x[1].lower() for x in lembar(b)]

    def q() -> str:
        kata = r.choice(nama).split()
        pilih = r.sample(kata, min(len(kata), r.randint(1, 2)))
        return " ".join(k[: r.choice((4, 40))] for k in pilih)

    return [
        {
            "pilihan": {
                f: r.sample(k, r.randint(1, min(2, len(k)))) if r.random() < 0.35 else []
                for f, k in kode.items()
            },
            "q": r.choice(("", "", q(), "tidakada sekali", "menguji", "yang")),
        }
        for _ in range(banyak)
    ]


def periksa_saringan(b: Besar, banyak: int, benih: int = 1) -> None:
    cocok = pencocok(b)
    minta = acak(b, banyak, benih)
    jawab = saring_mesin(b.folder, minta)
    temu = 0
    for m, j in zip(minta, jawab, strict=True):
        assert j["nomor"] == cocok(m["pilihan"], m["q"]), m
        temu += bool(j["nomor"])
        for f, n in j["tanpa"].items():
            lain = {**m["pilihan"], f: []} if f != "q" else m["pilihan"]
            assert n == len(cocok(lain, "" if f == "q" else m["q"])), (m, f)
    assert banyak / 5 < temu < banyak


@pytest.mark.browser
def test_the_browser_finds_what_the_data_say(sedang: Besar) -> None:
    periksa_saringan(sedang, 300)


def test_lists_stay_light_and_whole(sedang: Besar) -> None:
    periksa_daftar(sedang)


def test_a_first_use_is_small(sedang: Besar) -> None:
    muat = [sedang.folder / links.berkas_saring("inti.json"), *(ASSETS / "saring").glob("*.js")]
    muat.append(ASSETS / "kata.js")
    assert sum(len(gzip.compress(p.read_bytes(), 9)) for p in muat) < 14_000


@pytest.mark.panjang
@pytest.mark.browser
def test_ten_thousand_services(tmp_path: Path) -> None:
    b = besar(tmp_path, 10_000)
    periksa_daftar(b)
    periksa_saringan(b, 200, 2)
    inti = (b.folder / links.berkas_saring("inti.json")).read_bytes()
    assert len(gzip.compress(inti, 9)) < 40_000
    terbesar = max((b.folder / "layanan/saring").glob("[bk]*.json"), key=lambda p: p.stat().st_size)
    assert len(gzip.compress(terbesar.read_bytes(), 9)) < 12_000
