"""What tells an edition of a report from any other. In: a report; out: words and checksums."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from terang import formats
from terang.pages.laporan import berkas_terbuka
from terang.pdf.naskah import buat_judul

if TYPE_CHECKING:
    from terang.model import LaporanPpid, Sop
    from terang.pages.bingkai import Bingkai
    from terang.pdf.naskah import Naskah, Unsur
    from terang.store import Entri

SIDIK = "sidik-data"
SIDIK_SINGKAT = 12
"""So many digits of a checksum tell editions apart."""


def edisi(b: Bingkai, entri: Entri[LaporanPpid], badan: str) -> str:
    """What tells an edition from any other: when its data were checked, and a checksum.

    Args:
        b: of the build.
        entri: the report.
        badan: its body. Its checksum stands in for that of a file with small groups that are not
            told: from the checksum of the file they could be found out by trying.
    """
    hari = entri.isi.diperiksa
    diperiksa = f"diperiksa {formats.tanggal(hari)}, " if hari else ""
    if berkas_terbuka(entri):
        return f"data {diperiksa}sidik {_singkat(_sidik(b, entri.berkas))}"
    return f"data {diperiksa}sidik isi {_singkat(hashlib.sha256(badan.encode()).hexdigest())}"


def kolofon(b: Bingkai, entri: Entri[LaporanPpid], sop: list[Entri[Sop]]) -> Naskah:
    """The data files behind the paper, and what tells them from any other edition."""
    terbuka = berkas_terbuka(entri)
    berkas = list(dict.fromkeys((*filter(None, [terbuka]), *(e.berkas for e in sop))))
    hasil: Naskah = [
        buat_judul(SIDIK, "Sidik data", 2),
        _kalimat(
            "Laporan ini disusun dari berkas data berikut. Sidiknya (SHA-256) berubah bila satu "
            "huruf saja di dalamnya berubah, dan dapat dihitung sendiri dengan sha256sum."
        ),
        *(_kalimat(f"{nama}: ", {"j": "kode", "i": [_sidik(b, nama)]}) for nama in berkas),
    ]
    if terbuka is None:
        hasil.append(
            _kalimat(
                "Sidik berkas laporannya tidak dicantumkan: berkas itu memuat kelompok kecil yang "
                "tidak diceritakan laporan ini."
            )
        )
    return hasil if berkas else [hasil[0], hasil[-1]]


def _kalimat(*isi: str | Unsur) -> Unsur:
    return {"j": "p", "g": "", "id": "", "i": [*isi]}


def _sidik(b: Bingkai, berkas: str) -> str:
    """SHA-256 of a data file, as `sha256sum` prints it."""
    return hashlib.sha256(b.sumber(berkas) or b"").hexdigest()


def _singkat(sidik: str) -> str:
    """Its beginning, up to a letter at least: digits alone could be taken for a telephone."""
    huruf = next((i for i, h in enumerate(sidik) if h.isalpha()), len(sidik))
    return sidik[: max(SIDIK_SINGKAT, huruf + 1)]
