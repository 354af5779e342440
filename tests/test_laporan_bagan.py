"""Chart, table and sentence of every report are read back from the built pages, and agree."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KATA_TIADA = (
    *("tidak berlaku", "tidak ada data", "tidak diukur", "tidak dilaporkan", "tidak terbaca"),
    *("belum dicantumkan", "tidak dicantumkan"),
)
_TAG = re.compile(r"<[^>]+>")


class Bagan(NamedTuple):
    """A chart read back: its id, values by series and category, and the HTML up to the next one."""

    id: str
    nilai: dict[tuple[int, int], str]
    lanjutan: str

    def deret(self, ke: int) -> list[str]:
        banyak = max((k for d, k in self.nilai if d == ke), default=-1) + 1
        return [self.nilai[ke, k] for k in range(banyak)]


def bersih(isi: str) -> str:
    isi = re.sub(r'<a [^>]*href="#sumber-.*?</a>', "", isi, flags=re.DOTALL)
    isi = re.sub(r'<span class="t-(?:asal|beda|sup|lencana)[^"]*">.*?</span>', "", isi)
    return " ".join(unescape(_TAG.sub(" ", isi)).replace("\xad", "").split())


def sel(isi: str) -> str:
    """A cell as a chart would carry it: digits alone, or the kind of nothing."""
    teks = bersih(isi).lower()
    for kata in KATA_TIADA:
        if teks.startswith(kata):
            return kata
    angka = re.match(r"rp?[\d.]+|[\d.]+", teks)
    return angka[0].removeprefix("rp").replace(".", "") if angka else teks


def baris_tabel(isi: str, bagian: str) -> list[list[str]]:
    """Cells of the data of one part of the next table, without its heading cells."""
    tabel = isi[isi.index("<table") : isi.index("</table>")]
    if f"<{bagian}>" not in tabel:
        return []
    badan = tabel[tabel.index(f"<{bagian}>") : tabel.index(f"</{bagian}>")]
    baris = re.findall(r"<tr[^>]*>(.*?)</tr>", badan, re.DOTALL)
    return [re.findall(r"<td[^>]*>(.*?)</td>", b, re.DOTALL) for b in baris]


def bagan_di(isi: str) -> Iterator[Bagan]:
    potong = re.split(r'(?=<figure class="t-bagan">)', isi)[1:]
    for satu in potong:
        svg, _, lanjutan = satu.partition("</figure>")
        id_ = re.search(r'<title id="bagan-(.*?)-t">', svg)
        assert id_
        nilai = {}
        for tanda in re.findall(r"<[a-z]+[^>]*data-nilai=[^>]*>", svg):
            ciri = dict(re.findall(r'data-(\w+)="([^"]*)"', tanda))
            nilai[int(ciri["deret"]), int(ciri["kategori"])] = unescape(ciri["nilai"])
        assert nilai
        yield Bagan(id_[1], nilai, lanjutan)


def halaman_laporan(situs: Path) -> dict[str, str]:
    semua = sorted((situs / "ppid").rglob("index.html"))
    return {str(h.parent.relative_to(situs)): h.read_text("utf-8") for h in semua}


def samakan_nilai(bagan: str, tabel: str) -> bool:
    # a box without a value in a chart is a cell that says nobody entered it
    if bagan == "belum dicantumkan":
        return tabel == "tidak dicantumkan"
    return bagan == tabel


def periksa_bagan(b: Bagan) -> None:
    """Hold one chart against the table that follows it."""
    if b.id == "anggaran":
        periksa_anggaran(b)
        return
    badan = baris_tabel(b.lanjutan, "tbody")
    banyak_deret = max(d for d, _ in b.nilai) + 1
    if b.id == "tahunan":
        for ke in range(banyak_deret):
            tampil = [bersih(baris[ke]) for baris in reversed(badan)]
            for satu, kata in zip(b.deret(ke), tampil, strict=True):
                benar = satu in re.findall(r"\d+", kata.replace(".", ""))
                assert benar or samakan_nilai(satu, sel(kata)) or kata.startswith("≥"), (b.id, kata)
        return
    if banyak_deret > 1:
        for ke in range(banyak_deret):
            for satu, baris in zip(b.deret(ke), badan, strict=True):
                assert samakan_nilai(satu, sel(baris[ke])), (b.id, ke, baris)
        return
    kategori = b.deret(0)
    if len(badan) == len(kategori) and len(badan[0]) <= 2:  # one row per bar
        tampil = [sel(baris[0]) for baris in badan]
    elif len(badan) == 1:  # one bar per column of the only row
        tampil = [sel(s) for s in badan[0][: len(kategori)]]
    else:  # one bar per column, its total in the foot
        tampil = [sel(s) for s in baris_tabel(b.lanjutan, "tfoot")[0][: len(kategori)]]
    assert len(tampil) == len(kategori), b.id
    for satu, kata in zip(kategori, tampil, strict=True):
        assert samakan_nilai(satu, kata) or kata.startswith("≥"), (b.id, satu, kata)


def periksa_semua_bagan(isi: str) -> int:
    semua = list(bagan_di(isi))
    for b in semua:
        periksa_bagan(b)
    return len(semua)


def periksa_anggaran(b: Bagan) -> None:
    daftar = b.lanjutan[b.lanjutan.index("<dl") : b.lanjutan.index("</dl>")]
    isi = dict(re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", daftar, re.DOTALL))
    seluruh = max(k for _, k in b.nilai)
    assert samakan_nilai(b.nilai[0, seluruh], sel(isi["Dianggarkan"]))
    assert samakan_nilai(b.nilai[1, seluruh], sel(isi["Terpakai (realisasi)"]))
    if seluruh:
        for ke, baris in enumerate(baris_tabel(b.lanjutan, "tbody")):
            assert samakan_nilai(b.nilai[0, ke], sel(baris[0]))
            assert samakan_nilai(b.nilai[1, ke], sel(baris[1]))


def angka(teks: str) -> int:
    return int(teks.replace(".", ""))


def periksa_kalimat(isi: str) -> int:
    """Recompute every sentence that states a sum, a share or a change; how many there were."""
    baca = bersih(isi)
    temu = 0
    for jumlah, suku in re.findall(r"Jumlah ([\d.]+) dihitung dari ([\d.]+(?: \+ [\d.]+)*)", baca):
        assert angka(jumlah.rstrip(".")) == sum(angka(s.rstrip(".")) for s in suku.split(" + "))
        temu += 1
    pola = r"([\d.]+) dari ([\d.]+) permohonan \(([\d.,]+) %\)"
    for bagian, seluruh, persen in re.findall(pola, baca):
        tepat = Decimal(100 * angka(bagian)) / angka(seluruh)
        assert Decimal(persen.replace(",", ".")) == tepat.quantize(Decimal("0.1"), ROUND_HALF_UP)
        temu += 1
    pola = r"[Nn]aik ([\d.]+) \w+, dari ([\d.]+) menjadi ([\d.]+)"
    for selisih, dari, ke in re.findall(pola, baca):
        assert angka(selisih) == angka(ke.rstrip(".")) - angka(dari)
        temu += 1
    pola = r"[Tt]urun ([\d.]+) \w+, dari ([\d.]+) menjadi ([\d.]+)"
    for selisih, dari, ke in re.findall(pola, baca):
        assert angka(selisih) == angka(dari) - angka(ke.rstrip("."))
        temu += 1
    return temu


def periksa_baris(isi: str) -> int:
    """Every row of a table by column: its cells add up to the total at its end; how many did."""
    temu = 0
    for tabel in re.findall(
        r'<table class="t-tabel t-statistik" id="tabel-.*?</table>', isi, re.DOTALL
    ):
        # a printed total may contradict its row, and then a note says so
        if "≥" in tabel or 'Jumlah <span class="t-lencana">dihitung' not in tabel:
            continue
        if 'id="tabel-per-unit"' in tabel:
            temu += periksa_unit(tabel)
            continue
        for baris in baris_tabel(tabel, "tbody"):
            nilai = [sel(s) for s in baris]
            if all(n.isdecimal() for n in nilai):
                assert sum(map(int, nilai[:-1])) == int(nilai[-1])
                temu += 1
    return temu


def periksa_unit(tabel: str) -> int:
    """Columns of a body's units add up to its foot; how many did."""
    (kaki,) = [[sel(s) for s in b] for b in baris_tabel(tabel, "tfoot")]
    badan = [[sel(s) for s in b] for b in baris_tabel(tabel, "tbody")]
    temu = 0
    for ke, jumlah in enumerate(kaki):
        kolom = [b[ke] for b in badan if len(b) == len(kaki)]
        assert sum(int(n) for n in kolom if n.isdecimal()) == int(jumlah)
        temu += 1
    return temu


@pytest.fixture
def semua_situs(situs_contoh: Path, situs_rekaan: Path) -> list[Path]:
    return [situs_contoh, situs_rekaan]


def test_bagan_tabel_dan_kalimat_sepakat(semua_situs: list[Path]) -> None:
    for situs in semua_situs:
        bagan = kalimat = baris = 0
        for isi in halaman_laporan(situs).values():
            for b in bagan_di(isi):
                periksa_bagan(b)
                bagan += 1
            kalimat += periksa_kalimat(isi)
            baris += periksa_baris(isi)
        assert bagan >= 4
        assert kalimat >= 4
        assert baris >= 12


def test_pembacaan_ini_dapat_gagal(situs_contoh: Path) -> None:
    isi = halaman_laporan(situs_contoh)["ppid/bspji-pekanbaru/2019"]
    for lama, baru in (
        ('data-deret="0" data-nilai="4"', 'data-deret="0" data-nilai="5"'),
        ('data-deret="0" data-nilai="73"', 'data-deret="0" data-nilai="74"'),
        ('data-nilai="tidak dilaporkan"', 'data-nilai="0"'),
    ):
        assert lama in isi
        with pytest.raises(AssertionError):
            periksa_semua_bagan(isi.replace(lama, baru, 1))
    for lama, baru in (
        ("47 + 8 + 16", "47 + 8 + 17"),
        ("73 dari 73 permohonan (100,0 %)", "72 dari 73 permohonan (100,0 %)"),
    ):
        assert lama in isi
        with pytest.raises(AssertionError):
            periksa_kalimat(isi.replace(lama, baru))
