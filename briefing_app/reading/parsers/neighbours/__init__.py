"""A table of neighbouring councils, as other programs save it."""
