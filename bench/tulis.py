"""Plain values -> YAML as an officer types it: block style, quotes only where they are needed."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

Isi = str | list[Any] | dict[str, Any]

LEBAR = 14
"""Words on a line of a folded text."""
PANJANG = 96
_POLOS = re.compile(r"[A-Za-z0-9(](?:[A-Za-z0-9 ,.;/()+@_%-]|:(?=/))*(?<! )")
# what readers that guess types would not give back as it was typed: 07.30, 011, 1.000
_TERTEBAK = re.compile(r"[0-9.]+[.][0-9.]*|0[0-9]+|[0-9]+(?=_)|[0-9:]+:[0-9]+", re.ASCII)
_KATA_LAIN = frozenset({"yes", "no", "on", "off", "true", "false", "null"})


def yaml(isi: Isi) -> str:
    """Return `isi` as a YAML document. Every reader of it sees each scalar as this text."""
    return "\n".join(_baris(isi, 0)) + "\n"


def _baris(isi: Isi, dalam: int) -> Iterator[str]:
    jorok = " " * dalam
    if isinstance(isi, dict):
        for kunci, nilai in isi.items():
            yield from _sambung(f"{jorok}{kunci}:", nilai, dalam)
    else:
        for butir in isi:
            if isinstance(butir, dict):
                # the first key stands on the line of the dash
                baris = list(_baris(butir, dalam + 2))
                yield f"{jorok}- {baris[0][dalam + 2 :]}"
                yield from baris[1:]
            else:
                yield from _sambung(f"{jorok}-", butir, dalam)


def _sambung(awal: str, nilai: Isi, dalam: int) -> Iterator[str]:
    if not isinstance(nilai, str):
        yield awal
        yield from _baris(nilai, dalam + 2)
    elif len(nilai) > PANJANG:
        kata = nilai.split(" ")
        yield f"{awal} >-"
        for i in range(0, len(kata), LEBAR):
            yield " " * (dalam + 2) + " ".join(kata[i : i + LEBAR])
    else:
        yield f"{awal} {skalar(nilai)}"


def skalar(teks: str) -> str:
    """Return one line of text, quoted if need be."""
    polos = _POLOS.fullmatch(teks) and not _TERTEBAK.fullmatch(teks)
    return (
        teks if polos and teks.lower() not in _KATA_LAIN else json.dumps(teks, ensure_ascii=False)
    )
