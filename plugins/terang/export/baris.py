"""Verdicts as they are published: addresses whole, places as lines, small groups left out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from terang import formats, kepatuhan
from terang.diagnostics.output import Locator
from terang.rules.jelajah import semua_entri
from terang.scalars import Tanggal
from terang.store import pilih
from terang.store.susunan import KOLEKSI, KOLEKSI_UNIT, TUNGGAL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from terang.diagnostics import Place
    from terang.kepatuhan import Bagian, Bukti, Putusan
    from terang.store import Muatan, Store

TANGGAL = {
    "dipublikasikan": "diumumkan",
    "disampaikan": "disampaikan",
    "dimutakhirkan": "dimutakhirkan",
    "tanggal_efektif": "berlaku",
    "tanggal": "bertanggal",
    "diperiksa": "diperiksa",
}
"""Fields that date an entry, the most telling first, and what happened on that day."""


class BuktiTerbit(NamedTuple):
    """A piece of evidence.

    Attributes:
        bagian: the part of the duty it answers.
        alamat: address relative to the site, or an address elsewhere.
        url: the whole address.
        berkas: data file, relative to the parent of the data directory.
        baris: its line, from 1.
        tanggal: what dates the datum, in words, or "" when the data name no date.
        penguasa: the office that holds it, or "".
    """

    bagian: str
    alamat: str
    url: str
    berkas: str
    baris: int
    tanggal: str
    penguasa: str

    @property
    def tempat(self) -> str:
        """`data/unit/balai/profil.yml:3`."""
        return f"{self.berkas}:{self.baris}"


class KurangTerbit(NamedTuple):
    """What is missing: in words, how to mend it, and `berkas:baris`, or "" where nothing is yet."""

    kata: str
    perbaikan: str
    tempat: str


@dataclass(frozen=True, slots=True)
class Baris:
    """One duty of one unit.

    Attributes:
        putusan: the verdict.
        nama: the unit's name on the day of judgement.
        kurang: what is missing.
        bukti: evidence, each piece once for each part it answers.
    """

    putusan: Putusan
    nama: str
    kurang: tuple[KurangTerbit, ...]
    bukti: tuple[BuktiTerbit, ...]

    @property
    def bukti_sekali(self) -> tuple[BuktiTerbit, ...]:
        """Evidence, each address and place once."""
        sekali: dict[tuple[str, str, int], BuktiTerbit] = {}
        for b in self.bukti:
            sekali.setdefault((b.url, b.berkas, b.baris), b)
        return tuple(sekali.values())


def susun(muatan: Muatan, store: Store, unit: str, alamat_dasar: str) -> tuple[Baris, ...]:
    """Judge, and make of it what may be published.

    Args:
        muatan: the loaded site; the day of judgement is its build date.
        store: its store.
        unit: only this one, or "" for all.
        alamat_dasar: where the site lies, with `/` at its end.

    Returns:
        Unit by unit, duties in the order of the catalogue.
    """
    terbitan = _Terbitan(muatan, store, alamat_dasar)
    putusan = kepatuhan.nilai(store, muatan.diagnostics, muatan.tanggal, unit)
    return tuple(
        terbitan.baris(p, pilih.nama(store, id_, muatan.tanggal).nama)
        for id_, semua in putusan.items()
        for p in semua
    )


class _Terbitan:
    """Looks up what verdicts only name."""

    def __init__(self, muatan: Muatan, store: Store, alamat_dasar: str) -> None:
        self._store = store
        self._dasar = alamat_dasar
        self._locator = Locator(muatan.sumber)
        self._entri = {(e.berkas, e.jalur): e for e in semua_entri(store)}

    def baris(self, p: Putusan, nama: str) -> Baris:
        bukti = (self._bukti(bagian.nama, b) for bagian in p.bagian for b in bagian.bukti)
        kurang = [self._kurang(p, b) for b in p.kurang]
        if p.status == "perlu atestasi":
            k = p.kewajiban.id
            tulis = f"Isi `{k}` di unit/{p.unit}/atestasi.yml, bila memang begitu."
            kurang.append(KurangTerbit("penegasan seorang pejabat", tulis, ""))
        return Baris(p, nama, tuple(kurang), tuple(dict.fromkeys(bukti)))

    def _bukti(self, bagian: str, b: Bukti) -> BuktiTerbit:
        url = b.alamat if luar(b.alamat) else self._dasar + b.alamat
        # the line that names the datum; that of its first part would name something else
        baris = self._locator.locate(replace(b.tempat, kunci=True)).baris
        tanggal = self._tanggal(b.tempat)
        return BuktiTerbit(bagian, b.alamat, url, b.tempat.berkas, baris, tanggal, b.penguasa)

    def _kurang(self, p: Putusan, b: Bagian) -> KurangTerbit:
        tempat = ""
        if b.tempat:
            di = self._locator.locate(b.tempat)
            tempat = f"{di.berkas}:{di.baris}"
        return KurangTerbit(b.kurang, b.perbaikan or _isi_di(p), tempat)

    def _tanggal(self, tempat: Place) -> str:
        """What dates the entry a place lies in: the nearest one, else the document it names."""
        panjang = range(len(tempat.jalur), -1, -1)
        kunci = ((tempat.berkas, tempat.jalur[:n]) for n in panjang)
        milik = next((self._entri[k] for k in kunci if k in self._entri), None)
        if milik is None:
            return ""
        isi = milik.isi
        dokumen = self._store.dokumen.get(getattr(isi, "dokumen", None) or "")
        return _bertanggal(isi) or (_bertanggal(dokumen.isi) if dokumen else "")


def luar(alamat: str) -> bool:
    """Whether an address leads out of the site."""
    return "://" in alamat


def _bertanggal(isi: object) -> str:
    for bidang, kata in TANGGAL.items():
        hari = getattr(isi, bidang, None)
        hari = getattr(hari, "nilai", hari)
        if isinstance(hari, Tanggal):
            return f"{kata} {formats.tanggal(hari)}"
    return ""


def _isi_di(p: Putusan) -> str:
    """Where the evidence of a duty is entered: files by name, fields in backticks."""
    per_berkas: dict[str, list[str]] = {}
    for letak in p.kewajiban.isi_di:
        jenis, _, jalur = letak.partition(" ")
        per_berkas.setdefault(_berkas(jenis, p.unit), []).append(f"`{jalur}`")
    return f"Isi {formats.daftar(_sebut(per_berkas.items()), 'atau')}."


def _sebut(per_berkas: Iterable[tuple[str, list[str]]]) -> list[str]:
    return [f"{formats.daftar(bidang)} di {berkas}" for berkas, bidang in per_berkas]


def _berkas(jenis: str, unit: str) -> str:
    folder = f" (atau folder {jenis}/)" if jenis in KOLEKSI or jenis in KOLEKSI_UNIT else ""
    awal = "" if jenis in TUNGGAL or jenis in KOLEKSI else f"unit/{unit}/"
    return f"{awal}{jenis}.yml{folder}"
