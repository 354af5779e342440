"""What the law on public information promises to those who ask."""

from __future__ import annotations

from dataclasses import dataclass

from terang.hukum.norma import Norma
from terang.scalars import Tanggal


@dataclass(frozen=True, slots=True)
class NormaHari(Norma):
    """A time limit in working days."""

    hari_kerja: int = 0


# the Act took effect two years after it was enacted
_UU_INFORMASI = Tanggal(2010, 4, 30)

CARA_MEMINTA = Norma("cara-meminta", "UU 14/2008 Pasal 22 ayat (1)", "V", _UU_INFORMASI)
NOMOR_PENDAFTARAN = Norma("nomor-pendaftaran", "UU 14/2008 Pasal 22 ayat (4)", "V", _UU_INFORMASI)
JAWABAN = NormaHari("jawaban", "UU 14/2008 Pasal 22 ayat (7)", "V", _UU_INFORMASI, hari_kerja=10)
PERPANJANGAN = NormaHari(
    "perpanjangan", "UU 14/2008 Pasal 22 ayat (8)", "V", _UU_INFORMASI, hari_kerja=7
)
KEBERATAN = NormaHari(
    "keberatan", "UU 14/2008 Pasal 36 ayat (1)", "V", _UU_INFORMASI, hari_kerja=30
)
