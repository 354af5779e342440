"""R41: the printed score and class of a survey of satisfaction follow from its nine elements."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from terang import formats
from terang.derive import skm as hitung
from terang.derive.statistik import digit_terakhir
from terang.diagnostics import Diagnostic
from terang.hukum.skm import ATURAN_SKM, UNSUR
from terang.rules.asal import dari_keyakinan, tingkat
from terang.rules.jelajah import Simpul
from terang.rules.sebut import kutip
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from terang.model import Skm
    from terang.rules.bahan import Bahan
    from terang.store import Entri, Store

_COCOKKAN = (
    "Cocokkan rata-rata unsur, bobot, nilai, dan mutunya dengan dokumen. Jika dokumennya memang "
    "demikian, akui temuan ini."
)
_BOBOT = {hitung.SEPERSEMBILAN: "1/9", hitung.DIBULATKAN: "0,11"}


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R41 over surveys."""
    for unit in bahan.store.unit.values():
        for entri in unit.skm.values():
            yield from _unsur(bahan.store, entri)
            yield from _nilai(bahan.store, entri)
            yield from _mutu(bahan.store, entri)


def _unsur(store: Store, entri: Entri[Skm]) -> Iterator[Diagnostic]:
    aturan = ATURAN_SKM[entri.isi.dasar]
    if kurang := hitung.kurang_unsur(entri.isi):
        nama = formats.daftar([f"{k} ({UNSUR[k]})" for k in kurang])
        yield Diagnostic(
            "R41",
            dari_keyakinan(aturan.keyakinan),
            f"survei ini tanpa nilai untuk {len(kurang)} dari {aturan.unsur} unsur: {nama}",
            (entri.tempat("unsur", kunci=True),),
            "Nilai survei dihitung dari semua unsurnya; tanpa itu pembaca tidak dapat "
            "memeriksanya.",
            "Tambahkan rata-rata unsur itu, atau akui temuan ini jika laporannya tidak memuatnya.",
            {"kurang": " ".join(kurang)},
            aturan.sebutan,
        )
    for kode, u in entri.isi.unsur.items():
        if not 1 <= u.nrr <= 4:
            yield Diagnostic(
                "R41",
                tingkat(store, entri, Simpul(u, ("unsur", kode), None)),
                f"rata-rata unsur {kode} {formats.desimal(u.nrr)} di luar skala 1 sampai 4",
                (entri.tempat("unsur", kode),),
                perbaikan=_COCOKKAN,
                operan={"unsur": kode, "nrr": str(u.nrr)},
            )


def _nilai(store: Store, entri: Entri[Skm]) -> Iterator[Diagnostic]:
    isi = entri.isi
    tercetak = isi.nilai.nilai if isi.nilai else None
    bobot = hitung.bobot_dipakai(isi)
    benar = hitung.nilai(isi, bobot)
    if isi.nilai is None or tercetak is None or isinstance(tercetak, Ketiadaan) or benar is None:
        return
    if _cocok(tercetak, benar):
        return
    level = tingkat(store, entri, Simpul(isi.nilai, ("nilai",), None))
    cetak, hasil = formats.desimal(tercetak), formats.desimal(benar.nilai)
    pesan = (
        f"nilai survei tercetak {cetak}, tetapi dari unsurnya {hasil} "
        f"(dihitung dengan bobot {_sebut(bobot)})"
    )
    lain = hitung.nilai(isi, hitung.bobot_lain(bobot))
    if lain is not None and _cocok(tercetak, lain):
        # both weights are in use, and the rule's annex prints the rounded one
        level = "saran"
        pesan += f"; nilai yang tercetak cocok dengan bobot {_sebut(lain.bobot)}"
    yield Diagnostic(
        "R41",
        level,
        pesan,
        (entri.tempat("nilai"), entri.tempat("unsur", kunci=True)),
        perbaikan="Tulis bobot yang dipakai dokumen di `bobot`. " + _COCOKKAN
        if level == "saran"
        else _COCOKKAN,
        operan={"tercetak": cetak, "dihitung": hasil},
    )


def _mutu(store: Store, entri: Entri[Skm]) -> Iterator[Diagnostic]:
    isi = entri.isi
    if isi.mutu is None or isinstance(isi.mutu.nilai, Ketiadaan):
        return
    skor = isi.nilai.nilai if isi.nilai and not isinstance(isi.nilai.nilai, Ketiadaan) else None
    if skor is None:
        sendiri = hitung.nilai(isi, hitung.bobot_dipakai(isi))
        skor = sendiri.nilai if sendiri else None
    semestinya = hitung.kelas(skor, isi.dasar) if skor is not None else None
    tercetak = hitung.baca_kelas(isi.mutu.nilai, isi.dasar)
    if skor is None or semestinya is None or tercetak is None or tercetak == semestinya:
        return
    yield Diagnostic(
        "R41",
        tingkat(store, entri, Simpul(isi.mutu, ("mutu",), None)),
        f"mutu tercetak {kutip(isi.mutu.nilai)}, tetapi nilai {formats.desimal(skor)} termasuk "
        f"{semestinya.huruf} ({semestinya.nama}) menurut {ATURAN_SKM[isi.dasar].sebutan}",
        (entri.tempat("mutu"), *([entri.tempat("nilai")] if isi.nilai else [])),
        perbaikan=_COCOKKAN + " Periksa juga `dasar`: batas kelasnya berbeda.",
        operan={"tercetak": tercetak.huruf, "semestinya": semestinya.huruf},
    )


def _cocok(tercetak: Decimal, h: hitung.NilaiSkm) -> bool:
    """Within half a unit of the last printed digit, and what rounded means allow."""
    longgar = Fraction(digit_terakhir(tercetak)) / 2 + h.kelonggaran
    return abs(Fraction(tercetak) - h.tepat) <= longgar


def _sebut(bobot: Fraction) -> str:
    return _BOBOT.get(bobot) or formats.desimal(hitung.empat_digit(bobot))
