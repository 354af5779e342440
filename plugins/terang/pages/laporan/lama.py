"""Answering times, ready to be shown: order statistics, bands, and what the report prints."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from terang import formats
from terang.derive.lama import (
    DIPERPANJANG,
    JAWABAN,
    JAWABAN_KEBERATAN,
    TEPI,
    TEPI_KEBERATAN,
    Pita,
    ketepatan,
    pita,
    sebaran,
    terlambat_keberatan,
)
from terang.derive.statistik import persen

if TYPE_CHECKING:
    from terang.derive.lama import Sebaran, Tepi
    from terang.model.laporan_ppid import LamaJawab


class PitaTampil(NamedTuple):
    """A band: its name, how many answers, and their share in words."""

    nama: str
    banyak: int
    bagian: str


class LamaTampil(NamedTuple):
    """One statement of answering times.

    Attributes:
        isi: as the report has it.
        sebaran: computed from the list, if there is one.
        pita: bands of the list, with the limits of the law when it counts working days.
        tepat: how many answers were in time, in words; () when other days are counted.
    """

    isi: LamaJawab
    sebaran: Sebaran | None
    pita: tuple[PitaTampil, ...]
    tepat: tuple[tuple[str, int], ...]


def lama_jawab(isi: LamaJawab) -> LamaTampil:
    """Answering times of a report."""
    return _tampil(isi, TEPI, _tepat(isi))


def lama_keberatan(isi: LamaJawab) -> LamaTampil:
    """Answering times of objections, which have a limit of their own."""
    telat = terlambat_keberatan(isi)
    tepat = (
        (f"Dalam {JAWABAN_KEBERATAN} hari kerja", len(isi.per_permohonan) - (telat or 0)),
        (f"Lebih dari {JAWABAN_KEBERATAN} hari kerja, terlambat", telat or 0),
    )
    return _tampil(isi, TEPI_KEBERATAN, () if telat is None else tepat)


def _tampil(isi: LamaJawab, tepi: Tepi, tepat: tuple[tuple[str, int], ...]) -> LamaTampil:
    hari = isi.per_permohonan
    hitung = sebaran(hari)
    semua = pita(hari, tepi) if hitung else ()
    return LamaTampil(
        isi,
        hitung,
        tuple(PitaTampil(_nama(p, isi.satuan), p.banyak, _bagian(p, len(hari))) for p in semua),
        tepat,
    )


def _tepat(isi: LamaJawab) -> tuple[tuple[str, int], ...]:
    t = ketepatan(isi)
    if t is None:
        return ()
    return (
        (f"Dalam {JAWABAN} hari kerja", t.dalam_batas),
        (
            f"Hari ke-{JAWABAN + 1} sampai {DIPERPANJANG}, tepat bila diperpanjang",
            t.dengan_perpanjangan,
        ),
        (f"Lebih dari {DIPERPANJANG} hari kerja, terlambat", t.terlambat),
    )


def _nama(p: Pita, satuan: str) -> str:
    if p.sampai is None:
        return f"Lebih dari {p.dari - 1} {satuan}"
    if p.dari == p.sampai == 0:
        return "Hari yang sama"
    return f"{p.dari}–{p.sampai} {satuan}"


def _bagian(p: Pita, dari: int) -> str:
    n = persen(p.banyak, dari)
    return f"{formats.desimal(n)} %" if n is not None else ""
