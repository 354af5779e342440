"""Former addresses: a small page at each that leads on, outside every list and the search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import links
from terang.gaya import lembar
from terang.spec import FileSpec

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from terang.pages.bingkai import Bingkai
    from terang.spec import PageSpec
    from terang.store import Store


def pindahan(b: Bingkai, pages: Iterable[PageSpec]) -> tuple[FileSpec, ...]:
    """One file for every former address, in the order of addresses."""
    judul = {p.alamat: p.judul for p in pages}
    return tuple(
        FileSpec(links.berkas(lama), _isi(b, lama, kini, judul[kini]))
        for lama, kini in sorted(alamat_lama(b.store, judul).items())
    )


def alamat_lama(store: Store, alamat: Iterable[str]) -> dict[str, str]:
    """Former addresses with the present ones: those of services, then all of a renamed unit's."""
    hasil = dict(_layanan(store))
    lama = {u.id: u.profil.isi.alamat_lama for u in store.unit.values()}
    if any(lama.values()):
        tujuan = {**{a: a for a in alamat}, **hasil}
        hasil = {**dict(_unit(lama, tujuan)), **hasil}
    return hasil


def _layanan(store: Store) -> Iterator[tuple[str, str]]:
    for entri in store.layanan():
        for lama in entri.isi.alamat_lama:
            unit, _, id_ = lama.rpartition("/")
            yield links.layanan(unit or entri.unit, id_), links.layanan(entri.unit, entri.id)


def _unit(lama: dict[str, tuple[str, ...]], tujuan: dict[str, str]) -> Iterator[tuple[str, str]]:
    for alamat, ke in tujuan.items():
        for nama in lama.get(links.unit_dari(alamat), ()):
            yield links.ganti_unit(alamat, nama), ke


def _isi(b: Bingkai, lama: str, kini: str, judul: str) -> bytes:
    templat = b.env.get_template("pindah.html")
    situs = b.store.situs.isi
    ke, gaya = links.relatif(lama, kini), links.relatif(lama, lembar(situs.warna).alamat)
    return templat.render(ke=ke, gaya=gaya, judul=judul, situs=situs).encode()
