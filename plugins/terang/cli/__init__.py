"""The command `terang`. In: the command line; out: text on the screen, files, an exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from terang import __version__
from terang.cli import layar
from terang.cli.baru import perintah as baru
from terang.cli.cari import perintah as cari
from terang.cli.kepatuhan import perintah as kepatuhan
from terang.cli.laporan import perintah as laporan
from terang.cli.periksa import perintah as periksa
from terang.cli.poster import perintah as poster
from terang.cli.skema import perintah as skema
from terang.cli.tenggat import perintah as tenggat

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

DIBATALKAN = 130


def _versi(konteks: click.Context, _parameter: click.Parameter, diminta: bool) -> None:
    if diminta:
        layar.cetak(f"terang {__version__}\n")
        konteks.exit()


@click.group(
    cls=layar.Kelompok,
    help="Terang: dari data layanan publik dalam YAML menjadi situs yang sudah diperiksa.",
    epilog="Situsnya sendiri dibangun dengan: mkdocs build --strict",
)
@click.option(
    "--versi",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_versi,
    help="Tampilkan versi, lalu selesai.",
)
def _terang() -> None:
    pass


for _perintah in (periksa, kepatuhan, baru, skema, laporan, poster, tenggat, cari):
    _terang.add_command(_perintah)


def main(args: Sequence[str] | None = None) -> int:
    """Run the command line `args` (that of the process when None); returns the exit code."""
    layar.siapkan()
    try:
        hasil = _terang.main(args, prog_name="terang", standalone_mode=False)
    except click.ClickException as salah:
        return layar.tolak(salah)
    except click.Abort:
        return DIBATALKAN
    return hasil if isinstance(hasil, int) else 0
