"""R03: a printed total is the sum of what stands under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from terang import formats
from terang.derive.statistik import (
    jumlah_baris,
    jumlah_kolom,
    jumlah_tabel,
    jumlahkan,
    nama_baris,
)
from terang.diagnostics import Diagnostic
from terang.rules.asal import tingkat
from terang.rules.jelajah import Simpul

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.derive.statistik import Jumlah
    from terang.diagnostics import Path
    from terang.model import LaporanPpid, ProfilPpid
    from terang.model.dasar import Fakta
    from terang.model.statistik import TabelStatistik
    from terang.rules.bahan import Bahan
    from terang.store import Entri, Store


_PERBAIKAN = (
    "Cocokkan jumlah dan rinciannya dengan dokumen, lalu betulkan yang salah ketik. Jika "
    "dokumennya sendiri yang tidak cocok, akui temuan ini."
)


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R03 over information offices and their reports."""
    store = bahan.store
    for unit in store.unit.values():
        if unit.ppid_profil:
            yield from _petugas(store, unit.ppid_profil)
        for laporan in unit.ppid_laporan.values():
            yield from _petugas(store, laporan)
            for id_, tabel in laporan.isi.tabel.items():
                yield from _tabel(store, laporan, ("tabel", id_), tabel)
            yield from _anggaran(store, laporan)
            yield from _arus(store, laporan)


def _tabel(
    store: Store, entri: Entri[LaporanPpid], jalur: Path, tabel: TabelStatistik
) -> Iterator[Diagnostic]:
    simpul = Simpul(tabel, jalur, None)
    for i, baris in enumerate(tabel.baris):
        di = (*jalur, "baris", i)
        apa = f"jumlah {nama_baris(baris)}"
        yield from _banding(
            store, entri, simpul, apa, baris.jumlah, jumlah_baris(tabel, baris), di, (*di, "isi")
        )
    if tabel.jumlah is None:
        return
    di, rinci = (*jalur, "jumlah"), (*jalur, "baris")
    for kunci, fakta in tabel.jumlah.isi.items():
        apa = f"jumlah kolom {tabel.kolom[kunci].label}"
        hitung = jumlah_kolom(tabel, kunci)
        yield from _banding(store, entri, simpul, apa, fakta, hitung, (*di, "isi", kunci), rinci)
    seluruh = jumlah_tabel(tabel)
    yield from _banding(
        store, entri, simpul, "jumlah seluruhnya", tabel.jumlah.jumlah, seluruh, di, rinci
    )


def _petugas(store: Store, entri: Entri[ProfilPpid] | Entri[LaporanPpid]) -> Iterator[Diagnostic]:
    petugas = entri.isi.petugas
    if petugas and petugas.jumlah:
        hitung = jumlahkan((t.tugas, t.jumlah) for t in petugas.rincian if t.jumlah is not None)
        di: Path = ("petugas",)
        if all(t.jumlah is not None for t in petugas.rincian):
            simpul = Simpul(petugas.jumlah, (*di, "jumlah"), None)
            yield from _banding(
                store,
                entri,
                simpul,
                "jumlah petugas",
                petugas.jumlah,
                hitung,
                (*di, "jumlah"),
                (*di, "rincian"),
            )


def _anggaran(store: Store, entri: Entri[LaporanPpid]) -> Iterator[Diagnostic]:
    anggaran = entri.isi.anggaran
    if anggaran is None:
        return
    # lines that say nothing of what was spent have nothing to be added up
    terpakai = [(b.uraian, b.realisasi) for b in anggaran.rincian if b.realisasi is not None]
    semua = len(terpakai) == len(anggaran.rincian)
    for bidang, apa, hitung in (
        ("jumlah", "anggaran", jumlahkan((b.uraian, b.jumlah) for b in anggaran.rincian)),
        ("realisasi", "realisasi anggaran", jumlahkan(terpakai) if semua else None),
    ):
        fakta: Fakta[int] | None = getattr(anggaran, bidang)
        if fakta:
            di: Path = ("anggaran", bidang)
            simpul = Simpul(fakta, di, None)
            rinci: Path = ("anggaran", "rincian")
            yield from _banding(store, entri, simpul, apa, fakta, hitung, di, rinci)


def _arus(store: Store, entri: Entri[LaporanPpid]) -> Iterator[Diagnostic]:
    """Open at the start and received, less closed, is open at the end."""
    arus = entri.isi.arus
    if arus is None or arus.sisa_akhir is None:
        return
    nilai = [f.nilai if f else None for f in (arus.sisa_awal, arus.diterima, arus.selesai)]
    if not all(isinstance(n, int) for n in nilai):
        return
    awal, diterima, selesai = (n for n in nilai if isinstance(n, int))
    akhir = arus.sisa_akhir.nilai
    if not isinstance(akhir, int) or awal + diterima - selesai == akhir:
        return
    sebut = map(formats.bilangan, (awal, diterima, selesai, awal + diterima - selesai, akhir))
    a, d, s, hitung, cetak = sebut
    hitungan = f"sisa awal {a} ditambah {d} diterima, dikurangi {s} selesai, adalah {hitung}"
    yield Diagnostic(
        "R03",
        tingkat(store, entri, Simpul(arus, ("arus",), None)),
        f"sisa akhir tercetak {cetak}, tetapi {hitungan} (dihitung)",
        (entri.tempat("arus", "sisa_akhir"),),
        perbaikan=_PERBAIKAN,
        operan={"tercetak": str(akhir), "dihitung": str(awal + diterima - selesai)},
    )


def _banding(
    store: Store,
    entri: Entri[Any],
    simpul: Simpul[Any],
    apa: str,
    tercetak: Fakta[int] | None,
    hitung: Jumlah | None,
    tempat: Path,
    rinci: Path,
) -> Iterator[Diagnostic]:
    """Compare one printed total; what has no number may be the difference, if it is missing."""
    if tercetak is None or not isinstance(tercetak.nilai, int) or hitung is None:
        return
    selisih = tercetak.nilai - hitung.nilai
    if not selisih or (not hitung.utuh and selisih > 0):
        return
    yield Diagnostic(
        "R03",
        tingkat(store, entri, simpul),
        f"{apa} tercetak {formats.bilangan(tercetak.nilai)}, tetapi rinciannya berjumlah "
        f"{formats.bilangan(hitung.nilai)}",
        (entri.tempat(*tempat), entri.tempat(*rinci, kunci=True)),
        perbaikan=_PERBAIKAN,
        operan={"tercetak": str(tercetak.nilai), "dihitung": str(hitung.nilai)},
    )
