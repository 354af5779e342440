"""Bytes -> bytes that libyaml may see: encoding, unseen characters, size. Says what it refuses.

A refused character is replaced by U+FFFD and not removed, so that positions stay true and the rest
of the file can still be looked at.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from terang.reader.lines import Lines

if TYPE_CHECKING:
    from terang.reader.findings import Findings

MAX_BYTES: Final = 2 * 1024 * 1024
MAX_LINE: Final = 20_000

_BOM: Final = b"\xef\xbb\xbf"
# The longer marks first: that of UTF-32 little endian begins with that of UTF-16.
_FOREIGN: Final = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_PLAIN: Final = bytes(range(0x20, 0x7F)) + b"\t\n\r"

_NONCHARACTERS: Final = "\ufdd0-\ufdef" + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
_BAD_BYTES: Final = "\udc80-\udcff"  # how `surrogateescape` keeps bytes that are not UTF-8
_BEYOND_ASCII: Final = re.compile(f"[^\x00-\x7f{_BAD_BYTES}]")
_SURROGATES: Final = re.compile(f"[{_BAD_BYTES}]+")
REFUSED: Final = re.compile(
    "(?P<Y03>[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f])"
    "|(?P<Y04>[\x85\u2028\u2029])"
    "|(?P<Y05>[\u202a-\u202e\u2066-\u2069])"
    # joiners (U+200C, U+200D) shape the letters of some scripts and stay
    "|(?P<Y27>[\u200b\u2060\ufeff])"
    f"|(?P<Y01>[{_BAD_BYTES}]+)"
    f"|(?P<Y06>[\ud800-\udfff{_NONCHARACTERS}])"
)

_ODD_SPACES: Final = {
    "\u00a0": "spasi tak putus",
    "\u202f": "spasi tak putus yang sempit",
    "\u3000": "spasi lebar",
} | {chr(code): "spasi khusus" for code in (0x1680, *range(0x2000, 0x200B), 0x205F)}
_ODD: Final = "".join(_ODD_SPACES)
_ODD_BYTES: Final = tuple(space.encode() for space in _ODD_SPACES)
# Where a space means something: before the text of a line, behind its dash, behind its key. Spaces
# are never given back (`*+`), or a line of many would be gone through once for each of them.
_ODD_GAP: Final = re.compile(
    rf"(?<![^\r\n]) *+(?:- ++)*+(?:-|[a-z0-9_-]+:)? *+(?P<jarak>[{_ODD}][ {_ODD}]*)"
)


def readable(data: bytes, *, keep: bool = False) -> str:
    """The text of `data` as far as it is one: no byte order mark, U+FFFD for what is refused.

    With `keep` refused characters and odd spaces stay, and only bytes that are no text become
    U+FFFD; a code point stands for the same column either way.
    """
    text = data.removeprefix(_BOM).decode("utf-8", "surrogateescape")
    if keep:
        return _SURROGATES.sub(_replacement, text)
    return _ODD_GAP.sub(_straight, REFUSED.sub(_replacement, text))


def accept(data: bytes, findings: Findings) -> bytes | None:
    """`data` without its byte order mark and without refused characters; None if it is no text."""
    if len(data) > MAX_BYTES:
        size = f"{len(data) / 1024 / 1024:.1f} MiB".replace(".", ",")
        start = Lines("").position(0)
        findings.add("Y20", start, {"ukuran": size, "batas": f"{MAX_BYTES // 1024 // 1024} MiB"})
        return None
    if encoding := _foreign(data):
        findings.add("Y02", Lines("").position(0), {"pengodean": encoding})
        return None
    data = data.removeprefix(_BOM)
    rare = data.translate(None, _PLAIN)  # almost always empty or a few dashes: cheap to look at
    if rare and _has_refused(data, rare):
        text = data.decode("utf-8", "surrogateescape")
        _report(Lines(text), findings)
        data = REFUSED.sub(_replacement, text).encode()
    if rare and any(space in rare for space in _ODD_BYTES):
        data = _straighten(data.decode(), findings).encode()
    if len(data) > MAX_LINE:
        _check_lines(data, findings)
    return data


def _foreign(data: bytes) -> str:
    for mark, name in _FOREIGN:
        if data.startswith(mark):
            return name
    # Without a mark, every other byte of Latin text in UTF-16 is zero.
    return "UTF-16" if data.count(0) * 3 > len(data) else ""


def _has_refused(data: bytes, rare: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return True
    return REFUSED.search(rare.decode()) is not None


def _report(lines: Lines, findings: Findings) -> None:
    # bytes that are no UTF-8, and not one character that is: it was saved in the old way throughout
    old = "" if _BEYOND_ASCII.search(lines.text) else "ANSI"
    for found in REFUSED.finditer(lines.text):
        aturan = found.lastgroup or "Y03"
        if aturan == "Y01" and old:
            if not findings.any_of("Y02"):
                posisi = lines.position(found.start(), len(found[0]))
                findings.add("Y02", posisi, {"pengodean": old})
            continue
        posisi = lines.position(found.start(), len(found[0]))
        around = lines.around(found.start(), len(found[0]))
        if aturan == "Y01":
            raw = found[0].encode("utf-8", "surrogateescape")
            shown = re.sub(f"[{_BAD_BYTES}]", "\ufffd", around)
            findings.add(aturan, posisi, {"bita": f"0x{raw[:4].hex().upper()}", "sekitar": shown})
        else:
            findings.add(aturan, posisi, {"tanda": f"U+{ord(found[0]):04X}", "sekitar": around})


def _straighten(text: str, findings: Findings) -> str:
    """Note odd spaces where a space means something, and put plain ones there to read on."""
    lines = Lines(text)
    for found in _ODD_GAP.finditer(text):
        gap = found["jarak"]
        isi = {"nama": _ODD_SPACES[gap[0]], "tanda": f"U+{ord(gap[0]):04X}"}
        findings.add("Y48", lines.position(found.start("jarak"), len(gap)), isi)
    return _ODD_GAP.sub(_straight, text)


def _straight(found: re.Match[str]) -> str:
    gap = found["jarak"]
    return found[0].removesuffix(gap) + " " * len(gap)


def _replacement(found: re.Match[str]) -> str:
    return "\ufffd" * len(found[0])


def _check_lines(data: bytes, findings: Findings) -> None:
    lines = Lines(data.decode())
    baris, length = lines.longest()
    if length > MAX_LINE:
        posisi = lines.position(lines.start(baris))
        findings.add("Y22", posisi, {"ukuran": str(length), "batas": str(MAX_LINE)})
