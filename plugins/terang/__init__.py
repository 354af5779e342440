"""Terang: a publishing compiler for legal promises. YAML in, a checked site out."""

__version__ = "0.1.0"
