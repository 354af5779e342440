"""R01: what is divided in two ways has one size, in every part of the year and as a whole."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from terang import formats
from terang.derive import laporan
from terang.derive.statistik import jumlah_baris, jumlah_tabel, nama_baris
from terang.diagnostics import Diagnostic
from terang.rules import sebagian
from terang.rules.asal import bersumber
from terang.rules.jelajah import Simpul

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.derive.statistik import Jumlah
    from terang.diagnostics import Level
    from terang.model import LaporanPpid
    from terang.model.statistik import TabelStatistik
    from terang.rules.bahan import Bahan
    from terang.store import Entri, Store

# answering times are told of requests that were answered, a ground of those that were refused
_SEBAGIAN = frozenset({"lama", "alasan penolakan"})


_PERBAIKAN = (
    "Cocokkan baris itu dengan dokumen. Permohonan yang masih diproses atau ditarik mendapat kolom "
    "`jenis_hasil` sendiri. Jika dokumennya memang demikian, akui temuan ini."
)


class _Beda(NamedTuple):
    """A part of the year in which two tables differ: its name, both sums, both rows."""

    periode: str
    satu: int
    dua: int
    baris: tuple[int, int]

    def __str__(self) -> str:
        return f"{self.periode} ({formats.bilangan(self.satu)} dan {formats.bilangan(self.dua)})"


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R01 over the tables of every report."""
    for unit in bahan.store.unit.values():
        for entri in unit.ppid_laporan.values():
            for satu, dua in combinations(entri.isi.tabel, 2):
                yield from _pasangan(bahan.store, entri, satu, dua)
    yield from sebagian.periksa(bahan)


def _sehimpunan(satu: TabelStatistik, dua: TabelStatistik) -> bool:
    if satu.berganda or dua.berganda or _SEBAGIAN & {satu.menurut, dua.menurut}:
        return False
    sama = satu.menghitung == dua.menghitung
    sehimpun = sama or {satu.menghitung, dua.menghitung} == laporan.PERMINTAAN
    return sehimpun and satu.masa == dua.masa and satu.cakupan == dua.cakupan


def _pasangan(
    store: Store, entri: Entri[LaporanPpid], id_satu: str, id_dua: str
) -> Iterator[Diagnostic]:
    satu, dua = entri.isi.tabel[id_satu], entri.isi.tabel[id_dua]
    if not _sehimpunan(satu, dua):
        return
    if satu.per != dua.per:
        yield from _seluruh(store, entri, id_satu, id_dua)
        return
    beda = list(_beda(satu, dua))
    if not beda:
        return
    semua = [(t, jumlah_tabel(t)) for t in (satu, dua)]
    seluruh = [f"menurut {t.menurut} {_sebut(j)} {t.menghitung}" for t, j in semua if j]
    rinci = formats.daftar([str(b) for b in beda])
    hubung = " dan " if len({j.nilai for _, j in semua if j}) == 1 else ", tetapi "
    yield Diagnostic(
        "R01",
        _tingkat(store, entri, id_satu, id_dua),
        f"{hubung.join(seluruh)} (keduanya dihitung); berbeda pada {rinci}",
        tuple(
            entri.tempat("tabel", id_, "baris", b.baris[ke], "isi")
            for b in beda
            for ke, id_ in enumerate((id_satu, id_dua))
        ),
        perbaikan=_PERBAIKAN,
        operan={id_: _sebut(j) for id_, (_, j) in zip((id_satu, id_dua), semua, strict=True) if j}
        | {"berbeda_pada": rinci},
    )


def _seluruh(
    store: Store, entri: Entri[LaporanPpid], id_satu: str, id_dua: str
) -> Iterator[Diagnostic]:
    """Tables over different parts of the year can only be compared as a whole."""
    tabel = [entri.isi.tabel[id_] for id_ in (id_satu, id_dua)]
    satu, dua = map(jumlah_tabel, tabel)
    if not (satu and dua and satu.utuh and dua.utuh) or satu.nilai == dua.nilai:
        return
    beda = _Beda("", satu.nilai, dua.nilai, (0, 0))
    if _wajar(tabel[0], tabel[1], beda):
        return
    sebut = [
        f"menurut {t.menurut} {_sebut(j)} {t.menghitung}"
        for t, j in zip(tabel, (satu, dua), strict=True)
    ]
    yield Diagnostic(
        "R01",
        _tingkat(store, entri, id_satu, id_dua),
        f"{', tetapi '.join(sebut)} (keduanya dihitung)",
        tuple(entri.tempat("tabel", id_, "baris", kunci=True) for id_ in (id_satu, id_dua)),
        perbaikan=_PERBAIKAN,
        operan={id_satu: _sebut(satu), id_dua: _sebut(dua)},
    )


def _sebut(jumlah: Jumlah) -> str:
    return formats.bilangan(jumlah.nilai) + ("" if jumlah.utuh else " (belum lengkap)")


def _tingkat(store: Store, entri: Entri[LaporanPpid], satu: str, dua: str) -> Level:
    """Two counts of different things may part for a reason; two of one thing may not."""
    tabel = entri.isi.tabel
    if tabel[satu].menghitung != tabel[dua].menghitung:
        return "peringatan"
    simpul = [Simpul(tabel[id_], ("tabel", id_), None) for id_ in (satu, dua)]
    return "peringatan" if any(bersumber(store, entri, s) for s in simpul) else "galat"


def _beda(satu: TabelStatistik, dua: TabelStatistik) -> Iterator[_Beda]:
    """Parts of the year both tables have and know whole, and in which they differ."""
    baris_dua = {nama_baris(b): (j, b) for j, b in enumerate(dua.baris)}
    for i, b in enumerate(satu.baris):
        nama = nama_baris(b)
        if nama not in baris_dua:
            continue
        j, lain = baris_dua[nama]
        kiri, kanan = jumlah_baris(satu, b), jumlah_baris(dua, lain)
        if kiri and kanan and kiri.utuh and kanan.utuh:
            beda = _Beda(nama, kiri.nilai, kanan.nilai, (i, j))
            if beda.satu != beda.dua and not _wajar(satu, dua, beda):
                yield beda


def _wajar(satu: TabelStatistik, dua: TabelStatistik, beda: _Beda) -> bool:
    """One person may ask for several things, but nothing is asked by nobody."""
    if satu.menghitung == dua.menghitung:
        return False
    return (beda.satu < beda.dua) == (satu.menghitung == "pemohon")
