"""What the parts of a report's page are made from: the store and a report in, one bundle out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terang import formats
from terang.derive.lingkup import lingkup
from terang.pages import kontak
from terang.pages.laporan.anggaran import Uang, uang
from terang.pages.laporan.lama import LamaTampil, lama_jawab, lama_keberatan
from terang.pages.laporan.tabel import TabelTampil, tampilkan
from terang.pages.laporan.tahunan import TahunTampil, tahunan
from terang.pages.laporan.tindak_lanjut import Nasib, nasib
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Collection

    from terang.derive.lingkup import Lingkup
    from terang.derive.tahunan import Tahun
    from terang.model import Dokumen, JamLayanan, LaporanPpid, ProfilPpid, Sop
    from terang.pages.bingkai import Bingkai
    from terang.store import Entri, Unit


class IsiLaporan(NamedTuple):
    """What the parts of the page are made from.

    Attributes:
        entri: the report.
        masa: the time it covers, in words.
        tabel: its tables.
        tanpa_alamat: kinds of channel of which no number or address was published then.
        uang: its budget.
        lama: its answering times.
        lama_keberatan: those of objections.
        nasib: what became of the recommendations of earlier reports.
        dokumen: the document it is printed in.
        sop: procedures it names, then those in its annexes.
        lingkup: the units it sums up.
        tahunan: the unit's years side by side.
        kantor: the office as it was in the time of the report, if the data describe that time.
        jam: its hours.
        zona: its time zone.
    """

    entri: Entri[LaporanPpid]
    masa: str
    tabel: tuple[TabelTampil, ...]
    tanpa_alamat: Collection[str]
    uang: Uang | None
    lama: tuple[LamaTampil, ...]
    lama_keberatan: tuple[LamaTampil, ...]
    nasib: tuple[Nasib, ...]
    dokumen: Entri[Dokumen] | None
    sop: tuple[tuple[Entri[Sop], ...], tuple[Entri[Sop], ...]]
    lingkup: Lingkup | None
    tahunan: tuple[TahunTampil, ...]
    kantor: Entri[ProfilPpid] | None
    jam: Entri[JamLayanan] | None
    zona: str

    @property
    def isi(self) -> LaporanPpid:
        """The report itself."""
        return self.entri.isi


def isi_laporan(
    b: Bingkai, unit: Unit, entri: Entri[LaporanPpid], tahun: tuple[Tahun, ...]
) -> IsiLaporan:
    """Put together what a report's page shows; `tahun` are all years of its unit."""
    isi = entri.isi
    kanal = pilih.kanal_semasa(b.store, unit.id, isi.periode.awal, isi.periode.akhir)
    kantor = _semasa(unit.ppid_profil, isi)
    terbit = pilih.jenis_terbit(kanal)
    sop = [
        tuple(e for ref in daftar if (e := b.store.cari("sop", unit.id, ref)))
        for daftar in (isi.prosedur, isi.lampiran)
    ]
    return IsiLaporan(
        entri,
        formats.masa_tunggal(isi.periode),
        tampilkan(entri, b.catatan),
        # where no channel is known at all, nobody may say that one is missing
        frozenset(k for k in kontak.LABEL if k not in terbit) if kanal else frozenset(),
        uang(isi.anggaran) if isi.anggaran else None,
        tuple(lama_jawab(lama) for lama in isi.lama_jawab),
        tuple(lama_keberatan(lama) for lama in isi.lama_jawab_keberatan),
        nasib(unit, entri),
        b.store.dokumen.get(isi.dokumen) if isi.dokumen else None,
        (sop[0], sop[1]),
        lingkup(b.store, entri),
        tahunan(tahun) if len(tahun) > 1 else (),
        kantor,
        pilih.jam_informasi(b.store, kantor) if kantor else None,
        unit.profil.isi.zona,
    )


def _semasa(profil: Entri[ProfilPpid] | None, isi: LaporanPpid) -> Entri[ProfilPpid] | None:
    """The profile of the office, when it describes the time of the report and no other."""
    keadaan = profil.isi.keadaan if profil else None
    if keadaan is None or not isi.periode.awal <= keadaan.awal <= isi.periode.akhir:
        return None
    return profil
