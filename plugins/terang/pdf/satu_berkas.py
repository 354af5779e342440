"""A report as one HTML file that needs nothing else: to keep, to send, to open without a network.

In: the report's page and the style sheet; out: a whole document. Links lead to the site.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from terang import links
from terang.gaya import lembar
from terang.pages.laporan import badan_utuh
from terang.pdf.edisi import edisi
from terang.spec import FileSpec

if TYPE_CHECKING:
    from terang.derive.tahunan import Tahun
    from terang.model import LaporanPpid
    from terang.pages.bingkai import Bingkai
    from terang.store import Entri, Unit


def satu_berkas(
    b: Bingkai, unit: Unit, entri: Entri[LaporanPpid], tahun: tuple[Tahun, ...]
) -> FileSpec:
    """`laporan.html` of a year; `tahun` are all years of its unit."""
    alamat = links.laporan(unit.id, entri.id)
    penuh = b.alamat_dasar + alamat
    situs = b.store.situs.isi
    nama = unit.profil.isi.nama_pada(entri.isi.periode.awal)
    badan = badan_utuh(b, unit, entri, tahun)
    isi = b.env.get_template("satu-berkas.html").render(
        judul=f"Layanan informasi publik {entri.id}, {nama.nama}",
        gaya=Markup(lembar(situs.warna).isi.decode()),
        badan=Markup(badan.replace(f'href="{penuh}#', 'href="#')),
        peringatan=situs.peringatan_peran,
        edisi=edisi(b, entri, badan),
        situs=situs.nama,
        alamat=penuh,
    )
    return FileSpec(links.berkas_laporan(unit.id, entri.id, "laporan.html"), isi.encode())
