"""`terang poster`: a sheet for the wall."""

from __future__ import annotations

from pathlib import Path

import click

from terang import build
from terang.cli import berkas, layar
from terang.spec import PaperError

GAGAL = 1
LAIN = ("maklumat", "jam")


@click.command(
    "poster",
    cls=layar.Perintah,
    help="Cetak lembar dinding A4 untuk LAYANAN dari UNIT: isi singkat, huruf besar, kode QR. "
    "Tulis maklumat atau jam sebagai LAYANAN untuk maklumat dan jam layanan unitnya.",
    epilog="Kode keluar: 0 bila tercetak, 1 bila ada isi yang tidak dapat dicetak atau ada data "
    "pribadi, 2 bila salah pakai. Tanpa --pdf, berkasnya ditulis di folder ini.",
)
@click.argument("unit")
@click.argument("layanan")
@click.option("--pdf", type=click.Path(path_type=Path), metavar="FILE", help="Tujuan berkas PDF.")
@layar.pilihan_data
def perintah(unit: str, layanan: str, pdf: Path | None, data: Path) -> int:
    """Print."""
    muatan = berkas.muat(data)
    semua = berkas.unit(muatan, unit).layanan
    try:
        isi = build.poster(muatan, unit, layanan, berkas.pilihan(data))
    except PaperError as galat:
        click.echo(str(galat), err=True, nl=False)
        return GAGAL
    if isi is None:
        apa = f"{layanan} {unit}" if layanan in LAIN else f"layanan {unit} '{layanan}'"
        raise layar.SalahPakai(berkas.tak_ada(apa, layanan, [*semua, *LAIN]))
    ke = pdf or Path(f"poster-{unit}-{layanan}.pdf")
    if not berkas.lolos(muatan, {str(ke): isi}):
        return GAGAL
    berkas.simpan(isi, ke)
    return 0
