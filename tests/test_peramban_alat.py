"""The browser tools see every planted fault, and none in a sound page."""

from __future__ import annotations

import hashlib
import json
import re
import struct
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from peramban import (
    axe,
    axe_problems,
    html_validate,
    kunjungi,
    layar,
    layar_problems,
    tanpa_skrip,
    terus,
    visit_problems,
)
from peramban.validate import CONFIG, FRAME, RELAXED

if TYPE_CHECKING:
    from peramban import Case

pytestmark = pytest.mark.browser
SCREENSHOT = Path(__file__).parent / "peramban" / "screenshot.mjs"


def page(body: str, style: str = "", script: str = "", h1: str = "<h1>Jam</h1>") -> str:
    code = f"<script>{script}</script>" if script else ""
    return (
        '<!doctype html>\n<html lang="id">\n<head>\n<meta charset="utf-8">\n<title>Jam</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<link rel="icon" href="data:,">\n<style>{style}</style>\n</head>\n'
        f"<body>\n<main>\n{h1}\n{body}\n</main>\n{code}</body>\n</html>\n"
    )


TALL = '<div style="height: 900px"></div>'
DARK = "@media (prefers-color-scheme: dark) { p { color: #222; background: #000 } }"
FAULTS = {
    "alt/": page('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'),
    "lipat/": page(
        "<details><summary>Syarat</summary>"
        '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'
        "</details>"
    ),
    "gelap/": page("<p>Gelap</p>", DARK),
    "lebar/": page('<p style="width: 500px">Lebar</p>'),
    "konsol/": page("<p>x</p>", script="console.error('aduh')"),
    "luar/": page("<p>x</p>", script="new Image().src = 'https://luar.example/a.png'"),
    "skrip/": page("<p>x</p>", script="document.querySelector('h1').hidden = false").replace(
        "<h1>", "<h1 hidden>"
    ),
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("situs")
    lost = page("<p>Halaman ini tidak ada.</p>")
    for name, html in {**FAULTS, "baik/": page("<p>Senin 08.00</p>")}.items():
        (root / name).mkdir()
        (root / name / "index.html").write_text(html, "utf-8")
    (root / "404.html").write_text(lost, "utf-8")
    return root


def about(problems: list[str], address: str) -> list[str]:
    return [line for line in problems if line.startswith(f"/{address}")]


def test_axe(site: Path) -> None:
    result = axe(site, ["baik/", *FAULTS, "tak-ada/"])
    seen = {(s["alamat"], s["lebar"], s["skema"]) for s in result["keadaan"]}
    assert len(seen) == len(result["keadaan"]) == 9 * 2 * 2
    problems = axe_problems(result)
    assert about(problems, "baik/") == []

    for alamat in ("alt/", "lipat/"):  # in the dark only colours are looked at again
        alt = about(problems, alamat)
        assert [line.partition(":")[0][-6:] for line in alt] == ["light)", "light)"]
        assert all("axe image-alt" in line for line in alt)

    dark = about(problems, "gelap/")
    assert [line.partition(":")[0] for line in dark] == [
        "/gelap/ (360, dark)",
        "/gelap/ (1280, dark)",
    ]
    assert all("axe color-contrast" in line for line in dark)

    wide = about(problems, "lebar/")
    assert len(wide) == 2
    assert all("(360, " in line and "meluber" in line for line in wide)

    assert len(about(problems, "konsol/")) == 2
    assert all("galat konsol: aduh" in line for line in about(problems, "konsol/"))

    asked = [line for line in about(problems, "luar/") if "permintaan ke host lain" in line]
    assert len(asked) == 2
    assert all("https://luar.example/a.png" in line for line in asked)

    assert about(problems, "skrip/") == ["/skrip/: tanpa JavaScript tidak ada h1 yang tampak"]
    assert len([line for line in about(problems, "tak-ada/") if "dijawab 404" in line]) == 4


def test_one_browser_answers_until_it_ends_then_another(site: Path) -> None:
    first = terus.address()
    assert layar_problems(layar(site, [{"alamat": "baik/", "teks": ["Senin 08.00"]}])) == []
    assert terus.address() == first, "the question began no other"
    terus.end()
    assert layar_problems(layar(site, [{"alamat": "baik/", "teks": ["Senin 08.00"]}])) == []
    assert terus.address() != first


def test_axe_under_a_prefix(site: Path) -> None:
    assert axe_problems(axe(site, ["baik/"], prefix="/a/b/")) == []


SCREENS = {
    "tampak": "<p>Senin\n08.00</p>",
    "terpecah": "<p>Senin <b>08</b>.<i>00</i></p>",
    "kedua": f'<p style="display: none">Senin 08.00</p><p>Senin 08.00</p>{TALL}',
}
UNSEEN = {
    "bawah": f"{TALL}<p>Senin 08.00</p>",
    "samping": '<p style="position: absolute; left: 500px">Senin 08.00</p>',
    "pudar": '<p style="opacity: 0">Senin 08.00</p>',
    "terlipat": "<details><summary>Jam</summary><p>Senin 08.00</p></details>",
    "jepit": '<p style="position: absolute; clip-path: inset(50%)">Senin 08.00</p>',
    "tertutup": "<p>Senin 08.00</p>"
    '<div style="position: fixed; inset: 0; background: #fff">Kuki</div>',
    "lain": "<p>Senin 09.00</p>",
}


def test_first_screen(tmp_path: Path) -> None:
    for name, body in {**SCREENS, **UNSEEN}.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.html").write_text(page(body), "utf-8")
    cases: list[Case] = [{"alamat": f"{n}/", "teks": ["Senin 08.00"]} for n in (*SCREENS, *UNSEEN)]
    screens = layar(tmp_path, cases)
    visible = {s["alamat"].rstrip("/") for s in screens if s["hasil"][0]["terlihat"]}
    assert visible == set(SCREENS)
    problems = layar_problems(screens)
    assert len(problems) == len(UNSEEN)
    assert about(problems, "lain/") == ["/lain/: tidak ada di halaman: 'Senin 08.00'"]
    assert "tidak tampak di layar pertama" in about(problems, "bawah/")[0]


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        ("<p><div>x</div></p>", "element-permitted-content|close-order|no-implicit-close"),
        ("<ul><p>x</p></ul>", "element-permitted-content"),
        ('<p id="a"></p><p id="a"></p>', "no-dup-id"),
        ('<img src="x.png">', "wcag/h37"),
        ('<label for="tak-ada">x</label>', "no-missing-references"),
        ("<form><p>x</p></form>", "wcag/h32"),
    ],
)
def test_html_validate(tmp_path: Path, body: str, rule: str) -> None:
    (tmp_path / "jam").mkdir()
    (tmp_path / "jam" / "index.html").write_text(page(body), "utf-8")
    problems = html_validate(tmp_path)
    assert any(re.match(rf"jam/index\.html:\d+:\d+ ({rule}): ", line) for line in problems)


def test_html_validate_accepts_a_sound_page_and_the_frame(tmp_path: Path) -> None:
    drawer = '<input id="__drawer" type="checkbox" autocomplete="off" aria-label="Menu">'
    (tmp_path / "index.html").write_text(page(f"<p>x</p>{drawer}  "), "utf-8")
    assert html_validate(tmp_path) == []


def test_a_sound_page_is_noted_and_a_faulty_one_never(tmp_path: Path) -> None:
    """By content: the same page elsewhere is not asked again, one byte more is."""
    sound, site, other = (tmp_path / name for name in ("sah", "satu", "dua"))
    for place in (site, other):
        place.mkdir()
        (place / "baik.html").write_text(page("<p>x</p>"), "utf-8")
        (place / "buruk.html").write_text(page('<img src="x.png">'), "utf-8")
    for place in (site, other):
        assert [line.partition(":")[0] for line in html_validate(place, sound)] == ["buruk.html"]
        assert len(list(sound.iterdir())) == 1
    for note in sound.iterdir():
        note.rename(sound / hashlib.sha256((other / "buruk.html").read_bytes()).hexdigest())
    (other / "baik.html").unlink()
    assert html_validate(other, sound) == [], "a note is believed"
    (other / "buruk.html").write_text(page('<img src="x.png"> '), "utf-8")
    assert len(html_validate(other, sound)) == 1
    with pytest.raises(RuntimeError, match="tidak ada halaman"):
        html_validate(sound)


def test_long_reports_come_whole(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(page('<img src="x.png">\n' * 3000), "utf-8")
    assert len(html_validate(tmp_path)) == 3000


def test_every_relaxed_rule_has_a_reason() -> None:
    rules = json.loads(CONFIG.read_text("utf-8"))["rules"]
    assert {name for name, setting in rules.items() if setting != "error"} == set(RELAXED)
    assert all(exemption.alasan for exemption in FRAME)


def test_screenshots(site: Path, tmp_path: Path) -> None:
    command = ["node", str(SCREENSHOT), str(site), str(tmp_path), "--dark", "--print", "baik/"]
    subprocess.run(command, check=True, capture_output=True)
    sizes = {
        file.name: struct.unpack(">II", file.read_bytes()[16:24]) for file in tmp_path.iterdir()
    }
    assert sizes["baik-360-gelap-cetak-layar.png"] == (360, 740)
    assert sizes["baik-1280-gelap-cetak-layar.png"] == (1280, 900)
    assert {n for n in sizes if n.endswith("-penuh.png")} == {
        "baik-360-gelap-cetak-penuh.png",
        "baik-1280-gelap-cetak-penuh.png",
    }


CSP = {"content-security-policy": "default-src 'none'; style-src 'self'; img-src 'self'"}


def bare(body: str) -> str:
    return (
        '<!doctype html>\n<html lang="id"><head><meta charset="utf-8"><title>x</title></head>'
        f'<body><nav aria-label="Menu utama"><a href="./">Menu</a></nav><h1>Jam</h1>{body}</body>'
    )


def test_visits(tmp_path: Path) -> None:
    """Whatever a policy blocks, another host is asked for, or does not come is told; weight too."""
    pages = {
        "baik/": bare(f"<p>{'Senin 08.00. ' * 2000}</p>"),
        "skrip/": bare("<script>document.title = 'y'</script>"),
        "gaya/": bare('<p style="color: red">x</p>'),
        "hilang/": bare('<img src="tak-ada.png" alt="x">'),
        "luar/": bare('<img src="https://luar.example/a.png" alt="x">'),
    }
    (tmp_path / "favicon.ico").touch()
    (tmp_path / "404.html").write_text(bare("<p>Tidak ada.</p>"), "utf-8")
    for name, html in pages.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.html").write_text(html, "utf-8")
    visits = kunjungi(tmp_path, [*pages, "tak-ada/"], headers=CSP)
    problems = visit_problems(visits)
    assert about(problems, "baik/") == []
    for name, what in {
        "skrip/": "CSP: script-src-elem inline",
        "gaya/": "CSP: style-src-attr inline",
        "hilang/": "404: /hilang/tak-ada.png",
        "luar/": "dari host lain: https://luar.example/a.png",
        "tak-ada/": "404",
    }.items():
        assert any(what in line for line in about(problems, name)), (name, problems)
    assert 300 < dict(visits[0]["permintaan"])["/baik/"] < 2_000, "26 KB before compression"


def test_without_script(tmp_path: Path) -> None:
    """Text that only a script shows, and a fold that a click does not open."""
    html = bare(
        "<p id=a>Senin</p><details><summary>Lipat</summary><p>Isi</p></details>"
        '<details><summary style="pointer-events: none">Macet</summary><p>Isi</p></details>'
        "<noscript>Tanpa</noscript><script>a.textContent = 'Selasa'</script>"
    )
    (tmp_path / "index.html").write_text(html, "utf-8")
    (seen,) = tanpa_skrip(tmp_path, [""])
    assert set(seen["dengan"]) - set(seen["tanpa"]) == {"Selasa"}
    assert set(seen["tanpa"]) - set(seen["dengan"]) == {"Senin"}
    assert seen["tanpa"].count("Isi") == 2
    assert (seen["lipatan"], seen["terbuka"]) == (2, 1)
    assert (seen["menu"], seen["remah"], seen["kirim"]) == (["Menu"], [], "")
