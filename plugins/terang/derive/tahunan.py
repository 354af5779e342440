"""A unit's reports side by side: what each year tells, and what changed from one to the next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from terang.derive.lama import sebaran
from terang.derive.laporan import hasil, permintaan
from terang.derive.statistik import Jumlah, jumlah_tabel, persen
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from decimal import Decimal

    from terang.derive.lama import Sebaran
    from terang.model import LaporanPpid
    from terang.model.pembagian import Dihitung, JenisHasil, Pembagian
    from terang.store import Entri

Nilai = int | Ketiadaan | None


@dataclass(frozen=True, slots=True)
class Ukuran:
    """A yearly total: what was counted, in which table by id, and the sum."""

    menghitung: Dihitung
    menurut: Pembagian
    tabel: str
    jumlah: Jumlah


@dataclass(frozen=True, slots=True)
class Tahun:
    """What one report tells of its year.

    Attributes:
        tahun: the year.
        ukuran: totals of requests, one for each table that counts them.
        hasil: sums by outcome, in the order of the report.
        lama: order statistics of all answering times in working days, if they are known.
        keberatan: objections.
        sengketa: disputes.
        setahun: whether the report covers the whole year; a cut one is compared with none.
    """

    tahun: int
    ukuran: tuple[Ukuran, ...]
    hasil: dict[JenisHasil, Jumlah]
    lama: Sebaran | None
    keberatan: Nilai
    sengketa: Nilai
    setahun: bool = True

    @property
    def utama(self) -> Ukuran | None:
        """The total a reader asks for: requests before people, channels before other divisions."""
        return min(self.ukuran, key=_urutan, default=None)


@dataclass(frozen=True, slots=True)
class Perubahan:
    """From one year to another: both totals, which count the same thing in the same way.

    Attributes:
        persen: of the earlier figure; None when that was 0.
    """

    dari_tahun: int
    ke_tahun: int
    dari: int
    ke: int
    menghitung: Dihitung

    @property
    def selisih(self) -> int:
        """How many more."""
        return self.ke - self.dari

    @property
    def persen(self) -> Decimal | None:
        """How much more, of the earlier figure."""
        return persen(self.selisih, self.dari)


def _urutan(u: Ukuran) -> tuple[bool, bool, bool]:
    return (u.menghitung != "permohonan", not u.jumlah.utuh, u.menurut not in {"kanal", "hasil"})


def tahun(entri: Entri[LaporanPpid]) -> Tahun:
    """What one report tells."""
    isi = entri.isi
    ukuran = [
        Ukuran(t.menghitung, t.menurut, id_, j)
        for id_, t in permintaan(isi)
        # another stretch of time, or only some of those who should report, is not the year's total
        if t.masa is None and t.cakupan is None and (j := jumlah_tabel(t))
    ]
    return Tahun(
        int(entri.id),
        tuple(ukuran),
        hasil(isi),
        _lama(isi),
        isi.keberatan.jumlah if isi.keberatan else None,
        isi.sengketa.jumlah if isi.sengketa else None,
        _setahun(isi, int(entri.id)),
    )


def _lama(isi: LaporanPpid) -> Sebaran | None:
    """All answering times in working days, when they are counted from one and the same event."""
    semua = [x for x in isi.lama_jawab if x.satuan == "hari kerja" and x.per_permohonan]
    if len({x.hitung_sejak for x in semua}) > 1:
        return None
    return sebaran([h for x in semua for h in x.per_permohonan])


def _setahun(isi: LaporanPpid, tahun: int) -> bool:
    return (isi.periode.awal, isi.periode.akhir) == (date(tahun, 1, 1), date(tahun, 12, 31))


def sebelum(laporan: Mapping[str, Entri[LaporanPpid]], tahun: int) -> Entri[LaporanPpid] | None:
    """The report of the nearest earlier year that there is."""
    lalu = max((int(id_) for id_ in laporan if int(id_) < tahun), default=None)
    return None if lalu is None else laporan[str(lalu)]


def deret(semua: Iterable[Tahun]) -> tuple[Tahun, ...]:
    """Years in their order."""
    return tuple(sorted(semua, key=lambda t: t.tahun))


def perubahan(semua: Sequence[Tahun]) -> tuple[Perubahan, ...]:
    """Changes between following years that count alike and know their totals whole."""
    temu = []
    for lalu, kini in pairwise(semua):
        if kini.tahun == lalu.tahun + 1 and (p := banding(lalu, kini)):
            temu.append(p)
    return tuple(temu)


def banding(lalu: Tahun, kini: Tahun, tabel: str | None = None) -> Perubahan | None:
    """What changed between two years.

    Args:
        lalu: the earlier year.
        kini: the later year.
        tabel: id of the table to compare; without it the main total of `kini`.
    """
    acuan = (
        kini.utama if tabel is None else next((u for u in kini.ukuran if u.tabel == tabel), None)
    )
    if acuan is None or not acuan.jumlah.utuh or not (lalu.setahun and kini.setahun):
        return None
    sama = [u for u in lalu.ukuran if u.menghitung == acuan.menghitung and u.jumlah.utuh]
    dulu = min(sama, key=lambda u: u.menurut != acuan.menurut, default=None)
    if dulu is None:
        return None
    return Perubahan(
        lalu.tahun, kini.tahun, dulu.jumlah.nilai, acuan.jumlah.nilai, acuan.menghitung
    )
