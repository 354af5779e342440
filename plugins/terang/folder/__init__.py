"""A data directory -> its files as trees of text, in a fixed order. Nobody else reads it."""

from terang.folder.folder import DataFile, Folder

__all__ = ["DataFile", "Folder"]
