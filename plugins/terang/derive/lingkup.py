"""A body's year from the reports of its units: sums, who reported, and who did not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from terang.derive.laporan import ada
from terang.derive.statistik import Jumlah, jumlahkan
from terang.derive.tahunan import Ukuran, deret, tahun

if TYPE_CHECKING:
    from terang.derive.tahunan import Tahun
    from terang.hukum.laporan import IsiLaporan
    from terang.model import LaporanPpid
    from terang.model.pembagian import Dihitung, JenisHasil
    from terang.store import Entri, Store, Unit


LEWAT_UNIT: tuple[IsiLaporan, ...] = ("jumlah", "hasil", "alasan_penolakan")
"""What the units of a body may state for it."""


@dataclass(frozen=True, slots=True)
class Bagian:
    """One unit in the sum: its year, or None when it has no report of that year."""

    unit: str
    tahun: Tahun | None


@dataclass(frozen=True, slots=True)
class Lingkup:
    """Units that sum to a body.

    Attributes:
        bagian: every unit, in the order of the report.
        jumlah: sum of the requests of the units that reported; operands are the units.
        hasil: sums by outcome over the units that tell outcomes.
        seragam: what all of them count, or None when some count people and others requests.
    """

    bagian: tuple[Bagian, ...]
    jumlah: Jumlah | None
    hasil: dict[JenisHasil, Jumlah]
    seragam: Dihitung | None

    @property
    def melapor(self) -> int:
        """How many units reported."""
        return sum(b.tahun is not None and b.tahun.utama is not None for b in self.bagian)

    @property
    def berhasil(self) -> int:
        """How many units tell how requests ended."""
        return sum(b.tahun is not None and bool(b.tahun.hasil) for b in self.bagian)


def lingkup(store: Store, entri: Entri[LaporanPpid]) -> Lingkup | None:
    """Sum up the units a report names; None when it names none."""
    if not entri.isi.lingkup:
        return None
    bagian = tuple(Bagian(u, _tahun(store, u, entri.id)) for u in entri.isi.lingkup)
    utama = [(b.unit, u) for b in bagian if b.tahun and (u := b.tahun.utama)]
    # a sum that is incomplete in a unit is incomplete here, and says which unit
    jumlah = jumlahkan((unit, u.jumlah.nilai) for unit, u in utama)
    luput = [
        (f"{unit}: {nama}", kosong) for unit, u in utama for nama, kosong in u.jumlah.disisihkan
    ]
    if jumlah and luput:
        jumlah = Jumlah(jumlah.nilai, jumlah.operan, tuple(luput))
    dihitung = {u.menghitung for _, u in utama}
    return Lingkup(bagian, jumlah, _hasil(bagian), dihitung.pop() if len(dihitung) == 1 else None)


def tahun_badan(store: Store, entri: Entri[LaporanPpid]) -> Tahun:
    """What a report tells of its year: by its own tables, else through those of its units."""
    sendiri, unit = tahun(entri), lingkup(store, entri)
    if unit is None or sendiri.ukuran or unit.jumlah is None:
        return sendiri
    # units that have not reported are missing from every sum
    return replace(
        sendiri,
        ukuran=(Ukuran(unit.seragam, "unit", "", unit.jumlah),) if unit.seragam else (),
        hasil=sendiri.hasil or unit.hasil,
        setahun=sendiri.setahun and unit.melapor == len(unit.bagian),
    )


def semua_tahun(store: Store, unit: Unit) -> tuple[Tahun, ...]:
    """Every year a unit reports on, the earliest first."""
    return deret(tahun_badan(store, entri) for entri in unit.ppid_laporan.values())


def lewat_unit(store: Store, entri: Entri[LaporanPpid]) -> frozenset[IsiLaporan]:
    """What a body's report states through the reports of its units."""
    laporan = [
        satu
        for u in entri.isi.lingkup
        if u in store.unit and (satu := store.unit[u].ppid_laporan.get(entri.id))
    ]
    return frozenset(i for i in LEWAT_UNIT if any(ada(satu.isi, i) for satu in laporan))


def _tahun(store: Store, unit: str, id_: str) -> Tahun | None:
    ada = store.unit.get(unit)
    laporan = ada.ppid_laporan.get(id_) if ada else None
    return tahun(laporan) if laporan else None


def _hasil(bagian: tuple[Bagian, ...]) -> dict[JenisHasil, Jumlah]:
    per: dict[JenisHasil, list[tuple[str, Jumlah]]] = {}
    for b in bagian:
        for jenis, j in (b.tahun.hasil if b.tahun else {}).items():
            per.setdefault(jenis, []).append((b.unit, j))
    return {
        jenis: Jumlah(
            sum(j.nilai for _, j in isi),
            tuple((unit, j.nilai) for unit, j in isi),
            tuple((f"{unit}: {n}", k) for unit, j in isi for n, k in j.disisihkan),
        )
        for jenis, isi in per.items()
    }
