"""The last look before a site is published: personal data in any artefact, whoever made it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang.gerbang.izin import Izin
from terang.gerbang.periksa import Bocor, Hasil, Penjaga

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from terang.diagnostics import Diagnostic

__all__ = ["Bocor", "Hasil", "Izin", "Penjaga", "laporkan", "periksa"]


def laporkan(bocor: Iterable[Bocor], data: Iterable[tuple[str, bytes]] = ()) -> list[Diagnostic]:
    """Leaks as diagnostics; `data` are names and bytes of the data files they may come from."""
    from terang.gerbang import temuan  # nearly every build has none

    return temuan.laporkan(bocor, data)


def periksa(berkas: Iterable[tuple[str, Callable[[], bytes]]], izin: Izin) -> list[Diagnostic]:
    """Everything in artefacts that must not appear.

    Args:
        berkas: the address of each, and what gives its bytes.
        izin: what the data declare.
    """
    return laporkan(Penjaga(izin).semua((alamat, isi()) for alamat, isi in berkas)[0])
