"""What a machine cannot see: who confirmed a duty; and what was corrected after publication."""

from typing import Annotated

from pydantic import BeforeValidator

from terang.model.dasar import Asal, RefDokumen, daftar
from terang.scalars import Tanggal, Tautan, Teks


class Atestasi(Asal):
    """`atestasi.yml`: an office confirms that a duty was met. The key is the id of the duty."""

    pernyataan: Teks
    """What is confirmed, in our own words."""
    jabatan: Teks
    """Office that answers for it; never a private person."""
    tanggal: Tanggal
    """When it was confirmed."""
    berlaku_sampai: Tanggal | None = None
    """Until when, when that is sooner than the duty's own period."""
    dokumen: RefDokumen | None = None
    """The document that proves it."""
    tautan: Annotated[tuple[Tautan, ...], BeforeValidator(daftar)] = ()
    """Or where it can be read."""


class Ralat(Asal):
    """`ralat.yml`: a correction of something that had been published."""

    tanggal: Tanggal
    """When it was corrected."""
    hal: Teks
    """What was wrong: which figure, on which page."""
    halaman: Teks | None = None
    """Address of the page below the site: `layanan/x/y/`."""
    semula: Teks
    """What had been published."""
    menjadi: Teks
    """What it says now."""
    sebab: Teks
    """Why it was wrong."""
    terbit_sejak: Tanggal | None = None
    """Since when the wrong form had been public."""
    oleh: Teks
    """Office that corrected it."""
