"""R16: what a report claims of change and averages, held against its figures."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from terang import formats
from terang.derive.lama import ketepatan, sebaran
from terang.derive.statistik import digit_terakhir
from terang.derive.tahunan import banding, tahun
from terang.diagnostics import Diagnostic
from terang.rules.asal import tingkat
from terang.rules.jelajah import Simpul

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.derive.tahunan import Perubahan
    from terang.diagnostics import Path
    from terang.model import LaporanPpid
    from terang.model.dasar import Asal
    from terang.model.laporan_ppid import Klaim, LamaJawab
    from terang.rules.bahan import Bahan
    from terang.store import Entri, Store

ARAH = {1: "naik", 0: "tetap", -1: "turun"}
_PERBAIKAN = (
    "Cocokkan dengan dokumen dan betulkan yang salah ketik. Jika dokumennya sendiri yang tidak "
    "cocok, akui temuan ini."
)


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R16 over reports."""
    for unit in bahan.store.unit.values():
        for entri in unit.ppid_laporan.values():
            for i, klaim in enumerate(entri.isi.klaim):
                lalu = unit.ppid_laporan.get(str(klaim.dari_tahun or int(entri.id) - 1))
                yield from _klaim(bahan.store, entri, lalu, ("klaim", i), klaim)
            for i, lama in enumerate(entri.isi.lama_jawab):
                yield from _lama(bahan.store, entri, ("lama_jawab", i), lama)


def _klaim(
    store: Store,
    entri: Entri[LaporanPpid],
    lalu: Entri[LaporanPpid] | None,
    di: Path,
    klaim: Klaim,
) -> Iterator[Diagnostic]:
    if klaim.tabel not in entri.isi.tabel:
        ada = ", ".join(entri.isi.tabel) or "belum ada tabel"
        pesan = f"klaim merujuk tabel {klaim.tabel}, yang tidak ada ({ada})"
        yield _temuan(store, entri, klaim, (*di, "tabel"), pesan, {"tabel": klaim.tabel})
        return
    ubah = banding(tahun(lalu), tahun(entri), klaim.tabel) if lalu else None
    if ubah is None:
        return
    arah = ARAH[(ubah.selisih > 0) - (ubah.selisih < 0)]
    nyata = formats.perubahan(ubah.dari, ubah.ke, ubah.menghitung)
    operan = {"dari": str(ubah.dari), "ke": str(ubah.ke)}
    if arah != klaim.arah:
        pesan = f"laporan menyebut {klaim.arah}, tetapi menurut angkanya {nyata} (dihitung)"
        yield _temuan(store, entri, klaim, (*di, "arah"), pesan, operan)
    elif klaim.sebesar is not None and klaim.sebesar != abs(ubah.selisih):
        pesan = f"laporan menyebut {klaim.arah} {formats.bilangan(klaim.sebesar)}, tetapi menurut "
        yield _temuan(store, entri, klaim, (*di, "sebesar"), f"{pesan}angkanya {nyata}", operan)
    elif klaim.persen is not None and not _sama(klaim.persen, ubah):
        cetak = formats.desimal(klaim.persen)
        pesan = f"laporan menyebut {klaim.arah} {cetak} %, tetapi menurut angkanya {nyata}"
        yield _temuan(store, entri, klaim, (*di, "persen"), pesan, operan)


def _sama(persen: Decimal, ubah: Perubahan) -> bool:
    if not ubah.dari:
        return False
    tepat = abs(Decimal(100 * ubah.selisih) / ubah.dari)
    return abs(persen - tepat) <= digit_terakhir(persen) / 2


def _lama(
    store: Store, entri: Entri[LaporanPpid], di: Path, lama: LamaJawab
) -> Iterator[Diagnostic]:
    yield from _tanpa_kasus(store, entri, di, lama)
    yield from _tepat_dan_terlambat(store, entri, di, lama)
    hitung = sebaran(lama.per_permohonan)
    if hitung is None:
        return
    tepat = ketepatan(lama)
    semua: list[tuple[str, Decimal | int | None]] = [
        ("kasus", hitung.banyak),
        ("rata_rata", Decimal(hitung.jumlah) / hitung.banyak),
        ("median", hitung.median),
        ("tercepat", hitung.tercepat),
        ("terlama", hitung.terlama),
        ("terlambat", tepat.terlambat if tepat else None),
    ]
    for bidang, nilai in semua:
        fakta = getattr(lama, bidang)
        if fakta is None or nilai is None or not isinstance(fakta.nilai, (int, Decimal)):
            continue
        tercetak = Decimal(fakta.nilai)
        digit = digit_terakhir(tercetak)
        batas = digit / 2 if bidang in {"rata_rata", "median"} else Decimal(0)
        if abs(tercetak - nilai) > batas:
            nama = bidang.replace("_", "-") if bidang == "rata_rata" else bidang
            seharusnya = formats.desimal(Decimal(nilai).quantize(min(digit, Decimal("0.1"))))
            cetak = formats.desimal(tercetak)
            dari = f"dari {formats.bilangan(hitung.banyak)} permohonan"
            pesan = f"{nama} tercetak {cetak}, tetapi {dari} {seharusnya} (dihitung)"
            operan = {"tercetak": cetak, "dihitung": seharusnya}
            yield _temuan(store, entri, lama, (*di, bidang), pesan, operan)


def _tepat_dan_terlambat(
    store: Store, entri: Entri[LaporanPpid], di: Path, lama: LamaJawab
) -> Iterator[Diagnostic]:
    """In time and late are all there are."""
    tiga = [f.nilai if f else None for f in (lama.tepat_waktu, lama.terlambat, lama.kasus)]
    tepat, lambat, kasus = (n if isinstance(n, int) else None for n in tiga)
    if tepat is None or lambat is None or kasus is None or tepat + lambat == kasus:
        return
    pesan = (
        f"tepat waktu {formats.bilangan(tepat)} dan terlambat {formats.bilangan(lambat)} berjumlah "
        f"{formats.bilangan(tepat + lambat)}, tetapi jawaban yang dihitung "
        f"{formats.bilangan(kasus)}"
    )
    operan = {"dihitung": str(tepat + lambat), "kasus": str(kasus)}
    yield _temuan(store, entri, lama, (*di, "kasus"), pesan, operan)


def _tanpa_kasus(
    store: Store, entri: Entri[LaporanPpid], di: Path, lama: LamaJawab
) -> Iterator[Diagnostic]:
    """A mean of no cases is no number."""
    kasus = lama.kasus.nilai if lama.kasus else None
    if kasus != 0:
        return
    for bidang in ("rata_rata", "median", "tercepat", "terlama"):
        fakta = getattr(lama, bidang)
        if fakta is not None and isinstance(fakta.nilai, (int, Decimal)):
            nama = bidang.replace("_", "-") if bidang == "rata_rata" else bidang
            cetak = formats.desimal(Decimal(fakta.nilai))
            pesan = f"{nama} tercetak {cetak}, padahal tidak ada permohonan yang dihitung"
            yield _temuan(
                store, entri, lama, (*di, bidang), pesan, {"tercetak": cetak, "kasus": "0"}
            )


def _temuan(
    store: Store, entri: Entri[LaporanPpid], isi: Asal, di: Path, pesan: str, operan: dict[str, str]
) -> Diagnostic:
    return Diagnostic(
        "R16",
        tingkat(store, entri, Simpul(isi, di, None)),
        pesan,
        (entri.tempat(*di),),
        perbaikan=_PERBAIKAN,
        operan=operan,
    )
