"""Where to complain: the page of a unit, and the page of all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from terang import links
from terang.hukum import PENGADUAN_KELAS, PENGADUAN_UU
from terang.pages.anak_unit import anak_unit, semua_unit
from terang.spec import Heading

if TYPE_CHECKING:
    from terang.pages.bingkai import Bingkai
    from terang.spec import PageSpec
    from terang.store import Unit

OUTLINE = (
    Heading("ke-mana", "Ke mana mengadu"),
    Heading("penanganan", "Siapa menangani, kapan dijawab, dan apa yang terjadi"),
    Heading("batas-hukum", "Batas waktu menurut peraturan"),
    Heading("belum-puas", "Bila tidak dijawab atau belum puas"),
    Heading(links.SUMBER, "Sumber"),
)


def halaman_pengaduan(b: Bingkai, unit: Unit) -> PageSpec:
    """Routes, who handles it, by when, what happens then; the limits of the law apart."""

    def isi() -> dict[str, Any]:
        tanpa = [d for d in b.catatan.tepat(unit.profil.tempat()) if "kanal_pengaduan" in d.operan]
        return {
            **_aturan(b, unit),
            "catatan": tanpa,
            "uu": [t for t in PENGADUAN_UU if t.berlaku(b.tanggal)],
            "kelas": [t for t in PENGADUAN_KELAS if t.berlaku(b.tanggal)],
        }

    aturan = b.store.aturan_pengaduan(unit.id)
    return anak_unit(
        b,
        unit,
        links.pengaduan(unit.id),
        "pengaduan.html",
        judul="Pengaduan",
        tentang="Ke mana mengadu, siapa menangani, dan kapan dijawab:",
        headings=OUTLINE,
        isi=isi,
        berkas=aturan.entri.berkas if aturan else None,
    )


def semua_pengaduan(b: Bingkai) -> PageSpec:
    """Where to complain about each unit."""
    return semua_unit(
        b,
        links.PENGADUAN,
        "bagian/pengaduan.html",
        judul="Pengaduan",
        tentang="Ke mana mengadu tentang tiap unit, dan kapan dijawab.",
        alamat_unit=links.pengaduan,
        isi=lambda unit: _aturan(b, unit),
    )


def _aturan(b: Bingkai, unit: Unit) -> dict[str, Any]:
    aturan = b.store.aturan_pengaduan(unit.id)
    return {
        "aturan": aturan,
        "dari_induk": aturan is not None and aturan.dari == "induk",
        "kanal": b.kanal_pengaduan(unit.id, aturan),
        "tenggat": aturan.isi.tenggat_jawab if aturan else None,
    }
