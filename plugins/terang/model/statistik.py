"""Tables that count requests: what is counted, by what it is divided, and every cell as printed."""

import re
from functools import lru_cache
from typing import Annotated, Any, Literal, Self

from pydantic import ValidatorFunctionWrapHandler, WrapValidator, model_validator

from terang.model.dasar import Asal, AtauTiada, Fakta
from terang.model.pembagian import PADANAN, SATU_KOLOM, WAJIB, Dihitung, KolomStatistik, Pembagian
from terang.model.periode import PeriodeLaporan
from terang.scalars import BagianTahun, Bilangan, Persen, Slug, Teks, Ya
from terang.scalars.galat import Di, tolak, tolak_di

_BERGANDA: frozenset[Pembagian] = frozenset(
    {"alasan penolakan", "alasan keberatan", "tahap sengketa"}
)


_ANGKA = re.compile(r"0|[1-9][0-9]{0,5}", re.ASCII)


@lru_cache(maxsize=4096)
def _polos(isi: str) -> Fakta[int]:
    """A cell that is a bare number; tables are full of the same few."""
    return Fakta[Bilangan].model_validate(isi)


def _sel(isi: Any, baca: ValidatorFunctionWrapHandler) -> Any:
    # all else is read where errors get their place
    return _polos(isi) if type(isi) is str and _ANGKA.fullmatch(isi) else baca(isi)


Sel = Annotated[Fakta[Bilangan], WrapValidator(_sel)]
"""A count. Equal bare numbers are one object: a site of many reports holds millions of cells."""


class BarisStatistik(Asal):
    """One row: a month, a quarter, a half, a year, or the printed totals."""

    periode: BagianTahun | None = None
    """Which part of the year: `Januari`, `Triwulan II`, `2019`."""
    isi: dict[Slug, Sel]
    """Count by the key of its column; 0 is a count, a kind of nothing is none."""
    jumlah: Fakta[Bilangan] | None = None
    """Total of the row, only when the document prints it."""


class Cakupan(Asal):
    """How many of those who should report did."""

    melapor: Bilangan
    """How many reported."""
    dari: Bilangan
    """How many there are."""
    satuan: Teks = "unit"
    """What they are: unit, perangkat daerah, desa."""


class PersenTercetak(Asal):
    """Shares as the document prints them."""

    isi: dict[Slug, Fakta[Persen]]
    """Percentage by the key of its column."""
    terhadap: Teks | None = None
    """Of what: `jumlah` is the total of the table, else the key of a column."""


class TabelStatistik(Asal):
    """Counts of one thing, divided in one way; what a printed table counts twice is two of them."""

    judul: Teks
    """Heading as printed."""
    menghitung: Dihitung
    """What one is counted for: a person, a request, an oral question, a complaint."""
    menurut: Pembagian
    """What the columns are: groups of channels, outcomes, kinds of applicant, grounds."""
    per: Literal["bulan", "triwulan", "semester", "tahun", "tanpa"]
    """What the rows are; `tanpa` when there is one row for the whole period."""
    kolom: dict[Slug, KolomStatistik]
    """Columns by key, in the printed order."""
    baris: tuple[BarisStatistik, ...]
    """Rows in the printed order."""
    jumlah: BarisStatistik | None = None
    """Row of totals, only when the document prints one; a total that is not printed is computed."""
    ganda: Ya | None = None
    """Whether one may be counted in several columns, as a refusal with two grounds is."""
    persen: PersenTercetak | None = None
    """Row of percentages, only when the document prints one."""
    masa: AtauTiada[PeriodeLaporan] | None = None
    """Time it covers, when that is not the time of the report; `tidak dilaporkan` for a counter
    that does not say since when it counts."""
    cakupan: Cakupan | None = None
    """Who is counted, when not everybody reported."""

    @property
    def berganda(self) -> bool:
        """Whether its columns may overlap, so that their sum is no number of cases."""
        return self.menurut in _BERGANDA if self.ganda is None else self.ganda

    @model_validator(mode="after")
    def _selaras(self) -> Self:
        kosong = [k for k in ("kolom", "baris") if not getattr(self, k)]
        if kosong:
            raise tolak("M02", kunci=kosong[0])
        salah = [*self._kolom_keliru(), *self._kolom_ganda(), *self._baris_keliru()]
        if salah:
            raise tolak_di(*salah)
        return self

    def _kolom_keliru(self) -> list[Di]:
        salah = []
        milik = PADANAN.get(self.menurut)
        for kunci, kolom in self.kolom.items():
            if self.menurut in WAJIB and not kolom.padanan(self.menurut):
                salah.append(Di(("kolom", kunci), tolak("M02", kunci=str(milik))))
            for lain in PADANAN.values():
                if lain != milik and getattr(kolom, lain):
                    pilihan = f"{milik or 'label saja'}, karena tabel ini menurut {self.menurut}"
                    galat = tolak("M16", ada=lain, pilihan=pilihan)
                    salah.append(Di(("kolom", kunci, lain), galat))
        return salah

    def _kolom_ganda(self) -> list[Di]:
        if self.menurut not in SATU_KOLOM or self.berganda:
            return []
        salah = []
        milik: dict[str, str] = {}
        for kunci, kolom in self.kolom.items():
            for satu in kolom.padanan(self.menurut):
                pertama = milik.setdefault(str(satu), kunci)
                if pertama != kunci:
                    galat = tolak("M33", nama=str(satu), berkas=f"kolom {pertama}")
                    salah.append(Di(("kolom", kunci, PADANAN[self.menurut]), galat))
        return salah

    def _baris_keliru(self) -> list[Di]:
        salah = []
        pilihan = ", ".join(self.kolom)
        for i, baris in enumerate(self.baris):
            salah += self._periode_keliru(i, baris)
            salah += [
                Di(("baris", i, "isi"), tolak("M02", kunci=k))
                for k in self.kolom
                if k not in baris.isi
            ]
        semua = [(("baris", i), b) for i, b in enumerate(self.baris)]
        lain = [(("jumlah",), self.jumlah)] if self.jumlah else []
        berkolom: list[tuple[tuple[str | int, ...], BarisStatistik | PersenTercetak]]
        berkolom = [*semua, *lain, *([(("persen",), self.persen)] if self.persen else [])]
        for jalur, satu in berkolom:
            salah += [
                Di((*jalur, "isi", k), tolak("M27", jenis="kolom", rujukan=k, pilihan=pilihan))
                for k in satu.isi
                if k not in self.kolom
            ]
        terhadap = self.persen.terhadap if self.persen else None
        if terhadap and terhadap != "jumlah" and terhadap not in self.kolom:
            galat = tolak("M11", isi=terhadap, pilihan=f"jumlah, {pilihan}")
            salah.append(Di(("persen", "terhadap"), galat))
        return salah

    def _periode_keliru(self, i: int, baris: BarisStatistik) -> list[Di]:
        if self.per == "tanpa":
            if baris.periode is None and not i:
                return []
            galat = tolak("M16", ada="beberapa periode", pilihan="per: bulan, triwulan, atau tahun")
            return [Di(("baris", i), galat)]
        if baris.periode is None:
            return [Di(("baris", i), tolak("M02", kunci="periode"))]
        if baris.periode.jenis != self.per:
            tertulis = str(baris.periode)
            galat = tolak(
                "M11", isi=tertulis, pilihan=f"{self.per}, karena tabel ini per {self.per}"
            )
            return [Di(("baris", i, "periode"), galat)]
        return []
