"""Findings -> JSON of our own, SARIF 2.1.0, and annotations of GitHub."""

from __future__ import annotations

import json
from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING
from urllib.parse import quote

from terang import __version__
from terang.diagnostics.visible import UNSEEN, visible

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Mapping, Sequence

    from terang.diagnostics.output.locate import Finding, Located
    from terang.diagnostics.types import Diagnostic

_SARIF_LEVEL = {"galat": "error", "peringatan": "warning", "saran": "note"}
_GITHUB_LEVEL = {"galat": "error", "peringatan": "warning", "saran": "notice"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_ROOT = "%SRCROOT%"
_PRINT = "primaryLocationLineHash"
"""The one fingerprint that GitHub asks for; the name is its own."""
_SHORT = 1024
"""Characters of a description that GitHub takes."""


def as_json(findings: Iterable[Finding], counts: Mapping[str, int]) -> str:
    """The public format: `{"versi": 1, "ringkasan": ..., "temuan": [...]}`."""
    return _dump(
        {"versi": 1, "ringkasan": dict(counts), "temuan": [_finding(each) for each in findings]}
    )


def as_sarif(findings: Sequence[Finding], folder: str = "") -> str:
    """A SARIF log with one run, as GitHub's code scanning takes it.

    Args:
        findings: what was found.
        folder: the data directory from the root of the repository; see `render`.
    """
    rules = {each.diagnostic.aturan: each.diagnostic for each in reversed(findings)}
    names = sorted(rules)
    driver = {
        "name": "Terang",
        "semanticVersion": __version__,
        "rules": [_rule(rules[aturan]) for aturan in names],
    }
    seen: Counter[str] = Counter()
    run = {
        "tool": {"driver": driver},
        # without an address: where a machine keeps the repository is nobody's business
        "originalUriBaseIds": {_ROOT: {"description": {"text": "Akar repositori."}}},
        "columnKind": "unicodeCodePoints",
        "results": [
            {**_result(each, folder), "ruleIndex": names.index(each.diagnostic.aturan)}
            | {"partialFingerprints": {_PRINT: _fingerprint(each, seen)}}
            for each in findings
        ],
    }
    return _dump({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def as_github(findings: Iterable[Finding], folder: str = "") -> str:
    """One workflow command a line; `folder` as in `render`."""
    return "".join(_command(each, folder) + "\n" for each in findings)


def _from_root(berkas: str, folder: str) -> str:
    """The name of a file below `folder`, which is where the data directory really lies."""
    return "/".join([folder, *berkas.split("/")[1:]]) if folder else berkas


def _fingerprint(finding: Finding, seen: Counter[str]) -> str:
    """What stays the same when lines move: the rule and the paths, and which one of equals it is.

    What has no path, as text that is no YAML, is known by its message.
    """
    said = finding.diagnostic
    places = [[place.berkas, place.jalur or said.pesan] for place in finding.tempat]
    name = json.dumps([said.aturan, places or said.pesan])
    print_ = sha256(name.encode()).hexdigest()[:16]
    seen[print_] += 1
    return f"{print_}:{seen[print_]}"


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
    """A rule by one of its findings: all of them have the same reason, if not the same words."""
    why = said.mengapa or said.pesan
    basis = [f"Dasar: {said.dasar}."] if said.dasar else []
    text = "\n\n".join([why, *basis, "Cara memperbaikinya disebut di setiap temuan."])
    return {
        "id": said.aturan,
        "shortDescription": {"text": f"{said.aturan}: {why}"[:_SHORT]},
        "fullDescription": {"text": why[:_SHORT]},
        "help": {"text": text},
        "defaultConfiguration": {"level": _SARIF_LEVEL[said.tingkat]},
    }


def _result(finding: Finding, folder: str) -> dict[str, object]:
    said = finding.diagnostic
    result: dict[str, object] = {
        "ruleId": said.aturan,
        "level": _SARIF_LEVEL[said.tingkat],
        "message": {"text": f"{said.pesan} {said.perbaikan}".strip()},
        "locations": [_location(place, folder) for place in finding.tempat[:1]],
        "relatedLocations": [
            {"id": number, **_location(place, folder)}
            for number, place in enumerate(finding.tempat[1:], start=1)
        ],
    }
    if said.diakui is not None:
        result["suppressions"] = [{"kind": "external", "justification": said.diakui}]
    return result


def _location(place: Located, folder: str) -> dict[str, object]:
    region = {
        "startLine": place.baris,
        "startColumn": place.kolom,
        "endLine": place.baris,
        "endColumn": place.kolom + place.panjang,
    }
    location: dict[str, object] = {
        "physicalLocation": {
            "artifactLocation": {
                "uri": quote(_from_root(place.berkas, folder), errors="replace"),
                "uriBaseId": _ROOT,
            },
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


def _command(finding: Finding, folder: str) -> str:
    said = finding.diagnostic
    level = "notice" if said.diakui is not None else _GITHUB_LEVEL[said.tingkat]
    properties = []
    if finding.tempat:
        place = finding.tempat[0]
        properties = [
            f"file={_property(_from_root(place.berkas, folder))}",
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
