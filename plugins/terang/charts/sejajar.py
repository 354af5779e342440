"""Bars beside each other: one per category, or a group of one per series."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from terang.charts.huruf import BARIS, lebar, rakit
from terang.charts.nilai import TAK_DIGAMBAR, Deret, jenis, panjang, tepat, tulis
from terang.charts.rupa import STUB, TINGGI, isi, keterangan, kotak, stub, stub_nilai, tanda
from terang.charts.susun import DIBULATKAN, JARAK, SELA, TERSEMPIT, Butir, Kertas, sepadan, tata

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from terang.charts.nilai import Nilai

_TINGGI_BERBANDING = 110
_SELA_KELOMPOK = 120


class _Batang(NamedTuple):
    """A bar: its value, its names in words, what stands at its end, and whether that is rounded."""

    nilai: Nilai
    nama: str
    teks: str
    bulat: bool

    @property
    def selebar(self) -> int:
        """How wide all that follows the bar is."""
        stub_ = STUB + 20 if panjang(self.nilai) is None else 0
        return stub_ + JARAK + TERSEMPIT + lebar(self.teks)


def batang(
    id: str,  # noqa: A002
    judul: str,
    deskripsi: str,
    kategori: Sequence[str],
    nilai: Sequence[Nilai],
    satuan: str,
) -> Markup:
    """One bar per category; see `bertumpuk` for what goes in, comes out and is refused."""
    deret = [Deret("", tuple(nilai))]
    return _sejajar((id, judul, deskripsi), kategori, deret, satuan, TINGGI)


def berbanding(
    id: str,  # noqa: A002
    judul: str,
    deskripsi: str,
    kategori: Sequence[str],
    deret: Sequence[Deret],
    satuan: str,
) -> Markup:
    """A group of bars per category, one per series; see `bertumpuk` for the rest."""
    return _sejajar((id, judul, deskripsi), kategori, deret, satuan, _TINGGI_BERBANDING)


def _sejajar(
    nama: tuple[str, str, str],
    kategori: Sequence[str],
    deret: Sequence[Deret],
    satuan: str,
    tinggi: int,
) -> Markup:
    sepadan(kategori, deret)
    kelompok = [[_batang(k, d, d.nilai[i], satuan) for d in deret] for i, k in enumerate(kategori)]
    semua = [b for batang_ in kelompok for b in batang_]
    kertas = Kertas()
    rencana = tata(kategori, [(panjang(b.nilai) or 0, b.selebar) for b in semua])
    legenda = [Butir(isi(nama[0], k), "", d.nama) for k, d in enumerate(deret) if d.nama]
    kertas.kepala(satuan, legenda)
    sela = _SELA_KELOMPOK if len(deret) > 1 else SELA
    bentuk: list[list[Markup]] = [[] for _ in deret]
    for i, batang_ in enumerate(kelompok if deret else []):
        y = kertas.baris(rencana, i, BARIS * (len(deret) - 1) + tinggi, sela)
        for k, b in enumerate(batang_):
            atas = y + BARIS * k
            selebar = 0
            if nilai := panjang(b.nilai):
                selebar = max(rencana.ke(nilai) - rencana.x, TERSEMPIT)
                bentuk[k].append(
                    rakit(
                        '<path d="{}" {}>{}</path>',
                        kotak(rencana.x, atas, selebar, tinggi),
                        tanda(k, i, b.nilai),
                        keterangan(f"{b.nama}: {tepat(b.nilai, satuan)}"),
                    )
                )
            _ujung(kertas, (k, i), b, rencana.x + selebar, atas, tinggi)
    kertas.kaki(rencana, [DIBULATKAN] if any(b.bulat for b in semua) else [])
    kertas.deret(nama[0], bentuk)
    return kertas.selesai(*nama, len(deret))


def _batang(kategori: str, deret: Deret, nilai: Nilai, satuan: str) -> _Batang:
    nama = f"{kategori}, {deret.nama}" if deret.nama else kategori
    if isinstance(nilai, int | Decimal):
        angka = tulis(nilai, satuan)
        lain = f", {TAK_DIGAMBAR}" if panjang(nilai) is None else ""
        return _Batang(nilai, nama, f"{angka.teks}{lain}", angka.bulat)
    return _Batang(nilai, nama, jenis(nilai), False)


def _ujung(
    kertas: Kertas, tempat: tuple[int, int], b: _Batang, x: int, y: int, tinggi: int
) -> None:
    """What stands after a bar, or in its stead: the number, or a mark and words."""
    dasar = y - (TINGGI - tinggi) // 2
    if panjang(b.nilai) is None:
        teks = f"{b.nama}: {b.teks}"
        kertas.lain.append(stub_nilai(stub(x + 20, dasar, jenis(b.nilai)), tempat, b.nilai, teks))
        x += STUB + 20
    elif not b.nilai:
        kertas.nol(x, y, tinggi, tanda(*tempat, b.nilai))
    kertas.tulis(x + JARAK, dasar, b.teks)
