"""Citations with the day they are judged by: the store in, every citation of a document out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from terang.model.dasar import Kutipan
from terang.scalars import Ketiadaan, Tanggal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.diagnostics import Place
    from terang.model import Dokumen, Peraturan, Sop
    from terang.rules.bahan import Bahan
    from terang.rules.jelajah import Simpul
    from terang.store import Entri, Store


class Sitasi(NamedTuple):
    """A citation.

    `tanggal` is the date of the document that cites, None when nothing tells it; `tempat_tanggal`
    is where that date stands.
    """

    entri: Entri[Any]
    simpul: Simpul[Kutipan]
    peraturan: Entri[Peraturan]
    tanggal: Tanggal | None
    tempat_tanggal: Place | None

    @property
    def isi(self) -> Kutipan:
        """The citation itself."""
        return self.simpul.isi

    def tempat(self, bidang: str = "peraturan") -> Place:
        """Place of a field of the citation."""
        return self.entri.tempat(*self.simpul.jalur, bidang)


Waktu = tuple["Tanggal | None", "Place | None"]
TANPA: Waktu = (None, None)


def tanggal_dokumen(dokumen: Entri[Dokumen] | None) -> Waktu:
    """The date of a document, and where it stands."""
    if dokumen and dokumen.isi.tanggal and isinstance(dokumen.isi.tanggal.nilai, Tanggal):
        return dokumen.isi.tanggal.nilai, dokumen.tempat("tanggal", "nilai")
    return TANPA


def nomor_dokumen(dokumen: Entri[Dokumen]) -> str | None:
    """The number of a document; None when there is none or it cannot be read."""
    nomor = dokumen.isi.nomor
    # a kind of nothing is a text too
    return None if nomor is None or isinstance(nomor.nilai, Ketiadaan) else nomor.nilai


def _tanggal_sop(entri: Entri[Sop]) -> Waktu:
    """The latest date an SOP bears: a revision may cite what its first version could not."""
    bidang = ("tanggal_pembuatan", "tanggal_revisi", "tanggal_efektif")
    ada = [(n, b) for b in bidang if isinstance(n := getattr(entri.isi, b), Tanggal)]
    if not ada:
        return TANPA
    nilai, nama = max(ada, key=lambda satu: satu[0].akhir)
    return nilai, entri.tempat(nama)


def _sumber(store: Store) -> Iterator[tuple[Entri[Any], Waktu]]:
    for dokumen in store.dokumen.values():
        yield dokumen, tanggal_dokumen(dokumen)
    for istilah in store.glosarium.values():
        yield istilah, TANPA
    for unit in store.unit.values():
        yield unit.profil, TANPA
        for tarif in unit.tarif.values():
            yield tarif, TANPA
        for standar in unit.standar.values():
            yield standar, tanggal_dokumen(store.dokumen.get(standar.isi.dokumen))
        for layanan in unit.layanan.values():
            yield layanan, tanggal_dokumen(store.dokumen_layanan(layanan))
        for sop in unit.sop.values():
            yield sop, _tanggal_sop(sop)


def semua_sitasi(bahan: Bahan) -> Iterator[Sitasi]:
    """Every citation that leads to an entry of the register."""
    saat = {id(entri): waktu for entri, waktu in _sumber(bahan.store)}
    for entri, simpul in bahan.semua(Kutipan):
        peraturan = bahan.store.peraturan.get(simpul.isi.peraturan)
        if peraturan and id(entri) in saat:
            yield Sitasi(entri, simpul, peraturan, *saat[id(entri)])
