"""The matrix of one unit: every duty in plain words, its verdict, its evidence, what is missing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from terang import links
from terang.hukum.kewajiban import KELOMPOK
from terang.kepatuhan import STATUS
from terang.pages.anak_unit import anak_unit
from terang.pages.kepatuhan.penilaian import Hitungan
from terang.spec import Heading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.diagnostics import Place
    from terang.kepatuhan import Bagian, Bukti, Putusan
    from terang.pages.bingkai import Bingkai
    from terang.pages.kepatuhan.penilaian import Penilaian
    from terang.spec import PageSpec
    from terang.store import Unit

BUKTI = 3
"""So many pieces of evidence of one duty are shown; the command lists all."""
KURANG = 5
"""So many names of parts that lack the same are shown, likewise."""
BELUM_DIISI = "belum diisi"
FOLDER = frozenset(
    {
        *("layanan", "standar", "sop", "pengumuman", "dokumen", "skm", "ppid/laporan"),
        *("kinerja", "kinerja/indikator", "statistik-pengaduan"),
    }
)
"""Kinds of data that mostly lie in a folder, a file for each entry."""
KEYAKINAN = {  # of the rest the text was read
    "V2": "aturannya dibaca dari sumber kedua",
    "M": "aturannya dari ingatan, belum diperiksa",
}
CARA = {
    "campuran": "dinilai dari data dan penegasan pejabat",
    "atestasi": "hanya pejabat yang dapat menegaskan",
}
_KODE = re.compile(r"`([^`]+)`")


@dataclass(frozen=True, slots=True)
class Cacat:
    """Parts of a duty that lack the same.

    Attributes:
        nama: the parts, as far as they are shown.
        sisa: how many more.
        apa: what they lack.
        perbaikan: how to mend it.
    """

    nama: tuple[str, ...]
    sisa: int
    apa: str
    perbaikan: str


@dataclass(frozen=True, slots=True)
class Baris:
    """One duty as the page shows it.

    Attributes:
        putusan: the verdict.
        bukti: evidence that is shown, each with the part it answers.
        sisa_bukti: how much more there is.
        cacat: what is not met.
        diisi: where its evidence is entered.
    """

    putusan: Putusan
    bukti: tuple[tuple[str, Bukti], ...]
    sisa_bukti: int
    cacat: tuple[Cacat, ...]
    diisi: tuple[str, ...]


def halaman_kepatuhan(b: Bingkai, unit: Unit, penilaian: Penilaian) -> PageSpec:
    """The matrix of one unit."""

    def isi() -> dict[str, Any]:
        kelompok = [
            (kunci, nama, Hitungan.dari(semua), _sama(semua), [_baris(unit, p) for p in semua])
            for kunci, nama, semua in penilaian.per_kelompok(unit.id)
        ]
        return {
            "kelompok": kelompok,
            "jumlah": Hitungan.dari(penilaian.unit(unit.id)),
            "status": STATUS,
            "keyakinan": KEYAKINAN,
            "cara": CARA,
            "letak": letak,
            "kode": kode,
            "pilihan": {s.replace(" ", "-"): s.capitalize() for s in STATUS},
            "tanpa_sifat": not unit.profil.isi.sifat,
        }

    return anak_unit(
        b,
        unit,
        links.kepatuhan(unit.id),
        "kepatuhan.html",
        judul="Kepatuhan",
        tentang="Kewajiban mengumumkan, buktinya, dan yang belum ada:",
        headings=(
            Heading("ringkasan", "Ringkasan"),
            *(Heading(kunci, nama) for kunci, nama in KELOMPOK.items()),
            Heading(links.SUMBER, "Sumber"),
        ),
        isi=isi,
    )


def letak(tempat: Place) -> str:
    """A place in the data as an officer names it: file and keys."""
    return f"{tempat.berkas} {tempat.jalur_teks}".strip()


def kode(teks: str) -> Markup:
    """A text whose words between backticks are keys of the data."""
    return Markup(_KODE.sub(r"<code>\1</code>", str(escape(teks))))


def _sama(semua: tuple[Putusan, ...]) -> str:
    """The office in charge of every duty of a group that binds, or "" when it is not one."""
    kantor = {p.penanggung_jawab for p in semua if p.status != "tidak berlaku"}
    return kantor.pop() if len(kantor) == 1 else ""


def _baris(unit: Unit, p: Putusan) -> Baris:
    bukti = [(bagian.nama, satu) for bagian in p.bagian for satu in bagian.bukti]
    satu_alamat = {satu.alamat: (nama, satu) for nama, satu in reversed(bukti)}
    tampil = list(reversed(satu_alamat.values()))
    return Baris(
        p,
        tuple(tampil[:BUKTI]),
        max(0, len(tampil) - BUKTI),
        tuple(_cacat(p.kurang)),
        tuple(dict.fromkeys(_berkas(unit, isi) for isi in _diisi(p))),
    )


def _diisi(p: Putusan) -> list[str]:
    """Where the evidence is entered; attestations come last, of every duty an office confirms."""
    sendiri = [isi for isi in p.kewajiban.isi_di if not isi.startswith("atestasi ")]
    return sendiri if p.kewajiban.cara == "otomatis" else [*sendiri, "atestasi pernyataan"]


def _cacat(kurang: tuple[Bagian, ...]) -> Iterator[Cacat]:
    """What is missing, once for all parts that lack the same and are mended the same way."""
    per: dict[tuple[str, str], list[Bagian]] = {}
    for b in kurang:
        apa = b.kurang.removeprefix(b.nama).lstrip(": ")
        apa = apa if b.kurang.startswith(b.nama) else b.kurang
        per.setdefault((apa, "" if apa == BELUM_DIISI else b.perbaikan), []).append(b)
    for (apa, _), sama in per.items():
        bernama = sama[0].kurang != apa
        nama = tuple(b.nama for b in sama) if bernama else ()
        perbaikan = "" if apa == BELUM_DIISI and len(sama) > 1 else sama[0].perbaikan
        yield Cacat(nama[:KURANG], max(0, len(nama) - KURANG), apa, perbaikan)


def _berkas(unit: Unit, isi_di: str) -> str:
    """`ppid/dip daftar` -> `unit/x/ppid/dip.yml`."""
    jenis = isi_di.partition(" ")[0]
    if jenis == "situs":
        return "situs.yml"
    awal = "" if jenis == "dokumen" else f"unit/{unit.id}/"
    return f"{awal}{jenis}{'/' if jenis in FOLDER else '.yml'}"
