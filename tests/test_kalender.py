"""Working days and due dates: against a plain implementation, and reason by reason."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalender_polos import hari_kerja, tempo
from terang.kalender import BelumTerisiError, Dasar, Kalender, Libur, hari_kalender

# Ten years with three leap days; holidays are invented, by chance, and on known edges.
TAHUN = range(2020, 2030)
SEMUA = [date(2020, 1, 1) + timedelta(i) for i in range((date(2030, 1, 1) - date(2020, 1, 1)).days)]
TEPI = [
    *(date(t, 1, 1) for t in TAHUN),
    *(date(t, 12, 31) for t in TAHUN),
    *(date(t, 2, 29) for t in TAHUN if t % 4 == 0),
    date(2023, 4, 22),  # a Saturday
    date(2023, 4, 23),  # a Sunday
]
BATAS = (1, 10, 17, 30, 60)


def kalender(libur: set[date], tahun: range = TAHUN) -> Kalender:
    isi = {h: Libur(h, "Libur", "libur nasional") for h in libur}
    return Kalender(isi, {t: date(t, 12, 31) for t in tahun})


def acak(benih: int) -> set[date]:
    """Invented holidays: between none and a tenth of all days, long runs among them."""
    undi = random.Random(benih)
    libur = {h for h in SEMUA if undi.random() < benih % 7 / 60}
    for _ in range(benih % 11):
        awal = undi.choice(SEMUA)
        libur |= {awal + timedelta(i) for i in range(undi.randint(1, 12))}
    return libur | set(undi.sample(TEPI, benih % len(TEPI)))


def cocok(libur: set[date], n: int) -> None:
    """Every date of the ten years: the same day as the plain way, or a refusal as there."""
    k, kerja = kalender(libur), hari_kerja(TAHUN, libur)
    for h in SEMUA:
        harap = tempo(kerja, h, n)
        if harap is None:
            with pytest.raises(BelumTerisiError) as galat:
                k.tenggat(h, n)
            assert galat.value.tahun == 2030
        else:
            assert k.tenggat(h, n).jatuh_tempo == harap, h


@pytest.mark.parametrize("benih", [3, 25])
def test_setiap_tanggal_sepuluh_tahun(benih: int) -> None:
    cocok(acak(benih), 10)


@pytest.mark.panjang
@pytest.mark.parametrize("n", BATAS)
@pytest.mark.parametrize("benih", range(24))
def test_setiap_tanggal_sepuluh_tahun_banyak_libur(benih: int, n: int) -> None:
    cocok(acak(benih), n)


HARI = st.integers(0, len(SEMUA) - 200).map(SEMUA.__getitem__)
JEDA = st.lists(
    st.tuples(HARI, st.integers(0, 15)).map(lambda x: (x[0], x[0] + timedelta(x[1]))), max_size=3
)


@given(st.integers(0, 400), HARI, st.integers(1, 40), st.integers(0, 20), st.data())
def test_jeda_dan_setiap_hari_disebut(
    benih: int, mulai: date, n: int, henti: int, data: st.DataObject
) -> None:
    """A pause near the count and others anywhere; every day between is told, in order, once."""
    libur = acak(benih)
    dekat = mulai + timedelta(henti)
    jeda = [*data.draw(JEDA), (dekat, dekat + timedelta(data.draw(st.integers(0, 9))))]
    h = kalender(libur).tenggat(mulai, n, jeda)
    kerja = hari_kerja(TAHUN, libur, jeda)
    assert h.jatuh_tempo == tempo(kerja, mulai, n)
    assert [x.tanggal for x in h.hari] == [
        mulai + timedelta(i) for i in range(1, (h.jatuh_tempo - mulai).days + 1)
    ]
    dihitung = [x for x in h.hari if x.ke]
    assert [x.ke for x in dihitung] == list(range(1, n + 1))
    assert {x.tanggal for x in dihitung} <= set(kerja)
    for x in h.dilewati:
        akhir_pekan = x.tanggal.isoweekday() > 5
        menunggu = any(a < x.tanggal <= b for a, b in jeda)
        harap = (
            "menunggu kelengkapan"
            if menunggu
            else ("Sabtu", "Minggu")[x.tanggal.isoweekday() - 6]
            if akhir_pekan
            else "libur nasional Libur"
        )
        assert x.alasan == harap


@given(st.integers(0, 400), HARI)
def test_perpanjangan_melanjutkan_batas_pertama(benih: int, mulai: date) -> None:
    k = kalender(acak(benih))
    assert k.tenggat(k.tenggat(mulai, 10).jatuh_tempo, 7).jatuh_tempo == k.tenggat(mulai, 17).ke(17)


# Reasons, one by one. 2024-02-29 is a Thursday; these holidays are invented.

NYEPI = Libur(date(2024, 3, 11), "Nyepi", "libur nasional", (Dasar("SKB Uji", "skb"),))
CUTI = Libur(date(2024, 3, 12), "Nyepi", "cuti bersama")
SATU = Kalender({x.tanggal: x for x in (NYEPI, CUTI)}, {2024: date(2024, 12, 31)})


def test_hari_kabisat_dihitung_dan_alasan_disebut() -> None:
    h = SATU.tenggat(date(2024, 2, 28), 9)
    assert [(x.tanggal.day, x.ke, x.alasan) for x in h.hari] == [
        (29, 1, "hari kerja"),
        (1, 2, "hari kerja"),
        (2, 0, "Sabtu"),
        (3, 0, "Minggu"),
        (4, 3, "hari kerja"),
        (5, 4, "hari kerja"),
        (6, 5, "hari kerja"),
        (7, 6, "hari kerja"),
        (8, 7, "hari kerja"),
        (9, 0, "Sabtu"),
        (10, 0, "Minggu"),
        (11, 0, "libur nasional Nyepi, SKB Uji"),
        (12, 0, "cuti bersama Nyepi"),
        (13, 8, "hari kerja"),
        (14, 9, "hari kerja"),
    ]
    assert h.catatan == ""


def test_diterima_di_hari_libur() -> None:
    """Day zero is the receipt; the first counted day is the next working day."""
    libur = SATU.tenggat(date(2024, 3, 11), 1)
    assert libur.jatuh_tempo == date(2024, 3, 13)
    assert libur.catatan == (
        "hari Senin (libur nasional Nyepi, SKB Uji) bukan hari kerja; "
        "hitungan mulai pada hari kerja berikutnya"
    )
    sabtu = SATU.tenggat(date(2024, 3, 9), 1)
    assert sabtu.jatuh_tempo == date(2024, 3, 13)
    assert sabtu.catatan.startswith("hari Sabtu bukan hari kerja")


def test_cuti_bersama_dapat_dihitung() -> None:
    k = Kalender(SATU.libur, SATU.terisi, cuti_bersama_libur=False)
    assert k.hari(CUTI.tanggal).kerja
    assert k.hari(CUTI.tanggal).alasan == "hari kerja; cuti bersama Nyepi, tetap dihitung"
    assert not k.hari(NYEPI.tanggal).kerja
    assert k.tenggat(date(2024, 3, 8), 1).jatuh_tempo == CUTI.tanggal


def test_jeda_berhenti_dan_lanjut_seperti_diterima_lagi() -> None:
    """The stop day still counts; the resume day is a receipt, and the day after it counts."""
    h = SATU.tenggat(date(2024, 5, 6), 3, [(date(2024, 5, 7), date(2024, 5, 9))])
    urut = {x.tanggal.day: x.ke for x in h.hari}
    assert urut == {7: 1, 8: 0, 9: 0, 10: 2, 11: 0, 12: 0, 13: 3}
    assert [x.alasan for x in h.dilewati][:2] == ["menunggu kelengkapan"] * 2


def test_hari_kalender_tidak_melewati_apa_pun() -> None:
    h = hari_kalender(date(2024, 2, 28), 14)
    assert h.jatuh_tempo == date(2024, 3, 13)
    assert h.dilewati == ()


def test_menolak_di_luar_yang_terisi() -> None:
    with pytest.raises(BelumTerisiError) as galat:
        SATU.tenggat(date(2024, 12, 20), 10)
    assert (galat.value.tahun, galat.value.sampai) == (2025, None)
    with pytest.raises(BelumTerisiError) as galat:
        SATU.tenggat(date(2023, 12, 29), 1)  # what the day of receipt is cannot be known
    assert galat.value.tahun == 2023
    setengah = Kalender({}, {2024: date(2024, 6, 30)})
    assert setengah.tenggat(date(2024, 6, 27), 1).jatuh_tempo == date(2024, 6, 28)
    with pytest.raises(BelumTerisiError) as galat:
        setengah.tenggat(date(2024, 6, 28), 1)
    assert (galat.value.tanggal, galat.value.sampai) == (date(2024, 7, 1), date(2024, 6, 30))


def test_tahun_yang_hilang_di_tengah_tidak_dilompati() -> None:
    k = Kalender({}, {2024: date(2024, 12, 31), 2026: date(2026, 12, 31)})
    with pytest.raises(BelumTerisiError) as galat:
        k.tenggat(date(2024, 12, 31), 400)
    assert galat.value.tahun == 2025


@pytest.mark.parametrize(("n", "jeda"), [(0, []), (-1, []), (1, [(SEMUA[2], SEMUA[1])])])
def test_pertanyaan_yang_salah(n: int, jeda: list[tuple[date, date]]) -> None:
    with pytest.raises(ValueError, match=r"\("):
        SATU.tenggat(date(2024, 5, 6), n, jeda)
