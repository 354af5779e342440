"""How every page with data ends: passing it on, and whom to tell when something in it is wrong."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from terang import formats, links
from terang.hukum.kewajiban import KELOMPOK
from terang.pages import kontak
from terang.pages.kewajiban import kelompok_halaman
from terang.store import pilih

if TYPE_CHECKING:
    from terang.model import Kanal
    from terang.pages.bingkai import Bingkai
    from terang.spec import PageSpec


class Tujuan(NamedTuple):
    """Whom to tell about a unit's pages.

    Attributes:
        nama: short name of the unit that answers, or "" on pages of no unit.
        kanal: a channel that takes a written message, or None.
        alamat: the page with every channel, when there is no such channel.
        tiada: the unit has no public channel at all, which is said.
    """

    nama: str = ""
    kanal: Kanal | None = None
    alamat: str = links.PENGADUAN
    tiada: bool = False


class Penutup:
    """Ends the pages of one build."""

    def __init__(self, b: Bingkai, *, kepatuhan: bool = False) -> None:
        self._b = b
        self._kepatuhan = kepatuhan
        self._situs = b.store.situs.isi
        self._tujuan: dict[str, Tujuan] = {"": Tujuan()}

    def pasang(self, spec: PageSpec, unit: str = "", *, bagi: bool = False) -> PageSpec:
        """The page with its end.

        Args:
            spec: the page without it.
            unit: whose data it shows, or "".
            bagi: whether it offers to be passed on.
        """
        return replace(spec, body=partial(self._body, spec, unit, bagi))

    def _body(self, spec: PageSpec, unit: str, bagi: bool) -> str:
        tujuan = self._tujuan.get(unit)
        if tujuan is None:
            tujuan = self._tujuan[unit] = self._cari(unit)
        alamat = self._b.alamat_dasar + spec.alamat
        return spec.body() + self._b.render(
            "penutup.html",
            spec.alamat,
            t=tujuan,
            di_sini=tujuan.alamat == spec.alamat,
            pesan=self._pesan(tujuan.kanal, spec, alamat) if tujuan.kanal else "",
            wa=kontak.bagikan_wa(spec.judul, alamat) if bagi else "",
            kewajiban=_kewajiban(spec.alamat, unit) if self._kepatuhan and unit else None,
        )

    def _cari(self, unit: str) -> Tujuan:
        b = self._b
        aturan = b.store.aturan_pengaduan(unit)
        kanal = pilih.kanal_pengaduan(b.store, unit, aturan, b.tanggal)
        if satu := pilih.kanal_tulis(kanal):
            return Tujuan(pilih.sebutan(b.store, satu.unit, b.tanggal), satu.isi)
        nama = pilih.sebutan(b.store, unit, b.tanggal)
        if kanal:
            return Tujuan(nama, alamat=links.pengaduan(unit))
        return Tujuan(nama, tiada=True)

    def _pesan(self, kanal: Kanal, spec: PageSpec, alamat: str) -> str:
        contoh = "\nSitus contoh, bukan laman resmi" if self._situs.peran == "contoh" else ""
        edisi = f"Data per {spec.tanggal_data}, dibangun {formats.tanggal(self._b.tanggal)}"
        return kontak.berpesan(kanal, f"Keliru: {spec.judul}", f"{alamat}\n{edisi}{contoh}\n\n")


def _kewajiban(alamat: str, unit: str) -> tuple[str, str] | None:
    """Name of the duties that a page is evidence for, and where they are judged."""
    kunci = kelompok_halaman(alamat)
    if not kunci:
        return None
    return formats.sisipan(KELOMPOK[kunci]), f"{links.kepatuhan(unit)}#{kunci}"
