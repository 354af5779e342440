"""Service hours: sessions or open-close-break, with variants and zones."""

from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, model_validator

from terang.model.dasar import Asal, Berlaku, Zona, daftar
from terang.scalars import Hari, Pukul, RentangPukul, Sesi, Tanggal, Teks, Ya
from terang.scalars.galat import Di, tolak, tolak_di


class JamHari(Asal):
    """The hours of one or several weekdays, as sessions or as open, close and break."""

    hari: Hari
    """Weekdays: `Senin-Kamis`, `Jumat`, `setiap hari`."""
    sesi: Sesi = ()
    """Sessions: `[07.30-12.00, 13.00-15.30]`."""
    buka: Pukul | None = None
    """Opening time."""
    tutup: Pukul | None = None
    """Closing time."""
    istirahat: RentangPukul | None = None
    """Break between opening and closing."""

    @model_validator(mode="after")
    def _satu_bentuk(self) -> Self:
        ada = [k for k in ("sesi", "buka", "tutup") if getattr(self, k)]
        if not ada or (self.sesi and len(ada) > 1):
            isi = ", ".join(ada) or "tidak ada"
            raise tolak("M16", ada=isi, pilihan="sesi; atau buka dan tutup")
        if len(ada) == 1 and not self.sesi:
            raise tolak("M02", kunci="tutup" if self.buka else "buka")
        if self.buka and self.tutup and self.buka >= self.tutup:
            galat = tolak("M20", mulai=str(self.buka), sampai=str(self.tutup))
            raise tolak_di(Di(("tutup",), galat))
        if self.istirahat and not self._istirahat_di_dalam():
            raise tolak_di(Di(("istirahat",), tolak("M32", isi=str(self.istirahat))))
        return self

    def _istirahat_di_dalam(self) -> bool:
        if not (self.buka and self.tutup and self.istirahat):
            return False
        return RentangPukul(self.buka, self.tutup).memuat(self.istirahat)

    @property
    def terbuka(self) -> tuple[RentangPukul, ...]:
        """The stretches of a day in which service is given, in order, the break left out."""
        if not (self.buka and self.tutup):
            return tuple(sorted(self.sesi))
        if not self.istirahat:
            return (RentangPukul(self.buka, self.tutup),)
        jeda = self.istirahat
        bagian = ((self.buka, jeda.mulai), (jeda.sampai, self.tutup))
        return tuple(RentangPukul(a, b) for a, b in bagian if a < b)


class Masa(Berlaku):
    """When a variant holds in one year."""

    tahun: Tanggal | None = None
    """The year, when the days are not known."""
    dasar: Teks | None = None
    """Decree or circular that fixes it."""


class Varian(Asal):
    """Hours that replace the regular ones for a while, such as in Ramadan."""

    nama: Teks
    """Name of the variant."""
    jam: tuple[JamHari, ...]
    """Its hours."""
    masa: tuple[Masa, ...] = ()
    """Its dates by year; never a constant of the program."""


class JamLayanan(Asal, Berlaku):
    """The hours of one desk or office."""

    nama: Teks | None = None
    """Name of the desk."""
    jenis: Literal["loket", "kantor"] = "loket"
    """Hours of a service desk, or working hours of the office."""
    zona: Zona | None = None
    """Time zone; that of the unit when it is not given."""
    tempat: Teks | None = None
    """Where the desk is."""
    untuk: Teks | None = None
    """What the desk is for, when not for everything."""
    jam: Annotated[tuple[JamHari, ...], BeforeValidator(daftar)]
    """Regular hours."""
    libur: Hari = ()
    """Weekdays on which the document says that it is closed."""
    varian: tuple[Varian, ...] = ()
    """Other hours, such as in Ramadan."""
    poster: Ya = False
    """Whether the site offers it as a sheet for the wall."""
    diperiksa: Tanggal | None = None
    """When the unit last confirmed them."""
