"""Durations as promises state them: a range, a unit, and which days are counted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, get_args

from terang.scalars.galat import teks_saja, tolak
from terang.scalars.skema import Skalar
from terang.scalars.terbilang import baca_kata

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
_SAMPAI = r"(?:-|–|—|s\.?/?d\.?|sampai(?:\s+dengan)?)"
_POLA = re.compile(
    r"(?:(?P<batas>" + "|".join(_BATAS) + r")\s+)?"
    r"(?P<min>[0-9]{1,5})(?:\s*\((?P<kata_min>[a-z ]+)\))?"
    rf"(?:\s*{_SAMPAI}\s*(?P<maks>[0-9]{{1,5}})(?:\s*\((?P<kata_maks>[a-z –—/.-]+)\))?)?"
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
        """Read a duration.

        Raises:
            PydanticCustomError: M08 unreadable, M20 when the range runs backwards, M40 when a
                number is not what the words beside it say, M50 for a length of zero.
        """
        return isi if isinstance(isi, Durasi) else _baca(teks_saja(isi, "lama waktu"))

    @property
    def rentang(self) -> bool:
        """Whether two different numbers are promised."""
        return self.min != self.maks

    def sebanding(self, lain: Durasi) -> bool:
        """Whether both count the same unit and the same kind of day."""
        return (self.satuan, self.jenis_hari) == (lain.satuan, lain.jenis_hari)


@lru_cache(maxsize=1024)  # few texts, written again and again
def _baca(isi: str) -> Durasi:
    teks = " ".join(isi.split())
    m = _POLA.fullmatch(teks)
    if m is None:
        raise tolak("M08", isi=teks)
    satuan = next(s for s in get_args(Satuan) if s == m["satuan"].lower())
    jenis = m["jenis"] and m["jenis"].lower()
    if jenis and satuan != "hari":
        raise tolak("M08", isi=teks)
    awal, akhir = _angka(m)
    if awal > akhir:
        raise tolak("M20", mulai=str(awal), sampai=str(akhir))
    if akhir == 0:
        raise tolak("M50", isi=teks)
    return Durasi(
        min=awal,
        maks=akhir,
        satuan=satuan,
        jenis_hari=_jenis(satuan, jenis),
        batas=_BATAS[m["batas"].lower()] if m["batas"] else "tepat",
    )


def _angka(m: re.Match[str]) -> tuple[int, int]:
    """Both ends, each held against the words in brackets beside it."""
    awal, akhir = m["min"], m["maks"] or m["min"]
    # behind a range the words tell its end, or all of it: 4-10 (empat sampai sepuluh) hari
    bagian = re.split(rf"\s*{_SAMPAI}\s*", m["kata_maks"] or "", flags=re.IGNORECASE)
    sebutan = [(awal, m["kata_min"]), (akhir, bagian[-1])]
    if len(bagian) > 1:
        sebutan.append((awal, bagian[0]))
    for angka, kata in sebutan:
        if kata and baca_kata(kata) != int(angka):
            raise tolak("M40", angka=angka, kata=kata.strip())
    return int(awal), int(akhir)


def _jenis(satuan: Satuan, jenis: str | None) -> JenisHari | None:
    if satuan != "hari":
        return None
    if jenis == "kerja":
        return "kerja"
    return "kalender" if jenis == "kalender" else "tidak disebut"
