"""Words -> roots: Snowball's Indonesian stemmer, exceptions, and initials that a prefix swallowed.

The client has the same in `assets/kata.js`; a test holds the two together.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import snowballstemmer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# me- and pe- swallow the first letter of a root: men-(t)erbit, meng-(k)irim; Snowball restores
# the s of meny- and guesses a p after mem-.
_LEBUR = re.compile(r"[mp]e(m|ng|ny|n)(?=[aiueo])")
_PENGGANTI = {"m": ("p", ("m",)), "ny": ("s", ("ny",)), "n": ("", ("t", "n")), "ng": ("", ("k",))}


class Akar:
    """Finds roots. What is asked twice is answered from memory."""

    def __init__(self, kecuali: Mapping[str, str]) -> None:
        self._kecuali = dict(kecuali)
        self._ingat: dict[str, str] = {}
        self._snowball = snowballstemmer.stemmer("indonesian")

    def dasar(self, kata: str) -> str:
        """The root without a look at the vocabulary: the exception, else what Snowball says."""
        akar = self._ingat.get(kata)
        if akar is None:
            akar = self._kecuali.get(kata) or self._snowball.stemWord(kata)
            self._ingat[kata] = akar
        return akar

    def pilihan(self, kata: str) -> tuple[str, ...]:
        """Other roots the word may have; empty when its root is certain."""
        if kata in self._kecuali:
            return ()
        lebur = _LEBUR.match(kata)
        akar = self.dasar(kata)
        if lebur is None or akar == kata:
            return ()
        tertulis, asal = _PENGGANTI[lebur[1]]
        if not akar.startswith(tertulis):
            return ()
        sisa = akar[len(tertulis) :]
        lain = [huruf + sisa for huruf in asal]
        if lebur[1] == "ng" and sisa.startswith("e") and len(sisa) > 3:
            lain.append(sisa[1:])
        return tuple(lain)

    def akar(self, kata: str, terbukti: Callable[[str], bool]) -> str:
        """The root.

        Args:
            kata: a word.
            terbukti: whether a root occurs on the site in a word that leaves no doubt.
        """
        akar = self.dasar(kata)
        lain = self.pilihan(kata)
        if not lain or terbukti(akar):
            return akar
        return next((calon for calon in lain if terbukti(calon)), akar)
