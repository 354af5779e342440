"""Mutants and sound data of the rules on surveys, performance and complaints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aturan import ADUAN, INDIKATOR, KINERJA, SKM, Mutan, Ubah, m

if TYPE_CHECKING:
    from terang.diagnostics import Level

DARING = '- {indikator: daring, target: 80, realisasi: 72, capaian: "90,00"}'
KELUHAN = '- {indikator: keluhan, target: 10, realisasi: 8, capaian: "120,00"}'
SUHU = '- {indikator: suhu, target: 24, realisasi: 23, capaian: "95,83"}'
TERPAKAI = "realisasi_anggaran: 90.000.000"
NILAI = 'nilai: "80,83"'


def capaian(baris: str, ke: str, semula: str = "") -> str:
    """A line with another printed achievement, or with another of its figures."""
    semula = semula or baris[baris.index("capaian") : -1]
    assert semula in baris
    return baris.replace(semula, ke)


def c(tingkat: Level, baris: str, ke: str, pesan: str, semula: str = "") -> Mutan:
    salah = capaian(baris, ke, semula)
    return Mutan("R42", tingkat, (Ubah(KINERJA, baris, salah),), salah, pesan, KINERJA)


MUTAN_KINERJA = [
    # R41 score, class and elements of a survey
    m("R41", "galat", SKM, NILAI, 'nilai: "82,00"', 'nilai: "82,00"',
      "nilai survei tercetak 82,00, tetapi dari unsurnya 80,83 (dihitung dengan bobot 1/9)"),
    m("R41", "peringatan", SKM, NILAI, 'nilai: {nilai: "82,00", sumber: laporan}',
      'nilai: {nilai: "82,00", sumber: laporan}', "nilai survei tercetak 82,00"),
    m("R41", "peringatan", SKM, NILAI, 'dokumen: laporan\n  nilai: "82,00"', 'nilai: "82,00"',
      "nilai survei tercetak 82,00"),
    m("R41", "saran", SKM, NILAI, 'nilai: "80,03"', 'nilai: "80,03"',
      "dari unsurnya 80,83 (dihitung dengan bobot 1/9); nilai yang tercetak cocok dengan bobot "
      "0,11"),
    m("R41", "saran", SKM, NILAI, 'bobot: "0,11"\n  ' + NILAI, NILAI,
      "dari unsurnya 80,03 (dihitung dengan bobot 0,11); nilai yang tercetak cocok dengan bobot "
      "1/9"),
    m("R41", "galat", SKM, NILAI, 'bobot: "0,12"\n  nilai: "70,00"', 'nilai: "70,00"',
      "dari unsurnya 87,30 (dihitung dengan bobot 0,1200)"),
    m("R41", "galat", SKM, "mutu: B", "mutu: A", "mutu: A",
      'mutu tercetak "A", tetapi nilai 80,83 termasuk B (Baik) menurut PermenPANRB 14/2017'),
    m("R41", "galat", SKM, "mutu: B", "mutu: Sangat Baik", "mutu: Sangat Baik", "termasuk B"),
    Mutan("R41", "galat", (Ubah(SKM, NILAI, "dasar: kep-25-2004"),
                           Ubah(SKM, "mutu: B", 'nilai: "82,00"\n  mutu: B')), "mutu: B",
          "nilai 82,00 termasuk A (Sangat Baik) menurut Keputusan Menteri", SKM),
    m("R41", "galat", SKM, NILAI + "\n  mutu: B", "mutu: C", "mutu: C",
      "nilai 80,83 termasuk B (Baik)"),
    m("R41", "peringatan", SKM, '    U9: "3,10"\n', "", "unsur:",
      "tanpa nilai untuk 1 dari 9 unsur: U9 (Sarana dan prasarana)"),
    m("R41", "galat", SKM, 'U1: "3,20"', 'U1: "4,10"', 'U1: "4,10"',
      "rata-rata unsur U1 4,10 di luar skala 1 sampai 4"),
    # R42 achievement and money
    c("galat", DARING, 'capaian: "91,00"',
      "capaian tercetak 91,00 %, tetapi target 80 dan realisasi 72 memberi 90,00 % (realisasi "
      "dibagi target, dihitung)"),
    c("peringatan", DARING, 'capaian: {nilai: "91,00", sumber: laporan}', "tercetak 91,00 %"),
    c("galat", KELUHAN, 'capaian: "80,00"',
      "memberi 120,00 % (dua kali target dikurangi realisasi, dibagi target, dihitung); yang "
      "tercetak cocok dengan rumus realisasi dibagi target"),
    c("galat", KELUHAN, 'capaian: "125,00"', "yang tercetak cocok dengan target dibagi realisasi"),
    c("galat", SUHU, 'capaian: "104,17"', "cocok dengan rumus dua kali target"),
    c("galat", DARING, 'capaian: "9,00"', "mungkin koma desimalnya bergeser"),
    c("saran", SUHU, 'target: 24, realisasi: 22, capaian: "91,66"',
      "memberi 91,67 % (seratus persen dikurangi selisihnya dibagi target, dihitung); dipotong",
      'target: 24, realisasi: 23, capaian: "95,83"'),
    c("galat", DARING, "target: 0", "capaian tercetak 90,00 %, padahal targetnya 0; dari target",
      "target: 80"),
    m("R42", "galat", KINERJA, TERPAKAI, "realisasi_anggaran: 110.000.000",
      "realisasi_anggaran: 110.000.000",
      "yang terpakai Rp110.000.000 melebihi pagunya Rp100.000.000"),
    m("R42", "peringatan", KINERJA, "  " + TERPAKAI,
      "  realisasi_anggaran: 110.000.000\nlaporan: {dokumen: laporan}",
      "realisasi_anggaran: 110.000.000", "melebihi pagunya"),
    # R43 complaints
    m("R43", "galat", ADUAN, "selesai: 30", "selesai: 29", "diterima: 34",
      "34 pengaduan diterima, tetapi 29 selesai dan 4 diproses berjumlah 33 (dihitung)"),
    Mutan("R43", "peringatan", (Ubah(ADUAN, "selesai: 30", "selesai: 29"),
                                Ubah(ADUAN, "diterima: 34", "sumber: laporan\nditerima: 34")),
          "diterima: 34", "berjumlah 33", ADUAN),
    m("R43", "galat", ADUAN, "aspirasi: 1", "aspirasi: 2", "menurut_kelas:",
      "pengaduan menurut kelas berjumlah 35 (dihitung), tetapi yang diterima 34"),
    m("R43", "galat", ADUAN, "Loket: 20", "Loket: 19", "menurut_kanal:",
      "pengaduan menurut kanal berjumlah 33 (dihitung)"),
    m("R43", "galat", ADUAN, "Loket: 20", "Loket: 21\n  Surat: tidak ada data", "menurut_kanal:",
      "pengaduan menurut kanal berjumlah 35"),
    *(m("R43", "galat", ADUAN, f"{bidang}: {sah}", f"{bidang}: {salah}", f"{bidang}: {salah}",
        f"{salah} pengaduan disebut tepat waktu, padahal yang {dari} hanya")
      for bidang, sah, salah, dari in (
        ("ditanggapi_14_hari", 33, 35, "diterima"), ("diputus_60_hari", 29, 31, "selesai"),
        ("disampaikan_14_hari", 29, 31, "selesai"), ("tepat_menurut_kelas", 28, 31, "selesai"))),
]  # fmt: skip

SAH_KINERJA: list[tuple[str, tuple[Ubah, ...]]] = [
    # R41: a stated weight, a short printed score, what rounded means allow, an older rule
    ("R41", (Ubah(SKM, NILAI, 'bobot: "0,11"\n  nilai: "80,03"'),)),
    ("R41", (Ubah(SKM, NILAI, 'bobot: "0,111"\n  ' + NILAI),)),
    ("R41", (Ubah(SKM, NILAI, 'nilai: "80,95"'),)),
    ("R41", (Ubah(SKM, NILAI, "nilai: tidak dilaporkan"), Ubah(SKM, "mutu: B", "mutu: B (Baik)"))),
    ("R41", (Ubah(SKM, NILAI, NILAI + "\n  dasar: kep-25-2004"),
             Ubah(SKM, '    U9: "3,10"\n', ""))),
    ("R41", (Ubah(SKM, "mutu: B", "mutu: Memuaskan"),)),
    # R42: rounding, what has no number or no direction, and the last rupiah
    ("R42", (Ubah(KINERJA, DARING, capaian(DARING, "capaian: 90")),)),
    ("R42", (Ubah(KINERJA, DARING, capaian(DARING, "target: tidak ada data", "target: 80")),)),
    ("R42", (Ubah(KINERJA, DARING, capaian(DARING, 'capaian: "12,00"')),
             Ubah(INDIKATOR, "  polaritas: maksimasi\n", ""))),
    ("R42", (Ubah(KINERJA, TERPAKAI, "realisasi_anggaran: 100.000.000"),)),
    ("R42", (Ubah(KINERJA, TERPAKAI, "realisasi_anggaran: tidak dilaporkan"),)),
    # R43: a part without a number may hold the rest, and a count that is not given says nothing
    ("R43", (Ubah(ADUAN, "Loket: 20", "Loket: 19\n  Surat: tidak ada data"),)),
    ("R43", (Ubah(ADUAN, "diproses: 4", "diproses: tidak ada data"),
             Ubah(ADUAN, "selesai: 30", "selesai: 29"))),
    ("R43", (Ubah(ADUAN, "tepat_menurut_kelas: 28", "tepat_menurut_kelas: 30"),)),
]  # fmt: skip
