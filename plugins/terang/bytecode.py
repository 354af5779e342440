"""Compiled templates, kept where Python keeps compiled modules. In: sources; out: the same code.

Compiling 50 templates takes longer than making 1,000 pages of them. As with modules, what is kept
is known by its source, may be lost or unwritable at any time, and then costs only the compiling.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import FileSystemBytecodeCache, __version__

if TYPE_CHECKING:
    from jinja2.bccache import Bucket


class Bytecode(FileSystemBytecodeCache):
    """Code by template, for one way of compiling."""

    def __init__(self, cara: str) -> None:
        """Look where the modules of this package are kept, and make nothing yet.

        Args:
            cara: how templates are compiled here; other ways keep other files.
        """
        folder = Path(importlib.util.cache_from_source(__file__)).parent
        kunci = hashlib.sha256(f"{__version__} {cara}".encode()).hexdigest()[:12]
        super().__init__(str(folder), f"templat-{kunci}-%s.cache")

    def load_bytecode(self, bucket: Bucket) -> None:
        """Load what is kept; whatever is wrong with it, it is made anew."""
        try:
            super().load_bytecode(bucket)
        except Exception:  # a torn file may raise anything
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was made, if that is wanted and possible."""
        if not sys.dont_write_bytecode:
            with contextlib.suppress(OSError):
                super().dump_bytecode(bucket)


def source_of(file: str) -> str:
    """What a module says, to tell ways of compiling apart; "" when nobody can read it."""
    try:
        return Path(file).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
