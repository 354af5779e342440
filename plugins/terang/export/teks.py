"""Verdicts as text for a terminal: counts by group, then what is missing and where."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from terang import formats
from terang.diagnostics.visible import visible
from terang.export import kata

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from terang.export.baris import Baris, KurangTerbit

LEBAR = 100


def sebagai_teks(semua: Sequence[Baris], tanggal: date, peran: str) -> str:
    """The whole report, a block for each unit.

    Args:
        semua: the rows.
        tanggal: the day of judgement.
        peran: what a site that is not official says of itself, or "".
    """
    baris = [*_lipat(peran), ""] if peran else []
    for milik in kata.per_unit(semua).values():
        baris += [*_unit(milik, tanggal), ""]
    baris += [*_lipat(kata.BUKTI_ATAS), *_lipat(kata.BELUM), *_lipat(kata.BERLAKU)]
    # Data must not steer the terminal.
    return "\n".join(visible(b) for b in baris) + "\n"


def _unit(milik: list[Baris], tanggal: date) -> Iterator[str]:
    badan = f"{milik[0].nama} ({milik[0].putusan.unit})"
    yield from _lipat(f"{badan}, dinilai {formats.tanggal(tanggal)}")
    yield ""
    for nama, isi in kata.per_kelompok(milik).items():
        yield from _lipat(f"{nama}: {_hitungan(isi)}", "  ")
    yield from _lipat(f"Semua: {_hitungan(milik)}", "  ")
    for nama, isi in kata.per_kelompok(milik).items():
        if kurang := [b for b in isi if b.kurang]:
            yield ""
            yield f"{nama}, yang kurang:"
            for b in kurang:
                yield from _kewajiban(b)


def _hitungan(isi: list[Baris]) -> str:
    """`3 dari 18 terpenuhi; 2 sebagian, 10 belum, 3 perlu atestasi; 3 tidak berlaku`."""
    n = kata.hitung(isi)
    berlaku = len(isi) - n["tidak berlaku"]
    lewat = f"{n['tidak berlaku']} tidak berlaku"
    if not berlaku:
        return lewat
    lain = ", ".join(f"{n[s]} {s}" for s in ("sebagian", "belum", "perlu atestasi") if n[s])
    bagian = [f"{n['terpenuhi']} dari {berlaku} terpenuhi", lain]
    return "; ".join([b for b in bagian if b] + [lewat] * bool(n["tidak berlaku"]))


def _kewajiban(b: Baris) -> Iterator[str]:
    p, k = b.putusan, b.putusan.kewajiban
    yield from _lipat(f"{p.status}: {k.apa} [{k.id}; {k.sebutan}]", "  ")
    for x in b.kurang:
        yield from _satu(x)


def _satu(x: KurangTerbit) -> Iterator[str]:
    awal = f"{x.tempat}: " if x.tempat else ""
    yield from _lipat(f"- {awal}{x.kata}", "      ", "    ")
    if x.perbaikan:
        yield from _lipat(f"perbaikan: {x.perbaikan}", "      ")


def _lipat(teks: str, lanjut: str = "", awal: str | None = None) -> list[str]:
    return textwrap.wrap(
        " ".join(teks.split()),
        LEBAR,
        initial_indent=lanjut if awal is None else awal,
        subsequent_indent=lanjut,
        break_long_words=False,
        break_on_hyphens=False,
    )
