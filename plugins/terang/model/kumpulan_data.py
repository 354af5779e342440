"""Data sets a body publishes, with what is needed to understand them (Perpres 39/2019)."""

from typing import Annotated, Literal

from pydantic import BeforeValidator

from terang.model.dasar import Asal, daftar
from terang.scalars import Tanggal, Tautan, Teks

Format = Literal["csv", "json", "xlsx", "ods", "xml", "geojson", "pdf"]


class KumpulanData(Asal):
    """`kumpulan-data.yml`: one data set."""

    judul: Teks
    """Title."""
    konsep: Teks | None = None
    """What it is about."""
    definisi: Teks | None = None
    """What one row or figure means."""
    klasifikasi: Teks | None = None
    """How it is divided."""
    ukuran: Teks | None = None
    """What is measured."""
    satuan: Teks | None = None
    """Unit."""
    kode_referensi: Teks | None = None
    """Shared codes it uses."""
    format: Annotated[tuple[Format, ...], BeforeValidator(daftar)] = ()
    """File formats."""
    tautan: Annotated[tuple[Tautan, ...], BeforeValidator(daftar)] = ()
    """Where it is."""
    penguasa: Teks | None = None
    """Office that makes it."""
    dimutakhirkan: Tanggal | None = None
    """When it was last brought up to date."""
