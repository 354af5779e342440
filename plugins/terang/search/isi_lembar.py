"""Terms, regulations and source documents as documents. In: the Store; out: those with a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats, links
from terang.scalars import Ketiadaan
from terang.search.dokumen import ISI, NAMA, NAMA_LAIN, NOMOR, RINGKASAN, Dokumen, teks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.search.dokumen import Alamat
    from terang.store import Store


def lembar(store: Store, alamat: Alamat) -> Iterator[Dokumen]:
    """Everything that belongs to no unit."""
    yield from _istilah(store, alamat)
    yield from _peraturan(store, alamat)
    yield from _dokumen(store, alamat)


def _istilah(store: Store, alamat: Alamat) -> Iterator[Dokumen]:
    for e in store.glosarium.values():
        if di := alamat.pertama(links.istilah(e.id)):
            i = e.isi
            bidang = ((NAMA, i.istilah), (NAMA_LAIN, teks(i.kepanjangan)), (RINGKASAN, i.arti))
            yield Dokumen(di, i.istilah, "istilah", bidang, (i.arti,))


def _peraturan(store: Store, alamat: Alamat) -> Iterator[Dokumen]:
    for e in store.peraturan.values():
        if di := alamat.pertama(links.peraturan(e.id)):
            p = e.isi
            judul = formats.nama_peraturan(p)
            tahun = str(p.tahun)
            bidang = (
                (NAMA, judul),
                (NAMA_LAIN, teks(p.singkatan, p.bentuk)),
                (NOMOR, teks(f"{p.nomor}/{tahun}", p.singkatan, p.lembaran)),
                (RINGKASAN, p.tentang),
            )
            yield Dokumen(di, judul, "peraturan", bidang, (f"Tentang {p.tentang}",))


def _dokumen(store: Store, alamat: Alamat) -> Iterator[Dokumen]:
    for e in store.dokumen.values():
        if di := alamat.pertama(links.dokumen(e.id)):
            d = e.isi
            nomor = d.nomor.nilai if d.nomor else None
            tertulis = "" if nomor is None or isinstance(nomor, Ketiadaan) else nomor
            bidang = (
                (NAMA, d.judul),
                (NOMOR, tertulis),
                (ISI, teks(d.jenis, d.penerbit, str(d.tahun) if d.tahun else None, d.bagian)),
            )
            jawab = f"{formats.kapital(d.jenis)} {tertulis}".strip()
            yield Dokumen(di, d.judul, "dokumen", bidang, (f"{jawab}, {d.penerbit}",))
