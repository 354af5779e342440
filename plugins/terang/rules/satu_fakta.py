"""R06: all sources of one fact of a report agree, inside it and with the year before."""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, NamedTuple

from terang import formats
from terang.derive import laporan
from terang.derive.samar import dijaga
from terang.derive.statistik import jumlah_tabel, nama_baris
from terang.diagnostics import Diagnostic
from terang.rules import lain
from terang.rules.asal import tingkat
from terang.rules.jelajah import Simpul

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.diagnostics import Path, Place
    from terang.model import LaporanPpid
    from terang.model.dasar import Fakta
    from terang.rules.bahan import Bahan
    from terang.store import Entri, Store


class _Sumber(NamedTuple):
    """One statement of a fact: its number, where it stands, how it is called."""

    nilai: object
    tempat: Place
    nama: str


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R06 over reports."""
    store = bahan.store
    for unit in store.unit.values():
        for entri in unit.ppid_laporan.values():
            yield from _berbeda(store, entri)
            yield from _diterima(store, entri)
            yield from _perkara(store, entri)
            yield from _sambung(store, entri, unit.ppid_laporan.get(str(int(entri.id) - 1)))


def _fakta(entri: Entri[LaporanPpid]) -> Iterator[tuple[Path, str, Fakta[int]]]:
    """Whole numbers that may carry what other places say; tables that are kept back have none."""
    isi = entri.isi
    for id_, tabel in isi.tabel.items():
        if dijaga(isi, tabel):
            continue
        for i, baris in enumerate(tabel.baris):
            for kunci, sel in baris.isi.items():
                nama = f"{tabel.kolom[kunci].label}, {nama_baris(baris)}:"
                yield ("tabel", id_, "baris", i, "isi", kunci), nama, sel
    for di, nama in (("anggaran", "jumlah"), ("anggaran", "realisasi"), ("petugas", "jumlah")):
        if fakta := getattr(getattr(isi, di), nama, None):
            yield (di, nama), f"{di} {'' if nama == 'jumlah' else nama}".strip(), fakta
    for nama in ("sisa_awal", "diterima", "selesai", "sisa_akhir"):
        if isi.arus and (fakta := getattr(isi.arus, nama)):
            yield ("arus", nama), nama.replace("_", " "), fakta


def _berbeda(store: Store, entri: Entri[LaporanPpid]) -> Iterator[Diagnostic]:
    for jalur, nama, fakta in _fakta(entri):
        if fakta.berbeda:
            hal = lain.Hal("R06", nama, operator.eq, formats.bilangan, str)
            yield from lain.periksa(store, entri, Simpul(fakta, jalur, None), hal)


def _diterima(store: Store, entri: Entri[LaporanPpid]) -> Iterator[Diagnostic]:
    arus = entri.isi.arus
    if arus is None or arus.diterima is None:
        return
    satu = _Sumber(arus.diterima.nilai, entri.tempat("arus", "diterima"), "permohonan diterima")
    # of people there may be fewer than requests; tables that part from each other are R01's
    lain = [
        _Sumber(
            j.nilai, entri.tempat("tabel", id_, "baris", kunci=True), f"tabel menurut {t.menurut}"
        )
        for id_, t in laporan.permintaan(entri.isi)
        if t.menghitung == "permohonan" and (j := jumlah_tabel(t)) and j.utuh
    ]
    if lain and satu.nilai not in {s.nilai for s in lain}:
        yield from _tak_sama(store, entri, satu, lain[0])


def _perkara(store: Store, entri: Entri[LaporanPpid]) -> Iterator[Diagnostic]:
    for nama in ("keberatan", "sengketa"):
        perkara = getattr(entri.isi, nama)
        if perkara is None:
            continue
        satu = _Sumber(perkara.jumlah, entri.tempat(nama, "jumlah"), f"jumlah {nama}")
        for id_, tabel in entri.isi.tabel.items():
            jumlah = jumlah_tabel(tabel)
            utuh = jumlah is not None and jumlah.utuh and not tabel.berganda
            if jumlah and utuh and tabel.menghitung == nama and tabel.menurut != "tahap sengketa":
                di = entri.tempat("tabel", id_, "baris", kunci=True)
                dua = _Sumber(jumlah.nilai, di, f"tabel menurut {tabel.menurut}")
                yield from _tak_sama(store, entri, satu, dua)


def _sambung(
    store: Store, entri: Entri[LaporanPpid], lalu: Entri[LaporanPpid] | None
) -> Iterator[Diagnostic]:
    """What was open at the end of a year is open at the start of the next."""
    awal = entri.isi.arus.sisa_awal if entri.isi.arus else None
    akhir = lalu.isi.arus.sisa_akhir if lalu and lalu.isi.arus else None
    if lalu is None or awal is None or akhir is None:
        return
    satu = _Sumber(awal.nilai, entri.tempat("arus", "sisa_awal"), f"sisa awal {entri.id}")
    dua = _Sumber(akhir.nilai, lalu.tempat("arus", "sisa_akhir"), f"sisa akhir {lalu.id}")
    yield from _tak_sama(store, entri, satu, dua)


def _tak_sama(
    store: Store, entri: Entri[LaporanPpid], satu: _Sumber, dua: _Sumber
) -> Iterator[Diagnostic]:
    if not isinstance(satu.nilai, int) or not isinstance(dua.nilai, int):
        return
    if satu.nilai == dua.nilai:
        return
    yield Diagnostic(
        "R06",
        tingkat(store, entri),
        f"{satu.nama} {formats.bilangan(satu.nilai)}, tetapi {dua.nama} "
        f"{formats.bilangan(dua.nilai)}",
        (satu.tempat, dua.tempat),
        perbaikan="Cocokkan keduanya dengan dokumen, lalu betulkan yang salah ketik. Jika "
        "dokumennya sendiri yang tidak cocok, akui temuan ini.",
        operan={satu.nama: str(satu.nilai), dua.nama: str(dua.nilai)},
    )
