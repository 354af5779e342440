"""The information office (PPID): who, where, when, how."""

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Discriminator, Tag

from terang.model.butir import Fasilitas
from terang.model.daftar_informasi import Ketetapan
from terang.model.dasar import (
    Asal,
    AtauTiada,
    Fakta,
    Kutipan,
    RefJam,
    RefKanal,
    bentuk_tulisan,
    daftar,
)
from terang.model.jam_layanan import JamLayanan
from terang.model.kanal import JenisKanal, Tempat
from terang.model.unit import Pejabat
from terang.scalars import Bilangan, Tanggal, Teks


class TugasPetugas(Asal):
    """Officers with one task. As bare text: `tugas`."""

    singkat: ClassVar[str | None] = "tugas"

    tugas: Teks
    """What they do, in our own words."""
    jumlah: AtauTiada[Bilangan] | None = None
    """How many."""


class PetugasPpid(Asal):
    """Who serves at the information office."""

    jumlah: Fakta[Bilangan] | None = None
    """How many, as printed."""
    rincian: tuple[TugasPetugas, ...] = ()
    """How they share the work."""
    definisi: Teks | None = None
    """Who is counted: only permanent staff, all who serve at the desk."""


JamAtauRef = Annotated[
    Annotated[RefJam, Tag("?teks")] | Annotated[JamLayanan, Tag("?susunan")],
    Discriminator(bentuk_tulisan),
]


HitungSejak = Literal["diterima", "lengkap"]


class ProfilPpid(Asal):
    """A unit's `ppid/profil.yml`."""

    nama: Teks
    """Name of the office or desk that gives information."""
    keadaan: Tanggal | None = None
    """Day, month or year these data describe, when that is not today."""
    pejabat: Pejabat | None = None
    """Officer in charge of information and documentation (PPID), by position."""
    ditunjuk_oleh: Pejabat | None = None
    """Who appointed the PPID, by position."""
    tempat: Annotated[tuple[Tempat, ...], BeforeValidator(daftar)] = ()
    """Where the desk is."""
    jam: JamAtauRef | None = None
    """Hours of the desk, or an id in `jam-layanan.yml`."""
    petugas: PetugasPpid | None = None
    """Officers and their tasks."""
    sarana: tuple[Fasilitas, ...] = ()
    """Facilities for those who ask for information."""
    kanal: tuple[RefKanal, ...] = ()
    """Channels in `kanal.yml` for asking; when empty, those of the kinds below, else those meant
    for `informasi` or `permohonan informasi`."""
    jenis_kanal: tuple[JenisKanal, ...] = ()
    """Kinds of channel the document names; their numbers and addresses stand in `kanal.yml`."""
    hitung_sejak: HitungSejak | None = None
    """From when the office counts its 10 working days: receipt, as the Act says, or completeness,
    as is practice under Perki 1/2021. When it is not given, the Act's word is shown."""
    dasar_hukum: tuple[Kutipan, ...] = ()
    """Legal basis of the office."""
    penetapan: Ketetapan | None = None
    """The decree that appoints the PPID."""
    kanal_pengumuman: tuple[RefKanal, ...] = ()
    """Channels in `kanal.yml` that announcements go through."""
    bentuk_pengumuman: tuple[Literal["audio", "visual", "braille"], ...] = ()
    """Forms for people with disabilities that announcements are made in."""
    bahasa_daerah: Teks | None = None
    """Local language announcements are made in, or why none is needed."""
    bantuan_khusus: Teks | None = None
    """How people with special needs are helped with a request or an objection."""
    diperiksa: Tanggal | None = None
    """When the officer last confirmed these data."""
