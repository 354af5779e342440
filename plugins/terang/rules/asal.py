"""How grave a contradiction is: where the values come from in, the level out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from terang.model import Dokumen, Kinerja, LaporanPpid, Layanan, Skm, Sop, Standar

if TYPE_CHECKING:
    from terang.diagnostics import Level
    from terang.hukum.norma import Keyakinan
    from terang.model.dasar import Asal
    from terang.rules.jelajah import Simpul
    from terang.store import Entri, Store


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
    if isinstance(isi, Kinerja):
        return isi.laporan is not None and isi.laporan.dokumen is not None
    return isinstance(isi, (Sop, LaporanPpid, Skm)) and isi.dokumen is not None


def tingkat(store: Store, entri: Entri[Any], simpul: Simpul[Any] | None = None) -> Level:
    """Level of a contradiction: a document is published as it stands, own values are mended."""
    return "peringatan" if bersumber(store, entri, simpul) else "galat"


def tingkat_lain(store: Store, entri: Entri[Any], simpul: Simpul[Any], lain: Asal) -> Level:
    """Level of another statement of one fact: documents differ where both name their source."""
    return "peringatan" if lain.sumber and bersumber(store, entri, simpul) else "galat"


def dari_keyakinan(*keyakinan: Keyakinan) -> Level:
    """Level of a finding that rests on what the law says: the least certain text decides."""
    return "saran" if "M" in keyakinan else "peringatan"
