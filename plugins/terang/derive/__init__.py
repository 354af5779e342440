"""Pure functions: facts computed from the data, each with the operands it was computed from."""
