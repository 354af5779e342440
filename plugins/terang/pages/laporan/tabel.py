"""Tables that count requests, ready to be shown: cells as printed beside sums that are computed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terang import formats
from terang.derive.samar import dijaga, kelompok
from terang.derive.statistik import (
    jumlah_baris,
    jumlah_kolom,
    jumlah_tabel,
    nama_baris,
    persen,
    puncak,
)
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Iterable

    from terang.derive.statistik import Jumlah
    from terang.diagnostics import Diagnostic
    from terang.model import LaporanPpid
    from terang.model.dasar import Fakta
    from terang.model.statistik import BarisStatistik, TabelStatistik
    from terang.pages.catatan import Catatan
    from terang.store import Entri


PUNCAK_TERBANYAK = 3
"""More parts of the year that are equal are not named one by one."""


class Total(NamedTuple):
    """A total: the printed one if there is one, else the computed one."""

    cetak: Fakta[int] | None
    hitung: Jumlah | None


class BarisTampil(NamedTuple):
    """A row, its cells in the order of the columns, its total, and the notes that speak of it."""

    nama: str
    baris: BarisStatistik
    sel: tuple[Fakta[int], ...]
    total: Total
    catatan: tuple[int, ...]


class TabelTampil(NamedTuple):
    """A table.

    Attributes:
        id: its key in the report.
        tabel: the table itself.
        baris: its rows.
        total: totals of the columns.
        seluruh: total of all cells.
        bagian: share of each column in percent; empty when the whole is not known.
        catatan: numbers and findings to be shown with this table.
        tercetak: whether the document prints any total.
        berdokumen: whether a document stands behind the report.
        dijaga: whether small groups in it must not be told.
        kelompok: of such a table the groups that may be told; None when it is left out.
    """

    id: str
    tabel: TabelStatistik
    baris: tuple[BarisTampil, ...]
    total: tuple[Total, ...]
    seluruh: Total
    bagian: tuple[str, ...]
    catatan: tuple[tuple[int, Diagnostic], ...]
    tercetak: bool
    berdokumen: bool
    dijaga: bool
    kelompok: tuple[tuple[str, int], ...] | None

    @property
    def per(self) -> str:
        """What the rows are, for the caption."""
        return "" if self.tabel.per == "tanpa" else f", per {self.tabel.per}"


def tampilkan(entri: Entri[LaporanPpid], catatan: Catatan) -> tuple[TabelTampil, ...]:
    """Every table of a report; a finding is shown once and numbered through the page."""
    nomor: dict[int, int] = {}

    def beri_nomor(temuan: Iterable[Diagnostic]) -> tuple[int, ...]:
        return tuple(nomor.setdefault(id(d), len(nomor) + 1) for d in temuan)

    hasil = []
    for id_, tabel in entri.isi.tabel.items():
        tempat = ("tabel", id_)
        lama = set(nomor)
        jaga = dijaga(entri.isi, tabel)
        # a note may tell what the table does not
        semua = [] if jaga else catatan.di(entri.tempat(*tempat))
        beri_nomor(semua)
        baris = tuple(
            BarisTampil(
                # a counter of another time, or of none that is said, is not the report's
                nama_baris(b) if b.periode or tabel.masa is None else "seluruhnya",
                b,
                tuple(b.isi[k] for k in tabel.kolom),
                Total(b.jumlah, jumlah_baris(tabel, b)),
                () if jaga else beri_nomor(catatan.di(entri.tempat(*tempat, "baris", i))),
            )
            for i, b in enumerate(tabel.baris)
        )
        baru = tuple((nomor[id(d)], d) for d in semua if id(d) not in lama)
        hasil.append(_tabel(entri.isi, id_, baris, baru))
    return tuple(hasil)


def _tabel(
    laporan: LaporanPpid,
    id_: str,
    baris: tuple[BarisTampil, ...],
    catatan: tuple[tuple[int, Diagnostic], ...],
) -> TabelTampil:
    tabel = laporan.tabel[id_]
    jaga = dijaga(laporan, tabel)
    cetak = tabel.jumlah.isi if tabel.jumlah else {}
    total = tuple(Total(cetak.get(k), jumlah_kolom(tabel, k)) for k in tabel.kolom)
    seluruh = Total(tabel.jumlah.jumlah if tabel.jumlah else None, jumlah_tabel(tabel))
    # of groups that may overlap, or that are printed with their shares, none is computed
    sendiri = not tabel.berganda and tabel.persen is None
    return TabelTampil(
        id=id_,
        tabel=tabel,
        baris=baris,
        total=total,
        seluruh=seluruh,
        bagian=_bagian(total, seluruh.hitung) if sendiri else (),
        catatan=catatan,
        tercetak=tabel.jumlah is not None or any(b.total.cetak for b in baris),
        berdokumen=laporan.dokumen is not None,
        dijaga=jaga,
        kelompok=kelompok(tabel) if jaga else None,
    )


def _bagian(total: tuple[Total, ...], seluruh: Jumlah | None) -> tuple[str, ...]:
    if seluruh is None or not seluruh.utuh or len(total) < 2:
        return ()
    nilai = [persen(t.hitung.nilai, seluruh.nilai) if t.hitung else None for t in total]
    return tuple(f"{formats.desimal(n)} %" for n in nilai if n is not None)


def sebut_jumlah(t: TabelTampil) -> str:
    """`74 pemohon menurut kanal (dihitung)`, and what the number leaves out."""
    tb = t.tabel
    sisa = []
    if tb.cakupan:
        melapor, dari = map(formats.bilangan, (tb.cakupan.melapor, tb.cakupan.dari))
        sisa.append(f"dari {melapor} di antara {dari} {tb.cakupan.satuan}")
    if isinstance(tb.masa, Ketiadaan):
        sisa.append("masa tidak disebut")
    elif tb.masa:
        sisa.append(formats.masa_tunggal(tb.masa))
    return ", ".join((_sebut_jumlah(t), *sisa))


def _sebut_jumlah(t: TabelTampil) -> str:
    cetak, hitung = t.seluruh
    if cetak and isinstance(cetak.nilai, int):
        return f"{formats.bilangan(cetak.nilai)} {t.tabel.menghitung} menurut {t.tabel.menurut}"
    if hitung is None:
        return f"{t.tabel.menghitung} menurut {t.tabel.menurut}: tidak ada angkanya"
    paling = "" if hitung.utuh else "paling sedikit "
    angka = formats.bilangan(hitung.nilai)
    return f"{paling}{angka} {t.tabel.menghitung} menurut {t.tabel.menurut} (dihitung)"


def sebut_puncak(t: TabelTampil) -> list[str]:
    """`Januari: 14 pemohon, 12 di antaranya Media Sosial`."""
    hasil = []
    semua = puncak(t.tabel)
    if len(semua) > PUNCAK_TERBANYAK:
        banyak = formats.bilangan(semua[0].jumlah)
        return [f"{len(semua)} {t.tabel.per} sama: {banyak} {t.tabel.menghitung}"]
    for p in semua:
        kolom = formats.daftar([nama for nama, _ in p.kolom])
        terbesar = formats.bilangan(p.kolom[0][1])
        rinci = "semuanya" if p.kolom[0][1] == p.jumlah else f"{terbesar} di antaranya"
        rinci = f"masing-masing {terbesar}" if len(p.kolom) > 1 else rinci
        hasil.append(
            f"{p.periode}: {formats.bilangan(p.jumlah)} {t.tabel.menghitung}, {rinci} {kolom}"
        )
    return hasil
