"""The script that marks today: the day of the desk's zone, not of the reader's phone."""

from __future__ import annotations

import json
import os
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

NASKAH = Path(__file__).parents[1] / "plugins/terang/theme/assets/hari-ini.js"
GESER = {"WIB": 7, "WITA": 8, "WIT": 9}
SAAT = [
    datetime(2026, 11, 22, 15, 30, tzinfo=UTC),  # Sunday; in WIT already Monday
    datetime(2026, 11, 22, 16, 30, tzinfo=UTC),  # in WITA, too
    datetime(2026, 11, 22, 17, 30, tzinfo=UTC),  # everywhere
    *(datetime(2024, 2, 28, 12, tzinfo=UTC) + timedelta(hours=7 * i) for i in range(40)),
]


@pytest.mark.browser
def test_hari_menurut_zona_loket() -> None:
    program = (
        f"const {{hariIni}} = await import({json.dumps(NASKAH.as_uri())});"
        "const saat = JSON.parse(process.argv[1]);"
        "console.log(JSON.stringify(saat.map(([z, t]) => hariIni(z, new Date(t)))));"
    )
    kasus = [(zona, saat.isoformat()) for zona in GESER for saat in SAAT]
    selesai = subprocess.run(
        ["node", "--input-type=module", "-e", program, json.dumps(kasus)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "TZ": "America/Los_Angeles"},
    )
    harap = [(saat + timedelta(hours=GESER[zona])).weekday() for zona in GESER for saat in SAAT]
    assert json.loads(selesai.stdout) == harap
