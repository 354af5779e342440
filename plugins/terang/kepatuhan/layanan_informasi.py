"""How information is served: requests, objections, standards, registers, the yearly report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from terang import formats, links
from terang.derive.laporan import ada, tidak_dicantumkan
from terang.derive.lingkup import lewat_unit
from terang.hukum import informasi as batas
from terang.hukum import layanan_informasi as hukum
from terang.hukum.batas import batas_laporan
from terang.hukum.laporan import bentuk as bentuk_laporan
from terang.kepatuhan.perkara import kurang
from terang.kepatuhan.putusan import Bagian, Bukti, Hasil
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from terang.kepatuhan.perkara import Perkara
    from terang.model import LaporanPpid
    from terang.model.laporan_ppid import LamaJawab
    from terang.model.layanan_informasi import StandarInformasi
    from terang.store import Entri

JAWABAN = batas.JAWABAN.lama.maks
DIPERPANJANG = JAWABAN + batas.PERPANJANGAN.lama.maks
JAWABAN_KEBERATAN = batas.JAWABAN_KEBERATAN.lama.maks
PEMERIKSAAN = batas.PEMERIKSAAN.lama.maks
DARI_LAPORAN = "Bila laporannya memuatnya, isi di"
ATURAN_ANGKA = ("R01", "R02", "R03", "R04", "R11")
"""Rules that hold the figures of a report against each other."""


def _laporan(p: Perkara) -> Bagian | Entri[LaporanPpid]:
    """The report of the latest year that is due, or what is said of its absence."""
    tahun = str(p.tahun_laporan)
    if entri := p.unit.ppid_laporan.get(tahun):
        return entri
    nama = f"laporan layanan informasi {tahun}"
    lagi = f"; yang terakhir tahun {p.laporan.id}" if p.laporan else ""
    perbaikan = f"Isi unit/{p.unit.id}/ppid/laporan/{tahun}.yml."
    tempat = p.laporan.tempat() if p.laporan else p.unit.profil.tempat()
    return kurang(nama, f"{nama} belum ada{lagi}", perbaikan, tempat)


def _dari_laporan(p: Perkara, buat: Callable[[Entri[LaporanPpid]], Iterator[Bagian]]) -> Hasil:
    entri = _laporan(p)
    return Hasil((entri,)) if isinstance(entri, Bagian) else Hasil(tuple(buat(entri)))


def _halaman(p: Perkara, e: Entri[LaporanPpid], jangkar: str, *jalur: str) -> Bukti:
    return Bukti(f"{links.laporan(p.unit.id, e.id)}#{jangkar}", e.tempat(*jalur), "")


def _angka_tahunan(p: Perkara) -> Hasil:
    def satu(e: Entri[LaporanPpid]) -> Iterator[Bagian]:
        tiada = tidak_dicantumkan(e.isi, int(e.id), lewat_unit(p.store, e))
        for apa, jangkar in (
            ("jumlah permohonan informasi", "permohonan"),
            ("waktu pemenuhan setiap permohonan", "waktu-pemenuhan"),
            ("berapa permohonan yang dikabulkan dan ditolak", "permohonan"),
            ("alasan penolakan", "permohonan"),
        ):
            if hilang := next((t for t in tiada if t.startswith(apa)), None):
                yield kurang(apa, f"laporan {e.id} tidak memuat {hilang}", tempat=e.tempat())
            else:
                yield Bagian(apa, (_halaman(p, e, jangkar),))
        for d in p.temuan_di(ATURAN_ANGKA, e.berkas, *e.jalur):
            yield kurang("angka yang cocok", d.pesan, d.perbaikan, d.tempat[0])

    return _dari_laporan(p, satu)


def _lama(e: Entri[LaporanPpid]) -> list[LamaJawab]:
    return [la for la in e.isi.lama_jawab if la.satuan == "hari kerja"]


def _terlambat(semua: Sequence[LamaJawab], batas: int, diperpanjang: bool) -> int | None:
    """How many came too late; None when no list and no printed figure tells."""
    jumlah, tahu = 0, False
    for la in semua:
        if la.per_permohonan:
            lewat = sum(h > batas for h in la.per_permohonan)
            boleh = _nilai(la.diperpanjang) if diperpanjang else 0
            jumlah, tahu = jumlah + max(0, lewat - (boleh or 0)), True
        elif (n := _nilai(la.terlambat)) is not None:
            jumlah, tahu = jumlah + n, True
    return jumlah if tahu else None


def _nilai(fakta: Any) -> int | None:
    nilai = getattr(fakta, "nilai", None)
    return nilai if isinstance(nilai, int) and not isinstance(nilai, Ketiadaan) else None


def _sepuluh_hari(p: Perkara) -> Hasil:
    def satu(e: Entri[LaporanPpid]) -> Iterator[Bagian]:
        nama = f"jawaban dalam {JAWABAN} hari kerja, {e.id}"
        lewat = _terlambat(_lama(e), JAWABAN, diperpanjang=True)
        if lewat is None:
            salah = f"{nama}: lama menjawab tidak dilaporkan dalam hari kerja"
            yield kurang(nama, salah, "Isi `lama_jawab.per_permohonan`.", e.tempat())
            return
        salah = f"{nama}: {lewat} permohonan dijawab sesudahnya tanpa perpanjangan" if lewat else ""
        bukti = _halaman(p, e, "waktu-pemenuhan", "lama_jawab")
        yield Bagian(nama, (bukti,), salah, tempat=bukti.tempat if lewat else None)

    return _dari_laporan(p, satu)


def _perpanjangan(p: Perkara) -> Hasil:
    entri = _laporan(p)
    if isinstance(entri, Bagian):
        return Hasil((entri,))
    semua = _lama(entri)
    diperpanjang = sum(_nilai(la.diperpanjang) or 0 for la in semua)
    lewat = _terlambat(semua, DIPERPANJANG, diperpanjang=False)
    if not semua or lewat is None:
        salah = "lama menjawab tidak dilaporkan dalam hari kerja"
        return Hasil((kurang("perpanjangan", salah, "Isi `lama_jawab`.", entri.tempat()),))
    lama = _terlambat(semua, JAWABAN, diperpanjang=False)
    if lama and all(_nilai(la.diperpanjang) is None for la in semua):
        nama = f"perpanjangan, {entri.id}"
        salah = (
            f"{nama}: {lama} jawaban lewat {JAWABAN} hari kerja; berapa diperpanjang, tidak disebut"
        )
        tempat = entri.tempat("lama_jawab")
        return Hasil((kurang(nama, salah, "Isi `lama_jawab.diperpanjang`.", tempat),))
    if not diperpanjang and not lewat:
        return Hasil((), f"tidak ada jawaban yang diperpanjang pada {entri.id}")
    nama = f"paling lama {DIPERPANJANG} hari kerja, {entri.id}"
    bukti = _halaman(p, entri, "waktu-pemenuhan", "lama_jawab")
    salah = f"{nama}: {lewat} permohonan dijawab sesudahnya" if lewat else ""
    return Hasil(
        (
            Bagian(nama, (bukti,), salah, tempat=bukti.tempat if lewat else None),
            p.ada("alasan perpanjangan", "ppid/laporan", entri, "alasan_perpanjangan"),
        )
    )


def _keberatan(p: Perkara) -> Hasil:
    entri = _laporan(p)
    if isinstance(entri, Bagian):
        return Hasil((entri,))
    nama = f"jawaban keberatan dalam {JAWABAN_KEBERATAN} hari kerja, {entri.id}"
    perkara = entri.isi.keberatan
    if perkara is not None and perkara.jumlah == 0:
        return Hasil((), f"tidak ada keberatan pada {entri.id}")
    semua = [la for la in entri.isi.lama_jawab_keberatan if la.satuan == "hari kerja"]
    lewat = _terlambat(semua, JAWABAN_KEBERATAN, diperpanjang=False)
    if lewat is None:
        salah = f"{nama}: lama menjawab keberatan tidak dilaporkan"
        return Hasil((kurang(nama, salah, "Isi `lama_jawab_keberatan`.", entri.tempat()),))
    bukti = _halaman(p, entri, "sengketa", "lama_jawab_keberatan")
    salah = f"{nama}: {lewat} keberatan dijawab sesudahnya" if lewat else ""
    return Hasil((Bagian(nama, (bukti,), salah, tempat=bukti.tempat if lewat else None),))


def _pemeriksaan(p: Perkara) -> Hasil:
    def satu(e: Entri[LaporanPpid]) -> Iterator[Bagian]:
        bagian = p.ada(f"lama memeriksa kelengkapan, {e.id}", "ppid/laporan", e, "lama_periksa")
        n = _nilai(e.isi.lama_periksa)
        if not bagian.kurang and n is not None and n > PEMERIKSAAN:
            salah = (
                f"kelengkapan diperiksa sampai {n} hari kerja, padahal paling lama {PEMERIKSAAN}"
            )
            bagian = bagian._replace(kurang=salah, tempat=e.tempat("lama_periksa"))
        yield bagian

    return _dari_laporan(p, satu)


def _ada_laporan(p: Perkara) -> Hasil:
    def satu(e: Entri[LaporanPpid]) -> Iterator[Bagian]:
        judul = f"laporan {e.id}"
        yield Bagian(judul, (p.bukti("ppid/laporan", e, "judul", tampak=e.isi.judul),))
        terbit = p.ada(f"hari {judul} terbit", "ppid/laporan", e, "dipublikasikan")
        paling = batas_laporan(int(e.id))
        hari = e.isi.dipublikasikan
        if hari and hari.akhir > paling:
            salah = (
                f"laporan {e.id} terbit {formats.tanggal(hari)}, padahal paling lambat "
                f"{formats.tanggal(paling)}"
            )
            terbit = terbit._replace(kurang=salah, tempat=e.tempat("dipublikasikan"))
        yield terbit

    return _dari_laporan(p, satu)


def _butir_laporan(p: Perkara, e: Entri[LaporanPpid]) -> Iterator[Bagian]:
    """What the rule of its year wants of a report, item by item."""
    bentuk = bentuk_laporan(int(e.id), e.isi.bentuk)
    lewat = lewat_unit(p.store, e)
    tiada = tidak_dicantumkan(e.isi, int(e.id), lewat)
    for butir in bentuk.isi if bentuk else ():
        if hilang := next((t for t in tiada if t.startswith(butir.nama)), None):
            salah = f"laporan {e.id} tidak memuat {hilang}"
            yield kurang(hilang, salah, f"{DARI_LAPORAN} {e.berkas.partition('/')[2]}.", e.tempat())
        elif butir.id in lewat or ada(e.isi, butir.id):
            yield Bagian(butir.nama, (p.bukti("ppid/laporan", e, "judul", tampak=e.isi.judul),))


def _isi_laporan(p: Perkara) -> Hasil:
    entri = p.laporan
    if entri is None:
        satu = _laporan(p)
        assert isinstance(satu, Bagian)
        return Hasil((satu,))
    bagian = [*_butir_laporan(p, entri)]
    if int(entri.id) < p.tahun_laporan:  # an old report, however whole, is not that of the year
        satu = _laporan(p)
        assert isinstance(satu, Bagian)
        bagian.insert(0, satu)
    for d in p.temuan_di(ATURAN_ANGKA, entri.berkas, *entri.jalur):
        bagian.append(kurang("angka yang cocok", d.pesan, d.perbaikan, d.tempat[0]))
    return Hasil(tuple(bagian))


def _dikirim(p: Perkara) -> Hasil:
    return _dari_laporan(
        p,
        lambda e: iter(
            (p.ada("hari dikirim ke Komisi Informasi", "ppid/laporan", e, "dikirim_ke_komisi"),)
        ),
    )


def _ringkasan(p: Perkara) -> Hasil:
    return _dari_laporan(
        p,
        lambda e: iter(
            (Bagian(f"ringkasan laporan {e.id}", (_halaman(p, e, "jawaban", "judul"),)),)
        ),
    )


def _tujuh_standar(p: Perkara) -> Hasil:
    entri = p.unit.ppid_standar
    standar: Mapping[str, StandarInformasi] = entri.isi.standar if entri else {}  # type: ignore[assignment]  # its keys are among those of the law
    bagian = []
    for kunci, kata in hukum.STANDAR.items():
        nama = f"standar {formats.sisipan(kata)}"
        satu = standar.get(kunci)
        if entri and satu and satu.tersedia:
            bagian.append(Bagian(nama, (p.bukti("ppid/standar", entri, "standar", kunci),)))
        else:
            perbaikan = f"Isi `standar.{kunci}` di unit/{p.unit.id}/ppid/standar.yml."
            tempat = entri.tempat("standar") if entri else p.unit.profil.tempat()
            bagian.append(kurang(nama, f"{nama} belum diisi", perbaikan, tempat))
    return Hasil(tuple(bagian))


def _kolom(bidang: str, semua: Mapping[str, str]) -> Callable[[Perkara], Hasil]:
    def periksa(p: Perkara) -> Hasil:
        entri = p.unit.ppid_register
        ada = getattr(entri.isi, bidang) if entri else ()
        bagian = []
        for kunci, kata in semua.items():
            nama = formats.sisipan(kata)
            if entri and kunci in ada:
                bagian.append(Bagian(nama, (p.bukti("ppid/register", entri, bidang),)))
            else:
                berkas = f"unit/{p.unit.id}/ppid/register.yml"
                perbaikan = f"Bila memang dicatat, tambahkan `{kunci}` pada `{bidang}` di {berkas}."
                tempat = entri.tempat(bidang) if entri and ada else p.unit.profil.tempat()
                salah = f"{nama}: {'tidak disebut' if ada else 'belum diisi'}"
                bagian.append(kurang(nama, salah, perbaikan, tempat))
        return Hasil(tuple(bagian))

    return periksa


def _nomor(p: Perkara) -> Hasil:
    nomor = "nomor_pendaftaran"
    return _kolom("permohonan", {nomor: hukum.KOLOM_PERMOHONAN[nomor]})(p)


def _jalan_keberatan(p: Perkara) -> Hasil:
    entri = p.unit.ppid_profil
    nama = "jalan keberatan dan sengketa"
    if entri is None:
        perbaikan = f"Isi unit/{p.unit.id}/ppid/profil.yml."
        return Hasil(
            (kurang(nama, "halaman kantor informasi belum ada", perbaikan, p.unit.profil.tempat()),)
        )
    return Hasil(
        (
            Bagian(
                nama,
                (
                    Bukti(
                        f"{links.ppid(p.unit.id)}#meminta", entri.tempat("nama"), "Komisi Informasi"
                    ),
                ),
            ),
        )
    )


def _formulir(p: Perkara) -> Hasil:
    entri = p.unit.ppid_profil
    if entri is None:
        return _jalan_keberatan(p)
    alamat = links.formulir(p.unit.id)
    return Hasil(
        (
            Bagian(
                "formulir permohonan", (Bukti(f"{alamat}#permohonan", entri.tempat("nama"), ""),)
            ),
            Bagian("formulir keberatan", (Bukti(f"{alamat}#keberatan", entri.tempat("nama"), ""),)),
            p.ada("bantuan bagi yang berkebutuhan khusus", "ppid/profil", entri, "bantuan_khusus"),
        )
    )


def _profil_ppid(bidang: str, nama: str) -> Callable[[Perkara], Hasil]:
    return lambda p: Hasil((p.ada(nama, "ppid/profil", p.unit.ppid_profil, bidang),))


PERIKSA: dict[str, Callable[[Perkara], Hasil]] = {
    "annual-info-service-statistics": _angka_tahunan,
    "request-recorded": lambda _p: Hasil(),
    "request-registration-number": _nomor,
    "request-answer-10-working-days": _sepuluh_hari,
    "request-extension-7-working-days": _perpanjangan,
    "request-notice-contents": _kolom("pemberitahuan", hukum.PEMBERITAHUAN),
    "objection-route-published": _jalan_keberatan,
    "objection-answer-30-working-days": _keberatan,
    "seven-info-standards": _tujuh_standar,
    "announcement-plain-language": _profil_ppid("bahasa_daerah", "bahasa daerah dalam pengumuman"),
    "announcement-channels": _profil_ppid("kanal_pengumuman", "saluran pengumuman"),
    "announcement-accessible": _profil_ppid("bentuk_pengumuman", "bentuk pengumuman"),
    "register-request-columns": _kolom(
        "permohonan",
        {k: n for k, n in hukum.KOLOM_PERMOHONAN.items() if k not in hukum.TAMBAHAN},
    ),
    "register-objection-columns": _kolom("keberatan", hukum.KOLOM_KEBERATAN),
    "forms-published": _formulir,
    "request-completeness-check": _pemeriksaan,
    "ppid-annual-report-exists": _ada_laporan,
    "ppid-annual-report-contents": _isi_laporan,
    "ppid-annual-report-sent": _dikirim,
    "ppid-annual-report-summary": _ringkasan,
}
"""Checks by duty."""
