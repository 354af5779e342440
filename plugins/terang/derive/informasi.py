"""What there is of the information the law asks for: entered, or held by the site in other data.

What neither says is absent, and stays so.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from terang.derive.pengecualian import tertutup
from terang.derive.tersimpan import Tersimpan, tersimpan
from terang.diagnostics import Place
from terang.hukum.informasi_khusus import KHUSUS
from terang.hukum.informasi_publik import GOLONGAN
from terang.model.informasi import Kelompok

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from terang.model import InformasiWajib
    from terang.model.sedia import Penyediaan
    from terang.scalars import Tanggal
    from terang.store import Entri, Store, Unit

Kunci = tuple[str, str, str]
"""Class, group and item by their keys in `ppid/informasi.yml`; the item may be "".
Of a special list: `khusus`, the kind of body, the item."""
_TERBARU = {"laporan": "ppid/laporan", "kinerja": "kinerja", "skm": "skm"}
"""Kinds of page of which the latest is meant, with the collection it is made of."""


@dataclass(frozen=True, slots=True)
class Sedia:
    """One piece of information, where it is and who holds it.

    Attributes:
        golongan: `berkala`, `serta_merta`, `setiap_saat` or `khusus`.
        kelompok: key of the group; of a special list the kind of body.
        butir: key of the item, or "" for the group as a whole.
        tempat: where the data say so.
        dimasukkan: whether the body entered it; else the site holds it in other data.
        dari_kelompok: whether its place is the one its group names.
        halaman: the page of the unit that holds it, a word of `links.halaman_unit`, or "".
        id: which of several pages of that kind, or "".
        jangkar: where on that page, or "".
        uraian: the information itself, when it is short.
        dokumen: id of the document that holds it.
        tautan: addresses where it is.
        penguasa: office that holds it.
        dimutakhirkan: when it was last brought up to date.
        bentuk: forms it is there in.
        isi: the entry behind it, for its provenance.
    """

    golongan: str
    kelompok: str
    butir: str
    tempat: Place
    dimasukkan: bool
    dari_kelompok: bool = False
    halaman: str = ""
    id: str = ""
    jangkar: str = ""
    uraian: str | None = None
    dokumen: str | None = None
    tautan: tuple[str, ...] = ()
    penguasa: str | None = None
    dimutakhirkan: Tanggal | None = None
    bentuk: tuple[str, ...] = ()
    isi: Penyediaan | None = None

    @property
    def kunci(self) -> Kunci:
        """By what it is looked up."""
        return self.golongan, self.kelompok, self.butir

    @property
    def ada(self) -> bool:
        """Whether it says where the information is, or holds it."""
        return bool(self.halaman or self.uraian or self.dokumen or self.tautan)


def tersedia(store: Store, unit_id: str, tanggal: date) -> tuple[Sedia, ...]:
    """Everything the law asks for that the public can get to.

    Args:
        store: the data.
        unit_id: whose.
        tanggal: the day; what is exempted on it is left out.

    Returns:
        In the order of the law; of one item what was entered comes first.
    """
    return tuple(s for s in tercatat(store.unit[unit_id], tanggal) if s.ada)


def tercatat(unit: Unit, tanggal: date) -> tuple[Sedia, ...]:
    """The same with entries that name no place yet, but perhaps a holder or a date."""
    tutup = tertutup(unit, tanggal)
    urut = _urutan()
    semua = [
        *(_dimasukkan(unit, unit.ppid_informasi) if unit.ppid_informasi else ()),
        *(_dari_situs(unit, t) for t in tersimpan(unit, tanggal)),
    ]
    boleh = [s for s in semua if not tutup.memuat("", s.uraian)]
    return tuple(sorted(boleh, key=lambda s: urut[s.kunci]))


def halaman(unit: Unit, nama: str) -> tuple[str, str]:
    """The page of a unit an entry names, and which of several: the latest one.

    Returns:
        `links.halaman_unit` makes an address of both; ("", "") when there is no such page.
    """
    if nama not in _TERBARU:
        return nama, ""
    semua = unit.koleksi(_TERBARU[nama])
    return (nama, max(semua)) if semua else ("", "")


@cache
def _urutan() -> dict[Kunci, int]:
    """The place of everything in the law's order."""
    return {kunci: nomor for nomor, kunci in enumerate(_semua_kunci())}


def _semua_kunci() -> Iterator[Kunci]:
    for g in GOLONGAN.values():
        for k in g.kelompok:
            yield g.id, k.id, ""
            yield from ((g.id, k.id, butir) for butir in k.butir)
    for daftar in KHUSUS:
        yield from (("khusus", daftar.id, satu.id) for satu in daftar.butir)


def _dimasukkan(unit: Unit, entri: Entri[InformasiWajib]) -> Iterator[Sedia]:
    for g in GOLONGAN.values():
        bagian = getattr(entri.isi, g.id)
        for k in g.kelompok:
            isi: Penyediaan | None = getattr(bagian, k.id)
            if isi is None:
                continue
            tempat = entri.tempat(g.id, k.id)
            grup = _sedia(unit, (g.id, k.id, ""), tempat, isi)
            yield grup
            if isinstance(isi, Kelompok):
                yield from _butir(unit, grup, isi, k.butir)
    for daftar in KHUSUS:
        butir: dict[str, Penyediaan] = getattr(entri.isi.khusus, daftar.id)
        for id_, isi in butir.items():
            tempat = entri.tempat("khusus", daftar.id, id_)
            yield _sedia(unit, ("khusus", daftar.id, id_), tempat, isi)


def _butir(
    unit: Unit, grup: Sedia, isi: Kelompok[str], menurut_hukum: Iterable[str]
) -> Iterator[Sedia]:
    """Items of a group; what is said of it holds for those without their own."""
    for butir in menurut_hukum:
        if satu := isi.butir.get(butir):
            t = grup.tempat
            tempat = Place(t.berkas, (*t.jalur, "butir", butir))
            yield _lengkapi(_sedia(unit, (*grup.kunci[:2], butir), tempat, satu), grup)
        elif grup.ada:
            yield replace(grup, butir=butir, dari_kelompok=True, isi=None)


def _lengkapi(satu: Sedia, grup: Sedia) -> Sedia:
    letak = satu if satu.ada else grup
    return replace(
        satu,
        halaman=letak.halaman,
        id=letak.id,
        uraian=letak.uraian,
        dokumen=letak.dokumen,
        tautan=letak.tautan,
        dari_kelompok=not satu.ada and grup.ada,
        penguasa=satu.penguasa or grup.penguasa,
        dimutakhirkan=satu.dimutakhirkan or grup.dimutakhirkan,
        bentuk=satu.bentuk or grup.bentuk,
    )


def _sedia(unit: Unit, kunci: Kunci, tempat: Place, isi: Penyediaan) -> Sedia:
    nama, id_ = halaman(unit, isi.halaman or "")
    return Sedia(
        *kunci,
        tempat,
        dimasukkan=True,
        halaman=nama,
        id=id_,
        uraian=isi.uraian,
        dokumen=isi.dokumen,
        tautan=isi.tautan,
        penguasa=isi.penguasa,
        dimutakhirkan=isi.dimutakhirkan,
        bentuk=isi.bentuk,
        isi=isi,
    )


def _dari_situs(unit: Unit, t: Tersimpan) -> Sedia:
    if t.isi is None:
        satu = Sedia(*t.kunci, t.tempat, dimasukkan=False, halaman=t.halaman, id=t.id)
    else:
        satu = replace(_sedia(unit, t.kunci, t.tempat, t.isi), dimasukkan=False)
    return replace(satu, jangkar=t.jangkar, dimutakhirkan=satu.dimutakhirkan or t.dimutakhirkan)
