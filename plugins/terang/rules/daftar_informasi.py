"""R38: rows of the two lists of an information office hold what the regulation wants of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats
from terang.derive.pengecualian import tertutup
from terang.diagnostics import Diagnostic
from terang.hukum.kewajiban import KEWAJIBAN
from terang.rules import sebut
from terang.rules.asal import dari_keyakinan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model import Dik, Dip
    from terang.model.daftar_informasi import InformasiDikecualikan, InformasiPublik
    from terang.rules.bahan import Bahan
    from terang.store import Entri, Unit

KOLOM_DIP: dict[str, str] = {
    "penguasa": "yang menguasai",
    "penanggung_jawab_penerbitan": "penanggung jawab penerbitan",
    "waktu_pembuatan": "waktu pembuatan",
    "tempat_pembuatan": "tempat pembuatan",
    "bentuk": "bentuk informasi",
    "retensi_arsip": "jangka waktu penyimpanan",
}
"""Columns of the list of public information beside the summary, by their key."""
SURAT: dict[str, str] = {
    "jenis_klasifikasi": "jenis klasifikasi",
    "oleh": "pejabat yang menetapkan",
    "unit_kerja": "badan dan unit kerjanya",
    "tempat": "tempat penetapan",
    "tanggal": "tanggal penetapan",
}
"""What the letter that fixes a class holds beside its period and its grounds."""
PUBLIK = "dip-columns-complete"
TERTUTUP = "dip-published"
DIKECUALIKAN = "dik-published"
KLASIFIKASI = "classification-letter-contents"


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R38 over the lists of every unit."""
    for unit in bahan.store.unit.values():
        if unit.ppid_dip:
            yield from _dip(bahan, unit, unit.ppid_dip)
        if unit.ppid_dik:
            yield from _dik(unit.ppid_dik)


def tanpa_kolom(baris: InformasiPublik) -> list[str]:
    """Columns of a row of the list of public information that are empty, by key."""
    return [k for k in KOLOM_DIP if not getattr(baris, k)]


def tanpa_dasar(baris: InformasiDikecualikan) -> list[tuple[str, str]]:
    """What a row of the list of exempted information lacks: keys and names."""
    jangka = baris.sampai or baris.jangka_waktu or baris.batas
    semua = (
        ("huruf", "dasar pengecualian", baris.huruf or baris.dasar_hukum),
        ("konsekuensi_dibuka", "pertimbangan bila dibuka", baris.konsekuensi_dibuka),
        ("konsekuensi_ditutup", "pertimbangan bila ditutup", baris.konsekuensi_ditutup),
        ("sampai", "jangka waktu", jangka),
    )
    return [(kunci, nama) for kunci, nama, isi in semua if not isi]


def tanpa_surat(baris: InformasiDikecualikan) -> list[tuple[str, str]]:
    """What the letter that fixes the class lacks."""
    return [(k, n) for k, n in SURAT.items() if not getattr(baris.penetapan, k, None)]


def _dip(bahan: Bahan, unit: Unit, dip: Entri[Dip]) -> Iterator[Diagnostic]:
    tutup = tertutup(unit, bahan.tanggal)
    for id_, baris in dip.isi.daftar.items():
        tempat = dip.tempat("daftar", id_)
        if tutup.memuat(id_, baris.ringkasan_isi, baris.uraian):
            kewajiban = KEWAJIBAN[TERTUTUP]
            yield Diagnostic(
                "R38",
                "galat",
                f"baris {sebut.kutip(id_)} daftar informasi publik tercatat juga sebagai "
                "dikecualikan",
                (tempat,),
                "Informasi yang dikecualikan tidak boleh terbit; menerbitkannya dapat dipidana.",
                "Hapus barisnya dari ppid/dip.yml, atau nyatakan informasinya terbuka di "
                "ppid/dik.yml.",
                {"kewajiban": TERTUTUP, "kunci": id_},
                kewajiban.sebutan,
            )
        if kurang := tanpa_kolom(baris):
            kewajiban = KEWAJIBAN[PUBLIK]
            nama = formats.daftar([KOLOM_DIP[k] for k in kurang])
            yield Diagnostic(
                "R38",
                dari_keyakinan(kewajiban.keyakinan),
                f"baris {sebut.kutip(baris.ringkasan_isi)} daftar informasi publik tanpa {nama}",
                (tempat,),
                perbaikan=f"Isi {formats.daftar([f'`{k}`' for k in kurang])}.",
                operan={"kewajiban": PUBLIK, "tidak_ada": ", ".join(kurang)},
                dasar=kewajiban.sebutan,
            )


def _dik(dik: Entri[Dik]) -> Iterator[Diagnostic]:
    for id_, baris in dik.isi.daftar.items():
        for duty, kurang, apa, di in (
            (DIKECUALIKAN, tanpa_dasar(baris), "daftar informasi yang dikecualikan", ()),
            (KLASIFIKASI, tanpa_surat(baris), "surat penetapan klasifikasi", ("penetapan",)),
        ):
            if not kurang:
                continue
            kewajiban = KEWAJIBAN[duty]
            nama = formats.daftar([n for _, n in kurang])
            kunci = [".".join((*di, k)) for k, _ in kurang]
            yield Diagnostic(
                "R38",
                dari_keyakinan(kewajiban.keyakinan),
                f"{apa}, baris {sebut.kutip(baris.informasi)}, tanpa {nama}",
                (dik.tempat("daftar", id_, *di),),
                perbaikan=f"Isi {formats.daftar([f'`{k}`' for k in kunci])}.",
                operan={"kewajiban": duty, "tidak_ada": ", ".join(k for k, _ in kurang)},
                dasar=kewajiban.sebutan,
            )
