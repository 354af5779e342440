"""Words for verdicts: what a status answers, how sure a citation is, what these files can prove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang.hukum.kewajiban import KELOMPOK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from terang.export.baris import Baris
    from terang.hukum.kewajiban import Cara
    from terang.hukum.norma import Keyakinan
    from terang.kepatuhan import Status

JAWABAN: dict[Status, str] = {
    "terpenuhi": "ya",
    "sebagian": "sebagian",
    "belum": "belum",
    "perlu atestasi": "perlu atestasi",
    "tidak berlaku": "tidak berlaku",
}
KEYAKINAN: dict[Keyakinan, str] = {
    "V": "naskahnya sudah kami baca",
    "V2": "menurut sumber kedua; naskahnya belum kami periksa",
    "M": "dari ingatan; belum kami periksa",
}
CARA: dict[Cara, str] = {
    "otomatis": "dari data",
    "campuran": "dari data dan penegasan pejabat",
    "atestasi": "penegasan pejabat",
}
BUKTI_ATAS = (
    "Pemeriksaan ini membuktikan bahwa yang dinyatakan lengkap, tepat waktu, dan cocok satu sama "
    "lain. Ia tidak pernah membuktikan bahwa yang dinyatakan itu benar."
)
BELUM = (
    "Belum berarti belum terlihat di data ini, bukan bahwa kewajiban itu dilanggar: mungkin sudah "
    "ada di tempat lain."
)
BERLAKU = "Penyebut setiap hitungan ialah kewajiban yang berlaku bagi unit itu pada hari penilaian."


def hitung(semua: Iterable[Baris]) -> dict[Status, int]:
    """How many verdicts there are of each status."""
    hasil: dict[Status, int] = dict.fromkeys(JAWABAN, 0)
    for b in semua:
        hasil[b.putusan.status] += 1
    return hasil


def per_unit(semua: Iterable[Baris]) -> dict[str, list[Baris]]:
    """Rows by unit."""
    hasil: dict[str, list[Baris]] = {}
    for b in semua:
        hasil.setdefault(b.putusan.unit, []).append(b)
    return hasil


def per_kelompok(semua: Iterable[Baris]) -> dict[str, list[Baris]]:
    """Rows by the name of their group of law, in the order of the catalogue."""
    hasil: dict[str, list[Baris]] = {nama: [] for nama in KELOMPOK.values()}
    for b in semua:
        hasil[KELOMPOK[b.putusan.kewajiban.kelompok]].append(b)
    return hasil


def keyakinan(b: Baris) -> str:
    """How sure the citation is, with what is doubtful about it."""
    k = b.putusan.kewajiban
    return f"{KEYAKINAN[k.keyakinan]}; {k.ragu}" if k.ragu else KEYAKINAN[k.keyakinan]
