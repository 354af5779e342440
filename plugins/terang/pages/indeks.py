"""The A-Z index: every name on the site, found without a script."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from terang import formats, links
from terang.pages.berhalaman import PER_HALAMAN, bagi
from terang.pages.sebutan import Sebutan, sebut
from terang.spec import Heading, PageSpec
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.pages.berhalaman import Halaman
    from terang.pages.bingkai import Bingkai
    from terang.store import Entri, Unit

ANGKA = "0-9"


def huruf_awal(e: Sebutan) -> str:
    """The letter a name stands under."""
    awal = e.nama[:1].upper()
    return awal if "A" <= awal <= "Z" else ANGKA


def indeks(b: Bingkai) -> Iterator[PageSpec]:
    """The index whole, while it fits a page, and one for each letter that has a name."""
    semua = sorted(set(_semua(b)), key=lambda e: (e.nama.casefold(), e.alamat, e.apa))
    per_huruf: dict[str, list[Sebutan]] = {}
    for e in semua:
        per_huruf.setdefault(huruf_awal(e), []).append(e)
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
    kelompok: list[tuple[str, list[Sebutan]]],
    kini: str = "",
    h: Halaman[Sebutan] | None = None,
) -> PageSpec:
    return PageSpec(
        alamat=alamat,
        judul=judul,
        deskripsi="Semua layanan, unit, prosedur, dokumen, peraturan, dan istilah menurut abjad.",
        body=b.body(
            "indeks.html", alamat, judul=judul, huruf=huruf, kelompok=kelompok, kini=kini, h=h
        ),
        headings=tuple(Heading(links.jangkar("huruf", satu), satu) for satu, _ in kelompok),
        berkas=None,
        **b.tanggal_data(None),
        induk=links.INDEKS if kini else links.BERANDA,
    )


def _semua(b: Bingkai) -> Iterator[Sebutan]:
    store = b.store
    for unit in store.unit.values():
        yield from _nama_unit(b, unit)
        semua: list[Entri[Any]] = [
            *unit.layanan.values(),
            *unit.sop.values(),
            *unit.pengumuman.values(),
            *([unit.ppid_profil] if unit.ppid_profil else []),
            *unit.ppid_laporan.values(),
            *unit.kinerja.values(),
            *unit.kinerja_indikator.values(),
            *unit.skm.values(),
        ]
        yield from (sebut(b, e) for e in semua)
    for lain in (*store.dokumen.values(), *store.glosarium.values()):
        satu = sebut(b, lain)
        yield satu._replace(nama=formats.kapital(satu.nama))
    for peraturan in store.peraturan.values():
        alamat = links.peraturan(peraturan.id)
        yield Sebutan(formats.nama_peraturan(peraturan.isi), alamat, "Peraturan")
        yield Sebutan(formats.kapital(peraturan.isi.tentang), alamat, "Peraturan")


def _nama_unit(b: Bingkai, unit: Unit) -> Iterator[Sebutan]:
    """Every name and acronym a unit has had."""
    kini = pilih.nama(b.store, unit.id, b.tanggal)
    for nama in unit.profil.isi.nama:
        apa = "Unit" if nama is kini else f"nama lain {kini.singkatan or kini.nama}"
        for teks in filter(None, (nama.nama, nama.singkatan)):
            yield Sebutan(teks, links.unit(unit.id), apa)
