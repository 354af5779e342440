"""What a report of an information office leaves unsaid: the report in, the parts by name out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang.derive.samar import dijaga
from terang.derive.statistik import Jumlah, jumlahkan
from terang.hukum.laporan import bentuk as bentuk_laporan
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terang.hukum.laporan import IsiLaporan
    from terang.model import LaporanPpid
    from terang.model.pembagian import JenisHasil, Pembagian
    from terang.model.statistik import TabelStatistik


_DIAM = (None, Ketiadaan.TIDAK_DILAPORKAN, Ketiadaan.TIDAK_ADA_DATA)
PERMINTAAN = frozenset({"pemohon", "permohonan"})
"""Who asks and what is asked are two counts of one thing; an oral question is no request."""
DIBERI: frozenset[JenisHasil] = frozenset(
    {"dikabulkan seluruhnya", "dikabulkan sebagian", "dikabulkan", "dijawab langsung"}
)


def dicantumkan(nilai: object) -> bool:
    """Whether a report states something: a number, that there is none, or what cannot be read."""
    return nilai not in _DIAM


def tidak_dicantumkan(
    laporan: LaporanPpid, tahun: int, lewat: frozenset[IsiLaporan] = frozenset()
) -> tuple[str, ...]:
    """Parts the law wants of a report and this one does not state, in their order.

    Besides, printed totals: the law does not ask for them, but readers do.

    Args:
        laporan: the report.
        tahun: the year it is about.
        lewat: what it states through the reports of its units.
    """
    return tuple(_kurang(laporan, tahun, lewat))


def _kurang(laporan: LaporanPpid, tahun: int, lewat: frozenset[IsiLaporan]) -> Iterator[str]:
    bentuk = bentuk_laporan(tahun, laporan.bentuk)
    for butir in bentuk.isi if bentuk else ():
        tercantum = butir.id in lewat or ada(laporan, butir.id)
        if not tercantum and (not butir.bila_ada or _pernah(laporan, butir.id)):
            yield butir.nama + (_sisa_waktu(laporan) if butir.id == "waktu" else "")
        if butir.id == "jumlah":
            for tabel in laporan.tabel.values():
                # one row, groups that overlap or stay hidden have no total to be printed
                berjumlah = len(tabel.baris) > 1 and not tabel.berganda
                if berjumlah and not dijaga(laporan, tabel) and not _jumlah_tercetak(tabel):
                    apa = f"baris dan kolom jumlah pada tabel {tabel.judul}"
                    yield f"{apa} (dihitung di halaman ini)"


def ada(laporan: LaporanPpid, isi: IsiLaporan) -> bool:
    """Whether a report states one of the things the law wants of it."""
    return _ADA[isi](laporan)


def permintaan(laporan: LaporanPpid) -> Iterator[tuple[str, TabelStatistik]]:
    """Tables that count requests or those who make them, each whole, with their ids."""
    for id_, tabel in laporan.tabel.items():
        if tabel.menghitung in PERMINTAAN and not tabel.berganda and tabel.menurut != "lama":
            yield id_, tabel


def hasil(laporan: LaporanPpid) -> dict[JenisHasil, Jumlah]:
    """Requests by outcome: sums of the first table that divides them so."""
    for _, tabel in permintaan(laporan):
        if tabel.menurut != "hasil":
            continue
        sel: dict[JenisHasil, list[tuple[str, int | Ketiadaan]]] = {}
        for kunci, kolom in tabel.kolom.items():
            if kolom.jenis_hasil:
                per = [(str(b.periode or tabel.judul), b.isi[kunci].nilai) for b in tabel.baris]
                sel.setdefault(kolom.jenis_hasil, []).extend(per)
        return {jenis: j for jenis, isi in sel.items() if (j := jumlahkan(isi))}
    return {}


def _pernah(laporan: LaporanPpid, isi: IsiLaporan) -> bool:
    """Whether there was anything of what is asked only then."""
    if isi == "alasan_penolakan":
        ditolak = hasil(laporan).get("ditolak")
        return ditolak is not None and ditolak.nilai > 0
    return not (laporan.sengketa and laporan.sengketa.jumlah == 0)


def _menurut(laporan: LaporanPpid, menurut: Pembagian) -> bool:
    return any(t.menurut == menurut for t in laporan.tabel.values())


def _waktu(laporan: LaporanPpid) -> bool:
    umum = any(not w.untuk for w in laporan.waktu_pemenuhan)
    return umum or bool(laporan.lama_jawab) or _menurut(laporan, "lama")


def _jumlah(laporan: LaporanPpid) -> bool:
    return any(permintaan(laporan)) or _nilai(laporan.arus, "diterima")


def _nilai(bagian: object, bidang: str) -> bool:
    """Whether a part is there and states a fact."""
    return dicantumkan(getattr(getattr(bagian, bidang, None), "nilai", None))


def _sisa_waktu(laporan: LaporanPpid) -> str:
    khusus = [w.untuk for w in laporan.waktu_pemenuhan if w.untuk]
    return f" (hanya ada untuk {', '.join(khusus)})" if khusus else ""


def _jumlah_tercetak(tabel: TabelStatistik) -> bool:
    """Whether the document prints a total anywhere in the table."""
    return tabel.jumlah is not None or any(b.jumlah is not None for b in tabel.baris)


_ADA: dict[IsiLaporan, Callable[[LaporanPpid], bool]] = {
    "kebijakan": lambda lap: bool(lap.kebijakan or lap.dasar_hukum),
    "sarana": lambda lap: bool(lap.sarana),
    "petugas": lambda lap: lap.petugas is not None,
    "anggaran": lambda lap: _nilai(lap.anggaran, "jumlah"),
    "realisasi": lambda lap: _nilai(lap.anggaran, "realisasi"),
    "jumlah": _jumlah,
    "waktu": _waktu,
    "hasil": lambda lap: _menurut(lap, "hasil"),
    "alasan_penolakan": lambda lap: _menurut(lap, "alasan penolakan"),
    "keberatan": lambda lap: dicantumkan(lap.keberatan and lap.keberatan.jumlah),
    "sengketa": lambda lap: dicantumkan(lap.sengketa and lap.sengketa.jumlah),
    "kendala": lambda lap: bool(lap.kendala),
    "rekomendasi": lambda lap: bool(lap.rekomendasi),
}
