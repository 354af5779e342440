"""Texts of messages about personal data in what is about to be published, and how to mend it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from terang.diagnostics.texts import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

_TETAP = (
    "Sekali terbit, ia disalin mesin pencari dan arsip web, dan tidak dapat ditarik kembali. "
    "Situs yang lama tidak diubah."
)

GERBANG: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "P01": Text(
            "Ada NIK atau nomor kartu keluarga, {isi}, di {di}.",
            f"Nomor kependudukan membuka data pribadi seseorang. {_TETAP}",
            "Hapus nomor itu. Asalnya: {asal}.",
        ),
        "P02": Text(
            "Ada NIP, {isi}, di {di}.",
            f"NIP memuat tanggal lahir pegawai. {_TETAP}",
            "Hapus nomor itu; cukup nama dan jabatan. NIP hanya boleh tercetak di blok pengesahan "
            "prosedur (kunci disahkan_oleh), tidak di tempat lain. Asalnya: {asal}.",
        ),
        "P03": Text(
            "Ada NPWP, {isi}, di {di}.",
            f"Nomor pokok wajib pajak seseorang adalah data pribadi. {_TETAP}",
            "Hapus nomor itu. Bila ini NPWP kantor, tulis di profil.yml, di bawah kode, dengan "
            "nama NPWP. Asalnya: {asal}.",
        ),
        "P04": Text(
            "Ada nomor telepon yang tidak dinyatakan di data, {isi}, di {di}.",
            f"Nomor ini mungkin milik pribadi. {_TETAP}",
            "Hapus nomor itu. Bila ini nomor kantor, nyatakan di kanal.yml unitnya, dan jangan "
            "beri terbit: tidak. Asalnya: {asal}.",
        ),
        "P05": Text(
            "Ada alamat surel yang tidak dinyatakan di data, {isi}, di {di}.",
            f"Alamat ini mungkin milik pribadi. {_TETAP}",
            "Hapus alamat itu. Bila ini alamat kantor, nyatakan di kanal.yml unitnya, dan jangan "
            "beri terbit: tidak. Asalnya: {asal}.",
        ),
        "P06": Text(
            "Berkas ini tidak dapat diperiksa: {isi}.",
            "Yang tidak dapat dibuka tidak dapat dijamin bebas data pribadi, jadi tidak "
            "diterbitkan. Situs yang lama tidak diubah.",
            "Buka kunci sandinya, simpan ulang, atau hapus berkas ini dari situs.",
        ),
    }
)
