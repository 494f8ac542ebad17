"""What speaks for a kind of visit in a story: what it calls the visit and where, who came, for how long, its words."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from math import log

from briefing_app.domain.briefing import VisitFacts
from briefing_app.domain.dates import is_day
from briefing_app.reading.language.inspectorates import OFSTED_WITH_CQC, inspectorate_counts
from briefing_app.reading.language.inspectorates_meant import nation_meant
from briefing_app.reading.language.iso_days import days_between
from briefing_app.reading.language.phrasebook import words_of
from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.language.visit_kinds import NAMED, SORTS
from briefing_app.reading.parsers.story.kinds.tells import AT_TOP, TOLD
from briefing_app.reading.parsers.visit.kind import is_of_now, is_of_this, is_to_come, names_several

OPENING = 700
"""Characters at the beginning that tell what a story is about."""
KNOWN = "="
"""Before what is known of a story besides its words."""
_ANY_NAME = re.compile("|".join(pattern.pattern for pattern in NAMED.values()), re.IGNORECASE)
_JOINT = frozenset({"Ofsted", "Care Quality Commission", "HMICFRS", "HM Inspectorate of Probation"})
_SPECIAL_NEEDS = re.compile(r"\bSEND?\b|[Ss]pecial (?:educational )?needs|\bEHC|additional needs|disabilit")
_ASSESSED = re.compile(r"\bassess(?:ment|ed|ing|ors?)")
_INSPECTED = re.compile(r"\b[Ii]nspect(?:ion|ed|ing)\b")
_LETTER, _REPORT = re.compile(r"\bletters?\b", re.IGNORECASE), re.compile(r"\breports?\b", re.IGNORECASE)
_NTH_MONITORING = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest) (?:\w+ ){0,2}?monitoring (?:visit"
    r"|inspection|report|letter)\b(?! (?:will|would|is (?:due|to|expected)|may)\b)",
    re.IGNORECASE,
)
_NEEDS = (1, 2, 4, 8)
_DAYS = ((0, "one day"), (2, "two or three days"), (3, "four days"), (8, "a week"))
_YEARS = ((2015, "until 2015"), (2017, "2016 and 2017"), (2022, "2018 to 2022"))
_LATER = {_DAYS: "weeks", _YEARS: "since 2023"}
_FIRST_YEAR = "2016"
"""Before it Ofsted neither monitored councils nor visited them between inspections."""
_MONTH = len("2024-06")
_SHORT, _FULL = 2, 9
"""Days from the first to the last: at most of a visit between inspections, and such as only an inspection takes."""


def names_told(visit: VisitFacts, text: str) -> dict[str, dict[str, float]]:
    """How a story names each kind of visit: early or later, of this visit or of another, how often."""
    told: defaultdict[str, dict[str, float]] = defaultdict(dict)
    counts: Counter[tuple[str, str]] = Counter()
    for at, kind, sentence in _names(text):
        when = _when(sentence)
        counts[kind, when] += 1
        if is_of_this(sentence):
            told[kind]["outright"] = 1.0
        if at < OPENING:
            told[kind][f"early {when}" if at else f"in the title {when}"] = 1.0
    for (kind, when), count in counts.items():
        told[kind] |= {when: 1.0, f"how often {when}": log(count)}
    special = list(dict.fromkeys(kind for kind, _ in counts if SORTS[kind] != "plain"))
    if special:
        told[special[0]]["first"] = 1.0
        told[max(special, key=lambda kind: counts[kind, "now"])]["most"] = 1.0
    if len(special) == 1:
        told[special[0]]["no other"] = 1.0
    if visit.kind in SORTS:
        told[visit.kind]["in short"] = 1.0
    return {kind: {f"{mark}, {SORTS[kind]}": much for mark, much in marks.items()} for kind, marks in told.items()}


def marks_told(visit: VisitFacts, text: str) -> set[str]:
    """What else a story tells that speaks for or against a kind, and its words and pairs of words."""
    words = words_of(text).texts
    return {*(f"{KNOWN}{mark}" for mark in _marks(visit, text)), *words, *map(" ".join, pairwise(words))}


def stayed_short(visit: VisitFacts) -> bool:
    """Whether those who came stayed for two or three days."""
    return 0 < (_days(visit) or 0) <= _SHORT


def stayed_long(visit: VisitFacts) -> bool:
    """Whether they stayed as long as only an inspection takes."""
    days = _days(visit)
    return _over_months(visit) if days is None else days >= _FULL


def opens_with_one_of_a_row(text: str) -> bool:
    """Whether a story begins with this visit as one of a row: "their fifth monitoring visit"."""
    opening = (text[start:end] for start, end in sentences(text[:OPENING]))
    return any(_NTH_MONITORING.search(sentence) and _when(sentence) == "now" for sentence in opening)


@lru_cache(maxsize=1)
def _names(text: str) -> tuple[tuple[int, str, str], ...]:
    """Every kind that a sentence names, with where the sentence begins."""
    told = ((start, text[start:end]) for start, end in sentences(text))
    naming = ((start, sentence) for start, sentence in told if _ANY_NAME.search(sentence))
    return tuple(
        (start, kind, sentence)
        for start, sentence in naming
        for kind, pattern in NAMED.items()
        if pattern.search(sentence)
    )


def _when(sentence: str) -> str:
    """Of which visit a sentence speaks."""
    if not is_of_now(sentence):
        return "to come" if is_to_come(sentence) else "earlier"
    return "several" if names_several(sentence) else "now"


def _marks(visit: VisitFacts, text: str) -> Iterator[str]:
    yield "always"
    yield from _who(visit, text)
    yield from _how_long(visit)
    told = {name for name, tells in TOLD.items() if tells(text)}
    early = {f"{name}, early" for name in AT_TOP & told if TOLD[name](text[:OPENING])}
    yield from told | early
    yield from {f"earlier {earlier.kind}" for earlier in visit.previous}
    needs = len(_SPECIAL_NEEDS.findall(text))
    yield from (f"special needs {step}" for step in _NEEDS if needs >= step)
    letters, reports = len(_LETTER.findall(text)), len(_REPORT.findall(text))
    yield "report" if reports else "no report"
    if letters:
        yield "letter oftener than report" if letters >= reports else "letter"
    told |= early | ({"a letter"} if letters and letters >= reports else set())
    unnamed = not any(SORTS[kind] != "plain" for _, kind, _ in _names(text))
    failing = "of a failing council" if "failing" in told else "of another council"
    yield from (f"{mark} {failing}" for mark in _together(visit, told, unnamed=unnamed))


def _together(visit: VisitFacts, told: set[str], *, unnamed: bool) -> Iterator[str]:
    """What tells most beside whether services were found to fail."""
    yield from {"progress"} & told
    if unnamed:
        yield from ("unnamed", *({"visit"} & told))
    if {"a provider, early", "in full, early"} & told:
        return
    if stayed_short(visit):
        yield "days"
    if _is_short(visit, told):
        yield "short"
        yield from {"watched", "one of a row"} & told


def _is_short(visit: VisitFacts, told: set[str]) -> bool:
    """Whether the days, or else the words, are those of a small visit."""
    if (visit.start or _FIRST_YEAR) < _FIRST_YEAR:
        return False
    watched = bool({"little", "watched"} & told) and "graded now, early" not in told
    little = watched or {"one of a row", "failing"} <= told or ("a letter" in told and "graded now" not in told)
    return stayed_short(visit) or (little and not _days(visit) and not _over_months(visit))


def _who(visit: VisitFacts, text: str) -> Iterator[str]:
    counts = [pair for pair in inspectorate_counts(text) if pair[0]]
    named = {name for _, name in counts}
    yield from (f"by {name}" for name in named)
    yield f"most by {max(counts)[1]}" if counts else "by nobody named"
    yield f"in {nation_meant(text, visit.council)}"
    yield from (f"by {step} together" for step in (2, 3) if len(named & _JOINT) >= step)
    if {"Ofsted", "Care Quality Commission"} <= named:
        yield "both in one breath" if OFSTED_WITH_CQC.search(text) else "both"
    if "Care Quality Commission" in named:
        assessed, inspected = len(_ASSESSED.findall(text)), len(_INSPECTED.findall(text))
        yield "assessed rather" if assessed > inspected else "inspected rather" if inspected else "neither"


def _how_long(visit: VisitFacts) -> Iterator[str]:
    days = _days(visit)
    yield "days untold" if days is None else _step(days, _DAYS)
    yield _step(int(visit.start[:4]), _YEARS) if visit.start else "year untold"
    if _over_months(visit):
        yield "over months"


def _step(much: int, steps: tuple[tuple[int, str], ...]) -> str:
    return next((name for most, name in steps if much <= most), _LATER[steps])


def _over_months(visit: VisitFacts) -> bool:
    return (visit.start or "")[:_MONTH] != (visit.end or visit.start or "")[:_MONTH]


def _days(visit: VisitFacts) -> int | None:
    """Days from the first to the last; None where the story does not tell both."""
    start, end = visit.start or "", visit.end or ""
    return days_between(start, end) if is_day(start) and is_day(end) else None
