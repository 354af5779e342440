"""The page of a year's report: the short answers, the report's chapters, what it does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terang import formats, links
from terang.derive.laporan import tidak_dicantumkan
from terang.derive.lingkup import lingkup
from terang.derive.tahunan import banding, deret
from terang.hukum.laporan import bentuk
from terang.pages import kontak
from terang.pages.laporan.anggaran import Uang, uang
from terang.pages.laporan.bagian import JUDUL, LINGKUP, TAHUNAN, bagian
from terang.pages.laporan.lama import LamaTampil, lama_jawab
from terang.pages.laporan.ringkasan import ringkasan
from terang.pages.laporan.tabel import TabelTampil, tampilkan
from terang.pages.laporan.tahunan import TahunTampil, tahunan
from terang.pages.laporan.tindak_lanjut import Nasib, nasib
from terang.spec import Heading, PageSpec
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Collection

    from terang.derive.lingkup import Lingkup
    from terang.derive.tahunan import Perubahan, Tahun
    from terang.model import Dokumen, LaporanPpid, Sop
    from terang.pages.bingkai import Bingkai
    from terang.store import Entri, Unit

__all__ = ["halaman_laporan"]


class Isi(NamedTuple):
    """What the parts of the page are made from.

    Attributes:
        entri: the report.
        masa: the time it covers, in words.
        tabel: its tables.
        tanpa_alamat: kinds of channel of which no number or address was published then.
        uang: its budget.
        lama: its answering times.
        nasib: what became of the recommendations of earlier reports.
        dokumen: the document it is printed in.
        sop: procedures it names, then those in its annexes.
        lingkup: the units it sums up.
        tahunan: the unit's years side by side.
    """

    entri: Entri[LaporanPpid]
    masa: str
    tabel: tuple[TabelTampil, ...]
    tanpa_alamat: Collection[str]
    uang: Uang | None
    lama: tuple[LamaTampil, ...]
    nasib: tuple[Nasib, ...]
    dokumen: Entri[Dokumen] | None
    sop: tuple[tuple[Entri[Sop], ...], tuple[Entri[Sop], ...]]
    lingkup: Lingkup | None
    tahunan: tuple[TahunTampil, ...]

    @property
    def isi(self) -> LaporanPpid:
        """The report itself."""
        return self.entri.isi


def halaman_laporan(b: Bingkai, unit: Unit, entri: Entri[LaporanPpid]) -> PageSpec:
    """The page of one year."""
    alamat = links.laporan(unit.id, entri.id)
    isi = entri.isi
    # the name of the first day: a change of name on an unknown day comes after it
    dahulu = unit.profil.isi.nama_pada(isi.periode.awal)
    sebutan = dahulu.singkatan or dahulu.nama
    semua = bagian(isi, tahunan=len(unit.ppid_laporan) > 1)

    def body() -> str:
        tahun = deret(unit.ppid_laporan.values())
        x = _isi(b, unit, entri, tahun)
        modul = b.env.globals["lp"]
        return b.render(
            "laporan-ppid.html",
            alamat,
            unit=unit,
            entri=entri,
            isi=isi,
            dahulu=dahulu,
            kini=unit.profil.isi.nama_pada(b.tanggal),
            masa=x.masa,
            jawaban=list(ringkasan(isi, x.tabel, x.lingkup, _ubah(tahun, entri.id))),
            bagian=[
                (satu, getattr(modul, satu.id.replace("-", "_"))(x))
                for satu in semua
                if satu.id in _BERMAKRO
            ],
            kurang=tidak_dicantumkan(isi, int(entri.id)),
            bentuk=bentuk(int(entri.id), isi.bentuk),
            dokumen=x.dokumen,
        )

    return PageSpec(
        alamat=alamat,
        judul=f"Layanan informasi publik {entri.id}, {sebutan}",
        deskripsi=formats.ringkas(
            f"Permohonan informasi publik {dahulu.nama} tahun {entri.id} menurut kanal dan hasil, "
            "dengan sumber setiap angka."
        ),
        body=body,
        headings=tuple(Heading(satu.id, satu.judul) for satu in semua),
        berkas=entri.berkas,
        **b.tanggal_data(isi.diperiksa),
        induk=links.ppid(unit.id),
        sebutan=f"Laporan {entri.id}",
    )


_BERMAKRO = frozenset({*JUDUL, LINGKUP, TAHUNAN})


def _ubah(tahun: tuple[Tahun, ...], id_: str) -> Perubahan | None:
    """What changed since the unit's report before this one."""
    kini = next(i for i, t in enumerate(tahun) if t.tahun == int(id_))
    return banding(tahun[kini - 1], tahun[kini]) if kini else None


def _isi(b: Bingkai, unit: Unit, entri: Entri[LaporanPpid], tahun: tuple[Tahun, ...]) -> Isi:
    isi = entri.isi
    kanal = pilih.kanal_semasa(b.store, unit.id, isi.periode.awal, isi.periode.akhir)
    terbit = pilih.jenis_terbit(kanal)
    sop = [
        tuple(e for ref in daftar if (e := b.store.cari("sop", unit.id, ref)))
        for daftar in (isi.prosedur, isi.lampiran)
    ]
    return Isi(
        entri,
        formats.masa_tunggal(isi.periode),
        tampilkan(entri, b.catatan),
        # where no channel is known at all, nobody may say that one is missing
        frozenset(k for k in kontak.LABEL if k not in terbit) if kanal else frozenset(),
        uang(isi.anggaran) if isi.anggaran else None,
        tuple(lama_jawab(lama) for lama in isi.lama_jawab),
        nasib(unit, entri),
        b.store.dokumen.get(isi.dokumen) if isi.dokumen else None,
        (sop[0], sop[1]),
        lingkup(b.store, entri),
        tahunan(tahun) if len(tahun) > 1 else (),
    )
