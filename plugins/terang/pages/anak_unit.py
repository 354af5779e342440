"""Pages below a unit that show one kind of its data: hours, tariffs, complaints, pledges, SOPs."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from terang import formats, links
from terang.spec import PageSpec
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Callable

    from terang.pages.bingkai import Bingkai
    from terang.scalars import Tanggal
    from terang.spec import Heading
    from terang.store import Unit

SEMUA = 30
"""Up to so many units a page for all of them shows each whole; beyond it leads to each."""


def anak_unit(
    b: Bingkai,
    unit: Unit,
    alamat: str,
    templat: str,
    *,
    judul: str,
    tentang: str,
    headings: tuple[Heading, ...],
    isi: Callable[[], dict[str, Any]],
    berkas: str | None = None,
    diperiksa: Tanggal | None = None,
    sebutan: str = "",
    induk: str = "",
    anchors: frozenset[str] = frozenset(),
) -> PageSpec:
    """One page below a unit.

    Args:
        b: of the build.
        unit: the unit.
        alamat: address.
        templat: template of the body; it is given `unit`, `profil`, `judul`, and `d`.
        judul: title without the unit's name, also the name in breadcrumbs.
        tentang: description; the unit's name follows.
        headings: outline.
        isi: makes the fields of `d`, when the body is rendered.
        berkas: the data file behind it; the unit's profile without one.
        diperiksa: when its data were last confirmed; the profile's date without one.
        sebutan: another name in breadcrumbs.
        induk: address of the page above it; the unit's without one.
        anchors: other ids in the body that a link may name.
    """
    nama = pilih.nama(b.store, unit.id, b.tanggal).nama
    profil = unit.profil.isi

    def body() -> str:
        return b.render(
            templat, alamat, unit=unit, profil=profil, judul=judul, d=SimpleNamespace(**isi())
        )

    return PageSpec(
        alamat=alamat,
        judul=f"{judul} {pilih.sebutan(b.store, unit.id, b.tanggal)}",
        deskripsi=formats.ringkas(f"{tentang} {nama}."),
        body=body,
        headings=headings,
        berkas=berkas or unit.profil.berkas,
        **b.tanggal_data(diperiksa or profil.diperiksa),
        induk=induk or links.unit(unit.id),
        sebutan=sebutan or judul,
        anchors=anchors,
    )


def semua_unit(
    b: Bingkai,
    alamat: str,
    templat: str,
    *,
    judul: str,
    tentang: str,
    alamat_unit: Callable[[str], str],
    isi: Callable[[Unit], dict[str, Any]],
) -> PageSpec:
    """The page that gathers one kind of data of all units, or leads to each when there are many.

    Args:
        b: of the build.
        alamat: address.
        templat: template of what is shown of one unit; it is given `unit`, `profil` and `d`.
        judul: title.
        tentang: description.
        alamat_unit: address of a unit's own page of this kind.
        isi: makes the fields of `d` for a unit.
    """
    units = list(b.store.unit.values())
    rinci = len(units) <= SEMUA

    def body() -> str:
        return b.render(
            "semua-unit.html",
            alamat,
            units=units,
            rinci=rinci,
            judul=judul,
            tentang=tentang,
            alamat_unit=alamat_unit,
            bagian=templat,
            isi=lambda unit: SimpleNamespace(**isi(unit)),
        )

    return PageSpec(
        alamat=alamat,
        judul=judul,
        deskripsi=tentang,
        body=body,
        headings=tuple(b.heading_unit(u.id) for u in units) if rinci else (),
        berkas=None,
        **b.tanggal_data(None),
        induk=links.BERANDA,
    )
