"""What the law on public information promises to those who ask, and what practice makes of it."""

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
# the rule's articles were not read: this is how offices are said to work under it
_PERKI = "praktik Perki 1/2021"
PEMERIKSAAN = Tenggat(
    "pemeriksaan",
    _PERKI,
    "V2",
    Tanggal(2021),
    apa="Memeriksa kelengkapan",
    siapa="Badan publik",
    sejak="permintaan diterima",
    lama=Durasi(3, 3, "hari", "kerja"),
)
PERBAIKAN = Tenggat(
    "perbaikan",
    _PERKI,
    "V2",
    Tanggal(2021),
    apa="Melengkapi permintaan",
    siapa="Pemohon",
    sejak="diberi tahu belum lengkap",
    lama=Durasi(3, 3, "hari", "kerja"),
)
KEBERATAN = _tenggat(
    "keberatan", "Pasal 36 ayat (1)", "Pemohon", "Mengajukan keberatan", "alasannya ditemukan", 30
)
JAWABAN_KEBERATAN = _tenggat(
    "jawaban-keberatan",
    "Pasal 36 ayat (2)",
    "Atasan PPID",
    "Menjawab keberatan",
    "keberatan diterima",
    30,
)
SENGKETA = _tenggat(
    "sengketa",
    "Pasal 37 ayat (2)",
    "Pemohon",
    "Mengajukan sengketa ke Komisi Informasi",
    "jawaban tertulis atasan diterima",
    14,
)
