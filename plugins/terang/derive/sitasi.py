"""Who cites a regulation: the store in, entries by regulation out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from terang.model.komponen import DasarHukum

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model.dasar import Kutipan
    from terang.store import Entri, Store


def pengutip(store: Store) -> dict[str, list[Entri[Any]]]:
    """Entries by the id of each regulation they cite as their basis, each once, in data order."""
    hasil: dict[str, dict[int, Entri[Any]]] = {}
    for entri, kutipan in _kutipan(store):
        hasil.setdefault(kutipan.peraturan, {}).setdefault(id(entri), entri)
    return {id_: list(daftar.values()) for id_, daftar in hasil.items()}


def _kutipan(store: Store) -> Iterator[tuple[Entri[Any], Kutipan]]:
    for dokumen in store.dokumen.values():
        yield from ((dokumen, k) for k in dokumen.isi.dasar)
    for istilah in store.glosarium.values():
        if istilah.isi.dasar:
            yield istilah, istilah.isi.dasar
    for unit in store.unit.values():
        for tarif in unit.tarif.values():
            if tarif.isi.rujukan:
                yield tarif, tarif.isi.rujukan
        semua: list[Entri[Any]] = [*unit.standar.values(), *unit.layanan.values()]
        for komponen in semua:
            dasar = komponen.isi.dasar_hukum
            if isinstance(dasar, DasarHukum):
                yield from ((komponen, k) for k in dasar.peraturan)
        for sop in unit.sop.values():
            yield from ((sop, k) for k in sop.isi.dasar_hukum)
