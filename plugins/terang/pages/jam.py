"""Hours: the page of a unit, and the page of all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from terang import links
from terang.pages import kontak
from terang.pages.anak_unit import anak_unit, semua_unit
from terang.spec import Heading
from terang.store import pilih

if TYPE_CHECKING:
    from terang.pages.bingkai import Bingkai
    from terang.spec import PageSpec
    from terang.store import Unit

OUTLINE = (Heading("pekan-ini", "Jam tiap hari"), Heading(links.SUMBER, "Sumber"))
DITANYA = 3
"""So many channels are offered where no hours are entered."""


def halaman_jam(b: Bingkai, unit: Unit) -> PageSpec:
    """Every desk of a unit, and which services have one of their own."""
    diperiksa = [e.isi.diperiksa for e in unit.jam_layanan.values() if e.isi.diperiksa]

    def isi() -> dict[str, Any]:
        return {**_jam(b, unit), "layanan": _layanan(b, unit), "berjangkar": True}

    return anak_unit(
        b,
        unit,
        links.jam(unit.id),
        "jam.html",
        judul="Jam layanan",
        tentang="Hari dan pukul buka, jam Ramadan, dan zona waktu",
        headings=OUTLINE,
        isi=isi,
        berkas=next((e.berkas for e in unit.jam_layanan.values()), None),
        diperiksa=min(diperiksa, key=lambda t: t.akhir, default=None),
    )


def semua_jam(b: Bingkai) -> PageSpec:
    """The hours of all units."""
    return semua_unit(
        b,
        links.JAM,
        "bagian/jam.html",
        judul="Jam layanan",
        tentang="Hari dan pukul buka semua unit, masing-masing dengan zona waktunya.",
        alamat_unit=links.jam,
        isi=lambda unit: {**_jam(b, unit), "berjangkar": False},
    )


def _jam(b: Bingkai, unit: Unit) -> dict[str, Any]:
    kanal = pilih.kanal(b.store, unit.id, b.tanggal)
    langsung = [e for e in kanal if e.isi.jenis in kontak.URUTAN and kontak.tautan(e.isi)]
    langsung.sort(key=lambda e: kontak.URUTAN[e.isi.jenis])
    return {"jam": list(unit.jam_layanan.values()), "tanya": langsung[:DITANYA]}


def _layanan(b: Bingkai, unit: Unit) -> list[tuple[Any, str]]:
    """Services that name a desk which is not the only one."""
    if len(unit.jam_layanan) < 2:
        return []
    return [
        (e, ", ".join(j.isi.nama or j.isi.untuk or j.id for j in meja))
        for e in unit.layanan.values()
        if e.isi.jam_layanan and (meja := pilih.loket(b.store, e, b.tanggal))
    ]
