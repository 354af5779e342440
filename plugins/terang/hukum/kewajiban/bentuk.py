"""What a duty is, and the groups of law they are shown in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from terang.hukum.norma import Norma
from terang.scalars import Tanggal

if TYPE_CHECKING:
    from terang.hukum.norma import Keyakinan

Cara = Literal["otomatis", "campuran", "atestasi"]
Urusan = Literal["layanan", "pengaduan", "informasi", "kinerja", "tarif", "data"]
SETAHUN = 12

UU_25 = Tanggal(2009, 7, 18)
PP_96 = Tanggal(2012, 10, 31)
UU_14 = Tanggal(2010, 4, 30)
"""UU 14/2008 took effect two years after it was enacted."""
PERKI = Tanggal(2021)

KELOMPOK: dict[str, str] = {
    "standar": "Standar pelayanan",
    "maklumat": "Maklumat pelayanan",
    "sistem": "Sistem informasi pelayanan publik",
    "pengaduan": "Pengaduan dan penilaian kinerja layanan",
    "pemerintahan": "Administrasi pemerintahan",
    "panrb": "Prosedur kerja, survei kepuasan, dan sistem pengaduan nasional",
    "informasi": "Keterbukaan informasi publik",
    "berkala": "Informasi yang diumumkan berkala",
    "layanan-informasi": "Standar layanan informasi publik",
    "kinerja": "Akuntabilitas kinerja",
    "tarif": "Tarif dan penerimaan",
    "data": "Data pribadi, data terbuka, dan aksesibilitas",
}
"""Groups of duties, in the order of the catalogue."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kewajiban(Norma):
    """One duty of disclosure.

    Attributes:
        kelompok: key in `KELOMPOK`.
        apa: the duty in plain words.
        mengikat: traits of a body (`sifat` in its profile) any one of which binds it.
        cara: who can tell: the data alone, the data and a person, a person alone.
        isi_di: where the evidence is entered: kind of data, a space, path inside it.
        bulan: how many months evidence of it stays fresh; an attestation lapses with it.
        bulan_pasti: whether the law itself names these months; otherwise they are our choice.
        urusan: whose office it is.
        ragu: what is not certain about the citation, or "".
    """

    kelompok: str
    apa: str
    mengikat: tuple[str, ...]
    cara: Cara
    isi_di: tuple[str, ...]
    bulan: int = SETAHUN
    bulan_pasti: bool = False
    urusan: Urusan = "layanan"
    ragu: str = ""


SIFAT: dict[str, str] = {
    "badan_publik": "badan publik",
    "penyelenggara_pelayanan": "penyelenggara pelayanan publik",
    "pusat": "badan pemerintah pusat",
    "pemda": "pemerintah daerah",
    "bumn_bumd": "badan usaha milik negara atau daerah",
    "parpol": "partai politik",
    "ormas": "organisasi nonpemerintah",
    "pengelola_pnbp": "pengelola penerimaan negara bukan pajak",
    "pemungut_retribusi": "pemungut retribusi",
    "produsen_data": "produsen data",
    "pengendali_data": "pengendali data pribadi",
}
"""Traits of a body in words."""

PENYELENGGARA = ("penyelenggara_pelayanan",)
BADAN_PUBLIK = ("badan_publik",)
PEMERINTAH = ("pusat", "pemda")


@dataclass(frozen=True, slots=True)
class Pembuat:
    """Makes the duties of one group: what they share is said once."""

    kelompok: str
    mengikat: tuple[str, ...]
    mulai: Tanggal
    urusan: Urusan = "layanan"
    keyakinan: Keyakinan = "V"

    def __call__(
        self,
        id_: str,
        apa: str,
        sebutan: str,
        isi_di: str | tuple[str, ...],
        cara: Cara = "otomatis",
        *,
        mengikat: tuple[str, ...] = (),
        mulai: Tanggal | None = None,
        keyakinan: Keyakinan | None = None,
        bulan: int = 0,
        urusan: Urusan | None = None,
        ragu: str = "",
    ) -> Kewajiban:
        """One duty; `bulan` is given where the law names a period."""
        return Kewajiban(
            id=id_,
            sebutan=sebutan,
            keyakinan=keyakinan or self.keyakinan,
            mulai=mulai or self.mulai,
            kelompok=self.kelompok,
            apa=apa,
            mengikat=mengikat or self.mengikat,
            cara=cara,
            isi_di=(isi_di,) if isinstance(isi_di, str) else isi_di,
            bulan=bulan or SETAHUN,
            bulan_pasti=bool(bulan),
            urusan=urusan or self.urusan,
            ragu=ragu,
        )
