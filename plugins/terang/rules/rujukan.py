"""R30: what the data points at inside itself is there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from terang.diagnostics import Diagnostic
from terang.model.dasar import Asal, Rujukan
from terang.rules import sebut
from terang.rules.jelajah import cari, semua_entri

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from terang.diagnostics import Place
    from terang.model import Dokumen
    from terang.rules.jelajah import Simpul
    from terang.store import Entri, Store, Unit

_BAGIAN = re.compile(
    r"\b(?P<jenis>tabel|lampiran)\s+(?P<nomor>[0-9]+(?:\.[0-9]+)*|[IVXLC]+|[A-Z])(?![\w])",
    re.IGNORECASE,
)
CONTOH = 10


class _Sebutan(NamedTuple):
    """A part of a document that is named somewhere."""

    dokumen: str
    bagian: str


def periksa(store: Store, _tanggal: date) -> Iterator[Diagnostic]:
    """R30 over references, sources and SOPs."""
    disebut: dict[_Sebutan, list[Place]] = {}
    for entri in semua_entri(store):
        for rujukan in cari(entri.isi, Rujukan):
            yield from _tersedia(entri, rujukan)
        for satu, tempat in _sebutan(entri):
            disebut.setdefault(satu, []).append(tempat)
    yield from _bagian(store, disebut)
    for unit in store.unit.values():
        yield from _sop(store, unit)


def _tersedia(entri: Entri[Any], simpul: Simpul[Rujukan]) -> Iterator[Diagnostic]:
    isi = simpul.isi
    if isi.tersedia and isi.dokumen is None and isi.peraturan is None:
        yield Diagnostic(
            "R30",
            "galat",
            f"rujukan {sebut.kutip(isi.ke)} dinyatakan tersedia, tetapi tidak menyebut dokumen "
            "atau peraturan yang memuatnya",
            (entri.tempat(*simpul.jalur, "tersedia"), entri.tempat(*simpul.jalur, "ke")),
            perbaikan="Isi `dokumen` atau `peraturan`, atau tulis `tersedia: tidak`.",
            operan={"tersedia": "ya", "ke": isi.ke},
        )


def _sebutan(entri: Entri[Any]) -> Iterator[tuple[_Sebutan, Place]]:
    for simpul in cari(entri.isi, Asal):
        isi = simpul.isi
        for i, sumber in enumerate(isi.sumber):
            for bagian in _nama_bagian(sumber.tempat or ""):
                tempat = entri.tempat(*simpul.jalur, "sumber", i, "tempat")
                yield _Sebutan(sumber.dokumen, bagian), tempat
        if isinstance(isi, Rujukan) and isi.tersedia and isi.dokumen:
            for bagian in _nama_bagian(isi.ke):
                yield _Sebutan(isi.dokumen, bagian), entri.tempat(*simpul.jalur, "ke")


def _nama_bagian(teks: str) -> list[str]:
    return [
        f"{m['jenis'].capitalize()} {m['nomor'].upper()}"
        for m in _BAGIAN.finditer(teks)
        # a small letter after the word is prose: "lampiran a quo"
        if not m["nomor"].islower()
    ]


def _bagian(store: Store, disebut: dict[_Sebutan, list[Place]]) -> Iterator[Diagnostic]:
    daftar: dict[str, set[str]] = {}
    for satu, tempat in disebut.items():
        dokumen: Entri[Dokumen] | None = store.dokumen.get(satu.dokumen)
        if dokumen is None or not dokumen.isi.bagian:
            continue
        if satu.dokumen not in daftar:
            daftar[satu.dokumen] = {n for b in dokumen.isi.bagian for n in _nama_bagian(b)}
        if satu.bagian in daftar[satu.dokumen]:
            continue
        kali = f" ({len(tempat)} kali disebut)" if len(tempat) > 1 else ""
        yield Diagnostic(
            "R30",
            "peringatan",
            f"{satu.bagian} tidak ada dalam daftar bagian dokumen "
            f"{sebut.kutip(satu.dokumen)}{kali}",
            (*tempat[:CONTOH], dokumen.tempat("bagian", kunci=True)),
            perbaikan="Periksa nomornya, atau tambahkan bagian itu ke `bagian` pada dokumennya.",
            operan={"bagian": satu.bagian, "dokumen": satu.dokumen},
        )


def _sop(store: Store, unit: Unit) -> Iterator[Diagnostic]:
    if not unit.sop:
        return
    ada = {_rapi(s.isi.nomor) for u in store.silsilah(unit.id) for s in u.sop.values()}
    for sop in unit.sop.values():
        for i, langkah in enumerate(sop.isi.langkah):
            for j, nomor in enumerate(langkah.rujukan):
                if _rapi(nomor) not in ada:
                    yield Diagnostic(
                        "R30",
                        "peringatan",
                        f"langkah {i + 1} merujuk SOP {sebut.kutip(nomor)}, yang tidak ada pada "
                        "unit ini atau induknya",
                        (sop.tempat("langkah", i, "rujukan", j),),
                        perbaikan="Periksa nomornya, atau masukkan SOP itu.",
                        operan={"rujukan": nomor},
                    )


def _rapi(nomor: str) -> str:
    return re.sub(r"\s+", "", nomor).casefold()
