"""A data directory, read by one process or by two. In: its path; out: files, one after another."""

from __future__ import annotations

import marshal
import os
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from terang import reader
from terang.ahead import Ahead
from terang.diagnostics import Place
from terang.diagnostics.catalogue import message
from terang.folder import files, pribadi

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import PurePosixPath

    from terang.diagnostics import Diagnostic
    from terang.reader import Tree

AKHIRAN = ".yml"


@dataclass(frozen=True, slots=True)
class DataFile:
    """One file.

    Attributes:
        jalur: where it lies in the directory.
        nama: how diagnostics call it.
        pohon: its tree; None when it holds nothing, cannot be read, or is not YAML.
        salah: what keeps it from being read.
        pribadi: personal data in it.
        isi: its bytes, when there is something wrong and they could be read.
    """

    jalur: PurePosixPath
    nama: str
    pohon: Tree
    salah: tuple[Diagnostic, ...] = ()
    pribadi: tuple[Diagnostic, ...] = ()
    isi: bytes | None = None


class Folder:
    """What lies in a directory. `berkas` may be read once."""

    def __init__(self, akar: Path, *, serentak: bool = False) -> None:
        """Find the files, and begin to read them.

        Args:
            akar: the directory.
            serentak: let a second process read, too; not where there are threads.
        """
        self.serentak = serentak
        self._akar = Path(os.path.abspath(akar))  # noqa: PTH100 - resolve() would follow links
        self._jalur, self.keluhan = files.telusuri(self._akar)
        self._ahead = Ahead((j, partial(self._ahead_of, j)) for j in self._jalur if serentak)

    def nama(self, jalur: PurePosixPath | str) -> str:
        """How diagnostics call a file."""
        return f"{self._akar.name}/{jalur}"

    def daftar(self) -> list[str]:
        """How diagnostics call every file."""
        return [self.nama(jalur) for jalur in self._jalur]

    def berkas(self) -> Iterator[DataFile]:
        """Every file, sorted by name."""
        for jalur in self._jalur:
            ready = self._ahead.take(jalur)
            if ready is None:
                yield self._read(jalur)
            else:
                yield DataFile(jalur, self.nama(jalur), marshal.loads(ready))
        self.close()

    def close(self) -> None:
        """Let the second process go."""
        self._ahead.close()

    def isi(self, nama: str) -> bytes | None:
        """The bytes of a file by its name in diagnostics; None when it is gone, or leads out."""
        return files.isi(self._akar, nama)

    def _read(self, jalur: PurePosixPath) -> DataFile:
        nama = self.nama(jalur)
        if jalur.suffix != AKHIRAN:
            return DataFile(jalur, nama, None)
        isi = files.baca_bytes(self._akar, jalur)
        if isinstance(isi, OSError):
            return DataFile(jalur, nama, None, (message("M35", Place(nama), nama=str(jalur)),))
        pohon, salah = reader.read(isi, nama)
        ada_pribadi = pribadi.periksa(isi, pohon, nama)
        lengkap = isi if salah or ada_pribadi else None
        return DataFile(jalur, nama, pohon, tuple(salah), tuple(ada_pribadi), lengkap)

    def _ahead_of(self, jalur: PurePosixPath) -> bytes:
        """The tree of a sound file for another process; nothing of one with something to say."""
        satu = self._read(jalur)
        return b"" if satu.salah or satu.pribadi else marshal.dumps(satu.pohon)
