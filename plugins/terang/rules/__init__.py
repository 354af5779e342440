"""The findings engine: a store and the build date in, every finding out, with its explanation."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from terang.rules import pengakuan
from terang.rules.bahan import Bahan
from terang.rules.registry import ATURAN, Aturan

if TYPE_CHECKING:
    from datetime import date

    from terang.diagnostics import Diagnostic
    from terang.store import Store

__all__ = ["ATURAN", "Aturan", "Bahan", "pengakuan", "periksa"]


def periksa(store: Store, tanggal: date) -> tuple[Diagnostic, ...]:
    """Apply every rule in the order of ids, then the explanations of `temuan-diakui.yml`."""
    bahan = Bahan(store, tanggal)
    temuan = (
        replace(satu, mengapa=satu.mengapa or aturan.mengapa)
        for aturan in ATURAN
        for satu in aturan.periksa(bahan)
    )
    return pengakuan.terapkan(store, temuan)
