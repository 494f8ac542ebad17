"""Stretches of a text, each from its first character to behind its last."""

from collections.abc import Iterable

Span = tuple[int, int]


def overlaps(start: int, end: int, spans: Iterable[Span]) -> bool:
    """Whether the stretch has a character in common with one of the spans."""
    return any(first < end and start < last for first, last in spans)
