"""Points of a list, nested to any depth, and requirements as their richer kind."""

from typing import ClassVar, Literal

from terang.model.dasar import Asal, Berlaku, Kondisi, Kutipan, Model
from terang.scalars import Bilangan, Durasi, Tautan, Teks, Ya

Hubungan = Literal["semua", "salah satu"]


class Kekerapan(Model):
    """How often something recurs: `{kali: 4, per: tahun}`."""

    kali: Bilangan = 1
    """How many times."""
    per: Literal["hari", "minggu", "bulan", "triwulan", "semester", "tahun"]
    """In which stretch of time."""
    kelipatan: Bilangan = 1
    """Every so many of them: once per 3 bulan."""
    batas: Literal["tepat", "paling sedikit"] = "tepat"
    """Whether the document says "at least"."""


class Butir(Asal):
    """One point of a list. As bare text: `teks`."""

    singkat: ClassVar[str | None] = "teks"

    teks: Teks
    """The point itself: our own short summary, unless `cetak` repeats it."""
    butir: tuple["Butir", ...] = ()
    """Points below it."""
    hubungan: Hubungan = "semua"
    """Whether all of the points below hold, or one of them is enough."""
    kekerapan: Kekerapan | None = None
    """How often it recurs."""
    jumlah_disebut: Bilangan | None = None
    """How many points below the document claims."""


class Syarat(Asal):
    """One requirement. As bare text: `teks`."""

    singkat: ClassVar[str | None] = "teks"

    teks: Teks
    """What is required."""
    ringkas: Teks | None = None
    """The same in a few words, for the short answers at the top of the page."""
    jenis: Literal[
        "dokumen", "keadaan", "lokasi", "rekomendasi", "pembayaran", "kewajiban sesudahnya"
    ] = "keadaan"
    """A document to bring, a condition to meet, or a duty that follows the decision."""
    butir: tuple["Syarat", ...] = ()
    """Requirements below it."""
    hubungan: Hubungan = "semua"
    """Whether all of those below are needed, or one of them is enough."""
    bila: Kondisi | None = None
    """When it is needed."""
    kasus: tuple[Teks, ...] = ()
    """The cases it belongs to: baru, hilang, rusak."""
    oleh: Teks | None = None
    """Who brings it, when that is not the applicant: pembayar, penjamin, dinas."""
    bentuk: Literal["asli", "fotokopi", "unggahan", "asli dan fotokopi"] | None = None
    """In which form a document is brought."""
    rangkap: Bilangan | None = None
    """How many copies."""
    dasar: Kutipan | None = None
    """The provision it rests on."""
    tautan: Tautan | None = None
    """Where it can be obtained or filled in."""
    jumlah_disebut: Bilangan | None = None
    """How many requirements below the document claims."""


class Waktu(Asal):
    """A promised or required time. As bare text: `lama`."""

    singkat: ClassVar[str | None] = "lama"

    lama: Durasi
    """How long."""
    untuk: Teks | None = None
    """What it is the time of: a channel, a case, a stage (di loket, di pengadilan)."""
    sejak: Teks | None = None
    """The event that starts the clock."""
    bila: Kondisi | None = None
    """On what condition it holds."""
    pihak: Literal["penyelenggara", "pemohon"] = "penyelenggara"
    """Whose time it is."""
    berbeda: tuple["WaktuLain", ...] = ()
    """What other places say of the same time."""


class WaktuLain(Asal):
    """Another statement of the same time."""

    lama: Durasi
    """How long, there."""
    bila: Kondisi | None = None
    """On what condition, there."""


class Produk(Asal, Berlaku):
    """What the citizen receives. As bare text: `nama`."""

    singkat: ClassVar[str | None] = "nama"

    nama: Teks
    """Name of the result."""
    uraian: Teks | None = None
    """What it is, in our own words."""
    masa_berlaku: Durasi | None = None
    """How long it stays valid."""


class Fasilitas(Asal):
    """One facility. As bare text: `nama`."""

    singkat: ClassVar[str | None] = "nama"

    nama: Teks
    """Name as printed."""
    ramah: tuple[Literal["disabilitas", "lansia", "ibu menyusui", "anak", "ibu hamil"], ...] = ()
    """Whom it serves in particular; citizens look for that."""
    tersedia: Ya = True
    """`tidak` when it is out of use."""


Butir.model_rebuild()
Syarat.model_rebuild()
Waktu.model_rebuild()
