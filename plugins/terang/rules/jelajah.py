"""Ways through the data: an entry in, its parts of one class or its texts out, with their paths.

Fields that cannot lead to what is looked for are never entered; which ones can is known from the
types alone.
"""

from __future__ import annotations

import types
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, Union, get_args, get_origin

from terang.model.dasar import Model

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.diagnostics import Path, Place
    from terang.store import Entri, Store

M = TypeVar("M", bound=Model)
Kelas = frozenset[type[Model]]

KOLEKSI_UNIT = (
    "maklumat",
    "jam_layanan",
    "kanal",
    "tarif",
    "standar",
    "layanan",
    "sop",
    "temuan_diakui",
)


class Simpul(NamedTuple, Generic[M]):
    """A part of an entry, the steps that lead to it, and what it is part of."""

    isi: M
    langkah: Path
    induk: Simpul[Any] | None

    @property
    def jalur(self) -> Path:
        """Path inside the entry."""
        return self.langkah if self.induk is None else self.induk.jalur + self.langkah

    @property
    def bersumber(self) -> bool:
        """Whether it, or something it is part of, names a source of its own."""
        return bool(getattr(self.isi, "sumber", ())) or (
            self.induk is not None and self.induk.bersumber
        )


class Tulisan(NamedTuple):
    """A text: the part that holds it, the field, the steps inside the field, and the text."""

    simpul: Simpul[Any]
    bidang: str
    langkah: Path
    teks: str

    def tempat(self, entri: Entri[Any]) -> Place:
        """Its place in the data."""
        return entri.tempat(*self.simpul.jalur, self.bidang, *self.langkah)


def entri_unit(store: Store, unit: str) -> Iterator[Entri[Any]]:
    """Everything of one unit."""
    u = store.unit[unit]
    yield u.profil
    if u.pengaduan:
        yield u.pengaduan
    for nama in KOLEKSI_UNIT:
        yield from getattr(u, nama).values()


def semua_entri(store: Store) -> Iterator[Entri[Any]]:
    """Everything there is."""
    yield store.situs
    for koleksi in (store.dokumen, store.peraturan, store.glosarium):
        yield from koleksi.values()
    for unit in store.unit:
        yield from entri_unit(store, unit)


def cari(isi: Model, kelas: type[M], *awal: str | int) -> Iterator[Simpul[M]]:
    """Find every part of `isi` that is a `kelas`, outermost first, in the order of the model.

    Args:
        isi: where to look; it may itself be one.
        kelas: what to look for.
        awal: path of `isi` inside its entry.
    """
    return _cari(Simpul(isi, awal, None), kelas)


def _cari(simpul: Simpul[Any], kelas: type[M]) -> Iterator[Simpul[M]]:
    isi = simpul.isi
    if isinstance(isi, kelas):
        yield simpul
    kelas_isi: type[Model] = type(isi)
    for nama in menuju(kelas_isi, kelas):
        nilai = getattr(isi, nama)
        if nilai is None:
            continue
        for langkah, anak in _anak(nilai):
            yield from _cari(Simpul(anak, (nama, *langkah), simpul), kelas)


def tulisan(isi: Model) -> list[Tulisan]:
    """Every text inside `isi`."""
    hasil: list[Tulisan] = []
    tumpukan: list[Simpul[Any]] = [Simpul(isi, (), None)]
    while tumpukan:
        simpul = tumpukan.pop()
        bawah: list[Simpul[Any]] = []
        for nama, nilai in simpul.isi.__dict__.items():
            # this runs for every field there is, and most of them are empty
            if nilai is None:
                continue
            if type(nilai) is str:
                hasil.append(Tulisan(simpul, nama, (), nilai))
            elif isinstance(nilai, Model):
                bawah.append(Simpul(nilai, (nama,), simpul))
            elif nilai and isinstance(nilai, (tuple, dict)):
                for kunci, satu in _butir(nilai):
                    if type(satu) is str:
                        hasil.append(Tulisan(simpul, nama, (kunci,), satu))
                    elif isinstance(satu, Model):
                        bawah.append(Simpul(satu, (nama, kunci), simpul))
        if bawah:
            tumpukan += reversed(bawah)
    return hasil


def _butir(nilai: tuple[Any, ...] | dict[str, Any]) -> Iterator[tuple[str | int, Any]]:
    yield from nilai.items() if isinstance(nilai, dict) else enumerate(nilai)


def _anak(nilai: object) -> Iterator[tuple[Path, Model]]:
    if isinstance(nilai, Model):
        yield (), nilai
    elif isinstance(nilai, (tuple, dict)):
        yield from (((k,), isi) for k, isi in _butir(nilai) if isinstance(isi, Model))


@cache
def menuju(kelas: type[Model], sasaran: type[Model]) -> tuple[str, ...]:
    """Names of the fields of `kelas` below which a `sasaran` can stand."""
    return tuple(
        nama
        for nama, dalam in _bidang(kelas)
        if any(issubclass(k, sasaran) for satu in dalam for k in _terjangkau(satu))
    )


@cache
def _bidang(kelas: type[Model]) -> tuple[tuple[str, Kelas], ...]:
    bidang = ((n, frozenset(_kelas_dalam(f.annotation))) for n, f in kelas.model_fields.items())
    return tuple((nama, dalam) for nama, dalam in bidang if dalam)


@cache
def _terjangkau(kelas: type[Model]) -> Kelas:
    ada: set[type[Model]] = set()
    antre = [kelas]
    while antre:
        satu = antre.pop()
        if satu not in ada:
            ada.add(satu)
            antre += [k for _, dalam in _bidang(satu) for k in dalam]
    return frozenset(ada)


def _kelas_dalam(anotasi: Any) -> Iterator[type[Model]]:
    if isinstance(anotasi, type) and issubclass(anotasi, Model):
        yield anotasi
    elif get_origin(anotasi) in {Union, types.UnionType, tuple, dict} or get_args(anotasi):
        for satu in get_args(anotasi):
            yield from _kelas_dalam(satu)
