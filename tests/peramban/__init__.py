"""The built site as a browser, a validator and a crawler see it: a directory in, problems out."""

from peramban.alat import Case, Screen, State, axe, axe_problems, layar, layar_problems, missing
from peramban.bangun import BuildError, build, once
from peramban.crawl import crawl
from peramban.validate import html_validate

__all__ = [
    "BuildError",
    "Case",
    "Screen",
    "State",
    "axe",
    "axe_problems",
    "build",
    "crawl",
    "html_validate",
    "layar",
    "layar_problems",
    "missing",
    "once",
]
