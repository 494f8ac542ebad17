"""Finds what was published and what the member wrote, as it is typed."""
