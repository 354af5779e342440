"""R25: names of actors and units that are a slip away from a known name."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from terang.diagnostics import Diagnostic
from terang.model import Layanan, Standar
from terang.model.komponen import JumlahJabatan, KompetensiJabatan
from terang.model.prosedur import Langkah
from terang.rules import sebut
from terang.rules.jelajah import cari, entri_unit, tulisan
from terang.rules.mirip import Kamus, lipat

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from terang.diagnostics import Place
    from terang.store import Entri, Store, Unit

# fields that hold what is printed or searched for, not what is shown as our own text
_TIDAK_TAMPIL = frozenset(
    {"salah_tulis", "nama_lain", "cetak", "terbaca", "sebutan", "judul", "nilai"}
)
CONTOH = 10
SERING = 2
"""A name used so often is known."""


def periksa(store: Store, _tanggal: date) -> Iterator[Diagnostic]:
    """R25 over actors, names of bodies, and misspellings that are known as such."""
    for unit in store.unit.values():
        yield from _pelaku(store, unit)
        yield from _salah_tulis(store, unit)
    yield from _unit(store)


def _temuan(tertulis: str, dikenal: str, tempat: tuple[Place, ...]) -> Diagnostic:
    return Diagnostic(
        "R25",
        "saran",
        f"{sebut.kutip(tertulis)} mungkin salah tulis untuk {sebut.kutip(dikenal)}",
        tempat,
        perbaikan="Samakan penulisannya, atau biarkan bila keduanya memang berbeda.",
        operan={"tertulis": tertulis, "dikenal": dikenal},
    )


def _pelaku(store: Store, unit: Unit) -> Iterator[Diagnostic]:
    dipakai: dict[str, list[Place]] = {}
    for nama, tempat in _tempat_pelaku(unit):
        dipakai.setdefault(nama, []).append(tempat)
    if not dipakai:
        return
    resmi = {lipat(n): n for u in store.silsilah(unit.id) for n in _jabatan(u)}
    hitung = Counter({nama: len(tempat) for nama, tempat in dipakai.items()})
    sering = {lipat(n): n for n, kali in hitung.items() if kali >= SERING}
    asli = sering | resmi
    kamus, kamus_resmi = Kamus(asli), Kamus(resmi)
    for nama, semua in dipakai.items():
        # a name used often is only a slip of a name that is registered
        dikenal = (kamus_resmi if lipat(nama) in sering else kamus).mirip(nama)
        if dikenal:
            yield _temuan(nama, asli[dikenal], tuple(semua[:CONTOH]))


def _tempat_pelaku(unit: Unit) -> Iterator[tuple[str, Place]]:
    pemilik: list[Entri[Any]] = [*unit.standar.values(), *unit.layanan.values()]
    for entri in pemilik:
        for simpul in cari(entri.isi, Langkah):
            for i, nama in enumerate(simpul.isi.pelaku):
                yield nama, entri.tempat(*simpul.jalur, "pelaku", i)
    for sop in unit.sop.values():
        for i, langkah in enumerate(sop.isi.langkah):
            if isinstance(langkah.pelaksana, tuple):
                for j, nama in enumerate(langkah.pelaksana):
                    yield nama, sop.tempat("langkah", i, "pelaksana", j)


def _jabatan(unit: Unit) -> Iterator[str]:
    """Positions a unit declares."""
    for pejabat in unit.profil.isi.pimpinan:
        yield pejabat.jabatan
    for sop in unit.sop.values():
        yield from sop.isi.pelaksana
    pemilik: list[Entri[Any]] = [*unit.standar.values(), *unit.layanan.values()]
    for entri in pemilik:
        if isinstance(entri.isi, (Standar, Layanan)):
            for orang in cari(entri.isi, JumlahJabatan):
                yield orang.isi.jabatan
            for mampu in cari(entri.isi, KompetensiJabatan):
                yield mampu.isi.jabatan


def _unit(store: Store) -> Iterator[Diagnostic]:
    asli: dict[str, str] = {}
    for unit in store.unit.values():
        for bernama in unit.profil.isi.nama:
            for satu in filter(None, (bernama.nama, bernama.singkatan)):
                asli.setdefault(lipat(satu), satu)
    kamus = Kamus(asli)
    disebut: dict[str, list[Place]] = {}
    for nama, tempat in _sebutan_unit(store):
        disebut.setdefault(nama, []).append(tempat)
    for nama, semua in disebut.items():
        dikenal = kamus.mirip(nama)
        if dikenal:
            yield _temuan(nama, asli[dikenal], tuple(semua[:CONTOH]))


def _sebutan_unit(store: Store) -> Iterator[tuple[str, Place]]:
    for dokumen in store.dokumen.values():
        yield dokumen.isi.penerbit, dokumen.tempat("penerbit")
    for unit in store.unit.values():
        profil = unit.profil
        if profil.isi.nama_induk:
            yield profil.isi.nama_induk, profil.tempat("nama_induk")
        for i, bernama in enumerate(profil.isi.nama):
            if bernama.induk:
                yield bernama.induk, profil.tempat("nama", i, "induk")


def _salah_tulis(store: Store, unit: Unit) -> Iterator[Diagnostic]:
    dikenal = {s: u.profil.isi for u in store.silsilah(unit.id) for s in u.profil.isi.salah_tulis}
    if not dikenal:
        return
    pola = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(dikenal))) + r")(?!\w)")
    for entri in entri_unit(store, unit.id):
        semua = tulisan(entri.isi)
        if not pola.search("\n".join([t.teks for t in semua])):
            continue
        for t in semua:
            if t.bidang not in _TIDAK_TAMPIL and (m := pola.search(t.teks)):
                yield _temuan(m[0], dikenal[m[0]].sebutan, (t.tempat(entri),))
