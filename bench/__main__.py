"""`python -m bench`: build generated projects our way and the usual way, and print the ratios."""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import shutil
import sys
import tempfile
from pathlib import Path

from bench.buat import buat
from bench.hasil import Baris, Ukuran, putusan, tabel, timbang
from bench.pembanding import siapkan
from bench.ukur import TANPA_IKLAN, GagalError, lari, mkdocs

TERATAS = 45


def main() -> int:
    """Run what the command line asks for; 1 when a build failed or a target does not hold."""
    opsi = _opsi()
    kerja = Path(tempfile.mkdtemp(prefix="terang-bench-", dir=opsi.kerja))
    try:
        if opsi.profil:
            for n in opsi.n:
                _profil(kerja / str(n), n)
            return 0
        semua = [_ukur(kerja / str(n), n, opsi) for n in opsi.n]
    except GagalError as galat:
        print(f"Bangun gagal:\n{galat}", file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(kerja, ignore_errors=True)
    print(tabel(semua))
    hasil = putusan(semua)
    for teks, tercapai in hasil:
        print("tercapai  " if tercapai else "MELESET   ", teks)
    return 0 if all(tercapai for _, tercapai in hasil) else 1


def _opsi() -> argparse.Namespace:
    p = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    p.add_argument("--n", type=int, action="append", help="banyak layanan; boleh berulang")
    p.add_argument("--ulang", type=int, default=3, help="kali per cara; mediannya dipakai")
    p.add_argument("--tanpa-pembanding", action="store_true", help="ukur cara kami saja")
    p.add_argument("--memori", action="store_true", help="satu bangun lagi, untuk puncak memori")
    p.add_argument("--profil", action="store_true", help="profil satu bangun, tanpa ukuran lain")
    p.add_argument("--kerja", type=Path, help="folder untuk berkas sementara, misalnya di tmpfs")
    opsi = p.parse_args()
    opsi.n = opsi.n or [1_000]
    return opsi


def _ukur(akar: Path, n: int, opsi: argparse.Namespace) -> Baris:
    cara = _siapkan(akar, n, pembanding=not opsi.tanpa_pembanding)
    baris = Baris(n, lain=Ukuran() if len(cara) > 1 else None)
    ukuran = [u for u in (baris.kami, baris.lain) if u is not None]
    # in turns, so that whatever else the machine does falls on both
    for putaran in range(opsi.ulang):
        for folder, u in zip(cara, ukuran, strict=True):
            shutil.rmtree(folder / "site", ignore_errors=True)
            u.lari.append(lari(mkdocs(), folder))
            _kabar(f"{n:,} {folder.name} {putaran + 1}: {u.lari[-1].wall:.2f} s")
    for folder, u in zip(cara, ukuran, strict=True):
        u.berat = timbang(folder / "site")
        if opsi.memori:
            shutil.rmtree(folder / "site")
            u.puncak = lari(mkdocs(), folder, memori=True).puncak
    shutil.rmtree(akar)
    return baris


def _siapkan(akar: Path, n: int, *, pembanding: bool) -> list[Path]:
    kami, lain = akar / "terang", akar / "gen-files"
    _kabar(f"{n:,}: menulis data")
    buat(kami, n)
    if not pembanding:
        return [kami]
    siapkan(lain, kami)
    return [kami, lain]


def _profil(akar: Path, n: int) -> None:
    os.environ.update(TANPA_IKLAN)
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    folder = _siapkan(akar, n, pembanding=False)[0]
    os.chdir(folder)
    config = load_config("mkdocs.yml", strict=True)
    profil = cProfile.Profile()
    profil.enable()
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    profil.disable()
    pstats.Stats(profil).sort_stats("cumulative").print_stats(TERATAS)


def _kabar(teks: str) -> None:
    print(teks, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
