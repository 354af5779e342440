"""A second process does jobs ahead of time, while this one does what comes after.

In: functions that return bytes, in the order in which they will be asked for. Out: the same bytes.

This process works from the front and asks; the other one works from the back of a block towards
it. Where they meet, the other one begins the next block: neither waits for the other for long.
"""

from __future__ import annotations

import contextlib
import gc
import mmap
import os
import pickle
import select
import signal
from collections import deque
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    Job = tuple[Hashable, Callable[[], bytes]]

T = TypeVar("T")

WORTH_IT = 60
"""Below this number of jobs a process costs more than it saves."""
BLOCK = 512
KEPT = 2 * BLOCK
"""So many results at most wait here at a time."""
_NUMBER = 8
_CHUNK = 1 << 16
"""As much as a pipe holds: room for more would be made and given back for every page."""
_NOWHERE = -1


class Ahead:
    """Results by key. Without a second process, or when it fails, `take` has nothing to give."""

    def __init__(self, jobs: Iterable[Job], *, worth_it: int = WORTH_IT) -> None:
        """Start on the jobs. There must be no other thread: it would not come along.

        Args:
            jobs: a key and a function each.
            worth_it: fewer jobs are all left to the caller.
        """
        share = list(jobs)
        self._index: dict[Hashable, int] = {}
        self._results: dict[int, bytes] = {}
        self._received = bytearray()
        self._where: _Where | None = None
        self._pipe = self._child = 0
        if len(share) >= worth_it and hasattr(os, "fork") and (os.cpu_count() or 1) > 1:
            self._start(share)

    def take(self, key: Hashable) -> bytes | None:
        """The result for a key, or None: then the caller does the job, and sees what goes wrong."""
        i = self._index.pop(key, _NOWHERE)
        if self._where is None or i == _NOWHERE:
            return None
        late = i < self._where.front
        self._where.front = max(i, self._where.front)
        # What has arrived is taken in even if nothing is wanted of it yet.
        while len(self._results) < KEPT and self._receive(wait=False):
            pass
        while i not in self._results and not late and self._where.reached(i):
            if not self._receive(wait=True):
                break
        return self._results.pop(i, None) or None

    @property
    def idle(self) -> bool:
        """Whether no second process is at work; results of one may be waiting."""
        return not self._pipe

    def answered(self) -> bool:
        """Whether no process is at work, or the one job it had is done."""
        return not self._pipe or bool(select.select([self._pipe], [], [], 0)[0])

    def close(self) -> None:
        """End the second process, whatever it is doing."""
        self._index.clear()
        self._results.clear()
        self._received.clear()
        if self._pipe:
            os.close(self._pipe)
            self._pipe = 0
        if self._child:
            with contextlib.suppress(ProcessLookupError, ChildProcessError):
                os.kill(self._child, signal.SIGKILL)
                os.waitpid(self._child, 0)
            self._child = 0

    def _start(self, share: list[Job]) -> None:
        self._where = _Where()
        self._pipe, writing = os.pipe()
        self._child = os.fork()
        if self._child == 0:
            os.close(self._pipe)
            _work([job for _, job in share], self._where, writing)
        os.close(writing)
        self._index = {key: i for i, (key, _) in enumerate(share)}

    def _receive(self, *, wait: bool) -> bool:
        """Take in what the other process has written; False when there is nothing."""
        if not self._pipe or not select.select([self._pipe], [], [], None if wait else 0)[0]:
            return False
        chunk = os.read(self._pipe, _CHUNK)
        if not chunk:
            os.close(self._pipe)
            self._pipe = 0
            return False
        self._received += chunk
        self._unpack()
        return True

    def _unpack(self) -> None:
        received, start, head = self._received, 0, 2 * _NUMBER
        assert self._where is not None
        front = self._where.front
        while len(received) >= start + head:
            i = int.from_bytes(received[start : start + _NUMBER], "big")
            end = start + head + int.from_bytes(received[start + _NUMBER : start + head], "big")
            if len(received) < end:
                break
            if i >= front:  # what was done here meanwhile is not wanted any more
                self._results[i] = bytes(received[start + head : end])
            start = end
        del received[:start]


def soon(job: Callable[[], T]) -> Soon[T]:
    """Begin a long job in a second process.

    Args:
        job: its result, which must be plain data, is copied here.

    Returns:
        What waits for the result when called; when the process fails, the job is done here.
    """
    return Soon(job)


class Soon(Generic[T]):
    """A job that was begun; see `soon`."""

    def __init__(self, job: Callable[[], T]) -> None:
        self._job = job
        self._ahead = Ahead([("", lambda: pickle.dumps(job()))], worth_it=1)

    def ready(self) -> bool:
        """Whether no second process is at work on it."""
        return self._ahead.answered()

    def __call__(self) -> T:
        """The result."""
        made = self._ahead.take("")
        self._ahead.close()
        value: T = pickle.loads(made) if made else self._job()
        return value

    def close(self) -> None:
        """Do without the result."""
        self._ahead.close()


class _Where:
    """Which job either process is at, in memory that both see.

    A number read while it is written costs one job done twice, or a short wait, and no more.
    """

    def __init__(self) -> None:
        self._shared = memoryview(mmap.mmap(-1, mmap.PAGESIZE)).cast("q")
        self.front = self.back = _NOWHERE

    @property
    def front(self) -> int:
        """The job the first process asked for last."""
        return self._shared[0]

    @front.setter
    def front(self, i: int) -> None:
        self._shared[0] = i

    @property
    def back(self) -> int:
        """The job the second process is doing."""
        return self._shared[1]

    @back.setter
    def back(self, i: int) -> None:
        self._shared[1] = i

    def reached(self, i: int) -> bool:
        """Whether the second process has done a job that is asked for, or is doing it now."""
        back = self.back
        return back // BLOCK > i // BLOCK or (back // BLOCK == i // BLOCK and back <= i)


def _work(jobs: list[Callable[[], bytes]], where: _Where, writing: int) -> None:
    """Do the jobs and write what comes; never returns, never prints, never runs exit handlers."""
    try:
        gc.disable()
        waiting: deque[bytes] = deque()
        for start in range(0, len(jobs), BLOCK):
            for i in reversed(range(start, min(start + BLOCK, len(jobs)))):
                where.back = i
                met = where.front >= i
                # Said even if there is nothing to say: somebody may be waiting for it.
                result = b"" if met else _try(jobs[i])
                size = len(result).to_bytes(_NUMBER, "big")
                waiting.append(i.to_bytes(_NUMBER, "big") + size + result)
                _write(writing, waiting, all_of_it=len(waiting) > KEPT)
                if met:
                    break
        where.back = len(jobs) + BLOCK
        _write(writing, waiting, all_of_it=True)
    finally:
        os._exit(0)


def _write(writing: int, waiting: deque[bytes], *, all_of_it: bool) -> None:
    """Write what the pipe takes now; the first process may be busy, and this one need not be."""
    os.set_blocking(writing, all_of_it)
    with contextlib.suppress(BlockingIOError):
        while waiting:
            written = os.write(writing, waiting[0])
            if written == len(waiting[0]):
                waiting.popleft()
            else:
                waiting[0] = waiting[0][written:]


def _try(job: Callable[[], bytes]) -> bytes:
    try:
        return job()
    except Exception:  # whatever it is, the first process does the job again and reports it
        return b""
