"""The page of a body or unit: where, when, how to reach it, what it does."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from terang import formats, links
from terang.derive.jam import mingguan
from terang.pages import jawaban as jwb
from terang.pages import kontak
from terang.pages.layanan import ringkasan
from terang.pages.spec import Heading, PageSpec
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from terang.model import Komponen, Layanan
    from terang.model.butir import Fasilitas
    from terang.pages.bingkai import Bingkai
    from terang.store import Entri, Unit

OUTLINE = (
    Heading("jam-layanan", "Jam layanan"),
    Heading("kanal", "Kanal dan alamat"),
    Heading("layanan", "Layanan"),
    Heading("pengaduan", "Cara mengadu"),
    Heading("tarif", "Tarif"),
    Heading("maklumat", "Maklumat pelayanan"),
    Heading("fasilitas", "Fasilitas"),
    Heading("tentang", "Tentang unit ini"),
)
DI_MUKA = ("telepon", "faksimili", "whatsapp", "surel")


def halaman_unit(b: Bingkai, unit: Unit) -> PageSpec:
    """The page of one unit."""
    alamat = links.unit(unit.id)
    profil = unit.profil.isi
    induk = links.unit(profil.induk) if profil.induk in b.store.unit else links.BERANDA

    def body() -> str:
        pengaduan = b.store.aturan_pengaduan(unit.id)
        kanal = b.store.kanal(unit.id)
        return b.body(
            "unit.html",
            alamat,
            unit=unit,
            profil=profil,
            jam=[(e, mingguan(e.isi)) for e in b.store.jam_layanan(unit.id).values()],
            kanal=kanal,
            muka=[e.isi for j in DI_MUKA for e in kanal.values() if e.isi.jenis == j],
            ramah=[f for f in fasilitas(unit) if f.ramah],
            fasilitas=fasilitas(unit),
            kelompok=kelompok(unit),
            ringkasan=lambda e: ringkasan(b, e),
            pengaduan=pengaduan,
            kanal_pengaduan=jwb.kanal_pengaduan(
                b.store, unit.id, pengaduan.isi.kanal if pengaduan else ()
            ),
            harga=lambda t: jwb.harga(b.store, t),
            lengkap=jwb.lengkap,
            alamat=jwb.alamat,
            kontak=kontak,
            silsilah=list(b.store.silsilah(unit.id))[1:],
            bawahan=[u for u in b.store.unit.values() if u.profil.isi.induk == unit.id],
        )()

    return PageSpec(
        alamat=alamat,
        judul=profil.kini.nama,
        deskripsi=formats.ringkas(
            profil.ringkasan or f"Layanan, jam, kanal, dan cara mengadu di {profil.kini.nama}."
        ),
        body=body,
        headings=OUTLINE,
        berkas=unit.profil.berkas,
        diperbarui=b.diperbarui(profil.diperiksa),
        induk=induk,
        sebutan=profil.sebutan,
    )


def kelompok(unit: Unit) -> list[tuple[str, list[Entri[Layanan]]]]:
    """Services by group, in the order of the groups' first letters; those without a group last."""
    urut = sorted(
        unit.layanan.values(),
        key=lambda e: (e.isi.kelompok is None, e.isi.kelompok or "", e.isi.nomor_cetak or "", e.id),
    )
    return [(k, list(g)) for k, g in groupby(urut, key=lambda e: e.isi.kelompok or "Lainnya")]


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
