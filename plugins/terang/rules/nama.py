"""R25: names of actors and units that are a slip away from a known name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from terang.diagnostics import Diagnostic
from terang.model import Sop
from terang.model.komponen import JumlahJabatan, KompetensiJabatan
from terang.model.prosedur import Langkah
from terang.model.sop import LangkahSop
from terang.rules import sebut
from terang.rules.banding import lipat
from terang.rules.jenis_teks import Jenis
from terang.rules.mirip import Kamus
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from terang.diagnostics import Path, Place
    from terang.rules.bahan import Bahan
    from terang.rules.jelajah import Simpul
    from terang.store import Entri, Store, Unit


CONTOH = 10
SERING = 2
"""A name used so often is known."""


class _Salah(NamedTuple):
    """Misspellings with the names they stand for, and what finds them in a text."""

    nama: dict[str, str]
    pola: re.Pattern[str]


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R25 over actors, names of bodies, and misspellings that are known as such."""
    per_unit = _pelaku_unit(bahan)
    for unit in bahan.store.unit.values():
        yield from _pelaku(bahan.store, unit, per_unit)
    yield from _salah_tulis(bahan)
    yield from _unit(bahan.store)


def _temuan(tertulis: str, dikenal: str, tempat: tuple[Place, ...]) -> Diagnostic:
    return Diagnostic(
        "R25",
        "saran",
        f"{sebut.kutip(tertulis)} mungkin salah tulis untuk {sebut.kutip(dikenal)}",
        tempat,
        perbaikan="Samakan penulisannya, atau biarkan bila keduanya memang berbeda.",
        operan={"tertulis": tertulis, "dikenal": dikenal},
    )


class _Disebut(NamedTuple):
    """Where an actor is named. A place is made only of those few that are shown."""

    entri: Entri[Any]
    simpul: Simpul[Any]
    langkah: Path

    @property
    def tempat(self) -> Place:
        return self.entri.tempat(*self.simpul.jalur, *self.langkah)


class _Pelaku(NamedTuple):
    """Actors a unit names with their places, and positions it declares."""

    dipakai: dict[str, list[_Disebut]]
    jabatan: list[str]


def _pelaku_unit(bahan: Bahan) -> dict[str, _Pelaku]:
    hasil = {
        id_: _Pelaku({}, [p.jabatan for p in unit.profil.isi.pimpinan])
        for id_, unit in bahan.store.unit.items()
    }
    for entri, langkah in bahan.semua(Langkah):
        for i, nama in enumerate(langkah.isi.pelaku):
            di = _Disebut(entri, langkah, ("pelaku", i))
            hasil[entri.unit].dipakai.setdefault(nama, []).append(di)
    for entri, baris in bahan.semua(LangkahSop):
        if isinstance(baris.isi.pelaksana, tuple):
            for i, nama in enumerate(baris.isi.pelaksana):
                di = _Disebut(entri, baris, ("pelaksana", i))
                hasil[entri.unit].dipakai.setdefault(nama, []).append(di)
    for entri, sop in bahan.semua(Sop):
        hasil[entri.unit].jabatan.extend(sop.isi.pelaksana)
    for entri, orang in bahan.semua(JumlahJabatan):
        hasil[entri.unit].jabatan.append(orang.isi.jabatan)
    for entri, mampu in bahan.semua(KompetensiJabatan):
        hasil[entri.unit].jabatan.append(mampu.isi.jabatan)
    return hasil


def _pelaku(store: Store, unit: Unit, per_unit: dict[str, _Pelaku]) -> Iterator[Diagnostic]:
    dipakai = per_unit[unit.id].dipakai
    if not dipakai:
        return
    resmi = {lipat(n): n for u in store.silsilah(unit.id) for n in per_unit[u.id].jabatan}
    sering = {lipat(n): n for n, tempat in dipakai.items() if len(tempat) >= SERING}
    asli = sering | resmi
    kamus, kamus_resmi = Kamus(asli), Kamus(resmi)
    for nama, semua in dipakai.items():
        # a name used often is only a slip of a name that is registered
        dikenal = (kamus_resmi if lipat(nama) in sering else kamus).mirip(nama)
        if dikenal:
            yield _temuan(nama, asli[dikenal], tuple(di.tempat for di in semua[:CONTOH]))


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


def _salah_tulis(bahan: Bahan) -> Iterator[Diagnostic]:
    per_unit = {id_: _salah_dikenal(bahan.store, id_, bahan.tanggal) for id_ in bahan.store.unit}
    kata = {salah for satu in per_unit.values() if satu for salah in satu.nama}
    for entri, t in bahan.tulisan(lambda teks: any(k in teks for k in kata)):
        satu = per_unit.get(entri.unit)
        if satu and t.jenis is Jenis.SENDIRI and (m := satu.pola.search(t.teks)):
            yield _temuan(m[0], satu.nama[m[0]], (t.tempat(entri),))


def _salah_dikenal(store: Store, unit: str, tanggal: date) -> _Salah | None:
    """The misspellings a unit and those above it list, with the name each stands for."""
    nama = {
        salah: pilih.sebutan(store, u.id, tanggal)
        for u in store.silsilah(unit)
        for salah in u.profil.isi.salah_tulis
    }
    if not nama:
        return None
    return _Salah(nama, re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(nama)))})(?!\w)"))
