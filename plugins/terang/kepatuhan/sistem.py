"""The public service information system: profiles, works on facilities, parts given to others."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from terang import formats, links
from terang.derive.masa import sesudah
from terang.hukum.batas import batas_perbaikan
from terang.kepatuhan.perkara import kurang, terisi
from terang.kepatuhan.putusan import Bagian, Bukti, Hasil
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terang.kepatuhan.perkara import Perkara
    from terang.model import Kanal, Pengumuman
    from terang.store import Entri

BERTELEPON = frozenset({"telepon", "whatsapp", "sms"})


def kanal_jenis(p: Perkara, jenis: frozenset[str], nama: str) -> Bagian:
    """The part that a public channel of some kinds with an address answers."""
    for e in pilih.kanal(p.store, p.unit.id, p.tanggal):
        if e.isi.jenis in jenis and e.isi.nilai:
            return Bagian(nama, (_kanal(p, e),))
    return kurang(
        nama,
        f"{nama} belum diisi",
        f"Tambahkan kanalnya, dengan `nilai`, di unit/{p.unit.id}/kanal.yml.",
        p.unit.profil.tempat(),
    )


def _kanal(p: Perkara, e: Entri[Kanal]) -> Bukti:
    return Bukti(f"{links.unit(p.unit.id)}#kanal", e.tempat(), e.isi.nilai or "")


def alamat_pengaduan(p: Perkara) -> Bagian:
    """Where to complain: the officer's address, else the channels for complaints."""
    nama, aturan = "alamat pengaduan", p.pengaduan
    if aturan and aturan.isi.alamat_penanggung_jawab:
        tampak = aturan.isi.alamat_penanggung_jawab
        bidang = "alamat_penanggung_jawab"
        return Bagian(nama, (p.bukti("pengaduan", aturan.entri, bidang, tampak=tampak),))
    semua = pilih.kanal_pengaduan(p.store, p.unit.id, aturan, p.tanggal)
    if semua:
        return Bagian(
            nama, (Bukti(f"{links.pengaduan(p.unit.id)}#ke-mana", semua[0].tempat(), ""),)
        )
    return kurang(nama, f"{nama} belum diisi", tempat=p.unit.profil.tempat())


def _penyelenggara(p: Perkara) -> Hasil:
    profil = p.unit.profil
    nama = profil.isi.nama_pada(p.tanggal)
    return Hasil(
        (
            Bagian("nama", (p.bukti("profil", profil, "nama", tampak=nama.nama),)),
            p.ada("penanggung jawab", "profil", profil, "pimpinan"),
            p.ada("pelaksana", "profil", profil, "pelaksana"),
            p.ada("struktur organisasi", "profil", profil, "struktur_organisasi"),
            p.ada("anggaran penyelenggaraan", "profil", profil, "anggaran_penyelenggaraan"),
            alamat_pengaduan(p),
            kanal_jenis(p, BERTELEPON, "telepon"),
            kanal_jenis(p, frozenset({"surel"}), "surel"),
        )
    )


def _pelaksana(p: Perkara) -> Hasil:
    profil = p.unit.profil
    if not profil.isi.pelaksana:
        return Hasil((p.ada("pelaksana", "profil", profil, "pelaksana"),))
    return Hasil(tuple(_tiap_pelaksana(p)))


def _tiap_pelaksana(p: Perkara) -> Iterator[Bagian]:
    profil = p.unit.profil
    for i, satu in enumerate(profil.isi.pelaksana):
        for bidang, nama in (
            ("penanggung_jawab", "penanggung jawab"),
            ("jumlah", "banyaknya pelaksana"),
            ("anggaran", "anggaran"),
            ("alamat_pengaduan", "alamat pengaduan"),
            ("kanal", "telepon dan surel"),
        ):
            apa = f"{nama}, {satu.nama}"
            if terisi(getattr(satu, bidang)):
                bukti = p.bukti("profil", profil, "pelaksana", i, bidang, tampak=satu.nama)
                yield Bagian(apa, (bukti,))
            else:
                yield kurang(
                    apa,
                    f"{apa}: belum diisi",
                    f"Isi `pelaksana[{i}].{bidang}` di profil.yml.",
                    profil.tempat("pelaksana", i),
                )


def _pengaduan(p: Perkara) -> Hasil:
    entri = p.pengaduan.entri if p.pengaduan else None
    return Hasil(
        tuple(
            p.ada(nama, "pengaduan", entri, bidang)
            for bidang, nama in (
                ("penyeleksian", "penyeleksian"),
                ("penelaahan", "penelaahan"),
                ("kategori", "pengklasifikasian"),
                ("tenggat_jawab", "kepastian penyelesaian"),
            )
        )
    )


def _penilaian(p: Perkara) -> Bagian:
    nama = "penilaian kinerja layanan"
    tahun = [t for t, e in p.unit.kinerja.items() if e.isi.penilaian]
    if not tahun:
        return kurang(nama, f"{nama} belum diisi", tempat=p.unit.profil.tempat())
    entri = p.unit.kinerja[max(tahun)]
    bukti = p.bukti("kinerja", entri, "penilaian", tampak=entri.isi.penilaian[0].hasil)
    if int(entri.id) < p.tanggal.year - 1:
        salah = f"{nama} terakhir dari tahun {entri.id}"
        return Bagian(nama, (bukti,), salah, "Tambahkan penilaian tahun lalu.", entri.tempat())
    return Bagian(nama, (bukti,), sampai=date(int(entri.id) + 1, 12, 31))


def _terbuka(p: Perkara) -> Hasil:
    profil, aturan = p.unit.profil, p.pengaduan
    maklumat = p.maklumat("layanan")
    layanan = next(iter(p.unit.layanan.values()), None)
    nama = profil.isi.nama_pada(p.tanggal).nama
    return Hasil(
        (
            Bagian("profil penyelenggara", (p.bukti("profil", profil, "nama", tampak=nama),)),
            p.ada("profil pelaksana", "profil", profil, "pelaksana"),
            Bagian(
                "standar pelayanan",
                (
                    Bukti(
                        f"{links.layanan(p.unit.id, layanan.id)}#judul",
                        layanan.tempat("nama"),
                        layanan.isi.nama,
                    ),
                ),
            )
            if layanan
            else kurang("standar pelayanan", "belum ada layanan di data", tempat=profil.tempat()),
            p.ada("maklumat pelayanan", "maklumat", maklumat, "ringkasan"),
            Bagian(
                "pengelolaan pengaduan",
                (Bukti(f"{links.pengaduan(p.unit.id)}#penanganan", aturan.tempat(), ""),),
            )
            if aturan
            else kurang(
                "pengelolaan pengaduan", "tata cara pengaduan belum diisi", tempat=profil.tempat()
            ),
            _penilaian(p),
        )
    )


def _kerja_sama(p: Perkara) -> Hasil:
    bagian: list[Bagian] = []
    for e, _ in p.layanan:
        for i, k in enumerate(e.isi.kerja_sama):
            bukti = Bukti(
                f"{links.layanan(e.unit, e.id)}#kerja-sama", e.tempat("kerja_sama", i), k.pihak
            )
            for bidang, nama in (
                ("pihak", "pihak dan lingkup"),
                ("jangka_waktu", "jangka waktu"),
                ("alamat_pengaduan", "alamat pengaduan"),
            ):
                apa = f"{nama} kerja sama, {e.isi.nama}"
                isi = getattr(k, bidang)
                salah = "" if isi else f"{apa}: belum diisi"
                bagian.append(Bagian(apa, (bukti,), salah, tempat=None if isi else bukti.tempat))
    return Hasil(tuple(bagian), "tidak ada layanan yang dinyatakan diserahkan ke pihak lain")


def _perbaikan(p: Perkara) -> Hasil:
    bagian = [
        b
        for e in p.unit.pengumuman.values()
        if e.isi.jenis == "perbaikan" and sesudah(e.isi.sampai.akhir, 12) >= p.tanggal
        for b in _satu_perbaikan(p, e)
    ]
    return Hasil(tuple(bagian), "tidak ada perbaikan sarana yang diumumkan setahun terakhir")


def _satu_perbaikan(p: Perkara, e: Entri[Pengumuman]) -> Iterator[Bagian]:
    isi = e.isi
    for bidang, nama in (
        ("judul", "kegiatan"),
        ("penanggung_jawab", "penanggung jawab"),
        ("alamat_penanggung_jawab", "alamat penanggung jawab"),
    ):
        yield p.ada(f"{nama}, {isi.judul}", "pengumuman", e, bidang)
    mulai = p.bukti("pengumuman", e, "mulai", tampak="")
    akhir = f"{isi.judul}: hari selesainya belum pasti" if isi.sampai_pemberitahuan else ""
    yield Bagian(
        f"waktu, {isi.judul}", (mulai,), akhir, tempat=e.tempat("sampai") if akhir else None
    )
    kanal = alamat_pengaduan(p)
    yield kanal._replace(nama=f"{kanal.nama}, {isi.judul}")
    terbit = p.ada(f"hari diumumkan, {isi.judul}", "pengumuman", e, "dipublikasikan")
    batas = batas_perbaikan(isi.mulai)
    if isi.dipublikasikan and isi.dipublikasikan.akhir > batas:
        salah = (
            f"{isi.judul} diumumkan {formats.tanggal(isi.dipublikasikan)}, padahal paling lambat "
            f"{formats.tanggal(batas)}, 30 hari kalender sebelum mulai"
        )
        terbit = terbit._replace(kurang=salah, tempat=e.tempat("dipublikasikan"))
    yield terbit


def _dari_standar(p: Perkara) -> Bagian:
    bagian = _penilaian(p)
    if bagian.kurang:
        return bagian
    entri = p.unit.kinerja[max(t for t, e in p.unit.kinerja.items() if e.isi.penilaian)]
    if not any(n.dari_standar for n in entri.isi.penilaian):
        salah = "indikator penilaian tidak dinyatakan berasal dari standar pelayanan"
        return bagian._replace(kurang=salah, tempat=entri.tempat("penilaian"))
    return bagian


PERIKSA: dict[str, Callable[[Perkara], Hasil]] = {
    "si-profil-penyelenggara": _penyelenggara,
    "si-profil-pelaksana": _pelaksana,
    "si-pengelolaan-pengaduan": _pengaduan,
    "si-penilaian-kinerja": lambda p: Hasil((_penilaian(p),)),
    "si-open-and-easy": _terbuka,
    "outsourced-service-disclosed": _kerja_sama,
    "facility-works-notice": _perbaikan,
    "performance-assessment-yearly": lambda p: Hasil((_dari_standar(p),)),
}
"""Checks by duty."""
