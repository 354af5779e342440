"""Postings -> the files of the index. In: the pages of a site; out: files."""

from __future__ import annotations

import json
from json.encoder import encode_basestring_ascii
from typing import TYPE_CHECKING, Any

from terang import links
from terang.search.akar import Akar
from terang.search.bahasa import FASET, bawaan, dengan, sinonim
from terang.search.dokumen import JENIS, Alamat, halaman_lain
from terang.search.isi_kinerja import kinerja
from terang.search.isi_layanan import layanan
from terang.search.isi_lembar import lembar
from terang.search.isi_ppid import informasi
from terang.search.isi_unit import unit
from terang.search.timbang import timbang
from terang.spec import FileSpec

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from terang.pages.bingkai import Bingkai
    from terang.search.bahasa import Bahasa
    from terang.search.dokumen import Dokumen
    from terang.search.timbang import Istilah, Timbangan
    from terang.spec import PageSpec

VERSI = 1
FOLDER = f"{links.CARI}indeks/"
INTI = f"{FOLDER}inti.json"
KOSAKATA = f"{FOLDER}kosakata.txt"
PER_BERKAS = 3
"""Documents in one file: a page of results takes a few of them from all over the index."""
UKURAN, UKURAN_BESAR, BANYAK = 4_000, 12_000, 4_000
"""Characters of a shard, and those of an index of so many documents."""
PENDEK = 4
"""Shorter words are not guessed at."""


def pecahan(nomor: int) -> str:
    """Address of a shard of terms."""
    return f"{FOLDER}k{nomor}.json"


def isi(nomor: int) -> str:
    """Address of a file of documents."""
    return f"{FOLDER}d{nomor}.json"


def dokumen(b: Bingkai, pages: Iterable[PageSpec]) -> list[Dokumen]:
    """Everything that can be found on the pages there are."""
    alamat = Alamat(pages)
    hasil = [
        *unit(b, alamat),
        *layanan(b, alamat),
        *informasi(b, alamat),
        *kinerja(b, alamat),
        *lembar(b.store, alamat),
    ]
    hasil += list(halaman_lain(alamat, hasil))
    return hasil


def indeks(b: Bingkai, pages: Iterable[PageSpec]) -> tuple[FileSpec, ...]:
    """The index of a site.

    Args:
        b: the frame its pages were made in.
        pages: its pages; what has no page is left out.
    """
    bahasa = dengan({id_: e.isi.kata for id_, e in b.store.sinonim.items()})
    return tuple(susun(dokumen(b, pages), bahasa))


def susun(semua: list[Dokumen], bahasa: Bahasa | None = None) -> Iterator[FileSpec]:
    """The files of an index over any documents."""
    bahasa = bahasa or bawaan()
    akar = Akar(bahasa.kecuali)
    timbangan = timbang(semua, akar, bahasa)
    awal: list[str] = []
    ukuran = UKURAN if len(semua) < BANYAK else UKURAN_BESAR
    istilah = ((kata, _daftar(timbangan.istilah[kata])) for kata in sorted(timbangan.istilah))
    for nomor, (pertama, teks) in enumerate(pecah(istilah, ukuran)):
        awal.append(pertama)
        yield FileSpec(pecahan(nomor), teks.encode())
    for nomor in range(0, len(semua), PER_BERKAS):
        baris = [_baris(d) for d in semua[nomor : nomor + PER_BERKAS]]
        yield FileSpec(isi(nomor // PER_BERKAS), _json(baris))
    yield FileSpec(KOSAKATA, " ".join(sorted(_tebakan(timbangan, bahasa))).encode())
    yield FileSpec(INTI, _json(_inti(len(semua), timbangan, awal, bahasa, akar)))


def _json(isi: Any) -> bytes:
    return json.dumps(isi, ensure_ascii=False, separators=(",", ":")).encode()


def _baris(d: Dokumen) -> list[Any]:
    return [d.alamat, d.judul, list(JENIS).index(d.jenis), d.milik, *d.jawab]


def pecah(istilah: Iterable[tuple[str, str]], ukuran: int) -> Iterator[tuple[str, str]]:
    """Terms in their order with their JSON, cut into shards; each with its first term.

    Args:
        istilah: terms and values.
        ukuran: characters of a shard, unless a single term is longer.
    """
    pertama, panjang = "", 0
    bagian: list[str] = []
    for kata, nilai in istilah:
        satu = f"{encode_basestring_ascii(kata)}:{nilai}"
        if bagian and panjang + len(satu) > ukuran:
            yield pertama, "{" + ",".join(bagian) + "}"
            bagian, panjang = [], 0
        if not bagian:
            pertama = kata
        bagian.append(satu)
        panjang += len(satu)
    if bagian:
        yield pertama, "{" + ",".join(bagian) + "}"


def _daftar(i: Istilah) -> str:
    """`[2 * rarity + certainty, step to the next document, 16 * weight + field, ...]`."""
    angka, lalu = [2 * i.langka + i.terbukti], 0
    for nomor, nilai, bidang in zip(i.isi[::3], i.isi[1::3], i.isi[2::3], strict=True):
        angka += (nomor - lalu, 16 * nilai + bidang)
        lalu = nomor
    return f"[{','.join(map(str, angka))}]"


def _tebakan(timbangan: Timbangan, bahasa: Bahasa) -> set[str]:
    """Words that a misspelt one may stand for."""
    sehari_hari = {k for kata in bahasa.kelompok.values() for k in kata if k.isalpha()}
    semua = timbangan.kosakata | sehari_hari
    return {k for k in semua if len(k) >= PENDEK and k.isalpha() and k.isascii()}


def _inti(
    banyak: int, timbangan: Timbangan, awal: list[str], bahasa: Bahasa, akar: Akar
) -> dict[str, Any]:
    kelompok = sinonim(bahasa, akar)
    return {
        "versi": VERSI,
        "banyak": banyak,
        "per": PER_BERKAS,
        "tak": timbangan.tak_dikenal,
        "jenis": list(JENIS.values()),
        "faset": FASET,
        "henti": " ".join(sorted(bahasa.henti)),
        "kecuali": _balik(bahasa.kecuali),
        "kata": {k: " ".join(v) for k, v in sorted(kelompok.kata.items())},
        "frasa": [
            f"{' '.join(frasa)}={nama}"
            for _, daftar in sorted(kelompok.frasa.items())
            for frasa, nama in daftar
        ],
        "awal": awal,
    }


def _balik(kecuali: dict[str, str]) -> dict[str, str]:
    hasil: dict[str, list[str]] = {}
    for kata, akar in kecuali.items():
        hasil.setdefault(akar, []).append(kata)
    return {akar: " ".join(kata) for akar, kata in hasil.items()}
