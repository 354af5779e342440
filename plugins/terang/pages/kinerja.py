"""Performance: the page of a year, and the sheet of an indicator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from terang import formats, links
from terang.derive.kinerja import ARAH, Capaian, angka, bagian_anggaran, capaian
from terang.hukum.kinerja import ANALISIS, BAGIAN, LAPORAN_KINERJA
from terang.pages.anak_unit import anak_unit
from terang.spec import Heading

if TYPE_CHECKING:
    from decimal import Decimal

    from terang.model import Indikator, Kinerja
    from terang.model.kinerja import CapaianIndikator, SasaranKinerja
    from terang.pages.bingkai import Bingkai
    from terang.spec import PageSpec
    from terang.store import Entri, Store, Unit

TIPE = {
    "kumulatif": "dijumlahkan dari tahun ke tahun",
    "nonkumulatif": "dihitung tahun demi tahun",
    "rata-rata": "dirata-rata dari tahun ke tahun",
}


class BarisIndikator(NamedTuple):
    """An indicator of an objective: what the year states, its sheet, and what is computed."""

    isi: CapaianIndikator
    lembar: Entri[Indikator]
    hitung: Capaian


class SatuSasaran(NamedTuple):
    """An objective: its anchor, data, indicators, missing analyses, and share that was spent."""

    id: str
    isi: SasaranKinerja
    baris: tuple[BarisIndikator, ...]
    kurang: tuple[str, ...]
    terpakai: Decimal | None


class TahunIndikator(NamedTuple):
    """A year of an indicator: the target of its sheet, and what the year states of it."""

    tahun: str
    target: Any
    capaian: CapaianIndikator | None
    hitung: Capaian | None


def tahun_terbaru_dulu(unit: Unit) -> list[Entri[Kinerja]]:
    """Years of performance, the latest first."""
    return sorted(unit.kinerja.values(), key=lambda e: e.id, reverse=True)


def halaman_kinerja(b: Bingkai, unit: Unit, entri: Entri[Kinerja]) -> PageSpec:
    """One year: agreement, objectives with their indicators, report, assessments."""
    k = entri.isi

    def isi() -> dict[str, Any]:
        ada = k.laporan.bagian if k.laporan else ()
        return {
            "entri": entri,
            "k": k,
            "sasaran": [_sasaran(b.store, entri, i, s) for i, s in enumerate(k.sasaran)],
            "analisis": ANALISIS,
            "dasar": LAPORAN_KINERJA.sebutan,
            "ada": [formats.sisipan(BAGIAN[satu]) for satu in BAGIAN if satu in ada],
            "kurang": [formats.sisipan(BAGIAN[satu]) for satu in BAGIAN if satu not in ada],
        }

    sasaran = [
        Heading(links.jangkar("sasaran", i), formats.ringkas(s.nama, 80))
        for i, s in enumerate(k.sasaran)
    ]
    return anak_unit(
        b,
        unit,
        links.kinerja(unit.id, entri.id),
        "kinerja.html",
        judul=f"Kinerja {entri.id}",
        tentang=f"Target, realisasi, dan anggaran tahun {entri.id} menurut sasaran:",
        headings=(
            Heading("perjanjian", "Perjanjian kinerja"),
            *(sasaran or [Heading("sasaran", "Sasaran")]),
            Heading("laporan", "Laporan kinerja"),
            Heading("penilaian", "Penilaian kinerja pelayanan"),
            Heading(links.SUMBER, "Sumber"),
        ),
        isi=isi,
        berkas=entri.berkas,
    )


def halaman_indikator(b: Bingkai, unit: Unit, entri: Entri[Indikator]) -> PageSpec:
    """The sheet of one indicator, and its years side by side."""
    nama = entri.isi.nama

    def isi() -> dict[str, Any]:
        polaritas = entri.isi.polaritas
        return {
            "entri": entri,
            "i": entri.isi,
            "arah": ARAH[polaritas] if polaritas else "",
            "tipe": TIPE.get(entri.isi.tipe_penghitungan or "", ""),
            "tahun": _tahun(b.store, unit, entri),
        }

    return anak_unit(
        b,
        unit,
        links.indikator(unit.id, entri.id),
        "indikator.html",
        judul=nama,
        tentang=f"Lembar indikator kinerja: {nama}.",
        headings=(
            Heading("lembar", "Lembar indikator"),
            Heading("target", "Target dan realisasi"),
            Heading(links.SUMBER, "Sumber"),
        ),
        isi=isi,
        berkas=entri.berkas,
        sebutan="Indikator kinerja",
    )


def _hitung(c: CapaianIndikator, lembar: Entri[Indikator]) -> Capaian:
    return capaian(angka(c.target), angka(c.realisasi), lembar.isi.polaritas)


def _sasaran(store: Store, entri: Entri[Kinerja], i: int, s: SasaranKinerja) -> SatuSasaran:
    lembar = [store.cari("kinerja_indikator", entri.unit, c.indikator) for c in s.indikator]
    return SatuSasaran(
        links.jangkar("sasaran", i),
        s,
        tuple(
            BarisIndikator(c, e, _hitung(c, e))
            for c, e in zip(s.indikator, lembar, strict=True)
            if e
        ),
        tuple(formats.sisipan(nama) for kunci, nama in ANALISIS.items() if kunci not in s.analisis),
        bagian_anggaran(angka(s.pagu), angka(s.realisasi_anggaran)),
    )


def _tahun(store: Store, unit: Unit, entri: Entri[Indikator]) -> list[TahunIndikator]:
    """Every year that its sheet or a year's report names, the earliest first."""
    nyata = {
        tahun.id: c
        for tahun in unit.kinerja.values()
        for s in tahun.isi.sasaran
        for c in s.indikator
        if store.cari("kinerja_indikator", unit.id, c.indikator) is entri
    }
    target = entri.isi.target
    return [
        TahunIndikator(
            tahun,
            target.get(tahun),
            nyata.get(tahun),
            _hitung(nyata[tahun], entri) if tahun in nyata else None,
        )
        for tahun in sorted({*nyata, *target})
    ]
