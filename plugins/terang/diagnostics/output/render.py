"""Diagnostics -> one text in the format asked for, in the order of files and lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from terang.diagnostics.output.locate import Finding, Located, Locator
from terang.diagnostics.output.machine import as_github, as_json, as_sarif
from terang.diagnostics.output.plain_text import as_text
from terang.diagnostics.types import LEVELS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from terang.diagnostics.output.locate import Sources
    from terang.diagnostics.types import Diagnostic

Format = Literal["teks", "json", "sarif", "github"]


def render(
    diagnostics: Iterable[Diagnostic],
    sources: Sources,
    format: Format,  # noqa: A002 - the word of the command line
    *,
    strict: bool = False,
    folder: str = "",
) -> str:
    """All diagnostics as one text that ends in a line break and holds no raw control character.

    `sources` gives the bytes of a file, or None; it is asked once per file and only when needed.
    `strict` only says in the closing line of `teks` what unexplained warnings lead to.
    `folder` is where the data directory lies from the root of its repository, `contoh/data`:
    `sarif` and `github` name files so, since changes are marked by such paths. Without it they
    name them as the others do, from the parent of the data directory.
    """
    locator = Locator(sources)
    listed = list(diagnostics)
    counts = count(listed)
    findings = sorted(
        (Finding(each, tuple(map(locator.locate, each.tempat))) for each in listed), key=_order
    )
    match format:
        case "json":
            text = as_json(findings, counts)
        case "sarif":
            text = as_sarif(findings, folder)
        case "github":
            text = as_github(findings, folder)
        case "teks":
            text = as_text(findings, counts, locator, strict=strict)
    return text


def count(diagnostics: Iterable[Diagnostic]) -> dict[str, int]:
    """How many of each level are open, and how many were explained (`diakui`), in that order."""
    counts = dict.fromkeys((*LEVELS, "diakui"), 0)
    for each in diagnostics:
        counts[each.tingkat if each.diakui is None else "diakui"] += 1
    return counts


def _order(finding: Finding) -> tuple[str, int, int, str, str]:
    first = finding.tempat[0] if finding.tempat else Located("", 0, 0, 0, "")
    said = finding.diagnostic
    return (first.berkas, first.baris, first.kolom, said.aturan, said.pesan)
