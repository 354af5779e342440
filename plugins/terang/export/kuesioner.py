"""The sheet that answers the questionnaires: a row for each duty one of them asks about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats
from terang.export import kata
from terang.export.alamat import BERTAUT
from terang.export.lembar import Kolom, Tautan
from terang.hukum.kuesioner import semua as semua_kuesioner

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from terang.export.alamat import Pemeriksa
    from terang.export.baris import Baris, BuktiTerbit
    from terang.export.lembar import Buku, Sel
    from terang.hukum.kuesioner import Bagian, Butir, Kuesioner

TAK_DISEBUT = "tidak disebut data"
TIADA = "tidak ada"
BELUM_ADA = "belum ada bukti"
DITEGASKAN = "ditegaskan pejabat, tanpa halaman bukti"
TANPA_HALAMAN = "belum ada halaman yang menampilkannya; lihat lembar Bukti"
TIDAK_DINILAI = "tidak dinilai"
BANYAK = 8
"""Of what is missing a cell names so many; all of it is in the CSV and on the terminal."""


def tulis(buku: Buku, semua: Sequence[Baris], pemeriksa: Pemeriksa) -> None:
    """Write the sheet.

    Args:
        buku: where.
        semua: all rows.
        pemeriksa: knows which addresses the site has.
    """
    daftar = semua_kuesioner()
    isi: list[Sequence[Sel]] = []
    for milik in kata.per_unit(semua).values():
        per_id = {b.putusan.kewajiban.id: b for b in milik}
        isi += [_baris(per_id[id_], daftar, pemeriksa) for id_ in _ditanya(daftar)]
        isi += [
            _tanpa(milik[0], daftar, q, bagian, butir)
            for q in daftar
            for bagian in q.bagian
            for butir in bagian.butir
            if butir.tanpa
        ]
    buku.tabel("Kuesioner", _kolom(daftar), isi, tetap=1)


def catatan(q: Kuesioner) -> str:
    """What readers must know of a questionnaire: whose it is, how sure, and what is our choice."""
    yakin = kata.KEYAKINAN[q.keyakinan]
    bobot = [(g.keyakinan_bobot, f"{g.nama} {g.persen} %") for g in q.bagian if g.persen]
    return " ".join(
        [
            f"{q.sebutan}: {q.nama}, oleh {q.penilai} ({q.dasar}; {yakin}). {q.catatan}",
            f"Kewajiban mana menjawab apa: {q.pembagian}.",
            *(
                f"Bobot ({kata.KEYAKINAN[k]}), tidak dipakai menghitung: "
                f"{formats.daftar([teks for milik, teks in bobot if milik == k])}."
                for k in kata.KEYAKINAN
                if any(milik == k for milik, _ in bobot)
            ),
        ]
    )


def kurang(b: Baris) -> str:
    """What is missing, a line each, with its place."""
    if not b.kurang:
        return TIADA
    baris = [f"{x.kata} ({x.tempat})" if x.tempat else x.kata for x in b.kurang]
    lebih = len(baris) - BANYAK
    if lebih > 0:
        baris = [*baris[:BANYAK], f"dan {formats.bilangan(lebih)} lagi"]
    return "\n".join(baris)


def _kolom(daftar: Sequence[Kuesioner]) -> list[Kolom]:
    return [
        Kolom("Unit", 12),
        *(Kolom(q.sebutan, 16) for q in daftar),
        Kolom("Pertanyaan", 28),
        Kolom("Id kewajiban", 15),
        Kolom("Jawaban", 10.5),
        Kolom("Tautan bukti", 34),
        Kolom("Tanggal data", 13),
        Kolom("Penanggung jawab", 14),
        Kolom("Yang kurang", 34),
        Kolom("Dasar", 17),
        Kolom("Keyakinan dasar", 14),
    ]


def _ditanya(daftar: Sequence[Kuesioner]) -> Iterator[str]:
    """Ids of duties that are asked about, each once, in the order of the questionnaires."""
    yield from dict.fromkeys(
        id_
        for q in daftar
        for bagian in q.bagian
        for butir in bagian.butir
        for id_ in butir.kewajiban
    )


def _baris(b: Baris, daftar: Sequence[Kuesioner], pemeriksa: Pemeriksa) -> tuple[Sel, ...]:
    p, k = b.putusan, b.putusan.kewajiban
    bukti = _bukti(b, pemeriksa)
    return (
        p.unit,
        *(_letak(q, k.id) for q in daftar),
        k.apa,
        k.id,
        kata.JAWABAN[p.status],
        Tautan(bukti.url) if bukti else _tanpa_tautan(b),
        _tanggal(b, bukti),
        (bukti.penguasa if bukti else "") or p.penanggung_jawab or TAK_DISEBUT,
        kurang(b),
        k.sebutan,
        kata.keyakinan(b),
    )


def _tanpa(
    satu: Baris, daftar: Sequence[Kuesioner], milik: Kuesioner, bagian: Bagian, butir: Butir
) -> tuple[Sel, ...]:
    """What a questionnaire asks and no duty answers: said, and left to the office."""
    return (
        satu.putusan.unit,
        *(_sebut(bagian, butir) if q is milik else TIADA for q in daftar),
        butir.nama,
        TIADA,
        TIDAK_DINILAI,
        BELUM_ADA,
        TAK_DISEBUT,
        TAK_DISEBUT,
        butir.tanpa,
        milik.dasar,
        kata.KEYAKINAN[milik.keyakinan],
    )


def _letak(q: Kuesioner, kewajiban: str) -> str:
    return "\n".join(_sebut(*di) for di in q.menjawab(kewajiban)) or "tidak ditanyakan"


def _sebut(bagian: Bagian, butir: Butir) -> str:
    return f"{bagian.nama}: {butir.nama}" if butir.nama else bagian.nama


def _bukti(b: Baris, pemeriksa: Pemeriksa) -> BuktiTerbit | None:
    """The first evidence that has a page."""
    return next((x for x in b.bukti if pemeriksa.periksa(x.alamat) in BERTAUT), None)


def _tanpa_tautan(b: Baris) -> str:
    """Why there is no link."""
    if b.bukti:
        return TANPA_HALAMAN
    return DITEGASKAN if b.putusan.status == "terpenuhi" and b.putusan.atestasi else BELUM_ADA


def _tanggal(b: Baris, bukti: BuktiTerbit | None) -> str:
    if bukti and bukti.tanggal:
        return bukti.tanggal
    if b.putusan.atestasi:
        return f"ditegaskan {formats.tanggal(b.putusan.atestasi.isi.tanggal)}"
    return TAK_DISEBUT
