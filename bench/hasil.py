"""What was measured, as a table and a verdict. In: measurements; out: text."""

from __future__ import annotations

import gzip
import math
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from bench.ukur import Lari

RASIO_WALL = 0.15
N_RASIO = 1_000
N_MEMORI = 10_000
MEMORI = 900 * 10**6
HALAMAN, HALAMAN_GZIP = 30 * 1024, 8 * 1024
BEDA = 0.05
CONTOH = 101
"""So many service pages are weighed."""


@dataclass(frozen=True, slots=True)
class Berat:
    """Bytes of a site: of all files, and of its median service page."""

    semua: int
    halaman: int
    gzip: int


@dataclass(slots=True)
class Ukuran:
    """One way of building one project; `cari` tells whether it makes a search."""

    lari: list[Lari] = field(default_factory=list)
    berat: Berat = Berat(0, 0, 0)
    puncak: int = 0
    cari: bool = True

    @property
    def wall(self) -> float:
        return median(x.wall for x in self.lari)

    @property
    def cpu(self) -> float:
        return median(x.cpu for x in self.lari)


@dataclass(slots=True)
class Baris:
    """What was measured for `n` services: our way, the same without a search, and the others."""

    n: int
    kami: Ukuran = field(default_factory=Ukuran)
    polos: Ukuran = field(default_factory=lambda: Ukuran(cari=False))
    lain: dict[str, Ukuran] = field(default_factory=dict)
    """The other ways by their names."""

    @property
    def rasio(self) -> dict[str, float]:
        """Our wall time against each of them, like against like: search or none."""
        return {nama: self.setara(u).wall / u.wall for nama, u in self.lain.items()}

    def setara(self, lain: Ukuran) -> Ukuran:
        """Ours that makes what another way makes."""
        return self.kami if lain.cari else self.polos


def timbang(situs: Path) -> Berat:
    """Weigh a built site."""
    semua = sum(f.stat().st_size for f in situs.rglob("*") if f.is_file())
    halaman = sorted(situs.glob("layanan/*/*/index.html"))
    contoh = [f.read_bytes() for f in halaman[:: max(1, len(halaman) // CONTOH)]]
    return Berat(
        semua,
        int(median(len(isi) for isi in contoh)),
        int(median(len(gzip.compress(isi, 9, mtime=0)) for isi in contoh)),
    )


def tabel(semua: Sequence[Baris]) -> str:
    """All rows, then growth."""
    lain = list(dict.fromkeys(nama for b in semua for nama in b.lain))
    rasio = (f"{apa} /{nama}" for nama in lain for apa in ("wall", "cpu"))
    judul = ("N", "cara", "wall s", "cpu s", *rasio, "MB keluar", "hlm B", "gzip", "MB puncak")
    isi = [judul, *(sel for baris in semua for sel in _sel(baris, lain))]
    lebar = [max(len(b[i]) for b in isi) for i in range(len(judul))]
    teks = ["  ".join(k.rjust(w) for k, w in zip(b, lebar, strict=True)) for b in isi]
    return "\n".join((*teks, *_tumbuh(semua)))


def _sel(b: Baris, lain: Sequence[str]) -> Iterator[tuple[str, ...]]:
    kami = {"terang": b.kami, **({"terang tanpa cari": b.polos} if b.polos.lari else {})}
    for nama, u in {**kami, **b.lain}.items():
        banding = [b.lain.get(p) if nama in kami else None for p in lain]
        yield (
            f"{b.n:,}",
            nama,
            f"{u.wall:.2f}",
            f"{u.cpu:.2f}",
            *(sel for p in banding for sel in _banding(u, p)),
            f"{u.berat.semua / 1e6:.1f}",
            f"{u.berat.halaman:,}",
            f"{u.berat.gzip:,}",
            f"{u.puncak / 1e6:.0f}" if u.puncak else "",
        )


def _banding(u: Ukuran, lain: Ukuran | None) -> tuple[str, str]:
    return (f"{u.wall / lain.wall:.3f}", f"{u.cpu / lain.cpu:.3f}") if lain else ("", "")


def _tumbuh(semua: Sequence[Baris]) -> Iterator[str]:
    """Exponents: 1 is linear."""
    for a, b in pairwise(sorted(semua, key=lambda x: x.n)):
        langkah = math.log(b.n / a.n)
        cpu = math.log(b.kami.cpu / a.kami.cpu) / langkah
        keluar = math.log(b.kami.berat.semua / a.kami.berat.semua) / langkah
        yield f"tumbuh {a.n:,} -> {b.n:,}: cpu {cpu:.2f}, byte {keluar:.2f} (1 = sebanding)"


def putusan(semua: Sequence[Baris]) -> list[tuple[str, bool]]:
    """The targets that these measurements can speak of, and whether each holds."""
    hasil: list[tuple[str, bool]] = []
    for b in semua:
        if b.n == N_RASIO and b.lain:
            hasil += _rasio(b)
        if b.n == N_MEMORI and b.kami.puncak:
            mb = b.kami.puncak / 1e6
            hasil.append((f"memori pada {b.n:,}: {mb:.0f} MB < 900 MB", b.kami.puncak < MEMORI))
        berat = b.kami.berat
        hasil.append(
            (
                (
                    f"halaman pada {b.n:,}: {berat.halaman:,} B <= {HALAMAN:,}, "
                    f"gzip {berat.gzip:,} B <= {HALAMAN_GZIP:,}"
                ),
                berat.halaman <= HALAMAN and berat.gzip <= HALAMAN_GZIP,
            )
        )
    return [*hasil, *_sama(b.kami.berat.halaman for b in semua)]


def _rasio(b: Baris) -> Iterator[tuple[str, bool]]:
    """The target, against each peer, like against like."""
    for nama, rasio in b.rasio.items():
        teks = f"wall pada {b.n:,}: {rasio:.3f} <= {RASIO_WALL} terhadap {nama}"
        yield teks, rasio <= RASIO_WALL


def _sama(halaman: Iterable[int]) -> Iterator[tuple[str, bool]]:
    ukuran = list(halaman)
    if len(ukuran) > 1:
        beda = max(ukuran) / min(ukuran) - 1
        yield (
            f"halaman sama besar pada setiap N: beda {beda:.1%} <= {2 * BEDA:.0%}",
            beda <= 2 * BEDA,
        )
