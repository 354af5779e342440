"""Pydantic's errors -> diagnostics: the path in the file, and a message an officer understands."""

from __future__ import annotations

import re
import types
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin

from pydantic import BaseModel

from terang.diagnostics import Diagnostic, Path, Place
from terang.diagnostics.catalogue import message, suggest
from terang.scalars.galat import SETRIP
from terang.scalars.ketiadaan import baca_ketiadaan

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

    from terang.reader import Tree

_HARUS = {
    "model_type": "M13",
    "model_attributes_type": "M13",
    "dict_type": "M13",
    "tuple_type": "M12",
    "list_type": "M12",
}


def keluhan(
    galat: ValidationError, model: type[BaseModel], pohon: Tree, berkas: str, awalan: Path
) -> list[Diagnostic]:
    """Turn every error of one entry into a diagnostic.

    Args:
        galat: what pydantic found.
        model: the class that was asked for.
        pohon: the entry as read.
        berkas: file, relative to the parent of the data directory.
        awalan: path of the entry inside the file.
    """
    hasil: dict[tuple[str, Path, str], Diagnostic] = {}
    for rincian in galat.errors(include_url=False):
        satu = _satu(rincian, model, pohon, berkas, awalan)
        hasil.setdefault((satu.aturan, satu.tempat[0].jalur, satu.pesan), satu)
    return list(hasil.values())


def _satu(
    rincian: ErrorDetails, model: type[BaseModel], pohon: Tree, berkas: str, awalan: Path
) -> Diagnostic:
    loc, jenis = rincian["loc"], rincian["type"]
    jalur = awalan + jalur_ada(pohon, loc)
    tempat = Place(berkas, jalur, kunci=loc[-1:] == ("[key]",))
    if jenis == "extra_forbidden":
        kunci = str(loc[-1])
        if rincian["input"] is None and kunci[:1].isdigit():
            return message("M39", Place(berkas, jalur, kunci=True), kunci=kunci)
        saran = suggest(kunci, sorted(bidang_di(model, loc[:-1])))
        return message("M01", Place(berkas, jalur, kunci=True), kunci=kunci, saran=saran)
    if jenis == "missing":
        return message("M02", tempat, kunci=str(loc[-1]))
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
    if re.fullmatch(r"M\d\d", jenis):
        return message(jenis, tempat, **_isi(rincian))
    return message("M99", tempat, isi=_cuplik(rincian["input"]))


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
    kelas = {model}
    for langkah in loc:
        if isinstance(langkah, int) or langkah.startswith("?"):
            continue
        bidang = [k.model_fields[langkah].annotation for k in kelas if langkah in k.model_fields]
        kelas = {k for b in bidang for k in _model_dalam(b)} or kelas
    return {nama for k in kelas for nama in k.model_fields}


def _model_dalam(anotasi: Any) -> set[type[BaseModel]]:
    if isinstance(anotasi, type) and issubclass(anotasi, BaseModel):
        return {anotasi}
    if get_origin(anotasi) in {Union, types.UnionType, tuple, dict} or get_args(anotasi):
        return {k for a in get_args(anotasi) for k in _model_dalam(a)}
    return set()
