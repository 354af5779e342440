"""Several prints at once, each in a process of its own. In: prints; out: their bytes, in order.

A process that prints keeps what it learnt of earlier pages, and typst cannot be forked; so they
are begun afresh, and fed over pipes.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from queue import SimpleQueue
from typing import IO, TYPE_CHECKING

from terang.pdf import mesin

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from terang.pdf.cetakan import Cetakan

Hasil = bytes | mesin.CetakError
SENDIRI = 3
"""Up to so many prints take less time here than new processes would."""
_PANJANG = 8
_PEKERJA = "from terang.pdf.regu import bekerja; bekerja()"


def cetak_semua(semua: Sequence[Cetakan]) -> Iterator[Hasil]:
    """Print; what typst refuses is a result, too, so that all of them can be told at once."""
    banyak = min(os.cpu_count() or 1, len(semua))
    if len(semua) <= SENDIRI or banyak < 2:
        yield from (_cetak(c.templat, c.data) for c in semua)
        return
    luang: SimpleQueue[_Pekerja] = SimpleQueue()

    def satu(c: Cetakan) -> Hasil:
        pekerja = luang.get()
        try:
            return pekerja.minta(c.templat, c.data)
        except (OSError, EOFError, pickle.UnpicklingError):
            return _cetak(c.templat, c.data)  # whatever happened to it costs only time
        finally:
            luang.put(pekerja)

    with _pekerja(banyak) as semua_pekerja, ThreadPoolExecutor(banyak) as benang:
        for pekerja in semua_pekerja:
            luang.put(pekerja)
        yield from benang.map(satu, semua)


def _cetak(templat: str, data: Mapping[str, Any]) -> Hasil:
    try:
        return mesin.cetak(templat, data)
    except mesin.CetakError as galat:
        return galat


class _Pekerja:
    """A process that prints one thing after the other."""

    def __init__(self) -> None:
        # one core each: typst would use all of them for a single print
        self._proses = subprocess.Popen(
            [sys.executable, "-c", _PEKERJA],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={
                **os.environ,
                "RAYON_NUM_THREADS": "1",
                "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
            },
        )

    def minta(self, templat: str, data: Mapping[str, Any]) -> Hasil:
        """Let it print.

        Raises:
            OSError: it is gone.
            EOFError: likewise.
        """
        assert self._proses.stdin is not None
        assert self._proses.stdout is not None
        _tulis(self._proses.stdin, pickle.dumps((templat, dict(data))))
        hasil: Hasil = pickle.loads(_baca(self._proses.stdout))
        return hasil

    def tutup(self) -> None:
        """End it."""
        self._proses.kill()
        for pipa in (self._proses.stdin, self._proses.stdout):
            if pipa is not None:
                with contextlib.suppress(OSError):  # what was not read any more
                    pipa.close()
        self._proses.wait()


@contextmanager
def _pekerja(banyak: int) -> Iterator[list[_Pekerja]]:
    semua: list[_Pekerja] = []
    try:
        semua += (_Pekerja() for _ in range(banyak))
        yield semua
    finally:
        for pekerja in semua:
            pekerja.tutup()


def bekerja() -> None:
    """Print what comes in, until nothing comes any more."""
    masuk, keluar = sys.stdin.buffer, sys.stdout.buffer
    while True:
        try:
            templat, data = pickle.loads(_baca(masuk))
        except EOFError:
            return
        _tulis(keluar, pickle.dumps(_cetak(templat, data)))


def _tulis(pipa: IO[bytes], isi: bytes) -> None:
    pipa.write(len(isi).to_bytes(_PANJANG, "big") + isi)
    pipa.flush()


def _baca(pipa: IO[bytes]) -> bytes:
    panjang = int.from_bytes(_tepat(pipa, _PANJANG), "big")
    return _tepat(pipa, panjang)


def _tepat(pipa: IO[bytes], panjang: int) -> bytes:
    isi = pipa.read(panjang)
    if len(isi) < panjang:
        raise EOFError
    return isi
