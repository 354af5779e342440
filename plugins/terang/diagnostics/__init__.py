"""What is wrong in the data, as values: where, what, why, and how to mend it."""

from terang.diagnostics.types import LEVELS, Diagnostic, Level, Path, Place, Position

__all__ = ["LEVELS", "Diagnostic", "Level", "Path", "Place", "Position"]
