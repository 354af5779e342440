"""Pledges of the body, of its region and of its information office."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from terang import formats, links
from terang.hukum.batas import HARI_MAKLUMAT
from terang.hukum.maklumat import ISI_MAKLUMAT
from terang.kepatuhan.perkara import kurang
from terang.kepatuhan.putusan import Bagian, Bukti, Hasil
from terang.rules.terlambat import penetapan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from terang.kepatuhan.perkara import Perkara
    from terang.scalars import Tanggal
    from terang.store import Entri

_NAMA = {"layanan": "maklumat pelayanan", "daerah": "maklumat daerah", "ppid": "maklumat informasi"}


def _tiada(p: Perkara, jenis: str) -> Hasil:
    """No pledge: missing, or the region's to make, not that of an office below it."""
    if jenis == "daerah" and not p.kepala_daerah:
        return Hasil((), "mengikat pemerintah daerahnya, bukan perangkat di bawahnya", bebas=True)
    satu = kurang(
        _NAMA[jenis],
        f"{_NAMA[jenis]} belum diisi",
        f"Tambahkan kunci `{jenis}` di unit/{p.unit.id}/maklumat.yml.",
        p.unit.profil.tempat(),
    )
    return Hasil((satu,))


def _ada(jenis: str, bidang: tuple[tuple[str, str], ...], p: Perkara) -> Hasil:
    entri = p.maklumat(jenis)
    if entri is None:
        return _tiada(p, jenis)
    return Hasil(
        tuple(p.ada(f"{nama} maklumat", "maklumat", entri, kunci) for kunci, nama in bidang)
    )


def _isi(jenis: str, p: Perkara) -> Hasil:
    entri = p.maklumat(jenis)
    if entri is None:
        return _tiada(p, jenis)
    return Hasil(tuple(_butir(p, entri, jenis)))


def _butir(p: Perkara, entri: Entri[Any], jenis: str) -> Iterator[Bagian]:
    for kunci, nama in ISI_MAKLUMAT[jenis].isi.items():
        satu = entri.isi.isi.get(kunci)
        if satu:
            bukti = p.bukti("maklumat", entri, "isi", kunci, tampak=satu.teks)
            yield Bagian(nama, (bukti,))
        else:
            yield kurang(
                nama,
                f"{_NAMA[jenis]} tidak memuat {formats.sisipan(nama)}",
                f"Isi `isi.{kunci}` di {entri.berkas.partition('/')[2]}.",
                entri.tempat("isi") if entri.isi.isi else entri.tempat(),
            )


def _diumumkan(p: Perkara) -> Hasil:
    entri = p.maklumat("layanan")
    if entri is None:
        return _tiada(p, "layanan")
    return Hasil(
        (Bagian("halaman maklumat", (p.bukti("maklumat", entri, tampak=entri.isi.ringkasan),)),)
    )


def _tepat_waktu(p: Perkara) -> Hasil:
    entri = p.maklumat("layanan")
    if entri is None:
        return _tiada(p, "layanan")
    bagian = p.ada("hari maklumat diumumkan", "maklumat", entri, "dipublikasikan")
    if bagian.kurang:
        return Hasil((bagian,))
    terbit: Tanggal = entri.isi.dipublikasikan
    tetap = penetapan(p.store, p.unit)
    tempat = entri.tempat("dipublikasikan")
    if tetap is None:
        salah = "hari penetapan standar belum diisi, jadi 7 hari kerjanya tidak dapat dihitung"
        isi = "Isi `penyusunan.ditetapkan` pada standarnya, atau `tanggal` pada dokumennya."
        return Hasil((bagian._replace(kurang=salah, perbaikan=isi, tempat=tempat),))
    batas = p.paling_lambat(tetap.akhir, HARI_MAKLUMAT)
    if batas is None:
        salah = f"hari libur tahun {tetap.awal.year} belum diisi, jadi hari kerja tidak dihitung"
        isi = f"Isi libur/{tetap.awal.year}.yml."
        return Hasil((bagian._replace(kurang=salah, perbaikan=isi, tempat=tempat),))
    if not tetap.awal <= terbit.akhir <= batas:
        salah = (
            f"maklumat diumumkan {formats.tanggal(terbit)}; standar ditetapkan "
            f"{formats.tanggal(tetap)}, jadi paling lambat {formats.tanggal(batas)}"
        )
        return Hasil((bagian._replace(kurang=salah, tempat=tempat),))
    return Hasil((bagian,))


def _luas(p: Perkara) -> Hasil:
    """The pledge of the information office: where else it is, and for whom."""
    hasil = _ada("ppid", (("kanal", "saluran"), ("bentuk", "bentuk yang dapat diakses")), p)
    entri = p.maklumat("ppid")
    if entri is None:
        return hasil
    alamat = Bukti(
        f"{links.ppid(p.unit.id)}#maklumat", entri.tempat("ringkasan"), entri.isi.ringkasan
    )
    return Hasil((Bagian("maklumat di halaman PPID", (alamat,)), *hasil.bagian))


PERIKSA: dict[str, Callable[[Perkara], Hasil]] = {
    "maklumat-exists": partial(
        _ada,
        "layanan",
        (("ringkasan", "isi"), ("penandatangan", "penanda tangan"), ("tanggal", "tanggal")),
    ),
    "maklumat-published-wide": _diumumkan,
    "maklumat-within-7-working-days": _tepat_waktu,
    "local-maklumat-contents": partial(_isi, "daerah"),
    "local-maklumat-signed": partial(
        _ada, "daerah", (("penandatangan", "penanda tangan"), ("tanggal", "tanggal"))
    ),
    "ppid-maklumat-contents": partial(_isi, "ppid"),
    "ppid-maklumat-published": _luas,
}
"""Checks by duty."""
