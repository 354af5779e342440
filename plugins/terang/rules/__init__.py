"""The findings engine: a store and the build date in, every finding out, with its explanation."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from terang.rules import pengakuan
from terang.rules.registry import ATURAN, Aturan

if TYPE_CHECKING:
    from datetime import date

    from terang.diagnostics import Diagnostic
    from terang.store import Store

__all__ = ["ATURAN", "Aturan", "pengakuan", "periksa"]


def periksa(store: Store, tanggal: date) -> tuple[Diagnostic, ...]:
    """Apply every rule in the order of ids, then the explanations of `temuan-diakui.yml`."""
    temuan = (
        replace(satu, mengapa=satu.mengapa or aturan.mengapa, dasar=satu.dasar or aturan.dasar)
        for aturan in ATURAN
        for satu in aturan.periksa(store, tanggal)
    )
    return pengakuan.terapkan(store, temuan)
