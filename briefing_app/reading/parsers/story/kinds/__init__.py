"""The kind of visit that a story tells of."""
