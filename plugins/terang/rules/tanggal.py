"""R17: dates that cannot all be true."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from terang import formats
from terang.diagnostics import Diagnostic
from terang.rules import sebut
from terang.rules.asal import dari_keyakinan, tingkat
from terang.rules.sitasi import nomor_dokumen, tanggal_dokumen
from terang.scalars import Tanggal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from terang.diagnostics import Level, Path, Place
    from terang.model import Dokumen, JamLayanan, Peraturan, Sop
    from terang.model.dasar import Berlaku
    from terang.rules.bahan import Bahan
    from terang.rules.sitasi import Sitasi
    from terang.store import Entri, Store

ROMAWI = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_TAHUN = re.compile(r"(?:tahun\s+|/)((?:19|20)\d{2})\s*$", re.IGNORECASE)
_BULAN = re.compile(rf"/({'|'.join(ROMAWI)})/(?=(?:19|20)\d{{2}}\s*$)")
_MENDATANG = {
    "dokumen": (("tanggal", "nilai"),),
    "peraturan": (("tanggal",),),
    "maklumat": (("tanggal",),),
    "jam_layanan": (("diperiksa",),),
    "standar": (("ditinjau",), ("diperiksa",)),
    "layanan": (("diperiksa",),),
    "sop": (("tanggal_pembuatan",), ("tanggal_revisi",)),
    "temuan_diakui": (("tanggal",),),
}


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R17 over documents, regulations, citations, validity, and the day of the build."""
    store = bahan.store
    yield from _lebih_muda(bahan.sitasi)
    for dokumen in store.dokumen.values():
        yield from _nomor_dokumen(dokumen)
    for peraturan in store.peraturan.values():
        yield from _register(peraturan)
    for unit in store.unit.values():
        for sop in unit.sop.values():
            yield from _sop(sop)
        for jam in unit.jam_layanan.values():
            yield from _masa_varian(store, jam)
    for layanan in store.layanan():
        standar = store.standar(layanan)
        if standar:
            yield from _di_luar(
                store, (layanan, (), layanan.isi), (standar, (), standar.isi), "standarnya"
            )
    yield from _setelah_bangun(store, bahan.tanggal)


def _lebih_muda(sitasi: Iterable[Sitasi]) -> Iterator[Diagnostic]:
    for s in sitasi:
        if s.tanggal is None or s.tempat_tanggal is None:
            continue
        isi = s.peraturan.isi
        lahir = isi.tanggal or Tanggal(isi.tahun)
        if lahir.awal <= s.tanggal.akhir:
            continue
        yield Diagnostic(
            "R17",
            dari_keyakinan(isi.keyakinan),
            f"dikutip {formats.sebut_peraturan(isi)} ({formats.tanggal(lahir)}), yang lebih muda "
            f"daripada dokumen yang mengutipnya ({formats.tanggal(s.tanggal)})",
            (
                s.tempat(),
                s.tempat_tanggal,
                s.peraturan.tempat("tanggal" if isi.tanggal else "tahun"),
            ),
            perbaikan="Periksa nomor dan tahun peraturan yang dikutip serta tanggal dokumennya.",
            operan={"peraturan": str(lahir), "dokumen": str(s.tanggal)},
        )


def _nomor_dokumen(entri: Entri[Dokumen]) -> Iterator[Diagnostic]:
    nomor, (tanggal, tempat) = nomor_dokumen(entri), tanggal_dokumen(entri)
    if nomor is None or tanggal is None or tempat is None:
        return
    level: Level = "peringatan" if entri.isi.nomor and entri.isi.nomor.pasti else "saran"
    yield from _nomor_tanggal(nomor, tanggal, (entri.tempat("nomor", "nilai"), tempat), level)


def _nomor_tanggal(
    nomor: str, tanggal: Tanggal, tempat: tuple[Place, ...], level: Level
) -> Iterator[Diagnostic]:
    """Compare the year and the roman month inside a number with a date."""
    tahun, bulan = _TAHUN.search(nomor), _BULAN.search(nomor)
    salah = []
    if tahun and int(tahun[1]) != tanggal.tahun:
        salah.append(f"tahun {tahun[1]}")
    if bulan and tanggal.bulan and ROMAWI.index(bulan[1]) + 1 != tanggal.bulan:
        salah.append(f"bulan {bulan[1]}")
    if salah:
        yield Diagnostic(
            "R17",
            level,
            f"nomor {sebut.kutip(nomor)} memuat {formats.daftar(salah)}, tetapi tanggalnya "
            f"{formats.tanggal(tanggal)}",
            tempat,
            perbaikan="Periksa nomor dan tanggal pada dokumen asli, lalu betulkan yang salah.",
            operan={"nomor": nomor, "tanggal": str(tanggal)},
        )


def _register(entri: Entri[Peraturan]) -> Iterator[Diagnostic]:
    isi, level = entri.isi, dari_keyakinan(entri.isi.keyakinan)
    tahun = Tanggal(isi.tahun)
    yield from _nomor_tanggal(
        isi.nomor, tahun, (entri.tempat("nomor"), entri.tempat("tahun")), level
    )
    if isi.tanggal and isi.tanggal.tahun != isi.tahun:
        yield Diagnostic(
            "R17",
            level,
            f"tahun peraturan {isi.tahun}, tetapi tanggal penetapannya "
            f"{formats.tanggal(isi.tanggal)}",
            (entri.tempat("tanggal"), entri.tempat("tahun")),
            perbaikan="Betulkan tahun atau tanggal penetapannya.",
            operan={"tahun": str(isi.tahun), "tanggal": str(isi.tanggal)},
        )


def _sop(entri: Entri[Sop]) -> Iterator[Diagnostic]:
    dibuat, efektif = entri.isi.tanggal_pembuatan, entri.isi.tanggal_efektif
    if dibuat and efektif and efektif.akhir < dibuat.awal:
        yield Diagnostic(
            "R17",
            "peringatan",
            f"prosedur kerja efektif {formats.tanggal(efektif)}, "
            f"sebelum dibuat {formats.tanggal(dibuat)}",
            (entri.tempat("tanggal_efektif"), entri.tempat("tanggal_pembuatan")),
            perbaikan="Periksa kedua tanggal pada lembar pengesahan SOP.",
            operan={"efektif": str(efektif), "dibuat": str(dibuat)},
        )


def _masa_varian(store: Store, entri: Entri[JamLayanan]) -> Iterator[Diagnostic]:
    for i, varian in enumerate(entri.isi.varian):
        for j, masa in enumerate(varian.masa):
            dalam: Masa = (entri, ("varian", i, "masa", j), masa)
            yield from _di_luar(store, dalam, (entri, (), entri.isi), "jam layanan ini")


Masa = tuple["Entri[Any]", "Path", "Berlaku"]


def _di_luar(store: Store, dalam: Masa, luar: Masa, nama: str) -> Iterator[Diagnostic]:
    """Report a validity that for certain begins before, or ends after, the one around it."""
    (entri, jalur, kecil), (entri_luar, jalur_luar, besar) = dalam, luar
    salah = []
    if kecil.mulai and besar.mulai and kecil.mulai.akhir < besar.mulai.awal:
        salah.append(("mulai", kecil.mulai, besar.mulai))
    if kecil.sampai and besar.sampai and kecil.sampai.awal > besar.sampai.akhir:
        salah.append(("sampai", kecil.sampai, besar.sampai))
    for kunci, satu, dua in salah:
        yield Diagnostic(
            "R17",
            tingkat(store, entri),
            f"berlaku {kunci} {formats.tanggal(satu)}, di luar masa berlaku {nama} "
            f"({kunci} {formats.tanggal(dua)})",
            (entri.tempat(*jalur, kunci), entri_luar.tempat(*jalur_luar, kunci)),
            perbaikan="Betulkan salah satu masa berlakunya.",
            operan={"di_dalam": str(satu), "di_luar": str(dua)},
        )


def _setelah_bangun(store: Store, tanggal: date) -> Iterator[Diagnostic]:
    for nama, jalur in _MENDATANG.items():
        pemilik: list[Any] = (
            [*store.unit.values()] if nama not in {"dokumen", "peraturan"} else [store]
        )
        for entri in (e for p in pemilik for e in getattr(p, nama).values()):
            for satu in jalur:
                yield from _mendatang(entri, satu, tanggal)
    yield from _mendatang(store.situs, ("aksesibilitas_diperiksa",), tanggal)


def _mendatang(entri: Entri[Any], jalur: tuple[str, ...], tanggal: date) -> Iterator[Diagnostic]:
    nilai = entri.isi
    for langkah in jalur:
        nilai = getattr(nilai, langkah, None)
    if isinstance(nilai, Tanggal) and nilai.awal > tanggal:
        yield Diagnostic(
            "R17",
            "saran",
            f"tanggal {formats.tanggal(nilai)} belum terjadi pada hari situs dibangun "
            f"({formats.tanggal(Tanggal(tanggal.year, tanggal.month, tanggal.day))})",
            (entri.tempat(*jalur),),
            perbaikan="Periksa apakah tahunnya salah ketik.",
            operan={"tanggal": str(nilai)},
        )
