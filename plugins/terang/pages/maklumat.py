"""The pledges a unit makes, its own or those of the units above it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from terang import links
from terang.hukum import ISI_MAKLUMAT, MAKLUMAT
from terang.pages.anak_unit import anak_unit
from terang.spec import Heading
from terang.store import pilih

if TYPE_CHECKING:
    from terang.model import Maklumat
    from terang.pages.bingkai import Bingkai
    from terang.spec import PageSpec
    from terang.store import Entri, Unit

NAMA = {
    "layanan": "Maklumat pelayanan",
    "daerah": "Maklumat pelayanan daerah",
    "ppid": "Maklumat pelayanan informasi publik",
}


def halaman_maklumat(b: Bingkai, unit: Unit) -> PageSpec:
    """Each kind of pledge whole, as the law wants it on public view."""
    ada = maklumat(b, unit.id)

    def isi() -> dict[str, Any]:
        tanpa = [d for d in b.catatan.tepat(unit.profil.tempat()) if "maklumat" in d.operan]
        return {
            "maklumat": ada,
            "nama": NAMA,
            "dasar": MAKLUMAT.sebutan,
            "wajib": ISI_MAKLUMAT,
            "semua_isi": {k: n for h in ISI_MAKLUMAT.values() for k, n in h.isi.items()},
            "kanal": {
                jenis: pilih.kanal_dirujuk(b.store, e.unit, e.isi.kanal, b.tanggal)
                for jenis, e in ada
            },
            "catatan": tanpa,
        }

    return anak_unit(
        b,
        unit,
        links.maklumat(unit.id),
        "maklumat.html",
        judul="Maklumat pelayanan",
        tentang="Janji pelayanan",
        headings=(
            *(Heading(f"maklumat-{jenis}", NAMA[jenis]) for jenis, _ in ada),
            Heading(links.SUMBER, "Sumber"),
        ),
        isi=isi,
        berkas=next((e.berkas for _, e in ada), None),
        sebutan="Maklumat",
    )


def maklumat(b: Bingkai, unit: str) -> list[tuple[str, Entri[Maklumat]]]:
    """Of each kind the nearest pledge: the unit's, else one from above."""
    semua = [u.maklumat for u in b.store.silsilah(unit)]
    return [
        (jenis, next(m[jenis] for m in semua if jenis in m))
        for jenis in NAMA
        if any(jenis in m for m in semua)
    ]
