"""The rules of style and of types hold for everything that is written here."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PLACES = [name for name in ("plugins", "tests", "bench") if (ROOT / name).is_dir()]


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize(
    "command",
    [
        ("ruff", "check", "--no-cache", *PLACES),
        ("ruff", "format", "--check", "--no-cache", *PLACES),
        ("mypy", "--strict", *PLACES),
    ],
    ids=["ruff", "format", "mypy"],
)
def test_clean(command: tuple[str, ...]) -> None:
    done = run(*command)
    assert done.returncode == 0, done.stdout


def test_linters_see_a_fault(tmp_path: Path) -> None:
    """A configuration that excludes everything would make the tests above pass for ever."""
    bad = tmp_path / "salah.py"
    bad.write_text("import os\ndef f(x): return x\n", "utf-8")
    config = str(ROOT / "pyproject.toml")
    unused = run("ruff", "check", "--no-cache", "--config", config, str(bad))
    unformatted = run("ruff", "format", "--check", "--no-cache", "--config", config, str(bad))
    untyped = run("mypy", "--strict", f"--cache-dir={os.devnull}", str(bad))
    assert "F401" in unused.stdout
    assert unformatted.returncode == 1
    assert "no-untyped-def" in untyped.stdout
