"""The files of the finder. In: the frame; out: facets as columns, words by root, lines by number.

Services count in the order of the plain lists. One file holds the facets of all, since a choice is
made among all; a line is read only when it is shown, a root only when it is asked for.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from terang import links
from terang.derive import faset
from terang.pages import kelompok
from terang.scalars import Ketiadaan
from terang.search.akar import Akar
from terang.search.bahasa import bawaan
from terang.search.berkas import pecah
from terang.search.kata import potongan
from terang.spec import FileSpec
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from terang.model import Layanan
    from terang.pages.bingkai import Bingkai
    from terang.store import Entri, Terwaris

HURUF = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
"""A set of up to six codes as one letter: the first code counts 1, the next 2, then 4."""
PER_BERKAS = 100
"""Lines in one file: what is shown at once comes from a few of them."""
UKURAN = 12_000
"""Characters of a shard of words."""


def saringan(b: Bingkai) -> tuple[FileSpec, ...]:
    """Everything the finder of a site reads."""
    semua = list(kelompok.semua(b.store))
    ada = [_perlu(b.store.komponen(e)) for e in semua]
    lembar = [json_(baris) for baris in _lembar(b, semua, ada)]
    return (
        FileSpec(links.berkas_saring("inti.json"), json_(_inti(b, semua, ada))),
        *(FileSpec(links.berkas_saring(f"b{i}.json"), isi) for i, isi in enumerate(lembar)),
        *_kata(semua, ada),
    )


def _perlu(ada: dict[str, Terwaris]) -> dict[str, Terwaris]:
    """The components looked at; the others of thousands of services need not be kept."""
    return {id_: ada[id_] for id_ in ("jangka_waktu", "biaya", "produk") if id_ in ada}


def json_(isi: Any) -> bytes:
    """The smallest JSON."""
    return json.dumps(isi, ensure_ascii=False, separators=(",", ":")).encode()


def _inti(
    b: Bingkai, semua: Sequence[Entri[Layanan]], ada: Sequence[dict[str, Terwaris]]
) -> dict[str, Any]:
    store, hari = b.store, b.tanggal
    biaya = (faset.biaya(store, k.get("biaya"), hari) for k in ada)
    lama = (faset.lama(k.get("jangka_waktu")) for k in ada)
    cara = (faset.cara(store, e, hari) for e in semua)
    nama, himpunan, nomor = _sasaran(semua)
    return {
        "banyak": len(semua),
        "per": PER_BERKAS,
        **_badan(b, semua),
        "biaya": _kolom(faset.BIAYA, biaya),
        "lama": _kolom(faset.LAMA, lama),
        "cara": _kolom(faset.CARA, cara),
        "sasaran": nama,
        "himpunan": himpunan,
        "nomor": nomor,
    }


def _kolom(kode: Sequence[str], semua: Iterable[frozenset[str]]) -> str:
    berat = {k: 1 << i for i, k in enumerate(kode)}
    return "".join([HURUF[sum(berat[k] for k in satu)] for satu in semua])


def _badan(b: Bingkai, semua: Sequence[Entri[Layanan]]) -> dict[str, Any]:
    """Units as `[id, name, number of the one above or -1, depth]`, whose services are, who else's.

    Services stand unit by unit, so a number of services tells whose they are.
    """
    urut = dict(kelompok.badan(b.store))
    nomor = {id_: i for i, id_ in enumerate(urut)}
    induk = {id_: b.store.unit[id_].profil.isi.induk for id_ in nomor}
    juga: dict[int, list[int]] = {}
    for i, e in enumerate(semua):
        for id_ in faset.badan(e)[1:]:
            juga.setdefault(nomor[id_], []).append(i)
    baris = [
        [
            id_,
            pilih.nama(b.store, id_, b.tanggal).nama,
            nomor.get(induk[id_] or "", -1),
            dalam,
        ]
        for id_, dalam in urut.items()
    ]
    milik = [[nomor[u.id], len(u.layanan)] for u in b.store.unit.values() if u.layanan]
    return {"badan": baris, "milik": milik, "juga": sorted(juga.items())}


def _sasaran(
    semua: Sequence[Entri[Layanan]],
) -> tuple[list[list[str]], list[list[int]], list[int]]:
    """Groups of people by name; the sets of them that occur; the number of its set by service."""
    nama = kelompok.sasaran(semua)
    letak = {kunci: i for i, kunci in enumerate(nama)}
    himpunan: dict[tuple[int, ...], int] = {}
    nomor = [
        himpunan.setdefault(
            tuple(sorted({letak[links.kunci(t)] for t in faset.sasaran(e)})), len(himpunan)
        )
        for e in semua
    ]
    return [[k, t] for k, t in nama.items()], [list(h) for h in himpunan], nomor


def _lembar(
    b: Bingkai, semua: Sequence[Entri[Layanan]], ada: Sequence[dict[str, Terwaris]]
) -> Iterator[list[list[str]]]:
    """Lines as `[address, name, what the lists say of it]`."""
    baris = [
        [links.layanan(e.unit, e.id), e.isi.nama, kelompok.baris(b, e, k)]
        for e, k in zip(semua, ada, strict=True)
    ]
    for awal in range(0, len(baris), PER_BERKAS):
        yield baris[awal : awal + PER_BERKAS]


def _kata(
    semua: Sequence[Entri[Layanan]], ada: Sequence[dict[str, Terwaris]]
) -> Iterator[FileSpec]:
    """By root the services that have it, as steps from one to the next."""
    bahasa = bawaan()
    akar = Akar(bahasa.kecuali)
    milik: dict[str, list[int]] = {}
    for i, (e, k) in enumerate(zip(semua, ada, strict=True)):
        kata = {kt for t in _teks(e, k) for p in potongan(t) for kt in p} - bahasa.henti
        for satu in {a for kt in kata for a in (akar.dasar(kt), *akar.pilihan(kt))}:
            milik.setdefault(satu, []).append(i)
    isi = ((a, f"[{','.join(map(str, _langkah(milik[a])))}]") for a in sorted(milik))
    awal: list[str] = []
    for nomor, (pertama, teks) in enumerate(pecah(isi, UKURAN)):
        awal.append(pertama)
        yield FileSpec(links.berkas_saring(f"k{nomor}.json"), teks.encode())
    kecuali: dict[str, list[str]] = {}
    for satu, dasar in bahasa.kecuali.items():
        kecuali.setdefault(dasar, []).append(satu)
    bawa = {
        "henti": " ".join(sorted(bahasa.henti)),
        "kecuali": {dasar: " ".join(kata) for dasar, kata in kecuali.items()},
        "awal": awal,
    }
    yield FileSpec(links.berkas_saring("kata.json"), json_(bawa))


def _langkah(nomor: list[int]) -> list[int]:
    return [n - lalu for lalu, n in zip([0, *nomor], nomor, strict=False)]


def _teks(e: Entri[Layanan], ada: dict[str, Terwaris]) -> Iterator[str]:
    """What the free text of the finder looks through: names, and results the service names."""
    yield e.isi.nama
    yield e.isi.nama_cetak or ""
    yield from e.isi.nama_lain
    produk = ada.get("produk")
    if produk is not None and produk.dari == "layanan" and not isinstance(produk.isi, Ketiadaan):
        yield from (p.nama for p in produk.isi.produk)
