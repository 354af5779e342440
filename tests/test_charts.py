"""Charts hold what their table holds: read back they give its values, in text and in lengths."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
from decimal import Decimal
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bagan_bantu import SVG, Bagan, baca, panjang, tertulis
from galeri_bagan import BULAN, bulanan, semua
from terang.charts import Deret, batang, berbanding, bertumpuk
from terang.scalars import Ketiadaan

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from markupsafe import Markup

    from terang.charts import Nilai

    Banyak = Callable[[str, str, str, Sequence[str], Sequence[Deret], str], Markup]

LAPOR, BERLAKU = Ketiadaan.TIDAK_DILAPORKAN, Ketiadaan.TIDAK_BERLAKU
ANGKA = st.one_of(
    st.integers(0, 60),
    st.integers(0, 10**18),
    st.just(0),
    st.decimals(0, 10**9, places=0),
)
NILAI = st.one_of(
    ANGKA,
    ANGKA,
    st.sampled_from(Ketiadaan),
    st.none(),
    st.integers(-(10**6), -1),
    st.decimals(-(10**4), 10**4, places=2),
)
KATA = st.text("abcdefgilmnoprstuwyABDJKMPSW 0123456789-,.()", min_size=1, max_size=60)
SATUAN = st.sampled_from(["permohonan", "rupiah", ""])
JENIS = pytest.mark.parametrize("jenis", [bertumpuk, berbanding])


@st.composite
def tabel(
    draw: st.DrawFn, nilai: st.SearchStrategy[Nilai] = NILAI
) -> tuple[list[str], list[Deret]]:
    """Up to 8 series over up to 14 categories."""
    baris = draw(st.lists(KATA, min_size=1, max_size=14))
    nama = draw(st.lists(KATA, min_size=1, max_size=8))
    isi = st.lists(nilai, min_size=len(baris), max_size=len(baris))
    return baris, [Deret(n, tuple(draw(isi))) for n in nama]


def semua_nilai(deret: list[Deret]) -> dict[tuple[int, int], Nilai]:
    return {(k, i): v for k, d in enumerate(deret) for i, v in enumerate(d.nilai)}


def di_dalam(b: Bagan) -> None:
    """Everything is inside the drawing, and no text touches another one or a bar."""
    assert b.lebar == 340
    batang_ = [t.kotak for t in b.tanda.values() if t.batang]
    for kotak in [*(k for _, k in b.teks), *(t.kotak for t in b.tanda.values())]:
        assert kotak.x >= 0, kotak
        assert kotak.y >= 0, kotak
        assert kotak.kanan <= b.lebar + 0.01, kotak
        assert kotak.bawah <= b.tinggi, kotak
    for (satu, a), (dua, c) in combinations(b.teks, 2):
        assert not a.tumpang(c), (satu, dua)
    for satu, a in b.teks:
        assert not any(a.tumpang(k) for k in batang_), satu
    for k, c in combinations(batang_, 2):
        assert not k.tumpang(c)


# What is drawn


@JENIS
@given(tabel(), SATUAN)
def test_read_back(jenis: Banyak, t: tuple[list[str], list[Deret]], satuan: str) -> None:
    kategori, deret = t
    b = baca(jenis("b", "Judul", "Isi.", kategori, deret, satuan))
    harus = semua_nilai(deret)
    assert {k: m.nilai for k, m in b.tanda.items()} == {k: tertulis(v) for k, v in harus.items()}
    for k, m in b.tanda.items():
        # a bar if and only if there is a length; nothing is never one, nor is it a zero
        assert m.batang <= bool(panjang(harus[k])), m
        assert (m.kotak.lebar == 0) <= (panjang(harus[k]) is not None), m
    di_dalam(b)


@given(st.lists(st.tuples(KATA, NILAI), min_size=1, max_size=20), SATUAN)
def test_read_back_single(baris: list[tuple[str, Nilai]], satuan: str) -> None:
    kategori, nilai = [k for k, _ in baris], [v for _, v in baris]
    b = baca(batang("b", "Judul", "Isi.", kategori, nilai, satuan))
    assert {i: m.nilai for (_, i), m in b.tanda.items()} == dict(
        enumerate(tertulis(v) for v in nilai)
    )
    assert all(m.batang == bool(panjang(nilai[i])) for (_, i), m in b.tanda.items())
    di_dalam(b)


@given(tabel())
def test_lengths_beside_each_other(t: tuple[list[str], list[Deret]]) -> None:
    kategori, deret = t
    b = baca(berbanding("b", "Judul", "Isi.", kategori, deret, "permohonan"))
    nilai = {k: panjang(v) or 0 for k, v in semua_nilai(deret).items()}
    terbesar = max(nilai.values())
    penuh = max((m.kotak.lebar for m in b.tanda.values() if m.batang), default=0)
    assert penuh >= 100 or not terbesar
    for k, m in b.tanda.items():
        if panjang(semua_nilai(deret)[k]) is not None:
            assert abs(m.kotak.lebar - (terbesar and nilai[k] * penuh / terbesar)) <= 0.51
            assert m.batang == bool(nilai[k])


@given(tabel())
def test_lengths_in_a_stack(t: tuple[list[str], list[Deret]]) -> None:
    kategori, deret = t
    b = baca(bertumpuk("b", "Judul", "Isi.", kategori, deret, "permohonan"))
    nilai = {k: panjang(v) or 0 for k, v in semua_nilai(deret).items()}
    jumlah = [sum(nilai[k, i] for k in range(len(deret))) for i in range(len(kategori))]
    terbesar = max(jumlah)
    sumbu = min((m.kotak.x for m in b.tanda.values() if m.batang), default=0.0)
    penuh = max((m.kotak.kanan for m in b.tanda.values() if m.batang), default=0.0) - sumbu
    assert penuh >= 80 or not terbesar
    for i, total in enumerate(jumlah):
        ujung = sumbu
        for k in range(len(deret)):
            m = b.tanda[k, i]
            if nilai[k, i]:
                assert abs(m.kotak.x - ujung) <= 0.01  # parts follow each other without a gap
                assert abs(m.kotak.lebar - nilai[k, i] * penuh / terbesar) <= 0.51
                ujung = m.kotak.kanan
        assert abs(ujung - sumbu - (terbesar and total * penuh / terbesar)) <= 0.51
        if total < 10**9 and all(panjang(d.nilai[i]) is not None for d in deret):
            y = b.tanda[0, i].kotak.y
            akhir = max((k.x, t) for t, k in b.teks if abs(k.y - y) < 3)
            assert akhir[1] == f"{total:,}".replace(",", ".")


def test_a_row_says_what_its_sum_lacks() -> None:
    deret = [
        Deret("A", (7, 7, LAPOR, LAPOR, 0, 7)),
        Deret("B", (LAPOR, BERLAKU, LAPOR, None, 0, Decimal("-2.5"))),
    ]
    b = baca(bertumpuk("b", "J", "D", list("abcdef"), deret, "permohonan"))
    ujung = {
        i: [t for t, k in b.teks if k.x > 10 and abs(k.y - b.tanda[0, i].kotak.y) < 3]
        for i in range(6)
    }
    assert [t[-1] for t in ujung.values()] == [
        *("≥ 7", "7", "tidak dilaporkan", "tidak ada angka", "0", "7 ! −2,5")
    ]
    nol = [u.attrib["d"] for u in b.akar.iter(f"{SVG}path") if u.get("class") == "gz"]
    assert nol == [f"M15 {b.tanda[0, 4].kotak.y:g}v14"]  # a row of zeros is a thin line at the axis
    assert "jumlah, dihitung" in b.tulisan
    assert "≥ berarti paling sedikit" in b.tulisan
    # every kind that occurs is named in words, with the sign of its marks, and no other is
    assert {"tidak dilaporkan", "tidak berlaku", "belum dicantumkan", "tidak digambar"} <= {
        t for t, _ in b.teks
    }
    assert "tidak diukur" not in b.tulisan
    assert b.tanda[1, 0].judul == "a, B: tidak dilaporkan"
    utuh = baca(bertumpuk("b", "J", "D", ["a"], [Deret("A", (7,))], "permohonan"))
    assert "≥" not in utuh.tulisan


def test_too_much_to_print_stays_in_titles() -> None:
    deret = [Deret(f"Deret {k}", (-(10**8) - k, 5 * (k > 5))) for k in range(7)]
    b = baca(bertumpuk("b", "J", "D", ["a", "b"], deret, "permohonan"))
    assert "! 7 angka" in b.tulisan.split("\n")
    assert b.tanda[3, 0].judul == "a, Deret 3: −100.000.003"


def test_nothing_and_zero_differ_to_the_eye() -> None:
    nilai: list[Nilai] = [0, *Ketiadaan, None, -3, Decimal("2.5")]
    b = baca(batang("b", "J", "D", list("abcdefghi"), nilai, "permohonan"))
    kata = [
        *("0", *(j.value for j in Ketiadaan), "belum dicantumkan"),
        *("−3, tidak digambar", "2,5, tidak digambar"),
    ]
    assert [t for t in b.tulisan.split("\n") if t in kata] == kata
    garis = [u.get("class") for u in b.akar.iter(f"{SVG}path") if u.get("data-nilai") == "0"]
    assert garis == ["gz"]
    kotak = [u for u in b.akar.iter(f"{SVG}path") if u.get("class") == "gn"]
    assert len(kotak) == 8
    assert all(u.get("fill") == "none" and u.get("stroke-dasharray") for u in kotak)
    tanda = {u.text for g in b.akar.iter(f"{SVG}g") for u in g.findall(f"{SVG}text")}
    assert {"×", "–", "~", "?", "#", "!"} <= tanda


@pytest.mark.parametrize(
    ("nilai", "satuan", "teks", "penuh"),
    [
        (1234, "permohonan", "1.234", "1.234"),
        (10**9, "permohonan", "1.000.000.000", "1.000.000.000"),
        (29_412_000, "rupiah", "Rp29,4 juta", "Rp29.412.000"),
        (29_450_000, "rupiah", "Rp29,5 juta", "Rp29.450.000"),
        (30_000_000, "rupiah", "Rp30 juta", "Rp30.000.000"),
        (1_250_500_000, "rupiah", "Rp1,25 miliar", "Rp1.250.500.000"),
        (999_960_000, "rupiah", "Rp1 miliar", "Rp999.960.000"),
        (999_949_999, "rupiah", "Rp999,9 juta", "Rp999.949.999"),
        (999_999, "rupiah", "Rp999.999", "Rp999.999"),
        (Decimal("29412000"), "rupiah", "Rp29,4 juta", "Rp29.412.000"),
        (2_500 * 10**12, "rupiah", "Rp2.500 triliun", "Rp2.500.000.000.000.000"),
        (123 * 10**38, "permohonan", "1,23 × 10^40", "12" + ".300" + ".000" * 12),
        (-1500, "rupiah", "−Rp1.500, tidak digambar", None),
    ],
)
def test_numbers(nilai: Nilai, satuan: str, teks: str, penuh: str | None) -> None:
    b = baca(batang("b", "J", "D", ["a"], [nilai], satuan))
    assert teks in b.tulisan.split("\n")
    assert penuh is None or b.tanda[0, 0].judul == f"a: {penuh}"
    tepat = "Angka dibulatkan; yang tepat ada di tabel."
    pendek = teks != penuh and penuh is not None
    pas = penuh is not None and teks in ("Rp30 juta", "Rp2.500 triliun", "1,23 × 10^40")
    assert (tepat in b.tulisan) == (pendek and not pas)


# Text


JAHAT = [
    "<script>alert(1)</script>",
    "\"' onload=alert(1) x='",
    "]]>&amp;<![CDATA[",
    "a\u202eb\u2066c\x00\x1b\ud800",
    "x\n\ty",
]


@pytest.mark.parametrize("jahat", JAHAT)
@JENIS
def test_text_is_inert(jenis: Banyak, jahat: str) -> None:
    deret = [Deret(jahat, (1, LAPOR)), Deret("B", (0, None))]
    svg = jenis("b", jahat, jahat, [jahat, "b"], deret, jahat)
    svg.encode()
    b = baca(svg)
    assert {u.tag.removeprefix(SVG) for u in b.akar.iter()} <= {
        *("svg", "title", "desc", "defs", "pattern", "g", "path", "text", "tspan"),
    }
    assert not any(a.startswith("on") for u in b.akar.iter() for a in u.attrib)
    assert not {"\u202e", "\u2066", "\x00", "\x1b"} & set(svg)
    aman = " ".join(jahat.split())
    for huruf in "\u202e\u2066\x00\x1b\ud800":
        aman = aman.replace(huruf, "\ufffd")
    assert b.akar.findtext(f"{SVG}title") == b.akar.findtext(f"{SVG}desc") == aman
    assert b.tanda[0, 0].judul == f"{aman}, {aman}: 1"


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_text_is_well_formed(satu: str, dua: str) -> None:
    deret = [Deret(dua, (1, 2)), Deret(satu, (None, 3))]
    for jenis in (bertumpuk, berbanding):
        b = baca(jenis("b", satu, dua, [satu, dua], deret, dua))
        di_dalam(b)


def test_a_long_label_is_whole_in_its_title() -> None:
    panjang_ = "Informasi yang dikecualikan " * 12
    b = baca(batang("b", "J", "D", [panjang_, "b"], [1, 2], "permohonan"))
    judul = [t.findtext(f"{SVG}title") for t in b.akar.iter(f"{SVG}text")]
    assert panjang_.strip() in judul
    baris = [t for t, _ in b.teks if t.startswith(("Informasi", "yang", "dikecualikan"))]
    assert len(baris) == 3
    assert baris[-1].endswith("…")
    assert " ".join(baris)[:-1] == panjang_[: len(" ".join(baris)) - 1]


# Frame


def test_names_and_ids() -> None:
    svg = bulanan("laporan-2019_a")
    akar = baca(svg).akar
    assert akar.get("role") == "img"
    ids = [u.attrib["id"] for u in akar.iter() if "id" in u.attrib]
    assert len(ids) == len(set(ids))
    assert all(i.startswith("laporan-2019_a-") for i in ids)
    assert akar.get("aria-labelledby") == "laporan-2019_a-t laporan-2019_a-d"
    dirujuk = {s.split(")")[0] for s in svg.split("url(#")[1:]}
    assert dirujuk <= set(ids)
    assert len(dirujuk) == 3
    for terlarang in ("var(", "style", "<script", "foreignObject", "http://", "href"):
        assert terlarang not in svg.replace("http://www.w3.org/2000/svg", "")


@pytest.mark.parametrize("id_", ["", "1a", "a b", 'a"', "a)", "á"])
def test_a_bad_id_is_refused(id_: str) -> None:
    with pytest.raises(ValueError, match="chart id"):
        batang(id_, "J", "D", ["a"], [1], "permohonan")


@JENIS
def test_series_must_fit_the_categories(jenis: Banyak) -> None:
    with pytest.raises(ValueError, match="1 values, 2 categories"):
        jenis("b", "J", "D", ["a", "b"], [Deret("A", (1,))], "permohonan")
    kosong = baca(jenis("b", "J", "D", [], [], "permohonan"))
    assert "Tidak ada yang digambar." in kosong.tulisan
    assert "Tidak ada yang digambar." in baca(jenis("b", "J", "D", ["a"], [], "")).tulisan


@JENIS
@pytest.mark.parametrize("banyak", [8, 20])
def test_many_series_and_rows(jenis: Banyak, banyak: int) -> None:
    """Each series has a look of its own, in the legend as in its bars."""
    deret = [Deret(f"Seri {k}", tuple(5 + (k + i) % 7 for i in range(60))) for k in range(banyak)]
    deret[3] = Deret("Seri 3", (LAPOR,) * 60)
    b = baca(jenis("b", "J", "D", [f"Baris {i}" for i in range(60)], deret, "permohonan"))
    di_dalam(b)
    assert len(b.tanda) == 60 * banyak
    pola = {
        p.get("id"): (p.get("patternTransform"), *(tuple(a.attrib.values()) for a in p))
        for p in b.akar.iter(f"{SVG}pattern")
    }
    assert len(set(pola.values())) == len(pola) >= banyak - 2
    isi = {
        k: {m.isi for (d, _), m in b.tanda.items() if d == k and m.batang} for k in range(banyak)
    }
    assert all(len(x) == 1 for k, x in isi.items() if k != 3)
    assert len(set().union(*isi.values())) == banyak - 1


def test_weight() -> None:
    svg = bulanan().encode()
    assert len(baca(svg.decode()).tanda) == 48
    assert len(svg) <= 9_000
    assert len(gzip.compress(svg, 9)) <= 1_800


def test_the_same_bytes() -> None:
    """Whatever the process: no order of sets, no locale, no context of decimals."""
    program = (
        "import decimal, hashlib, galeri_bagan as g; decimal.getcontext().prec = {}; "
        "print(hashlib.sha256(str(sorted(g.semua().items())).encode()).hexdigest())"
    )
    hasil = {
        subprocess.run(
            [sys.executable, "-c", program.format(prec)],
            cwd=Path(__file__).parent,
            env=os.environ | {"PYTHONHASHSEED": benih, "LC_ALL": locale},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for benih, locale, prec in (("1", "C", 28), ("2", "id_ID.UTF-8", 3))
    }
    assert len(hasil) == 1
    assert semua() == semua()


def test_long_words_without_a_bar_do_not_shorten_bars() -> None:
    b = baca(batang("b", "J", "D", ["a", "b"], [Ketiadaan.TIDAK_TERBACA, 73], "permohonan"))
    assert b.tanda[0, 1].kotak.lebar > 250


def test_labels_stand_beside_their_bars() -> None:
    b = baca(bulanan())
    for i, nama in enumerate(BULAN):
        kotak = next(k for t, k in b.teks if t == nama)
        batang_ = b.tanda[0, i].kotak
        assert abs((kotak.y + kotak.bawah) - (batang_.y + batang_.bawah)) < 4
        assert kotak.kanan <= batang_.x
