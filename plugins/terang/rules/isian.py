"""R28: placeholders and unfinished text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from terang.diagnostics import Diagnostic
from terang.model import TemuanDiakui
from terang.rules import sebut
from terang.rules.jelajah import semua_entri, tulisan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from terang.rules.jelajah import Tulisan
    from terang.store import Store

# as printed in a document: such a text is published as it stands
CETAK = frozenset(
    {"cetak", "semestinya", "sebutan", "nama_cetak", "nomor_cetak", "ke", "judul", "nomor"}
)
# what a copy happens to show, values of findings, addresses: none of them is a text to finish
_LEWAT = frozenset({"terbaca", "nilai", "tempat", "tautan", "berkas", "sha256", "salah_tulis"})
# texts that must come to an end; headings, numbers and names may well close with a colon
_BERAKHIR = frozenset(
    {
        "cetak",
        "teks",
        "nama",
        "uraian",
        "ringkasan",
        "catatan",
        "alasan",
        "aktivitas",
        "keterangan",
        "arti",
        "penjelasan",
        "siapa",
        "setelah_lewat",
        "tanpa_identitas",
        "penyampaian_hasil",
        "hasil",
        "sejak",
    }
)
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
_CURIGA = (
    *("..", "…", "__", "--", "xxx", "XXXX", "orem", "TBD", "TBA", "TODO", "iisi"),
    *("[isi", "<isi", "{isi", "[ isi", "< isi", "{ isi"),
)
_NOMOR_TAHUN = re.compile(r"(?:omor|OMOR|No\.|no\.)[\s:]*[Tt]ahun")
_AKHIR = (":", ",", " dan", " atau", "/atau", "berikut")


def periksa(store: Store, _tanggal: date) -> Iterator[Diagnostic]:
    """R28 over every text."""
    for entri in semua_entri(store):
        semua = tulisan(entri.isi)
        utuh = "\n".join([t.teks for t in semua])
        curiga = any(c in utuh for c in _CURIGA) or _NOMOR_TAHUN.search(utuh)
        for t in semua:
            if not curiga and not t.teks.lower().endswith(_AKHIR):
                continue
            if t.bidang in _LEWAT and not (t.bidang == "tempat" and _tempat_layanan(t)):
                continue
            alasan = _cari(t)
            if alasan:
                yield Diagnostic(
                    "R28",
                    "peringatan" if t.bidang in CETAK else "galat",
                    f"{alasan[0]}: {sebut.kutip(t.teks)}",
                    (t.tempat(entri),),
                    perbaikan=alasan[1],
                    operan={"teks": t.teks},
                )


def _tempat_layanan(t: Tulisan) -> bool:
    return not isinstance(t.simpul.isi, TemuanDiakui)


def _cari(t: Tulisan) -> tuple[str, str] | None:
    """What is unfinished about a text, and how to mend it."""
    # an omission marked as one is no blank
    teks = _ELIPSIS.sub("", t.teks).rstrip()
    if m := _KOSONG.search(teks):
        apa = "nomor yang masih kosong" if m.lastgroup == "nomor" else "isian yang belum diisi"
        return apa, (
            "Isi bagian yang kosong. Bila sengaja dipotong dari kutipan, tulis `[...]`; bila tidak "
            "ada datanya, hapus kuncinya."
        )
    if t.bidang not in _BERAKHIR:
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
