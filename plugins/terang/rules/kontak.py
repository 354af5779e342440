"""R24: domains a slip away from a known one, and channels for citizens that lead nowhere."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from terang.diagnostics import Diagnostic
from terang.model import Layanan, Pengaduan, Pengumuman, ProfilPpid
from terang.model.kanal import BERTAUTAN, BERTEMPAT
from terang.model.layanan import TersediaDi
from terang.rules import kanal_terhitung, lain, sebut
from terang.rules.asal import tingkat
from terang.rules.banding import nilai_kanal
from terang.rules.jelajah import Simpul
from terang.rules.mirip import jarak

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.diagnostics import Place
    from terang.model import Kanal
    from terang.rules.bahan import Bahan
    from terang.store import Entri, Store

# the second level under .id is not chosen by its owner: go.id, or.id, desa.id
_TINGKAT_DUA = re.compile(r"^(?:go|co|or|ac|sch|web|my|biz|net|mil|desa|ponpes)\.id$")
_UMUM = frozenset(
    {"gmail.com", "ymail.com", "yahoo.com", "yahoo.co.id", "outlook.com", "hotmail.com", "mail.com"}
)
_INANG = re.compile(r"(?:@|https?://|^)([A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+)")
PANJANG_NAMA = 5
JARAK = 2


class _Domain(NamedTuple):
    """A host: what its owner registered, and what stands before that."""

    terdaftar: str
    awalan: str

    def __str__(self) -> str:
        return f"{self.awalan}.{self.terdaftar}" if self.awalan else self.terdaftar


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R24 over the channels of every unit, and the statistics that count them."""
    store = bahan.store
    for unit in store.unit.values():
        kenal = _dikenal(store, unit.id)
        for entri in unit.kanal.values():
            # what is found is published, so nothing is told of a channel that is not
            if entri.isi.terbit:
                yield from _domain(entri, kenal)
                yield from _berbeda(store, entri)
    yield from _tanpa_nilai(bahan)
    yield from _tidak_terbit(bahan)
    yield from kanal_terhitung.periksa(bahan)


def baca_domain(teks: str) -> _Domain | None:
    """The host in an address of mail or web; None when there is none."""
    try:
        m = _INANG.search(urlsplit(teks).netloc if "://" in teks else teks)
    except ValueError:  # what is printed need not be an address
        return None
    bagian = m[1].casefold().removeprefix("www.").split(".") if m else []
    if len(bagian) < 2:
        return None
    inti = 3 if _TINGKAT_DUA.match(".".join(bagian[-2:])) else 2
    return _Domain(".".join(bagian[-inti:]), ".".join(bagian[:-inti]))


def _dari_kanal(isi: Kanal) -> _Domain | None:
    if isi.nilai and (isi.jenis == "surel" or isi.jenis in BERTAUTAN):
        return baca_domain(isi.nilai)
    return None


def _dikenal(store: Store, unit: str) -> Counter[_Domain]:
    """Domains of a unit and of those above it, topmost first, with how often each is used."""
    urut = reversed(list(store.silsilah(unit)))
    semua = (k.isi for u in urut for k in u.kanal.values() if k.isi.terbit)
    return Counter(d for isi in semua if (d := _dari_kanal(isi)))


def _lebih_dikenal(domain: _Domain, kenal: Counter[_Domain]) -> list[_Domain]:
    """Near domains that are used more than this one, or as much and before it."""
    urutan = {d: i for i, d in enumerate(kenal)}

    def bobot(d: _Domain, lain: _Domain) -> tuple[int, int]:
        sama = d.terdaftar != lain.terdaftar
        kali = sum(n for k, n in kenal.items() if k == d or (sama and k.terdaftar == d.terdaftar))
        return kali, -urutan[d]

    return [d for d in kenal if _mirip(domain, d) and bobot(d, domain) > bobot(domain, d)]


def _mirip(satu: _Domain, dua: _Domain) -> bool:
    if satu.terdaftar == dua.terdaftar:
        return _selip(satu.awalan, dua.awalan, PANJANG_NAMA + 1)
    if satu.terdaftar in _UMUM and dua.terdaftar in _UMUM:
        return False
    return _selip(
        satu.terdaftar, dua.terdaftar, len(dua.terdaftar.split(".", 1)[1]) + 1 + PANJANG_NAMA
    )


def _selip(satu: str, dua: str, panjang: int) -> bool:
    if satu == dua or min(len(satu), len(dua)) < panjang:
        return False
    # layanan1 and layanan2 are two hosts
    if re.sub(r"\d", "", satu) == re.sub(r"\d", "", dua):
        return False
    return jarak(satu, dua, JARAK) <= JARAK


def _domain(entri: Entri[Kanal], kenal: Counter[_Domain]) -> Iterator[Diagnostic]:
    isi = entri.isi
    domain = _dari_kanal(isi)
    if domain:
        # of two near domains the rarer one is the slip
        dekat = _lebih_dikenal(domain, kenal)
        if dekat:
            yield _temuan(entri, "nilai", domain, min(dekat))
            return
    terbaca = (
        baca_domain(isi.terbaca) if isi.terbaca and isi.jenis in {"surel", *BERTAUTAN} else None
    )
    if terbaca and terbaca not in kenal:
        dekat = [d for d in kenal if _mirip(terbaca, d)]
        if dekat:
            yield _temuan(entri, "terbaca", terbaca, min(dekat))


def _temuan(entri: Entri[Kanal], bidang: str, domain: _Domain, lain: _Domain) -> Diagnostic:
    nilai = bidang == "nilai"
    return Diagnostic(
        "R24",
        "peringatan" if nilai else "saran",
        f"domain {domain} hampir sama dengan {lain} yang dipakai kanal lain; mungkin salah tulis"
        if nilai
        else f"salinan dokumen terbaca {domain}, hampir sama dengan {lain}",
        (entri.tempat(bidang),),
        perbaikan="Periksa alamat ini dengan mengirim surel atau membukanya."
        if nilai
        else "Cocokkan dengan dokumen asli; bila ternyata sama, hapus `terbaca`.",
        operan={"tertulis": str(domain), "dikenal": str(lain)},
    )


def _berbeda(store: Store, entri: Entri[Kanal]) -> Iterator[Diagnostic]:
    isi = entri.isi
    hal = lain.Hal(
        "R24",
        f"kanal {isi.jenis}",
        lambda satu, dua: nilai_kanal(isi.jenis, satu) == nilai_kanal(isi.jenis, dua),
        sebut.kutip,
        str,
    )
    yield from lain.periksa(store, entri, Simpul(isi, (), None), hal)


def _tanpa_nilai(bahan: Bahan) -> Iterator[Diagnostic]:
    rujukan: dict[int, tuple[Entri[Kanal], list[Place]]] = {}
    for unit in bahan.store.unit.values():
        for kanal in unit.kanal.values():
            if "pengaduan" in kanal.isi.tujuan:
                rujukan.setdefault(id(kanal), (kanal, []))
    for entri, simpul in bahan.semua(Pengaduan):
        for i, ref in enumerate(simpul.isi.kanal):
            dituju = bahan.store.cari("kanal", entri.unit, ref)
            if dituju:
                tempat = entri.tempat(*simpul.jalur, "kanal", i)
                rujukan.setdefault(id(dituju), (dituju, []))[1].append(tempat)
    for kanal, tempat_rujukan in rujukan.values():
        isi = kanal.isi
        buntu = isi.nilai is None and isi.jenis not in BERTEMPAT and isi.lewat is None
        if isi.terbit and buntu:
            yield Diagnostic(
                "R24",
                "peringatan",
                f"saluran pengaduan {isi.jenis} disebut tanpa nomor, alamat, atau nama akun",
                (kanal.tempat(kunci=True), *tempat_rujukan),
                perbaikan="Isi `nilai`, atau `lewat` bila dicapai melalui kanal lain.",
                operan={"jenis": isi.jenis, "nilai": "tidak ada"},
            )


def _tidak_terbit(bahan: Bahan) -> Iterator[Diagnostic]:
    """Channels that are named to citizens but appear on no page."""
    disebut: list[tuple[Entri[Any], Simpul[Any]]] = [
        *bahan.semua(Pengaduan),
        *bahan.semua(Layanan),
        *bahan.semua(TersediaDi),
        *bahan.semua(Pengumuman),
        *bahan.semua(ProfilPpid),
    ]
    for entri, simpul in disebut:
        for i, ref in enumerate(simpul.isi.kanal):
            kanal: Entri[Kanal] | None = bahan.store.cari("kanal", entri.unit, ref)
            if kanal and not kanal.isi.terbit:
                # the finding is published, the channel is not: its kind is all that is told
                yield Diagnostic(
                    "R24",
                    tingkat(bahan.store, entri, simpul),
                    f"saluran {kanal.isi.jenis} disebut untuk warga, tetapi ditandai tidak terbit",
                    (entri.tempat(*simpul.jalur, "kanal", i), kanal.tempat("terbit")),
                    "Warga membaca bahwa saluran ini ada, tetapi tidak menemukannya.",
                    "Hapus dari daftar ini, atau hapus `terbit: tidak` pada kanalnya.",
                    {"jenis": kanal.isi.jenis, "terbit": "tidak"},
                )
