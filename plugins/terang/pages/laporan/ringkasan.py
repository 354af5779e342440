"""The first screen of a report: how many asked, got it, waited, were refused, what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats
from terang.derive.lama import ketepatan, sebaran
from terang.derive.laporan import DIBERI, PERMINTAAN, dicantumkan, hasil
from terang.derive.statistik import jumlah_kolom, persen
from terang.pages.jawaban import Baris, Jawaban
from terang.pages.laporan.bagian import LINGKUP
from terang.pages.laporan.tabel import sebut_jumlah, sebut_puncak
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from terang.derive.lingkup import Lingkup
    from terang.derive.statistik import Jumlah
    from terang.derive.tahunan import Perubahan
    from terang.model import LaporanPpid
    from terang.model.laporan_ppid import JumlahPerkara, LamaJawab
    from terang.model.pembagian import JenisHasil
    from terang.pages.laporan.tabel import TabelTampil


def ringkasan(
    isi: LaporanPpid,
    tabel: tuple[TabelTampil, ...],
    lingkup: Lingkup | None,
    ubah: Perubahan | None,
) -> Iterator[Jawaban]:
    """The short answers, in the order readers ask.

    Args:
        isi: the report.
        tabel: its tables.
        lingkup: the units it sums up.
        ubah: what changed since the year before.
    """
    di_mana = LINGKUP if lingkup and not tabel else "permohonan"
    yield _daftar("Jumlah", di_mana, _jumlah(tabel, lingkup, ubah))
    terhitung = hasil(isi) or (lingkup.hasil if lingkup else {})
    seluruh = sum(j.nilai for j in terhitung.values())
    utuh = all(j.utuh for j in terhitung.values())
    hasil_kata = _hasil(terhitung, seluruh if utuh else None)
    if lingkup and not hasil(isi) and lingkup.berhasil < len(lingkup.bagian) and hasil_kata:
        dari = f"{lingkup.berhasil} dari {len(lingkup.bagian)} unit"
        hasil_kata.append(f"Hanya {dari} menyebut hasilnya (dihitung)")
    yield _daftar("Hasil", "permohonan", hasil_kata)
    yield _daftar("Waktu", "waktu-pemenuhan", list(_waktu(isi)))
    tolak = _ditolak(terhitung, seluruh if utuh else None, tabel, di_unit=lingkup is not None)
    yield _daftar("Ditolak", "permohonan", tolak)
    yield _daftar("Rencana", "rekomendasi", _lanjut(isi))
    terbanyak = [p for t in tabel if _seluruh_tahun(t) for p in sebut_puncak(t)]
    if terbanyak:
        yield _daftar("Terbanyak", "permohonan", terbanyak)
    if isi.keberatan:
        yield _daftar("Keberatan", "sengketa", _perkara(isi.keberatan))
    yield _daftar("Sengketa", "sengketa", _perkara(isi.sengketa))
    yield _daftar("Anggaran", "anggaran", _anggaran(isi))


def _seluruh_tahun(t: TabelTampil) -> bool:
    """Whether a table tells through which channels all requests of the report came."""
    tb = t.tabel
    utuh = tb.masa is None and tb.cakupan is None
    return tb.menurut == "kanal" and tb.menghitung in PERMINTAAN and utuh


def _daftar(tanya: str, jangkar: str, baris: list[str]) -> Jawaban:
    if not baris:
        return Jawaban(tanya, (Baris("Tidak dicantumkan dalam laporan ini"),), jangkar, tiada=True)
    return Jawaban(tanya, tuple(Baris(b) for b in baris), jangkar)


def _jumlah(
    tabel: tuple[TabelTampil, ...], lingkup: Lingkup | None, ubah: Perubahan | None
) -> list[str]:
    baris = [sebut_jumlah(t) for t in tabel if t.tabel.menurut in {"kanal", "hasil"}]
    baris = baris or [sebut_jumlah(t) for t in tabel if t.tabel.menghitung in PERMINTAAN][:1]
    if lingkup and lingkup.jumlah:
        paling = "" if lingkup.jumlah.utuh else "paling sedikit "
        apa = lingkup.seragam or "pemohon dan permohonan"
        baris.append(
            f"{paling}{formats.bilangan(lingkup.jumlah.nilai)} {apa} dari {lingkup.melapor} di "
            f"antara {len(lingkup.bagian)} unit (dihitung)"
        )
    baris += [
        f"Berbeda pada {d.operan['berbeda_pada']}; lihat catatan {n}"
        for t in tabel
        for n, d in t.catatan
        if "berbeda_pada" in d.operan
    ]
    if ubah:
        sejak = formats.kapital(formats.perubahan(ubah.dari, ubah.ke, ubah.menghitung))
        baris.append(f"{sejak} sejak {ubah.dari_tahun} (dihitung)")
    return baris


def _hasil(terhitung: Mapping[JenisHasil, Jumlah], seluruh: int | None) -> list[str]:
    """`73 dikabulkan seluruhnya, 0 ditolak`, and what part of all that is."""
    if not terhitung:
        return []
    rinci = []
    for jenis, j in terhitung.items():
        rinci.append(f"{_sedikitnya(j)} {jenis}")
    diberi = sum(j.nilai for jenis, j in terhitung.items() if jenis in DIBERI)
    bagian = _bagian(diberi, seluruh)
    return [", ".join(rinci), *([f"Diberi: {bagian} (dihitung)"] if bagian else [])]


def _sedikitnya(j: Jumlah) -> str:
    """`6`, `paling sedikit 6`, or that it is not known when nothing is certain but zero."""
    if j.utuh:
        return formats.bilangan(j.nilai)
    return f"paling sedikit {formats.bilangan(j.nilai)}" if j.nilai else "tidak diketahui berapa"


def _bagian(bagian: int, seluruh: int | None) -> str:
    """`73 dari 73 permohonan (100 %)`; "" where the whole is not known."""
    if seluruh is None or (p := persen(bagian, seluruh)) is None:
        return ""
    n, dari = formats.bilangan(bagian), formats.bilangan(seluruh)
    return f"{n} dari {dari} permohonan ({formats.desimal(p)} %)"


def _waktu(isi: LaporanPpid) -> Iterator[str]:
    for lama in isi.lama_jawab:
        untuk = f" untuk {lama.untuk}" if lama.untuk else ""
        if s := sebaran(lama.per_permohonan):
            yield (
                f"Setengahnya dijawab dalam {formats.desimal(s.median)} {lama.satuan}{untuk}; "
                f"terlama {formats.bilangan(s.terlama)} (dihitung dari "
                f"{formats.bilangan(s.banyak)} jawaban)"
            )
            if tepat := ketepatan(lama):
                yield f"Terlambat{untuk}: {formats.bilangan(tepat.terlambat)} (dihitung)"
        elif cetak := _tercetak(lama):
            yield f"{cetak} {lama.satuan}{untuk}"
    for waktu in isi.waktu_pemenuhan:
        if not waktu.untuk:
            yield formats.kapital(formats.waktu(waktu))


def _tercetak(lama: LamaJawab) -> str:
    for nama, fakta in (("Rata-rata", lama.rata_rata), ("Median", lama.median)):
        if fakta and not isinstance(fakta.nilai, Ketiadaan):
            return f"{nama} {formats.desimal(fakta.nilai)}"
    return ""


def _ditolak(
    terhitung: Mapping[JenisHasil, Jumlah],
    seluruh: int | None,
    tabel: tuple[TabelTampil, ...],
    *,
    di_unit: bool,
) -> list[str]:
    ditolak = terhitung.get("ditolak")
    if ditolak is None:
        return []
    bagian = _bagian(ditolak.nilai, seluruh)
    baris = [f"{bagian} (dihitung)" if bagian else f"{_sedikitnya(ditolak)} (dihitung)"]
    if not ditolak.nilai:
        return baris
    for t in tabel:
        if t.tabel.menurut == "alasan penolakan":
            alasan = [
                f"{k.label} {formats.bilangan(j.nilai)}"
                for kunci, k in t.tabel.kolom.items()
                if (j := jumlah_kolom(t.tabel, kunci)) and j.nilai
            ]
            return [*baris, f"Alasan: {', '.join(alasan)}"]
    tiada = "ada di laporan unitnya" if di_unit else "tidak dicantumkan"
    return [*baris, f"Alasan penolakan {tiada}"]


def _lanjut(isi: LaporanPpid) -> list[str]:
    baris = []
    if isi.rekomendasi:
        baris.append(f"{formats.bilangan(len(isi.rekomendasi))} rekomendasi (dihitung)")
    if isi.tindak_lanjut:
        selesai = sum(t.keadaan == "selesai" for t in isi.tindak_lanjut)
        baris.append(
            f"{formats.bilangan(selesai)} dari {formats.bilangan(len(isi.tindak_lanjut))} tindak "
            "lanjut sebelumnya selesai (dihitung)"
        )
    return baris


def _perkara(perkara: JumlahPerkara | None) -> list[str]:
    if perkara is None:
        return []
    if isinstance(perkara.jumlah, Ketiadaan):
        return [formats.tiada(perkara.jumlah)]
    return [formats.bilangan(perkara.jumlah) if perkara.jumlah else "Tidak ada (0)"]


def _anggaran(isi: LaporanPpid) -> list[str]:
    anggaran = isi.anggaran
    if anggaran is None or anggaran.jumlah is None:
        return []
    nilai = anggaran.jumlah.nilai
    if isinstance(nilai, Ketiadaan):
        return [formats.tiada(nilai)]
    terpakai = anggaran.realisasi.nilai if anggaran.realisasi else None
    if isinstance(terpakai, int):
        return [f"{formats.rupiah(nilai)}; terpakai {formats.rupiah(terpakai)}"]
    if terpakai is Ketiadaan.TIDAK_DILAPORKAN:
        return [f"{formats.rupiah(nilai)}; realisasi tidak dilaporkan"]
    if terpakai is None or not dicantumkan(terpakai):
        return [f"{formats.rupiah(nilai)}; penggunaannya tidak dicantumkan"]
    return [f"{formats.rupiah(nilai)}; terpakai: {formats.sisipan(formats.tiada(terpakai))}"]
