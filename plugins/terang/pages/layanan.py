"""The page of one service."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terang import formats, links
from terang.hukum import KOMPONEN, komponen
from terang.pages import jawaban as jwb
from terang.spec import Heading, PageSpec
from terang.store import pilih

if TYPE_CHECKING:
    from terang.model import Layanan, Standar
    from terang.model.layanan import Penyusunan
    from terang.pages.bingkai import Bingkai
    from terang.scalars import Tanggal
    from terang.store import Entri

# first what I get, what to bring, how long, how much, where and when, how to complain; then how
URUTAN_WARGA = tuple(
    komponen(id_)
    for id_ in (
        "produk",
        "persyaratan",
        "jangka_waktu",
        "biaya",
        "penanganan_pengaduan",
        "prosedur",
    )
)
SEBELUM_TEMPAT = 4
DAUR = (
    ("penyusunan", "Penyusunan"),
    ("dievaluasi", "Dievaluasi"),
    ("ditinjau", "Ditinjau"),
)
DALAM = tuple(k for k in KOMPONEN if k.bagian == "pengelolaan")


def _outline() -> tuple[Heading, ...]:
    warga = [Heading(links.jangkar(k.id), k.nama) for k in URUTAN_WARGA]
    dalam = [Heading(links.jangkar(k.id), k.nama) for k in DALAM]
    tempat = Heading(links.TEMPAT, "Tempat dan jam layanan")
    sumber = Heading(links.SUMBER, "Sumber dan keberlakuan")
    return (*warga[:SEBELUM_TEMPAT], tempat, *warga[SEBELUM_TEMPAT:], *dalam, sumber)


OUTLINE = _outline()


class SatuDaur(NamedTuple):
    """One step in the life of a standard: its field, its name, what is known of it."""

    bidang: str
    judul: str
    isi: Penyusunan | Tanggal
    milik_standar: bool


def daur(layanan: Layanan, standar: Standar | None) -> list[SatuDaur]:
    """How it was made, evaluated, reviewed: the service's own statement, else its instrument's."""
    hasil = []
    for bidang, judul in DAUR:
        sendiri = getattr(layanan, bidang)
        if isi := sendiri or getattr(standar, bidang, None):
            hasil.append(SatuDaur(bidang, judul, isi, not sendiri))
    return hasil


def halaman_layanan(b: Bingkai, layanan: Entri[Layanan]) -> PageSpec:
    """The page of one service."""
    alamat = links.layanan(layanan.unit, layanan.id)
    unit = b.store.unit[layanan.unit]
    isi = layanan.isi

    def body() -> str:
        ada = b.store.komponen(layanan)
        standar = b.store.standar(layanan)
        loket = pilih.loket(b.store, layanan, b.tanggal)
        return b.render(
            "layanan.html",
            alamat,
            entri=layanan,
            layanan=isi,
            unit=unit,
            ada=ada,
            bagian=b.komponen,
            standar=standar,
            daur_hidup=daur(isi, standar.isi if standar else None),
            dokumen=b.store.dokumen_layanan(layanan),
            jawaban=jwb.jawaban(b, layanan, ada),
            loket=loket,
            varian=[v.nama for meja in loket for v in meja.isi.varian],
            kanal=pilih.kanal_layanan(b.store, layanan, b.tanggal),
            terkait=[e for r in isi.terkait if (e := b.store.cari("layanan", unit.id, r))],
            sebelum=URUTAN_WARGA[:SEBELUM_TEMPAT],
            sesudah=URUTAN_WARGA[SEBELUM_TEMPAT:],
            dalam=DALAM,
        )

    return PageSpec(
        alamat=alamat,
        judul=isi.nama,
        deskripsi=formats.ringkas(
            f"{isi.ringkasan} {pilih.nama(b.store, unit.id, b.tanggal).nama}."
        ),
        body=body,
        headings=OUTLINE,
        berkas=layanan.berkas,
        **b.tanggal_data(isi.diperiksa),
        induk=links.unit(layanan.unit),
    )
