"""YAML bytes of one file -> a tree of text and everything that keeps it from being read.

Nothing is guessed: a scalar is the text YAML denotes, never a number, a date or a truth value.
"""

from __future__ import annotations

from terang.reader.positions import Positions
from terang.reader.read import read
from terang.reader.tree import Tree

__all__ = ["Positions", "Tree", "read"]
