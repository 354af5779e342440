"""`terang laporan`: the annual report of an information office as a file."""

from __future__ import annotations

from pathlib import Path

import click

from terang import build
from terang.cli import berkas, layar
from terang.spec import PaperError

GAGAL = 1


@click.command(
    "laporan",
    cls=layar.Perintah,
    help="Cetak laporan layanan informasi publik UNIT pada TAHUN.",
    epilog="Kode keluar: 0 bila tercetak, 1 bila ada isi yang tidak dapat dicetak atau ada data "
    "pribadi, 2 bila salah pakai. Tanpa --pdf dan --html, PDF-nya ditulis di folder ini.",
)
@click.argument("unit")
@click.argument("tahun")
@click.option(
    "--bentuk",
    type=click.Choice(("lengkap", "ringkasan")),
    default="lengkap",
    help="Seluruh laporan, atau dua sampai empat halaman saja.",
)
@click.option("--pdf", type=click.Path(path_type=Path), metavar="FILE", help="Tujuan berkas PDF.")
@click.option(
    "--html",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Tujuan satu berkas HTML yang dapat dibuka tanpa internet.",
)
@layar.pilihan_data
def perintah(
    unit: str, tahun: str, bentuk: str, pdf: Path | None, html: Path | None, data: Path
) -> int:
    """Print."""
    if html and bentuk != "lengkap":
        raise layar.SalahPakai("--html hanya untuk --bentuk lengkap.")
    muatan = berkas.muat(data)
    ada = berkas.unit(muatan, unit).ppid_laporan
    if tahun not in ada:
        punya = f" Yang ada: {', '.join(sorted(ada))}." if ada else ""
        raise layar.SalahPakai(f"laporan {unit} tahun '{tahun}' tidak ada di data.{punya}")
    nama = "laporan" if bentuk == "lengkap" else "ringkasan"
    tujuan = [(html, "laporan.html")] if html else []
    if pdf or not html:
        tujuan.append((pdf or Path(f"{nama}-{unit}-{tahun}.pdf"), f"{nama}.pdf"))
    isi = build.laporan(muatan, unit, tahun, berkas.pilihan(data))
    try:
        jadi = {str(ke): isi[satu]() for ke, satu in tujuan}
    except PaperError as galat:
        click.echo(str(galat), err=True, nl=False)
        return GAGAL
    if not berkas.lolos(muatan, jadi):
        return GAGAL
    for ke, _ in tujuan:
        berkas.simpan(jadi[str(ke)], ke)
    return 0
