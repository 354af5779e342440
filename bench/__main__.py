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
from typing import TYPE_CHECKING

from bench.banding import kurang
from bench.buat import buat
from bench.hasil import Baris, Ukuran, putusan, tabel, timbang
from bench.pembanding import CARA, siapkan, tanpa_cari
from bench.ukur import TANPA_IKLAN, GagalError, lari, mkdocs

if TYPE_CHECKING:
    from collections.abc import Sequence

TERATAS = 45
TMPFS = Path("/dev/shm")
SEBUT = 10
"""So many missing facts are named."""


def main() -> int:
    """Run what the command line asks for; 1 when a build failed or a target does not hold."""
    opsi = _opsi()
    di = opsi.kerja or _tempat()
    kerja = Path(tempfile.mkdtemp(prefix="terang-bench-", dir=di))
    try:
        if opsi.profil:
            for n in opsi.n:
                _profil(kerja / str(n), n, sendiri=opsi.sendiri)
            return 0
        semua = [_ukur(kerja / str(n), n, opsi) for n in opsi.n]
    except GagalError as galat:
        print(f"Bangun gagal:\n{galat}", file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(kerja, ignore_errors=True)
    bentuk = "tiap layanan memuat 14 komponennya" if opsi.sendiri else "standar bersama per unit"
    print(f"Data: {bentuk}. Folder kerja: {di}{' (tmpfs)' if di == TMPFS else ''}.")
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
    p.add_argument("--sendiri", action="store_true", help="tiap layanan memuat 14 komponennya")
    p.add_argument("--kerja", type=Path, help="folder untuk berkas sementara; biasanya di tmpfs")
    opsi = p.parse_args()
    opsi.n = opsi.n or [1_000]
    return opsi


def _tempat() -> Path:
    """Where to work: in memory if the machine lets us, so that no disk is measured."""
    bisa = TMPFS.is_dir() and os.access(TMPFS, os.W_OK | os.X_OK)
    return TMPFS if bisa else Path(tempfile.gettempdir())


def _ukur(akar: Path, n: int, opsi: argparse.Namespace) -> Baris:
    kami, lain = _siapkan(akar, n, opsi.sendiri, () if opsi.tanpa_pembanding else tuple(CARA))
    baris = Baris(n, lain={nama: Ukuran(cari=CARA[nama].cari) for nama in lain})
    cara = [(kami, baris.kami), *((lain[nama], u) for nama, u in baris.lain.items())]
    if lain:
        cara.append((tanpa_cari(kami), baris.polos))
    # in turns, so that whatever else the machine does falls on all
    for putaran in range(opsi.ulang):
        for folder, u in cara:
            shutil.rmtree(folder / "site", ignore_errors=True)
            u.lari.append(lari(mkdocs(), folder))
            _kabar(f"{n:,} {folder.name} {putaran + 1}: {u.lari[-1].wall:.2f} s")
    for folder, u in cara:
        _periksa(kami / "data", folder / "site")
        u.berat = timbang(folder / "site")
        if opsi.memori:
            shutil.rmtree(folder / "site")
            u.puncak = lari(mkdocs(), folder, memori=True).puncak
    shutil.rmtree(akar)
    return baris


def _siapkan(
    akar: Path, n: int, sendiri: bool, pembanding: Sequence[str] = ()
) -> tuple[Path, dict[str, Path]]:
    kami = akar / "terang"
    _kabar(f"{n:,}: menulis data")
    buat(kami, n, sendiri=sendiri)
    lain = {nama: akar / nama for nama in pembanding}
    for nama, folder in lain.items():
        siapkan(folder, kami, CARA[nama])
    return kami, lain


def _periksa(data: Path, situs: Path) -> None:
    if hilang := kurang(data, situs):
        sebut = "\n".join(hilang[:SEBUT])
        raise GagalError(f"{situs.parent.name}: {len(hilang)} hal tidak termuat:\n{sebut}")


def _profil(akar: Path, n: int, *, sendiri: bool) -> None:
    os.environ.update(TANPA_IKLAN)
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    folder, _ = _siapkan(akar, n, sendiri)
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
