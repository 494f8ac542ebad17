"""What stands before a bullet or a numbered paragraph of a PDF."""

import re

from briefing_app.reading.readers.pdf_lines import Line

_GLYPHS = "•◦▪▫■□◼◻●○∙‣⁃✓➢➤►▶◾◆★☆✔\uf0b7\uf0a7\uf06e\uf02d\uf0d8\uf0fc\uf076\uf071\uf097"
BULLET = re.compile(rf"(?P<glyph>[{_GLYPHS}])\s*|(?P<dash>[–—‒−*·-]|o)\s+(?=\S)")
_LONE_MARKER = re.compile(rf"[{_GLYPHS}]|[–—‒−·o]|\d{{1,3}}[.)]?")
_WIDEST_MARGIN = 50
"""Points between a bullet and its text."""
NUMBER = re.compile(r"(?P<number>\d{1,3})(?P<mark>[.)]?)\s*(?=[A-Z“‘'\"(])")

RECOMMENDATION = re.compile(r"R ?(\d{1,2})[.:)]?\s+(?=[A-Z])")
"""How Estyn and others number what they recommend."""


def with_markers(lines: list[Line]) -> list[Line]:
    """Lines where a bullet or number that the file sets apart is one with the words beside it."""
    joined: list[Line] = []
    for line in lines:
        mark = joined[-1] if joined else None
        if (
            mark
            and _LONE_MARKER.fullmatch(mark.text)
            and abs(mark.y - line.y) < 3
            and 0 < line.x - mark.x < _WIDEST_MARGIN
        ):
            joined[-1] = line._replace(text=f"{mark.text} {line.text}", x=mark.x)
        else:
            joined.append(line)
    return joined
