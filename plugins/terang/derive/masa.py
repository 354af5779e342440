"""How long things hold: months from a day, and the last day of what an office confirmed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from terang.hukum.kewajiban import Kewajiban
    from terang.model import Atestasi


def sesudah(hari: date, bulan: int) -> date:
    """The same day so many months later; a month that has no such day gives its last."""
    tahun, nomor = divmod(hari.year * 12 + hari.month - 1 + bulan, 12)
    akhir = (date(tahun + (nomor == 11), (nomor + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return date(tahun, nomor + 1, min(hari.day, akhir))


def berlaku_sampai(kewajiban: Kewajiban, atestasi: Atestasi) -> date:
    """The last day of what an office confirmed: its own, or that of the duty's period."""
    akhir = sesudah(atestasi.tanggal.akhir, kewajiban.bulan)
    return min(akhir, atestasi.berlaku_sampai.akhir) if atestasi.berlaku_sampai else akhir
