"""How grave a contradiction is: where the values come from in, the level out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from terang.model import Dokumen, Layanan, Sop, Standar

if TYPE_CHECKING:
    from terang.diagnostics import Level
    from terang.rules.jelajah import Simpul
    from terang.store import Entri, Store

_DARI_KEYAKINAN: dict[str, Level] = {"V": "peringatan", "V2": "peringatan", "M": "saran"}


def bersumber(store: Store, entri: Entri[Any], simpul: Simpul[Any] | None = None) -> bool:
    """Whether a value repeats what a document prints.

    It does when it, or what it is part of, names a `sumber`, and when a document stands behind the
    entry: that one is the source of everything without a source of its own.
    """
    if simpul is not None and simpul.bersumber:
        return True
    isi = entri.isi
    if isinstance(isi, (Standar, Dokumen)) or bool(getattr(isi, "sumber", None)):
        return True
    if isinstance(isi, Layanan):
        return store.dokumen_layanan(entri) is not None
    return isinstance(isi, Sop) and isi.dokumen is not None


def tingkat(store: Store, entri: Entri[Any], simpul: Simpul[Any] | None = None) -> Level:
    """Level of a contradiction: a document is published as it stands, own values are mended."""
    return "peringatan" if bersumber(store, entri, simpul) else "galat"


def dari_keyakinan(*keyakinan: str) -> Level:
    """Level of a finding that rests on the status of regulations: the least certain one decides."""
    return "saran" if any(_DARI_KEYAKINAN[k] == "saran" for k in keyakinan) else "peringatan"
