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


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R03 over information offices and their reports."""
    store = bahan.store
    for unit in store.unit.values():
        if unit.ppid_profil:
            yield from _petugas(store, unit.ppid_profil)
        for laporan in unit.ppid_laporan.values():
            for id_, tabel in laporan.isi.tabel.items():
                yield from _tabel(store, laporan, ("tabel", id_), tabel)
            yield from _anggaran(store, laporan)


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


def _petugas(store: Store, entri: Entri[ProfilPpid]) -> Iterator[Diagnostic]:
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
    if anggaran and anggaran.jumlah:
        hitung = jumlahkan((b.uraian, b.jumlah) for b in anggaran.rincian)
        di: Path = ("anggaran", "jumlah")
        yield from _banding(
            store,
            entri,
            Simpul(anggaran.jumlah, di, None),
            "anggaran",
            anggaran.jumlah,
            hitung,
            di,
            ("anggaran", "rincian"),
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
        perbaikan="Cocokkan jumlah dan rinciannya dengan dokumen, lalu betulkan yang salah ketik. "
        "Jika dokumennya sendiri yang tidak cocok, akui temuan ini.",
        operan={"tercetak": str(tercetak.nilai), "dihitung": str(hitung.nilai)},
    )
