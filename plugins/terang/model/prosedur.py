"""Procedures: steps with actors, branches, places and times."""

from typing import ClassVar, Literal, Self

from pydantic import model_validator

from terang.model.butir import Kekerapan, Waktu
from terang.model.dasar import Asal, AtauTiada, Kondisi, Model, RefSop, Rujukan
from terang.scalars import Slug, Tautan, Teks, Ya
from terang.scalars.galat import Di, tolak, tolak_di

SELESAI = "selesai"


class Cabang(Model):
    """One exit of a decision."""

    bila: Teks
    """Label of the exit: ya, tidak, dokumen lengkap."""
    ke: Slug
    """Id of the step it leads to, or `selesai`."""
    hasil: Teks | None = None
    """What ends there."""


class Keputusan(Model):
    """A question with its exits."""

    tanya: Teks
    """The question."""
    cabang: tuple[Cabang, ...]
    """Two exits or more."""

    @model_validator(mode="after")
    def _dua(self) -> Self:
        if len(self.cabang) < 2:
            raise tolak_di(Di(("cabang",), tolak("M38", jumlah=str(len(self.cabang)))))
        return self


class PernyataanLain(Asal):
    """What another place says of one part of a step."""

    hal: Literal["pelaku", "tempat", "waktu", "urutan", "isi"]
    """Which part."""
    teks: Teks
    """What is said there, in our own words."""


class Langkah(Asal):
    """One step. As bare text: `teks`."""

    singkat: ClassVar[str | None] = "teks"

    teks: Teks
    """What is done: our own short summary."""
    id: Slug | None = None
    """Name for branches to lead to."""
    nomor_cetak: Teks | None = None
    """Number as printed, when it is not the position in the list."""
    pelaku: tuple[Teks, ...] = ()
    """Who acts."""
    tempat: Teks | None = None
    """Where: BPIPI, daerah sentra, daring."""
    waktu: AtauTiada[Waktu] | None = None
    """How long this step takes."""
    kelengkapan: tuple[Teks, ...] = ()
    """What goes in."""
    keluaran: tuple[Teks, ...] = ()
    """What comes out."""
    sistem: Tautan | None = None
    """The web service it happens on."""
    keputusan: Keputusan | None = None
    """A decision after the step."""
    bila: Kondisi | None = None
    """When the step is taken at all."""
    kekerapan: Kekerapan | None = None
    """How often it recurs."""
    berbeda: tuple[PernyataanLain, ...] = ()
    """What other places say, such as the chart."""


class BaganAlir(Asal):
    """The same procedure as the document draws it; the list of steps is the norm."""

    judul: Teks | None = None
    """Title as printed."""
    langkah: tuple[Teks, ...] = ()
    """Nodes in their order."""
    keputusan: tuple[Teks, ...] = ()
    """Decisions it draws."""


class Prosedur(Asal):
    """Component prosedur. As a bare list: `langkah`."""

    singkat_daftar: ClassVar[str | None] = "langkah"

    langkah: tuple[Langkah, ...] = ()
    """Steps in their order."""
    rujukan: Rujukan | None = None
    """Where the procedure is, when it is not here."""
    sop: tuple[RefSop, ...] = ()
    """SOPs that carry it out."""
    bagan_alir: tuple[BaganAlir, ...] = ()
    """Charts of the document; what differs from the list is shown beside it."""
    tercetak_di: Teks | None = None
    """Heading under which the document prints the steps, when that is another component."""
    pasti_urutan: Ya = True
    """`tidak` when numbers or order could not be read with certainty."""

    @model_validator(mode="after")
    def _cabang_ada(self) -> Self:
        dikenal = {lk.id for lk in self.langkah if lk.id} | {SELESAI}
        pilihan = ", ".join(sorted(dikenal))
        asing = [
            Di(
                ("langkah", i, "keputusan", "cabang", j, "ke"),
                tolak("M27", jenis="langkah", rujukan=c.ke, pilihan=pilihan),
            )
            for i, lk in enumerate(self.langkah)
            for j, c in enumerate(lk.keputusan.cabang if lk.keputusan else ())
            if c.ke not in dikenal
        ]
        if asing:
            raise tolak_di(*asing)
        return self
