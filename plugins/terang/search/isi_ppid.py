"""Information offices, their reports, and announcements as documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats, links
from terang.derive.samar import dijaga
from terang.derive.statistik import jumlah_tabel
from terang.hukum.informasi import JAWABAN, PERPANJANGAN
from terang.pages.pengumuman import JENIS, kapan
from terang.scalars import Ketiadaan
from terang.search.dokumen import HASIL, ISI, NAMA, NAMA_LAIN, RINGKASAN, UNIT, Dokumen, teks
from terang.search.isi_daftar import daftar
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model import LaporanPpid
    from terang.pages.bingkai import Bingkai
    from terang.search.dokumen import Alamat
    from terang.store import Entri, Unit


_DISEBUT = frozenset({"kanal", "hasil"})
"""Divisions whose total answers how many asked."""


def informasi(b: Bingkai, alamat: Alamat) -> Iterator[Dokumen]:
    """What a unit tells besides its services."""
    for unit in b.store.unit.values():
        profil = unit.profil.isi
        sebutan = pilih.sebutan(b.store, unit.id, b.tanggal)
        nama = (n for satu in profil.nama for n in (satu.nama, satu.singkatan or ""))
        milik = (UNIT, teks(nama, profil.nama_lain))
        yield from _kantor(unit, sebutan, milik, alamat)
        yield from _tenggat(unit, sebutan, milik, alamat)
        yield from daftar(b, unit, sebutan, milik, alamat)
        for entri in unit.ppid_laporan.values():
            yield from _laporan(entri, sebutan, milik, alamat)
        for umum in unit.pengumuman.values():
            if di := alamat.pertama(links.pengumuman(unit.id, umum.id)):
                p = umum.isi
                rinci = teks(p.dampak, p.cara_menghindari, (x.teks for x in p.evakuasi))
                bidang = ((NAMA, p.judul), (RINGKASAN, p.ringkasan), (ISI, rinci), milik)
                isi = tuple(x for x in bidang if x[1])
                jawab = f"{JENIS[p.jenis]}: {kapan(p)}"
                yield Dokumen(di, p.judul, "pengumuman", isi, (jawab,), sebutan)


def _kantor(unit: Unit, sebutan: str, milik: tuple[int, str], alamat: Alamat) -> Iterator[Dokumen]:
    di = alamat.pertama(links.ppid(unit.id))
    if di is None or unit.ppid_profil is None:
        return
    isi = unit.ppid_profil.isi
    judul = f"Informasi publik (PPID) {sebutan}"
    pejabat = isi.pejabat.jabatan if isi.pejabat else ""
    bidang = (
        (NAMA, judul),
        (NAMA_LAIN, teks(isi.nama, "meminta informasi publik", "permohonan informasi")),
        (RINGKASAN, teks(pejabat, (t.nama for t in isi.tempat))),
        (HASIL, teks(f.nama for f in isi.sarana)),
        (ISI, teks("petugas", (t.tugas for t in isi.petugas.rincian) if isi.petugas else None)),
        milik,
    )
    jawab = f"Pejabat: {pejabat}" if pejabat else isi.nama
    yield Dokumen(di, judul, "ppid", tuple(x for x in bidang if x[1]), (jawab,), sebutan)


def _tenggat(unit: Unit, sebutan: str, milik: tuple[int, str], alamat: Alamat) -> Iterator[Dokumen]:
    di = alamat.pertama(links.tenggat(unit.id))
    if di is None:
        return
    judul = f"Tenggat jawaban permintaan informasi {sebutan}"
    bidang = (
        (NAMA, judul),
        (NAMA_LAIN, teks("batas waktu", "hari kerja", "kapan dijawab", "tabel tenggat")),
        (ISI, teks("keberatan hari libur nasional cuti bersama menghitung")),
        milik,
    )
    jawab = f"{formats.durasi(JAWABAN.lama)}, dapat ditambah {formats.durasi(PERPANJANGAN.lama)}"
    yield Dokumen(di, judul, "ppid", bidang, (jawab,), sebutan)


def _laporan(
    entri: Entri[LaporanPpid], sebutan: str, milik: tuple[int, str], alamat: Alamat
) -> Iterator[Dokumen]:
    di = alamat.pertama(links.laporan(entri.unit, entri.id))
    if di is None:
        return
    isi = entri.isi
    judul = f"Layanan informasi publik {entri.id} {sebutan}"
    # what sort of people asked is told on the page alone, where small groups are merged
    umum = [tabel for tabel in isi.tabel.values() if not dijaga(isi, tabel)]
    kolom = [k.label for tabel in umum for k in tabel.kolom.values()]
    jumlah = [
        f"{formats.bilangan(j.nilai)} {tabel.menghitung} menurut {tabel.menurut}"
        for tabel in umum
        if tabel.menurut in _DISEBUT and (j := jumlah_tabel(tabel))
    ]
    uang = isi.anggaran.jumlah.nilai if isi.anggaran and isi.anggaran.jumlah else None
    anggaran = formats.rupiah(uang) if uang is not None and not isinstance(uang, Ketiadaan) else ""
    waktu = (f"{w.untuk or ''} {formats.durasi(w.lama)}" for w in isi.waktu_pemenuhan)
    dipa = isi.anggaran.dipa.nomor if isi.anggaran and isi.anggaran.dipa else ""
    butir = (x.teks for x in (*isi.kendala, *isi.rekomendasi))
    bidang = (
        (NAMA, judul),
        (NAMA_LAIN, teks(isi.judul, "laporan PPID", "statistik permohonan informasi")),
        (RINGKASAN, teks((t.judul for t in umum), kolom)),
        (HASIL, teks("permohonan pemohon dikabulkan ditolak sengketa keberatan", jumlah)),
        (ISI, teks("anggaran", anggaran, dipa, "kendala rekomendasi", butir, waktu)),
        milik,
    )
    jawab = f"{'; '.join(jumlah)} (dihitung)" if jumlah else isi.judul
    yield Dokumen(di, judul, "laporan", tuple(x for x in bidang if x[1]), (jawab,), sebutan)
