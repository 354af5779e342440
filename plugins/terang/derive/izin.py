"""What a site may say of contacts. In: the store; out: declared numbers and addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from terang.gerbang.izin import Izin, huruf, telepon
from terang.gerbang.pola import cari
from terang.model.kanal import BERNOMOR

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model import Kanal
    from terang.model.dasar import NilaiLain
    from terang.store import Store, Unit


def izin(store: Store) -> Izin:
    """What is declared by the channels that are public, by offices' addresses and by `situs.yml`.

    A channel with `terbit: tidak` permits nothing: it may not appear anywhere. NIP come from the
    signature blocks of procedures (`disahkan_oleh`), NPWP from the codes of a unit.
    """
    nomor: set[str] = set()
    surel: set[str] = set()
    for teks in _teks(store):
        for temu in cari(teks):
            if temu.jenis == "telepon":
                nomor.add(telepon(temu.isi))
            elif temu.jenis == "surel":
                surel.add(temu.isi)
    for kanal in _kanal(store):
        if kanal.jenis in BERNOMOR:
            nomor.update(telepon(_digit(teks)) for teks in _cetakan(kanal))
    return Izin(
        frozenset(nomor),
        frozenset(surel),
        frozenset(
            (_digit(blok.nip), huruf(blok.jabatan + (blok.nama or "")))
            for unit in store.unit.values()
            for e in unit.sop.values()
            if (blok := e.isi.disahkan_oleh) and blok.nip
        ),
        frozenset(
            _digit(nilai)
            for unit in store.unit.values()
            for nama, nilai in unit.profil.isi.kode.items()
            if "npwp" in nama.casefold()
        ),
    )


def _digit(teks: str) -> str:
    return re.sub(r"[^0-9]", "", teks)


def _kanal(store: Store) -> Iterator[Kanal]:
    for unit in store.unit.values():
        yield from (e.isi for e in unit.kanal.values() if e.isi.terbit)


def _cetakan(kanal: Kanal) -> Iterator[str]:
    """Every form in which the number of a channel is written."""
    semua: tuple[Kanal | NilaiLain[str], ...] = (kanal, *kanal.berbeda)
    for satu in semua:
        for teks in (satu.nilai, satu.cetak, satu.terbaca, satu.semestinya):
            if isinstance(teks, str):
                yield teks
                if kanal.ekstensi:
                    yield teks + kanal.ekstensi


def _teks(store: Store) -> Iterator[str]:
    """Every text that declares a contact."""
    yield from _dalam(store.situs.isi)
    for kanal in _kanal(store):
        yield from _dalam(kanal)
    for unit in store.unit.values():
        yield from _alamat(unit)


def _alamat(unit: Unit) -> Iterator[str]:
    profil = unit.profil.isi
    yield from _dalam((profil.alamat, profil.tempat_layanan))
    if unit.ppid_profil:
        yield from _dalam(unit.ppid_profil.isi.tempat)


def _dalam(isi: Any) -> Iterator[str]:
    """Every text inside a value of the model."""
    if isinstance(isi, str):
        yield isi
    elif isinstance(isi, tuple | list):
        for satu in isi:
            yield from _dalam(satu)
    elif hasattr(type(isi), "model_fields"):
        for nama in isi.model_fields_set:
            yield from _dalam(getattr(isi, nama))
