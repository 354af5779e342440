"""Messages and their printed forms: catalogue in, text, JSON, SARIF and annotations out."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from terang.diagnostics import LEVELS, Diagnostic, Place, Position
from terang.diagnostics.catalogue import known_ids, message, placeholders, suggest
from terang.diagnostics.output import Format, Locator, render
from terang.reader import read

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMATS: tuple[Format, ...] = ("teks", "json", "sarif", "github")
# Nothing that steers a terminal or hides may leave; a line break is ours.
RAW = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")

LAYANAN = """\
nama: Retribusi Usaha
namaa: Izin
jam_layanan:
  - hari: senin
    tutup: "15:30"
  - hari: rabo
"""
SOURCES: Mapping[str, bytes] = {
    "data/a.yml": LAYANAN.encode(),
    "data/b.yml": 'x: {日本: e\u0301~, b: "\x1b[31m"}\ny:\tz\n'.encode(),
    "data/c.yml": ("a: " + "kata " * 60 + "ujung\nb: " + "é " * 200 + "akhir").encode(),
}


def finding(aturan: str = "R01", *tempat: Place, pesan: str = "Beda.", **more: Any) -> Diagnostic:
    return Diagnostic(aturan, more.pop("tingkat", "galat"), pesan, tempat, **more)


def text_of(*diagnostics: Diagnostic) -> list[str]:
    return render(diagnostics, SOURCES.get, "teks").splitlines()


# --- catalogue -----------------------------------------------------------------------------------


@pytest.mark.parametrize("aturan", sorted(known_ids()))
def test_every_message_is_whole(aturan: str) -> None:
    values = {name: f"<{name}>" for name in placeholders(aturan)}
    made = message(aturan, Place("data/a.yml", ("nama",)), **values)
    assert made.aturan == aturan
    assert made.tingkat in LEVELS
    assert made.tempat == (Place("data/a.yml", ("nama",)),)
    for text in (made.pesan, made.mengapa, made.perbaikan):
        assert text[0].isupper() or not text[0].isalpha()
        assert text.rstrip("…")[-1] in ".?\"'" or text.endswith("…")
        assert "  " not in text
    said = made.pesan + made.perbaikan
    assert all(value in said for value in values.values())
    assert made.operan == values


def test_a_missing_value_or_id_is_an_error_of_ours() -> None:
    with pytest.raises(KeyError):
        message("M01", Place("a"))
    with pytest.raises(KeyError):
        message("Z99", Place("a"))


def test_near_miss_is_named_when_there_is_one() -> None:
    place = Place("a")
    near = message("M01", place, kunci="namaa", saran="nama").perbaikan
    assert near.startswith("Mungkin maksudnya 'nama'. ")
    assert "Mungkin" not in message("M01", place, kunci="namaa", saran="").perbaikan


def test_values_are_shown_safe_and_short() -> None:
    said = message("M03", Place("a"), isi="\x1b[31m{isi}\n\u202e" + "9" * 80, contoh="3").pesan
    assert "␛[31m{isi}␊<U+202E>999" in said
    assert "9…'" in said
    assert len(said) < 60 + len("'' bukan bilangan bulat.") + 1


def test_choices_are_not_cut_short() -> None:
    choices = ", ".join(f"'pilihan-{number}'" for number in range(15))
    assert choices in message("M11", Place("a"), isi="x", pilihan=choices).perbaikan


@given(st.text(max_size=200))
def test_no_value_breaks_a_message(value: str) -> None:
    said = message("M99", Place("a"), isi=value)
    assert not RAW.search(said.pesan)
    assert "\n" not in said.pesan


DAYS = ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"]


@pytest.mark.parametrize(
    ("word", "choices", "meant"),
    [
        ("rabo", DAYS, "rabu"),
        ("Jum'at", DAYS, "jumat"),
        ("SENIN", DAYS, "senin"),
        ("jam layanan", ["jam_layanan", "nama"], "jam_layanan"),
        ("Jam-Layanan", ["jam_layanan", "nama"], "jam_layanan"),
        ("namaa", ["nama", "id"], "nama"),
        ("persayratan", ["persyaratan", "prosedur"], "persyaratan"),
        ("warna", DAYS, ""),
        ("", DAYS, ""),
        ("x" * 5000, ["x" * 4999], ""),
        ("rabu", [], ""),
    ],
)
def test_suggest(word: str, choices: list[str], meant: str) -> None:
    assert suggest(word, choices) == meant
    assert suggest(word, reversed(choices)) == meant


# --- text ----------------------------------------------------------------------------------------


def test_text_as_a_whole() -> None:
    shown = render(
        [
            message(
                "M11",
                Place("data/a.yml", ("jam_layanan", 1, "hari")),
                isi="rabo",
                pilihan="'senin', 'rabu'",
                saran="rabu",
            ),
            finding(
                "R07",
                Place("data/a.yml", ("nama",)),
                Place("data/c.yml", ("b",)),
                tingkat="peringatan",
                mengapa="Warga bingung.",
                perbaikan="Samakan.",
                dasar="UU 25/2009 Pasal 21",
            ),
        ],
        SOURCES.get,
        "teks",
    )
    assert shown == (
        "data/a.yml:1:7  nama\n"
        "  peringatan R07: Beda.\n"
        "  1 | nama: Retribusi Usaha\n"
        "    |       ^~~~~~~~~~~~~~~\n"
        "  mengapa: Warga bingung.\n"
        "  perbaikan: Samakan.\n"
        "  dasar: UU 25/2009 Pasal 21\n"
        "  lihat juga: data/c.yml:2:4  b\n"
        "\n"
        "data/a.yml:6:11  jam_layanan[1].hari\n"
        "  galat M11: 'rabo' bukan pilihan yang dikenal.\n"
        '  5 |     tutup: "15:30"\n'
        "  6 |   - hari: rabo\n"
        "    |           ^~~~\n"
        "  mengapa: Nilai di luar pilihan tidak dapat dikelompokkan atau dicari.\n"
        "  perbaikan: Mungkin maksudnya 'rabu'. Pilih salah satu: 'senin', 'rabu'.\n"
        "\n"
        "1 galat, 1 peringatan, 0 saran, 0 diakui\n"
    )


def test_nothing_to_say() -> None:
    assert text_of() == ["0 galat, 0 peringatan, 0 saran, 0 diakui"]


def columns(text: str) -> int:
    wide = sum(unicodedata.east_asian_width(each) in "WF" for each in text)
    return len(text) + wide - sum(unicodedata.combining(each) > 0 for each in text)


def marked(lines: list[str]) -> str:
    """What stands above the mark of the first excerpt, by columns of a terminal."""
    number = next(index for index, line in enumerate(lines) if re.match(r" +\| +\^~*$", line))
    start, length = lines[number].index("^"), lines[number].count("~") + 1
    above = lines[number - 1]
    begin = next(end for end in range(len(above) + 1) if columns(above[:end]) == start)
    return next(
        above[begin:end]
        for end in range(begin, len(above) + 1)
        if columns(above[begin:end]) == length and not unicodedata.combining((above + " ")[end])
    )


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (Place("data/a.yml", ("namaa",), kunci=True), "namaa"),
        (Place("data/b.yml", ("x", "日本"), kunci=True), "日本"),
        (Place("data/b.yml", ("x", "日本")), "e\u0301~"),
        (Place("data/b.yml", posisi=Position(1, 18, 1)), "␛"),
        (Place("data/b.yml", ("y",)), "z"),
        (Place("data/c.yml", posisi=Position(1, 304, 5)), "ujung"),
        (Place("data/c.yml", posisi=Position(1, 304, 500)), "ujung"),
        (Place("data/c.yml", posisi=Position(2, 4, 1)), "é"),
    ],
)
def test_the_mark_stands_under_what_is_meant(place: Place, text: str) -> None:
    lines = text_of(finding("R01", place))
    assert marked(lines) == text
    assert max(map(len, lines)) < 120


def test_a_mark_behind_the_line_and_a_line_that_is_not_there() -> None:
    behind = text_of(finding("R01", Place("data/a.yml", posisi=Position(3, 90))))
    assert behind[4] == "    |             ^"
    assert text_of(finding("R01", Place("data/a.yml", posisi=Position(99, 1))))[2] == ""
    assert text_of(finding("R01", Place("data/tiada.yml", ("a",))))[:3] == [
        "data/tiada.yml:1:1  a",
        "  galat R01: Beda.",
        "",
    ]


def test_explained_findings_are_counted_apart() -> None:
    found = [finding(diakui="Sudah benar.", tingkat="peringatan"), finding(tingkat="saran")]
    lines = text_of(*found)
    assert "  peringatan (diakui) R01: Beda." in lines
    assert "  penjelasan: Sudah benar." in lines
    assert lines[-1] == "0 galat, 0 peringatan, 1 saran, 1 diakui"
    summary = json.loads(render(found, SOURCES.get, "json"))["ringkasan"]
    assert summary == {"galat": 0, "peringatan": 0, "saran": 1, "diakui": 1}


def test_strict_says_what_warnings_do() -> None:
    warning = finding(tingkat="peringatan")
    assert "menghentikan" in render([warning], SOURCES.get, "teks", strict=True)
    assert "menghentikan" not in render([warning], SOURCES.get, "teks")
    assert "menghentikan" not in render([], SOURCES.get, "teks", strict=True)


# --- all formats ---------------------------------------------------------------------------------


@pytest.mark.parametrize("format_", FORMATS)
def test_order_is_by_place_and_does_not_hang_on_the_input(format_: Format) -> None:
    found = [
        finding("R02", Place("data/a.yml", ("nama",))),
        finding("R01", Place("data/a.yml", ("nama",))),
        finding("R01", Place("data/a.yml", ("jam_layanan", 1, "hari"))),
        finding("R09", Place("data/a.yml", posisi=Position(10, 1))),
        finding("R09", Place("data/a.yml", posisi=Position(2, 1))),
        finding("R05", Place("data/A.yml")),
        finding("R05"),
    ]
    shown = render(found, SOURCES.get, format_)
    assert shown == render(reversed(found), SOURCES.get, format_)
    if format_ == "json":
        order = [each["aturan"] for each in json.loads(shown)["temuan"]]
        assert order == ["R05", "R05", "R01", "R02", "R09", "R01", "R09"]


STEERING = "\x1b[2J\x07\x9b\u202e\u2028\ufeff\x00\r\n%0A::error::x"


@pytest.mark.parametrize("format_", FORMATS)
def test_nothing_steers_the_terminal(format_: Format) -> None:
    data = f'{STEERING}: "\x1b"\n'.encode()
    _, found = read(data, "data/x.yml")
    place = Place(f"data/{STEERING}\udcff.yml", (STEERING, 3), posisi=Position(1, 2, 3))
    found.append(
        finding(
            "R01", place, place, pesan=STEERING, mengapa=STEERING, dasar=STEERING, diakui=STEERING
        )
    )
    shown = render(found, lambda _: data, format_)
    assert not RAW.search(shown)
    shown.encode()
    if format_ == "github":
        assert all(
            line.startswith(("::error file=", "::notice file=")) for line in shown.splitlines()
        )


@given(st.text(max_size=60), st.integers(1, 4), st.integers(1, 60), st.integers(1, 60))
def test_any_line_and_place_can_be_printed(text: str, baris: int, kolom: int, panjang: int) -> None:
    data = text.encode("utf-8", "surrogatepass")
    found = finding("R01", Place("x", posisi=Position(baris, kolom, panjang)), pesan=text)
    for format_ in FORMATS:
        assert not RAW.search(render([found], lambda _: data, format_))


def test_json_is_the_public_format() -> None:
    found = finding(
        "R03",
        Place("data/a.yml", ("jam_layanan", 1, "hari")),
        Place("data/a.yml", ("namaa",), kunci=True),
        tingkat="peringatan",
        perbaikan="Samakan.",
        operan={"satu": "1", "dua": "2"},
        dasar="UU",
    )
    assert json.loads(render([found], SOURCES.get, "json")) == {
        "versi": 1,
        "ringkasan": {"galat": 0, "peringatan": 1, "saran": 0, "diakui": 0},
        "temuan": [
            {
                "aturan": "R03",
                "tingkat": "peringatan",
                "pesan": "Beda.",
                "lokasi": [
                    {
                        "berkas": "data/a.yml",
                        "baris": 6,
                        "kolom": 11,
                        "jalur": "jam_layanan[1].hari",
                    },
                    {"berkas": "data/a.yml", "baris": 2, "kolom": 1, "jalur": "namaa"},
                ],
                "operan": {"satu": "1", "dua": "2"},
                "dasar": "UU",
                "perbaikan": "Samakan.",
                "diakui": None,
            }
        ],
    }


def test_sarif() -> None:
    found = [
        finding("R03", Place("data/é b.yml", ("a",)), Place("data/a.yml", ("nama",)), mengapa="M."),
        finding("R03", Place("data/a.yml", ("namaa",)), tingkat="saran", diakui="Ya."),
        finding("R01", tingkat="peringatan"),
    ]
    log = json.loads(render(found, SOURCES.get, "sarif"))
    assert log["version"] == "2.1.0"
    [run] = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["R01", "R03"]
    none, explained, open_ = run["results"]
    assert (none["level"], none["locations"]) == ("warning", [])
    assert (explained["level"], open_["level"]) == ("note", "error")
    assert explained["suppressions"] == [{"kind": "external", "justification": "Ya."}]
    assert explained["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 2,
        "startColumn": 8,
        "endLine": 2,
        "endColumn": 12,
    }
    artifact = open_["locations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact == {"uri": "data/%C3%A9%20b.yml", "uriBaseId": "%SRCROOT%"}
    assert [each["id"] for each in open_["relatedLocations"]] == [1]
    assert "suppressions" not in open_


def test_github_escapes_what_separates() -> None:
    found = finding(
        "R01", Place("data/a,b:c%.yml"), pesan="10%: a,\r\nb", perbaikan="c", tingkat="peringatan"
    )
    assert render([found], SOURCES.get, "github") == (
        "::warning file=data/a%2Cb%3Ac%25.yml,line=1,col=1,endColumn=2,title=R01 peringatan"
        "::10%25: a,%0Ab%0Ac\n"
    )


# --- places --------------------------------------------------------------------------------------


def test_each_file_is_asked_for_once_and_only_when_needed() -> None:
    asked: list[str] = []

    def sources(berkas: str) -> bytes | None:
        asked.append(berkas)
        return SOURCES.get(berkas)

    places = [
        Place("data/a.yml", ("nama",)),
        Place("data/a.yml", ("namaa",)),
        Place("data/tiada.yml", ("x",)),
        Place("data/tiada.yml", ("y",)),
        Place("data/b.yml", posisi=Position(2, 2)),
    ]
    render([finding("R01", place) for place in places], sources, "json")
    assert sorted(asked) == ["data/a.yml", "data/tiada.yml"]


@pytest.mark.parametrize(
    ("jalur", "text"),
    [
        ((), ""),
        (("jam_layanan", 3, "hari"), "jam_layanan[3].hari"),
        ((0, "a"), "[0].a"),
        (("a.b", "c d", "e"), '["a.b"]["c d"].e'),
        (("é", "2024"), "é.2024"),
        (("a\x1b",), "a␛"),
    ],
)
def test_paths_as_text(jalur: tuple[str | int, ...], text: str) -> None:
    assert Locator(SOURCES.get).locate(Place("x", jalur)).jalur == text
