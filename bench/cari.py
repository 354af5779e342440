"""`python -m bench.cari`: what the search of generated projects costs, to make and to ask."""

from __future__ import annotations

import argparse
import gc
import gzip
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import median
from typing import TYPE_CHECKING

from bench.buat import buat
from terang import build, search
from terang.folder import Folder
from terang.pages import Bingkai, susun

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ROOT = Path(__file__).parents[1]
KLIEN = ROOT / "plugins" / "terang" / "theme" / "assets" / "cari"
INDEKS = "cari/indeks/"
TANYA, BENIH = 40, 7
N_TANYA, BATAS_TANYA = 1_000, 40 * 1024
N_BUAT, BATAS_DETIK, BATAS_MB = 10_000, 6.0, 300.0
HENTI = {"dan", "di", "ke"}


@dataclass(frozen=True, slots=True)
class Biaya:
    """What one index took: processor seconds and megabytes to make, its size, bytes to ask."""

    n: int
    detik: float
    mb: float
    berkas: int
    byte: int
    tanya: tuple[int, ...]


def main() -> int:
    """Measure what the command line asks for; 1 when a target does not hold."""
    p = argparse.ArgumentParser(prog="python -m bench.cari", description=__doc__)
    p.add_argument("--n", type=int, action="append", help="banyak layanan; boleh berulang")
    p.add_argument("--satu", type=int, help=argparse.SUPPRESS)
    opsi = p.parse_args()
    if opsi.satu:
        print(json.dumps(_ukur(opsi.satu)))
        return 0
    hasil = [_terpisah(n) for n in opsi.n or [N_TANYA, N_BUAT]]
    for b in hasil:
        print(
            f"{b.n:,} layanan: indeks {b.detik:.2f} s, +{b.mb:.0f} MB, {b.berkas} berkas, "
            f"{b.byte / 1e6:.1f} MB; pertanyaan pertama (gzip) median {median(b.tanya):,.0f} B, "
            f"terbesar {max(b.tanya):,} B"
        )
    putusan = [x for b in hasil for x in putusan_cari(b)]
    for teks, tercapai in putusan:
        print("tercapai  " if tercapai else "MELESET   ", teks)
    return 0 if all(ya for _, ya in putusan) else 1


def putusan_cari(b: Biaya) -> list[tuple[str, bool]]:
    """The targets these figures can speak of, and whether each holds."""
    hasil = []
    if b.n == N_TANYA:
        besar = max(b.tanya)
        teks = f"pertanyaan pertama pada {b.n:,}: {besar:,} B <= {BATAS_TANYA:,}"
        hasil.append((teks, besar <= BATAS_TANYA))
    if b.n == N_BUAT:
        teks = f"indeks {b.n:,}: {b.detik:.2f} s <= {BATAS_DETIK} s, {b.mb:.0f} <= {BATAS_MB} MB"
        hasil.append((teks, b.detik <= BATAS_DETIK and b.mb <= BATAS_MB))
    return hasil


def _terpisah(n: int) -> Biaya:
    """Measure in a fresh process, whose peak of memory is its own."""
    perintah = [sys.executable, "-m", "bench.cari", "--satu", str(n)]
    keluar = subprocess.run(perintah, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    isi = json.loads(keluar)
    return Biaya(**{**isi, "tanya": tuple(isi["tanya"])})


def _ukur(n: int) -> dict[str, object]:
    kerja = Path(tempfile.mkdtemp(prefix="terang-cari-"))
    try:
        buat(kerja / "proyek", n)
        bingkai = Bingkai.dari(build.load(Folder(kerja / "proyek" / "data")))
        pages = susun(bingkai)
        gc.collect()
        gc.freeze()  # as in a build of the site, which never looks through the data again
        gc.disable()
        awal, mulai = _puncak(), time.process_time()
        berkas = search.indeks(bingkai, pages)
        detik, mb = time.process_time() - mulai, _puncak() - awal
        situs = kerja / "situs"
        for b in berkas:
            (situs / b.alamat).parent.mkdir(parents=True, exist_ok=True)
            (situs / b.alamat).write_bytes(b.isi)
        shutil.copytree(KLIEN, situs / "assets" / "cari")
        nama = [e.isi.nama for e in bingkai.store.layanan()]
        tanya = bertanya(situs, pertanyaan(nama))
    finally:
        shutil.rmtree(kerja, ignore_errors=True)
    return {
        "n": n,
        "detik": detik,
        "mb": mb,
        "berkas": len(berkas),
        "byte": sum(len(b.isi) for b in berkas),
        "tanya": tanya,
    }


def _puncak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def pertanyaan(nama: Sequence[str]) -> list[str]:
    """Names of services, whole and in part, some asked for with everyday words."""
    acak = Random(BENIH)
    hasil = []
    for i, satu in enumerate(acak.sample(sorted(nama), TANYA)):
        kata = [k for k in satu.lower().split() if k not in HENTI]
        depan = ("", "biaya ", "syarat ", "berapa lama ")[i % 4]
        hasil.append(depan + " ".join(kata if i % 2 else kata[:2]))
    return hasil


def bertanya(situs: Path, tanya: list[str]) -> list[int]:
    """Gzipped bytes of the client and of the files that each question alone makes it fetch."""
    skrip = ROOT / "tests" / "peramban" / "akar.mjs"
    selesai = subprocess.run(
        ["node", str(skrip), str(situs)],
        input=json.dumps({"kata": [], "tanya": tanya}),
        capture_output=True,
        text=True,
        check=True,
        env=os.environ,
    )
    hasil = json.loads(selesai.stdout)
    assert all(hasil["jawab"]), "a name of the site must be found on it"
    klien = _gzip(KLIEN.glob("*.js"))
    return [klien + _gzip(situs / INDEKS / nama for nama in satu) for satu in hasil["dibaca"]]


def _gzip(berkas: Iterable[Path]) -> int:
    return sum(len(gzip.compress(b.read_bytes(), 9, mtime=0)) for b in berkas)


if __name__ == "__main__":
    sys.exit(main())
