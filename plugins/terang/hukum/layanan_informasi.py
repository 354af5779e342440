"""How information must be served: standards, registers, the written notice, the two forms."""

from __future__ import annotations

from typing import NamedTuple

from terang.hukum.norma import Norma
from terang.scalars import Tanggal

_UU = Tanggal(2010, 4, 30)
_PERKI = Tanggal(2021)

STANDAR_NORMA = Norma("standar-informasi", "Perki 1/2021 Pasal 23", "V", _PERKI)
STANDAR: dict[str, str] = {
    "pengumuman": "Mengumumkan informasi",
    "permintaan": "Melayani permintaan informasi",
    "keberatan": "Menangani keberatan",
    "penetapan_dip": "Menetapkan dan memutakhirkan Daftar Informasi Publik",
    "pendokumentasian": "Mendokumentasikan informasi",
    "maklumat": "Maklumat pelayanan informasi",
    "pengujian_konsekuensi": "Menguji konsekuensi sebelum mengecualikan",
}
"""The seven standards, by key of `ppid/standar.yml`."""

REGISTER_NORMA = Norma("register", "Perki 1/2021", "V2", _PERKI)
KOLOM_PERMOHONAN: dict[str, str] = {
    "nomor_pendaftaran": "Nomor pendaftaran",
    "tanggal_terima": "Tanggal diterima",
    "nama": "Nama pemohon",
    "alamat": "Alamat",
    "nomor_kontak": "Nomor kontak",
    "pekerjaan": "Pekerjaan",
    "informasi_diminta": "Informasi yang diminta",
    "tujuan_penggunaan": "Tujuan penggunaan",
    "status_penguasaan": "Dikuasai kantor ini atau tidak",
    "bentuk_dikuasai": "Bentuk informasi yang dikuasai",
    "jenis_permohonan": "Melihat atau meminta salinan",
    "keputusan": "Keputusan",
    "alasan_penolakan": "Alasan penolakan",
    "tanggal_pemberitahuan": "Tanggal pemberitahuan tertulis",
    "tanggal_pemberian": "Tanggal informasi diberikan",
    "biaya": "Biaya dan cara membayar",
    "tanggal_cek": "Tanggal kelengkapan diperiksa",
    "tanggal_lengkap": "Tanggal permohonan lengkap",
}
TAMBAHAN = ("tanggal_cek", "tanggal_lengkap")
"""Columns the law does not ask for, which the count of days needs."""
KOLOM_KEBERATAN: dict[str, str] = {
    "nomor_registrasi": "Nomor registrasi keberatan",
    "tanggal_terima": "Tanggal diterima",
    "identitas_pemohon": "Identitas pemohon atau kuasanya",
    "nomor_pendaftaran": "Nomor pendaftaran permohonan",
    "informasi_diminta": "Informasi yang diminta",
    "tujuan_penggunaan": "Tujuan penggunaan",
    "alasan": "Alasan keberatan",
    "keputusan_atasan": "Keputusan atasan pejabat informasi",
    "tanggal_tanggapan": "Tanggal tanggapan",
    "atasan_ppid": "Nama dan jabatan atasan pejabat informasi",
    "tanggapan_pemohon": "Tanggapan pemohon",
}
PEMBERITAHUAN_NORMA = Norma("pemberitahuan", "UU 14/2008 Pasal 22 ayat (7)", "V", _UU)
PEMBERITAHUAN: dict[str, str] = {
    "penguasaan": "Informasi dikuasai atau tidak",
    "badan_publik_penguasa": "Badan publik lain yang menguasainya, bila diketahui",
    "keputusan_alasan": "Diterima atau ditolak, dengan alasannya",
    "materi": "Materi yang akan diberikan",
    "penghitaman": "Bagian yang dihitamkan, dengan alasannya",
    "alat_format": "Cara menyampaikan dan bentuknya",
    "biaya_cara_pembayaran": "Biaya dan cara membayar",
}
"""What the written notice holds, by key of `ppid/register.yml`."""

PEMOHON_NORMA = Norma("pemohon", "UU 14/2008 Pasal 1 angka 12", "V", _UU)
FORMULIR_PERMOHONAN = Norma("formulir-permohonan", "Perki 1/2021 lampiran VI", "V2", _PERKI)
FORMULIR_KEBERATAN = Norma("formulir-keberatan", "Perki 1/2021 lampiran X", "V2", _PERKI)
ALASAN_KEBERATAN_NORMA = Norma("alasan-keberatan", "UU 14/2008 Pasal 35 ayat (1)", "V", _UU)
BANTUAN = Norma("bantuan-khusus", "Perki 1/2021 Pasal 39 sampai 41", "V", _PERKI)


class Isian(NamedTuple):
    """One field of a form on paper.

    Attributes:
        id: its key.
        nama: its label.
        baris: lines to write on; 0 where one only chooses.
        pilihan: boxes to tick.
        petugas: whether the office fills it in.
    """

    id: str
    nama: str
    baris: int = 1
    pilihan: tuple[str, ...] = ()
    petugas: bool = False


PERMOHONAN: tuple[Isian, ...] = (
    Isian("nomor_pendaftaran", "Nomor pendaftaran", petugas=True),
    Isian("jenis_pemohon", "Pemohon", 0, ("warga negara Indonesia", "badan hukum Indonesia")),
    Isian("nama", "Nama"),
    Isian("nik", "Nomor induk kependudukan, atau nomor akta badan hukum"),
    Isian("alamat", "Alamat", 2),
    Isian("telepon", "Telepon"),
    Isian("pos_el", "Surel"),
    Isian("pekerjaan", "Pekerjaan"),
    Isian("surat_kuasa", "Surat kuasa", 0, ("tidak dikuasakan", "ada, dilampirkan")),
    Isian("rincian_informasi", "Informasi yang diminta", 4),
    Isian("tujuan_penggunaan", "Tujuan penggunaan", 2),
    Isian(
        "cara_memperoleh",
        "Cara memperoleh",
        0,
        ("melihat, membaca, mendengarkan, atau mencatat", "salinan digital", "salinan cetak"),
    ),
    Isian(
        "cara_mengirim",
        "Cara menerima salinan",
        0,
        ("mengambil langsung", "kurir", "pos", "faksimili", "surel"),
    ),
)
"""Request form."""
ALASAN_KEBERATAN: dict[str, str] = {
    "a": "Permintaan ditolak dengan alasan pengecualian",
    "b": "Informasi berkala tidak disediakan",
    "c": "Permintaan tidak ditanggapi",
    "d": "Tanggapan tidak sesuai dengan yang diminta",
    "e": "Permintaan tidak dipenuhi",
    "f": "Biaya tidak wajar",
    "g": "Informasi disampaikan melewati batas waktu",
}
"""Grounds to object, by letter of UU 14/2008 Pasal 35 ayat (1)."""
KEBERATAN: tuple[Isian, ...] = (
    Isian("nomor_registrasi", "Nomor registrasi keberatan", petugas=True),
    Isian("nomor_pendaftaran", "Nomor pendaftaran permohonan informasi"),
    Isian("tujuan_penggunaan", "Tujuan penggunaan informasi", 2),
    Isian("identitas_pemohon", "Pemohon: nama, alamat, telepon atau surel, pekerjaan", 3),
    Isian("identitas_kuasa", "Kuasa pemohon, bila ada: nama, alamat, telepon", 2),
    Isian("alasan", "Alasan keberatan", 0, tuple(f"{h}. {t}" for h, t in ALASAN_KEBERATAN.items())),
    Isian("kasus_posisi", "Yang terjadi", 4),
    Isian("tanggal_tanggapan", "Tanggapan akan diberikan pada hari, tanggal", petugas=True),
)
"""Objection form; both are signed by the officer and by who asks."""
