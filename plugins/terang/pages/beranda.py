"""The home page: the things people come for, and the bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import links
from terang.derive import faset
from terang.pages.ppid import laporan_terbaru_dulu
from terang.spec import Heading, PageSpec
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model import Layanan
    from terang.pages.bingkai import Bingkai
    from terang.store import Entri

OUTLINE = (
    Heading("tujuan", "Yang paling dicari"),
    Heading("unit", "Badan dan unit"),
    Heading("informasi", "Informasi publik (PPID)"),
)
PINTAS: tuple[tuple[str, str, str], ...] = (
    ("Layanan gratis", "biaya", "gratis"),
    ("Layanan daring", "cara", "daring"),
    ("Selesai paling lama seminggu", "lama", "minggu"),
)
"""Ways into the finder: name, what is chosen, and the code of the choice."""
UNIT_DI_BERANDA = 120
BERJAM = 24
"""Up to this many units are shown with their hours."""
PPID_DI_BERANDA = 24


def beranda(b: Bingkai) -> PageSpec:
    """The home page."""
    situs = b.store.situs.isi
    units = list(b.store.unit.values())
    ppid = [(u, next(iter(laporan_terbaru_dulu(u)), None)) for u in units if u.ada_ppid]
    return PageSpec(
        alamat=links.BERANDA,
        judul=situs.nama,
        deskripsi="Standar pelayanan publik: syarat, waktu, biaya, jam layanan, dan cara mengadu.",
        body=b.body(
            "beranda.html",
            links.BERANDA,
            situs=situs,
            units=units[:UNIT_DI_BERANDA],
            banyak=len(units),
            rinci=len(units) <= BERJAM,
            jam_kini=lambda u: pilih.loket_unit(b.store, u.id, b.tanggal),
            ppid=ppid[:PPID_DI_BERANDA],
            sisa_ppid=max(0, len(ppid) - PPID_DI_BERANDA),
            pintas=list(_pintas(b)),
            sisa=max(0, len(units) - UNIT_DI_BERANDA),
            jumlah=sum(_kini(b, e) for e in b.store.layanan()),
        ),
        headings=OUTLINE,
        berkas=b.store.situs.berkas,
        **b.tanggal_data(None),
        induk=None,
    )


def _pintas(b: Bingkai) -> Iterator[tuple[str, str]]:
    """Names and addresses of the ways into the finder that lead to a service."""
    for nama, soal, kode in PINTAS:
        if any(kode in _faset(b, e, soal) for e in b.store.layanan() if _kini(b, e)):
            yield nama, links.saring(**{soal: kode})


def _kini(b: Bingkai, layanan: Entri[Layanan]) -> bool:
    return layanan.isi.berlaku_pada(b.tanggal)


def _faset(b: Bingkai, layanan: Entri[Layanan], soal: str) -> frozenset[str]:
    ada = b.store.komponen(layanan)
    if soal == "biaya":
        return faset.biaya(b.store, ada.get("biaya"), b.tanggal)
    if soal == "lama":
        lama = faset.lama(ada.get("jangka_waktu"))
        return lama | {"minggu"} if "hari" in lama else lama  # the finder counts a day in a week
    return faset.cara(b.store, layanan, b.tanggal)
