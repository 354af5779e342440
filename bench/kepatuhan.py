"""`python -m bench.kepatuhan`: what judging costs: rules and duties on a core, bodies as pages."""

from __future__ import annotations

import argparse
import math
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from bench.buat import buat
from bench.laporan import TAHUN
from bench.laporan import buat as buat_laporan
from bench.ukur import GagalError, lari, mkdocs
from terang import build, kepatuhan, rules
from terang.folder import Folder

if TYPE_CHECKING:
    from collections.abc import Iterator

LAYANAN = 1000
TAHUN_LAPORAN = 100
DETIK = 4.0
"""All rules and duties over 1,000 services and 100 report years, on one core."""
TUMBUH = 1.10
HALAMAN = 100_000


class Penilaian(NamedTuple):
    """Seconds of one core for the rules and for the duties, and how much there was to judge."""

    aturan: float
    kewajiban: float
    unit: int
    layanan: int
    laporan: int


class Situs(NamedTuple):
    """Builds of so many bodies: seconds of the processors, by the clock, bytes, largest page."""

    badan: int
    cpu: float
    wall: float
    keluar: int
    halaman: int


def main() -> int:
    """Build and measure; 1 when a build failed or a target does not hold."""
    p = argparse.ArgumentParser(prog="python -m bench.kepatuhan", description=__doc__)
    p.add_argument("--badan", type=int, action="append", help="banyak badan; boleh berulang")
    p.add_argument("--ulang", type=int, default=3, help="kali; mediannya dipakai")
    opsi = p.parse_args()
    try:
        nilai = _nilai(opsi.ulang)
        semua = [_situs(n, opsi.ulang) for n in sorted(opsi.badan or [30, 300])]
    except GagalError as galat:
        print(f"Bangun gagal:\n{galat}", file=sys.stderr)
        return 1
    print(
        f"{nilai.unit} unit, {nilai.layanan:,} layanan, {nilai.laporan} laporan tahunan: aturan "
        f"{nilai.aturan:.2f} s, kewajiban {nilai.kewajiban:.2f} s pada satu inti"
    )
    print("badan  wall s  cpu s  MB keluar  matriks terbesar B")
    for s in semua:
        print(f"{s.badan:5}  {s.wall:6.2f}  {s.cpu:5.2f}  {s.keluar / 1e6:9.1f}  {s.halaman:18,}")
    hasil = list(_putusan(nilai, semua))
    for teks, tercapai in hasil:
        print("tercapai  " if tercapai else "MELESET   ", teks)
    return 0 if all(tercapai for _, tercapai in hasil) else 1


def _putusan(nilai: Penilaian, semua: list[Situs]) -> Iterator[tuple[str, bool]]:
    detik = nilai.aturan + nilai.kewajiban
    yield f"aturan dan kewajiban: {detik:.2f} s <= {DETIK} s", detik <= DETIK
    a, b = semua[0], semua[-1]
    if a.badan < b.badan:
        langkah = math.log(b.badan / a.badan)
        for nama, dari, ke in (("cpu", a.cpu, b.cpu), ("byte", a.keluar, b.keluar)):
            pangkat = math.log(ke / dari) / langkah
            teks = f"tumbuh {nama} {a.badan} -> {b.badan} badan: {pangkat:.2f} <= {TUMBUH}"
            yield teks, pangkat <= TUMBUH
    yield f"matriks terbesar {b.halaman:,} B <= {HALAMAN:,}", b.halaman <= HALAMAN


def _nilai(ulang: int) -> Penilaian:
    akar = Path(tempfile.mkdtemp(prefix="terang-kepatuhan-"))
    try:
        buat(akar / "a", LAYANAN)
        buat_laporan(akar / "b", TAHUN_LAPORAN // len(TAHUN))
        for unit in (akar / "b/data/unit").iterdir():
            if not (akar / "a/data/unit" / unit.name).exists():
                shutil.copytree(unit, akar / "a/data/unit" / unit.name)
            else:
                shutil.copytree(unit / "ppid", akar / "a/data/unit" / unit.name / "ppid")
        muatan = build.load(Folder(akar / "a/data"))
        if muatan.store is None or build.broken(muatan):
            raise GagalError(build.report(muatan))
        aturan, kewajiban = [], []
        for _ in range(ulang):
            mulai = time.process_time()
            temuan = rules.periksa(muatan.store, muatan.tanggal)
            tengah = time.process_time()
            kepatuhan.nilai(muatan.store, temuan, muatan.tanggal)
            aturan.append(tengah - mulai)
            kewajiban.append(time.process_time() - tengah)
        semua = muatan.store.unit.values()
        laporan = sum(len(u.ppid_laporan) for u in semua)
        layanan = sum(len(u.layanan) for u in semua)
    finally:
        shutil.rmtree(akar)
    return Penilaian(median(aturan), median(kewajiban), len(semua), layanan, laporan)


def _situs(banyak: int, ulang: int) -> Situs:
    akar = Path(tempfile.mkdtemp(prefix="terang-kepatuhan-"))
    try:
        buat_laporan(akar, banyak)
        yml = akar / "mkdocs.yml"
        lengkap = yml.read_text("utf-8").replace("  - terang-cari", "  - terang-laporan")
        yml.write_text(lengkap, "utf-8")
        os.environ["TERANG_TANPA_PDF"] = "1"
        kali = [lari(mkdocs(), akar) for _ in range(ulang)]
        keluar = sum(f.stat().st_size for f in (akar / "site").rglob("*") if f.is_file())
        matriks = [f.stat().st_size for f in (akar / "site/kepatuhan").rglob("index.html")]
    finally:
        shutil.rmtree(akar)
        os.environ.pop("TERANG_TANPA_PDF", None)
    cpu, wall = median(x.cpu for x in kali), median(x.wall for x in kali)
    return Situs(banyak, cpu, wall, keluar, max(matriks))


if __name__ == "__main__":
    sys.exit(main())
