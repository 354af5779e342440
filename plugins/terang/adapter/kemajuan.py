"""How far printing is, on a terminal. In: numbers; out: one line that is written over."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def kemajuan() -> Iterator[Callable[[int, int], None]]:
    """Who is to be told how many of how many are done; says nothing where nobody watches."""
    layar = sys.stderr
    if not layar.isatty():
        yield lambda _selesai, _semua: None
        return
    tertulis = False

    def kabar(selesai: int, semua: int) -> None:
        nonlocal tertulis
        tertulis = True
        layar.write(f"\rMencetak PDF: {selesai} dari {semua}")
        layar.flush()

    try:
        yield kabar
    finally:
        if tertulis:
            layar.write("\r\x1b[K")
            layar.flush()
