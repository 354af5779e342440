"""Where a piece of information is, as links: pages of this site, documents, other addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terang import links
from terang.derive.informasi import Sedia, halaman

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model.sedia import Penyediaan
    from terang.store import Store, Unit

NAMA = {
    "profil": "profil",
    "layanan": "daftar layanan",
    "maklumat": "maklumat",
    "jam": "jam layanan",
    "tarif": "tarif",
    "pengaduan": "pengaduan",
    "ppid": "informasi publik",
    "tenggat": "tenggat jawaban",
    "laporan": "laporan layanan informasi",
    "formulir": "formulir",
    "dip": "Daftar Informasi Publik",
    "dikecualikan": "daftar informasi yang dikecualikan",
    "serta-merta": "informasi serta merta",
    "setiap-saat": "informasi setiap saat",
    "kinerja": "kinerja",
    "skm": "survei kepuasan masyarakat",
    "pengumuman": "pengumuman",
}
"""Pages of a unit as a link calls them."""


class Letak(NamedTuple):
    """One place: what it is called, and its address; `luar` when it is on another site."""

    nama: str
    alamat: str
    luar: bool = False


def letak(store: Store, unit: Unit, isi: Penyediaan | Sedia) -> list[Letak]:
    """The places an entry names, pages of this site first.

    Args:
        store: the data.
        unit: whose pages are meant.
        isi: the entry; a page that is not there is left out.
    """
    return list(_letak(store, unit, isi))


def _letak(store: Store, unit: Unit, isi: Penyediaan | Sedia) -> Iterator[Letak]:
    if isinstance(isi, Sedia):
        nama, id_, jangkar = isi.halaman, isi.id, isi.jangkar
    else:
        (nama, id_), jangkar = halaman(unit, isi.halaman or ""), ""
    if nama:
        alamat = links.halaman_unit(unit.id, nama, id_)
        tahun = f" {id_}" if nama == "laporan" else ""
        yield Letak(f"Halaman {NAMA[nama]}{tahun}", alamat + (f"#{jangkar}" if jangkar else ""))
    if isi.dokumen:
        yield Letak(store.dokumen[isi.dokumen].isi.judul, links.dokumen(isi.dokumen))
    yield from (Letak(tautan, tautan, luar=True) for tautan in isi.tautan)
