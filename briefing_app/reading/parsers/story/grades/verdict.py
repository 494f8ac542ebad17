"""A visit with the judgements that its story tells, where the visit is one that judges by grades."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from briefing_app.domain.briefing import Finding, Grade, VisitFacts
from briefing_app.domain.words import FindingKind
from briefing_app.reading.language.inspectorates import JOINT_KINDS
from briefing_app.reading.language.scenes import tells_back_then, tells_of_others
from briefing_app.reading.language.visit_kinds import UNGRADED
from briefing_app.reading.parsers.story.grades.areas import OF_CHILDREN
from briefing_app.reading.parsers.story.grades.choices import Choice, choices_in
from briefing_app.reading.parsers.story.grades.families import families, named_alike, same_area
from briefing_app.reading.parsers.story.grades.inspected import known_of, lexicon_of, years_of
from briefing_app.reading.parsers.story.grades.listed import rose
from briefing_app.reading.parsers.story.grades.shared import divided, inspected_areas, without_whole
from briefing_app.reading.parsers.story.grades.told import grades_by_sentence, told_grades

_NEVER_GRADES = frozenset({"Care Inspectorate Wales", "Care and Social Services Inspectorate Wales"})
_JOINT_ENGLISH = re.compile(r"Ofsted\b.* and ")
_PRAISED = frozenset({"outstanding", "excellent", "very good", "good", "very effective", "effective"})
_OPPOSED = re.compile(r"\b(?:opposition|independents?|group)\b", re.IGNORECASE)
"""Those who speak of a grade to find fault with the council."""
_NO_SAFEGUARDING_SINCE = "2013"


def story_choices(
    visit: VisitFacts,
    paragraphs: Sequence[Sequence[str]],
    published: str | None,
    spoken: Sequence[Sequence[str]] = (),
) -> list[Choice]:
    """Return the grades that a story may tell of a visit; none where its inspectorate gives none.

    `spoken` are the words of the council's own people.
    """
    if visit.inspectorate in _NEVER_GRADES or _is_joint(visit):
        return []
    return choices_in(paragraphs, spoken, known_of(visit, paragraphs, published))


def _is_joint(visit: VisitFacts) -> bool:
    """Whether several came to an area, which has one of three outcomes or none, however high its "rating"."""
    return visit.kind in JOINT_KINDS and _JOINT_ENGLISH.match(visit.inspectorate or "") is not None


def with_told_grades(visit: VisitFacts, choices: Sequence[Choice], published: str | None) -> VisitFacts:
    """Add to what was listed the areas that sentences grade; a visit that is graded is an inspection."""
    day = visit.start or published
    inspected = inspected_areas(visit.inspectorate, day)
    found = told_grades(choices, divided(visit.inspectorate, day))
    found = named_alike(found, safeguarding=_has_no_safeguarding(visit, published))
    told = _each_once(without_whole(found, inspected, day))
    more = tuple(grade for grade in told if not any(same_area(grade, listed) for listed in visit.grades))
    kind = "inspection" if more and visit.kind in UNGRADED else visit.kind
    return replace(visit, grades=(*visit.grades, *more), kind=kind)


def _has_no_safeguarding(visit: VisitFacts, published: str | None) -> bool:
    """Whether children's services are known to have been inspected since safeguarding is no area of its own."""
    since = max(years_of(visit, published), default="") >= _NO_SAFEGUARDING_SINCE
    return since and lexicon_of(visit.inspectorate) == OF_CHILDREN


def _each_once(found: Iterable[Grade]) -> Iterator[Grade]:
    told = set[str]()
    for grade in found:
        if not families(grade.area) & told:
            yield grade
        told |= families(grade.area)


def with_kinds_of_grades(
    findings: Sequence[Finding], visit: VisitFacts, choices: Sequence[Choice]
) -> tuple[Finding, ...]:
    """The findings, those that tell a grade of this visit strengths or areas for improvement as the grade is."""
    if visit.kind in UNGRADED or not visit.grades:
        return tuple(findings)
    told = grades_by_sentence(choices)
    return tuple(_graded(finding, told.get(finding.text, ())) for finding in findings)


def _graded(finding: Finding, grades: Collection[str]) -> Finding:
    words = finding.text
    if _OPPOSED.search(words) or tells_back_then(words) or tells_of_others(words):
        return finding
    if rose(words):
        told_wrongly = finding.kind is FindingKind.IMPROVEMENT
        return replace(finding, kind=FindingKind.STRENGTH, confidence=0.9) if told_wrongly else finding
    praised = {grade in _PRAISED for grade in grades}
    if len(praised) != 1:
        return finding
    kind = FindingKind.STRENGTH if praised.pop() else FindingKind.IMPROVEMENT
    return replace(finding, kind=kind, confidence=0.9)
