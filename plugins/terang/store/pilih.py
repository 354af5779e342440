"""What holds for a unit or a service on a day: names, desks, channels, tariffs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang.model.kanal import BERTEMPAT
from terang.model.tarif import Biaya, Tarif
from terang.scalars import Ketiadaan
from terang.store.store import Entri

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from terang.model import JamLayanan, Kanal, Layanan, ProfilPpid
    from terang.model.dasar import Berlaku
    from terang.model.unit import NamaUnit
    from terang.store.store import Store, Terwaris, Unit

DATANG = frozenset({"tatap muka", "loket"})
"""Kinds of channel for which one comes in person."""
BERPESAN = ("surel", "whatsapp")
"""Kinds of channel that a link opens with a message already begun, the better one first."""


def nama(store: Store, unit: str, pada: date) -> NamaUnit:
    """The name of a unit on a day."""
    return store.unit[unit].profil.isi.nama_pada(pada)


def sebutan(store: Store, unit: str, pada: date) -> str:
    """Its acronym on that day, else its name."""
    satu = nama(store, unit, pada)
    return satu.singkatan or satu.nama


def kanal(store: Store, unit: str, pada: date) -> list[Entri[Kanal]]:
    """The public channels of a unit that hold on a day, in the order of the data."""
    return [e for e in store.kanal(unit).values() if e.isi.berlaku_pada(pada)]


def kanal_sendiri(unit: Unit, pada: date) -> list[Entri[Kanal]]:
    """Those of the public channels that the unit has entered itself."""
    return [e for e in unit.kanal.values() if e.isi.terbit and e.isi.berlaku_pada(pada)]


def kanal_dirujuk(
    store: Store, unit: str, rujukan: Iterable[str], pada: date
) -> list[Entri[Kanal]]:
    """Those of the channels named in a unit that are public and hold on a day."""
    temu = (store.cari("kanal", unit, ref) for ref in rujukan)
    return [e for e in temu if e and e.isi.terbit and e.isi.berlaku_pada(pada)]


def kanal_pengaduan(
    store: Store, unit: str, aturan: Terwaris | None, pada: date
) -> list[Entri[Kanal]]:
    """Channels for complaints: those a rule names, else all that are meant for complaints.

    A rule names channels where it is written, which may be a unit above.
    """
    isi = aturan.isi if aturan and not isinstance(aturan.isi, Ketiadaan) else None
    pemilik = aturan.entri.unit if aturan and aturan.dari in {"induk", "standar"} else unit
    if isi is not None and isi.kanal:
        return kanal_dirujuk(store, pemilik, isi.kanal, pada)
    return [e for e in kanal(store, pemilik, pada) if "pengaduan" in e.isi.tujuan]


def kanal_tulis(kanal: Iterable[Entri[Kanal]]) -> Entri[Kanal] | None:
    """The channel among these that takes a written message at once: e-mail, else WhatsApp.

    One that could not be read with certainty, or that is misprinted, is none: a message may not go
    to a stranger.
    """
    pasti = [e for e in kanal if e.isi.nilai and e.isi.pasti and not e.isi.semestinya]
    return next((e for jenis in BERPESAN for e in pasti if e.isi.jenis == jenis), None)


def kanal_informasi(store: Store, unit: str, ppid: ProfilPpid, pada: date) -> list[Entri[Kanal]]:
    """Channels for asking for information: those named, else those of the kinds named.

    Where neither is named, those that are meant for information.
    """
    if ppid.kanal:
        return kanal_dirujuk(store, unit, ppid.kanal, pada)
    semua = kanal(store, unit, pada)
    if ppid.jenis_kanal:
        return [e for e in semua if e.isi.jenis in ppid.jenis_kanal]
    return [e for e in semua if {"informasi", "permohonan informasi"} & {*e.isi.tujuan}]


def kanal_semasa(store: Store, unit: str, awal: date, akhir: date) -> list[Entri[Kanal]]:
    """The channels of a unit that were in use on some day between two."""
    return [e for e in store.kanal(unit).values() if _bersinggung(e.isi, awal, akhir)]


def _bersinggung(isi: Berlaku, awal: date, akhir: date) -> bool:
    dahulu = isi.sampai is not None and isi.sampai.akhir < awal
    return not dahulu and (isi.mulai is None or isi.mulai.awal <= akhir)


def jenis_terbit(kanal: Iterable[Entri[Kanal]]) -> frozenset[str]:
    """Kinds of channel a citizen can use from what is published; a desk is a place to come to."""
    pakai = (e.isi for e in kanal)
    jenis: set[str] = {k.jenis for k in pakai if k.nilai or k.lewat or k.jenis in BERTEMPAT}
    return frozenset(jenis | DATANG if jenis & DATANG else jenis)


def jam_informasi(store: Store, ppid: Entri[ProfilPpid]) -> Entri[JamLayanan] | None:
    """The hours of the information desk: its own, or those it refers to."""
    jam = ppid.isi.jam
    if jam is None or isinstance(jam, str):
        return store.cari("jam_layanan", ppid.unit, jam) if jam else None
    return Entri("jam", ppid.unit, jam, ppid.berkas, (*ppid.jalur, "jam"))


def kanal_layanan(store: Store, layanan: Entri[Layanan], pada: date) -> list[Entri[Kanal]]:
    """The channels a service names as its own."""
    return kanal_dirujuk(store, layanan.unit, layanan.isi.kanal, pada)


def loket(store: Store, layanan: Entri[Layanan], pada: date) -> list[Entri[JamLayanan]]:
    """The desks of a service: the one it names, else all of its unit. Doors are never inherited.

    Working hours of the office stand in only where no desk is entered.
    """
    if ref := layanan.isi.jam_layanan:
        satu = store.cari("jam_layanan", layanan.unit, ref)
        return [satu] if satu and satu.isi.berlaku_pada(pada) else []
    return loket_unit(store, layanan.unit, pada)


def loket_unit(store: Store, unit: str, pada: date) -> list[Entri[JamLayanan]]:
    """The desks of a unit, else its working hours."""
    semua = berlaku(store.unit[unit].jam_layanan.values(), pada)
    return [e for e in semua if e.isi.jenis == "loket"] or semua


def berlaku(entri: Iterable[Entri[JamLayanan]], pada: date) -> list[Entri[JamLayanan]]:
    """Those that hold on a day."""
    return [e for e in entri if e.isi.berlaku_pada(pada)]


def tarif(store: Store, biaya: Terwaris | None) -> list[Tarif]:
    """Tariffs of a component, references to the unit's table resolved, old ones included."""
    if biaya is None or not isinstance(biaya.isi, Biaya):
        return []
    return tarif_unit(store, biaya.entri.unit, biaya.isi)


def tarif_unit(store: Store, unit: str, biaya: Biaya) -> list[Tarif]:
    """The same of costs that a unit has entered wherever."""
    hasil: list[Tarif] = []
    for t in biaya.tarif:
        if isinstance(t, Tarif):
            hasil.append(t)
        elif entri := store.cari("tarif", unit, t):
            hasil.append(entri.isi)
    return hasil
