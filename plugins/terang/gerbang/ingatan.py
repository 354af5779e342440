"""Papers that were found clean before. In: a file; out: names. Losing it costs only time."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path


class Ingatan:
    """A list of checksums in a file; `None` keeps nothing. It holds no contents of any paper."""

    def __init__(self, berkas: Path | None) -> None:
        self._berkas = berkas

    def baca(self) -> frozenset[str]:
        """What was kept."""
        if self._berkas is None:
            return frozenset()
        try:
            return frozenset(self._berkas.read_text("ascii").split())
        except (OSError, UnicodeDecodeError):
            return frozenset()

    def simpan(self, bersih: Collection[str]) -> None:
        """Keep these instead; a disk that does not take them is no reason to stop."""
        if self._berkas is None or not bersih:
            return
        sementara = self._berkas.with_suffix(f".{os.getpid()}")
        with contextlib.suppress(OSError):
            self._berkas.parent.mkdir(parents=True, exist_ok=True)
            sementara.write_text("".join(f"{nama}\n" for nama in sorted(bersih)), "ascii")
            sementara.replace(self._berkas)
