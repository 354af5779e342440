"""What the rules on information service want in the yearly report, by the year it is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from terang.hukum.norma import Norma
from terang.scalars import Tanggal

IsiLaporan = Literal[
    "kebijakan",
    "sarana",
    "petugas",
    "anggaran",
    "realisasi",
    "jumlah",
    "waktu",
    "hasil",
    "alasan_penolakan",
    "keberatan",
    "sengketa",
    "kendala",
    "rekomendasi",
]


@dataclass(frozen=True, slots=True)
class ButirLaporan:
    """One thing a report must hold.

    Attributes:
        id: what is looked for.
        nama: what it is called when it is missing, in the words of the law.
        bila_ada: asked only when there were any.
    """

    id: IsiLaporan
    nama: str
    bila_ada: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bentuk(Norma):
    """The form a rule gives the report.

    Attributes:
        nama: the rule in words.
        dari_tahun: first year of report it holds for.
        sampai_tahun: last one; None while it holds.
        isi: what the report must hold, in the order of the article.
    """

    nama: str
    dari_tahun: int
    sampai_tahun: int | None
    isi: tuple[ButirLaporan, ...]

    def berlaku_tahun(self, tahun: int) -> bool:
        """Whether it is the form of a report about that year."""
        return self.dari_tahun <= tahun and (self.sampai_tahun or tahun) >= tahun


# The later rule repeats the parts of the earlier one; both were read in rules that copy them.
_ISI = (
    ButirLaporan("kebijakan", "gambaran umum kebijakan pelayanan informasi publik"),
    ButirLaporan("sarana", "sarana dan prasarana pelayanan informasi publik"),
    ButirLaporan("petugas", "sumber daya manusia yang menangani pelayanan informasi publik"),
    ButirLaporan("anggaran", "anggaran layanan informasi"),
    ButirLaporan("realisasi", "penggunaan (realisasi) anggaran"),
    ButirLaporan("jumlah", "jumlah permohonan informasi"),
    ButirLaporan("waktu", "waktu pemenuhan setiap permohonan"),
    ButirLaporan("hasil", "berapa permohonan yang dikabulkan dan ditolak"),
    ButirLaporan("alasan_penolakan", "alasan penolakan", bila_ada=True),
    ButirLaporan("keberatan", "jumlah keberatan", bila_ada=True),
    ButirLaporan("sengketa", "jumlah sengketa informasi"),
    ButirLaporan("kendala", "kendala"),
    ButirLaporan("rekomendasi", "rekomendasi dan rencana tindak lanjut"),
)

BENTUK: tuple[Bentuk, ...] = (
    Bentuk(
        "perki-1-2010",
        "Perki 1/2010 Pasal 36",
        "V2",
        Tanggal(2010),
        Tanggal(2021),
        nama="Peraturan Komisi Informasi Nomor 1 Tahun 2010",
        dari_tahun=2010,
        sampai_tahun=2020,
        isi=_ISI,
    ),
    Bentuk(
        "perki-1-2021",
        "Perki 1/2021 Pasal 56",
        "V2",
        Tanggal(2021),
        nama="Peraturan Komisi Informasi Nomor 1 Tahun 2021",
        dari_tahun=2021,
        sampai_tahun=None,
        isi=_ISI,
    ),
)


def bentuk(tahun: int, id_: str | None = None) -> Bentuk | None:
    """The form of a report about `tahun`: the one it names, else that of its year, if any."""
    if id_:
        return next((b for b in BENTUK if b.id == id_), None)
    return next((b for b in BENTUK if b.berlaku_tahun(tahun)), None)
