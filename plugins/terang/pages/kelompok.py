"""Services in lists: their groups, and what a list says of each."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from terang import formats
from terang.pages import jawaban as jwb

if TYPE_CHECKING:
    from terang.model import Layanan
    from terang.pages.bingkai import Bingkai
    from terang.store import Entri, Unit


def kelompok(unit: Unit) -> list[tuple[str, list[Entri[Layanan]]]]:
    """Services by group, in the order of the groups' letters; those without a group last."""
    urut = sorted(
        unit.layanan.values(),
        key=lambda e: (e.isi.kelompok is None, e.isi.kelompok or "", e.isi.nomor_cetak or "", e.id),
    )
    return [(k, list(g)) for k, g in groupby(urut, key=lambda e: e.isi.kelompok or "Lainnya")]


def ringkasan(b: Bingkai, layanan: Entri[Layanan]) -> list[str]:
    """Time and cost of a service in words, every one of them."""
    ada = b.store.komponen(layanan)
    return [_ringkas("Lama", jwb.waktu(ada)), _ringkas("Biaya", jwb.biaya(b, ada))]


def _ringkas(tanya: str, j: jwb.Jawaban) -> str:
    isi = "; ".join(f"{r.teks} ({r.tanda})" if r.tanda else r.teks for r in j.baris)
    return f"{tanya}: {formats.sisipan(isi) if j.tiada else isi}"
