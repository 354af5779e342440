"""Links against the site: an address in, what stands behind it out. Nothing is fetched."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from terang.export.baris import luar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from terang.spec import PageSpec

Keadaan = Literal["ada", "tempat tidak ada", "halaman tidak ada", "di luar situs", "salah tulis"]
KATA: dict[Keadaan, str] = {
    "ada": "halaman dan tempatnya ada di situs",
    "tempat tidak ada": "halamannya ada di situs; tempat di dalamnya tidak ditemukan",
    "halaman tidak ada": "situs ini tidak membangun halaman itu; bukti hanya ada di berkas data",
    "di luar situs": "tidak diperiksa (di luar situs)",
    "salah tulis": "bukan alamat web yang utuh; tidak ditautkan",
}
BERTAUT: frozenset[Keadaan] = frozenset({"ada", "tempat tidak ada", "di luar situs"})
"""What may be linked to."""
_ID = re.compile(r"""\bid=(?:"([^"]*)"|'([^']*)')""")


class Pemeriksa:
    """Knows every page that the site builds."""

    def __init__(self, halaman: Iterable[PageSpec]) -> None:
        self._halaman = {h.alamat: h for h in halaman}
        self._jangkar = cache(self._baca)

    def periksa(self, alamat: str) -> Keadaan:
        """What stands behind an address.

        Args:
            alamat: relative to the site, with an anchor if need be, or an address elsewhere.
        """
        if luar(alamat):
            bagian = urlsplit(alamat)
            sah = bagian.scheme in ("http", "https") and bagian.netloc and " " not in alamat
            return "di luar situs" if sah else "salah tulis"
        halaman, _, jangkar = alamat.partition("#")
        if halaman not in self._halaman:
            return "halaman tidak ada"
        return "ada" if not jangkar or jangkar in self._jangkar(halaman) else "tempat tidak ada"

    def _baca(self, alamat: str) -> frozenset[str]:
        """Every id on a page, its body made for it: outlines hold only those that menus need."""
        h = self._halaman[alamat]
        di_isi = (a or b for a, b in _ID.findall(h.body()))
        return frozenset((*(x.anchor for x in h.headings), *h.anchors, *di_isi))
