"""Abbreviations of our own wording: spelled out where a page uses them first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from terang import links
from terang.hukum import SINGKATAN, Kepanjangan
from terang.pages.asing import asing

if TYPE_CHECKING:
    from terang.pages.marks import Marks
    from terang.store import Store


class Penyingkat:
    """Writes abbreviations; the site's glossary explains them, else the law as shipped."""

    def __init__(self, store: Store, marks: Marks) -> None:
        self._marks = marks
        self._istilah = {
            e.isi.istilah: (e.id, Kepanjangan(e.isi.kepanjangan, e.isi.bahasa or ""))
            for e in store.glosarium.values()
            if e.isi.kepanjangan
        }

    def __call__(self, kode: str, taut: bool = True) -> Markup:
        """The mark of an abbreviation.

        Args:
            kode: the abbreviation.
            taut: whether it leads to the glossary; not inside a link.

        Raises:
            KeyError: nobody says what it stands for.
        """
        id_, panjang = self._istilah.get(kode) or ("", SINGKATAN[kode])
        singkat = Markup('<abbr title="{}">{}</abbr>').format(panjang.teks, kode)
        if taut and id_:
            singkat = Markup('<a href="{}">{}</a>').format(
                self._marks.ke(links.istilah(id_)), singkat
            )
        return self._marks.singkatan(kode, singkat + Markup(" (") + asing(*panjang) + Markup(")"))
