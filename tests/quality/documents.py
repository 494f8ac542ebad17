"""Labelled and published documents as the program reads them."""

from functools import cache
from pathlib import Path

from briefing_app.domain.briefing import Briefing
from briefing_app.reading import read_bytes


@cache
def read(path: Path) -> Briefing:
    """The document, read once however many ask for it."""
    return read_bytes(path.read_bytes(), path.name)
