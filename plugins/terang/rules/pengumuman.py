"""R36: an announcement goes when it is over, and one that lasts for years is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats
from terang.diagnostics import Diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.rules.bahan import Bahan

SETAHUN = 366


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R36 over the announcements of every unit."""
    for unit in bahan.store.unit.values():
        for entri in unit.pengumuman.values():
            isi = entri.isi
            if (isi.sampai.akhir - isi.mulai.awal).days > SETAHUN:
                yield Diagnostic(
                    "R36",
                    "saran",
                    f"pengumuman sejak {formats.tanggal(isi.mulai)} baru berakhir "
                    f"{formats.tanggal(isi.sampai)}, lebih dari setahun sesudahnya",
                    (entri.tempat("sampai"), entri.tempat("mulai")),
                    perbaikan="Periksa tahunnya. Yang berlaku selama itu lebih baik ditulis pada "
                    "jam, kanal, atau layanannya. Bila akhirnya belum diketahui, isi hari "
                    "peninjauan dan tambahkan `sampai_pemberitahuan: ya`.",
                    operan={"mulai": str(isi.mulai), "sampai": str(isi.sampai)},
                )
