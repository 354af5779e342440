"""The annual report of an information office on paper, whole and in short. In: store; out: data.

Everything in it comes from the body of the report's page, so that page and paper say the same. It
does not depend on the build date: a report is printed anew only when what it says has changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from terang import formats, links
from terang.gaya import warna_cetak
from terang.pages.laporan import badan_utuh
from terang.pages.sop import halaman_sop
from terang.pdf.cetakan import Cetakan
from terang.pdf.edisi import edisi, kolofon
from terang.pdf.from_html import from_html
from terang.pdf.naskah import Naskah, bab, buat_judul, judul, label, teks
from terang.pdf.ringkasan import ringkas

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
    semua = bab(from_html(badan, b.alamat_dasar + alamat))
    semua[0].insert(0, buat_judul(JAWABAN, "Jawaban singkat"))
    dasar = _dasar(b, unit, entri, edisi(b, entri, badan), logo)
    lampiran = [e for ref in entri.isi.lampiran if (e := b.store.cari("sop", unit.id, ref))]
    berkas = tuple(_berkas(b, unit, entri, lampiran))
    return (
        _cetakan(entri, "laporan", berkas, dasar | _lengkap(b, entri, semua, lampiran)),
        _cetakan(entri, "ringkasan", berkas, dasar | ringkas(semua)),
    )


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
            _bab(n + kolofon(b, entri, lampiran), "Sumber", bernomor=False, baru=True)
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
    isi = from_html(halaman.body(), b.alamat_dasar + halaman.alamat, awalan=f"{awalan}-", turun=1)
    return [buat_judul(awalan, f"Lampiran {nomor}: {entri.isi.nama}"), *isi]
