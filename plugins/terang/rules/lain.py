"""Other statements of one fact: a fact with what other places say in, contradictions out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from terang.diagnostics import Diagnostic
from terang.rules.asal import tingkat_lain
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terang.model import Kanal
    from terang.model.dasar import Fakta
    from terang.rules.jelajah import Simpul
    from terang.store import Entri, Store


class Hal(NamedTuple):
    """What a fact is about: its rule and name, when two values agree, how they are written.

    `tampil` writes a value for readers, `ketik` as it is typed in the data.
    """

    aturan: str
    nama: str
    sama: Callable[[Any, Any], bool]
    tampil: Callable[[Any], str]
    ketik: Callable[[Any], str]
    mengapa: str = ""


def periksa(
    store: Store, entri: Entri[Any], simpul: Simpul[Fakta[Any]] | Simpul[Kanal], hal: Hal
) -> Iterator[Diagnostic]:
    """Report every other value that is not the one shown; a kind of nothing contradicts none."""
    nilai = simpul.isi.nilai
    if nilai is None or isinstance(nilai, Ketiadaan):
        return
    for i, lain in enumerate(simpul.isi.berbeda):
        if isinstance(lain.nilai, Ketiadaan) or hal.sama(nilai, lain.nilai):
            continue
        yield Diagnostic(
            hal.aturan,
            tingkat_lain(store, entri, simpul, lain),
            f"{hal.nama} {hal.tampil(nilai)}, tetapi di tempat lain tertulis "
            f"{hal.tampil(lain.nilai)}",
            (
                entri.tempat(*simpul.jalur, "nilai"),
                entri.tempat(*simpul.jalur, "berbeda", i, "nilai"),
            ),
            hal.mengapa,
            "Tetapkan satu nilai. Jika dokumennya sendiri yang berbeda, sebutkan `sumber` keduanya "
            "dan akui temuan ini.",
            {"ditampilkan": hal.ketik(nilai), "lain": hal.ketik(lain.nilai)},
        )
