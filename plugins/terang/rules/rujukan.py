"""R30: what the data points at inside itself is there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from terang.derive.tahunan import sebelum
from terang.diagnostics import Diagnostic
from terang.model.dasar import Rujukan, Sumber
from terang.rules import sebut
from terang.rules.banding import inti

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.diagnostics import Place
    from terang.model.dasar import Model
    from terang.rules.bahan import Bahan
    from terang.rules.jelajah import Simpul
    from terang.store import Entri, Store, Unit

_BAGIAN = re.compile(
    r"\b(?P<jenis>tabel|lampiran)\s+(?P<nomor>[0-9]+(?:\.[0-9]+)*|[IVXLC]+|[A-Z])(?![\w])",
    re.IGNORECASE,
)
CONTOH = 10


class _Sebutan(NamedTuple):
    """A part of a document that is named in a field."""

    dokumen: str
    bagian: str
    bidang: str


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R30 over references, sources and SOPs."""
    for entri, rujukan in bahan.semua(Rujukan):
        yield from _tersedia(entri, rujukan)
    yield from _bagian(bahan)
    for unit in bahan.store.unit.values():
        yield from _sop(bahan.store, unit)
        yield from _tindak_lanjut(unit)


def _tersedia(entri: Entri[Any], simpul: Simpul[Rujukan]) -> Iterator[Diagnostic]:
    isi, jalur = simpul.isi, simpul.jalur
    if isi.tersedia and isi.dokumen is None and isi.peraturan is None:
        yield Diagnostic(
            "R30",
            "galat",
            f"rujukan {sebut.kutip(isi.ke)} dinyatakan tersedia, tetapi tidak menyebut dokumen "
            "atau peraturan yang memuatnya",
            (entri.tempat(*jalur, "tersedia"), entri.tempat(*jalur, "ke")),
            perbaikan="Isi `dokumen` atau `peraturan`, atau tulis `tersedia: tidak`.",
            operan={"tersedia": "ya", "ke": isi.ke},
        )


def _sebutan(isi: Model) -> list[_Sebutan]:
    match isi:
        case Sumber(dokumen=dokumen, tempat=str(teks)):
            return [_Sebutan(dokumen, bagian, "tempat") for bagian in _nama_bagian(teks)]
        case Rujukan(tersedia=True, dokumen=str(dokumen), ke=teks):
            return [_Sebutan(dokumen, bagian, "ke") for bagian in _nama_bagian(teks)]
        case _:
            return []


def _nama_bagian(teks: str) -> list[str]:
    return [
        f"{m['jenis'].capitalize()} {m['nomor'].upper()}"
        for m in _BAGIAN.finditer(teks)
        # a small letter after the word is prose: "lampiran a quo"
        if not m["nomor"].islower()
    ]


def _bagian(bahan: Bahan) -> Iterator[Diagnostic]:
    for (id_, bagian), tempat in _bagian_hilang(bahan).items():
        kali = f" ({len(tempat)} kali disebut)" if len(tempat) > 1 else ""
        dokumen = bahan.store.dokumen[id_]
        yield Diagnostic(
            "R30",
            "peringatan",
            f"{bagian} tidak ada dalam daftar bagian dokumen {sebut.kutip(id_)}{kali}",
            (*tempat[:CONTOH], dokumen.tempat("bagian", kunci=True)),
            perbaikan="Periksa nomornya, atau tambahkan bagian itu ke `bagian` pada dokumennya.",
            operan={"bagian": bagian, "dokumen": id_},
        )


def _bagian_hilang(bahan: Bahan) -> dict[tuple[str, str], list[Place]]:
    """Where parts are named that a document which lists its parts does not list."""
    ada = {
        id_: {nama for b in dokumen.isi.bagian for nama in _nama_bagian(b)}
        for id_, dokumen in bahan.store.dokumen.items()
        if dokumen.isi.bagian
    }
    hilang: dict[tuple[str, str], list[Place]] = {}
    semua: list[tuple[Entri[Any], Simpul[Any]]] = [*bahan.semua(Sumber), *bahan.semua(Rujukan)]
    for entri, simpul in semua:
        if simpul.isi.dokumen not in ada:
            continue
        for satu in _sebutan(simpul.isi):
            if satu.bagian not in ada[satu.dokumen]:
                tempat = entri.tempat(*simpul.jalur, satu.bidang)
                hilang.setdefault((satu.dokumen, satu.bagian), []).append(tempat)
    return hilang


def _sop(store: Store, unit: Unit) -> Iterator[Diagnostic]:
    if not unit.sop or store.tersisih_di("sop", unit.id):
        return
    ada = {inti(s.isi.nomor) for u in store.silsilah(unit.id) for s in u.sop.values()}
    for sop in unit.sop.values():
        for i, langkah in enumerate(sop.isi.langkah):
            for j, nomor in enumerate(langkah.rujukan):
                if inti(nomor) not in ada:
                    yield Diagnostic(
                        "R30",
                        "peringatan",
                        f"langkah {i + 1} merujuk prosedur {sebut.kutip(nomor)}, yang tidak ada "
                        "pada unit ini atau induknya",
                        (sop.tempat("langkah", i, "rujukan", j),),
                        perbaikan="Periksa nomornya, atau masukkan SOP itu.",
                        operan={"rujukan": nomor},
                    )


def _tindak_lanjut(unit: Unit) -> Iterator[Diagnostic]:
    """What a report follows up was recommended, when the earlier report is in the data."""
    for laporan in unit.ppid_laporan.values():
        for i, tindak in enumerate(laporan.isi.tindak_lanjut):
            lalu = (
                unit.ppid_laporan.get(str(tindak.dari_tahun))
                if tindak.dari_tahun
                else sebelum(unit.ppid_laporan, int(laporan.id))
            )
            ada = [r.id for r in lalu.isi.rekomendasi if r.id] if lalu else []
            if lalu and tindak.rekomendasi not in ada:
                yield Diagnostic(
                    "R30",
                    "galat",
                    f"laporan {lalu.id} tidak memuat rekomendasi {tindak.rekomendasi}",
                    (
                        laporan.tempat("tindak_lanjut", i, "rekomendasi"),
                        lalu.tempat("rekomendasi", kunci=bool(lalu.isi.rekomendasi)),
                    ),
                    perbaikan=f"Beri `id` pada rekomendasi di laporan {lalu.id}, atau betulkan "
                    f"rujukannya. Yang ada: {', '.join(ada) or 'belum ada'}.",
                    operan={"rekomendasi": tindak.rekomendasi},
                )
