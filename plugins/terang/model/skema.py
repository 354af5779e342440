"""What editors are told beside the plain mapping. In: JSON Schemas of pydantic; out: completed."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

Skema = dict[str, Any]

KOSONG: Skema = {"type": "null"}
_KETERANGAN = ("title", "description")


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
