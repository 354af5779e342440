"""What was printed before, kept by what went into it. In: a print; out: its bytes, or nothing.

Losing it costs time and nothing else: a file that is not what was written is not used.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from functools import cache
from typing import TYPE_CHECKING

from terang import __version__
from terang.pdf import mesin

if TYPE_CHECKING:
    from pathlib import Path

    from terang.pdf.cetakan import Cetakan

_SIDIK = hashlib.sha256().digest_size


class Simpanan:
    """Prints in a directory, each headed by its checksum; `None` keeps nothing."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._terpakai: set[str] = set()

    def ambil(self, cetakan: Cetakan) -> bytes | None:
        """The bytes of a print that was made of just this before; None when it is to be made."""
        if self._folder is None:
            return None
        nama = _nama(cetakan)
        self._terpakai.add(nama)
        try:
            isi = (self._folder / nama).read_bytes()
        except OSError:
            return None
        sidik, pdf = isi[:_SIDIK], isi[_SIDIK:]
        return pdf if hashlib.sha256(pdf).digest() == sidik else None

    def simpan(self, cetakan: Cetakan, pdf: bytes) -> None:
        """Keep a print; a disk that does not take it is no reason to stop."""
        if self._folder is None:
            return
        tujuan = self._folder / _nama(cetakan)
        sementara = tujuan.with_suffix(f".{os.getpid()}")
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            sementara.write_bytes(hashlib.sha256(pdf).digest() + pdf)
            sementara.replace(tujuan)

    def rapikan(self) -> None:
        """Forget what this site does not print any more."""
        if self._folder is None:
            return
        with contextlib.suppress(OSError):
            for berkas in sorted(self._folder.iterdir()):
                if berkas.name not in self._terpakai:
                    berkas.unlink()


def _nama(cetakan: Cetakan) -> str:
    return hashlib.sha256(f"{_alat()} {cetakan.sidik}".encode()).hexdigest()


@cache
def _alat() -> str:
    """What prints, apart from the data: our version, typst's, templates and fonts."""
    isi = hashlib.sha256(f"{__version__} {mesin.VERSI} {mesin.STANDAR}".encode())
    for folder in (mesin.TEMPLAT, mesin.HURUF):
        for berkas in sorted(folder.iterdir()):
            isi.update(berkas.name.encode() + hashlib.sha256(berkas.read_bytes()).digest())
    return isi.hexdigest()
