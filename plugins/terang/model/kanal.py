"""Contact channels and addresses."""

from collections.abc import Callable
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, model_validator
from pydantic_core import PydanticCustomError

from terang.model.dasar import Asal, Berlaku, Model, NilaiLain, RefJam, daftar
from terang.scalars import Teks, Ya
from terang.scalars.galat import Di, tolak, tolak_di
from terang.scalars.kontak import Telepon, baca_surel, baca_tautan

JenisKanal = Literal[
    "tatap muka",
    "loket",
    "surat",
    "telepon",
    "faksimili",
    "sms",
    "whatsapp",
    "surel",
    "situs",
    "obrolan",
    "formulir daring",
    "formulir",
    "kotak pengaduan",
    "aplikasi",
    "lapor",
    "instagram",
    "twitter",
    "facebook",
    "tiktok",
    "youtube",
]
Tujuan = Literal["informasi", "pengaduan", "pendaftaran", "permohonan informasi"]

BERNOMOR: frozenset[str] = frozenset({"telepon", "faksimili", "sms", "whatsapp"})
BERTAUTAN: frozenset[str] = frozenset({"situs", "aplikasi", "formulir daring", "obrolan", "lapor"})
BERTEMPAT: frozenset[str] = frozenset(
    {"tatap muka", "loket", "surat", "kotak pengaduan", "formulir"}
)


class Alamat(Asal):
    """A postal address, as far as the document gives it."""

    jalan: Teks | None = None
    """Street, number, building."""
    kelurahan: Teks | None = None
    """Kelurahan or desa."""
    kecamatan: Teks | None = None
    """Kecamatan."""
    kabupaten: Teks | None = None
    """Kabupaten or kota, with that word."""
    provinsi: Teks | None = None
    """Provinsi."""
    kode_pos: Teks | None = None
    """Five digits."""


def _pembaca(jenis: str) -> Callable[[object], object] | None:
    """The scalar a channel's value must be, if any."""
    if jenis in BERNOMOR:
        return Telepon.baca_sms if jenis == "sms" else Telepon.baca
    if jenis == "surel":
        return baca_surel
    return baca_tautan if jenis in BERTAUTAN else None


class Kanal(Asal, Berlaku):
    """One way to reach a body."""

    jenis: JenisKanal
    """Kind of channel."""
    nilai: Teks | None = None
    """Number, address or account as it is used; empty when the document names none. A telephone
    or e-mail channel without one says so in `catatan`."""
    ekstensi: Teks | None = None
    """Telephone extension."""
    alamat: Annotated[tuple[Alamat, ...], BeforeValidator(daftar)] = ()
    """Postal addresses of a place or letter box."""
    tempat: Teks | None = None
    """Room, desk or building."""
    tujuan: tuple[Tujuan, ...] = ()
    """What the channel is for."""
    petugas: Teks | None = None
    """Who answers, by position."""
    jam: RefJam | None = None
    """When it is answered, when that differs from the unit's hours."""
    terbit: Ya = True
    """`tidak` keeps it off every page: it is counted or used, but not for the public."""
    lewat: Teks | None = None
    """The channel it is reached through: a live chat on the web site."""
    berbeda: tuple[NilaiLain[Teks], ...] = ()
    """How other places write or state it."""

    @model_validator(mode="after")
    def _nilai_sesuai_jenis(self) -> Self:
        baca = _pembaca(self.jenis)
        if self.nilai is None:
            if self.jenis not in BERTAUTAN and baca and not self.catatan:
                raise tolak("M02", kunci="nilai")
            return self
        if baca:
            try:
                baca(self.nilai)
            except PydanticCustomError as galat:
                raise tolak_di(Di(("nilai",), galat, self.nilai)) from None
        return self

    @property
    def telepon(self) -> Telepon | None:
        """The number, for the kinds that have one."""
        # the number was read before: whatever its kind, the wider reading takes it
        return Telepon.baca_sms(self.nilai) if self.jenis in BERNOMOR and self.nilai else None


class Tempat(Model):
    """A named place where a service is offered."""

    nama: Teks
    """Name of the place."""
    alamat: Alamat | None = None
    """Its address."""
