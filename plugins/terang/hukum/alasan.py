"""Grounds the law knows for refusing information and for objecting, with their letters."""

from __future__ import annotations

PENOLAKAN: dict[str, str] = {
    "penegakan hukum": "a",
    "hak kekayaan intelektual dan persaingan usaha": "b",
    "pertahanan dan keamanan": "c",
    "kekayaan alam": "d",
    "ketahanan ekonomi": "e",
    "hubungan luar negeri": "f",
    "akta pribadi": "g",
    "rahasia pribadi": "h",
    "memorandum": "i",
    "undang-undang lain": "j",
}
"""UU 14/2008 Pasal 17: letter by ground. What bodies write beside these is no exemption."""
KEBERATAN: dict[str, str] = {
    "penolakan": "a",
    "informasi berkala tidak disediakan": "b",
    "tidak ditanggapi": "c",
    "tidak sebagaimana diminta": "d",
    "tidak dipenuhi": "e",
    "biaya tidak wajar": "f",
    "melebihi waktu": "g",
}
"""UU 14/2008 Pasal 35 ayat (1): letter by ground."""


def dasar_penolakan(alasan: str) -> str:
    """`Pasal 17 huruf h`, or "" for what is no exemption of the Act."""
    return f"Pasal 17 huruf {PENOLAKAN[alasan]}" if alasan in PENOLAKAN else ""


def dasar_keberatan(alasan: str) -> str:
    """`Pasal 35 huruf c`."""
    return f"Pasal 35 ayat (1) huruf {KEBERATAN[alasan]}"
