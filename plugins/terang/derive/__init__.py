"""Pure functions: facts computed from the data, each with what tells how it came about."""
