"""R22: sessions do not overlap; an office works the hours the norm sets."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from terang import formats
from terang.derive.jam import mingguan
from terang.diagnostics import Diagnostic
from terang.hukum import JAM_KERJA
from terang.model.jam_layanan import JamHari
from terang.rules.asal import tingkat

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from terang.model import JamLayanan
    from terang.rules.bahan import Bahan
    from terang.rules.jelajah import Simpul
    from terang.store import Entri, Store

_RAMADAN = ("ramadan", "ramadhan", "puasa")


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R22 over the hours of every unit."""
    store = bahan.store
    for entri, simpul in bahan.semua(JamHari):
        yield from _bertumpuk(store, entri, simpul)
    for unit in store.unit.values():
        for entri in unit.jam_layanan.values():
            if entri.isi.jenis == "kantor" and JAM_KERJA.berlaku(_hari(entri.isi, bahan.tanggal)):
                yield from _norma(entri)


def _bertumpuk(
    store: Store, entri: Entri[JamLayanan], simpul: Simpul[JamHari]
) -> Iterator[Diagnostic]:
    # sorted, only neighbours can be the first to overlap
    urut = sorted(enumerate(simpul.isi.sesi), key=lambda satu: satu[1])
    for (i, satu), (j, dua) in pairwise(urut):
        if not satu.bertumpuk(dua):
            continue
        dalam, luar = (j, i) if satu.memuat(dua) else (i, j)
        di_dalam, di_luar = simpul.isi.sesi[dalam], simpul.isi.sesi[luar]
        if di_luar.memuat(di_dalam):
            pesan = f"sesi {di_dalam} terletak di dalam sesi {di_luar}; mungkin itu jam istirahat"
            perbaikan = (
                f"Jika {di_dalam} jam istirahat, tulis `buka: {di_luar.mulai}`, "
                f"`tutup: {di_luar.sampai}`, dan `istirahat: {di_dalam}`."
            )
        else:
            pesan, perbaikan = (
                f"sesi {satu} bertumpuk dengan sesi {dua}",
                "Betulkan salah satu jam.",
            )
        yield Diagnostic(
            "R22",
            tingkat(store, entri, simpul),
            pesan,
            (entri.tempat(*simpul.jalur, "sesi", dalam), entri.tempat(*simpul.jalur, "sesi", luar)),
            perbaikan=perbaikan,
            operan={"sesi": str(di_dalam), "sesi_lain": str(di_luar)},
        )


def _hari(isi: JamLayanan, bangun: date) -> date:
    """The day hours are judged by: that of the build, or their last one."""
    return min(bangun, isi.sampai.akhir) if isi.sampai else bangun


def _norma(entri: Entri[JamLayanan]) -> Iterator[Diagnostic]:
    for jumlah in mingguan(entri.isi):
        nama = (jumlah.nama or "").casefold()
        ramadan = any(kata in nama for kata in _RAMADAN)
        if jumlah.nama and not ramadan:
            continue
        norma = JAM_KERJA.ramadan if ramadan else JAM_KERJA.biasa
        if jumlah.menit == norma:
            continue
        yield Diagnostic(
            "R22",
            "saran",
            f"jam kerja kantor {jumlah.nama or ''} berjumlah {formats.jam(jumlah.menit)} seminggu "
            f"tanpa istirahat, sedangkan ketentuannya {formats.jam(norma)}".replace("  ", " "),
            (entri.tempat(*jumlah.jalur),),
            perbaikan="Periksa jam dan istirahatnya. Jika ini jam loket, tulis `jenis: loket`.",
            operan={"dihitung": formats.jam(jumlah.menit), "ketentuan": formats.jam(norma)},
            dasar=JAM_KERJA.sebutan,
        )
