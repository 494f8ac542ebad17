"""Judgements as the inspectorates of Scotland and Wales give them: on their own scales, each beside what it is of."""

import re
from collections.abc import Iterator

from briefing_app.domain.briefing import Block, SourceText
from briefing_app.domain.words import BlockKind
from briefing_app.reading.parsers.scales import plain_grade
from briefing_app.reading.parsers.sections import Role, clean_heading, role_of

_GRADE = r"(?P<grade>excellent|very good|good|adequate|weak|unsatisfactory)"
_BESIDE = re.compile(rf"(?P<area>[A-Z][^\n]{{4,150}}?)(?:\s*[:–—-]\s*|(?<=\?)\s+){_GRADE}", re.IGNORECASE)
"""An area and its grade on one line: "Key Question 2: How good is provision? Good", "Wellbeing: Adequate"."""
_ROW = re.compile(rf"(?P<area>(?:\d\.\d )?[A-Z][^\n]{{4,150}}?)\s*[|:–—-]?\s+{_GRADE}", re.IGNORECASE)
_EVALUATION = re.compile(
    rf"(?:(?:overall )?(?:evaluation|grade|judge?ment)(?: of (?P<area>[^:\n]{{5,90}}))?\s*[:–—-]\s*)?{_GRADE}",
    re.IGNORECASE,
)
"""A line with only a grade, which is of the heading above."""
_INDICATOR = re.compile(r"(?:this |the )?(?:key )?quality indicator(?:s)?(?: \d[\d.]*)?(?: \([^)]*\))?$", re.IGNORECASE)
_SAID = re.compile(
    rf"\b(?:[Ww]e|[Ii]nspectors) (?:evaluated|graded|judged) (?:the |this |)(?P<area>[^.;:]{{5,110}}?)"
    rf" (?:as|to be) [‘“'\"]?(?i:{_GRADE})(?![\w-])"
)
_CONCLUDED = re.compile(
    r"\b[Ww]e concluded (?:that )?the partnership[’']s (?P<area>key processes|strategic leadership)\b[^.;:]{0,80}?"
    r" (?:was|were) (?P<grade>very effective|effective with areas for improvement|effective|"
    r"not (?:yet )?effective|ineffective)\b"
)
"""What reports on adults at risk say instead of a grade."""
_NUMBERED = re.compile(
    r"^(?:key question \d|(?:key )?quality indicator \d[\d.]*|\d(?:\.\d)?|statement \d)\s*[.:–—-]?\s+", re.IGNORECASE
)
_LONGEST = 170
_FEWEST_ROWS = 3
_MOST = 60
"""Areas; no paper judges more."""


def evaluations_in(source: SourceText) -> list[tuple[str, str]]:
    """Every area with its grade, in order, each area once; the scale itself and its meaning are none."""
    if len(table := _table(source)) >= _FEWEST_ROWS:
        return table
    found: dict[str, str] = {}
    heading, role = "", Role.FINDINGS
    for block in source.blocks:
        text = source.text[block.start : block.end]
        for area, grade in _told(block, text, heading, role):
            if len(found) < _MOST and not _is_known(_named(area), plain_grade(grade), found):
                found.setdefault(_named(area), plain_grade(grade))
        if block.kind is BlockKind.HEADING:
            if not _EVALUATION.fullmatch(text.strip(" *.")):
                heading = text
            role = role_of(text)
    return [(area, grade) for area, grade in found.items() if area]


def _is_known(area: str, grade: str, found: dict[str, str]) -> bool:
    """Whether a grade only repeats one of the same area under a longer or a shorter name."""
    low = area.lower()
    return any(
        told == grade and (known.lower().startswith(low) or low.startswith(known.lower()))
        for known, told in found.items()
    )


def _table(source: SourceText) -> list[tuple[str, str]]:
    """The grades of a table of evaluations; chapters then only repeat them under other names."""
    rows = (source.text[block.start : block.end].strip() for block in source.blocks if _is_row(block))
    return [(_named(row["area"]), plain_grade(row["grade"])) for text in rows if (row := _ROW.fullmatch(text))]


def _is_row(block: Block) -> bool:
    return block.kind is BlockKind.TABLE_ROW


def _told(block: Block, text: str, heading: str, role: Role) -> Iterator[tuple[str, str]]:
    if role in {Role.LEGEND, Role.CONTENTS, Role.SOURCES}:
        return
    if len(text) > _LONGEST or block.kind is BlockKind.BULLET:
        yield from _said(text)
    elif (alone := _EVALUATION.fullmatch(text.strip(" *."))) is not None:
        of = alone["area"] or ""
        yield of if of and not _INDICATOR.fullmatch(of) else heading, alone["grade"]
    elif _is_row(block) and (row := _ROW.fullmatch(text.strip())):
        yield row["area"], row["grade"]
    elif not text.endswith(".") and (beside := _BESIDE.fullmatch(text.strip())):
        yield beside["area"], beside["grade"]
    else:
        yield from _said(text)


def _said(text: str) -> Iterator[tuple[str, str]]:
    for pattern in (_SAID, _CONCLUDED):
        for match in pattern.finditer(text):
            yield match["area"], match["grade"]


def _named(area: str) -> str:
    """An area without the number of its chapter, question or indicator."""
    plain = _NUMBERED.sub("", clean_heading(area)) or area
    plain = re.sub(r"^(?:evaluation of (?:the )?)", "", plain, flags=re.IGNORECASE).strip(" :–—-")
    return plain[:1].upper() + plain[1:]
