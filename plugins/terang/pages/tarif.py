"""Tariffs: the page of a unit, and the page of all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from terang import links
from terang.pages import jawaban as jwb
from terang.pages.anak_unit import anak_unit, semua_unit
from terang.spec import Heading

if TYPE_CHECKING:
    from terang.pages.bingkai import Bingkai
    from terang.spec import PageSpec
    from terang.store import Unit

OUTLINE = (
    Heading("daftar-tarif", "Daftar tarif"),
    Heading("biaya-layanan", "Biaya tiap layanan"),
    Heading(links.SUMBER, "Sumber"),
)
BANYAK = 200
"""Above this number of services the page leads to the list of them."""


def halaman_tarif(b: Bingkai, unit: Unit) -> PageSpec:
    """The unit's own table of tariffs, and what each of its services costs."""

    def isi() -> dict[str, Any]:
        layanan = list(unit.layanan.values())
        rinci = layanan if len(layanan) <= BANYAK else []
        biaya = [(e, jwb.biaya(b, b.store.komponen(e))) for e in rinci]
        return {"biaya": biaya, "banyak": len(layanan), "berjangkar": True}

    return anak_unit(
        b,
        unit,
        links.tarif(unit.id),
        "tarif.html",
        judul="Tarif",
        tentang="Daftar tarif dan biaya tiap layanan",
        headings=OUTLINE,
        isi=isi,
        berkas=next((e.berkas for e in unit.tarif.values()), None),
    )


def semua_tarif(b: Bingkai) -> PageSpec:
    """The tariffs of all units."""
    return semua_unit(
        b,
        links.TARIF,
        "bagian/tarif.html",
        judul="Tarif",
        tentang="Daftar tarif semua unit. Biaya satu layanan ada di halaman layanan itu.",
        alamat_unit=links.tarif,
        isi=lambda _: {"berjangkar": False},
    )
