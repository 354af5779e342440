"""Abbreviations in our own wording: what they stand for, where a site's glossary does not say."""

from __future__ import annotations

from typing import NamedTuple


class Kepanjangan(NamedTuple):
    """What an abbreviation stands for; `bahasa` where that is not Indonesian."""

    teks: str
    bahasa: str = ""


SINGKATAN = {
    "DIPA": Kepanjangan("Daftar Isian Pelaksanaan Anggaran"),
    "DPA": Kepanjangan("Dokumen Pelaksanaan Anggaran"),
    "KBLI": Kepanjangan("Klasifikasi Baku Lapangan Usaha Indonesia"),
    "NIP": Kepanjangan("Nomor Induk Pegawai"),
    "PPID": Kepanjangan("Pejabat Pengelola Informasi dan Dokumentasi"),
    "SIPPN": Kepanjangan("Sistem Informasi Pelayanan Publik Nasional"),
    "SOP": Kepanjangan("Standar Operasional Prosedur"),
    "SP4N-LAPOR!": Kepanjangan("Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional"),
    "WCAG": Kepanjangan("Web Content Accessibility Guidelines", "en"),
}
