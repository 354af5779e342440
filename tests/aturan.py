"""A small project without findings, edits to it, and the findings they make, with their lines."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from terang import reader, rules
from terang.diagnostics.output import Locator
from terang.diagnostics.types import Place
from terang.folder import Folder
from terang.store import Store, muat
from terang.store.keluhan import jalur_ada

if TYPE_CHECKING:
    from terang.diagnostics import Diagnostic, Level

DASAR = Path(__file__).parent / "data" / "aturan"
HARI_INI = date(2024, 6, 1)

IZIN = "unit/dinas/layanan/izin.yml"
UJI = "unit/dinas/layanan/uji.yml"
STANDAR = "unit/dinas/standar/sk.yml"
PROFIL = "unit/dinas/profil.yml"
KANAL = "unit/dinas/kanal.yml"
JAM = "unit/dinas/jam-layanan.yml"
MAKLUMAT = "unit/dinas/maklumat.yml"
TARIF = "unit/dinas/tarif.yml"
PENGADUAN = "unit/dinas/pengaduan.yml"
SOP = "unit/dinas/sop/terima.yml"
PENGUMUMAN = "unit/dinas/pengumuman.yml"
PPID = "unit/dinas/ppid/profil.yml"
STATISTIK = "unit/dinas/ppid/laporan/2022.yml"
LAPORAN_23 = "unit/dinas/ppid/laporan/2023.yml"
SITUS = "situs.yml"
SK = "dokumen/sk.yml"
LAPORAN = "dokumen/laporan.yml"
PERATURAN = "peraturan.yml"
SKM = "unit/dinas/skm.yml"
KINERJA = "unit/dinas/kinerja/2023.yml"
INDIKATOR = "unit/dinas/kinerja/indikator.yml"
ADUAN = "unit/dinas/statistik-pengaduan/2023.yml"
DIAKUI = "unit/dinas/temuan-diakui.yml"


class Ubah(NamedTuple):
    """An edit of one file: the text `lama`, which stands there once, becomes `baru`.

    An empty `lama` means that `baru` is added at the end; a new file comes into being.
    """

    berkas: str
    lama: str
    baru: str


class Mutan(NamedTuple):
    """An edit, and the finding it must make: level, line (file and text), words of the message."""

    aturan: str
    tingkat: Level
    ubah: tuple[Ubah, ...]
    baris: str
    pesan: str
    berkas: str = ""


def m(
    aturan: str,
    tingkat: Level,
    berkas: str,
    lama: str,
    baru: str,
    baris: str,
    pesan: str,
    di: str = "",
) -> Mutan:
    return Mutan(aturan, tingkat, (Ubah(berkas, lama, baru),), baris, pesan, di or berkas)


class Proyek(NamedTuple):
    """A loaded project."""

    data: Path
    store: Store

    def periksa(self, tanggal: date = HARI_INI) -> tuple[Diagnostic, ...]:
        return rules.periksa(self.store, tanggal)

    def baris(self, tempat: Place) -> tuple[str, str]:
        """File below data/ and text of the line a place leads to."""
        isi = (self.data.parent / tempat.berkas).read_bytes()
        pohon, _ = reader.read(isi, tempat.berkas)
        # the model's path also names what shorthands stand for
        ada = Place(tempat.berkas, jalur_ada(pohon, tempat.jalur), kunci=tempat.kunci)
        letak = Locator(lambda _: isi).locate(ada)
        return tempat.berkas.partition("/")[2], isi.decode().splitlines()[letak.baris - 1].strip()


def proyek(tmp_path: Path, *ubah: Ubah, bergalat: bool = False) -> Proyek:
    """The project with edits, loaded; the data must still be readable, unless it is `bergalat`."""
    data = tmp_path / "data"
    shutil.copytree(DASAR, data)
    for berkas, lama, baru in ubah:
        jalur = data / berkas
        teks = jalur.read_text("utf-8") if jalur.exists() else ""
        if lama:
            assert teks.count(lama) == 1, f"{berkas} holds {lama!r} {teks.count(lama)} times"
            teks = teks.replace(lama, baru)
        else:
            teks += baru
        jalur.parent.mkdir(parents=True, exist_ok=True)
        jalur.write_text(teks, "utf-8")
    store, keluhan = muat(Folder(data))
    assert bool(keluhan) is bergalat, [(k.aturan, k.pesan) for k in keluhan]
    assert store is not None
    return Proyek(data, store)
