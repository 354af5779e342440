"""The lists of information offices as documents: each row, and each item of the law there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats, links
from terang.derive.informasi import tersedia
from terang.hukum.informasi_publik import GOLONGAN
from terang.hukum.pengecualian import ALASAN
from terang.pages.daftar_informasi import (
    KATEGORI,
    KEADAAN,
    TANPA,
    baris_dik,
    baris_dip,
    letak_baris,
    nama_butir,
)
from terang.pages.informasi_wajib import data_terbuka, letak_data
from terang.search.dokumen import NAMA, NAMA_LAIN, RINGKASAN, Dokumen, teks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.pages.bingkai import Bingkai
    from terang.search.dokumen import Alamat
    from terang.store import Unit

JENIS = "ppid"
_SEBUTAN = {
    "dip": ("Daftar Informasi Publik", "DIP daftar informasi tersedia"),
    "dikecualikan": ("Informasi yang dikecualikan", "DIK informasi rahasia tertutup"),
    "formulir": ("Formulir informasi publik", "formulir permohonan keberatan cetak isi"),
}
"""Pages of lists by their kind: title, and what else people call them."""


def daftar(
    b: Bingkai, unit: Unit, sebutan: str, milik: tuple[int, str], alamat: Alamat
) -> Iterator[Dokumen]:
    """What one office's lists hold.

    Args:
        b: of the build.
        unit: whose.
        sebutan: what it is called in short.
        milik: the field that says whose it is.
        alamat: the pages there are.
    """
    if alamat.pertama(links.dip(unit.id)) is None:
        return
    for nama, (judul, lain) in _SEBUTAN.items():
        di = links.halaman_unit(unit.id, nama)
        bidang = ((NAMA, f"{judul} {sebutan}"), (NAMA_LAIN, lain), milik)
        yield Dokumen(di, f"{judul} {sebutan}", JENIS, bidang, (judul,), sebutan)
    for g in GOLONGAN.values():
        judul = f"{g.nama} {sebutan}"
        satu = ((NAMA, judul), milik)  # what is there is found by itself; what is not, is not
        yield Dokumen(links.informasi(unit.id, g.id), judul, JENIS, satu, (g.kapan,), sebutan)
    yield from _dip(b, unit, sebutan, milik)
    yield from _dik(b, unit, sebutan, milik)
    yield from _butir(b, unit, sebutan, milik)
    yield from _data(b, unit, sebutan, milik)


def _dip(b: Bingkai, unit: Unit, sebutan: str, milik: tuple[int, str]) -> Iterator[Dokumen]:
    for x in baris_dip(b, unit):
        r = x.isi
        bidang = (
            (NAMA, r.ringkasan_isi),
            (RINGKASAN, teks(r.uraian, r.penguasa, r.penanggung_jawab_penerbitan, r.bentuk)),
            milik,
        )
        jawab = f"{KATEGORI[r.kategori or TANPA]}; penguasa: {r.penguasa or 'belum dicantumkan'}"
        di = letak_baris(links.dip(unit.id), x.nomor, x.id)
        yield _dokumen(di, r.ringkasan_isi, bidang, jawab, sebutan)


def _dik(b: Bingkai, unit: Unit, sebutan: str, milik: tuple[int, str]) -> Iterator[Dokumen]:
    for x in baris_dik(b, unit):
        r = x.isi
        alasan = [ALASAN[h].kata for h in r.huruf]
        bidang = (
            (NAMA, r.informasi),
            (RINGKASAN, teks("dikecualikan rahasia", alasan)),
            milik,
        )
        jawab = KEADAAN[x.keadaan] + (f": dapat {formats.daftar(alasan)}" if alasan else "")
        di = letak_baris(links.dikecualikan(unit.id), x.nomor, x.id)
        yield _dokumen(di, r.informasi, bidang, jawab, sebutan)


def _butir(b: Bingkai, unit: Unit, sebutan: str, milik: tuple[int, str]) -> Iterator[Dokumen]:
    """Items of the law; of what is said twice the entered place, which comes first."""
    sudah = set()
    for s in tersedia(b.store, unit.id, b.tanggal):
        if s.kunci in sudah:
            continue
        sudah.add(s.kunci)
        nama = nama_butir(*s.kunci)
        bidang = ((NAMA, nama), (RINGKASAN, teks(s.uraian, s.penguasa)), milik)
        khusus = s.golongan == "khusus"
        golongan = "setiap_saat" if khusus else s.golongan
        jangkar = links.jangkar(s.golongan, s.kelompok, *_bagian(s.butir, khusus=khusus))
        di = f"{links.informasi(unit.id, golongan)}#{jangkar}"
        yield _dokumen(di, nama, bidang, s.uraian or GOLONGAN[golongan].nama, sebutan)


def _bagian(butir: str, *, khusus: bool) -> tuple[str, ...]:
    if not butir:
        return ()
    return (butir,) if khusus else ("butir", butir)


def _data(b: Bingkai, unit: Unit, sebutan: str, milik: tuple[int, str]) -> Iterator[Dokumen]:
    for nomor, e in enumerate(data_terbuka(b, unit), 1):
        k = e.isi
        bidang = (
            (NAMA, k.judul),
            (RINGKASAN, teks("data", k.konsep, k.definisi, k.ukuran, k.satuan, k.format)),
            milik,
        )
        jawab = f"Kumpulan data: {formats.daftar(k.format)}" if k.format else "Kumpulan data"
        yield _dokumen(letak_data(unit, nomor, e.id), k.judul, bidang, jawab, sebutan)


def _dokumen(
    di: str, judul: str, bidang: tuple[tuple[int, str], ...], jawab: str, sebutan: str
) -> Dokumen:
    isi = tuple(x for x in bidang if x[1])
    return Dokumen(di, judul, JENIS, isi, (formats.ringkas(jawab),), sebutan)
