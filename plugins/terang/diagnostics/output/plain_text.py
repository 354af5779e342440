"""Findings -> text for people at a terminal: where, what, the lines, why, and how to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang.diagnostics.output.excerpt import excerpt
from terang.diagnostics.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from terang.diagnostics.output.locate import Finding, Located, Locator


def as_text(
    findings: Iterable[Finding], counts: Mapping[str, int], locator: Locator, *, strict: bool
) -> str:
    """Every finding with its excerpt, then one line that sums them up."""
    blocks = ["\n".join(_block(finding, locator)) for finding in findings]
    return "\n\n".join([*blocks, _summary(counts, strict=strict)]) + "\n"


def _block(finding: Finding, locator: Locator) -> Iterator[str]:
    said = finding.diagnostic
    level = said.tingkat if said.diakui is None else f"{said.tingkat} (diakui)"
    if finding.tempat:
        yield _heading(finding.tempat[0])
    yield f"  {level} {said.aturan}: {_one_line(said.pesan)}"
    if finding.tempat:
        yield from (f"  {line}" for line in excerpt(finding.tempat[0], locator))
    if said.mengapa:
        yield f"  mengapa: {_one_line(said.mengapa)}"
    if said.perbaikan:
        yield f"  perbaikan: {_one_line(said.perbaikan)}"
    if said.dasar:
        yield f"  dasar: {_one_line(said.dasar)}"
    if said.diakui is not None:
        yield f"  penjelasan: {_one_line(said.diakui)}"
    for place in finding.tempat[1:]:
        yield f"  lihat juga: {_heading(place)}"


def _heading(place: Located) -> str:
    where = f"{visible(place.berkas)}:{place.baris}:{place.kolom}"
    return f"{where}  {place.jalur}" if place.jalur else where


def _summary(counts: Mapping[str, int], *, strict: bool) -> str:
    line = ", ".join(f"{number} {level}" for level, number in counts.items())
    if strict and counts["peringatan"] and not counts["galat"]:
        line += " (pemeriksaan ketat: peringatan yang belum dijelaskan menghentikan penerbitan)"
    return line


def _one_line(text: str) -> str:
    return visible(" ".join(text.split()))
