"""Judgements that a release lists line by line: "Children in care: outstanding"."""

import re

from briefing_app.domain.briefing import Grade, SourceText
from briefing_app.domain.words import BlockKind, FindingKind
from briefing_app.reading.parsers.grades import said_grade

_LINE = re.compile(
    r"\W*(?P<area>[^:|\t\n]{4,110}?)\s*(?:[:|\t]|\s[–—-]\s)\s*(?:rated |graded |judged |is )?[‘’“”'\"]?"
    r"(?P<grade>outstanding|good|requires improvement(?: to be good)?|inadequate)\W*",
    re.IGNORECASE,
)


def listed_grades(source: SourceText) -> tuple[Grade, ...]:
    """Return each area and its grade from list items, table rows and short lines."""
    lines = [source.text[block.start : block.end] for block in source.blocks if block.kind is not BlockKind.HEADING]
    matches = [match for line in lines if (match := _LINE.fullmatch(line))]
    return tuple(Grade(" ".join(match["area"].split()), said_grade(match["grade"])) for match in matches)


def kind_of_grade(line: str) -> FindingKind | None:
    """Return what a line that only tells a grade says; None for any other line."""
    match = _LINE.fullmatch(line)
    if match is None:
        return None
    praised = match["grade"].lower() in {"outstanding", "good"}
    return FindingKind.STRENGTH if praised else FindingKind.IMPROVEMENT
