"""The page of a body or unit: where, when, how to reach it, what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats, links
from terang.pages.kelompok import kelompok, ringkasan
from terang.pages.kinerja import tahun_terbaru_dulu
from terang.pages.ppid import laporan_terbaru_dulu
from terang.pages.skm import skm_terbaru_dulu
from terang.scalars import Ketiadaan
from terang.spec import Heading, PageSpec
from terang.store import pilih

if TYPE_CHECKING:
    from terang.model import Komponen
    from terang.model.butir import Fasilitas
    from terang.pages.bingkai import Bingkai
    from terang.store import Unit

DEPAN = (
    Heading("layanan", "Layanan"),
    Heading("jam-layanan", "Jam minggu ini"),
    Heading("kanal", "Kanal dan alamat"),
)
KINERJA = Heading("kinerja", "Kinerja dan kepuasan")
SOP = Heading("sop", "Prosedur kerja (SOP)")
BELAKANG = (
    Heading("pengaduan", "Cara mengadu"),
    Heading("ppid", "Informasi publik (PPID)"),
    Heading("tarif", "Tarif"),
    Heading("maklumat", "Maklumat pelayanan"),
    Heading("fasilitas", "Fasilitas"),
    Heading("tentang", "Tentang unit ini"),
)
DITANYA = (
    ("struktur_organisasi", "struktur organisasi"),
    ("anggaran_penyelenggaraan", "anggaran pelayanan"),
    ("pelaksana", "pelaksana pelayanan"),
    ("petugas_pelindungan_data", "petugas pelindungan data pribadi"),
    ("panduan_disabilitas", "panduan bagi penyandang disabilitas"),
)
"""What readers are told is missing, by field: what every body owes them."""
PER_HALAMAN = 120
"""Above this number of services the page leads to the list of all instead."""
DI_MUKA = ("telepon", "faksimili", "whatsapp", "surel")


def halaman_unit(b: Bingkai, unit: Unit) -> PageSpec:
    """The page of one unit."""
    alamat = links.unit(unit.id)
    profil = unit.profil.isi
    nama = profil.nama_pada(b.tanggal)
    induk = links.unit(profil.induk) if profil.induk in b.store.unit else links.BERANDA

    def body() -> str:
        kanal = pilih.kanal(b.store, unit.id, b.tanggal)
        sarana = fasilitas(unit)
        return b.render(
            "unit.html",
            alamat,
            unit=unit,
            profil=profil,
            kini=nama,
            jam=list(unit.jam_layanan.values()),
            jam_kini=pilih.berlaku(unit.jam_layanan.values(), b.tanggal),
            kanal=kanal,
            muka=[e.isi for j in DI_MUKA for e in kanal if e.isi.jenis == j and e.isi.nilai],
            ramah=[f for f in sarana if f.ramah and f.tersedia],
            fasilitas=sarana,
            kelompok=kelompok(unit) if len(unit.layanan) <= PER_HALAMAN else [],
            ringkasan=lambda e: ringkasan(b, e),
            pengaduan=b.store.aturan_pengaduan(unit.id),
            ada_ppid=unit.ada_ppid,
            laporan=laporan_terbaru_dulu(unit),
            silsilah=list(b.store.silsilah(unit.id))[1:],
            kinerja=tahun_terbaru_dulu(unit),
            skm=skm_terbaru_dulu(unit),
            tanpa=[nama for bidang, nama in DITANYA if not getattr(profil, bidang)],
            bawahan=b.silang.bawahan.get(unit.id, []),
        )

    return PageSpec(
        alamat=alamat,
        judul=nama.nama,
        deskripsi=formats.ringkas(
            profil.ringkasan or f"Layanan, jam, kanal, dan cara mengadu di {nama.nama}."
        ),
        body=body,
        headings=(*DEPAN, *([SOP] if unit.sop else []), *_belakang(unit)),
        berkas=unit.profil.berkas,
        **b.tanggal_data(profil.diperiksa),
        induk=induk,
        sebutan=nama.singkatan or "",
    )


def _belakang(unit: Unit) -> tuple[Heading, ...]:
    ada = unit.kinerja or unit.kinerja_indikator or unit.skm
    return (*BELAKANG[:2], *([KINERJA] if ada else []), *BELAKANG[2:])


def fasilitas(unit: Unit) -> list[Fasilitas]:
    """Facilities the unit's instruments name, each name once."""
    hasil: dict[str, Fasilitas] = {}
    semua: list[Komponen] = [e.isi for e in unit.standar.values()]
    semua += [e.isi for e in unit.layanan.values()]
    for komponen in semua:
        isi = komponen.sarana_prasarana
        if isi is not None and not isinstance(isi, Ketiadaan):
            for f in (*isi.prasarana, *isi.sarana):
                hasil.setdefault(f.nama, f)
    return list(hasil.values())
