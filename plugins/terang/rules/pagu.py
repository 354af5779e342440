"""R05: no more is spent than was planned, on the whole and line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats
from terang.diagnostics import Diagnostic
from terang.rules.asal import tingkat
from terang.rules.jelajah import Simpul

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.diagnostics import Path
    from terang.model import LaporanPpid
    from terang.model.dasar import Asal
    from terang.rules.bahan import Bahan
    from terang.store import Entri, Store


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R05 over the budgets of reports."""
    for unit in bahan.store.unit.values():
        for entri in unit.ppid_laporan.values():
            uang = entri.isi.anggaran
            if uang is None:
                continue
            pagu = uang.jumlah.nilai if uang.jumlah else None
            terpakai = uang.realisasi.nilai if uang.realisasi else None
            yield from _lebih(bahan.store, entri, uang, (pagu, terpakai), (), "anggaran")
            for i, baris in enumerate(uang.rincian):
                nilai = (baris.jumlah, baris.realisasi)
                yield from _lebih(bahan.store, entri, baris, nilai, ("rincian", i), baris.uraian)


def _lebih(
    store: Store,
    entri: Entri[LaporanPpid],
    isi: Asal,
    nilai: tuple[object, object],
    di: Path,
    nama: str,
) -> Iterator[Diagnostic]:
    pagu, terpakai = nilai
    if not isinstance(pagu, int) or not isinstance(terpakai, int) or terpakai <= pagu:
        return
    yield Diagnostic(
        "R05",
        tingkat(store, entri, Simpul(isi, ("anggaran", *di), None)),
        f"realisasi {nama} {formats.rupiah(terpakai)} melebihi pagunya {formats.rupiah(pagu)}",
        (
            entri.tempat("anggaran", *di, "realisasi"),
            entri.tempat("anggaran", *di, "jumlah"),
        ),
        perbaikan="Cocokkan kedua angka dengan dokumen. Jika pagunya direvisi, tulis pagu "
        "yang baru dan nilai lamanya di `semula`. Jika dokumennya memang demikian, akui temuan "
        "ini.",
        operan={"pagu": str(pagu), "realisasi": str(terpakai)},
    )
