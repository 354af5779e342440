"""What the law wants in a pledge, by its legal kind; that of a service has no fixed contents."""

from __future__ import annotations

from dataclasses import dataclass

from terang.hukum.norma import Norma
from terang.scalars import Tanggal


@dataclass(frozen=True, slots=True, kw_only=True)
class IsiMaklumatHukum(Norma):
    """Contents of one kind of pledge: names by their keys in the data."""

    isi: dict[str, str]


ISI_MAKLUMAT: dict[str, IsiMaklumatHukum] = {
    "daerah": IsiMaklumatHukum(
        "maklumat-daerah",
        "UU 23/2014 Pasal 347",
        "V",
        Tanggal(2014, 10, 2),
        isi={
            "jenis_pelayanan": "Jenis pelayanan",
            "syarat_prosedur_biaya_waktu": "Syarat, prosedur, biaya, dan waktu",
            "hak_kewajiban": "Hak dan kewajiban",
            "unit_penanggung_jawab": "Unit yang bertanggung jawab",
        },
    ),
    "ppid": IsiMaklumatHukum(
        "maklumat-informasi",
        "Perki 1/2021 Pasal 47",
        "V",
        Tanggal(2021),
        isi={
            "dasar_hukum": "Dasar hukum",
            "sistem_mekanisme_prosedur": "Sistem, mekanisme, dan prosedur",
            "jangka_waktu": "Jangka waktu",
            "biaya_tarif": "Biaya atau tarif",
            "jaminan_pelayanan": "Jaminan pelayanan",
            "evaluasi_kinerja_pelaksana": "Evaluasi kinerja pelaksana",
        },
    ),
}
