"""The workbook an officer answers questionnaires with. In: verdicts; out: the bytes of an XLSX."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from terang import formats
from terang.export import kata, kuesioner
from terang.export.alamat import BERTAUT, KATA
from terang.export.lembar import Buku, Kolom, Tautan, tinggi
from terang.hukum.kewajiban import KELOMPOK
from terang.hukum.kuesioner import semua as semua_kuesioner

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from terang.export.alamat import Pemeriksa
    from terang.export.baris import Baris
    from terang.export.lembar import Sel

JUDUL = "Kewajiban keterbukaan dan buktinya"
STATUS = ("terpenuhi", "sebagian", "belum", "perlu atestasi")
TIADA_MASA = "tidak ada"
RINGKASAN = (
    Kolom("Unit", 34),
    Kolom("Kelompok", 46),
    Kolom("Kewajiban", 11),
    Kolom("Berlaku", 11),
    *(Kolom(formats.kapital(s), 12) for s in STATUS),
    Kolom("Tidak berlaku", 12),
)
KEWAJIBAN = (
    Kolom("Unit", 14),
    Kolom("Id kewajiban", 16),
    Kolom("Kelompok", 16),
    Kolom("Kewajiban", 32),
    Kolom("Status", 11),
    Kolom("Bagian terpenuhi", 10.5),
    Kolom("Bagian diminta", 9),
    Kolom("Alasan", 20),
    Kolom("Yang kurang", 34),
    Kolom("Banyak bukti", 7),
    Kolom("Berlaku sampai", 11),
    Kolom("Penanggung jawab", 15),
    Kolom("Dasar", 18),
    Kolom("Keyakinan dasar", 14),
    Kolom("Cara menilai", 12),
)
BUKTI = (
    Kolom("Unit", 14),
    Kolom("Id kewajiban", 20),
    Kolom("Bagian", 28),
    Kolom("Alamat", 64),
    Kolom("Berkas data", 40),
    Kolom("Baris", 6.5),
    Kolom("Tanggal data", 16),
    Kolom("Pejabat penguasa", 16),
    Kolom("Alamat diperiksa", 24),
)
CARA_BACA = f"""\
{kata.BERLAKU}
{kata.BELUM}
Lembar Kuesioner menjawab pertanyaan penilai. Lembar Semua kewajiban memuat seluruhnya, dan lembar \
Bukti memuat setiap bukti dengan berkas dan baris datanya.
Perlu atestasi: data saja tidak cukup; seorang pejabat harus menegaskannya. Tidak dinilai: daftar \
kewajiban tidak memuat hal itu, jadi jawab dari dokumen kantor.
Alamat yang ditautkan ada di situs ini saat buku ini dibuat. Alamat di luar situs hanya diperiksa \
bentuknya.
Buku ini tidak menghitung nilai atau predikat.
{kata.BUKTI_ATAS}""".splitlines()


def buku_kerja(semua: Sequence[Baris], tanggal: date, peran: str, pemeriksa: Pemeriksa) -> bytes:
    """The workbook: summary, questionnaires, all duties, all evidence.

    Args:
        semua: the rows.
        tanggal: the day of judgement; the file is dated so.
        peran: what a site that is not official says of itself, or "".
        pemeriksa: knows which addresses the site has.
    """
    buku = Buku(JUDUL, peran, tanggal)
    _ringkasan(buku, semua, tanggal, peran)
    kuesioner.tulis(buku, semua, pemeriksa)
    buku.tabel("Semua kewajiban", KEWAJIBAN, [_kewajiban(b) for b in semua], tetap=2)
    buku.tabel("Bukti", BUKTI, [r for b in semua for r in _bukti(b, pemeriksa)], tetap=2)
    return buku.selesai()


def _ringkasan(buku: Buku, semua: Sequence[Baris], tanggal: date, peran: str) -> None:
    lembar = buku.lembar("Ringkasan")
    for k, kolom in enumerate(RINGKASAN):
        lembar.set_column(k, k, kolom.lebar)
    lembar.write_string(0, 0, JUDUL, buku.gaya["judul"])
    lembar.set_row(0, 22)
    baris = 1
    pembuka = [(f"Dinilai per {formats.tanggal(tanggal)}, menurut aturan pada hari itu.", "teks")]
    catatan = [(kuesioner.catatan(q), "teks") for q in semua_kuesioner()]
    cara = [(kalimat, "teks") for kalimat in CARA_BACA]
    for teks, gaya in [*([(peran, "penting")] if peran else []), *pembuka, *cara, *catatan]:
        _paragraf(buku, lembar, baris, teks, gaya)
        baris += 1
    kepala = baris + 1
    for k, kolom in enumerate(RINGKASAN):
        lembar.write_string(kepala, k, kolom.judul, buku.gaya["kepala"])
    baris = kepala + 1
    for milik in kata.per_unit(semua).values():
        kelompok = {**kata.per_kelompok(milik), "Semua": milik}
        for nama, isi in kelompok.items():
            gaya = "tebal" if nama == "Semua" else "sel"
            sel = _hitungan(milik[0], nama, isi)
            for k, satu in enumerate(sel):
                buku.sel(lembar, baris, k, satu, gaya)
            lembar.set_row(baris, max(map(tinggi, map(str, sel), (k.lebar for k in RINGKASAN))))
            baris += 1
    lembar.repeat_rows(kepala)
    lembar.autofilter(kepala, 0, baris - 1, len(RINGKASAN) - 1)


def _paragraf(buku: Buku, lembar: Any, baris: int, teks: str, gaya: str) -> None:
    """A text over the width of the sheet; merged cells do not grow by themselves."""
    lebar = sum(k.lebar for k in RINGKASAN)
    lembar.merge_range(baris, 0, baris, len(RINGKASAN) - 1, teks, buku.gaya[gaya])
    lembar.set_row(baris, tinggi(teks, lebar))


def _hitungan(satu: Baris, nama: str, isi: Sequence[Baris]) -> tuple[Sel, ...]:
    n = kata.hitung(isi)
    lewat = n["tidak berlaku"]
    terhitung = (n[s] for s in kata.JAWABAN if s != "tidak berlaku")
    return (satu.nama, nama, len(isi), len(isi) - lewat, *terhitung, lewat)


def _kewajiban(b: Baris) -> tuple[Sel, ...]:
    p, k = b.putusan, b.putusan.kewajiban
    return (
        p.unit,
        k.id,
        KELOMPOK[k.kelompok],
        k.apa,
        p.status,
        p.ada,
        len(p.bagian),
        b.putusan.alasan,
        kuesioner.kurang(b),
        len(b.bukti_sekali),
        p.tenggat.isoformat() if p.tenggat else TIADA_MASA,
        p.penanggung_jawab or kuesioner.TAK_DISEBUT,
        k.sebutan,
        kata.keyakinan(b),
        kata.CARA[k.cara],
    )


def _bukti(b: Baris, pemeriksa: Pemeriksa) -> list[tuple[Sel, ...]]:
    hasil: list[tuple[Sel, ...]] = []
    for x in b.bukti:
        keadaan = pemeriksa.periksa(x.alamat)
        hasil.append(
            (
                b.putusan.unit,
                b.putusan.kewajiban.id,
                x.bagian,
                Tautan(x.url) if keadaan in BERTAUT else x.url,
                x.berkas,
                x.baris,
                x.tanggal or kuesioner.TAK_DISEBUT,
                x.penguasa or kuesioner.TAK_DISEBUT,
                KATA[keadaan],
            )
        )
    return hasil
