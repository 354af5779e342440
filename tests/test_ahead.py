"""A second process that makes texts: the same texts, whatever happens to it."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest

from terang.ahead import WORTH_IT, Ahead

if TYPE_CHECKING:
    from collections.abc import Callable

BANYAK = WORTH_IT * 3


def jobs(besar: int = 1) -> list[tuple[int, Callable[[], bytes]]]:
    return [(i, lambda i=i: f"isi {i} é ".encode() * besar) for i in range(BANYAK)]  # type: ignore[misc]


def made(ahead: Ahead, semua: list[tuple[int, Callable[[], bytes]]]) -> tuple[list[bytes], int]:
    """What a caller sees, and how many of the texts came from the other process."""
    hasil, jauh = [], 0
    for key, job in semua:
        dari_sana = ahead.take(key)
        jauh += dari_sana is not None
        hasil.append(dari_sana if dari_sana is not None else job())
    return hasil, jauh


@pytest.mark.parametrize("besar", [1, 20_000])
def test_same_results_from_the_other_process(besar: int) -> None:
    semua = jobs(besar)
    ahead = Ahead(semua)
    hasil, jauh = made(ahead, semua)
    ahead.close()
    assert hasil == [job() for _, job in semua]
    assert jauh == (BANYAK if (os.cpu_count() or 1) > 1 else 0)


def test_few_jobs_need_no_process() -> None:
    ahead = Ahead(jobs()[:10])
    assert made(ahead, jobs()[:10])[1] == 0


def test_a_skipped_job_does_not_shift_the_others() -> None:
    semua = jobs()
    ahead = Ahead(semua)
    sisa = [j for i, j in enumerate(semua) if i not in {3, 5, 6, 101}]
    hasil, _ = made(ahead, sisa)
    ahead.close()
    assert hasil == [job() for _, job in sisa]


def test_unknown_and_repeated_keys_are_left_to_the_caller() -> None:
    semua = jobs()
    ahead = Ahead(semua)
    assert ahead.take("tidak ada") is None
    assert made(ahead, semua)[0] == [job() for _, job in semua]
    assert ahead.take(1) is None
    ahead.close()


def test_a_failing_job_fails_where_it_is_seen() -> None:
    def jatuh() -> bytes:
        raise ValueError("jatuh")

    semua = jobs()
    semua[7] = (7, jatuh)
    ahead = Ahead(semua)
    assert made(ahead, semua[:7])[0] == [job() for _, job in semua[:7]]
    assert ahead.take(7) is None
    assert made(ahead, semua[8:])[0] == [job() for _, job in semua[8:]]
    ahead.close()


def test_a_killed_process_costs_only_time() -> None:
    semua = jobs(20_000)
    ahead = Ahead(semua)
    if ahead._child:
        os.kill(ahead._child, signal.SIGKILL)
    assert made(ahead, semua)[0] == [job() for _, job in semua]
    ahead.close()


def test_closing_early_leaves_no_process() -> None:
    ahead = Ahead(jobs(20_000))
    anak = ahead._child
    ahead.close()
    if anak:
        with pytest.raises(ProcessLookupError):
            os.kill(anak, 0)
