"""R33: the number of officers in a report and in the profile of the same year are one number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats
from terang.diagnostics import Diagnostic
from terang.rules.asal import tingkat
from terang.rules.jelajah import Simpul

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model.ppid import PetugasPpid
    from terang.rules.bahan import Bahan


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R33 over information offices."""
    store = bahan.store
    for unit in store.unit.values():
        profil = unit.ppid_profil
        if profil is None or profil.isi.petugas is None or profil.isi.keadaan is None:
            continue
        laporan = unit.ppid_laporan.get(str(profil.isi.keadaan.tahun))
        if laporan is None or laporan.isi.petugas is None:
            continue
        satu, dua = profil.isi.petugas, laporan.isi.petugas
        a, b = _orang(satu), _orang(dua)
        # two numbers that say whom they count may both be right
        berlainan = satu.definisi and dua.definisi and satu.definisi != dua.definisi
        if a is None or b is None or a == b or berlainan:
            continue
        yield Diagnostic(
            "R33",
            tingkat(store, laporan, Simpul(dua, ("petugas",), None)),
            f"laporan {laporan.id} menyebut {formats.bilangan(b)} petugas, profil kantor "
            f"informasi pada tahun yang sama {formats.bilangan(a)}",
            (laporan.tempat("petugas", "jumlah"), profil.tempat("petugas", "jumlah")),
            perbaikan="Betulkan yang salah ketik. Jika yang dihitung memang lain, tulis siapa yang "
            "dihitung di `definisi` pada keduanya.",
            operan={"laporan": str(b), "profil": str(a)},
        )


def _orang(petugas: PetugasPpid) -> int | None:
    nilai = petugas.jumlah.nilai if petugas.jumlah else None
    return nilai if isinstance(nilai, int) else None
