"""The built site as a browser, a validator and a crawler see it: a directory in, problems out."""

from peramban.alat import (
    Answer,
    Arrival,
    Case,
    Screen,
    State,
    Way,
    axe,
    axe_problems,
    cari,
    jalan,
    kotak,
    layar,
    layar_problems,
    mesin,
    missing,
    papan,
)
from peramban.bangun import BuildError, build, once
from peramban.crawl import crawl
from peramban.validate import html_validate

__all__ = [
    "Answer",
    "Arrival",
    "BuildError",
    "Case",
    "Screen",
    "State",
    "Way",
    "axe",
    "axe_problems",
    "build",
    "cari",
    "crawl",
    "html_validate",
    "jalan",
    "kotak",
    "layar",
    "layar_problems",
    "mesin",
    "missing",
    "once",
    "papan",
]
