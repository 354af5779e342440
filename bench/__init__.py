"""Measurements: how fast, how large, how hungry a build is, against the usual way in one run."""
