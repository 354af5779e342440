"""Where things stand in a chart: rows and their labels, the legend, the notes.

All lengths are whole tenths of a unit of the view box, so the same values give the same bytes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup

from terang.charts.huruf import BARIS, bersih, lebar, lipat, rakit
from terang.charts.rupa import (
    GARIS,
    KERTAS,
    LEBAR,
    STUB,
    TINTA,
    bingkai,
    isi,
    kotak,
    n,
    pola_pola,
    stub,
    tulisan,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from terang.charts.nilai import Deret

KOLOM, BARIS_KOLOM, BARIS_ATAS = 1000, 2, 3
"""The widest column of labels and their most lines in it, and above a bar."""
JARAK = 50
TERSEMPIT = 5
"""Half a unit: the least width of a bar, so that what is not 0 is seen."""
KOSONG = "Tidak ada yang digambar."
DIBULATKAN = "Angka dibulatkan; yang tepat ada di tabel."
SELA, _SELA_ATAS = 60, 90
_BATANG_TERPENDEK = 1200
_SWATCH = 180


class Label(NamedTuple):
    """A category's lines, and its whole text where they do not hold all of it."""

    baris: list[str]
    utuh: str


@dataclass(frozen=True, slots=True)
class Tata:
    """The plan of the rows.

    Attributes:
        x: the axis.
        panjang: how long the longest bar is.
        maks: its value; 1 where nothing is longer than 0.
        label: of every category.
        di_atas: whether labels stand above their bars rather than beside them.
    """

    x: int
    panjang: int
    maks: int
    label: tuple[Label, ...]
    di_atas: bool

    def ke(self, nilai: int) -> int:
        """Where a bar of this value ends."""
        return self.x + nilai * self.panjang // self.maks


def sepadan(kategori: Sequence[str], deret: Sequence[Deret]) -> None:
    """Hold series against categories.

    Raises:
        ValueError: a series has not one value per category.
    """
    for d in deret:
        if len(d.nilai) != len(kategori):
            raise ValueError(f"{d.nama!r}: {len(d.nilai)} values, {len(kategori)} categories")


def tata(kategori: Sequence[str], ujung: Sequence[tuple[int, int]]) -> Tata:
    """Plan the rows so that whatever stands at the end of a bar stays in the drawing.

    Args:
        kategori: labels.
        ujung: of each bar its value and the width of what follows it.
    """
    kolom = [lipat(k, KOLOM, BARIS_KOLOM) for k in kategori]
    if not any(potong for _, potong in kolom):
        selebar = max((lebar(b) for baris, _ in kolom for b in baris), default=0)
        x = -(-(selebar + JARAK + 20) // 10) * 10
        sisa = _panjang(x, ujung)
        if sisa >= _BATANG_TERPENDEK:
            label = tuple(Label(baris, "") for baris, _ in kolom)
            return Tata(x, sisa, _maks(ujung), label, False)
    label = tuple(_label(k) for k in kategori)
    return Tata(10, _panjang(10, ujung), _maks(ujung), label, True)


def _label(kategori: str) -> Label:
    baris, potong = lipat(kategori, LEBAR, BARIS_ATAS)
    return Label(baris, bersih(kategori) if potong else "")


def _maks(ujung: Sequence[tuple[int, int]]) -> int:
    return max((nilai for nilai, _ in ujung), default=0) or 1


def _panjang(x: int, ujung: Sequence[tuple[int, int]]) -> int:
    """How long the longest bar may be; a round number per unit counted makes a lighter drawing."""
    maks = _maks(ujung)
    sisa = [(nilai, LEBAR - x - selebar) for nilai, selebar in ujung]
    if any(s < 0 for _, s in sisa):
        return 0
    muat = min((s * maks // nilai for nilai, s in sisa if nilai), default=LEBAR - x)
    per = muat // maks
    bulat = next((b for b in (10, 5, 1) if per >= 8 * b), 0)
    return per // bulat * bulat * maks if bulat else muat


class Butir(NamedTuple):
    """An entry of the legend: a fill, or the kind of what has no length, and its words."""

    isi: Markup | None
    jenis: str
    nama: str


@dataclass(slots=True)
class Kertas:
    """A drawing in the making, from above to below.

    Attributes:
        y: where the next thing stands.
        isian: swatches and bars, which stand out by a line in the colour of paper.
        lain: everything else, which is drawn later.
        sumbu: from and to which heights the axis goes.
    """

    y: int = 0
    isian: list[Markup] = field(default_factory=list)
    lain: list[Markup] = field(default_factory=list)
    sumbu: list[tuple[int, int]] = field(default_factory=list)

    def paragraf(self, teks: str) -> None:
        """Write a text over the whole width."""
        baris, potong = lipat(teks, LEBAR, BARIS_ATAS)
        self.lain.append(tulisan(0, self.y, baris, bersih(teks) if potong else ""))
        self.y += BARIS * len(baris)

    def kepala(self, satuan: str, butir: Sequence[Butir]) -> None:
        """What is counted, and the series."""
        if satuan:
            self.paragraf(f"Satuan: {satuan}")
            self.y += 30
        self.legenda(butir)

    def legenda(self, butir: Sequence[Butir]) -> None:
        """Write entries beside each other, as many as a line holds."""
        x, tinggi = 0, 0
        for b in butir:
            baris, potong = lipat(b.nama, LEBAR - _SWATCH - JARAK, 2)
            selebar = _SWATCH + JARAK + max((lebar(s) for s in baris), default=0)
            if x and x + selebar > LEBAR:
                self.y, x, tinggi = self.y + tinggi, 0, 0
            if b.isi is None:
                self.lain.append(stub(x + (_SWATCH - STUB) // 2, self.y, b.jenis))
            else:
                kotak_ = kotak(x, self.y + 10, _SWATCH, 120)
                self.isian.append(rakit('<path {} d="{}"/>', b.isi, kotak_))
            if baris:
                utuh = bersih(b.nama) if potong else ""
                self.lain.append(tulisan(x + _SWATCH + JARAK, self.y, baris, utuh))
            x += selebar + 3 * JARAK
            tinggi = max(tinggi, BARIS * max(len(baris), 1) + 20)
        self.y += tinggi

    def baris(self, rencana: Tata, i: int, tinggi: int, sela: int = SELA) -> int:
        """Begin a row: its label above or beside `tinggi` of bars; return where these begin."""
        label = rencana.label[i]
        blok = BARIS * len(label.baris)
        self.y += max(sela, _SELA_ATAS) if rencana.di_atas else sela
        atas = self.y + (blok + 10 if rencana.di_atas else max(0, blok - tinggi) // 20 * 10)
        if label.baris:
            y = self.y if rencana.di_atas else self.y + max(0, tinggi - blok) // 20 * 10
            self.lain.append(tulisan(0, y, label.baris, label.utuh))
        self.y = max(atas + tinggi, self.y + blok)
        if rencana.di_atas or not self.sumbu:
            self.sumbu.append((atas - 30, atas + tinggi + 30))
        self.sumbu[-1] = (self.sumbu[-1][0], atas + tinggi + 30)
        return atas

    def kaki(self, rencana: Tata, catatan: Sequence[str]) -> None:
        """The line at which bars begin, and notes below; says so where nothing was drawn."""
        if self.sumbu:
            d = "".join(f"M{n(rencana.x)} {n(a)}V{n(b)}" for a, b in self.sumbu)
            self.lain.append(rakit('<path class="gs" stroke="{}" d="{}"/>', GARIS, d))
            self.y += _SELA_ATAS
        for teks in catatan if self.sumbu else [KOSONG]:
            self.paragraf(teks)

    def tulis(self, x: int, y: int, teks: str) -> None:
        """Write one line beside a bar."""
        self.lain.append(tulisan(x, y, [teks]))

    def nol(self, x: int, y: int, tinggi: int, tanda: Markup | str = "") -> None:
        """A zero: a thin line at the axis, with what it says to machines."""
        bentuk = Markup('<path class="gz" stroke="{}" stroke-width="2" d="M{} {}v{}" {}/>')
        self.lain.append(bentuk.format(TINTA, n(x), n(y), n(tinggi), tanda))

    def deret(self, id_: str, bentuk: Sequence[Sequence[Markup]]) -> None:
        """The bars of every series in its fill."""
        for k, semua in enumerate(bentuk):
            if semua:
                dalam = Markup().join(semua)
                self.isian.append(rakit("<g {}>{}</g>", isi(id_, k), dalam))

    def selesai(self, id_: str, nama: str, deskripsi: str, banyak: int) -> Markup:
        """The drawing; `banyak` series have their patterns in it."""
        isian = rakit(
            '<g class="gp" stroke="{}" stroke-width="1.5" paint-order="stroke">{}</g>',
            KERTAS,
            Markup().join(self.isian),
        )
        semua = Markup().join([pola_pola(id_, banyak), isian, *self.lain])
        return bingkai(id_, nama, deskripsi, self.y + 20, semua)
