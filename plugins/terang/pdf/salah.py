"""Why something cannot be printed. In: the error, the print, the data; out: a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import reader
from terang.diagnostics import Place
from terang.diagnostics.catalogue import message
from terang.pdf.mesin import HurufHilangError, TakTercetakError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terang.diagnostics import Diagnostic, Path
    from terang.pdf.cetakan import Cetakan
    from terang.pdf.mesin import CetakError
    from terang.reader import Tree


def temuan(
    galat: CetakError, cetakan: Cetakan, sumber: Callable[[str], bytes | None]
) -> Diagnostic:
    """What is to be told of a print that failed.

    Args:
        galat: why.
        cetakan: what was to be printed.
        sumber: the bytes of a data file by its name.
    """
    apa = cetakan.sebutan
    utama = Place(cetakan.berkas[0])
    if isinstance(galat, TakTercetakError):
        isi = str(galat)
        kode = " ".join(f"U+{ord(huruf):04X}" for huruf in isi)
        tempat = _letak(isi, cetakan.berkas, sumber) or utama
        return message("C01", tempat, isi=isi, kode=kode, apa=apa)
    aturan = "C03" if isinstance(galat, HurufHilangError) else "C02"
    return message(aturan, utama, isi=str(galat).partition("\n")[0], apa=apa)


def _letak(
    isi: str, berkas: tuple[str, ...], sumber: Callable[[str], bytes | None]
) -> Place | None:
    """The first field that holds a text."""
    for nama in berkas:
        pohon, _ = reader.read(sumber(nama) or b"", nama)
        for jalur, teks in _daun(pohon):
            if isi in teks:
                return Place(nama, jalur)
    return None


def _daun(pohon: Tree, jalur: Path = ()) -> Iterator[tuple[Path, str]]:
    if isinstance(pohon, str):
        yield jalur, pohon
    elif isinstance(pohon, list):
        for i, satu in enumerate(pohon):
            yield from _daun(satu, (*jalur, i))
    elif isinstance(pohon, dict):
        for kunci, satu in pohon.items():
            yield from _daun(satu, (*jalur, kunci))
