"""`terang tenggat`: when an answer is due. In: a day; out: every counted and skipped day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from pydantic_core import PydanticCustomError

from terang import build
from terang.cli import layar
from terang.cli.periksa import folder_data, tanggal_bangun
from terang.derive import tenggat as hitung
from terang.derive.kalender import kalender as susun_kalender
from terang.derive.kalender import setempat
from terang.diagnostics.catalogue import suggest
from terang.folder import Folder
from terang.formats import durasi, hari_tanggal, kapital
from terang.formats import tanggal as tulis
from terang.hukum import informasi
from terang.kalender import BelumTerisiError, Hitungan
from terang.scalars import Tanggal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from pathlib import Path

    from terang.derive.tenggat import Batas
    from terang.hukum import Tenggat
    from terang.kalender import Kalender
    from terang.store import Store

BELUM_TERISI = 1
JENIS = {
    "permohonan": "Permohonan informasi diterima",
    "keberatan": "Keberatan diterima",
    "pengaduan": "Pengaduan diterima",
}
KEDUA = "; menurut sumber kedua, naskahnya belum kami periksa"


@click.command(
    "tenggat",
    cls=layar.Perintah,
    help="Hitung kapan jawaban jatuh tempo, hari demi hari, sejak TANGGAL surat diterima.",
    epilog="Kode keluar: 0 bila terhitung, 1 bila libur suatu tahun belum diisi, 2 bila salah "
    "pakai. Contoh: terang tenggat 2026-11-02 --jenis permohonan",
)
@click.argument("tanggal", metavar="TANGGAL", nargs=-1, required=True)
@click.option(
    "--jenis", required=True, type=click.Choice(list(JENIS)), help="Apa yang harus dijawab."
)
@click.option("--unit", default="", metavar="SLUG", help="Badan yang menjawab, bila ada bedanya.")
@click.option("--perpanjangan", is_flag=True, help="Tambahkan perpanjangan jawaban permohonan.")
@layar.pilihan_data
def perintah(
    tanggal: tuple[str, ...], jenis: str, unit: str, perpanjangan: bool, data: Path
) -> int:
    """Count."""
    diterima = _tanggal(" ".join(tanggal))
    if perpanjangan and jenis != "permohonan":
        raise layar.SalahPakai(f"--perpanjangan hanya untuk --jenis permohonan, bukan {jenis}.")
    store = _store(data, unit)
    k = susun_kalender(store, unit)
    match jenis:
        case "permohonan":
            semua = hitung.permohonan(k, diterima, perpanjangan=perpanjangan)
        case "keberatan":
            semua = hitung.keberatan(k, diterima)
        case _:
            semua = hitung.pengaduan(k, diterima)
    belum = [b.hitungan for b in semua if isinstance(b.hitungan, BelumTerisiError)]
    layar.cetak("\n".join(_laporan(store, k, unit, jenis, diterima, semua)) + "\n")
    if belum:
        click.echo(f"Galat: {_sebab(store, belum[0])}", err=True)
    return BELUM_TERISI if belum else 0


def _tanggal(tertulis: str) -> date:
    try:
        hari = Tanggal.baca(tertulis)
    except PydanticCustomError:
        hari = None
    if hari is None or hari.hari is None:
        raise layar.SalahPakai(
            f"'{tertulis}' bukan tanggal yang lengkap. Tulis misalnya 2026-11-02 atau "
            "2 November 2026."
        )
    return hari.awal


def _store(data: Path, unit: str) -> Store:
    muatan = build.load(Folder(folder_data(data)), tanggal=tanggal_bangun())
    if muatan.store is None:
        raise layar.SalahPakai(
            f"data di '{data}' tidak dapat dipakai. Jalankan dahulu: terang periksa."
        )
    if unit and unit not in muatan.store.unit:
        saran = suggest(unit, muatan.store.unit)
        raise layar.SalahPakai(
            f"unit '{unit}' tidak ada di data.{f' Mungkin maksudnya: {saran}.' if saran else ''}"
        )
    return muatan.store


def _sebab(store: Store, galat: BelumTerisiError) -> str:
    berkas = f"libur/{galat.tahun}.yml"
    if galat.sampai:
        return (
            f"{berkas} baru lengkap sampai {tulis(galat.sampai)}, dan hitungan ini melewatinya. "
            "Lengkapi berkas itu; tenggat tidak ditebak."
        )
    if str(galat.tahun) in store.libur:
        return (
            f"{berkas} belum dinyatakan lengkap. Isi semua harinya, lalu tulis lengkap: ya; "
            "tenggat tidak ditebak."
        )
    if ("libur", "") in store.tersisih:
        berkas += " belum ada atau tidak dapat dibaca (jalankan terang periksa)"
    else:
        berkas += " belum ada"
    return (
        f"{berkas}. Libur tahun {galat.tahun} diperlukan untuk hitungan ini. Isi dari keputusan "
        "bersama tiga menteri; tenggat tidak ditebak."
    )


def _laporan(
    store: Store, k: Kalender, unit: str, jenis: str, diterima: date, semua: list[Batas]
) -> Iterator[str]:
    yield f"{JENIS[jenis]} {hari_tanggal(diterima)}."
    yield f"Kalender: {_kalender(store, k, unit)}"
    if catatan := _catatan(semua):
        yield f"Hari diterima: {catatan}."
    yield ""
    for b in semua:
        yield from _satu(b)
    if jenis == "permohonan":
        yield from _sejak(store, k, unit, diterima)
    if jenis == "keberatan":
        yield ""
        yield "Batas bagi pemohon (tanggalnya bergantung pada hari kejadian):"
        for t in (informasi.KEBERATAN, informasi.SENGKETA):
            yield t.apa
            yield _aturan(t)
    if jenis == "pengaduan":
        yield ""
        yield 'UU 25/2009 menulis "hari" saja; karena itu dihitung dua cara dan tidak dipilihkan.'
        yield "Batas putusan berjalan sejak berkas lengkap; di sini dianggap lengkap saat diterima."
    yield from _hari_demi_hari(diterima, semua)


def _kalender(store: Store, k: Kalender, unit: str) -> str:
    tahun = ", ".join(f"{t}" for t in k.terisi) or "belum ada tahun yang diisi"
    cuti = "cuti bersama dilewati" if k.cuti_bersama_libur else "cuti bersama tetap dihitung"
    lokal = "dengan libur setempat" if setempat(store, unit) else "tanpa libur setempat"
    return f"libur {tahun}; {cuti}; {lokal}."


def _catatan(semua: Iterable[Batas]) -> str:
    hitungan = (b.hitungan for b in semua if b.cara == "kerja")
    return next((h.catatan for h in hitungan if isinstance(h, Hitungan)), "")


def _satu(b: Batas) -> Iterator[str]:
    lama = f"{b.tenggat.lama.maks} hari {b.cara}"
    yield f"{b.tenggat.apa} ({lama}): {_kapan(b)}"
    yield _aturan(b.tenggat)


def _kapan(b: Batas) -> str:
    if b.jatuh_tempo is None:
        return "belum dapat dihitung"
    return f"paling lambat {hari_tanggal(b.jatuh_tempo)} (dihitung)"


def _aturan(t: Tenggat) -> str:
    kedua = KEDUA if t.keyakinan != "V" else ""
    return f"  {t.siapa}, {durasi(t.lama)} sejak {t.sejak}; {t.sebutan}{kedua}"


def _sejak(store: Store, k: Kalender, unit: str, diterima: date) -> Iterator[str]:
    kantor = store.unit[unit].ppid_profil if unit else None
    dipakai = kantor.isi.hitung_sejak if kantor else None
    praktik = f"{informasi.PEMERIKSAAN.sebutan}{KEDUA}"
    yield ""
    if dipakai == "lengkap":
        yield "Di atas dihitung sejak permohonan diterima, seperti bunyi undang-undang."
        yield f"Kantor ini menghitung sejak permohonan lengkap ({praktik}):"
    else:
        siapa = "Kantor ini menghitung" if dipakai else "Di atas dihitung"
        yield f"{siapa} sejak permohonan diterima, seperti bunyi undang-undang."
        yield f"Bila dihitung sejak permohonan lengkap ({praktik}):"
    for keadaan, b in hitung.sejak_lengkap(k, diterima):
        yield f"  {kapital(keadaan)}: {_kapan(b)}"


def _hari_demi_hari(diterima: date, semua: list[Batas]) -> Iterator[str]:
    """All working-day counts run over the same days, so one list holds them; the extension goes
    on where the first limit ends.
    """
    kerja = [b for b in semua if b.cara == "kerja" and isinstance(b.hitungan, Hitungan)]
    if not kerja:
        return
    akhir: dict[date, list[str]] = {}
    for b in kerja:
        if b.jatuh_tempo:
            akhir.setdefault(b.jatuh_tempo, []).append(f"{b.tenggat.apa} ({b.tenggat.lama.maks})")
    yield ""
    yield "Hari demi hari:"
    yield f"   -  {hari_tanggal(diterima)}: hari diterima, belum dihitung"
    sampai, ke = diterima, 0
    for b in sorted(kerja, key=lambda b: b.jatuh_tempo or diterima):
        for h in b.hitungan.hari if isinstance(b.hitungan, Hitungan) else ():
            if h.tanggal <= sampai:
                continue
            sampai = h.tanggal
            ke += bool(h.ke)
            batas = f" <- batas: {'; '.join(akhir[h.tanggal])}" if h.tanggal in akhir else ""
            nomor = f"{ke:4}" if h.ke else "   -"
            yield f"{nomor}  {hari_tanggal(h.tanggal)}: {_alasan(h.ke, h.alasan)}{batas}"


def _alasan(ke: int, alasan: str) -> str:
    return alasan if ke else f"dilewati, {alasan}"
