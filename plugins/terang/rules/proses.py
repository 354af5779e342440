"""R26: no step of an SOP uses a document before some step has made it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from terang.diagnostics import Diagnostic
from terang.rules import sebut
from terang.rules.asal import tingkat
from terang.rules.banding import lipat, rapi
from terang.rules.jelajah import Simpul

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.diagnostics import Path
    from terang.model import Sop
    from terang.model.sop import LangkahSop
    from terang.rules.bahan import Bahan
    from terang.store import Entri, Store

_ANTARA = re.compile(r"\s*[,;]\s*|\s+(?:dan|serta)\s+", re.IGNORECASE)
_PILIHAN = re.compile(r"\s*/\s*|\s+atau\s+", re.IGNORECASE)
_SINGKATAN = re.compile(r"\(([^()]*)\)")


class _Berkas(NamedTuple):
    """A document in a step: its names folded, as it is written, and where in the step."""

    kunci: frozenset[str]
    nama: str
    jalur: Path


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R26 over every SOP."""
    for unit in bahan.store.unit.values():
        for sop in unit.sop.values():
            yield from _sop(bahan.store, sop)


def _berkas(teks: str | None, jalur: Path) -> list[_Berkas]:
    """The documents of a cell: `BPCU atau BPCUI dan e-billing` are two, one with two names."""
    bagian = (rapi(b) for b in _ANTARA.split(teks or ""))
    return [_Berkas(k, b, jalur) for b in bagian if (k := _kunci(b))]


def _kunci(nama: str) -> frozenset[str]:
    satu = [lipat(_SINGKATAN.sub("", pilihan)) for pilihan in _PILIHAN.split(nama)]
    return frozenset(filter(None, (*satu, *map(lipat, _SINGKATAN.findall(nama)))))


def _dipakai(langkah: LangkahSop) -> list[_Berkas]:
    hasil = _berkas(langkah.kelengkapan, ("kelengkapan",))
    for i, nama in enumerate(langkah.memakai):
        hasil += _berkas(nama, ("memakai", i))
    return hasil


def _sop(store: Store, sop: Entri[Sop]) -> Iterator[Diagnostic]:
    langkah = sop.isi.langkah
    pakai = [_dipakai(lk) for lk in langkah]
    hasil = [_berkas(lk.keluaran, ("keluaran",)) for lk in langkah]
    ditegur: set[str] = set()
    ada: set[str] = set()
    for i, dipakai in enumerate(pakai):
        ada |= {k for b in hasil[i] for k in b.kunci}
        for b in dipakai:
            dibuat = None if b.kunci & (ada | ditegur) else _dibuat(b, i, pakai, hasil)
            if dibuat is not None:
                ditegur |= b.kunci
                yield _temuan(store, sop, (i, b), dibuat)


def _dibuat(
    b: _Berkas, sejak: int, pakai: list[list[_Berkas]], hasil: list[list[_Berkas]]
) -> int | None:
    """The first step after `sejak` that makes a document; passing on what came in is not making."""
    for j in range(sejak + 1, len(hasil)):
        masuk = {k for x in pakai[j] for k in x.kunci}
        if any(x.kunci & b.kunci and not x.kunci & masuk for x in hasil[j]):
            return j
    return None


def _temuan(store: Store, sop: Entri[Sop], dipakai: tuple[int, _Berkas], dibuat: int) -> Diagnostic:
    i, b = dipakai
    simpul = Simpul(sop.isi.langkah[i], ("langkah", i), Simpul(sop.isi, (), None))
    return Diagnostic(
        "R26",
        tingkat(store, sop, simpul),
        f"langkah {i + 1} memakai {sebut.kutip(b.nama)}, yang baru dibuat pada langkah "
        f"{dibuat + 1}",
        (sop.tempat("langkah", i, *b.jalur), sop.tempat("langkah", dibuat, "keluaran")),
        perbaikan="Periksa urutan langkahnya. Jika tercetak demikian, biarkan, akui temuan ini, "
        "dan usulkan perubahan SOP-nya. Jika dokumen itu dibawa dari luar, beri nama yang "
        "membedakannya.",
        operan={
            "dokumen": b.nama,
            "dipakai": f"langkah {i + 1}",
            "dibuat": f"langkah {dibuat + 1}",
        },
    )
