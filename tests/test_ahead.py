"""A second process that makes texts: the same texts, whatever happens to it."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from functools import partial
from typing import TYPE_CHECKING

import pytest

from terang.ahead import BLOCK, WORTH_IT, Ahead, soon

if TYPE_CHECKING:
    from collections.abc import Callable

BANYAK = WORTH_IT * 3


def jobs(
    besar: int = 1, banyak: int = BANYAK, lama: float = 0.0
) -> list[tuple[int, Callable[[], bytes]]]:
    def isi(i: int) -> bytes:
        time.sleep(lama)
        return f"isi {i} é ".encode() * besar

    return [(i, partial(isi, i)) for i in range(banyak)]


def made(ahead: Ahead, semua: list[tuple[int, Callable[[], bytes]]]) -> tuple[list[bytes], int]:
    """What a caller sees, and how many of the texts came from the other process."""
    hasil, jauh = [], 0
    for key, job in semua:
        dari_sana = ahead.take(key)
        jauh += dari_sana is not None
        hasil.append(dari_sana if dari_sana is not None else job())
    return hasil, jauh


@pytest.mark.parametrize(
    ("banyak", "besar", "lama"),
    [(BANYAK, 1, 0.0), (BANYAK, 20_000, 0.0), (BANYAK, 1, 0.003), (3 * BLOCK + 7, 2_000, 0.0)],
)
def test_same_results_from_two_processes(banyak: int, besar: int, lama: float) -> None:
    semua = jobs(besar, banyak, lama)
    ahead = Ahead(semua)
    hasil, jauh = made(ahead, semua)
    ahead.close()
    assert hasil == [job() for _, job in jobs(besar, banyak)]
    if lama and (os.cpu_count() or 1) > 1:
        assert banyak / 5 < jauh < banyak  # both worked


def test_a_slow_caller_is_given_everything_of_a_block_in_time() -> None:
    semua = jobs()
    ahead = Ahead(semua)
    if ahead._child:
        time.sleep(0.5)
    assert made(ahead, semua)[1] == (BANYAK if ahead._child else 0)
    ahead.close()


def test_a_result_that_is_being_made_is_waited_for() -> None:
    dibuat = multiprocessing.Value("i", 0)

    def lambat() -> bytes:
        with dibuat.get_lock():
            dibuat.value += 1
        time.sleep(0.4)
        return b"lambat"

    semua = [*jobs()[:-1], (BANYAK - 1, lambat)]  # the other process begins with the last
    ahead = Ahead(semua)
    if ahead._child:
        while not dibuat.value:
            time.sleep(0.01)
        assert ahead.take(BANYAK - 1) == b"lambat"
        assert dibuat.value == 1
    ahead.close()


def test_one_long_job_is_done_beside_the_caller() -> None:
    assert soon(lambda: ("hasil", os.getpid()))()[0] == "hasil"
    if (os.cpu_count() or 1) > 1:
        nanti = soon(os.getpid)
        time.sleep(0.2)
        assert nanti() != os.getpid()


def test_a_long_job_that_fails_fails_where_it_is_seen() -> None:
    def jatuh() -> None:
        raise ValueError("jatuh")

    nanti = soon(jatuh)
    with pytest.raises(ValueError, match="jatuh"):
        nanti()


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
