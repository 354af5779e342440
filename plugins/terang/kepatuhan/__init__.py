"""Duties against data: the store, its findings and a day in, a verdict on every duty out.

Automatic proves that what is stated is complete, in time and consistent, never that it is true.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from terang import formats
from terang.derive.masa import berlaku_sampai
from terang.derive.samar import Penjaga
from terang.hukum.kewajiban import KEWAJIBAN, SIFAT
from terang.kepatuhan import (
    data,
    informasi,
    kinerja,
    layanan_informasi,
    maklumat,
    pemerintahan,
    pengaduan,
    sistem,
    standar,
    tarif,
)
from terang.kepatuhan.perkara import Perkara
from terang.kepatuhan.putusan import STATUS, Bagian, Bukti, Putusan, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from terang.diagnostics import Diagnostic
    from terang.hukum.kewajiban import Kewajiban
    from terang.kepatuhan.putusan import Hasil
    from terang.model import Atestasi
    from terang.store import Entri, Store, Unit

__all__ = ["PERIKSA", "SAMAR", "STATUS", "Bagian", "Bukti", "Putusan", "Status", "milik", "nilai"]

PERIKSA: dict[str, Callable[[Perkara], Hasil]] = {
    **standar.PERIKSA,
    **maklumat.PERIKSA,
    **sistem.PERIKSA,
    **pengaduan.PERIKSA,
    **pemerintahan.PERIKSA,
    **informasi.PERIKSA,
    **layanan_informasi.PERIKSA,
    **kinerja.PERIKSA,
    **tarif.PERIKSA,
    **data.PERIKSA,
}
"""The check of every duty."""


SAMAR = (
    "angka tentang siapa yang meminta tidak cocok; rinciannya tidak ditampilkan karena kelompoknya "
    "dapat dikenali"
)
"""What is said of a finding about small groups: verdicts are published."""
LIHAT = "Jalankan `terang periksa` di tempat datanya disimpan untuk melihat rinciannya."


def nilai(
    store: Store,
    temuan: Iterable[Diagnostic],
    tanggal: date,
    unit: str = "",
    penjaga: Penjaga | None = None,
) -> dict[str, tuple[Putusan, ...]]:
    """Judge every duty.

    Args:
        store: all data.
        temuan: every finding in it.
        tanggal: the day of judgement; law that was not in force on it binds nobody.
        unit: only this one.
        penjaga: of small groups, when the caller has one: it looks through all reports.

    Returns:
        By unit, in the order of the catalogue.
    """
    per_unit: dict[str, dict[str, list[Diagnostic]]] = {}
    penjaga = penjaga or Penjaga(store)
    for satu in temuan:
        d = replace(satu, pesan=SAMAR, perbaikan=LIHAT) if penjaga.tertutup(satu) else satu
        for pemilik in {milik(t.berkas) for t in d.tempat}:
            per_unit.setdefault(pemilik, {}).setdefault(d.aturan, []).append(d)
    pilih = [store.unit[unit]] if unit else store.unit.values()
    return {u.id: _unit(Perkara(store, u, tanggal, per_unit.get(u.id, {}))) for u in pilih}


def milik(berkas: str) -> str:
    """The unit a file belongs to, or ""."""
    bagian = berkas.split("/", 3)
    return bagian[2] if len(bagian) > 3 and bagian[1] == "unit" else ""


def _unit(p: Perkara) -> tuple[Putusan, ...]:
    sifat = _sifat(p.unit)
    return tuple(_putusan(p, k, sifat) for k in KEWAJIBAN.values())


def _sifat(unit: Unit) -> frozenset[str]:
    """Traits of a body, of its profile or what is usual; and what its data show it to be."""
    sifat = unit.profil.isi.sifat or ("badan_publik", "penyelenggara_pelayanan")
    return frozenset(sifat) | ({"produsen_data"} if unit.kumpulan_data else frozenset())


def _putusan(p: Perkara, k: Kewajiban, sifat: frozenset[str]) -> Putusan:
    siapa = _penanggung_jawab(p, k)
    if not k.berlaku(p.tanggal):
        alasan = f"aturannya berlaku sejak {formats.tanggal(k.mulai)}"
        return Putusan(k, p.unit.id, "tidak berlaku", (), alasan)
    if not sifat & {*k.mengikat}:
        nama = " atau ".join(SIFAT[s] for s in k.mengikat)
        return Putusan(
            k, p.unit.id, "tidak berlaku", (), f"mengikat {nama}; profil tidak menyebutnya"
        )
    hasil = PERIKSA[k.id](p)
    if hasil.bebas:
        return Putusan(k, p.unit.id, "tidak berlaku", (), hasil.nihil)
    atestasi = p.unit.atestasi.get(k.id)
    status, alasan = _status(p, k, hasil, atestasi)
    batas = [b.sampai for b in hasil.bagian if b.sampai]
    if atestasi and k.cara != "otomatis":
        batas.append(berlaku_sampai(k, atestasi.isi))
    return Putusan(
        k, p.unit.id, status, hasil.bagian, alasan, min(batas, default=None), atestasi, siapa
    )


def _status(
    p: Perkara, k: Kewajiban, hasil: Hasil, atestasi: Entri[Atestasi] | None
) -> tuple[Status, str]:
    kurang = [b for b in hasil.bagian if b.kurang]
    ada = len(hasil.bagian) - len(kurang)
    hitung = f"{ada} dari {len(hasil.bagian)} bagian" if hasil.bagian else ""
    if k.cara != "atestasi" and kurang:
        if len(hasil.bagian) == 1:
            return ("sebagian" if kurang[0].bukti else "belum"), kurang[0].kurang
        terbukti = sum(bool(b.bukti) for b in kurang)
        if ada or not terbukti:
            return ("sebagian" if ada else "belum"), f"{hitung} terpenuhi"
        return "sebagian", f"{terbukti} dari {len(hasil.bagian)} bagian ada, tetapi belum lengkap"
    if k.cara == "otomatis":
        if not hasil.bagian:
            return "tidak berlaku", hasil.nihil
        return "terpenuhi", f"{hitung} terpenuhi"
    return _ditegaskan(p, k, hasil, atestasi)


def _ditegaskan(
    p: Perkara, k: Kewajiban, hasil: Hasil, atestasi: Entri[Atestasi] | None
) -> tuple[Status, str]:
    awal = f"{hasil.nihil}; " if hasil.nihil and not hasil.bagian else ""
    if atestasi is None:
        ada = sum(not b.kurang for b in hasil.bagian)
        if hasil.bagian:
            awal = f"{ada} dari {len(hasil.bagian)} bagian terlihat di data; "
        return "perlu atestasi", f"{awal}belum ada pejabat yang menegaskannya"
    sampai = berlaku_sampai(k, atestasi.isi)
    if atestasi.isi.tanggal.awal > p.tanggal:
        return "perlu atestasi", f"{awal}penegasannya bertanggal sesudah hari penilaian"
    if sampai < p.tanggal:
        habis = f"penegasannya habis {formats.tanggal(sampai)}"
        return "perlu atestasi", awal + habis
    siapa = f"ditegaskan {atestasi.isi.jabatan}, {formats.tanggal(atestasi.isi.tanggal)}"
    return "terpenuhi", awal + siapa


def _penanggung_jawab(p: Perkara, k: Kewajiban) -> str:
    """The office in charge: of information the PPID, of complaints their officer, else the head."""
    ppid = p.unit.ppid_profil
    if k.urusan == "informasi" and ppid and ppid.isi.pejabat:
        return ppid.isi.pejabat.jabatan
    if k.urusan == "pengaduan" and p.pengaduan and p.pengaduan.isi.penanggung_jawab:
        return str(p.pengaduan.isi.penanggung_jawab)
    kini = [j for j in p.unit.profil.isi.pimpinan if j.berlaku_pada(p.tanggal)]
    return kini[-1].jabatan if kini else ""
