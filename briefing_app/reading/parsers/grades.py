"""Judgements: which areas were graded, and how, from a table that pages and cells have torn apart."""

import re

from briefing_app.domain.briefing import Grade, SourceText
from briefing_app.domain.words import BlockKind
from briefing_app.reading.parsers.evaluations import evaluations_in
from briefing_app.reading.parsers.scales import rated_standards, scored
from briefing_app.reading.parsers.visit.opening import lead_of

_GRADE = re.compile(
    r"\b(Outstanding|Good|Inadequate|Adequate|Requires\s+[Ii]mprovement(?:\s+to\s+be\s+good)?|Excellent"
    r"|Unsatisfactory|Weak|Very good)\b"
)
_TAIL = re.compile(r"\bto\s+be\s+good\b")
_AREAS = tuple(
    re.compile(pattern.replace(" ", r"\s"), re.IGNORECASE)
    for pattern in (
        r"the impact of leaders on social work practice with children and families",
        r"(?:the )?experiences and progress of children (?:and families )?who need help and protection",
        r"(?:the )?experiences and progress of children in care and care leavers",
        r"(?:the )?experiences and progress of children in care(?! and)",
        r"(?<!and )(?:the )?experiences and progress of children looked after and achieving permanence",
        r"(?:the )?experiences and progress of care[- ](?:leavers|experienced young people)",
        r"overall effectiveness(?: of services for looked after children(?: and young people)?)?",
        r"(?<!of )children who need help and protection",
        r"(?<!of )children looked after and achieving permanence",
        r"adoption performance",
        r"leadership, management and governance",
        r"capacity (?:to improve|for improvement)",
        r"outcomes for looked after children and young people",
        r"quality of provision",
        r"leadership and management",
    )
)
_SAID = r"(?:is |are |is that )*(?P<grade>outstanding|good|inadequate|requires? improvement(?: to be good)?)"
_SERVICES = re.compile(rf"^(?P<area>Children[’']s services in .{{3,80}}?) {_SAID}", re.IGNORECASE | re.MULTILINE)
_OVERALL = re.compile(
    r"(?P<area>overall judge?ment) (?:is|was)(?: that)?(?: (?:children[’']s )?services(?: are)?)?"
    r" (?P<grade>[a-z ]+?)(?:\.|$)",
    re.IGNORECASE | re.MULTILINE,
)
_BOARD = re.compile(
    r"^(?:The |judgement |for |effectiveness |of |the )*"
    rf"(?:Local Safeguarding Children\s?Board|LSCB)(?: \(LSCB\))? {_SAID}\W*$",
    re.IGNORECASE | re.MULTILINE,
)
_THE_BOARD = "The effectiveness of the Local Safeguarding Children Board"
_HEADED = re.compile(
    r"^(?:\d\.? )?(?P<area>The .{10,120}?)(?::| is| are)? (?P<grade>outstanding|good|inadequate"
    r"|requires improvement(?: to be good)?)\W*$",
    re.IGNORECASE | re.MULTILINE,
)
_WORDS = (
    "outstanding",
    "good",
    "inadequate",
    "adequate",
    "requires improvement to be good",
    "excellent",
    "unsatisfactory",
    "weak",
    "very good",
)
_LAST_PAGE = 2
_ELSEWHERE = re.compile(
    r"Estyn\b|Care Inspectorate|Education Scotland|Inspectorate of Education|Social Services Inspectorate Wales"
)
"""Inspectorates with scales of their own, which Ofsted's tables of judgements do not fit."""
LONGEST_CELL = 160
"""Characters of a line that may be of the table of judgements."""


def grades_in(source: SourceText) -> tuple[Grade, ...]:
    """Every judgement: the table's, else the ones that the chapter headings tell."""
    if other := rated_standards(source.text) or scored(source.text):
        return other
    if "Ofsted" not in lead_of(source) and _ELSEWHERE.search(source.text):
        return tuple(Grade(area, grade) for area, grade in evaluations_in(source))
    # Without pages the top has no end, so that a table which says its name comes first.
    found = _from_table(_record_text(source)) or _from_table(_table_text(source, _LAST_PAGE))
    if not found:
        found = _from_headings(source)
    told = dict(found)
    for area, grade in _from_sentences(source):
        if not any(area.split(":")[0].lower() in known.lower() for known in told):
            told[area] = grade
    return tuple(Grade(area, grade) for area, grade in told.items())


def said_grade(words: str) -> str:
    """A grade as the inspectorate words it: "Requires improvement" is "requires improvement to be good"."""
    plain = " ".join(words.lower().split())
    return "requires improvement to be good" if plain.startswith("require") else plain


def _table_text(source: SourceText, last_page: int) -> str:
    """The short lines at the top, one after the other, as the page gives them."""
    lines = []
    for block in source.blocks:
        if block.page is not None and block.page > last_page:
            break
        text = source.text[block.start : block.end]
        if len(text) <= LONGEST_CELL and block.kind not in {BlockKind.BULLET, BlockKind.FOOTNOTE}:
            lines.append(text)
        elif (
            lines
            and _GRADE.search(" ".join(lines))
            and re.match(r"[A-Z]", text)
            and block.kind is BlockKind.PARAGRAPH
            and len(lines) > 8
        ):
            break
    return "\n".join(lines)


def _record_text(source: SourceText) -> str:
    """The table at the end of reports of 2013: "Record of main findings"."""
    place = source.text.rfind("Record of main findings")
    return source.text[place : place + 1200] if place > len(source.text) / 2 else ""


def _from_table(text: str) -> list[tuple[str, str]]:
    grades = list(_GRADE.finditer(text))
    bare = _TAIL.sub(lambda match: " " * len(match.group()), _GRADE.sub(lambda match: " " * len(match.group()), text))
    areas = _areas(bare)
    if not grades or not areas:
        return []
    if len(grades) == len(areas):
        return [(area, said_grade(grade.group(1))) for (area, _, _), grade in zip(areas, grades, strict=True)]
    pairs = []
    for (area, _, end), follower in zip(areas, [*areas[1:], ("", len(text), len(text))], strict=True):
        grade = next((grade for grade in grades if end - 3 <= grade.start() < follower[1]), None)
        if grade:
            pairs.append((area, said_grade(grade.group(1))))
    return pairs


def _areas(text: str) -> list[tuple[str, int, int]]:
    """Each area's name and span, longest name first where one holds another."""
    spans: list[tuple[str, int, int]] = []
    for pattern in _AREAS:
        for match in pattern.finditer(text):
            if not any(start <= match.start() < end for _, start, end in spans):
                name = " ".join(match.group().split())
                spans.append((name[0].upper() + name[1:], *match.span()))
                break
    return sorted(spans, key=lambda span: span[1])


def _from_headings(source: SourceText) -> list[tuple[str, str]]:
    headings = "\n".join(source.text[b.start : b.end] for b in source.blocks if b.kind is BlockKind.HEADING)
    graded = (match for match in _HEADED.finditer(headings) if not _BOARD.match(match.group()))
    return [(match["area"], said_grade(match["grade"])) for match in graded]


def _from_sentences(source: SourceText) -> list[tuple[str, str]]:
    """Judgements told in words: of the whole on the first pages, of the safeguarding board where its chapter begins."""
    lines = [source.text[block.start : block.end] for block in source.blocks]
    top = "\n".join(line for line in lines[:60] if len(line) < LONGEST_CELL)
    found = []
    if whole := _OVERALL.search(top) or _SERVICES.search(top):
        found.append((f"Overall effectiveness: {whole['area'][0].lower()}{whole['area'][1:]}", whole["grade"]))
    if board := _BOARD.search("\n".join(line for line in lines if len(line) < LONGEST_CELL)):
        found.append((_THE_BOARD, board["grade"]))
    return [(area, said_grade(grade)) for area, grade in found if said_grade(grade) in _WORDS]
