"""The A-Z index: every name on the site, found without a script."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terang import formats, links
from terang.pages.berhalaman import PER_HALAMAN, bagi
from terang.spec import Heading, PageSpec
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.pages.berhalaman import Halaman
    from terang.pages.bingkai import Bingkai
    from terang.store import Unit

ANGKA = "0-9"


class Butir(NamedTuple):
    """One line: its text, what it is, and where it leads."""

    teks: str
    apa: str
    alamat: str

    @property
    def huruf(self) -> str:
        """The letter it stands under."""
        awal = self.teks[:1].upper()
        return awal if "A" <= awal <= "Z" else ANGKA


def indeks(b: Bingkai) -> Iterator[PageSpec]:
    """The index whole, while it fits a page, and one for each letter that has a name."""
    semua = sorted(set(_butir(b)), key=lambda e: (e.teks.casefold(), e.alamat, e.apa))
    per_huruf: dict[str, list[Butir]] = {}
    for e in semua:
        per_huruf.setdefault(e.huruf, []).append(e)
    huruf = sorted(per_huruf)
    kelompok = [(h, per_huruf[h]) for h in huruf] if len(semua) <= PER_HALAMAN else []
    yield _halaman(b, links.INDEKS, "Indeks A–Z", huruf, kelompok)
    for satu in huruf:
        for h in bagi(per_huruf[satu], links.indeks(satu)):
            isi = [(satu, list(h.isi))]
            yield _halaman(b, h.alamat_ini, f"Indeks {satu}", huruf, isi, satu, h)


def _halaman(
    b: Bingkai,
    alamat: str,
    judul: str,
    huruf: list[str],
    kelompok: list[tuple[str, list[Butir]]],
    kini: str = "",
    h: Halaman[Butir] | None = None,
) -> PageSpec:
    return PageSpec(
        alamat=alamat,
        judul=judul,
        deskripsi="Semua layanan, unit, SOP, dokumen, peraturan, dan istilah menurut abjad.",
        body=b.body(
            "indeks.html", alamat, judul=judul, huruf=huruf, kelompok=kelompok, kini=kini, h=h
        ),
        headings=tuple(Heading(links.jangkar("huruf", satu), satu) for satu, _ in kelompok),
        berkas=None,
        **b.tanggal_data(None),
        induk=links.INDEKS if kini else links.BERANDA,
    )


def _butir(b: Bingkai) -> Iterator[Butir]:
    for unit in b.store.unit.values():
        yield from _unit(b, unit)
    for dokumen in b.store.dokumen.values():
        isi = dokumen.isi
        yield Butir(isi.judul, isi.jenis.capitalize(), links.dokumen(dokumen.id))
    for peraturan in b.store.peraturan.values():
        alamat = links.peraturan(peraturan.id)
        yield Butir(formats.nama_peraturan(peraturan.isi), "Peraturan", alamat)
        yield Butir(formats.kapital(peraturan.isi.tentang), "Peraturan", alamat)
    for istilah in b.store.glosarium.values():
        yield Butir(formats.kapital(istilah.isi.istilah), "Istilah", links.istilah(istilah.id))


def _unit(b: Bingkai, unit: Unit) -> Iterator[Butir]:
    kini = pilih.nama(b.store, unit.id, b.tanggal)
    sebutan = kini.singkatan or kini.nama
    for nama in unit.profil.isi.nama:
        apa = "Unit" if nama is kini else f"nama lain {sebutan}"
        yield Butir(nama.nama, apa, links.unit(unit.id))
        if nama.singkatan:
            yield Butir(nama.singkatan, apa, links.unit(unit.id))
    for layanan in unit.layanan.values():
        alamat = links.layanan(unit.id, layanan.id)
        yield Butir(layanan.isi.nama, f"Layanan {sebutan}", alamat)
    for sop in unit.sop.values():
        yield Butir(sop.isi.nama, f"SOP {sebutan}", links.sop(unit.id, sop.id))
