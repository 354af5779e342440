"""What a site already holds of the information the law asks for, in data entered for other ends.

Only a datum that answers the item counts: a head without a name is no profile of an official.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terang.derive.pengecualian import keadaan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from terang.diagnostics import Place
    from terang.model.sedia import Penyediaan
    from terang.scalars import Tanggal
    from terang.store import Unit


class Tersimpan(NamedTuple):
    """One item the site answers itself; attributes as of `derive.informasi.Sedia`."""

    kunci: tuple[str, str, str]
    tempat: Place
    halaman: str = ""
    jangkar: str = ""
    id: str = ""
    dimutakhirkan: Tanggal | None = None
    isi: Penyediaan | None = None


def tersimpan(unit: Unit, pada: date) -> Iterator[Tersimpan]:
    """What the data of a unit answer on a day.

    Args:
        unit: whose.
        pada: the day; dangers that are over and heads who have left answer nothing.
    """
    yield from _profil(unit, pada)
    yield from _kantor(unit)
    yield from _laporan(unit)
    yield from _kinerja(unit)
    yield from _bahaya(unit, pada)
    yield from _daftar(unit, pada)


def _profil(unit: Unit, pada: date) -> Iterator[Tersimpan]:
    e, isi = unit.profil, unit.profil.isi

    def satu(butir: str, bidang: str, jangkar: str) -> Tersimpan:
        kunci = ("berkala", "profil", butir)
        return Tersimpan(kunci, e.tempat(bidang), "profil", jangkar, "", isi.diperiksa)

    if isi.alamat:
        yield satu("alamat", "alamat", "kanal")
    if isi.ringkasan:
        yield satu("ruang_lingkup", "ringkasan", "")
    elif isi.bidang:
        yield satu("ruang_lingkup", "bidang", "tentang")
    if isi.tugas or isi.fungsi:
        yield satu("tugas_fungsi", "tugas" if isi.tugas else "fungsi", "tentang")
    if isi.struktur_organisasi and isi.struktur_organisasi.tersedia:
        yield Tersimpan(
            ("berkala", "profil", "struktur_organisasi"),
            e.tempat("struktur_organisasi"),
            dimutakhirkan=isi.diperiksa,
            isi=isi.struktur_organisasi,
        )
    if any(p.nama and p.berlaku_pada(pada) for p in isi.pimpinan):
        yield satu("profil_pejabat", "pimpinan", "tentang")
    if unit.sop:
        kunci = ("setiap_saat", "prosedur_kerja_pegawai", "")
        yield Tersimpan(kunci, next(iter(unit.sop.values())).tempat(), "profil", "sop")


def _kantor(unit: Unit) -> Iterator[Tersimpan]:
    """What the page of the information office says: the procedure of the Act, and who answers."""
    e = unit.ppid_profil
    grup = ("berkala", "prosedur_informasi")
    if e is None:
        return
    diperiksa = e.isi.diperiksa
    for butir in ("memperoleh", "keberatan", "sengketa"):
        kunci = (*grup, butir)
        yield Tersimpan(kunci, e.tempat(), "ppid", "meminta", "", diperiksa)
    if e.isi.pejabat:
        kunci = (*grup, "penanggung_jawab")
        yield Tersimpan(kunci, e.tempat("pejabat"), "ppid", "petugas", "", diperiksa)


def _laporan(unit: Unit) -> Iterator[Tersimpan]:
    if not unit.ppid_laporan:
        return
    e = unit.ppid_laporan[max(unit.ppid_laporan)]
    terbit = e.isi.dipublikasikan
    isi = [("setiap_saat", "laporan_akses", "")]
    if e.isi.tabel:
        isi.append(("berkala", "akses_informasi", ""))
    for kunci in isi:
        yield Tersimpan(kunci, e.tempat(), "laporan", id=e.id, dimutakhirkan=terbit)
    kantor = unit.ppid_profil.isi if unit.ppid_profil else None
    if kantor and kantor.sarana and kantor.petugas and e.isi.anggaran:
        kunci = ("setiap_saat", "kegiatan_pelayanan_informasi", "")
        yield Tersimpan(kunci, e.tempat(), "laporan", id=e.id, dimutakhirkan=terbit)


def _kinerja(unit: Unit) -> Iterator[Tersimpan]:
    """The latest year that tells what was reached, not only what was promised."""
    tercapai = [
        e
        for _, e in sorted(unit.kinerja.items())
        if any(i.realisasi or i.capaian for s in e.isi.sasaran for i in s.indikator)
    ]
    if tercapai:
        e = tercapai[-1]
        yield Tersimpan(("berkala", "kinerja", ""), e.tempat(), "kinerja", id=e.id)


def _bahaya(unit: Unit, pada: date) -> Iterator[Tersimpan]:
    for e in unit.pengumuman.values():
        if e.isi.bahaya and e.isi.sampai.akhir >= pada:
            kunci = ("serta_merta", e.isi.bahaya, "")
            hari = e.isi.dipublikasikan or e.isi.mulai
            yield Tersimpan(kunci, e.tempat(), "pengumuman", id=e.id, dimutakhirkan=hari)


def _daftar(unit: Unit, pada: date) -> Iterator[Tersimpan]:
    """The lists themselves."""
    if unit.ppid_dip and unit.ppid_dip.isi.daftar:
        kunci = ("setiap_saat", "dip", "")
        hari = unit.ppid_dip.isi.dimutakhirkan
        yield Tersimpan(kunci, unit.ppid_dip.tempat(), "dip", dimutakhirkan=hari)
    if unit.ppid_standar and any(s.tersedia for s in unit.ppid_standar.isi.standar.values()):
        kunci = ("setiap_saat", "standar_layanan_informasi", "")
        yield Tersimpan(kunci, unit.ppid_standar.tempat(), "ppid", "standar")
    dik = unit.ppid_dik
    if dik is None:
        return
    terbuka = [id_ for id_, x in dik.isi.daftar.items() if keadaan(x, pada) != "berlaku"]
    if terbuka:
        kunci = ("setiap_saat", "dinyatakan_terbuka", "")
        yield Tersimpan(kunci, dik.tempat("daftar", terbuka[0]), "dikecualikan")
