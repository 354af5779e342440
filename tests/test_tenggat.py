"""Due dates: holidays as data, the command, the pages, and the years that are shipped."""

from __future__ import annotations

import re
from datetime import date, timedelta
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import holidays
import pytest

from aturan import PPID, Ubah, proyek
from kalender_polos import hari_kerja, tempo
from store_bantu import PROFIL as PROFIL_UNIT
from store_bantu import Data
from terang import build, links
from terang.cli import main
from terang.derive import tenggat
from terang.derive.kalender import kalender
from terang.folder import Folder
from terang.scalars.waktu import BULAN, NOMOR_BULAN
from terang.store import Store, muat
from test_halaman import bagian, html, jawaban, teks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.spec import PageSpec

ROOT = Path(__file__).parents[1]
CONTOH = ROOT / "data"
PEKANBARU = "bspji-pekanbaru"
TAHUN = (2024, 2025, 2026)
HALAMAN = "ppid/dinas/tenggat/"
# Invented for these tests: two holidays, a day of collective leave, and a day of one region.
UJI_2024 = """\
dasar: SKB Uji 2024
lengkap: ya
hari:
  - {tanggal: 2024-06-03, nama: Libur Uji, jenis: libur nasional}
  - {tanggal: 2024-06-04, nama: Cuti Uji, jenis: cuti bersama, dasar: permen-15-2014}
  - {tanggal: 2024-06-08, nama: Sabtu Uji, jenis: libur nasional}
"""
LIBUR = Ubah("libur/2024.yml", "", UJI_2024)
DAERAH = Ubah(
    "unit/provinsi/libur-setempat/2024.yml",
    "",
    "dasar: SK Uji\nhari:\n  - {tanggal: 2024-06-05, nama: Hari Jadi Uji}\n",
)


# Holidays as data


def satu_store(akar: Path, isi: str, **lain: str) -> Store:
    berkas = {"libur/2024.yml": isi, "unit/dinas/profil.yml": PROFIL_UNIT}
    return Data(akar / "data").tulis(berkas | lain).bersih()


def test_libur_unit_di_atas_ikut_berlaku(tmp_path: Path) -> None:
    """A day of the region counts for the units below it, and for nobody else."""
    store = proyek(tmp_path, LIBUR, DAERAH).store
    terima = date(2024, 6, 3)
    assert kalender(store).tenggat(terima, 1).jatuh_tempo == date(2024, 6, 5)
    for unit in ("provinsi", "dinas"):
        assert kalender(store, unit).tenggat(terima, 1).jatuh_tempo == date(2024, 6, 6)
    alasan = kalender(store, "dinas").hari(date(2024, 6, 5)).alasan
    assert alasan == "libur setempat Hari Jadi Uji, SK Uji"


def test_dasar_hari_sendiri_menang_atas_dasar_tahun(tmp_path: Path) -> None:
    k = kalender(proyek(tmp_path, LIBUR).store)
    assert k.hari(date(2024, 6, 3)).alasan == "libur nasional Libur Uji, SKB Uji 2024"
    assert k.hari(date(2024, 6, 4)).alasan == "cuti bersama Cuti Uji, Peraturan Menteri 15/2014"
    assert k.hari(date(2024, 6, 8)).alasan == "Sabtu"


def test_jam_buka_sabtu_tidak_mengubah_hari_kerja(tmp_path: Path) -> None:
    jam = "loket: {jam: {hari: Senin-Sabtu, sesi: 08.00-12.00}}\n"
    store = satu_store(tmp_path, UJI_2024.replace("permen-15-2014", "SK"))
    buka = satu_store(
        tmp_path / "buka",
        UJI_2024.replace("permen-15-2014", "SK"),
        **{"unit/dinas/jam-layanan.yml": jam},
    )
    for hari in (date(2024, 6, 6), date(2024, 6, 7), date(2024, 6, 8)):
        satu, dua = kalender(store, "dinas"), kalender(buka, "dinas")
        assert satu.tenggat(hari, 10) == dua.tenggat(hari, 10)
    assert not kalender(buka, "dinas").hari(date(2024, 6, 15)).kerja


@pytest.mark.parametrize(
    ("kepala", "sampai"),
    [
        ("lengkap: ya", date(2024, 12, 31)),
        ("lengkap_sampai: 2024-06", date(2024, 6, 30)),
        ("lengkap_sampai: 2024-06-14", date(2024, 6, 14)),
        ("lengkap: tidak", None),
        ("", None),
    ],
)
def test_tahun_terisi_sejauh_dinyatakan(tmp_path: Path, kepala: str, sampai: date | None) -> None:
    isi = UJI_2024.replace("permen-15-2014", "SK").replace("lengkap: ya", kepala)
    assert kalender(satu_store(tmp_path, isi)).terisi == ({2024: sampai} if sampai else {})


def test_tahun_yang_salah_tidak_dihitung(tmp_path: Path) -> None:
    """A year that lost a day would be counted wrong; it is left out whole."""
    salah = Ubah("libur/2024.yml", "", UJI_2024.replace("2024-06-03", "2023-06-03"))
    p = proyek(tmp_path, salah, bergalat=True)
    assert p.store.libur == {}
    assert ("libur", "") in p.store.tersisih


# The years that are shipped


def contoh() -> Store:
    store, keluhan = muat(Folder(CONTOH))
    assert keluhan == []
    assert store is not None
    return store


def luar(tahun: int, jenis: str) -> set[date]:
    """What others enter for a year."""
    return set(holidays.country_holidays("ID", years=tahun, categories=jenis))


def test_tahun_yang_dikirim_sama_dengan_paket_lain() -> None:
    store = contoh()
    assert sorted(store.libur) == [str(t) for t in TAHUN]
    for id_, entri in store.libur.items():
        assert entri.isi.lengkap
        for jenis, kategori in (("libur nasional", "public"), ("cuti bersama", "government")):
            ada = {h.tanggal.awal for h in entri.isi.hari if h.jenis == jenis}
            assert ada == luar(int(id_), kategori), (id_, jenis)
        urut = [h.tanggal for h in entri.isi.hari]
        assert urut == sorted(urut)


def test_setiap_hari_dikirim_punya_keputusan_di_daftar() -> None:
    """Its number is in the register, told second hand and said to be."""
    store = contoh()
    k = kalender(store)
    for libur in k.libur.values():
        assert libur.dasar
        for d in libur.dasar:
            assert store.peraturan[d.peraturan].isi.keyakinan == "V2"
    pindah = k.libur[date(2025, 8, 18)]
    assert [d.teks for d in pindah.dasar] == ["SKB 3 Menteri 933/2025"]
    assert [d.teks for d in k.libur[date(2026, 1, 1)].dasar] == ["SKB 3 Menteri 1497/2025"]


# The command


def jalan(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, str, str]:
    kode = main(["tenggat", *args])
    keluar = capsys.readouterr()
    return kode, keluar.out, keluar.err


@pytest.fixture
def data(tmp_path: Path) -> str:
    return str(proyek(tmp_path, LIBUR, DAERAH).data)


@pytest.mark.parametrize("tertulis", [["2024-05-31"], ["31", "Mei", "2024"], ["31 Mei 2024"]])
def test_perintah_menyebut_setiap_hari(
    capsys: pytest.CaptureFixture[str], data: str, tertulis: list[str]
) -> None:
    kode, keluar, salah = jalan(capsys, *tertulis, "--jenis", "permohonan", "--data", data)
    assert (kode, salah) == (0, "")
    assert "Menjawab (10 hari kerja): paling lambat Selasa, 18 Juni 2024 (dihitung)" in keluar
    assert "UU 14/2008 Pasal 22 ayat (7)" in keluar
    hari = keluar[keluar.index("Hari demi hari:") :].splitlines()[1:]
    assert " ".join(baris[:4].strip() for baris in hari) == (
        "- - - - - 1 2 3 - - 4 5 6 7 8 - - 9 10"
    )
    assert hari[0] == "   -  Jumat, 31 Mei 2024: hari diterima, belum dihitung"
    assert hari[3].endswith("dilewati, libur nasional Libur Uji, SKB Uji 2024")
    assert hari[4].endswith("dilewati, cuti bersama Cuti Uji, Peraturan Menteri 15/2014")
    assert hari[-1] == "  10  Selasa, 18 Juni 2024: hari kerja <- batas: Menjawab (10)"


def test_perintah_memperpanjang(capsys: pytest.CaptureFixture[str], data: str) -> None:
    kode, keluar, _ = jalan(
        capsys, "2024-05-31", "--jenis", "permohonan", "--perpanjangan", "--data", data
    )
    assert kode == 0
    assert "Memperpanjang (7 hari kerja): paling lambat Kamis, 27 Juni 2024 (dihitung)" in keluar
    assert "UU 14/2008 Pasal 22 ayat (8)" in keluar
    assert re.search(r"^  17  Kamis, 27 Juni 2024: .*Memperpanjang \(7\)$", keluar, re.MULTILINE)


def test_perintah_memakai_libur_unit(capsys: pytest.CaptureFixture[str], data: str) -> None:
    args = ("2024-05-31", "--jenis", "keberatan", "--data", data)
    _, umum, _ = jalan(capsys, *args)
    kode, dinas, _ = jalan(capsys, *args, "--unit", "dinas")
    assert kode == 0
    assert "Menjawab keberatan (30 hari kerja): paling lambat Selasa, 16 Juli 2024" in umum
    assert "Menjawab keberatan (30 hari kerja): paling lambat Rabu, 17 Juli 2024" in dinas
    assert "tanpa libur setempat" in umum
    assert "dengan libur setempat" in dinas
    assert "libur setempat Hari Jadi Uji, SK Uji" in dinas
    assert "UU 14/2008 Pasal 36 ayat (2)" in dinas
    assert "UU 14/2008 Pasal 37 ayat (2)" in dinas


def test_perintah_pengaduan_menghitung_dua_cara(
    capsys: pytest.CaptureFixture[str], data: str
) -> None:
    kode, keluar, _ = jalan(capsys, "2024-06-02", "--jenis", "pengaduan", "--data", data)
    assert kode == 0
    assert "(14 hari kalender): paling lambat Minggu, 16 Juni 2024" in keluar
    assert "berkas lengkap atau belum (14 hari kerja): paling lambat Senin, 24 Juni" in keluar
    assert "Memutuskan (60 hari kalender): paling lambat Kamis, 1 Agustus 2024" in keluar
    assert "Permintaan informasi (5 hari kerja): paling lambat Selasa, 11 Juni 2024" in keluar
    assert "hari Minggu bukan hari kerja; hitungan mulai pada hari kerja berikutnya" in keluar
    assert "PermenPANRB 62/2018, lampiran; menurut sumber kedua" in keluar
    assert "dihitung dua cara" in keluar


@pytest.mark.parametrize(
    ("sejak", "kata"),
    [
        ("", "Di atas dihitung sejak permohonan diterima"),
        ("hitung_sejak: diterima\n", "Kantor ini menghitung sejak permohonan diterima"),
        ("hitung_sejak: lengkap\n", "Kantor ini menghitung sejak permohonan lengkap"),
    ],
)
def test_perintah_menyebut_kedua_awal(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, sejak: str, kata: str
) -> None:
    data = proyek(tmp_path, LIBUR, Ubah(PPID, "", sejak) if sejak else LIBUR._replace(baru="")).data
    args = ("2024-05-31", "--jenis", "permohonan", "--unit", "dinas", "--data", str(data))
    kode, keluar, _ = jalan(capsys, *args)
    assert kode == 0
    assert kata in keluar
    assert "praktik Perki 1/2021; menurut sumber kedua" in keluar
    # three working days to check, three to mend, then ten
    assert "di akhir pemeriksaan: paling lambat Jumat, 21 Juni 2024 (dihitung)" in keluar
    assert "dilengkapi pemohon: paling lambat Rabu, 26 Juni 2024 (dihitung)" in keluar


@pytest.mark.parametrize(
    ("ubah", "kata"),
    [
        ((), "libur/2025.yml belum ada. Libur tahun 2025 diperlukan"),
        (
            (Ubah("libur/2025.yml", "", "dasar: SKB\nhari: []\n"),),
            "libur/2025.yml belum dinyatakan lengkap",
        ),
        (
            (Ubah("libur/2025.yml", "", "dasar: SKB\nlengkap_sampai: 2025-01-02\nhari: []\n"),),
            "libur/2025.yml baru lengkap sampai 2 Januari 2025",
        ),
    ],
)
def test_perintah_menolak_tahun_yang_belum_diisi(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, ubah: tuple[Ubah, ...], kata: str
) -> None:
    data = str(proyek(tmp_path, LIBUR, *ubah).data)
    kode, keluar, salah = jalan(capsys, "2024-12-20", "--jenis", "permohonan", "--data", data)
    assert kode == 1
    assert kata in salah
    assert "tenggat tidak ditebak" in salah
    assert "Menjawab (10 hari kerja): belum dapat dihitung" in keluar
    assert "Januari 2025" not in keluar


def test_perintah_menyebut_berkas_yang_rusak(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    rusak = Ubah("libur/2024.yml", "", UJI_2024.replace("2024-06-04", "2024-06-03"))
    data = str(proyek(tmp_path, rusak, bergalat=True).data)
    kode, _, salah = jalan(capsys, "2024-06-03", "--jenis", "keberatan", "--data", data)
    assert kode == 1
    assert "libur/2024.yml belum ada atau tidak dapat dibaca (jalankan terang periksa)" in salah


@pytest.mark.parametrize(
    ("args", "pesan"),
    [
        (["2024-06-03"], "'--jenis' belum diisi."),
        (["--jenis", "permohonan"], "belum diisi."),
        (["2024-06", "--jenis", "permohonan"], "'2024-06' bukan tanggal yang lengkap."),
        (["2024-02-30", "--jenis", "permohonan"], "'2024-02-30' bukan tanggal yang lengkap."),
        (["besok", "--jenis", "permohonan"], "'besok' bukan tanggal yang lengkap."),
        (["2024-06-03", "--jenis", "surat"], "harus salah satu: permohonan, keberatan, pengaduan."),
        (
            ["2024-06-03", "--jenis", "keberatan", "--perpanjangan"],
            "hanya untuk --jenis permohonan",
        ),
        (["2024-06-03", "--jenis", "keberatan", "--unit", "dines"], "Mungkin maksudnya: dinas."),
        (["2024-06-03", "--jenis", "keberatan", "--data", "tiada"], "folder data 'tiada'"),
    ],
)
def test_perintah_salah_pakai(
    capsys: pytest.CaptureFixture[str], data: str, args: list[str], pesan: str
) -> None:
    kode, keluar, salah = jalan(capsys, *([] if "--data" in args else ["--data", data]), *args)
    assert (kode, keluar) == (2, "")
    assert pesan in salah


# The pages, read back


class Terbaca(NamedTuple):
    """A row of a table: the day, what is said of it, and three cells."""

    hari: date
    kata: str
    sel: tuple[str, str, str]


def baca(isi: str, tahun: int) -> Iterator[Terbaca]:
    """Every row of the months of a page."""
    for nama in BULAN:
        for satu in re.findall(r"<tr[^>]*>(<th scope=\"row\">.*?)</tr>", bagian(isi, nama.lower())):
            kepala, *sel = (teks(x).strip() for x in re.split(r"</?t[hd][^>]*>", satu) if x.strip())
            nomor, kata = kepala.split(" ", 1)
            tiga = (sel[0], sel[1], sel[2])
            yield Terbaca(date(tahun, NOMOR_BULAN[nama.lower()], int(nomor)), kata, tiga)


def tanggal(sel: str, tahun: int) -> date:
    nomor, bulan, *lain = sel.split()
    return date(int(lain[0]) if lain else tahun, NOMOR_BULAN[bulan.lower()], int(nomor))


@pytest.mark.parametrize("tahun", TAHUN)
def test_setiap_tanggal_di_halaman_dihitung_benar(situs_contoh: Path, tahun: int) -> None:
    """Against another count over holidays that others have entered."""
    libur = {h for t in TAHUN for j in ("public", "government") for h in luar(t, j)}
    kerja = hari_kerja(TAHUN, libur)
    isi = (situs_contoh / links.tabel_tenggat(tahun) / "index.html").read_text("utf-8")
    baris = list(baca(isi, tahun))
    assert len(baris) == date(tahun, 12, 31).timetuple().tm_yday
    assert [b.hari for b in baris] == sorted({b.hari for b in baris})
    for b in baris:
        for sel, n in zip(b.sel, (10, 17, 30), strict=True):
            harap = tempo(kerja, b.hari, n)
            if harap is None:
                assert sel == "perlu libur 2027"
            else:
                assert tanggal(sel, tahun) == harap, (b.hari, n)
        assert (b.kata in ("Senin", "Selasa", "Rabu", "Kamis", "Jumat")) is (b.hari in set(kerja))
    if tahun != max(TAHUN):
        assert "perlu libur" not in isi


def test_halaman_kantor_memuat_tabel_tahun_ini(situs_contoh: Path) -> None:
    kantor = (situs_contoh / links.tenggat(PEKANBARU) / "index.html").read_text("utf-8")
    bersama = (situs_contoh / links.tabel_tenggat(2026) / "index.html").read_text("utf-8")
    assert list(baca(kantor, 2026)) == list(baca(bersama, 2026))
    for isi in (kantor, bersama):
        daftar = teks(bagian(isi, "libur"))
        assert "25 hari dihitung" in daftar
        assert "Dasar: SKB 3 Menteri 1497/2025 (menurut sumber kedua" in daftar
        assert "25 Desember Jumat Kelahiran Yesus Kristus libur nasional" in daftar
    lama = (situs_contoh / links.tabel_tenggat(2025) / "index.html").read_text("utf-8")
    assert "18 Agustus Senin Proklamasi Kemerdekaan cuti bersama; SKB 3 Menteri 933/2025" in teks(
        bagian(lama, "libur")
    )
    ppid = (situs_contoh / links.ppid(PEKANBARU) / "index.html").read_text("utf-8")
    assert 'href="tenggat/"' in ppid or f'href="../../{links.tenggat(PEKANBARU)}"' in ppid


def test_keputusan_menuju_tahunnya(situs_contoh: Path) -> None:
    isi = (situs_contoh / links.peraturan("skb-933-2025") / "index.html").read_text("utf-8")
    assert "Hari libur 2025" in teks(bagian(isi, "pengutip"))


def test_contoh_hitungan_memuat_libur(tmp_path: Path) -> None:
    isi = html(tmp_path, HALAMAN, LIBUR)
    contoh = teks(bagian(isi, "contoh"))
    assert "Permintaan diterima Senin, 20 Mei 2024." in contoh
    assert "dilewati: libur nasional Libur Uji, SKB Uji 2024" in contoh
    sejak = teks(bagian(isi, "sejak"))
    assert "Kantor ini belum menyatakan cara mana yang dipakainya." in sejak
    assert "sejak diterima: Rabu, 5 Juni 2024" in sejak
    assert "di akhir pemeriksaan: Senin, 10 Juni 2024" in sejak
    assert "dilengkapi pemohon: Kamis, 13 Juni 2024" in sejak


@pytest.mark.parametrize(
    ("sejak", "kata", "jawab"),
    [
        ("diterima", "Kantor ini menghitung sejak permintaan diterima.", "Permintaan diterima"),
        ("lengkap", "Kantor ini menghitung sejak permintaan lengkap.", "Permintaan lengkap,"),
    ],
)
def test_halaman_menyebut_cara_kantor(tmp_path: Path, sejak: str, kata: str, jawab: str) -> None:
    isi = html(tmp_path, HALAMAN, LIBUR, Ubah(PPID, "", f"hitung_sejak: {sejak}\n"))
    assert kata in teks(bagian(isi, "sejak"))
    assert jawaban(isi)["Dihitung sejak"].startswith(jawab)
    cari = "cari hari permintaan Anda dinyatakan lengkap"
    assert (cari in teks(bagian(isi, "tabel"))) is (sejak == "lengkap")


def test_tanpa_kalender_hanya_aturan(tmp_path: Path) -> None:
    isi = html(tmp_path, HALAMAN)
    assert "10 hari kerja (UU 14/2008 Pasal 22 ayat (7))" in teks(bagian(isi, "aturan"))
    assert "Hari libur belum dimasukkan lengkap" in teks(bagian(isi, "tabel"))
    assert "belum lengkap" in teks(bagian(isi, "contoh"))
    assert "Januari" not in teks(isi)
    assert 'id="libur"' not in isi


def test_cuti_bersama_yang_dihitung_disebut(tmp_path: Path) -> None:
    tetap = Ubah("situs.yml", "", "cuti_bersama_libur: tidak\n")
    satu, dua = html(tmp_path / "a", HALAMAN, LIBUR), html(tmp_path / "b", HALAMAN, LIBUR, tetap)
    assert "Cuti bersama juga dilewati" in teks(satu)
    assert "Cuti bersama tetap dihitung" in teks(dua)
    jumat = date(2024, 5, 31)
    hari = [{b.hari: b for b in baca(isi, 2024)}[jumat].sel[0] for isi in (satu, dua)]
    assert hari == ["18 Juni", "17 Juni"]


def test_tahun_yang_belum_utuh_berhenti_di_batasnya(tmp_path: Path) -> None:
    sampai = LIBUR._replace(baru=UJI_2024.replace("lengkap: ya", "lengkap_sampai: 2024-06-20"))
    isi = html(tmp_path, links.tabel_tenggat(2024), sampai)
    assert "baru lengkap sampai 20 Juni 2024" in teks(isi)
    assert 'id="juni"' in isi
    assert 'id="juli"' not in isi
    baris = re.findall(r"<tr[^>]*>(<th scope=\"row\">.*?)</tr>", bagian(isi, "juni"))
    assert len(baris) == 20
    assert "perlu libur 2024" in teks(baris[-1])


# Many offices


def halaman(akar: Path, banyak: int, **lain: str) -> dict[str, PageSpec]:
    berkas = {"libur/2024.yml": UJI_2024.replace("permen-15-2014", "SK")}
    for i in range(banyak):
        berkas[f"unit/u{i:03}/profil.yml"] = PROFIL_UNIT
        berkas[f"unit/u{i:03}/ppid/profil.yml"] = "nama: Meja\n"
    Data(akar / "data").tulis(berkas | lain)
    muatan = build.load(Folder(akar / "data"), tanggal=date(2024, 6, 1))
    return {p.alamat: p for p in build.site(muatan).pages}


def test_banyak_kantor_berbagi_satu_tabel(tmp_path: Path) -> None:
    semua = halaman(tmp_path, 31)
    satu = semua[links.tenggat("u000")].body()
    assert 'id="juni"' not in satu
    assert 'href="../../../tenggat/2024/"' in satu
    assert links.tabel_tenggat(2024, "u000") not in semua
    assert len(satu) < 12_000
    assert 'id="juni"' in semua[links.tabel_tenggat(2024)].body()
    outline = [h.anchor for h in semua[links.tenggat("u000")].headings]
    assert "libur" not in outline


def test_kantor_dengan_libur_setempat_punya_tabel_sendiri(tmp_path: Path) -> None:
    isi = "dasar: SK Uji\nhari:\n  - {tanggal: 2024-06-05, nama: Hari Jadi Uji}\n"
    semua = halaman(tmp_path, 40, **{"unit/u007/libur-setempat/2024.yml": isi})
    sendiri = semua[links.tabel_tenggat(2024, "u007")].body()
    kantor = semua[links.tenggat("u007")].body()
    bersama = semua[links.tabel_tenggat(2024)].body()
    jumat = date(2024, 5, 31)
    assert [
        {b.hari: b for b in baca(x, 2024)}[jumat].sel[0] for x in (sendiri, kantor, bersama)
    ] == [
        "19 Juni",
        "19 Juni",
        "18 Juni",
    ]
    assert "Libur setempat" in teks(sendiri)
    assert "5 Juni Rabu Hari Jadi Uji" in teks(sendiri)
    assert "Hari Jadi Uji" not in bersama
    assert 'href="../../../ppid/u007/tenggat/2024/"' in kantor
    assert "libur" in [h.anchor for h in semua[links.tenggat("u007")].headings]


def test_tanpa_kantor_informasi_tidak_ada_tabel(tmp_path: Path) -> None:
    semua = halaman(tmp_path, 0, **{"unit/dinas/profil.yml": PROFIL_UNIT})
    assert [a for a in semua if "tenggat" in a] == []


def test_sejak_lengkap_berhenti_bersama_kalender(tmp_path: Path) -> None:
    """Near the end of the calendar what can be counted is counted, and no more."""
    store = satu_store(tmp_path, UJI_2024.replace("permen-15-2014", "SK"))
    k = kalender(store)
    desember = [b.jatuh_tempo for _, b in tenggat.sejak_lengkap(k, date(2024, 12, 16))]
    assert desember == [date(2024, 12, 30), None, None]
    assert [b.jatuh_tempo for _, b in tenggat.sejak_lengkap(k, date(2024, 12, 30))] == [None]


def test_semua_teks_halaman_lolos(tmp_path: Path) -> None:
    """Names of days and decrees are text, whatever is in them."""
    nakal = LIBUR._replace(baru=UJI_2024.replace("Libur Uji", "'<b>Libur & Uji</b>'"))
    isi = html(tmp_path, links.tabel_tenggat(2024), nakal)
    assert "<b>Libur" not in isi
    assert "<b>Libur & Uji</b>" in unescape(isi)


# The way of a request, step by step


def test_jalan_permintaan_seperti_hitungan_polos() -> None:
    """Every day of the shipped years: each step runs from the last day of the one before it."""
    store = _store(CONTOH)
    kal = kalender(store)
    libur = {h.tanggal.awal for e in store.libur.values() for h in e.isi.hari}
    kerja = hari_kerja(TAHUN, libur)
    selesai = 0
    for hari in (date(2024, 1, 1) + timedelta(i) for i in range(3 * 365)):
        j = tenggat.jalan(kal, hari)
        jawab = tempo(kerja, hari, 10)
        ajukan = tempo(kerja, jawab, 30) if jawab else None
        tanggapan = tempo(kerja, ajukan, 30) if ajukan else None
        assert (j.jawaban, j.keberatan, j.jawaban_keberatan) == (jawab, ajukan, tanggapan)
        assert j.perpanjangan == (tempo(kerja, jawab, 7) if jawab else None)
        assert j.sengketa == (tempo(kerja, tanggapan, 14) if tanggapan else None)
        selesai += j.sengketa is not None
    assert selesai > 700


def _store(data: Path) -> Store:
    store, keluhan = muat(Folder(data))
    assert store is not None
    assert keluhan == []
    return store


def test_kantor_menunjukkan_langkah_dan_tanggalnya(tmp_path: Path) -> None:
    meminta = teks(bagian(html(tmp_path / "a", "ppid/dinas/", LIBUR), "meminta"))
    # received on Saturday 1 June 2024; two days of the next week are holidays
    assert "(UU 14/2008 Pasal 22 ayat (7)). Contoh: 18 Juni 2024" in meminta
    assert "(UU 14/2008 Pasal 22 ayat (8)). Contoh: 27 Juni 2024" in meminta
    assert "yang diterima 1 Juni 2024" in meminta
    tanpa = teks(bagian(html(tmp_path / "b", "ppid/dinas/"), "meminta"))
    assert "Contoh:" not in tanpa
    assert "10 hari kerja" in tanpa
