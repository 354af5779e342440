"""Whether built sites say what the data say. In: a project's data and a site; out: what is missing.

Both ways of building must do the same job, or their times could not be compared.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CONTOH = 20
"""So many services are compared."""
BERSAMA = (
    "penanganan_pengaduan",
    "dasar_hukum",
    "sarana_prasarana",
    "kompetensi_pelaksana",
    "pengawasan_internal",
    "jumlah_pelaksana",
    "jaminan_pelayanan",
    "jaminan_keamanan",
    "evaluasi_kinerja",
)
SENDIRI = ("persyaratan", "prosedur", "jangka_waktu", "biaya", "produk")
TERBACA = ("teks", "lama", "nama", "jabatan", "uraian", "siapa")
"""Fields whose text a page holds as it is typed."""
BERTEKS = {*TERBACA, "butir", "syarat", "waktu", "sarana", "langkah"}
"""Fields that hold such text, or lists of it."""


class _Halaman(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.teks: list[str] = []
        self.anchor: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.anchor |= {v for k, v in attrs if k == "id" and v}

    def handle_data(self, data: str) -> None:
        self.teks.append(data)


def kurang(data: Path, situs: Path) -> list[str]:
    """The facts and sections of a sample of services that their pages in `situs` do not hold."""
    semua = sorted(data.glob("unit/*/layanan/*.yml"))
    hilang = []
    for jalur in semua[:: max(1, len(semua) // CONTOH)][:CONTOH]:
        folder = jalur.parents[1]
        halaman = _Halaman()
        berkas = situs / "layanan" / folder.name / jalur.stem / "index.html"
        halaman.feed(berkas.read_text("utf-8"))
        teks = _rata("".join(halaman.teks))
        bagian = {k.replace("_", "-") for k in (*SENDIRI, *BERSAMA)} - halaman.anchor
        fakta = [f for f in _fakta(data, folder, jalur) if _rata(f) not in teks]
        hilang += [f"{jalur.stem}: {apa}" for apa in (*sorted(bagian), *fakta)]
    return hilang


def _rata(teks: str) -> str:
    # typography is each one's own: spaces that do not break, dashes, places where words may break
    return re.sub(r"\s+", " ", teks.replace("\u2013", "-").replace("\u00ad", "")).casefold()


def _fakta(data: Path, folder: Path, jalur: Path) -> Iterator[str]:
    layanan = _baca(jalur)
    standar = _baca(folder / "standar" / f"{layanan['standar']}.yml")
    for id_ in (*SENDIRI, *BERSAMA):
        isi = layanan.get(id_) or standar.get(id_) or _aduan(data, folder)
        yield from _teks(isi)


def _aduan(data: Path, folder: Path) -> Any:
    while not (folder / "pengaduan.yml").exists():
        folder = data / "unit" / _baca(folder / "profil.yml")["induk"]
    return _baca(folder / "pengaduan.yml")


def _baca(jalur: Path) -> Any:
    return yaml.load(jalur.read_bytes(), Loader=yaml.CSafeLoader)


def _teks(isi: Any) -> Iterator[str]:
    if isinstance(isi, str):
        yield isi
    elif isinstance(isi, list):
        for satu in isi:
            yield from _teks(satu)
    else:
        for kunci, nilai in isi.items():
            if kunci in BERTEKS or (kunci in {"produk", "rincian"} and isinstance(nilai, list)):
                yield from _teks(nilai)
