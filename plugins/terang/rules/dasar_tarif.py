"""R21 for tariffs: an amount, or "free of charge", that names no provision it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang.diagnostics import Diagnostic
from terang.hukum import ISI_STANDAR, komponen
from terang.model.tarif import Biaya, Tarif
from terang.rules.asal import dari_keyakinan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.diagnostics import Place
    from terang.model import Komponen
    from terang.store import Entri, Store, Unit

# free by its nature, or by its own regulation: nothing more is asked
TANPA_DASAR = frozenset({"tidak dipungut", "dibiayai penyelenggara"})


def periksa(store: Store) -> Iterator[Diagnostic]:
    """Every tariff of every unit, once, where it is typed."""
    for unit in store.unit.values():
        for tarif, tempat in _tarif(unit):
            bebas = tarif.gratis in TANPA_DASAR or tarif.bentuk == "rujukan"
            if not bebas and tarif.dasar in ((), "tidak disebut"):
                yield _tanpa_dasar(tarif, tempat)


def _tarif(unit: Unit) -> Iterator[tuple[Tarif, Place]]:
    for entri in unit.tarif.values():
        yield entri.isi, entri.tempat(kunci=True)
    semua: list[Entri[Komponen]] = [*unit.standar.values(), *unit.layanan.values()]
    for e in semua:
        if isinstance(e.isi.biaya, Biaya):
            for i, tarif in enumerate(e.isi.biaya.tarif):
                if isinstance(tarif, Tarif):
                    yield tarif, e.tempat("biaya", "tarif", i)


def _tanpa_dasar(tarif: Tarif, tempat: Place) -> Diagnostic:
    gratis = tarif.gratis is not None
    apa = "gratis" if gratis else "tarif"
    return Diagnostic(
        "R21",
        dari_keyakinan(ISI_STANDAR.keyakinan),
        f"{apa} tanpa dasar hukum: peraturan yang menetapkannya tidak disebut",
        (tempat,),
        mengapa="Warga tidak dapat memastikan bahwa pungutan, atau pembebasannya, memang sah.",
        perbaikan="Isi `dasar` dengan peraturan dan pasalnya. Jika memang tidak dipungut biaya, "
        "tulis `gratis: tidak dipungut`."
        if gratis
        else "Isi `dasar` dengan peraturan dan pasal yang menetapkan tarif ini.",
        operan={"tarif": tarif.cetak or apa, "dasar": "tidak disebut"},
        dasar=komponen("biaya").dasar,
    )
