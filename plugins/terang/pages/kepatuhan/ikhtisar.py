"""All bodies and the groups of law: how many duties are met, of how many that bind. No ranking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import links
from terang.hukum.kewajiban import KELOMPOK, KEWAJIBAN
from terang.pages.berhalaman import bagi
from terang.pages.kepatuhan.penilaian import Hitungan
from terang.spec import PageSpec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.pages.berhalaman import Halaman
    from terang.pages.bingkai import Bingkai
    from terang.pages.kepatuhan.penilaian import Penilaian
    from terang.store import Unit

PER_HALAMAN = 60
"""Rows of one page."""
JUDUL = "Kepatuhan"


def semua_kepatuhan(b: Bingkai, penilaian: Penilaian) -> Iterator[PageSpec]:
    """Bodies against groups of law, in the order of the data."""
    for h in bagi(list(b.store.unit.values()), links.KEPATUHAN, PER_HALAMAN):
        yield _halaman(b, penilaian, h)


def _halaman(b: Bingkai, penilaian: Penilaian, h: Halaman[Unit]) -> PageSpec:
    def body() -> str:
        baris = [
            (
                unit,
                [Hitungan.dari(semua) for _, _, semua in penilaian.per_kelompok(unit.id)],
                Hitungan.dari(penilaian.unit(unit.id)),
            )
            for unit in h.isi
        ]
        return b.render(
            "semua-kepatuhan.html",
            h.alamat_ini,
            judul=JUDUL,
            h=h,
            baris=baris,
            kelompok=KELOMPOK,
            banyak=len(KEWAJIBAN),
        )

    return PageSpec(
        alamat=h.alamat_ini,
        judul=JUDUL if h.nomor == 1 else f"{JUDUL}, halaman {h.nomor}",
        deskripsi="Kewajiban mengumumkan tiap badan: berapa yang terpenuhi, dari berapa.",
        body=body,
        headings=(),
        berkas=None,
        **b.tanggal_data(None),
        induk=links.BERANDA if h.nomor == 1 else links.KEPATUHAN,
    )
