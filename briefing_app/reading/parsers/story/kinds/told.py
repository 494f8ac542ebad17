"""The kind of visit that a story is about, weighed from all that it tells; each kind is named by few words or none."""

import re
from collections import defaultdict
from dataclasses import replace
from functools import cache

from briefing_app.domain.briefing import VisitFacts
from briefing_app.domain.words import BETWEEN_INSPECTIONS
from briefing_app.reading.language.gazetteer import Nation
from briefing_app.reading.language.inspectorates import JOINT_KINDS, inspectorate_counts, inspectorate_in
from briefing_app.reading.language.inspectorates_meant import inspectorate_meant, nation_meant
from briefing_app.reading.language.lexicon.learned_visit_kinds import LEARNED, NAMES
from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.language.visit_kinds import NAMED, is_yearly
from briefing_app.reading.language.weights import phrases_of
from briefing_app.reading.parsers.story.kinds.marks import (
    OPENING,
    marks_told,
    names_told,
    opens_with_one_of_a_row,
    stayed_long,
    stayed_short,
)
from briefing_app.reading.parsers.story.kinds.tells import TOLD, tells_verdict
from briefing_app.reading.parsers.visit.kind import is_to_come

_ASSESSMENT = "assessment"
_LOOKED = re.compile(r"\binspectors?\b|\binspect(?:ed|ion)\b", re.IGNORECASE)
_PROGRESS_REVIEW = "progress review"
_REVIEWED = re.compile(
    r"\bprogress review\b|\bfollow[- ]up (?:review|inspection)\b|\bfor a (?:second |third )?follow-up\b"
    r"|\b(?:have|has) (?:now )?(?:carried out|made|published) an? review\b|\ba (?:new )?review,? (?:has )?found\b"
    r"|\b(?:this|the) review (?:found|looked|notes|says)\b|\bgo(?:es)? back over the progress\b"
    r"|\b(?:been|went|gone) back to see\b",
    re.IGNORECASE,
)
"""How Scotland's inspectors are told to have come back for what an inspection of theirs had asked for."""
_AHEAD = re.compile(r"\b(?:will|would|(?:is|are) to|due|expected|planned|next)\b", re.IGNORECASE)
"""Before a review these tell that it is still to come."""


def with_story_kind(visit: VisitFacts, text: str) -> VisitFacts:
    """The visit with its kind as the whole story tells it, and with all who took part where several did."""
    kind = story_kind(visit, text)
    if kind == visit.kind or kind not in JOINT_KINDS:
        return replace(visit, kind=kind)
    named = inspectorate_in(text, kind) or inspectorate_meant(text, visit.council, kind) or visit.inspectorate
    return replace(visit, kind=kind, inspectorate=named)


def story_kind(visit: VisitFacts, text: str) -> str | None:
    """The kind that most speaks for, `visit.kind` being what the beginning calls it; None if there was no visit."""
    if is_yearly(text[:OPENING]):
        return _ASSESSMENT
    if not visit.kind and not _tells_of_visit(visit, text):
        return None
    if _is_progress_review(visit, text):
        return _PROGRESS_REVIEW
    scores = kind_scores(visit, text)
    kind = max(
        scores.keys() - (BETWEEN_INSPECTIONS if stayed_long(visit) else set()), key=lambda kind: (scores[kind], kind)
    )
    return visit.kind if kind == _ASSESSMENT and visit.kind and visit.kind.endswith(kind) else kind


def _is_progress_review(visit: VisitFacts, text: str) -> bool:
    """Whether Scotland's inspectors came back, and the story does not only announce that they will."""
    if nation_meant(text, visit.council) is not Nation.SCOTLAND:
        return False
    told = (text[start:end] for start, end in sentences(text) if _REVIEWED.search(text, start, end))
    return any(not is_to_come(sentence) and not _is_ahead(sentence) for sentence in told)


def _is_ahead(sentence: str) -> bool:
    """Whether what stands before the review says that it is still to come."""
    reviewed = _REVIEWED.search(sentence)
    return reviewed is not None and _AHEAD.search(sentence, 0, reviewed.start()) is not None


def kind_scores(visit: VisitFacts, text: str) -> dict[str, float]:
    """How much a story speaks for each kind."""
    scores = dict.fromkeys(NAMED, 0.0)
    for kind, names in names_told(visit, text).items():
        scores[kind] += sum(NAMES.get(mark, 0.0) * much for mark, much in names.items())
    weights = _weights()
    for mark in sorted(weights.keys() & marks_told(visit, text)):
        for kind, weight in weights[mark]:
            scores[kind] += weight
    return scores


@cache
def _weights() -> dict[str, list[tuple[str, float]]]:
    """For which kinds each mark speaks, and how much."""
    found: defaultdict[str, list[tuple[str, float]]] = defaultdict(list)
    for kind, table in LEARNED.items():
        for mark, weight in phrases_of(table).items():
            found[mark].append((kind, weight))
    return dict(found)


def is_between_inspections(visit: VisitFacts, text: str) -> bool:
    """Whether the visit is of a kind that gives no grades, and too short for an inspection or one of several."""
    if visit.kind not in BETWEEN_INSPECTIONS:
        return False
    return stayed_short(visit) or TOLD["one of a row"](text) is not None or opens_with_one_of_a_row(text)


def _tells_of_visit(visit: VisitFacts, text: str) -> bool:
    """Whether somebody came, and the story says when or what was found; or it speaks of a rating or a visit early."""
    came = any(count for count, _ in inspectorate_counts(text)) or visit.inspectorate or _LOOKED.search(text)
    early = text[:OPENING]
    return bool((came and (visit.start or tells_verdict(text))) or TOLD["rated"](early) or TOLD["visit"](early))
