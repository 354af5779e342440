"""What the finder asks of a service: one pure function per question, its answers as short codes.

A service may have several answers to one question, such as a tariff for one group and none for
another. Whoever has no answer has the code that says which kind of none it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang.scalars import Ketiadaan
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from terang.model import Kanal, Layanan, Tarif
    from terang.model.tarif import Tingkat
    from terang.scalars import Durasi
    from terang.store import Entri, Store, Terwaris

BELUM = "belum"
BIAYA = ("gratis", "berbayar", "peraturan", "tiada", BELUM)
"""Free, an amount, amounts that only another text holds, a kind of nothing, not entered."""
LAMA = ("hari", "minggu", "bulan", "lebih", "lain", BELUM)
"""Up to a day, a week, a month, longer; nothing to compare; not entered."""
CARA = ("daring", "datang", BELUM)
"""Online, at a place that is named, not entered."""

MENIT_SEHARI = 24 * 60
HARI_KERJA_SEMINGGU, HARI_SEMINGGU = 5, 7
MINGGU_SEBULAN, HARI_SEBULAN = 4, 30
KANAL_DARING = frozenset({"aplikasi", "formulir daring"})


def biaya(store: Store, ada: Terwaris | None, pada: date) -> frozenset[str]:
    """Codes of `BIAYA` of the tariffs that hold on a day.

    Args:
        store: the store.
        ada: the component `biaya` of the service.
        pada: the day.
    """
    if ada is not None and isinstance(ada.isi, Ketiadaan):
        return frozenset({"tiada"})
    berlaku = [t for t in pilih.tarif(store, ada) if t.berlaku_pada(pada)]
    if berlaku:
        return frozenset(kode for t in berlaku for kode in _tarif(t))
    return frozenset({"peraturan" if ada is not None and ada.isi.rujukan else BELUM})


def _tarif(t: Tarif) -> Iterable[str]:
    if t.rujukan:
        return ("peraturan",)
    return map(_tingkat, t.tingkat or (t,))


def _tingkat(t: Tarif | Tingkat) -> str:
    return "gratis" if t.gratis else "berbayar"


def lama(ada: Terwaris | None) -> frozenset[str]:
    """Codes of `LAMA` of the times the body promises, each by its longest.

    Args:
        ada: the component `jangka_waktu` of the service.
    """
    if ada is None:
        return frozenset({BELUM})
    if isinstance(ada.isi, Ketiadaan):
        return frozenset({"lain"})
    janji = [w.lama for w in ada.isi.waktu if w.pihak == "penyelenggara"]
    if janji:
        return frozenset(map(golongan, janji))
    return frozenset({"lain" if ada.isi.rujukan else BELUM})


def golongan(d: Durasi) -> str:
    """The code of one duration.

    A week is 7 days or 5 working days; a month is 30 days, 4 weeks or 20 working days, so that no
    month of working days outlasts one of the calendar. Days of an unstated kind are taken for
    working days, which last longer. A least time says nothing of the longest.
    """
    if d.batas == "paling cepat":
        return "lain"
    batas = zip(LAMA, _batas(d), strict=False)
    return next((kode for kode, paling in batas if d.maks <= paling), "lebih")


def _batas(d: Durasi) -> tuple[int, int, int]:
    """The most of its unit that a day, a week, a month hold."""
    if d.satuan == "hari":
        if d.jenis_hari == "kalender":
            return (1, HARI_SEMINGGU, HARI_SEBULAN)
        return (1, HARI_KERJA_SEMINGGU, HARI_KERJA_SEMINGGU * MINGGU_SEBULAN)
    if d.satuan in ("menit", "jam"):
        sehari = MENIT_SEHARI if d.satuan == "menit" else MENIT_SEHARI // 60
        return (sehari, sehari * HARI_SEMINGGU, sehari * HARI_SEBULAN)
    return {"minggu": (0, 1, MINGGU_SEBULAN), "bulan": (0, 0, 1), "tahun": (0, 0, 0)}[d.satuan]


def cara(store: Store, layanan: Entri[Layanan], pada: date) -> frozenset[str]:
    """Codes of `CARA`: only what is entered for the service or its desk, never a bare address.

    Args:
        store: the store.
        layanan: the service.
        pada: the day on which channels and desks must hold.
    """
    isi = layanan.isi
    jenis = {k.isi.jenis for k in pilih.kanal_layanan(store, layanan, pada) if _ada_letak(k.isi)}
    kode = set()
    if isi.daring or jenis & KANAL_DARING:
        kode.add("daring")
    if (
        isi.tempat
        or any(t.unit or t.tempat for t in isi.tersedia_di)
        or jenis & pilih.DATANG
        or any(j.isi.jenis == "loket" for j in pilih.loket(store, layanan, pada))
    ):
        kode.add("datang")
    return frozenset(kode or {BELUM})


def _ada_letak(k: Kanal) -> bool:
    return bool(k.nilai or k.lewat or k.jenis in pilih.DATANG)


def badan(layanan: Entri[Layanan]) -> tuple[str, ...]:
    """Units where the service is given: its owner, then the others it names."""
    lain = (t.unit for t in layanan.isi.tersedia_di if t.unit)
    return tuple(dict.fromkeys((layanan.unit, *lain)))


def sasaran(layanan: Entri[Layanan]) -> tuple[str, ...]:
    """Whom it is for, as entered; empty when nothing is."""
    return layanan.isi.sasaran
