"""Leaks as diagnostics, each once however often it stands. In: leaks, data files; out: findings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terang.diagnostics import Diagnostic, Place, Position
from terang.diagnostics.catalogue import message
from terang.gerbang import pola
from terang.gerbang.izin import telepon
from terang.gerbang.periksa import TAK_TERBUKA

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from terang.gerbang.periksa import Bocor

ATURAN = {
    "nik": "P01",
    "nip": "P02",
    "npwp": "P03",
    "telepon": "P04",
    "surel": "P05",
}
_TAK_DITEMUKAN = "tidak di data; cari di folder content, atau di berkas yang disalin ke situs"
TEMPAT = 5
"""So many places are named; how many more there are is said."""


def laporkan(bocor: Iterable[Bocor], data: Iterable[tuple[str, bytes]] = ()) -> list[Diagnostic]:
    """One diagnostic for each number or address.

    Args:
        bocor: the leaks.
        data: names of the data files with their bytes, read only when there is a leak.
    """
    kelompok: dict[tuple[str, str], list[Bocor]] = {}
    for satu in bocor:
        kelompok.setdefault((satu.jenis, _kunci(satu.jenis, satu.isi)), []).append(satu)
    asal = _asal(kelompok.keys(), data) if kelompok else {}
    return [_satu(semua, asal.get(kunci)) for kunci, semua in kelompok.items()]


def _kunci(jenis: str, isi: str) -> str:
    return telepon(isi) if jenis == "telepon" else isi


def _satu(semua: Sequence[Bocor], asal: Place | None) -> Diagnostic:
    semua = sorted(semua)
    pertama = semua[0]
    tempat = [
        Place(_nama(b.berkas), posisi=Position(max(1, b.baris), max(1, b.kolom)))
        for b in semua[:TEMPAT]
    ]
    lain = len({b.berkas for b in semua}) - len({b.berkas for b in semua[:TEMPAT]})
    di = _di(pertama) + (f", dan {lain} berkas lain" if lain else "")
    if pertama.jenis == TAK_TERBUKA:
        return message("P06", tempat[0], isi=pertama.di)
    dari = _TAK_DITEMUKAN
    if asal and asal.posisi:
        dari = f"{asal.berkas}:{asal.posisi.baris}"
        tempat.insert(1, asal)
    aturan, isi = ATURAN[pertama.jenis], samar(pertama.jenis, pertama.isi)
    return message(aturan, tuple(dict.fromkeys(tempat)), di=di, isi=isi, asal=dari)


def _nama(berkas: str) -> str:
    """The address of an artefact; it may itself hold what must not be told."""
    for temu in reversed([*pola.cari(berkas)]):
        berkas = berkas[: temu.awal] + samar(temu.jenis, temu.isi) + berkas[temu.akhir :]
    return berkas


def _di(bocor: Bocor) -> str:
    return bocor.di or f"baris {bocor.baris}, kolom {bocor.kolom}"


def samar(jenis: str, isi: str) -> str:
    """A number or address of which nobody can make the whole: `1471••••••••••01`."""
    if jenis == "surel":
        lokal, _, inang = isi.partition("@")
        return f"{lokal[:1]}•••@{inang[:1]}•••.{inang.rpartition('.')[2]}"
    awal = 4 if len(isi) > 9 else 3
    return f"{isi[:awal]}{'•' * (len(isi) - awal - 2)}{isi[-2:]}"


def _asal(
    kunci: Iterable[tuple[str, str]], data: Iterable[tuple[str, bytes]]
) -> dict[tuple[str, str], Place]:
    """The first place in the data at which each stands."""
    dicari, hasil = set(kunci), {}
    for nama, isi in data:
        for n, baris in enumerate(isi.decode("utf-8", "replace").splitlines(), 1):
            if "@" not in baris and not re.search(r"[0-9].*[0-9]", baris):
                continue
            for temu in pola.cari(baris):
                ini = temu.jenis, _kunci(temu.jenis, temu.isi)
                if ini in dicari and ini not in hasil:
                    posisi = Position(n, temu.awal + 1, temu.akhir - temu.awal)
                    hasil[ini] = Place(nama, posisi=posisi)
    return hasil
