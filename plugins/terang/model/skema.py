"""What editors are told beside the plain mapping. In: JSON Schemas of pydantic; out: completed."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Collection, Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

Skema = dict[str, Any]

KOSONG: Skema = {"type": "null"}
_KETERANGAN = ("title", "description")


def keterangan_bidang(kelas: type) -> dict[str, str]:
    """The docstrings below the fields of a class and of those it is made from.

    Pydantic would look them up whenever the program starts; only editors need them.
    """
    hasil: dict[str, str] = {}
    for satu in reversed(kelas.__mro__):
        hasil |= _keterangan_modul(satu.__module__).get(satu.__qualname__, {})
    return hasil


@cache
def _keterangan_modul(nama: str) -> dict[str, dict[str, str]]:
    modul = sys.modules[nama]
    if not nama.startswith("terang.model") or modul.__file__ is None:
        return {}
    pohon = ast.parse(Path(modul.__file__).read_text("utf-8"))
    kelas = (satu for satu in pohon.body if isinstance(satu, ast.ClassDef))
    return {k.name: dict(_pasangan(k.body)) for k in kelas}


def _pasangan(badan: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    for bidang, kata in pairwise(badan):
        match bidang, kata:
            case (
                ast.AnnAssign(target=ast.Name(id=nama)),
                ast.Expr(value=ast.Constant(value=str(teks))),
            ):
                yield nama, inspect.cleandoc(teks)
            case _:
                pass


def lengkapi_bidang(bidang: Skema, *, wajib: bool, boleh_sendiri: bool) -> Skema:
    """Complete the schema of one field.

    Args:
        bidang: as pydantic writes it.
        wajib: without it an empty value counts as not entered.
        boleh_sendiri: one entry may stand for a list of one.
    """
    # A default is Python's view of it (`true` for `ya`), and editors would type it into the file.
    isi = {k: v for k, v in bidang.items() if k not in (*_KETERANGAN, "default")}
    pilihan = isi["anyOf"] if set(isi) == {"anyOf"} else [isi]
    if boleh_sendiri:
        pilihan = [*pilihan, *(p["items"] for p in pilihan if "items" in p)]
    if not wajib and KOSONG not in pilihan:
        pilihan = [*pilihan, KOSONG]
    keterangan = {k: bidang[k] for k in _KETERANGAN if k in bidang}
    return keterangan | (pilihan[0] if len(pilihan) == 1 else {"anyOf": pilihan})


def pengganti(bidang: Skema, jenis: Collection[str]) -> Skema:
    """Describe what may stand for a mapping: the value of one field, written as one of `jenis`."""
    isi = {k: v for k, v in bidang.items() if k not in _KETERANGAN}
    return {"type": sorted(jenis), "allOf": [isi]}


def atau(pemetaan: Skema, lain: Collection[Skema]) -> Skema:
    """Describe a mapping, or what may stand in its place."""
    if not lain:
        return pemetaan
    keterangan = {k: pemetaan.pop(k) for k in _KETERANGAN if k in pemetaan}
    return keterangan | {"anyOf": [pemetaan, *lain]}
