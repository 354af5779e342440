"""Findings by the unit they belong to, without what must not be told of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang.derive.samar import Penjaga
from terang.kepatuhan import milik

if TYPE_CHECKING:
    from collections.abc import Iterable

    from terang.derive.silang import Silang
    from terang.diagnostics import Diagnostic, Place
    from terang.store import Store

AWALAN = ("R", "T")
"""Findings of rules and about explanations; what cannot be read never comes to a page."""


class TemuanUnit:
    """Findings of one build by unit; a document's belong to those that rest on it.

    Attributes:
        penjaga: tells which of them speak of small groups.
    """

    def __init__(self, store: Store, silang: Silang, semua: Iterable[Diagnostic]) -> None:
        self._store = store
        self.penjaga = Penjaga(store)
        self._per_unit: dict[str, list[Diagnostic]] = {}
        self._pemakai = _pemakai(store, silang)
        for d in semua:
            if d.aturan.startswith(AWALAN):
                for unit in sorted({u for t in d.tempat for u in self._unit(t)}):
                    self._per_unit.setdefault(unit, []).append(d)

    def semua(self, unit: str) -> list[Diagnostic]:
        """Everything found in a unit's data."""
        return self._per_unit.get(unit, [])

    def boleh(self, unit: str) -> list[Diagnostic]:
        """What of it may be told: nothing of small groups, nor of channels that are not public."""
        return [
            d
            for d in self.semua(unit)
            if not (self.penjaga.tertutup(d) or any(self._rahasia(t) for t in d.tempat))
        ]

    def _unit(self, tempat: Place) -> Iterable[str]:
        if unit := milik(tempat.berkas):
            return (unit,)
        return self._pemakai.get(tempat.berkas, ())

    def _rahasia(self, tempat: Place) -> bool:
        unit = self._store.unit.get(milik(tempat.berkas))
        if unit is None:
            return False
        for kanal in unit.kanal.values():
            di_sini = tempat.berkas == kanal.berkas
            if not kanal.isi.terbit and di_sini and tempat.jalur[: len(kanal.jalur)] == kanal.jalur:
                return True
        return False


def _pemakai(store: Store, silang: Silang) -> dict[str, tuple[str, ...]]:
    """Units by the file of each document that their services, standards and reports rest on."""
    per: dict[str, set[str]] = {}
    for daftar in (silang.pemakai, silang.standar):
        for id_, entri in daftar.items():
            per.setdefault(id_, set()).update(e.unit for e in entri)
    for unit in store.unit.values():
        for laporan in unit.ppid_laporan.values():
            if laporan.isi.dokumen:
                per.setdefault(laporan.isi.dokumen, set()).add(unit.id)
    return {
        store.dokumen[id_].berkas: tuple(sorted(unit))
        for id_, unit in per.items()
        if id_ in store.dokumen
    }
