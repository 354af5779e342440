"""Charts of a report, each made from the very values of the table it stands beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from terang.charts import Deret, batang, berbanding, bertumpuk
from terang.derive.statistik import jumlah_kolom, nama_baris

if TYPE_CHECKING:
    from collections.abc import Sequence

    from terang.charts import Nilai
    from terang.model.statistik import TabelStatistik
    from terang.pages.laporan.anggaran import Uang
    from terang.pages.laporan.lama import LamaTampil
    from terang.pages.laporan.tahunan import TahunTampil

DERET_TERBANYAK = 8
KATEGORI_TERBANYAK = 60
DI_TABEL = "Angkanya ada di tabel sesudah bagan ini."


def bagan_tabel(id_: str, judul: str, tabel: TabelStatistik) -> Markup:
    """A chart of a table: rows stacked by columns, or columns side by side; "" when neither says.

    Args:
        id_: the table's anchor.
        judul: its caption.
        tabel: the table; one that may be told.
    """
    kolom = list(tabel.kolom.items())
    label = [k.label for _, k in kolom]
    satuan = tabel.menghitung
    seluruh = [_seluruh(tabel, kunci) for kunci, _ in kolom]
    satu_baris = len(tabel.baris) == 1
    # how a year ended is one bar per outcome, when every outcome is known whole
    ringkas = tabel.menurut != "kanal" and all(isinstance(n, int) for n in seluruh)
    if satu_baris or ringkas or tabel.berganda or len(kolom) > DERET_TERBANYAK:
        if not 1 < len(kolom) <= KATEGORI_TERBANYAK:
            return Markup()
        ket = f"Satu batang tiap {tabel.menurut}, dalam {satuan}. {DI_TABEL}"
        return batang(f"bagan-{id_}", judul, ket, label, seluruh, satuan)
    if len(tabel.baris) > KATEGORI_TERBANYAK:
        return Markup()
    deret = [Deret(k.label, tuple(b.isi[kunci].nilai for b in tabel.baris)) for kunci, k in kolom]
    ket = f"Satu batang tiap {tabel.per}, tersusun menurut {tabel.menurut}, dalam {satuan}."
    nama = [nama_baris(b) for b in tabel.baris]
    return bertumpuk(f"bagan-{id_}", judul, f"{ket} {DI_TABEL}", nama, deret, satuan)


def bagan_kelompok(
    id_: str, judul: str, kelompok: Sequence[tuple[str, int]], satuan: str
) -> Markup:
    """A chart of the groups of a table that may be told."""
    if not 1 < len(kelompok) <= KATEGORI_TERBANYAK:
        return Markup()
    nama, nilai = zip(*kelompok, strict=True)
    ket = f"Satu batang tiap kelompok, dalam {satuan}. {DI_TABEL}"
    return batang(f"bagan-{id_}", judul, ket, nama, nilai, satuan)


def bagan_lama(nomor: int | str, lama: LamaTampil) -> Markup:
    """A chart of answering times by band; "" when there is no list of them."""
    if not lama.pita:
        return Markup()
    untuk = f" untuk {lama.isi.untuk}" if lama.isi.untuk else ""
    apa = "jawaban" if isinstance(nomor, int) else "jawaban keberatan"
    return batang(
        f"bagan-lama-{nomor}",
        f"Banyaknya {apa} menurut lamanya{untuk}",
        f"Satu batang tiap rentang {lama.isi.satuan}. {DI_TABEL}",
        [p.nama for p in lama.pita],
        [p.banyak for p in lama.pita],
        "jawaban",
    )


def bagan_uang(uang: Uang) -> Markup:
    """Planned beside spent, line by line and as a whole; "" when nothing is known of either."""
    isi = uang.isi
    pagu = isi.jumlah.nilai if isi.jumlah else None
    terpakai = isi.realisasi.nilai if isi.realisasi else None
    baris: list[tuple[str, Nilai, Nilai]] = []
    if uang.berealisasi:
        baris = [(b.baris.uraian, b.baris.jumlah, b.baris.realisasi) for b in uang.rincian]
    baris.append(("Seluruhnya", pagu, terpakai))
    if not any(isinstance(n, int) for _, *dua in baris for n in dua):
        return Markup()
    return berbanding(
        "bagan-anggaran",
        "Anggaran dan realisasi",
        f"Dua batang tiap kegiatan: yang dianggarkan dan yang terpakai, dalam rupiah. {DI_TABEL}",
        [nama for nama, _, _ in baris],
        [
            Deret("Dianggarkan", tuple(n for _, n, _ in baris)),
            Deret("Terpakai", tuple(n for _, _, n in baris)),
        ],
        "rupiah",
    )


def bagan_tahunan(semua: Sequence[TahunTampil]) -> Markup:
    """Years side by side, the earliest first: asked, given, refused."""
    urut = list(reversed(semua))[-KATEGORI_TERBANYAK:]
    deret = [
        Deret(nama, tuple(t.angka[i] for t in urut))
        for i, nama in enumerate(("Diminta", "Diberi", "Ditolak"))
    ]
    return berbanding(
        "bagan-tahunan",
        "Permohonan informasi dari tahun ke tahun",
        f"Tiga batang tiap tahun: yang diminta, diberi, dan ditolak. {DI_TABEL}",
        [str(t.tahun.tahun) for t in urut],
        deret,
        "permohonan",
    )


def _seluruh(tabel: TabelStatistik, kunci: str) -> Nilai:
    """The total of a column as printed, else its sum; else what it lacks: half a bar misleads."""
    if tabel.jumlah and kunci in tabel.jumlah.isi:
        return tabel.jumlah.isi[kunci].nilai
    jumlah = jumlah_kolom(tabel, kunci)
    if jumlah is None:
        return tabel.baris[0].isi[kunci].nilai
    return jumlah.nilai if jumlah.utuh else jumlah.disisihkan[0][1]
