"""What a report on performance holds, and the seven analyses of each objective."""

from __future__ import annotations

from terang.hukum.norma import Norma
from terang.scalars import Tanggal

LAPORAN_KINERJA = Norma("laporan-kinerja", "PermenPANRB 53/2014, lampiran II", "V", Tanggal(2014))
ANALISIS: dict[str, str] = {
    "target_realisasi": "Target dan realisasi tahun ini",
    "tahun_lalu": "Dibanding tahun-tahun sebelumnya",
    "jangka_menengah": "Dibanding target jangka menengah",
    "standar_nasional": "Dibanding standar nasional",
    "penyebab": "Penyebab berhasil atau gagal, dan jalan keluarnya",
    "efisiensi": "Efisiensi penggunaan sumber daya",
    "program_penunjang": "Program atau kegiatan yang menunjang",
}
"""The analyses by key, in the order of the annex."""
BAGIAN: dict[str, str] = {
    "ringkasan_eksekutif": "Ringkasan eksekutif",
    "pendahuluan": "Pendahuluan",
    "perencanaan_kinerja": "Perencanaan kinerja",
    "capaian_kinerja": "Capaian kinerja organisasi",
    "realisasi_anggaran": "Realisasi anggaran",
    "penutup": "Penutup",
    "lampiran_perjanjian_kinerja": "Lampiran perjanjian kinerja",
}
"""The parts of the report by key, in their order."""
