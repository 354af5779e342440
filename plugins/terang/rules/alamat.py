"""R31: addresses name their places level by level, and one place on one level."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from terang import formats
from terang.diagnostics import Diagnostic
from terang.model.kanal import Alamat
from terang.rules import sebut
from terang.rules.asal import tingkat
from terang.rules.banding import lipat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.diagnostics import Place
    from terang.rules.bahan import Bahan
    from terang.rules.jelajah import Simpul
    from terang.store import Entri, Store

JENJANG = ("kelurahan", "kecamatan", "kabupaten", "provinsi")
_KODE_POS = re.compile(r"[0-9]{5}", re.ASCII)
_KABUPATEN = re.compile(r"(?:kabupaten|kab\.|kota)\s", re.IGNORECASE)
_KATA_JENJANG = re.compile(r"^(?:kelurahan|kel\.|desa|kecamatan|kec\.)\s*", re.IGNORECASE)


class _Nama(NamedTuple):
    """A place name with where it stands."""

    tertulis: str
    tempat: Place


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R31 over every address."""
    per_unit: dict[str, list[tuple[Entri[Any], Simpul[Alamat]]]] = {}
    for entri, simpul in bahan.semua(Alamat):
        per_unit.setdefault(entri.unit, []).append((entri, simpul))
        yield from _kode_pos(bahan.store, entri, simpul)
        yield from _bentuk(entri, simpul)
    for alamat in per_unit.values():
        yield from _dua_jenjang(alamat)


def _kode_pos(store: Store, entri: Entri[Any], simpul: Simpul[Alamat]) -> Iterator[Diagnostic]:
    kode = simpul.isi.kode_pos
    if kode is not None and not _KODE_POS.fullmatch(kode):
        yield Diagnostic(
            "R31",
            tingkat(store, entri, simpul),
            f"kode pos {sebut.kutip(kode)} tidak terdiri atas lima angka",
            (entri.tempat(*simpul.jalur, "kode_pos"),),
            perbaikan="Tulis lima angka kode posnya.",
            operan={"kode_pos": kode},
        )


def _bentuk(entri: Entri[Any], simpul: Simpul[Alamat]) -> Iterator[Diagnostic]:
    isi = simpul.isi
    if isi.kabupaten and not _KABUPATEN.match(isi.kabupaten):
        yield Diagnostic(
            "R31",
            "saran",
            f"{sebut.kutip(isi.kabupaten)} tidak menyebut apakah kabupaten atau kota",
            (entri.tempat(*simpul.jalur, "kabupaten"),),
            perbaikan=f"Tulis `Kabupaten {isi.kabupaten}` atau `Kota {isi.kabupaten}`.",
            operan={"kabupaten": isi.kabupaten},
        )
    ada = [j for j in JENJANG if getattr(isi, j)]
    # from the lowest level named up to the highest there is
    kurang = [j for j in JENJANG[JENJANG.index(ada[0]) :] if j not in ada] if ada else []
    if kurang:
        yield Diagnostic(
            "R31",
            "saran",
            f"alamat menyebut {formats.daftar(ada)}, tetapi tidak {formats.daftar(kurang)}",
            (entri.tempat(*simpul.jalur, ada[0]),),
            perbaikan="Lengkapi bila dokumennya menyebutkannya.",
            operan={"ada": ", ".join(ada), "tidak_ada": ", ".join(kurang)},
        )


def _dua_jenjang(alamat: list[tuple[Entri[Any], Simpul[Alamat]]]) -> Iterator[Diagnostic]:
    kelurahan: dict[str, _Nama] = {}
    kecamatan: dict[str, _Nama] = {}
    senama: set[str] = set()
    for entri, simpul in alamat:
        nama = {
            jenjang: _Nama(tertulis, entri.tempat(*simpul.jalur, jenjang))
            for jenjang in ("kelurahan", "kecamatan")
            if (tertulis := getattr(simpul.isi, jenjang))
        }
        kunci = {jenjang: lipat(_KATA_JENJANG.sub("", n.tertulis)) for jenjang, n in nama.items()}
        if len(set(kunci.values())) < len(kunci):
            # a kecamatan often has a kelurahan of its own name, and here one is named
            senama |= set(kunci.values())
        for jenjang, daftar in (("kelurahan", kelurahan), ("kecamatan", kecamatan)):
            if jenjang in nama:
                daftar.setdefault(kunci[jenjang], nama[jenjang])
    for satu in sorted((kelurahan.keys() & kecamatan.keys()) - senama):
        bawah, atas = kelurahan[satu], kecamatan[satu]
        yield Diagnostic(
            "R31",
            "peringatan",
            f"{sebut.kutip(bawah.tertulis)} ditulis sebagai kelurahan pada satu alamat dan sebagai "
            "kecamatan pada alamat lain",
            (bawah.tempat, atas.tempat),
            perbaikan="Periksa mana yang benar dan betulkan alamat yang lain.",
            operan={"kelurahan": bawah.tertulis, "kecamatan": atas.tertulis},
        )
