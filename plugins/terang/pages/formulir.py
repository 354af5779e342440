"""The forms of an information office for paper: to ask for information, and to object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from terang import links
from terang.hukum import informasi, layanan_informasi
from terang.pages.anak_unit import anak_unit
from terang.spec import Heading
from terang.store import pilih

if TYPE_CHECKING:
    from terang.pages.bingkai import Bingkai
    from terang.spec import PageSpec
    from terang.store import Unit

OUTLINE = (
    Heading("bantuan-khusus", "Bantuan untuk kebutuhan khusus"),
    Heading("permohonan", "Formulir permohonan informasi"),
    Heading("keberatan", "Formulir keberatan"),
    Heading(links.SUMBER, "Sumber"),
)


def halaman_formulir(b: Bingkai, unit: Unit) -> PageSpec:
    """Both forms, each on a sheet of its own; nothing on the page sends anything anywhere."""
    entri = unit.ppid_profil

    def isi() -> dict[str, Any]:
        kantor = entri.isi if entri else None
        tempat = [t.alamat for t in kantor.tempat if t.alamat] if kantor else []
        kanal = pilih.kanal_informasi(b.store, unit.id, kantor, b.tanggal) if kantor else []
        surel = pilih.kanal_tulis(kanal)
        return {
            "kantor": kantor,
            "nama_kantor": kantor.nama
            if kantor
            else f"Kantor informasi {pilih.nama(b.store, unit.id, b.tanggal).nama}",
            "alamat": next(iter(tempat), unit.profil.isi.alamat),
            "surel": surel.isi if surel and surel.isi.jenis == "surel" else None,
            "hukum": layanan_informasi,
            "waktu": informasi,
        }

    return anak_unit(
        b,
        unit,
        links.formulir(unit.id),
        "formulir.html",
        judul="Formulir informasi publik",
        tentang="Formulir permohonan informasi dan formulir keberatan untuk dicetak:",
        headings=OUTLINE,
        isi=isi,
        berkas=entri.berkas if entri else None,
        diperiksa=entri.isi.diperiksa if entri else None,
        induk=links.ppid(unit.id),
        sebutan="Formulir",
    )
