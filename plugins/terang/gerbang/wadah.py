"""What kind of file it is, by its first bytes and its name, and what a packed one holds."""

from __future__ import annotations

import zlib

from terang.gerbang.tetapan import BATAS_ISI, TakTerbukaError

PDF = b"%PDF-"
GZIP = b"\x1f\x8b"
ZIP = (b"PK\3\4", b"PK\5\6")
GAMBAR = (b"\x89PNG", b"\xff\xd8\xff", b"RIFF", b"GIF8", b"II*\0", b"MM\0*")
AVIF = b"ftyp"
"""Stands behind four bytes; HEIC has it, too."""
TERTUTUP = {
    b"\xd0\xcf\x11\xe0": "format Office lama; simpan sebagai XLSX atau DOCX",
    b"Rar!": "arsip RAR; simpan sebagai ZIP",
    b"7z\xbc\xaf": "arsip 7z; simpan sebagai ZIP",
}
"""First bytes of what is not read here, and what to do instead."""
_KEPALA_GZIP = 31


def akhiran(alamat: str) -> str:
    """The ending of a name: `json`."""
    return alamat.rpartition(".")[2].lower()


def seperti_teks(isi: bytes) -> bool:
    """Whether bytes are text of which each sign beyond ASCII has the highest bit set."""
    return b"\0" not in isi and not isi.startswith((*ZIP, *GAMBAR))


def buka_gzip(isi: bytes) -> bytes:
    """What was packed.

    Raises:
        TakTerbukaError: it is broken, or unpacks without end.
    """
    pembuka = zlib.decompressobj(_KEPALA_GZIP)
    try:
        hasil = pembuka.decompress(isi, BATAS_ISI)
    except zlib.error as galat:
        raise TakTerbukaError("rusak") from galat
    if not pembuka.eof:
        raise TakTerbukaError("terpotong, atau isinya terlalu besar")
    return hasil
