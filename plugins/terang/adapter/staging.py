"""A directory replaced as a whole or not at all. In: its path; out: a sibling to write into.

The sibling is exchanged for the directory at the very end. Whatever ends a build before that, the
directory stays as it was; what a killed build left behind is put right by the next one.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _hold(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _hold(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class BusyError(Exception):
    """Another process is writing the same directory."""


class Staging:
    """The way of one build into `final`: `open`, write into `baru`, `exchange`, `close`.

    Attributes:
        final: the directory that readers see.
        baru: the sibling that is being written.
        lama: the sibling that holds the previous content during the exchange.
    """

    def __init__(self, final: Path) -> None:
        # A link to the directory (`site -> /var/www/x`) must survive, so its target is exchanged.
        self.final = Path(os.path.realpath(final))
        self.baru = self.final.with_name(f".{self.final.name}.baru")
        self.lama = self.final.with_name(f".{self.final.name}.lama")
        self._kunci = self.final.with_name(f".{self.final.name}.kunci")
        self._handle: int | None = None

    def open(self) -> Path:
        """Lock, put right what a killed build left, and make an empty directory to write into.

        Raises:
            BusyError: another build holds the lock.
            OSError: the parent directory cannot be written.
        """
        self.final.parent.mkdir(parents=True, exist_ok=True)
        self._lock()
        try:
            self._recover()
            self.baru.mkdir()
        except BaseException:
            self.close()
            raise
        return self.baru

    def exchange(self) -> None:
        """Put `baru` in the place of `final`; dotfiles of the old directory move along."""
        if not self.final.exists():
            self.baru.rename(self.final)
            return
        shutil.copymode(self.final, self.baru)
        try:
            self.final.rename(self.lama)
            self.baru.rename(self.final)
        except BaseException:  # an interrupt between the two must not leave readers without a site
            if self.lama.exists() and not self.final.exists():
                self.lama.rename(self.final)
            raise
        self._finish()

    def close(self) -> None:
        """Remove what was not exchanged and let the next build in. Does nothing the second time."""
        if self._handle is None:
            return
        shutil.rmtree(self.baru, ignore_errors=True)
        # Unlinked while still held: whoever waits on the old file sees in _lock that it is gone.
        try:
            self._kunci.unlink(missing_ok=True)
            left = False
        except PermissionError:  # a system that does not unlink open files
            left = True
        os.close(self._handle)
        self._handle = None
        if left:
            with contextlib.suppress(OSError):
                self._kunci.unlink()

    def _recover(self) -> None:
        if self.lama.exists():
            if self.final.exists():
                self._finish()
            else:
                self.lama.rename(self.final)
        if self.baru.exists():
            shutil.rmtree(self.baru)

    def _finish(self) -> None:
        """After both renames: keep what the host would have kept, drop the rest."""
        for entry in sorted(self.lama.iterdir()):
            if entry.name.startswith("."):
                _carry(entry, self.final / entry.name)
        shutil.rmtree(self.lama, ignore_errors=True)

    def _lock(self) -> None:
        while True:
            handle = os.open(self._kunci, os.O_RDWR | os.O_CREAT, 0o666)
            try:
                _hold(handle)
                current = os.fstat(handle).st_ino == self._kunci.stat().st_ino
            except FileNotFoundError:
                current = False
            except OSError as error:
                os.close(handle)
                raise BusyError(str(self.final)) from error
            if current:
                self._handle = handle
                return
            os.close(handle)  # the holder before us removed this very file; take the new one


def _carry(source: Path, target: Path) -> None:
    """Move `source` to `target` without replacing anything that the new site has itself."""
    if not os.path.lexists(target):
        source.rename(target)
    elif source.is_dir() and target.is_dir() and not (source.is_symlink() or target.is_symlink()):
        for entry in sorted(source.iterdir()):
            _carry(entry, target / entry.name)
