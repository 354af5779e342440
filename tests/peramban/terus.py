"""One chromium for everything a test process asks of a browser: its address out, started once.

Starting one costs more than most questions to it. Each question has a context of its own there,
with empty caches and no memory of the one before.
"""

from __future__ import annotations

import atexit
import subprocess
from pathlib import Path

SCRIPT = Path(__file__).parent / "terus.mjs"
PATIENCE = 30

_running: list[tuple[subprocess.Popen[str], str]] = []


def address() -> str:
    """Where the chromium of this process listens; one that has died is started again."""
    while _running and _running[-1][0].poll() is not None:
        _running.pop()
    if not _running:
        _running.append(_start())
    return _running[-1][1]


def _start() -> tuple[subprocess.Popen[str], str]:
    process = subprocess.Popen(
        ["node", str(SCRIPT)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    assert process.stdout
    line = process.stdout.readline().strip()
    if not line:
        raise RuntimeError(f"peramban tidak mau mulai, lihat di atas (node: {process.wait()})")
    atexit.register(_end, process)
    return process, line


def _end(process: subprocess.Popen[str]) -> None:
    """Lets the script put its browser away, and waits for that."""
    if process.stdin:
        process.stdin.close()
    process.wait(PATIENCE)
