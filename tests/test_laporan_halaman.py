"""Pages of reports: small groups stay hidden everywhere, long reports go on in chapters."""

from __future__ import annotations

import re
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from aturan import LAPORAN_23, Ubah, proyek
from terang import build
from terang.folder import Folder
from terang.spec import Pilihan
from terang.store import muat
from test_halaman import HARI, jawaban, teks

if TYPE_CHECKING:
    from collections.abc import Sequence

DI = "ppid/dinas/2020/"
BERKAS = "unit/dinas/ppid/laporan/2020.yml"
BULAN = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)
GOLONGAN = [f"Golongan zq{i}x" for i in range(5)]
BATAS_HALAMAN = 100_000


def situs(tmp_path: Path, *ubah: Ubah) -> dict[str, str]:
    """Everything a site publishes of edited data, by address: bodies of pages, and its files."""
    p = proyek(tmp_path, *ubah)
    hasil = build.site(build.load(Folder(p.data), tanggal=HARI), Pilihan(cari=True))
    return {h.alamat: h.body() for h in hasil.pages} | {
        f.alamat: f.isi.decode("utf-8", "replace") for f in hasil.files()
    }


def tabel(judul: str, menurut: str, label: Sequence[str], baris: list[list[int]]) -> dict[str, Any]:
    per_bulan = len(baris) > 1
    return {
        "judul": judul,
        "menghitung": "permohonan",
        "menurut": menurut,
        "per": "bulan" if per_bulan else "tanpa",
        "kolom": {f"k{i}": {"label": nama} for i, nama in enumerate(label)},
        "baris": [
            {"isi": {f"k{i}": n for i, n in enumerate(b)}}
            | ({"periode": bulan} if per_bulan else {})
            for bulan, b in zip(BULAN, baris, strict=False)
        ],
    }


def laporan(**isi: Any) -> Ubah:
    dasar = {"judul": "Laporan", "periode": 2020}
    return Ubah(BERKAS, "", yaml.safe_dump(dasar | isi, allow_unicode=True, sort_keys=False))


REGISTER = st.lists(
    st.tuples(st.integers(0, 11), st.sampled_from([0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 4])), max_size=40
)


@settings(max_examples=20, deadline=None, phases=[Phase.explicit, Phase.generate])
@given(REGISTER, st.sampled_from(["jenis pemohon", "tujuan"]), st.booleans(), st.booleans())
def test_golongan_kecil_tidak_terbit_di_mana_pun(
    register: list[tuple[int, int]], menurut: str, per_bulan: bool, bercela: bool
) -> None:
    """Whatever a register holds: no group of one to four, and none of a month, reaches a file."""
    sel = Counter(register if per_bulan else [(0, g) for _, g in register])
    baris = [[sel[b, g] for g in range(5)] for b in range(12 if per_bulan else 1)]
    satu = tabel("Siapa yang meminta", menurut, GOLONGAN, baris)
    if bercela:  # findings about the table must not tell what the table does not
        satu["baris"][0]["jumlah"] = 999
        satu["baris"][0]["isi"]["k1"] = {"nilai": baris[0][1], "berbeda": [{"nilai": 77}]}
    with tempfile.TemporaryDirectory() as di:
        semua = situs(Path(di), laporan(tabel={"siapa": satu}))
    jumlah = [sum(b[g] for b in baris) for g in range(5)]
    kecil = sum(n for n in jumlah if 0 < n < 5)
    for alamat, isi in semua.items():
        for nama, n in zip(GOLONGAN, jumlah, strict=True):
            if nama in isi or nama.split()[1] in isi:
                assert alamat == DI
                assert n == 0 or n >= 5
                assert not 0 < kecil < 5
    isi = semua[DI]
    assert "999" not in isi
    assert "77" not in teks(isi)
    (siapa,) = re.findall(r'id="tabel-siapa".*?(?:</table>|</p>)', isi, re.DOTALL)
    tampil = dict(re.findall(r'<th scope="row">([^<]*)</th><td class="t-angka">(\d+)', siapa))
    if 0 < kecil < 5:
        assert "disamarkan" in isi
        assert not tampil
        return
    benar = {g: str(n) for g, n in zip(GOLONGAN, jumlah, strict=True) if n == 0 or n >= 5}
    benar |= {"Kelompok lain, digabung": str(kecil)} if kecil else {}
    assert tampil == benar


def test_tabel_yang_tercetak_tidak_disamarkan(tmp_path: Path) -> None:
    satu = tabel("Siapa", "tujuan", GOLONGAN[:2], [[1, 2]]) | {"sumber": "laporan"}
    isi = situs(tmp_path, laporan(tabel={"siapa": satu}))[DI]
    assert "Golongan zq0x" in isi
    assert "disamarkan" not in isi


def test_angka_pasal_12_tidak_pernah_disamarkan(tmp_path: Path) -> None:
    hasil = tabel("Hasil", "hasil", ["Ditolak", "Diberi"], [[1, 2]])
    for kunci, jenis in (("k0", "ditolak"), ("k1", "dikabulkan")):
        hasil["kolom"][kunci]["jenis_hasil"] = jenis
    alasan = tabel("Alasan", "alasan penolakan", ["Rahasia"], [[1]])
    alasan["kolom"]["k0"]["alasan_penolakan"] = "rahasia pribadi"
    isi = situs(tmp_path, laporan(tabel={"hasil": hasil, "alasan": alasan}))[DI]
    assert jawaban(isi)["Ditolak"] == "1 dari 3 permohonan (33,3 %) (dihitung) Alasan: Rahasia 1"
    assert "Rahasia: Pasal 17 huruf h" in teks(isi)
    assert "disamarkan" not in isi


def test_laporan_panjang_berlanjut_dalam_bab(tmp_path: Path) -> None:
    banyak = [f"Pokok ke-{i} yang diminta orang" for i in range(60)]
    isi = laporan(
        tabel={
            f"t{j}": tabel(f"Tabel {j}", "pokok", banyak, [[i] * 60 for i in range(12)])
            for j in range(2)
        }
    )
    semua = situs(tmp_path, isi)
    halaman = {a: h for a, h in semua.items() if a.startswith(DI)}
    assert f"{DI}permohonan/" in halaman
    assert max(len(h.encode()) for h in halaman.values()) < BATAS_HALAMAN
    utama = halaman[DI]
    assert "tabel-t0" not in utama
    assert '<dt><a href="permohonan/">Jumlah</a></dt>' in utama.replace("../../../" + DI, "")
    assert 'id="tabel-t0"' in halaman[f"{DI}permohonan/"]
    # whatever the first page promises is there, and every chapter leads back
    for alamat, h in halaman.items():
        if alamat != DI:
            assert f'href="../../../../{DI}"' in h


def test_laporan_pendek_tetap_satu_halaman(tmp_path: Path) -> None:
    assert [a for a in situs(tmp_path) if a.startswith("ppid/dinas/2023/")] == ["ppid/dinas/2023/"]


def test_semua_bagian_laporan_tampil(tmp_path: Path) -> None:
    """The report of 2023 fills almost every part; each of its figures is on the page."""
    isi = situs(tmp_path)["ppid/dinas/2023/"]
    j = jawaban(isi)
    assert "24 permohonan menurut hasil (dihitung)" in j["Jumlah"]
    assert "Naik 6 permohonan, dari 18 menjadi 24 sejak 2022 (dihitung)" in j["Jumlah"]
    assert "Diberi: 22 dari 24 permohonan (91,7 %) (dihitung)" in j["Hasil"]
    assert "Setengahnya dijawab dalam 2,5 hari kerja; terlama 10" in j["Waktu"]
    assert "Terlambat: 0 (dihitung)" in j["Waktu"]
    assert (
        j["Ditolak"]
        == "2 dari 24 permohonan (8,3 %) (dihitung) Alasan: Rahasia pribadi 2, Alasan lain 1"
    )
    assert j["Keberatan"] == "2"
    baca = teks(isi)
    for kata in (
        "Sisa awal 2 Diterima 24 Selesai 23 Sisa akhir 3",
        "Tercetak, dari jumlah 91,7 % 8,3 %",
        "90,0 % dari Rp30.000.000, dihitung. Tercetak 90 %",
        "Alasan lain: bukan pengecualian menurut Pasal 17",
        "16 hari dibagi 4 jawaban",
        "Dihitung dalam hari kerja, sejak permohonan diterima",
        "Yang tercetak dalam laporan: rata-rata 4 hari kerja; median 2,5 hari kerja;",
        "2023: naik 6 permohonan, dari 18 menjadi 24 dihitung",
        "Satu permohonan dapat terhitung di beberapa kolom",
    ):
        assert kata in baca, kata


def test_badan_menjumlahkan_unitnya_dan_menyebut_yang_belum_melapor(tmp_path: Path) -> None:
    lain = Ubah("unit/kecil/profil.yml", "", "nama: Kantor Kecil\nzona: WIB\n")
    badan = Ubah(
        "unit/provinsi/ppid/laporan/2023.yml",
        "",
        "judul: Laporan\nperiode: 2023\nlingkup: [dinas, kecil]\n",
    )
    isi = situs(tmp_path, lain, badan)["ppid/provinsi/2023/"]
    assert jawaban(isi)["Jumlah"] == "24 permohonan dari 1 di antara 2 unit (dihitung)"
    baca = teks(isi)
    assert "1 dari 2 unit melaporkan 2023 dihitung" in baca
    assert "Kantor Kecil Belum melapor" in baca
    assert "Jumlah dihitung 24 22 2" in baca


def test_nilai_semula_tetap_disebut(tmp_path: Path) -> None:
    ubah = Ubah(
        LAPORAN_23,
        "sisa_akhir: 3",
        "sisa_akhir: {nilai: 3, semula: [{nilai: 5, sampai: 2024-02-01}]}",
    )
    isi = teks(situs(tmp_path, ubah)["ppid/dinas/2023/"])
    assert "Sisa akhir 3 Semula 5, terbit sampai 1 Februari 2024" in isi


def test_rekomendasi_lama_yang_tidak_disebut_lagi(tmp_path: Path) -> None:
    lalu = Ubah(
        "unit/dinas/ppid/laporan/2022.yml",
        "anggaran:\n",
        "rekomendasi:\n  - {id: situs, teks: Memperbarui situs}\n  - Menambah petugas\nanggaran:\n",
    )
    kini = Ubah(
        LAPORAN_23,
        "keberatan: 2\n",
        "keberatan: 2\ntindak_lanjut: [{rekomendasi: situs, keadaan: berjalan, teks: Tahap dua}]\n",
    )
    isi = teks(situs(tmp_path, lalu, kini)["ppid/dinas/2023/"])
    assert "Memperbarui situs (2022): berjalan. Tahap dua" in isi
    assert "Menambah petugas (2022): kelanjutannya tidak dicantumkan" in isi


def test_masa_dan_cakupan_tabel(tmp_path: Path) -> None:
    satu = tabel("Pengunjung", "pokok", ["Semua"], [[7]]) | {"masa": "tidak dilaporkan"}
    dua = tabel("Desa", "pokok", ["Semua"], [[81]]) | {
        "cakupan": {"melapor": 81, "dari": 310, "satuan": "desa"}
    }
    isi = teks(situs(tmp_path, laporan(tabel={"a": satu, "b": dua}))[DI])
    assert "Pengunjung: permohonan menurut pokok, masa tidak disebut." in isi
    assert "Mencakup 81 dari 310 desa yang melapor." in isi


def test_contoh_dalam_panduan_sah_dan_tanpa_temuan(tmp_path: Path) -> None:
    panduan = Path(__file__).parents[1] / "docs" / "laporan-ppid.md"
    (contoh,) = re.findall(r"```yaml\n(.*?)```", panduan.read_text("utf-8"), re.DOTALL)
    ubah = Ubah("unit/dinas/ppid/laporan/2024.yml", "", contoh)
    temuan = [d for d in proyek(tmp_path, ubah).periksa() if "2024.yml" in str(d.tempat[0])]
    # which channels a unit publishes is its own business
    assert [d.pesan for d in temuan if d.aturan != "R24"] == []


HASIL_2 = "{periode: Triwulan II, isi: {diberi: 7, ditolak: 0}}"
GANJIL = {
    "satu bulan dua kali": (
        "periode: Triwulan II,", "periode: Triwulan I,", "R18", "Triwulan I ada dua kali",
    ),
    "banyaknya negatif": (
        HASIL_2, HASIL_2.replace("0}", "{nilai: tidak ada data, cetak: '-3'}}"),
        "R29", "tercetak -3 permohonan",
    ),
    "banyaknya pecahan": (
        HASIL_2, HASIL_2.replace("0}", "{nilai: tidak ada data, cetak: '2,5'}}"),
        "R29", "tercetak 2,5 permohonan",
    ),
    "hasil lebih banyak dari permohonan": (
        "orang: 18, badan: 6", "orang: 10, badan: 6",
        "R01", "menurut hasil 24 permohonan, tetapi menurut jenis pemohon 16 permohonan",
    ),
    "realisasi melebihi pagu": (
        "jumlah: 10.000.000, realisasi", "jumlah: 8.000.000, realisasi",
        "R05", "realisasi Bahan Rp9.000.000 melebihi pagunya Rp8.000.000",
    ),
    "tahun lain": ("periode: 2023\n", "periode: 2021\n", "R18", "laporan 2023 menyebut masa 2021"),
    "persen tanpa penyebut": ("      terhadap: jumlah\n", "", "R04", "persen tanpa penyebut"),
    "rata-rata tanpa kasus": (
        "  per_permohonan: [1, 2, 3, 10]\n  kasus: 4", "  kasus: 0",
        "R16", "rata-rata tercetak 4, padahal tidak ada permohonan yang dihitung",
    ),
}  # fmt: skip


@pytest.mark.parametrize("hal", GANJIL)
def test_yang_ganjil_tetap_terbit_dengan_catatannya(hal: str, tmp_path: Path) -> None:
    """What a document prints is published as it stands, with a note beside it."""
    lama, baru, aturan, pesan = GANJIL[hal]
    ubah = (
        Ubah(LAPORAN_23, "petugas:\n  jumlah", "dokumen: laporan\npetugas:\n  jumlah"),
        Ubah(LAPORAN_23, lama, baru),
    )
    p = proyek(tmp_path / "a", *ubah)
    kena = [d for d in p.periksa() if d.aturan == aturan and pesan in d.pesan]
    assert [d.tingkat for d in kena] == ["peringatan"]
    assert p.baris(kena[0].tempat[0])[0] == LAPORAN_23
    isi = situs(tmp_path / "b", *ubah)["ppid/dinas/2023/"]
    assert teks(isi).lower().count(pesan.lower()) == 1
    assert f'data-aturan="{aturan}"' in isi


def test_tiga_belas_bulan_ditolak_dengan_barisnya(tmp_path: Path) -> None:
    """There is no name for a thirteenth month; the row that has one is named."""
    satu = tabel("Pokok", "pokok", ["Semua"], [[1]] * 12)
    satu["baris"].append({"periode": "Bulan ke-13", "isi": {"k0": 1}})
    p = proyek(tmp_path, laporan(tabel={"a": satu}), bergalat=True)
    _, keluhan = muat(Folder(p.data))
    (salah,) = [k for k in keluhan if k.aturan == "M11"]
    assert "Bulan ke-13" in salah.pesan
    assert "Bulan ke-13" in p.baris(salah.tempat[0])[1]


def test_bilangan_negatif_memberi_tahu_cara_menuliskan_yang_tercetak(tmp_path: Path) -> None:
    ubah = Ubah(LAPORAN_23, HASIL_2, HASIL_2.replace("ditolak: 0", "ditolak: -3"))
    p = proyek(tmp_path, ubah, bergalat=True)
    _, keluhan = muat(Folder(p.data))
    (salah,) = keluhan
    assert (salah.aturan, salah.tingkat) == ("M25", "galat")
    assert "`nilai: tidak ada data` dan `cetak: '-3'`" in salah.perbaikan
    assert "ditolak: -3" in p.baris(salah.tempat[0])[1]
