"""Announcements: a page for each, and the banner on the pages they concern while they last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from terang import formats, links
from terang.pages.anak_unit import anak_unit
from terang.spec import Heading
from terang.store import pilih

if TYPE_CHECKING:
    from datetime import date

    from terang.model import Pengumuman
    from terang.model.pengumuman import JenisBahaya
    from terang.pages.bingkai import Bingkai
    from terang.scalars import Pukul, Tanggal
    from terang.spec import PageSpec
    from terang.store import Entri, Store, Unit

JENIS = {
    "bahaya": "Bahaya",
    "tutup": "Tutup",
    "gangguan": "Gangguan",
    "perbaikan": "Perbaikan",
    "kabar": "Kabar",
}
"""Kinds in words, the gravest first."""
BERAT = {"bahaya": "galat", "tutup": "hati", "gangguan": "hati"}
BAHAYA: dict[JenisBahaya, str] = {
    "bencana_alam": "Bencana alam",
    "bencana_nonalam": "Bencana nonalam",
    "bencana_sosial": "Bencana sosial",
    "penyakit_menular": "Penyakit menular",
    "racun_pangan": "Racun pada bahan makanan",
    "gangguan_utilitas": "Gangguan layanan umum",
}
"""Kinds of danger in words."""
_WAJIB = {
    "perbaikan": ("dipublikasikan", "penanggung_jawab", "alamat_penanggung_jawab"),
    "bahaya": (
        *("dipublikasikan", "kejadian", "bahaya", "dampak"),
        *("cara_menghindari", "cara_mendapat_bantuan"),
    ),
}
"""What readers are told is missing, by kind."""


class Spanduk(NamedTuple):
    """One announcement in a line: its kind in words, how grave it looks, title, when, where."""

    jenis: str
    berat: str
    judul: str
    kapan: str
    alamat: str


def halaman_pengumuman(b: Bingkai, unit: Unit, entri: Entri[Pengumuman]) -> PageSpec:
    """One announcement. It keeps its address after it has ended, and says so."""
    p = entri.isi

    def isi() -> dict[str, Any]:
        layanan = [b.store.cari("layanan", unit.id, ref) for ref in p.layanan]
        jam = [b.store.cari("jam_layanan", unit.id, ref) for ref in p.jam_layanan]
        return {
            "entri": entri,
            "p": p,
            "jenis": JENIS[p.jenis],
            "berat": BERAT.get(p.jenis, ""),
            "kapan": kapan(p),
            "lewat": p.sampai.akhir < b.tanggal,
            "layanan": [e for e in layanan if e],
            "jam": [e for e in jam if e],
            "kanal": pilih.kanal_dirujuk(b.store, unit.id, p.kanal, b.tanggal),
            "rinci": _rinci(p),
        }

    menyelamatkan = p.evakuasi or p.jenis == "bahaya"

    return anak_unit(
        b,
        unit,
        links.pengumuman(unit.id, entri.id),
        "pengumuman.html",
        judul=p.judul,
        tentang=formats.kalimat(p.ringkasan),
        headings=(
            Heading("mengenai", "Mengenai"),
            *([Heading("evakuasi", "Cara menyelamatkan diri")] if menyelamatkan else []),
            Heading("bertanya", "Bertanya"),
            Heading(links.SUMBER, "Sumber"),
        ),
        isi=isi,
        berkas=entri.berkas,
        sebutan="Pengumuman",
    )


def _rinci(p: Pengumuman) -> list[tuple[str, str, str]]:
    """Field, name and text of what is given, and of what its kind must say, empty then."""
    semua = (
        (
            "dipublikasikan",
            "Diumumkan",
            formats.tanggal(p.dipublikasikan) if p.dipublikasikan else "",
        ),
        ("kejadian", "Terjadi", formats.tanggal(p.kejadian) if p.kejadian else ""),
        ("bahaya", "Jenis bahaya", BAHAYA[p.bahaya] if p.bahaya else ""),
        ("dampak", "Akibatnya", p.dampak or ""),
        ("cara_menghindari", "Cara menghindari", p.cara_menghindari or ""),
        ("cara_mendapat_bantuan", "Cara mendapat bantuan", p.cara_mendapat_bantuan or ""),
        ("penanggung_jawab", "Penanggung jawab", p.penanggung_jawab or ""),
        ("alamat_penanggung_jawab", "Alamatnya", p.alamat_penanggung_jawab or ""),
    )
    wajib = _WAJIB.get(p.jenis, ())
    return [satu for satu in semua if satu[2] or satu[0] in wajib]


def spanduk(store: Store, unit: str, pada: date, layanan: str = "") -> list[Spanduk]:
    """Announcements that have not ended on the day of the build, the gravest first.

    Args:
        store: the data.
        unit: whose.
        pada: the day.
        layanan: on the page of this service, leave out those that concern others only.
    """
    semua = sorted(
        store.unit[unit].pengumuman.values(), key=lambda e: list(JENIS).index(e.isi.jenis)
    )
    return [
        Spanduk(
            JENIS[e.isi.jenis],
            BERAT.get(e.isi.jenis, ""),
            e.isi.judul,
            kapan(e.isi),
            links.pengumuman(unit, e.id),
        )
        for e in semua
        if e.isi.sampai.akhir >= pada
        and (not layanan or not e.isi.layanan or _mengenai(e, layanan))
    ]


def _mengenai(e: Entri[Pengumuman], layanan: str) -> bool:
    return layanan in {ref.removeprefix(f"{e.unit}/") for ref in e.isi.layanan}


def kapan(p: Pengumuman) -> str:
    """`20 November 2026`, `20 November 2026 pukul 08.00 sampai 21 November 2026`."""
    awal, akhir = _saat(p.mulai, p.pukul_mulai), _saat(p.sampai, p.pukul_sampai)
    if p.mulai != p.sampai:
        return f"{awal} sampai {akhir}"
    if p.pukul_mulai and p.pukul_sampai:
        return f"{awal}–{p.pukul_sampai}"
    return awal if p.pukul_mulai or not p.pukul_sampai else f"{awal} sampai pukul {p.pukul_sampai}"


def _saat(tanggal: Tanggal, pukul: Pukul | None) -> str:
    return formats.tanggal(tanggal) + (f" pukul {pukul}" if pukul else "")
