"""Store -> pages. A page is an address, a title, an outline, and a function that makes its body."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from terang.derive.lingkup import semua_tahun
from terang.pages.beranda import beranda
from terang.pages.bingkai import Bingkai
from terang.pages.daftar_informasi import halaman_dik, halaman_dip
from terang.pages.daftar_layanan import daftar_layanan
from terang.pages.dokumen import halaman_dokumen
from terang.pages.formulir import halaman_formulir
from terang.pages.glosarium import semua_istilah
from terang.pages.indeks import indeks
from terang.pages.informasi_wajib import halaman_informasi
from terang.pages.jam import halaman_jam, semua_jam
from terang.pages.kinerja import halaman_indikator, halaman_kinerja, tahun_terbaru_dulu
from terang.pages.laporan import halaman_laporan
from terang.pages.layanan import halaman_layanan
from terang.pages.maklumat import halaman_maklumat
from terang.pages.pengaduan import halaman_pengaduan, semua_pengaduan
from terang.pages.pengumuman import halaman_pengumuman
from terang.pages.penutup import Penutup
from terang.pages.peraturan import semua_peraturan
from terang.pages.pernyataan import kaki, pernyataan
from terang.pages.pindah import pindahan
from terang.pages.ppid import halaman_ppid, laporan_terbaru_dulu
from terang.pages.ralat import halaman_ralat
from terang.pages.skm import halaman_skm, skm_terbaru_dulu
from terang.pages.sop import halaman_sop
from terang.pages.tarif import halaman_tarif, semua_tarif
from terang.pages.tenggat import TabelTenggat
from terang.pages.unit import halaman_unit
from terang.spec import PageSpec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terang.store import Unit

__all__ = ["Bingkai", "PageSpec", "kaki", "pindahan", "susun"]


def susun(bingkai: Bingkai, *, cari: bool = False, kepatuhan: bool = False) -> tuple[PageSpec, ...]:
    """Compose every page of a loaded site, in the order of the data.

    Args:
        bingkai: of the build.
        cari: whether the site gets a search, of which its statements speak.
        kepatuhan: whether it gets the duties of each body with their evidence.
    """
    store, tutup = bingkai.store, Penutup(bingkai, kepatuhan=kepatuhan).pasang
    pages: tuple[PageSpec, ...] = (
        beranda(bingkai),
        *map(tutup, daftar_layanan(bingkai)),
        *(tutup(halaman_unit(bingkai, unit), unit.id, bagi=True) for unit in store.unit.values()),
        *(tutup(h, unit, bagi=True) for unit, h in _informasi(bingkai)),
        *(tutup(halaman_layanan(bingkai, e), e.unit, bagi=True) for e in store.layanan()),
        *map(tutup, (semua_jam(bingkai), semua_tarif(bingkai), semua_pengaduan(bingkai))),
        *(h for unit in store.unit.values() for h in _di_bawah(bingkai, unit, tutup)),
        *(tutup(halaman_dokumen(bingkai, e), bagi=True) for e in store.dokumen.values()),
        *map(tutup, semua_peraturan(bingkai)),
        *map(tutup, semua_istilah(bingkai)),
        *map(tutup, indeks(bingkai)),
        *map(tutup, pernyataan(bingkai, cari=cari)),
        *(tutup(h, unit) for unit, h in (_kepatuhan(bingkai) if kepatuhan else ())),
    )
    ada = cache(lambda: {p.alamat for p in pages})  # asked only once there is a correction
    return (*pages, *map(tutup, halaman_ralat(bingkai, lambda alamat: alamat in ada())))


def _di_bawah(b: Bingkai, unit: Unit, tutup: Callable[..., PageSpec]) -> Iterator[PageSpec]:
    """The pages of one unit's data, kind by kind."""
    yield tutup(halaman_maklumat(b, unit), unit.id)
    yield tutup(halaman_jam(b, unit), unit.id)
    yield tutup(halaman_tarif(b, unit), unit.id)
    yield tutup(halaman_pengaduan(b, unit), unit.id)
    yield from (tutup(halaman_sop(b, sop), unit.id) for sop in unit.sop.values())
    yield from _kinerja(b, unit, tutup)
    for p in unit.pengumuman.values():
        yield tutup(halaman_pengumuman(b, unit, p), unit.id, bagi=True)


def _kinerja(b: Bingkai, unit: Unit, tutup: Callable[..., PageSpec]) -> Iterator[PageSpec]:
    """What a unit was to reach and did, and how satisfied people are."""
    for tahun in tahun_terbaru_dulu(unit):
        yield tutup(halaman_kinerja(b, unit, tahun), unit.id, bagi=True)
    for lembar in unit.kinerja_indikator.values():
        yield tutup(halaman_indikator(b, unit, lembar), unit.id)
    for survei in skm_terbaru_dulu(unit):
        yield tutup(halaman_skm(b, unit, survei), unit.id, bagi=True)


def _kepatuhan(b: Bingkai) -> Iterator[tuple[str, PageSpec]]:
    """Duties and findings, of all bodies and of each, with the id of the unit."""
    from terang.pages import kepatuhan  # judging takes as long to import as reading a small site

    penilaian = kepatuhan.Penilaian(b)
    yield from (("", h) for h in kepatuhan.semua_kepatuhan(b, penilaian))
    for unit in b.store.unit.values():
        yield unit.id, kepatuhan.halaman_kepatuhan(b, unit, penilaian)
        yield unit.id, kepatuhan.halaman_temuan(b, unit, penilaian)


def _informasi(b: Bingkai) -> Iterator[tuple[str, PageSpec]]:
    """Information offices, their due dates and their reports, each with the id of its unit."""
    kantor = [unit for unit in b.store.unit.values() if unit.ada_ppid]
    tenggat = TabelTenggat(b, kantor)
    for unit in kantor:
        # every page of an office compares its years: they are worked out once, when asked for
        tahun = cache(partial(semua_tahun, b.store, unit))
        yield unit.id, halaman_ppid(b, unit, tahun)
        yield from ((unit.id, h) for h in tenggat.halaman(unit))
        yield from ((unit.id, h) for h in _daftar_informasi(b, unit))
        for e in laporan_terbaru_dulu(unit):
            yield from ((unit.id, h) for h in halaman_laporan(b, unit, e, tahun))
    yield from (("", h) for h in tenggat.bersama())


def _daftar_informasi(b: Bingkai, unit: Unit) -> Iterator[PageSpec]:
    """The lists the law asks of an information office, and its forms."""
    yield from halaman_dip(b, unit)
    yield from halaman_dik(b, unit)
    yield from halaman_informasi(b, unit)
    yield halaman_formulir(b, unit)
