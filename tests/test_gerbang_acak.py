"""No way of writing a number slips through, and what only looks like one does not fire."""

from __future__ import annotations

import csv
import io
import json
import os
from functools import partial

from hypothesis import example, given, settings
from hypothesis import strategies as st

from terang.gerbang import Izin, periksa
from terang.gerbang.periksa import Penjaga
from terang.gerbang.saring import Saring

CONTOH = 20_000 if os.environ.get("TERANG_PANJANG") else 400
banyak = settings(max_examples=CONTOH, deadline=None)
KOSONG = Izin()
PROVINSI = [11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63]
SELA = [" ", "\u00a0", ".", "-", "\u2013", " - ", "\u2009", "\u202f", "\u00ad", "\u200b"]


def angka(banyak: int, awal: int = 0) -> st.SearchStrategy[str]:
    return st.integers(awal, 10**banyak - 1).map(lambda n: f"{n:0{banyak}}")


hari = st.integers(1, 28)
bulan = st.integers(1, 12)
nik = st.builds(
    "{}{:02}{:02}{:02}{:02}{}{}".format,
    st.sampled_from(PROVINSI),
    st.integers(1, 79),
    st.integers(1, 60),
    st.one_of(hari, hari.map(lambda h: h + 40)),
    bulan,
    angka(2),
    angka(4, 1),
)
nip = st.builds(
    "{}{:02}{:02}{}{:02}{}{}".format,
    st.integers(1950, 2006),
    bulan,
    hari,
    st.integers(1975, 2030),
    bulan,
    st.sampled_from("12"),
    angka(3, 1),
)
seluler = st.builds(
    "08{}{}".format, st.integers(1, 9), st.integers(7, 10).flatmap(lambda n: angka(n))
)
nomor = st.one_of(nik, nip, seluler)


@st.composite
def berkelompok(draw: st.DrawFn, sumber: st.SearchStrategy[str] = nomor) -> str:
    """A number as people divide it: not at all, in equal parts, or at the ends of its parts."""
    n = draw(sumber)
    sela = draw(st.sampled_from(SELA))
    cara = draw(st.sampled_from(["utuh", "sama", "bagian", "satuan"]))
    if cara == "utuh":
        potong = [n]
    elif cara == "sama":
        k = draw(st.integers(3, 5))
        potong = [n[i : i + k] for i in range(0, len(n), k)]
        if len(potong) > 1 and len(potong[-1]) == 1:
            potong[-2:] = ["".join(potong[-2:])]
    elif cara == "satuan":
        sela, potong = " ", list(n)
    else:
        ujung = {16: [6, 12, 16], 18: [8, 14, 15, 18]}.get(len(n), [4, 8, len(n)])
        potong = [n[a:z] for a, z in zip([0, *ujung], ujung, strict=False) if a < z]
    return sela.join(potong)


tag = st.sampled_from(["b", "i", "em", "strong", "span class='x'", "a href='#'", "small", "mark"])


@st.composite
def bertanda(draw: st.DrawFn) -> str:
    """A number with tags or entities anywhere inside."""
    n = draw(nomor)
    a, z = sorted(draw(st.tuples(st.integers(1, len(n) - 1), st.integers(1, len(n) - 1))))
    t = draw(tag)
    return draw(
        st.sampled_from(
            [
                f"{n[:a]}<{t}>{n[a:z]}</{t.split()[0]}>{n[z:]}",
                f"{n[:a]}<wbr>{n[a:z]}<wbr>{n[z:]}",
                f"{n[:a]}<!-- x -->{n[a:]}",
                f"<{t}>{n[:a]}</{t.split()[0]}><{t}>{n[a:]}</{t.split()[0]}>",
                "".join(f"&#{ord(h)};" for h in n),
                f"{n[:a]}&#{ord(n[a])};{n[a + 1 :]}",
                f"{n[:a]}&shy;{n[a:]}",
                f"{n[:4]}&nbsp;{n[4:8]}&nbsp;{n[8:]}",
            ]
        )
    )


sebelum = st.sampled_from(["", "Hubungi ", "Nomor: ", "(", "a.n. Fulan, "])
sesudah = st.sampled_from(["", ".", ", segera", ")", " ya"])


def bocor(nama: str, teks: str) -> list[str]:
    return [d.aturan for d in periksa([(nama, partial(str.encode, teks))], KOSONG)]


@banyak
@given(sebelum, berkelompok(), sesudah)
def test_no_grouping_slips_through(awal: str, n: str, akhir: str) -> None:
    teks = f"{awal}{n}{akhir}"
    assert bocor("a.html", f"<table><tr><td>1</td><td>{teks}</td><td>2019</td></tr></table>")
    assert bocor("a.html", f'<p title="{teks}">2019</p>')
    for ascii_saja in (True, False):
        assert bocor("a.json", json.dumps({"a": ["2019", teks]}, ensure_ascii=ascii_saja))
    baris = io.StringIO()
    csv.writer(baris).writerows([["no", "isi"], ["1", teks]])
    assert bocor("a.csv", baris.getvalue())
    assert bocor("a.txt", teks)


@banyak
@given(sebelum, bertanda(), sesudah)
def test_no_markup_slips_through(awal: str, n: str, akhir: str) -> None:
    assert bocor("a.html", f"<p>5 {awal}{n}{akhir}</p>")


@banyak
@given(seluler)
def test_links_and_codes_of_addresses_slip_not(n: str) -> None:
    for tautan in (
        f"tel:{n}",
        f"tel:+62{n[1:]}",
        f"https://wa.me/62{n[1:]}",
        f"tel:%2B62{n[1:4]}%20{n[4:]}",
        f"sms:{n[:4]}%2D{n[4:]}",
    ):
        if tautan.startswith("https") and n.endswith("000"):
            continue  # 62... that ends so may be an amount
        assert bocor("a.html", f'<a href="{tautan}">x</a>'), tautan


surel = st.from_regex(
    r"[a-z][a-z0-9._]{1,10}[a-z0-9]@[a-z][a-z0-9]{1,8}\.(?:com|go\.id|id)", fullmatch=True
)


@banyak
@given(surel)
def test_no_address_slips_through(alamat: str) -> None:
    lokal, _, inang = alamat.partition("@")
    for html in (
        alamat,
        f"{lokal} @ {inang}",
        f"{lokal}<b>@</b>{inang}",
        f"{lokal}&#64;{inang}",
        f"{lokal}@<wbr>{inang.replace('.', '.<wbr>')}",
        "".join(f"&#{ord(h)};" for h in alamat),
        f'<a href="mailto:{lokal}%40{inang}?subject=x">surat</a>',
        f"<b>{lokal}</b>@<i>{inang}</i>",
    ):
        assert bocor("a.html", f"<p>{html}</p>") == ["P05"], html
    assert bocor("a.json", json.dumps(alamat)) == ["P05"]
    assert bocor("a.json", f'"{lokal}\\u0040{inang}"') == ["P05"]
    assert bocor("a.csv", f"a,{alamat}\n") == ["P05"]


rupiah = st.integers(0, 10**14).map(lambda n: f"{n:,}".replace(",", "."))
tanggal = st.dates()
pagar = st.one_of(
    rupiah.map(lambda r: f"Rp{r}"),
    rupiah.map(lambda r: f"Rp {r},00"),
    rupiah,
    st.tuples(rupiah, rupiah).map(" ".join),
    st.tuples(rupiah, rupiah).map("\u2013".join),
    tanggal.map(lambda t: f"{t:%d-%m-%Y}"),
    tanggal.map(lambda t: f"{t:%d/%m/%Y}"),
    tanggal.map(lambda t: f"{t:%d.%m.%Y}"),
    tanggal.map(str),
    st.datetimes().map(lambda t: t.isoformat(timespec="seconds")),
    st.tuples(st.times(), st.times()).map(lambda t: f"{t[0]:%H.%M}\u2013{t[1]:%H.%M} WIB"),
    st.builds(
        "SP DIPA-{:03}.{:02}.{}.{}/{}".format,
        st.integers(1, 120),
        st.integers(1, 30),
        st.integers(1, 9),
        angka(6),
        st.integers(2000, 2030),
    ),
    angka(5).map(lambda k: f"KBLI {k}"),
    st.lists(angka(5), max_size=6).map(", ".join),
    st.builds("{}-{}".format, angka(4), angka(4)).map(lambda i: f"ISSN {i}"),
    st.binary(min_size=32, max_size=32).map(bytes.hex),
    st.binary(min_size=20, max_size=20).map(bytes.hex),
    st.builds(
        "sidik {}08{}{}".format, st.sampled_from(["", "isi "]), angka(8), angka(1).map("a".__add__)
    ),
    st.uuids().map(str),
    st.builds("{}/{}/{}".format, angka(4), angka(3), st.integers(2000, 2030)),
    st.lists(st.floats(0, 999, width=16), min_size=3).map(lambda f: f"<svg><path d='M{f}'/></svg>"),
)


@banyak
@given(pagar)
@example("data diperiksa 4 Maret 2026, sidik 0812345678a5")
@example("sidik isi 0810123400e5")
@example("Rp62.810.000.000")
@example("Rp 62.812.345.678,00")
def test_amounts_days_and_codes_do_not_fire(teks: str) -> None:
    for nama in ("a.html", "a.json", "a.csv"):
        assert bocor(nama, f"<p>{teks}</p>" if nama == "a.html" else f'"{teks}"') == [], nama


# The quick look doubts too much, never too little.


class Lambat(Penjaga):
    """A guard without the quick look."""

    def _jelas_bersih(self, alamat: str, isi: bytes) -> bool:
        return False


potongan = st.one_of(
    berkelompok(),
    bertanda(),
    surel,
    pagar,
    st.sampled_from(["<p>", "</p>", "<td>", " ", "&nbsp;", "%20", "@", ";", "<b>", "+", "0", "62"]),
    st.text(max_size=8),
)


@banyak
@example("@a00@a0.com", "html")
@given(st.lists(potongan, max_size=8).map("".join), st.sampled_from(["html", "json", "csv", "xml"]))
def test_quick_look_passes_nothing_that_a_reader_finds(teks: str, akhiran: str) -> None:
    teks = teks.encode("utf-8", "replace").decode()
    lambat = Lambat(KOSONG)
    lambat.lihat(f"a.{akhiran}", teks.encode())
    if lambat.bocor:
        cepat = Penjaga(KOSONG)
        cepat.lihat(f"a.{akhiran}", teks.encode())
        assert cepat.bocor == lambat.bocor


def test_quick_look_is_no_formality() -> None:
    """It lets ordinary pages pass, and remembers nothing wrong of one page about another."""
    boleh = Izin(telepon=frozenset({"62761123456"}), surel=frozenset({"kantor@dinas.invalid"}))
    saring = Saring(boleh)
    halaman = (
        '<p>Rp2.971.094.000, 12-10-2019, 08.00\u201316.00 WIB. <a href="tel:+62761123456">'
        '0761-123456</a> <a href="mailto:kantor@dinas.invalid">kantor@<wbr>dinas.<wbr>invalid</a>'
        '<a href="https://wa.me/?text=Tahun%202009%20itu">Bagikan</a> <b>5</b> hari</p>'
    )
    for _ in range(2):
        assert saring.bersih(halaman.encode())
        assert not saring.bersih(halaman.replace("123456", "123457").encode())
        assert not saring.bersih(halaman.replace("kantor", "kontor").encode())
        assert not saring.bersih(halaman.replace("<b>5</b>", "081<b>2</b>34567890").encode())
