"""Builds a project with one of the two hosts: a project directory in, the path of its site out."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

QUIET = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}


class BuildError(Exception):
    """The host refused to build; the message is what it printed."""


def build(
    project: Path,
    target: Path,
    host: str = "mkdocs",
    *,
    strict: bool = True,
    env: Mapping[str, str] | None = None,
) -> Path:
    """Build `project` into `target` with `mkdocs` or `properdocs`, strict unless told otherwise."""
    command = [
        *(sys.executable, "-m", host, "build", *(["--strict"] if strict else [])),
        *("-f", str(project / "mkdocs.yml"), "-d", str(target)),
    ]
    done = subprocess.run(
        command,
        cwd=project,
        env=os.environ | QUIET | dict(env or {}),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=280,
        check=False,
    )
    if done.returncode:
        raise BuildError(f"{host} build --strict berakhir dengan {done.returncode}:\n{done.stdout}")
    return target


def once(shared: Path, name: str, make: Callable[[Path], object]) -> Path:
    """Lets the first of several test processes make `shared/name`; the others wait and use it.

    A failure is remembered too, so that it is reported by each of them and tried by one.
    """
    target, done, failed = (shared / f"{name}{end}" for end in ("", ".jadi", ".gagal"))
    with (shared / f"{name}.kunci").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if failed.exists():
            raise BuildError(failed.read_text("utf-8"))
        if not done.exists():
            try:
                make(target)
            except BuildError as error:
                failed.write_text(str(error), "utf-8")
                raise
            done.touch()
    return target
