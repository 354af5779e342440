"""Complaints: channels, the officer, the ten parts of the mechanism, how fast they are handled."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from terang import links
from terang.hukum import MEKANISME
from terang.kepatuhan.perkara import kurang, terisi
from terang.kepatuhan.putusan import Bagian, Bukti, Hasil
from terang.scalars import Ketiadaan
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Callable

    from terang.hukum import BagianMekanisme
    from terang.kepatuhan.perkara import Perkara
    from terang.model import StatistikPengaduan
    from terang.store import Entri


PEMBANDING = {"diterima": "banyaknya pengaduan", "selesai": "banyaknya yang selesai"}


def _kanal(p: Perkara) -> Hasil:
    semua = pilih.kanal_pengaduan(p.store, p.unit.id, p.pengaduan, p.tanggal)
    nama = "sarana pengaduan"
    if not semua:
        perbaikan = f"Tambahkan kanal dengan `tujuan: [pengaduan]` di unit/{p.unit.id}/kanal.yml."
        return Hasil((kurang(nama, f"{nama} belum diisi", perbaikan, p.unit.profil.tempat()),))
    alamat = f"{links.pengaduan(p.unit.id)}#ke-mana"
    bukti = tuple(Bukti(alamat, e.tempat(), e.isi.nilai or "") for e in semua)
    return Hasil((Bagian(nama, bukti),))


def _penanggung_jawab(p: Perkara) -> Hasil:
    entri = p.pengaduan.entri if p.pengaduan else None
    return Hasil(
        (
            p.ada("penanggung jawab pengaduan", "pengaduan", entri, "penanggung_jawab"),
            p.ada("alamat penanggung jawab", "pengaduan", entri, "alamat_penanggung_jawab"),
            *_kanal(p).bagian,
        )
    )


def _sepuluh(p: Perkara) -> Hasil:
    entri = p.pengaduan.entri if p.pengaduan else None
    if entri is None:
        salah = "tata cara pengaduan belum diisi"
        return Hasil((kurang("tata cara pengaduan", salah, tempat=p.unit.profil.tempat()),))
    return Hasil(tuple(_satu_dari_sepuluh(p, entri, b) for b in MEKANISME))


def _satu_dari_sepuluh(p: Perkara, entri: Entri[Any], b: BagianMekanisme) -> Bagian:
    """The last of the ten is three things: who, where, and by what channels."""
    bagian = p.ada(b.nama, "pengaduan", entri, b.bidang)
    if b.bidang != "penanggung_jawab" or bagian.kurang:
        return bagian
    tiada = next((satu for satu in _penanggung_jawab(p).bagian if satu.kurang), None)
    if tiada is None:
        return bagian
    salah = f"{b.nama}: {tiada.kurang}"
    return bagian._replace(kurang=salah, perbaikan=tiada.perbaikan, tempat=entri.tempat(b.bidang))


def _gratis_rahasia(p: Perkara) -> Hasil:
    entri = p.pengaduan.entri if p.pengaduan else None
    return Hasil(
        (
            p.ada("pengaduan tanpa biaya", "pengaduan", entri, "gratis"),
            p.ada("kerahasiaan pengadu", "pengaduan", entri, "kerahasiaan"),
        )
    )


def statistik(p: Perkara) -> Entri[StatistikPengaduan] | None:
    """The latest statistics of complaints."""
    semua = p.unit.statistik_pengaduan
    return semua[max(semua)] if semua else None


def tahun_baru(p: Perkara, entri: Entri[Any], bagian: Bagian) -> Bagian:
    """The part as it stands when it is of a year before the last."""
    if bagian.kurang or int(entri.id) >= p.tanggal.year - 1:
        return bagian
    salah = f"{bagian.nama}: yang terakhir dari tahun {entri.id}"
    return bagian._replace(
        kurang=salah, perbaikan=f"Tambahkan data tahun {p.tanggal.year - 1}.", tempat=entri.tempat()
    )


def _dalam_batas(bidang: str, dari: str, nama: str, p: Perkara) -> Hasil:
    """As many in time as there were."""
    entri = statistik(p)
    if entri is None:
        salah = "statistik pengaduan belum diisi"
        mana = f"unit/{p.unit.id}/statistik-pengaduan/{p.tanggal.year - 1}.yml"
        perbaikan = f"Isi `{bidang}` dan `{dari}` di {mana}."
        return Hasil((kurang(nama, salah, perbaikan, p.unit.profil.tempat()),))
    bagian = p.ada(nama, "statistik-pengaduan", entri, bidang)
    tepat, semua = _angka(entri, bidang), _angka(entri, dari)
    if not bagian.kurang and semua is None:
        pembanding = PEMBANDING[dari]
        bagian = bagian._replace(
            kurang=f"{nama}: pembandingnya, {pembanding}, belum diisi",
            perbaikan=f"Isi `{dari}` di {entri.berkas.partition('/')[2]}.",
            tempat=entri.tempat(),
        )
    elif tepat is not None and semua is not None and tepat < semua:
        bagian = bagian._replace(
            kurang=f"{nama}: {tepat} dari {semua}, jadi {semua - tepat} terlambat",
            tempat=entri.tempat(bidang),
            perbaikan="Bukan datanya yang perlu diubah; keterlambatan ini tercatat di sini.",
        )
    return Hasil((tahun_baru(p, entri, bagian),))


def _angka(entri: Entri[Any], bidang: str) -> int | None:
    fakta = getattr(entri.isi, bidang)
    return fakta.nilai if fakta and not isinstance(fakta.nilai, Ketiadaan) else None


def _rekap(p: Perkara) -> Hasil:
    entri = statistik(p)
    if entri is None:
        salah = "statistik pengaduan belum diisi"
        perbaikan = f"Isi unit/{p.unit.id}/statistik-pengaduan/{p.tanggal.year - 1}.yml."
        return Hasil((kurang("rekap pengaduan", salah, perbaikan, p.unit.profil.tempat()),))
    bagian = [
        p.ada(nama, "statistik-pengaduan", entri, bidang)
        for bidang, nama in (
            ("diterima", "jumlah diterima"),
            ("diproses", "jumlah diproses"),
            ("selesai", "jumlah selesai"),
            ("menurut_kelas", "rincian menurut kelas"),
            ("menurut_kanal", "rincian menurut kanal"),
        )
    ]
    bagian[0] = tahun_baru(p, entri, bagian[0])
    for d in p.temuan_di(("R43",), entri.berkas, *entri.jalur):
        bagian.append(kurang("angka yang cocok", d.pesan, d.perbaikan, d.tempat[0]))
    return Hasil(tuple(bagian))


def _lapor(p: Perkara) -> Hasil:
    nama = "tautan SP4N-LAPOR!"
    for e in pilih.kanal(p.store, p.unit.id, p.tanggal):
        if e.isi.jenis == "lapor" and terisi(e.isi.nilai):
            alamat = f"{links.unit(p.unit.id)}#kanal"
            return Hasil((Bagian(nama, (Bukti(alamat, e.tempat(), e.isi.nilai or ""),)),))
    perbaikan = f"Tambahkan kanal `jenis: lapor` dengan `nilai` di unit/{p.unit.id}/kanal.yml."
    return Hasil((kurang(nama, f"{nama} belum diisi", perbaikan, p.unit.profil.tempat()),))


PERIKSA: dict[str, Callable[[Perkara], Hasil]] = {
    "complaint-channel-provided": _kanal,
    "complaint-officer-published": _penanggung_jawab,
    "complaint-mechanism-ten-items": _sepuluh,
    "complaint-receipt-given": lambda _p: Hasil(),
    "complaint-first-reply-14-days": partial(
        _dalam_batas, "ditanggapi_14_hari", "diterima", "ditanggapi dalam 14 hari"
    ),
    "complaint-decision-60-days": partial(
        _dalam_batas, "diputus_60_hari", "selesai", "diputus dalam 60 hari"
    ),
    "complaint-decision-delivered": partial(
        _dalam_batas, "disampaikan_14_hari", "selesai", "putusan dikirim dalam 14 hari"
    ),
    "complaint-free-and-confidential": _gratis_rahasia,
    "sp4n-lapor-linked": _lapor,
    "complaint-sla-by-class": partial(
        _dalam_batas, "tepat_menurut_kelas", "selesai", "selesai dalam batas kelasnya"
    ),
    "complaint-stats-published": _rekap,
}
"""Checks by duty."""
