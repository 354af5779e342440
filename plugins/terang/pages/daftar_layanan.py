"""The list of all services with its finder; over several pages where one cannot hold it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from terang import links
from terang.derive import faset
from terang.pages import kelompok
from terang.pages.berhalaman import bagi
from terang.spec import PageSpec

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from terang.model import Layanan
    from terang.pages.berhalaman import Halaman
    from terang.pages.bingkai import Bingkai
    from terang.store import Entri

PER_HALAMAN = 120
"""Services on one page; with the longest answers a list shows they stay below 100 KB."""
PILIHAN = 100
"""Above this number of choices a select is filled when the facets are read, not in the page."""
UNIT_TERBANYAK = 300
"""Above this number of units the list leads to its pages only."""
DESKRIPSI = "Daftar layanan publik: syarat, waktu, biaya, dan cara mengadu."

BIAYA = {
    "gratis": "Gratis",
    "berbayar": "Berbayar",
    "peraturan": "Menurut peraturan lain (angkanya tidak dimuat)",
    "tiada": "Tidak berlaku atau tidak ada data",
    faset.BELUM: "Belum dicantumkan",
}
LAMA = {
    "hari": "Sampai 1 hari",
    "minggu": "Sampai 1 minggu",
    "bulan": "Sampai 1 bulan",
    "lebih": "Lebih dari 1 bulan",
    "lain": "Tidak dapat dibandingkan",
    faset.BELUM: "Belum dicantumkan",
}
CARA = {
    "daring": "Daring",
    "datang": "Datang ke tempat layanan",
    faset.BELUM: "Belum dicantumkan",
}


class Baris(NamedTuple):
    """One service of the list, with the unit and the group it stands under."""

    unit: str
    kelompok: str
    entri: Entri[Layanan]


def daftar_layanan(b: Bingkai) -> Iterator[PageSpec]:
    """The list whole while it fits a page; else the way to its pages, and these."""
    semua = [
        Baris(u.id, nama, e)
        for u in b.store.unit.values()
        for nama, daftar in kelompok.kelompok(u)
        for e in daftar
    ]
    if len(semua) <= PER_HALAMAN:
        yield _utama(b, semua, susunan(semua), [])
        return
    halaman = list(bagi(semua, links.SEMUA_LAYANAN, PER_HALAMAN))
    yield _utama(b, semua, [], halaman)
    for h in halaman:
        susun = susunan(h.isi)
        yield PageSpec(
            alamat=h.alamat_ini,
            judul="Semua layanan" if h.nomor == 1 else f"Semua layanan, halaman {h.nomor}",
            deskripsi=DESKRIPSI,
            body=b.body("semua-layanan.html", h.alamat_ini, susunan=susun, h=h, baris=_baris(b)),
            headings=tuple(b.heading_unit(unit) for unit, _ in susun),
            berkas=None,
            **b.tanggal_data(None),
            induk=links.DAFTAR_LAYANAN,
        )


def susunan(semua: Iterable[Baris]) -> list[tuple[str, list[tuple[str, list[Entri[Layanan]]]]]]:
    """Unit by unit, group by group."""
    return [
        (unit, [(k, [x.entri for x in g]) for k, g in groupby(baris, key=lambda x: x.kelompok)])
        for unit, baris in groupby(semua, key=lambda x: x.unit)
    ]


def _utama(
    b: Bingkai,
    semua: Sequence[Baris],
    susun: list[Any],
    halaman: Sequence[Halaman[Baris]],
) -> PageSpec:
    def body() -> str:
        badan = kelompok.badan(b.store)
        sasaran = kelompok.sasaran(x.entri for x in semua)
        return b.render(
            "daftar-layanan.html",
            links.DAFTAR_LAYANAN,
            jumlah=len(semua),
            unit=_letak(halaman, semua),
            susunan=susun,
            halaman=halaman,
            baris=_baris(b),
            badan=badan if len(badan) <= PILIHAN else [],
            sasaran=sasaran if len(sasaran) <= PILIHAN else {},
            penuh=len(badan) <= PILIHAN and len(sasaran) <= PILIHAN,
            biaya=BIAYA,
            lama=LAMA,
            cara=CARA,
            unit_terbanyak=UNIT_TERBANYAK,
        )

    return PageSpec(
        alamat=links.DAFTAR_LAYANAN,
        judul="Layanan",
        deskripsi=DESKRIPSI,
        body=body,
        headings=tuple(b.heading_unit(unit) for unit, _ in susun),
        berkas=None,
        **b.tanggal_data(None),
        induk=links.BERANDA,
    )


def _baris(b: Bingkai) -> Any:
    return lambda e: kelompok.baris(b, e)


def _letak(halaman: Sequence[Halaman[Baris]], semua: Iterable[Baris]) -> dict[str, tuple[str, int]]:
    """By unit where its services begin, and how many there are."""
    mulai: dict[str, str] = {}
    for h in halaman:
        for x in h.isi:
            mulai.setdefault(x.unit, f"{h.alamat_ini}#{links.jangkar_unit(x.unit)}")
    jumlah: dict[str, int] = {}
    for x in semua:
        jumlah[x.unit] = jumlah.get(x.unit, 0) + 1
    return {id_: (mulai.get(id_, ""), banyak) for id_, banyak in jumlah.items()}
