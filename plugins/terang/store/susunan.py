"""Where each kind of data lies under `data/`, and which model reads it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from terang.folder.folder import AKHIRAN
from terang.model import (
    Atestasi,
    Dik,
    Dip,
    Dokumen,
    Indikator,
    InformasiWajib,
    Istilah,
    JamLayanan,
    Kanal,
    Kinerja,
    KumpulanData,
    LaporanPpid,
    Layanan,
    Libur,
    LiburSetempat,
    Maklumat,
    Pengaduan,
    Pengumuman,
    Peraturan,
    Profil,
    ProfilPpid,
    Ralat,
    Register,
    Sinonim,
    Situs,
    Skm,
    Sop,
    Standar,
    StandarLayananInformasi,
    StatistikPengaduan,
    Tarif,
    TemuanDiakui,
)

if TYPE_CHECKING:
    from terang.model.dasar import Model
    from terang.reader import Tree

TUNGGAL: dict[str, type[Model]] = {"situs": Situs}
KOLEKSI: dict[str, type[Model]] = {
    "dokumen": Dokumen,
    "peraturan": Peraturan,
    "glosarium": Istilah,
    "sinonim": Sinonim,
    "libur": Libur,
}
TUNGGAL_UNIT: dict[str, type[Model]] = {
    "profil": Profil,
    "pengaduan": Pengaduan,
    "ppid/profil": ProfilPpid,
    "ppid/dip": Dip,
    "ppid/dik": Dik,
    "ppid/informasi": InformasiWajib,
    "ppid/standar": StandarLayananInformasi,
    "ppid/register": Register,
}
KOLEKSI_UNIT: dict[str, type[Model]] = {
    "maklumat": Maklumat,
    "jam-layanan": JamLayanan,
    "kanal": Kanal,
    "tarif": Tarif,
    "standar": Standar,
    "layanan": Layanan,
    "sop": Sop,
    "pengumuman": Pengumuman,
    "libur-setempat": LiburSetempat,
    "temuan-diakui": TemuanDiakui,
    "ppid/laporan": LaporanPpid,
    "statistik-pengaduan": StatistikPengaduan,
    "kinerja/indikator": Indikator,
    "kinerja": Kinerja,
    "skm": Skm,
    "kumpulan-data": KumpulanData,
    "atestasi": Atestasi,
    "ralat": Ralat,
}
PER_TAHUN = frozenset({"ppid/laporan", "libur", "libur-setempat", "statistik-pengaduan", "kinerja"})
"""Collections whose keys are years."""
MODEL: dict[str, type[Model]] = {**TUNGGAL, **KOLEKSI, **TUNGGAL_UNIT, **KOLEKSI_UNIT}
_AKHIRAN_LAIN = frozenset({".yaml", ".YML", ".YAML", ".txt"})


@dataclass(frozen=True, slots=True)
class Letak:
    """What a file is: its kind, the unit it belongs to, and its id when it holds one entry.

    With `banyak` the file is a mapping from id to entry.
    """

    jenis: str
    unit: str = ""
    id: str = ""
    banyak: bool = False


def letak(jalur: PurePosixPath) -> Letak | None:
    """Return what the file at `jalur` (below `data/`) is, or None when nothing belongs there."""
    if jalur.suffix != AKHIRAN:
        return None
    bagian = (*jalur.parts[:-1], jalur.stem)
    if bagian[0] == "unit" and len(bagian) > 2:
        return _letak(bagian[2:], TUNGGAL_UNIT, KOLEKSI_UNIT, bagian[1])
    return _letak(bagian, TUNGGAL, KOLEKSI, "")


def _letak(
    bagian: tuple[str, ...],
    tunggal: dict[str, type[Model]],
    koleksi: dict[str, type[Model]],
    unit: str,
) -> Letak | None:
    nama, induk = "/".join(bagian), "/".join(bagian[:-1])
    if nama in tunggal:
        return Letak(nama, unit)
    if nama in koleksi:
        return Letak(nama, unit, banyak=True)
    return Letak(induk, unit, bagian[-1]) if induk in koleksi else None


def tanpa_txt(jalur: PurePosixPath) -> str:
    """The name a `nama.yml.txt` should have, or "": Windows adds .txt and hides it."""
    nama = jalur.with_suffix("")
    return nama.name if jalur.suffix == ".txt" and nama.suffix == AKHIRAN else ""


def folder_isi(jalur: PurePosixPath, pohon: Tree) -> tuple[str, PurePosixPath] | None:
    """The kind of the one entry that `pohon` holds, when its keys tell, and its folder in `data/`.

    Only a kind whose required keys are all there, and which knows every key, is told.
    """
    if not isinstance(pohon, dict):
        return None
    for jenis, model in (KOLEKSI_UNIT | KOLEKSI).items():
        wajib = {nama for nama, isi in model.model_fields.items() if isi.is_required()}
        if len(wajib) > 1 and wajib <= pohon.keys() <= model.model_fields.keys():
            di_unit = jalur.parts[0] == "unit" and len(jalur.parts) > 2
            induk = PurePosixPath("unit", jalur.parts[1] if di_unit else "<nama-unit>")
            return jenis, induk / jenis if jenis in KOLEKSI_UNIT else PurePosixPath(jenis)
    return None


def salah_nama(jalur: PurePosixPath) -> tuple[str, list[str]]:
    """Of an unknown path the name that is likely misspelt, and the names that could stand there."""
    if jalur.suffix not in _AKHIRAN_LAIN | {AKHIRAN}:
        return "", []
    if letak(jalur.with_suffix(AKHIRAN)):
        return jalur.name, [jalur.stem + AKHIRAN]
    di_unit = jalur.parts[0] == "unit" and len(jalur.parts) > 2
    tunggal, koleksi = (TUNGGAL_UNIT, KOLEKSI_UNIT) if di_unit else (TUNGGAL, KOLEKSI)
    *folder, nama = jalur.parts[2:] if di_unit else jalur.parts
    semua = [tuple(k.split("/")) for k in (*tunggal, *koleksi)]
    for i, satu in enumerate(folder):
        if "/".join(folder[:i]) in koleksi:
            return "", []  # an entry has no folder of its own
        dikenal = [k[i] for k in semua if k[:i] == tuple(folder[:i]) and _berisi(k, i, koleksi)]
        dikenal += [] if di_unit or i else ["unit"]
        if satu not in dikenal:
            return satu, list(dict.fromkeys(dikenal))
    if "/".join(folder) in koleksi:
        return "", []
    return nama, [k[-1] + AKHIRAN for k in semua if k[:-1] == tuple(folder)]


def _berisi(kunci: tuple[str, ...], i: int, koleksi: dict[str, type[Model]]) -> bool:
    """Whether the step of a kind's name is a folder: that of a collection, or one above a file."""
    return len(kunci) > i + 1 or (len(kunci) == i + 1 and "/".join(kunci) in koleksi)
