"""Verdicts as JSON, the public contract, and as CSV."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

from terang.export import kata
from terang.hukum.kewajiban import KELOMPOK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from terang.export.baris import Baris

KOLOM = (
    "peran situs",
    "unit",
    "nama unit",
    "id",
    "kelompok",
    "kewajiban",
    "status",
    "bagian terpenuhi",
    "bagian diminta",
    "alasan",
    "yang kurang",
    "bukti",
    "berkas:baris",
    "tenggat",
    "penanggung jawab",
    "dasar",
    "keyakinan",
    "cara",
)
RUMUS = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet compute a cell, or may come to."""


def sebagai_json(semua: Iterable[Baris]) -> str:
    """A list with one object a duty and unit; `tenggat` is an ISO date or null."""
    isi = [
        {
            "id": b.putusan.kewajiban.id,
            "unit": b.putusan.unit,
            "status": b.putusan.status,
            "bukti": [{"url": x.url, "berkas": x.berkas, "baris": x.baris} for x in b.bukti_sekali],
            "dasar": b.putusan.kewajiban.sebutan,
            "tenggat": b.putusan.tenggat.isoformat() if b.putusan.tenggat else None,
            "alasan": b.putusan.alasan,
        }
        for b in semua
    ]
    return json.dumps(isi, ensure_ascii=False, indent=2) + "\n"


def sebagai_csv(semua: Iterable[Baris], peran: str) -> str:
    """A header, then one row a duty and unit; a date that is not there is an empty cell.

    Args:
        semua: the rows.
        peran: whether the site is official or an example, for every row to say.
    """
    berkas = io.StringIO()
    tulis = csv.writer(berkas)
    tulis.writerow(KOLOM)
    tulis.writerows([_aman(sel) for sel in (peran, *_sel(b))] for b in semua)
    return berkas.getvalue()


def _sel(b: Baris) -> tuple[str, ...]:
    p, k = b.putusan, b.putusan.kewajiban
    pertama = b.bukti[0] if b.bukti else None
    return (
        p.unit,
        b.nama,
        k.id,
        KELOMPOK[k.kelompok],
        k.apa,
        p.status,
        str(p.ada),
        str(len(p.bagian)),
        b.putusan.alasan,
        "; ".join(x.kata for x in b.kurang),
        pertama.url if pertama else "",
        pertama.tempat if pertama else "",
        p.tenggat.isoformat() if p.tenggat else "",
        p.penanggung_jawab,
        k.sebutan,
        kata.keyakinan(b),
        kata.CARA[k.cara],
    )


def _aman(sel: str) -> str:
    """The cell as a spreadsheet takes it for text."""
    return f"'{sel}" if sel.startswith(RUMUS) else sel
