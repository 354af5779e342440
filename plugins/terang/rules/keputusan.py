"""R20: a decree has number, date and signatory, and its annexes repeat number and date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats
from terang.diagnostics import Diagnostic
from terang.rules import lain, sebut
from terang.rules.banding import inti
from terang.rules.jelajah import Simpul
from terang.rules.sitasi import nomor_dokumen, tanggal_dokumen
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model import Dokumen
    from terang.rules.bahan import Bahan
    from terang.scalars import Tanggal
    from terang.store import Entri, Store


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R20 over documents; what a decree must have, over decrees and regulations."""
    for entri in bahan.store.dokumen.values():
        yield from _berbeda(bahan.store, entri)
        if entri.isi.jenis in {"keputusan", "peraturan"}:
            yield from _kepala(entri)
            yield from _lampiran(entri)


def _kepala(entri: Entri[Dokumen]) -> Iterator[Diagnostic]:
    isi = entri.isi
    fakta = {"nomor": isi.nomor, "tanggal": isi.tanggal}
    # what cannot be read is there, so only the copy is at fault
    kurang = {
        nama: nama
        for nama, f in fakta.items()
        if f is None or (isinstance(f.nilai, Ketiadaan) and f.nilai is not Ketiadaan.TIDAK_TERBACA)
    }
    if isi.penetap is None or isi.penetap.nama is None:
        kurang["penetap"] = "nama penanda tangan"
    if kurang:
        apa = formats.daftar(list(kurang.values()))
        tempat = [entri.tempat(k) for k in kurang if getattr(isi, k) is not None]
        yield Diagnostic(
            "R20",
            "peringatan",
            f"{isi.jenis} tanpa {apa}",
            tuple(tempat or [entri.tempat("jenis")]),
            perbaikan="Isi dari dokumen asli. Jika dokumennya memang tidak memuatnya, tulis "
            "keterangannya di `catatan` dan akui temuan ini.",
            operan={"tidak_ada": apa},
        )


def _lampiran(entri: Entri[Dokumen]) -> Iterator[Diagnostic]:
    isi, (tanggal, tempat) = entri.isi, tanggal_dokumen(entri)
    nomor = nomor_dokumen(entri)
    for i, lampiran in enumerate(isi.lampiran):
        if nomor and lampiran.nomor and inti(nomor) != inti(lampiran.nomor):
            yield Diagnostic(
                "R20",
                "peringatan",
                f"{lampiran.nama} mengulang nomor {sebut.kutip(lampiran.nomor)}, tetapi nomor "
                f"dokumennya {sebut.kutip(nomor)}",
                (entri.tempat("lampiran", i, "nomor"), entri.tempat("nomor", "nilai")),
                perbaikan="Periksa nomor pada lampiran dan pada batang tubuh.",
                operan={"lampiran": lampiran.nomor, "dokumen": nomor},
            )
        if tanggal and tempat and lampiran.tanggal and not _sama(tanggal, lampiran.tanggal):
            yield Diagnostic(
                "R20",
                "peringatan",
                f"{lampiran.nama} mengulang tanggal {formats.tanggal(lampiran.tanggal)}, tetapi "
                f"dokumennya bertanggal {formats.tanggal(tanggal)}",
                (entri.tempat("lampiran", i, "tanggal"), tempat),
                perbaikan="Periksa tanggal pada lampiran dan pada batang tubuh.",
                operan={"lampiran": str(lampiran.tanggal), "dokumen": str(tanggal)},
            )
        kurang = [k for k in ("nomor", "tanggal") if getattr(lampiran, k) is None]
        if kurang:
            apa = formats.daftar(kurang)
            yield Diagnostic(
                "R20",
                "saran",
                f"{lampiran.nama} tidak mengulang {apa} {isi.jenis}",
                (entri.tempat("lampiran", i, "nama"),),
                perbaikan="Isi dari kepala lampiran, bila tercetak di sana.",
                operan={"lampiran": lampiran.nama, "tidak_ada": apa},
            )


def _berbeda(store: Store, entri: Entri[Dokumen]) -> Iterator[Diagnostic]:
    nomor, tanggal, dokumen = entri.isi.nomor, entri.isi.tanggal, Simpul(entri.isi, (), None)
    if nomor:
        yield from lain.periksa(store, entri, Simpul(nomor, ("nomor",), dokumen), _NOMOR)
    if tanggal:
        yield from lain.periksa(store, entri, Simpul(tanggal, ("tanggal",), dokumen), _TANGGAL)


def _sama(satu: Tanggal, dua: Tanggal) -> bool:
    return satu.awal <= dua.akhir and dua.awal <= satu.akhir


_MENGAPA = "Orang mencari dokumen dari nomor dan tanggalnya; bila berbeda, yang ditemukan keliru."
_NOMOR = lain.Hal(
    "R20", "nomor dokumen", lambda satu, dua: inti(satu) == inti(dua), sebut.kutip, str, _MENGAPA
)
_TANGGAL = lain.Hal("R20", "tanggal dokumen", _sama, formats.tanggal, str, _MENGAPA)
