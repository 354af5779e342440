"""Verdicts on duties for programs and offices. In: verdicts; out: bytes; no disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang.export.baris import susun
from terang.export.daftar import sebagai_csv, sebagai_json
from terang.export.teks import sebagai_teks

if TYPE_CHECKING:
    from terang.spec import BentukKepatuhan, Pilihan
    from terang.store import Muatan

__all__ = ["kepatuhan"]


def kepatuhan(muatan: Muatan, bentuk: BentukKepatuhan, unit: str, pilihan: Pilihan) -> bytes:
    """The verdicts on the day of the load; see `build.kepatuhan`."""
    store = muatan.store
    if store is None:
        raise ValueError("no store")
    alamat_dasar = (pilihan.alamat_dasar or store.situs.isi.alamat_dasar).rstrip("/") + "/"
    semua = susun(muatan, store, unit, alamat_dasar)
    peran = store.situs.isi.peringatan_peran
    match bentuk:
        case "json":
            return sebagai_json(semua).encode()
        case "csv":
            return sebagai_csv(semua, store.situs.isi.peran).encode()
        case "teks":
            return sebagai_teks(semua, muatan.tanggal, peran).encode()
        case "xlsx":
            # here, since neither pages nor the writer are needed for the others
            from terang.export.alamat import Pemeriksa
            from terang.export.buku_kerja import buku_kerja
            from terang.pages import Bingkai
            from terang.pages import susun as susun_halaman

            pemeriksa = Pemeriksa(susun_halaman(Bingkai.dari(muatan, pilihan)))
            return buku_kerja(semua, muatan.tanggal, peran, pemeriksa)
