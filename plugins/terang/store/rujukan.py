"""References among entries: what leads nowhere, and lines of units that turn back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import ValidationError

from terang import reader
from terang.diagnostics import Place
from terang.diagnostics.catalogue import message, suggest
from terang.model.rujukan import wajar
from terang.scalars.galat import tolak
from terang.store import susunan
from terang.store.keluhan import keluhan
from terang.store.mentah import NAMA_JENIS

if TYPE_CHECKING:
    from terang.reader import Tree
    from terang.store.mentah import Kumpulan, Mentah

SEBUT_TERBANYAK = 8


def periksa_rujukan(m: Kumpulan) -> None:
    """Leave out every entry that refers to nothing, and say where."""
    for mentah in m.mentah.values():
        unit = mentah.kunci[1]
        if not all(_dikenal(m, unit, j, r) for j, r in mentah.rujukan):
            _keluhkan_rujukan(m, mentah)


def _keluhkan_rujukan(m: Kumpulan, mentah: Mentah) -> None:
    """Validate once more with a context that refuses: pydantic then knows the path of each."""
    jenis, unit, _ = mentah.kunci
    model = susunan.MODEL[jenis]
    tempat = mentah.tempat
    pohon = _baca_lagi(m, tempat)

    def tolak_asing(jenis_ref: str, ref: str) -> None:
        if not _dikenal(m, unit, jenis_ref, ref):
            ada = _pilihan(m, unit, jenis_ref)
            nama = NAMA_JENIS.get(jenis_ref, jenis_ref)
            raise tolak(
                "M27", rujukan=ref, jenis=nama, saran=suggest(ref, ada), pilihan=_sebut(ada)
            )

    try:
        model.model_validate(pohon or {}, context=tolak_asing)
    except ValidationError as galat:
        baru = keluhan(galat, model, pohon, tempat.berkas, tempat.jalur)
        # an entry with other faults has told of them, and of the branches of its procedure
        lama = set() if mentah.entri else {(d.aturan, d.tempat) for d in m.keluhan}
        m.keluhan += [d for d in baru if d.aturan == "M27" and (d.aturan, d.tempat) not in lama]
    mentah.entri = None


def _dikenal(m: Kumpulan, unit: str, jenis: str, ref: str) -> bool:
    """Whether a reference leads to an entry, sound or not, or to where one may lie unread."""
    if not wajar(ref):
        return False
    if jenis == "unit":
        return ref in m.unit
    if jenis in susunan.KOLEKSI:
        return (jenis, "", ref) in m.mentah or (jenis, "") in m.gelap
    if "/" in ref:
        milik, _, id_ = ref.partition("/")
        return (jenis, milik, id_) in m.mentah or (jenis, milik) in m.gelap
    urut = _silsilah(m, unit)
    if any((jenis, u, ref) in m.mentah or (jenis, u) in m.gelap for u in urut):
        return True
    return bool(urut) and _terputus(m, urut[-1])


def _terputus(m: Kumpulan, teratas: str) -> bool:
    """Whether what is above is unknown: the line ends at an unreadable profile, or turns back."""
    mentah = m.mentah.get(("profil", teratas, ""))
    return mentah is None or not mentah.terbaca or bool(mentah.induk)


def _silsilah(m: Kumpulan, unit: str) -> list[str]:
    urut: list[str] = []
    while unit and unit not in urut:
        urut.append(unit)
        unit = _induk(m, unit)
    return urut


def _induk(m: Kumpulan, unit: str) -> str:
    mentah = m.mentah.get(("profil", unit, ""))
    return mentah.induk if mentah else ""


def _baca_lagi(m: Kumpulan, tempat: Place) -> Tree:
    """The tree of one entry; ten thousand of them are not kept for the few that are asked for."""
    pohon, _ = reader.read(m.folder.isi(tempat.berkas) or b"", tempat.berkas)
    for langkah in tempat.jalur:
        pohon = pohon.get(str(langkah)) if isinstance(pohon, dict) else None
    return pohon


def _pilihan(m: Kumpulan, unit: str, jenis: str) -> list[str]:
    if jenis == "unit":
        return sorted(m.unit)
    if jenis in susunan.KOLEKSI:
        return sorted(i for j, _, i in m.mentah if j == jenis)
    milik = set(_silsilah(m, unit))
    ada = {i if u in milik else f"{u}/{i}" for j, u, i in m.mentah if j == jenis}
    return sorted(ada, key=lambda i: ("/" in i, i))


def _sebut(ada: list[str]) -> str:
    """The first few of what is near, or of what there is anywhere, and how many more."""
    ada = [i for i in ada if "/" not in i] or ada
    if not ada:
        return "belum ada"
    sisa = len(ada) - SEBUT_TERBANYAK
    return ", ".join(ada[:SEBUT_TERBANYAK]) + (f", dan {sisa} lain" if sisa > 0 else "")


def periksa_induk(m: Kumpulan) -> None:
    """Find units that are their own ancestors."""
    for jenis, unit, _ in list(m.mentah):
        if jenis == "profil":
            urut = _silsilah(m, unit)
            lingkar = urut[urut.index(_induk(m, urut[-1])) :] if _induk(m, urut[-1]) else []
            if lingkar and unit == min(lingkar):  # once for all of them
                tempat = tuple(
                    Place(m.mentah[("profil", u, "")].tempat.berkas, ("induk",)) for u in lingkar
                )
                m.keluhan.append(message("M30", tempat, putaran=" → ".join((*lingkar, unit))))
