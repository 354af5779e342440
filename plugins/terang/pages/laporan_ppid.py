"""The page of a year's report: what was asked, how it ended, and what the report does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats, links
from terang.derive.laporan import dicantumkan, tidak_dicantumkan
from terang.derive.statistik import jumlahkan
from terang.pages import kontak
from terang.pages.jawaban import Baris, Jawaban
from terang.pages.statistik import sebut_hasil, sebut_jumlah, sebut_puncak, tampilkan
from terang.scalars import Ketiadaan
from terang.spec import Heading, PageSpec
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model import LaporanPpid
    from terang.pages.bingkai import Bingkai
    from terang.pages.statistik import TabelTampil
    from terang.store import Entri, Unit

OUTLINE = (
    Heading("permohonan", "Permohonan informasi"),
    Heading("waktu-pemenuhan", "Waktu pemenuhan"),
    Heading("sengketa", "Sengketa informasi"),
    Heading("anggaran", "Anggaran"),
    Heading("kendala", "Kendala"),
    Heading("rekomendasi", "Rekomendasi"),
    Heading("tidak-dicantumkan", "Yang tidak dicantumkan dalam laporan ini"),
    Heading(links.SUMBER, "Sumber"),
)


def halaman_laporan(b: Bingkai, unit: Unit, entri: Entri[LaporanPpid]) -> PageSpec:
    """The page of one year."""
    alamat = links.laporan(unit.id, entri.id)
    isi = entri.isi
    # the name of the first day: a change of name on an unknown day comes after it
    dahulu = unit.profil.isi.nama_pada(isi.periode.awal)
    sebutan = dahulu.singkatan or dahulu.nama

    def body() -> str:
        tabel = tampilkan(entri, b.catatan)
        kanal = pilih.kanal_semasa(b.store, unit.id, isi.periode.awal, isi.periode.akhir)
        terbit = pilih.jenis_terbit(kanal)
        rincian = isi.anggaran.rincian if isi.anggaran else ()
        return b.render(
            "laporan-ppid.html",
            alamat,
            unit=unit,
            entri=entri,
            isi=isi,
            dahulu=dahulu,
            kini=unit.profil.isi.nama_pada(b.tanggal),
            masa=formats.tanggal(isi.periode.mulai)
            if isi.periode.mulai and isi.periode.mulai == isi.periode.sampai
            else formats.masa(isi.periode.mulai, isi.periode.sampai),
            jawaban=list(_jawaban(isi, tabel)),
            tabel=tabel,
            # where no channel is known at all, nobody may say that one is missing
            tanpa_alamat=frozenset(k for k in kontak.LABEL if k not in terbit) if kanal else (),
            jumlah_rincian=jumlahkan((r.uraian, r.jumlah) for r in rincian),
            kurang=tidak_dicantumkan(isi, int(entri.id)),
            dokumen=b.store.dokumen.get(isi.dokumen) if isi.dokumen else None,
            dicantumkan=dicantumkan,
            rupiah=formats.rupiah,
        )

    return PageSpec(
        alamat=alamat,
        judul=f"Layanan informasi publik {entri.id}, {sebutan}",
        deskripsi=formats.ringkas(
            f"Permohonan informasi publik {dahulu.nama} tahun {entri.id} menurut kanal dan hasil, "
            "dengan sumber setiap angka."
        ),
        body=body,
        headings=OUTLINE,
        berkas=entri.berkas,
        **b.tanggal_data(isi.diperiksa),
        induk=links.ppid(unit.id),
        sebutan=f"Laporan {entri.id}",
    )


def _jawaban(isi: LaporanPpid, tabel: tuple[TabelTampil, ...]) -> Iterator[Jawaban]:
    """The short answers: how many, when most, how it ended, disputes, money."""
    beda = [
        f"Berbeda pada {d.operan['berbeda_pada']}; lihat catatan {n}"
        for t in tabel
        for n, d in t.catatan
        if "berbeda_pada" in d.operan
    ]
    yield _daftar("Jumlah", "permohonan", [*(sebut_jumlah(t) for t in tabel), *beda])
    terbanyak = [p for t in tabel if t.tabel.menurut == "kanal" for p in sebut_puncak(t)]
    if terbanyak:
        yield _daftar("Terbanyak", "permohonan", terbanyak)
    hasil = [sebut_hasil(t) for t in tabel if t.tabel.menurut == "hasil"]
    yield _daftar("Hasil", "permohonan", [h for h in hasil if h])
    yield _daftar("Sengketa", "sengketa", _sengketa(isi))
    yield _daftar("Anggaran", "anggaran", _anggaran(isi))


def _daftar(tanya: str, jangkar: str, baris: list[str]) -> Jawaban:
    if not baris:
        return Jawaban(tanya, (Baris("Tidak dicantumkan dalam laporan ini"),), jangkar, tiada=True)
    return Jawaban(tanya, tuple(Baris(b) for b in baris), jangkar)


def _sengketa(isi: LaporanPpid) -> list[str]:
    if isi.sengketa is None:
        return []
    jumlah = isi.sengketa.jumlah
    if isinstance(jumlah, Ketiadaan):
        return [formats.tiada(jumlah)]
    return [formats.bilangan(jumlah) if jumlah else "Tidak ada (0)"]


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
    if terpakai is None or not dicantumkan(terpakai):
        return [f"{formats.rupiah(nilai)}; penggunaannya tidak dicantumkan"]
    return [f"{formats.rupiah(nilai)}; terpakai: {formats.sisipan(formats.tiada(terpakai))}"]
