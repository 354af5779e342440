"""Where a piece of information is: here, in a document, at an address; who holds it, since when."""

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator

from terang.model.dasar import Asal, RefDokumen, daftar
from terang.scalars import Tanggal, Tautan, Teks

HalamanUnit = Literal[
    "profil",
    "layanan",
    "maklumat",
    "jam",
    "tarif",
    "pengaduan",
    "ppid",
    "tenggat",
    "laporan",
    "formulir",
    "dip",
    "dikecualikan",
    "serta-merta",
    "setiap-saat",
    "kinerja",
    "skm",
]
"""Pages of a unit; `laporan`, `kinerja` and `skm` lead to the latest one."""
Bentuk = Literal["laman", "salinan digital", "salinan cetak", "audio", "visual", "braille"]


class Penyediaan(Asal):
    """One piece of information and how the public gets it. As bare text: `uraian`."""

    singkat: ClassVar[str | None] = "uraian"

    uraian: Teks | None = None
    """The information itself, when it is short, in our own words."""
    halaman: HalamanUnit | None = None
    """The page of this unit that holds it."""
    dokumen: RefDokumen | None = None
    """The document that holds it."""
    tautan: Annotated[tuple[Tautan, ...], BeforeValidator(daftar)] = ()
    """Where else it is on the web."""
    penguasa: Teks | None = None
    """Office that holds it."""
    dimutakhirkan: Tanggal | None = None
    """When it was last brought up to date."""
    bentuk: Annotated[tuple[Bentuk, ...], BeforeValidator(daftar)] = ()
    """In which forms it is there."""

    @property
    def tersedia(self) -> bool:
        """Whether it says where the information is, or holds it."""
        return bool(self.uraian or self.halaman or self.dokumen or self.tautan)
