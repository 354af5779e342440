"""The budget of a report, ready to be shown: printed amounts beside computed sums and shares."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terang import formats
from terang.derive.statistik import Jumlah, jumlahkan, persen

if TYPE_CHECKING:
    from terang.model.laporan_ppid import AnggaranPpid, BarisAnggaran


class BarisUang(NamedTuple):
    """A line, and what part of it was spent, in words; "" where that is not known."""

    baris: BarisAnggaran
    bagian: str


class Uang(NamedTuple):
    """A budget.

    Attributes:
        isi: as the report states it.
        rincian: its lines.
        berealisasi: whether any line says what was spent.
        jumlah: sum of the lines, when there are several.
        terpakai: sum of what was spent line by line, when all of them say it.
        bagian: what part of all was spent, in words.
    """

    isi: AnggaranPpid
    rincian: tuple[BarisUang, ...]
    berealisasi: bool
    jumlah: Jumlah | None
    terpakai: Jumlah | None
    bagian: str


def uang(isi: AnggaranPpid) -> Uang:
    """The budget of a report."""
    ada = [r for r in isi.rincian if r.realisasi is not None]
    semua = len(ada) == len(isi.rincian)
    terpakai = jumlahkan((r.uraian, r.realisasi) for r in ada if r.realisasi is not None)
    banyak = len(isi.rincian) > 1
    return Uang(
        isi,
        tuple(BarisUang(r, _bagian(r.realisasi, r.jumlah)) for r in isi.rincian),
        bool(ada),
        jumlahkan((r.uraian, r.jumlah) for r in isi.rincian) if banyak else None,
        terpakai if banyak and semua else None,
        _bagian(isi.realisasi and isi.realisasi.nilai, isi.jumlah and isi.jumlah.nilai),
    )


def _bagian(terpakai: object, pagu: object) -> str:
    """`98,5 % dari Rp30.000.000`."""
    if not isinstance(terpakai, int) or not isinstance(pagu, int):
        return ""
    p = persen(terpakai, pagu)
    return f"{formats.desimal(p)} % dari {formats.rupiah(pagu)}" if p is not None else ""
