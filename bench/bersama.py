"""Components that services mostly share. In: a seed and its unit; out: values of components."""

from __future__ import annotations

from random import Random
from typing import Any

from bench import kata
from bench.bekal import KANAL_PENGADUAN, Bekal, Instrumen, Sumber

BERBEDA = 0.1
"""Share of services that state one or two of these components themselves."""


def bersama(acak: Random, s: Sumber, bekal: Bekal) -> dict[str, Any]:
    """Components 6 to 14, as the place `s` of a document has them."""
    return {
        "penanganan_pengaduan": _pengaduan(acak, s),
        "dasar_hukum": _dasar_hukum(acak, s, bekal),
        **_dalam(acak, s, bekal),
    }


def instrumen(bekal: Bekal, satu: Instrumen) -> dict[str, Any]:
    """What an instrument says for all of its services; complaints are the unit's."""
    acak = Random(f"instrumen/{bekal.benih}/{bekal.unit}/{satu.id}")
    isi = bersama(acak, Sumber(satu.dokumen, "Lampiran"), bekal)
    del isi["penanganan_pengaduan"]
    return isi


def pengganti(bekal: Bekal, nomor: int, s: Sumber) -> dict[str, Any]:
    """The shared components that a service states in its own way; mostly none."""
    acak = Random(f"pengganti/{bekal.benih}/{bekal.unit}/{nomor}")
    if acak.random() >= BERBEDA:
        return {}
    isi = bersama(acak, s, bekal)
    pilih = acak.sample(list(isi), acak.randint(1, 2))
    return {id_: isi[id_] for id_ in isi if id_ in pilih}


def _pengaduan(acak: Random, s: Sumber) -> dict[str, Any]:
    return {
        "kanal": list(KANAL_PENGADUAN),
        "siapa": f"Siapa pun yang {kata.ungkap(acak)}.",
        "tenggat_jawab": {"lama": f"{acak.randint(2, 14)} hari kerja", "sejak": "aduan diterima"},
        "langkah": [kata.kalimat(acak) for _ in range(acak.randint(2, 4))],
        **s.komponen(6),
    }


def _dasar_hukum(acak: Random, s: Sumber, bekal: Bekal) -> dict[str, Any]:
    return {
        "peraturan": [
            {"peraturan": p, "pasal": f"Pasal {acak.randint(2, 60)}"}
            for p in acak.sample(bekal.peraturan, acak.randint(2, 4))
        ],
        **s.komponen(7),
    }


def _dalam(acak: Random, s: Sumber, bekal: Bekal) -> dict[str, Any]:
    """Components 8 to 14: how the body works inside."""

    def butir(nomor: int, sedikit: int, banyak: int) -> dict[str, Any]:
        isi = [kata.kalimat(acak) for _ in range(acak.randint(sedikit, banyak))]
        return {"butir": isi, **s.komponen(nomor)}

    sarana: list[Any] = list(acak.sample(kata.SARANA, acak.randint(4, 8)))
    sarana[-1] = {"nama": sarana[-1], "ramah": ["disabilitas"]}
    return {
        "sarana_prasarana": {"sarana": sarana, **s.komponen(8)},
        "kompetensi_pelaksana": butir(9, 2, 4),
        "pengawasan_internal": butir(10, 1, 3),
        "jumlah_pelaksana": {
            "rincian": [
                {"jabatan": j, "orang": str(acak.randint(1, 6))}
                for j in bekal.jabatan[: acak.randint(2, 4)]
            ],
            **s.komponen(11),
        },
        "jaminan_pelayanan": butir(12, 1, 3),
        "jaminan_keamanan": butir(13, 1, 3),
        "evaluasi_kinerja": butir(14, 1, 3),
    }
