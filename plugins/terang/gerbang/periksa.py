"""The gate: artefacts in, leaks out. A quick look at bytes, and where it doubts, readers."""

from __future__ import annotations

import hashlib
import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from terang import __version__
from terang.gerbang.izin import huruf, telepon
from terang.gerbang.saring import Saring
from terang.gerbang.tetapan import KODE, TERPENDEK, TakTerbukaError
from terang.gerbang.wadah import GZIP, PDF, akhiran, buka_gzip, seperti_teks

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from terang.gerbang.izin import Izin
    from terang.gerbang.pola import Temu
    from terang.gerbang.segmen import Segmen

_BLOK = 400
"""In so many characters before a NIP its holder is named."""
_SEKITAR = 80
"""So many characters around an address hold the rest of it, or the notice it stands in."""
_PROGRAM = frozenset({"js", "mjs", "css"})
_HAK_CIPTA = re.compile(r"copyright|\(c\)|\u00a9|@author|@license", re.IGNORECASE)
TAK_TERBUKA = "tak terbuka"


class Bocor(NamedTuple):
    """One place at which something must not appear.

    Attributes:
        berkas: address of the artefact.
        baris: line, from 1; 0 where there are none.
        kolom: column, from 1.
        di: page, sheet and cell, property; "" where line and column say it.
        jenis: of `pola.Temu`, or TAK_TERBUKA.
        isi: the number or address itself, for comparing; never to be shown.
    """

    berkas: str
    baris: int
    kolom: int
    di: str
    jenis: str
    isi: str


Hasil = tuple[list[Bocor], set[str]]
"""What a guard found: leaks, and names of papers without any."""


class Penjaga:
    """Looks at artefacts and keeps what it found.

    Attributes:
        bocor: what was found so far; `hasil` completes it.
        bersih: names of papers without a leak, for the next build.
    """

    def __init__(self, izin: Izin, dahulu: Collection[str] = ()) -> None:
        """Prepare.

        Args:
            izin: what may appear.
            dahulu: `bersih` of an earlier build: such papers are not read again.
        """
        self._izin = izin
        self._saring = Saring(izin)
        self._dahulu = dahulu
        self._nama: list[str] = []
        self.bersih: set[str] = set()
        self.bocor: list[Bocor] = []

    def kembar(self) -> Penjaga:
        """Another one that has seen nothing yet."""
        return Penjaga(self._izin, self._dahulu)

    def semua(self, berkas: Iterable[tuple[str, bytes]]) -> Hasil:
        """Look at every artefact: its address, its bytes."""
        for alamat, isi in berkas:
            self.lihat(alamat, isi)
        return self.hasil()

    def hasil(self) -> Hasil:
        """All that was found, names of files included."""
        nama, self._nama = self._nama, []
        if not self._saring.bersih("\0".join(nama).encode("utf-8", "replace")):
            from terang.gerbang.html import lepas_persen
            from terang.gerbang.segmen import satu

            for alamat in nama:
                self._nilai(alamat, b"", satu(lepas_persen(alamat), "nama berkas"))
        return self.bocor, self.bersih

    def terima(self, hasil: Hasil) -> None:
        """Take in what another guard found."""
        bocor, bersih = hasil
        self.bocor += bocor
        self.bersih |= bersih

    def lihat(self, alamat: str, isi: bytes) -> None:
        """Look at one artefact."""
        self._nama.append(alamat)
        if isi.startswith(PDF):
            self._kertas(alamat, isi)
        elif isi.startswith(GZIP):
            self._kemasan(alamat, isi)
        elif not (seperti_teks(isi) and self._jelas_bersih(alamat, isi)):
            self._baca(alamat, isi)

    def _kemasan(self, alamat: str, isi: bytes) -> None:
        try:
            dalam = buka_gzip(isi)
        except TakTerbukaError as galat:
            self.bocor.append(Bocor(alamat, 0, 0, str(galat), TAK_TERBUKA, alamat))
        else:
            sebelum = len(self.bocor)
            self.lihat(alamat.removesuffix(".gz"), dalam)
            self.bocor[sebelum:] = (b._replace(berkas=alamat) for b in self.bocor[sebelum:])

    def _jelas_bersih(self, alamat: str, isi: bytes) -> bool:
        if b"\\" in isi and akhiran(alamat) in KODE:
            from terang.gerbang.html import lepas_kode

            isi = lepas_kode(isi.decode("utf-8", "replace")).encode("utf-8", "replace")
        return self._saring.bersih(isi)

    @cached_property
    def _alat(self) -> bytes:
        """What a verdict rests on, apart from the paper: this version, and what may appear."""
        return f"{__version__} {self._izin.sidik}".encode()

    def _kertas(self, alamat: str, isi: bytes) -> None:
        """A paper, which takes long to read and is mostly the one of the build before."""
        nama = hashlib.sha256(self._alat + isi).hexdigest()
        if nama in self._dahulu or self._baca(alamat, isi):
            self.bersih.add(nama)

    def _baca(self, alamat: str, isi: bytes) -> bool:
        """Read an artefact; whether there is nothing in it."""
        from terang.gerbang import pembaca  # few builds need one

        sebelum = len(self.bocor)
        try:
            for segmen in pembaca.segmen_dari(alamat, isi):
                self._nilai(alamat, isi, segmen)
        except TakTerbukaError as galat:
            self.bocor.append(Bocor(alamat, 0, 0, str(galat), TAK_TERBUKA, alamat))
        return len(self.bocor) == sebelum

    def _nilai(self, alamat: str, isi: bytes, segmen: Segmen) -> None:
        from terang.gerbang import pola, teks

        for temu in pola.cari(segmen.teks, longgar=segmen.longgar):
            if self._boleh(temu, segmen, alamat):
                continue
            baris = kolom = 0
            if not segmen.di:
                asli = teks.baca(isi) or ""
                letak = segmen.asal(temu.awal)
                baris = asli.count("\n", 0, letak) + 1
                kolom = letak - asli.rfind("\n", 0, letak)
            self.bocor.append(Bocor(alamat, baris, kolom, segmen.di, temu.jenis, temu.isi))

    def _boleh(self, temu: Temu, segmen: Segmen, alamat: str) -> bool:
        izin = self._izin
        match temu.jenis:
            case "telepon":
                # an extension, or what comes next, may stand behind a number
                panjang = range(len(temu.isi), TERPENDEK - 1, -1)
                return any(telepon(temu.isi[:n]) in izin.telepon for n in panjang)
            case "surel":
                return (
                    temu.isi in izin.surel
                    or self._terpotong(temu, segmen)
                    or (akhiran(alamat) in _PROGRAM and _hak_cipta(temu, segmen))
                )
            case "nip":
                sebelum = huruf(segmen.teks[max(0, temu.awal - _BLOK) : temu.awal])
                cocok = (kata in sebelum for nip, kata in izin.nip if nip == temu.isi)
                return segmen.pengesahan and any(cocok)
            case "npwp":
                return temu.isi in izin.npwp
        return False

    def _terpotong(self, temu: Temu, segmen: Segmen) -> bool:
        """Whether it is a declared address that goes on in the next line of a paper."""
        if segmen.longgar:
            return False
        sekitar = segmen.teks[max(0, temu.awal - _SEKITAR) : temu.akhir + _SEKITAR]
        rapat = "".join(sekitar.replace("\u200b", "").split()).lower()
        return any(temu.isi in satu and satu in rapat for satu in self._izin.surel)


def _hak_cipta(temu: Temu, segmen: Segmen) -> bool:
    """Whether an author's address stands in the notice that a program's licence wants kept."""
    sebelum = segmen.teks[max(0, temu.awal - _SEKITAR) : temu.awal]
    return bool(_HAK_CIPTA.search(sebelum.rpartition("\n")[2]))
