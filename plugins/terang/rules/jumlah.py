"""R11: claimed numbers are lengths of lists, numerals are their words, numbering has no gaps."""

from __future__ import annotations

import operator
import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from terang import formats
from terang.derive.jumlah import jumlah_pelaksana
from terang.diagnostics import Diagnostic
from terang.model import Layanan, Maklumat, Pengaduan, Profil, Standar
from terang.model.butir import Butir, Syarat
from terang.model.komponen import (
    DaftarButir,
    JumlahPelaksana,
    Kompetensi,
    ProdukPelayanan,
    SaranaPrasarana,
)
from terang.model.laporan_ppid import Kendala, Rekomendasi
from terang.model.prosedur import Prosedur
from terang.rules import lain, sebut
from terang.rules.asal import tingkat
from terang.rules.jelajah import Simpul
from terang.rules.jenis_teks import TERCETAK, Jenis
from terang.scalars.terbilang import baca_kata

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model.dasar import Model
    from terang.model.prosedur import Langkah
    from terang.rules.bahan import Bahan
    from terang.store import Entri, Store


class _Hitungan(NamedTuple):
    """A field with a claimed number, the lists it may count, and what they hold.

    Of several lists the first that holds anything is counted.
    """

    kelas: type[Model]
    disebut: str
    daftar: tuple[str, ...]
    isi: str


_HITUNGAN = (
    _Hitungan(Butir, "jumlah_disebut", ("butir",), "butir"),
    _Hitungan(Kendala, "jumlah_disebut", ("butir",), "butir"),
    _Hitungan(Rekomendasi, "jumlah_disebut", ("butir",), "butir"),
    _Hitungan(Syarat, "jumlah_disebut", ("butir",), "syarat"),
    _Hitungan(ProdukPelayanan, "jumlah_disebut", ("produk",), "produk"),
    _Hitungan(SaranaPrasarana, "jumlah_sarana_disebut", ("sarana",), "sarana"),
    _Hitungan(SaranaPrasarana, "jumlah_prasarana_disebut", ("prasarana",), "prasarana"),
    _Hitungan(Kompetensi, "jumlah_disebut", ("butir", "jabatan"), "butir"),
    _Hitungan(DaftarButir, "jumlah_disebut", ("butir",), "butir"),
    _Hitungan(Maklumat, "jumlah_disebut", ("janji",), "janji"),
    _Hitungan(Profil, "misi_disebut", ("misi",), "misi"),
    _Hitungan(Pengaduan, "kategori_disebut", ("kategori",), "kategori"),
)
_ANGKA_KATA = re.compile(
    r"(?<![\d.,/\-])(\d{1,3}(?:\.\d{3})+|\d{1,6})\s*\(\s*([A-Za-z ]+?)(?:\s+rupiah)?\s*\)"
)
_PELAKSANA = lain.Hal("R11", "jumlah pelaksana", operator.eq, str, str)
_NOMOR = re.compile(r"(\d{1,3})[.)]?|([a-z])[.)]?")


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R11 over everything there is."""
    store = bahan.store
    for hitungan in _HITUNGAN:
        for entri, simpul in bahan.semua(hitungan.kelas):
            if getattr(simpul.isi, hitungan.disebut) is not None:
                yield from _hitung(store, entri, simpul, hitungan)
    layanan = _layanan_standar(store)
    for unit in store.unit.values():
        for standar in unit.standar.values():
            yield from _layanan(store, standar, layanan.get(id(standar), []))
        for entri in (*unit.standar.values(), *unit.layanan.values()):
            yield from _pelaksana(store, entri)
            yield from _nomor(entri)
    yield from _kata(bahan)


def _hitung(
    store: Store, entri: Entri[Any], simpul: Simpul[Any], hitungan: _Hitungan
) -> Iterator[Diagnostic]:
    disebut = getattr(simpul.isi, hitungan.disebut)
    ada = [(d, len(getattr(simpul.isi, d))) for d in hitungan.daftar]
    nama, jumlah = next((satu for satu in ada if satu[1]), ada[0])
    dirujuk = getattr(simpul.isi, "rujukan", None) is not None and not jumlah
    if jumlah == disebut or dirujuk:
        return
    yield Diagnostic(
        "R11",
        tingkat(store, entri, simpul),
        f"disebut {disebut} {hitungan.isi}, tetapi daftarnya memuat {jumlah}",
        (
            entri.tempat(*simpul.jalur, hitungan.disebut),
            entri.tempat(*simpul.jalur, nama, kunci=True),
        ),
        perbaikan=f"Cocokkan dengan dokumen: lengkapi daftar {nama}, atau betulkan bilangan "
        f"{hitungan.disebut}. Jika dokumennya sendiri yang tidak cocok, akui temuan ini.",
        operan={"disebut": str(disebut), "tercantum": str(jumlah)},
    )


def _layanan_standar(store: Store) -> dict[int, list[Entri[Layanan]]]:
    hasil: dict[int, list[Entri[Layanan]]] = {}
    for layanan in store.layanan():
        standar = store.standar(layanan)
        if standar and not layanan.isi.di_luar_standar:
            hasil.setdefault(id(standar), []).append(layanan)
    return hasil


def _layanan(
    store: Store, entri: Entri[Standar], layanan: list[Entri[Layanan]]
) -> Iterator[Diagnostic]:
    # services of units below may belong to it, too
    if any(jenis == "layanan" for jenis, _ in store.tersisih):
        return
    disebut = entri.isi.jumlah_layanan_disebut
    if disebut is None or disebut == len(layanan):
        return
    yield Diagnostic(
        "R11",
        tingkat(store, entri),
        f"standar menyebut {disebut} layanan, tetapi {len(layanan)} layanan merujuk kepadanya",
        (
            entri.tempat("jumlah_layanan_disebut"),
            *(la.tempat("standar") for la in layanan),
        ),
        perbaikan="Masukkan layanan yang belum ada, beri `di_luar_standar: ya` pada layanan yang "
        "tidak termasuk daftar dokumen, atau betulkan bilangannya.",
        operan={"disebut": str(disebut), "tercantum": str(len(layanan))},
    )


def _pelaksana(store: Store, entri: Entri[Any]) -> Iterator[Diagnostic]:
    isi = entri.isi.jumlah_pelaksana
    if not isinstance(isi, JumlahPelaksana) or isi.jumlah is None:
        return
    simpul = Simpul(isi.jumlah, ("jumlah",), Simpul(isi, ("jumlah_pelaksana",), None))
    yield from lain.periksa(store, entri, simpul, _PELAKSANA)
    disebut, rinci = isi.jumlah.nilai, jumlah_pelaksana(isi)
    if rinci is None or not isinstance(disebut, int) or disebut == rinci.orang:
        return
    if rinci.disisihkan and rinci.orang < disebut:
        return
    sisih = [r.jabatan for r in rinci.disisihkan]
    yield Diagnostic(
        "R11",
        tingkat(store, entri, simpul),
        f"jumlah pelaksana tertulis {disebut} orang, tetapi rincian per jabatan berjumlah "
        f"{rinci.orang} orang" + (f" (belum termasuk {formats.daftar(sisih)})" if sisih else ""),
        (
            entri.tempat("jumlah_pelaksana", "jumlah", "nilai"),
            entri.tempat("jumlah_pelaksana", "rincian", kunci=True),
        ),
        perbaikan="Cocokkan kedua bilangan dengan dokumen dan betulkan yang salah ketik.",
        operan={"tertulis": str(disebut), "dihitung": str(rinci.orang)},
    )


def _nomor(entri: Entri[Any]) -> Iterator[Diagnostic]:
    prosedur = entri.isi.prosedur
    if not isinstance(prosedur, Prosedur):
        return
    nomor = [_baca_nomor(lk, i) for i, lk in enumerate(prosedur.langkah, start=1)]
    for i, (lalu, kini) in enumerate(pairwise([0, *nomor])):
        if lalu is None or kini is None or kini == lalu + 1:
            continue
        langkah = prosedur.langkah[i]
        tempat = entri.tempat(
            "prosedur", "langkah", i, "nomor_cetak" if langkah.nomor_cetak else "teks"
        )
        yield Diagnostic(
            "R11",
            "peringatan" if prosedur.pasti_urutan else "saran",
            f"nomor langkah tidak berurutan: setelah {lalu} tercetak {kini}"
            if lalu
            else f"nomor langkah pertama tercetak {kini}, bukan 1",
            (tempat,),
            perbaikan="Periksa apakah ada langkah yang terlewat atau nomor yang salah salin. "
            "Jika dokumennya memang bernomor demikian, akui temuan ini.",
            operan={"sebelumnya": str(lalu), "tercetak": str(kini)},
        )
        return


def _baca_nomor(langkah: Langkah, urutan: int) -> int | None:
    if langkah.nomor_cetak is None:
        return urutan
    m = _NOMOR.fullmatch(langkah.nomor_cetak.strip().lower())
    if m is None:
        return None
    return int(m[1]) if m[1] else ord(m[2]) - ord("a") + 1


def _ada_angka_kata(teks: str) -> bool:
    """Whether a number in brackets may stand behind a numeral; looking for that is cheap."""
    return any(t.rstrip()[-1:].isdecimal() for t in teks.split("(")[:-1])


def _kata(bahan: Bahan) -> Iterator[Diagnostic]:
    for entri, t in bahan.tulisan(_ada_angka_kata):
        if "(" not in t.teks or t.jenis is Jenis.BUKAN:
            continue
        for m in _ANGKA_KATA.finditer(t.teks):
            angka, kata = int(m[1].replace(".", "")), baca_kata(m[2])
            if kata is None or kata == angka:
                continue
            yield Diagnostic(
                "R11",
                "peringatan" if t.jenis in TERCETAK else tingkat(bahan.store, entri, t.simpul),
                f"angka {m[1]} tidak sama dengan hurufnya, {sebut.kutip(m[2])} ({kata})",
                (t.tempat(entri),),
                perbaikan="Betulkan angka atau hurufnya. Jika tercetak demikian di dokumen, "
                "biarkan dan akui temuan ini.",
                operan={"angka": m[1], "huruf": m[2]},
            )
