"""The style sheet of a site. In: the colour a body chose; out: one file, named by its content."""

from terang.gaya.lembar import lembar

__all__ = ["lembar"]
