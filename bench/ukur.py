"""One command, measured from outside. In: a command; out: seconds, and peak memory."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SELA = 0.1
TANPA_IKLAN = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
"""Keeps the hosts from printing notices about each other."""
PROC = Path("/proc")
SESI = 3
"""Place of the session among the fields of /proc/N/stat that follow the name of the program."""


@dataclass(frozen=True, slots=True)
class Lari:
    """What one run took: seconds by the clock, seconds of the processors, bytes at the peak."""

    wall: float
    cpu: float
    puncak: int = 0


class GagalError(Exception):
    """A measured command failed; the text is what it said."""


def lari(perintah: Sequence[str], di: Path, *, memori: bool = False) -> Lari:
    """Run a command as a fresh process.

    Args:
        perintah: the command.
        di: its working directory.
        memori: sample the memory as well; that disturbs the times.

    Raises:
        GagalError: it did not succeed.
    """
    with (di / ".keluaran").open("w+b") as keluaran:
        mulai = time.perf_counter()
        proses = subprocess.Popen(
            perintah,
            cwd=di,
            stdout=keluaran,
            stderr=subprocess.STDOUT,
            env=_lingkungan(),
            start_new_session=True,
        )
        puncak = _puncak(proses.pid) if memori else 0
        _, status, pakai = os.wait4(proses.pid, 0)
        wall = time.perf_counter() - mulai
        proses.returncode = os.waitstatus_to_exitcode(status)
        if proses.returncode:
            keluaran.seek(0)
            raise GagalError(keluaran.read().decode("utf-8", "replace")[-4000:])
    return Lari(wall, pakai.ru_utime + pakai.ru_stime, puncak)


def _lingkungan() -> dict[str, str]:
    # both builds get what `make` gives, and neither may find a cache of bytecode missing
    kecuali = {"SOURCE_DATE_EPOCH", "PYTHONDONTWRITEBYTECODE"}
    return {k: v for k, v in os.environ.items() if k not in kecuali} | TANPA_IKLAN


def mkdocs() -> tuple[str, ...]:
    """The command that builds the project in the working directory."""
    return (sys.executable, "-m", "mkdocs", "build", "--strict")


def _puncak(sesi: int) -> int:
    puncak = 0
    while not _selesai(sesi):
        puncak = max(puncak, sum(_pss(pid) for pid in _proses(sesi)))
        time.sleep(SELA)
    return puncak


def _selesai(pid: int) -> bool:
    return os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def _proses(sesi: int) -> Iterator[int]:
    for folder in PROC.iterdir():
        if folder.name.isdecimal():
            try:
                sisa = (folder / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()
            except OSError:  # it has just ended
                continue
            if int(sisa[SESI]) == sesi:
                yield int(folder.name)


def _pss(pid: int) -> int:
    try:
        for baris in (PROC / str(pid) / "smaps_rollup").read_text("ascii").splitlines():
            if baris.startswith("Pss:"):
                return int(baris.split()[1]) * 1024
    except OSError:  # it has just ended, or is not ours to see
        pass
    return 0
