"""Government business: procedures, limits of decisions, language, hours, the national register."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

from terang import links
from terang.kepatuhan.perkara import kurang, terisi, tiada
from terang.kepatuhan.putusan import Bagian, Bukti, Hasil
from terang.model.komponen import JangkaWaktu
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terang.kepatuhan.perkara import Perkara
    from terang.model import Layanan, Sop
    from terang.scalars import Durasi
    from terang.store import Entri, Terwaris

KEPALA_SOP: dict[str, str] = {
    "nomor": "nomor",
    "tanggal_pembuatan": "tanggal pembuatan",
    "tanggal_revisi": "tanggal revisi",
    "tanggal_efektif": "tanggal efektif",
    "disahkan_oleh": "yang mengesahkan",
    "nama": "nama",
    "dasar_hukum": "dasar hukum",
    "kualifikasi_pelaksana": "kualifikasi pelaksana",
    "keterkaitan": "keterkaitan",
    "peralatan": "peralatan",
    "peringatan": "peringatan",
    "pencatatan": "pencatatan",
}
LANGKAH_SOP: dict[str, str] = {
    "pelaksana": "pelaksana",
    "kelengkapan": "kelengkapan",
    "waktu": "waktu",
    "keluaran": "keluaran",
}
BATAS_IZIN = 10
"""Working days for licences where no rule says otherwise (UU 30/2014 Pasal 39 ayat (6))."""
_HARI_KERJA_SEMINGGU = 5
_KATA = re.compile(r"[a-z]+")
_INDONESIA = frozenset(
    {"yang", "dan", "di", "ke", "dari", "untuk", "dengan", "atau", "pada", "ini", "itu", "oleh"}
)
_INGGRIS = frozenset(
    {"the", "of", "and", "to", "is", "for", "with", "in", "on", "by", "are", "this"}
)


def _tiap_sop(p: Perkara, buat: Callable[[Entri[Sop]], Iterator[Bagian]]) -> Hasil:
    if not p.unit.sop:
        salah = "belum ada prosedur operasional di data unit ini"
        perbaikan = f"Tambahkan berkas di unit/{p.unit.id}/sop/."
        return Hasil((kurang("prosedur operasional", salah, perbaikan, p.unit.profil.tempat()),))
    return Hasil(tuple(b for e in p.unit.sop.values() for b in buat(e)))


def _kepala(p: Perkara, e: Entri[Sop]) -> Iterator[Bagian]:
    for bidang, nama in KEPALA_SOP.items():
        yield p.ada(f"{nama}, {e.isi.nomor}", "sop", e, bidang)


def _alur(e: Entri[Sop]) -> Iterator[Bagian]:
    for i, langkah in enumerate(e.isi.langkah):
        nama = f"langkah {i + 1}, {e.isi.nomor}"
        kosong = [
            tiada(kata, getattr(langkah, bidang))
            for bidang, kata in LANGKAH_SOP.items()
            if not terisi(getattr(langkah, bidang))
        ]
        alamat = f"{links.sop(e.unit, e.id)}#{links.jangkar_langkah(str(i + 1))}"
        bukti = Bukti(alamat, e.tempat("langkah", i), langkah.aktivitas)
        salah = f"{nama}: {'; '.join(kosong)}" if kosong else ""
        tempat = e.tempat("langkah", i) if kosong else None
        yield Bagian(nama, (bukti,), salah, tempat=tempat)


def _pembuatan_keputusan(p: Perkara) -> Hasil:
    nama = "pedoman pembuatan keputusan"
    for u in p.store.silsilah(p.unit.id):
        for e in u.sop.values():
            if e.isi.pembuatan_keputusan:
                alamat = f"{links.sop(u.id, e.id)}#pembuatan-keputusan"
                bukti = Bukti(alamat, e.tempat("pembuatan_keputusan"), "")
                return Hasil((Bagian(nama, (bukti,)),))
    perbaikan = "Tandai prosedurnya dengan `pembuatan_keputusan: ya`."
    return Hasil((kurang(nama, f"{nama} belum ada di data", perbaikan, p.unit.profil.tempat()),))


def _batas_keputusan(p: Perkara) -> Hasil:
    bagian = tuple(
        _satu_izin(e, ada["jangka_waktu"])
        for e, ada in p.layanan
        if _izin(e) and "jangka_waktu" in ada
    )
    return Hasil(bagian, "tidak ada layanan yang dinyatakan berupa izin")


def _izin(e: Entri[Layanan]) -> bool:
    return e.isi.perizinan is not None


def _satu_izin(e: Entri[Layanan], isi: Terwaris) -> Bagian:
    nama = e.isi.nama
    bukti = (Bukti(f"{links.layanan(e.unit, e.id)}#jangka-waktu", isi.tempat(), ""),)
    waktu: Any = isi.isi
    if not isinstance(waktu, JangkaWaktu) or waktu.dasar:
        return Bagian(nama, bukti)
    lewat = [w.lama for w in waktu.waktu if w.pihak == "penyelenggara" and not _dalam(w.lama)]
    if not lewat:
        return Bagian(nama, bukti)
    return Bagian(
        nama,
        bukti,
        f"{nama}: lebih dari {BATAS_IZIN} hari kerja, tanpa menyebut peraturan yang mengaturnya",
        "Isi `jangka_waktu.dasar` bila ada peraturan yang menetapkan waktunya.",
        isi.tempat(),
    )


def _dalam(lama: Durasi) -> bool:
    """Whether a time is surely within ten working days."""
    if lama.satuan in {"menit", "jam"}:
        return True
    if lama.satuan == "minggu":
        return lama.maks * _HARI_KERJA_SEMINGGU <= BATAS_IZIN
    return lama.satuan == "hari" and lama.maks <= BATAS_IZIN


def _bahasa(p: Perkara) -> Hasil:
    profil = p.unit.profil
    teks: list[tuple[str, str, Bukti]] = []
    if profil.isi.ringkasan:
        isi = profil.isi.ringkasan
        teks.append(("profil", isi, p.bukti("profil", profil, "ringkasan", tampak=isi)))
    for e, _ in p.layanan:
        bukti = Bukti(f"{links.layanan(e.unit, e.id)}#judul", e.tempat("ringkasan"), e.isi.nama)
        teks.append((e.isi.nama, e.isi.ringkasan, bukti))
    for u in p.unit.pengumuman.values():
        bukti = p.bukti("pengumuman", u, "judul", tampak=u.isi.judul)
        teks.append((u.isi.judul, u.isi.ringkasan, bukti))
    if not teks:
        salah = "belum ada keterangan unit ini dengan kalimat"
        return Hasil(
            (kurang("keterangan", salah, "Isi `ringkasan` di profil.yml.", profil.tempat()),)
        )
    return Hasil(tuple(_berbahasa(*satu) for satu in teks))


def _berbahasa(nama: str, isi: str, bukti: Bukti) -> Bagian:
    kata = _KATA.findall(isi.lower())
    asing = sum(k in _INGGRIS for k in kata)
    sendiri = sum(k in _INDONESIA for k in kata)
    if asing > sendiri:
        salah = f"{nama}: tampaknya bukan bahasa Indonesia"
        return Bagian(nama, (bukti,), salah, "Tulis dalam bahasa Indonesia.", bukti.tempat)
    return Bagian(nama, (bukti,))


def _jam(p: Perkara) -> Hasil:
    meja = pilih.berlaku(p.unit.jam_layanan.values(), p.tanggal)
    if not meja:
        perbaikan = f"Isi unit/{p.unit.id}/jam-layanan.yml."
        return Hasil(
            (kurang("jam layanan", "jam layanan belum diisi", perbaikan, p.unit.profil.tempat()),)
        )
    bagian: list[Bagian] = []
    for e in meja:
        nama = e.isi.nama or e.id
        bukti = p.bukti("jam-layanan", e, tampak=nama)
        bagian.append(Bagian(f"hari dan jam, {nama}", (bukti,)))
        istirahat = any(len(h.terbuka) > 1 for h in e.isi.jam)
        for apa, ada in (
            ("istirahat", istirahat),
            (
                "jam bulan Ramadan",
                any("rama" in v.nama.lower() or "puasa" in v.nama.lower() for v in e.isi.varian),
            ),
        ):
            salah = "" if ada else f"{apa} tidak disebut, {nama}"
            bagian.append(
                Bagian(
                    f"{apa}, {nama}",
                    (bukti,) if ada else (),
                    salah,
                    tempat=None if ada else e.tempat(),
                )
            )
    return Hasil(tuple(bagian))


PERIKSA: dict[str, Callable[[Perkara], Hasil]] = {
    "decision-sop-published": _pembuatan_keputusan,
    "decision-default-deadline": _batas_keputusan,
    "indonesian-language-used": _bahasa,
    "sop-identity-block": lambda p: _tiap_sop(p, partial(_kepala, p)),
    "sop-flow-table": lambda p: _tiap_sop(p, _alur),
    "service-hours-published": _jam,
    "sippn-entry": lambda p: Hasil((p.ada("laman di SIPPN", "profil", p.unit.profil, "sippn"),)),
}
"""Checks by duty."""
