"""Where each kind of data lies under `data/`, and which model reads it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from terang.folder.folder import AKHIRAN
from terang.model import (
    Dokumen,
    Istilah,
    JamLayanan,
    Kanal,
    Layanan,
    Maklumat,
    Pengaduan,
    Peraturan,
    Profil,
    Sinonim,
    Situs,
    Sop,
    Standar,
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
}
TUNGGAL_UNIT: dict[str, type[Model]] = {"profil": Profil, "pengaduan": Pengaduan}
KOLEKSI_UNIT: dict[str, type[Model]] = {
    "maklumat": Maklumat,
    "jam-layanan": JamLayanan,
    "kanal": Kanal,
    "tarif": Tarif,
    "standar": Standar,
    "layanan": Layanan,
    "sop": Sop,
    "temuan-diakui": TemuanDiakui,
}
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
    match bagian:
        case (nama,) if nama in tunggal:
            return Letak(nama, unit)
        case (nama,) if nama in koleksi:
            return Letak(nama, unit, banyak=True)
        case (nama, id_) if nama in koleksi:
            return Letak(nama, unit, id_)
        case _:
            return None


def tanpa_txt(jalur: PurePosixPath) -> str:
    """The name a `nama.yml.txt` should have, or "": Windows adds .txt and hides it."""
    nama = jalur.with_suffix("")
    return nama.name if jalur.suffix == ".txt" and nama.suffix == AKHIRAN else ""


def folder_isi(jalur: PurePosixPath, pohon: Tree) -> PurePosixPath | None:
    """The folder below `data/` for the one entry that `pohon` holds, when its keys tell its kind.

    Only a kind whose required keys are all there, and which knows every key, is told.
    """
    if not isinstance(pohon, dict):
        return None
    for jenis, model in (KOLEKSI_UNIT | KOLEKSI).items():
        wajib = {nama for nama, isi in model.model_fields.items() if isi.is_required()}
        if len(wajib) > 1 and wajib <= pohon.keys() <= model.model_fields.keys():
            di_unit = jalur.parts[0] == "unit" and len(jalur.parts) > 2
            induk = PurePosixPath("unit", jalur.parts[1] if di_unit else "<nama-unit>")
            return induk / jenis if jenis in KOLEKSI_UNIT else PurePosixPath(jenis)
    return None


def salah_nama(jalur: PurePosixPath) -> tuple[str, list[str]]:
    """Of an unknown path the name that is likely misspelt, and the names that could stand there."""
    if jalur.suffix not in _AKHIRAN_LAIN | {AKHIRAN}:
        return "", []
    if letak(jalur.with_suffix(AKHIRAN)):
        return jalur.name, [jalur.stem + AKHIRAN]
    di_unit = jalur.parts[0] == "unit" and len(jalur.parts) > 2
    tunggal, koleksi = (TUNGGAL_UNIT, KOLEKSI_UNIT) if di_unit else (TUNGGAL, KOLEKSI)
    nama, *di_dalam = jalur.parts[2:] if di_unit else jalur.parts
    if not di_dalam:
        return nama, [n + AKHIRAN for n in (*tunggal, *koleksi)]
    folder = [*koleksi, *([] if di_unit else ["unit"])]
    return ("", []) if nama in folder else (nama, folder)
