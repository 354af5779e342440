"""Texts of messages about printing: what cannot be put on paper, and what can be done about it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from terang.diagnostics.texts import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

CETAK: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "C01": Text(
            "Huruf '{isi}' ({kode}) pada {apa} tidak dapat dicetak.",
            "Tidak ada huruf yang dibawa Terang untuk tanda ini. Di berkas cetak ia menjadi kotak "
            "kosong, atau hilang tanpa bekas.",
            "Ganti tandanya dengan kata atau huruf lain. Sudah ada: Latin, Arab, Jawa, Bali, "
            "Sunda, Bugis, Batak, Rejang, tanda hitung, dan emoji.",
        ),
        "C02": Text(
            "Berkas cetak {apa} tidak dapat disusun: {isi}.",
            "Situs tidak diterbitkan tanpa berkas yang dijanjikan halamannya.",
            "Ini kesalahan Terang, bukan kesalahan isian. Laporkan dengan pesan ini. Sementara "
            "itu, situs dapat dibangun tanpa PDF: tulis pdf: tidak di situs.yml.",
        ),
        "C03": Text(
            "Huruf untuk mencetak {apa} tidak lengkap; yang hilang: {isi}.",
            "Tanpa huruf itu sebagian teks tidak tercetak, atau tercetak dengan huruf lain.",
            "Pasang ulang Terang; hurufnya dibawa paketnya sendiri. Sementara itu, situs dapat "
            "dibangun tanpa PDF: tulis pdf: tidak di situs.yml.",
        ),
    }
)
