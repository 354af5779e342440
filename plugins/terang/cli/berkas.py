"""Files that a command leaves behind. In: bytes and a name; out: a whole file, or the old one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from terang import build
from terang.cli import layar
from terang.cli.periksa import folder_data, tanggal_bangun
from terang.diagnostics.catalogue import suggest
from terang.folder import Folder
from terang.spec import Pilihan

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from terang.store import Muatan, Unit

CONTENT = "content"
"""Where pictures of a project lie, beside its data."""


def muat(data: Path) -> Muatan:
    """Load data that can be printed.

    Raises:
        SalahPakai: they cannot; `terang periksa` says why.
    """
    muatan = build.load(Folder(folder_data(data)), tanggal=tanggal_bangun())
    if muatan.store is None or build.stops(muatan, strict=False):
        raise layar.SalahPakai(
            f"data di '{data}' belum boleh terbit. Jalankan dahulu: terang periksa."
        )
    return muatan


def unit(muatan: Muatan, id_: str) -> Unit:
    """A unit by its id.

    Raises:
        SalahPakai: there is none.
    """
    semua = muatan.store.unit if muatan.store else {}
    if id_ not in semua:
        raise layar.SalahPakai(tak_ada(f"unit '{id_}'", id_, list(semua)))
    return semua[id_]


def tak_ada(apa: str, id_: str, pilihan: list[str]) -> str:
    """Say that something is not there, and what may be meant."""
    mirip = suggest(id_, pilihan)
    saran = f" Mungkin maksudnya: {mirip}." if mirip else ""
    return f"{apa} tidak ada di data.{saran}"


def pilihan(data: Path) -> Pilihan:
    """What a command wants of a site: its pictures lie beside its data."""

    def gambar(nama: str) -> bytes | None:
        berkas = data.resolve().parent / CONTENT / nama
        return berkas.read_bytes() if berkas.is_file() else None

    return Pilihan(laporan=True, gambar=gambar)


def lolos(muatan: Muatan, isi: Mapping[str, bytes]) -> bool:
    """Whether files, by name, may be published; what they must not say is told."""
    gerbang = build.gerbang(muatan)
    for nama, satu in isi.items():
        gerbang.lihat(nama, satu)
    laporan = gerbang.laporan()
    click.echo(laporan, err=True, nl=False)
    return not laporan


def simpan(isi: bytes, tujuan: Path) -> None:
    """Write a file whole; until then an older one stays as it is.

    Raises:
        SalahPakai: it cannot be written there.
    """
    sementara = tujuan.parent / f".{tujuan.name}.baru"  # `.` has no name to change
    try:
        sementara.write_bytes(isi)
        sementara.replace(tujuan)
    except OSError as galat:
        sementara.unlink(missing_ok=True)
        raise layar.SalahPakai(
            f"'{tujuan}' tidak dapat ditulis ({galat.strerror}). Periksa folder tujuannya dan "
            "ruang simpannya; berkas yang lama tidak diubah."
        ) from None
    layar.cetak(f"{tujuan}: {len(isi):,} byte\n".replace(",", "."))
