"""The MkDocs plugin: the one room that knows MkDocs. In: the configuration; out: the site."""

from terang.adapter.plugin import TerangPlugin

__all__ = ["TerangPlugin"]
