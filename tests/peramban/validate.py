"""html-validate over a built site: a directory in, one line per problem out.

Sites of the tests share most of their pages, to the byte. What was found sound is noted by its
content and not asked again by whoever has the same notes.

What `.htmlvalidate.json` turns off or relaxes, and why, is written in `RELAXED`; a test holds the
two together. What Material's own frame does in one fixed element is forgiven there only.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

from peramban.alat import MODULES, ROOT, TIMEOUT

CONFIG = ROOT / ".htmlvalidate.json"

RELAXED = {
    "long-title": "nama resmi badan publik panjang dan ditulis utuh",
    "tel-non-breaking": "nomor ditulis seperti tercetak; terang.css mencegahnya terpotong baris",
    "doctype-style": "Material menulis <!doctype html>; HTML menerima huruf besar dan kecil",
    "no-trailing-whitespace": "templat Material meninggalkan spasi; pembaca tidak melihatnya",
    "valid-id": "id Material berawalan dua garis bawah (__drawer); HTML menerimanya",
}


class Exemption(NamedTuple):
    """A rule that one fixed element of Material's frame breaks."""

    aturan: str
    unsur: re.Pattern[str]
    alasan: str


FRAME = (
    Exemption(
        "valid-autocomplete",
        re.compile(r"#__(drawer|search)"),
        "kotak centang tersembunyi yang membuka laci menu; tanpa autocomplete ia tetap terbuka "
        "setelah halaman dimuat ulang di Firefox",
    ),
    Exemption(
        "wcag/h32",
        re.compile(r"html > body > header > nav > form"),
        "pemilih terang/gelap di kepala halaman bekerja seketika dan tidak mengirim apa pun",
    ),
)


def _forgiven(rule: str, selector: str | None) -> bool:
    return any(
        rule == exemption.aturan and exemption.unsur.fullmatch(selector or "")
        for exemption in FRAME
    )


def html_validate(site: Path, sound: Path | None = None) -> list[str]:
    """Problems of every HTML file under `site`: `address:line:column rule: message`.

    Args:
        site: the built site.
        sound: a directory of notes about contents without a problem; read and added to.
    """
    files = {file: _note(file, sound) for file in sorted(site.rglob("*.html"))}
    if not files:
        raise RuntimeError(f"tidak ada halaman HTML di {site}")
    asked = [file for file, note in files.items() if not (note and note.exists())]
    problems = _problems(site, asked) if asked else {}
    for file in asked:
        note = files[file]
        if note and file not in problems:
            note.parent.mkdir(exist_ok=True)
            note.touch()
    return [line for lines in problems.values() for line in lines]


def _note(file: Path, sound: Path | None) -> Path | None:
    """Where it is noted that this content is sound."""
    return sound / hashlib.sha256(file.read_bytes()).hexdigest() if sound else None


def _problems(site: Path, files: list[Path]) -> dict[Path, list[str]]:
    """What is not forgiven, by file; a file without such a problem is left out."""
    problems: dict[Path, list[str]] = {}
    for report in _reports(site, files):
        file = Path(report["filePath"])
        for found in report["messages"]:
            if not _forgiven(found["ruleId"], found["selector"]):
                place = f"{file.relative_to(site.resolve())}:{found['line']}:{found['column']}"
                line = f"{place} {found['ruleId']}: {found['message']}"
                problems.setdefault(site / file.relative_to(site.resolve()), []).append(line)
    return problems


def _reports(site: Path, files: list[Path]) -> list[Any]:
    """What html-validate says of these files."""
    command = [
        str(MODULES / ".bin" / "html-validate"),
        *("--config", str(CONFIG)),
        *("--formatter", "json"),
        *(str(file.relative_to(site)) for file in files),
    ]
    # Through a pipe html-validate ends before everything is written; a file takes all of it.
    with tempfile.TemporaryFile("w+", encoding="utf-8") as output:
        done = subprocess.run(
            command,
            stdout=output,
            stderr=subprocess.PIPE,
            cwd=site,
            encoding="utf-8",
            timeout=TIMEOUT,
            check=False,
        )
        output.seek(0)
        text = output.read()
    if done.returncode not in (0, 1) or not text.startswith("["):
        raise RuntimeError(f"html-validate gagal:\n{text[-1500:]}{done.stderr[-1500:]}")
    reports: list[Any] = json.loads(text)
    return reports
