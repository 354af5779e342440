"""Service standards: one for each service, its fourteen components, how it is made and kept."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from terang import formats, links
from terang.derive.masa import sesudah
from terang.hukum import KOMPONEN
from terang.kepatuhan.perkara import kurang
from terang.kepatuhan.putusan import Bagian, Bukti, Hasil
from terang.model.tarif import Biaya, Tarif
from terang.rules.bagian import cacat
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terang.diagnostics import Place
    from terang.hukum import KomponenHukum
    from terang.kepatuhan.perkara import Perkara
    from terang.model import Layanan
    from terang.scalars import Tanggal
    from terang.store import Entri, Terwaris

PERIODE_PENILAIAN = (3, 6, 12, 24)
"""Months between assessments of staff (UU 25/2009, explanation of Pasal 10)."""
TANPA_LAYANAN = "belum ada satu pun layanan di data unit ini"


def _tiap_layanan(
    p: Perkara, buat: Callable[[Entri[Layanan], dict[str, Terwaris]], Bagian]
) -> Hasil:
    if not p.layanan:
        return Hasil((kurang("layanan", TANPA_LAYANAN, tempat=p.unit.profil.tempat()),))
    return Hasil(tuple(buat(e, ada) for e, ada in p.layanan))


def _komponen(k: KomponenHukum, p: Perkara) -> Hasil:
    def satu(e: Entri[Layanan], ada: dict[str, Terwaris]) -> Bagian:
        isi = ada.get(k.id)
        nama = e.isi.nama
        if isi is None:
            return kurang(
                nama,
                f"{nama}: komponen ini tidak ada",
                f"Isi `{k.id}` pada layanannya, atau pada standarnya.",
                _yang_kurang(p, e, k.id).tempat(),
            )
        bukti = (_bukti(e, isi, k.id, tampak=""),)
        salah = cacat(k, isi.isi)
        if salah:
            tempat = isi.tempat(*salah.jalur)
            return Bagian(nama, bukti, f"{nama}: {salah.pesan}", salah.perbaikan, tempat)
        return _lebih(p, k.id, isi, Bagian(nama, bukti))

    return _tiap_layanan(p, satu)


def _yang_kurang(p: Perkara, e: Entri[Layanan], id_: str) -> Entri[Any]:
    """Where a component is missing: at the standard, unless its other services state their own."""
    standar = p.store.standar(e)
    sendiri = (id(standar), id_) in p.dinyatakan_sendiri
    return e if standar is None or sendiri else standar


def _bukti(e: Entri[Layanan], isi: Terwaris, id_: str, tampak: str) -> Bukti:
    return Bukti(f"{links.layanan(e.unit, e.id)}#{links.jangkar(id_)}", isi.tempat(), tampak)


def _lebih(p: Perkara, id_: str, isi: Terwaris, bagian: Bagian) -> Bagian:
    """What the explanation of the Act asks beyond a component being there."""
    if isinstance(isi.isi, Ketiadaan):
        return bagian
    if isinstance(isi.isi, Biaya) and (tempat := _tanpa_besar(p, isi)):
        return bagian._replace(
            kurang=f"{bagian.nama}: besar biayanya tidak disebut, hanya peraturan yang memuatnya",
            perbaikan=f"Ganti `rujukan` dengan `jumlah` di {tempat.berkas.partition('/')[2]}.",
            tempat=tempat,
        )
    if id_ == "sarana_prasarana" and not any(
        f.ramah for f in (*isi.isi.sarana, *isi.isi.prasarana)
    ):
        return bagian._replace(
            kurang=f"{bagian.nama}: sarana untuk kelompok rentan tidak disebut",
            perbaikan="Tambahkan `ramah` pada sarana yang dapat dipakai kelompok rentan.",
            tempat=isi.tempat(),
        )
    if id_ == "evaluasi_kinerja" and isi.isi.periode_bulan not in PERIODE_PENILAIAN:
        return bagian._replace(
            kurang=f"{bagian.nama}: periode penilaian petugas tidak disebut, atau bukan 3, 6, 12, "
            "atau 24 bulan",
            perbaikan="Isi `periode_bulan` pada `evaluasi_kinerja`.",
            tempat=isi.tempat(),
        )
    return bagian


def _tanpa_besar(p: Perkara, isi: Terwaris) -> Place | None:
    """A tariff of a service that only names the regulation that holds its amount."""
    for i, t in enumerate(isi.isi.tarif):
        entri = p.unit.tarif.get(t) if isinstance(t, str) else None
        if entri and entri.isi.rujukan:
            return entri.tempat("rujukan")
        if isinstance(t, Tarif) and t.rujukan:
            return isi.tempat("tarif", i)
    return None


def _ditetapkan(p: Perkara) -> Hasil:
    def satu(e: Entri[Layanan], _ada: dict[str, Terwaris]) -> Bagian:
        nama, dokumen = e.isi.nama, p.store.dokumen_layanan(e)
        if dokumen is None:
            return kurang(
                nama,
                f"{nama} tidak menyebut dokumen standarnya",
                "Isi `standar`, atau `dokumen` bila layanan ini punya standar sendiri.",
                e.tempat(),
            )
        if e.isi.di_luar_standar:
            perbaikan = "Masukkan layanan ini ke standar, lalu hapus `di_luar_standar`."
            return kurang(nama, f"{nama} ditawarkan di luar standar", perbaikan, e.tempat())
        alamat = f"{links.dokumen(dokumen.id)}#judul"
        bukti = (Bukti(alamat, dokumen.tempat("judul"), dokumen.isi.judul),)
        if dokumen.isi.tanggal is None or isinstance(dokumen.isi.tanggal.nilai, Ketiadaan):
            return Bagian(
                nama,
                bukti,
                f"{nama}: tanggal penetapan standarnya tidak diketahui",
                "Isi `tanggal` pada dokumennya.",
                dokumen.tempat(),
            )
        return Bagian(nama, bukti)

    return _tiap_layanan(p, satu)


def _tiap_standar(p: Perkara, buat: Callable[[Entri[Any]], Iterator[Bagian]]) -> Hasil:
    if not p.standar:
        return Hasil((kurang("standar", TANPA_LAYANAN, tempat=p.unit.profil.tempat()),))
    return Hasil(tuple(b for s in p.standar for b in buat(s)))


def alamat_standar(p: Perkara, s: Entri[Any], bidang: str) -> str:
    """Where a page shows something of a standard: on that of its first service."""
    semua = (e for e, _ in p.layanan if e is s or p.store.standar(e) is s)
    satu = next(semua)
    return f"{links.layanan(satu.unit, satu.id)}#{links.jangkar(bidang)}"


def _tanggal(
    p: Perkara, s: Entri[Any], bidang: str, kata: str, *jalur: str
) -> tuple[Tanggal | None, Bagian]:
    """A date in the life of a standard, and the part it answers."""
    isi: Any = s.isi
    for langkah in jalur:
        isi = getattr(isi, langkah, None)
    nama = f"{kata}, {s.isi.nama}"
    if isi is None:
        perbaikan = f"Isi `{'.'.join(jalur)}` di {s.berkas.partition('/')[2]}."
        return None, kurang(nama, f"{nama}: tanggalnya belum diisi", perbaikan, s.tempat())
    bukti = Bukti(alamat_standar(p, s, bidang), s.tempat(*jalur), formats.tanggal(isi))
    return isi, Bagian(nama, (bukti,))


def _rancangan(p: Perkara) -> Hasil:
    def satu(s: Entri[Any]) -> Iterator[Bagian]:
        berita, satu = _tanggal(p, s, "penyusunan", "berita acara", "penyusunan", "berita_acara")
        terbit, dua = _tanggal(
            p, s, "penyusunan", "rancangan diumumkan", "penyusunan", "rancangan_dipublikasikan"
        )
        yield satu
        yield _dalam_hari_kerja(p, dua, berita, terbit, 5)

    return _tiap_standar(p, satu)


def _masukan(p: Perkara) -> Hasil:
    def satu(s: Entri[Any]) -> Iterator[Bagian]:
        jalur = "penyusunan"
        terbit, _ = _tanggal(p, s, jalur, "rancangan", jalur, "rancangan_dipublikasikan")
        masukan, satu = _tanggal(p, s, jalur, "batas masukan", jalur, "masukan_sampai")
        baik, dua = _tanggal(p, s, jalur, "perbaikan rancangan", jalur, "diperbaiki")
        yield _paling_cepat(p, satu, terbit, masukan, 7)
        if not dua.kurang and masukan and baik and baik.akhir > masukan.awal + timedelta(days=14):
            dua = dua._replace(
                kurang=f"{dua.nama} selesai {formats.tanggal(baik)}, lebih dari 14 hari sesudah "
                f"{formats.tanggal(masukan)}",
                tempat=dua.bukti[0].tempat,
            )
        yield dua

    return _tiap_standar(p, satu)


def _dalam_hari_kerja(
    p: Perkara, bagian: Bagian, dari: Tanggal | None, sampai: Tanggal | None, n: int
) -> Bagian:
    """The part when it must come within so many working days of an earlier day."""
    if bagian.kurang or sampai is None:
        return bagian
    tempat = bagian.bukti[0].tempat
    if dari is None:
        return bagian._replace(kurang=f"{bagian.nama}: hari yang mendahuluinya belum diisi")
    batas = p.paling_lambat(dari.awal, n)
    if batas is None:
        return bagian._replace(
            kurang=f"{bagian.nama}: tidak dapat dihitung, hari libur tahun {dari.awal.year} belum "
            "diisi",
            perbaikan=f"Isi libur/{dari.awal.year}.yml.",
            tempat=tempat,
        )
    if not dari.awal <= sampai.akhir <= batas:
        return bagian._replace(
            kurang=f"{bagian.nama} {formats.tanggal(sampai)}, padahal paling lambat "
            f"{formats.tanggal(batas)}, {n} hari kerja sesudah {formats.tanggal(dari)}",
            tempat=tempat,
        )
    return bagian


def _paling_cepat(
    p: Perkara, bagian: Bagian, dari: Tanggal | None, sampai: Tanggal | None, n: int
) -> Bagian:
    if bagian.kurang or sampai is None:
        return bagian
    batas = p.paling_lambat(dari.akhir, n) if dari else None
    if batas is None:
        return bagian._replace(
            kurang=f"{bagian.nama}: tidak dapat dihitung, hari rancangan diumumkan atau hari libur "
            "tahunnya belum diisi"
        )
    if sampai.akhir < batas:
        return bagian._replace(
            kurang=f"{bagian.nama} {formats.tanggal(sampai)}, kurang dari {n} hari kerja sesudah "
            "rancangan diumumkan",
            tempat=bagian.bukti[0].tempat,
        )
    return bagian


def _berkala(bidang: str, apa: str, bulan: int, p: Perkara) -> Hasil:
    def satu(s: Entri[Any]) -> Iterator[Bagian]:
        yield _sejak(p, s, *_tanggal(p, s, bidang, apa, bidang), bulan)

    return _tiap_standar(p, satu)


def _sejak(
    p: Perkara, s: Entri[Any], terakhir: Tanggal | None, bagian: Bagian, bulan: int
) -> Bagian:
    """What is due again so many months after it was done, or after the standard was adopted."""
    if terakhir is not None:
        return p.segar(bagian, terakhir, bulan)
    tetap, ganti = _penetapan(p, s)
    if tetap is None:
        return bagian
    if not (segar := p.segar(ganti, tetap, bulan)).kurang:
        return segar
    batas = formats.tanggal(sesudah(tetap.akhir, bulan))
    salah = (
        f"{bagian.nama}: tanggalnya belum diisi; standar ditetapkan {formats.tanggal(tetap)}, jadi "
        f"paling lambat {batas}"
    )
    return bagian._replace(kurang=salah)


def _penetapan(p: Perkara, s: Entri[Any]) -> tuple[Tanggal | None, Bagian]:
    """When a standard was adopted: as entered, else the day of its document."""
    tetap, bagian = _tanggal(p, s, "penyusunan", "penetapan standar", "penyusunan", "ditetapkan")
    dokumen = p.store.dokumen.get(s.isi.dokumen or "")
    luar = getattr(s.isi, "di_luar_standar", False)  # its document adopts no standard for it
    if tetap or luar or dokumen is None or dokumen.isi.tanggal is None:
        return tetap, bagian
    hari = dokumen.isi.tanggal.nilai
    if isinstance(hari, Ketiadaan):
        return None, bagian
    bukti = Bukti(f"{links.dokumen(dokumen.id)}#judul", dokumen.tempat("tanggal"), "")
    return hari, Bagian(bagian.nama, (bukti,))


def _ditinjau(p: Perkara) -> Hasil:
    def satu(s: Entri[Any]) -> Iterator[Bagian]:
        yield _sejak(p, s, *_tanggal(p, s, "ditinjau", "peninjauan ulang", "ditinjau"), 36)

    return _tiap_standar(p, satu)


def _pelibatan(p: Perkara) -> Hasil:
    def satu(s: Entri[Any]) -> Iterator[Bagian]:
        _, bagian = _tanggal(p, s, "penyusunan", "berita acara", "penyusunan", "berita_acara")
        yield bagian

    return _tiap_standar(p, satu)


def _tindak_lanjut(p: Perkara) -> Hasil:
    nama = "tindak lanjut masukan"
    aturan = p.pengaduan
    daftar = aturan.isi.tindak_lanjut if aturan else ()
    if aturan is None or not daftar:
        return Hasil((kurang(nama, f"{nama} belum diisi"),))
    bukti = p.bukti("pengaduan", aturan.entri, "tindak_lanjut", tampak=daftar[0].hal)
    hari = [t.tanggal for t in daftar if t.tanggal]
    terakhir = max(hari, key=lambda t: t.akhir) if hari else None
    return Hasil((p.segar(Bagian(nama, (bukti,)), terakhir, 12),))


def _id(k: KomponenHukum) -> str:
    """The duty to state a component."""
    return "sp-biaya-tarif" if k.id == "biaya" else f"sp-{links.jangkar(k.id)}"


PERIKSA: dict[str, Callable[[Perkara], Hasil]] = {
    "sp-exists-per-service": _ditetapkan,
    **{_id(k): partial(_komponen, k) for k in KOMPONEN},
    "sp-public-participation": _pelibatan,
    "sp-draft-published": _rancangan,
    "sp-draft-comment-window": _masukan,
    "sp-annual-evaluation": partial(_berkala, "dievaluasi", "evaluasi penerapan", 12),
    "sp-three-year-review": _ditinjau,
    "sp-input-follow-up-informed": _tindak_lanjut,
}
"""Checks by duty."""
