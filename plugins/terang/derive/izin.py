"""What a site may say of contacts. In: the store; out: declared numbers and addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from terang.gerbang.izin import Izin, huruf, telepon
from terang.gerbang.tetapan import TERPENDEK
from terang.model.kanal import BERNOMOR

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from terang.gerbang.pola import Temu
    from terang.model import Kanal
    from terang.store import Store


def izin(store: Store) -> Izin:
    """What is declared by the channels that are public, by offices' addresses and by `situs.yml`.

    A channel with `terbit: tidak` permits nothing: it may not appear anywhere. NIP come from the
    signature blocks of procedures (`disahkan_oleh`), NPWP from the codes of a unit.
    """
    nomor: set[str] = set()
    surel: set[str] = set()
    lain = [*_dalam(store.situs.isi), *_tempat(store)]
    for kanal in _kanal(store):
        bernomor = kanal.jenis in BERNOMOR
        for teks in _dalam(kanal):
            if bernomor and teks not in (kanal.jenis, kanal.catatan, kanal.alasan):
                nomor.add(telepon(_digit(teks)))
            elif kanal.jenis == "surel" and teks is kanal.nilai:
                surel.add(teks.casefold())
            else:
                lain.append(teks)
    for temu in _temu(lain):
        if temu.jenis == "telepon":
            nomor.add(telepon(temu.isi))
        elif temu.jenis == "surel":
            surel.add(temu.isi)
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


def _tempat(store: Store) -> Iterator[str]:
    """What the addresses of offices say."""
    for unit in store.unit.values():
        profil = unit.profil.isi
        yield from _dalam((profil.alamat, profil.tempat_layanan))
        if unit.ppid_profil:
            yield from _dalam(unit.ppid_profil.isi.tempat)


def _temu(semua: Iterable[str]) -> Iterator[Temu]:
    """Numbers and addresses in texts."""
    calon = [teks for teks in semua if "@" in teks or len(_digit(teks)) >= TERPENDEK]
    if calon:
        from terang.gerbang.pola import cari  # patterns that a build without such texts can spare

        for teks in calon:
            yield from cari(teks)


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
