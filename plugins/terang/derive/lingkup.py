"""A body's year from the reports of its units: sums, who reported, and who did not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from terang.derive.statistik import Jumlah, jumlahkan
from terang.derive.tahunan import tahun

if TYPE_CHECKING:
    from terang.derive.tahunan import Tahun
    from terang.model import LaporanPpid
    from terang.model.pembagian import JenisHasil
    from terang.store import Entri, Store


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
    seragam: str | None

    @property
    def melapor(self) -> int:
        """How many units reported."""
        return sum(b.tahun is not None and b.tahun.utama is not None for b in self.bagian)


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
