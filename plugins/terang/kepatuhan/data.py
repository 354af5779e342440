"""Personal data, open data, accessibility."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import links
from terang.kepatuhan.perkara import kurang, terisi
from terang.kepatuhan.putusan import Bagian, Bukti, Hasil

if TYPE_CHECKING:
    from collections.abc import Callable

    from terang.kepatuhan.perkara import Perkara

METADATA: dict[str, str] = {
    "konsep": "konsep",
    "definisi": "definisi",
    "klasifikasi": "klasifikasi",
    "ukuran": "ukuran",
    "satuan": "satuan",
    "kode_referensi": "kode referensi",
}
TERBUKA = frozenset({"csv", "json", "ods", "xml", "geojson", "xlsx"})
"""Formats a machine can read without one maker's program."""


def _pribadi(p: Perkara) -> Hasil:
    """A build whose files hold personal data is never published: what is read here has passed."""
    situs = p.store.situs
    alamat = f"{links.PRIVASI}#judul"
    bukti = Bukti(alamat, situs.tempat("nama"), "privasi")
    return Hasil((Bagian("pemeriksaan semua berkas situs", (bukti,)),))


def _tiap_data(p: Perkara, bidang: dict[str, str]) -> Hasil:
    if not p.unit.kumpulan_data:
        salah = "belum ada kumpulan data di data unit ini"
        perbaikan = f"Isi unit/{p.unit.id}/kumpulan-data.yml."
        return Hasil((kurang("kumpulan data", salah, perbaikan, p.unit.profil.tempat()),))
    return Hasil(
        tuple(
            p.ada(f"{nama}, {e.isi.judul}", "kumpulan-data", e, kunci)
            for e in p.unit.kumpulan_data.values()
            for kunci, nama in bidang.items()
        )
    )


def _format(p: Perkara) -> Hasil:
    hasil = _tiap_data(p, {"format": "format", "tautan": "alamat"})
    bagian = list(hasil.bagian)
    for e in p.unit.kumpulan_data.values():
        if e.isi.format and not TERBUKA & {*e.isi.format}:
            salah = f"{e.isi.judul} hanya ada sebagai {', '.join(e.isi.format)}"
            bagian.append(
                kurang("format terbuka", salah, "Terbitkan juga sebagai CSV.", e.tempat("format"))
            )
    return Hasil(tuple(bagian))


def _aksesibilitas(p: Perkara) -> Hasil:
    situs = p.store.situs
    alamat = f"{links.AKSESIBILITAS}#judul"
    bagian = []
    for bidang, nama in (
        ("aksesibilitas_diperiksa", "pemeriksaan oleh orang"),
        ("penanggung_jawab_aksesibilitas", "penanggung jawab aksesibilitas"),
    ):
        isi = getattr(situs.isi, bidang)
        if terisi(isi):
            bagian.append(Bagian(nama, (Bukti(alamat, situs.tempat(bidang), ""),)))
        else:
            bagian.append(
                kurang(nama, f"{nama} belum diisi", f"Isi `{bidang}` di situs.yml.", situs.tempat())
            )
    bagian[0] = p.segar(bagian[0], situs.isi.aksesibilitas_diperiksa, 12)
    return Hasil(tuple(bagian))


def _panduan(p: Perkara) -> Hasil:
    profil = p.unit.profil
    bagian = p.ada("panduan layanan", "profil", profil, "panduan_disabilitas")
    isi = profil.isi.panduan_disabilitas
    if isi and not isi.tersedia:
        salah = "panduan layanan disebut, tetapi tidak dikatakan di mana"
        bagian = bagian._replace(kurang=salah, tempat=profil.tempat("panduan_disabilitas"))
    return Hasil((bagian,))


PERIKSA: dict[str, Callable[[Perkara], Hasil]] = {
    "no-personal-data-published": _pribadi,
    "pdp-officer-appointed": lambda p: Hasil(
        (p.ada("petugas pelindungan data", "profil", p.unit.profil, "petugas_pelindungan_data"),)
    ),
    "dataset-metadata": lambda p: _tiap_data(p, METADATA),
    "dataset-open-format": _format,
    "disability-service-guide": _panduan,
    "web-accessibility-conformance": _aksesibilitas,
}
"""Checks by duty."""
