"""What a report of an information office leaves unsaid: the report in, the parts by name out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model import LaporanPpid
    from terang.model.statistik import TabelStatistik


_DIAM = (None, Ketiadaan.TIDAK_DILAPORKAN, Ketiadaan.TIDAK_ADA_DATA)


def dicantumkan(nilai: object) -> bool:
    """Whether a report states something: a number, that there is none, or what cannot be read."""
    return nilai not in _DIAM


def tidak_dicantumkan(laporan: LaporanPpid) -> tuple[str, ...]:
    """Parts a report of this kind has and this one does not state, in the order of a report."""
    return tuple(_kurang(laporan))


def _kurang(laporan: LaporanPpid) -> Iterator[str]:
    if not laporan.tabel:
        yield "jumlah permohonan informasi"
    for tabel in laporan.tabel.values():
        if not _jumlah_tercetak(tabel):
            yield f"baris dan kolom jumlah pada tabel {tabel.judul} (dihitung di halaman ini)"
    if laporan.tabel and not any(t.menurut == "hasil" for t in laporan.tabel.values()):
        yield "berapa permohonan yang dikabulkan dan ditolak"
    umum = [w for w in laporan.waktu_pemenuhan if not w.untuk]
    if not umum:
        khusus = [w.untuk for w in laporan.waktu_pemenuhan if w.untuk]
        sisa = f" (hanya ada untuk {', '.join(khusus)})" if khusus else ""
        yield f"waktu pemenuhan setiap permohonan{sisa}"
    if not dicantumkan(laporan.sengketa and laporan.sengketa.jumlah):
        yield "jumlah sengketa informasi"
    anggaran = laporan.anggaran
    if not dicantumkan(anggaran and anggaran.jumlah and anggaran.jumlah.nilai):
        yield "anggaran layanan informasi"
    if not dicantumkan(anggaran and anggaran.realisasi and anggaran.realisasi.nilai):
        yield "penggunaan (realisasi) anggaran"
    if not laporan.kendala:
        yield "kendala"
    if not laporan.rekomendasi:
        yield "rekomendasi dan rencana tindak lanjut"


def _jumlah_tercetak(tabel: TabelStatistik) -> bool:
    """Whether the document prints a total anywhere in the table."""
    return tabel.jumlah is not None or any(b.jumlah is not None for b in tabel.baris)
