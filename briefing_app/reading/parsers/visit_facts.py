"""What a document says of the visit it is about: shared by letters, reports and councils' releases.

`visit_facts(source, published=...)` reads everything from the text: which council, who inspected, the kind of visit,
its dates, what it looked at, the inspectors and the earlier visits that are mentioned. Parsers add the grades.
"""

import re
from collections import Counter

from briefing_app.domain.briefing import Block, Grade, SourceText, VisitFacts
from briefing_app.domain.words import BlockKind
from briefing_app.reading.language.councils import council_from, council_named, councils_in, places_in, same_council
from briefing_app.reading.language.dates import visit_dates
from briefing_app.reading.language.inspectorates import inspectorate_in, kind_counts, kind_implied, kind_in
from briefing_app.reading.language.scenes import looks_back
from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.parsers.earlier_visits import previous_visits
from briefing_app.reading.parsers.people import focus_in, inspectors_in, team_in
from briefing_app.reading.parsers.sections import tells_only_of_text
from briefing_app.reading.parsers.visit_days import LABELLED, lead_of, visit_days

_VISIT_OF = re.compile(
    r"(?:[Vv]isit|[Ii]nspection|[Aa]ssessment|[Rr]eview|[Cc]heck|[Ee]valuation)s?\b[^.]{0,60}?\b(?:to|of|at"
    r"|in) (?:the )?"
    r"(?P<name>(?:London |Royal )?[A-Z][^.:;]{2,70}?)"
    r"(?:[’']s?)?(?= local authority| LA\b|,? children[’']?s (?:services|social care)| [Cc]hildren[’']s [Ss]ervices"
    r"| adult social care| social services| [Ll]ocal [Aa]rea\b| (?:local |community )?(?:safeguarding "
    r"|planning )?[Pp]artnership\b"
    r"| on \d| between \d| from \d| \(|[.;]|$)"
)
_PUBLISHED = re.compile(
    r"\b(?:report |letter |date |first )?(?:published|publication date|date of (?:publication|issue))(?: on"
    r"| date)?\s*:?\s*(?P<date>.{6,40})",
    re.IGNORECASE,
)
_PUBLISHED_ON = re.compile(r"\bpublished (?:by [\w ]{2,60}? )?on (?P<date>.{6,40})")
_TO_COME = re.compile(
    r"\b(?:will|would|may|won[’']t) (?:\w+ ){1,6}?(?:visits|inspections|checks)\b"
    r"|\b(?:will|(?:is|are) (?:due |expected |likely )?to) (?:return|come back|be back|revisit)\b"
    r"[^.;]{0,50}\b(?:visit|inspection|check|review)s?\b"
    r"|\b(?:is|are) (?:to|due to) (?:have|get|face|undergo|receive)\b|\bvisits (?:followed|follow|have followed)\b"
)
"""Visits that are yet to be made: "there will be monitoring visits"."""
_IN_GENERAL = re.compile(r"\b(?:is|are) (?:\w+ )?inspected\b|\bexpected to return\b")
"""What is true of any council: "Each is inspected once in three years"."""
_SEVERAL = re.compile(r"\b(?:focus+ed|monitoring|assurance) (?:visits|checks)\b", re.IGNORECASE)
"""A story is of one visit; of several it tells what came before."""
_LONGEST_TITLE = 200
_PLAIN_KIND = "inspection"
"""What any visit may be called; a line near the title often says which kind it was."""


def visit_facts(
    source: SourceText,
    *,
    published: str | None = None,
    grades: tuple[Grade, ...] = (),
    days: tuple[str | None, str | None] | None = None,
) -> VisitFacts:
    """Return all the visit's facts; `published`, the document's date, tells the year where the visit's dates do not.

    `days`, the visit's first and last, are looked for as inspectors tell them unless they are known.
    """
    lead = lead_of(source)
    kind = visit_kind(source)
    start, end = days or visit_days(source, published)
    return VisitFacts(
        council=visit_council(source),
        inspectorate=inspectorate_in(lead, kind) or inspectorate_in(source.text, kind),
        kind=kind,
        start=start,
        end=end,
        focus=None if grades else focus_in(lead),
        inspectors=inspectors_in(lead) or team_in(source.text),
        previous=previous_visits(source.text, before=start or published, written=published),
        grades=grades,
    )


def title_of(source: SourceText) -> str:
    """The document's title: the heading that says what it is about, else the largest, else its first line."""
    headings = [block for block in source.blocks[:25] if block.kind is BlockKind.HEADING]
    texts = [source.text[block.start : block.end] for block in headings]
    lines = (source.text[block.start : block.end] for block in source.blocks[:25])
    telling = (text for text in (*texts, *lines) if _is_title(text))
    return next(telling, None) or largest_title(source)


def largest_title(source: SourceText) -> str:
    """The heading that stands over all others, else the first line."""
    largest = (block for block in source.blocks[:25] if block.kind is BlockKind.HEADING and block.level == 1)
    block = next(largest, None) or next(iter(source.blocks), None)
    return source.text[block.start : block.end] if block else ""


def _is_title(line: str) -> bool:
    """Whether a line names a visit and is no sentence: "Focused visit to Marlshire children's services"."""
    if len(line) > _LONGEST_TITLE or re.search(r"[.;:]\s|[:;]$", line) or LABELLED.match(line):
        return False
    return bool(kind_in(line)) and not re.match(r"(?:This|The|Inspectors|We|In|On|At|I)\b.*\.$", line)


def published_by_name(name: str, end: str | None) -> str | None:
    """The date in a file's name ("marlshire-2022-03-25.pdf"), if it lies in the year after the visit."""
    match = re.search(r"(?<!\d)(20\d\d)[-_]?([01]\d)[-_]?([0-3]\d)(?!\d)", name)
    if not match or not end or len(end) < len("2024-01-01"):
        return None
    published = "-".join(match.groups())
    return published if end <= published <= f"{int(end[:4]) + 1}{end[4:]}" else None


def published_in(source: SourceText) -> str | None:
    """The day the document says it was published or written: a labelled date, or a line that is only a date."""
    lead = lead_of(source)
    labelled = _PUBLISHED.search(lead)
    if labelled and (days := visit_dates(labelled["date"])):
        return days[0].start
    for block in source.blocks[:40]:
        line = source.text[block.start : block.end]
        days = visit_dates(line) if len(line) < 40 else []
        if (
            len(days) == 1
            and days[0].start == days[0].end
            and re.fullmatch(r"(?:Date:?)?\W*(?:\w+day)?\W*", line[: days[0].at])
        ):
            return days[0].start
    return _published_by_source(source)


def _published_by_source(source: SourceText) -> str | None:
    """The day the retold document came out, as a closing note on its source says."""
    note = False
    for block in source.blocks:
        words = source.text[block.start : block.end]
        if block.kind is BlockKind.HEADING:
            note = tells_only_of_text(words)
        elif note and (told := _PUBLISHED_ON.search(words)) and (days := visit_dates(told["date"])):
            return days[0].start
    return None


def visit_kind(source: SourceText) -> str | None:
    """Return the kind of visit: as the title says, else as the beginning says, else the kind named most."""
    lines = (title_of(source), *_opening_lines(source))
    told = [
        kind
        for line in lines
        if (kind := kind_in(_SEVERAL.sub(" ", line))) and not (_TO_COME.search(line) or looks_back(line))
    ]
    if told:
        return next((kind for kind in told if kind != _PLAIN_KIND), _PLAIN_KIND)
    counts = {kind: count for kind, count in kind_counts(source.text).items() if not _is_to_come(kind, source.text)}
    if not counts:
        return kind_implied(source.text)
    of_this = {kind: count for kind, count in counts.items() if _is_told_of(kind, source.text)}
    special = {kind: count for kind, count in of_this.items() if kind != _PLAIN_KIND}
    most = special or counts
    if not of_this and set(counts) == {_PLAIN_KIND} and (implied := kind_implied(source.text)):
        return implied
    return max(most, key=lambda kind: most[kind])


def _is_told_of(kind: str, text: str) -> bool:
    """Whether a sentence that names this kind of visit speaks of this one, not of an earlier one."""
    named = (text[start:end] for start, end in sentences(text))
    others = (looks_back, _IN_GENERAL.search, _SEVERAL.search)
    return any(kind_in(words) == kind and not any(told(words) for told in others) for words in named)


def _is_to_come(kind: str, text: str) -> bool:
    """Whether this kind of visit is only announced: "there will be monitoring visits"."""
    naming = [words for start, end in sentences(text) if kind_in(words := text[start:end]) == kind]
    return bool(naming) and all(_TO_COME.search(words) for words in naming)


def visit_council(source: SourceText) -> str | None:
    """Return the council visited: by title, by what is said to be visited, by a heading, else the one named most."""
    found = _council_of_line(title_of(source)) or _council_of_lead(source)
    return _in_full(found, source.text) if found else _named_most(source.text)


def _in_full(name: str, text: str) -> str:
    """A council unknown to the gazetteer under the name the text gives it in full: "Marlshire County Council"."""
    if council_named(name):
        return name
    return next((full for full, _ in councils_in(text).most_common() if same_council(full, name)), name)


def _council_of_lead(source: SourceText) -> str | None:
    lead = re.sub(r"\s+", " ", lead_of(source))
    for match in _VISIT_OF.finditer(lead):
        if found := council_named(match["name"]):
            return found
    for line in _opening_headings(source):
        if found := _council_of_line(line):
            return found
    return None


def _opening_lines(source: SourceText) -> list[str]:
    """The headings and short lines at the top, before the text proper."""
    lines = []
    for block in source.blocks[:12]:
        line = source.text[block.start : block.end]
        if _is_prose(block, line):
            break
        lines.append(line)
    return lines


def _opening_headings(source: SourceText) -> list[str]:
    return [source.text[block.start : block.end] for block in source.blocks[:12] if block.kind is BlockKind.HEADING]


def _is_prose(block: Block, line: str) -> bool:
    return block.kind is not BlockKind.HEADING and len(line) > 120


def _council_of_line(line: str) -> str | None:
    named = council_named(line)
    if named:
        return named
    match = _VISIT_OF.search(line)
    if not match:
        return None
    name = re.sub(r"[’']s$", "", match["name"]).strip()
    return None if re.match(r"(?:Ofsted|Children|Services|The )", name) else council_from(name)


def _named_most(text: str) -> str | None:
    full = councils_in(text)
    scores: Counter[str] = Counter({name: 2 * count for name, count in full.items()})
    scores.update(places_in(text))
    return next(iter(name for name, _ in scores.most_common(1)), None)
