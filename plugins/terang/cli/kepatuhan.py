"""`terang kepatuhan`: judge every duty. In: a data directory; out: verdicts as text or a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast, get_args

import click

from terang import build
from terang.cli import berkas, layar
from terang.cli.periksa import folder_data, tanggal_bangun
from terang.diagnostics.visible import visible
from terang.folder import Folder
from terang.formats import daftar
from terang.scalars.waktu import TAHUN_BANGUN
from terang.spec import BentukKepatuhan

if TYPE_CHECKING:
    from datetime import date

    from terang.store import Muatan

TIDAK_TERBACA = 1


@click.command(
    "kepatuhan",
    cls=layar.Perintah,
    help="Nilai setiap kewajiban keterbukaan: mana yang terpenuhi, apa buktinya, apa yang kurang.",
    epilog="Kode keluar: 0 bila ternilai, 1 bila data tidak dapat dibaca, 2 bila salah pakai. "
    "Tanpa --keluaran, hasilnya di layar; xlsx ditulis sebagai berkas di folder ini.",
)
@click.option("--unit", default="", metavar="SLUG", help="Hanya badan ini.")
@click.option(
    "--tanggal", default="", metavar="TANGGAL", help="Hari penilaian, misalnya 2026-11-20."
)
@click.option(
    "--format",
    "bentuk",
    type=click.Choice(get_args(BentukKepatuhan)),
    default="teks",
    help="Bentuk hasil: teks untuk dibaca, json dan csv untuk program, xlsx untuk kuesioner.",
)
@click.option(
    "--keluaran", type=click.Path(path_type=Path), metavar="FILE", help="Tujuan berkasnya."
)
@layar.pilihan_data
def perintah(unit: str, tanggal: str, bentuk: str, keluaran: Path | None, data: Path) -> int:
    """Judge."""
    muatan = build.load(Folder(folder_data(data)), tanggal=_tanggal(tanggal))
    # What could not be read would be called missing, which it is not.
    if muatan.store is None or build.broken(muatan):
        click.echo(build.report(muatan), err=True, nl=False)
        click.echo("Belum dinilai: data itu harus dapat dibaca dahulu.", err=True)
        return TIDAK_TERBACA
    _kenal(muatan, unit)
    isi = build.kepatuhan(muatan, cast("BentukKepatuhan", bentuk), unit)
    if keluaran is None and bentuk == "xlsx":
        nama = ["kepatuhan", *([unit] if unit else []), muatan.tanggal.isoformat()]
        keluaran = Path("-".join(nama) + ".xlsx")
    if keluaran is None:
        layar.cetak(isi.decode())
    else:
        berkas.simpan(isi, keluaran)
    return 0


def _tanggal(tertulis: str) -> date | None:
    """The day that is asked for by name, else that of the build."""
    if not tertulis:
        return tanggal_bangun()
    try:
        return build.tanggal_dari({}, tertulis)
    except ValueError:
        raise layar.SalahPakai(
            f"'{visible(tertulis)}' tidak dapat dipakai sebagai hari penilaian. Tulis tahun, "
            f"bulan, dan hari, misalnya 2026-11-20, tahun {TAHUN_BANGUN[0]}-{TAHUN_BANGUN[-1]}."
        ) from None


def _kenal(muatan: Muatan, unit: str) -> None:
    """Refuse a unit that is not there, naming those that are."""
    semua = list(muatan.store.unit) if muatan.store else []
    if unit and unit not in semua:
        salah = berkas.tak_ada(f"unit '{visible(unit)}'", unit, semua)
        raise layar.SalahPakai(f"{salah} Yang ada: {daftar(semua)}.")
