"""R37: what an office confirmed, and what it keeps back, holds for a time and no longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats
from terang.derive.masa import berlaku_sampai
from terang.derive.pengecualian import keadaan
from terang.diagnostics import Diagnostic
from terang.diagnostics.near import suggest
from terang.hukum.kewajiban import KEWAJIBAN
from terang.hukum.pengecualian import TERBUKA_SENDIRI
from terang.rules import sebut
from terang.rules.asal import dari_keyakinan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model import Atestasi
    from terang.rules.bahan import Bahan
    from terang.store import Entri, Unit

HABIS = "exemption-expiry-handled"


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R37 over attestations and lists of exempted information."""
    for unit in bahan.store.unit.values():
        for entri in unit.atestasi.values():
            yield from _atestasi(bahan, entri)
        yield from _pengecualian(bahan, unit)


def _atestasi(bahan: Bahan, entri: Entri[Atestasi]) -> Iterator[Diagnostic]:
    kewajiban = KEWAJIBAN.get(entri.id)
    if kewajiban is None:
        mirip = suggest(entri.id, KEWAJIBAN)
        saran = f"; mungkin maksudnya {sebut.kutip(mirip)}" if mirip else ""
        yield Diagnostic(
            "R37",
            "galat",
            f"tidak ada kewajiban {sebut.kutip(entri.id)}{saran}",
            (entri.tempat(kunci=True),),
            perbaikan="Pakai kunci kewajiban seperti tertulis di halaman Kepatuhan.",
            operan={"kunci": entri.id},
        )
        return
    if kewajiban.cara == "otomatis":
        yield Diagnostic(
            "R37",
            "saran",
            f"kewajiban {sebut.kutip(entri.id)} dinilai dari datanya, jadi penegasan ini tidak "
            "dipakai",
            (entri.tempat(kunci=True),),
            perbaikan="Isi datanya, lalu hapus penegasan ini.",
            operan={"kewajiban": entri.id},
            dasar=kewajiban.sebutan,
        )
        return
    sampai = berlaku_sampai(kewajiban, entri.isi)
    if sampai < bahan.tanggal:
        yield Diagnostic(
            "R37",
            "saran",
            f"penegasan kewajiban {sebut.kutip(entri.id)} habis {formats.tanggal(sampai)}",
            (entri.tempat("berlaku_sampai" if entri.isi.berlaku_sampai else "tanggal"),),
            perbaikan="Minta pejabatnya menegaskan lagi, lalu perbarui `tanggal` dan dokumennya.",
            operan={"kewajiban": entri.id, "sampai": str(sampai)},
            dasar=kewajiban.sebutan,
        )


def _pengecualian(bahan: Bahan, unit: Unit) -> Iterator[Diagnostic]:
    dik, dip = unit.ppid_dik, unit.ppid_dip
    for id_, baris in (dik.isi.daftar if dik else {}).items():
        assert dik is not None
        kini = keadaan(baris, bahan.tanggal)
        if kini == "habis" and baris.sampai:
            yield Diagnostic(
                "R37",
                "saran",  # time alone stops no build
                f"masa pengecualian {sebut.kutip(baris.informasi)} habis "
                f"{formats.tanggal(baris.sampai)}; informasi itu kini terbuka dengan sendirinya",
                (dik.tempat("daftar", id_, "sampai"),),
                perbaikan="Isi `dinyatakan_terbuka`, dan tambahkan barisnya di ppid/dip.yml dengan "
                "kunci yang sama.",
                operan={"kewajiban": HABIS, "sampai": str(baris.sampai)},
                dasar=TERBUKA_SENDIRI.sebutan,
            )
        elif kini == "dibuka" and (dip is None or id_ not in dip.isi.daftar):
            yield Diagnostic(
                "R37",
                dari_keyakinan(TERBUKA_SENDIRI.keyakinan),
                f"{sebut.kutip(baris.informasi)} dinyatakan terbuka, tetapi tidak ada di daftar "
                "informasi publik",
                (dik.tempat("daftar", id_, "dinyatakan_terbuka"),),
                perbaikan=f"Tambahkan `{id_}` di ppid/dip.yml.",
                operan={"kewajiban": HABIS, "kunci": id_},
                dasar=TERBUKA_SENDIRI.sebutan,
            )
