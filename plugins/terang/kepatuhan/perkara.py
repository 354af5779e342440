"""One unit before the duties: its data, the findings in them, and the ways to cite both."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from terang import formats, links
from terang.derive.informasi import tersedia
from terang.derive.kalender import kalender
from terang.derive.masa import sesudah
from terang.hukum.batas import batas_laporan
from terang.kalender import BelumTerisiError
from terang.kepatuhan.putusan import Bagian, Bukti
from terang.scalars import Ketiadaan, Tanggal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from terang.derive.informasi import Kunci, Sedia
    from terang.diagnostics import Diagnostic, Place
    from terang.kalender import Kalender
    from terang.model import LaporanPpid, Layanan, Standar
    from terang.store import Entri, Store, Terwaris, Unit


@dataclass(frozen=True)
class Perkara:
    """What the checks of one unit are given.

    Attributes:
        store: all data.
        unit: the unit.
        tanggal: the day of judgement.
        temuan: findings in the unit's files, by rule.
    """

    store: Store
    unit: Unit
    tanggal: date
    temuan: Mapping[str, Sequence[Diagnostic]]

    @cached_property
    def layanan(self) -> tuple[tuple[Entri[Layanan], dict[str, Terwaris]], ...]:
        """Services with the components that hold for them."""
        return tuple((e, self.store.komponen(e)) for e in self.unit.layanan.values())

    @cached_property
    def standar(self) -> tuple[Entri[Standar] | Entri[Layanan], ...]:
        """Standards of the services, each once; a service without one is its own."""
        semua = ((self.store.standar(e) or e) for e in self.unit.layanan.values())
        return tuple({id(s.isi): s for s in semua}.values())

    @cached_property
    def dinyatakan_sendiri(self) -> frozenset[tuple[int, str]]:
        """Standards, and components that one of their services states itself."""
        return frozenset(
            (id(self.store.standar(e)), id_)
            for e, ada in self.layanan
            for id_, isi in ada.items()
            if isi.dari == "layanan"
        )

    @cached_property
    def kalender(self) -> Kalender:
        """Working days where the unit is."""
        return kalender(self.store, self.unit.id)

    @cached_property
    def pengaduan(self) -> Terwaris | None:
        """The rules for complaints that hold for the unit."""
        return self.store.aturan_pengaduan(self.unit.id)

    @cached_property
    def sedia(self) -> dict[Kunci, Sedia]:
        """What there is of the information the law asks for, by its keys; entered comes first."""
        semua: dict[Kunci, Sedia] = {}
        for s in tersedia(self.store, self.unit.id, self.tanggal):
            semua.setdefault(s.kunci, s)
        return semua

    @property
    def kepala_daerah(self) -> bool:
        """Whether the unit is a region itself, not an office below one."""
        profil = self.unit.profil.isi
        return "pemda" in profil.sifat and not (profil.induk or profil.nama_induk)

    @property
    def tahun_laporan(self) -> int:
        """The latest year whose report is due."""
        lalu = self.tanggal.year - 1
        return lalu if self.tanggal > batas_laporan(lalu) else lalu - 1

    @cached_property
    def laporan(self) -> Entri[LaporanPpid] | None:
        """The latest report on giving information that is about a year gone by."""
        sudah = [t for t in self.unit.ppid_laporan if int(t) <= self.tanggal.year]
        return self.unit.ppid_laporan[max(sudah)] if sudah else None

    def maklumat(self, jenis: str) -> Entri[Any] | None:
        """The nearest pledge of a kind."""
        for u in self.store.silsilah(self.unit.id):
            if jenis in u.maklumat:
                return u.maklumat[jenis]
        return None

    def bukti(
        self,
        jenis: str,
        entri: Entri[Any],
        *jalur: str | int,
        tampak: object = "",
        penguasa: str | None = None,
    ) -> Bukti:
        """Evidence: a datum, where the unit's pages show it, and the words that stand there."""
        alamat = links.bukti(jenis, self.unit.id, entri.id, jalur)
        return Bukti(alamat, entri.tempat(*jalur), kata(tampak), penguasa or "")

    def ada(
        self,
        nama: str,
        jenis: str,
        entri: Entri[Any] | None,
        bidang: str,
        kurang: str = "",
        perbaikan: str = "",
    ) -> Bagian:
        """The part that one field of an entry answers."""
        nilai = getattr(entri.isi, bidang) if entri else None
        if entri is None or not terisi(nilai):
            tempat = entri.tempat() if entri else None
            mana = entri.berkas.partition("/")[2] if entri else f"unit/{self.unit.id}/{jenis}.yml"
            kunci = ".".join(map(str, (*(entri.jalur if entri else ()), bidang)))
            isi = perbaikan or f"Isi `{kunci}` di {mana}."
            return Bagian(nama, (), kurang or tiada(nama, nilai), isi, tempat)
        return Bagian(nama, (self.bukti(jenis, entri, bidang, tampak=nilai),))

    def segar(self, bagian: Bagian, terakhir: Tanggal | None, bulan: int) -> Bagian:
        """The part as it stands when what it rests on ages.

        Args:
            bagian: the part, met so far.
            terakhir: when it was last done or brought up to date; a fuzzy day counts as its last.
            bulan: how many months it stays fresh.
        """
        if bagian.kurang:
            return bagian
        tempat = bagian.bukti[0].tempat
        if terakhir is None:
            salah = f"{bagian.nama}: tanggalnya belum diisi"
            return bagian._replace(kurang=salah, tempat=tempat)
        sampai = sesudah(terakhir.akhir, bulan)
        if sampai < self.tanggal:
            lama = f"terakhir {formats.tanggal(terakhir)}, berlaku sampai {formats.tanggal(sampai)}"
            salah = f"{bagian.nama} sudah lewat masanya: {lama}"
            return bagian._replace(kurang=salah, tempat=tempat)
        return bagian._replace(sampai=sampai)

    def paling_lambat(self, mulai: date, n: int) -> date | None:
        """The nth working day after a day; None where the holidays are not entered."""
        try:
            return self.kalender.tenggat(mulai, n).jatuh_tempo
        except BelumTerisiError:
            return None

    def temuan_di(self, aturan: Sequence[str], berkas: str, *jalur: str | int) -> list[Diagnostic]:
        """Findings of some rules in a file, at a path or below it."""
        return [
            d
            for a in aturan
            for d in self.temuan.get(a, ())
            if any(t.berkas == berkas and t.jalur[: len(jalur)] == jalur for t in d.tempat)
        ]


def terisi(nilai: object) -> bool:
    """Whether something is entered that says more than that nothing is known."""
    isi = getattr(nilai, "nilai", nilai)
    if isinstance(isi, Ketiadaan):
        return isi is Ketiadaan.TIDAK_BERLAKU
    return isi is not None and isi not in ("", (), {})


def tiada(nama: str, nilai: object) -> str:
    """What is said of a field that is not entered: nothing there, or the kind of nothing it is."""
    isi = getattr(nilai, "nilai", nilai)
    return f"{nama}: {isi.value}" if isinstance(isi, Ketiadaan) else f"{nama} belum diisi"


def kata(nilai: object) -> str:
    """Words by which a datum is known on a page; "" where its look depends on the page."""
    if isinstance(nilai, str):
        kunci = isinstance(nilai, Ketiadaan) or "_" in nilai  # pages say these in other words
        return "" if kunci else nilai
    for bidang in ("teks", "nama", "jabatan", "uraian", "pernyataan", "hasil", "metode"):
        isi = getattr(nilai, bidang, None)
        if isinstance(isi, str):
            return isi
    if isinstance(nilai, Tanggal):
        return formats.tanggal(nilai)
    if isinstance(nilai, tuple) and nilai:
        return kata(nilai[0])
    return ""


def kurang(nama: str, kata: str, perbaikan: str = "", tempat: Place | None = None) -> Bagian:
    """A part that is not met."""
    return Bagian(nama, (), kata, perbaikan, tempat)
