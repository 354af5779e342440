"""How information is served: its seven standards, and what the office's registers record."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from terang.model.daftar_informasi import Ketetapan
from terang.model.dasar import Asal, Model, daftar
from terang.model.sedia import Penyediaan

JenisStandar = Literal[
    "pengumuman",
    "permintaan",
    "keberatan",
    "penetapan_dip",
    "pendokumentasian",
    "maklumat",
    "pengujian_konsekuensi",
]
KolomPermohonan = Literal[
    "nomor_pendaftaran",
    "tanggal_terima",
    "nama",
    "alamat",
    "nomor_kontak",
    "pekerjaan",
    "informasi_diminta",
    "tujuan_penggunaan",
    "status_penguasaan",
    "bentuk_dikuasai",
    "jenis_permohonan",
    "keputusan",
    "alasan_penolakan",
    "tanggal_pemberitahuan",
    "tanggal_pemberian",
    "biaya",
    "tanggal_cek",
    "tanggal_lengkap",
]
KolomKeberatan = Literal[
    "nomor_registrasi",
    "tanggal_terima",
    "identitas_pemohon",
    "nomor_pendaftaran",
    "informasi_diminta",
    "tujuan_penggunaan",
    "alasan",
    "keputusan_atasan",
    "tanggal_tanggapan",
    "atasan_ppid",
    "tanggapan_pemohon",
]
IsiPemberitahuan = Literal[
    "penguasaan",
    "badan_publik_penguasa",
    "keputusan_alasan",
    "materi",
    "penghitaman",
    "alat_format",
    "biaya_cara_pembayaran",
]


class StandarInformasi(Penyediaan):
    """One standard, and the decree that fixes it."""

    ketetapan: Ketetapan | None = None
    """The decree."""


class StandarLayananInformasi(Model):
    """A unit's `ppid/standar.yml`: the seven standards of Perki 1/2021 Pasal 23."""

    standar: dict[JenisStandar, StandarInformasi] = Field(default_factory=dict)
    """By kind."""


class Register(Asal):
    """A unit's `ppid/register.yml`: what its registers record. Never a row of them."""

    permohonan: Annotated[tuple[KolomPermohonan, ...], BeforeValidator(daftar)] = ()
    """Columns of the register of requests."""
    keberatan: Annotated[tuple[KolomKeberatan, ...], BeforeValidator(daftar)] = ()
    """Columns of the register of objections."""
    pemberitahuan: Annotated[tuple[IsiPemberitahuan, ...], BeforeValidator(daftar)] = ()
    """What the form of the written notice holds (UU 14/2008 Pasal 22 ayat (7))."""
