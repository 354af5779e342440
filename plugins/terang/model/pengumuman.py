"""Announcements: what a body tells its citizens for a while, and never for ever."""

from typing import ClassVar, Literal, Self

from pydantic import model_validator

from terang.model.butir import Butir
from terang.model.dasar import Asal, Berlaku, RefJam, RefKanal, RefLayanan
from terang.scalars import Pukul, Tanggal, Teks, Ya
from terang.scalars.galat import Di, tolak, tolak_di

JenisPengumuman = Literal["tutup", "perbaikan", "gangguan", "bahaya", "kabar"]


JenisBahaya = Literal[
    "bencana_alam",
    "bencana_nonalam",
    "bencana_sosial",
    "penyakit_menular",
    "racun_pangan",
    "gangguan_utilitas",
]


class Pengumuman(Asal, Berlaku):
    """One announcement. It always has a last day; without one it would stay for ever."""

    bila_hilang: ClassVar[dict[str, str]] = {"sampai": "M52"}

    jenis: JenisPengumuman
    """What it tells of: a closure, planned works, a failure, a danger, or other news."""
    judul: Teks
    """What happens, in a few words."""
    ringkasan: Teks
    """What it means for citizens, in our own words."""
    mulai: Tanggal
    """First day."""
    pukul_mulai: Pukul | None = None
    """Clock time at which it begins on the first day."""
    sampai: Tanggal
    """Last day; with `sampai_pemberitahuan` the day by which it must be looked at again."""
    pukul_sampai: Pukul | None = None
    """Clock time at which it ends on the last day."""
    sampai_pemberitahuan: Ya = False
    """Whether the end is open; even so it goes after `sampai` unless it is renewed."""
    layanan: tuple[RefLayanan, ...] = ()
    """Services it concerns; none and no hours and no place means the whole unit."""
    jam_layanan: tuple[RefJam, ...] = ()
    """Desks in `jam-layanan.yml` whose hours it changes."""
    tempat: tuple[Teks, ...] = ()
    """Places it concerns."""
    kanal: tuple[RefKanal, ...] = ()
    """Channels in `kanal.yml` for questions about it."""
    dipublikasikan: Tanggal | None = None
    """When it was announced."""
    penanggung_jawab: Teks | None = None
    """Who answers for planned works, by position (UU 25/2009 Pasal 28)."""
    alamat_penanggung_jawab: Teks | None = None
    """Where that officer is reached."""
    kejadian: Tanggal | None = None
    """When the danger arose."""
    bahaya: JenisBahaya | None = None
    """Kind of danger that is announced at once (UU 14/2008 Pasal 10)."""
    dampak: Teks | None = None
    """What may happen, and to whom."""
    evakuasi: tuple[Butir, ...] = ()
    """How and where to get to safety (Perki 1/2021 Pasal 25)."""
    cara_menghindari: Teks | None = None
    """How to keep away from it."""
    cara_mendapat_bantuan: Teks | None = None
    """How to get help."""

    @model_validator(mode="after")
    def _pukul_urut(self) -> Self:
        awal, akhir = self.pukul_mulai, self.pukul_sampai
        if awal and akhir and self.mulai == self.sampai and self.mulai.hari and awal >= akhir:
            galat = tolak("M20", mulai=str(awal), sampai=str(akhir))
            raise tolak_di(Di(("pukul_sampai",), galat))
        return self
