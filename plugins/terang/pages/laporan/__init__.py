"""The pages of a year's report: the short answers, its chapters, what it does not say.

A long report continues in chapters, each a page of its own; the first page keeps the answers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from terang import formats, links
from terang.derive.laporan import tidak_dicantumkan
from terang.derive.lingkup import lewat_unit
from terang.derive.samar import dijaga
from terang.derive.tahunan import banding
from terang.hukum.laporan import bentuk
from terang.pages.laporan.bagian import JUDUL, LINGKUP, TAHUNAN, bagian
from terang.pages.laporan.isi import isi_laporan
from terang.pages.laporan.ringkasan import ringkasan
from terang.spec import Heading, PageSpec

if TYPE_CHECKING:
    from terang.derive.tahunan import Perubahan, Tahun
    from terang.diagnostics import Diagnostic
    from terang.model import LaporanPpid
    from terang.model.unit import NamaUnit
    from terang.pages.bingkai import Bingkai
    from terang.pages.laporan.bagian import Bagian
    from terang.store import Entri, Unit

__all__ = ["badan_utuh", "berkas_terbuka", "halaman_laporan"]

SEL_SEHALAMAN = 800
"""A report with more cells than this continues in chapters: a page stays below 100 KB."""
SemuaTahun = Callable[[], "tuple[Tahun, ...]"]
_BERMAKRO = frozenset({*JUDUL, LINGKUP, TAHUNAN})


def halaman_laporan(
    b: Bingkai, unit: Unit, entri: Entri[LaporanPpid], tahun: SemuaTahun
) -> tuple[PageSpec, ...]:
    """The page of one year, and those of its chapters when it is long; `tahun` gives all years."""
    isi = entri.isi
    semua = bagian(isi, tahunan=len(unit.ppid_laporan) > 1)
    panjang = _sel(isi) > SEL_SEHALAMAN
    bab = [satu for satu in semua if panjang and satu.id in _BERMAKRO]
    utama = _halaman_utama(b, unit, entri, tahun, semua, frozenset(satu.id for satu in bab))
    return (utama, *(_halaman_bab(b, unit, entri, tahun, satu) for satu in bab))


def _sel(isi: LaporanPpid) -> int:
    """About how many cells its tables have."""
    unit = 6 * len(isi.lingkup)
    return unit + sum(len(t.baris) * (len(t.kolom) + 2) for t in isi.tabel.values())


def badan_utuh(b: Bingkai, unit: Unit, entri: Entri[LaporanPpid], tahun: tuple[Tahun, ...]) -> str:
    """The whole report as the body of one page, however long it is, for paper and single files."""
    semua = bagian(entri.isi, tahunan=len(unit.ppid_laporan) > 1)
    return _badan(b, unit, entri, tahun, semua, frozenset(), utuh=True)


def _halaman_utama(
    b: Bingkai,
    unit: Unit,
    entri: Entri[LaporanPpid],
    tahun: SemuaTahun,
    semua: tuple[Bagian, ...],
    terpisah: frozenset[str],
) -> PageSpec:
    isi = entri.isi
    dahulu = _dahulu(unit, isi)
    sebutan = dahulu.singkatan or dahulu.nama
    return PageSpec(
        alamat=links.laporan(unit.id, entri.id),
        judul=f"Layanan informasi publik {entri.id}, {sebutan}",
        deskripsi=formats.ringkas(
            f"Permohonan informasi publik {dahulu.nama} tahun {entri.id} menurut kanal dan hasil, "
            "dengan sumber setiap angka."
        ),
        body=lambda: _badan(b, unit, entri, tahun(), semua, terpisah),
        headings=tuple(Heading(s.id, s.judul) for s in semua if s.id not in terpisah),
        berkas=berkas_terbuka(entri),
        **b.tanggal_data(isi.diperiksa),
        induk=links.ppid(unit.id),
        sebutan=f"Laporan {entri.id}",
    )


def _badan(
    b: Bingkai,
    unit: Unit,
    entri: Entri[LaporanPpid],
    tahun: tuple[Tahun, ...],
    semua: tuple[Bagian, ...],
    terpisah: frozenset[str],
    *,
    utuh: bool = False,
) -> str:
    """The body; chapters in `terpisah` are pages of their own. `utuh`: it is no page of a site."""
    alamat = links.laporan(unit.id, entri.id)
    isi = entri.isi
    x = isi_laporan(b, unit, entri, tahun)

    def letak(id_: str) -> str:
        return links.bab_laporan(unit.id, entri.id, id_) if id_ in terpisah else f"{alamat}#{id_}"

    render = b.render_mandiri if utuh else b.render
    return render(
        "laporan-ppid.html",
        alamat,
        unit=unit,
        entri=entri,
        isi=isi,
        dahulu=_dahulu(unit, isi),
        kini=unit.profil.isi.nama_pada(b.tanggal),
        masa=x.masa,
        jawaban=list(ringkasan(isi, x.tabel, x.lingkup, _ubah(tahun, entri.id))),
        letak=letak,
        bab=[satu for satu in semua if satu.id in terpisah],
        bagian=[
            (satu, _rakit(b, satu)(x))
            for satu in semua
            if satu.id in _BERMAKRO and satu.id not in terpisah
        ],
        kurang=tidak_dicantumkan(isi, int(entri.id), lewat_unit(b.store, entri)),
        bentuk=bentuk(int(entri.id), isi.bentuk),
        dokumen=x.dokumen,
        temuan_lain=_temuan(b, entri),
        utuh=utuh,
    )


def _halaman_bab(
    b: Bingkai, unit: Unit, entri: Entri[LaporanPpid], tahun: SemuaTahun, satu: Bagian
) -> PageSpec:
    """One chapter of a long report."""
    alamat = links.bab_laporan(unit.id, entri.id, satu.id)
    dahulu = _dahulu(unit, entri.isi)
    sebutan = dahulu.singkatan or dahulu.nama

    def body() -> str:
        x = isi_laporan(b, unit, entri, tahun())
        return b.render(
            "laporan-bab.html",
            alamat,
            entri=entri,
            satu=satu,
            isi=_rakit(b, satu)(x),
            sebutan_unit=sebutan,
        )

    return PageSpec(
        alamat=alamat,
        judul=f"{satu.judul}, layanan informasi publik {entri.id}, {sebutan}",
        deskripsi=formats.ringkas(
            f"{satu.judul} dalam laporan layanan informasi publik {dahulu.nama} tahun {entri.id}."
        ),
        body=body,
        headings=(Heading(satu.id, satu.judul), Heading(links.SUMBER, "Sumber")),
        berkas=berkas_terbuka(entri),
        **b.tanggal_data(entri.isi.diperiksa),
        induk=links.laporan(unit.id, entri.id),
        sebutan=satu.judul,
    )


def _dahulu(unit: Unit, isi: LaporanPpid) -> NamaUnit:
    """The name of the first day: a change of name on an unknown day comes after it."""
    return unit.profil.isi.nama_pada(isi.periode.awal)


def berkas_terbuka(entri: Entri[LaporanPpid]) -> str | None:
    """The file behind a report, unless it holds small groups that its page does not tell."""
    jaga = any(dijaga(entri.isi, tabel) for tabel in entri.isi.tabel.values())
    return None if jaga else entri.berkas


def _rakit(b: Bingkai, satu: Bagian) -> Callable[[Any], str]:
    """The macro that makes a part."""
    macro: Callable[[Any], str] = getattr(b.env.globals["lp"], satu.id.replace("-", "_"))
    return macro


def _temuan(b: Bingkai, entri: Entri[LaporanPpid]) -> list[Diagnostic]:
    """What is found about the report, but for tables that tell what sort of people asked."""
    jaga = {
        id(d)
        for id_, tabel in entri.isi.tabel.items()
        if dijaga(entri.isi, tabel)
        for d in b.catatan.di(entri.tempat("tabel", id_))
    }
    return [d for d in b.catatan.di(entri.tempat()) if id(d) not in jaga]


def _ubah(tahun: tuple[Tahun, ...], id_: str) -> Perubahan | None:
    """What changed since the unit's report before this one."""
    kini = next(i for i, t in enumerate(tahun) if t.tahun == int(id_))
    return banding(tahun[kini - 1], tahun[kini]) if kini else None
