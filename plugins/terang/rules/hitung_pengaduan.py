"""R43: complaints of a year add up: settled and open, by class, by channel, in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats
from terang.derive.pengaduan import angka, menurut_kanal, menurut_kelas
from terang.diagnostics import Diagnostic
from terang.rules.asal import tingkat
from terang.rules.jelajah import Simpul

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.derive.statistik import Jumlah
    from terang.diagnostics import Level, Path
    from terang.model import StatistikPengaduan
    from terang.model.dasar import Fakta
    from terang.rules.bahan import Bahan
    from terang.store import Entri, Store

_COCOKKAN = (
    "Cocokkan angkanya dengan rekapitulasi pengaduan. Jika dokumennya memang demikian, akui "
    "temuan ini."
)


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R43 over the complaints of every year."""
    for unit in bahan.store.unit.values():
        for entri in unit.statistik_pengaduan.values():
            yield from _seluruh(bahan.store, entri)
            yield from _pembagian(bahan.store, entri)
            yield from _tepat(bahan.store, entri)


def _seluruh(store: Store, entri: Entri[StatistikPengaduan]) -> Iterator[Diagnostic]:
    s = entri.isi
    diterima, diproses, selesai = angka(s.diterima), angka(s.diproses), angka(s.selesai)
    if diterima is None or diproses is None or selesai is None or diterima == diproses + selesai:
        return
    yield Diagnostic(
        "R43",
        _level(store, entri, ("diterima",), s.diterima),
        f"{formats.bilangan(diterima)} pengaduan diterima, tetapi {formats.bilangan(selesai)} "
        f"selesai dan {formats.bilangan(diproses)} diproses berjumlah "
        f"{formats.bilangan(selesai + diproses)} (dihitung)",
        (entri.tempat("diterima"), entri.tempat("selesai"), entri.tempat("diproses")),
        perbaikan=_COCOKKAN,
        operan={"diterima": str(diterima), "jumlah": str(selesai + diproses)},
    )


def _pembagian(store: Store, entri: Entri[StatistikPengaduan]) -> Iterator[Diagnostic]:
    diterima = angka(entri.isi.diterima)
    semua: tuple[tuple[str, str, Jumlah | None], ...] = (
        ("menurut_kelas", "kelas", menurut_kelas(entri.isi)),
        ("menurut_kanal", "kanal", menurut_kanal(entri.isi)),
    )
    for bidang, nama, jumlah in semua:
        if diterima is None or jumlah is None or jumlah.nilai == diterima:
            continue
        # a part without a number may hold what is missing, but nothing holds what is too much
        if jumlah.utuh or jumlah.nilai > diterima:
            yield Diagnostic(
                "R43",
                _level(store, entri, (bidang,), entri.isi.diterima),
                f"pengaduan menurut {nama} berjumlah {formats.bilangan(jumlah.nilai)} (dihitung), "
                f"tetapi yang diterima {formats.bilangan(diterima)}",
                (entri.tempat(bidang, kunci=True), entri.tempat("diterima")),
                perbaikan=f"{_COCOKKAN} Tulis {nama} yang jumlahnya tidak diketahui dengan `tidak "
                "ada data`.",
                operan={"diterima": str(diterima), "jumlah": str(jumlah.nilai)},
            )


def _tepat(store: Store, entri: Entri[StatistikPengaduan]) -> Iterator[Diagnostic]:
    s = entri.isi
    semua: tuple[tuple[str, Fakta[int] | None, str, Fakta[int] | None], ...] = (
        ("ditanggapi_14_hari", s.ditanggapi_14_hari, "diterima", s.diterima),
        ("diputus_60_hari", s.diputus_60_hari, "selesai", s.selesai),
        ("disampaikan_14_hari", s.disampaikan_14_hari, "selesai", s.selesai),
        ("tepat_menurut_kelas", s.tepat_menurut_kelas, "selesai", s.selesai),
    )
    for bidang, fakta, nama, seluruh in semua:
        banyak, dari = angka(fakta), angka(seluruh)
        if fakta is None or banyak is None or dari is None or banyak <= dari:
            continue
        yield Diagnostic(
            "R43",
            _level(store, entri, (bidang,), fakta),
            f"{formats.bilangan(banyak)} pengaduan disebut tepat waktu, padahal yang {nama} "
            f"hanya {formats.bilangan(dari)}",
            (entri.tempat(bidang), entri.tempat(nama)),
            perbaikan=_COCOKKAN,
            operan={"tepat": str(banyak), nama: str(dari)},
        )


def _level(store: Store, entri: Entri[StatistikPengaduan], di: Path, fakta: Fakta[int]) -> Level:
    return tingkat(store, entri, Simpul(fakta, di, None))
