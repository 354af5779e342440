"""Findings -> JSON of our own, SARIF 2.1.0, and annotations of GitHub."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import quote

from terang.diagnostics.visible import UNSEEN, visible

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Mapping, Sequence

    from terang.diagnostics.output.locate import Finding, Located
    from terang.diagnostics.types import Diagnostic

_SARIF_LEVEL = {"galat": "error", "peringatan": "warning", "saran": "note"}
_GITHUB_LEVEL = {"galat": "error", "peringatan": "warning", "saran": "notice"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def as_json(findings: Iterable[Finding], counts: Mapping[str, int]) -> str:
    """The public format: `{"versi": 1, "ringkasan": ..., "temuan": [...]}`."""
    return _dump(
        {"versi": 1, "ringkasan": dict(counts), "temuan": [_finding(each) for each in findings]}
    )


def as_sarif(findings: Sequence[Finding]) -> str:
    """A SARIF log with one run."""
    rules = {each.diagnostic.aturan: each.diagnostic for each in reversed(findings)}
    driver = {
        "name": "Terang",
        "rules": [_rule(rules[aturan]) for aturan in sorted(rules)],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(each) for each in findings],
    }
    return _dump({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def as_github(findings: Iterable[Finding]) -> str:
    """One workflow command a line."""
    return "".join(_command(each) + "\n" for each in findings)


def _finding(finding: Finding) -> dict[str, object]:
    said = finding.diagnostic
    return {
        "aturan": said.aturan,
        "tingkat": said.tingkat,
        "pesan": said.pesan,
        "lokasi": [
            {
                "berkas": place.berkas,
                "baris": place.baris,
                "kolom": place.kolom,
                "jalur": place.jalur,
            }
            for place in finding.tempat
        ],
        "operan": dict(said.operan),
        "dasar": said.dasar,
        "perbaikan": said.perbaikan,
        "diakui": said.diakui,
    }


def _rule(said: Diagnostic) -> dict[str, object]:
    rule: dict[str, object] = {
        "id": said.aturan,
        "defaultConfiguration": {"level": _SARIF_LEVEL[said.tingkat]},
    }
    if said.mengapa:
        rule["fullDescription"] = {"text": said.mengapa}
    return rule


def _result(finding: Finding) -> dict[str, object]:
    said = finding.diagnostic
    result: dict[str, object] = {
        "ruleId": said.aturan,
        "level": _SARIF_LEVEL[said.tingkat],
        "message": {"text": f"{said.pesan} {said.perbaikan}".strip()},
        "locations": [_location(place) for place in finding.tempat[:1]],
        "relatedLocations": [
            {"id": number, **_location(place)}
            for number, place in enumerate(finding.tempat[1:], start=1)
        ],
    }
    if said.diakui is not None:
        result["suppressions"] = [{"kind": "external", "justification": said.diakui}]
    return result


def _location(place: Located) -> dict[str, object]:
    region = {
        "startLine": place.baris,
        "startColumn": place.kolom,
        "endLine": place.baris,
        "endColumn": place.kolom + place.panjang,
    }
    location: dict[str, object] = {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(place.berkas, errors="replace")},
            "region": region,
        }
    }
    if place.jalur:
        location["logicalLocations"] = [{"fullyQualifiedName": place.jalur}]
    return location


def _dump(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, indent=2)
    # What would steer a terminal is written as JSON's own escape; line breaks are ours.
    return UNSEEN.sub(_escaped, text) + "\n"


def _escaped(found: re.Match[str]) -> str:
    return "\n" if found[0] == "\n" else json.dumps(found[0])[1:-1]


def _command(finding: Finding) -> str:
    said = finding.diagnostic
    level = "notice" if said.diakui is not None else _GITHUB_LEVEL[said.tingkat]
    properties = []
    if finding.tempat:
        place = finding.tempat[0]
        properties = [
            f"file={_property(place.berkas)}",
            f"line={place.baris}",
            f"col={place.kolom}",
            f"endColumn={place.kolom + place.panjang}",
        ]
    properties.append(f"title={_property(f'{said.aturan} {said.tingkat}')}")
    text = f"{said.pesan}\n{said.perbaikan}".strip()
    return f"::{level} {','.join(properties)}::{_data(text)}"


def _data(text: str) -> str:
    shown = "\n".join(visible(line) for line in text.splitlines())
    return shown.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
