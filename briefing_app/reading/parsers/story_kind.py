"""The kind of visit of a story that never calls it by name, from who came, for how long, and what is told of it."""

import re
from dataclasses import replace

from briefing_app.domain.briefing import VisitFacts
from briefing_app.reading.language.inspectorates import JOINT_KINDS, inspectorate_counts, inspectorate_in
from briefing_app.reading.language.inspectorates_meant import inspectorate_meant
from briefing_app.reading.language.iso_days import days_between
from briefing_app.reading.language.visit_kinds import UNGRADED, kind_in, names_kind

_PLAIN = frozenset({None, "inspection", "joint inspection"})
_CALLED_INSPECTION = re.compile(r"\binspection", re.IGNORECASE)
_OF_WALES = ("performance evaluation inspection", "assurance check", "improvement check", "progress check")
"""What the Welsh inspectorates call their visits, whatever a headline says."""
_FULL_DAY = len("2024-06-03")
_BETWEEN = frozenset({"focused visit", "monitoring visit"})
_INSPECTION = "inspection"
_FULL = 9
"""Days from the first to the last that no visit between inspections takes."""
_SHORT = 2
"""Days from the first to the last of a visit between inspections, at most."""
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
    rf"\b(?:is|are|has been|have been|been|as|overall|remains?|rat(?:es|ed|ing)|judged|graded?) [‘“\"']?{_GRADE}\b",
    re.IGNORECASE,
)
_LETTER = re.compile(r"\bletters?\b", re.IGNORECASE)
_REPORT = re.compile(r"\breports?\b", re.IGNORECASE)
_LITTLE = re.compile(
    r"\b(?:two|2|one|both|(?:a |the )?(?:pair|couple) of) (?:of )?(?:(?:His|Her) Majesty[’']s |Ofsted[’']?s? |HM )?"
    r"(?:inspectors|HMI|people)\b|\b(?:one|two|three|1|2|3)[- ]day (?:visit|look|check|call|stay|inspection)"
    r"|\b(?:short|brief|flying|return|follow-up) visit|\bcheck-?(?:in|up)s?\b|\bnot a graded\b"
    r"|\bno (?:grades?|judgements?) (?:is|are|was|were)"
    r"|\b(?:does|do|did) not (?:carry|give|award|come with) (?:a |any )?(?:grades?|ratings?|judgements?)"
    r"|\bcarr(?:y|ies) no grades?|\bgrades?\b[^.;]{0,30}\bnot given|\bfirst (?:look|visit)[^.;]{0,60} since\b",
    re.IGNORECASE,
)
"""What is only told of visits between inspections."""
_FAILING = re.compile(
    r"\b(?<!not )(?<!no longer )(?:inadequate|failing|failed)\b"
    r"|\b(?:lowest|worst|bottom)(?: possible)? (?:rating|grade|mark)|special measures",
    re.IGNORECASE,
)
_PARTLY = re.compile(r"\b(?:this|that|one) (?:service|area|part)\b[^.;]{0,30}$", re.IGNORECASE)
_SERIES = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|latest)\b[^.;]{0,60}\bsince\b[^.;]{0,60}\b(?:inadequate|fail)"
    r"|\b(?:inspectors|ofsted)\b(?! (?:ha[sd] |have )?(?:rate|mark|judge|grade|brand|call)\w*)[^.;\n]{0,60}"
    r"\bfor the (?:second|third|fourth|fifth|sixth|seventh) time\b(?! (?:running|in a row|in \w+ years))"
    r"|\b(?:second|third|fourth|fifth|sixth|seventh) time (?:that )?(?:the )?(?:inspectors|ofsted|they)\b"
    r"|\bvisit,? (?:number )?(?:two|three|four|five|six)\b"
    r"|\b(?:second|third|fourth|fifth) time in a year that monitors\b",
    re.IGNORECASE,
)
"""What is told of visits in a series: "the third since services were found inadequate"."""
_WATCHED = re.compile(
    r"\b(?:ofsted[’']s|the) monitors\b|\bcheck(?:ing|ed)? (?:up )?on (?:its |our |the )?progress"
    rf"|\binspectors\b[^.;]{{0,40}}\bkeeping (?:a )?(?:watch|an eye)\b|{_SERIES.pattern}",
    re.IGNORECASE,
)
_FIRST_YEAR = "2016"
"""Before it Ofsted neither monitored councils nor visited them between inspections."""
_OF_PROVIDER = re.compile(
    r"\b(?:children[’']s home|fostering (?:service|agency)|adoption (?:service|agency)"
    r"|youth (?:justice|offending) (?:service|team)|nursery|residential school|unannounced)\b",
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
    return "monitoring visit" if _SERIES.search(text) else "focused visit"


def _joint(named: set[str], text: str) -> str | None:
    """What several inspectorates did together."""
    if len(named & _JOINT) >= _FEWEST_JOINT:
        return "joint targeted area inspection"
    needs = len(_SPECIAL_NEEDS.findall(text)) > 1
    together = {"Ofsted", "Care Quality Commission"} <= named
    return "area SEND inspection" if needs and (together or _SEND_OUTCOME.search(text)) else None


def _between_inspections(visit: VisitFacts, text: str) -> str | None:
    """Whether Ofsted came between two inspections: it monitors councils that it found inadequate, and visits others."""
    if (visit.start or _FIRST_YEAR) < _FIRST_YEAR or not _is_short(visit, text):
        return None
    failing = any(not _PARTLY.search(text[max(0, one.start() - 60) : one.start()]) for one in _FAILING.finditer(text))
    return "monitoring visit" if failing or _WATCHED.search(text) else "focused visit"


def is_between_inspections(visit: VisitFacts, text: str) -> bool:
    """Whether the visit is of a kind that gives no grades, and too short for an inspection or one of several."""
    return visit.kind in _BETWEEN and (_stayed_short(visit) or _SERIES.search(text) is not None)


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
    if _OF_PROVIDER.search(text[:_TITLE]):
        return False
    in_a_day = _days(visit) == 0 and _VISIT.search(text[:_TITLE])
    return _stayed_short(visit) or bool(in_a_day) or (not _days(visit) and _little(text))


def _little(text: str) -> bool:
    """Whether the words say that it was a small visit: two inspectors, a letter, no grades."""
    if _SERIES.search(text) and _FAILING.search(text):
        return True
    if _LITTLE.search(text) or _WATCHED.search(text):
        return not _GRADED_NOW.search(text[:_HEAD])
    letters = len(_LETTER.findall(text))
    return letters > 0 and letters >= len(_REPORT.findall(text)) and not _GRADED_NOW.search(text)
