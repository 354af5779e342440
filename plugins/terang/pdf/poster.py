"""Sheets for the wall, A4: a service at the counter, the pledge, the hours at the door.

In: a page of the site; out: what is printed. Every word on a sheet is one of its page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from terang import links
from terang.gaya import warna_cetak
from terang.pages.jam import halaman_jam
from terang.pages.layanan import halaman_layanan
from terang.pages.maklumat import NAMA, halaman_maklumat, maklumat
from terang.pdf.cetakan import Cetakan
from terang.pdf.from_html import from_html
from terang.pdf.naskah import Naskah, Unsur, bab, judul, label, petakan, teks
from terang.pdf.qr import qr
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model import Layanan
    from terang.pages.bingkai import Bingkai
    from terang.pdf.cetakan import Gambar
    from terang.spec import PageSpec
    from terang.store import Entri, Unit

LANJUT = "Selengkapnya, dengan sumbernya:"
RAGU = "Tidak pasti"
"""What a page says of a value that may have been misread."""
MAKLUMAT, JAM = "maklumat", "jam"
"""Sheets of a unit, by what they are called where a service is expected."""


def poster(b: Bingkai, unit: Unit, apa: str, logo: Gambar | None = None) -> Cetakan | None:
    """A sheet of a unit, or None when there is nothing to print on it.

    Args:
        b: of the build.
        unit: the unit.
        apa: id of a service, or `maklumat`, or `jam`.
        logo: picture of the body.
    """
    if apa == MAKLUMAT:
        return poster_maklumat(b, unit, logo)
    if apa == JAM:
        return poster_jam(b, unit, logo)
    layanan = unit.layanan.get(apa)
    return poster_layanan(b, layanan, logo) if layanan else None


def diminta(b: Bingkai, logo: Gambar | None) -> Iterator[Cetakan]:
    """Every sheet that the data ask for."""
    for unit in b.store.unit.values():
        yield from (poster_layanan(b, e, logo) for e in unit.layanan.values() if e.isi.poster)
        lain = (
            (poster_maklumat, any(e.isi.poster for e in unit.maklumat.values())),
            (poster_jam, any(e.isi.poster for e in unit.jam_layanan.values())),
        )
        yield from (p for buat, minta in lain if minta and (p := buat(b, unit, logo)))


def poster_layanan(b: Bingkai, layanan: Entri[Layanan], logo: Gambar | None) -> Cetakan:
    """The counter sheet of a service: its short answers."""
    halaman = halaman_layanan(b, layanan)
    awal = bab(_naskah(b, halaman))[0]
    isi = next(s for s in awal if isinstance(s, dict) and s["j"] == "uraian")
    return _cetakan(b, halaman, layanan.unit, "layanan", logo, judul=layanan.isi.nama, isi=[isi])


def poster_maklumat(b: Bingkai, unit: Unit, logo: Gambar | None) -> Cetakan | None:
    """The pledge of service: text, who signed, when."""
    ada = [jenis for jenis, _ in maklumat(b, unit.id)]
    if not ada:
        return None
    halaman = halaman_maklumat(b, unit)
    dipilih = f"maklumat-{ada[0]}"
    isi = next(n for n in bab(_naskah(b, halaman)) if judul(n) == dipilih)
    return _cetakan(b, halaman, unit.id, "maklumat", logo, judul=NAMA[ada[0]], isi=isi[1:])


def poster_jam(b: Bingkai, unit: Unit, logo: Gambar | None) -> Cetakan | None:
    """The hours of every desk, for the door."""
    if not unit.jam_layanan:
        return None
    halaman = halaman_jam(b, unit)
    isi = next(n for n in bab(_naskah(b, halaman)) if judul(n) == "pekan-ini")
    return _cetakan(b, halaman, unit.id, "jam", logo, judul="Jam layanan", isi=isi[1:])


def _naskah(b: Bingkai, halaman: PageSpec) -> Naskah:
    isi: Naskah = petakan(from_html(halaman.body(), b.alamat_dasar + halaman.alamat), _di_dinding)
    return isi


def _di_dinding(s: Unsur) -> Naskah:
    """Without sources and notes, which the page has; doubt stays."""
    if s["j"] in {"rujuk", "lihat", "catatan"} or (s["j"] == "p" and s["g"] == "sisip"):
        return []
    if s["j"] == "sisip":
        return [" ", {"j": "kecil", "i": [RAGU]}] if RAGU in teks(s["i"]) else []
    if s["j"] == "tautan":
        return [{"j": "polos", "i": s["i"]}]
    return [s]


def _cetakan(
    b: Bingkai,
    halaman: PageSpec,
    unit: str,
    jenis: str,
    logo: Gambar | None,
    **isi: Any,
) -> Cetakan:
    situs = b.store.situs.isi
    nama = pilih.nama(b.store, unit, b.tanggal).nama
    penuh = b.alamat_dasar + halaman.alamat
    hari = halaman.diperbarui
    return Cetakan(
        links.poster(halaman.alamat),
        f"poster {halaman.judul}",
        tuple(filter(None, (halaman.berkas, b.store.unit[unit].profil.berkas))),
        "poster.typ",
        {
            "bentuk": jenis,
            "penerbit": nama,
            "deskripsi": halaman.deskripsi,
            "kata": [jenis, nama],
            "tanggal": [int(n) for n in hari.split("-")],
            "edisi": f"data {halaman.tanggal_data}",
            "alamat": penuh,
            "qr": qr(penuh),
            "lanjut": LANJUT,
            "warna": warna_cetak(situs.warna),
            "logo": [*logo.isi] if logo else [],
            "format_logo": logo.format if logo else "",
            "peringatan": situs.peringatan_peran,
            "label": sorted(set(label(isi["isi"]))),
            **isi,
        },
    )
