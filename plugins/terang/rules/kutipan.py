"""R19: a citation names the regulation it leads to, and one that held on the document's date."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from terang import formats
from terang.diagnostics import Diagnostic
from terang.model import Istilah, Profil
from terang.rules import sebut
from terang.rules.asal import dari_keyakinan
from terang.rules.banding import inti
from terang.scalars import Tanggal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from terang.diagnostics import Level, Place
    from terang.model import Peraturan
    from terang.rules.bahan import Bahan
    from terang.rules.sitasi import Sitasi
    from terang.store import Store

_LENGKAP = re.compile(
    r"\bno(?:mor|\.)?\s*:?\s*(?P<nomor>[^\s,;()]+)\s*,?\s*tahun\s+(?P<tahun>\d{4})", re.IGNORECASE
)
_BERGARIS = re.compile(
    r"\bno(?:mor|\.)?\s*:?\s*(?P<nomor>[^\s,;()]*/(?P<tahun>\d{4}))", re.IGNORECASE
)
_TELANJANG = re.compile(
    r"(?<![\w/.\-])(?P<nomor>[\w.\-]+(?:/[\w.\-]+)+/(?P<tahun>(?:19|20)\d{2}))(?![\w/])"
)
_TAHUN = re.compile(r"tahun.*", re.IGNORECASE)
_NOL = re.compile(r"(?<!\d)0+(?=\d)")
_PENDEK = re.compile(r"(?<![\w/.\-])(?P<nomor>\d{1,4})/(?P<tahun>(?:19|20)\d{2})(?![\w/])")


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R19 over every citation."""
    for s in bahan.sitasi:
        yield from _sebutan(s)
        # a name of the past keeps the basis of the past, and a term needs none in force
        if not isinstance(s.entri.isi, (Profil, Istilah)):
            yield from _tidak_berlaku(bahan.store, s, bahan.tanggal)


def baca_sebutan(teks: str) -> tuple[str, int] | None:
    """Number and year of the first citation in a text; None when there is none."""
    for pola in (_LENGKAP, _BERGARIS, _TELANJANG, _PENDEK):
        if m := pola.search(teks):
            return m["nomor"], int(m["tahun"])
    return None


def _sebutan(s: Sitasi) -> Iterator[Diagnostic]:
    for bidang in ("sebutan", "cetak"):
        teks = getattr(s.isi, bidang)
        dibaca = baca_sebutan(teks) if teks else None
        if dibaca is None:
            continue
        isi = s.peraturan.isi
        nomor, tahun = dibaca
        salah = [f"nomor {nomor}"] if not _nomor_sama(nomor, isi.nomor) else []
        salah += [f"tahun {tahun}"] if tahun != isi.tahun else []
        if salah:
            yield Diagnostic(
                "R19",
                dari_keyakinan(isi.keyakinan),
                f"tertulis {sebut.kutip(teks)} ({formats.daftar(salah)}), tetapi yang dirujuk "
                f"adalah {formats.sebut_peraturan(isi)} tentang {isi.tentang}",
                (
                    s.tempat(bidang),
                    s.tempat(),
                    s.peraturan.tempat("tahun" if tahun != isi.tahun else "nomor"),
                ),
                perbaikan="Periksa dokumen. Jika tercetak demikian, biarkan, isi `semestinya`, dan "
                "akui temuan ini; jika salah ketik di sini, betulkan.",
                operan={"tertulis": teks, "dirujuk": f"{isi.nomor} Tahun {isi.tahun}"},
            )
            return


def _nomor_sama(satu: str, dua: str) -> bool:
    """Compare numbers as printed; where one is short (55 for 55/M-IND/..), that part counts."""
    if "/" not in satu or "/" not in dua:
        satu, dua = satu.split("/")[0], dua.split("/")[0]
    kiri, kanan = (inti(_NOL.sub("", _TAHUN.sub("", n))) for n in (satu, dua))
    return kiri == kanan


def _tidak_berlaku(store: Store, s: Sitasi, bangun: date) -> Iterator[Diagnostic]:
    pada = s.tanggal or Tanggal(bangun.year, bangun.month, bangun.day)
    sebab = _sebab(store, s.peraturan.isi, pada)
    if sebab is None:
        return
    uraian, sejak, level, bidang = sebab
    tempat: list[Place] = [s.tempat(), s.peraturan.tempat(bidang)]
    if s.tempat_tanggal:
        tempat.append(s.tempat_tanggal)
        saat = f"pada tanggal dokumen ({formats.tanggal(pada)})"
    else:
        # nothing but the day of the build speaks against it
        level, saat = "saran", "pada hari situs dibangun"
    yield Diagnostic(
        "R19",
        level,
        f"{formats.sebut_peraturan(s.peraturan.isi)} {uraian} dan tidak berlaku lagi {saat}",
        tuple(tempat),
        perbaikan="Periksa kutipan dalam dokumen. Jika dokumennya memang mengutip peraturan lama, "
        "akui temuan ini dan usulkan perubahan dokumennya.",
        operan={"peraturan": formats.sebut_peraturan(s.peraturan.isi), "sejak": sejak},
    )


def _sebab(store: Store, isi: Peraturan, pada: Tanggal) -> tuple[str, str, Level, str] | None:
    """Why a regulation no longer held on a day: words, since when, level, field; else None."""
    if isi.dicabut:
        if isi.dicabut.akhir > pada.awal:
            return None
        kata = f"dicabut sejak {formats.tanggal(isi.dicabut)}"
        return kata, str(isi.dicabut), dari_keyakinan(isi.keyakinan), "dicabut"
    pengganti = store.peraturan.get(isi.diganti_oleh) if isi.diganti_oleh else None
    if pengganti is None:
        return None
    sejak = pengganti.isi.tanggal or Tanggal(pengganti.isi.tahun)
    if sejak.akhir >= pada.awal:
        return None
    level = dari_keyakinan(isi.keyakinan, pengganti.isi.keyakinan)
    kata = f"diganti oleh {formats.sebut_peraturan(pengganti.isi)}"
    return kata, str(sejak), level, "diganti_oleh"
