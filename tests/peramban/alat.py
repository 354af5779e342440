"""Calls the node scripts of this directory: a site and addresses in, what the browser saw out."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict

from peramban import terus

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

ROOT = Path(__file__).parents[2]
MODULES = ROOT / "node_modules"
CHROMIUM = (
    "chromium-headless-shell",  # the same engine without a window: half the work
    *("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
)
TIMEOUT = 280
# What one page has loaded the next need not fetch, as with every host; `kunjungi` keeps nothing.
KEPT = {"cache-control": "max-age=600"}
WITHOUT_BROWSER = ("akar.mjs", "saring-mesin.mjs")


class Element(TypedDict):
    """One element that breaks a rule of axe."""

    sasaran: str
    html: str
    sebab: str


class Violation(TypedDict):
    """One rule of axe that a page breaks."""

    aturan: str
    berat: str
    bantuan: str
    unsur: list[Element]


class State(TypedDict):
    """A page in one width and one colour scheme."""

    alamat: str
    lebar: int
    skema: str
    status: int
    lebar_isi: int
    meluber: bool
    permintaan_luar: list[str]
    konsol: list[str]
    pelanggaran: list[Violation]


class Headed(TypedDict):
    """A page without JavaScript: is there a visible heading?"""

    alamat: str
    h1: bool


class Scriptless(TypedDict):
    """A page without JavaScript beside the same page with it.

    `h1` is whether a heading can be seen without it. `dengan` and `tanpa` are the lines of text,
    with every fold open; in `dengan` without what scripts add on purpose. `lipatan` is how many
    folds there are, `terbuka` how many of them a click opens. `menu` and `remah` are the texts of
    the links that are to be seen, `kirim` is where the search box leads.
    """

    alamat: str
    h1: bool
    dengan: list[str]
    tanpa: list[str]
    lipatan: int
    terbuka: int
    menu: list[str]
    remah: list[str]
    kirim: str


class Visit(TypedDict):
    """The first visit of an address: what was asked for, with bytes as they went over the wire."""

    alamat: str
    status: int
    permintaan: list[tuple[str, int]]
    keluhan: list[str]


class AxeResult(TypedDict):
    """Everything `axe` saw."""

    keadaan: list[State]
    tanpa_skrip: list[Headed]


class Case(TypedDict):
    """What a citizen must see on an address without scrolling."""

    alamat: str
    teks: list[str]


class Sighting(TypedDict):
    """One text of a case. `atas` is the distance from the top of the screen."""

    teks: str
    ada: bool
    terlihat: bool
    atas: int | None


class Answer(TypedDict):
    """What the page of results shows for one question.

    `unsur` are the names of the elements in it, `galat` what the browser complained of, `semua` is
    how many results there are after the button for more.
    """

    tanya: str
    keadaan: str
    alamat: list[str]
    teks: list[str]
    unsur: list[str]
    semua: int
    galat: list[str]


class Screen(TypedDict):
    """The first screen of one address."""

    alamat: str
    status: int
    hasil: list[Sighting]


class Way(TypedDict):
    """A person's way from the home page: steps, each `{"ketuk": text}`, `{"cari": question}` or
    `{"pertama": True}` for the best result, and the texts that must be in view at its end."""

    langkah: Sequence[dict[str, str | bool]]
    teks: Sequence[str]


class Landing(TypedDict):
    """Where a way ended, what stopped it before, and what is in view there."""

    alamat: str
    galat: str
    hasil: list[Sighting]


class Arrival(TypedDict):
    """Where a way ends: the path of the page and its heading."""

    alamat: str
    judul: str


class Ways(TypedDict):
    """Where a search and each of the former addresses lead."""

    dicari: Arrival
    diantar: list[Arrival]


class Printed(TypedDict):
    """An address on paper: sheets of A4, the text on them, and whether each folded part is seen."""

    lembar: int
    teks: str
    lipatan: list[bool]


class Takeaway(TypedDict):
    """What a reader takes away of an address, see `bawa.mjs`."""

    alamat: str
    skrip: Printed
    tanpa: Printed
    kaki: str
    lipat: dict[str, Any]
    salin: dict[str, str] | None


def missing() -> list[str]:
    """The tools of the browser tests that this machine lacks, in words."""
    lacks = []
    if not shutil.which("node"):
        lacks.append("node")
    if not (MODULES / "puppeteer-core").is_dir():
        lacks.append("node_modules (jalankan `make test`, atau `npm ci --ignore-scripts`)")
    given = os.environ.get("TERANG_CHROMIUM")
    if not any(shutil.which(name) for name in ([given] if given else CHROMIUM)):
        lacks.append("chromium")
    return lacks


def _node(
    script: str, site: Path, prefix: str, question: object, headers: Mapping[str, str] | None = None
) -> Any:
    command = ["node", str(Path(__file__).parent / script), str(site), "--prefix", prefix]
    command += ["--headers", json.dumps(dict(KEPT if headers is None else headers))]
    if script not in WITHOUT_BROWSER:
        command += ["--browser", terus.address()]
    done = subprocess.run(
        command,
        input=json.dumps(question),
        capture_output=True,
        encoding="utf-8",
        timeout=TIMEOUT,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{script} gagal:\n{done.stderr[-3000:]}")
    return json.loads(done.stdout)


def axe(
    site: Path,
    addresses: Iterable[str],
    prefix: str = "/",
    without_script: Sequence[str] | None = None,
) -> AxeResult:
    """Every address in 360 and 1280, light and dark, and once without JavaScript.

    `without_script` names those of the last kind where `tanpa_skrip` looks at the others.
    """
    asked = list(addresses)
    bare = asked if without_script is None else list(without_script)
    result: AxeResult = _node("axe.mjs", site, prefix, {"alamat": asked, "tanpa_skrip": bare})
    return result


def layar(site: Path, cases: Sequence[Case], prefix: str = "/") -> list[Screen]:
    """Whether the texts stand in the first screen of a phone, 360 x 740."""
    result: list[Screen] = _node("layar.mjs", site, prefix, list(cases))
    return result


def jalan(site: Path, ways: Sequence[Way], prefix: str = "/") -> list[Landing]:
    """Walk ways on a phone, see `jalan.mjs`."""
    result: list[Landing] = _node("jalan.mjs", site, prefix, list(ways))
    return result


def papan(site: Path, ways: dict[str, str], prefix: str = "/") -> Any:
    """The site with nothing but keys, see `papan.mjs`."""
    return _node("papan.mjs", site, prefix, ways)


def pilah(site: Path, apa: Mapping[str, str], prefix: str = "/") -> Any:
    """The filter of a list, and the forms on paper, see `pilah.mjs`."""
    return _node("pilah.mjs", site, prefix, dict(apa))


def cari(
    site: Path,
    questions: Sequence[str],
    prefix: str = "/",
    headers: Mapping[str, str] | None = None,
) -> list[Answer]:
    """What the page of results answers to each question, each time loaded anew."""
    result: list[Answer] = _node("cari.mjs", site, prefix, list(questions), headers)
    return result


def kunjungi(
    site: Path,
    addresses: Sequence[str],
    prefix: str = "/",
    headers: Mapping[str, str] | None = None,
) -> list[Visit]:
    """Each address with an empty cache, every answer with these headers."""
    result: list[Visit] = _node("kunjungi.mjs", site, prefix, list(addresses), headers)
    return result


def visit_problems(visits: Iterable[Visit]) -> list[str]:
    """One line for everything that a browser asked for and did not get, or complained about."""
    return [
        f"/{visit['alamat'].lstrip('/')}: {what}"
        for visit in visits
        for what in (*([] if visit["status"] == 200 else [str(visit["status"])]), *visit["keluhan"])
    ]


def tanpa_skrip(site: Path, addresses: Sequence[str], prefix: str = "/") -> list[Scriptless]:
    """Each address with JavaScript and without, see `tanpa-skrip.mjs`."""
    result: list[Scriptless] = _node("tanpa-skrip.mjs", site, prefix, list(addresses))
    return result


def jalur(site: Path, start: str, question: str, former: Sequence[str], prefix: str = "/") -> Ways:
    """A search from `start` to its first result, and where former addresses lead."""
    asked = {"mulai": start, "tanya": question, "pindah": list(former)}
    result: Ways = _node("jalur.mjs", site, prefix, asked)
    return result


def kotak(site: Path, questions: Sequence[str], prefix: str = "/") -> list[Any]:
    """The search box with nothing but keys, in 360 and 1280, see `kotak.mjs`."""
    result: list[Any] = _node("kotak.mjs", site, prefix, list(questions))
    return result


def susunan(site: Path, addresses: Iterable[str], prefix: str = "/") -> list[Any]:
    """Headings, landmarks, names, tables, sizes and reflow of every address, see `susunan.mjs`."""
    result: list[Any] = _node("susunan.mjs", site, prefix, list(addresses))
    return result


def bawa(site: Path, addresses: Sequence[str], prefix: str = "/") -> list[Takeaway]:
    """What a reader takes away of each address: paper and sharing."""
    result: list[Takeaway] = _node("bawa.mjs", site, prefix, list(addresses))
    return result


def mesin(site: Path, words: Sequence[str], questions: Sequence[str]) -> Any:
    """What the client makes of words and questions, without a browser, see `akar.mjs`."""
    return _node("akar.mjs", site, "/", {"kata": list(words), "tanya": list(questions)})


def saring(site: Path, prefix: str = "/") -> Any:
    """The finder of services with nothing but keys, and without JavaScript, see `saring.mjs`."""
    return _node("saring.mjs", site, prefix, {})


def saring_mesin(site: Path, choices: Sequence[Any]) -> list[Any]:
    """What the finder finds for each choice, without a browser, see `saring-mesin.mjs`."""
    result: list[Any] = _node("saring-mesin.mjs", site, "/", list(choices))
    return result


def bagan(site: Path, addresses: Sequence[str], prefix: str = "/") -> list[Any]:
    """Charts as they are shown, see `bagan.mjs`."""
    result: list[Any] = _node("bagan.mjs", site, prefix, list(addresses))
    return result


def axe_problems(result: AxeResult) -> list[str]:
    """One line for everything a test should not forgive."""
    lines = []
    for state in result["keadaan"]:
        where = f"/{state['alamat'].lstrip('/')} ({state['lebar']}, {state['skema']})"
        if state["status"] != 200:
            lines.append(f"{where}: dijawab {state['status']}")
        if state["meluber"]:
            lines.append(f"{where}: meluber ke samping, isinya {state['lebar_isi']} px")
        lines += [f"{where}: permintaan ke host lain: {url}" for url in state["permintaan_luar"]]
        lines += [f"{where}: galat konsol: {text}" for text in state["konsol"]]
        lines += [
            f"{where}: axe {rule['aturan']}: {rule['bantuan']}: "
            + "; ".join(element["sasaran"] for element in rule["unsur"][:5])
            for rule in state["pelanggaran"]
        ]
    lines += [
        f"/{page['alamat'].lstrip('/')}: tanpa JavaScript tidak ada h1 yang tampak"
        for page in result["tanpa_skrip"]
        if not page["h1"]
    ]
    return lines


def layar_problems(screens: Iterable[Screen]) -> list[str]:
    """One line for every text that is not in the first screen."""
    lines = []
    for screen in screens:
        where = f"/{screen['alamat'].lstrip('/')}"
        if screen["status"] != 200:
            lines.append(f"{where}: dijawab {screen['status']}")
        for text in screen["hasil"]:
            if not text["ada"]:
                lines.append(f"{where}: tidak ada di halaman: {text['teks']!r}")
            elif not text["terlihat"]:
                seen = f"tidak tampak di layar pertama ({text['atas']} px dari atas)"
                lines.append(f"{where}: {seen}: {text['teks']!r}")
    return lines
