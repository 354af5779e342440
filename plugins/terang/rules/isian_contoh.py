"""R28 for an official site: what is left of the example project of `terang baru`.

`contoh` also means a sample, in many a good sentence. So only what that project says counts: its
short texts word for word, its longer ones by how they begin, and addresses that can never be.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terang.diagnostics import Diagnostic
from terang.rules import sebut
from terang.rules.banding import lipat
from terang.rules.jenis_teks import Jenis

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.rules.bahan import Bahan

_UTUH = frozenset(
    {
        "(021) 0000000",
        "alamat contoh.",
        "contoh biaya",
        "contoh dokumen standar pelayanan",
        "contoh layanan surat keterangan",
        "contoh standar pelayanan",
        "contoh surat",
        "contoh surat keterangan",
        "jabatan contoh",
        "jalan contoh nomor 1",
        "jam contoh.",
        "loket contoh",
        "ruang pengaduan contoh",
    }
)
_AWAL = re.compile(
    r"\[?contoh(?:\.| (?:evaluasi|isian|jaminan|janji|kompetensi|langkah|pengawasan|prasarana"
    r"|ringkasan|sarana|sasaran|syarat)\b)",
    re.IGNORECASE,
)
# no address below .invalid can ever be (RFC 2606)
_ALAMAT = re.compile(r"\.invalid\b", re.IGNORECASE)
_CURIGA = ("contoh", ".invalid", "(021) 0000000")


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """Every text of the example project, when the site says that it is official."""
    situs = bahan.store.situs
    if situs.isi.peran != "resmi":
        return
    for entri, t in bahan.tulisan(_curiga):
        if t.jenis is not Jenis.BUKAN and _isian_contoh(t.teks):
            yield Diagnostic(
                "R28",
                "galat",
                f"isian contoh belum diganti: {sebut.kutip(t.teks)}",
                (t.tempat(entri), situs.tempat("peran")),
                perbaikan="Ganti dengan isi yang sebenarnya, atau hapus bila tidak ada. Selama "
                "isinya masih contoh, tulis `peran: contoh` di situs.yml.",
                operan={"teks": t.teks},
            )


def _curiga(semua: str) -> bool:
    kecil = semua.lower()
    return any(c in kecil for c in _CURIGA)


def _isian_contoh(teks: str) -> bool:
    return bool(lipat(teks) in _UTUH or _AWAL.match(teks) or _ALAMAT.search(teks))
