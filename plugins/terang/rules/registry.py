"""The rules there are, in the order of their ids."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from terang.rules import (
    alamat,
    bagian,
    durasi,
    isian,
    jam,
    judul,
    jumlah,
    keputusan,
    kontak,
    kutipan,
    nama,
    rujukan,
    tanggal,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from terang.diagnostics import Diagnostic
    from terang.store import Store


@dataclass(frozen=True, slots=True)
class Aturan:
    """One rule.

    Attributes:
        id: its id in findings.
        judul: what it holds the data to.
        dasar: the provision it rests on, or "" where each finding names its own or there is none.
        mengapa: why it matters to a reader of the site.
        periksa: a store and the build date in, findings out; the engine adds `mengapa` and `dasar`.
    """

    id: str
    judul: str
    dasar: str
    mengapa: str
    periksa: Callable[[Store, date], Iterator[Diagnostic]]


ATURAN: tuple[Aturan, ...] = (
    Aturan(
        "R11",
        "Bilangan yang disebut sama dengan isi daftarnya",
        "",
        "Pembaca menghitung sendiri; bilangan yang tidak cocok membuat seluruh data diragukan.",
        jumlah.periksa,
    ),
    Aturan(
        "R17",
        "Tanggal-tanggal mungkin terjadi bersama",
        "",
        "Tanggal yang mustahil membuat orang ragu apakah dokumennya masih berlaku.",
        tanggal.periksa,
    ),
    Aturan(
        "R18",
        "Judul sesuai dengan periodenya, dan tidak ada yang berjudul ganda",
        "",
        "Judul ganda atau periode yang keliru membuat orang membaca bagian yang salah.",
        judul.periksa,
    ),
    Aturan(
        "R19",
        "Kutipan peraturan benar dan masih berlaku pada tanggal dokumen",
        "",
        "Orang mencari peraturan dari kutipannya; kutipan yang keliru membawa mereka ke aturan "
        "yang salah.",
        kutipan.periksa,
    ),
    Aturan(
        "R20",
        "Keputusan lengkap dengan nomor, tanggal, dan penanda tangan",
        "",
        "Tanpa nomor, tanggal, dan penanda tangan, keputusan tidak dapat dicari atau dibuktikan.",
        keputusan.periksa,
    ),
    Aturan(
        "R21",
        "Komponen yang diwajibkan ada",
        "UU 25/2009 Pasal 21",
        "Undang-undang mewajibkan bagian ini diumumkan agar orang tahu hak dan kewajibannya.",
        bagian.periksa,
    ),
    Aturan(
        "R22",
        "Sesi layanan tidak bertumpuk",
        "",
        "Orang yang datang pada jam yang salah menemukan loket tertutup.",
        jam.periksa,
    ),
    Aturan(
        "R23",
        "Semua pernyataan tentang satu lama waktu sama",
        "",
        "Orang merencanakan urusannya dari janji ini; dua janji berbeda berarti tidak ada janji.",
        durasi.periksa,
    ),
    Aturan(
        "R24",
        "Saluran dapat dihubungi",
        "",
        "Surat dan pengaduan ke alamat yang salah tidak pernah sampai.",
        kontak.periksa,
    ),
    Aturan(
        "R25",
        "Nama unit dan pelaku ditulis seragam",
        "",
        "Dua penulisan tampak seperti dua pihak yang berbeda, dan pencarian hanya menemukan satu.",
        nama.periksa,
    ),
    Aturan(
        "R28",
        "Tidak ada isian kosong atau kalimat yang belum selesai",
        "",
        "Teks yang belum selesai menahan keterangan yang dibutuhkan pembaca.",
        isian.periksa,
    ),
    Aturan(
        "R30",
        "Rujukan di dalam data menemukan tujuannya",
        "",
        "Rujukan yang tidak sampai membuat pembaca tidak dapat memeriksa kebenarannya.",
        rujukan.periksa,
    ),
    Aturan(
        "R31",
        "Alamat lengkap dan tidak bertentangan",
        "",
        "Alamat yang keliru mengirim orang dan surat ke tempat lain.",
        alamat.periksa,
    ),
)
