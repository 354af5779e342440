"""A document for paper as plain, nested data, and what is done with it.

A document is a list of texts and of elements: mappings with their kind at `j`. What stands in an
element is a document again, at `i`. The templates in `templat/` know all kinds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Unsur: TypeAlias = dict[str, Any]
Naskah: TypeAlias = list[str | Unsur]

BLOK = frozenset({"judul", "p", "daftar", "sumber", "uraian", "bagan", "tabel", "catatan"})
"""Kinds that begin a line of their own."""


def teks(isi: object) -> str:
    """The words of a document or of a part of it, without notes."""
    if isinstance(isi, str):
        return isi
    if isinstance(isi, list):
        return "".join(map(teks, isi))
    assert isinstance(isi, dict)
    return "" if isi["j"] in {"catatan", "lihat", "rujuk"} else teks(isi.get("i", ""))


def pangkas(isi: Naskah) -> Naskah:
    """Without spaces at the ends, and without empty texts."""
    isi = [s for s in isi if s != ""]
    for ujung, potong in ((0, str.lstrip), (-1, str.rstrip)):
        while isi and isinstance(teks := isi[ujung], str):
            isi[ujung] = potong(teks, " ")
            if isi[ujung]:
                break
            del isi[ujung]
    return isi


def rapikan(isi: Naskah) -> Naskah:
    """Spaces beside what begins a line of its own are none."""
    hasil: Naskah = []
    sebaris: Naskah = []
    for satu in isi:
        if isinstance(satu, dict) and satu["j"] in BLOK:
            hasil += (*pangkas(sebaris), satu)
            sebaris = []
        else:
            sebaris.append(satu)
    return [*hasil, *pangkas(sebaris)]


def tempelkan(isi: Naskah) -> Iterator[str | Unsur]:
    """Notes become footnotes of what stands before them."""
    lalu: str | Unsur | None = None
    for satu in isi:
        catatan = isinstance(satu, dict) and satu["j"] == "catatan"
        if catatan and isinstance(lalu, dict) and _titip(lalu, satu):
            continue
        if lalu is not None:
            yield lalu
        lalu = satu
    if lalu is not None:
        yield lalu


def _titip(di: Unsur, catatan: str | Unsur) -> bool:
    """Give a note to an element; False when that has no place for it."""
    if di["j"] in {"p", "tabel", "judul"}:
        di["i"].append(catatan)
    elif di["j"] == "daftar":
        di["b"][-1].append(catatan)
    elif di["j"] == "uraian":
        di["b"][-1]["i"].append(catatan)
    else:
        return False
    return True


def bab(isi: Naskah) -> list[Naskah]:
    """A document in its chapters, each with its heading; what stands before the first is one."""
    hasil: list[Naskah] = [[]]
    for satu in isi:
        if isinstance(satu, dict) and satu["j"] == "judul" and satu["t"] == 1:
            hasil.append([])
        hasil[-1].append(satu)
    return [satu for satu in hasil if satu]


def judul(isi: Naskah) -> str:
    """The anchor of the heading that a chapter begins with, or ""."""
    awal = isi[0]
    return awal["id"] if isinstance(awal, dict) and awal["j"] == "judul" else ""


def buat_judul(id_: str, teks: str, tingkat: int = 1) -> Unsur:
    """A heading of our own."""
    return {"j": "judul", "t": tingkat, "id": id_, "i": [teks]}


def petakan(isi: Any, ubah: Callable[[Unsur], Naskah]) -> Any:
    """A document, or part of it, in which every element is what `ubah` makes of it."""
    if isinstance(isi, list):
        hasil: Naskah = []
        for satu in isi:
            berjenis = isinstance(satu, dict) and "j" in satu
            hasil += [petakan(s, ubah) for s in (ubah(satu) if berjenis else [satu])]
        return hasil
    if isinstance(isi, dict):
        return {kunci: petakan(nilai, ubah) for kunci, nilai in isi.items()}
    return isi


def label(isi: object) -> Iterator[str]:
    """Every anchor in a document, however deep."""
    if isinstance(isi, dict):
        if isi.get("id"):
            yield isi["id"]
        for nilai in isi.values():
            yield from label(nilai)
    elif isinstance(isi, list):
        for nilai in isi:
            yield from label(nilai)
