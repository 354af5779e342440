"""The rules there are, in the order of their ids."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from terang.rules import (
    alamat,
    bagian,
    daftar_informasi,
    durasi,
    hitung_pengaduan,
    isian,
    jam,
    judul,
    jumlah,
    jumlah_cetak,
    keputusan,
    kinerja,
    klaim,
    kontak,
    kutipan,
    lingkup,
    lompatan,
    masa,
    nama,
    pagu,
    partisi,
    pengumuman,
    persen,
    petugas,
    proses,
    puncak,
    rujukan,
    satu_fakta,
    survei,
    tanggal,
    terlambat,
    tidak_genap,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terang.diagnostics import Diagnostic
    from terang.rules.bahan import Bahan


@dataclass(frozen=True, slots=True)
class Aturan:
    """One rule.

    Attributes:
        id: its id in findings.
        mengapa: why it matters to a reader of the site; a finding may know better.
        periksa: the material of a run in, findings out.
    """

    id: str
    mengapa: str
    periksa: Callable[[Bahan], Iterator[Diagnostic]]


ATURAN: tuple[Aturan, ...] = (
    Aturan(
        "R01",
        "Dua jumlah dari hal yang sama membuat orang bertanya apa yang terjadi dengan selisihnya.",
        partisi.periksa,
    ),
    Aturan(
        "R02",
        "Jumlah badan yang tidak sama dengan jumlah unitnya membuat keduanya diragukan.",
        lingkup.periksa,
    ),
    Aturan(
        "R03",
        "Orang mengutip jumlahnya; jumlah yang tidak cocok dengan rinciannya menyesatkan mereka.",
        jumlah_cetak.periksa,
    ),
    Aturan(
        "R04",
        "Persen yang salah, atau tanpa penyebut, membuat orang salah menilai kinerja.",
        persen.periksa,
    ),
    Aturan(
        "R05",
        "Uang yang terpakai melebihi anggarannya menimbulkan pertanyaan yang harus dijawab.",
        pagu.periksa,
    ),
    Aturan(
        "R06",
        "Satu hal dengan dua angka membuat orang tidak tahu angka mana yang boleh dikutip.",
        satu_fakta.periksa,
    ),
    Aturan(
        "R11",
        "Pembaca menghitung sendiri; bilangan yang tidak cocok membuat seluruh data diragukan.",
        jumlah.periksa,
    ),
    Aturan(
        "R16",
        "Pernyataan naik atau turun dikutip orang; angkanya harus membuktikannya.",
        klaim.periksa,
    ),
    Aturan(
        "R17",
        "Tanggal yang mustahil membuat orang ragu apakah dokumennya masih berlaku.",
        tanggal.periksa,
    ),
    Aturan(
        "R18",
        "Judul ganda atau periode yang keliru membuat orang membaca bagian yang salah.",
        judul.periksa,
    ),
    Aturan(
        "R19",
        "Orang mencari peraturan dari kutipannya; kutipan yang keliru membawa mereka ke aturan "
        "yang salah.",
        kutipan.periksa,
    ),
    Aturan(
        "R20",
        "Tanpa nomor, tanggal, dan penanda tangan, keputusan tidak dapat dicari atau dibuktikan.",
        keputusan.periksa,
    ),
    Aturan(
        "R21",
        "Undang-undang mewajibkan bagian ini diumumkan agar orang tahu hak dan kewajibannya.",
        bagian.periksa,
    ),
    Aturan(
        "R22",
        "Orang yang datang pada jam yang salah menemukan loket tertutup.",
        jam.periksa,
    ),
    Aturan(
        "R23",
        "Orang merencanakan urusannya dari janji ini; dua janji berbeda berarti tidak ada janji.",
        durasi.periksa,
    ),
    Aturan(
        "R24",
        "Surat dan pengaduan ke alamat yang salah tidak pernah sampai.",
        kontak.periksa,
    ),
    Aturan(
        "R25",
        "Dua penulisan tampak seperti dua pihak yang berbeda, dan pencarian hanya menemukan satu.",
        nama.periksa,
    ),
    Aturan(
        "R26",
        "Langkah yang memakai dokumen sebelum dokumen itu dibuat tidak dapat dijalankan; pembaca "
        "menunggu hal yang belum ada.",
        proses.periksa,
    ),
    Aturan(
        "R28",
        "Teks yang belum selesai menahan keterangan yang dibutuhkan pembaca.",
        isian.periksa,
    ),
    Aturan(
        "R29",
        "Angka yang salah baca menyebar ke setiap jumlah dan grafik.",
        lompatan.periksa,
    ),
    Aturan(
        "R30",
        "Rujukan yang tidak sampai membuat pembaca tidak dapat memeriksa kebenarannya.",
        rujukan.periksa,
    ),
    Aturan(
        "R31",
        "Alamat yang keliru mengirim orang dan surat ke tempat lain.",
        alamat.periksa,
    ),
    Aturan(
        "R33",
        "Banyaknya petugas menunjukkan kemampuan melayani; dua angka membuatnya tidak jelas.",
        petugas.periksa,
    ),
    Aturan(
        "R35",
        "Puncak yang tidak dijelaskan sering berarti salah salin, atau peristiwa penting.",
        puncak.periksa,
    ),
    Aturan(
        "R36",
        "Pengumuman yang tidak pernah turun tidak dibaca lagi, juga ketika isinya penting.",
        pengumuman.periksa,
    ),
    Aturan(
        "R37",
        "Yang sudah habis masanya tidak lagi membuktikan apa pun, dan tidak lagi boleh ditutup.",
        masa.periksa,
    ),
    Aturan(
        "R38",
        "Dari daftar ini orang tahu apa yang dapat diminta, dan mengapa sisanya ditutup.",
        daftar_informasi.periksa,
    ),
    Aturan(
        "R39",
        "Orang menunggu pengumuman ini pada harinya; yang terlambat harus dikatakan terlambat.",
        terlambat.periksa,
    ),
    Aturan(
        "R40",
        "Daftar tertutup undang-undang yang disebut sebagian membuat orang mengira itu semuanya.",
        tidak_genap.periksa,
    ),
    Aturan(
        "R41",
        "Nilai kepuasan dikutip sebagai rapor pelayanan; orang harus dapat menghitungnya kembali.",
        survei.periksa,
    ),
    Aturan(
        "R42",
        "Capaian yang tidak cocok dengan targetnya mengubah kegagalan menjadi keberhasilan, atau "
        "sebaliknya.",
        kinerja.periksa,
    ),
    Aturan(
        "R43",
        "Jumlah pengaduan menunjukkan apakah orang didengar; yang hilang dari hitungan tidak.",
        hitung_pengaduan.periksa,
    ),
)
