"""`python -m bench.kertas`: what papers cost: all of them, none new, one new; over the cores."""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from bench.laporan import TAHUN, buat
from bench.ukur import GagalError, lari, mkdocs

if TYPE_CHECKING:
    from bench.ukur import Lari

MEMORI = 900 * 10**6
HANGAT = 0.4
"""Share of a cold build that one after an edit may take."""


class Ukuran(NamedTuple):
    """Builds of the same reports."""

    laporan: int
    tanpa: Lari
    dingin: Lari
    hangat: Lari
    satu: Lari
    puncak: int
    byte: int


def main() -> int:
    """Build and measure; 1 when a build failed or a target does not hold."""
    p = argparse.ArgumentParser(prog="python -m bench.kertas", description=__doc__)
    p.add_argument(
        "--unit", type=int, default=29, help="banyak unit, masing-masing sepuluh laporan"
    )
    opsi = p.parse_args()
    try:
        u = _ukur(opsi.unit)
    except GagalError as galat:
        print(f"Bangun gagal:\n{galat}", file=sys.stderr)
        return 1
    pdf = 2 * u.laporan
    print(f"{u.laporan} laporan, {pdf} PDF, {u.byte / 1e6:.1f} MB PDF")
    for nama, x in (
        ("tanpa PDF", u.tanpa),
        ("semua dicetak", u.dingin),
        ("tidak ada yang berubah", u.hangat),
        ("satu laporan berubah", u.satu),
    ):
        print(f"{nama:24} wall {x.wall:6.2f} s  cpu {x.cpu:6.2f} s")
    cetak = u.dingin.wall - u.tanpa.wall
    print(f"per PDF: {1000 * cetak / pdf:.0f} ms wall; puncak memori {u.puncak / 1e6:.0f} MB")
    hasil = (
        (
            f"sesudah satu sunting: {u.satu.wall / u.dingin.wall:.2f} <= {HANGAT} dari semuanya",
            u.satu.wall <= HANGAT * u.dingin.wall,
        ),
        (f"memori {u.puncak / 1e6:.0f} MB <= {MEMORI / 1e6:.0f} MB", u.puncak <= MEMORI),
    )
    for teks, tercapai in hasil:
        print("tercapai  " if tercapai else "MELESET   ", teks)
    return 0 if all(tercapai for _, tercapai in hasil) else 1


def _ukur(unit: int) -> Ukuran:
    akar = Path(tempfile.mkdtemp(prefix="terang-kertas-"))
    try:
        buat(akar, unit)
        tanpa = lari(mkdocs(), akar)
        yml = akar / "mkdocs.yml"
        yml.write_text(
            yml.read_text("utf-8").replace("  - terang-cari", "  - terang-laporan"), "utf-8"
        )
        dingin = lari(mkdocs(), akar)
        byte = sum(f.stat().st_size for f in (akar / "site").rglob("*.pdf"))
        hangat = lari(mkdocs(), akar)
        berkas = min((akar / "data/unit").glob(f"*/ppid/laporan/{TAHUN[-1]}.yml"))
        isi = berkas.read_text("utf-8")
        berkas.write_text(re.sub(r"Laporan layanan", "Laporan pelayanan", isi, count=1), "utf-8")
        satu = lari(mkdocs(), akar)
        shutil.rmtree(akar / ".cache")
        puncak = lari(mkdocs(), akar, memori=True).puncak
    finally:
        shutil.rmtree(akar)
    return Ukuran((unit + 1) * len(TAHUN), tanpa, dingin, hangat, satu, puncak, byte)


if __name__ == "__main__":
    sys.exit(main())
