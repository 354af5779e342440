"""A second process does jobs ahead of time, while this one does what comes after.

In: functions that return bytes, in the order in which they will be asked for. Out: the same bytes.
"""

from __future__ import annotations

import contextlib
import gc
import os
import signal
from collections import deque
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    Job = tuple[Hashable, Callable[[], bytes]]

WORTH_IT = 60
"""Below this number of jobs a process costs more than it saves."""
_LENGTH = 8


class Ahead:
    """Results by key. Without a second process, or when it fails, `take` has nothing to give."""

    def __init__(self, jobs: Iterable[Job]) -> None:
        """Start on the jobs. There must be no other thread: it would not come along."""
        share = list(jobs)
        self._waiting: deque[Hashable] = deque()
        self._pipe: BinaryIO | None = None
        self._child = 0
        if len(share) >= WORTH_IT and hasattr(os, "fork") and (os.cpu_count() or 1) > 1:
            self._start(share)

    def take(self, key: Hashable) -> bytes | None:
        """The result for a key, or None: then the caller does the job, and sees what goes wrong."""
        while self._waiting and self._pipe is not None:
            if key not in self._waiting:
                break
            result = self._read(self._pipe)
            if self._waiting.popleft() == key:
                return result
        return None

    def close(self) -> None:
        """End the second process, whatever it is doing."""
        self._waiting.clear()
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None
        if self._child:
            with contextlib.suppress(ProcessLookupError, ChildProcessError):
                os.kill(self._child, signal.SIGKILL)
                os.waitpid(self._child, 0)
            self._child = 0

    def _start(self, share: list[Job]) -> None:
        reading, writing = os.pipe()
        self._child = os.fork()
        if self._child == 0:
            os.close(reading)
            _work(share, writing)
        os.close(writing)
        self._pipe = os.fdopen(reading, "rb")
        self._waiting.extend(key for key, _ in share)

    def _read(self, pipe: BinaryIO) -> bytes | None:
        head = pipe.read(_LENGTH)
        length = int.from_bytes(head, "big")
        body = pipe.read(length)
        if len(head) < _LENGTH or len(body) < length or not body:
            return None
        return body


def _work(share: list[Job], writing: int) -> None:
    """Do the jobs and write what comes; never returns, never prints, never runs exit handlers."""
    try:
        gc.disable()
        with os.fdopen(writing, "wb") as pipe:
            for _, job in share:
                body = _try(job)
                pipe.write(len(body).to_bytes(_LENGTH, "big") + body)
                pipe.flush()
    finally:
        os._exit(0)


def _try(job: Callable[[], bytes]) -> bytes:
    try:
        return job()
    except Exception:  # whatever it is, the first process does the job again and reports it
        return b""
