"""Performance and satisfaction: surveys, agreements, reports, sheets of indicators."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from terang import formats
from terang.derive.masa import sesudah
from terang.hukum.skm import UNSUR
from terang.kepatuhan.perkara import kurang, terisi, tiada
from terang.kepatuhan.putusan import Bagian, Hasil

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terang.kepatuhan.perkara import Perkara
    from terang.model import Indikator, Kinerja, Skm
    from terang.store import Entri

BAGIAN_LKJ: dict[str, str] = {
    "pendahuluan": "pendahuluan",
    "perencanaan_kinerja": "perencanaan kinerja",
    "capaian_kinerja": "capaian kinerja",
    "realisasi_anggaran": "realisasi anggaran",
    "penutup": "penutup",
    "lampiran_perjanjian_kinerja": "lampiran perjanjian kinerja",
}
ANALISIS: dict[str, str] = {
    "target_realisasi": "target dan realisasi",
    "tahun_lalu": "perbandingan dengan tahun lalu",
    "jangka_menengah": "perbandingan dengan target jangka menengah",
    "standar_nasional": "perbandingan dengan standar nasional",
    "penyebab": "penyebab dan solusi",
    "efisiensi": "efisiensi",
    "program_penunjang": "program penunjang",
}
LEMBAR_INDIKATOR: dict[str, str] = {
    "definisi": "definisi",
    "formula": "formula",
    "satuan": "satuan",
    "polaritas": "polaritas",
    "sumber_data": "sumber data",
    "penanggung_jawab": "penanggung jawab",
    "baseline": "nilai awal",
    "target": "target",
}


def _skm(p: Perkara) -> Entri[Skm] | None:
    semua = [e for e in p.unit.skm.values() if e.isi.periode.awal <= p.tanggal]
    return max(semua, key=lambda e: e.isi.periode.akhir) if semua else None


def _dari_skm(p: Perkara, buat: Callable[[Entri[Skm]], Iterator[Bagian]]) -> Hasil:
    entri = _skm(p)
    if entri is None:
        perbaikan = f"Isi unit/{p.unit.id}/skm/<periode>.yml."
        salah = "survei kepuasan belum ada di data"
        return Hasil((kurang("survei kepuasan", salah, perbaikan, p.unit.profil.tempat()),))
    return Hasil(tuple(buat(entri)))


def _setahun(p: Perkara) -> Hasil:
    def satu(e: Entri[Skm]) -> Iterator[Bagian]:
        bagian = Bagian("survei kepuasan", (p.bukti("skm", e, "judul", tampak=e.isi.judul),))
        sampai = sesudah(e.isi.periode.akhir, 12)
        if sampai < p.tanggal:
            bagian = bagian._replace(
                kurang=f"survei terakhir berakhir {formats.tanggal(e.isi.periode.akhir)}, lebih "
                "dari setahun lalu",
                tempat=e.tempat("periode"),
            )
        yield bagian._replace(sampai=sampai)

    return _dari_skm(p, satu)


def _sembilan(p: Perkara) -> Hasil:
    def satu(e: Entri[Skm]) -> Iterator[Bagian]:
        for kode, kata in UNSUR.items():
            nama = f"unsur {kode} ({formats.sisipan(kata)})"
            if kode in e.isi.unsur:
                yield Bagian(nama, (p.bukti("skm", e, "unsur"),))
            else:
                salah = f"{nama} belum diisi"
                yield kurang(nama, salah, f"Isi `unsur.{kode}`.", e.tempat("unsur"))

    return _dari_skm(p, satu)


def _hitungan(p: Perkara) -> Hasil:
    def satu(e: Entri[Skm]) -> Iterator[Bagian]:
        for bidang, nama in (
            ("nilai", "nilai"),
            ("mutu", "mutu"),
            ("bobot", "bobot"),
            ("responden", "banyaknya responden"),
        ):
            yield p.ada(f"{nama} survei", "skm", e, bidang)
        for d in p.temuan_di(("R41",), e.berkas, *e.jalur):
            yield kurang("hitungan yang cocok", d.pesan, d.perbaikan, d.tempat[0])

    return _dari_skm(p, satu)


def _satu_bidang(bidang: str, nama: str) -> Callable[[Perkara], Hasil]:
    def periksa(p: Perkara) -> Hasil:
        return _dari_skm(p, lambda e: iter((p.ada(nama, "skm", e, bidang),)))

    return periksa


def _kinerja(p: Perkara, tahun: int, buat: Callable[[Entri[Kinerja]], Iterator[Bagian]]) -> Hasil:
    entri = p.unit.kinerja.get(str(tahun))
    if entri is None:
        ada = sorted(p.unit.kinerja)
        lagi = f"; yang terakhir tahun {ada[-1]}" if ada else ""
        salah = f"data kinerja tahun {tahun} belum ada{lagi}"
        perbaikan = f"Isi unit/{p.unit.id}/kinerja/{tahun}.yml."
        return Hasil((kurang("data kinerja", salah, perbaikan, p.unit.profil.tempat()),))
    return Hasil(tuple(buat(entri)))


def batas_lkj(p: Perkara, tahun: int) -> date:
    """When the report of a year is due: end of February, of a head of region end of March."""
    return sesudah(date(tahun, 12, 31), 3 if p.kepala_daerah else 2)


def _tahun_lkj(p: Perkara) -> int:
    lalu = p.tanggal.year - 1
    return lalu if p.tanggal > batas_lkj(p, lalu) else lalu - 1


def _tepat(p: Perkara) -> Hasil:
    def satu(e: Entri[Kinerja]) -> Iterator[Bagian]:
        nama = "laporan kinerja disampaikan"
        hari = e.isi.laporan.disampaikan if e.isi.laporan else None
        if hari is None:
            salah = "hari laporan kinerja disampaikan belum diisi"
            yield kurang(nama, salah, "Isi `laporan.disampaikan`.", e.tempat())
            return
        bukti = p.bukti("kinerja", e, "laporan", tampak=hari)
        batas = batas_lkj(p, int(e.id))
        salah = ""
        if hari.akhir > batas:
            salah = (
                f"laporan kinerja {e.id} disampaikan {formats.tanggal(hari)}, padahal paling "
                f"lambat {formats.tanggal(batas)}"
            )
        tempat = e.tempat("laporan", "disampaikan") if salah else None
        yield Bagian(nama, (bukti,), salah, tempat=tempat)

    return _kinerja(p, _tahun_lkj(p), satu)


def _bagian_lkj(p: Perkara) -> Hasil:
    def satu(e: Entri[Kinerja]) -> Iterator[Bagian]:
        ada = e.isi.laporan.bagian if e.isi.laporan else ()
        for kunci, nama in BAGIAN_LKJ.items():
            if kunci in ada:
                yield Bagian(nama, (p.bukti("kinerja", e, "laporan"),))
            else:
                perbaikan = f"Tambahkan `{kunci}` di `laporan.bagian`, bila laporannya memuatnya."
                yield kurang(
                    nama, f"laporan kinerja tidak memuat {nama}", perbaikan, e.tempat("laporan")
                )

    return _kinerja(p, _tahun_lkj(p), satu)


def _tiap_sasaran(
    p: Perkara, buat: Callable[[Entri[Kinerja], int, Any], Iterator[Bagian]]
) -> Hasil:
    def satu(e: Entri[Kinerja]) -> Iterator[Bagian]:
        if not e.isi.sasaran:
            yield kurang(
                "sasaran", f"sasaran kinerja {e.id} belum diisi", "Isi `sasaran`.", e.tempat()
            )
        for i, s in enumerate(e.isi.sasaran):
            yield from buat(e, i, s)

    return _kinerja(p, _tahun_lkj(p), satu)


def _tujuh(p: Perkara) -> Hasil:
    def satu(e: Entri[Kinerja], i: int, s: Any) -> Iterator[Bagian]:
        for kunci, nama in ANALISIS.items():
            apa = f"{nama}, {s.nama}"
            if terisi(s.analisis.get(kunci)):
                yield Bagian(
                    apa,
                    (
                        p.bukti(
                            "kinerja", e, "sasaran", i, "analisis", kunci, tampak=s.analisis[kunci]
                        ),
                    ),
                )
            else:
                yield kurang(
                    apa, f"{apa}: belum diisi", f"Isi `analisis.{kunci}`.", e.tempat("sasaran", i)
                )

    return _tiap_sasaran(p, satu)


def _anggaran(p: Perkara) -> Hasil:
    def satu(e: Entri[Kinerja], i: int, s: Any) -> Iterator[Bagian]:
        for bidang, nama in (("pagu", "pagu"), ("realisasi_anggaran", "realisasi anggaran")):
            apa = f"{nama}, {s.nama}"
            if terisi(getattr(s, bidang)):
                yield Bagian(apa, (p.bukti("kinerja", e, "sasaran", i, bidang),))
            else:
                salah = tiada(apa, getattr(s, bidang))
                yield kurang(apa, salah, f"Isi `{bidang}`.", e.tempat("sasaran", i))

    return _tiap_sasaran(p, satu)


def _capaian(p: Perkara) -> Hasil:
    def satu(e: Entri[Kinerja], i: int, s: Any) -> Iterator[Bagian]:
        for n, satu in enumerate(s.indikator):
            jalur = ("sasaran", i, "indikator", n)
            lembar = p.unit.kinerja_indikator.get(satu.indikator)
            nama = f"capaian {lembar.isi.nama if lembar else satu.indikator}"
            bukti = (p.bukti("kinerja", e, *jalur),)
            kosong = [k for k in ("target", "realisasi", "capaian") if not terisi(getattr(satu, k))]
            temu = p.temuan_di(("R42",), e.berkas, *e.jalur, *jalur)
            if kosong:
                salah = f"{nama}: {', '.join(kosong)} belum diisi"
                yield Bagian(nama, bukti, salah, tempat=e.tempat(*jalur))
            elif temu:
                yield Bagian(nama, bukti, temu[0].pesan, temu[0].perbaikan, temu[0].tempat[0])
            else:
                yield Bagian(nama, bukti)

    return _tiap_sasaran(p, satu)


def _perjanjian(p: Perkara) -> Hasil:
    def satu(e: Entri[Kinerja]) -> Iterator[Bagian]:
        isi = e.isi.perjanjian
        for bidang, nama in (("tanggal", "tanggal"), ("penandatangan", "penanda tangan")):
            apa = f"{nama} perjanjian kinerja"
            if isi and terisi(getattr(isi, bidang)):
                yield Bagian(
                    apa, (p.bukti("kinerja", e, "perjanjian", tampak=getattr(isi, bidang)),)
                )
            else:
                yield kurang(apa, f"{apa} belum diisi", f"Isi `perjanjian.{bidang}`.", e.tempat())

    return _kinerja(p, p.tanggal.year, satu)


def _lembar(p: Perkara) -> Hasil:
    if not p.unit.kinerja_indikator:
        salah = "lembar indikator kinerja utama belum ada di data"
        perbaikan = f"Isi unit/{p.unit.id}/kinerja/indikator/."
        return Hasil((kurang("lembar indikator", salah, perbaikan, p.unit.profil.tempat()),))
    return Hasil(tuple(_satu_lembar(p, e) for e in p.unit.kinerja_indikator.values()))


def _satu_lembar(p: Perkara, e: Entri[Indikator]) -> Bagian:
    """One sheet: whole, with a target that reaches the year of judgement."""
    bukti = (p.bukti("kinerja/indikator", e, tampak=e.isi.nama),)
    berkas = e.berkas.partition("/")[2]
    kosong = {b: getattr(e.isi, b) for b in LEMBAR_INDIKATOR if not terisi(getattr(e.isi, b))}
    if kosong:
        belum = [LEMBAR_INDIKATOR[b] for b, isi in kosong.items() if isi is None or isi == {}]
        lain = [tiada(LEMBAR_INDIKATOR[b], isi) for b, isi in kosong.items() if isi]
        semua = [*([f"{formats.daftar(belum)} belum diisi"] if belum else []), *lain]
        salah = f"{e.isi.nama}: {'; '.join(semua)}"
        kunci = formats.daftar([f"`{b}`" for b in kosong])
        return Bagian(e.isi.nama, bukti, salah, f"Isi {kunci} di {berkas}.", e.tempat())
    terakhir = max((t for t, n in e.isi.target.items() if terisi(n)), default="")
    if terakhir < str(p.tanggal.year):
        salah = f"{e.isi.nama}: targetnya hanya sampai tahun {terakhir}"
        perbaikan = f"Tambahkan target {p.tanggal.year} di {berkas}, atau ganti lembarnya."
        return Bagian(e.isi.nama, bukti, salah, perbaikan, e.tempat("target"))
    return Bagian(e.isi.nama, bukti)


PERIKSA: dict[str, Callable[[Perkara], Hasil]] = {
    "skm-yearly": _setahun,
    "skm-nine-elements": _sembilan,
    "skm-arithmetic": _hitungan,
    "skm-published": _satu_bidang("dipublikasikan", "hari hasil survei diumumkan"),
    "skm-follow-up-plan": _satu_bidang("rencana_tindak_lanjut", "rencana tindak lanjut survei"),
    "lkj-delivered-on-time": _tepat,
    "lkj-contents-complete": _bagian_lkj,
    "lkj-seven-analyses": _tujuh,
    "pk-published": _perjanjian,
    "iku-sheet-complete": _lembar,
    "iku-arithmetic": _capaian,
    "budget-realisation-linked": _anggaran,
}
"""Checks by duty."""
