"""Services as documents: their names, what is needed, and their short answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from terang import formats, links
from terang.hukum import komponen as komponen_hukum
from terang.pages import jawaban as jwb
from terang.scalars import Ketiadaan
from terang.search.dokumen import (
    HASIL,
    ISI,
    NAMA,
    NAMA_LAIN,
    NOMOR,
    RINGKASAN,
    SYARAT,
    UNIT,
    Dokumen,
    teks,
)
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model import Layanan
    from terang.model.butir import Syarat
    from terang.pages.bingkai import Bingkai
    from terang.pages.jawaban import Jawaban
    from terang.search.dokumen import Alamat
    from terang.store import Entri, Terwaris

PANJANG = 150
"""An answer in a list of results is no longer; the page has it all."""


def layanan(b: Bingkai, alamat: Alamat) -> Iterator[Dokumen]:
    """Every service whose page exists."""
    for entri in b.store.layanan():
        di = alamat.pertama(links.layanan(entri.unit, entri.id))
        if di is not None:
            yield _layanan(b, entri, di)


def _layanan(b: Bingkai, entri: Entri[Layanan], di: str) -> Dokumen:
    isi = entri.isi
    ada = b.store.komponen(entri)
    unit = pilih.nama(b.store, entri.unit, b.tanggal)
    izin = isi.perizinan
    bidang = (
        (NAMA, isi.nama),
        (NAMA_LAIN, teks(isi.nama_cetak, isi.nama_lain, izin.judul_kbli if izin else None)),
        (HASIL, teks(_sendiri(ada, "produk", _produk))),
        (SYARAT, teks(_sendiri(ada, "persyaratan", _syarat))),
        (RINGKASAN, teks(isi.ringkasan, isi.kelompok, isi.sasaran, _cara(isi))),
        (UNIT, teks(unit.singkatan, unit.nama)),
        (NOMOR, teks(*((izin.kbli, izin.jenis, izin.risiko) if izin else ()))),
        (
            ISI,
            teks(isi.daring, _sendiri(ada, "prosedur", _langkah), _sendiri(ada, "biaya", _biaya)),
        ),
    )
    jawab = tuple(singkat(j) for j in jwb.jawaban(b, entri, ada))
    milik = unit.singkatan or unit.nama
    return Dokumen(di, isi.nama, "layanan", tuple(x for x in bidang if x[1]), jawab, milik)


def _cara(isi: Layanan) -> str:
    return "layanan daring" if isi.daring else ""


def _sendiri(ada: dict[str, Terwaris], id_: str, baca: Any) -> list[str]:
    """Texts of a component that the service itself states.

    What a whole instrument shares tells no service from another; it is found with the unit.
    """
    satu = ada.get(id_)
    if satu is None or satu.dari != "layanan" or isinstance(satu.isi, Ketiadaan):
        return []
    return [t for t in baca(satu.isi) if t]


def komponen(isi: Any) -> Iterator[str]:
    """The texts of an instrument, which its services share."""
    for id_, baca in (
        ("produk", _produk),
        ("persyaratan", _syarat),
        ("prosedur", _langkah),
        ("jaminan_pelayanan", _butir),
        ("jaminan_keamanan", _butir),
        ("pengawasan_internal", _butir),
        ("evaluasi_kinerja", _butir),
        ("kompetensi_pelaksana", _butir),
    ):
        bagian = getattr(isi, id_)
        if bagian is not None and not isinstance(bagian, Ketiadaan):
            yield komponen_hukum(id_).nama
            yield from (t for t in baca(bagian) if t)


def _produk(isi: Any) -> Iterator[str | None]:
    for p in isi.produk:
        yield from (p.nama, p.uraian)


def _syarat(isi: Any) -> Iterator[str | None]:
    yield from _pohon(isi.syarat)


def _pohon(syarat: tuple[Syarat, ...]) -> Iterator[str | None]:
    for s in syarat:
        yield from (s.teks, s.ringkas, *s.kasus)
        yield from _pohon(s.butir)


def _langkah(isi: Any) -> Iterator[str | None]:
    for lk in isi.langkah:
        yield from (lk.teks, *lk.keluaran)


def _biaya(isi: Any) -> Iterator[str | None]:
    for t in isi.tarif:
        if not isinstance(t, str):
            yield from (t.uraian, t.kode, t.untuk)


def _butir(isi: Any) -> Iterator[str | None]:
    for b in isi.butir:
        yield b.teks


def singkat(j: Jawaban) -> str:
    """An answer on one line; what must go with a figure stays with it."""
    if j.tiada:
        return formats.kapital(j.baris[0].teks)
    hasil = ""
    for r in j.baris:
        satu = f"{r.teks} ({r.tanda})" if r.tanda else r.teks
        if hasil and len(hasil) + len(satu) > PANJANG:
            return f"{hasil}; …"
        hasil = f"{hasil}; {satu}" if hasil else satu
    return hasil
