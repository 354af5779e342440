"""Services in lists: their order and groups, what a list says of each, by what they are chosen."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from terang import formats, links
from terang.derive import faset
from terang.pages import jawaban as jwb
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from terang.model import Layanan
    from terang.pages.bingkai import Bingkai
    from terang.store import Entri, Store, Unit

LAINNYA = "Lainnya"
"""The group of services without one; where it is the only one, nobody needs to read so."""
PANJANG = 160
"""Characters of an answer in a list, unless its first line is longer; the page has it all."""


def kelompok(unit: Unit) -> list[tuple[str, list[Entri[Layanan]]]]:
    """Services by group, in the order of the groups' letters; those without a group last."""
    urut = sorted(
        unit.layanan.values(),
        key=lambda e: (e.isi.kelompok is None, e.isi.kelompok or "", e.isi.nomor_cetak or "", e.id),
    )
    return [(k, list(g)) for k, g in groupby(urut, key=lambda e: e.isi.kelompok or LAINNYA)]


def semua(store: Store) -> Iterator[Entri[Layanan]]:
    """Every service, unit by unit, in the order of the lists."""
    for unit in store.unit.values():
        for _, daftar in kelompok(unit):
            yield from daftar


def badan(store: Store) -> list[tuple[str, int]]:
    """Units that give a service or stand above one that does, in the order of a tree.

    Each with how deep it stands; units in a circle are refused before.
    """
    pakai = {id_ for e in store.layanan() for id_ in faset.badan(e)}
    ada = {atas.id for id_ in pakai for atas in store.silsilah(id_)}
    anak: dict[str | None, list[str]] = {}
    for id_ in store.unit:
        if id_ in ada:
            induk = store.unit[id_].profil.isi.induk
            anak.setdefault(induk if induk in ada else None, []).append(id_)
    hasil: dict[str, int] = {}

    def turun(id_: str, dalam: int) -> None:
        hasil[id_] = dalam
        for bawah in anak.get(id_, ()):
            turun(bawah, dalam + 1)

    for id_ in anak.get(None, ()):
        turun(id_, 0)
    return list(hasil.items())


def sasaran(layanan: Iterable[Entri[Layanan]]) -> dict[str, str]:
    """Whom services are for: the text by its key in addresses, in the order of the alphabet."""
    semua_teks = {t for e in layanan for t in faset.sasaran(e)}
    hasil = {links.kunci(t): t for t in sorted(semua_teks, reverse=True)}
    return dict(sorted(hasil.items()))


def ringkasan(b: Bingkai, layanan: Entri[Layanan], ada: jwb.Komponen | None = None) -> list[str]:
    """Time and cost of a service in words; of many, the first, and how many more there are."""
    ada = b.store.komponen(layanan) if ada is None else ada
    kini = layanan.isi.berlaku_pada(b.tanggal)
    tanda = [] if kini else ["Tidak berlaku sekarang"]
    return [*tanda, _ringkas("Lama", jwb.waktu(ada)), _ringkas("Biaya", jwb.biaya(b, ada))]


def baris(b: Bingkai, layanan: Entri[Layanan], ada: jwb.Komponen | None = None) -> str:
    """What a list of several units says of a service: whose it is, how long, how much."""
    milik = pilih.sebutan(b.store, layanan.unit, b.tanggal)
    return " · ".join((milik, *ringkasan(b, layanan, ada)))


def _ringkas(tanya: str, j: jwb.Jawaban) -> str:
    semua = [f"{r.teks} ({r.tanda})" if r.tanda else r.teks for r in j.baris]
    isi = semua[0]
    for i, satu in enumerate(semua[1:], 1):
        if len(isi) + len(satu) > PANJANG:
            isi += f"; dan {len(semua) - i} lagi"
            break
        isi += f"; {satu}"
    return f"{tanya}: {formats.sisipan(isi) if j.tiada else isi}"
