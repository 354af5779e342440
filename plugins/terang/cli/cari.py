"""`terang cari`: ask the search of a built site. In: words and a site; out: its answers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from terang.cli import layar
from terang.search import Indeks, RusakError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from terang.search import Hasil

BANYAK = 10


@click.command(
    "cari",
    cls=layar.Perintah,
    help="Tampilkan jawaban pencarian situs yang sudah dibangun, sama seperti di peramban.",
    epilog="Contoh: terang cari jam buka balai",
)
@click.argument("kata", metavar="KATA...", nargs=-1, required=True)
@click.option(
    "--situs",
    default="site",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Folder situs yang sudah dibangun; site/ bila tidak disebut.",
)
def perintah(kata: tuple[str, ...], situs: Path) -> int:
    """Ask the search of a built site."""
    tanya = " ".join(kata)
    try:
        hasil = Indeks(lambda alamat: _baca(situs / alamat)).cari(tanya, BANYAK)
    except RusakError as galat:
        raise layar.SalahPakai(
            f"{galat} ('{situs}'). Bangun dahulu dengan mkdocs build, dengan plugin terang-cari di "
            "mkdocs.yml, atau tunjukkan tempatnya: --situs DIR."
        ) from None
    layar.cetak("".join(_teks(hasil)) or f"Tidak ditemukan: {tanya}\n")
    return 0


def _baca(berkas: Path) -> bytes | None:
    try:
        return berkas.read_bytes()
    except OSError:
        return None


def _teks(semua: Iterable[Hasil]) -> Iterator[str]:
    for nomor, h in enumerate(semua, 1):
        milik = f", {h.milik}" if h.milik else ""
        yield f"{nomor}. {h.judul} ({h.jenis}{milik})\n   {h.alamat}\n"
        yield from (f"   {label}: {isi}\n" if label else f"   {isi}\n" for label, isi in h.jawab)
