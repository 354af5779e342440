"""R28: placeholders, unfinished text, and what is left of the example project."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from terang.diagnostics import Diagnostic
from terang.rules import isian_contoh, sebut
from terang.rules.jenis_teks import TERCETAK, Jenis

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.rules.bahan import Bahan
    from terang.rules.jelajah import Tulisan

_TIDAK_DIISI = frozenset({Jenis.TAUTAN, Jenis.BUKAN})
_HARUS_SELESAI = frozenset({Jenis.SENDIRI, Jenis.KUTIPAN})
_KOSONG = re.compile(
    r"(?P<nomor>\b[Nn](?:omor|OMOR|o\.)\s*:?\s*(?:\.{2,}|…|_{2,}|-{2,}|[Tt]ahun\s+(?:19|20)\d\d))"
    r"|(?P<titik>\.{3,}|…)"
    r"|(?P<garis>_{3,})"
    r"|(?P<x>(?<![A-Za-z])(?:x{3,}|X{4,})(?![A-Za-z]))"
    r"|(?P<lorem>\b[Ll]orem\b)"
    r"|(?P<tbd>\b(?:TBD|TBA|TODO)\b)"
    r"|(?P<isi>^\W*(?:[Hh]arap |[Mm]ohon |[Aa]kan |[Bb]elum |[Pp]erlu )?[Dd]iisi\W*$"
    r"|\b[Dd]iisi (?:kemudian|nanti|belakangan|menyusul)\b"
    r"|[\[<{] ?(?:di)?isi\b[^\]>}]*[\]>}])"
)
_ELIPSIS = re.compile(r"[\[(]\s*(?:\.{3}|…)\s*[\])]")
# in a list of the law, "; dan" closes the last point but one
_GANTUNG = re.compile(r"(?:(?<![;,])\s(?:dan/atau|dan|atau)|,)$", re.IGNORECASE)
_TITIK_DUA = re.compile(r"(?:\bsebagai berikut\s*:?|:)$", re.IGNORECASE)

# nearly every text is sound: what holds none of these is, and looking for them is cheap
_CURIGA = ("..", "…", "__", "--", "xxx", "orem", "tbd", "tba", "todo", "iisi", "[", "<", "{")
_AKHIR = (":\n", ",\n", " dan\n", " atau\n", "/atau\n", "berikut\n")
_NOMOR_TAHUN = re.compile(r"(?:omor|no\.)[\s:]*tahun")


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R28 over every text."""
    for entri, t in bahan.tulisan(_curiga):
        alasan = _cari(t)
        if alasan:
            yield Diagnostic(
                "R28",
                "peringatan" if t.jenis in TERCETAK else "galat",
                f"{alasan[0]}: {sebut.kutip(t.teks)}",
                (t.tempat(entri),),
                perbaikan=alasan[1],
                operan={"teks": t.teks},
            )
    yield from isian_contoh.periksa(bahan)


def _curiga(teks: str) -> bool:
    kecil = teks.lower()
    if any(c in kecil for c in (*_CURIGA, *_AKHIR)):
        return True
    return "tahun" in kecil and _NOMOR_TAHUN.search(kecil) is not None


def _cari(t: Tulisan) -> tuple[str, str] | None:
    """What is unfinished about a text, and how to mend it."""
    if t.jenis in _TIDAK_DIISI:
        return None
    # an omission marked as one is no blank
    teks = _ELIPSIS.sub("", t.teks).rstrip()
    if m := _KOSONG.search(teks):
        apa = "nomor yang masih kosong" if m.lastgroup == "nomor" else "isian yang belum diisi"
        return apa, (
            "Isi bagian yang kosong. Bila sengaja dipotong dari kutipan, tulis `[...]`; bila tidak "
            "ada datanya, hapus kuncinya."
        )
    if t.jenis not in _HARUS_SELESAI:
        return None
    if _TITIK_DUA.search(teks) and not _ada_butir(t.simpul.isi):
        return "kalimat berakhir tanpa rinciannya", "Tambahkan butir-butirnya atau ubah kalimatnya."
    if _GANTUNG.search(teks):
        return "kalimat belum selesai", "Selesaikan kalimatnya atau hapus kata atau koma terakhir."
    return None


def _ada_butir(isi: Any) -> bool:
    return any(
        isinstance(nilai, tuple) and nilai
        for nama, nilai in isi.__dict__.items()
        if nama not in {"sumber", "berbeda"}
    )
