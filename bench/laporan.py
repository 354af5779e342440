"""`python -m bench.laporan`: units with ten years of reports each; how time, bytes, memory grow."""

from __future__ import annotations

import argparse
import gzip
import math
import shutil
import sys
import tempfile
from itertools import pairwise
from pathlib import Path
from random import Random
from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple

from bench import kata
from bench.buat import BENIH, MKDOCS, TENTANG, situs
from bench.hasil import MEMORI
from bench.tulis import yaml
from bench.ukur import GagalError, lari, mkdocs
from bench.unit import nama_unit

if TYPE_CHECKING:
    from collections.abc import Iterator

TAHUN = range(2016, 2026)
BADAN = "badan"
TUMBUH = 1.10
HALAMAN = 100_000
BULAN = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)
KANAL = ("tatap muka", "surel", "whatsapp", "telepon")
HASIL = ("dikabulkan seluruhnya", "dikabulkan sebagian", "ditolak", "dalam proses")
CONTOH = 101


class Hasil(NamedTuple):
    """What one size took.

    Attributes:
        unit: how many units there are.
        cpu: seconds of the processors, median.
        wall: seconds by the clock, median.
        keluar: bytes of the site.
        halaman: bytes of the largest page of a report.
        gzip: bytes of the median one, packed.
        puncak: bytes of memory at the peak; 0 when not asked.
    """

    unit: int
    cpu: float
    wall: float
    keluar: int
    halaman: int
    gzip: int
    puncak: int


def main() -> int:
    """Build and measure; 1 when a build failed or a target does not hold."""
    p = argparse.ArgumentParser(prog="python -m bench.laporan", description=__doc__)
    p.add_argument("--unit", type=int, action="append", help="banyak unit; boleh berulang")
    p.add_argument("--ulang", type=int, default=3, help="kali; mediannya dipakai")
    opsi = p.parse_args()
    try:
        semua = [_ukur(n, opsi.ulang) for n in sorted(opsi.unit or [30, 300])]
    except GagalError as galat:
        print(f"Bangun gagal:\n{galat}", file=sys.stderr)
        return 1
    print("unit  laporan  wall s  cpu s  MB keluar  hlm terbesar B  gzip B  MB puncak")
    for h in semua:
        print(
            f"{h.unit:4}  {h.unit * len(TAHUN):7,}  {h.wall:6.2f}  {h.cpu:5.2f}  "
            f"{h.keluar / 1e6:9.1f}  {h.halaman:14,}  {h.gzip:6,}  {h.puncak / 1e6:9.0f}"
        )
    hasil = list(_putusan(semua))
    for teks, tercapai in hasil:
        print("tercapai  " if tercapai else "MELESET   ", teks)
    return 0 if all(tercapai for _, tercapai in hasil) else 1


def _putusan(semua: list[Hasil]) -> Iterator[tuple[str, bool]]:
    for a, b in pairwise(semua):
        langkah = math.log(b.unit / a.unit)
        for nama, dari, ke in (("cpu", a.cpu, b.cpu), ("byte", a.keluar, b.keluar)):
            pangkat = math.log(ke / dari) / langkah
            teks = f"tumbuh {nama} {a.unit} -> {b.unit} unit: {pangkat:.2f} <= {TUMBUH}"
            yield teks, pangkat <= TUMBUH
    besar = semua[-1]
    teks = f"memori pada {besar.unit} unit: {besar.puncak / 1e6:.0f} MB <= {MEMORI / 1e6:.0f} MB"
    yield teks, besar.puncak <= MEMORI
    yield f"halaman terbesar {besar.halaman:,} B <= {HALAMAN:,}", besar.halaman <= HALAMAN


def _ukur(banyak: int, ulang: int) -> Hasil:
    akar = Path(tempfile.mkdtemp(prefix="terang-laporan-"))
    try:
        buat(akar, banyak)
        kali = []
        for _ in range(ulang):
            shutil.rmtree(akar / "site", ignore_errors=True)
            kali.append(lari(mkdocs(), akar))
        berkas = [f for f in (akar / "site").rglob("*") if f.is_file()]
        halaman = sorted((akar / "site").glob("ppid/*/20*/index.html"))
        isi = [f.read_bytes() for f in halaman[:: max(1, len(halaman) // CONTOH)]]
        berat = (
            sum(f.stat().st_size for f in berkas),
            max(f.stat().st_size for f in (akar / "site").glob("ppid/**/index.html")),
            int(median(len(gzip.compress(satu, 9, mtime=0)) for satu in isi)),
        )
        shutil.rmtree(akar / "site")
        puncak = lari(mkdocs(), akar, memori=True).puncak
    finally:
        shutil.rmtree(akar)
    return Hasil(banyak, median(x.cpu for x in kali), median(x.wall for x in kali), *berat, puncak)


def buat(akar: Path, banyak: int, benih: int = BENIH) -> None:
    """Write a project of a body and `banyak` units with a report for each of ten years."""
    _tulis(akar / "mkdocs.yml", MKDOCS.replace("  - Layanan: layanan/index.md\n", ""))
    _tulis(akar / "content" / "tentang.md", TENTANG)
    _tulis(akar / "data" / "situs.yml", yaml(situs()))
    unit = [kata.slug(nama_unit(benih, i)) for i in range(banyak)]
    for nomor, id_ in enumerate(unit):
        _unit(akar / "data" / "unit" / id_, nama_unit(benih, nomor))
        for tahun in TAHUN:
            acak = Random(f"laporan/{benih}/{nomor}/{tahun}")
            isi = laporan(acak, tahun)
            _tulis(akar / "data" / "unit" / id_ / "ppid" / "laporan" / f"{tahun}.yml", yaml(isi))
    _unit(akar / "data" / "unit" / BADAN, "Badan Ukur")
    for tahun in TAHUN:
        isi = {"judul": f"Laporan {tahun}", "periode": str(tahun), "lingkup": unit}
        _tulis(akar / "data" / "unit" / BADAN / "ppid" / "laporan" / f"{tahun}.yml", yaml(isi))


def laporan(acak: Random, tahun: int) -> dict[str, Any]:
    """A report with two tables by month, times, money, words."""
    baris = [[acak.randint(0, 9) for _ in KANAL] for _ in BULAN]
    hasil = []
    for b in baris:
        sisa = sum(b)
        tolak = min(sisa, acak.randint(0, 1))
        hasil.append([sisa - tolak, 0, tolak, 0])
    ditolak = sum(h[2] for h in hasil)
    pagu = acak.randint(10, 90) * 10**6
    return {
        "judul": f"Laporan layanan informasi publik {tahun}",
        "periode": str(tahun),
        "kebijakan": [kata.kalimat(acak) for _ in range(3)],
        "sarana": [kata.kalimat(acak) for _ in range(3)],
        "petugas": {"jumlah": "2"},
        "anggaran": {
            "jumlah": str(pagu),
            "realisasi": str(pagu - acak.randint(0, 10**6)),
        },
        "tabel": {
            "kanal": _tabel("Kanal", "kanal", "jenis_kanal", KANAL, baris),
            "hasil": _tabel("Hasil", "hasil", "jenis_hasil", HASIL, hasil),
            "alasan": {
                "judul": "Alasan",
                "menghitung": "permohonan",
                "menurut": "alasan penolakan",
                "per": "tanpa",
                "kolom": {"h": {"label": "Rahasia", "alasan_penolakan": "rahasia pribadi"}},
                "baris": [{"isi": {"h": str(ditolak)}}],
            },
        },
        "lama_jawab": {
            "satuan": "hari kerja",
            "per_permohonan": [str(acak.randint(0, 20)) for _ in range(40)],
        },
        "keberatan": "0",
        "sengketa": "0",
        "kendala": [kata.kalimat(acak) for _ in range(3)],
        "rekomendasi": [kata.kalimat(acak) for _ in range(3)],
    }


def _tabel(
    judul: str, menurut: str, bidang: str, padanan: tuple[str, ...], baris: list[list[int]]
) -> dict[str, Any]:
    return {
        "judul": judul,
        "menghitung": "permohonan",
        "menurut": menurut,
        "per": "bulan",
        "kolom": {f"k{i}": {"label": p.capitalize(), bidang: p} for i, p in enumerate(padanan)},
        "baris": [
            {"periode": bulan, "isi": {f"k{i}": str(n) for i, n in enumerate(b)}}
            for bulan, b in zip(BULAN, baris, strict=True)
        ],
    }


def _unit(folder: Path, nama: str) -> None:
    _tulis(folder / "profil.yml", yaml({"nama": nama, "zona": "WIB"}))


def _tulis(jalur: Path, teks: str) -> None:
    jalur.parent.mkdir(parents=True, exist_ok=True)
    jalur.write_text(teks, "utf-8")


if __name__ == "__main__":
    sys.exit(main())
