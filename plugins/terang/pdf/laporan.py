"""The annual report of an information office on paper, whole and in short. In: store; out: data.

Everything in it comes from the body of the report's page, so that page and paper say the same. It
does not depend on the build date: a report is printed anew only when what it says has changed.
"""

from __future__ import annotations

import hashlib
from functools import partial
from typing import TYPE_CHECKING, Any

from terang import formats, links
from terang.gaya import warna_cetak
from terang.pages.laporan import badan_utuh, berkas_terbuka
from terang.pages.sop import halaman_sop
from terang.pdf.cetakan import Cetakan
from terang.pdf.naskah import Naskah, Unsur, bab, buat_judul, judul, label, naskah, petakan, teks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from terang.derive.tahunan import Tahun
    from terang.model import Dokumen, LaporanPpid, Sop
    from terang.pages.bingkai import Bingkai
    from terang.pdf.cetakan import Gambar
    from terang.store import Entri, Unit

JENIS = "Laporan layanan informasi publik"
JAWABAN = "jawaban"
PENGESAHAN = "pengesahan"
SIDIK = "sidik-data"
SIDIK_SINGKAT = 12
"""So many digits of a checksum tell editions apart."""
DI_RINGKASAN = ("per-unit", "permohonan", "tidak-dicantumkan")
"""Chapters of the short form, after the short answers."""
TABEL_RINGKASAN = {"per-unit": 1, "permohonan": 2}
"""So many tables at most stand in it of a chapter."""


def laporan(
    b: Bingkai,
    unit: Unit,
    entri: Entri[LaporanPpid],
    tahun: tuple[Tahun, ...],
    logo: Gambar | None = None,
) -> tuple[Cetakan, Cetakan]:
    """Both forms of a report, `laporan.pdf` and `ringkasan.pdf`; `tahun` are all its unit's."""
    alamat = links.laporan(unit.id, entri.id)
    badan = badan_utuh(b, unit, entri, tahun)
    semua = bab(naskah(badan, b.alamat_dasar + alamat))
    semua[0].insert(0, buat_judul(JAWABAN, "Jawaban singkat"))
    dasar = _dasar(b, unit, entri, edisi(b, entri, badan), logo)
    lampiran = [e for ref in entri.isi.lampiran if (e := b.store.cari("sop", unit.id, ref))]
    berkas = tuple(_berkas(b, unit, entri, lampiran))
    return (
        _cetakan(entri, "laporan", berkas, dasar | _lengkap(b, entri, semua, lampiran)),
        _cetakan(entri, "ringkasan", berkas, dasar | _ringkas(semua)),
    )


def edisi(b: Bingkai, entri: Entri[LaporanPpid], badan: str) -> str:
    """What tells an edition from any other: when its data were checked, and a checksum.

    Args:
        b: of the build.
        entri: the report.
        badan: its body. Its checksum stands in for that of a file with small groups that are not
            told: from the checksum of the file they could be found out by trying.
    """
    hari = entri.isi.diperiksa
    diperiksa = f"diperiksa {formats.tanggal(hari)}, " if hari else ""
    if berkas_terbuka(entri):
        return f"data {diperiksa}sidik {_sidik(b, entri.berkas)[:SIDIK_SINGKAT]}"
    return f"data {diperiksa}sidik isi {hashlib.sha256(badan.encode()).hexdigest()[:SIDIK_SINGKAT]}"


def _berkas(
    b: Bingkai, unit: Unit, entri: Entri[LaporanPpid], sop: list[Entri[Sop]]
) -> Iterator[str]:
    """The data files a report is made from, its own first."""
    yield from dict.fromkeys(
        (
            entri.berkas,
            *(e.berkas for e in sop),
            *(e.berkas for e in unit.ppid_laporan.values()),
            *(e.berkas for e in (unit.ppid_profil, unit.profil) if e),
            *(e.berkas for e in unit.sop.values()),
            *([b.store.dokumen[entri.isi.dokumen].berkas] if entri.isi.dokumen else []),
            *(e.berkas for e in b.store.peraturan.values()),
            b.store.situs.berkas,
        )
    )


def _cetakan(
    entri: Entri[LaporanPpid], bentuk: str, berkas: tuple[str, ...], data: dict[str, Any]
) -> Cetakan:
    return Cetakan(
        links.berkas_laporan(entri.unit, entri.id, f"{bentuk}.pdf"),
        f"{bentuk} PPID {entri.unit} {entri.id}",
        berkas,
        f"{bentuk}.typ",
        data,
    )


def _dasar(
    b: Bingkai,
    unit: Unit,
    entri: Entri[LaporanPpid],
    sebutan_edisi: str,
    logo: Gambar | None,
) -> dict[str, Any]:
    """What both forms say of themselves."""
    isi = entri.isi
    dahulu = unit.profil.isi.nama_pada(isi.periode.awal)
    kini = unit.profil.isi.nama_pada(b.tanggal)
    dokumen = b.store.dokumen.get(isi.dokumen) if isi.dokumen else None
    hari = _hari(isi, dokumen)
    situs = b.store.situs.isi
    return {
        "judul": isi.judul,
        "jenis": JENIS,
        "pendek": f"{JENIS} {entri.id}, {dahulu.singkatan or dahulu.nama}",
        "penerbit": dahulu.nama,
        "kini": "" if dahulu is kini else f"Sekarang {kini.nama}",
        "deskripsi": f"{JENIS} {dahulu.nama} tahun {entri.id}.",
        "kata": ["PPID", "keterbukaan informasi publik", entri.id],
        "tanggal": [hari.year, hari.month, hari.day],
        "warna": warna_cetak(situs.warna),
        "logo": [*logo.isi] if logo else [],
        "format_logo": logo.format if logo else "",
        "peringatan": situs.peringatan_peran,
        "edisi": sebutan_edisi,
        "alamat": b.alamat_dasar + links.laporan(unit.id, entri.id),
        "identitas": [
            ["Masa laporan", formats.masa_tunggal(isi.periode)],
            ["Penerbit", dokumen.isi.penerbit if dokumen else dahulu.nama],
            ["Edisi", formats.kapital(sebutan_edisi)],
            ["Halaman di web", b.alamat_dasar + links.laporan(unit.id, entri.id)],
        ],
    }


def _lengkap(
    b: Bingkai, entri: Entri[LaporanPpid], semua: list[Naskah], lampiran: list[Entri[Sop]]
) -> dict[str, Any]:
    sumber = [n for n in semua if judul(n) == links.SUMBER]
    isi = [n for n in semua if n not in sumber]
    semuanya = [
        *(_bab(n, teks(n[:1])) for n in isi),
        _bab([buat_judul(PENGESAHAN, "Pengesahan")], "Pengesahan", bernomor=False)
        | {"sah": _sah(b, entri)},
        *(
            _bab(_sop(b, e, i), f"Lampiran {i}", bernomor=False, baru=True)
            for i, e in enumerate(lampiran, 1)
        ),
        *(
            _bab(n + _colophon(b, entri, lampiran), "Sumber", bernomor=False, baru=True)
            for n in sumber
        ),
    ]
    bagan = sum(_hitung(n["isi"], "bagan") for n in semuanya)
    tabel = sum(_hitung(n["isi"], "tabel") for n in semuanya)
    return {
        "bab": semuanya,
        "label": sorted(set(label([n["isi"] for n in semuanya]))),
        "daftar_tabel": tabel > 0,
        "daftar_gambar": bagan > 0,
    }


def _bab(isi: Naskah, nama: str, *, bernomor: bool = True, baru: bool = False) -> dict[str, Any]:
    """A chapter; `nama` stands at the head of its pages, `baru` begins a page."""
    return {"isi": isi, "nama": nama, "bernomor": bernomor, "baru": baru}


def _ringkas(semua: list[Naskah]) -> dict[str, Any]:
    pendek = [_pendek(n) for n in semua if judul(n) in DI_RINGKASAN]
    isi = [semua[0], *filter(None, pendek)]
    ada = set(label(isi))
    return {"bab": petakan(isi, partial(_tertuju, ada=ada)), "label": sorted(ada)}


def _pendek(isi: Naskah) -> Naskah:
    """A chapter of tables in short: the first of them, each with its chart."""
    batas = TABEL_RINGKASAN.get(judul(isi))
    if batas is None:
        return isi
    hasil: Naskah = []
    for satu in isi[1:]:
        if isinstance(satu, dict) and satu["j"] in {"bagan", "tabel"} and batas:
            hasil.append(satu)
            batas -= satu["j"] == "tabel"
    return [isi[0], *hasil] if hasil else []


def _tertuju(s: Unsur, ada: set[str]) -> Naskah:
    """An element without a link to what is not there; sources are in the whole report."""
    if s["j"] in {"rujuk", "lihat"} and s["ke"] not in ada:
        return []
    if s["j"] == "tautan" and s.get("ke", "") not in {"", *ada}:
        return [{"j": "polos", "i": s["i"]}]
    return [s]


def _hitung(isi: Naskah, jenis: str) -> int:
    return sum(isinstance(s, dict) and s["j"] == jenis for s in isi)


def _hari(isi: LaporanPpid, dokumen: Entri[Dokumen] | None) -> date:
    """The date of the paper: when its data were checked, else when it was signed, else its end."""
    tertulis = dokumen.isi.tanggal.nilai if dokumen and dokumen.isi.tanggal else None
    for tanggal in (isi.diperiksa, tertulis):
        akhir: date | None = getattr(tanggal, "akhir", None)
        if akhir:
            return akhir
    return isi.periode.akhir


def _sidik(b: Bingkai, berkas: str) -> str:
    """SHA-256 of a data file, as `sha256sum` prints it."""
    return hashlib.sha256(b.sumber(berkas) or b"").hexdigest()


def _sah(b: Bingkai, entri: Entri[LaporanPpid]) -> dict[str, Any]:
    """Who signs: the report's own officers, as it names them."""
    isi = entri.isi
    kolom = [
        [peran, orang.jabatan, orang.nama or ""]
        for peran, orang in (
            ("Mengetahui", isi.ditunjuk_oleh),
            ("Pejabat Pengelola Informasi dan Dokumentasi (PPID)", isi.pejabat),
        )
        if orang
    ]
    return {"kolom": kolom, "resmi": b.store.situs.isi.peran == "resmi"}


def _sop(b: Bingkai, entri: Entri[Sop], nomor: int) -> Naskah:
    """An annex: a procedure as its page shows it, with its lane table."""
    halaman = halaman_sop(b, entri)
    awalan = f"lampiran-{nomor}"
    isi = naskah(halaman.body(), b.alamat_dasar + halaman.alamat, awalan=f"{awalan}-", turun=1)
    return [buat_judul(awalan, f"Lampiran {nomor}: {entri.isi.nama}"), *isi]


def _colophon(b: Bingkai, entri: Entri[LaporanPpid], sop: list[Entri[Sop]]) -> Naskah:
    """The data files behind the paper, and what tells them from any other edition."""
    terbuka = berkas_terbuka(entri)
    berkas = list(dict.fromkeys((*filter(None, [terbuka]), *(e.berkas for e in sop))))
    hasil: Naskah = [
        buat_judul(SIDIK, "Sidik data", 2),
        _kalimat(
            "Laporan ini disusun dari berkas data berikut. Sidiknya (SHA-256) berubah bila satu "
            "huruf saja di dalamnya berubah, dan dapat dihitung sendiri dengan sha256sum."
        ),
        *(_kalimat(f"{nama}: ", {"j": "kode", "i": [_sidik(b, nama)]}) for nama in berkas),
    ]
    if terbuka is None:
        hasil.append(
            _kalimat(
                "Sidik berkas laporannya tidak dicantumkan: berkas itu memuat kelompok kecil yang "
                "tidak diceritakan laporan ini."
            )
        )
    return hasil if berkas else [hasil[0], hasil[-1]]


def _kalimat(*isi: str | Unsur) -> Unsur:
    return {"j": "p", "g": "", "id": "", "i": [*isi]}
