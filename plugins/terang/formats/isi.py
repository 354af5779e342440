"""Entries of the data in words: times, tariffs, addresses, regulations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang.formats.nilai import (
    bilangan,
    daftar,
    desimal,
    durasi,
    hari,
    kapital,
    rupiah,
    sesi,
    sisipan,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from terang.model import JamLayanan, Peraturan, Tarif
    from terang.model.butir import Kekerapan, Waktu
    from terang.model.dasar import Kondisi
    from terang.model.jam_layanan import JamHari
    from terang.model.kanal import Alamat
    from terang.model.tarif import Tingkat

_GRATIS = {
    "menurut aturan": "Gratis menurut aturan",
    "tidak dipungut": "Gratis: tidak dipungut biaya",
    "dibiayai penyelenggara": "Gratis: biaya ditanggung penyelenggara",
    "tercetak": "Gratis",
}


def kekerapan(nilai: Kekerapan) -> str:
    """`4 kali per tahun`, `paling sedikit 1 kali per 3 bulan`."""
    batas = "" if nilai.batas == "tepat" else f"{nilai.batas} "
    per = nilai.per if nilai.kelipatan == 1 else f"{nilai.kelipatan} {nilai.per}"
    return f"{batas}{nilai.kali} kali per {per}"


def kondisi(nilai: Kondisi) -> str:
    """A condition in words: `penonton 501–1.000 orang`."""
    bagian = [nilai.uraian or "", nilai.hal or ""]
    if nilai.dari is not None and nilai.sampai is not None:
        bagian.append(f"{bilangan(nilai.dari)}–{bilangan(nilai.sampai)}")
    elif nilai.dari is not None:
        bagian.append(f"mulai {bilangan(nilai.dari)}")
    elif nilai.sampai is not None:
        bagian.append(f"sampai {bilangan(nilai.sampai)}")
    bagian.append(nilai.satuan or "")
    return " ".join(b for b in bagian if b)


def waktu(isi: Waktu) -> str:
    """A time with what it is for, whose it is, its start and its condition."""
    teks = durasi(isi.lama)
    if isi.untuk:
        teks = f"{kapital(isi.untuk)}: {teks}"
    if isi.sejak:
        teks = f"{teks} sejak {isi.sejak}"
    return bersyarat(teks, isi.bila)


def bersyarat(teks: str, bila: Kondisi | None) -> str:
    """A statement with its condition, if it has one."""
    return f"{teks} (syarat: {sisipan(kondisi(bila))})" if bila else teks


def sebut_peraturan(isi: Peraturan) -> str:
    """The short name of a regulation: `UU 25/2009`."""
    return isi.singkatan or f"{isi.bentuk} {isi.nomor}/{isi.tahun}"


def nama_peraturan(isi: Peraturan) -> str:
    """The long name of a regulation: kind, number and year."""
    tahun = "" if str(isi.tahun) in isi.nomor else f" Tahun {isi.tahun}"
    return f"{isi.bentuk} Nomor {isi.nomor}{tahun}"


def tarif(isi: Tarif, peraturan: Callable[[str], Peraturan]) -> str:
    """A tariff in words. Only what is stated.

    Args:
        isi: the tariff.
        peraturan: gives a regulation by its id.
    """
    per = f" {isi.satuan}" if isi.satuan else ""
    if isi.jumlah is not None:
        return rupiah(isi.jumlah) + per
    if isi.rentang:
        return f"{rupiah(isi.rentang.dari)} sampai {rupiah(isi.rentang.sampai)}{per}"
    if isi.paling_banyak is not None:
        return f"Paling banyak {rupiah(isi.paling_banyak)}{per}"
    if isi.persen:
        return f"{desimal(isi.persen.besar)} % dari {isi.persen.dari}{per}"
    if isi.rumus:
        return f"Dihitung: {isi.rumus}{per}"
    if isi.rujukan:
        return f"Diatur {sebut_peraturan(peraturan(isi.rujukan.peraturan))}{per}"
    return f"Bertingkat{per}" if isi.tingkat else _GRATIS[isi.gratis or "tercetak"]


def tingkat(isi: Tingkat) -> str:
    """The amount of one tier."""
    if isi.jumlah is not None:
        return rupiah(isi.jumlah)
    if isi.persen:
        return f"{desimal(isi.persen.besar)} % dari {isi.persen.dari}"
    return _GRATIS[isi.gratis or "tercetak"]


def alamat(isi: Alamat | None) -> str:
    """An address on one line, from the street up."""
    if isi is None:
        return ""
    kecamatan = f"Kec. {isi.kecamatan}" if isi.kecamatan else ""
    bagian = (isi.jalan, isi.kelurahan, kecamatan, isi.kabupaten, isi.provinsi)
    return ", ".join(b for b in bagian if b) + (f" {isi.kode_pos}" if isi.kode_pos else "")


def jam_hari(jam: JamHari, zona: str = "") -> str:
    """`Senin–Kamis 07.30–12.00 WIB (tidak pasti)`: days, sessions, and doubt where there is any."""
    bagian = (hari(jam.hari), sesi(jam.terbuka), zona, "" if jam.pasti else "(tidak pasti)")
    return " ".join(x for x in bagian if x)


def selain(jam: JamLayanan) -> str:
    """When other hours than the regular ones hold: `di luar Bulan puasa (Ramadan)`, or ""."""
    return f"di luar {daftar([v.nama for v in jam.varian])}" if jam.varian else ""
