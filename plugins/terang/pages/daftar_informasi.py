"""The two lists of an information office: what is public (DIP), and what is kept back (DIK)."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from terang import links
from terang.derive.informasi import tersedia
from terang.derive.pengecualian import keadaan, terbuka
from terang.hukum import informasi_publik, pengecualian
from terang.hukum.informasi_khusus import KHUSUS
from terang.pages.anak_unit import anak_unit
from terang.pages.berhalaman import bagi
from terang.pages.letak import letak
from terang.spec import Heading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model.daftar_informasi import InformasiDikecualikan, InformasiPublik
    from terang.pages.berhalaman import Halaman
    from terang.pages.bingkai import Bingkai
    from terang.spec import PageSpec
    from terang.store import Unit

PER_HALAMAN = 25
"""Rows on one page; with long texts in every column they stay below 100 KB."""
TANPA = "tanpa_kategori"
KATEGORI = {
    **{g.id: g.nama for g in informasi_publik.GOLONGAN.values()},
    TANPA: "Golongan belum dicantumkan",
}
KEADAAN = {
    "berlaku": "Masih dikecualikan",
    "habis": "Masa pengecualian habis",
    "dibuka": "Dinyatakan terbuka",
}
TERSEDIA = Heading("tersedia", "Yang ada di situs ini")
DASAR = Heading("dasar", "Dasar hukum")
SUMBER = Heading(links.SUMBER, "Sumber")


class BarisDip(NamedTuple):
    """A row of the list of public information with its running number."""

    nomor: int
    id: str
    isi: InformasiPublik


class BarisDik(NamedTuple):
    """A row of the list of exempted information with what it has come to."""

    nomor: int
    id: str
    isi: InformasiDikecualikan
    keadaan: str


def baris_dip(b: Bingkai, unit: Unit) -> list[BarisDip]:
    """Rows by class, as they are numbered; none that is kept back."""
    urut = list(KATEGORI)
    daftar = terbuka(unit, b.tanggal).daftar.items()
    per_kategori = sorted(daftar, key=lambda x: urut.index(x[1].kategori or TANPA))
    return [BarisDip(nomor, id_, isi) for nomor, (id_, isi) in enumerate(per_kategori, 1)]


def baris_dik(b: Bingkai, unit: Unit) -> list[BarisDik]:
    """Rows in the order of the data."""
    daftar = unit.ppid_dik.isi.daftar if unit.ppid_dik else {}
    return [
        BarisDik(nomor, id_, isi, keadaan(isi, b.tanggal))
        for nomor, (id_, isi) in enumerate(daftar.items(), 1)
    ]


def letak_baris(alamat: str, nomor: int, id_: str) -> str:
    """Address of a row by its running number in the list at `alamat`."""
    halaman = links.lanjutan(alamat, -(-nomor // PER_HALAMAN))
    return f"{halaman}#{links.jangkar('daftar', id_)}"


def halaman_dip(b: Bingkai, unit: Unit) -> Iterator[PageSpec]:
    """The list of public information; without one, what the site itself holds, marked as such."""
    baris = baris_dip(b, unit)
    for h in bagi(baris, links.dip(unit.id), PER_HALAMAN):
        kelompok = [(k, list(g)) for k, g in groupby(h.isi, key=lambda x: x.isi.kategori or TANPA)]
        judul_isi = [Heading(links.jangkar("kategori", k), KATEGORI[k]) for k, _ in kelompok]

        def isi(
            h: Halaman[BarisDip] = h, kelompok: list[tuple[str, list[BarisDip]]] = kelompok
        ) -> dict[str, Any]:
            ada = () if baris else tersedia(b.store, unit.id, b.tanggal)
            return {
                "h": h,
                "entri": unit.ppid_dip,
                "kelompok": kelompok,
                "kategori": KATEGORI,
                "pilihan": {k: KATEGORI[k] for k, _ in kelompok},
                "disisihkan": terbuka(unit, b.tanggal).disisihkan,
                "jumlah": len(baris),
                "letak": lambda x: letak(b.store, unit, x),
                "sedia": [(g, [s for s in ada if s.golongan == g]) for g in KATEGORI],
                "nama": nama_butir,
                "norma": informasi_publik.SETIAP_SAAT.norma[:1],
            }

        yield _daftar(
            b,
            unit,
            h,
            "dip.html",
            judul="Daftar Informasi Publik",
            tentang="Informasi yang dikuasai, penguasa, bentuk, dan masa simpannya:",
            headings=(
                *(judul_isi or [Heading("tersedia", "Yang ada di situs ini")]),
                DASAR,
                SUMBER,
            ),
            isi=isi,
        )


def halaman_dik(b: Bingkai, unit: Unit) -> Iterator[PageSpec]:
    """The list of exempted information: what is kept back, why, until when; never its content."""
    for h in bagi(baris_dik(b, unit), links.dikecualikan(unit.id), PER_HALAMAN):

        def isi(h: Halaman[BarisDik] = h) -> dict[str, Any]:
            ada = {x.keadaan for x in h.isi}
            return {
                "h": h,
                "entri": unit.ppid_dik,
                "keadaan": KEADAAN,
                "pilihan": {k: v for k, v in KEADAAN.items() if k in ada},
                "hukum": pengecualian,
            }

        yield _daftar(
            b,
            unit,
            h,
            "dikecualikan.html",
            judul="Informasi yang dikecualikan",
            tentang="Informasi yang tidak dibuka, alasan, dan masa pengecualiannya:",
            headings=(Heading("daftar", "Daftar"), DASAR, SUMBER),
            isi=isi,
        )


def _daftar(
    b: Bingkai, unit: Unit, h: Halaman[Any], templat: str, *, judul: str, **lain: Any
) -> PageSpec:
    nomor = f" (halaman {h.nomor})" if h.nomor > 1 else ""
    entri = unit.ppid_dip if templat == "dip.html" else unit.ppid_dik
    return anak_unit(
        b,
        unit,
        h.alamat_ini,
        templat,
        judul=judul + nomor,
        berkas=entri.berkas if entri else None,
        diperiksa=entri.isi.dimutakhirkan if entri else None,
        induk=links.ppid(unit.id) if h.nomor == 1 else h.alamat,
        anchors=frozenset(links.jangkar("daftar", x.id) for x in h.isi),
        **lain,
    )


def nama_butir(golongan: str, kelompok: str, butir: str) -> str:
    """What the law asks for by this key, in words: the item, else the group."""
    if golongan == "khusus":
        daftar = next(d for d in KHUSUS if d.id == kelompok)
        return next(x.nama for x in daftar.butir if x.id == butir)
    grup = next(k for k in informasi_publik.GOLONGAN[golongan].kelompok if k.id == kelompok)
    return grup.butir[butir] if butir else grup.nama
