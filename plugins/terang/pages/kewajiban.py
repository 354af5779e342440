"""Which duties a page is evidence for: its address in, a group of the catalogue out."""

from __future__ import annotations

_KELOMPOK_HALAMAN = {
    "layanan": "standar",
    "unit": "sistem",
    "maklumat": "maklumat",
    "jam": "panrb",
    "tarif": "tarif",
    "pengaduan": "pengaduan",
    "sop": "panrb",
    "skm": "panrb",
    "pengumuman": "sistem",
    "kinerja": "kinerja",
}
_DI_BAWAH_PPID = {"berkala": "berkala", "setiap-saat": "informasi", "serta-merta": "informasi"}


def kelompok_halaman(alamat: str) -> str:
    """The group of duties that a page of a unit is evidence for, or "" when it is for none."""
    jenis, _, lanjut = alamat.partition("/")
    if jenis != "ppid":
        return _KELOMPOK_HALAMAN.get(jenis, "")
    bagian = lanjut.split("/")[1]
    if bagian == "tenggat":
        return ""
    return _DI_BAWAH_PPID.get(bagian, "layanan-informasi" if bagian else "informasi")
