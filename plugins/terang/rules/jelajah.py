"""Ways through the data: an entry in, its parts and its texts out, with their paths."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from terang.model.dasar import Model
from terang.model.kanal import BERTAUTAN, Kanal
from terang.rules.jenis_teks import Jenis, jenis
from terang.store.susunan import KOLEKSI_UNIT, TUNGGAL_UNIT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from terang.diagnostics import Path, Place
    from terang.store import Entri, Store

M = TypeVar("M", bound=Model)

Dicari = dict[type[Model], str | None]
_MODEL = type(Model)
"""What makes models and nothing else; `isinstance` takes pydantic long."""
_TIDAK = ""
"""The name of no field."""


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


_simpul: Callable[[tuple[Any, Path, Simpul[Any] | None]], Simpul[Any]] = partial(
    tuple.__new__, Simpul
)
"""Makes one of its three values; there are 40 for each service, and this takes half as long."""


class Tulisan(NamedTuple):
    """A text: the part that holds it, the field, the steps inside the field, and the text."""

    simpul: Simpul[Any]
    bidang: str
    langkah: Path
    teks: str

    @property
    def jenis(self) -> Jenis:
        """Whether these are own words, a quotation or no text of the site."""
        isi = self.simpul.isi
        if isinstance(isi, Kanal) and isi.jenis in BERTAUTAN and self.bidang == "nilai":
            return Jenis.TAUTAN
        kelas: type[Model] = type(isi)
        return jenis(kelas, self.bidang)

    def tempat(self, entri: Entri[Any]) -> Place:
        """Its place in the data."""
        return entri.tempat(*self.simpul.jalur, self.bidang, *self.langkah)


def semua_entri(store: Store) -> Iterator[Entri[Any]]:
    """Everything there is."""
    yield store.situs
    for koleksi in (store.dokumen, store.peraturan, store.glosarium, store.libur):
        yield from koleksi.values()
    for u in store.unit.values():
        yield from (e for nama in TUNGGAL_UNIT if (e := u.tunggal(nama)))
        for nama in KOLEKSI_UNIT:
            yield from u.koleksi(nama).values()


def jelajahi(isi: Model, dicari: Dicari, teks: list[str]) -> list[Simpul[Any]]:
    """Every part of an entry that is looked for, each before what is in it, in the model's order.

    Args:
        isi: the entry.
        dicari: classes, each with a field that must be filled in, if there is one.
        teks: gets every text that is met.
    """
    hasil: list[Simpul[Any]] = []

    def masuk(isi: Model, langkah: Path, induk: Simpul[Any] | None) -> None:
        kelas, terisi, bidang = type(isi), isi.__pydantic_fields_set__, isi.__dict__
        simpul = _simpul((isi, langkah, induk))
        perlu = dicari.get(kelas, _TIDAK)
        if perlu is None or perlu in terisi:
            hasil.append(simpul)
        for nama, ke_sini in _berurut(kelas, frozenset(terisi)):
            nilai = bidang[nama]
            if type(nilai) is str:
                teks.append(nilai)
            elif type(nilai) is tuple or type(nilai) is dict:
                bawah: Iterable[tuple[int | str, Any]] = (
                    nilai.items() if type(nilai) is dict else enumerate(nilai)
                )
                for kunci, satu in bawah:
                    if type(satu) is str:
                        teks.append(satu)
                    elif type(type(satu)) is _MODEL:
                        masuk(satu, (nama, kunci), simpul)
            elif type(type(nilai)) is _MODEL:
                masuk(nilai, ke_sini, simpul)

    masuk(isi, (), None)
    return hasil


def tulisan(isi: Model) -> Iterator[Tulisan]:
    """Every text of an entry."""
    tumpukan: list[Simpul[Any]] = [Simpul(isi, (), None)]
    while tumpukan:
        simpul = tumpukan.pop()
        bawah: list[Simpul[Any]] = []
        for langkah, nilai in isian(simpul.isi):
            if type(nilai) is str:
                yield Tulisan(simpul, str(langkah[0]), langkah[1:], nilai)
            elif type(type(nilai)) is _MODEL:
                bawah.append(Simpul(nilai, langkah, simpul))
        tumpukan += reversed(bawah)


def isian(isi: Model) -> Iterator[tuple[Path, object]]:
    """What is filled in, with the steps to it; no default is a text or a part."""
    for nama, langkah in _terisi(isi):
        for kunci, satu in _isi(isi.__dict__[nama]):
            yield langkah if kunci is None else (nama, kunci), satu


def _isi(nilai: Any) -> Iterable[tuple[int | str | None, Any]]:
    """What a field holds, each with the step to it, which is None where it is the field itself."""
    jenis_nilai = type(nilai)
    if jenis_nilai is tuple:
        return enumerate(nilai)
    return nilai.items() if jenis_nilai is dict else ((None, nilai),)


def _terisi(isi: Model) -> tuple[tuple[str, Path], ...]:
    """The fields that are filled in, in the model's order."""
    return _berurut(type(isi), frozenset(isi.__pydantic_fields_set__))


@cache
def _berurut(kelas: type[Model], terisi: frozenset[str]) -> tuple[tuple[str, Path], ...]:
    """The same; most fields are not filled in, and few sets of them occur."""
    return tuple((nama, (nama,)) for nama in kelas.model_fields if nama in terisi)
