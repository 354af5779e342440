"""Performance, indicators, surveys and counts of complaints as documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats, links
from terang.derive.kinerja import angka
from terang.pages.statistik_pengaduan import jangkar_tahun
from terang.search.dokumen import ISI, NAMA, NAMA_LAIN, RINGKASAN, UNIT, Dokumen, teks
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model import Indikator, Kinerja, Skm, StatistikPengaduan
    from terang.pages.bingkai import Bingkai
    from terang.search.dokumen import Alamat
    from terang.store import Entri

Isi = tuple[str, str, tuple[tuple[int, str], ...]]
"""Title, answer, and texts by field."""


def kinerja(b: Bingkai, alamat: Alamat) -> Iterator[Dokumen]:
    """What every unit tells of how it did."""
    for unit in b.store.unit.values():
        sebutan = pilih.sebutan(b.store, unit.id, b.tanggal)
        nama = (n for satu in unit.profil.isi.nama for n in (satu.nama, satu.singkatan or ""))
        milik = (UNIT, teks(nama, unit.profil.isi.nama_lain))
        semua: list[tuple[str, str, Isi]] = [
            *((links.kinerja(unit.id, e.id), "kinerja", _tahun(e)) for e in unit.kinerja.values()),
            *(
                (links.indikator(unit.id, e.id), "kinerja", _lembar(e))
                for e in unit.kinerja_indikator.values()
            ),
            *((links.skm(unit.id, e.id), "skm", _survei(e)) for e in unit.skm.values()),
            *(
                (f"{links.pengaduan(unit.id)}#{jangkar_tahun(e.id)}", "pengaduan", _pengaduan(e))
                for e in unit.statistik_pengaduan.values()
            ),
        ]
        for calon, jenis, (judul, jawab, bidang) in semua:
            if di := alamat.pertama(calon):
                judul_unit = f"{judul} {sebutan}"
                isi = ((NAMA, judul_unit), *(x for x in bidang if x[1]), milik)
                yield Dokumen(di, judul_unit, jenis, isi, (formats.ringkas(jawab),), sebutan)


def _tahun(e: Entri[Kinerja]) -> Isi:
    sasaran = [s.nama for s in e.isi.sasaran]
    lain = teks("laporan kinerja", "perjanjian kinerja", "capaian target realisasi anggaran")
    hasil = teks(n.hasil for n in e.isi.penilaian)
    jawab = "; ".join(sasaran) or "Sasaran belum dicantumkan"
    return f"Kinerja {e.id}", jawab, ((NAMA_LAIN, lain), (RINGKASAN, teks(sasaran)), (ISI, hasil))


def _lembar(e: Entri[Indikator]) -> Isi:
    i = e.isi
    isi = teks(i.definisi, i.formula, i.sumber_data, i.penanggung_jawab, i.satuan)
    jawab = i.definisi or i.sasaran or "Lembar indikator kinerja"
    return (
        i.nama,
        jawab,
        ((NAMA_LAIN, "indikator kinerja"), (RINGKASAN, i.sasaran or ""), (ISI, isi)),
    )


def _survei(e: Entri[Skm]) -> Isi:
    s = e.isi
    skor, mutu = angka(s.nilai), angka(s.mutu)
    nilai = f"Nilai {formats.desimal(skor)}" if skor is not None else "Nilai belum dicantumkan"
    jawab = f"{nilai}, mutu {mutu}" if mutu else nilai
    lain = teks("survei kepuasan masyarakat", "indeks kepuasan", "nilai pelayanan")
    aksi = teks(r.aksi for r in s.rencana_tindak_lanjut)
    judul = f"Survei kepuasan {formats.masa_tunggal(s.periode)}"
    return judul, jawab, ((NAMA_LAIN, lain), (RINGKASAN, s.judul), (ISI, aksi))


def _pengaduan(e: Entri[StatistikPengaduan]) -> Isi:
    diterima, selesai = angka(e.isi.diterima), angka(e.isi.selesai)
    kata = [f"{formats.bilangan(diterima)} diterima"] if diterima is not None else []
    kata += [f"{formats.bilangan(selesai)} selesai"] if selesai is not None else []
    jawab = ", ".join(kata) or "Jumlahnya belum dicantumkan"
    lain = teks("jumlah pengaduan", "statistik pengaduan")
    return f"Pengaduan tahun {e.id}", jawab, ((NAMA_LAIN, lain), (ISI, teks(e.isi.menurut_kanal)))
