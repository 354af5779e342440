"""The built site as a browser, a validator and a crawler see it: a directory in, problems out."""

from peramban.alat import (
    Answer,
    Case,
    Screen,
    State,
    axe,
    axe_problems,
    cari,
    kotak,
    layar,
    layar_problems,
    mesin,
    missing,
    susunan,
)
from peramban.bangun import BuildError, build, once
from peramban.crawl import crawl
from peramban.nilai_susunan import susunan_salah
from peramban.validate import html_validate

__all__ = [
    "Answer",
    "BuildError",
    "Case",
    "Screen",
    "State",
    "axe",
    "axe_problems",
    "build",
    "cari",
    "crawl",
    "html_validate",
    "kotak",
    "layar",
    "layar_problems",
    "mesin",
    "missing",
    "once",
    "susunan",
    "susunan_salah",
]
