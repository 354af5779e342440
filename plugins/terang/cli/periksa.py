"""`terang periksa`: check the data. In: a data directory; out: the report and an exit code."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, cast, get_args

import click

from terang import build
from terang.cli import layar
from terang.diagnostics.output import Format
from terang.diagnostics.visible import clip
from terang.folder import Folder
from terang.rules import pengakuan

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from terang.diagnostics import Diagnostic

ADA_GALAT = 1
_PANJANG_PESAN = 300


@click.command(
    "periksa",
    cls=layar.Perintah,
    help="Baca data, terapkan semua aturan, dan tampilkan temuannya.",
    epilog="Kode keluar: 0 bila boleh terbit, 1 bila ada yang menghalangi, 2 bila salah pakai.",
)
@click.option(
    "--strict", is_flag=True, help="Peringatan yang belum dijelaskan juga menghalangi terbit."
)
@click.option(
    "--format",
    "bentuk",
    type=click.Choice(get_args(Format)),
    default="teks",
    help="Bentuk laporan: teks untuk dibaca, yang lain untuk program.",
)
@click.option(
    "--contoh-pengakuan",
    is_flag=True,
    help="Tampilkan isian temuan-diakui.yml untuk peringatan yang belum dijelaskan.",
)
@layar.pilihan_data
def perintah(strict: bool, bentuk: str, contoh_pengakuan: bool, data: Path) -> int:
    """Check the data."""
    folder = folder_data(data)
    muatan = build.load(Folder(folder), tanggal=tanggal_bangun())
    if contoh_pengakuan:
        layar.cetak(isian_pengakuan(muatan.diagnostics))
    else:
        di_repositori = dari_akar(folder)
        layar.cetak(
            build.report(muatan, cast("Format", bentuk), strict=strict, folder=di_repositori)
        )
    return ADA_GALAT if build.stops(muatan, strict=strict) else 0


def isian_pengakuan(temuan: Iterable[Diagnostic]) -> str:
    """Return what to paste into `temuan-diakui.yml`: an entry for each unexplained `peringatan`."""
    bagian = []
    dipakai: Counter[str] = Counter()
    for satu in temuan:
        # an explanation that has lapsed is mended or removed, not explained
        if satu.tingkat != "peringatan" or satu.diakui is not None:
            continue
        if satu.aturan == pengakuan.ATURAN:
            continue
        id_, titik_dua, isi = pengakuan.contoh(satu).partition(":\n")
        dipakai[id_] += 1
        nomor = f"-{dipakai[id_]}" if dipakai[id_] > 1 else ""
        bagian.append(f"# {clip(satu.pesan, _PANJANG_PESAN)}\n{id_}{nomor}{titik_dua}{isi}")
    return "\n".join(bagian) or "# Tidak ada peringatan yang belum dijelaskan.\n"


def folder_data(data: Path) -> Path:
    """Return the data directory under the name that findings show.

    Raises:
        SalahPakai: there is no such directory.
    """
    try:
        sebab = "" if data.is_dir() else "bukan folder" if data.exists() else "tidak ditemukan"
        # `.` and `..` have no name of their own, and a link keeps the one it is known by.
        bernama = data if data.name not in ("", "..") else data.resolve()
    except (OSError, ValueError):
        sebab = "tidak dapat dibuka"
    if sebab:
        raise layar.SalahPakai(
            f"folder data '{data}' {sebab}. Jalankan perintah ini di folder proyek, "
            "atau tunjukkan tempatnya: --data DIR."
        )
    return bernama


def dari_akar(data: Path) -> str:
    """Where the data directory lies, from the root of its repository: `contoh/data`.

    Without a repository the working directory counts as its root; "" when it does not lie there.
    """
    mutlak = data.resolve()
    # a worktree has a file of that name
    akar = next((f for f in mutlak.parents if (f / ".git").exists()), Path.cwd())
    return mutlak.relative_to(akar).as_posix() if mutlak.is_relative_to(akar) else ""


def tanggal_bangun() -> date | None:
    """Return the date SOURCE_DATE_EPOCH asks for, if it asks.

    Raises:
        SalahPakai: it is not a time.
    """
    try:
        return build.tanggal_dari(os.environ)
    except ValueError as galat:
        raise layar.SalahPakai(
            f"{galat} tidak dapat dipakai sebagai tanggal bangun. Hapus peubah lingkungan itu, "
            "atau isi dengan jumlah detik sejak 1 Januari 1970, paling akhir tahun 2105."
        ) from None
