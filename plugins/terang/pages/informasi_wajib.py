"""What the law asks to be told, class by class: where it is, or that this is not entered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from terang import links
from terang.derive.informasi import tercatat
from terang.derive.pengecualian import tertutup
from terang.hukum.informasi_khusus import KHUSUS
from terang.hukum.informasi_publik import GOLONGAN
from terang.pages.anak_unit import anak_unit
from terang.pages.berhalaman import Halaman, bagi
from terang.pages.letak import letak
from terang.spec import Heading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from terang.derive.informasi import Kunci, Sedia
    from terang.hukum.informasi_khusus import DaftarKhusus
    from terang.hukum.informasi_publik import GolonganInformasi, KelompokInformasi
    from terang.model import KumpulanData, Pengumuman
    from terang.pages.bingkai import Bingkai
    from terang.spec import PageSpec
    from terang.store import Entri, Unit

    PerKunci = dict[Kunci, list[Sedia]]

PER_HALAMAN = 15
"""Data sets on one page, beside the lists of the law."""


class Butir(NamedTuple):
    """One thing the law asks for.

    Attributes:
        jangkar: its anchor, made of its path in the data.
        nama: what it is.
        sebutan: where the law says so, when that is not where it says so of all; or "".
        sedia: what there is of it; what names no place comes with its holder and date.
    """

    jangkar: str
    nama: str
    sebutan: str
    sedia: list[Sedia]

    @property
    def ada(self) -> bool:
        """Whether the public can get to it."""
        return any(s.ada for s in self.sedia)


class Bagian(NamedTuple):
    """A group; `butir` is empty when the law does not divide it."""

    grup: Butir
    butir: list[Butir]

    @property
    def terkecil(self) -> list[Butir]:
        """What is counted: the items, else the group itself."""
        return self.butir or [self.grup]


def bagian(golongan: GolonganInformasi, semua: Iterable[Sedia]) -> list[Bagian]:
    """Everything the law asks for in a class, in its order, with what there is of it."""
    per = _per_kunci(semua)
    umum = {n.sebutan for n in golongan.norma}
    hasil = []
    for k in golongan.kelompok:
        sebutan = "" if k.sebutan in umum else k.sebutan
        jalur = (golongan.id, k.id)
        grup = Butir(links.jangkar(*jalur), k.nama, sebutan, per.get((*jalur, ""), []))
        butir = [
            Butir(links.jangkar(*jalur, "butir", id_), nama, "", per.get((*jalur, id_), []))
            for id_, nama in k.butir.items()
        ]
        hasil.append(Bagian(grup, butir))
    return hasil


def daftar_khusus(unit: Unit) -> list[DaftarKhusus]:
    """The special lists a unit owes by its kind, or has entered."""
    isi = unit.ppid_informasi.isi.khusus if unit.ppid_informasi else None
    return [d for d in KHUSUS if d.sifat in unit.profil.isi.sifat or getattr(isi, d.id, None)]


def khusus(unit: Unit, semua: Iterable[Sedia]) -> list[tuple[DaftarKhusus, list[Butir]]]:
    """These lists with what there is of them."""
    per = _per_kunci(semua)
    return [(d, [_butir_khusus(d, x, per) for x in d.butir]) for d in daftar_khusus(unit)]


def _butir_khusus(d: DaftarKhusus, x: KelompokInformasi, per: PerKunci) -> Butir:
    sedia = per.get(("khusus", d.id, x.id), [])
    return Butir(links.jangkar("khusus", d.id, x.id), x.nama, x.sebutan, sedia)


def data_terbuka(b: Bingkai, unit: Unit) -> list[Entri[KumpulanData]]:
    """Data sets of a unit; none that is kept back."""
    tutup = tertutup(unit, b.tanggal)
    return [e for e in unit.kumpulan_data.values() if not tutup.memuat(e.id, e.isi.judul)]


def letak_data(unit: Unit, nomor: int, id_: str) -> str:
    """Address of a data set by its running number."""
    alamat = links.lanjutan(links.informasi(unit.id, "setiap_saat"), -(-nomor // PER_HALAMAN))
    return f"{alamat}#{links.jangkar('kumpulan-data', id_)}"


def halaman_informasi(b: Bingkai, unit: Unit) -> Iterator[PageSpec]:
    """The pages of the three classes of one unit."""
    for golongan in GOLONGAN.values():
        data = data_terbuka(b, unit) if golongan.id == "setiap_saat" else []
        for h in bagi(data, links.informasi(unit.id, golongan.id), PER_HALAMAN):
            yield _halaman(b, unit, golongan, h)


def _halaman(
    b: Bingkai, unit: Unit, golongan: GolonganInformasi, h: Halaman[Entri[KumpulanData]]
) -> PageSpec:
    entri = unit.ppid_informasi
    pertama = h.nomor == 1
    saat = golongan.id == "setiap_saat"
    istimewa = daftar_khusus(unit) if saat and pertama else []
    return anak_unit(
        b,
        unit,
        h.alamat_ini,
        "informasi-wajib.html",
        judul=golongan.nama + ("" if pertama else f" (halaman {h.nomor})"),
        tentang=f"{golongan.nama} yang wajib diumumkan, dan letaknya:",
        headings=(
            *(_outline(golongan) if pertama else ()),
            *(Heading(links.jangkar("khusus", d.id), f"Khusus {d.nama}") for d in istimewa),
            *([Heading("kumpulan-data", "Kumpulan data")] if saat else []),
            Heading("dasar", "Dasar hukum"),
            Heading(links.SUMBER, "Sumber"),
        ),
        isi=partial(_isi, b, unit, golongan, h),
        berkas=entri.berkas if entri else None,
        induk=links.ppid(unit.id) if pertama else h.alamat,
        anchors=frozenset(
            (
                *(_jangkar(golongan, istimewa) if pertama else ()),
                *(links.jangkar("kumpulan-data", e.id) for e in h.isi),
            )
        ),
    )


def _jangkar(golongan: GolonganInformasi, semua: Iterable[DaftarKhusus]) -> Iterator[str]:
    """The ids of everything a class and special lists ask for."""
    for k in golongan.kelompok:
        yield links.jangkar(golongan.id, k.id)
        yield from (links.jangkar(golongan.id, k.id, "butir", butir) for butir in k.butir)
    for d in semua:
        yield from (links.jangkar("khusus", d.id, x.id) for x in d.butir)


def _outline(golongan: GolonganInformasi) -> Iterator[Heading]:
    if golongan.id == "serta_merta":
        yield Heading("bahaya", "Bahaya yang sedang diumumkan")
    if any(k.butir for k in golongan.kelompok):
        yield from (Heading(links.jangkar(golongan.id, k.id), k.nama) for k in golongan.kelompok)
    else:
        yield Heading("daftar", "Menurut jenis")


def _isi(
    b: Bingkai, unit: Unit, golongan: GolonganInformasi, h: Halaman[Entri[KumpulanData]]
) -> dict[str, Any]:
    semua = tercatat(unit, b.tanggal)
    daftar = bagian(golongan, semua)
    terkecil = [x for satu in daftar for x in satu.terkecil]
    saat = golongan.id == "setiap_saat"
    return {
        "golongan": golongan,
        "daftar": daftar if h.nomor == 1 else [],
        "berbagian": any(satu.butir for satu in daftar),
        "ada": sum(x.ada for x in terkecil),
        "jumlah": len(terkecil),
        "khusus": khusus(unit, semua) if saat and h.nomor == 1 else [],
        "saat": saat,
        "h": h,
        "bahaya": _bahaya(b, unit) if golongan.id == "serta_merta" else [],
        "letak": lambda x: letak(b.store, unit, x),
    }


def _bahaya(b: Bingkai, unit: Unit) -> list[Entri[Pengumuman]]:
    """Announcements of a danger that is not over."""
    return [
        e
        for e in unit.pengumuman.values()
        if e.isi.jenis == "bahaya" and e.isi.sampai.akhir >= b.tanggal
    ]


def _per_kunci(semua: Iterable[Sedia]) -> PerKunci:
    per: PerKunci = {}
    for s in semua:
        sudah = per.setdefault(s.kunci, [])
        if s.dimasukkan or not any(x.halaman == s.halaman for x in sudah if s.halaman):
            sudah.append(s)  # the site need not say once more what was entered
    return per
