"""Words that the search knows: exceptions, stop words, synonyms. In: YAML; out: tables."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from terang import reader
from terang.search.kata import potongan

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from terang.search.akar import Akar

FASET = ("hasil", "syarat", "waktu", "biaya", "tempat", "jam", "mengadu", "urus")
"""Groups asked of every service: they tell what is asked about it, not which one it is."""
_DI_SINI = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Bahasa:
    """Exceptions to the stemmer, words without meaning, and groups of synonyms."""

    kecuali: dict[str, str]
    henti: frozenset[str]
    kelompok: dict[str, tuple[str, ...]]


@dataclass(slots=True)
class Sinonim:
    """Groups by the roots of their words.

    Attributes:
        kata: root -> groups it belongs to.
        frasa: first root -> (its whole phrase, group), longest phrases first.
    """

    kata: dict[str, list[str]] = field(default_factory=dict)
    frasa: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)


@cache
def bawaan() -> Bahasa:
    """What comes with the package."""
    isi = _baca("bahasa.yml")
    kecuali = {kata: akar for akar, semua in isi["kecuali"].items() for kata in semua}
    kelompok = {nama: tuple(kata) for nama, kata in _baca("sinonim.yml").items()}
    return Bahasa(kecuali, frozenset(isi["henti"].split()), kelompok)


def _baca(nama: str) -> dict[str, Any]:
    pohon, salah = reader.read((_DI_SINI / nama).read_bytes(), nama)
    if salah or not isinstance(pohon, dict):
        raise ValueError(f"{nama}: {salah}")
    return pohon


def dengan(situs: Mapping[str, Iterable[str]]) -> Bahasa:
    """The package's words together with the groups of a site."""
    asal = bawaan()
    semua = dict(asal.kelompok)
    for nama, kata in situs.items():
        semua[nama] = tuple(dict.fromkeys((*semua.get(nama, ()), *kata)))
    return Bahasa(asal.kecuali, asal.henti, semua)


def sinonim(bahasa: Bahasa, akar: Akar) -> Sinonim:
    """Make the groups ready to be looked up by root."""
    hasil = Sinonim()
    for nama, semua in sorted(bahasa.kelompok.items()):
        for kata in semua:
            dasar = tuple(akar.dasar(k) for p in potongan(kata) for k in p)
            if len(dasar) == 1:
                milik = hasil.kata.setdefault(dasar[0], [])
                if nama not in milik:
                    milik.append(nama)
            elif dasar:
                frasa = hasil.frasa.setdefault(dasar[0], [])
                if (dasar, nama) not in frasa:
                    frasa.append((dasar, nama))
    for frasa in hasil.frasa.values():
        frasa.sort(key=lambda f: (-len(f[0]), f))
    return hasil
