"""Files of the core that are no pages. In: a directory and files; out: the files in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.plugins import get_plugin_logger

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from terang.spec import FileSpec

log = get_plugin_logger("terang")


def write(site: Path, files: Iterable[FileSpec], taken: Collection[str]) -> None:
    """Write files as they are; what a file of content/ has the address of is told and left out.

    Raises:
        OSError: one cannot be written.
    """
    folders: set[str] = set()
    for berkas in files:
        if berkas.alamat in taken:
            log.error(
                "dua sumber untuk alamat '%s': berkas di content/ dan berkas buatan Terang. "
                "Yang dipakai berkas di content/; ganti namanya supaya tidak ada yang hilang.",
                berkas.alamat,
            )
            continue
        folder = berkas.alamat.rpartition("/")[0]
        if folder not in folders:
            folders.add(folder)
            (site / folder).mkdir(parents=True, exist_ok=True)
        (site / berkas.alamat).write_bytes(berkas.isi)


def picture(content: Path, nama: str) -> bytes | None:
    """A picture below the folder of hand-written pages; rupa.py tells when it is missing."""
    berkas = content / nama
    return berkas.read_bytes() if berkas.is_file() else None
