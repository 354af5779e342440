"""Achievement, satisfaction, complaints: computed figures against slow, simple definitions."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, get_args

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from terang.derive import skm
from terang.derive.kinerja import ARAH, RUMUS, bagian_anggaran, capaian, tepat
from terang.derive.pengaduan import bagian, menurut_kelas
from terang.hukum.skm import ATURAN_SKM, UNSUR
from terang.model import Skm, StatistikPengaduan
from terang.model.dasar import Fakta
from terang.model.kinerja import Polaritas
from terang.model.skm import DasarSkm, KodeUnsur

if TYPE_CHECKING:
    from collections.abc import Callable

POLARITAS = get_args(Polaritas)
angka = st.decimals(-1000, 1000, allow_nan=False, allow_infinity=False, places=2)
positif = st.decimals("0.01", 1000, allow_nan=False, allow_infinity=False, places=2)
arah = st.sampled_from(POLARITAS)
rata = st.decimals(1, 4, allow_nan=False, allow_infinity=False, places=2)
LAMBAT: dict[str, Callable[[Fraction, Fraction], Fraction]] = {
    "maksimasi": lambda t, r: r / t * 100,
    "minimasi": lambda t, r: (1 + (1 - r / t)) * 100,
    "stabilisasi": lambda t, r: 100 - abs(r - t) / t * 100,
}


def survei(nilai: list[Decimal], **lain: Any) -> Skm:
    """A survey with these means, in the order of the elements."""
    unsur = {k: str(n).replace(".", ",") for k, n in zip(UNSUR, nilai, strict=False)}
    return Skm.model_validate({"judul": "Survei", "periode": "2024", "unsur": unsur, **lain})


def sen(tepat: Fraction) -> Decimal:
    return (Decimal(tepat.numerator) / tepat.denominator).quantize(Decimal("0.01"), ROUND_HALF_UP)


@given(positif, angka, arah)
def test_capaian(target: Decimal, realisasi: Decimal, polaritas: Polaritas) -> None:
    c = capaian(target, realisasi, polaritas)
    assert c.persen == sen(LAMBAT[polaritas](Fraction(target), Fraction(realisasi)))
    assert c.rumus == RUMUS[polaritas]
    assert c.sebab == ""
    # the target is reached where at least the whole of it is, to the last digit
    hasil = tepat(target, realisasi, polaritas)
    assert hasil is not None
    assert c.tercapai is (realisasi == target if polaritas == "stabilisasi" else hasil >= 100)


@given(st.decimals(-1000, 0, allow_nan=False, places=2), angka, arah)
def test_dari_nol_tidak_ada_persen(
    target: Decimal, realisasi: Decimal, polaritas: Polaritas
) -> None:
    c = capaian(target, realisasi, polaritas)
    assert c.persen is None
    assert "di atas nol" in c.sebab
    assert c.tercapai is not None


@given(angka, arah)
def test_yang_tidak_ada_bukan_nol(n: Decimal, polaritas: Polaritas) -> None:
    assert capaian(None, n, polaritas) == capaian(None, Decimal(0), polaritas)
    assert "target tidak ada" in capaian(None, n, polaritas).sebab
    assert "realisasi tidak ada" in capaian(n, None, polaritas).sebab
    assert "target dan realisasi" in capaian(None, None, polaritas).sebab
    assert "arah" in capaian(n, n, None).sebab
    semua = (capaian(None, n, polaritas), capaian(n, None, polaritas), capaian(n, n, None))
    assert {(c.persen, c.tercapai) for c in semua} == {(None, None)}


def test_setiap_arah_bernama() -> None:
    assert set(RUMUS) == set(ARAH) == set(LAMBAT) == set(POLARITAS)
    assert tuple(UNSUR) == get_args(KodeUnsur)
    assert set(ATURAN_SKM) == set(get_args(DasarSkm))


def test_dibulatkan_setengah_ke_atas() -> None:
    assert capaian(Decimal(80000), Decimal(4), "maksimasi").persen == Decimal("0.01")
    assert capaian(Decimal(80), Decimal("0.004"), "maksimasi").persen == Decimal("0.01")


@given(st.integers(1, 10**15), st.integers(0, 10**15))
def test_bagian_anggaran(pagu: int, terpakai: int) -> None:
    assert bagian_anggaran(pagu, terpakai) == sen(Fraction(100 * terpakai, pagu))
    assert bagian_anggaran(None, terpakai) is None
    assert bagian_anggaran(pagu, None) is None


@given(st.lists(rata, min_size=9, max_size=9))
def test_nilai_survei(unsur: list[Decimal]) -> None:
    isi = survei(unsur)
    penuh, bulat = skm.nilai(isi, skm.SEPERSEMBILAN), skm.nilai(isi, skm.DIBULATKAN)
    assert penuh is not None
    assert bulat is not None
    jumlah = sum(map(Fraction, unsur), Fraction(0))
    assert penuh.nilai == sen(jumlah / 9 * 25)
    assert bulat.nilai == sen(jumlah * Fraction("0.11") * 25)
    assert 25 <= penuh.nilai <= 100
    assert Decimal("24.75") <= bulat.nilai <= 99
    # rounded means allow no more than each its half a unit
    assert penuh.kelonggaran == sum(9 * [Fraction(1, 200)]) / 9 * 25
    (rendah, *_) = skm.terendah(isi)
    assert rendah[1] == min(unsur)


@given(st.lists(rata, max_size=8))
def test_unsur_yang_kurang_menahan_nilai(unsur: list[Decimal]) -> None:
    isi = survei(unsur)
    assert skm.nilai(isi, skm.SEPERSEMBILAN) is None
    assert skm.kurang_unsur(isi) == get_args(KodeUnsur)[len(unsur) :]
    assert skm.kurang_unsur(survei(unsur, dasar="kep-25-2004")) == ()
    assert skm.nilai(survei(unsur, dasar="kep-25-2004"), skm.SEPERSEMBILAN) is None


@pytest.mark.parametrize(
    ("tercetak", "bobot"),
    [
        (None, Fraction(1, 9)),
        ("tidak dilaporkan", Fraction(1, 9)),
        ("0,11", Fraction(11, 100)),
        ("0,111", Fraction(1, 9)),
        ("0,1111", Fraction(1, 9)),
        ("0,1112", Fraction(1112, 10000)),
        ("0,12", Fraction(12, 100)),
    ],
)
def test_bobot(tercetak: str | None, bobot: Fraction) -> None:
    isi = survei([], bobot=tercetak)
    assert skm.bobot_dipakai(isi) == bobot
    assert skm.bobot_lain(bobot) == (
        Fraction(11, 100) if bobot == Fraction(1, 9) else Fraction(1, 9)
    )


@pytest.mark.parametrize(
    ("dasar", "batas"),
    [
        ("permenpanrb-14-2017", ("88.31", "76.61", "65.00", "25.00")),
        ("kep-25-2004", ("81.26", "62.51", "43.76", "25.00")),
    ],
)
def test_kelas_pada_batasnya(dasar: DasarSkm, batas: tuple[str, ...]) -> None:
    """Rounded first: what lies between two printed limits belongs to the nearer one."""
    for huruf, dari in zip("ABCD", map(Decimal, batas), strict=True):
        tepat_di, tepat_di_bawah = skm.kelas(dari, dasar), skm.kelas(dari - Decimal("0.01"), dasar)
        assert tepat_di is not None
        assert tepat_di.huruf == huruf
        assert tepat_di != tepat_di_bawah
        assert skm.kelas(dari - Decimal("0.005"), dasar) == tepat_di
        assert skm.kelas(dari - Decimal("0.0051"), dasar) == tepat_di_bawah
    assert skm.kelas(Decimal("24.99"), dasar) is None
    assert {k.huruf for k in ATURAN_SKM[dasar].kelas} == set("ABCD")


def test_kelas_tercetak() -> None:
    dasar: DasarSkm = "permenpanrb-14-2017"
    for teks, huruf in (
        ("B", "B"),
        ("b", ""),
        ("B (Baik)", "B"),
        ("sangat baik", "A"),
        ("Baik", "B"),
    ):
        kelas = skm.baca_kelas(teks, dasar)
        assert (kelas.huruf if kelas else "") == huruf
    assert skm.baca_kelas("Cukup", dasar) is None
    assert skm.baca_kelas("Baik sekali", dasar) is None


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_bagian_pengaduan(banyak: int, dari: int) -> None:
    hasil = bagian(Fakta(nilai=banyak), Fakta(nilai=dari))
    if not dari:
        assert hasil is None
        return
    assert hasil is not None
    assert (hasil.banyak, hasil.dari) == (banyak, dari)
    assert abs(hasil.persen - Decimal(100 * banyak) / dari) <= Decimal("0.05")


@given(st.dictionaries(st.sampled_from(["aspirasi", "berkadar_pengawasan"]), st.integers(0, 99)))
def test_jumlah_menyebut_yang_disisihkan(kelas: dict[str, int]) -> None:
    assume(kelas)
    isi = {k: str(n) for k, n in kelas.items()} | {"permintaan_informasi": "tidak diukur"}
    jumlah = menurut_kelas(
        StatistikPengaduan.model_validate({"diterima": "1", "menurut_kelas": isi})
    )
    assert jumlah is not None
    assert jumlah.nilai == sum(kelas.values())
    assert [nama for nama, _ in jumlah.disisihkan] == ["Permintaan informasi"]
