"""What `susunan.mjs` saw of a page -> what is wrong with it, one line each."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

KECIL = 24
"""Least size of whatever is touched, in CSS pixels (WCAG 2.2 AA, 2.5.8)."""
BESAR = 44
"""Least size of buttons, fields, summaries and links of menus (2.5.5)."""
TOLERANSI = 0.5
SEKALI = ("banner", "main", "contentinfo")


def judul_salah(judul: list[tuple[int, str]]) -> Iterator[str]:
    """One h1, first of all, no level skipped on the way down, none empty."""
    tingkat = [satu for satu, _ in judul]
    if tingkat.count(1) != 1 or tingkat[0] != 1:
        yield f"h1 tidak tepat satu di muka: {tingkat}"
    for (atas, _), (bawah, teks) in pairwise(judul):
        if bawah > atas + 1:
            yield f"dari h{atas} langsung ke h{bawah}: {teks}"
    yield from (f"h{satu} kosong" for satu, teks in judul if not teks)


def penanda_salah(penanda: Mapping[str, list[str]]) -> Iterator[str]:
    """Header, main and footer once; navigation there, and every one of several has its own name."""
    yield from (f"{p}: {len(penanda[p])} kali" for p in SEKALI if len(penanda[p]) != 1)
    if not penanda["navigation"]:
        yield "tanpa nav"
    for peran, nama in penanda.items():
        if len(nama) > 1 and (not all(nama) or len(set(nama)) < len(nama)):
            yield f"{peran} berulang tanpa nama sendiri: {nama}"


def sasaran_kecil(sasaran: list[dict[str, Any]]) -> Iterator[str]:
    """What is too small and has no room around it: its circle of 24 px touches another target."""
    for s in sasaran:
        if min(s["tinggi"], s["lebar"]) >= KECIL - TOLERANSI:
            continue
        x, y = s["x"] + s["lebar"] / 2, s["y"] + s["tinggi"] / 2
        dekat = [
            lain["unsur"] for lain in sasaran if lain is not s and _jarak(x, y, lain) < KECIL / 2
        ]
        if dekat:
            yield f"{s['tinggi']:.0f} px, terlalu dekat pada {dekat[0]}: {s['unsur']}"


def _jarak(x: float, y: float, s: Mapping[str, Any]) -> float:
    """From a point to the nearest one of a box."""
    dx = max(s["x"] - x, 0, x - s["x"] - s["lebar"])
    dy = max(s["y"] - y, 0, y - s["y"] - s["tinggi"])
    return float((dx * dx + dy * dy) ** 0.5)


def sasaran_sempit(sasaran: list[dict[str, Any]]) -> Iterator[str]:
    """Controls and links of menus that a finger may miss; a word's width is what it is."""
    for s in sasaran:
        tautan = s["unsur"].startswith("a ")
        ukuran = s["tinggi"] if tautan else min(s["tinggi"], s["lebar"])
        if s["besar"] and ukuran < BESAR - TOLERANSI:
            yield f"{ukuran:.0f} px, perlu {BESAR}: {s['unsur']}"


def susunan_salah(halaman: Mapping[str, Any]) -> list[str]:
    """Everything that is wrong with one page."""
    salah = [f"dijawab {halaman['status']}"] if halaman["status"] != 200 else []
    if halaman["bahasa"] != "id":
        salah.append(f"html lang={halaman['bahasa']!r}")
    salah += judul_salah(halaman["judul"])
    salah += penanda_salah(halaman["penanda"])
    salah += [f"tanpa nama: {satu}" for satu in halaman["tanpa_nama"]]
    salah += [f"tabel {satu}" for satu in halaman["tabel"]]
    salah += sasaran_kecil(halaman["sasaran"])
    salah += [
        f"lebar {m['lebar']} ({m['besar']}): isinya {m['isi']} px"
        for m in halaman["muat"]
        if m["isi"] > m["lebar"]
    ]
    berapa = Counter(salah)
    return [f"/{halaman['alamat']}: {s}" + (f" ({n}x)" if n > 1 else "") for s, n in berapa.items()]
