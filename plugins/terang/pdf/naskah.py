"""The body of a page -> a document for paper. In: finished HTML; out: plain, nested data.

A page and its paper are made from the same HTML, so that no figure can differ between them. The
elements known here are those of our own templates; another one is a bug, and says so.

A document is a list of texts and of elements: mappings with their kind at `j`. What stands in an
element is a document again, at `i`. The templates in `templat/` know all kinds.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import urljoin

from terang.pdf.penggal import LUNAK, PATAH, penggal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Unsur: TypeAlias = dict[str, Any]
Naskah: TypeAlias = list[str | Unsur]

_SVG = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
_RUANG = re.compile(r"[ \t\n\r\f]+")
_SUMBER = re.compile(r"#sumber-([0-9]+)$")
KOLOM_TERSEMPIT, KOLOM_TERLEBAR = 5, 44
"""Letters that a column has room for at least, and at most before its text wraps."""
BARIS_SEHALAMAN = 22
"""A table of so many short rows is not divided over two pages."""
PENANDA = frozenset({"t-tersembunyi"})
"""What only says in words what stands beside it."""
GAYA_P = {"t-kecil": "kecil", "t-kosong": "kosong", "t-bab": "bab", "t-beda": "sisip"} | {
    "t-asal": "sisip"
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


class _Elemen:
    """An element as it was read."""

    __slots__ = ("anak", "ciri", "nama")

    def __init__(self, nama: str, ciri: dict[str, str]) -> None:
        self.nama = nama
        self.ciri = ciri
        self.anak: list[_Elemen | str] = []

    @property
    def kelas(self) -> list[str]:
        return self.ciri.get("class", "").split()

    def semua(self, nama: str) -> list[_Elemen]:
        """The children that are elements of this name."""
        return [a for a in self.anak if isinstance(a, _Elemen) and a.nama == nama]


class _Pembaca(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.akar = _Elemen("", {})
        self._buka = [self.akar]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        baru = _Elemen(tag, {k: v or "" for k, v in attrs})
        self._buka[-1].anak.append(baru)
        if tag not in {"wbr", "br"}:
            self._buka.append(baru)

    def handle_endtag(self, tag: str) -> None:
        if self._buka[-1].nama != tag:
            raise ValueError(f"</{tag}> closes <{self._buka[-1].nama}>")
        self._buka.pop()

    def handle_data(self, data: str) -> None:
        self._buka[-1].anak.append(data)


def naskah(html: str, alamat: str, *, awalan: str = "", turun: int = 0) -> Naskah:
    """Read the body of a page.

    Args:
        html: finished; of our own templates.
        alamat: absolute address of the page, from which its links lead on.
        awalan: set before its anchors, which are then its own in a document of several pages.
        turun: by so many levels its headings are lower there.

    Raises:
        ValueError: an element that no template of ours makes.
    """
    gambar: list[str] = []

    def simpan(temu: re.Match[str]) -> str:
        gambar.append(temu[0])
        return f'<svg data-n="{len(gambar) - 1}"></svg>'

    pembaca = _Pembaca()
    pembaca.feed(_SVG.sub(simpan, html))
    pembaca.close()
    tujuan = frozenset(_jangkar(pembaca.akar))
    return _Penyalin(alamat, gambar, tujuan, awalan, turun).blok(pembaca.akar)


def _jangkar(e: _Elemen) -> Iterator[str]:
    """Anchors that the paper has, too: of headings, tables and sources."""
    for anak in e.anak:
        if isinstance(anak, _Elemen):
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
        self._cara: dict[str, Callable[[_Elemen], Naskah]] = {
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

    def blok(self, e: _Elemen) -> Naskah:
        """What stands in an element, one thing under the other; notes go to what they are about."""
        isi = _rapikan(self._isi(e))
        catatan = e.ciri.get("id", "") if e.ciri.get("id", "").startswith("catatan-") else ""
        if catatan:
            for satu in isi:
                if isinstance(satu, dict) and satu["j"] == "catatan":
                    satu["id"] = self._awalan + catatan
                    satu["i"] = [{"j": "tebal", "i": [_nomor_catatan(catatan)]}, " ", *satu["i"]]
            isi = [s for s in isi if isinstance(s, dict) and s["j"] == "catatan"]
        return list(_tempelkan(isi))

    def _isi(self, e: _Elemen) -> Naskah:
        hasil: Naskah = []
        for anak in e.anak:
            if isinstance(anak, str):
                hasil.append(penggal(_RUANG.sub(" ", anak)))
            elif anak.nama in self._cara:
                hasil += self._cara[anak.nama](anak)
            else:
                raise ValueError(f"<{anak.nama}> has no form on paper")
        return hasil

    def _sebaris(self, e: _Elemen) -> Naskah:
        """What stands in an element, one thing behind the other, without spaces at its ends."""
        return _pangkas(self._isi(e))

    def _judul(self, e: _Elemen) -> Naskah:
        return [
            {
                "j": "judul",
                "t": int(e.nama[1]) - 1 + self._turun,
                "id": self._id(e),
                "i": self._sebaris(e),
            }
        ]

    def _paragraf(self, e: _Elemen) -> Naskah:
        if "t-catatan" in e.kelas:
            return [{"j": "catatan", "id": "", "i": self._sebaris(e)}]
        gaya = next((GAYA_P[k] for k in e.kelas if k in GAYA_P), "")
        isi = self._sebaris(e)
        return [{"j": "p", "g": gaya, "id": self._id(e), "i": isi}] if isi else []

    def _daftar(self, e: _Elemen) -> Naskah:
        urut = e.nama == "ol"
        if "t-sumber" in e.kelas:
            return [{"j": "sumber", "b": list(self._sumber(e))}]
        butir = [self.blok(li) for li in e.semua("li")]
        return [{"j": "daftar", "u": urut, "b": butir}] if butir else []

    def _sumber(self, e: _Elemen) -> Iterator[Unsur]:
        for li in e.semua("li"):
            n = int(li.ciri["id"].removeprefix("sumber-"))
            yield {"n": n, "id": self._id(li), "i": self._sebaris(li)}

    def _uraian(self, e: _Elemen) -> Naskah:
        butir = []
        for pasangan in e.semua("div"):
            (dt,), (dd,) = pasangan.semua("dt"), pasangan.semua("dd")
            kosong = "t-tiada" in pasangan.kelas
            butir.append({"n": self._sebaris(dt), "i": self.blok(dd), "k": kosong})
        return [{"j": "uraian", "b": butir}]

    def _gaya(self, e: _Elemen) -> Naskah:
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

    def _tautan(self, e: _Elemen) -> Naskah:
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

    def _bagan(self, e: _Elemen) -> Naskah:
        svg = self._gambar[int(e.ciri["data-n"])]
        judul, teks = (_isi_svg(svg, nama) for nama in ("title", "desc"))
        return [{"j": "bagan", "svg": svg, "n": judul, "alt": f"{judul}. {teks}"}]

    def _tabel(self, e: _Elemen) -> Naskah:
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
                "lebar": _lebar([*kepala, *badan, *kaki]),
                "utuh": _pendek([*kepala, *badan, *kaki]),
                "kepala": kepala,
                "badan": badan,
                "kaki": kaki,
            }
        ]

    def _id(self, e: _Elemen) -> str:
        return self._awalan + e.ciri["id"] if "id" in e.ciri else ""

    def _baris(self, tr: _Elemen) -> list[Unsur]:
        return [
            {
                "i": self.blok(sel),
                "k": int(sel.ciri.get("colspan", "1")),
                "h": sel.nama == "th",
                "a": next((letak for k, letak in LETAK.items() if k in sel.kelas), "kiri"),
            }
            for sel in tr.anak
            if isinstance(sel, _Elemen)
        ]


def _lebar(baris: list[list[Unsur]]) -> list[list[int]]:
    """For each column the letters of its longest word, and how many its text would fill."""
    hasil = [[KOLOM_TERSEMPIT, KOLOM_TERSEMPIT] for _ in range(sum(sel["k"] for sel in baris[0]))]
    for satu in baris:
        i = 0
        for sel in satu:
            if sel["k"] == 1:  # a cell over several columns says nothing of one
                kata = _polos(sel).replace(PATAH, " ").split()
                terpanjang = max([*map(len, kata), hasil[i][0]])
                hasil[i] = [min(terpanjang, KOLOM_TERLEBAR), max(hasil[i][1], len(" ".join(kata)))]
            i += sel["k"]
    return hasil


def _pendek(baris: list[list[Unsur]]) -> bool:
    """Whether a table fits on a page for sure: few rows, of a line or two."""
    return len(baris) <= BARIS_SEHALAMAN and all(
        len(_polos(sel)) <= KOLOM_TERLEBAR for satu in baris for sel in satu
    )


def _polos(sel: Unsur) -> str:
    return teks(sel["i"]).replace(LUNAK, "")


def teks(isi: object) -> str:
    """The words of a document or of a part of it, without notes."""
    if isinstance(isi, str):
        return isi
    if isinstance(isi, list):
        return "".join(map(teks, isi))
    assert isinstance(isi, dict)
    return "" if isi["j"] in {"catatan", "lihat", "rujuk"} else teks(isi.get("i", ""))


def _nomor_catatan(id_: str) -> str:
    return f"Catatan {id_.removeprefix('catatan-')}."


def _isi_svg(svg: str, nama: str) -> str:
    """The text of the first element of a name, unescaped."""
    pembaca = _Pembaca()
    temu = re.search(rf"<{nama}\b[^>]*>(.*?)</{nama}>", svg, re.DOTALL)
    pembaca.feed(temu[1] if temu else "")
    pembaca.close()
    return "".join(a for a in pembaca.akar.anak if isinstance(a, str))


def _pangkas(isi: Naskah) -> Naskah:
    """Without spaces at the ends, and without empty texts."""
    isi = [s for s in isi if s != ""]
    for ujung, potong in ((0, str.lstrip), (-1, str.rstrip)):
        while isi and isinstance(teks := isi[ujung], str):
            isi[ujung] = potong(teks, " ")
            if isi[ujung]:
                break
            del isi[ujung]
    return isi


BLOK = frozenset({"judul", "p", "daftar", "sumber", "uraian", "bagan", "tabel", "catatan"})


def _rapikan(isi: Naskah) -> Naskah:
    """Spaces beside what begins a line of its own are none."""
    hasil: Naskah = []
    sebaris: Naskah = []
    for satu in isi:
        if isinstance(satu, dict) and satu["j"] in BLOK:
            hasil += (*_pangkas(sebaris), satu)
            sebaris = []
        else:
            sebaris.append(satu)
    return [*hasil, *_pangkas(sebaris)]


def _tempelkan(isi: Iterable[str | Unsur]) -> Iterator[str | Unsur]:
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
