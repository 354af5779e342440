"""R04: a printed percentage is its numerator by a named denominator."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from terang import formats
from terang.derive.samar import dijaga
from terang.derive.statistik import digit_terakhir, jumlah_kolom, jumlah_tabel
from terang.diagnostics import Diagnostic
from terang.rules.asal import tingkat
from terang.rules.jelajah import Simpul
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.diagnostics import Level, Path
    from terang.model import LaporanPpid
    from terang.model.dasar import Fakta
    from terang.model.statistik import TabelStatistik
    from terang.rules.bahan import Bahan
    from terang.store import Entri, Store


class _Hal(NamedTuple):
    """What a percentage is of: its name, numerator, denominator, and the names of both."""

    nama: str
    bagian: int | None
    dari: int | None
    sebutan: tuple[str, str]


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R04 over reports: shares in tables, and what was spent of the budget."""
    for unit in bahan.store.unit.values():
        for entri in unit.ppid_laporan.values():
            for id_, tabel in entri.isi.tabel.items():
                yield from _tabel(bahan.store, entri, id_, tabel)
            yield from _anggaran(bahan.store, entri)


def _tabel(
    store: Store, entri: Entri[LaporanPpid], id_: str, tabel: TabelStatistik
) -> Iterator[Diagnostic]:
    persen = tabel.persen
    if persen is None:
        return
    di: Path = ("tabel", id_, "persen")
    level = tingkat(store, entri, Simpul(persen, di, Simpul(tabel, ("tabel", id_), None)))
    if persen.terhadap is None:
        yield _tanpa_penyebut(entri, di, level)
        return
    if persen.terhadap == "jumlah":
        jumlah, nama = jumlah_tabel(tabel), "jumlah"
    else:
        jumlah = jumlah_kolom(tabel, persen.terhadap)
        nama = tabel.kolom[persen.terhadap].label
    for kunci, fakta in persen.isi.items():
        kolom = jumlah_kolom(tabel, kunci)
        label = tabel.kolom[kunci].label
        hal = _Hal(
            f"bagian {label}",
            kolom.nilai if kolom and kolom.utuh else None,
            jumlah.nilai if jumlah and jumlah.utuh else None,
            (label, nama),
        )
        # the counts of people that are not published stay out of a note that is
        rahasia = dijaga(entri.isi, tabel)
        yield from _banding(entri, (*di, "isi", kunci), fakta, hal, "saran" if rahasia else level)


def _anggaran(store: Store, entri: Entri[LaporanPpid]) -> Iterator[Diagnostic]:
    uang = entri.isi.anggaran
    if uang is None or uang.persen_realisasi is None:
        return
    di: Path = ("anggaran", "persen_realisasi")
    simpul = Simpul(uang.persen_realisasi, ("persen_realisasi",), Simpul(uang, ("anggaran",), None))
    hal = _Hal(
        "realisasi anggaran", _angka(uang.realisasi), _angka(uang.jumlah), ("realisasi", "pagu")
    )
    if hal.dari is None:
        yield _tanpa_penyebut(entri, di, tingkat(store, entri, simpul))
        return
    yield from _banding(entri, di, uang.persen_realisasi, hal, tingkat(store, entri, simpul))


def _angka(fakta: Fakta[int] | None) -> int | None:
    return fakta.nilai if fakta and isinstance(fakta.nilai, int) else None


def _tanpa_penyebut(entri: Entri[LaporanPpid], di: Path, level: Level) -> Diagnostic:
    return Diagnostic(
        "R04",
        level,
        "persen tanpa penyebut: tidak disebut dari apa persen ini dihitung",
        (entri.tempat(*di, kunci=True),),
        "Persen dari jumlah yang tidak diketahui tidak berarti apa-apa.",
        "Tambahkan penyebutnya: `terhadap: jumlah` atau kunci kolom pada tabel, pagu pada "
        "anggaran. Jika dokumennya tidak menyebutnya, akui temuan ini.",
        {"persen": str(di[1])},
    )


def _banding(
    entri: Entri[LaporanPpid], di: Path, fakta: Fakta[Decimal], hal: _Hal, level: Level
) -> Iterator[Diagnostic]:
    tercetak = fakta.nilai
    if isinstance(tercetak, Ketiadaan) or hal.bagian is None or hal.dari is None:
        return
    cetak = f"{formats.desimal(tercetak)} %"
    if not hal.dari:
        yield _temuan(
            entri, di, level, f"{hal.nama} tercetak {cetak}, padahal {hal.sebutan[1]} 0", cetak, ""
        )
        return
    tepat = Decimal(100 * hal.bagian) / hal.dari
    digit = digit_terakhir(tercetak)
    selisih = abs(tercetak - tepat)
    if selisih <= digit / 2:
        return
    hitung = f"{formats.desimal(tepat.quantize(min(digit, Decimal('0.1'))))} %"
    dari = f"{formats.bilangan(hal.bagian)} dari {formats.bilangan(hal.dari)}"
    if selisih < digit:
        level, sebab = "saran", "dipotong, bukan dibulatkan"
    elif tercetak and tepat and tercetak / tepat in {Decimal(10), Decimal("0.1")}:
        sebab = "mungkin koma desimalnya bergeser"
    else:
        sebab = ""
    pesan = f"{hal.nama} tercetak {cetak}, tetapi {dari} adalah {hitung} (dihitung)"
    yield _temuan(entri, di, level, pesan + (f"; {sebab}" if sebab else ""), cetak, hitung)


def _temuan(
    entri: Entri[LaporanPpid], di: Path, level: Level, pesan: str, cetak: str, hitung: str
) -> Diagnostic:
    return Diagnostic(
        "R04",
        level,
        pesan,
        (entri.tempat(*di),),
        perbaikan="Cocokkan persen, pembilang, dan penyebutnya dengan dokumen. Jika dokumennya "
        "memang demikian, akui temuan ini.",
        operan={"tercetak": cetak} | ({"dihitung": hitung} if hitung else {}),
    )
