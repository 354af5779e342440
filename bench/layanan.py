"""One service: its own components. In: a seed and its unit; out: the value of a file."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

from bench import kata
from bench.bekal import Bekal, Sumber
from bench.bersama import bersama, pengganti

if TYPE_CHECKING:
    from collections.abc import Container

LANGKAH = (5, 12)
BERBEDA = 0.03
"""Share of services whose document says two different times, which the unit explains."""


def nama_layanan(bekal: Bekal, nomor: int) -> str:
    """A name that no other service of the unit has."""
    acak = Random(f"nama/{bekal.benih}/{bekal.unit}")
    jenis = acak.sample(kata.JENIS_LAYANAN, len(kata.JENIS_LAYANAN))
    obyek = acak.sample(kata.OBYEK, len(kata.OBYEK))
    sifat = acak.sample(kata.SIFAT, len(kata.SIFAT))
    pilih = nomor - 1
    return " ".join(
        (jenis[pilih % len(jenis)], obyek[pilih % len(obyek)], sifat[pilih // 7 % len(sifat)])
    )


def layanan(bekal: Bekal, nomor: int) -> dict[str, Any]:
    """The service with this number in its unit; the same for any number of services."""
    acak = Random(f"{bekal.benih}/{bekal.unit}/{nomor}")
    nama = nama_layanan(bekal, nomor)
    milik = bekal.milik(nomor)
    s = Sumber(milik.dokumen, f"Lampiran, layanan {nomor}")
    isi: dict[str, Any] = {
        "nama": nama,
        "nomor_cetak": str(nomor),
        "nama_lain": [f"urus {nama.split(' ', 1)[1].lower()}", f"{nama.lower()} di kantor"],
        "ringkasan": f"Anda menerima {nama.lower()}. {kata.kalimat(acak)}",
        "kelompok": f"Layanan {acak.choice(kata.BIDANG)}",
        "sasaran": acak.sample(kata.GOLONGAN, acak.randint(1, 3)),
        "standar": milik.id,
        "jam_layanan": acak.choice(bekal.loket),
    }
    if acak.random() < 0.3:
        isi["daring"] = [f"https://layanan.{bekal.unit}.contoh.invalid/{nomor}"]
    isi["persyaratan"] = _persyaratan(acak, s)
    isi["prosedur"] = _prosedur(acak, s, bekal)
    isi["jangka_waktu"] = _jangka_waktu(acak, s)
    isi["biaya"] = _biaya(acak, s, bekal)
    isi["produk"] = _produk(acak, s, nama)
    isi |= bersama(acak, s, bekal) if bekal.sendiri else pengganti(bekal, nomor, s)
    return isi


def penjelasan(bekal: Bekal, id_: str, isi: dict[str, Any]) -> dict[str, Any]:
    """What the unit says of the two times of a service; nothing when there is but one."""
    waktu = isi["jangka_waktu"]["waktu"][0]
    if "berbeda" not in waktu:
        return {}
    diakui = {
        "aturan": "R23",
        "tempat": f"unit/{bekal.unit}/layanan/{id_}.yml jangka_waktu.waktu[0].lama",
        "nilai": {"ditampilkan": waktu["lama"], "lain": waktu["berbeda"][0]["lama"]},
        "penjelasan": "Brosur dicetak sebelum keputusan ini; yang berlaku lamanya di keputusan.",
        "oleh": "Kepala bagian umum",
        "tanggal": "2026-10-01",
    }
    return {f"waktu-{id_}": diakui}


def penjelasan_unit(bekal: Bekal, berkas: Container[str]) -> dict[str, Any]:
    """What the unit says of its rules for complaints, which are short."""
    if "pengaduan.yml" not in berkas:
        return {}
    diakui = {
        "aturan": "R40",
        "tempat": f"unit/{bekal.unit}/pengaduan.yml",
        "nilai": {
            "kewajiban": "complaint-mechanism-ten-items",
            "tidak_ada": "identitas_pengadu, pelaksana_pengelola, prioritas, pelaporan_ke_atasan, "
            "rekomendasi, penyampaian_hasil, pemantauan_evaluasi, dokumentasi_statistik",
        },
        "penjelasan": "Tata cara yang lengkap masih disusun.",
        "oleh": "Kepala bagian umum",
        "tanggal": "2026-10-01",
    }
    return {"tata-cara-pengaduan": diakui}


def _persyaratan(acak: Random, s: Sumber) -> dict[str, Any]:
    dokumen: list[Any] = []
    for nama in acak.sample(kata.SYARAT_DOKUMEN, acak.randint(3, 6)):
        satu: dict[str, Any] = {"teks": f"{nama} {acak.choice(kata.KETERANGAN)}"}
        satu["jenis"] = "dokumen"
        if acak.random() < 0.5:
            satu["bentuk"] = acak.choice(("asli", "fotokopi", "unggahan"))
        if acak.random() < 0.2:
            satu["bila"] = f"pemohon {kata.ungkap(acak)}"
        dokumen.append(satu)
    dokumen[-1] |= {
        "hubungan": "salah satu",
        "butir": acak.sample(kata.SYARAT_DOKUMEN, acak.randint(2, 3)),
    }
    keadaan = [f"Pemohon {kata.ungkap(acak)}." for _ in range(acak.randint(2, 4))]
    sesudah = {"teks": f"Pemegang {kata.ungkap(acak)}.", "jenis": "kewajiban sesudahnya"}
    return {
        "syarat": [
            {"teks": "Persyaratan administrasi", "butir": dokumen},
            {"teks": "Persyaratan teknis", "butir": [*keadaan, sesudah]},
        ],
        **s.komponen(1),
    }


def _prosedur(acak: Random, s: Sumber, bekal: Bekal) -> dict[str, Any]:
    langkah: list[Any] = [
        {"teks": f"Pemohon {kata.ungkap(acak)}.", "pelaku": ["Pemohon"], "id": "ajukan"}
    ]
    for _ in range(acak.randint(*LANGKAH) - 2):
        pelaku = acak.choice(bekal.jabatan)
        satu: dict[str, Any] = {"teks": f"{pelaku} {kata.ungkap(acak)}.", "pelaku": [pelaku]}
        if acak.random() < 0.5:
            satu["waktu"] = f"{acak.choice((5, 10, 15, 30, 45))} menit"
        if acak.random() < 0.3:
            satu["keluaran"] = [acak.choice(kata.BENDA).capitalize()]
        langkah.append(satu)
    if acak.random() < 0.3:
        langkah[1]["keputusan"] = {
            "tanya": "Apakah berkas lengkap?",
            "cabang": [
                {"bila": "lengkap", "ke": "serahkan"},
                {"bila": "belum lengkap", "ke": "ajukan"},
            ],
        }
    langkah.append({"teks": "Pemohon menerima hasil.", "pelaku": ["Pemohon"], "id": "serahkan"})
    return {"langkah": langkah, **s.komponen(2)}


def _jangka_waktu(acak: Random, s: Sumber) -> dict[str, Any]:
    awal = acak.randint(1, 9)
    lama = acak.choice(
        (
            f"{awal} hari kerja",
            f"{awal}-{awal + acak.randint(1, 9)} hari kerja",
            f"paling lama {awal * 2} hari",
            f"{awal * 7} hari kalender",
            f"{awal} jam",
            f"{awal * 10 + 450} menit",
            f"{1 + awal // 4} bulan",
        )
    )
    waktu: list[Any] = [{"lama": lama, "sejak": f"petugas {kata.ungkap(acak)}"}]
    if acak.random() < BERBEDA:
        lain = {"lama": f"{awal + 3} hari kerja", "sumber": f"{s.dokumen}, Lampiran, brosur"}
        waktu[0] |= {"lama": f"{awal} hari kerja", "berbeda": [lain]}
    if acak.random() < 0.2:
        waktu.append({"lama": f"{awal + 12} hari kerja", "bila": f"petugas {kata.ungkap(acak)}"})
    return {"waktu": waktu, **s.komponen(3)}


def _biaya(acak: Random, s: Sumber, bekal: Bekal) -> dict[str, Any]:
    dasar = [{"peraturan": bekal.peraturan[0], "pasal": f"Pasal {acak.randint(3, 30)}"}]
    besar = acak.randint(1, 90) * 2500
    bentuk: tuple[Any, ...] = (
        {"gratis": "menurut aturan"},
        {"gratis": "dibiayai penyelenggara"},
        {"uraian": "Biaya layanan", "jumlah": _rupiah(besar), "satuan": "per dokumen"},
        {"uraian": "Retribusi", "rentang": {"dari": _rupiah(besar), "sampai": _rupiah(besar * 4)}},
        {"uraian": "Denda", "paling_banyak": _rupiah(besar), "satuan": "per bulan"},
        {"uraian": "Sewa", "persen": {"besar": f"{acak.randint(1, 9)},5", "dari": "nilai kontrak"}},
        {"uraian": "Ongkos uji", "rumus": "luas lahan dikalikan tarif dasar"},
        {
            "uraian": "Jasa teknis",
            "tingkat": [
                {
                    "bila": {"hal": "luas", "sampai": "100", "satuan": "m2"},
                    "jumlah": _rupiah(besar),
                },
                {
                    "bila": {"hal": "luas", "dari": "101", "satuan": "m2"},
                    "jumlah": _rupiah(2 * besar),
                },
            ],
        },
        acak.choice(bekal.tarif),
    )
    pilih = [acak.choice(bentuk)]
    if acak.random() < 0.3:
        pilih.append(bekal.tarif[0] if pilih[0] != bekal.tarif[0] else bekal.tarif[1])
    tarif = [t if isinstance(t, str) else {**t, "dasar": dasar} for t in pilih]
    cara = {"cara_bayar": f"Pemohon {kata.ungkap(acak)}."} if acak.random() < 0.4 else {}
    return {"tarif": tarif, **cara, **s.komponen(4)}


def _rupiah(nilai: int) -> str:
    return f"{nilai:,}".replace(",", ".")


def _produk(acak: Random, s: Sumber, nama: str) -> dict[str, Any]:
    satu: dict[str, Any] = {"nama": f"Dokumen {nama.lower()}", "uraian": kata.kalimat(acak)}
    if acak.random() < 0.5:
        satu["masa_berlaku"] = f"{acak.randint(1, 5)} tahun"
    return {"produk": [satu], **s.komponen(5)}
