"""Load a data directory: read, validate, resolve references; every problem in one run."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from terang import reader
from terang.diagnostics import Diagnostic, Place
from terang.diagnostics.catalogue import message, suggest
from terang.scalars.galat import tolak
from terang.scalars.teks import baca_slug
from terang.store import berkas, pribadi, susunan
from terang.store.keluhan import keluhan
from terang.store.store import Entri, Store, Unit

if TYPE_CHECKING:
    from terang.model.dasar import Model
    from terang.reader import Tree

Kunci = tuple[str, str, str]
"""Kind, unit, id."""
MAKLUMAT = ("layanan", "daerah", "ppid")
NAMA_JENIS = {"standar": "standar pelayanan", "jam-layanan": "jam layanan", "sop": "SOP"}


@dataclass(slots=True)
class _Mentah:
    """One entry as read, before it is trusted."""

    kunci: Kunci
    entri: Entri[Model] | None
    rujukan: list[tuple[str, str]]
    pohon: Tree
    tempat: Place


@dataclass(slots=True)
class _Muatan:
    """What one run gathers."""

    akar: Path
    mentah: dict[Kunci, _Mentah] = field(default_factory=dict)
    keluhan: list[Diagnostic] = field(default_factory=list)
    gelap: set[tuple[str, str]] = field(default_factory=set)
    """Kind and unit of collections that could not be read: what they hold is not known."""
    unit: set[str] = field(default_factory=set)
    """Units of which there is a file, sound or not."""

    def nama(self, jalur: PurePosixPath) -> str:
        """File name as diagnostics show it."""
        return f"{self.akar.name}/{jalur}"


def muat(akar: Path) -> tuple[Store | None, list[Diagnostic]]:
    """Load everything below `akar`.

    Returns:
        The Store, or None when `situs.yml` is missing or unusable, and every problem found.
        Entries with problems are left out of the Store; references to them raise no second alarm.
    """
    m = _Muatan(akar if akar.name else akar.resolve())
    jalur, m.keluhan = berkas.telusuri(m.akar)
    for j in jalur:
        _satu_berkas(m, j)
    _wajib_ada(m)
    _periksa_rujukan(m)
    _periksa_induk(m)
    return _susun(m), m.keluhan


def _satu_berkas(m: _Muatan, jalur: PurePosixPath) -> None:
    nama = m.nama(jalur)
    letak = susunan.letak(jalur)
    if letak is None:
        saran = suggest(*susunan.salah_nama(jalur))
        m.keluhan.append(message("M28", Place(nama), nama=str(jalur), saran=saran))
        return
    if letak.unit and letak.unit not in m.unit:
        m.unit.add(letak.unit)
        m.keluhan += _bukan_slug(letak.unit, Place(nama))
    isi = berkas.baca_bytes(m.akar, jalur)
    pohon: Tree = None
    salah = [message("M35", Place(nama), nama=str(jalur))]
    if isinstance(isi, bytes):
        pohon, salah = reader.read(isi, nama)
        m.keluhan += pribadi.periksa(isi, pohon, nama)
    m.keluhan += salah
    awal = len(m.keluhan)
    if not letak.banyak:
        _satu_entri(m, (letak.jenis, letak.unit, letak.id), pohon, nama, ())
    elif isinstance(pohon, dict):
        for id_, entri in pohon.items():
            _satu_entri(m, (letak.jenis, letak.unit, id_), entri, nama, (id_,))
    else:
        m.gelap.add((letak.jenis, letak.unit))
    if salah and isinstance(isi, bytes):
        m.keluhan[awal:] = _belum_disebut(m.keluhan[awal:], salah, isi)


def _belum_disebut(baru: list[Diagnostic], lama: list[Diagnostic], isi: bytes) -> list[Diagnostic]:
    """Drop what is said of a line the reader has refused: it is the same slip, told twice."""
    if not baru:
        return baru
    posisi = reader.Positions(isi)
    disebut = {t.posisi.baris for d in lama for t in d.tempat if t.posisi}
    return [d for d in baru if posisi.of(d.tempat[0].jalur).baris not in disebut]


def _satu_entri(
    m: _Muatan, kunci: Kunci, pohon: Tree, nama: str, jalur: tuple[str | int, ...]
) -> None:
    jenis, unit, id_ = kunci
    tempat = Place(nama, jalur, kunci=bool(jalur))
    if kunci in m.mentah:
        lama = m.mentah[kunci].tempat
        m.keluhan.append(message("M33", (tempat, lama), nama=id_, berkas=lama.berkas))
        return
    m.keluhan += _periksa_id(jenis, id_, tempat)
    model = susunan.MODEL[jenis]
    rujukan: list[tuple[str, str]] = []
    entri: Entri[Model] | None = None
    if pohon is not None or jalur:
        try:
            isi = model.model_validate(pohon or {}, context=lambda j, r: rujukan.append((j, r)))
            entri = Entri(id_, unit, isi, nama, jalur)
        except ValidationError as galat:
            m.keluhan += keluhan(galat, model, pohon, nama, jalur)
    m.mentah[kunci] = _Mentah(kunci, entri, rujukan, pohon, tempat)


def _periksa_id(jenis: str, id_: str, tempat: Place) -> list[Diagnostic]:
    if jenis == "maklumat" and id_ not in MAKLUMAT:
        saran = suggest(id_, MAKLUMAT)
        return [message("M11", tempat, isi=id_, pilihan=", ".join(MAKLUMAT), saran=saran)]
    return _bukan_slug(id_, tempat) if id_ else []


def _bukan_slug(id_: str, tempat: Place) -> list[Diagnostic]:
    try:
        baca_slug(id_)
    except PydanticCustomError as galat:
        isi = {k: str(v) for k, v in (galat.context or {}).items() if k != "aturan"}
        return [message(galat.type, tempat, **isi)]
    return []


def _wajib_ada(m: _Muatan) -> None:
    if ("situs", "", "") not in m.mentah:
        m.keluhan.append(
            message("M31", Place(m.nama(PurePosixPath("situs.yml"))), nama="situs.yml")
        )
    for unit in sorted(m.unit):
        if ("profil", unit, "") not in m.mentah:
            nama = f"unit/{unit}/profil.yml"
            m.keluhan.append(message("M31", Place(m.nama(PurePosixPath(nama))), nama=nama))


def _periksa_rujukan(m: _Muatan) -> None:
    for mentah in m.mentah.values():
        unit = mentah.kunci[1]
        if not all(_dikenal(m, unit, j, r) for j, r in mentah.rujukan):
            _keluhkan_rujukan(m, mentah)


def _keluhkan_rujukan(m: _Muatan, mentah: _Mentah) -> None:
    """Validate once more with a context that refuses: pydantic then knows the path of each."""
    jenis, unit, _ = mentah.kunci
    model = susunan.MODEL[jenis]

    def tolak_asing(jenis_ref: str, ref: str) -> None:
        if not _dikenal(m, unit, jenis_ref, ref):
            saran = suggest(ref, _pilihan(m, unit, jenis_ref))
            nama = NAMA_JENIS.get(jenis_ref, jenis_ref)
            raise tolak("M27", rujukan=ref, jenis=nama, saran=saran)

    try:
        model.model_validate(mentah.pohon or {}, context=tolak_asing)
    except ValidationError as galat:
        tempat = mentah.tempat
        baru = keluhan(galat, model, mentah.pohon, tempat.berkas, tempat.jalur)
        # an entry with other faults has told of them, and of the branches of its procedure
        lama = set() if mentah.entri else {(d.aturan, d.tempat) for d in m.keluhan}
        m.keluhan += [d for d in baru if d.aturan == "M27" and (d.aturan, d.tempat) not in lama]
    mentah.entri = None


def _dikenal(m: _Muatan, unit: str, jenis: str, ref: str) -> bool:
    """Whether a reference leads to an entry, sound or not, or to where one may lie unread."""
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


def _terputus(m: _Muatan, teratas: str) -> bool:
    """Whether what is above is unknown: the line ends at an unreadable profile, or turns back."""
    mentah = m.mentah.get(("profil", teratas, ""))
    return mentah is None or not isinstance(mentah.pohon, dict) or bool(_induk(m, teratas))


def _silsilah(m: _Muatan, unit: str) -> list[str]:
    urut: list[str] = []
    while unit and unit not in urut:
        urut.append(unit)
        unit = _induk(m, unit)
    return urut


def _induk(m: _Muatan, unit: str) -> str:
    mentah = m.mentah.get(("profil", unit, ""))
    pohon = mentah.pohon if mentah else None
    induk = pohon.get("induk") if isinstance(pohon, dict) else None
    return induk if isinstance(induk, str) else ""


def _pilihan(m: _Muatan, unit: str, jenis: str) -> list[str]:
    if jenis == "unit":
        return sorted(m.unit)
    if jenis in susunan.KOLEKSI:
        return sorted(i for j, _, i in m.mentah if j == jenis)
    milik = set(_silsilah(m, unit))
    return sorted(i if u in milik else f"{u}/{i}" for j, u, i in m.mentah if j == jenis)


def _periksa_induk(m: _Muatan) -> None:
    for jenis, unit, _ in list(m.mentah):
        if jenis == "profil":
            urut = _silsilah(m, unit)
            lingkar = urut[urut.index(_induk(m, urut[-1])) :] if _induk(m, urut[-1]) else []
            if lingkar and unit == min(lingkar):  # once for all of them
                tempat = tuple(
                    Place(m.mentah[("profil", u, "")].tempat.berkas, ("induk",)) for u in lingkar
                )
                m.keluhan.append(message("M30", tempat, putaran=" → ".join((*lingkar, unit))))


def _susun(m: _Muatan) -> Store | None:
    """Put the sound entries in their collections; a unit without a sound profile is left out."""
    situs = m.mentah.get(("situs", "", ""))
    if situs is None or situs.entri is None:
        return None
    store = Store(situs=_sebagai(situs.entri))
    for (jenis, unit, _), mentah in m.mentah.items():
        if jenis == "profil" and mentah.entri:
            store.unit[unit] = Unit(unit, _sebagai(mentah.entri))
    for (jenis, unit, id_), mentah in m.mentah.items():
        if mentah.entri is None or jenis in {"profil", "situs"}:
            continue
        if unit and unit not in store.unit:
            continue
        if jenis == "pengaduan":
            store.unit[unit].pengaduan = _sebagai(mentah.entri)
        elif unit:
            store.unit[unit].koleksi(jenis)[id_] = mentah.entri
        else:
            getattr(store, jenis)[id_] = mentah.entri
    return store


def _sebagai(entri: Entri[Model]) -> Any:
    # the layout table pairs each kind with its model, which the type checker cannot follow
    return entri
