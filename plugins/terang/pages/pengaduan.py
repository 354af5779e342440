"""Where to complain: the page of a unit, and the page of all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from terang import formats, links
from terang.hukum import MEKANISME, MEKANISME_PENGADUAN, PENGADUAN_KELAS, PENGADUAN_UU
from terang.pages.anak_unit import anak_unit, semua_unit
from terang.pages.statistik_pengaduan import jangkar_tahun, statistik
from terang.spec import Heading

if TYPE_CHECKING:
    from terang.hukum import BagianMekanisme
    from terang.model import Pengaduan
    from terang.pages.bingkai import Bingkai
    from terang.spec import PageSpec
    from terang.store import Unit

_DEPAN = (
    Heading("ke-mana", "Ke mana mengadu"),
    Heading("penanganan", "Siapa menangani, kapan dijawab, dan apa yang terjadi"),
    Heading("mekanisme", "Sepuluh bagian tata cara pengaduan"),
)
_LAIN = (
    ("gratis", "Biaya mengadu"),
    ("kerahasiaan", "Kerahasiaan"),
    ("penyeleksian", "Penyeleksian"),
)
"""What a unit says besides the ten parts, a point each."""
_DAFTAR = (
    ("penelaahan", "Penelaahan"),
    ("kategori", "Jalan keluar"),
    ("tindak_lanjut", "Tindak lanjut"),
)
"""The same, several points each."""
_BELAKANG = (
    Heading("batas-hukum", "Batas waktu menurut peraturan"),
    Heading("belum-puas", "Bila tidak dijawab atau belum puas"),
    Heading(links.SUMBER, "Sumber"),
)


def halaman_pengaduan(b: Bingkai, unit: Unit) -> PageSpec:
    """Routes, who handles it, by when, what happens then, and how many complained.

    The limits of the law stand apart from the unit's own.
    """

    def isi() -> dict[str, Any]:
        tanpa = [d for d in b.catatan.tepat(unit.profil.tempat()) if "kanal_pengaduan" in d.operan]
        return {
            **(umum := _aturan(b, unit)),
            **_mekanisme(aturan.isi if aturan else None, berkanal=bool(umum["kanal"])),
            "statistik": statistik(unit),
            "catatan": tanpa,
            "uu": [t for t in PENGADUAN_UU if t.berlaku(b.tanggal)],
            "kelas": [t for t in PENGADUAN_KELAS if t.berlaku(b.tanggal)],
        }

    aturan = b.store.aturan_pengaduan(unit.id)
    tahun = [Heading(jangkar_tahun(t), f"Pengaduan tahun {t}") for t in unit.statistik_pengaduan]
    return anak_unit(
        b,
        unit,
        links.pengaduan(unit.id),
        "pengaduan.html",
        judul="Pengaduan",
        tentang="Ke mana mengadu, siapa menangani, dan kapan dijawab:",
        headings=(
            *_DEPAN,
            *(reversed(tahun) if tahun else [Heading("statistik", "Statistik pengaduan")]),
            *_BELAKANG,
        ),
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


def _mekanisme(p: Pengaduan | None, *, berkanal: bool) -> dict[str, Any]:
    """The ten parts and what else is known, each with its field, and the names of what is not."""
    bagian: list[tuple[BagianMekanisme, Any]] = [
        (g, getattr(p, g.bidang) if p else None) for g in MEKANISME
    ]
    lain = [(bidang, judul, getattr(p, bidang) if p else None) for bidang, judul in _LAIN]
    tanpa = [judul for _, judul, isi in lain if not isi]
    tanpa += [judul for bidang, judul in _DAFTAR if not (p and getattr(p, bidang))]
    tiada = [
        *(formats.sisipan(g.nama) for g, isi in bagian[:-1] if not isi),
        *([] if p and p.penanggung_jawab else ["penanggung jawab"]),
        *([] if p and p.alamat_penanggung_jawab else ["alamat penanggung jawab"]),
    ]
    return {
        "dasar": MEKANISME_PENGADUAN.sebutan,
        "bagian": bagian if p and (berkanal or len(tiada) < len(MEKANISME) + 1) else [],
        "kurang": [*tiada, *([] if berkanal else ["sarana pengaduan"])],
        "lain": lain,
        "tanpa_lain": [formats.sisipan(judul) for judul in tanpa],
    }


def _aturan(b: Bingkai, unit: Unit) -> dict[str, Any]:
    aturan = b.store.aturan_pengaduan(unit.id)
    return {
        "aturan": aturan,
        "dari_induk": aturan is not None and aturan.dari == "induk",
        "kanal": b.kanal_pengaduan(unit.id, aturan),
        "tenggat": aturan.isi.tenggat_jawab if aturan else None,
    }
