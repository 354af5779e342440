"""Units as documents: who they are, and one each for hours, channels, tariffs and so on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats, links
from terang.pages import jawaban as jwb
from terang.pages import kontak
from terang.pages.unit import DI_MUKA, fasilitas
from terang.search.dokumen import (
    HASIL,
    ISI,
    NAMA,
    NAMA_LAIN,
    NOMOR,
    RINGKASAN,
    SALAH_TULIS,
    UNIT,
    Dokumen,
    teks,
)
from terang.search.isi_layanan import komponen, singkat
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model import JamLayanan, Kanal, Tarif
    from terang.pages.bingkai import Bingkai
    from terang.search.dokumen import Alamat
    from terang.store import Entri, Unit


def unit(b: Bingkai, alamat: Alamat) -> Iterator[Dokumen]:
    """Everything of every unit, where its pages exist."""
    for satu in b.store.unit.values():
        yield from _Penyusun(b, alamat, satu).semua()


_ADUAN = (
    *("setelah_lewat", "tanpa_identitas", "penyampaian_hasil", "identitas_pengadu"),
    *("pelaksana_pengelola", "prioritas", "pelaporan_ke_atasan", "rekomendasi"),
    *("pemantauan_evaluasi", "dokumentasi_statistik", "penyeleksian", "gratis", "kerahasiaan"),
)
"""Fields of the rules for complaints that hold one point each."""


class _Penyusun:
    """Makes the documents of one unit."""

    def __init__(self, b: Bingkai, alamat: Alamat, satu: Unit) -> None:
        self._b, self._alamat, self._unit = b, alamat, satu
        self._rumah = links.unit(satu.id)
        nama = pilih.nama(b.store, satu.id, b.tanggal)
        self._sebutan = nama.singkatan or nama.nama
        profil = satu.profil.isi
        self._milik = (UNIT, teks(nama.singkatan, nama.nama, profil.nama_lain))

    def semua(self) -> Iterator[Dokumen]:
        """In the order in which they should stand side by side."""
        yield from self._profil()
        yield from self._jam()
        yield from self._kanal()
        yield from self._pengaduan()
        yield from self._tarif()
        yield from self._maklumat()
        yield from self._fasilitas()
        yield from self._sop()

    def _dok(
        self, jenis: str, judul: str, di: str, jangkar: str, jawab: str, *bidang: tuple[int, str]
    ) -> Iterator[Dokumen]:
        """A document on its own page, else at its section of the unit's page."""
        alamat = self._alamat.pertama(di, f"{self._rumah}#{jangkar}")
        if alamat is not None:
            isi = ((NAMA, judul), self._milik, *(x for x in bidang if x[1]))
            yield Dokumen(alamat, judul, jenis, isi, (formats.ringkas(jawab),), self._sebutan)

    def _profil(self) -> Iterator[Dokumen]:
        profil = self._unit.profil.isi
        kini = profil.nama_pada(self._b.tanggal)
        di = self._alamat.pertama(self._rumah)
        if di is None:
            return
        tempat = [formats.alamat(profil.alamat)] if profil.alamat else []
        muka = [k for k in self._kanal_sendiri() if k.isi.jenis in DI_MUKA and k.isi.nilai]
        sebut = [f"{kontak.LABEL[k.isi.jenis]} {k.isi.nilai}" for k in muka[:2]]
        pimpinan = [f"pimpinan {p.jabatan} {p.nama or ''}" for p in profil.pimpinan]
        butir = (*profil.tugas, *profil.fungsi, *profil.misi, *profil.asas)
        lain = [n for nama in profil.nama for n in (nama.nama, nama.singkatan or "")]
        motto = [f"motto {t.nama} {' '.join(t.kepanjangan)}" for t in profil.motto]
        visi = [f"visi misi {profil.visi.teks}"] if profil.visi else []
        bidang = (
            (NAMA, kini.nama),
            (NAMA, kini.singkatan or ""),  # a field of its own: people write nothing else
            (NAMA_LAIN, teks(lain, profil.nama_lain)),
            (SALAH_TULIS, teks(profil.salah_tulis)),
            (RINGKASAN, teks(profil.ringkasan, profil.bidang, self._letak())),
            (NOMOR, teks(profil.kode.values(), (f"kode {nama}" for nama in profil.kode))),
            (ISI, teks(pimpinan, motto, visi, (x.teks for x in butir), profil.nama_induk)),
            (ISI, teks(profil.jenjang, *(komponen(s.isi) for s in self._unit.standar.values()))),
        )
        jawab = "; ".join((*tempat, *sebut)) or profil.ringkasan or ""
        isi = tuple(x for x in bidang if x[1])
        yield Dokumen(di, kini.nama, "unit", isi, (jawab,))

    def _letak(self) -> list[str]:
        profil = self._unit.profil.isi
        semua = [profil.alamat, *(t.alamat for t in profil.tempat_layanan)]
        nama = [t.nama for t in profil.tempat_layanan]
        return [*nama, *(f"alamat {formats.alamat(a)}" for a in semua if a)]

    def _jam(self) -> Iterator[Dokumen]:
        di = links.jam(self._unit.id)
        for e in pilih.berlaku(self._unit.jam_layanan.values(), self._b.tanggal):
            nama = e.isi.nama or e.isi.untuk or ""
            jawab = self._jam_singkat(e.isi)
            hari = sorted({n for h in e.isi.jam for n in h.hari})
            lain = (*(formats.hari((n,)) for n in hari), *(v.nama for v in e.isi.varian))
            isi = teks("jam buka tutup istirahat", nama, lain)
            judul = f"Jam layanan {self._sebutan}"
            yield from self._dok("jam", judul, di, "jam-layanan", jawab, (ISI, isi))
        if not self._unit.jam_layanan:
            judul = f"Jam layanan {self._sebutan}"
            kata = (ISI, "jam buka tutup")
            yield from self._dok("jam", judul, di, "jam-layanan", jwb.BELUM, kata)

    def _jam_singkat(self, j: JamLayanan) -> str:
        zona = j.zona or self._unit.profil.isi.zona
        return "; ".join(formats.jam_hari(h, zona) for h in j.jam)

    def _kanal_sendiri(self) -> list[Entri[Kanal]]:
        return [e for e in pilih.kanal_sendiri(self._unit, self._b.tanggal) if _tampak(e.isi)]

    def _kanal(self) -> Iterator[Dokumen]:
        for e in self._kanal_sendiri():
            k = e.isi
            letak = [formats.alamat(a) for a in k.alamat]
            nilai = f"{k.nilai} ext. {k.ekstensi}" if k.nilai and k.ekstensi else k.nilai
            ragu = "" if k.pasti else f" ({jwb.RAGU})"
            jawab = ", ".join(x for x in (nilai, k.tempat, k.lewat, *letak) if x) + ragu
            nomor = k.telepon.internasional if k.telepon else ""
            beda = [x.nilai for x in k.berbeda if isinstance(x.nilai, str)]
            bidang = (
                (NOMOR, teks(k.nilai, nomor, _angka(k.nilai), beda)),
                (ISI, teks(k.jenis, k.tujuan, k.petugas, k.tempat, k.lewat, letak)),
            )
            judul = f"{kontak.LABEL[k.jenis]} {self._sebutan}"
            jangkar = "kanal" if k.tujuan != ("pengaduan",) else "pengaduan"
            yield from self._dok(
                "kanal", judul, f"{self._rumah}#{jangkar}", "kanal", jawab, *bidang
            )

    def _pengaduan(self) -> Iterator[Dokumen]:
        b, id_ = self._b, self._unit.id
        aturan = b.store.aturan_pengaduan(id_)
        jawab = singkat(jwb.pengaduan(b, id_, aturan))
        isi = aturan.isi if aturan and aturan.entri.unit == id_ else None
        butir = (*isi.langkah, *isi.penelaahan, *isi.kategori) if isi else ()
        lain = [getattr(isi, bidang) for bidang in _ADUAN] if isi else []
        kata = teks("pengaduan keluhan saran masukan", (x.teks for x in (*butir, *lain) if x))
        tenggat = "tenggat jawaban tanpa identitas" if isi else ""
        petugas = teks(isi.siapa, isi.penanggung_jawab, tenggat) if isi else ""
        di, judul = links.pengaduan(id_), f"Cara mengadu ke {self._sebutan}"
        bidang = ((NAMA_LAIN, "pengaduan"), (ISI, kata), (ISI, petugas))
        yield from self._dok("pengaduan", judul, di, "pengaduan", jawab, *bidang)

    def _tarif(self) -> Iterator[Dokumen]:
        di, judul = links.tarif(self._unit.id), f"Tarif {self._sebutan}"
        for e in self._unit.tarif.values():
            t = e.isi
            if t.berlaku_pada(self._b.tanggal):
                isi = (HASIL, teks(t.uraian, t.untuk))
                dasar = (
                    [t.rujukan]
                    if t.rujukan
                    else list(t.dasar)
                    if t.dasar != "tidak disebut"
                    else []
                )
                aturan = (self._b.peraturan(k.peraturan).singkatan for k in dasar)
                kode = (NOMOR, teks(t.kode, (a for a in aturan if a)))
                yield from self._dok("tarif", judul, di, "tarif", self._harga(t), isi, kode)

    def _harga(self, t: Tarif) -> str:
        harga = formats.tarif(t, self._b.peraturan)
        harga = f"{harga} ({jwb.TANPA_ANGKA})" if t.rujukan else harga
        return f"{t.uraian}: {harga}" if t.uraian else harga

    def _maklumat(self) -> Iterator[Dokumen]:
        di, judul = links.maklumat(self._unit.id), f"Maklumat pelayanan {self._sebutan}"
        for e in self._unit.maklumat.values():
            if e.isi.berlaku_pada(self._b.tanggal):
                isi = (ISI, teks(e.isi.ringkasan, (x.teks for x in e.isi.janji)))
                jawab = e.isi.ringkasan
                yield from self._dok("maklumat", judul, di, "maklumat", jawab, isi)

    def _fasilitas(self) -> Iterator[Dokumen]:
        semua = fasilitas(self._unit)
        if semua:
            nama = [f.nama for f in semua]
            judul, di = f"Fasilitas {self._sebutan}", f"{self._rumah}#fasilitas"
            isi = (HASIL, teks(nama))
            yield from self._dok("fasilitas", judul, di, "fasilitas", formats.daftar(nama), isi)
        for f in semua:
            if f.ramah and f.tersedia:  # looked for one by one, and to be told so
                isi = (HASIL, teks(f.nama, "ramah", f.ramah))
                jawab = f"{f.nama}, ramah {formats.daftar(f.ramah)}"
                yield from self._dok("fasilitas", judul, di, "fasilitas", jawab, isi)

    def _sop(self) -> Iterator[Dokumen]:
        for e in self._unit.sop.values():
            di = self._alamat.pertama(links.sop(self._unit.id, e.id))
            if di is None:
                continue
            s = e.isi
            bidang = (
                (NAMA, s.nama),
                (NOMOR, s.nomor),
                self._milik,
                (ISI, teks("SOP", (x.aktivitas for x in s.langkah), s.peralatan)),
            )
            yield Dokumen(di, s.nama, "sop", bidang, (f"SOP nomor {s.nomor}",), self._sebutan)


def _tampak(k: Kanal) -> bool:
    """Whether the site shows where a channel is; one that is only named cannot be found."""
    return bool(k.nilai or k.alamat or k.tempat or k.lewat)


def _angka(nilai: str | None) -> str:
    angka = "".join(x for x in nilai or "" if x.isdigit())
    return angka if len(angka) > 4 else ""
