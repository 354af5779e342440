"""What the law on public information promises to those who ask."""

from __future__ import annotations

from terang.hukum.norma import Norma
from terang.hukum.tenggat import Tenggat
from terang.scalars import Durasi, Tanggal

# the Act took effect two years after it was enacted
_UU_INFORMASI = Tanggal(2010, 4, 30)


def _tenggat(id_: str, pasal: str, siapa: str, apa: str, sejak: str, hari: int) -> Tenggat:
    lama = Durasi(hari, hari, "hari", "kerja")
    sebutan = f"UU 14/2008 {pasal}"
    return Tenggat(id_, sebutan, "V", _UU_INFORMASI, apa=apa, siapa=siapa, sejak=sejak, lama=lama)


CARA_MEMINTA = Norma("cara-meminta", "UU 14/2008 Pasal 22 ayat (1)", "V", _UU_INFORMASI)
NOMOR_PENDAFTARAN = Norma("nomor-pendaftaran", "UU 14/2008 Pasal 22 ayat (4)", "V", _UU_INFORMASI)
JAWABAN = _tenggat(
    "jawaban", "Pasal 22 ayat (7)", "Badan publik", "Menjawab", "permintaan diterima", 10
)
PERPANJANGAN = _tenggat(
    "perpanjangan", "Pasal 22 ayat (8)", "Badan publik", "Memperpanjang", "batas jawaban", 7
)
KEBERATAN = _tenggat(
    "keberatan", "Pasal 36 ayat (1)", "Pemohon", "Mengajukan keberatan", "alasannya ditemukan", 30
)
