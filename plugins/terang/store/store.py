"""The Store: collections by id, references and inheritance resolved; it knows no disk."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from terang.diagnostics import Diagnostic, Place
from terang.hukum import KOMPONEN
from terang.model.dasar import Model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from terang.diagnostics import Path
    from terang.model import (
        Atestasi,
        Dik,
        Dip,
        Dokumen,
        Indikator,
        InformasiWajib,
        Istilah,
        JamLayanan,
        Kanal,
        Kinerja,
        KumpulanData,
        LaporanPpid,
        Layanan,
        Libur,
        LiburSetempat,
        Maklumat,
        Pengaduan,
        Pengumuman,
        Peraturan,
        Profil,
        ProfilPpid,
        Ralat,
        Register,
        Sinonim,
        Situs,
        Skm,
        Sop,
        Standar,
        StandarLayananInformasi,
        StatistikPengaduan,
        Tarif,
        TemuanDiakui,
    )

M_co = TypeVar("M_co", bound=Model, covariant=True)


@dataclass(frozen=True, slots=True)
class Entri(Generic[M_co]):
    """One entry with its place: `jalur` leads to it inside `berkas`."""

    id: str
    unit: str
    isi: M_co
    berkas: str
    jalur: Path = ()

    def tempat(self, *jalur: str | int, kunci: bool = False) -> Place:
        """The place of a field of this entry."""
        return Place(self.berkas, self.jalur + jalur, kunci=kunci)


class Terwaris(NamedTuple):
    """A component as it holds for a service, and the entry it comes from.

    `dari` is "layanan", "standar", "unit" or "induk"; `jalur` is the component's path in `entri`.
    """

    isi: Any
    dari: str
    entri: Entri[Model]
    jalur: Path

    def tempat(self, *jalur: str | int) -> Place:
        """The place of a field of the component."""
        return self.entri.tempat(*self.jalur, *jalur)


@dataclass(slots=True)
class Unit:
    """Everything of one body or unit."""

    id: str
    profil: Entri[Profil]
    pengaduan: Entri[Pengaduan] | None = None
    ppid_profil: Entri[ProfilPpid] | None = None
    ppid_dip: Entri[Dip] | None = None
    ppid_dik: Entri[Dik] | None = None
    ppid_informasi: Entri[InformasiWajib] | None = None
    ppid_standar: Entri[StandarLayananInformasi] | None = None
    ppid_register: Entri[Register] | None = None
    maklumat: dict[str, Entri[Maklumat]] = field(default_factory=dict)
    jam_layanan: dict[str, Entri[JamLayanan]] = field(default_factory=dict)
    kanal: dict[str, Entri[Kanal]] = field(default_factory=dict)
    tarif: dict[str, Entri[Tarif]] = field(default_factory=dict)
    standar: dict[str, Entri[Standar]] = field(default_factory=dict)
    layanan: dict[str, Entri[Layanan]] = field(default_factory=dict)
    sop: dict[str, Entri[Sop]] = field(default_factory=dict)
    pengumuman: dict[str, Entri[Pengumuman]] = field(default_factory=dict)
    libur_setempat: dict[str, Entri[LiburSetempat]] = field(default_factory=dict)
    temuan_diakui: dict[str, Entri[TemuanDiakui]] = field(default_factory=dict)
    ppid_laporan: dict[str, Entri[LaporanPpid]] = field(default_factory=dict)
    statistik_pengaduan: dict[str, Entri[StatistikPengaduan]] = field(default_factory=dict)
    kinerja_indikator: dict[str, Entri[Indikator]] = field(default_factory=dict)
    kinerja: dict[str, Entri[Kinerja]] = field(default_factory=dict)
    skm: dict[str, Entri[Skm]] = field(default_factory=dict)
    kumpulan_data: dict[str, Entri[KumpulanData]] = field(default_factory=dict)
    atestasi: dict[str, Entri[Atestasi]] = field(default_factory=dict)
    ralat: dict[str, Entri[Ralat]] = field(default_factory=dict)

    @property
    def ada_ppid(self) -> bool:
        """Whether anything is known of its information office."""
        daftar = (self.ppid_dip, self.ppid_dik, self.ppid_informasi)
        layanan = (self.ppid_profil, self.ppid_laporan, self.ppid_standar, self.ppid_register)
        return any((*layanan, *daftar))

    def koleksi(self, nama: str) -> dict[str, Entri[Any]]:
        """A collection by the name of its file or attribute."""
        isi: dict[str, Entri[Any]] = getattr(self, _atribut(nama))
        return isi

    def tunggal(self, nama: str) -> Entri[Any] | None:
        """What there is once, by the name of its file, if it is there."""
        isi: Entri[Any] | None = getattr(self, _atribut(nama))
        return isi

    def isi_tunggal(self, nama: str, entri: Entri[Any]) -> None:
        """Put in what there is once."""
        setattr(self, _atribut(nama), entri)


def _atribut(nama: str) -> str:
    """`ppid/laporan` -> `ppid_laporan`."""
    return nama.replace("-", "_").replace("/", "_")


@dataclass(slots=True)
class Store:
    """All data of a site."""

    situs: Entri[Situs]
    unit: dict[str, Unit] = field(default_factory=dict)
    dokumen: dict[str, Entri[Dokumen]] = field(default_factory=dict)
    peraturan: dict[str, Entri[Peraturan]] = field(default_factory=dict)
    glosarium: dict[str, Entri[Istilah]] = field(default_factory=dict)
    sinonim: dict[str, Entri[Sinonim]] = field(default_factory=dict)
    libur: dict[str, Entri[Libur]] = field(default_factory=dict)
    tersisih: set[tuple[str, str]] = field(default_factory=set)
    """Kind and unit of which something could not be used: nobody may say that it is missing."""

    def tersisih_di(self, jenis: str, unit: str) -> bool:
        """Whether something of a kind was left out in the unit or above it."""
        urut = list(self.silsilah(unit))
        hilang = bool(urut) and ("profil", urut[-1].profil.isi.induk) in self.tersisih
        return hilang or any((jenis, u.id) in self.tersisih for u in urut)

    def silsilah(self, unit: str) -> Iterator[Unit]:
        """The unit and those above it, nearest first."""
        lalu: set[str] = set()
        kini: str | None = unit
        while kini in self.unit and kini not in lalu:
            lalu.add(kini)
            yield self.unit[kini]
            kini = self.unit[kini].profil.isi.induk

    def cari(self, koleksi: str, unit: str, ref: str) -> Entri[Any] | None:
        """Resolve `<id>` in the unit or above it, or `<unit>/<id>` there.

        Args:
            koleksi: a collection of `Unit`: kanal, tarif, standar, layanan, jam_layanan, sop.
            unit: where the reference stands.
            ref: the reference.
        """
        if "/" in ref:
            milik, _, id_ = ref.partition("/")
            return self.unit[milik].koleksi(koleksi).get(id_) if milik in self.unit else None
        return next(
            (ada[ref] for u in self.silsilah(unit) if ref in (ada := u.koleksi(koleksi))), None
        )

    def layanan(self) -> Iterator[Entri[Layanan]]:
        """Every service, unit by unit."""
        for unit in self.unit.values():
            yield from unit.layanan.values()

    def standar(self, layanan: Entri[Layanan]) -> Entri[Standar] | None:
        """The instrument a service belongs to."""
        ref = layanan.isi.standar
        return self.cari("standar", layanan.unit, ref) if ref else None

    def komponen(self, layanan: Entri[Layanan]) -> dict[str, Terwaris]:
        """The components that hold for a service, by id; absent ones are absent.

        The nearest statement holds whole: the service's, the instrument's, for complaints then the
        rules of the unit and of those above it.
        """
        hasil: dict[str, Terwaris] = {}
        standar = self.standar(layanan)
        for k in KOMPONEN:
            if (isi := getattr(layanan.isi, k.id)) is not None:
                hasil[k.id] = Terwaris(isi, "layanan", layanan, (k.id,))
            elif standar and (isi := getattr(standar.isi, k.id)) is not None:
                hasil[k.id] = Terwaris(isi, "standar", standar, (k.id,))
        if "penanganan_pengaduan" not in hasil and (aturan := self.aturan_pengaduan(layanan.unit)):
            hasil["penanganan_pengaduan"] = aturan
        return hasil

    def aturan_pengaduan(self, unit: str) -> Terwaris | None:
        """The complaint rules of a unit: its own, or those of the nearest unit above it."""
        for u in self.silsilah(unit):
            if u.pengaduan:
                dari = "unit" if u.id == unit else "induk"
                return Terwaris(u.pengaduan.isi, dari, u.pengaduan, ())
        return None

    def kanal(self, unit: str) -> dict[str, Entri[Kanal]]:
        """Public channels of a unit: its own, else those of the nearest unit above it with any."""
        for u in self.silsilah(unit):
            if terbit := {id_: e for id_, e in u.kanal.items() if e.isi.terbit}:
                return terbit
        return {}

    def dokumen_layanan(self, layanan: Entri[Layanan]) -> Entri[Dokumen] | None:
        """The document behind a service: its own, else its instrument's."""
        standar = self.standar(layanan)
        id_ = layanan.isi.dokumen or (standar.isi.dokumen if standar else None)
        return self.dokumen.get(id_) if id_ else None


@dataclass(frozen=True)
class Muatan:
    """What came of loading a data directory.

    Attributes:
        store: None when there is no usable `situs.yml`; it then has nothing to stand on.
        keluhan: what is wrong with single entries and references.
        temuan: waits for what the rules found.
        sumber: the bytes of a file for excerpts, by its name in diagnostics.
        tanggal: the build date.
        serentak: whether another process may help.
        berkas: names of all data files, as `sumber` takes them.
    """

    store: Store | None
    keluhan: tuple[Diagnostic, ...]
    temuan: Callable[[], tuple[Diagnostic, ...]]
    sumber: Callable[[str], bytes | None]
    tanggal: date
    serentak: bool = False
    berkas: Callable[[], Iterable[str]] = tuple

    @cached_property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Everything that was found."""
        return (*self.keluhan, *self.temuan())
