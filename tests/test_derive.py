"""Computed facts: weekly hours, staff, and times of steps, each with what it was computed from."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aturan import DASAR
from terang.derive.jam import menit_terbuka, mingguan, per_hari
from terang.derive.jumlah import jumlah_pelaksana
from terang.derive.waktu import jumlah_langkah, lurus
from terang.folder import Folder
from terang.model import JamLayanan
from terang.model.komponen import JumlahPelaksana
from terang.model.prosedur import Prosedur
from terang.scalars import Pukul, RentangPukul
from terang.store import muat

SEHARI = 24 * 60
rentang = st.tuples(st.integers(0, SEHARI - 1), st.integers(1, SEHARI)).filter(
    lambda r: r[0] < r[1]
)


@given(st.lists(rentang, max_size=5))
def test_open_minutes_are_those_inside_some_session(isi: list[tuple[int, int]]) -> None:
    terbuka = {menit for a, b in isi for menit in range(a, b)}
    assert menit_terbuka(RentangPukul(Pukul(a), Pukul(b)) for a, b in isi) == len(terbuka)


def jam(*isi: dict[str, object], **lain: object) -> JamLayanan:
    return JamLayanan.model_validate({"jam": list(isi), **lain})


def test_hours_of_the_footwear_centre() -> None:
    """35,0 hours; in Ramadan 33,0 as printed."""
    isi = jam(
        {"hari": "Senin-Kamis", "sesi": ["07.30-12.00", "13.00-15.30"]},
        {"hari": "Jumat", "sesi": ["07.30-11.30", "13.00-16.00"]},
        varian=[
            {
                "nama": "Ramadan",
                "jam": [
                    {"hari": "Senin-Kamis", "buka": "08.00", "tutup": "15.00",
                     "istirahat": "12.00-12.30"},
                    {"hari": "Jumat", "buka": "08.00", "tutup": "15.30",
                     "istirahat": "12.00-12.30"},
                ],
            }
        ],
    )  # fmt: skip
    biasa, ramadan = mingguan(isi)
    assert (biasa.nama, biasa.menit, biasa.per_hari) == (None, 2100, (420,) * 5 + (0, 0))
    assert (ramadan.nama, ramadan.menit) == ("Ramadan", 1980)
    assert ramadan.jalur == ("varian", 0, "jam")


def test_a_day_named_twice_is_not_counted_twice() -> None:
    isi = jam({"hari": "Senin", "sesi": "08.00-10.00"}, {"hari": "Senin", "sesi": "09.00-11.00"})
    assert per_hari(isi.jam)[0] == 180


def test_hours_from_files() -> None:
    store, _ = muat(Folder(DASAR))
    assert store is not None
    assert mingguan(store.unit["dinas"].jam_layanan["kantor"].isi)[0].menit == 37 * 60 + 30


def pelaksana(**orang: str) -> JumlahPelaksana:
    rincian = [{"jabatan": j, "orang": n} for j, n in orang.items()]
    return JumlahPelaksana.model_validate({"rincian": rincian})


def test_staff_says_what_was_left_out() -> None:
    hasil = jumlah_pelaksana(
        pelaksana(Kepala="1", Analis="12", Penyelia="tidak ada data", Kurir="tidak berlaku")
    )
    assert hasil is not None
    assert hasil.orang == 13
    assert [o.jabatan for o in hasil.disisihkan] == ["Penyelia"]


def test_staff_without_numbers_has_no_sum() -> None:
    assert jumlah_pelaksana(pelaksana()) is None
    assert jumlah_pelaksana(pelaksana(Kepala="tidak dilaporkan")) is None


@given(st.lists(st.integers(0, 500), min_size=1, max_size=8))
def test_staff_is_the_sum(orang: list[int]) -> None:
    hasil = jumlah_pelaksana(pelaksana(**{f"J{i}": str(n) for i, n in enumerate(orang)}))
    assert hasil is not None
    assert hasil.orang == sum(orang)


def prosedur(*langkah: object) -> Prosedur:
    return Prosedur.model_validate({"langkah": list(langkah)})


def test_times_are_added_by_unit_only() -> None:
    isi = prosedur(
        {"teks": "a", "waktu": "35 menit"},
        {"teks": "b", "waktu": "300 menit"},
        {"teks": "c", "waktu": "1-2 hari kerja"},
        {"teks": "d", "waktu": "3 hari"},
        {"teks": "e", "waktu": "tidak berlaku"},
        {"teks": "f", "waktu": {"lama": "9 menit", "bila": "Perlu uji ulang"}},
        {"teks": "g", "waktu": {"lama": "9 menit", "pihak": "pemohon"}},
        {"teks": "h", "waktu": "minimal 9 menit"},
        "i",
    )
    hasil = {k: (v.maks, v.langkah) for k, v in jumlah_langkah(isi).items()}
    assert hasil == {
        ("menit", None): (335, (0, 1)),
        ("hari", "kerja"): (2, (2,)),
        ("hari", "tidak disebut"): (3, (3,)),
    }


def bercabang(ke: str) -> Prosedur:
    cabang = [{"bila": "ya", "ke": "dua"}, {"bila": "tidak", "ke": ke}]
    tanya = {"tanya": "Lengkap?", "cabang": cabang}
    satu = {"teks": "a", "id": "satu", "waktu": "1 hari kerja", "keputusan": tanya}
    return prosedur(satu, {"teks": "b", "id": "dua"}, {"teks": "c", "id": "tiga"})


def test_a_way_that_forks_has_no_sum() -> None:
    assert lurus(bercabang("selesai"))
    assert jumlah_langkah(bercabang("selesai"))["hari", "kerja"].maks == 1
    for ke in ("satu", "tiga"):
        assert not lurus(bercabang(ke))
        assert jumlah_langkah(bercabang(ke)) == {}
