"""Pages of services: the list, and one page each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats, links
from terang.derive.jumlah import jumlah_pelaksana
from terang.hukum import KOMPONEN, komponen
from terang.pages import jawaban as jwb
from terang.pages import kontak
from terang.pages.spec import Heading, PageSpec

if TYPE_CHECKING:
    from terang.model import Layanan
    from terang.pages.bingkai import Bingkai
    from terang.store import Entri

# first what I get, what to bring, how long, how much, where and when, how to complain; then how
URUTAN_WARGA = (
    "produk",
    "persyaratan",
    "jangka_waktu",
    "biaya",
    "penanganan_pengaduan",
    "prosedur",
)
TEMPAT = Heading("tempat-dan-jam", "Tempat dan jam layanan")
SUMBER = Heading("sumber", "Sumber dan keberlakuan")
BANYAK = 300
"""Above this number of services the list leads to the units instead of naming each service."""


def _outline() -> tuple[Heading, ...]:
    warga = [Heading(links.jangkar(i), komponen(i).nama) for i in URUTAN_WARGA]
    dalam = [Heading(links.jangkar(k.id), k.nama) for k in KOMPONEN if k.bagian == "pengelolaan"]
    return (*warga[:4], TEMPAT, *warga[4:], *dalam, SUMBER)


OUTLINE = _outline()


def halaman_layanan(b: Bingkai, layanan: Entri[Layanan]) -> PageSpec:
    """The page of one service."""
    alamat = links.layanan(layanan.unit, layanan.id)
    unit = b.store.unit[layanan.unit]
    isi = layanan.isi

    def body() -> str:
        ada = b.store.komponen(layanan)
        pengaduan = ada.get("penanganan_pengaduan")
        return b.body(
            "layanan.html",
            alamat,
            entri=layanan,
            layanan=isi,
            unit=unit,
            ada=ada,
            standar=b.store.standar(layanan),
            dokumen=b.store.dokumen_layanan(layanan),
            jawaban=jwb.jawaban(b.store, layanan, ada),
            tarif=jwb.tarif_layanan(b.store, layanan, ada["biaya"])
            if "biaya" in ada and hasattr(ada["biaya"].isi, "tarif")
            else [],
            harga=lambda t: jwb.harga(b.store, t),
            lengkap=jwb.lengkap,
            alamat=jwb.alamat,
            kanal=jwb.kanal_pengaduan(
                b.store, layanan.unit, getattr(pengaduan.isi, "kanal", ()) if pengaduan else ()
            ),
            kontak=kontak,
            jumlah_orang=jumlah_pelaksana,
            urutan=URUTAN_WARGA,
            komponen=komponen,
        )()

    return PageSpec(
        alamat=alamat,
        judul=isi.nama,
        deskripsi=formats.ringkas(f"{isi.ringkasan} {unit.profil.isi.kini.nama}."),
        body=body,
        headings=OUTLINE,
        berkas=layanan.berkas,
        diperbarui=b.diperbarui(isi.diperiksa),
        induk=links.unit(layanan.unit),
    )


def daftar_layanan(b: Bingkai) -> PageSpec:
    """The list of all services, or the way to them when there are many."""
    jumlah = sum(len(u.layanan) for u in b.store.unit.values())
    units = [u for u in b.store.unit.values() if u.layanan]
    return PageSpec(
        alamat=links.DAFTAR_LAYANAN,
        judul="Layanan",
        deskripsi=f"Daftar {jumlah} layanan publik: syarat, waktu, biaya, dan cara mengadu.",
        body=b.body(
            "daftar-layanan.html",
            links.DAFTAR_LAYANAN,
            units=units,
            jumlah=jumlah,
            rinci=jumlah <= BANYAK,
            ringkasan=lambda e: ringkasan(b, e),
        ),
        headings=tuple(Heading(u.id, u.profil.isi.sebutan) for u in units)
        if jumlah <= BANYAK
        else (),
        berkas=None,
        diperbarui=b.diperbarui(None),
        induk=links.BERANDA,
    )


def ringkasan(b: Bingkai, layanan: Entri[Layanan]) -> dict[str, jwb.Jawaban]:
    """Time and cost of a service for lists."""
    semua = jwb.jawaban(b.store, layanan, b.store.komponen(layanan))
    return {j.tanya: j for j in semua if j.tanya in {"Waktu", "Biaya"}}
