"""Durations as promises state them: a range, a unit, and which days are counted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, get_args

from terang.scalars.galat import teks_saja, tolak
from terang.scalars.skema import Skalar

Satuan = Literal["menit", "jam", "hari", "minggu", "bulan", "tahun"]
JenisHari = Literal["kerja", "kalender", "tidak disebut"]
Batas = Literal["tepat", "paling lama", "paling cepat"]

_BATAS: dict[str, Batas] = {
    "paling lama": "paling lama",
    "paling lambat": "paling lama",
    "maksimal": "paling lama",
    "maksimum": "paling lama",
    "paling cepat": "paling cepat",
    "minimal": "paling cepat",
    "sekurang-kurangnya": "paling cepat",
}
_POLA = re.compile(
    r"(?:(?P<batas>" + "|".join(_BATAS) + r")\s+)?"
    r"(?P<min>[0-9]{1,5})(?:\s*(?:-|–|—|s\.?/?d\.?|sampai(?:\s+dengan)?)\s*(?P<maks>[0-9]{1,5}))?"
    r"(?:\s*\([a-z ]+\))?"
    r"\s+(?P<satuan>menit|jam|hari|minggu|bulan|tahun)(?:\s+(?P<jenis>kerja|kalender))?",
    re.IGNORECASE | re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Durasi(Skalar):
    """A length of time without its start: `4-10 hari kerja`, `paling lama 3 hari`, `1 tahun`.

    `jenis_hari` is None unless the unit is `hari`; there it may be "tidak disebut", which is
    neither kerja nor kalender. Units are never converted into each other.
    """

    min: int
    maks: int
    satuan: Satuan
    jenis_hari: JenisHari | None = None
    batas: Batas = "tepat"

    @classmethod
    def baca(cls, isi: object) -> Durasi:
        """See `baca_durasi`."""
        return baca_durasi(isi)

    @property
    def rentang(self) -> bool:
        """Whether two different numbers are promised."""
        return self.min != self.maks

    def sebanding(self, lain: Durasi) -> bool:
        """Whether both count the same unit and the same kind of day."""
        return (self.satuan, self.jenis_hari) == (lain.satuan, lain.jenis_hari)


def baca_durasi(isi: object) -> Durasi:
    """Read a duration.

    Raises:
        PydanticCustomError: M08 unreadable, M20 when the range runs backwards.
    """
    if isinstance(isi, Durasi):
        return isi
    teks = " ".join(teks_saja(isi, "lama waktu").split())
    m = _POLA.fullmatch(teks)
    if m is None:
        raise tolak("M08", isi=teks)
    satuan = next(s for s in get_args(Satuan) if s == m["satuan"].lower())
    jenis = m["jenis"] and m["jenis"].lower()
    if jenis and satuan != "hari":
        raise tolak("M08", isi=teks)
    awal = int(m["min"])
    akhir = int(m["maks"]) if m["maks"] else awal
    if awal > akhir:
        raise tolak("M20", mulai=str(awal), sampai=str(akhir))
    return Durasi(
        min=awal,
        maks=akhir,
        satuan=satuan,
        jenis_hari=_jenis(satuan, jenis),
        batas=_BATAS[m["batas"].lower()] if m["batas"] else "tepat",
    )


def _jenis(satuan: Satuan, jenis: str | None) -> JenisHari | None:
    if satuan != "hari":
        return None
    if jenis == "kerja":
        return "kerja"
    return "kalender" if jenis == "kalender" else "tidak disebut"
