"""What can be found: one document for each thing people ask about, and their kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terang import links

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from terang.spec import PageSpec

NAMA, NAMA_LAIN, HASIL, SYARAT, RINGKASAN, UNIT, NOMOR, ISI, SALAH_TULIS = range(9)
"""The fields of a document, by what is said of a match in them."""

JENIS = {
    "layanan": "Layanan",
    "unit": "Badan dan unit",
    "jam": "Jam layanan",
    "kanal": "Kanal",
    "tarif": "Tarif",
    "pengaduan": "Pengaduan",
    "maklumat": "Maklumat",
    "fasilitas": "Fasilitas",
    "sop": "Prosedur kerja",
    "pengumuman": "Pengumuman",
    "ppid": "Informasi publik",
    "laporan": "Laporan layanan informasi",
    "kinerja": "Kinerja",
    "skm": "Survei kepuasan",
    "istilah": "Istilah",
    "peraturan": "Peraturan",
    "dokumen": "Dokumen",
    "halaman": "Halaman",
}
TAK_DICARI = (links.BERANDA, links.CARI)


class Dokumen(NamedTuple):
    """One thing that can be found.

    Attributes:
        alamat: where it stands, with an anchor if need be.
        judul: what it is called in results.
        jenis: a key of `JENIS`.
        bidang: texts by field; they are looked through, not shown.
        jawab: what is shown: the six short answers of a service, else one text.
        milik: the unit it belongs to, in short, or "".
    """

    alamat: str
    judul: str
    jenis: str
    bidang: tuple[tuple[int, str], ...]
    jawab: tuple[str, ...]
    milik: str = ""


class Alamat:
    """The addresses of the pages that exist."""

    def __init__(self, pages: Iterable[PageSpec]) -> None:
        self.pages = {p.alamat: p for p in pages}

    def pertama(self, *calon: str) -> str | None:
        """The first of these whose page exists."""
        return next((c for c in calon if c.partition("#")[0] in self.pages), None)


def teks(*bagian: str | Iterable[str] | None) -> str:
    """One text of several that may be missing."""
    hasil: list[str] = []
    for b in bagian:
        if isinstance(b, str):
            hasil.append(b)
        elif b is not None:
            hasil += b
    return " \n ".join(hasil)


def halaman_lain(alamat: Alamat, sudah: Iterable[Dokumen]) -> Iterator[Dokumen]:
    """Pages that no document leads to: lists, and whatever is new."""
    dikenal = {d.alamat.partition("#")[0] for d in sudah}
    for p in alamat.pages.values():
        if p.alamat in dikenal or p.alamat in TAK_DICARI:
            continue
        if p.alamat.startswith(links.INDEKS) and p.alamat != links.INDEKS:
            continue
        if p.alamat.startswith(links.SEMUA_LAYANAN):  # what it lists is found by itself
            continue
        isi = teks(p.deskripsi, (h.judul for h in p.headings))
        yield Dokumen(p.alamat, p.judul, "halaman", ((NAMA, p.judul), (ISI, isi)), (p.deskripsi,))
