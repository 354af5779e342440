"""Small data directories for tests of the store: a few short files each."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

from terang.diagnostics.output import Locator
from terang.folder import Folder
from terang.store import Store, muat

if TYPE_CHECKING:
    from pathlib import Path

SITUS = """
    nama: Uji
    alamat_dasar: https://contoh.invalid/
    versi_format: 1
    peran: contoh
"""
PROFIL = "nama: Unit\nzona: WIB\n"
LAYANAN = "nama: Izin\nringkasan: Anda mendapat izin.\n"
STANDAR = "nama: Standar\ndokumen: sk\n"
DOKUMEN = {"dokumen/sk.yml": "jenis: keputusan\njudul: SK\npenerbit: Dinas\n"}


class Data:
    """A data directory of a few short files."""

    def __init__(self, akar: Path) -> None:
        self.akar = akar
        self.tulis({"situs.yml": SITUS})

    def tulis(self, berkas: dict[str, str]) -> Data:
        for nama, isi in berkas.items():
            (self.akar / nama).parent.mkdir(parents=True, exist_ok=True)
            (self.akar / nama).write_text(dedent(isi), "utf-8")
        return self

    def bersih(self) -> Store:
        """The store of data without faults."""
        store, keluhan = muat(Folder(self.akar))
        assert [(d.aturan, d.pesan) for d in keluhan] == []
        assert store is not None
        return store

    def keluhan(self) -> list[tuple[str, str]]:
        """Id and first place of everything that is said."""
        locator = Locator(self.sumber)
        hasil = []
        for d in muat(Folder(self.akar))[1]:
            tempat = locator.locate(d.tempat[0])
            nama = tempat.berkas.removeprefix(f"{self.akar.name}/")
            hasil.append((d.aturan, f"{nama}:{tempat.baris}:{tempat.kolom}"))
        return sorted(hasil)

    def sumber(self, berkas: str) -> bytes | None:
        jalur = self.akar.parent / berkas
        return jalur.read_bytes() if jalur.is_file() else None


KELUARGA = {
    "unit/kementerian/profil.yml": PROFIL,
    "unit/balai/profil.yml": PROFIL + "induk: kementerian\n",
    "unit/seksi/profil.yml": PROFIL + "induk: balai\n",
    "unit/loket/profil.yml": PROFIL + "induk: seksi\n",
}
