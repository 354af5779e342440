"""The gate: artefacts in, leaks out. Which reader reads what is told here."""

from __future__ import annotations

import gzip
import hashlib
import io
import zlib
from typing import TYPE_CHECKING, NamedTuple

from terang import __version__
from terang.gerbang import berkas_kantor, gambar, html, pola, teks
from terang.gerbang.berkas_kantor import TakTerbukaError
from terang.gerbang.izin import huruf, telepon
from terang.gerbang.saring import Saring

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from terang.gerbang.izin import Izin
    from terang.gerbang.pola import Temu
    from terang.gerbang.segmen import Segmen

_TANDA_TEKS = frozenset(["htm", "html", "xhtml", "xml", "svg", "rss", "atom", "kml"])
_KODE = frozenset(["json", "jsonld", "geojson", "js", "mjs", "map", "css", "webmanifest"])
_GZIP = b"\x1f\x8b"
_GAMBAR = (b"\x89PNG", b"\xff\xd8\xff", b"RIFF", b"GIF8", b"II*\0", b"MM\0*")
_AVIF = b"ftyp"
_BLOK = 400
"""In so many characters before a NIP its holder is named."""
_DALAM = 4
"""So many files may lie in one another."""
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


Hasil = tuple[list["Bocor"], set[str]]
"""What a guard found: leaks, and names of papers without any."""


class Penjaga:
    """Looks at artefacts and keeps what it found.

    Attributes:
        bocor: what was found so far.
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
        self._sidik = repr((__version__, *map(sorted, (izin.telepon, izin.surel, izin.npwp))))
        self._dahulu = frozenset(dahulu)
        self.bersih: set[str] = set()
        self.bocor: list[Bocor] = []

    def semua(self, berkas: Iterable[tuple[str, Callable[[], bytes]]]) -> Hasil:
        """Look at every artefact: its address, and what gives its bytes."""
        for alamat, isi in berkas:
            self.lihat(alamat, isi())
        return self.bocor, self.bersih

    def terima(self, hasil: Hasil) -> None:
        """Take in what another guard found."""
        self.bocor += hasil[0]
        self.bersih |= hasil[1]

    def lihat(self, alamat: str, isi: bytes) -> None:
        """Look at one artefact."""
        if isi.startswith(b"%PDF-"):
            self._kertas(alamat, isi)
        elif isi.startswith(_GZIP):
            self._bungkusan(alamat, isi)
        elif not (_seperti_teks(isi) and self._jelas_bersih(alamat, isi)):
            self._baca(alamat, isi)

    def _bungkusan(self, alamat: str, isi: bytes) -> None:
        try:
            dalam = _buka(isi)
        except TakTerbukaError as galat:
            self.bocor.append(Bocor(alamat, 0, 0, str(galat), TAK_TERBUKA, alamat))
        else:
            self.lihat(alamat.removesuffix(".gz"), dalam)

    def _jelas_bersih(self, alamat: str, isi: bytes) -> bool:
        if b"\\" in isi and _akhiran(alamat) in _KODE:
            isi = html.lepas_kode(isi.decode("utf-8", "replace")).encode("utf-8", "replace")
        return self._saring.bersih(isi)

    def _kertas(self, alamat: str, isi: bytes) -> None:
        """A paper, which takes long to read and is mostly the one of the build before."""
        nama = hashlib.sha256(self._sidik.encode() + isi).hexdigest()
        if nama in self._dahulu or self._baca(alamat, isi):
            self.bersih.add(nama)

    def _baca(self, alamat: str, isi: bytes) -> bool:
        sebelum = len(self.bocor)
        try:
            for segmen in segmen_dari(alamat, isi):
                self._nilai(alamat, isi, segmen)
        except TakTerbukaError as galat:
            self.bocor.append(Bocor(alamat, 0, 0, str(galat), TAK_TERBUKA, alamat))
        return len(self.bocor) == sebelum

    def _nilai(self, alamat: str, isi: bytes, segmen: Segmen) -> None:
        for temu in pola.cari(segmen.teks, longgar=segmen.longgar):
            if self._boleh(temu, segmen):
                continue
            baris = kolom = 0
            if not segmen.di:
                asli = teks.baca(isi) or ""
                letak = segmen.asal(temu.awal)
                baris = asli.count("\n", 0, letak) + 1
                kolom = letak - asli.rfind("\n", 0, letak)
            self.bocor.append(Bocor(alamat, baris, kolom, segmen.di, temu.jenis, temu.isi))

    def _boleh(self, temu: Temu, segmen: Segmen) -> bool:
        izin = self._izin
        match temu.jenis:
            case "telepon":
                panjang = range(len(temu.isi), 8, -1)
                return any(telepon(temu.isi[:n]) in izin.telepon for n in panjang)
            case "surel":
                return temu.isi in izin.surel
            case "nip":
                sebelum = huruf(segmen.teks[max(0, temu.awal - _BLOK) : temu.awal])
                cocok = (kata in sebelum for nip, kata in izin.nip if nip == temu.isi)
                return segmen.pengesahan and any(cocok)
            case "npwp":
                return temu.isi in izin.npwp
        return False


def segmen_dari(alamat: str, isi: bytes, dalam: int = 0) -> Iterator[Segmen]:
    """What a file says, whatever it is.

    Raises:
        TakTerbukaError: it cannot be opened.
    """

    def anggota(nama: str, isinya: bytes) -> Iterator[Segmen]:
        return segmen_dari(nama, isinya, dalam + 1)

    if dalam > _DALAM:
        raise TakTerbukaError("terlalu banyak berkas di dalam berkas")
    if isi.startswith(b"%PDF-"):
        from terang.gerbang import pdf

        yield from pdf.baca(isi, anggota)
    elif isi.startswith((b"PK\3\4", b"PK\5\6")):
        yield from berkas_kantor.baca(isi, anggota)
    elif isi.startswith(_GZIP):
        yield from anggota(alamat.removesuffix(".gz"), _buka(isi))
    elif isi.startswith(_GAMBAR) or isi[4:8] == _AVIF:
        yield from gambar.baca(isi)
    elif (tulisan := teks.baca(isi)) is not None:
        akhiran = _akhiran(alamat)
        if akhiran in _TANDA_TEKS:
            yield from html.segmen(tulisan)
        else:
            yield from (teks.kode if akhiran in _KODE else teks.polos)(tulisan)


def _buka(isi: bytes) -> bytes:
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(isi)) as arsip:
            hasil = arsip.read(berkas_kantor.BATAS_ISI + 1)
    except (OSError, EOFError, zlib.error) as galat:
        raise TakTerbukaError("rusak") from galat
    if len(hasil) > berkas_kantor.BATAS_ISI:
        raise TakTerbukaError("isinya terlalu besar")
    return hasil


def _akhiran(alamat: str) -> str:
    return alamat.rpartition(".")[2].lower()


def _seperti_teks(isi: bytes) -> bool:
    """Whether the quick look suffices: not for signs of two bytes, archives, pictures."""
    return b"\0" not in isi and not isi.startswith((b"PK", _GZIP, *_GAMBAR))
