"""R24 for statistics: channels that are counted are published, and published ones are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import formats
from terang.derive.statistik import jumlah_kolom
from terang.diagnostics import Diagnostic
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.diagnostics import Place
    from terang.model import Kanal, LaporanPpid
    from terang.model.kanal import JenisKanal
    from terang.model.statistik import TabelStatistik
    from terang.rules.bahan import Bahan
    from terang.store import Entri

_UNTUK_INFORMASI = frozenset({"informasi", "permohonan informasi"})


def periksa(bahan: Bahan) -> Iterator[Diagnostic]:
    """R24 over tables by channel; a unit of which no channel is known is left in peace."""
    store = bahan.store
    for unit in store.unit.values():
        if not unit.ppid_laporan or store.tersisih_di("kanal", unit.id):
            continue
        for entri in unit.ppid_laporan.values():
            masa = entri.isi.periode
            kanal = pilih.kanal_semasa(store, unit.id, masa.awal, masa.akhir)
            for id_, tabel in entri.isi.tabel.items():
                if kanal and tabel.menurut == "kanal":
                    yield from _tidak_terbit(entri, id_, tabel, kanal)
                    yield from _tidak_terhitung(entri, id_, tabel, kanal)


def _tidak_terbit(
    entri: Entri[LaporanPpid], id_: str, tabel: TabelStatistik, kanal: list[Entri[Kanal]]
) -> Iterator[Diagnostic]:
    terbit = pilih.jenis_terbit(kanal)
    for kunci, kolom in tabel.kolom.items():
        jumlah = jumlah_kolom(tabel, kunci)
        tanpa = [k for k in kolom.jenis_kanal if k not in terbit]
        if not tanpa or jumlah is None or not jumlah.nilai:
            continue
        semua = len(tanpa) == len(kolom.jenis_kanal)
        apa = formats.daftar(tanpa, "atau")
        yield Diagnostic(
            "R24",
            # as long as one channel of the group is known, all may have come through it
            "peringatan" if semua else "saran",
            f"kolom {kolom.label} menghitung {formats.bilangan(jumlah.nilai)} {tabel.menghitung}, "
            f"tetapi kanal {apa} unit ini tidak diumumkan",
            (entri.tempat("tabel", id_, "kolom", kunci, "jenis_kanal"), *_tempat(kanal, tanpa)),
            "Kanal yang dipakai orang harus dapat ditemukan orang lain.",
            "Tambahkan kanal itu di `kanal.yml` dengan nomor atau alamatnya, atau betulkan "
            "`jenis_kanal` pada kolom ini.",
            {"kolom": kolom.label, "tidak_diumumkan": ", ".join(tanpa)},
        )


def _tidak_terhitung(
    entri: Entri[LaporanPpid], id_: str, tabel: TabelStatistik, kanal: list[Entri[Kanal]]
) -> Iterator[Diagnostic]:
    if any(not k.jenis_kanal for k in tabel.kolom.values()):
        return  # a group of unknown channels may hold any of them
    terhitung: set[str] = {k for kolom in tabel.kolom.values() for k in kolom.jenis_kanal}
    if terhitung & pilih.DATANG:
        terhitung |= pilih.DATANG
    pintu = {e.isi.lewat for e in kanal if e.isi.jenis in terhitung}
    luput = [
        e
        for e in kanal
        if e.isi.jenis not in terhitung
        and not {e.id, e.isi.jenis} & pintu
        and (not e.isi.tujuan or _UNTUK_INFORMASI.intersection(e.isi.tujuan))
    ]
    if not luput:
        return
    jenis = list(dict.fromkeys(e.isi.jenis for e in luput))
    yield Diagnostic(
        "R24",
        "saran",
        f"kanal {formats.daftar(jenis)} diumumkan, tetapi tabel {tabel.judul} tidak "
        "menghitungnya di kolom mana pun",
        (entri.tempat("tabel", id_, "kolom", kunci=True), *(e.tempat("jenis") for e in luput)),
        "Permohonan lewat kanal ini tidak terlihat dalam laporan.",
        "Periksa kolom mana yang mencakup kanal itu dan tambahkan jenisnya, atau tanyakan apakah "
        "kanal itu memang tidak menerima permohonan.",
        {"tabel": id_, "tidak_dihitung": ", ".join(jenis)},
    )


def _tempat(kanal: list[Entri[Kanal]], jenis: list[JenisKanal]) -> tuple[Place, ...]:
    return tuple(e.tempat("jenis") for e in kanal if e.isi.jenis in jenis)
