"""Files of a data directory: which there are, and their bytes."""

from __future__ import annotations

import os
import stat
from pathlib import Path, PurePosixPath

from terang.diagnostics import Diagnostic, Place
from terang.diagnostics.catalogue import message


def telusuri(akar: Path) -> tuple[list[PurePosixPath], list[Diagnostic]]:
    """List the files below `akar`, sorted by name. Names starting with `.` or `_` are passed over.

    Returns:
        Paths relative to `akar`; M29 for links that lead out of it or to a directory, M35 for
        what the system does not show.
    """
    jalur: list[PurePosixPath] = []
    keluhan: list[Diagnostic] = []
    batas = akar.resolve()

    def tertutup(galat: OSError) -> None:
        if isinstance(galat, FileNotFoundError):  # what is not there is told by who needs it
            return
        relatif = PurePosixPath(Path(galat.filename).relative_to(akar).as_posix())
        keluhan.append(message("M35", Place(_berkas(akar, relatif)), nama=str(relatif)))

    for induk, folder, nama_berkas in os.walk(akar, onerror=tertutup):
        di = PurePosixPath(Path(induk).relative_to(akar).as_posix())
        folder[:] = sorted(f for f in folder if not f.startswith((".", "_")))
        for nama in (*folder, *sorted(nama_berkas)):
            if nama.startswith((".", "_")):
                continue
            penuh, relatif = f"{induk}{os.sep}{nama}", di / nama
            # what may be listed but not entered is no link; reading it will say so
            if os.path.islink(penuh) and (nama in folder or not _di_dalam(Path(penuh), batas)):  # noqa: PTH114
                keluhan.append(message("M29", Place(_berkas(akar, relatif)), nama=str(relatif)))
            elif nama not in folder:
                jalur.append(relatif)
    return sorted(jalur), keluhan


def _di_dalam(tautan: Path, batas: Path) -> bool:
    try:
        return tautan.resolve().is_relative_to(batas)
    except (OSError, RuntimeError):  # a link that leads back to itself
        return False


def _berkas(akar: Path, relatif: PurePosixPath) -> str:
    return f"{akar.name}/{relatif}"


def isi(akar: Path, nama: str) -> bytes | None:
    """Read a file by its name in diagnostics; None when it is gone, or leads out of `akar`."""
    relatif = PurePosixPath(nama.removeprefix(f"{akar.name}/"))
    if not _di_dalam(akar / relatif, akar.resolve()):
        return None
    hasil = baca_bytes(akar, relatif)
    return hasil if isinstance(hasil, bytes) else None


def baca_bytes(akar: Path, relatif: PurePosixPath) -> bytes | OSError:
    """Read one file; what the system refuses comes back as the error it gave."""
    penuh = akar / relatif
    try:
        if not stat.S_ISREG(penuh.stat().st_mode):
            return OSError(f"not a regular file: {relatif}")  # reading a pipe would never end
        return penuh.read_bytes()
    except OSError as galat:
        return galat
