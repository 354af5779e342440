"""References and what lies behind them: told once, in place; no second alarm; no personal data."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from store_bantu import DOKUMEN, KELUARGA, LAYANAN, PROFIL, STANDAR, Data
from terang.folder import Folder
from terang.store import muat

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def data(tmp_path: Path) -> Data:
    return Data(tmp_path / "data")


# References


def test_rujukan_salah_di_tempatnya(data: Data) -> None:
    """Each reference that leads nowhere is told once, on its own line, with what was meant."""
    data.tulis(
        KELUARGA
        | DOKUMEN
        | {
            "unit/balai/kanal.yml": "telepon: {jenis: loket, jam: lokett}\n",
            "unit/balai/jam-layanan.yml": "loket: {jam: {hari: Senin, sesi: 08.00-12.00}}\n",
            "unit/balai/standar/s.yml": STANDAR.replace("sk", "ks"),
            "unit/balai/layanan.yml": """
                izin:
                  nama: Izin
                  ringkasan: x
                  standar: ss
                  sumber:
                    - sk, halaman 1
                    - skk, halaman 2
                  kanal: [telepon, telpon, balai/telepon, seksi/telepon]
                  terkait:
                    - izim
                    - izin
            """,
        }
    )
    assert data.keluhan() == [
        ("M27", "unit/balai/kanal.yml:1:30"),
        ("M27", "unit/balai/layanan.yml:11:7"),
        ("M27", "unit/balai/layanan.yml:5:12"),
        ("M27", "unit/balai/layanan.yml:8:7"),
        ("M27", "unit/balai/layanan.yml:9:20"),
        ("M27", "unit/balai/layanan.yml:9:43"),
        ("M27", "unit/balai/standar/s.yml:2:10"),
    ]
    saran = {d.operan["rujukan"]: d.perbaikan for d in muat(Folder(data.akar))[1]}
    for rujukan, maksud in {
        "lokett": "loket",
        "izim": "izin",
        "skk": "sk",
        "telpon": "telepon",
    }.items():
        assert saran[rujukan].startswith(f"Mungkin maksudnya '{maksud}'."), saran[rujukan]


def test_saran_menyebut_unit_lain(data: Data) -> None:
    """What is meant may lie in a unit that is not above: then it is suggested with its unit."""
    data.tulis(KELUARGA | {"unit/seksi/kanal.yml": "telepon: {jenis: loket}\n"})
    data.tulis({"unit/balai/pengaduan.yml": "kanal: [seksi/telepom]\n"})
    (satu,) = muat(Folder(data.akar))[1]
    assert "'seksi/telepon'" in satu.perbaikan


@pytest.mark.parametrize(
    ("ditulis", "maksud"),
    [
        ("tatap_muka", "tatap-muka"),
        ("Tatap Muka", "tatap-muka"),
        ("SUREL", "surel"),
        ("email", "surel"),
        ("WA", "whatsapp"),
        ("telp.", "telepon"),
    ],
)
def test_rujukan_yang_bukan_pengenal(ditulis: str, maksud: str, data: Data) -> None:
    """A word that cannot be an id gets the id that was meant, as a misspelt one does."""
    kanal = "".join(
        f"{k}: {{jenis: loket}}\n" for k in ("tatap-muka", "surel", "telepon", "whatsapp")
    )
    data.tulis(
        {
            "unit/a/profil.yml": PROFIL,
            "unit/a/kanal.yml": kanal,
            "unit/a/pengaduan.yml": f"kanal:\n  - {ditulis}\n",
        }
    )
    (satu,) = muat(Folder(data.akar))[1]
    assert satu.aturan == "M27"
    assert satu.perbaikan.startswith(f"Mungkin maksudnya '{maksud}'.")
    assert satu.perbaikan.endswith("Yang ada: surel, tatap-muka, telepon, whatsapp.")


def test_yang_ada_disebut_secukupnya(data: Data) -> None:
    data.tulis({"unit/a/profil.yml": PROFIL, "unit/a/pengaduan.yml": "kanal: [x]\n"})
    assert muat(Folder(data.akar))[1][0].perbaikan.endswith("Yang ada: belum ada.")
    data.tulis({"unit/b/profil.yml": PROFIL, "unit/b/kanal.yml": "loket: {jenis: loket}\n"})
    assert muat(Folder(data.akar))[1][0].perbaikan.endswith("Yang ada: b/loket.")
    kanal = "".join(f"k{n}: {{jenis: loket}}\n" for n in range(1, 10))
    data.tulis({"unit/a/kanal.yml": kanal})
    akhir = "Yang ada: k1, k2, k3, k4, k5, k6, k7, k8, dan 1 lain."
    assert muat(Folder(data.akar))[1][0].perbaikan.endswith(akhir)


def test_rujukan_bukan_pengenal_ke_berkas_rusak(data: Data) -> None:
    """What cannot be an id is refused even where nothing is known of what exists."""
    data.tulis({"unit/a/profil.yml": PROFIL, "unit/a/kanal.yml": "- a\n"})
    data.tulis({"unit/a/pengaduan.yml": "kanal: [Dua Kata]\n"})
    assert data.keluhan() == [("M27", "unit/a/pengaduan.yml:1:9"), ("Y17", "unit/a/kanal.yml:1:1")]


def test_entri_rusak_tidak_menular(data: Data) -> None:
    """A broken entry is told of once; those who refer to it are not to blame."""
    data.tulis(
        KELUARGA
        | {
            "dokumen/sk.yml": "judul: SK\npenerbit: Dinas\n",
            "peraturan.yml": "uu-1: [\n",
            "unit/balai/kanal.yml": "telepon: {jenis: telpon}\nsurat: {jenis: surat}\n",
            "unit/balai/tarif.yml": "- a\n",
            "unit/balai/standar/s.yml": "nama: Standar\ndokumen: sk\ndasar_hukum: [uu-1]\n",
            "unit/seksi/layanan/izin.yml": LAYANAN
            + "standar: s\nkanal: [telepon, balai/telepon]\nbiaya: {tarif: [t, balai/t]}\n",
        }
    )
    assert data.keluhan() == [
        ("M02", "dokumen/sk.yml:1:1"),
        ("M11", "unit/balai/kanal.yml:1:18"),
        ("Y17", "unit/balai/tarif.yml:1:1"),
        ("Y35", "peraturan.yml:1:7"),
    ]
    store, _ = muat(Folder(data.akar))
    assert store is not None
    assert list(store.unit["balai"].kanal) == ["surat"], "the sound ones stay"
    assert list(store.unit["seksi"].layanan) == ["izin"]
    assert store.dokumen == {}


def test_unit_rusak_tidak_menular(data: Data) -> None:
    """A profile that cannot be read leaves out its unit, without a word about those below it."""
    data.tulis(KELUARGA | {"unit/kementerian/kanal.yml": "lapor: {jenis: lapor}\n"})
    data.tulis({"unit/loket/pengaduan.yml": "kanal: [lapor]\n"})
    data.tulis({"unit/balai/profil.yml": "nama: [\n"})
    assert data.keluhan() == [("Y35", "unit/balai/profil.yml:1:7")]
    store, _ = muat(Folder(data.akar))
    assert store is not None
    assert set(store.unit) == {"kementerian", "seksi", "loket"}
    assert [u.id for u in store.silsilah("loket")] == ["loket", "seksi"]


@pytest.mark.parametrize(
    ("induk", "harap"),
    [
        ({"a": "a"}, [("M30", "unit/a/profil.yml:3:8")]),
        ({"a": "b", "b": "a"}, [("M30", "unit/a/profil.yml:3:8")]),
        ({"c": "a", "a": "b", "b": "c", "d": "a", "e": "d"}, [("M30", "unit/a/profil.yml:3:8")]),
        (
            {"a": "b", "b": "a", "c": "d", "d": "c"},
            [("M30", "unit/a/profil.yml:3:8"), ("M30", "unit/c/profil.yml:3:8")],
        ),
    ],
)
def test_induk_berputar(induk: dict[str, str], harap: list[tuple[str, str]], data: Data) -> None:
    """Once for each circle, with all of its places, and nothing hangs."""
    data.tulis({f"unit/{u}/profil.yml": PROFIL + f"induk: {i}\n" for u, i in induk.items()})
    data.tulis({"unit/a/pengaduan.yml": "kanal: [di-atas]\n"})
    assert data.keluhan() == harap
    store, keluhan = muat(Folder(data.akar))
    assert store is not None
    for satu in keluhan:
        lingkar = [t.berkas.split("/")[2] for t in satu.tempat]
        assert satu.pesan.endswith(f"{' → '.join([*lingkar, lingkar[0]])}.")
    for u in induk:
        assert len(list(store.silsilah(u))) <= len(induk)
        assert store.aturan_pengaduan(u) is None or "a" in induk.values()


def test_ditulis_dua_kali(data: Data) -> None:
    data.tulis(
        {
            "unit/a/profil.yml": PROFIL,
            "unit/a/kanal.yml": "loket: {jenis: surat}\nsurat: {jenis: surat}\n",
            "unit/a/kanal/loket.yml": "jenis: loket\n",
        }
    )
    assert data.keluhan() == [("M33", "unit/a/kanal.yml:1:1")]
    (satu,) = muat(Folder(data.akar))[1]
    assert [t.berkas for t in satu.tempat] == [
        "data/unit/a/kanal.yml",
        "data/unit/a/kanal/loket.yml",
    ]


def test_setiap_kesalahan_dalam_satu_jalan(data: Data) -> None:
    """Faults of files, of entries and of references do not hide each other."""
    data.tulis(
        {
            "asing.yml": "a: b\n",
            "unit/a/profil.yml": "nama: A\nzona: WIT B\n",
            "unit/a/kanal.yml": "satu: {jenis: x}\ndua:\n  jenis: loket\n  jam: tidak-ada\n",
            "unit/a/layanan/izin.yml": "nama: Izin\nstandar: tidak-ada\nmulai: kemarin\n",
            "unit/a/layanan/rusak.yml": "nama: a: b\n",
            "unit/b/layanan/izin.yml": LAYANAN,
        }
    )
    assert data.keluhan() == [
        ("M02", "unit/a/layanan/izin.yml:1:1"),
        ("M05", "unit/a/layanan/izin.yml:3:8"),
        ("M11", "unit/a/kanal.yml:1:15"),
        ("M11", "unit/a/profil.yml:2:7"),
        ("M27", "unit/a/kanal.yml:4:8"),
        ("M27", "unit/a/layanan/izin.yml:2:10"),
        ("M28", "asing.yml:1:1"),
        ("M31", "unit/b/profil.yml:1:1"),
        ("Y31", "unit/a/layanan/rusak.yml:1:8"),
    ]


@pytest.mark.parametrize("situs", ["", "nama: [\n", "nama: Uji\n"])
def test_tanpa_situs_tidak_ada_store(situs: str, data: Data) -> None:
    (data.akar / "situs.yml").write_text(situs, "utf-8")
    data.tulis({"unit/a/profil.yml": "nama: A\n"})
    store, keluhan = muat(Folder(data.akar))
    assert store is None
    assert ("M02", "unit/a/profil.yml:1:1") in data.keluhan()
    assert keluhan


# Personal data


@pytest.mark.parametrize(
    ("teks", "aturan"),
    [
        ("19700101 199503 1 001", "M22"),
        ("NIP. 197001011995032001", "M22"),
        ("19700101.199503.1.001", "M22"),
        ("NIK 7172014101900001", "M22"),
        ("nik: 7172010101900001", "M22"),
        ("7172017201900001", None),
        ("197013011995031001", None),
        ("Rekening 1234567890123456789", None),
        ("SP DIPA-019.07.2.417912/2019", None),
        ("(0264) 8224794", None),
    ],
)
def test_data_pribadi(teks: str, aturan: str | None, data: Data) -> None:
    data.tulis({"unit/a/profil.yml": PROFIL + f'ringkasan: "{teks}"\n'})
    assert [a for a, _ in data.keluhan()] == ([aturan] if aturan else [])


def test_nip_hanya_di_blok_pengesahan(data: Data) -> None:
    sop = "nomor: '1'\nnama: a\nlangkah: [{aktivitas: b}]\n"
    nip = "{jabatan: Kepala, nip: 19700101 199503 1 001}\n"
    data.tulis({"unit/a/profil.yml": PROFIL, "unit/a/sop/s.yml": sop + "disahkan_oleh: " + nip})
    data.bersih()
    nik = nip.replace("19700101 199503 1 001", "7172014101900001")
    data.tulis({"unit/a/sop/s.yml": sop + "disahkan_oleh: " + nik})
    assert [a for a, _ in data.keluhan()] == ["M22"]
