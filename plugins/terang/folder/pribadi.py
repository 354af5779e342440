"""Personal data that must never enter the data: NIP outside a signature block, NIK anywhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terang.diagnostics import Diagnostic, Path, Place
from terang.diagnostics.catalogue import message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.reader import Tree

# NIP: birth date, month of appointment, sex, serial. NIK: region, birth date (day + 40 for women).
_LAHIR = r"(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
_NIP = rf"(?<!\d){_LAHIR}[ .]?\d{{6}}[ .]?[12][ .]?\d{{3}}(?!\d)"
_NIK = r"(?<!\d)\d{6}(?:[0-2]\d|3[01]|[4-6]\d|7[01])(?:0[1-9]|1[0-2])\d{6}(?!\d)"
_POLA = re.compile(f"(?P<nip>{_NIP})|(?P<nik>{_NIK})", re.ASCII)
_POLA_BYTES = re.compile(_POLA.pattern.encode(), re.ASCII)
# Either has sixteen digits or more, near each other; few files do, and this is seen much faster.
_PANJANG = re.compile(rb"[0-9][0-9 .]{14,}[0-9]")
BOLEH = ("disahkan_oleh", "nip")


def periksa(isi: bytes, pohon: Tree, berkas: str) -> list[Diagnostic]:
    """Return an M22 for each text that holds a NIP or a NIK where none may stand."""
    if not (_PANJANG.search(isi) and _POLA_BYTES.search(isi)):
        return []
    keluhan: list[Diagnostic] = []
    for jalur, teks in _teks(pohon, ()):
        m = _POLA.search(teks)
        if m and not (m["nip"] and jalur[-2:] == BOLEH):
            jenis = "NIP" if m["nip"] else "NIK"
            keluhan.append(message("M22", Place(berkas, jalur), jenis=jenis))
    return keluhan


def _teks(pohon: Tree, jalur: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(pohon, str):
        yield jalur, pohon
    elif isinstance(pohon, dict):
        for kunci, nilai in pohon.items():
            yield (*jalur, kunci), kunci
            yield from _teks(nilai, (*jalur, kunci))
    elif isinstance(pohon, list):
        for i, nilai in enumerate(pohon):
            yield from _teks(nilai, (*jalur, i))
