"""R39: what the law wants by a day was published by that day, as the data state both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats
from terang.derive.kalender import kalender
from terang.diagnostics import Diagnostic
from terang.hukum.batas import HARI_MAKLUMAT, batas_laporan, batas_perbaikan
from terang.hukum.kewajiban import KEWAJIBAN
from terang.kalender import BelumTerisiError
from terang.rules.asal import dari_keyakinan
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from terang.diagnostics import Place
    from terang.rules.bahan import Bahan
    from terang.scalars import Tanggal
    from terang.store import Store, Unit

LAPORAN = "ppid-annual-report-exists"
MAKLUMAT = "maklumat-within-7-working-days"
PERBAIKAN = "facility-works-notice"


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R39 over reports, pledges and works of every unit."""
    for unit in bahan.store.unit.values():
        yield from _laporan(unit)
        yield from _maklumat(bahan.store, unit)
        yield from _perbaikan(unit)


def penetapan(store: Store, unit: Unit) -> Tanggal | None:
    """When the latest of a unit's standards was adopted, as far as that is entered."""
    hari: list[Tanggal] = []
    for entri in unit.layanan.values():
        standar = store.standar(entri)
        susun = (standar or entri).isi.penyusunan
        dokumen = store.dokumen_layanan(entri)
        if susun and susun.ditetapkan:
            hari.append(susun.ditetapkan)
        elif dokumen and dokumen.isi.tanggal:
            nilai = dokumen.isi.tanggal.nilai
            hari += [] if isinstance(nilai, Ketiadaan) else [nilai]
    return max(hari, key=lambda t: t.akhir) if hari else None


def _laporan(unit: Unit) -> Iterator[Diagnostic]:
    for entri in unit.ppid_laporan.values():
        terbit, batas = entri.isi.dipublikasikan, batas_laporan(int(entri.id))
        if terbit and terbit.awal > batas:
            apa = f"laporan layanan informasi {entri.id}"
            yield _terlambat(LAPORAN, apa, terbit, batas, (entri.tempat("dipublikasikan"),))


def _maklumat(store: Store, unit: Unit) -> Iterator[Diagnostic]:
    entri, tetap = unit.maklumat.get("layanan"), penetapan(store, unit)
    if entri is None or entri.isi.dipublikasikan is None or tetap is None:
        return
    try:
        batas = kalender(store, unit.id).tenggat(tetap.akhir, HARI_MAKLUMAT).jatuh_tempo
    except BelumTerisiError:
        return
    if entri.isi.dipublikasikan.awal > batas:
        tempat = (entri.tempat("dipublikasikan"),)
        yield _terlambat(MAKLUMAT, "maklumat pelayanan", entri.isi.dipublikasikan, batas, tempat)


def _perbaikan(unit: Unit) -> Iterator[Diagnostic]:
    for entri in unit.pengumuman.values():
        terbit, batas = entri.isi.dipublikasikan, batas_perbaikan(entri.isi.mulai)
        if entri.isi.jenis == "perbaikan" and terbit and terbit.awal > batas:
            tempat = (entri.tempat("dipublikasikan"), entri.tempat("mulai"))
            yield _terlambat(PERBAIKAN, "pengumuman perbaikan sarana", terbit, batas, tempat)


def _terlambat(
    duty: str, apa: str, terbit: Tanggal, batas: date, tempat: tuple[Place, ...]
) -> Diagnostic:
    kewajiban = KEWAJIBAN[duty]
    return Diagnostic(
        "R39",
        dari_keyakinan(kewajiban.keyakinan),
        f"{apa} diumumkan {formats.tanggal(terbit)}, padahal paling lambat "
        f"{formats.tanggal(batas)}",
        tempat,
        perbaikan="Periksa tanggalnya. Bila memang terlambat, akui temuan ini dengan sebabnya.",
        operan={"kewajiban": duty, "diumumkan": str(terbit), "paling_lambat": str(batas)},
        dasar=kewajiban.sebutan,
    )
