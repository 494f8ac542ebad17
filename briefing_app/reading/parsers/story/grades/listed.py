"""Judgements that a release lists line by line: "Children in care: outstanding"."""

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile

from briefing_app.domain.briefing import Block, Grade, SourceText
from briefing_app.domain.words import BlockKind, FindingKind
from briefing_app.reading.language.scenes import gives_verdict, tells_back_then, tells_earlier_verdict
from briefing_app.reading.parsers.grades import said_grade
from briefing_app.reading.parsers.story.grades.areas import area_mentions
from briefing_app.reading.parsers.story.grades.asides import in_small_letters
from briefing_app.reading.parsers.story.grades.words import OVERALL
from briefing_app.reading.parsers.story.parts.graded_lines import rated, scored

_LINE = re.compile(
    r"\W*(?:(?:\d+(?:\.\d+)*|[a-z](?=[.)]))[.)]? +)?(?P<area>[^:|\t\n]{4,110}?)\s*(?:[:|\t]|\s[–—-]\s)\s*"
    r"(?:rated |graded |judged |is )?[‘’“”'\"]?"
    r"(?P<grade>outstanding|good|requires improvement(?: to be good)?|inadequate)"
    r"[‘’“”'\"]?(?: *\((?:previously|formerly|was|were|up from|down from|outstanding|good|requires improvement"
    r"|inadequate)\b[^()]*\))?\W*",
    re.IGNORECASE,
)


_GRADE = re.compile(r"(?<!to be )\b(?P<grade>outstanding|good|requir\w+ improvement|inadequate)\b", re.IGNORECASE)
_FROM = re.compile(
    r"\b(?:from|than|since|after) (?:an?|the|its|being|having been)?[ \w]{0,24}[‘’“”'\"]?"
    r"(?:outstanding|good|requir\w+ improvement(?: to be good)?|inadequate)[‘’“”'\"]?",
    re.IGNORECASE,
)
"""The grade that was left behind: "down from good"."""
_LOW = r"(?:inadequate|requir\w+ improvement|(?:lowest|bottom) (?:\w+ ){0,2}(?:rating|grade|category|mark|rung))"
_ROSE = re.compile(
    r"\b(?:steps?(?: on)?|up|on|improv\w+|climb\w+|moved|rose|risen|gone|lifted|upgraded) (?:on |up )?from\b[^.]{0,40}"
    r"\b(?:inadequate|requir\w+ improvement)"
    r"|\btakes? (?:[\w’']+ ){1,5}from [‘“\"']?inadequate"
    rf"|(?<!not yet )(?<!not )\b(?:(?:c[ao]me|taken?|takes|took|lift\w*|moved?|moves|brought|pull\w*|climb\w*|ris\w+"
    rf"|rose) (?:[\w’']+ ){{0,5}}?out of|shak\w+ off|shook off|shed|escap\w+|rid of)"
    rf" (?:an? |its |the |their )?[‘“\"']?{_LOW}",
    re.IGNORECASE,
)
_UP_TO_LOW = re.compile(
    r"\b(?:(?:gone|went|goes|moves|moved) (?:[\w’']+ ){0,3}?up|risen|rose|rises|climbed|lifted|raised)"
    r" (?:by one |(?:a|one) (?:grade|step|notch|level) )?(?:the (?:council|authority|service|borough|county|city) )?"
    r"(?:up )?to [‘“\"']?requir\w+ improvement",
    re.IGNORECASE,
)
_FELL = re.compile(
    r"\b(?:rated|graded|judged|was|were|been|being|once) (?:as )?[‘“\"']?(?:good|outstanding)\b.{0,120}?"
    r"\b(?:gone|went|goes|moves|moved|fell|fallen|slipped|dropped|sunk|sank) (?:down )?(?:back )?to"
    r" [‘“\"']?(?:requir\w+ improvement|inadequate)",
    re.IGNORECASE,
)
_NONE_FAILED = re.compile(
    r"\b(?:nothing|none|nowhere|not one|no (?:area|service|part|judgement|category"
    r"|aspect)s?)\b[^.;:]{0,60}\binadequate\b",
    re.IGNORECASE,
)
_NEXT_NUMBER = re.compile(r"(?<=[a-z’'”]) +(?=\d\.(?:\d\.?)? [A-Z])")
"""Where the next entry of a numbered list begins, if a page has run them together."""
_MARKS = " ‘’“”'\"*.;"
_NO_AREA = re.compile(rf"{_GRADE.pattern.replace('?P<grade>', '?:')}|\b(?:remain|stay)(?:s|ed)?\b", re.IGNORECASE)
"""In what stands before a colon: it tells how things went."""
_BARE_GRADE = re.compile(
    r"[ ‘’“”'\"*.;]*(?:outstanding|good|requires improvement(?: to be good)?|inadequate)[ ‘’“”'\"*.;]*", re.IGNORECASE
)
_EARLIER = re.compile(
    r"\b(?:previous\w*|last|earlier|before|former\w*|was|were in|then)(?! (?:asked|told|urged|advised|found)\b)\b",
    re.IGNORECASE,
)
_OF_EARLIER = re.compile(
    r"\b(?:previous\w*|last(?! (?:week|month|summer|autumn|winter|spring|\w+day)\b)|earlier(?! (?:this|today)\b)"
    r"|former\w*|before)\b(?! (?:asked|told|urged|advised|found)\b)",
    re.IGNORECASE,
)
"""In a line that announces a list: it is an earlier visit's."""
_EARLIER_GRADES = re.compile(
    r"\W*(?:[\w’'-]+ ){0,4}(?:grad(?:es?|ings?)|ratings?|judge?ments?|results?|outcomes?|verdicts?) (?:[\w’'-]+ ){0,3}?"
    r"(?:of|from|at|in|after|by) (?:[\w’'-]+ ){0,2}?(?:previous|last|earlier|former|preceding) "
    r"(?:[\w’'-]+ ){0,3}?(?:inspection|visit|report|time)[^.!?:;]{0,30}[^\w.!?]*",
    re.IGNORECASE,
)
"""A heading above an earlier visit's grades: "The grades of the previous inspection (2019)"."""
_BESIDE_NOW = re.compile(
    r"\([^()]*\bin (?:brackets|parenthes[ie]s)[^()]*\)|\bwith [^,;:]*\bin (?:brackets|parenthes[ie]s)"
    r"|\bcompared (?:with|to)\b[^,;:]*",
    re.IGNORECASE,
)
"""In such a line: what stands beside this visit's grades is the earlier one's."""
_LAST_SENTENCE = re.compile(r"^.*[.!?][’”'\")]? (?=[A-Z])", re.DOTALL)
"""All that stands before a paragraph's last sentence, which is the one that announces a list."""
_LONGEST = 110
_PRAISED = frozenset({"outstanding", "good"})
_PRAISED_SCORES = frozenset({"3", "4"})


def listed_grades(source: SourceText) -> tuple[Grade, ...]:
    """Return each area and its grade at this visit from list items, table rows and short lines."""
    lines = [entry for line in _lines_of_this_visit(source) for entry in _NEXT_NUMBER.split(line)]
    matches = [match for line in lines if (match := _LINE.fullmatch(line))]
    found = [(match["area"], match["grade"]) for match in matches if not _NO_AREA.search(match["area"])]
    found += [*_of_columns(lines), *_of_next_lines(lines)]
    told: dict[str, str] = {}
    for area, grade in found:
        told.setdefault(_named(area), said_grade(grade))
    return tuple(Grade(area, grade) for area, grade in told.items())


def _named(area: str) -> str:
    """The area as the list words it; the whole by one name, so that it is known again."""
    whole = [mention.meant for mention in area_mentions(in_small_letters(area))] == [OVERALL]
    return OVERALL.capitalize() if whole and OVERALL not in area.lower() else " ".join(area.split())


def _lines_of_this_visit(source: SourceText) -> Iterator[str]:
    """The lines below the headings; of headings only those that are an area or its grade, and rows of a table."""
    blocks = list(blocks_of_this_visit(source))
    lines = [source.text[block.start : block.end] for block in blocks]
    for nth, (block, line) in enumerate(zip(blocks, lines, strict=True)):
        beside = (*lines[max(0, nth - 1) : nth], *lines[nth + 1 : nth + 2])
        # What stands first is the title, if only to the eye.
        heads = block.kind is BlockKind.HEADING or not nth
        if not heads or _lists_though_heading(line, beside):
            yield line


def _lists_though_heading(line: str, beside: Iterable[str]) -> bool:
    """Whether what looks like a heading is a row or an entry; an area with its grade is one beside another such."""
    if len(_cells(line)) > 1:
        return True
    return any(map(_LINE.fullmatch, beside)) if _LINE.fullmatch(line) else _is_entry(line)


def blocks_of_this_visit(source: SourceText) -> Iterator[Block]:
    """Every block but the lines of a list that is announced as an earlier visit's."""
    former = False
    for block in source.blocks:
        line = source.text[block.start : block.end]
        if line.rstrip().endswith(":"):
            former = bool(_OF_EARLIER.search(_BESIDE_NOW.sub(" ", _LAST_SENTENCE.sub("", line))))
        elif len(line) <= _LONGEST and _EARLIER_GRADES.fullmatch(_BESIDE_NOW.sub(" ", line)):
            former = True
        elif block.kind is BlockKind.HEADING and not _is_entry(line):
            former = bool(_EARLIER.match(line))
        elif len(line) > _LONGEST and not _LINE.fullmatch(line):
            former = False
        if not former:
            yield block


def earlier_visits_blocks(source: SourceText) -> set[int]:
    """Where the lines of lists begin that are announced as an earlier visit's."""
    return {block.start for block in source.blocks} - {block.start for block in blocks_of_this_visit(source)}


def _is_entry(line: str) -> bool:
    return bool(_LINE.fullmatch(line) or _BARE_GRADE.fullmatch(line)) or _is_area(line)


def _is_area(line: str) -> bool:
    """Whether a line says only which area its grade, on the next line, is of."""
    low = line.lower()
    spans = list(area_mentions(low))
    return len(line) <= _LONGEST and bool(spans) and not low[spans[-1].end :].strip(" :*")


def _of_columns(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Areas and grades of a table that holds two visits beside each other."""
    heads: list[str] = []
    for line in lines:
        area, *cells = _cells(line)
        if not re.search(r"\w", line):
            continue
        if not any(_BARE_GRADE.fullmatch(cell) for cell in cells):
            heads = [area, *cells] if cells else heads
            continue
        # The corner above the areas is often empty, and not there in the text.
        now = _column_of_now(heads[max(0, len(heads) - len(cells)) :]) if len(cells) > 1 and len(heads) > 1 else None
        if now is not None and now < len(cells) and _BARE_GRADE.fullmatch(cells[now]):
            yield area, cells[now].strip(_MARKS)


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in re.split(r"[|\t]", line.strip(" |\t"))]


def is_table_row(line: str) -> bool:
    """Whether a line is a row of a table with grades in cells of their own, whose columns say which visit's."""
    cells = _cells(line)
    return len(cells) > 1 and any(_BARE_GRADE.fullmatch(cell) for cell in cells)


def _column_of_now(heads: list[str]) -> int | None:
    """Which column is this visit's; None where the heads do not tell."""
    years = [max(map(int, re.findall(r"\b20\d\d\b", head)), default=0) for head in heads]
    if len(set(years)) == len(years):
        return years.index(max(years))
    left = [nth for nth, head in enumerate(heads) if not _EARLIER.search(head)]
    return left[0] if len(left) == 1 else None


def _of_next_lines(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Areas that stand on a line of their own, each with its grade on the next, or with two visits' grades."""
    heads: list[str] = []
    for nth, line in enumerate(lines):
        grades = list(takewhile(_BARE_GRADE.fullmatch, lines[nth + 1 :])) if _is_area(line) else []
        if len(grades) > 1:
            heads = heads or lines[max(0, nth - len(grades)) : nth]
        column = _column_of_now(heads) if len(grades) > 1 else 0
        if grades and column is not None and column < len(grades):
            yield line.strip(" :*"), grades[column].strip(_MARKS)


def kind_of_verdict(sentence: str) -> FindingKind | None:
    """Return how a sentence of a story grades the service now; None where it grades nothing, or an earlier visit."""
    if not gives_verdict(sentence) or tells_earlier_verdict(sentence) or tells_back_then(sentence):
        return None
    if rose(sentence) or _NONE_FAILED.search(sentence):
        return FindingKind.STRENGTH
    if _FELL.search(sentence):
        return FindingKind.IMPROVEMENT
    now = [match["grade"].lower() for match in _GRADE.finditer(without_former_grades(_turn_of(sentence)))]
    if not now:
        return None
    return FindingKind.STRENGTH if now[0] in _PRAISED else FindingKind.IMPROVEMENT


def rose(sentence: str) -> bool:
    """Whether the service is said to have come up from a low grade, which is praise whatever it came up to."""
    return bool(_ROSE.search(sentence) or _UP_TO_LOW.search(sentence))


def without_former_grades(sentence: str) -> str:
    """The sentence without grades that were left behind: "from good", "since being inadequate"."""
    return _FROM.sub(" ", sentence)


def _turn_of(sentence: str) -> str:
    """What follows "but", if that grades something; else the whole sentence."""
    turned = re.split(r"\bbut\b", sentence, maxsplit=1, flags=re.IGNORECASE)[-1]
    return turned if _GRADE.search(turned) else sentence


def kind_of_grade(line: str) -> FindingKind | None:
    """Return what a line that only tells a grade says; None for any other line."""
    if match := _LINE.fullmatch(line) or rated(line):
        praised = match["grade"].lower() in _PRAISED
    elif score := scored(line):
        praised = score["score"] in _PRAISED_SCORES
    else:
        return None
    return FindingKind.STRENGTH if praised else FindingKind.IMPROVEMENT
