"""Scalars on whatever is typed: both ends meet, and nothing but a message comes out."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from skalar_bantu import SKALAR, baca, ditolak, terbilang
from terang import formats
from terang.diagnostics import Place
from terang.diagnostics.catalogue import message
from terang.scalars import (
    HARI,
    KETIADAAN,
    Durasi,
    Pukul,
    RentangPukul,
    Tanggal,
    Telepon,
)

if TYPE_CHECKING:
    from collections.abc import Callable

JENIS: dict[str, type] = {
    "Bilangan": int,
    "Desimal": Decimal,
    "Durasi": Durasi,
    "Hari": tuple,
    "Persen": Decimal,
    "Pukul": Pukul,
    "RentangPukul": RentangPukul,
    "Rupiah": int,
    "Sesi": tuple,
    "Slug": str,
    "Surel": str,
    "Tanggal": Tanggal,
    "Tautan": str,
    "Teks": str,
    "Telepon": Telepon,
    "Ya": bool,
}


# Formats and scalars are the two ends of one thing: what is shown can be typed again.


@given(st.integers(0, 10**18 - 1))
def test_bilangan_bolak_balik(nilai: int) -> None:
    assert baca("Bilangan", formats.bilangan(nilai)) == nilai
    assert baca("Bilangan", str(nilai)) == nilai
    if nilai:
        assert baca("Rupiah", formats.rupiah(nilai)) == nilai


@given(st.decimals(-(10**9), 10**9, allow_nan=False, allow_infinity=False, places=3))
def test_desimal_bolak_balik(nilai: Decimal) -> None:
    assert baca("Desimal", formats.desimal(nilai)) == nilai
    assert baca("Persen", formats.desimal(nilai) + " %") == nilai


def test_tanggal_bolak_balik() -> None:
    """Every day between the limits, and the months and years of them."""
    hari, akhir = date(1900, 1, 1), date(2200, 12, 31)
    pembaca = Tanggal.baca
    while True:
        nilai = Tanggal(hari.year, hari.month, hari.day)
        assert pembaca(str(nilai)) == nilai == pembaca(formats.tanggal(hari))
        if hari == akhir:
            break
        hari += timedelta(1)
    for tahun in (1900, 2023, 2200):
        for bulan in (None, *range(1, 13)):
            kabur = Tanggal(tahun, bulan)
            assert pembaca(str(kabur)) == kabur
            assert kabur.awal <= kabur.akhir


def test_tanggal_kabur() -> None:
    assert (Tanggal(2022, 2).awal, Tanggal(2022, 2).akhir) == (date(2022, 2, 1), date(2022, 2, 28))
    assert (Tanggal(2020).awal, Tanggal(2020).akhir) == (date(2020, 1, 1), date(2020, 12, 31))


def test_pukul_bolak_balik() -> None:
    for menit in range(24 * 60 + 1):
        nilai = Pukul(menit)
        assert baca("Pukul", str(nilai)) == nilai == baca("Pukul", str(nilai).replace(".", ":"))


MENIT = st.integers(0, 24 * 60)
RENTANG = (
    st.tuples(MENIT, MENIT)
    .filter(lambda m: m[0] != m[1])
    .map(lambda m: RentangPukul(Pukul(min(m)), Pukul(max(m))))
)


@given(RENTANG)
def test_rentang_bolak_balik(nilai: RentangPukul) -> None:
    assert baca("RentangPukul", str(nilai)) == nilai == baca("RentangPukul", formats.rentang(nilai))
    assert nilai.menit == nilai.sampai.menit - nilai.mulai.menit > 0
    balik = f"{nilai.sampai}-{nilai.mulai}"
    assert ditolak("RentangPukul", balik)[0] == "M20"


@given(st.lists(RENTANG, min_size=1, max_size=4))
def test_sesi_bolak_balik(nilai: list[RentangPukul]) -> None:
    bersarang = any(a.memuat(b) for i, a in enumerate(nilai) for j, b in enumerate(nilai) if i != j)
    assert baca("Sesi", [str(r) for r in nilai]) == tuple(nilai)
    if bersarang:
        assert ditolak("Sesi", formats.sesi(nilai))[0] == "M07"
    else:
        assert baca("Sesi", formats.sesi(nilai)) == tuple(nilai)


@given(RENTANG, RENTANG)
def test_rentang_bertumpuk(satu: RentangPukul, dua: RentangPukul) -> None:
    menit = [set(range(r.mulai.menit, r.sampai.menit)) for r in (satu, dua)]
    assert satu.bertumpuk(dua) == bool(menit[0] & menit[1])
    assert satu.memuat(dua) == (menit[0] >= menit[1])


@given(
    st.integers(0, 6), st.integers(0, 6), st.sampled_from(["-", " - ", "–", " s/d ", " sampai "])
)
def test_rentang_hari(awal: int, akhir: int, tanda: str) -> None:
    """A range runs forward through the week, around its end where it must."""
    lama = (akhir - awal) % 7
    harap = tuple(sorted((awal + i) % 7 for i in range(lama + 1)))
    assert baca("Hari", f"{HARI[awal]}{tanda}{HARI[akhir].lower()}") == harap


@given(st.sets(st.integers(0, 6), min_size=1))
def test_hari_bolak_balik(hari: set[int]) -> None:
    assert baca("Hari", formats.hari(sorted(hari))) == tuple(sorted(hari))
    assert baca("Hari", [HARI[i] for i in hari]) == tuple(sorted(hari))


BATAS = {"": "tepat", "paling lama ": "paling lama", "Maksimal ": "paling lama"} | {
    "paling cepat ": "paling cepat",
    "minimal ": "paling cepat",
}


@given(
    st.sampled_from(sorted(BATAS)),
    st.integers(0, 99_999),
    st.none() | st.integers(0, 99_999),
    st.sampled_from(["-", " - ", "–", " s.d. ", " s/d ", " sampai dengan "]),
    st.sampled_from(["", " ({})", " (sekian belas)"]),
    st.sampled_from(["menit", "jam", "hari", "minggu", "bulan", "Tahun"]),
    st.sampled_from(["", " kerja", " kalender"]),
)
def test_tata_durasi(
    batas: str, awal: int, akhir: int | None, tanda: str, kata: str, satuan: str, jenis: str
) -> None:
    ujung = awal if akhir is None else akhir
    kata = kata.format(terbilang(ujung))
    teks = f"{batas}{awal}{'' if akhir is None else f'{tanda}{akhir}'}{kata} {satuan}{jenis}"
    if jenis and satuan != "hari":
        assert ditolak("Durasi", teks)[0] == "M08"
    elif "sekian" in kata:
        assert ditolak("Durasi", teks)[0] == "M40"
    elif akhir is not None and akhir < awal:
        assert ditolak("Durasi", teks)[0] == "M20"
    elif ujung == 0:
        assert ditolak("Durasi", teks)[0] == "M50"
    else:
        nilai = baca("Durasi", teks)
        harap = (awal, ujung, satuan.lower(), BATAS[batas])
        assert (nilai.min, nilai.maks, nilai.satuan, nilai.batas) == harap
        harap_jenis = jenis.strip() or "tidak disebut"
        assert nilai.jenis_hari == (harap_jenis if satuan == "hari" else None)
        if nilai.jenis_hari != "tidak disebut":
            assert baca("Durasi", formats.durasi(nilai)) == nilai


def test_durasi_sebanding() -> None:
    """Only the same unit and the same kind of day compare; nothing is converted."""
    kerja, kalender, diam = (
        baca("Durasi", t) for t in ("3 hari kerja", "3 hari kalender", "3 hari")
    )
    assert kerja.sebanding(baca("Durasi", "4-10 hari kerja"))
    assert not kerja.sebanding(kalender)
    assert not kerja.sebanding(diam)
    assert not kalender.sebanding(diam)
    assert not baca("Durasi", "12 bulan").sebanding(baca("Durasi", "1 tahun"))


# Whatever is typed, a scalar gives its own type or a message of the catalogue; never anything else.

POTONGAN = st.sampled_from(
    [
        *"0123456789.,:-–—%/+()@ \t\n",
        *(
            "Rp",
            "IDR",
            "juta",
            "rıbu",
            "milyar",
            "İ",
            "²",
            "٣",
            "nihil",
            "gratis",
            "-",
            ",-",
            ",00",
        ),
        *("hari", "kerja", "Senin", "Kamis", "dan", "s/d", "paling lama", "sampai", "setiap hari"),
        *("Januari", "2023", "-02-30", "07.30", "24.00", "https://", "a.id", "[", "\u2028", "\x00"),
        *KETIADAAN,
    ]
)
SEMBARANG = st.text(max_size=60) | st.lists(POTONGAN, max_size=8).map("".join)
LAIN = (
    st.none() | st.lists(SEMBARANG, max_size=3) | st.dictionaries(SEMBARANG, SEMBARANG, max_size=2)
)


@pytest.mark.parametrize("nama", SKALAR)
@given(isi=SEMBARANG | LAIN)
def test_teks_sembarang(nama: str, isi: object) -> None:
    hasil: Any = None
    salah: Any = None
    try:
        hasil = baca(nama, isi)
    except ValidationError as galat:
        salah = galat.errors()[0]
    if salah:
        pengisi = {k: v for k, v in salah["ctx"].items() if k != "aturan"}
        assert message(salah["type"], Place("a"), **pengisi).aturan.startswith("M")
    else:
        assert type(hasil) is JENIS[nama]
    if isinstance(hasil, tuple):
        assert {type(bagian) for bagian in hasil} <= {int if nama == "Hari" else RentangPukul}


@given(SEMBARANG)
def test_hanya_galat_sendiri(isi: str) -> None:
    """The readers themselves raise nothing that pydantic has to translate."""
    pembaca: list[Callable[[object], object]] = [
        Durasi.baca, Pukul.baca, RentangPukul.baca, Tanggal.baca, Telepon.baca,
    ]  # fmt: skip
    for satu in pembaca:
        salah = "M00"
        try:
            satu(isi)
        except PydanticCustomError as galat:
            salah = galat.type
        assert re.fullmatch(r"M\d\d", salah)
