"""Handling of complaints: channels, limits of both sides, steps, outcomes."""

from typing import ClassVar

from terang.model.butir import Butir, Waktu
from terang.model.dasar import Asal, RefKanal
from terang.scalars import Bilangan, Teks


class Pengaduan(Asal):
    """Component penanganan_pengaduan, and the rules in a unit's `pengaduan.yml`."""

    singkat_daftar: ClassVar[str | None] = "kanal"

    kanal: tuple[RefKanal, ...] = ()
    """Channels in `kanal.yml`; when empty, all of the unit's channels meant for complaints."""
    siapa: Teks | None = None
    """Who may complain, and about what."""
    penanggung_jawab: Teks | None = None
    """Who is in charge, by position."""
    alamat_penanggung_jawab: Teks | None = None
    """Where that officer is reached."""
    tenggat_lapor: Waktu | None = None
    """The citizen's limit."""
    setelah_lewat: Butir | None = None
    """What becomes of a complaint after it."""
    tenggat_jawab: Waktu | None = None
    """The body's limit for its answer."""
    tanpa_identitas: Butir | None = None
    """What becomes of an anonymous complaint."""
    langkah: tuple[Butir, ...] = ()
    """What the officer does."""
    penelaahan: tuple[Butir, ...] = ()
    """How the matter is examined."""
    kategori: tuple[Butir, ...] = ()
    """Ways of settling it."""
    kategori_disebut: Bilangan | None = None
    """How many ways the document claims."""
    penyampaian_hasil: Butir | None = None
    """How the result is told, and to whom."""
    butir_disebut: Bilangan | None = None
    """How many points the document numbers."""
