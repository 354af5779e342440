"""Sentences made from figures."""

from __future__ import annotations

from terang.formats.nilai import bilangan


def perubahan(dari: int, ke: int, apa: str) -> str:
    """`naik 12 permohonan, dari 74 menjadi 86`, or `tetap 74 permohonan`."""
    if dari == ke:
        return f"tetap {bilangan(ke)} {apa}"
    arah = "naik" if ke > dari else "turun"
    return f"{arah} {bilangan(abs(ke - dari))} {apa}, dari {bilangan(dari)} menjadi {bilangan(ke)}"
