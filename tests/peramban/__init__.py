"""The built site as a browser, a validator and a crawler see it: a directory in, problems out."""

from peramban.alat import (
    Answer,
    Case,
    Screen,
    Scriptless,
    State,
    Visit,
    axe,
    axe_problems,
    cari,
    jalur,
    kotak,
    kunjungi,
    layar,
    layar_problems,
    mesin,
    missing,
    tanpa_skrip,
    visit_problems,
)
from peramban.bangun import BuildError, build, once
from peramban.crawl import crawl, unreached
from peramban.validate import html_validate

__all__ = [
    "Answer",
    "BuildError",
    "Case",
    "Screen",
    "Scriptless",
    "State",
    "Visit",
    "axe",
    "axe_problems",
    "build",
    "cari",
    "crawl",
    "html_validate",
    "jalur",
    "kotak",
    "kunjungi",
    "layar",
    "layar_problems",
    "mesin",
    "missing",
    "once",
    "tanpa_skrip",
    "unreached",
    "visit_problems",
]
