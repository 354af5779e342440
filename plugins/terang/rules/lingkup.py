"""R02: what a body reports is the sum of what its units report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats
from terang.derive.lingkup import lingkup
from terang.derive.tahunan import tahun
from terang.diagnostics import Diagnostic
from terang.rules.asal import tingkat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model import LaporanPpid
    from terang.rules.bahan import Bahan
    from terang.store import Entri, Store


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R02 over reports that name the units they sum up."""
    for unit in bahan.store.unit.values():
        for entri in unit.ppid_laporan.values():
            if entri.isi.lingkup:
                yield from _ganda(entri)
                yield from _jumlah(bahan.store, entri)


def _ganda(entri: Entri[LaporanPpid]) -> Iterator[Diagnostic]:
    lihat: dict[str, int] = {}
    for i, unit in enumerate(entri.isi.lingkup):
        if unit == entri.unit or unit in lihat:
            kata = "laporan ini sendiri" if unit == entri.unit else "dua kali"
            yield Diagnostic(
                "R02",
                "galat",
                f"lingkup menyebut {unit} {kata}, sehingga terhitung ganda",
                (entri.tempat("lingkup", i),),
                perbaikan="Hapus salah satu.",
                operan={"unit": unit},
            )
        lihat[unit] = i


def _jumlah(store: Store, entri: Entri[LaporanPpid]) -> Iterator[Diagnostic]:
    """The body's own tables, if it types any, against its units; all of them must have reported."""
    bagian = lingkup(store, entri)
    sendiri = tahun(entri).utama
    if bagian is None or sendiri is None or bagian.jumlah is None:
        return
    lengkap = bagian.melapor == len(bagian.bagian) and bagian.jumlah.utuh and sendiri.jumlah.utuh
    if not lengkap or bagian.seragam != sendiri.menghitung:
        return
    if sendiri.jumlah.nilai == bagian.jumlah.nilai:
        return
    rinci = ", ".join(f"{nama} {formats.bilangan(n)}" for nama, n in bagian.jumlah.operan)
    yield Diagnostic(
        "R02",
        tingkat(store, entri),
        f"laporan ini menghitung {formats.bilangan(sendiri.jumlah.nilai)} {sendiri.menghitung}, "
        f"tetapi unit-unitnya berjumlah {formats.bilangan(bagian.jumlah.nilai)} ({rinci})",
        (
            entri.tempat("tabel", sendiri.tabel, "baris", kunci=True),
            *(
                laporan.tempat("tabel", kunci=True)
                for b in bagian.bagian
                if (laporan := store.unit[b.unit].ppid_laporan.get(entri.id))
            ),
        ),
        perbaikan="Cocokkan tabel ini dengan laporan tiap unit. Jika dokumennya memang demikian, "
        "akui temuan ini.",
        operan={"badan": str(sendiri.jumlah.nilai), "unit": str(bagian.jumlah.nilai)},
    )
