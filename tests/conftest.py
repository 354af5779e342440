"""What all tests share: markers `panjang` and `browser`, hypothesis profiles, the example site."""

from __future__ import annotations

import json
import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest

from peramban import build, html_validate, missing, once

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
LONG = os.environ.get("TERANG_PANJANG") == "1"
CI = os.environ.get("CI", "").lower() not in ("", "0", "false")

NO_BROWSER = "tanpa peramban: "
NOT_LONG = "uji panjang: jalankan `make test-panjang`"

# The same examples on every run of `make test`; the long run looks for new ones.
hypothesis.settings.register_profile(
    "biasa", derandomize=True, deadline=None, max_examples=60, print_blob=True
)
hypothesis.settings.register_profile(
    "panjang",
    deadline=None,
    max_examples=2000,
    print_blob=True,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("panjang" if LONG else "biasa")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Browser tests first: they are long, and one of them alone at the end leaves a core idle."""
    items.sort(key=lambda item: item.get_closest_marker("browser") is None)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skips long tests unless asked for; without a browser fails in CI and says so elsewhere."""
    if item.get_closest_marker("panjang") and not LONG:
        pytest.skip(NOT_LONG)
    if item.get_closest_marker("browser") and (lacks := missing()):
        reason = NO_BROWSER + ", ".join(lacks)
        if CI:
            pytest.fail(reason, pytrace=False)
        pytest.skip(reason)


def _reasons(reporter: pytest.TerminalReporter) -> list[str]:
    skipped = reporter.stats.get("skipped", [])
    return [str(r.longrepr[2]).removeprefix("Skipped: ") for r in skipped if r.longrepr]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Nothing is left out in silence: how much, why, and what to do about it."""
    reasons = _reasons(terminalreporter)
    without = [reason for reason in reasons if reason.startswith(NO_BROWSER)]
    if without:
        terminalreporter.section("UJI PERAMBAN TIDAK DIJALANKAN", red=True, bold=True)
        terminalreporter.line(
            f"PERINGATAN: {len(without)} uji dilewati, belum ada: "
            + without[0].removeprefix(NO_BROWSER)
        )
        terminalreporter.line(
            "Aksesibilitas, tampilan ponsel, dan keabsahan HTML BELUM diperiksa. "
            "Pasang yang kurang, lalu ulangi `make test`."
        )
    long = reasons.count(NOT_LONG)
    if long:
        terminalreporter.section("uji panjang")
        terminalreporter.line(f"{long} uji panjang dilewati; `make test-panjang` menjalankannya.")


def shared_directory(factory: pytest.TempPathFactory) -> Path:
    """A directory of this test session that all its processes see."""
    own = factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


def seen_once(factory: pytest.TempPathFactory, name: str, look: Callable[[], object]) -> Any:
    """What the first of several test processes has seen; it must be data for JSON."""
    file = once(
        shared_directory(factory), name, lambda f: f.write_text(json.dumps(look()), "utf-8")
    )
    return json.loads(file.read_text("utf-8"))


@pytest.fixture(scope="session")
def situs_contoh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example site, built once per session with mkdocs."""
    return once(shared_directory(tmp_path_factory), "situs-mkdocs", partial(build, ROOT))


@pytest.fixture(scope="session")
def situs_rekaan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented site, built once per session with mkdocs."""
    make = partial(build, ROOT / "contoh")
    return once(shared_directory(tmp_path_factory), "situs-rekaan", make)


@pytest.fixture(scope="session")
def situs_properdocs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example site, built once per session with properdocs."""
    make = partial(build, ROOT, host="properdocs")
    return once(shared_directory(tmp_path_factory), "situs-properdocs", make)


@pytest.fixture(scope="session")
def html_salah(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], list[str]]:
    """What html-validate says against a site; a page found sound is not asked again anywhere."""
    return partial(html_validate, sound=shared_directory(tmp_path_factory) / "html-sah")
