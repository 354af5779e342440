"""Words of another language, marked for screen readers where the glossary says which they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

if TYPE_CHECKING:
    from terang.store import Store


def asing(teks: str, bahasa: str | None) -> Markup:
    """A text with the mark of its language, if that is not Indonesian."""
    return Markup('<span lang="{}">{}</span>').format(bahasa, teks) if bahasa else escape(teks)


class Penanda:
    """Marks the glossary's foreign terms inside names of the data; the text stays as it is."""

    def __init__(self, store: Store) -> None:
        self._bahasa = {
            e.isi.istilah.casefold(): e.isi.bahasa
            for e in store.glosarium.values()
            if e.isi.bahasa and not e.isi.kepanjangan
        }
        istilah = sorted(self._bahasa, key=lambda kata: (-len(kata), kata))
        pola = "|".join(map(re.escape, istilah))
        self._pola = re.compile(rf"(?<!\w)({pola})(?!\w)", re.IGNORECASE) if istilah else None

    def __call__(self, nama: str) -> Markup:
        """A name with its foreign words marked."""
        if self._pola is None:
            return escape(nama)
        bagian = self._pola.split(nama)  # every second one is a term
        return Markup().join(
            asing(kata, self._bahasa[kata.casefold()] if i % 2 else None)
            for i, kata in enumerate(bagian)
        )
