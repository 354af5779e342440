"""Which reader reads what. In: an artefact; out: what it says, as segments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang.gerbang import berkas_kantor, gambar, html, teks
from terang.gerbang.tetapan import KODE, TakTerbukaError
from terang.gerbang.wadah import AVIF, GAMBAR, GZIP, PDF, TERTUTUP, ZIP, akhiran, buka_gzip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.gerbang.segmen import Segmen

_BERTANDA = frozenset({"htm", "html", "xhtml", "xml", "svg", "rss", "atom", "kml"})
_DALAM = 4
"""So many files may lie in one another."""


def segmen_dari(alamat: str, isi: bytes, dalam: int = 0) -> Iterator[Segmen]:
    """What a file says, whatever it is.

    Raises:
        TakTerbukaError: it cannot be opened.
    """

    def anggota(nama: str, isinya: bytes) -> Iterator[Segmen]:
        return segmen_dari(nama, isinya, dalam + 1)

    if dalam > _DALAM:
        raise TakTerbukaError("terlalu banyak berkas di dalam berkas")
    if sebab := TERTUTUP.get(isi[:4]):
        raise TakTerbukaError(sebab)
    if isi.startswith(PDF):
        from terang.gerbang import pdf  # a large library

        yield from pdf.baca(isi, anggota)
    elif isi.startswith(ZIP):
        yield from berkas_kantor.baca(isi, anggota)
    elif isi.startswith(GZIP):
        yield from anggota(alamat.removesuffix(".gz"), buka_gzip(isi))
    elif isi.startswith(GAMBAR) or isi[4:8] == AVIF:
        yield from gambar.baca(isi)
    elif (tulisan := teks.baca(isi)) is not None:
        jenis = akhiran(alamat)
        if jenis in _BERTANDA or tulisan.lstrip("\ufeff \t\r\n").startswith("<"):
            yield from html.segmen(tulisan)
        else:
            yield from (teks.kode if jenis in KODE else teks.polos)(tulisan)
    else:
        yield from gambar.mentah(isi, "isi biner")
