"""R40: a closed list of the law that a body has begun to state is stated whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terang import formats
from terang.diagnostics import Diagnostic
from terang.hukum import layanan_informasi as informasi
from terang.hukum.kewajiban import KEWAJIBAN
from terang.hukum.maklumat import ISI_MAKLUMAT
from terang.hukum.pengaduan import MEKANISME
from terang.rules.asal import dari_keyakinan

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from terang.diagnostics import Place
    from terang.rules.bahan import Bahan
    from terang.store import Unit

ISI_MAKLUMAT_KEWAJIBAN = {"daerah": "local-maklumat-contents", "ppid": "ppid-maklumat-contents"}
DITANDATANGANI = {"layanan": "maklumat-exists", "daerah": "local-maklumat-signed"}
SEPULUH = "complaint-mechanism-ten-items"
WAJIB_REGISTER = {
    "permohonan": ("register-request-columns", "register permohonan"),
    "keberatan": ("register-objection-columns", "register keberatan"),
    "pemberitahuan": ("request-notice-contents", "pemberitahuan tertulis"),
}


class _Daftar(NamedTuple):
    """A closed list: the duty, what states it, the keys there are, all keys with names, a place."""

    kewajiban: str
    apa: str
    ada: Container[str]
    semua: Mapping[str, str]
    tempat: Place


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R40 over complaints, pledges, standards and registers of every unit."""
    for unit in bahan.store.unit.values():
        for daftar in _daftar(unit):
            kurang = [k for k in daftar.semua if k not in daftar.ada]
            if kurang and len(kurang) < len(daftar.semua):
                yield _tidak_genap(daftar, kurang)


def _daftar(unit: Unit) -> Iterator[_Daftar]:
    if unit.pengaduan:
        isi = unit.pengaduan.isi
        semua: dict[str, str] = {b.bidang: b.nama for b in MEKANISME}
        ada: set[str] = {b.bidang for b in MEKANISME if getattr(isi, b.bidang)}
        yield _Daftar(SEPULUH, "tata cara pengaduan", ada, semua, unit.pengaduan.tempat())
    for jenis, entri in unit.maklumat.items():
        if jenis in DITANDATANGANI:
            tanda = {
                "ringkasan": "isi",
                "penandatangan": "penanda tangan",
                "tanggal": "tanggal",
            }
            ada = {k for k in tanda if getattr(entri.isi, k)}
            yield _Daftar(DITANDATANGANI[jenis], f"maklumat {jenis}", ada, tanda, entri.tempat())
        if jenis in ISI_MAKLUMAT_KEWAJIBAN:
            isi_maklumat = {str(k) for k in entri.isi.isi}
            semua = ISI_MAKLUMAT[jenis].isi
            tempat = entri.tempat("isi")
            yield _Daftar(
                ISI_MAKLUMAT_KEWAJIBAN[jenis], f"isi maklumat {jenis}", isi_maklumat, semua, tempat
            )
    if unit.ppid_standar:
        entri_standar = unit.ppid_standar
        ada = {str(k) for k, s in entri_standar.isi.standar.items() if s.tersedia}
        tempat = entri_standar.tempat("standar")
        apa = "standar layanan informasi"
        yield _Daftar("seven-info-standards", apa, ada, informasi.STANDAR, tempat)
    yield from _register(unit)


def _register(unit: Unit) -> Iterator[_Daftar]:
    if unit.ppid_register is None:
        return
    kolom: dict[str, Mapping[str, str]] = {
        "permohonan": {
            k: n for k, n in informasi.KOLOM_PERMOHONAN.items() if k not in informasi.TAMBAHAN
        },
        "keberatan": informasi.KOLOM_KEBERATAN,
        "pemberitahuan": informasi.PEMBERITAHUAN,
    }
    for bidang, (duty, apa) in WAJIB_REGISTER.items():
        ada = getattr(unit.ppid_register.isi, bidang)
        yield _Daftar(duty, apa, ada, kolom[bidang], unit.ppid_register.tempat(bidang))


def _tidak_genap(d: _Daftar, kurang: list[str]) -> Diagnostic:
    kewajiban = KEWAJIBAN[d.kewajiban]
    ada = len(d.semua) - len(kurang)
    nama = formats.daftar([formats.sisipan(d.semua[k]) for k in kurang])
    return Diagnostic(
        "R40",
        dari_keyakinan(kewajiban.keyakinan),
        f"{d.apa} memuat {ada} dari {len(d.semua)} bagian; belum ada {nama}",
        (d.tempat,),
        perbaikan=f"Isi {formats.daftar([f'`{k}`' for k in kurang])}. Bila dokumennya memang tidak "
        "memuatnya, akui temuan ini.",
        operan={"kewajiban": d.kewajiban, "tidak_ada": ", ".join(kurang)},
        dasar=kewajiban.sebutan,
    )
