"""Pydantic's errors -> diagnostics: the path in the file, and a message an officer understands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from terang.diagnostics import Diagnostic, Path, Place
from terang.diagnostics.catalogue import message, suggest
from terang.model.anotasi import model_dalam
from terang.scalars.galat import SETRIP
from terang.scalars.ketiadaan import baca_ketiadaan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic import BaseModel, ValidationError
    from pydantic_core import ErrorDetails

    from terang.model.dasar import Model
    from terang.reader import Tree

_HARUS = {
    "model_type": "M13",
    "model_attributes_type": "M13",
    "dict_type": "M13",
    "tuple_type": "M12",
    "list_type": "M12",
}


def keluhan(
    galat: ValidationError, model: type[Model], pohon: Tree, berkas: str, awalan: Path
) -> list[Diagnostic]:
    """Turn every error of one entry into a diagnostic.

    Args:
        galat: what pydantic found.
        model: the class that was asked for.
        pohon: the entry as read.
        berkas: file, relative to the parent of the data directory.
        awalan: path of the entry inside the file.
    """
    semua = galat.errors(include_url=False)
    salah_kunci = _salah_kunci(semua, model, pohon)
    hasil: dict[tuple[str, Path, str], Diagnostic] = {}
    for jalur in salah_kunci.terpotong:
        satu = _bertitik_dua(_di(pohon, jalur), Place(berkas, awalan + jalur))
        hasil[(satu.aturan, satu.tempat[0].jalur, satu.pesan)] = satu
    for rincian in semua:
        if not salah_kunci.sudah_disebut(rincian, jalur_ada(pohon, rincian["loc"])):
            satu = _satu(rincian, model, pohon, berkas, awalan)
            hasil.setdefault((satu.aturan, satu.tempat[0].jalur, satu.pesan), satu)
    return list(hasil.values())


class _SalahKunci(NamedTuple):
    """What follows from a wrong key and is told with it."""

    terpotong: list[Path]
    """Items of lists that are texts cut at a colon."""
    dimaksud: set[tuple[Path, str]]
    """Mappings, and the known keys that were meant by unknown ones in them."""

    def sudah_disebut(self, rincian: ErrorDetails, jalur: Path) -> bool:
        if rincian["type"] == "missing":
            return jalur in self.terpotong or (jalur, str(rincian["loc"][-1])) in self.dimaksud
        return rincian["type"] == "extra_forbidden" and jalur[:-1] in self.terpotong


def _salah_kunci(semua: Sequence[ErrorDetails], model: type[BaseModel], pohon: Tree) -> _SalahKunci:
    hilang = {
        (jalur_ada(pohon, r["loc"]), str(r["loc"][-1])) for r in semua if r["type"] == "missing"
    }
    hasil = _SalahKunci([], set())
    for r in semua:
        if r["type"] != "extra_forbidden":
            continue
        induk = jalur_ada(pohon, r["loc"])[:-1]
        saran = suggest(str(r["loc"][-1]), bidang_di(model, r["loc"][:-1]))
        di_daftar = isinstance(induk[-1] if induk else None, int) and _satu_kunci(_di(pohon, induk))
        if (induk, saran) in hilang:
            hasil.dimaksud.add((induk, saran))
        elif di_daftar and any(jalur == induk for jalur, _ in hilang):
            hasil.terpotong.append(induk)
    return hasil


def _satu_kunci(isi: object) -> bool:
    return isinstance(isi, dict) and len(isi) == 1 and isinstance(next(iter(isi.values())), str)


def _bertitik_dua(isi: object, tempat: Place) -> Diagnostic:
    teks = ": ".join(next(iter(isi.items()))) if isinstance(isi, dict) else str(isi)
    return message("M45", tempat, isi=teks)


def _di(pohon: Tree, jalur: Path) -> Tree:
    for langkah in jalur:
        if isinstance(pohon, dict):
            pohon = pohon.get(str(langkah))
        elif isinstance(pohon, list) and isinstance(langkah, int):
            pohon = pohon[langkah]
    return pohon


def _satu(
    rincian: ErrorDetails, model: type[Model], pohon: Tree, berkas: str, awalan: Path
) -> Diagnostic:
    loc, jenis = rincian["loc"], rincian["type"]
    jalur = awalan + jalur_ada(pohon, loc)
    tempat = Place(berkas, jalur, kunci=loc[-1:] == ("[key]",))
    if jenis == "extra_forbidden":
        return _kunci_asing(rincian, bidang_di(model, loc[:-1]), Place(berkas, jalur, kunci=True))
    if jenis == "missing":
        kunci = str(loc[-1])
        khusus = model.bila_hilang if len(loc) == 1 else {}
        return message(khusus.get(kunci, "M02"), tempat, kunci=kunci)
    if rincian["input"] is None and jenis in _HARUS.keys() | {"M14"} and jalur:
        return message("M02", tempat, kunci=str(jalur[-1]))  # an empty value in a mapping
    if isinstance(rincian["input"], str):
        # whatever was expected here: these words and this sign say what the officer meant
        isi = rincian["input"].strip()
        if baca_ketiadaan(isi):
            return message("M24", tempat, isi=isi)
        if isi in SETRIP:
            return message("M18", tempat, isi=isi)
    if jenis == "literal_error":
        return _bukan_pilihan(rincian, tempat)
    if jenis in _HARUS:
        return message(_HARUS[jenis], tempat)
    if jenis == "M14" and isinstance(loc[-1], int) and _satu_kunci(rincian["input"]):
        return _bertitik_dua(rincian["input"], tempat)
    if re.fullmatch(r"M\d\d", jenis):
        return message(jenis, tempat, **_isi(rincian))
    return message("M99", tempat, isi=_cuplik(rincian["input"]))


def _kunci_asing(rincian: ErrorDetails, dikenal: set[str], tempat: Place) -> Diagnostic:
    kunci = str(rincian["loc"][-1])
    if rincian["input"] is None and kunci[:1].isdigit():
        return message("M39", tempat, kunci=kunci)
    saran = suggest(kunci, dikenal)
    if saran == kunci.lower():
        return message("M46", tempat, kunci=kunci, jadi=saran)
    return message("M01", tempat, kunci=kunci, saran=saran)


def _bukan_pilihan(rincian: ErrorDetails, tempat: Place) -> Diagnostic:
    pilihan = re.findall(r"'([^']*)'", str(rincian.get("ctx", {}).get("expected", "")))
    isi = _cuplik(rincian["input"])
    saran = suggest(isi, pilihan)
    return message("M11", tempat, isi=isi, pilihan=", ".join(pilihan), saran=saran)


def _isi(rincian: ErrorDetails) -> dict[str, str]:
    isi = {k: str(v) for k, v in rincian.get("ctx", {}).items() if k != "aturan"}
    if "pilihan" in isi and "saran" not in isi:
        ditulis = isi.get("isi") or isi.get("rujukan", "")
        isi["saran"] = suggest(ditulis, isi["pilihan"].split(", "))
    return isi


def _cuplik(isi: object) -> str:
    if isinstance(isi, dict):
        return "kelompok isian dengan kunci " + ", ".join(map(str, list(isi)[:3]))
    return f"daftar {len(isi)} butir" if isinstance(isi, (list, tuple)) else str(isi)


def jalur_ada(pohon: Tree, loc: tuple[int | str, ...]) -> Path:
    """Keep the steps of `loc` that lead through the tree as typed.

    Pydantic's path also holds tags of unions and the fields that shorthands stand for.
    """
    jalur: list[str | int] = []
    for langkah in loc:
        if isinstance(pohon, dict) and langkah in pohon:
            pohon = pohon[str(langkah)]
        elif isinstance(pohon, list) and isinstance(langkah, int) and langkah < len(pohon):
            pohon = pohon[langkah]
        else:
            continue
        jalur.append(langkah)
    return tuple(jalur)


def bidang_di(model: type[BaseModel], loc: tuple[int | str, ...]) -> set[str]:
    """Names of the fields that may stand at `loc` below `model`."""
    kelas: set[type[BaseModel]] = {model}
    for langkah in loc:
        if isinstance(langkah, int) or langkah.startswith("?"):
            continue
        bidang = [k.model_fields[langkah].annotation for k in kelas if langkah in k.model_fields]
        kelas = {k for b in bidang for k in model_dalam(b)} or kelas
    return {nama for k in kelas for nama in k.model_fields}
