"""Stacked bars: one row per category, its parts the series, its computed sum at the end."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup

from terang.charts.huruf import lebar, rakit
from terang.charts.nilai import TAK_DIGAMBAR, TANDA, jenis, panjang, tepat, tulis
from terang.charts.rupa import STUB, TINGGI, isi, keterangan, kotak, n, stub, stub_nilai, tanda
from terang.charts.susun import DIBULATKAN, JARAK, TERSEMPIT, Butir, Kertas, sepadan, tata
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from terang.charts.nilai import Deret, Nilai
    from terang.charts.susun import Tata

TAK_ADA_ANGKA = "tidak ada angka"
_UJUNG = 1200
_STUB_SEBARIS = 1120  # eight marks beside each other
_TERPISAH = 15  # narrower than this, a line in the colour of paper would hide a bar
_TAK_KURANG = {Ketiadaan.TIDAK_BERLAKU.value, TAK_DIGAMBAR}


class _Baris(NamedTuple):
    """A row.

    Attributes:
        nama: its category.
        nilai: one value per series.
        tiada: which series have no length here.
        jumlah: the sum of those that have one; None where none has.
        teks: what stands at its end.
        bulat: whether the sum is rounded there.
        langkah: distance of the marks of what has no length.
    """

    nama: str
    nilai: tuple[Nilai, ...]
    tiada: tuple[int, ...]
    jumlah: int | None
    teks: str
    bulat: bool
    langkah: int

    @property
    def selebar(self) -> int:
        """How wide all that follows the bar is."""
        return self.langkah * len(self.tiada) + 20 + JARAK + TERSEMPIT + lebar(self.teks)


class _Tumpukan(NamedTuple):
    """A chart in the making: the sheet, the plan, the series and their bars."""

    kertas: Kertas
    rencana: Tata
    deret: Sequence[Deret]
    bentuk: list[list[Markup]]
    satuan: str


def bertumpuk(
    id: str,  # noqa: A002
    judul: str,
    deskripsi: str,
    kategori: Sequence[str],
    deret: Sequence[Deret],
    satuan: str,
) -> Markup:
    """One bar per category, put together from the series.

    Args:
        id: prefix of all ids in the drawing, unique on its page.
        judul: its name, read aloud.
        deskripsi: what it shows, in a sentence.
        kategori: rows.
        deret: series, each with one value per category; up to eight have a colour of their own.
        satuan: what is counted; `rupiah` writes amounts.

    Returns:
        An `svg` element. Sums at the end of bars are computed, and say so; `≥` where a part of one
        is not known (`tidak berlaku` leaves nothing out).

    Raises:
        ValueError: a series has not one value per category, or `id` cannot be one.
    """
    sepadan(kategori, deret)
    baris = [_baris(k, tuple(d.nilai[i] for d in deret), satuan) for i, k in enumerate(kategori)]
    kertas = Kertas()
    rencana = tata(kategori, [(b.jumlah or 0, b.selebar) for b in baris])
    t = _Tumpukan(kertas, rencana, deret, [[] for _ in deret], satuan)
    ada = {jenis(b.nilai[k]) for b in baris for k in b.tiada}
    kertas.kepala(satuan, [Butir(isi(id, k), "", d.nama) for k, d in enumerate(deret)])
    kertas.legenda([Butir(None, j, j) for j in TANDA if j in ada])
    if deret:
        for i, b in enumerate(baris):
            _gambar(t, i, b, kertas.baris(rencana, i, TINGGI))
    kertas.kaki(rencana, _catatan(baris, ada))
    kertas.deret(id, t.bentuk)
    return kertas.selesai(id, judul, deskripsi, len(deret))


def _baris(nama: str, nilai: tuple[Nilai, ...], satuan: str) -> _Baris:
    ada = [p for v in nilai if (p := panjang(v)) is not None]
    tiada = tuple(k for k, v in enumerate(nilai) if panjang(v) is None)
    jenis_ = {jenis(nilai[k]) for k in tiada}
    angka = tulis(sum(ada), satuan) if ada else None
    if angka:
        teks = f"≥ {angka.teks}" if jenis_ - _TAK_KURANG else angka.teks
    else:
        teks = jenis_.pop() if len(jenis_) == 1 else TAK_ADA_ANGKA
    tercetak = [v for v in nilai if isinstance(v, int | Decimal) and panjang(v) is None]
    if tercetak:
        teks = _dengan_cetak(teks if angka else "", [tulis(v, satuan).teks for v in tercetak])
    langkah = min(STUB + 30, _STUB_SEBARIS // max(len(tiada), 1))
    jumlah, bulat = (sum(ada), angka.bulat) if angka else (None, False)
    return _Baris(nama, nilai, tiada, jumlah, teks, bulat, langkah)


def _dengan_cetak(teks: str, cetak: list[str]) -> str:
    """`12 ! −3`: the sum, and what was printed but adds up to nothing; too much is in titles."""
    penuh = " ".join([*([teks] if teks else []), *(f"! {c}" for c in cetak)])
    if lebar(penuh) <= _UJUNG:
        return penuh
    return f"{teks} !" if teks else f"! {len(cetak)} angka"


def _gambar(t: _Tumpukan, i: int, b: _Baris, y: int) -> None:
    """Draw one row: bars, the thin line of a zero, marks of what has no length, the sum."""
    x = t.rencana.x
    terakhir = max((k for k, v in enumerate(b.nilai) if panjang(v)), default=0)
    jalan = 0
    for k, v in enumerate(b.nilai):
        nilai = panjang(v)
        if nilai is None:
            continue
        kiri, jalan = t.rencana.ke(jalan), jalan + nilai
        x = t.rencana.ke(jalan)
        if nilai and k == terakhir:
            x = max(x, kiri + TERSEMPIT)
        if nilai:
            tepi = Markup(' stroke="none"') if x - kiri < _TERPISAH else ""
            ket = keterangan(f"{b.nama}, {t.deret[k].nama}: {tepat(v, t.satuan)}")
            t.bentuk[k].append(
                rakit(
                    '<path d="{}"{} {}>{}</path>',
                    kotak(kiri, y, x - kiri, TINGGI),
                    tepi,
                    tanda(k, i, v),
                    ket,
                )
            )
        else:
            bentuk = Markup('<path d="M{} {}v{}" {}/>')
            t.kertas.lain.append(bentuk.format(n(kiri), n(y), n(TINGGI), tanda(k, i, v)))
    if b.jumlah == 0:
        t.kertas.nol(x, y, TINGGI)
    for j, k in enumerate(b.tiada):
        v = b.nilai[k]
        bagian = stub(x + 20 + j * b.langkah, y, jenis(v), min(STUB, b.langkah - 30))
        teks = f"{b.nama}, {t.deret[k].nama}: {tepat(v, t.satuan)}"
        t.kertas.lain.append(stub_nilai(bagian, (k, i), v, teks))
    t.kertas.tulis(x + b.langkah * len(b.tiada) + JARAK, y, b.teks)


def _catatan(baris: Sequence[_Baris], ada: set[str]) -> list[str]:
    hasil = []
    if any(b.jumlah is not None for b in baris):
        hasil.append("Angka di ujung batang: jumlah, dihitung.")
    if any(b.teks.startswith("≥") for b in baris):
        hasil.append("≥ berarti paling sedikit: sebagian tidak ada angkanya.")
    if TAK_DIGAMBAR in ada:
        hasil.append("! Bukan bilangan bulat nol atau lebih: tidak digambar dan tidak dijumlah.")
    if any(b.bulat for b in baris):
        hasil.append(DIBULATKAN)
    return hasil
