"""Scalars: what each accepts, what it refuses and with which message, and how it is shown."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest
from pydantic import ValidationError

from skalar_bantu import PEMBACA, SKALAR, baca, ditolak, rentang
from terang import formats
from terang.diagnostics import Place
from terang.diagnostics.catalogue import message
from terang.scalars import (
    KETIADAAN,
    Durasi,
    Ketiadaan,
    Pukul,
    RentangPukul,
    Tanggal,
    Telepon,
)
from terang.scalars.ketiadaan import baca_ketiadaan

D = Durasi
DITERIMA: list[tuple[str, object, object]] = [
    ("Bilangan", "0", 0),
    ("Bilangan", "nihil", 0),
    ("Bilangan", "Nihil", 0),
    ("Bilangan", "150000", 150_000),
    ("Bilangan", "150.000", 150_000),
    ("Bilangan", "1.234", 1_234),
    ("Bilangan", "143.979.000", 143_979_000),
    ("Bilangan", " 30 ", 30),
    ("Desimal", "2,5", Decimal("2.5")),
    ("Desimal", "2,50", Decimal("2.50")),
    ("Desimal", "-2,05", Decimal("-2.05")),
    ("Desimal", "0,5", Decimal("0.5")),
    ("Desimal", "1.234,5", Decimal("1234.5")),
    ("Desimal", "1.234.567", Decimal(1_234_567)),
    ("Desimal", "1234", Decimal(1234)),
    ("Desimal", "nihil", Decimal(0)),
    ("Persen", "87,5", Decimal("87.5")),
    ("Persen", "87,5 %", Decimal("87.5")),
    ("Persen", "48%", Decimal(48)),
    ("Persen", "95,266", Decimal("95.266")),
    ("Persen", "nihil", Decimal(0)),
    ("Rupiah", "150.000", 150_000),
    ("Rupiah", "Rp150.000", 150_000),
    ("Rupiah", "Rp. 150.000,-", 150_000),
    ("Rupiah", "IDR 150000", 150_000),
    ("Rupiah", "Rp 150.000,00", 150_000),
    ("Rupiah", "150.000.-", 150_000),
    ("Rupiah", "1,5 juta", 1_500_000),
    ("Rupiah", "Rp 2 Milyar", 2_000_000_000),
    ("Rupiah", "1 triliun", 10**12),
    ("Rupiah", "750 ribu", 750_000),
    ("Tanggal", "2023-01-09", Tanggal(2023, 1, 9)),
    ("Tanggal", "9 Januari 2023", Tanggal(2023, 1, 9)),
    ("Tanggal", "17 Pebruari 2022", Tanggal(2022, 2, 17)),
    ("Tanggal", "29 februari 2024", Tanggal(2024, 2, 29)),
    ("Tanggal", "2022-02", Tanggal(2022, 2)),
    ("Tanggal", "2022", Tanggal(2022)),
    ("Pukul", "07.30", Pukul(450)),
    ("Pukul", "7:30", Pukul(450)),
    ("Pukul", "24.00", Pukul(1440)),
    ("RentangPukul", "07.30-12.00", rentang("7.30-12.00")),
    ("RentangPukul", "07:30 – 12:00", rentang("7.30-12.00")),
    ("RentangPukul", "07.30 s/d 12.00", rentang("7.30-12.00")),
    ("RentangPukul", "07.30 s.d. 12.00", rentang("7.30-12.00")),
    ("RentangPukul", "07.30 sampai 12.00", rentang("7.30-12.00")),
    ("RentangPukul", "00.00-24.00", RentangPukul(Pukul(0), Pukul(1440))),
    ("Sesi", "07.30-12.00", (rentang("7.30-12.00"),)),
    ("Sesi", "07.30-12.00 dan 13.00-15.30", (rentang("7.30-12.00"), rentang("13.00-15.30"))),
    ("Sesi", ["07.30-12.00", "13.00-15.30"], (rentang("7.30-12.00"), rentang("13.00-15.30"))),
    (
        "Sesi",
        "08.00-09.00, 10.00-11.00, dan 13.00-14.00",
        (rentang("8.00-9.00"), rentang("10.00-11.00"), rentang("13.00-14.00")),
    ),
    ("Hari", "Senin-Kamis", (0, 1, 2, 3)),
    ("Hari", "Senin s/d Jumat", (0, 1, 2, 3, 4)),
    ("Hari", "Jum'at", (4,)),
    ("Hari", "Senin, Rabu, dan Jumat", (0, 2, 4)),
    ("Hari", "Senin dan Rabu", (0, 2)),
    ("Hari", "Jumat-Senin", (0, 4, 5, 6)),
    ("Hari", "Minggu-Senin", (0, 6)),
    ("Hari", "Sabtu, Senin-Selasa", (0, 1, 5)),
    ("Hari", ["Rabu", "Senin"], (0, 2)),
    ("Hari", "setiap hari", (0, 1, 2, 3, 4, 5, 6)),
    ("Durasi", "1 Hari kerja", D(1, 1, "hari", "kerja")),
    ("Durasi", "4-10 hari kerja", D(4, 10, "hari", "kerja")),
    ("Durasi", "5 - 10 Hari Kerja", D(5, 10, "hari", "kerja")),
    ("Durasi", "11 Hari", D(11, 11, "hari", "tidak disebut")),
    ("Durasi", "paling lama 3 hari", D(3, 3, "hari", "tidak disebut", "paling lama")),
    ("Durasi", "paling lambat 14 (empat belas) hari kerja",
     D(14, 14, "hari", "kerja", "paling lama")),
    ("Durasi", "14 (empatbelas) hari kerja", D(14, 14, "hari", "kerja")),
    ("Durasi", "2 (dua) sampai 3 (tiga) hari", D(2, 3, "hari", "tidak disebut")),
    ("Durasi", "4-10 (empat sampai sepuluh) hari kerja", D(4, 10, "hari", "kerja")),
    ("Durasi", "4-10 (sepuluh) hari kerja", D(4, 10, "hari", "kerja")),
    ("Durasi", "0-1 hari kerja", D(0, 1, "hari", "kerja")),
    ("Durasi", "maksimal 30 hari kalender", D(30, 30, "hari", "kalender", "paling lama")),
    ("Durasi", "minimal 2 minggu", D(2, 2, "minggu", None, "paling cepat")),
    ("Durasi", "4 Bulan", D(4, 4, "bulan")),
    ("Durasi", "2 Tahun", D(2, 2, "tahun")),
    ("Durasi", "300 Menit", D(300, 300, "menit")),
    ("Durasi", "1 s.d. 2 jam", D(1, 2, "jam")),
    ("Telepon", "031-8855149", Telepon("031-8855149", "0318855149")),
    ("Telepon", "(0264) 8224794", Telepon("(0264) 8224794", "02648224794")),
    ("Telepon", "+62 31 885-5149", Telepon("+62 31 885-5149", "62318855149")),
    ("Telepon", "110", Telepon("110", "110")),
    ("Telepon", "14045", Telepon("14045", "14045")),
    ("Telepon", "1500567", Telepon("1500567", "1500567")),
    ("Telepon", "1574", Telepon("1574", "1574")),
    ("Telepon", "+65 6123 4567", Telepon("+65 6123 4567", "6561234567")),
    ("Surel", "bpipi@kemenperin.go.id", "bpipi@kemenperin.go.id"),
    ("Tautan", "https://lsp.bpipi.id/login", "https://lsp.bpipi.id/login"),
    ("Tautan", "ifn.bpipi.id", "https://ifn.bpipi.id"),
    ("Tautan", "http://contoh.go.id:8080/a?b=c#d", "http://contoh.go.id:8080/a?b=c#d"),
    ("Slug", "keputusan-41-2023", "keputusan-41-2023"),
    ("Teks", "  dua\nbaris ", "dua\nbaris"),
    ("Teks", "0761", "0761"),
    ("Ya", "ya", True),
    ("Ya", "Tidak", False),
]  # fmt: skip

DITOLAK: list[tuple[str, object, str]] = [
    ("Bilangan", "dua belas", "M03"),
    ("Bilangan", "007", "M03"),
    ("Bilangan", "1.23.456", "M03"),
    ("Bilangan", "2,5", "M03"),
    ("Bilangan", "150,000", "M03"),
    ("Bilangan", "14,012,518,942", "M03"),
    ("Bilangan", "0.5", "M03"),
    ("Bilangan", "1e3", "M03"),
    ("Bilangan", "٣", "M03"),
    ("Bilangan", "5.07", "M04"),
    ("Bilangan", "-5", "M25"),
    ("Bilangan", "-1.000", "M25"),
    ("Bilangan", "9" * 19, "M23"),
    ("Bilangan", "-", "M18"),
    ("Bilangan", " – ", "M18"),
    ("Bilangan", "  ", "M36"),
    ("Bilangan", ["1"], "M14"),
    ("Bilangan", {"a": "1"}, "M14"),
    ("Bilangan", None, "M14"),
    ("Desimal", "5.07", "M04"),
    ("Desimal", "1.234", "M04"),
    ("Desimal", "-1.234", "M04"),
    ("Desimal", "14,012,518,942", "M37"),
    ("Desimal", "0.5", "M37"),
    ("Desimal", "2,5,5", "M37"),
    ("Desimal", "banyak", "M37"),
    ("Desimal", "9" * 19, "M23"),
    ("Persen", "banyak", "M09"),
    ("Persen", "%", "M09"),
    ("Persen", "0.5", "M09"),
    ("Persen", "95.26 %", "M04"),
    ("Persen", "- %", "M18"),
    ("Persen", ["5"], "M14"),
    ("Rupiah", "0", "M15"),
    ("Rupiah", "Rp 0,-", "M15"),
    ("Rupiah", "0 juta", "M15"),
    ("Rupiah", "Gratis", "M15"),
    ("Rupiah", "cuma-cuma", "M15"),
    ("Rupiah", "nihil", "M15"),
    ("Rupiah", "Rp", "M03"),
    ("Rupiah", "Rp -", "M03"),
    ("Rupiah", "1,2345678 juta", "M03"),
    ("Rupiah", "1,5 rıbu", "M03"),
    ("Rupiah", "1.5 juta", "M04"),
    ("Rupiah", "-5 juta", "M25"),
    ("Rupiah", "Rp -5.000", "M25"),
    ("Rupiah", "9999999 triliun", "M23"),
    ("Tanggal", "2023-02-29", "M05"),
    ("Tanggal", "2023-13", "M05"),
    ("Tanggal", "2023-00-01", "M05"),
    ("Tanggal", "0 Januari 2023", "M05"),
    ("Tanggal", "31 Juni 2023", "M05"),
    ("Tanggal", "9 Jan 2023", "M05"),
    ("Tanggal", "09/01/2023", "M05"),
    ("Tanggal", "1899", "M05"),
    ("Tanggal", "2201", "M05"),
    ("Tanggal", "kemarin", "M05"),
    ("Pukul", "24.01", "M06"),
    ("Pukul", "12.60", "M06"),
    ("Pukul", "7", "M06"),
    ("Pukul", "7.3", "M06"),
    ("Pukul", "960", "M06"),
    ("RentangPukul", "07.30", "M41"),
    ("RentangPukul", "07.30-12.00 WIB", "M41"),
    ("RentangPukul", "07.30-12.60", "M06"),
    ("RentangPukul", "12.00-07.30", "M20"),
    ("RentangPukul", "12.00-12.00", "M20"),
    ("Sesi", "08.00-15.00 dan 12.00-12.30", "M07"),
    ("Sesi", "12.00-12.30, 08.00-15.00", "M07"),
    ("Sesi", "pagi dan sore", "M41"),
    ("Sesi", {"buka": "08.00"}, "M14"),
    ("Sesi", ["08.00-12.00", ["13.00-15.00"]], "M14"),
    ("Hari", "Senen", "M11"),
    ("Hari", "Senin-Rabu-Jumat", "M11"),
    ("Hari", "Senin dan", "M11"),
    ("Hari", {"Senin": "08.00"}, "M14"),
    ("Durasi", "segera", "M08"),
    ("Durasi", "3", "M08"),
    ("Durasi", "tiga hari", "M08"),
    ("Durasi", "2 bulan kerja", "M08"),
    ("Durasi", "1,5 jam", "M08"),
    ("Durasi", "10-4 hari kerja", "M20"),
    ("Durasi", "14 (lima belas) hari kerja", "M40"),
    ("Durasi", "14 (empat blas) hari kerja", "M40"),
    ("Durasi", "4-10 (empat) hari", "M40"),
    ("Durasi", "4-10 (lima sampai sepuluh) hari", "M40"),
    ("Durasi", "2 (tiga) - 3 (tiga) hari", "M40"),
    ("Durasi", "0 hari", "M50"),
    ("Durasi", "0 (nol) menit", "M50"),
    ("Telepon", "12", "M10"),
    ("Telepon", "12345", "M10"),
    ("Telepon", "111", "M10"),
    ("Telepon", "140456", "M10"),
    ("Telepon", "021-123", "M10"),
    ("Telepon", "telepon kantor", "M10"),
    ("Telepon", "0264 8224794 ext. 103", "M10"),
    ("Telepon", "1" * 16, "M10"),
    ("Surel", "bpipi(at)kemenperin.go.id", "M26"),
    ("Surel", "a@b", "M26"),
    ("Surel", "a b@contoh.id", "M26"),
    ("Surel", "a@-b.id", "M26"),
    ("Tautan", "javascript:alert(1)", "M17"),
    ("Tautan", "JavaScript://contoh.id/%0aalert(1)", "M17"),
    ("Tautan", "data:text/html,x", "M17"),
    ("Tautan", "mailto:a@contoh.id", "M17"),
    ("Tautan", "https://pengguna@contoh.id", "M17"),
    ("Tautan", "https://contoh.id/<script>", "M17"),
    ("Tautan", "https://[::1", "M17"),
    ("Tautan", "dua kata", "M17"),
    ("Tautan", "https://contoh.id/" + "a" * 2000, "M23"),
    ("Slug", "Izin Usaha", "M19"),
    ("Slug", "izin_usaha", "M19"),
    ("Slug", "-izin", "M19"),
    ("Slug", "izin--usaha", "M19"),
    ("Slug", "a" * 81, "M23"),
    ("Teks", ["a"], "M14"),
    ("Teks", "—", "M18"),
    ("Teks", "\u00a0 ", "M36"),
    ("Ya", "yes", "M11"),
    ("Ya", "true", "M11"),
]


@pytest.mark.parametrize(("nama", "isi", "nilai"), DITERIMA)
def test_diterima(nama: str, isi: object, nilai: object) -> None:
    hasil = baca(nama, isi)
    assert hasil == nilai
    assert type(hasil) is type(nilai)
    assert baca(nama, hasil) == hasil, "a value that was read is its own reading"


@pytest.mark.parametrize(("nama", "isi", "aturan"), DITOLAK)
def test_ditolak(nama: str, isi: object, aturan: str) -> None:
    nyata, pengisi = ditolak(nama, isi)
    assert nyata == aturan
    pesan = message(nyata, Place("a"), **pengisi)
    assert pesan.pesan
    assert pesan.perbaikan
    assert "{" not in pesan.pesan + pesan.perbaikan


def test_setiap_skalar_diterima_dan_ditolak() -> None:
    assert {nama for nama, _, _ in DITERIMA} == set(SKALAR)
    assert {nama for nama, _, _ in DITOLAK} == set(SKALAR)


@pytest.mark.parametrize(
    ("nama", "isi", "satu", "dua"),
    [
        ("Bilangan", "5.07", "5,07", "507"),
        ("Desimal", "5.07", "5,07", "507"),
        ("Desimal", "1.234", "1,234", "1234"),
        ("Desimal", "-1.234", "-1,234", "-1234"),
        ("Persen", "3.96", "3,96", "396"),
        ("Rupiah", "Rp 5.07", "5,07", "507"),
    ],
)
def test_dua_bacaan_bilangan(nama: str, isi: str, satu: str, dua: str) -> None:
    aturan, pengisi = ditolak(nama, isi)
    assert aturan == "M04"
    pesan = message(aturan, Place("a"), **pengisi)
    for bacaan in (satu, dua):
        assert bacaan in pesan.pesan
        assert f"'{bacaan}'" in pesan.perbaikan
    # what the message tells to write is then accepted, each with its own value
    assert baca("Desimal", satu) != baca("Desimal", dua)
    if not dua.startswith("-"):
        assert baca("Bilangan", dua) == baca("Desimal", dua)


def test_dua_bacaan_jam() -> None:
    aturan, pengisi = ditolak("Sesi", "08.00-15.00 dan 12.00-12.30")
    assert aturan == "M07"
    pesan = message(aturan, Place("a"), **pengisi).pesan
    assert "dua sesi: 08.00-15.00 dan 12.00-12.30" in pesan
    assert "sesi 08.00-15.00 dengan istirahat 12.00-12.30" in pesan


@pytest.mark.parametrize(
    ("nama", "isi", "saran"),
    [
        ("Bilangan", "150,000", "150.000"),
        ("Rupiah", "IDR 14,012,518,942", "14.012.518.942"),
        ("Desimal", "14,012,518,942", "14.012.518.942"),
        ("Desimal", "0.5", "0,5"),
        ("Persen", "0.5", "0,5"),
    ],
)
def test_saran_dapat_dipakai(nama: str, isi: str, saran: str) -> None:
    aturan, pengisi = ditolak(nama, isi)
    assert f"'{saran}'" in message(aturan, Place("a"), **pengisi).perbaikan
    assert baca(nama, saran) > 0


@pytest.mark.parametrize(
    ("isi", "contoh"),
    [
        ("3 orang", "3"),
        ("1.200 orang", "1.200"),
        ("12 (dua belas) orang", "12"),
        ("dua", "2"),
        ("dua belas orang", "12"),
        ("dua koma lima", "150000 atau 150.000"),
        ("banyak", "150000 atau 150.000"),
    ],
)
def test_contoh_bilangan(isi: str, contoh: str) -> None:
    """Whoever writes a number with a word is shown the number."""
    aturan, pengisi = ditolak("Bilangan", isi)
    assert message(aturan, Place("a"), **pengisi).perbaikan.endswith(f"misalnya {contoh}.")


def test_angka_dan_kata() -> None:
    aturan, pengisi = ditolak("Durasi", "paling lama 14 (lima belas) hari kerja")
    pesan = message(aturan, Place("a"), **pengisi).pesan
    assert "14" in pesan
    assert "'lima belas'" in pesan


@pytest.mark.parametrize(
    ("nama", "isi", "harap"),
    [
        ("Sesi", ["08.00-12.00", "13.00"], [(1, "M41")]),
        ("Sesi", ["8-12", "08.00-12.00", ["a"]], [(0, "M06"), (2, "M14")]),
        ("Hari", ["Senin", "Kemis"], [(1, "M11")]),
    ],
)
def test_butir_ditunjuk(nama: str, isi: object, harap: list[tuple[int, str]]) -> None:
    """What is wrong with an item of a list is told at the item."""
    with pytest.raises(ValidationError) as galat:
        baca(nama, isi)
    assert [(e["loc"][-1], e["type"]) for e in galat.value.errors()] == harap


@pytest.mark.parametrize("kata", KETIADAAN)
@pytest.mark.parametrize("nama", sorted(set(SKALAR) - {"Teks"}))
def test_ketiadaan_bukan_nol(nama: str, kata: str) -> None:
    """None of the kinds of nothing is a value of any scalar, least of all 0."""
    aturan, _ = ditolak(nama, kata)
    assert re.fullmatch(r"M\d\d", aturan)
    assert baca_ketiadaan(f" {kata.upper()} ") is KETIADAAN[kata]


def test_ketiadaan_saling_beda() -> None:
    assert len(set(Ketiadaan)) == len(KETIADAAN) == 5
    assert len({formats.tiada(k) for k in Ketiadaan}) == 5
    bukan: tuple[object, ...] = ("0", "nihil", "-", "", "tidak", None, [], 0)
    assert {baca_ketiadaan(isi) for isi in bukan} == {None}
    assert baca_ketiadaan(Ketiadaan.TIDAK_DIUKUR) is Ketiadaan.TIDAK_DIUKUR


# How it is shown.


@pytest.mark.parametrize(
    ("tampil", "harap"),
    [
        (formats.bilangan(1_234_567), "1.234.567"),
        (formats.desimal(Decimal("-1234.50")), "-1.234,50"),
        (formats.desimal(Decimal("1E+3")), "1.000"),
        (formats.rupiah(150_000), "Rp150.000"),
        (formats.tanggal(date(2023, 1, 9)), "9 Januari 2023"),
        (formats.tanggal(Tanggal(2022, 2)), "Februari 2022"),
        (formats.tanggal(Tanggal(2022)), "2022"),
        (formats.masa(Tanggal(2019, 12), Tanggal(2022)), "Desember 2019 sampai 2022"),
        (formats.masa(Tanggal(2022), None), "sejak 2022"),
        (formats.masa(None, Tanggal(2022)), "sampai 2022"),
        (formats.masa(None, None), ""),
        (formats.hari((0, 1, 2, 3)), "Senin–Kamis"),
        (formats.hari((0, 4, 5, 6)), "Senin, Jumat, Sabtu, dan Minggu"),
        (formats.hari((0, 1)), "Senin dan Selasa"),
        (formats.hari(range(7)), "Setiap hari"),
        (formats.rentang(rentang("7.30-12.00")), "07.30–12.00"),
        (formats.durasi(D(4, 10, "hari", "kerja")), "4–10 hari kerja"),
        (
            formats.durasi(D(11, 11, "hari", "tidak disebut")),
            "11 hari (hari kerja atau kalender tidak disebut)",
        ),
        (formats.durasi(D(3, 3, "bulan", None, "paling lama")), "paling lama 3 bulan"),
        (formats.jam(2_100), "35,0 jam"),
        (formats.jam(1_950), "32,5 jam"),
        (formats.jam(1_951), "32 jam 31 menit"),
        (formats.daftar([]), ""),
        (formats.daftar(["a"]), "a"),
        (formats.daftar(["a", "b"], "atau"), "a atau b"),
        (formats.daftar(["a", "b", "c"]), "a, b, dan c"),
        (formats.kapital("izin"), "Izin"),
        (formats.ringkas("satu\n  dua tiga", 9), "satu dua …"),
    ],
)
def test_tampilan(tampil: str, harap: str) -> None:
    assert tampil == harap


@pytest.mark.parametrize(
    ("cetak", "tautan"),
    [
        ("031-8855149", "+62318855149"),
        ("+62 31 8855149", "+62318855149"),
        ("(0264) 8224794", "+622648224794"),
        ("1500567", "1500567"),
        ("+65 6123 4567", "+6561234567"),
        ("110", "110"),
    ],
)
def test_telepon_internasional(cetak: str, tautan: str) -> None:
    assert baca("Telepon", cetak).internasional == tautan


@pytest.mark.parametrize("nama", SKALAR)
def test_skema_penyunting(nama: str) -> None:
    """Editors get a schema for every scalar, and it does not refuse the plain text form."""
    skema = PEMBACA[nama].json_schema()
    jenis = skema.get("type") or [p.get("type") for p in skema.get("anyOf", [])] or "enum"
    assert "string" in str(jenis) or "enum" in skema
