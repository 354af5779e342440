"""References read backwards: who rests on a document, who cites a regulation, what it replaced."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Any

from terang.derive.kalender import ada_tabel
from terang.model.komponen import DasarHukum

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from terang.model import Peraturan
    from terang.model.dasar import Kutipan
    from terang.store import Entri, Store, Unit

PerId = dict[str, list["Entri[Any]"]]


@dataclass(frozen=True)
class Silang:
    """The cross references of a store. Each is worked out when it is first asked for."""

    store: Store

    @cached_property
    def pemakai(self) -> PerId:
        """Services and SOPs by the id of the document they rest on."""
        return _kumpul(self._pemakai())

    @cached_property
    def bawahan(self) -> dict[str, list[Unit]]:
        """Units by the id of the one above them."""
        hasil: dict[str, list[Unit]] = {}
        for unit in self.store.unit.values():
            if unit.profil.isi.induk:
                hasil.setdefault(unit.profil.isi.induk, []).append(unit)
        return hasil

    @cached_property
    def standar(self) -> PerId:
        """Instruments by the id of the document they are printed in."""
        return _kumpul(
            (e.isi.dokumen, e) for u in self.store.unit.values() for e in u.standar.values()
        )

    @cached_property
    def pengutip(self) -> PerId:
        """Entries by the id of each regulation they cite as their basis."""
        return _kumpul((kutipan.peraturan, entri) for entri, kutipan in self._kutipan())

    @cached_property
    def pendahulu(self) -> dict[str, list[Entri[Peraturan]]]:
        """Regulations by the id of their successor."""
        return _kumpul(
            (e.isi.diganti_oleh, e) for e in self.store.peraturan.values() if e.isi.diganti_oleh
        )

    def _pemakai(self) -> Iterator[tuple[str, Entri[Any]]]:
        for unit in self.store.unit.values():
            for layanan in unit.layanan.values():
                if dokumen := self.store.dokumen_layanan(layanan):
                    yield dokumen.id, layanan
            for sop in unit.sop.values():
                if sop.isi.dokumen:
                    yield sop.isi.dokumen, sop

    def _kutipan(self) -> Iterator[tuple[Entri[Any], Kutipan]]:
        for dokumen in self.store.dokumen.values():
            yield from ((dokumen, k) for k in dokumen.isi.dasar)
        for istilah in self.store.glosarium.values():
            if istilah.isi.dasar:
                yield istilah, istilah.isi.dasar
        setempat = (e for u in self.store.unit.values() for e in u.libur_setempat.values())
        for libur in (*self.store.libur.values(), *setempat):
            if ada_tabel(self.store, libur):
                yield from ((libur, k) for k in _dasar(libur))
        for unit in self.store.unit.values():
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


def _dasar(libur: Entri[Any]) -> Iterator[Kutipan]:
    """The regulations a year of holidays rests on, and each of its days."""
    semua = chain(libur.isi.dasar, *(hari.dasar for hari in libur.isi.hari))
    return (d for d in semua if not isinstance(d, str))


def _kumpul(pasangan: Iterable[tuple[str, Entri[Any]]]) -> PerId:
    """Entries by key, each once, in the order they come."""
    hasil: dict[str, dict[int, Entri[Any]]] = {}
    for kunci, entri in pasangan:
        hasil.setdefault(kunci, {}).setdefault(id(entri), entri)
    return {kunci: list(daftar.values()) for kunci, daftar in hasil.items()}
