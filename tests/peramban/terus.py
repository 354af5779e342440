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
    if _running and _running[0][0].poll() is not None:
        end()
    if not _running:
        _running.append(_start())
    return _running[0][1]


@atexit.register
def end() -> None:
    """Lets the script put its browser away, and waits for that."""
    while _running:
        process, _ = _running.pop()
        for pipe in (process.stdin, process.stdout):
            if pipe:
                pipe.close()
        process.wait(PATIENCE)


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
    return process, line
