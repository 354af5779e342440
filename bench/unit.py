"""One unit. In: its number; out: the values of its files and what its services may refer to."""

from __future__ import annotations

from random import Random
from typing import Any

from bench import kata
from bench.bekal import KANAL_PENGADUAN, Bekal, Instrumen
from bench.bersama import instrumen

ANAK = 8
"""Every unit whose number is divisible by this one is the parent of those after it."""
DUA, DARI = 1, 10
"""Of every ten units the one with this number has two instruments."""
TARIF = 6
PERATURAN = 9
"""Regulations of its own in the register."""


def bekal(benih: int, nomor: int, *, sendiri: bool = False) -> Bekal:
    """What the services of unit `nomor` may refer to."""
    acak = Random(f"bekal/{benih}/{nomor}")
    id_ = kata.slug(nama_unit(benih, nomor))
    milik = [Instrumen("keputusan", f"standar-{id_}")]
    if nomor % DARI == DUA and not sendiri:
        milik.append(Instrumen("keputusan-kedua", f"standar-kedua-{id_}"))
    return Bekal(
        benih=benih,
        unit=id_,
        instrumen=tuple(milik),
        tarif=tuple(f"tarif-{i}" for i in range(1, TARIF + 1)),
        loket=("loket-utama", "loket-keliling"),
        peraturan=tuple(peraturan(benih, nomor)),
        jabatan=tuple(acak.sample(kata.PELAKU, 6)),
        sendiri=sendiri,
    )


def nama_unit(benih: int, nomor: int) -> str:
    """A name that no other unit has: field, kind, and a place that says the number."""
    acak = Random(f"unit/{benih}")
    kawasan = acak.sample(kata.KAWASAN, len(kata.KAWASAN))
    ujung = acak.sample(kata.UJUNG, len(kata.UJUNG))
    bidang = acak.sample(kata.BIDANG, len(kata.BIDANG))
    tempat = kawasan[nomor % len(kawasan)] + ujung[nomor // len(kawasan) % len(ujung)]
    lembaga = kata.LEMBAGA[nomor % len(kata.LEMBAGA)]
    return f"{lembaga} {bidang[nomor * 7 % len(bidang)]} {tempat}"


def peraturan(benih: int, nomor: int) -> dict[str, dict[str, str]]:
    """The regulations that one unit cites."""
    acak = Random(f"peraturan/{benih}/{nomor}")
    hasil: dict[str, dict[str, str]] = {}
    for i in range(PERATURAN):
        tahun, urut = acak.randint(2005, 2021), nomor * PERATURAN + i + 1
        hasil[f"perda-{urut}-{tahun}"] = {
            "bentuk": "Peraturan Daerah",
            "nomor": str(urut),
            "tahun": str(tahun),
            "tentang": f"{acak.choice(kata.OBYEK)} dan {acak.choice(kata.BIDANG)}",
            "singkatan": f"Perda {urut}/{tahun}",
            "keyakinan": "V",
        }
    return hasil


def dokumen(b: Bekal, nomor: int) -> dict[str, dict[str, Any]]:
    """The decrees behind the services of a unit, by their ids."""
    nama = nama_unit(b.benih, nomor)
    return {
        satu.dokumen: _dokumen(nama, f"{nomor + 1}{'A' * urut}/SP/2024", nomor)
        for urut, satu in enumerate(b.instrumen)
    }


def _dokumen(nama: str, tercetak: str, nomor: int) -> dict[str, Any]:
    return {
        "jenis": "keputusan",
        "judul": f"Standar Pelayanan {nama}",
        "nomor": tercetak,
        "tanggal": "2024-03-04",
        "tahun": "2024",
        "penerbit": nama,
        "penetap": {"jabatan": f"Kepala {nama}", "nama": f"Pejabat {nomor + 1}"},
        "lampiran": [{"nama": "Lampiran", "nomor": tercetak, "tanggal": "2024-03-04"}],
    }


def berkas(b: Bekal, nomor: int, jumlah: int) -> dict[str, dict[str, Any]]:
    """Files of a unit by their names, its services apart.

    Args:
        b: what `bekal` gives for this unit.
        nomor: number of the unit, from 0.
        jumlah: how many services it has.
    """
    benih = b.benih
    acak = Random(f"berkas/{benih}/{nomor}")
    isi = {
        "profil.yml": _profil(acak, benih, nomor, b),
        "jam-layanan.yml": {
            "loket-utama": _jam(acak, "Loket utama", b),
            "loket-keliling": _jam(acak, "Loket keliling", b),
        },
        "kanal.yml": _kanal(acak, b),
        "tarif.yml": {t: _tarif(acak, b) for t in b.tarif},
        "maklumat.yml": {
            "layanan": {
                "ringkasan": kata.kalimat(acak),
                "janji": [kata.kalimat(acak) for _ in range(3)],
                "jumlah_disebut": "3",
                "penandatangan": {"jabatan": f"Kepala {nama_unit(benih, nomor)}"},
                "tanggal": "2024-03-04",
                "sumber": f"{b.dokumen}, Lampiran, maklumat",
            }
        },
        **_standar(b, nomor, jumlah),
    }
    if nomor % ANAK == 0 or acak.random() < 0.7:  # the others follow the rules of their parent
        isi["pengaduan.yml"] = _pengaduan(acak, b)
    return isi


def _standar(b: Bekal, nomor: int, jumlah: int) -> dict[str, dict[str, Any]]:
    return {
        f"standar/{satu.id}.yml": {
            "nama": f"Standar Pelayanan {nama_unit(b.benih, nomor)}",
            "dokumen": satu.dokumen,
            "mulai": "2024-03-04",
            "jumlah_layanan_disebut": str(sum(b.milik(i) == satu for i in range(1, jumlah + 1))),
            **({} if b.sendiri else instrumen(b, satu)),
        }
        for satu in b.instrumen
    }


def _profil(acak: Random, benih: int, nomor: int, b: Bekal) -> dict[str, Any]:
    nama = nama_unit(benih, nomor)
    awal = "".join(k[0] for k in nama.split())
    isi: dict[str, Any] = {
        "nama": [{"nama": nama, "singkatan": f"{awal}{nomor + 1}", "mulai": "2018"}],
        "sifat": ["badan_publik", "penyelenggara_pelayanan", "pemda"],
        "jenjang": "perangkat daerah",
        "zona": acak.choice(("WIB", "WITA", "WIT")),
        "alamat": _alamat(acak),
        "pimpinan": [{"jabatan": f"Kepala {nama}", "mulai": "2023"}],
        "bidang": acak.sample(kata.BIDANG, 2),
        "tugas": [kata.kalimat(acak) for _ in range(3)],
        "visi": kata.kalimat(acak),
        "misi": [kata.kalimat(acak) for _ in range(4)],
        "misi_disebut": "4",
        "ringkasan": kata.kalimat(acak),
        "diperiksa": "2026-10-01",
        "sumber": f"{b.dokumen}, Lampiran, pendahuluan",
    }
    if nomor % ANAK:
        isi["induk"] = kata.slug(nama_unit(benih, nomor - nomor % ANAK))
    return isi


def _alamat(acak: Random) -> dict[str, str]:
    return {
        "jalan": f"Jalan {kata.tempat(acak)} Nomor {acak.randint(1, 200)}",
        "kelurahan": kata.tempat(acak),
        "kecamatan": kata.tempat(acak),
        "kabupaten": f"Kabupaten {kata.tempat(acak)}",
        "provinsi": "Provinsi Contoh",
        "kode_pos": str(acak.randint(10110, 99999)),
    }


def _jam(acak: Random, nama: str, b: Bekal) -> dict[str, Any]:
    sumber = f"{b.dokumen}, Lampiran, waktu layanan"
    tutup = acak.choice(("15.30", "16.00"))
    puasa = [
        {"hari": "Senin-Kamis", "buka": "08.00", "tutup": "15.00", "istirahat": "12.00-12.30"},
        {"hari": "Jumat", "buka": "08.00", "tutup": "15.30", "istirahat": "11.30-12.30"},
    ]
    return {
        "nama": nama,
        "jenis": "loket",
        "jam": [
            {"hari": "Senin-Kamis", "sesi": ["07.30-12.00", f"13.00-{tutup}"], "sumber": sumber},
            {"hari": "Jumat", "sesi": ["07.30-11.30", "13.00-16.00"], "sumber": sumber},
        ],
        "varian": [
            {
                "nama": "Bulan puasa (Ramadan)",
                "jam": puasa,
                "masa": [{"mulai": "2026-02-18", "sampai": "2026-03-19"}],
                "sumber": sumber,
            }
        ],
        "diperiksa": "2026-10-01",
    }


def _kanal(acak: Random, b: Bekal) -> dict[str, Any]:
    sumber = f"{b.dokumen}, Lampiran, saluran"
    inang = f"{b.unit}.contoh.invalid"
    nomor = f"0{acak.randint(211, 989)}-{acak.randint(2_000_000, 8_999_999)}"
    isi: dict[str, dict[str, Any]] = {
        "telepon": {"jenis": "telepon", "nilai": nomor},
        "whatsapp": {"jenis": "whatsapp", "nilai": f"08{acak.randint(10**8, 10**9 - 1)}"},
        "surel": {"jenis": "surel", "nilai": f"layanan@{inang}"},
        "situs": {"jenis": "situs", "nilai": f"https://{inang}/"},
        "tatap-muka": {"jenis": "tatap muka", "alamat": [_alamat(acak)]},
        "kotak-pengaduan": {"jenis": "kotak pengaduan", "tempat": "Ruang tunggu"},
        "lapor": {"jenis": "lapor", "nilai": "https://lapor.contoh.invalid"},
        "instagram": {"jenis": "instagram", "nilai": b.unit.replace("-", ".")},
    }
    if acak.random() < 0.2:
        kode, _, sisa = nomor.partition("-")
        beda = {"nilai": f"({kode}) {sisa}", "catatan": "Nomornya sama, hanya beda tulisan."}
        isi["telepon"]["berbeda"] = [{**beda, "sumber": f"{b.dokumen}, sampul"}]
    for id_, kanal in isi.items():
        kanal["tujuan"] = ["pengaduan", "informasi"] if id_ in KANAL_PENGADUAN else ["informasi"]
        kanal["sumber"] = sumber
    return isi


def _tarif(acak: Random, b: Bekal) -> dict[str, Any]:
    jumlah = f"{acak.randint(2, 400) * 2500:,}".replace(",", ".")
    return {
        "uraian": f"Retribusi {acak.choice(kata.OBYEK).lower()}",
        "jumlah": jumlah,
        "satuan": acak.choice(("per sampel", "per orang", "per hari", "per dokumen")),
        "dasar": [{"peraturan": b.peraturan[1], "pasal": f"Pasal {acak.randint(2, 20)}"}],
    }


def _pengaduan(acak: Random, b: Bekal) -> dict[str, Any]:
    return {
        "kanal": list(KANAL_PENGADUAN),
        "siapa": "Setiap orang yang memakai layanan kami.",
        "penanggung_jawab": "Kepala bagian umum",
        "tenggat_jawab": {"lama": "10 hari kerja", "sejak": "aduan diterima lengkap"},
        "langkah": [kata.kalimat(acak) for _ in range(3)],
        "sumber": f"{b.dokumen}, Lampiran, pengaduan",
    }
