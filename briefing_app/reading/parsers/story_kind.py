"""The kind of visit of a story that never calls it by name, from who came, for how long, and what is told of it."""

import re
from dataclasses import replace

from briefing_app.domain.briefing import VisitFacts
from briefing_app.reading.language.inspectorates import JOINT_KINDS, inspectorate_counts, inspectorate_in
from briefing_app.reading.language.inspectorates_meant import inspectorate_meant
from briefing_app.reading.language.iso_days import days_between
from briefing_app.reading.language.visit_kinds import UNGRADED, is_yearly, kind_in, names_kind
from briefing_app.reading.parsers.between_inspections import FAILING, LITTLE, PARTLY, SERIES, WATCHED

_PLAIN = frozenset({None, "inspection", "joint inspection"})
_CALLED_INSPECTION = re.compile(r"\binspection", re.IGNORECASE)
_OF_WALES = ("performance evaluation inspection", "assurance check", "improvement check", "progress check")
"""What the Welsh inspectorates call their visits, whatever a headline says."""
_FULL_DAY, _MONTH = len("2024-06-03"), len("2024-06")
_BETWEEN = frozenset({"focused visit", "monitoring visit"})
_INSPECTION = "inspection"
_SHORT, _FULL = 2, 9
"""Days from the first to the last: at most of a visit between inspections, and such as only an inspection takes."""
_JOINT = frozenset({"Ofsted", "Care Quality Commission", "HMICFRS", "HM Inspectorate of Probation"})
_FEWEST_JOINT = 3
_SPECIAL_NEEDS = re.compile(r"\bSEND?\b|[Ss]pecial (?:educational )?needs|\bEHC|additional needs|disabilit")
_SEND_OUTCOME = re.compile(
    r"widespread (?:and/or |and |or )?systemic|priority action plan|written statement of action|local area partnership"
    r"|education, health and care plan|\bEHC",
    re.IGNORECASE,
)
_ADULTS = re.compile(r"\badults?\b|older people|elderly|home care|equity in access", re.IGNORECASE)
_OF_ADULTS = re.compile(
    r"\badult social care|\b(?:older|disabled|vulnerable) (?:and disabled )?adults|support for adults"
    r"|\b(?:help|care|services) for the elderly",
    re.IGNORECASE,
)
_GRADE = r"(?:outstanding|good|adequate|inadequate|requir(?:es?|ed|ing) improvement)"
_GRADED_NOW = re.compile(
    rf"(?:\b(?:is|are|has been|have been|been|as|overall|remains?|rat(?:es|ed|ing)|judged|graded?"
    rf"|(?:rating|grade|judgement|verdict) (?:was|is)) [‘“\"']?{_GRADE}\b"
    rf"|\b(?:gave|given|gives|got|gets|earned|awarded|received) (?:\w+ ){{0,3}}?(?:an?|its)"
    rf" (?:overall )?[‘“\"']?{_GRADE}\b"
    rf"|\b(?:judged|found|rated) (?:them|it|services|[\w’' ]{{3,25}} services) (?:to be )?[‘“\"']?{_GRADE}\b)"
    r"(?![^.;,]{0,30}\b(?:20\d\d|last|earlier|ago)\b)",
    re.IGNORECASE,
)
_LETTER = re.compile(r"\bletters?\b", re.IGNORECASE)
_REPORT = re.compile(r"\breports?\b", re.IGNORECASE)
_FIRST_YEAR = "2016"
"""Before it Ofsted neither monitored councils nor visited them between inspections."""
_OF_PROVIDER = re.compile(
    r"\b(?:children[’']s home|fostering (?:service|agency)|adoption (?:service|agency)"
    r"|youth (?:justice|offending) (?:service|team)|nursery|residential school|unannounced(?! visit))\b",
    re.IGNORECASE,
)
_LOOKED = re.compile(r"\binspectors?\b|\binspect(?:ed|ion)\b", re.IGNORECASE)
_VERDICT = re.compile(
    rf"\b{_GRADE}\b|\breport\b|\bjudge?ment|\brat(?:ed|ing)|\bgraded?\b|\bf[io]und|\bfinding", re.IGNORECASE
)
_RATED = re.compile(rf"[‘“\"']{_GRADE}\b|\brating\b|\b(?:grade|mark)s?\b", re.IGNORECASE)
_VISIT = re.compile(r"\bvisit(?:ors|s)?\b|\b(?:inspectors?|ofsted)[’']?s? (?:two|three) days\b", re.IGNORECASE)
_HEAD, _TITLE = 700, 250


def with_story_kind(visit: VisitFacts, text: str) -> VisitFacts:
    """The visit with its kind as the whole story tells it, and with all who took part where several did."""
    kind = story_kind(visit, text)
    if kind == visit.kind or kind not in JOINT_KINDS:
        return replace(visit, kind=kind)
    named = inspectorate_in(text, kind) or inspectorate_meant(text, visit.council, kind) or visit.inspectorate
    return replace(visit, kind=kind, inspectorate=named)


def story_kind(visit: VisitFacts, text: str) -> str | None:
    """The visit's kind; what the story calls it stands, unless that is said of visits of any kind."""
    if is_yearly(text[:_HEAD]):
        return "assessment"
    if visit.kind in UNGRADED and names_kind(text, visit.kind):
        return _INSPECTION if visit.kind in _BETWEEN and _is_full(visit, text) else visit.kind
    named = {name for count, name in inspectorate_counts(text) if count}
    named |= {visit.inspectorate} if visit.inspectorate and not named else set()
    plain = visit.kind in _PLAIN or visit.kind == "focused visit"
    if plain and (meant := _by_who_came(visit, named, text)):
        return meant
    if visit.kind:
        return visit.kind
    told = (named or _LOOKED.search(text)) and (visit.start or _VERDICT.search(text))
    return _INSPECTION if told or (_days(visit) or 0) > _SHORT + 1 else _by_words(text)


def _by_who_came(visit: VisitFacts, named: set[str], text: str) -> str | None:
    """What those who came do, where the story calls it an inspection or nothing at all."""
    if joint := _joint(named, text):
        return "monitoring visit" if _stayed_short(visit) and "monitoring inspection" in text else joint
    if _is_assessment(visit, named, text):
        return "assessment"
    if not named & _JOINT and (called := next((kind for kind in _OF_WALES if names_kind(text[:_HEAD], kind)), None)):
        return called
    return _between_inspections(visit, text) if not named or "Ofsted" in named else None


def _is_assessment(visit: VisitFacts, named: set[str], text: str) -> bool:
    """Whether services for adults were looked at, which the CQC calls assessing, unless the story does not."""
    if visit.kind is None and not named:
        return bool(_OF_ADULTS.search(text[:_HEAD]))
    of_adults = "Care Quality Commission" in named and _ADULTS.search(text)
    return bool(of_adults) and (visit.kind is None or not (len(named) > 1 or _CALLED_INSPECTION.search(text)))


def _by_words(text: str) -> str | None:
    """What is told where nobody says who came: a rating is an inspection's, a visit without any is none."""
    if _RATED.search(text[:_HEAD]):
        return _INSPECTION
    if not _VISIT.search(text[:_HEAD]):
        return None
    return "monitoring visit" if SERIES.search(text) else "focused visit"


def _joint(named: set[str], text: str) -> str | None:
    """What several inspectorates did together."""
    if len(named & _JOINT) >= _FEWEST_JOINT:
        return "joint targeted area inspection"
    needs = len(_SPECIAL_NEEDS.findall(text))
    together = {"Ofsted", "Care Quality Commission"} <= named
    return "area SEND inspection" if needs > 1 - together and (together or _SEND_OUTCOME.search(text)) else None


def _between_inspections(visit: VisitFacts, text: str) -> str | None:
    """Whether Ofsted came between two inspections: it monitors councils that it found inadequate, and visits others."""
    if (visit.start or _FIRST_YEAR) < _FIRST_YEAR or not _is_short(visit, text):
        return None
    failing = any(not PARTLY.search(text[max(0, one.start() - 60) : one.start()]) for one in FAILING.finditer(text))
    return "monitoring visit" if failing or WATCHED.search(text) else "focused visit"


def is_between_inspections(visit: VisitFacts, text: str) -> bool:
    """Whether the visit is of a kind that gives no grades, and too short for an inspection or one of several."""
    return visit.kind in _BETWEEN and (_stayed_short(visit) or SERIES.search(text) is not None)


def _is_full(visit: VisitFacts, text: str) -> bool:
    """Whether the days are those of an inspection, so that the visits named are other ones."""
    days = _days(visit) or 0
    named = kind_in(text[:_HEAD]) == visit.kind
    return days >= _FULL or (days > _SHORT + 1 and not named and names_kind(text, _INSPECTION))


def _stayed_short(visit: VisitFacts) -> bool:
    return 0 < (_days(visit) or 0) <= _SHORT


def _days(visit: VisitFacts) -> int | None:
    """Days from the first to the last; None where the story does not tell both."""
    start, end = visit.start or "", visit.end or ""
    return days_between(start, end) if len(start) == len(end) == _FULL_DAY else None


def _is_short(visit: VisitFacts, text: str) -> bool:
    if _OF_PROVIDER.search(text[:_TITLE]) or "ILACS" in text[:_TITLE]:
        return False
    in_a_day = _days(visit) == 0 and _VISIT.search(text[:_TITLE])
    over_months = (visit.start or "")[:_MONTH] != (visit.end or visit.start or "")[:_MONTH]
    return _stayed_short(visit) or bool(in_a_day) or (not _days(visit) and not over_months and _little(text))


def _little(text: str) -> bool:
    """Whether the words say that it was a small visit: two inspectors, a letter, no grades."""
    if SERIES.search(text) and FAILING.search(text):
        return True
    if LITTLE.search(text) or WATCHED.search(text):
        return not _GRADED_NOW.search(text[:_HEAD])
    letters = len(_LETTER.findall(text))
    return letters > 0 and letters >= len(_REPORT.findall(text)) and not _GRADED_NOW.search(text)
