"""Diagnostics -> text for people and programs. The one part of the room that may read the data."""

from __future__ import annotations

from terang.diagnostics.output.locate import Located, Locator
from terang.diagnostics.output.render import Format, count, render

__all__ = ["Format", "Located", "Locator", "count", "render"]
