"""What the site says of itself: accessibility, privacy, licences; from data, never guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from terang import links
from terang.hukum import LISENSI
from terang.spec import Heading, PageSpec
from terang.store import pilih

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terang.model import Kanal
    from terang.pages.bingkai import Bingkai
    from terang.store import Entri

_PERNYATAAN = (
    (links.AKSESIBILITAS, "Aksesibilitas"),
    (links.PRIVASI, "Privasi"),
    (links.LISENSI, "Lisensi"),
    (links.RALAT, "Ralat"),
)


def kaki(*, kepatuhan: bool) -> tuple[tuple[str, str], ...]:
    """Address and name of what the foot of each page leads to; other modules make the last two.

    Args:
        kepatuhan: whether the site shows the duties of each body.
    """
    return (*_PERNYATAAN, (links.KEPATUHAN, "Kepatuhan")) if kepatuhan else _PERNYATAAN


PENCARIAN = Heading("pencarian", "Pencarian")
_JUDUL = {
    links.AKSESIBILITAS: "Pernyataan aksesibilitas",
    links.PRIVASI: "Pernyataan privasi",
    links.LISENSI: "Lisensi dan sumber",
}
_TENTANG = {
    links.AKSESIBILITAS: "Pedoman yang diikuti, apa yang sudah diuji, dan cara melapor.",
    links.PRIVASI: "Apa yang diketahui situs ini tentang Anda, dan apa yang tidak.",
    links.LISENSI: "Syarat memakai data, teks, dan perangkat lunak situs ini.",
}
_OUTLINE = {
    links.AKSESIBILITAS: (
        Heading("pedoman", "Pedoman yang diikuti"),
        Heading("pengujian", "Yang sudah diuji"),
        Heading("keterbatasan", "Keterbatasan yang diketahui"),
        Heading("melapor", "Melaporkan hambatan"),
    ),
    links.PRIVASI: (
        Heading("disimpan", "Yang disimpan di perangkat Anda"),
        Heading("pihak-lain", "Pihak lain"),
        PENCARIAN,
        Heading("server", "Catatan server"),
    ),
    links.LISENSI: (
        Heading("data", "Data dan ringkasan"),
        Heading("dokumen", "Dokumen sumber"),
        Heading("perangkat-lunak", "Perangkat lunak"),
    ),
}
_TEMPLAT = {
    links.AKSESIBILITAS: "aksesibilitas.html",
    links.PRIVASI: "privasi.html",
    links.LISENSI: "lisensi.html",
}


def pernyataan(b: Bingkai, *, cari: bool) -> Iterator[PageSpec]:
    """The pages of the site about itself.

    Args:
        b: of the build.
        cari: whether the site has a search.
    """
    situs = b.store.situs.isi
    isi = {
        "situs": situs,
        "cari": cari,
        "kanal": _kanal(b),
        "lisensi": LISENSI.get(situs.lisensi_data),
    }
    for alamat in _TEMPLAT:
        yield PageSpec(
            alamat=alamat,
            judul=_JUDUL[alamat],
            deskripsi=_TENTANG[alamat],
            body=b.body(_TEMPLAT[alamat], alamat, judul=_JUDUL[alamat], **isi),
            headings=tuple(h for h in _OUTLINE[alamat] if cari or h is not PENCARIAN),
            berkas=b.store.situs.berkas,
            **b.tanggal_data(None),
            induk=links.BERANDA,
        )


def _kanal(b: Bingkai) -> list[Entri[Kanal]]:
    """The channels for those who meet a barrier: named ones, else those of the only body."""
    bernama = b.store.situs.isi.kanal_aksesibilitas
    badan = [u.id for u in b.store.unit.values() if u.profil.isi.induk not in b.store.unit]
    if bernama or len(badan) != 1:
        return pilih.kanal_dirujuk(b.store, "", bernama, b.tanggal)
    return pilih.kanal_pengaduan(b.store, badan[0], b.store.aturan_pengaduan(badan[0]), b.tanggal)
