"""What was found in a unit's data: both places, printed against computed, explained since when."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from terang import formats, links
from terang.hukum.kewajiban import KEWAJIBAN
from terang.pages.anak_unit import anak_unit
from terang.pages.kepatuhan.matriks import letak
from terang.spec import Heading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from terang.diagnostics import Diagnostic
    from terang.hukum.kewajiban import Kewajiban
    from terang.model import TemuanDiakui
    from terang.pages.bingkai import Bingkai
    from terang.pages.kepatuhan.penilaian import Penilaian
    from terang.spec import PageSpec
    from terang.store import Unit

JUDUL = "Catatan data"
_KUNCI = re.compile(r"[a-z][a-z0-9_-]*(, [a-z][a-z0-9_-]*)*")
_BESAR = re.compile(r"[1-9][0-9]{5,}")  # shorter ones may be years and postcodes
_HARI = re.compile(r"[12][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])")
_PEMISAH = re.compile(r"(?<=[a-z])[_-](?=[a-z])")
TINGKAT = {
    "peringatan": "Pertentangan dan bagian yang belum ada",
    "saran": "Saran",
}


@dataclass(frozen=True, slots=True)
class Catat:
    """One finding as the page shows it."""

    temuan: Diagnostic
    tempat: tuple[str, ...]
    nilai: dict[str, str]
    pengakuan: TemuanDiakui | None
    kewajiban: Kewajiban | None


def halaman_temuan(b: Bingkai, unit: Unit, penilaian: Penilaian) -> PageSpec:
    """Everything found in the data of one unit."""

    def isi() -> dict[str, Any]:
        semua = list(_sekali(unit, penilaian.temuan.boleh(unit.id)))
        return {
            "bagian": [
                (tingkat, nama, [c for c in semua if c.temuan.tingkat == tingkat])
                for tingkat, nama in TINGKAT.items()
            ],
            "jumlah": len(semua),
            "dijelaskan": sum(c.temuan.diakui is not None for c in semua),
        }

    return anak_unit(
        b,
        unit,
        links.temuan(unit.id),
        "temuan-unit.html",
        judul=JUDUL,
        tentang="Angka yang tidak cocok, bagian yang belum ada, dan penjelasannya:",
        headings=(
            *(Heading(tingkat, nama) for tingkat, nama in TINGKAT.items()),
            Heading(links.SUMBER, "Sumber"),
        ),
        isi=isi,
    )


def _sekali(unit: Unit, semua: Iterable[Diagnostic]) -> Iterator[Catat]:
    """Findings that say the same of several places, once, with all of them."""
    per: dict[tuple[str, str, str | None], list[Diagnostic]] = {}
    for d in semua:
        per.setdefault((d.aturan, d.pesan, d.diakui), []).append(d)
    for sama in per.values():
        catat = _catat(unit, sama[0])
        tempat = dict.fromkeys(letak(t) for d in sama for t in d.tempat)
        yield replace(catat, tempat=tuple(tempat))


def _kata(teks: str) -> str:
    """Keys of the data in words, large numbers and days as people write them; or as it is."""
    if _KUNCI.fullmatch(teks):
        return _PEMISAH.sub(" ", teks)
    if _BESAR.fullmatch(teks):
        return formats.bilangan(int(teks))
    return formats.tanggal(date.fromisoformat(teks)) if _HARI.fullmatch(teks) else teks


def _catat(unit: Unit, d: Diagnostic) -> Catat:
    pengakuan = next(
        (
            e.isi
            for e in unit.temuan_diakui.values()
            if e.isi.aturan == d.aturan and e.isi.penjelasan == d.diakui
        ),
        None,
    )
    nilai = {_kata(k): _kata(v) for k, v in d.operan.items() if k != "kewajiban"}
    kewajiban = KEWAJIBAN.get(d.operan.get("kewajiban", ""))
    return Catat(d, tuple(letak(t) for t in d.tempat), nilai, pengakuan, kewajiban)
