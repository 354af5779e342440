"""Net opening minutes of a week: the hours of a desk or a variant in, minutes per weekday out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from terang.diagnostics import Path
    from terang.model import JamLayanan
    from terang.model.jam_layanan import JamHari
    from terang.scalars import RentangPukul

SEPEKAN = 7


@dataclass(frozen=True, slots=True)
class JamMingguan:
    """The open time of one week.

    Attributes:
        nama: name of the variant, or None for the regular hours.
        jalur: path of the hours inside the entry.
        per_hari: minutes from Monday to Sunday, the operands of the sum.
        libur: weekdays on which the document says that it is closed.
    """

    nama: str | None
    jalur: Path
    per_hari: tuple[int, ...]
    libur: tuple[int, ...] = ()

    @property
    def tak_disebut(self) -> tuple[int, ...]:
        """Weekdays that are stated neither open nor closed."""
        return tuple(i for i, n in enumerate(self.per_hari) if not n and i not in self.libur)

    @property
    def menit(self) -> int:
        """Minutes of the whole week."""
        return sum(self.per_hari)


def menit_terbuka(rentang: Iterable[RentangPukul]) -> int:
    """Minutes covered by at least one stretch; a minute named twice counts once."""
    jumlah, akhir = 0, 0
    for r in sorted(rentang):
        jumlah += max(0, r.sampai.menit - max(r.mulai.menit, akhir))
        akhir = max(akhir, r.sampai.menit)
    return jumlah


def per_hari(jam: Iterable[JamHari]) -> tuple[int, ...]:
    """Net minutes of each weekday, breaks left out."""
    terbuka: list[list[RentangPukul]] = [[] for _ in range(SEPEKAN)]
    for satu in jam:
        for hari in satu.hari:
            terbuka[hari] += satu.terbuka
    return tuple(menit_terbuka(rentang) for rentang in terbuka)


def pekan(isi: JamLayanan) -> tuple[tuple[JamHari, ...], ...]:
    """What is said of each weekday from Monday to Sunday; nothing where nothing is said."""
    return tuple(tuple(j for j in isi.jam if hari in j.hari) for hari in range(SEPEKAN))


def mingguan(isi: JamLayanan) -> tuple[JamMingguan, ...]:
    """The weekly sums of a desk: the regular hours, then each variant."""
    biasa = JamMingguan(None, ("jam",), per_hari(isi.jam), isi.libur)
    lain = (
        JamMingguan(v.nama, ("varian", i, "jam"), per_hari(v.jam), isi.libur)
        for i, v in enumerate(isi.varian)
    )
    return (biasa, *lain)
