"""Fragments that fit any page: what depends on the page is a mark, put in at the very end.

So a component that many services share is rendered once. Marks are control characters, which the
reader refuses in data, so that no text can forge one.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from terang import links

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from terang.diagnostics import Diagnostic
    from terang.model.dasar import Sumber

ROOT, SOURCE, FINDING, SOURCES, ABBREVIATION = "\x01", "\x02", "\x03", "\x04", "\x05"
_EMPTY = Markup()


class Marks:
    """The marks of one build: sources, findings and abbreviations by number."""

    def __init__(
        self, document: Callable[[str], str], finding: Callable[[Diagnostic], str]
    ) -> None:
        self._document = document
        self._finding = finding
        self._sources: dict[tuple[str, str], int] = {}
        self._source_list: list[tuple[str, str]] = []
        self._findings: dict[int, int] = {}
        self._finding_list: list[Diagnostic] = []
        self._abbreviations: dict[tuple[str, str], int] = {}
        self._abbreviation_list: list[tuple[str, str]] = []

    def ke(self, alamat: str) -> Markup:
        """A link to an address of the site, from whatever page it will stand on."""
        return Markup(f"{ROOT}{escape(alamat)}")

    def sumber(self, daftar: Iterable[Sumber]) -> Markup:
        """The numbers of sources, as superscripts."""
        return Markup("".join([f"{SOURCE}{self._source(s)};" for s in daftar]))

    def temuan(self, daftar: Iterable[Diagnostic]) -> Markup:
        """Findings, each of which a page shows once."""
        teks = "".join([f"{FINDING}{self._number(d)};" for d in daftar])
        return Markup(teks) if teks else _EMPTY

    def daftar_sumber(self) -> Markup:
        """The list of the sources cited so far on the page."""
        return Markup(SOURCES)

    def singkatan(self, kode: str, pertama: Markup) -> Markup:
        """An abbreviation, which stands as `pertama` where a page uses it first."""
        kunci = (str(escape(kode)), str(pertama))
        nomor = self._abbreviations.setdefault(kunci, len(self._abbreviation_list))
        if nomor == len(self._abbreviation_list):
            self._abbreviation_list.append(kunci)
        return Markup(f"{ABBREVIATION}{nomor};")

    def _source(self, sumber: Sumber) -> int:
        kunci = (sumber.dokumen, sumber.tempat or "")
        nomor = self._sources.setdefault(kunci, len(self._source_list))
        if nomor == len(self._source_list):
            self._source_list.append(kunci)
        return nomor

    def _number(self, temuan: Diagnostic) -> int:
        nomor = self._findings.setdefault(id(temuan), len(self._finding_list))
        if nomor == len(self._finding_list):
            self._finding_list.append(temuan)
        return nomor

    def page(self, html: str, alamat: str, *, akar: str = "") -> str:
        """Put in what the marks of `html` mean on the page at `alamat`.

        Links lead on from `akar`, the site's root as seen from there when that is not given.
        """
        akar = akar or "../" * alamat.count("/") or "./"
        dikutip: dict[int, int] = {}
        tampil: set[int] = set()

        def temuan(nomor: int) -> str:
            if nomor in tampil:
                return ""
            tampil.add(nomor)
            return self._finding(self._finding_list[nomor])

        def sumber(nomor: int) -> str:
            return _superscript(dikutip.setdefault(nomor, len(dikutip) + 1))

        dikenal: set[str] = set()

        def singkatan(nomor: int) -> str:
            kode, pertama = self._abbreviation_list[nomor]
            if kode in dikenal:
                return kode
            dikenal.add(kode)
            return pertama

        html = _replace(html, FINDING, temuan)
        if ABBREVIATION in html:
            html = _replace(html, ABBREVIATION, singkatan)
        html = _replace(html, SOURCE, sumber)
        if SOURCES in html:
            html = html.replace(SOURCES, self._sources_cited(dikutip))
        return html.replace(ROOT, akar)

    def _sources_cited(self, dikutip: dict[int, int]) -> str:
        if not dikutip:
            return '<p class="t-kosong">Halaman ini tidak mengutip dokumen.</p>\n'
        per_dokumen: dict[str, list[tuple[int, str]]] = {}
        for nomor, urut in dikutip.items():
            dokumen, tempat = self._source_list[nomor]
            per_dokumen.setdefault(dokumen, []).append((urut, tempat or "seluruh dokumen"))
        return "".join(
            f'<p class="t-kecil">{escape(self._document(dokumen))}:</p>\n<ol class="t-sumber">'
            + "".join(
                f'<li id="{links.jangkar_sumber(urut)}"{_nomor(urut, lalu)}>{escape(tempat)}</li>'
                for (lalu, _), (urut, tempat) in pairwise([(0, ""), *kutipan])
            )
            + "</ol>"
            for dokumen, kutipan in per_dokumen.items()
        )


def _nomor(urut: int, lalu: int) -> str:
    """The number of an entry where a list would not count so by itself."""
    return "" if urut == lalu + 1 else f' value="{urut}"'


def _replace(html: str, mark: str, text: Callable[[int], str]) -> str:
    """Put texts in the place of a mark and its number; a pattern would look at every letter."""
    parts = html.split(mark)
    for i, part in enumerate(parts[1:], 1):
        number, _, rest = part.partition(";")
        parts[i] = text(int(number)) + rest
    return "".join(parts)


@cache
def _superscript(nomor: int) -> str:
    jangkar = links.jangkar_sumber(nomor)
    return f'<a href="#{jangkar}" aria-label="Sumber {nomor}">[{nomor}]</a>'
