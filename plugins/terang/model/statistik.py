"""Tables that count requests: what is counted, by what it is divided, and every cell as printed."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, model_validator

from terang.model.dasar import Asal, Fakta, daftar
from terang.model.kanal import JenisKanal
from terang.scalars import BagianTahun, Bilangan, Slug, Teks
from terang.scalars.galat import Di, tolak, tolak_di

Dihitung = Literal["pemohon", "permohonan", "pertanyaan lisan", "pengaduan"]
Pembagian = Literal["kanal", "hasil"]
JenisHasil = Literal[
    "dikabulkan seluruhnya",
    "dikabulkan sebagian",
    "ditolak",
    "dalam proses",
    "ditarik",
    "tidak lengkap",
    "tidak dikuasai",
]


class KolomStatistik(Asal):
    """One column: a group of channels as the report defines it, or an outcome."""

    label: Teks
    """Heading as printed; the right form of a misprint stands in `semestinya`."""
    jenis_kanal: Annotated[tuple[JenisKanal, ...], BeforeValidator(daftar)] = ()
    """Kinds of channel the group is made of; empty when the report does not say."""
    jenis_hasil: JenisHasil | None = None
    """The outcome that is counted."""


class BarisStatistik(Asal):
    """One row: a month, a quarter, a half, a year, or the printed totals."""

    periode: BagianTahun | None = None
    """Which part of the year: `Januari`, `Triwulan II`, `2019`."""
    isi: dict[Slug, Fakta[Bilangan]]
    """Count by the key of its column; 0 is a count, a kind of nothing is none."""
    jumlah: Fakta[Bilangan] | None = None
    """Total of the row, only when the document prints it."""


class TabelStatistik(Asal):
    """Counts of one thing, divided in one way; what a printed table counts twice is two of them."""

    judul: Teks
    """Heading as printed."""
    menghitung: Dihitung
    """What one is counted for: a person, a request, an oral question, a complaint."""
    menurut: Pembagian
    """What the columns are: groups of channels, or outcomes."""
    per: Literal["bulan", "triwulan", "semester", "tahun", "tanpa"]
    """What the rows are; `tanpa` when there is one row for the whole period."""
    kolom: dict[Slug, KolomStatistik]
    """Columns by key, in the printed order."""
    baris: tuple[BarisStatistik, ...]
    """Rows in the printed order."""
    jumlah: BarisStatistik | None = None
    """Row of totals, only when the document prints one; a total that is not printed is computed."""

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
        for kunci, kolom in self.kolom.items():
            if self.menurut == "hasil" and kolom.jenis_hasil is None:
                salah.append(Di(("kolom", kunci), tolak("M02", kunci="jenis_hasil")))
            lain = "jenis_kanal" if self.menurut == "hasil" else "jenis_hasil"
            if getattr(kolom, lain):
                pilihan = f"jenis_{self.menurut}, karena tabel ini menurut {self.menurut}"
                salah.append(Di(("kolom", kunci, lain), tolak("M16", ada=lain, pilihan=pilihan)))
        return salah

    def _kolom_ganda(self) -> list[Di]:
        salah = []
        milik: dict[str, str] = {}
        for kunci, kolom in self.kolom.items():
            for satu in kolom.jenis_kanal or ((kolom.jenis_hasil,) if kolom.jenis_hasil else ()):
                pertama = milik.setdefault(satu, kunci)
                if pertama != kunci:
                    bidang = "jenis_kanal" if kolom.jenis_kanal else "jenis_hasil"
                    galat = tolak("M33", nama=satu, berkas=f"kolom {pertama}")
                    salah.append(Di(("kolom", kunci, bidang), galat))
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
        for jalur, baris in [*semua, *([(("jumlah",), self.jumlah)] if self.jumlah else [])]:
            salah += [
                Di((*jalur, "isi", k), tolak("M27", jenis="kolom", rujukan=k, pilihan=pilihan))
                for k in baris.isi
                if k not in self.kolom
            ]
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
