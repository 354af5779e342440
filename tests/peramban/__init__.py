"""The built site as a browser, a validator and a crawler see it: a directory in, problems out."""

from peramban.alat import (
    Answer,
    Case,
    Screen,
    State,
    Takeaway,
    axe,
    axe_problems,
    bawa,
    cari,
    kotak,
    layar,
    layar_problems,
    mesin,
    missing,
)
from peramban.bangun import BuildError, build, once
from peramban.crawl import crawl
from peramban.validate import html_validate

__all__ = [
    "Answer",
    "BuildError",
    "Case",
    "Screen",
    "State",
    "Takeaway",
    "axe",
    "axe_problems",
    "bawa",
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
]
