"""html-validate over a built site: a directory in, one line per problem out.

What `.htmlvalidate.json` turns off or relaxes, and why, is written in `RELAXED`; a test holds the
two together. What Material's own frame does in one fixed element is forgiven there only.
"""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
from typing import TYPE_CHECKING, NamedTuple

from peramban.alat import MODULES, ROOT, TIMEOUT

if TYPE_CHECKING:
    from pathlib import Path

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


def html_validate(site: Path) -> list[str]:
    """Problems of every HTML file under `site`: `address:line:column rule: message`."""
    command = [
        str(MODULES / ".bin" / "html-validate"),
        *("--config", str(CONFIG)),
        *("--formatter", "json"),
        "**/*.html",
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
    root = f"{site.resolve()}/"
    return [
        f"{report['filePath'].removeprefix(root)}:{found['line']}:{found['column']} "
        f"{found['ruleId']}: {found['message']}"
        for report in json.loads(text)
        for found in report["messages"]
        if not _forgiven(found["ruleId"], found["selector"])
    ]
