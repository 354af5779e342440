"""Load a data directory: read, validate, resolve references; every problem in one run."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from terang import reader
from terang.diagnostics import Diagnostic, Place
from terang.diagnostics.catalogue import message, suggest
from terang.scalars.teks import baca_slug
from terang.store import alamat_lama, libur, rujukan, susunan
from terang.store.keluhan import keluhan
from terang.store.mentah import NAMA_JENIS, Kumpulan, Mentah, Pencatat
from terang.store.store import Entri, Store, Unit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from terang.folder import DataFile, Folder
    from terang.model.dasar import Model
    from terang.reader import Tree
    from terang.store.mentah import Kunci
    from terang.store.susunan import Letak

MAKLUMAT = ("layanan", "daerah", "ppid")
_TAHUN = re.compile(r"(?:19|20|21)[0-9]{2}", re.ASCII)


def muat(folder: Folder) -> tuple[Store | None, list[Diagnostic]]:
    """Load everything in a data directory.

    Returns:
        The Store, or None when `situs.yml` is missing or unusable, and every problem found.
        Entries with problems are left out of the Store; references to them raise no second alarm.
    """
    m = Kumpulan(folder)
    m.keluhan += m.folder.keluhan
    for berkas in m.folder.berkas():
        _satu_berkas(m, berkas)
    _wajib_ada(m)
    rujukan.periksa_rujukan(m)
    rujukan.periksa_induk(m)
    alamat_lama.periksa(m)
    libur.periksa(m)
    return _susun(m), m.keluhan


def _satu_berkas(m: Kumpulan, berkas: DataFile) -> None:
    letak = susunan.letak(berkas.jalur)
    if letak is None:
        m.keluhan.append(_tidak_dikenal(berkas))
        return
    if letak.unit and letak.unit not in m.unit:
        m.unit.add(letak.unit)
        m.keluhan += _bukan_slug(letak.unit, Place(berkas.nama))
    m.keluhan += (*berkas.pribadi, *berkas.salah)
    awal = len(m.keluhan)
    _isi_berkas(m, letak, berkas.nama, berkas.pohon)
    if berkas.salah and berkas.isi is not None:
        m.keluhan[awal:] = _belum_disebut(m.keluhan[awal:], berkas.salah, berkas.isi)


def _isi_berkas(m: Kumpulan, letak: Letak, nama: str, pohon: Tree) -> None:
    if not letak.banyak:
        _satu_entri(m, (letak.jenis, letak.unit, letak.id), pohon, nama, ())
    elif isinstance(pohon, dict):
        for id_, entri in pohon.items():
            _satu_entri(m, (letak.jenis, letak.unit, id_), entri, nama, (id_,))
    else:
        m.gelap.add((letak.jenis, letak.unit))


def _tidak_dikenal(berkas: DataFile) -> Diagnostic:
    tempat, jalur = Place(berkas.nama), berkas.jalur
    if jadi := susunan.tanpa_txt(jalur):
        return message("M42", tempat, nama=str(jalur), jadi=jadi)
    if isi := susunan.folder_isi(jalur, berkas.pohon):
        jenis, folder = NAMA_JENIS.get(isi[0], isi[0]), isi[1]
        return message("M43", tempat, nama=str(jalur), jenis=jenis, folder=str(folder))
    saran = suggest(*susunan.salah_nama(jalur))
    return message("M28", tempat, nama=str(jalur), saran=saran)


def _belum_disebut(
    baru: list[Diagnostic], lama: Iterable[Diagnostic], isi: bytes
) -> list[Diagnostic]:
    """Drop what is said of a line the reader has refused: it is the same slip, told twice."""
    if not baru:
        return baru
    posisi = reader.Positions(isi)
    galat = [d for d in lama if d.tingkat == "galat"]
    disebut = {t.posisi.baris for d in galat for t in d.tempat if t.posisi}
    tempat = [(d, d.tempat[0]) for d in baru]
    return [d for d, t in tempat if posisi.of(t.jalur, kunci=t.kunci).baris not in disebut]


def _satu_entri(
    m: Kumpulan, kunci: Kunci, pohon: Tree, nama: str, jalur: tuple[str | int, ...]
) -> None:
    jenis, unit, id_ = kunci
    tempat = Place(nama, jalur, kunci=bool(jalur))
    if kunci in m.mentah:
        lama = m.mentah[kunci].tempat
        m.keluhan.append(message("M33", (tempat, lama), nama=id_, berkas=lama.berkas))
        return
    salah_id = _periksa_id(jenis, id_, tempat)
    m.keluhan += salah_id
    model = susunan.MODEL[jenis]
    catat = Pencatat(m.himpunan)
    entri: Entri[Model] | None = None
    if pohon is not None or jalur:
        try:
            isi = model.model_validate(pohon or {}, context=catat)
            # whoever gets an entry of a year may count on its year
            if not (salah_id and jenis in susunan.PER_TAHUN):
                entri = Entri(id_, unit, isi, nama, jalur)
        except ValidationError as galat:
            m.keluhan += keluhan(galat, model, pohon, nama, jalur)
    m.mentah[kunci] = Mentah(
        kunci, entri, catat.rujukan, tempat, _induk(jenis, pohon), isinstance(pohon, dict)
    )


def _induk(jenis: str, pohon: Tree) -> str:
    induk = pohon.get("induk") if jenis == "profil" and isinstance(pohon, dict) else None
    return induk if isinstance(induk, str) else ""


def _periksa_id(jenis: str, id_: str, tempat: Place) -> list[Diagnostic]:
    if jenis == "maklumat" and id_ not in MAKLUMAT:
        saran = suggest(id_, MAKLUMAT)
        return [message("M11", tempat, isi=id_, pilihan=", ".join(MAKLUMAT), saran=saran)]
    if jenis in susunan.PER_TAHUN and not _TAHUN.fullmatch(id_):
        return [message("M53", tempat, isi=id_)]
    return _bukan_slug(id_, tempat) if id_ else []


def _bukan_slug(id_: str, tempat: Place) -> list[Diagnostic]:
    try:
        baca_slug(id_)
    except PydanticCustomError as galat:
        isi = {k: str(v) for k, v in (galat.context or {}).items() if k != "aturan"}
        return [message(galat.type, tempat, **isi)]
    return []


def _wajib_ada(m: Kumpulan) -> None:
    if ("situs", "", "") not in m.mentah:
        m.keluhan.append(message("M31", Place(m.folder.nama("situs.yml")), nama="situs.yml"))
    for unit in sorted(m.unit):
        if ("profil", unit, "") not in m.mentah:
            nama = f"unit/{unit}/profil.yml"
            m.keluhan.append(message("M31", Place(m.folder.nama(nama)), nama=nama))


def _susun(m: Kumpulan) -> Store | None:
    """Put the sound entries in their collections; a unit without a sound profile is left out."""
    situs = m.mentah.get(("situs", "", ""))
    if situs is None or situs.entri is None:
        return None
    store = Store(situs=_sebagai(situs.entri))
    for (jenis, unit, _), mentah in m.mentah.items():
        if jenis == "profil" and mentah.entri:
            store.unit[unit] = Unit(unit, _sebagai(mentah.entri))
    store.tersisih = set(m.gelap)
    for (jenis, unit, id_), mentah in m.mentah.items():
        if mentah.entri is None:
            store.tersisih.add((jenis, unit))
        if mentah.entri is None or jenis in {"profil", "situs"}:
            continue
        if unit and unit not in store.unit:
            continue
        if jenis in susunan.TUNGGAL_UNIT:
            store.unit[unit].isi_tunggal(jenis, mentah.entri)
        elif unit:
            store.unit[unit].koleksi(jenis)[id_] = mentah.entri
        else:
            getattr(store, jenis)[id_] = mentah.entri
    return store


def _sebagai(entri: Entri[Model]) -> Any:
    # the layout table pairs each kind with its model, which the type checker cannot follow
    return entri
