"""R18: the period in a title is the document's, and nothing is headed twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from terang import formats
from terang.diagnostics import Diagnostic
from terang.model.jam_layanan import JamHari
from terang.rules import periode_tabel, sebut
from terang.rules.asal import tingkat
from terang.rules.banding import lipat, nilai_kanal
from terang.rules.sitasi import tanggal_dokumen
from terang.scalars import HARI

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model import Dokumen, JamLayanan, Kanal
    from terang.model.dasar import Berlaku
    from terang.model.jam_layanan import Varian
    from terang.rules.bahan import Bahan
    from terang.store import Entri, Store, Unit

# years inside the number of a regulation named in the title are not the document's period
_TAHUN = re.compile(r"(?<![\d/.])((?:19|20)\d{2})(?![\d/])")
_NOMOR = re.compile(r"\bno(?:mor|\.)?\s*:?\s*\S+\s+tahun\s+\d{4}", re.IGNORECASE)
_RENTANG = re.compile(r"((?:19|20)\d{2})\s*(?:-|–|—|s\.?/?d\.?|sampai)\s*((?:19|20)\d{2})")


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R18 over documents, hours, channels, services and statistics."""
    store = bahan.store
    for dokumen in store.dokumen.values():
        yield from _periode(dokumen)
    for unit in store.unit.values():
        for jam in unit.jam_layanan.values():
            yield from _hari_ganda(bahan, jam)
            yield from _varian_ganda(store, jam)
        yield from _kanal_ganda(unit)
        yield from _layanan_ganda(unit)
    yield from periode_tabel.periksa(bahan)


def _periode(entri: Entri[Dokumen]) -> Iterator[Diagnostic]:
    isi = entri.isi
    if isi.tahun is None:
        return
    tahun, judul = isi.tahun.tahun, _NOMOR.sub(" ", isi.judul)
    disebut = {int(t) for t in _TAHUN.findall(judul)}
    for awal, akhir in _RENTANG.findall(judul):
        disebut |= set(range(int(awal), int(akhir) + 1))
    tertulis = formats.daftar(_TAHUN.findall(judul))
    if disebut and tahun not in disebut:
        yield _periode_beda(
            f"judul menyebut tahun {tertulis}, tetapi `tahun` dokumen {tahun}",
            (entri.tempat("tahun"), entri.tempat("judul")),
            {"judul": tertulis, "tahun": str(tahun)},
        )
    tanggal, tempat = tanggal_dokumen(entri)
    # a report follows its year, any other document may come before the year it is for
    boleh = {tahun, tahun + 1} if isi.jenis == "laporan" else {tahun - 1, tahun}
    if tanggal and tempat and len(disebut) < 2 and tanggal.tahun not in boleh:
        yield _periode_beda(
            f"dokumen tentang tahun {tahun}, tetapi bertanggal {formats.tanggal(tanggal)}",
            (tempat, entri.tempat("tahun")),
            {"tanggal": str(tanggal), "tahun": str(tahun)},
        )


def _periode_beda(pesan: str, tempat: tuple[Any, ...], operan: dict[str, str]) -> Diagnostic:
    return Diagnostic(
        "R18",
        "peringatan",
        pesan,
        tempat,
        perbaikan="Periksa judul, tahun, dan tanggal pada dokumen asli.",
        operan=operan,
    )


def _hari_ganda(bahan: Bahan, entri: Entri[JamLayanan]) -> Iterator[Diagnostic]:
    daftar: list[tuple[tuple[str | int, ...], tuple[JamHari, ...]]] = [(("jam",), entri.isi.jam)]
    daftar += [(("varian", i, "jam"), v.jam) for i, v in enumerate(entri.isi.varian)]
    for jalur, jam in daftar:
        pertama: dict[int, int] = {}
        for i, satu in enumerate(jam):
            ganda = [h for h in satu.hari if h in pertama]
            if ganda:
                yield _dua_kali(
                    bahan, entri, (*jalur, i, "hari"), (*jalur, pertama[ganda[0]], "hari"), ganda
                )
            for hari in satu.hari:
                pertama.setdefault(hari, i)
        if jalur == ("jam",):
            libur = [h for h in entri.isi.libur if h in pertama]
            if libur:
                yield _dua_kali(bahan, entri, ("libur",), ("jam", pertama[libur[0]], "hari"), libur)


def _dua_kali(
    bahan: Bahan,
    entri: Entri[JamLayanan],
    jalur: tuple[str | int, ...],
    lain: tuple[str | int, ...],
    ganda: list[int],
) -> Diagnostic:
    hari = formats.daftar([HARI[h] for h in ganda])
    simpul = next(
        (s for e, s in bahan.semua(JamHari) if e is entri and s.jalur == jalur[:-1]), None
    )
    ulang = "buka, tetapi juga libur" if jalur == ("libur",) else "lebih dari sekali"
    return Diagnostic(
        "R18",
        tingkat(bahan.store, entri, simpul),
        f"{hari} tertulis {ulang} pada jam yang sama",
        (entri.tempat(*jalur), entri.tempat(*lain)),
        perbaikan="Tulis setiap hari satu kali; beberapa sesi ditulis dalam satu daftar `sesi`.",
        operan={"hari": hari},
    )


def _varian_ganda(store: Store, entri: Entri[JamLayanan]) -> Iterator[Diagnostic]:
    pertama: dict[str, list[int]] = {}
    for i, varian in enumerate(entri.isi.varian):
        sama = pertama.setdefault(lipat(varian.nama), [])
        for j in sama:
            if _serempak(varian, entri.isi.varian[j]):
                yield Diagnostic(
                    "R18",
                    tingkat(store, entri),
                    f"dua jam khusus bernama {sebut.kutip(varian.nama)} tanpa masa yang berbeda",
                    (entri.tempat("varian", i, "nama"), entri.tempat("varian", j, "nama")),
                    perbaikan="Gabungkan keduanya, atau beri masing-masing `masa` yang berbeda.",
                    operan={"nama": varian.nama},
                )
                break
        sama.append(i)


def _serempak(satu: Varian, dua: Varian) -> bool:
    tahun = [{m.tahun or m.mulai for m in v.masa} for v in (satu, dua)]
    return not (tahun[0] and tahun[1] and tahun[0].isdisjoint(tahun[1]))


def _kanal_ganda(unit: Unit) -> Iterator[Diagnostic]:
    pertama: dict[tuple[str | None, ...], Entri[Kanal]] = {}
    for entri in unit.kanal.values():
        isi = entri.isi
        if isi.nilai is None or not isi.terbit:
            continue
        nilai = nilai_kanal(isi.jenis, isi.nilai)
        kunci = (isi.jenis, nilai, isi.ekstensi, isi.petugas, isi.tempat)
        lama = pertama.setdefault(kunci, entri)
        if lama is not entri and _bersamaan(isi, lama.isi):
            yield Diagnostic(
                "R18",
                "peringatan",
                f"kanal {isi.jenis} {sebut.kutip(isi.nilai)} tercantum dua kali: "
                f"{sebut.kutip(lama.id)} dan {sebut.kutip(entri.id)}",
                (entri.tempat("nilai"), lama.tempat("nilai")),
                perbaikan="Hapus salah satunya; beberapa keperluan ditulis dalam satu `tujuan`.",
                operan={"pertama": str(lama.isi.nilai), "kedua": isi.nilai},
            )


def _layanan_ganda(unit: Unit) -> Iterator[Diagnostic]:
    pertama: dict[str, Any] = {}
    for entri in unit.layanan.values():
        lama = pertama.setdefault(lipat(entri.isi.nama), entri)
        if lama is not entri and _bersamaan(entri.isi, lama.isi):
            yield Diagnostic(
                "R18",
                "peringatan",
                f"dua layanan bernama {sebut.kutip(entri.isi.nama)}",
                (entri.tempat("nama"), lama.tempat("nama")),
                perbaikan="Beri nama yang membedakan keduanya, atau hapus salah satunya.",
                operan={"pertama": lama.isi.nama, "kedua": entri.isi.nama},
            )


def _bersamaan(satu: Berlaku, dua: Berlaku) -> bool:
    """Whether both hold on some day, as far as their validity tells."""
    return not any(
        a.sampai and b.mulai and a.sampai.akhir <= b.mulai.akhir
        for a, b in ((satu, dua), (dua, satu))
    )
