"""The body of a page -> a document for paper. In: finished HTML; out: plain, nested data.

A page and its paper are made from the same HTML, so that no figure can differ between them. The
elements known here are those of our own templates; another one is a bug, and says so.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from terang.pdf.elemen import Elemen, baca, kata_svg
from terang.pdf.kolom import lebar, pendek
from terang.pdf.naskah import pangkas, rapikan, tempelkan
from terang.pdf.penggal import PATAH, penggal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terang.pdf.naskah import Naskah, Unsur

_RUANG = re.compile(r"[ \t\n\r\f]+")
_SUMBER = re.compile(r"#sumber-([0-9]+)$")
_CATATAN = "catatan-"
PENANDA = frozenset({"t-tersembunyi"})
"""What only says in words what stands beside it."""
GAYA_P = {
    "t-kecil": "kecil",
    "t-kosong": "kosong",
    "t-bab": "bab",
    "t-beda": "sisip",
    "t-asal": "sisip",
}
GAYA_SPAN = {
    "t-lencana": "lencana",
    "t-kecil": "kecil",
    "t-kosong": "kosong",
    "t-asal": "sisip",
    "t-beda": "sisip",
    "t-singkatan": "kecil",
    "t-baris": "baris",
}
LETAK = {"t-angka": "kanan", "t-lajur__sel": "tengah"}
"""Where the text of a cell stands, when not at its left."""
TANPA_RUPA = frozenset({"nav", "h1"})
"""Left out: the way to other pages, and the title, which stands on the cover."""


def from_html(html: str, alamat: str, *, awalan: str = "", turun: int = 0) -> Naskah:
    """Read the body of a page.

    Args:
        html: finished; of our own templates.
        alamat: absolute address of the page, from which its links lead on.
        awalan: set before its anchors, which are then its own in a document of several pages.
        turun: by so many levels its headings are lower there.

    Raises:
        ValueError: an element that no template of ours makes.
    """
    akar, gambar = baca(html)
    return _Penyalin(alamat, gambar, frozenset(_jangkar(akar)), awalan, turun).blok(akar)


def _jangkar(e: Elemen) -> Iterator[str]:
    """Anchors that the paper has, too: of headings, tables and sources."""
    for anak in e.anak:
        if isinstance(anak, Elemen):
            if "id" in anak.ciri and anak.nama in {"h2", "h3", "table", "p"}:
                yield anak.ciri["id"]
            yield from _jangkar(anak)


class _Penyalin:
    """Copies elements; `tujuan` are the anchors that links may lead to."""

    def __init__(
        self, alamat: str, gambar: list[str], tujuan: frozenset[str], awalan: str, turun: int
    ) -> None:
        self._alamat = alamat
        self._awalan = awalan
        self._turun = turun
        self._gambar = gambar
        self._tujuan = tujuan
        self._cara: dict[str, Callable[[Elemen], Naskah]] = {
            **dict.fromkeys(("section", "div", "figure", "article"), self.blok),
            **dict.fromkeys(("h2", "h3"), self._judul),
            **dict.fromkeys(("ul", "ol"), self._daftar),
            **dict.fromkeys(("span", "small", "strong", "abbr", "summary"), self._gaya),
            **dict.fromkeys(TANPA_RUPA, lambda _: []),
            "wbr": lambda _: [PATAH],
            "a": self._tautan,
            "details": self.blok,
            "dl": self._uraian,
            "p": self._paragraf,
            "svg": self._bagan,
            "table": self._tabel,
        }

    def blok(self, e: Elemen) -> Naskah:
        """What stands in an element, one thing under the other; notes go to what they are about."""
        isi = rapikan(self._isi(e))
        id_ = e.ciri.get("id", "")
        return list(tempelkan(self._bernomor(isi, id_) if id_.startswith(_CATATAN) else isi))

    def _bernomor(self, isi: Naskah, id_: str) -> Naskah:
        """A numbered note, which cells of a table refer to; on paper it says its number itself."""
        nomor = {"j": "tebal", "i": [f"Catatan {id_.removeprefix(_CATATAN)}."]}
        return [
            {**s, "id": self._awalan + id_, "i": [nomor, " ", *s["i"]]}
            for s in isi
            if isinstance(s, dict) and s["j"] == "catatan"
        ]

    def _isi(self, e: Elemen) -> Naskah:
        hasil: Naskah = []
        for anak in e.anak:
            if isinstance(anak, str):
                hasil.append(penggal(_RUANG.sub(" ", anak)))
            elif anak.nama in self._cara:
                hasil += self._cara[anak.nama](anak)
            else:
                raise ValueError(f"<{anak.nama}> has no form on paper")
        return hasil

    def _sebaris(self, e: Elemen) -> Naskah:
        """What stands in an element, one thing behind the other, without spaces at its ends."""
        return pangkas(self._isi(e))

    def _judul(self, e: Elemen) -> Naskah:
        return [
            {
                "j": "judul",
                "t": int(e.nama[1]) - 1 + self._turun,
                "id": self._id(e),
                "i": self._sebaris(e),
            }
        ]

    def _paragraf(self, e: Elemen) -> Naskah:
        if "t-catatan" in e.kelas:
            return [{"j": "catatan", "id": "", "i": self._sebaris(e)}]
        gaya = next((GAYA_P[k] for k in e.kelas if k in GAYA_P), "")
        isi = self._sebaris(e)
        return [{"j": "p", "g": gaya, "id": self._id(e), "i": isi}] if isi else []

    def _daftar(self, e: Elemen) -> Naskah:
        urut = e.nama == "ol"
        if "t-sumber" in e.kelas:
            return [{"j": "sumber", "b": list(self._sumber(e))}]
        butir = [self.blok(li) for li in e.semua("li")]
        return [{"j": "daftar", "u": urut, "b": butir}] if butir else []

    def _sumber(self, e: Elemen) -> Iterator[Unsur]:
        for li in e.semua("li"):
            n = int(li.ciri["id"].removeprefix("sumber-"))
            yield {"n": n, "id": self._id(li), "i": self._sebaris(li)}

    def _uraian(self, e: Elemen) -> Naskah:
        butir = []
        for pasangan in e.semua("div"):
            (dt,), (dd,) = pasangan.semua("dt"), pasangan.semua("dd")
            kosong = "t-tiada" in pasangan.kelas
            butir.append({"n": self._sebaris(dt), "i": self.blok(dd), "k": kosong})
        return [{"j": "uraian", "b": butir}]

    def _gaya(self, e: Elemen) -> Naskah:
        isi = self._isi(e)
        if PENANDA & {*e.kelas} or not isi:
            return []
        if e.nama in {"strong", "summary"}:
            return [{"j": "tebal" if e.nama == "strong" else "ringkas", "i": isi}]
        if e.nama == "small":
            return [{"j": "kecil", "i": isi}]
        if "lang" in e.ciri:
            return [{"j": "asing", "l": e.ciri["lang"], "i": isi}]
        gaya = next((GAYA_SPAN[k] for k in e.kelas if k in GAYA_SPAN), "")
        return [{"j": gaya, "i": isi}] if gaya else isi

    def _tautan(self, e: Elemen) -> Naskah:
        ke = e.ciri.get("href", "")
        if temu := _SUMBER.search(ke):
            return [{"j": "rujuk", "n": int(temu[1]), "ke": self._awalan + ke.removeprefix("#")}]
        if "t-sup" in e.kelas:
            return [{"j": "lihat", "ke": self._awalan + ke.removeprefix("#")}]
        isi = self._isi(e)
        penuh = urljoin(self._alamat, ke)
        letak, _, jangkar = penuh.partition("#")
        if letak == self._alamat and jangkar in self._tujuan:
            return [{"j": "tautan", "ke": self._awalan + jangkar, "i": isi}]
        return [{"j": "tautan", "url": penuh, "i": isi}]

    def _bagan(self, e: Elemen) -> Naskah:
        svg = self._gambar[int(e.ciri["data-n"])]
        judul, teks = (kata_svg(svg, nama) for nama in ("title", "desc"))
        return [{"j": "bagan", "svg": svg, "n": judul, "alt": f"{judul}. {teks}"}]

    def _tabel(self, e: Elemen) -> Naskah:
        kepala, badan, kaki = (
            [self._baris(tr) for bagian in e.semua(nama) for tr in bagian.semua("tr")]
            for nama in ("thead", "tbody", "tfoot")
        )
        judul = [isi for c in e.semua("caption") for isi in self._sebaris(c)]
        return [
            {
                "j": "tabel",
                "id": self._id(e),
                "i": judul,
                "lebar": lebar([*kepala, *badan, *kaki]),
                "utuh": pendek([*kepala, *badan, *kaki]),
                "kepala": kepala,
                "badan": badan,
                "kaki": kaki,
            }
        ]

    def _id(self, e: Elemen) -> str:
        return self._awalan + e.ciri["id"] if "id" in e.ciri else ""

    def _baris(self, tr: Elemen) -> list[Unsur]:
        return [
            {
                "i": self.blok(sel),
                "k": int(sel.ciri.get("colspan", "1")),
                "a": next((letak for k, letak in LETAK.items() if k in sel.kelas), "kiri"),
            }
            for sel in tr.anak
            if isinstance(sel, Elemen)
        ]
