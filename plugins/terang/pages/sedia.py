"""Where a piece of information is on this site: the name of a unit's page in, its address out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import links

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from terang.model.sedia import HalamanUnit
    from terang.store import Unit

_TETAP: dict[HalamanUnit, Callable[[str], str]] = {
    "profil": links.unit,
    "layanan": lambda unit: f"{links.unit(unit)}#layanan",
    "maklumat": links.maklumat,
    "jam": links.jam,
    "tarif": links.tarif,
    "pengaduan": links.pengaduan,
    "ppid": links.ppid,
    "tenggat": links.tenggat,
    "formulir": links.formulir,
    "dip": links.dip,
    "dikecualikan": links.dikecualikan,
    "serta-merta": lambda unit: links.informasi(unit, "serta_merta"),
    "setiap-saat": lambda unit: links.informasi(unit, "setiap_saat"),
}


def alamat_halaman(unit: Unit, halaman: HalamanUnit) -> str:
    """The address of one of a unit's pages, of its latest report, year or survey; "" if none."""
    if halaman == "laporan":
        return _terbaru(unit, unit.ppid_laporan, links.laporan)
    if halaman == "kinerja":
        return _terbaru(unit, unit.kinerja, links.kinerja)
    if halaman == "skm":
        urut = sorted(unit.skm, key=lambda id_: unit.skm[id_].isi.periode.akhir)
        return links.skm(unit.id, urut[-1]) if urut else ""
    return _TETAP[halaman](unit.id)


def _terbaru(unit: Unit, tahun: Iterable[str], alamat: Callable[[str, str], str]) -> str:
    terakhir = max(tahun, default="")
    return alamat(unit.id, terakhir) if terakhir else ""
